// SPDX-License-Identifier: Apache-2.0
#include "document/layout.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "document/heading_words.hpp"
#include "document/items.hpp"
#include "document/line_words.hpp"
#include "document/lines.hpp"
#include "document/markup.hpp"
#include "document/title_below.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t longest_underlined = 500;  // bytes, of a heading that has its marks on the line below
constexpr std::size_t longest_marker = 64;
constexpr std::size_t longest_note_mark = 40;

// What a heading says, and where.
struct Said {
  ProvisionKind kind = ProvisionKind::heading;
  std::string number;
  std::string title;
  std::uint32_t value = 0;
  std::uint8_t rank = 0;  // of a chapter
  ByteRange head;
};

class Layout {
 public:
  Layout(std::string_view text, bool markdown, const std::vector<Block>& blocks, const Landmarks& landmarks,
         const std::vector<Comment>& comments)
      : text_(text),
        size_(static_cast<std::uint32_t>(text.size())),
        markdown_(markdown),
        blocks_(blocks),
        landmarks_(landmarks.all),
        says_article_(landmarks.says_article),
        comments_(comments),
        titles_(text, blocks, landmarks.all),
        outline_(text, markdown, comments),
        items_(text, markdown, outline_) {}

  TextParts run() && {
    for (std::uint32_t index = 0; index < blocks_.size(); ++index) {
      outline_.close_footnote(blocks_[index].begin);
      block(index);
    }
    return std::move(outline_).finish();
  }

 private:
  void block(std::uint32_t index) {
    const Block& block = blocks_[index];
    switch (block.kind) {
      case BlockKind::paragraph: lines(index); return;
      case BlockKind::heading: heading(index); return;
      case BlockKind::item: item(index); return;
      default: outline_.close_depth(block.begin, block.depth);
    }
    switch (block.kind) {
      case BlockKind::opaque:
        outline_.text_before(block.begin);
        outline_.take_until(
            index + 1 < blocks_.size() ? outline_.prefix_begin(end_of_block(blocks_, index, text_)) : size_,
            PassageKind::text);
        break;
      case BlockKind::rule: {
        const std::string_view below = text_.substr(end_of_block(blocks_, index, text_), 5);
        if (block.depth != 0 || !(below == "<sup>" || below.starts_with("[^"))) break;
        outline_.text_before(block.begin);  // notes below a line
        outline_.close_to(outline_.scope_top() + 1);
        break;
      }
      case BlockKind::model:
      case BlockKind::front_matter:
        outline_.text_before(block.begin);
        outline_.model_block({.where = {block.content_begin, block.content_end},
                              .quotes = block.quotes,
                              .front_matter = block.kind == BlockKind::front_matter,
                              .closed = block.closed,
                              .proposed = block.proposed},
                             block.end);
        break;
      default: break;
    }
  }

  // --- Headings of Markdown -----------------------------------------------------------------------------------------

  void heading(std::uint32_t index) {
    const Block& block = blocks_[index];
    const Landmark* const found = landmark_at(block.begin);
    if (block.begin < resume_) return;  // the title of what stands above it
    ByteRange head;
    const auto raw = words_of(block, head);
    if (found == nullptr || !raw) return;
    const Landmark& landmark = *found;
    Said said = read_heading_of(landmark, without_markup(*raw), head);
    OpenProvision entry;
    entry.value = said.value;
    const bool annex = said.kind == ProvisionKind::annex;
    entry.rank = annex ? annex_rank : static_cast<std::uint8_t>(heading_rank + block.level);
    if (annex && !landmark.annexes && landmark.kind == LandmarkKind::annex) entry.level = block.level;
    outline_.text_before(block.begin);
    if (said.kind == ProvisionKind::heading) close_annexes(block.level);
    outline_.close_rank(entry.rank);
    if (landmark.kind == LandmarkKind::numbered && said.number.find('.') == std::string::npos &&
        outline_.provision(outline_.size() - 1).kind == ProvisionKind::article)
      said.kind = ProvisionKind::paragraph;
    if (said.title.empty() && said.kind != ProvisionKind::heading) {
      Title below = said.kind == ProvisionKind::article ? heading_below(index) : Title{};
      if (!below.where.known()) below = titles_.find(landmark.block, block.end, said.kind, true);
      if (below.where.known()) {
        said.head.end = below.where.end;
        said.title = std::move(below.text);
        resume_ = said.head.end;
      }
    }
    (void)outline_.begin(said.kind, entry, said.head, said.number, std::move(said.title));
  }

