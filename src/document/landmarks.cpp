// SPDX-License-Identifier: Apache-2.0
// The first pass of a DocumentBuilder: the lines that may be headings, and which of them are.
#include "document/document_builder.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/lines.hpp"
#include "kader/text/number.hpp"

namespace kader {

using detail::Block;
using detail::BlockKind;
using detail::Heading;
using detail::HeadingForm;
using detail::line_end;
using detail::next_line;
using detail::trimmed;

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
      case HeadingForm::none:
        if (detail::names_explanation(plain)) landmark.kind = LandmarkKind::explanation;
        break;
    }
    landmarks_.push_back(landmark);
  }
}

void DocumentBuilder::find_landmarks_in_lines(std::uint32_t index) {
  const std::uint32_t end = end_of_block(index);
  const auto last = static_cast<std::uint32_t>(blocks_[index].begin + trimmed(slice(blocks_[index].begin, end)).size());
  bool below_annex = false;  // the line before is the heading of an annex
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
    const bool after_annex = std::exchange(below_annex, false);
    const char previous = std::exchange(before, line.back());
    if (line.size() > 250) continue;
    static constexpr std::string_view starts = "aAbBsSdDpPhHcCtT'0123456789*_wWmMgGiInNeE\xc2\xe2";
    const bool possible = starts.find(line.front()) != std::string_view::npos;
    const bool title = alone && !markdown_ && detail::can_be_title(line, 200);
    const bool dated = first && next < last && detail::is_digit(text_[next]);  // a place, above a date
    if (!possible && !title && !dated) continue;

    Landmark landmark{.begin = content, .end = content + static_cast<std::uint32_t>(line.size()), .block = index};
    std::string plain;
    const bool marked = line.front() == '*' || line.front() == '_';
    if (marked) plain = detail::without_markup(line);
    const std::string_view words = marked ? std::string_view(plain) : line;
    const Heading read = possible ? detail::read_heading(words) : Heading{};
    const bool sentence = !words.empty() && detail::ends_sentence(words.back()) && !read.title.empty();
    const bool titled = read.title.empty() || read.separated || detail::begins_with_capital(read.title) ||
                        detail::says_lapsed(read.title);
    landmark.value = read.value;
    landmark.suffixed = read.suffixed;
    landmark.untitled = read.title.empty() || read.separated || detail::says_lapsed(read.title);
    const bool placed =
        (first || detail::ends_sentence(previous)) && titled && (!sentence || detail::says_lapsed(read.title));
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
        if (!(placed && first) && !(after_annex && titled && !sentence && !read.number.empty())) continue;
        landmark.kind = LandmarkKind::annex;
        below_annex = true;
        break;
      case HeadingForm::numbered:
        if (!alone || sentence) continue;
        if (read.title.empty() && line.size() <= 5)
          landmark.kind = LandmarkKind::bare;
        else if (!markdown_ && read.separated && detail::can_be_title(read.title, 120))
          landmark.kind = LandmarkKind::numbered;
        else
          continue;
        break;
      case HeadingForm::none:
        if ((first || previous == '.') && (possible || dated) &&
            detail::begins_signature(line, slice(next, line_end(text_, next, last))))
          landmark.kind = LandmarkKind::signature;
        else if (possible && (first || detail::ends_sentence(previous)) && detail::names_explanation(words))
          landmark.kind = LandmarkKind::explanation;
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

  // The next article of the same scope, of which the first landmark is never the next.
  std::vector<std::size_t> next_article(landmarks_.size() + 1, 0);
  for (std::size_t i = landmarks_.size(); i-- > 1;) {
    const LandmarkKind kind = landmarks_[i].kind;
    const bool article = kind == LandmarkKind::article || (kind == LandmarkKind::numbered && !says_article_);
    next_article[i - 1] = article ? i : kind == LandmarkKind::annex ? 0 : next_article[i];
  }

  std::uint32_t last = 0;  // article of this scope
  std::uint32_t last_of_text = 0;  // of the scopes before, too
  std::uint8_t level = 0;  // of the heading of the last article
  bool explained = false;  // within an explanation
  bool refused = false;  // an explanation has been: it stands below an article
  std::set<std::uint32_t> annexes;
  bool any = false;
  std::size_t behind = 0;  // the last article
  bool after_chapter = false;
  for (std::size_t i = 0; i < landmarks_.size(); ++i) {
    Landmark& here = landmarks_[i];
    bool article = false;
    if (here.kind == LandmarkKind::annex && explained && here.value != 0 && annexes.count(here.value) != 0)
      here.kind = LandmarkKind::title;  // of what is said about that annex
    if (here.kind == LandmarkKind::explanation) {
      const Landmark* const behind_it = next_article[i] == 0 ? nullptr : &landmarks_[next_article[i]];
      if (explained || last_of_text == 0)
        here.kind = LandmarkKind::title;
      else
        judge_explanation(i, behind_it, any ? last : last_of_text, level, refused);
    }
    switch (here.kind) {
      case LandmarkKind::article:
        article = here.heading || here.untitled || here.value == 1 || (here.value >= last && here.value <= last + 3) ||
                  (!any && here.begin == blocks_[here.block].begin);
        break;
      case LandmarkKind::bare: {
        const char before = char_before(here.begin);
        article = here.value == last + 1 && !here.suffixed && (any || before == ':' || after_chapter) &&
                  (next[i + 1] != here.value || (here.value == 1 && before == ':')) &&
                  (detail::ends_sentence(before) || before == ')' || after_chapter);
        break;
      }
      case LandmarkKind::numbered:
        here.accepted = here.heading;
        article = !says_article_ && (here.heading || here.value == last + 1);
        break;
      case LandmarkKind::chapter: here.accepted = true; break;
      case LandmarkKind::annex:
      case LandmarkKind::explanation:
        here.accepted = true;
        explained = here.kind == LandmarkKind::explanation;
        if (!explained) annexes.insert(here.value);
        refused = false;
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
    last = last_of_text = here.value;
    level = here.heading ? blocks_[here.block].level : std::uint8_t{0};
    behind = i + 1;
  }
}

// An explanation of the whole text follows its articles. What stands between two of them, or in Markdown lies below
// the heading of one, explains that article and is part of it.
void DocumentBuilder::judge_explanation(std::size_t index, const Landmark* next, std::uint32_t last, std::uint8_t level,
                                        bool& refused) {
  Landmark& here = landmarks_[index];
  const bool again = next != nullptr && next->value <= last && !(next->value == last && next->suffixed);
  const bool below = refused || (here.heading && level != 0 && blocks_[here.block].level > level);
  if (again || (next == nullptr && !below)) return;
  here.kind = LandmarkKind::title;
  refused = true;
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

}  // namespace kader
