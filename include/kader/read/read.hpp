// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kader/describe/type_info.hpp"
#include "kader/document/document.hpp"
#include "kader/model/framework.hpp"
#include "kader/read/tree.hpp"
#include "kader/report/finding.hpp"
#include "kader/report/source.hpp"
#include "kader/report/source_map.hpp"
#include "kader/report/unread.hpp"

namespace kader {

struct Loaded;

/// What a draft is written in. Automatic: by the ending of its name (.yaml, .yml, .json, .md, .markdown; .txt is plain
/// text, or Markdown where it has headings with #). A name that ends otherwise, standard input among them, is read by
/// what stands in it: JSON where it begins with a bracket; YAML where a line begins with a key of the format; Markdown
/// where it has a block ```yaml kader, front matter above a text, or a heading with #; plain text where a line begins
/// with "Artikel 1" or "Article 1"; else YAML.
enum class Syntax : std::uint8_t { automatic, yaml, json, markdown, plain };

struct ReadOptions {
  std::string name = "-";  ///< what findings call the draft
  Syntax syntax = Syntax::automatic;
};

/// All that could be made of a draft, and what is wrong with it. A value that could not be read is not stated.
///
/// A text with a model in it is read as one draft: front matter and all blocks ```yaml kader are fragments of one
/// framework. Lists are joined, maps united, and the same key of one record set twice is a finding at the second. What
/// does not say where it rests on, rests on the provision that its block stands under; what a block adds to something
/// that began in another, on that of the block that adds it. The section `provisions` has an entry for every provision
/// of the text that a source can name, with its title, its own text, and whether it has lapsed or is marked as prose;
/// what a block says of one goes before that. A text without a model is not readable, and has that
/// section alone.
struct Draft {
  Framework framework;
  SourceMap source_map;
  std::vector<Finding> findings;  ///< in the order of the text
  bool readable = false;          ///< whether there is a framework at all; checking it makes sense only then
  std::shared_ptr<const Document> document = {};  ///< the text that the draft is or stands in; null for YAML and JSON
  Unread unread = {};  ///< what a readable draft says that is not in the framework: it was written, and is not missing
};

/// Reads a draft. Never throws on what it says.
[[nodiscard]] Draft read(std::string_view text, const ReadOptions& options = {});

/// The same of bytes that were made a source, with the findings of that: see `load`.
[[nodiscard]] Draft read(Loaded loaded, Syntax syntax = Syntax::automatic);

/// Reads a tree that others made: from Python objects, from the blocks of a Markdown draft. `source` is the
/// text that the places of the tree are in; null where it has none.
[[nodiscard]] Draft read_tree(const Tree& tree, std::shared_ptr<const Source> source);

/// Reads one node as a value of that type into `object`; false where it is none, and then the object is as
/// it was made or partly read. The keys and words are those of `language`.
bool read_value(const Tree& tree, std::uint32_t node, const TypeInfo& type, void* object, Language language,
                std::vector<Finding>& findings);

}  // namespace kader