  // The title of an article as a heading of its own, directly below and the only one in it.
  [[nodiscard]] Title heading_below(std::uint32_t index) const {
    const std::uint8_t level = blocks_[index].level;
    if (index + 1 >= blocks_.size() || blocks_[index + 1].kind != BlockKind::heading) return {};
    const Block& below = blocks_[index + 1];
    if (below.level <= level || text_[below.begin] != '#') return {};
    for (std::size_t i = index + 2; i < blocks_.size(); ++i) {
      if (blocks_[i].kind != BlockKind::heading) continue;
      if (blocks_[i].level <= level) break;
      return {};
    }
    ByteRange head;
    const auto raw = words_of(below, head);
    if (!raw || head.end != below.end) return {};
    std::string title = without_markup(*raw);
    if (title.empty() || read_heading(title).form != HeadingForm::none) return {};
    return {{below.begin, below.end}, std::move(title)};
  }

  // The words of a heading without its marks, and where it stands; nothing for a paragraph that stands upon a line.
  [[nodiscard]] std::optional<std::string_view> words_of(const Block& block, ByteRange& head) const {
    std::uint32_t begin = block.begin;
    while (begin < block.end && text_[begin] == '#') ++begin;
    std::uint32_t end = block.end;
    std::string_view raw = text_.substr(begin, block.end - begin);
    if (const std::uint32_t comment = first_comment(comments_, begin, block.end); comment < block.end) {
      raw = raw.substr(0, comment - begin);
      end = trimmed(raw).empty() ? begin : comment;
    }
    head = {block.begin, std::max(end, begin)};
    if (begin == block.begin) {  // the line of = or - below it
      const auto last_line = raw.find_last_of("\r\n");
      if (last_line != std::string_view::npos && end == block.end) raw = raw.substr(0, last_line);
      return raw.size() > longest_underlined ? std::nullopt : std::optional(raw);
    }
    raw = trimmed(raw);
    while (!raw.empty() && raw.back() == '#') raw.remove_suffix(1);
    return raw;
  }

  [[nodiscard]] Said read_heading_of(const Landmark& landmark, const std::string& plain, ByteRange head) const {
    const Heading read = read_heading(plain);
    Said said;
    said.head = head;
    said.value = read.value;
    said.number = read.number;
    said.title = read.title;
    if (landmark.annexes || landmark.kind == LandmarkKind::explanation) {
      said.kind = ProvisionKind::annex;
      said.number.clear();
      said.title = plain;
      return said;
    }
    switch (landmark.kind) {
      case LandmarkKind::annex: said.kind = ProvisionKind::annex; break;
      case LandmarkKind::article: said.kind = ProvisionKind::article; break;
      case LandmarkKind::chapter: said.kind = ProvisionKind::chapter; break;
      case LandmarkKind::numbered: said.kind = says_article_ ? ProvisionKind::chapter : ProvisionKind::article; break;
      default:
        said.number.clear();
        said.title = plain;
        while (!said.title.empty() && said.title.back() == ':') said.title.pop_back();
    }
    return said;
  }

  // A heading ends the annexes whose own heading is of its level or a lower one.
  void close_annexes(std::uint8_t level) {
    for (std::size_t i = 1; i < outline_.size(); ++i)
      if (outline_.open(i).rank == annex_rank && outline_.open(i).level >= level) outline_.close_to(i);
  }

  // --- Lists of Markdown --------------------------------------------------------------------------------------------

