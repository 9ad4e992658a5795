// SPDX-License-Identifier: Apache-2.0
// Which of the lines that may be headings are.
#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "document/landmarks.hpp"
#include "document/line_words.hpp"
#include "document/lines.hpp"
#include "document/markup.hpp"

namespace kader::detail {
namespace {

class Judge {
 public:
  Judge(std::string_view text, const std::vector<Block>& blocks, Landmarks found)
      : text_(text), blocks_(blocks), says_article_(found.says_article), all_(std::move(found.all)) {
    look_ahead();
  }

  Landmarks run() {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      explanation(i);
      const bool article = accept(i);
      Landmark& here = all_[i];
      after_chapter_ =
          here.accepted && (here.kind == LandmarkKind::chapter || (after_chapter_ && here.kind == LandmarkKind::title));
      if (here.kind == LandmarkKind::title && !here.heading && i > 0 && all_[i - 1].kind == LandmarkKind::chapter)
        after_chapter_ = true;
      if (article) begin_article(i);
    }
    return {std::move(all_), says_article_};
  }

 private:
  void look_ahead() {
    next_number_.assign(all_.size() + 1, 0);
    for (std::size_t i = all_.size(); i-- > 0;)
      next_number_[i] = all_[i].kind == LandmarkKind::article ? all_[i].value : next_number_[i + 1];
    next_article_.assign(all_.size() + 1, 0);
    for (std::size_t i = all_.size(); i-- > 1;) {
      const LandmarkKind kind = all_[i].kind;
      const bool article = kind == LandmarkKind::article || (kind == LandmarkKind::numbered && !says_article_);
      next_article_[i - 1] = article ? i : kind == LandmarkKind::annex ? 0 : next_article_[i];
    }
  }

  // What stands in an explanation is no annex, and not every explanation is one of the whole text.
  void explanation(std::size_t i) {
    Landmark& here = all_[i];
    if (here.kind == LandmarkKind::annex && explained_ && here.value != 0 && annexes_.count(here.value) != 0)
      here.kind = LandmarkKind::title;  // of what is said about that annex
    if (here.kind != LandmarkKind::explanation) return;
    if (explained_ || last_of_text_ == 0 || explains_article(i)) here.kind = LandmarkKind::title;
  }

  // An explanation of the whole text follows its articles. What stands between two of them, or in Markdown lies below
  // the heading of one, explains that article and is part of it.
  [[nodiscard]] bool explains_article(std::size_t i) {
    const Landmark& here = all_[i];
    const Landmark* const next = next_article_[i] == 0 ? nullptr : &all_[next_article_[i]];
    const std::uint32_t last = any_ ? last_ : last_of_text_;
    const bool again = next != nullptr && next->value <= last && !(next->value == last && next->suffixed);
    const bool below = refused_ || (here.heading && level_ != 0 && blocks_[here.block].level > level_);
    if (again || (next == nullptr && !below)) return false;
    refused_ = true;
    return true;
  }

  // Accepts a landmark or leaves it; whether it is an article.
  bool accept(std::size_t i) {
    Landmark& here = all_[i];
    switch (here.kind) {
      case LandmarkKind::article:
        if (here.small) return here.value == 1 || here.value == last_ + 1 || (here.suffixed && here.value == last_);
        return here.heading || here.untitled || here.value == 1 || (here.value >= last_ && here.value <= last_ + 3) ||
               (!any_ && here.begin == blocks_[here.block].begin);
      case LandmarkKind::bare: return bare_is_article(i);
      case LandmarkKind::numbered:
        here.accepted = here.heading;
        return !says_article_ && (here.heading || here.value == last_ + 1);
      case LandmarkKind::chapter: here.accepted = true; break;
      case LandmarkKind::annex:
      case LandmarkKind::explanation: begin_scope(i); break;
      case LandmarkKind::title:
        here.accepted = here.heading;
        here.annexes = names_annex_above(i);
        break;
      case LandmarkKind::signature: here.accepted = any_; break;
    }
    return false;
  }

