// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kader::detail {

/// How a paragraph or item is marked.
enum class MarkerStyle : std::uint8_t {
  none,
  number,  ///< 1.  2)  3a.  (4)
  dotted,  ///< 5.3  5.3.
  letter,  ///< a.  b)  (c)  aa.
  degree,  ///< 1°  2°.
  roman,   ///< i.  ii)  (iv)
  dash     ///< -  –  •
};

/// The marker at the beginning of a line: "1.", "**2.**", "- a.", "(c)".
struct Marker {
  MarkerStyle style = MarkerStyle::none;
  bool suffixed = false;         ///< "3a"
  bool weak = false;             ///< without punctuation ("1 De", "1De"): one only where that number is due
  std::uint32_t value = 0;       ///< 3 for "3", "3a", "c", "iii", "3°"; of "5.3" the 3
  std::uint32_t roman = 0;       ///< letter: what it is as a Roman numeral, else 0
  bool worded = false;           ///< "Lid 3."
  std::uint32_t whole = 0;       ///< dotted: the 5 of "5.3" and of "5.3.1"
  std::uint32_t part = 0;        ///< dotted: the 3 of "5.3.1", whose value is 1; else 0
  std::uint32_t number = 0;      ///< where its number begins in the line
  std::uint32_t number_end = 0;  ///< and ends
  std::uint32_t end = 0;         ///< where the marker ends in the line
  [[nodiscard]] explicit operator bool() const noexcept { return style != MarkerStyle::none; }
};

[[nodiscard]] Marker read_marker(std::string_view line) noexcept;

/// What a heading, or a line of its own, is by its words and number.
enum class HeadingForm : std::uint8_t {
  none,
  article,  ///< "Artikel 5", "Article 5"
  section,  ///< "Section 5": an article where the text has no other
  chapter,  ///< "Hoofdstuk II", "§ 3"
  annex,    ///< "Bijlage 1"
  numbered  ///< "3. Doel", "2.1 Doel"
};

/// A heading taken apart; holds views of the text it was read from.
struct Heading {
  HeadingForm form = HeadingForm::none;
  std::uint8_t rank = 0;      ///< chapter: 1 (deel) to 5 (paragraaf)
  bool separated = false;     ///< whether a point, colon or dash parts number and title
  std::uint32_t value = 0;    ///< of the number; 0 where it has none
  bool suffixed = false;      ///< "5a"
  std::string_view word;      ///< "hoofdstuk", in small letters
  std::string_view number;    ///< as written, without punctuation
  std::string_view title;     ///< what follows
};

/// Of text without markup.
[[nodiscard]] Heading read_heading(std::string_view text) noexcept;

/// The text of a heading or title: without marks of emphasis, tags, comments, addresses and notes; white space as
/// single spaces. Of at most the first 2000 bytes.
[[nodiscard]] std::string without_markup(std::string_view text);

/// As a name of small letters, digits and hyphens; empty where nothing is left.
[[nodiscard]] std::string slug_of_title(std::string_view text);

/// The value of a Roman numeral of capital or small letters, as they are properly written; 0 for what is none.
[[nodiscard]] std::uint32_t roman_value(std::string_view text) noexcept;

/// "(vervallen)", "vervalt", "[Vervallen per 1-1-2015]", "(repealed)".
[[nodiscard]] bool says_lapsed(std::string_view text) noexcept;

/// Whether a text begins as a sentence or title does: with a capital, a quotation mark or a bracket.
[[nodiscard]] bool begins_with_capital(std::string_view text) noexcept;

/// Whether it begins with the name of a month.
[[nodiscard]] bool begins_with_month(std::string_view text) noexcept;

/// "13 april 2000".
[[nodiscard]] bool is_date_line(std::string_view text) noexcept;

/// Whether it speaks of what is annexed to a decree: "Regeling …", "Reglement …".
[[nodiscard]] bool names_instrument(std::string_view text) noexcept;

/// Whether a line of its own says that what follows explains the text: "Toelichting", "Explanatory notes".
[[nodiscard]] bool names_explanation(std::string_view line) noexcept;

/// Whether a line begins what stands below the last article: place and date, who signs.
[[nodiscard]] bool begins_signature(std::string_view line, std::string_view next) noexcept;

/// Whether a line leads from the considerations to what is agreed: "Besluit:", "Komen het volgende overeen:".
[[nodiscard]] bool ends_considerations(std::string_view line) noexcept;

/// Whether the word before a full stop is an abbreviation: "art", "nr".
[[nodiscard]] bool is_abbreviation(std::string_view word) noexcept;

/// Whether `text` begins with `small`, which is in small letters, whatever the case of its own.
[[nodiscard]] bool begins_with(std::string_view text, std::string_view small) noexcept;

/// Whether a sentence, or a part of one, can end with it.
[[nodiscard]] inline bool ends_sentence(char c) noexcept {
  return c == '.' || c == ';' || c == ':' || c == ',' || c == '?' || c == '!';
}
/// Whether a line can be a heading by itself: what ends like a sentence is one.
[[nodiscard]] inline bool can_be_title(std::string_view text, std::size_t longest) noexcept {
  return !text.empty() && text.size() <= longest && begins_with_capital(text) && !ends_sentence(text.back());
}

}  // namespace kader::detail