  // What a line of Markdown's list begins with: "1.", "-", "- a.".
  void item(std::uint32_t index) {
    const Block& block = blocks_[index];
    const std::uint32_t end = end_of_block(blocks_, index, text_);
    const std::uint32_t stop = line_end(text_, block.begin, size_);
    const bool follows = index + 1 < blocks_.size() && end < stop;
    // "- 1. …": the number is what it is named by. But "1. * Doel*" is the first.
    const bool numbered = is_digit(text_[block.begin]) && follows && !is_digit(text_[blocks_[index + 1].begin]);
    if (follows && blocks_[index + 1].kind == BlockKind::item && !numbered) return;
    // A label behind the marker ("- a.") is part of it only where it begins the words of the item.
    const bool labelled = follows && blocks_[index + 1].kind == BlockKind::paragraph;
    const std::uint32_t last = labelled ? std::min(stop, block.begin + 200) : block.end;
    const std::string_view line = text_.substr(block.begin, last - block.begin);
    Marker marker = read_marker(line);
    if (!marker) marker = bare_marker(line, block.end - block.begin);
    if (marker.style == MarkerStyle::dash && follows) {
      const std::string_view words = trimmed(line.substr(marker.end));
      for (const std::string_view conjunction : {"en", "of", "en/of", "and", "or", "and/or"})
        if (words == conjunction) return;
    }
    if (marker.style == MarkerStyle::dotted) marker.style = MarkerStyle::number;
    if (items_.open(marker, {.begin = block.begin, .depth = block.depth, .list = block.list}))
      resume_ = std::max(resume_, outline_.cursor());
  }

  // "1.": nothing behind it, or a number beyond all measure.
  [[nodiscard]] static Marker bare_marker(std::string_view line, std::uint32_t length) {
    Marker marker;
    marker.end = length;
    marker.style = is_digit(line.front()) ? MarkerStyle::number : MarkerStyle::dash;
    if (marker.style == MarkerStyle::dash) return marker;
    marker.number_end = length - 1;
    for (std::uint32_t i = 0; i < marker.number_end; ++i)
      marker.value = (marker.value * 10 + static_cast<std::uint32_t>(line[i] - '0')) % 1'000'000;
    return marker;
  }

  // --- Lines --------------------------------------------------------------------------------------------------------

  void lines(std::uint32_t index) {
    const Block& block = blocks_[index];
    const std::uint32_t end = end_of_block(blocks_, index, text_);
    bool first = true;
    for (std::uint32_t at = block.begin; at < end;) {
      const std::uint32_t stop = line_end(text_, at, end);
      std::uint32_t content = at;
      if (!first && block.quotes != 0)
        while (content < stop && (is_blank(text_[content]) || text_[content] == '>')) ++content;
      if (content < resume_) content = std::min(resume_, stop);
      content += leading_space(text_.substr(content, stop - content));
      if (content < stop) line(index, content, stop, first);
      first = false;
      at = next_line(text_, stop, end);
    }
  }

  void line(std::uint32_t index, std::uint32_t begin, std::uint32_t end, bool first) {
    const Block& block = blocks_[index];
    if (const Landmark* const found = landmark_at(begin); found != nullptr && found->accepted)
      if (structure_line(index, *found)) return;
    const std::string_view words = text_.substr(begin, end - begin);
    if (markdown_ && footnote(begin, words, first)) return;
    if (Marker marker = read_marker(words.substr(0, longest_marker));
        marker && items_.accepts(marker, words, begin, first)) {
      if (marker.style == MarkerStyle::dotted) marker.style = MarkerStyle::number;
      if (items_.open(marker, {.begin = begin, .depth = block.depth})) {
        items_.split_line(begin + marker.end, end);
        return;
      }
    }
    if (first) outline_.close_depth(begin, block.depth);
    // "Besluiten:", "Komen het volgende overeen:": it ends the considerations, it is not the last of them.
    if (!first && outline_.structure_top() == outline_.scope_top() && outline_.innermost().rank == item_rank &&
        words.back() == ':' && ends_considerations(words)) {
      outline_.text_before(begin);
      outline_.close_to(outline_.structure_top() + 1);
    }
    items_.split_line(begin, end);
  }

  bool structure_line(std::uint32_t index, const Landmark& landmark) {
    if (landmark.kind == LandmarkKind::signature) return signature(landmark);
    if (landmark.kind == LandmarkKind::title && !landmark.annexes) return false;
    Said said = read_line_of(landmark);
    OpenProvision entry;
    entry.value = said.value;
    entry.rank = said.kind == ProvisionKind::annex     ? annex_rank
                 : said.kind == ProvisionKind::chapter ? static_cast<std::uint8_t>(heading_rank + said.rank)
                                                       : article_rank;
    outline_.text_before(landmark.begin);
    outline_.close_rank(entry.rank);
    if (said.title.empty())
      if (Title below = titles_.find(index, landmark.end, said.kind, false); below.where.known()) {
        said.head.end = below.where.end;
        said.title = std::move(below.text);
      }
    resume_ = said.head.end;
    (void)outline_.begin(said.kind, entry, said.head, said.number, std::move(said.title));
    return true;
  }

