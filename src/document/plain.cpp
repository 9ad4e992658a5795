// SPDX-License-Identifier: Apache-2.0
#include "document/block.hpp"
#include "document/lines.hpp"

namespace kader::detail {

void read_plain(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<Block>& blocks) {
  bool open = false;
  for (std::uint32_t at = begin; at < end;) {
    const std::uint32_t stop = line_end(text, at, end);
    const std::uint32_t content = at + leading_space(text.substr(at, stop - at));
    if (content == stop) {
      open = false;
    } else if (!open) {
      blocks.push_back({.begin = content});
      open = true;
    }
    at = next_line(text, stop, end);
  }
}

std::vector<Block> read_plain(std::string_view text) {
  std::vector<Block> blocks;
  read_plain(text, 0, static_cast<std::uint32_t>(text.size()), blocks);
  return blocks;
}

}  // namespace kader::detail
