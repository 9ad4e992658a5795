// SPDX-License-Identifier: Apache-2.0
#include "document/document_builder.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

#include "document/find.hpp"
#include "document/lines.hpp"
#include "document/passages.hpp"
#include "document/structure.hpp"
#include "kader/text/number.hpp"

namespace kader {

using detail::Block;
using detail::BlockKind;
using detail::Heading;
using detail::line_end;
using detail::Marker;
using detail::MarkerStyle;
using detail::next_line;
using detail::trimmed;

namespace {

constexpr std::size_t deepest = 40;  // open provisions; what lies deeper is text of the deepest
constexpr std::size_t most_provisions = std::size_t{1} << 20;  // what comes behind them is text of the last
constexpr std::uint8_t annex_rank = 1;
constexpr std::uint8_t heading_rank = 10;  // and its level
constexpr std::uint8_t article_rank = 17;
constexpr std::uint8_t footnote_rank = 18;
constexpr std::uint8_t item_rank = 20;

// Without the white space that ends it.
std::size_t end_of(std::string_view text) noexcept {
  const std::string_view kept = trimmed(text);
  return kept.empty() ? 0 : static_cast<std::size_t>(kept.data() - text.data()) + kept.size();
}

}  // namespace

DocumentBuilder::DocumentBuilder(std::shared_ptr<const Source> source, bool markdown) : markdown_(markdown) {
  document_.lines_ = std::make_shared<const LineIndex>(source->text);
  document_.source_ = std::move(source);
  text_ = document_.source_->text;
}

Document DocumentBuilder::build() && {
  blocks_ = markdown_ ? detail::read_markdown(text_) : detail::read_plain(text_);
  if (markdown_) find_comments();
  find_landmarks();
  judge_landmarks();
  lay_out();
  find_lapsed();
  name_provisions();
  index_names();
  const detail::Structure structure(document_);
  detail::Runs runs(document_);
  document_.definitions_ = detail::find_definitions(document_, structure, runs);
  document_.references_ = detail::find_cross_references(document_, structure, runs);
  return std::move(document_);
}

std::uint32_t DocumentBuilder::end_of_block(std::uint32_t index) const noexcept {
  return index + 1 < blocks_.size() ? blocks_[index + 1].begin : static_cast<std::uint32_t>(text_.size());
}

void DocumentBuilder::lay_out() {
  const auto size = static_cast<std::uint32_t>(text_.size());
  Provision whole;
  whole.where = {0, size};
  whole.head = {0, 0};
  document_.provisions_.push_back(std::move(whole));
  open_.push_back({});
  for (std::uint32_t index = 0; index < blocks_.size(); ++index) {
    const Block& block = blocks_[index];
    close_footnote(block.begin);
    switch (block.kind) {
      case BlockKind::paragraph: lines(index); break;
      case BlockKind::heading:
        while (next_landmark_ < landmarks_.size() && landmarks_[next_landmark_].begin < block.begin) ++next_landmark_;
        heading(block, landmarks_[next_landmark_]);
        break;
      case BlockKind::item: item(index); break;
      case BlockKind::opaque: {
        close_depth(block.begin, block.depth);
        text_until(prefix_begin(block.begin));
        const std::uint32_t end = index + 1 < blocks_.size() ? prefix_begin(end_of_block(index)) : size;
        pass(cursor_, std::max(end, cursor_), PassageKind::text);
        cursor_ = std::max(end, cursor_);
        break;
      }
      case BlockKind::html: close_depth(block.begin, block.depth); break;
      case BlockKind::rule: {
        close_depth(block.begin, block.depth);
        const std::string_view below = text_.substr(end_of_block(index), 5);
        if (block.depth == 0 && (below == "<sup>" || below.substr(0, 2) == "[^")) {  // notes below a line
          text_until(prefix_begin(block.begin));
          close_to(scope_top() + 1);
        }
        break;
      }
      case BlockKind::model:
      case BlockKind::front_matter: {
        close_depth(block.begin, block.depth);
        text_until(prefix_begin(block.begin));
        pass(cursor_, block.end, block.kind == BlockKind::model ? PassageKind::model : PassageKind::front_matter);
        cursor_ = std::max(cursor_, block.end);
        ModelBlock model;
        model.where = {block.content_begin, block.content_end};
        model.provision = open_.back().provision;
        model.quotes = block.quotes;
        model.front_matter = block.kind == BlockKind::front_matter;
        model.closed = block.closed;
        document_.model_blocks_.push_back(model);
        break;
      }
    }
  }
  text_until(size);
  close_to(1);
  document_.provisions_.front().end = static_cast<std::uint32_t>(document_.provisions_.size());
}

void DocumentBuilder::heading(const Block& block, const Landmark& landmark) {
  std::uint32_t begin = block.begin;
  while (begin < block.end && text_[begin] == '#') ++begin;
  std::uint32_t end = block.end;
  std::string_view raw = slice(begin, block.end);
  if (const std::uint32_t comment = comment_in(begin, block.end); comment < block.end) {
    raw = raw.substr(0, comment - begin);
    end = trimmed(raw).empty() ? begin : comment;
  }
  if (begin == block.begin) {  // the line of = or - below it
    const auto lines_of_it = raw.find_last_of("\r\n");
    if (lines_of_it != std::string_view::npos && end == block.end) raw = raw.substr(0, lines_of_it);
    if (raw.size() > 500) return;  // a paragraph that stands upon a line
  } else {
    raw = trimmed(raw);
    while (!raw.empty() && raw.back() == '#') raw.remove_suffix(1);
  }
  const std::string plain = detail::without_markup(raw);
  const Heading read = detail::read_heading(plain);
  Open entry;
  entry.value = read.value;
  entry.rank = static_cast<std::uint8_t>(heading_rank + block.level);
  std::string number(read.number);
  std::string title(read.title);
  ProvisionKind kind = ProvisionKind::heading;
  if (landmark.annexes || landmark.kind == LandmarkKind::annex) {
    kind = ProvisionKind::annex;
    entry.rank = annex_rank;
    entry.level = landmark.annexes ? 0 : block.level;
  } else if (landmark.kind == LandmarkKind::explanation) {
    kind = ProvisionKind::annex;
    entry.rank = annex_rank;
  } else if (landmark.kind == LandmarkKind::article) {
    kind = ProvisionKind::article;
  } else if (landmark.kind == LandmarkKind::chapter) {
    kind = ProvisionKind::chapter;
  } else if (landmark.kind == LandmarkKind::numbered) {
    kind = says_article_ ? ProvisionKind::chapter : ProvisionKind::article;
  } else {
    number.clear();
    title = plain;
    while (!title.empty() && title.back() == ':') title.pop_back();
  }
  if (landmark.annexes || landmark.kind == LandmarkKind::explanation) {
    number.clear();
    title = plain;
  }
  text_until(prefix_begin(block.begin));
  if (kind == ProvisionKind::heading)
    for (std::size_t i = 1; i < open_.size(); ++i)
      if (open_[i].rank == annex_rank && open_[i].level >= block.level) close_to(i);
  close_rank(entry.rank);
  if (landmark.kind == LandmarkKind::numbered && number.find('.') == std::string::npos &&
      document_.provisions_[open_.back().provision].kind == ProvisionKind::article)
    kind = ProvisionKind::paragraph;
  ByteRange head{block.begin, std::max(end, begin)};
  if (title.empty() && kind != ProvisionKind::heading) {
    if (Title below = title_below(landmark.block, block.end, kind, true); below.where.known()) {
      head.end = below.where.end;
      title = std::move(below.text);
      resume_ = head.end;
    }
  }
  (void)open(kind, entry, head, number, std::move(title));
}

// What a line of Markdown's list begins with: "1.", "-", "- a.".
void DocumentBuilder::item(std::uint32_t index) {
  const Block& block = blocks_[index];
  const std::uint32_t end = end_of_block(index);
  const std::uint32_t stop = line_end(text_, block.begin, static_cast<std::uint32_t>(text_.size()));
  const bool follows = index + 1 < blocks_.size() && end < stop;
  if (follows && blocks_[index + 1].kind == BlockKind::item) return;  // "- 1. …": the number is what it is named by
  // A label behind the marker ("- a.") is part of it only where it begins the words of the item.
  const bool labelled = follows && blocks_[index + 1].kind == BlockKind::paragraph;
  const std::string_view line = slice(block.begin, labelled ? std::min(stop, block.begin + 200) : block.end);
  Marker marker = detail::read_marker(line);
  if (!marker) {  // "1.": nothing behind it, or a number beyond all measure
    marker.end = block.end - block.begin;
    marker.style = detail::is_digit(text_[block.begin]) ? MarkerStyle::number : MarkerStyle::dash;
    if (marker.style == MarkerStyle::number) {
      marker.number_end = marker.end - 1;
      for (std::uint32_t i = 0; i < marker.number_end; ++i)
        marker.value = (marker.value * 10 + static_cast<std::uint32_t>(line[i] - '0')) % 1'000'000;
    }
  }
  if (marker.style == MarkerStyle::dash && follows) {
    const std::string_view words = trimmed(line.substr(marker.end));
    for (const std::string_view conjunction : {"en", "of", "en/of", "and", "or", "and/or"})
      if (words == conjunction) return;
  }
  if (marker.style == MarkerStyle::dotted) marker.style = MarkerStyle::number;
  if (mark_item(marker, block.begin, block.depth, block.list)) resume_ = std::max(resume_, cursor_);
}

void DocumentBuilder::lines(std::uint32_t index) {
  const Block& block = blocks_[index];
  const std::uint32_t end = end_of_block(index);
  bool first = true;
  for (std::uint32_t at = block.begin; at < end;) {
    const std::uint32_t stop = line_end(text_, at, end);
    std::uint32_t content = at;
    if (!first && block.quotes != 0)
      while (content < stop && (detail::is_blank(text_[content]) || text_[content] == '>')) ++content;
    if (content < resume_) content = std::min(resume_, stop);
    content += detail::leading_space(slice(content, stop));
    if (content < stop) line(index, content, stop, first);
    first = false;
    at = next_line(text_, stop, end);
  }
}

const DocumentBuilder::Landmark* DocumentBuilder::landmark_at(std::uint32_t begin) const noexcept {
  for (std::size_t i = next_landmark_; i < landmarks_.size() && landmarks_[i].begin <= begin; ++i)
    if (landmarks_[i].begin == begin) return &landmarks_[i];
  return nullptr;
}

void DocumentBuilder::line(std::uint32_t index, std::uint32_t begin, std::uint32_t end, bool first) {
  const Block& block = blocks_[index];
  while (next_landmark_ < landmarks_.size() && landmarks_[next_landmark_].begin < begin) ++next_landmark_;
  if (next_landmark_ < landmarks_.size() && landmarks_[next_landmark_].begin == begin) {
    const Landmark landmark = landmarks_[next_landmark_];
    if (landmark.accepted && structure_line(index, landmark)) return;
  }
  const std::string_view words = slice(begin, end);
  if (markdown_ && footnote(begin, end, first)) return;
  if (Marker marker = detail::read_marker(words.substr(0, 64)); marker && accepts(marker, words, begin, first)) {
    if (marker.style == MarkerStyle::dotted) marker.style = MarkerStyle::number;
    if (mark_item(marker, begin, block.depth, 0)) {
      split_run_on(begin + marker.end, end);
      return;
    }
  }
  if (first) close_depth(begin, block.depth);
  // "Besluiten:", "Komen het volgende overeen:": it ends the considerations, it is not the last of them.
  if (!first && structure_top() == scope_top() && open_.back().rank == item_rank && words.back() == ':' &&
      detail::ends_considerations(words)) {
    text_until(prefix_begin(begin));
    close_to(structure_top() + 1);
  }
  split_run_on(begin, end);
}

bool DocumentBuilder::structure_line(std::uint32_t index, const Landmark& landmark) {
  const std::string_view raw = trimmed(slice(landmark.begin, landmark.end));
  const std::string plain = detail::without_markup(raw);
  const Heading read = detail::read_heading(plain);
  Open entry;
  entry.value = read.value;
  ProvisionKind kind = ProvisionKind::article;
  std::string number(read.number);
  std::string title(read.title);
  switch (landmark.kind) {
    case LandmarkKind::article:
    case LandmarkKind::numbered:
    case LandmarkKind::bare: entry.rank = article_rank; break;
    case LandmarkKind::chapter:
      kind = ProvisionKind::chapter;
      entry.rank = static_cast<std::uint8_t>(heading_rank + read.rank);
      break;
    case LandmarkKind::annex:
      kind = ProvisionKind::annex;
      entry.rank = annex_rank;
      break;
    case LandmarkKind::title:
      if (!landmark.annexes) return false;
      [[fallthrough]];
    case LandmarkKind::explanation:
      kind = ProvisionKind::annex;
      entry.rank = annex_rank;
      number.clear();
      title = plain;
      break;
    case LandmarkKind::signature:
      // An article has words of its own: "Artikel 9", and below it "Deze regeling zal … worden geplaatst".
      if (open_.back().rank > annex_rank && trimmed(slice(cursor_, landmark.begin)).empty() &&
          document_.provisions_[open_.back().provision].head.end == cursor_)
        return false;
      text_until(prefix_begin(landmark.begin));
      close_to(scope_top() + 1);
      return true;
  }
  text_until(prefix_begin(landmark.begin));
  close_rank(entry.rank);
  ByteRange head{landmark.begin, landmark.end};
  if (title.empty()) {
    if (Title below = title_below(index, landmark.end, kind, false); below.where.known()) {
      head.end = below.where.end;
      title = std::move(below.text);
    }
  }
  resume_ = head.end;
  (void)open(kind, entry, head, number, std::move(title));
  return true;
}

// A title on the next line of its own, or in brackets.
DocumentBuilder::Title DocumentBuilder::title_below(std::uint32_t index, std::uint32_t at, ProvisionKind kind,
                                                    bool heading) const {
  struct Line {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t block = 0;
    bool parted = false;  // by a blank line from what stands before it
    bool found = false;
  };
  const auto next_of = [&](std::uint32_t block, std::uint32_t from) {
    Line line;
    constexpr std::string_view no_break_space = "\xC2\xA0";
    while (from < text_.size()) {
      if (detail::is_space(text_[from]))
        ++from;
      else if (text_.substr(from, no_break_space.size()) == no_break_space)
        from += static_cast<std::uint32_t>(no_break_space.size());
      else
        break;
    }
    if (from >= text_.size()) return line;
    line.begin = from;
    while (block + 1 < blocks_.size() && blocks_[block + 1].begin <= from) ++block;
    line.parted = blocks_[block].begin == from;
    line.block = block;
    line.found = blocks_[block].kind == BlockKind::paragraph || blocks_[block].kind == BlockKind::item;
    line.end = line_end(text_, from, static_cast<std::uint32_t>(text_.size()));
    return line;
  };
  const auto structural = [&](std::uint32_t begin) {
    const Landmark* const landmark = landmark_at(begin);
    return landmark != nullptr && landmark->accepted;
  };
  const Line line = next_of(index, at);
  if (!line.found || blocks_[line.block].kind != BlockKind::paragraph || structural(line.begin)) return {};
  const std::string_view words = trimmed(slice(line.begin, line.end));
  if (words.empty() || words.size() > 200 || detail::says_lapsed(words)) return {};
  const auto title_of = [&](std::string_view inner) {
    return Title{{line.begin, line.begin + static_cast<std::uint32_t>(words.size())}, detail::without_markup(inner)};
  };
  if (words.back() == ']' && words.find('[') == words.rfind('[') &&
      (words.front() == '[' || words.find('[') == std::string_view::npos))
    return title_of(trimmed(words.substr(words.front() == '[' ? 1 : 0, words.size() - (words.front() == '[' ? 2 : 1))));
  if (detail::read_marker(words)) return {};
  if (kind == ProvisionKind::article && words.size() > 2 && words.front() == '(' && words.back() == ')' &&
      words.find(')') == words.size() - 1)
    return title_of(words.substr(1, words.size() - 2));
  const bool emphasised =
      words.size() > 4 && (words.front() == '*' || words.front() == '_') && words.back() == words.front();
  if (heading && !emphasised) return {};
  if (markdown_ && !emphasised && kind == ProvisionKind::article && heading) return {};
  const std::string plain = detail::without_markup(words);
  if (!detail::can_be_title(plain, 150)) return {};
  const Line below = next_of(line.block, line.end);
  if (!below.found) return kind == ProvisionKind::article ? Title{} : title_of(words);
  const Marker marker = detail::read_marker(slice(below.begin, below.end).substr(0, 64));
  if (kind == ProvisionKind::article) {
    if (structural(below.begin)) return {};
    if (marker && marker.style != MarkerStyle::number && marker.style != MarkerStyle::dotted) return {};
    if (!below.parted && !marker) return {};
  } else if (!below.parted && !structural(below.begin) && !marker) {
    return {};
  }
  return title_of(words);
}

bool DocumentBuilder::footnote(std::uint32_t begin, std::uint32_t end, bool first) {
  const std::string_view words = slice(begin, end);
  std::string_view number;
  std::uint32_t length = 0;
  if (words.substr(0, 2) == "[^") {
    const auto close = words.substr(0, 40).find("]:");
    if (close == std::string_view::npos || close == 2) return false;
    number = words.substr(2, close - 2);
    length = static_cast<std::uint32_t>(close) + 2;
  } else if (first && words.substr(0, 5) == "<sup>") {
    const auto close = words.substr(0, 40).find("</sup>");
    if (close == std::string_view::npos || close == 5) return false;
    number = trimmed(words.substr(5, close - 5));
    length = static_cast<std::uint32_t>(close) + 6;
  } else {
    return false;
  }
  text_until(prefix_begin(begin));
  close_rank(footnote_rank);
  Open entry;
  entry.rank = footnote_rank;
  const std::string copy(number);
  (void)open(ProvisionKind::footnote, entry, {begin, begin + length}, copy, {});
  return true;
}

// Whether a marker at the beginning of a line is one: a line may begin with a number by chance.
bool DocumentBuilder::accepts(const Marker& marker, std::string_view line, std::uint32_t begin, bool first) const {
  const std::size_t top = structure_top();
  const Provision& structure = document_.provisions_[open_[top].provision];
  if ((marker.style == MarkerStyle::letter || marker.style == MarkerStyle::roman) &&
      trimmed(line.substr(marker.end, 40)).empty())
    return false;  // "y." is all that an item says
  if (marker.style == MarkerStyle::dotted && marker.part != 0) {
    const bool due = marker.end > marker.number_end && open_.size() > top + 2 &&
                     open_[top + 2].value + 1 == marker.value;  // "4.1.2." below "4.1.1."
    if (structure.kind != ProvisionKind::article || !(first || due || detail::ends_sentence(char_before(begin))))
      return false;
    return in_paragraph(marker) || structure.number == std::to_string(marker.whole) + '.' + std::to_string(marker.part);
  }
  if (marker.style == MarkerStyle::dotted)
    return structure.kind == ProvisionKind::article && open_[top].value == marker.whole &&
           detail::begins_with_capital(trimmed(line.substr(marker.end, 40)));
  bool due = marker.value == 1;
  bool near = false;
  bool same = false;
  for (std::size_t i = top + 1; i < open_.size(); ++i) {
    if (open_[i].style != marker.style && !(open_[i].style == MarkerStyle::roman && marker.roman != 0)) continue;
    const std::uint32_t value = open_[i].style == marker.style ? marker.value : marker.roman;
    same = true;
    due = due || value == open_[i].value + 1 || (marker.suffixed && value == open_[i].value);
    near = near || (value > open_[i].value && value <= open_[i].value + 5);
  }
  const char before = char_before(begin);
  due = due || (marker.roman == 1 && before == ':');
  if (marker.weak)
    return structure.kind == ProvisionKind::article && due && (same || marker.value == 1) &&
           (first || detail::ends_sentence(before)) && !(same && marker.value == 1);
  if (first || trimmed(slice(std::min(cursor_, begin), begin)).empty()) return true;  // right below a heading, too
  if (marker.style == MarkerStyle::dash) return detail::ends_sentence(before) || same;
  if (detail::ends_sentence(before) || before == ')') return due || near;
  if (!due || marker.value == 1) return false;
  // The line before does not end a sentence: then a number may belong to its last word ("artikel", "lid").
  std::string_view words = trimmed(text_.substr(begin > 80 ? begin - 80 : 0, begin > 80 ? 80 : begin));
  words = words.substr(words.find_last_of(" \t\r\n") + 1);
  for (const std::string_view word :
       {"artikel", "artikelen", "lid",      "leden",     "onder",   "onderdeel", "nr",  "hoofdstuk", "paragraaf",
        "bijlage", "en",        "of",       "met",       "van",     "op",        "per", "is",        "in",
        "t/m",     "article",   "articles", "paragraph", "section", "and",       "or",  "to",        "of"})
    if (words.size() == word.size() && detail::begins_with(words, word)) return false;
  return marker.style != MarkerStyle::number || detail::begins_with_capital(trimmed(line.substr(marker.end, 40)));
}

// Whether "4.1.2" stands in the first paragraph of article 4.
bool DocumentBuilder::in_paragraph(const Marker& marker) const noexcept {
  const std::size_t top = structure_top();
  return marker.part != 0 && open_[top].value == marker.whole && open_.size() > top + 1 &&
         open_[top + 1].style == MarkerStyle::number && open_[top + 1].value == marker.part;
}

// Opens the provision that a marker begins, where it belongs among those that are open. False where it is too deep.
bool DocumentBuilder::mark_item(const Marker& marker, std::uint32_t begin, std::uint32_t depth, std::uint32_t list,
                                bool on_line) {
  // Nothing outside this one can be closed by it: the list item of Markdown that holds it, else the article.
  std::size_t base = structure_top();
  // "4.1", "4.1.2" and "Lid 2." say themselves where they belong.
  const bool says_place = list == 0 && !on_line && (marker.whole != 0 || marker.worded);
  if (says_place) {
    if (in_paragraph(marker)) ++base;
    depth = 0;
  }
  for (std::size_t i = base + 1; i < open_.size() && !says_place; ++i)
    if (open_[i].list != 0 && open_[i].depth < depth + (list == 0 ? 1U : 0U)) base = i;

  MarkerStyle style = marker.style;
  std::uint32_t value = marker.value;
  const char before = char_before(begin);
  const bool introduced = before == ':';
  if (style == MarkerStyle::letter && marker.roman != 0) {
    bool as_letter = false;
    bool as_roman = marker.roman == 1;  // the first of a list: after a colon, or where no letters go before it
    for (std::size_t i = base + 1; i < open_.size() && !introduced; ++i)
      as_roman = as_roman && open_[i].style != MarkerStyle::letter;
    for (std::size_t i = base + 1; i < open_.size(); ++i) {
      as_letter = as_letter || (open_[i].style == MarkerStyle::letter && open_[i].value + 1 == marker.value);
      as_roman = as_roman || (open_[i].style == MarkerStyle::roman && open_[i].value + 1 == marker.roman);
    }
    if (as_roman && !as_letter) {
      style = MarkerStyle::roman;
      value = marker.roman;
    }
  }

  std::size_t parent = base;  // place in open_
  bool found = says_place;
  if (list != 0)
    for (std::size_t i = open_.size(); i-- > base + 1 && !found;)
      if (open_[i].list == list) {
        parent = i - 1;
        found = true;
      }
  // Where the number follows on two that are open, the inner list goes on after "…;" and has ended after "….".
  // What stands in the midst of a line goes on there, if it can.
  std::size_t outermost = 0;
  bool follows_on_line = false;
  for (std::size_t i = open_.size();
       i-- > base + 1 && !says_place && !(found && list != 0 && open_[parent + 1].list == list);) {
    if (open_[i].style != style) continue;
    outermost = i;
    const bool follows =
        style == MarkerStyle::dash || value == open_[i].value + 1 || (marker.suffixed && value == open_[i].value);
    if (!follows || (found && !follows_on_line && (before != '.' || style == MarkerStyle::dash))) continue;
    parent = i - 1;
    follows_on_line = open_[i].on_line && !on_line;
    found = true;
  }
  if (!found) {
    const bool begins_again = value == 1 && introduced;
    if (outermost != 0 && !begins_again) {
      parent = outermost - 1;  // a gap, or a number that stands twice
    } else if ((style == MarkerStyle::number && !begins_again) ||
               (style == MarkerStyle::dash && markdown_ && !introduced &&
                (base + 1 >= open_.size() ||
                 document_.provisions_[open_[base + 1].provision].kind != ProvisionKind::paragraph))) {
      parent = base;
    } else {
      parent = open_.size() - 1;
      if (style == MarkerStyle::letter && !introduced)  // below the paragraph rather than below a dash in it
        while (parent > base && open_[parent].style == MarkerStyle::dash) --parent;
    }
  }
  if (parent + 1 >= deepest) return false;
  text_until(prefix_begin(begin));
  close_to(parent + 1);
  Open entry;
  entry.rank = item_rank;
  entry.style = style;
  entry.value = value;
  entry.list = list;
  entry.depth = static_cast<std::uint16_t>(depth);
  const bool paragraph =
      document_.provisions_[open_.back().provision].kind == ProvisionKind::article && style == MarkerStyle::number;
  entry.on_line = on_line;
  const auto count = document_.provisions_.size();
  (void)open(paragraph ? ProvisionKind::paragraph : ProvisionKind::item, entry, {begin, begin + marker.end},
             slice(begin + marker.number, begin + marker.number_end), {});
  return document_.provisions_.size() > count;
}

// Whether the second of a list comes on the same line. Looked for once in a line, however often it is asked.
bool DocumentBuilder::comes_later(std::size_t marker, std::uint32_t from, std::uint32_t end) {
  static constexpr std::array<std::string_view, 3> markers{"; 2. ", " b. ", " b) "};
  Sought& sought = sought_[marker];
  if (end != sought.end || from < sought.from || sought.found < from) {
    const auto at = text_.substr(0, end).find(markers[marker], from);
    sought = {from, end, at == std::string_view::npos ? end : static_cast<std::uint32_t>(at)};
  }
  return sought.found < end;
}

// Paragraphs and items that follow each other on one line: "… leden.2. De minister …", "onder: a. raad: …; b. …".
void DocumentBuilder::split_run_on(std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t at = begin + 1; at < end; ++at) {
    if (text_[at] != '.' && text_[at] != ')') continue;
    std::uint32_t from = at;
    const bool digits = detail::is_digit(text_[at - 1]);
    if (digits)
      while (from > begin && at - from < 4 && detail::is_digit(text_[from - 1])) --from;
    else if (detail::is_lower(text_[at - 1]))
      from = at - 1;
    else
      continue;
    if (from <= begin || at - from > 3 || (digits && text_[at] == ')')) continue;
    const bool apart = detail::is_blank(text_[from - 1]) || text_[from - 1] == '\xa0';
    if (!apart && (!digits || text_[from - 1] != '.')) continue;
    const std::string_view before = trimmed(slice(from - begin > 16 ? from - 16 : begin, from));
    if (before.size() < 2 || at + 1 >= end) continue;
    const std::string_view after = slice(at + 1, std::min(end, at + 64));
    const std::uint32_t gap = detail::leading_space(after);
    const std::string_view words = after.substr(gap);
    if (words.empty()) continue;

    Marker marker;
    marker.number_end = at - from;
    marker.end = at + 1 - from;
    if (digits) {
      for (std::uint32_t i = from; i < at; ++i)
        marker.value = marker.value * 10 + static_cast<std::uint32_t>(text_[i] - '0');
      marker.style = MarkerStyle::number;
      if (text_[from] == '0') continue;
    } else {
      marker.style = MarkerStyle::letter;
      marker.value = static_cast<std::uint32_t>(text_[from] - 'a') + 1;
    }
    const char sign = before.back();
    bool due = false;
    for (std::size_t i = structure_top() + 1; i < open_.size(); ++i)
      due = due || (open_[i].style == marker.style && open_[i].value + 1 == marker.value);
    if (digits) {
      const bool capital = detail::begins_with_capital(words) && !detail::begins_with_month(words);
      if (due && capital && (sign == '.' || sign == ';' || sign == ':' || sign == '?' || sign == '!')) {
        std::string_view word = before.substr(0, before.size() - 1);
        if (!word.empty() && detail::is_digit(word.back())) {
          if (!apart) continue;  // "artikel 4.2. De"
        } else {
          word = word.substr(word.find_last_of(" \t(") + 1);
          if (sign == '.' && detail::is_abbreviation(word)) continue;
        }
      } else if (!(due && sign == ';' && apart && gap > 0) &&
                 !(marker.value == 1 && sign == ':' && apart && gap > 0 && comes_later(0, at, end))) {
        continue;
      }
    } else {
      if (gap == 0) continue;
      const bool listed = sign == ';' || sign == ',' || (sign == '.' && apart) ||
                          (before.size() > 3 &&
                           (before.substr(before.size() - 3) == " en" || before.substr(before.size() - 3) == " of"));
      const std::size_t second = text_[at] == '.' ? 1 : 2;
      if (!(due && listed) && !(marker.value == 1 && sign == ':' && comes_later(second, at, end))) continue;
    }
    std::uint32_t list = 0;
    std::uint32_t depth = 0;
    for (std::size_t i = structure_top() + 1; i < open_.size(); ++i) {
      depth = std::max<std::uint32_t>(depth, open_[i].list != 0 ? open_[i].depth : 0);
      if (open_[i].style == marker.style && open_[i].value + 1 == marker.value && open_[i].list != 0) {
        list = open_[i].list;  // of a list of Markdown, whose next item follows on its own line
        depth = open_[i].depth;
        break;
      }
    }
    (void)mark_item(marker, from, depth, list, true);
  }
}