  [[nodiscard]] Said read_line_of(const Landmark& landmark) const {
    const std::string plain = without_markup(trimmed(text_.substr(landmark.begin, landmark.end - landmark.begin)));
    const Heading read = read_heading(plain);
    Said said;
    said.head = {landmark.begin, landmark.end};
    said.value = read.value;
    said.rank = read.rank;
    said.number = read.number;
    said.title = read.title;
    switch (landmark.kind) {
      case LandmarkKind::chapter: said.kind = ProvisionKind::chapter; break;
      case LandmarkKind::annex: said.kind = ProvisionKind::annex; break;
      case LandmarkKind::title:
      case LandmarkKind::explanation:
        said.kind = ProvisionKind::annex;
        said.number.clear();
        said.title = plain;
        break;
      default: said.kind = ProvisionKind::article;
    }
    return said;
  }

  bool signature(const Landmark& landmark) {
    // An article has words of its own: "Artikel 9", and below it "Deze regeling zal … worden geplaatst".
    const std::uint32_t cursor = outline_.cursor();
    const bool nothing_said = trimmed(text_.substr(cursor, landmark.begin - std::min(cursor, landmark.begin))).empty();
    if (outline_.innermost().rank > annex_rank && nothing_said &&
        outline_.provision(outline_.size() - 1).head.end == cursor)
      return false;
    outline_.text_before(landmark.begin);
    outline_.close_to(outline_.scope_top() + 1);
    return true;
  }

  // "[^1]: …", "<sup>1</sup> …"
  bool footnote(std::uint32_t begin, std::string_view words, bool first) {
    const auto between = [&](std::string_view opening, std::string_view closing) -> std::optional<std::string_view> {
      const auto close = words.substr(0, longest_note_mark).find(closing);
      if (close == std::string_view::npos || close == opening.size()) return std::nullopt;
      return words.substr(opening.size(), close - opening.size());
    };
    std::optional<std::string_view> number;
    std::size_t marks = 0;
    if (words.starts_with("[^")) {
      number = between("[^", "]:");
      marks = 4;
    } else if (first && words.starts_with("<sup>")) {
      number = between("<sup>", "</sup>");
      marks = 11;
    }
    if (!number) return false;
    outline_.text_before(begin);
    outline_.close_rank(footnote_rank);
    OpenProvision entry;
    entry.rank = footnote_rank;
    const auto length = static_cast<std::uint32_t>(number->size() + marks);
    const std::string_view written = marks == 4 ? *number : trimmed(*number);
    (void)outline_.begin(ProvisionKind::footnote, entry, {begin, begin + length}, written, {});
    return true;
  }

  // Asked for places that only grow.
  [[nodiscard]] const Landmark* landmark_at(std::uint32_t begin) {
    while (next_landmark_ < landmarks_.size() && landmarks_[next_landmark_].begin < begin) ++next_landmark_;
    const bool found = next_landmark_ < landmarks_.size() && landmarks_[next_landmark_].begin == begin;
    return found ? &landmarks_[next_landmark_] : nullptr;
  }

  std::string_view text_;
  std::uint32_t size_;
  bool markdown_;
  const std::vector<Block>& blocks_;
  const std::vector<Landmark>& landmarks_;
  bool says_article_;
  const std::vector<Comment>& comments_;
  TitlesBelow titles_;
  Outline outline_;
  Items items_;
  std::size_t next_landmark_ = 0;
  std::uint32_t resume_ = 0;  // lines before it are part of a head
};

}  // namespace

TextParts lay_out(std::string_view text, bool markdown, const std::vector<Block>& blocks, const Landmarks& landmarks,
                  const std::vector<Comment>& comments) {
  return Layout(text, markdown, blocks, landmarks, comments).run();
}

}  // namespace kader::detail
