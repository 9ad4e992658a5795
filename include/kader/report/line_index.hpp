// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "kader/report/source.hpp"

namespace kader {

/// Line and column of every offset of a text, in constant time and whatever the lengths of its lines.
/// Half the text's size; holds no view of the text. Lines end at LF, CR LF or CR, as in YAML.
class LineIndex {
 public:
  LineIndex() : LineIndex(std::string_view()) {}
  explicit LineIndex(std::string_view text) : size_(static_cast<std::uint32_t>(text.size())) {
    blocks_.resize(text.size() / 64 + 1);
    std::uint32_t line = 1;
    std::uint32_t points = 0;
    std::uint32_t line_start = 0;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      Block& block = blocks_[b];
      block.line = line;
      block.points_before = points;
      block.line_start = line_start;
      const std::size_t from = b * 64;
      const std::size_t length = text.size() - from < 64 ? text.size() - from : 64;
      for (std::size_t i = 0; i < length; i += 8) {
        const std::size_t n = length - i < 8 ? length - i : 8;
        const std::uint64_t word = load(text.data() + from + i, n);
        block.starts |= top_bits(~word | word << 1) << i;  // every byte but 10xxxxxx
        std::uint64_t breaks = top_bits(equal(word, '\n'));
        if (equal(word, '\r') != 0)
          for (std::size_t k = 0; k < n; ++k) {
            const std::size_t at = from + i + k;
            if (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')) breaks |= std::uint64_t{1} << k;
          }
        block.breaks |= breaks << i;
      }
      if (block.breaks != 0) {
        line += static_cast<std::uint32_t>(std::popcount(block.breaks));
        const int last = 63 - std::countl_zero(block.breaks);
        line_start = points + count(block.starts & through(last));
      }
      points += count(block.starts);
    }
    points_ = points;
  }

  /// The place of a byte; an offset past the end is that of the end.
  [[nodiscard]] Mark mark(std::uint32_t offset) const noexcept {
    if (offset > size_) offset = size_;
    const Block& block = blocks_[offset / 64];
    const std::uint64_t before = (std::uint64_t{1} << (offset % 64)) - 1;
    const std::uint64_t breaks = block.breaks & before;
    if (breaks == 0)
      return {block.line, block.points_before - block.line_start + count(block.starts & before) + 1, offset};
    const int last = 63 - std::countl_zero(breaks);
    return {block.line + count(breaks), count(block.starts & before & ~through(last)) + 1, offset};
  }

  /// Both ends of a range; nowhere for one that is not known.
  [[nodiscard]] Span span(ByteRange bytes) const noexcept {
    return bytes.known() ? Span{mark(bytes.begin), mark(bytes.end)} : Span{};
  }

  /// The offset of the n-th code point, from 0; past the last: the end. The search starts at `near`, the last
  /// answer, so that asking in the order of the text costs next to nothing.
  [[nodiscard]] std::uint32_t offset_of(std::uint64_t point, std::uint32_t near = 0) const noexcept {
    if (points_ == size_) return point < size_ ? static_cast<std::uint32_t>(point) : size_;
    if (point >= points_) return size_;
    std::size_t b = near <= size_ ? near / 64 : 0;
    while (blocks_[b].points_before > point) --b;
    while (b + 1 < blocks_.size() && blocks_[b + 1].points_before <= point) ++b;
    const auto nth = static_cast<std::uint32_t>(point) - blocks_[b].points_before;
    return static_cast<std::uint32_t>(b * 64) + position_of(nth, blocks_[b].starts);
  }

  /// The number of code points before an offset: the inverse of `offset_of`.
  [[nodiscard]] std::uint32_t points_before(std::uint32_t offset) const noexcept {
    if (offset >= size_) return points_;
    const Block& block = blocks_[offset / 64];
    return block.points_before + count(block.starts & ((std::uint64_t{1} << (offset % 64)) - 1));
  }

  /// The length of the text, in bytes.
  [[nodiscard]] std::uint32_t size() const noexcept { return size_; }

 private:
  struct Block {                      // of 64 bytes
    std::uint64_t starts = 0;         // a bit for each byte that begins a code point
    std::uint64_t breaks = 0;         // a bit for each byte that ends a line
    std::uint32_t line = 1;           // that the block begins in
    std::uint32_t points_before = 0;  // code points before the block
    std::uint32_t line_start = 0;     // code points before that line
  };
  static std::uint32_t count(std::uint64_t bits) noexcept { return static_cast<std::uint32_t>(std::popcount(bits)); }
  static std::uint64_t through(int bit) noexcept { return ~std::uint64_t{0} >> (63 - bit); }
  // Where the n-th bit stands, from 0; there is one. Nearly every block is ASCII alone.
  static std::uint32_t position_of(std::uint32_t n, std::uint64_t bits) noexcept {
    if (bits == ~std::uint64_t{0}) return n;
    std::uint32_t at = 0;
    for (std::uint32_t width = 32; width >= 4; width /= 2) {
      const std::uint32_t below = count(bits >> at & ((std::uint64_t{1} << width) - 1));
      if (below > n) continue;
      n -= below;
      at += width;
    }
    for (bits >>= at; n != 0; --n) bits &= bits - 1;
    return at + static_cast<std::uint32_t>(std::countr_zero(bits));
  }
  // Eight bytes, the first one lowest on any machine; what is past the end neither begins nor breaks anything.
  static std::uint64_t load(const char* bytes, std::size_t n) noexcept {
    std::uint64_t word = 0x8080'8080'8080'8080;
    if (n == 8)
      std::memcpy(&word, bytes, 8);
    else
      std::memcpy(&word, bytes, n);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    return word;
  }
  // The top bits of eight bytes, as eight bits.
  static std::uint64_t top_bits(std::uint64_t word) noexcept {
    return ((word & 0x8080'8080'8080'8080) >> 7) * 0x0102'0408'1020'4080 >> 56;
  }
  // The top bit of each byte that is `c`.
  static std::uint64_t equal(std::uint64_t word, char c) noexcept {
    constexpr std::uint64_t low = 0x7f7f'7f7f'7f7f'7f7f;
    const std::uint64_t other = word ^ (0x0101'0101'0101'0101 * static_cast<unsigned char>(c));
    return ~(((other & low) + low) | other | low);
  }

  std::vector<Block> blocks_;
  std::uint32_t size_ = 0;
  std::uint32_t points_ = 0;
};

}  // namespace kader
