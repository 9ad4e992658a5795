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
#include "kader/text/number.hpp"

namespace kader {

using detail::Block;
using detail::BlockKind;
using detail::Heading;
using detail::HeadingForm;
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

bool ends_sentence(char c) noexcept { return c == '.' || c == ';' || c == ':' || c == ',' || c == '?' || c == '!'; }

// Without the white space that ends it.
std::size_t end_of(std::string_view text) noexcept {
  const std::string_view kept = trimmed(text);
  return kept.empty() ? 0 : static_cast<std::size_t>(kept.data() - text.data()) + kept.size();
}

// Whether a line can be a heading by itself: what ends like a sentence is one.
bool can_be_title(std::string_view text, std::size_t longest) noexcept {
  return !text.empty() && text.size() <= longest && detail::begins_with_capital(text) && !ends_sentence(text.back());
}

}  // namespace

DocumentBuilder::DocumentBuilder(std::shared_ptr<const Source> source, bool markdown) : markdown_(markdown) {
  document_.lines_ = std::make_shared<const LineIndex>(source->text);
  document_.source_ = std::move(source);
  text_ = document_.source_->text;
}

Document DocumentBuilder::build() && {
  blocks_ = markdown_ ? detail::read_markdown(text_) : detail::read_plain(text_);
  find_landmarks();
  judge_landmarks();
  lay_out();
  find_lapsed();
  name_provisions();
  index_names();
  document_.definitions_ = detail::find_definitions(document_);
  document_.references_ = detail::find_cross_references(document_);
  return std::move(document_);
}

std::uint32_t DocumentBuilder::end_of_block(std::uint32_t index) const noexcept {
  return index + 1 < blocks_.size() ? blocks_[index + 1].begin : static_cast<std::uint32_t>(text_.size());
}

// --- First pass -----------------------------------------------------------------------------------------------------

void DocumentBuilder::find_landmarks() {
  for (std::uint32_t index = 0; index < blocks_.size(); ++index) {
    const Block& block = blocks_[index];
    if (block.kind == BlockKind::paragraph) find_landmarks_in_lines(index);
    if (block.kind != BlockKind::heading) continue;
    const std::string plain =
        detail::without_markup(slice(block.begin, block.end)
                                   .substr(std::min(slice(block.begin, block.end).find_first_not_of('#'),
                                                    std::size_t{block.end - block.begin})));
    const Heading read = detail::read_heading(plain);
    Landmark landmark{.begin = block.begin, .end = block.end, .block = index, .value = read.value};
    landmark.heading = true;
    landmark.suffixed = read.suffixed;
    switch (read.form) {
      case HeadingForm::article:
        landmark.kind = LandmarkKind::article;
        says_article_ = true;
        break;
      case HeadingForm::section:
      case HeadingForm::numbered: landmark.kind = LandmarkKind::numbered; break;
      case HeadingForm::chapter: landmark.kind = LandmarkKind::chapter; break;
      case HeadingForm::annex: landmark.kind = LandmarkKind::annex; break;
      case HeadingForm::none: break;
    }
    landmarks_.push_back(landmark);
  }
}

