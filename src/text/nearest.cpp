// SPDX-License-Identifier: Apache-2.0
#include "text/nearest.hpp"

#include <algorithm>
#include <array>

namespace kader::detail {
namespace {

constexpr std::size_t longest_word = 40;

// The letters of U+00C0 to U+00FF without their accents; a space where there is no such letter.
constexpr std::string_view plain_letters = "AAAAAA CEEEEIIIIDNOOOOO OUUUUY  aaaaaa ceeeeiiiidnooooo ouuuuy y";
static_assert(plain_letters.size() == 0x100 - 0xC0);

}  // namespace

std::string without_accents(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0xC3 || byte > 0xCD || i + 1 == text.size()) {
      plain += text[i];
      continue;
    }
    const auto next = static_cast<unsigned char>(text[i + 1]);
    const unsigned code = (byte & 0x1Fu) << 6 | (next & 0x3Fu);
    if (code >= 0x300 && code < 0x370) {  // an accent of its own, after its letter
      ++i;
      continue;
    }
    if (code < 0xC0 || code > 0xFF || plain_letters[code - 0xC0] == ' ') {
      plain += text[i];
      continue;
    }
    plain += plain_letters[code - 0xC0];
    ++i;
  }
  return plain;
}

Nearest::Nearest(std::string_view written) {
  if (written.size() <= longest_word) written_ = without_accents(written);
  distance_ = std::min<std::size_t>(written_.size() / 3, 3) + 1;
}

void Nearest::consider(std::string_view word) {
  const std::size_t longer = std::max(word.size(), written_.size());
  const std::size_t shorter = std::min(word.size(), written_.size());
  if (longer > longest_word || longer - shorter >= distance_) return;
  const std::string other = without_accents(word);
  // Optimal string alignment: two letters that changed places count as one mistake.
  std::array<std::array<std::size_t, longest_word + 1>, 3> rows{};
  for (std::size_t j = 0; j <= other.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= written_.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const std::size_t swap = written_[i - 1] == other[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + swap});
      if (i > 1 && j > 1 && written_[i - 1] == other[j - 2] && written_[i - 2] == other[j - 1])
        row[j] = std::min(row[j], rows[(i + 1) % 3][j - 2] + 1);
    }
  }
  const std::size_t distance = rows[written_.size() % 3][other.size()];
  if (distance >= distance_) return;
  distance_ = distance;
  found_ = word;
}

}  // namespace kader::detail