// --- The open provisions --------------------------------------------------------------------------------------------

std::size_t DocumentBuilder::structure_top() const noexcept {
  std::size_t top = open_.size() - 1;
  while (open_[top].rank == item_rank) --top;
  return top;
}

std::size_t DocumentBuilder::scope_top() const noexcept {
  std::size_t top = open_.size() - 1;
  while (open_[top].rank > annex_rank) --top;
  return top;
}

std::uint32_t DocumentBuilder::open(ProvisionKind kind, Open entry, ByteRange head, std::string_view number,
                                    std::string title) {
  if (document_.provisions_.size() >= most_provisions || open_.size() >= deepest) return open_.back().provision;
  head.begin = std::max(head.begin, cursor_);
  const std::uint32_t from = prefix_begin(head.begin);
  text_until(from);
  head.end = head.begin + static_cast<std::uint32_t>(head.begin < head.end ? end_of(slice(head.begin, head.end)) : 0);
  entry.provision = static_cast<std::uint32_t>(document_.provisions_.size());
  Provision provision;
  provision.kind = kind;
  provision.number = number;
  provision.title = std::move(title);
  provision.parent = open_.back().provision;
  provision.head = head;
  provision.where.begin = std::max(from, cursor_);
  document_.provisions_.push_back(std::move(provision));
  document_.has_articles_ = document_.has_articles_ || kind == ProvisionKind::article;
  open_.push_back(entry);
  pass(cursor_, head.end, PassageKind::head);
  cursor_ = std::max(cursor_, head.end);
  return entry.provision;
}

