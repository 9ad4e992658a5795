// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "kader/document/document.hpp"
#include "kader/read/compose.hpp"

namespace kader::detail {

/// Where part of a literate draft stands.
[[nodiscard]] Place place_of(const Document& document, ByteRange where);

/// Composes the content of one block, with the places of the text it stands in: block quotes and the tabs that a list
/// indents it with are none of its business.
[[nodiscard]] Composed compose_block(const Document& document, const ModelBlock& block);

/// The blocks of a document as one tree: its root is a list, of which each child is the map of a block.
struct Forest {
  Tree tree;
  std::vector<std::size_t> blocks;  ///< of each child: which block
  std::vector<Finding> findings;
  bool front_matter_is_ours = false;  ///< whether what stands between the first two lines `---` is about a framework
  bool whole = true;                  ///< whether everything in them could be read
};
[[nodiscard]] Forest compose_blocks(const Document& document);

}  // namespace kader::detail
