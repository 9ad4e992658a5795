// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "kader/report/source.hpp"

namespace kader {

/// What a node of a draft is before the schema gives it a meaning.
enum class NodeKind : std::uint8_t { empty, scalar, list, map };

/// How a scalar was written. Only the plain ones of YAML and the bare ones of JSON can be numbers or `ja`.
enum class ScalarStyle : std::uint8_t { plain, quoted, block };

/// One node of the tree behind YAML, JSON and Markdown drafts. Text is never interpreted here:
/// `no`, `4.10` and `2024-01-01` are what was written.
struct Node {
  std::string_view text;             ///< of a scalar; owned by the tree
  std::string_view key;              ///< where the parent is a map; owned by the tree
  ByteRange bytes;                   ///< of the value; unknown in JSON and in trees made by programs
  ByteRange key_bytes;
  std::uint32_t first_child = 0;     ///< index in the tree; 0: none, for 0 is the root
  std::uint32_t next_sibling = 0;
  std::uint32_t children = 0;        ///< how many
  NodeKind kind = NodeKind::empty;
  ScalarStyle style = ScalarStyle::plain;
  bool flow = false;                 ///< written with brackets or braces
  bool whole = true;                 ///< false: the text says more here than could be read
};

}  // namespace kader