void DocumentBuilder::close_to(std::size_t size) {
  for (; open_.size() > std::max<std::size_t>(size, 1); open_.pop_back()) {
    Provision& provision = document_.provisions_[open_.back().provision];
    provision.where.end = std::max(content_end_, provision.where.begin);
    provision.end = static_cast<std::uint32_t>(document_.provisions_.size());
  }
}

void DocumentBuilder::close_rank(std::uint8_t rank) {
  while (open_.size() > 1 && open_.back().rank >= rank) close_to(open_.size() - 1);
}

void DocumentBuilder::close_depth(std::uint32_t begin, std::uint16_t depth) {
  for (std::size_t i = structure_top() + 1; i < open_.size(); ++i)
    if (open_[i].list != 0 && open_[i].depth > depth) {
      text_until(prefix_begin(begin));
      close_to(i);
      return;
    }
}

void DocumentBuilder::close_footnote(std::uint32_t begin) {
  for (std::size_t i = 1; i < open_.size(); ++i)
    if (open_[i].rank == footnote_rank) {
      text_until(prefix_begin(begin));
      close_to(i);
      return;
    }
}

// --- The bytes ------------------------------------------------------------------------------------------------------

// Where the quote marks and indentation before a block begin, if nothing else stands before it on its line.
std::uint32_t DocumentBuilder::prefix_begin(std::uint32_t begin) const noexcept {
  std::uint32_t at = begin;
  while (at > cursor_ && begin - at < 400 && (detail::is_blank(text_[at - 1]) || (markdown_ && text_[at - 1] == '>')))
    --at;
  return at == 0 || text_[at - 1] == '\n' || text_[at - 1] == '\r' ? at : begin;
}

