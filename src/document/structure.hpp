// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/document/document.hpp"

namespace kader::detail {

/// What is asked of the provisions of a text to resolve references in it: everything in constant time, made in one
/// pass. Numbers are compared without capitals and without what surrounds them: "1°" is "1", "B." is "b".
class Structure {
 public:
  static constexpr std::uint32_t none = ReferenceTarget::none;

  explicit Structure(const Document& document);

  /// The annex in which a provision lies, else the whole.
  [[nodiscard]] std::uint32_t scope(std::uint32_t p) const noexcept { return places_[p].scope; }
  /// The article in which it lies, or which it is; none.
  [[nodiscard]] std::uint32_t article(std::uint32_t p) const noexcept { return places_[p].article; }
  /// The paragraph, directly in the article, in which it lies, or which it is; none.
  [[nodiscard]] std::uint32_t paragraph(std::uint32_t p) const noexcept { return places_[p].paragraph; }
  /// The chapter in which it lies, or which it is; none.
  [[nodiscard]] std::uint32_t chapter(std::uint32_t p) const noexcept { return places_[p].chapter; }

  [[nodiscard]] std::uint32_t find_article(std::uint32_t scope, std::string_view label) const;
  [[nodiscard]] std::uint32_t find_chapter(std::uint32_t scope, std::string_view label) const;
  [[nodiscard]] std::uint32_t find_annex(std::string_view label) const;
  /// "3.6" where article 3 numbers its paragraphs that way.
  [[nodiscard]] std::uint32_t find_numbered_in_full(std::uint32_t scope, std::string_view label) const;
  /// A paragraph or item directly in a provision: by its number, and where it repeats that of the provision ("5.2" in
  /// article 5) by what follows.
  [[nodiscard]] std::uint32_t find_child(std::uint32_t parent, std::string_view label) const;
  /// An item somewhere in an article or paragraph, if it is the only one there with that label.
  [[nodiscard]] std::uint32_t find_within(std::uint32_t outer, std::string_view label) const;
  /// Whether it stands in an explanatory note, which speaks of the provisions of another scope.
  [[nodiscard]] bool in_note(std::uint32_t p) const noexcept { return places_[p].note; }
  /// Whether its paragraphs repeat its own number: "5.1", "5.2".
  [[nodiscard]] bool repeats_number(std::uint32_t p) const noexcept { return places_[p].repeats_number; }
  /// Whether any scope has an article with that number.
  [[nodiscard]] bool article_anywhere(std::string_view label) const;

  /// The articles of a scope, in the order of the text.
  [[nodiscard]] const std::vector<std::uint32_t>& articles(std::uint32_t scope) const;
  /// Whether any of them is called an article, and is not only a numbered heading.
  [[nodiscard]] bool says_article(std::uint32_t scope) const { return called_articles_.contains(scope); }
  /// Where an article stands among them.
  [[nodiscard]] std::uint32_t rank(std::uint32_t article) const noexcept { return places_[article].rank; }
  [[nodiscard]] const std::vector<std::uint32_t>& annexes() const noexcept { return annexes_; }
  [[nodiscard]] bool has_paragraphs(std::uint32_t p) const noexcept { return places_[p].has_paragraphs; }
  /// Whether anything in it is an item, or a paragraph, that bears no number.
  [[nodiscard]] bool has_unnumbered(std::uint32_t p) const noexcept { return places_[p].has_unnumbered; }
  /// Whether a paragraph or item directly in it bears no number, or one of a kind of its own.
  [[nodiscard]] bool has_unnumbered_children(std::uint32_t p) const noexcept {
    return places_[p].has_unnumbered_children;
  }
  [[nodiscard]] bool has_numbered_items(std::uint32_t p) const noexcept { return places_[p].has_numbered_items; }
  [[nodiscard]] std::uint32_t chapters(std::uint32_t scope) const;
  /// Whether an article has a number with a point or a colon in it.
  [[nodiscard]] bool has_compound_numbers() const noexcept { return compound_; }

  /// A number as it is compared.
  [[nodiscard]] static std::string label_of(std::string_view number);

 private:
  struct Place {
    std::uint32_t scope = 0;
    std::uint32_t article = none;
    std::uint32_t paragraph = none;
    std::uint32_t chapter = none;
    std::uint32_t rank = 0;
    bool has_paragraphs = false;
    bool has_unnumbered = false;
    bool has_unnumbered_children = false;
    bool has_numbered_items = false;
    bool note = false;
    bool repeats_number = false;
  };
  enum class Kind : std::uint8_t { article, chapter, annex, child, within, anywhere };
  void note(Kind kind, std::uint32_t owner, const std::string& label, std::uint32_t p);
  void add_structure(const Document& document, std::uint32_t p, const std::string& label);
  void add_part(const Document& document, std::uint32_t p, const std::string& label);
  [[nodiscard]] static std::uint64_t key(Kind kind, std::uint32_t owner, std::string_view label) noexcept;
  [[nodiscard]] std::uint32_t look_up(Kind kind, std::uint32_t owner, std::string_view label) const;

  std::vector<Place> places_;
  boost::unordered_flat_map<std::uint64_t, std::uint32_t> found_;
  boost::unordered_flat_map<std::uint32_t, std::vector<std::uint32_t>> articles_;
  boost::unordered_flat_map<std::uint32_t, std::uint32_t> chapters_;
  std::vector<std::uint32_t> annexes_;
  boost::unordered_flat_set<std::uint32_t> called_articles_;  // scopes
  bool compound_ = false;
};

}  // namespace kader::detail
