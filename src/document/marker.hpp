// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
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
  bool ordinal = false;          ///< "1e.": an item like "1°", or the paragraph 1e
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

}  // namespace kader::detail