// The last character before a place that is neither white space nor markup; of the nearest 80.
char DocumentBuilder::char_before(std::uint32_t at) const noexcept {
  for (std::uint32_t left = 80; at > 0 && left > 0; --at, --left) {
    const char c = text_[at - 1];
    if (!detail::is_space(c) && c != '*' && c != '_' && c != '>') return c;
  }
  return '\0';
}

void DocumentBuilder::pass(std::uint32_t begin, std::uint32_t end, PassageKind kind) {
  if (begin >= end) return;
  const std::string_view words = slice(begin, end);
  const std::string_view kept = trimmed(words);
  if (kept.empty()) return;
  const auto from = begin + static_cast<std::uint32_t>(kept.data() - words.data());
  const auto to = from + static_cast<std::uint32_t>(kept.size());
  auto& passages = document_.passages_;
  content_end_ = to;
  if (kind == PassageKind::text && !passages.empty() && passages.back().kind == kind &&
      passages.back().provision == open_.back().provision) {
    passages.back().where.end = to;
    return;
  }
  passages.push_back({{from, to}, open_.back().provision, kind});
}

void DocumentBuilder::text_until(std::uint32_t to) {
  if (to <= cursor_) return;
  std::uint32_t from = cursor_;
  for (; next_comment_ < comments_.size() && comments_[next_comment_].where.begin < to; ++next_comment_) {
    const Comment& comment = comments_[next_comment_];
    if (comment.where.begin < from || (comment.closed && comment.where.end > to) || !read_mark(comment)) continue;
    pass(from, comment.where.begin, PassageKind::text);
    pass(comment.where.begin, comment.where.end, PassageKind::mark);
    from = comment.where.end;
  }
  pass(from, to, PassageKind::text);
  cursor_ = to;
}

}  // namespace kader