void DocumentBuilder::find_landmarks_in_lines(std::uint32_t index) {
  const std::uint32_t end = end_of_block(index);
  const auto last = static_cast<std::uint32_t>(blocks_[index].begin + trimmed(slice(blocks_[index].begin, end)).size());
  char before = ':';  // what the line before ends with; at the beginning of a block a line may be anything
  for (std::uint32_t at = blocks_[index].begin; at < last;) {
    const std::uint32_t stop = std::min(last, line_end(text_, at, last));
    const std::uint32_t next = next_line(text_, stop, last);
    std::uint32_t content = at;
    if (at != blocks_[index].begin)
      while (content < stop &&
             (detail::is_blank(text_[content]) || (blocks_[index].quotes != 0 && text_[content] == '>')))
        ++content;
    const std::string_view line = trimmed(slice(content, stop));
    const bool first = at == blocks_[index].begin;
    const bool alone = first && next >= last;
    at = next;
    if (line.empty()) continue;
    const char previous = std::exchange(before, line.back());
    if (line.size() > 250) continue;
    static constexpr std::string_view starts = "aAbBsSdDpPhHcCtT'0123456789*_wWmMgGiI\xc2\xe2";
    const bool possible = starts.find(line.front()) != std::string_view::npos;
    const bool title = alone && !markdown_ && can_be_title(line, 200);
    const bool dated = first && next < last && detail::is_digit(text_[next]);  // a place, above a date
    if (!possible && !title && !dated) continue;

    Landmark landmark{.begin = content, .end = content + static_cast<std::uint32_t>(line.size()), .block = index};
    std::string plain;
    const bool marked = line.front() == '*' || line.front() == '_';
    if (marked) plain = detail::without_markup(line);
    const std::string_view words = marked ? std::string_view(plain) : line;
    const Heading read = possible ? detail::read_heading(words) : Heading{};
    const bool sentence = !words.empty() && ends_sentence(words.back()) && !read.title.empty();
    const bool titled = read.title.empty() || read.separated || detail::begins_with_capital(read.title) ||
                        detail::says_lapsed(read.title);
    landmark.value = read.value;
    landmark.suffixed = read.suffixed;
    landmark.untitled = read.title.empty() || read.separated || detail::says_lapsed(read.title);
    const bool placed = (first || ends_sentence(previous)) && titled && (!sentence || detail::says_lapsed(read.title));
    switch (read.form) {
      case HeadingForm::article:
      case HeadingForm::section:
        if (!placed) continue;
        landmark.kind = LandmarkKind::article;
        says_article_ = true;
        break;
      case HeadingForm::chapter:
        if (!placed) continue;
        landmark.kind = LandmarkKind::chapter;
        break;
      case HeadingForm::annex:
        if (!placed || !first) continue;
        landmark.kind = LandmarkKind::annex;
        break;
      case HeadingForm::numbered:
        if (!alone || sentence) continue;
        if (read.title.empty() && line.size() <= 5)
          landmark.kind = LandmarkKind::bare;
        else if (!markdown_ && read.separated && can_be_title(read.title, 120))
          landmark.kind = LandmarkKind::numbered;
        else
          continue;
        break;
      case HeadingForm::none:
        if ((first || previous == '.') && (possible || dated) &&
            detail::begins_signature(line, slice(next, line_end(text_, next, last))))
          landmark.kind = LandmarkKind::signature;
        else if (title)
          landmark.kind = LandmarkKind::title;
        else
          continue;
        break;
    }
    landmarks_.push_back(landmark);
  }
}

void DocumentBuilder::judge_landmarks() {
  // The number of the next article that says so, for each landmark, to tell a number of a page from one of an article.
  std::vector<std::uint32_t> next(landmarks_.size() + 1, 0);
  for (std::size_t i = landmarks_.size(); i-- > 0;)
    next[i] = landmarks_[i].kind == LandmarkKind::article ? landmarks_[i].value : next[i + 1];

  std::uint32_t last = 0;  // article of this scope
  bool any = false;
  std::size_t behind = 0;  // the last article
  bool after_chapter = false;
  for (std::size_t i = 0; i < landmarks_.size(); ++i) {
    Landmark& here = landmarks_[i];
    bool article = false;
    switch (here.kind) {
      case LandmarkKind::article:
        article = here.heading || here.untitled || here.value == 1 || (here.value >= last && here.value <= last + 3) ||
                  (!any && here.begin == blocks_[here.block].begin);
        break;
      case LandmarkKind::bare: {
        const char before = char_before(here.begin);
        article = here.value == last + 1 && !here.suffixed && (any || before == ':' || after_chapter) &&
                  (next[i + 1] != here.value || (here.value == 1 && before == ':')) &&
                  (ends_sentence(before) || before == ')' || after_chapter);
        break;
      }
      case LandmarkKind::numbered:
        here.accepted = here.heading;
        article = !says_article_ && (here.heading || here.value == last + 1);
        break;
      case LandmarkKind::chapter: here.accepted = true; break;
      case LandmarkKind::annex:
        here.accepted = true;
        last = 0;
        any = false;
        behind = i + 1;
        break;
      case LandmarkKind::title: here.accepted = here.heading; break;
      case LandmarkKind::signature: here.accepted = any; break;
    }
    after_chapter =
        here.accepted && (here.kind == LandmarkKind::chapter || (after_chapter && here.kind == LandmarkKind::title));
    if (here.kind == LandmarkKind::title && !here.heading && i > 0 && landmarks_[i - 1].kind == LandmarkKind::chapter)
      after_chapter = true;
    if (!article) continue;
    here.accepted = true;
    if (any && here.value == 1 && !here.suffixed) (void)find_annexed_title(behind, i);
    any = true;
    last = here.value;
    behind = i + 1;
  }
}

