// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/block.hpp"

namespace kader::detail {

enum class LandmarkKind : std::uint8_t { article, numbered, bare, chapter, annex, explanation, title, signature };

/// A line that may be more than text.
struct Landmark {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t block = 0;
  std::uint32_t value = 0;  ///< of its number
  LandmarkKind kind = LandmarkKind::title;
  bool heading = false;    ///< of Markdown
  bool untitled = true;    ///< nothing stands behind the number, or a separator does: it cannot be a sentence
  bool suffixed = false;
  bool small = false;      ///< "artikel 5" in small letters: it may be a reference that stands alone
  bool accepted = false;
  bool annexes = false;    ///< the title of what is annexed without a word
};

/// The lines of a text that are headings of some kind, in its order, and those that were looked at and are not.
struct Landmarks {
  std::vector<Landmark> all;
  bool says_article = false;  ///< whether articles are called so, and a numbered heading is none
};

/// The lines that may be headings, by what they say, without regard to what stands around them.
[[nodiscard]] Landmarks find_landmarks(std::string_view text, const std::vector<Block>& blocks, bool markdown);

/// Decides which of them are: what a line is depends on what stands above and below it (a "1" on a line of its own; a
/// regulation annexed to a decree).
[[nodiscard]] Landmarks judge_landmarks(std::string_view text, const std::vector<Block>& blocks, Landmarks found);

}  // namespace kader::detail
