// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace kader::detail {

[[nodiscard]] constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t'; }
[[nodiscard]] constexpr bool is_space(char c) noexcept {
  return is_blank(c) || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// Where the line that holds `at` ends: at its LF, CR LF or CR, or at `end`.
[[nodiscard]] inline std::uint32_t line_end(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept {
  while (at < end && text[at] != '\n' && text[at] != '\r') ++at;
  return at;
}

/// Where the next line begins, given where one ends.
[[nodiscard]] inline std::uint32_t next_line(std::string_view text, std::uint32_t end_of_line,
                                             std::uint32_t end) noexcept {
  if (end_of_line >= end) return end;
  if (text[end_of_line] == '\r' && end_of_line + 1 < end && text[end_of_line + 1] == '\n') return end_of_line + 2;
  return end_of_line + 1;
}

/// The length of the white space that begins a text, no-break spaces (U+00A0) included.
[[nodiscard]] inline std::uint32_t leading_space(std::string_view text) noexcept {
  std::size_t at = 0;
  for (;;) {
    if (at < text.size() && is_space(text[at]))
      ++at;
    else if (at + 1 < text.size() && text[at] == '\xc2' && text[at + 1] == '\xa0')
      at += 2;
    else
      return static_cast<std::uint32_t>(at);
  }
}

/// Without the white space around it, no-break spaces included.
[[nodiscard]] inline std::string_view trimmed(std::string_view text) noexcept {
  text.remove_prefix(leading_space(text));
  for (;;) {
    if (!text.empty() && is_space(text.back()))
      text.remove_suffix(1);
    else if (text.size() > 1 && text[text.size() - 1] == '\xa0' && text[text.size() - 2] == '\xc2')
      text.remove_suffix(2);
    else
      return text;
  }
}

/// The last character before a place that is neither white space nor markup, of the nearest 80; '\0' where there is
/// none.
[[nodiscard]] inline char char_before(std::string_view text, std::uint32_t at) noexcept {
  for (std::uint32_t left = 80; at > 0 && left > 0; --at, --left) {
    const char c = text[at - 1];
    if (!is_space(c) && c != '*' && c != '_' && c != '>') return c;
  }
  return '\0';
}

}  // namespace kader::detail
