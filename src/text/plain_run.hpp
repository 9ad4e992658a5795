// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace kader::detail {

/// The first byte from `at` on that is not printable ASCII (U+0020 to U+007E) or is one of `but`; the size of the text
/// where there is none. Eight bytes at a time: most of what is read and shown needs no more thought than this.
template <char... but>
[[nodiscard]] std::size_t plain_until(std::string_view text, std::size_t at) noexcept {
  constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
  constexpr std::uint64_t tops = 0x8080'8080'8080'8080;
  constexpr auto odd = [](char c) { return c < 0x20 || c > 0x7e || (... || (c == but)); };
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    // The top bit of a byte is set where it is odd; a byte above an odd one may have it too.
    std::uint64_t found = word | (word - ones * 0x20) | (word + ones);
    [[maybe_unused]] const auto is = [&](char c) {
      const std::uint64_t other = word ^ (ones * static_cast<unsigned char>(c));
      return (other - ones) & ~other;
    };
    ((found |= is(but)), ...);
    if ((found & tops) != 0) break;
  }
  while (at < text.size() && !odd(text[at])) ++at;
  return at;
}

}  // namespace kader::detail
