// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace kader {

/// A point in a file. Lines and columns count from 1, columns in code points; the offset counts bytes from 0.
struct Mark {
  std::uint32_t line = 0;  ///< 0: nowhere
  std::uint32_t column = 0;
  std::uint32_t offset = 0;
  friend bool operator==(const Mark&, const Mark&) = default;
};

/// A half-open stretch of a file.
struct Span {
  Mark begin;
  Mark end;
  [[nodiscard]] bool known() const noexcept { return begin.line != 0; }
  friend bool operator==(const Span&, const Span&) = default;
};

/// A half-open range of bytes of a source's text. Lines and columns are asked of a LineIndex: most
/// places are never pointed at, and offsets alone keep what has one small.
struct ByteRange {
  static constexpr std::uint32_t nowhere = 0xffff'ffff;
  std::uint32_t begin = nowhere;
  std::uint32_t end = nowhere;
  [[nodiscard]] constexpr bool known() const noexcept { return begin != nowhere; }
  friend constexpr bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// A file as it was read. The text is valid UTF-8 without byte order mark, or empty.
struct Source {
  std::string name;  ///< as the user named it; "-" for standard input
  std::string text;
};

}  // namespace kader