  // "### Bijlage" and below it "### Regeling haven", no deeper: the second is the name of what is annexed, and what
  // follows is part of it.
  [[nodiscard]] bool names_annex_above(std::size_t i) const {
    const Landmark& here = all_[i];
    if (!here.heading || i == 0 || any_) return false;
    const Landmark& above = all_[i - 1];
    if (above.kind != LandmarkKind::annex || !above.heading || above.block + 1 != here.block) return false;
    if (blocks_[here.block].level > blocks_[above.block].level) return false;
    return names_instrument(plain_title(here));
  }

  [[nodiscard]] std::string plain_title(const Landmark& here) const {
    const std::string plain = without_markup(text_.substr(here.begin, here.end - here.begin));
    return plain.substr(std::min(plain.find_first_not_of("# "), plain.size()));
  }

  // A number on a line of its own is that of an article where it is due, and not that of a page.
  [[nodiscard]] bool bare_is_article(std::size_t i) const {
    const Landmark& here = all_[i];
    const char before = char_before(text_, here.begin);
    return here.value == last_ + 1 && !here.suffixed && (any_ || before == ':' || after_chapter_) &&
           (next_number_[i + 1] != here.value || (here.value == 1 && before == ':')) &&
           (ends_sentence(before) || before == ')' || after_chapter_);
  }

  void begin_scope(std::size_t i) {
    Landmark& here = all_[i];
    here.accepted = true;
    explained_ = here.kind == LandmarkKind::explanation;
    if (!explained_) annexes_.insert(here.value);
    refused_ = false;
    last_ = 0;
    any_ = false;
    behind_ = i + 1;
  }

  void begin_article(std::size_t i) {
    Landmark& here = all_[i];
    here.accepted = true;
    if (any_ && here.value == 1 && !here.suffixed) find_annexed_title(behind_, i);
    any_ = true;
    last_ = last_of_text_ = here.value;
    level_ = here.heading ? blocks_[here.block].level : std::uint8_t{0};
    behind_ = i + 1;
  }

  // Numbering that begins again below the title of a regulation, or below who signed what stands before, is that of an
  // annex though no word says so. Where neither is there the numbers are wrong, and rules will say it.
  void find_annexed_title(std::size_t from, std::size_t to) {
    bool signed_before = false;
    std::size_t chosen = to;
    for (std::size_t i = from; i < to; ++i) {
      const Landmark& here = all_[i];
      if (here.kind == LandmarkKind::signature) {
        signed_before = true;
        chosen = to;
      }
      if (here.kind != LandmarkKind::title) continue;
      if (names_instrument(plain_title(here))) {
        chosen = i;
        break;
      }
      if (signed_before && chosen == to) chosen = i;
    }
    if (chosen != to) all_[chosen].annexes = all_[chosen].accepted = true;
  }

  std::string_view text_;
  const std::vector<Block>& blocks_;
  bool says_article_;
  std::vector<Landmark> all_;
  // Of the next article that says so, for each landmark, to tell a number of a page from one of an article.
  std::vector<std::uint32_t> next_number_;
  // The next article of the same scope, of which the first landmark is never the next.
  std::vector<std::size_t> next_article_;

  std::uint32_t last_ = 0;  // article of this scope
  std::uint32_t last_of_text_ = 0;  // of the scopes before, too
  std::uint8_t level_ = 0;  // of the heading of the last article
  bool any_ = false;  // whether this scope has one
  bool explained_ = false;  // within an explanation
  bool refused_ = false;  // an explanation has been: it stands below an article
  bool after_chapter_ = false;
  std::size_t behind_ = 0;  // the last article
  std::set<std::uint32_t> annexes_;
};

}  // namespace

Landmarks judge_landmarks(std::string_view text, const std::vector<Block>& blocks, Landmarks found) {
  return Judge(text, blocks, std::move(found)).run();
}

}  // namespace kader::detail
