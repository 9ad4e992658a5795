// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kader/describe/type_info.hpp"
#include "kader/model/framework.hpp"
#include "kader/read/tree.hpp"
#include "kader/report/finding.hpp"
#include "kader/report/source.hpp"
#include "kader/report/source_map.hpp"

namespace kader {

/// What a draft is written in. Automatic: by the ending of its name, else by its first character.
enum class Syntax : std::uint8_t { automatic, yaml, json };

struct ReadOptions {
  std::string name = "-";  ///< what findings call the draft
  Syntax syntax = Syntax::automatic;
};

/// All that could be made of a draft, and what is wrong with it. A value that could not be read is not stated.
struct Draft {
  Framework framework;
  SourceMap source_map;
  std::vector<Finding> findings;  ///< in the order of the text
  bool readable = false;          ///< whether there is a framework at all; checking it makes sense only then
};

/// Reads a draft. Never throws on what it says.
[[nodiscard]] Draft read(std::string_view text, const ReadOptions& options = {});

/// Reads a file. What the file system refuses is the finding `cannot-read`. "-" is a file of that name here.
[[nodiscard]] Draft read_file(const std::string& path);

/// Reads a tree that others made: from Python objects, from the blocks of a Markdown draft. `source` is the
/// text that the places of the tree are in; null where it has none.
[[nodiscard]] Draft read_tree(const Tree& tree, std::shared_ptr<const Source> source);

/// Reads one node as a value of that type into `object`; false where it is none, and then the object is as
/// it was made or partly read. The keys and words are those of `language`.
bool read_value(const Tree& tree, std::uint32_t node, const TypeInfo& type, void* object, Language language,
                std::vector<Finding>& findings);

}  // namespace kader
