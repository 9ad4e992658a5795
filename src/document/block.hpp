// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kader::detail {

enum class BlockKind : std::uint8_t {
  paragraph,
  heading,       ///< of Markdown
  item,          ///< the marker of a list item of Markdown; what it holds follows as blocks of their own
  opaque,        ///< code: text in which nothing is looked for
  html,          ///< text in which only marks are looked for
  rule,          ///< a thematic break
  model,         ///< a fenced `yaml kader` block
  front_matter
};

/// A block of a text, in the order of the text. It reaches to where the next one begins, but for what has an
/// end of its own (heading, item, model, front matter): cmark's ends are not to be relied on.
struct Block {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t content_begin = 0;  ///< model, front matter: the lines between the fences
  std::uint32_t content_end = 0;
  std::uint32_t list = 0;   ///< item: one number for all items of a list, from 1
  std::uint16_t depth = 0;  ///< how many list items it stands in; an item counts itself
  std::uint16_t quotes = 0;
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;  ///< heading: 1 to 6
  bool closed = true;      ///< model: whether its closing fence is there
  bool proposed = false;   ///< model: whether its fence calls it a proposal
};

/// What the words behind a fence of code make of it.
enum class FenceWords : std::uint8_t {
  other,    ///< a block of code
  model,    ///< "yaml kader"
  proposal  ///< "yaml kader voorstel", "yaml kader proposal"
};
[[nodiscard]] FenceWords fence_words(std::string_view info) noexcept;

/// Where the block at `index` ends: where the next one begins, or the text ends.
[[nodiscard]] inline std::uint32_t end_of_block(const std::vector<Block>& blocks, std::size_t index,
                                                std::string_view text) noexcept {
  return index + 1 < blocks.size() ? blocks[index + 1].begin : static_cast<std::uint32_t>(text.size());
}

/// The blocks of a Markdown text, by cmark.
[[nodiscard]] std::vector<Block> read_markdown(std::string_view text);
/// The blocks of a plain text: paragraphs between blank lines.
[[nodiscard]] std::vector<Block> read_plain(std::string_view text);
/// The same of a part of a text.
void read_plain(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<Block>& blocks);

}  // namespace kader::detail
