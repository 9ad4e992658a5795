// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kader/read/tree.hpp"
#include "kader/report/finding.hpp"
#include "kader/report/source.hpp"

namespace kader {

/// What a draft may be at most. Beyond it there is a finding, never more memory or time.
struct Limits {
  static constexpr std::size_t bytes = std::size_t{16} << 20;
  static constexpr std::size_t nodes = 1'000'000;
  static constexpr std::size_t depth = 64;  ///< lists and maps within each other, the outermost counted
};

/// A file as it was read, with the findings of reading it: `cannot-read`, `too-large`, `bad-encoding`.
struct Loaded {
  std::shared_ptr<const Source> source;  ///< null where it cannot be read at all
  std::vector<Finding> findings;
};

/// Makes bytes a source: without byte order mark, from UTF-16 if it is that, with U+FFFD for every
/// byte or control character that text cannot have. Each such place is a finding; the rest is read.
[[nodiscard]] Loaded load(std::string name, std::string bytes);

/// What came of composing a source.
struct Composed {
  Tree tree;                      ///< all that could be read
  std::vector<Finding> findings;  ///< in the order of the text
  bool usable = false;            ///< whether there is anything in the tree to go on with
};

/// Composes strict YAML. Only `part` of the text is read, if given: its places are those of the whole
/// (for the blocks of a Markdown draft). `lines` may be shared between calls over one source.
[[nodiscard]] Composed compose_yaml(const Source& source);
[[nodiscard]] Composed compose_yaml(const Source& source, ByteRange part, std::shared_ptr<const LineIndex> lines);

/// Composes JSON. Its nodes have no places; findings have a pointer, syntax errors a line and column.
[[nodiscard]] Composed compose_json(const Source& source);

}  // namespace kader
