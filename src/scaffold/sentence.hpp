// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kader/document/document.hpp"

namespace kader::detail {

/// A stretch of the words of a sentence; empty where nothing was found.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  [[nodiscard]] explicit operator bool() const noexcept { return end > begin; }
  [[nodiscard]] std::size_t size() const noexcept { return end - begin; }
};

/// One sentence of a provision: its words in small letters without accents, marks among them as words of one
/// character. Asked from any place: behind its end every word is empty.
class Sentence {
 public:
  Sentence(const Document& document, std::uint32_t provision) : document_(&document), provision_(provision) {}
  void add(std::string lower, ByteRange where, bool capital);

  /// A sentence of some of its words, and others behind them: of "A doet B en doet C" the second half with its subject.
  [[nodiscard]] Sentence of(Stretch subject, Stretch rest) const;

  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  [[nodiscard]] std::uint32_t provision() const noexcept { return provision_; }
  [[nodiscard]] std::string_view word(std::size_t i) const noexcept {
    return i < words_.size() ? std::string_view(words_[i].lower) : std::string_view();
  }
  [[nodiscard]] bool is(std::size_t i, std::string_view lower) const noexcept { return word(i) == lower; }
  [[nodiscard]] bool is_any(std::size_t i, std::initializer_list<std::string_view> lower) const noexcept;
  [[nodiscard]] bool capital(std::size_t i) const noexcept { return i < words_.size() && words_[i].capital; }
  [[nodiscard]] bool is_mark(std::size_t i) const noexcept;
  [[nodiscard]] bool is_article(std::size_t i) const noexcept { return is_any(i, {"de", "het", "een", "'t", "den"}); }
  [[nodiscard]] bool ends_in_colon() const noexcept { return !words_.empty() && words_.back().lower == ":"; }

  /// The words as they stand in the text, on one line.
  [[nodiscard]] std::string text(Stretch stretch) const;
  [[nodiscard]] ByteRange where(Stretch stretch) const;
  [[nodiscard]] Stretch all() const noexcept { return {0, words_.size()}; }

  /// A number in figures or in words: "5", "vijf", "een". Nothing where none stands there.
  [[nodiscard]] std::optional<std::uint32_t> number(std::size_t i) const noexcept;

  /// Where words stand: at `i`, or the first time from `from` on. Of the pattern each word is one or more with `|`
  /// between them; `?` behind one: it may be missing; `#`: a number; `*`: up to eight others, no mark of a clause.
  [[nodiscard]] Stretch at(std::size_t i, std::string_view pattern) const;
  [[nodiscard]] Stretch find(std::string_view pattern, std::size_t from = 0) const;
  [[nodiscard]] bool has(std::string_view pattern) const { return static_cast<bool>(find(pattern)); }
  /// The number in what `find` found.
  [[nodiscard]] std::optional<std::uint32_t> number_in(Stretch stretch) const noexcept;

 private:
  struct Said {
    std::string lower;
    ByteRange where;
    bool capital = false;
  };
  [[nodiscard]] std::optional<std::size_t> stand(std::size_t i, std::string_view pattern) const;

  const Document* document_;
  std::uint32_t provision_;
  std::vector<Said> words_;
};

/// The sentences of a provision's own words; a semicolon ends one too. Linear.
[[nodiscard]] std::vector<Sentence> sentences_of(const Document& document, std::uint32_t provision);
/// The sentences of every provision, found by its index. Linear in the text.
[[nodiscard]] std::vector<std::vector<Sentence>> sentences_of(const Document& document);
/// The words of other text than a provision's own: a title.
[[nodiscard]] Sentence words_of(const Document& document, std::uint32_t provision, ByteRange where);

}  // namespace kader::detail
