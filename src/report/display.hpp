// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kader/report/source.hpp"

namespace kader::detail {

/// A code point and its length in bytes. Bytes that are no UTF-8 are each U+FFFD: file names come from outside.
struct Point {
  std::uint32_t value = 0xFFFD;
  std::size_t length = 1;
  bool valid = false;
};
[[nodiscard]] Point decode(std::string_view text, std::size_t at) noexcept;
/// U+FFFD.
inline constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// A text that can be sent to a terminal on one line: line breaks and tabs are spaces; control characters and those
/// that change the direction of writing or show nothing are U+FFFD. `##[` is broken up: wherever it stands in a line,
/// the log of GitHub Actions takes it for a command.
[[nodiscard]] std::string printable(std::string_view text);
/// The same, behind what is there.
void add_printable(std::string& out, std::string_view text);
/// The character at `at` as `printable` shows it; moves `at` behind it.
[[nodiscard]] std::string_view printable_character(std::string_view text, std::size_t& at) noexcept;

/// The same of what begins a line and begins with the name of a file: `::` there would be a command too.
[[nodiscard]] std::string printable_name(std::string_view name);

/// A stretch of one line of a source, printable, with the part that is marked. Long lines are cut.
struct Excerpt {
  std::string before;
  std::string marked;  ///< empty where the mark stands between characters or past the end
  std::string after;
  std::size_t width_before = 0;  ///< columns of a terminal
  std::size_t width_marked = 0;
};
/// The first line of the span; nothing where the source does not have it.
[[nodiscard]] std::optional<Excerpt> excerpt(const Source& source, const Span& span);

}  // namespace kader::detail
