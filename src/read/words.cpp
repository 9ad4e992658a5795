// SPDX-License-Identifier: Apache-2.0
#include "read/words.hpp"

#include <algorithm>
#include <array>

#include "kader/text/id.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t longest_word = 40;

bool is_ascii(char c) noexcept { return static_cast<unsigned char>(c) < 0x80; }

bool ascii(std::string_view text) noexcept { return std::all_of(text.begin(), text.end(), is_ascii); }

}  // namespace

bool same_but_for_accents(std::string_view written, std::string_view word) {
  if (written == word) return true;
  if (written.empty() || word.empty()) return false;
  if (is_ascii(written.front()) && is_ascii(word.front()) && written.front() != word.front()) return false;
  if (written.size() > 2 * longest_word || (ascii(written) && ascii(word))) return false;
  return without_accents(written) == without_accents(word);
}

std::string slug_of(std::string_view words) {
  std::string slug;
  for (const char c : without_accents(words.substr(0, 4 * longest_slug))) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (is_lower(lower) || (is_digit(lower) && !slug.empty()))
      slug += lower;
    else if (c != '\'' && !slug.empty() && slug.back() != '-')
      slug += '-';
    if (slug.size() == longest_slug) break;
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

std::string_view index_segment(std::size_t index) noexcept {
  static constexpr auto digits = [] {
    std::array<char, 40000> made{};
    for (std::size_t i = 0; i < 10000; ++i) {
      std::size_t rest = i;
      for (std::size_t d = 4; d-- > 0; rest /= 10) made[4 * i + d] = static_cast<char>('0' + rest % 10);
    }
    return made;
  }();
  if (index >= 10000) return {};
  const std::size_t length = index < 10 ? 1 : index < 100 ? 2 : index < 1000 ? 3 : 4;
  return {digits.data() + 4 * index + 4 - length, length};
}

}  // namespace kader::detail
