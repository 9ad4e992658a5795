// SPDX-License-Identifier: Apache-2.0
#include "document/landmarks.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "document/heading_words.hpp"
#include "document/line_words.hpp"
#include "document/lines.hpp"
#include "document/markup.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t longest_line = 250;   // bytes, of one that may be a heading
constexpr std::size_t longest_title = 200;
constexpr std::size_t longest_named = 120;  // of the title behind a number
constexpr std::size_t longest_bare = 5;     // of a number on a line of its own

// A title that ends in a full stop, and is no sentence: short, without a point or comma in it, or a verb.
bool is_short_title(std::string_view title) {
  constexpr std::size_t longest = 60;
  title = trimmed(title);
  if (title.size() > longest || !begins_with_capital(title)) return false;
  if (title.substr(0, title.size() - 1).find_first_of(".,;:") != std::string_view::npos) return false;
  for (const std::string_view verb :
       {" is ", " zijn ", " wordt ", " worden ", " heeft ", " hebben ", " kan ", " kunnen ", " stelt ", " bestaat ",
        " treedt ", " geldt ", " regelt ", " benoemt ", " vergadert"})
    if (title.find(verb) != std::string_view::npos) return false;
  return true;
}

// "#### [Artikel 23c Wet Vpb](https://…)": a heading that is a link out of the text, from its first word on.
bool links_to_another_text(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of("# "), line.size()));
  if (line.empty() || line.front() != '[') return false;
  const auto target = line.find("](");
  return target != std::string_view::npos && target + 2 < line.size() && line[target + 2] != '#';
}

class Finder {
 public:
  Finder(std::string_view text, const std::vector<Block>& blocks, bool markdown)
      : text_(text), blocks_(blocks), markdown_(markdown) {}

  Landmarks run() {
    for (std::uint32_t index = 0; index < blocks_.size(); ++index)
      if (blocks_[index].kind == BlockKind::paragraph)
        lines(index);
      else if (blocks_[index].kind == BlockKind::heading)
        heading(index);
    return std::move(found_);
  }

 private:
  // A line, and what is known of where it stands.
  struct Line {
    std::string_view words;
    std::string_view next;     // the line below
    bool first = false;        // of its block
    bool alone = false;        // in its block
    bool after_annex = false;  // the line before is the heading of an annex
    char previous = ':';       // what the line before ends with; where a block begins a line may be anything
    [[nodiscard]] bool begins_anew() const noexcept { return first || ends_sentence(previous); }
  };

  void heading(std::uint32_t index) {
    const Block& block = blocks_[index];
    const std::string_view line = text_.substr(block.begin, block.end - block.begin);
    const std::string plain = without_markup(line.substr(std::min(line.find_first_not_of('#'), line.size())));
    const Heading read = read_heading(plain);
    Landmark landmark{.begin = block.begin, .end = block.end, .block = index, .value = read.value};
    landmark.heading = true;
    landmark.suffixed = read.suffixed;
    switch (read.form) {
      case HeadingForm::article:
        if (links_to_another_text(line) && !read.title.empty()) break;
        landmark.kind = LandmarkKind::article;
        found_.says_article = true;
        break;
      case HeadingForm::section:
      case HeadingForm::numbered: landmark.kind = LandmarkKind::numbered; break;
      case HeadingForm::chapter: landmark.kind = LandmarkKind::chapter; break;
      case HeadingForm::annex: landmark.kind = LandmarkKind::annex; break;
      case HeadingForm::none:
        if (names_explanation(plain)) landmark.kind = LandmarkKind::explanation;
        break;
    }
    found_.all.push_back(landmark);
  }

  void lines(std::uint32_t index) {
    const std::uint32_t begin = blocks_[index].begin;
    const std::uint32_t block_end = end_of_block(blocks_, index, text_);
    const auto last = static_cast<std::uint32_t>(begin + trimmed(text_.substr(begin, block_end - begin)).size());
    bool below_annex = false;
    char before = ':';
    for (std::uint32_t at = begin; at < last;) {
      const std::uint32_t stop = std::min(last, line_end(text_, at, last));
      const std::uint32_t next = next_line(text_, stop, last);
      std::uint32_t content = at;
      if (at != begin)
        while (content < stop && (is_blank(text_[content]) || (blocks_[index].quotes != 0 && text_[content] == '>')))
          ++content;
      content += leading_space(text_.substr(content, stop - content));
      Line line;
      line.words = trimmed(text_.substr(content, stop - content));
      line.next = text_.substr(next, line_end(text_, next, last) - next);
      line.first = at == begin;
      line.alone = line.first && next >= last;
      at = next;
      if (line.words.empty()) continue;
      line.after_annex = std::exchange(below_annex, false);
      line.previous = std::exchange(before, line.words.back());
      if (auto landmark = read(line)) {
        landmark->begin = content;
        landmark->end = content + static_cast<std::uint32_t>(line.words.size());
        landmark->block = index;
        below_annex = landmark->kind == LandmarkKind::annex;
        found_.says_article = found_.says_article || landmark->kind == LandmarkKind::article;
        found_.all.push_back(*landmark);
      }
    }
  }

