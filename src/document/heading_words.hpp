// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace kader::detail {

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

/// The value of a Roman numeral of capital or small letters, as they are properly written; 0 for what is none.
[[nodiscard]] std::uint32_t roman_value(std::string_view text) noexcept;

}  // namespace kader::detail