// Numbering that begins again below the title of a regulation, or below who signed what stands before, is that of an
// annex though no word says so. Where neither is there the numbers are wrong, and rules will say it.
bool DocumentBuilder::find_annexed_title(std::size_t from, std::size_t to) {
  bool signed_before = false;
  std::size_t chosen = to;
  for (std::size_t i = from; i < to; ++i) {
    const Landmark& here = landmarks_[i];
    if (here.kind == LandmarkKind::signature) {
      signed_before = true;
      chosen = to;
    }
    if (here.kind != LandmarkKind::title) continue;
    const std::string plain = detail::without_markup(slice(here.begin, here.end));
    const std::string_view words =
        std::string_view(plain).substr(std::min(plain.find_first_not_of("# "), plain.size()));
    if (detail::names_instrument(words)) {
      chosen = i;
      break;
    }
    if (signed_before && chosen == to) chosen = i;
  }
  if (chosen == to) return false;
  landmarks_[chosen].annexes = landmarks_[chosen].accepted = true;
  return true;
}

// --- Second pass ----------------------------------------------------------------------------------------------------

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
  if (const auto comment = raw.find("<!--"); comment != std::string_view::npos) {
    raw = raw.substr(0, comment);
    end = begin + static_cast<std::uint32_t>(trimmed(raw).empty() ? 0 : comment);
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
  if (landmark.annexes) {
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
    while (from < text_.size() && detail::is_space(text_[from])) ++from;
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
  if (words.size() > 200 || detail::says_lapsed(words)) return {};
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
  if (!can_be_title(plain, 150)) return {};
  const Line below = next_of(line.block, line.end);
  if (!below.found) return kind == ProvisionKind::article ? Title{} : title_of(words);
  const Marker marker = blocks_[below.block].kind == BlockKind::item
                            ? detail::read_marker(slice(below.begin, below.end).substr(0, 64))
                            : detail::read_marker(slice(below.begin, below.end).substr(0, 64));
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
           (first || ends_sentence(before)) && !(same && marker.value == 1);
  if (first || trimmed(slice(std::min(cursor_, begin), begin)).empty()) return true;  // right below a heading, too
  if (marker.style == MarkerStyle::dash) return ends_sentence(before) || same;
  if (ends_sentence(before) || before == ')') return due || near;
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

// Opens the provision that a marker begins, where it belongs among those that are open. False where it is too deep.
bool DocumentBuilder::mark_item(const Marker& marker, std::uint32_t begin, std::uint32_t depth, std::uint32_t list,
                                bool on_line) {
  // Nothing outside this one can be closed by it: the list item of Markdown that holds it, else the article.
  std::size_t base = structure_top();
  for (std::size_t i = base + 1; i < open_.size(); ++i)
    if (open_[i].list != 0 && open_[i].depth < depth + (list == 0 ? 1U : 0U)) base = i;

  MarkerStyle style = marker.style;
  std::uint32_t value = marker.value;
  const char before = char_before(begin);
  const bool introduced = before == ':';
  if (style == MarkerStyle::letter && marker.roman != 0) {
    bool as_letter = false;
    bool as_roman = marker.roman == 1 && introduced;
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
  bool found = false;
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
  for (std::size_t i = open_.size(); i-- > base + 1 && !(found && list != 0 && open_[parent + 1].list == list);) {
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
    } else if (style == MarkerStyle::number && !begins_again) {
      parent = base;
    } else if (style == MarkerStyle::dash && markdown_ && !introduced) {
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
  if (markdown_)
    for (std::uint32_t at = from; at < to;) {
      const auto found = slice(at, to).find("<!--");
      if (found == std::string_view::npos) break;
      const std::uint32_t mark = at + static_cast<std::uint32_t>(found);
      at = mark + 4;
      const std::string_view rest = text_.substr(at, 80);
      if (rest.substr(detail::leading_space(rest)).substr(0, 6) != "kader:") continue;
      if ((mark > 0 && text_[mark - 1] == '`') || mark >= no_comment_end_) continue;
      const auto close = text_.find("-->", at);
      if (close == std::string_view::npos) {
        no_comment_end_ = mark;
        break;
      }
      if (close + 3 > to) continue;
      pass(from, mark, PassageKind::text);
      from = static_cast<std::uint32_t>(close) + 3;
      pass(mark, from, PassageKind::mark);
      read_mark(mark, from);
      at = from;
    }
  pass(from, to, PassageKind::text);
  cursor_ = to;
}

void DocumentBuilder::read_mark(std::uint32_t begin, std::uint32_t end) {
  std::string_view words = trimmed(slice(begin + 4, end - 3));
  words = trimmed(words.substr(6));
  for (const std::string_view word : {"prose", "zonder norm"}) {
    if (words.substr(0, word.size()) != word) continue;
    const std::string_view reason = words.substr(word.size());
    if (!reason.empty() && detail::leading_space(reason) == 0) continue;
    document_.provisions_[open_.back().provision].prose = std::string(trimmed(reason));
    return;
  }
  document_.unknown_marks_.push_back({{begin, end}, std::string(words)});
}

// --- When all are known ---------------------------------------------------------------------------------------------

void DocumentBuilder::find_lapsed() {
  auto& provisions = document_.provisions_;
  std::vector<std::uint32_t> first(provisions.size(), 0);  // a provision's own words: 0 none, else a passage and 1
  std::vector<bool> many(provisions.size());
  for (std::uint32_t i = 0; i < document_.passages_.size(); ++i) {
    const Passage& passage = document_.passages_[i];
    if (passage.kind != PassageKind::text) continue;
    if (first[passage.provision] != 0) many[passage.provision] = true;
    first[passage.provision] = i + 1;
  }
  for (std::uint32_t i = 1; i < provisions.size(); ++i) {
    Provision& provision = provisions[i];
    if (provision.end != i + 1) continue;
    if (first[i] != 0) {
      provision.lapsed = !many[i] && detail::says_lapsed(document_.bytes(document_.passages_[first[i] - 1].where));
    } else if (detail::says_lapsed(provision.title)) {
      provision.lapsed = true;
    }
    if (provision.lapsed && detail::says_lapsed(provision.title)) provision.title.clear();
  }
}

namespace {

// Parts of a name are letters, digits and hyphens: "1°" is 1, "3:2" is 3.2.
std::string part_of(std::string_view number) {
  std::string part;
  for (const char c : number)
    if (detail::is_digit(c) || detail::is_lower(c) || detail::is_upper(c) || (c == '-' && !part.empty()))
      part += c;
    else if ((c == '.' || c == ':') && !part.empty() && part.back() != '.')
      part += '.';
  while (!part.empty() && part.back() == '.') part.pop_back();
  return part;
}

// Counts the commonest words of both languages in the first part of a text.
Language language_of(std::string_view text) {
  static constexpr std::array<std::string_view, 8> dutch{" de ", " het ",   " een ",  " van ",
                                                         " en ", " wordt ", " voor ", " zijn "};
  static constexpr std::array<std::string_view, 8> english{" the ",   " of ",  " and ", " to ",
                                                           " shall ", " for ", " by ",  " be "};
  text = text.substr(0, 64 * 1024);
  const auto count = [&](const auto& words) {
    std::size_t total = 0;
    for (const std::string_view word : words)
      for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size() - 1)) ++total;
    return total;
  };
  return count(english) > count(dutch) ? Language::english : Language::dutch;
}

}  // namespace

void DocumentBuilder::name_provisions() {
  auto& provisions = document_.provisions_;
  document_.language_ = language_of(text_);
  const bool nl = document_.language_ == Language::dutch;
  const auto size = provisions.size();
  std::vector<std::uint32_t> scope(size, 0);  // the annex in which it stands, else the whole
  std::vector<std::uint32_t> unnumbered(size, 0);  // items without a number, so far, of each
  std::vector<bool> articles(size);  // whether a scope has any
  std::vector<std::uint32_t> first_article(size, 0);
  std::uint32_t annexes = 0;
  for (std::uint32_t i = 1; i < size; ++i) {
    const Provision& provision = provisions[i];
    scope[i] = provision.kind == ProvisionKind::annex ? i : scope[provision.parent];
    if (provision.kind == ProvisionKind::annex) ++annexes;
    if (provision.kind == ProvisionKind::article && !articles[scope[i]]) {
      articles[scope[i]] = true;
      first_article[scope[i]] = i;
    }
  }
  std::vector<std::string> scopes;  // "bijlage:", by the order of the annexes
  std::uint32_t annex = 0;
  std::vector<std::uint32_t> slugs;  // headings, by the hash of their name, as long as they are few
  std::vector<std::size_t> taken;
  for (std::uint32_t i = 1; i < size; ++i) {
    Provision& provision = provisions[i];
    const Provision& parent = provisions[provision.parent];
    std::string name;
    if (provision.kind == ProvisionKind::annex) {
      ++annex;
      name = nl ? "bijlage" : "annex";
      if (annexes > 1) {
        std::string number = part_of(provision.number);
        std::transform(number.begin(), number.end(), number.begin(), [](char c) {
          return detail::is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c == '.' ? '-' : c;
        });
        name += '-' + (number.empty() ? std::to_string(annex) : number);
      }
      scopes.push_back(name + ':');
    } else {
      const std::string prefix = scope[i] == 0 ? std::string() : scopes[annex - 1];
      const bool below_structure = parent.kind == ProvisionKind::article || parent.kind == ProvisionKind::paragraph ||
                                   parent.kind == ProvisionKind::item || parent.kind == ProvisionKind::footnote;
      std::string part = part_of(provision.number);
      std::string above;
      bool known = true;
      switch (provision.kind) {
        case ProvisionKind::article: above = prefix; break;
        case ProvisionKind::chapter: {
          std::string_view word = trimmed(document_.bytes(provision.head));
          const Heading read = detail::read_heading(
              detail::without_markup(word.substr(std::min(word.find_first_not_of("# "), word.size()))));
          std::string kind = read.word.empty()       ? (nl ? "hoofdstuk" : "chapter")
                             : read.word == "\u00a7" ? (nl ? "paragraaf" : "section")
                                                     : std::string(read.word);
          part = kind + '-' + part;
          if (parent.kind == ProvisionKind::chapter) {
            known = parent.ref.given();
            above = parent.ref.str() + '.';
          } else {
            above = prefix;
          }
          break;
        }
        case ProvisionKind::heading:
          part = detail::slug_of_title(provision.title);
          above = below_structure ? parent.ref.str() + '.' : prefix;
          known = !below_structure || parent.ref.given();
          break;
        case ProvisionKind::footnote:
          part = (nl ? "noot-" : "note-") + part;
          above = prefix;
          break;
        default: {
          if (part.empty()) part = std::to_string(++unnumbered[provision.parent]);
          if (const auto dot = part.rfind('.'); dot != std::string::npos) part = part.substr(dot + 1);
          if (parent.kind == ProvisionKind::whole || parent.kind == ProvisionKind::annex) {
            above = prefix;
            // What is listed before the first article must not be taken for an article.
            if (articles[scope[i]])
              above += i < first_article[scope[i]] ? (nl ? "aanhef." : "preamble.") : (nl ? "slot." : "end.");
          } else {
            above = parent.ref.str() + '.';
            known = parent.ref.given();
          }
          break;
        }
      }
      if (!known || part.empty()) continue;
      name = above + part;
    }
    if (name.size() > ProvisionRef::longest) continue;
    if (auto parsed = ProvisionRef::parse(name, document_.language_)) provision.ref = *parsed;
  }
}

void DocumentBuilder::index_names() {
  const auto& provisions = document_.provisions_;
  std::size_t capacity = 16;
  while (capacity < provisions.size() * 2) capacity *= 2;
  auto& table = document_.by_ref_;
  table.assign(capacity, 0);
  for (std::uint32_t i = 1; i < provisions.size(); ++i) {
    if (!provisions[i].ref.given()) continue;
    std::size_t at = std::hash<ProvisionRef>{}(provisions[i].ref) & (capacity - 1);
    while (table[at] != 0 && provisions[table[at]].ref != provisions[i].ref) at = (at + 1) & (capacity - 1);
    if (table[at] == 0) table[at] = i;
  }
}

}  // namespace kader
