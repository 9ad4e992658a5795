// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// UTF-8 by code points, as CEL counts a text. What is not UTF-8 counts byte by byte.
namespace kader::expr::detail::characters {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
/// Of the character at that byte, in bytes; 1 where none begins. Precondition: at < text.size().
[[nodiscard]] std::size_t length(std::string_view text, std::size_t at) noexcept;
[[nodiscard]] std::uint32_t code_point(std::string_view text, std::size_t at) noexcept;
[[nodiscard]] std::size_t count(std::string_view text) noexcept;
[[nodiscard]] bool valid(std::string_view bytes) noexcept;
/// The byte at which that character begins; the end where there are fewer.
[[nodiscard]] std::size_t offset(std::string_view text, std::size_t character) noexcept;
void append(std::string& text, std::uint32_t code_point);

}  // namespace kader::expr::detail::characters
