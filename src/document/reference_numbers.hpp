// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "document/spoken_reference.hpp"
#include "document/token_run.hpp"

namespace kader::detail {

/// What stands between two numbers of a list.
enum class Link : std::uint8_t { none, comma, list, through };

/// Reads the numbers of provisions: "5, derde lid, onderdelen a en b, en 6 tot en met 8". Each of its functions reads
/// from a place, adds what it found, and moves the place behind it; what gives false has moved nothing. Look-ahead is
/// bounded.
class ReferenceNumbers {
 public:
  static constexpr std::size_t most_in_a_list = 60;
  static constexpr std::size_t most_ordinals = 12;

  /// `english`: of is no "or", and "article 5 of the Act" is of it.
  ReferenceNumbers(TokenRun run, bool english) : run_(run), english_(english) {}

  /// "5, 6, eerste lid, en 7", behind "artikelen" at `i`.
  [[nodiscard]] bool articles(std::size_t& i, std::vector<Named>& out) const;
  /// "eerste, tweede of derde lid", "lid 3", "leden 1 en 2", "paragraph 3", with their items.
  [[nodiscard]] bool paragraphs(std::size_t& i, std::vector<Named>& out, const Named& of) const;
  /// "onderdeel b", "onder a en b", "aanhef en onderdelen a tot en met c", "onderdeel b, onder 2°", "point (b)".
  [[nodiscard]] bool items(std::size_t& i, std::vector<Named>& out, const Named& of) const;
  /// What follows the number of an article: "(3)(b)", ", derde lid, onderdeel b", " lid 3".
  void subdivisions(std::size_t& i, const Named& of, std::vector<Named>& out) const;

  [[nodiscard]] Link link(std::size_t& i) const;
  /// "5", "3a"; not "3e", not "1.000", not "1°".
  [[nodiscard]] bool number_label(std::size_t i, std::string& label) const;
  /// Whether the number before `i` belongs to the list, and not to what follows: "artikel 5 en 6 weken".
  [[nodiscard]] bool may_follow_number(std::size_t i) const;

 private:
  [[nodiscard]] bool ordinal_paragraphs(std::size_t& i, std::vector<Named>& made, const Named& of) const;
  [[nodiscard]] bool numbered_paragraphs(std::size_t& i, std::vector<Named>& made, const Named& of) const;
  [[nodiscard]] bool bracketed(std::size_t& i, const Named& of, std::vector<Named>& out) const;
  [[nodiscard]] bool of_next_article(std::size_t i) const;
  void suffix_apart(std::size_t& i, std::string& label) const;
  [[nodiscard]] bool is_degree(std::size_t i) const;
  [[nodiscard]] bool item_label(std::size_t i, bool plain_number, std::string& label) const;
  [[nodiscard]] bool item(std::size_t& i, std::size_t first, std::vector<Named>& made, const Named& of) const;
  void level_deeper(std::size_t& i, Named& one) const;
  [[nodiscard]] bool another_item(std::size_t& i, std::vector<Named>& made) const;
  [[nodiscard]] bool bare_letter(std::size_t& i, const Named& of, std::vector<Named>& out) const;
  [[nodiscard]] bool ordinals_of_parts(std::size_t i) const;
  [[nodiscard]] bool lettered(std::size_t i) const;
  [[nodiscard]] bool begins_article_label(std::size_t i) const;
  [[nodiscard]] bool article_label(std::size_t& i, std::string& label) const;
  [[nodiscard]] bool series_ahead(std::size_t i) const;
  [[nodiscard]] std::size_t connective(std::size_t i) const;
  void skip_sentence(std::size_t& i) const;
  void skip_following(std::size_t& i) const;

  TokenRun run_;
  bool english_;
};

/// Whether a word is a Roman number of a few capitals.
[[nodiscard]] bool is_roman(std::string_view word);

}  // namespace kader::detail
