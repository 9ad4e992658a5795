// SPDX-License-Identifier: Apache-2.0
// What the words of a line say of what it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "kader/text/number.hpp"

namespace kader::detail {

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

/// A byte that can stand in a word: a letter, or part of one beyond ASCII.
[[nodiscard]] constexpr bool in_word(char c) noexcept {
  return is_lower(c) || is_upper(c) || static_cast<unsigned char>(c) >= 0x80;
}
[[nodiscard]] constexpr char small_letter(char c) noexcept {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
/// The digits that begin a text, at most six: how many, and their value.
std::uint32_t leading_digits(std::string_view text, std::uint32_t& value) noexcept;
/// The length of the dash, bullet or the like that begins a text; 0 where none does.
[[nodiscard]] std::uint32_t leading_dash(std::string_view text) noexcept;
/// Whether a word can end where this follows.
[[nodiscard]] bool ends_word(std::string_view rest) noexcept;

/// Whether a sentence, or a part of one, can end with it.
[[nodiscard]] inline bool ends_sentence(char c) noexcept {
  return c == '.' || c == ';' || c == ':' || c == ',' || c == '?' || c == '!';
}
/// Whether a line can be a heading by itself: what ends like a sentence is one.
[[nodiscard]] inline bool can_be_title(std::string_view text, std::size_t longest) noexcept {
  return !text.empty() && text.size() <= longest && begins_with_capital(text) && !ends_sentence(text.back());
}

}  // namespace kader::detail