  [[nodiscard]] std::optional<Landmark> read(const Line& line) const {
    if (line.words.size() > longest_line) return std::nullopt;
    static constexpr std::string_view starts = "aAbBsSdDpPhHcCtT'0123456789*_wWmMgGiInNeE\xc2\xe2";
    const bool possible = starts.find(line.words.front()) != std::string_view::npos;
    const bool title = line.alone && !markdown_ && can_be_title(line.words, longest_title);
    const bool dated = line.first && !line.alone && !line.next.empty() && is_digit(line.next.front());
    if (!possible && !title && !dated) return std::nullopt;
    std::string plain;
    const bool marked = line.words.front() == '*' || line.words.front() == '_';
    if (marked) plain = without_markup(line.words);
    const std::string_view words = marked ? std::string_view(plain) : line.words;
    const Heading heading = possible ? read_heading(words) : Heading{};
    Landmark made;
    made.value = heading.value;
    made.suffixed = heading.suffixed;
    made.untitled = heading.title.empty() || heading.separated || says_lapsed(heading.title);
    if (heading.form == HeadingForm::none) {
      const auto kind = unnumbered(line, words, possible, dated, title);
      if (!kind) return std::nullopt;
      made.kind = *kind;
      return made;
    }
    const auto kind = numbered(line, words, heading);
    if (!kind) return std::nullopt;
    made.kind = *kind;
    made.small = is_lower(words.front());
    return made;
  }

  [[nodiscard]] std::optional<LandmarkKind> numbered(const Line& line, std::string_view words,
                                                     const Heading& heading) const {
    const bool lapsed = says_lapsed(heading.title);
    const bool sentence = !words.empty() && ends_sentence(words.back()) && !heading.title.empty();
    const bool titled = heading.title.empty() || heading.separated || begins_with_capital(heading.title) || lapsed;
    const bool placed = line.begins_anew() && titled && (!sentence || lapsed);
    // "Artikel 2. Onderlinge vervanging."
    const bool with_point = line.first && heading.separated && words.back() == '.' && is_short_title(heading.title);
    switch (heading.form) {
      case HeadingForm::article:
        if (with_point) return LandmarkKind::article;
        [[fallthrough]];
      case HeadingForm::section: return placed ? std::optional(LandmarkKind::article) : std::nullopt;
      case HeadingForm::chapter: return placed ? std::optional(LandmarkKind::chapter) : std::nullopt;
      case HeadingForm::annex: {
        const bool next_of_it = line.after_annex && titled && !sentence && !heading.number.empty();
        return (placed && line.first) || next_of_it ? std::optional(LandmarkKind::annex) : std::nullopt;
      }
      default: break;
    }
    if (!line.alone || sentence) return std::nullopt;
    if (heading.title.empty() && line.words.size() <= longest_bare) return LandmarkKind::bare;
    const bool named = !markdown_ && heading.separated && can_be_title(heading.title, longest_named);
    return named ? std::optional(LandmarkKind::numbered) : std::nullopt;
  }

  [[nodiscard]] static std::optional<LandmarkKind> unnumbered(const Line& line, std::string_view words, bool possible,
                                                              bool dated, bool title) {
    if ((line.first || line.previous == '.') && (possible || dated) && begins_signature(line.words, line.next))
      return LandmarkKind::signature;
    if (possible && line.begins_anew() && names_explanation(words)) return LandmarkKind::explanation;
    return title ? std::optional(LandmarkKind::title) : std::nullopt;
  }

  std::string_view text_;
  const std::vector<Block>& blocks_;
  bool markdown_;
  Landmarks found_;
};

}  // namespace

Landmarks find_landmarks(std::string_view text, const std::vector<Block>& blocks, bool markdown) {
  return Finder(text, blocks, markdown).run();
}

}  // namespace kader::detail
