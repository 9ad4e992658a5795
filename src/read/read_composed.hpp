// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "read/convert.hpp"
#include "read/origins.hpp"

namespace kader::detail {

/// The language of the keys: what the word at the top says, else what most of the top keys are. The tree is of a whole
/// draft, or a list of its fragments.
struct KeyLanguage {
  Language keys = Language::dutch;
  bool said = false;
};
[[nodiscard]] KeyLanguage key_language_of(const Tree& tree);

/// Composes a source in that syntax, which is YAML or JSON.
[[nodiscard]] Composed compose(const Source& source, Syntax syntax);
/// What a source is written in: by the ending of its name, else by what stands in it. Never automatic.
[[nodiscard]] Syntax syntax_of(const Source& source);
/// The same, for `read_document`; nothing for YAML and JSON.
[[nodiscard]] std::optional<TextSyntax> text_syntax(Syntax syntax);

/// Whether it is a key at the top of a draft, in either language.
[[nodiscard]] bool is_top_key(std::string_view key);
/// What stands where a draft should: "a list".
[[nodiscard]] Phrase what_stands_for_a_draft(const Node& root);

/// Reads a tree; `recorder` and `origins` may be null.
[[nodiscard]] Draft read_tree(const Tree& tree, std::shared_ptr<const Source> source, Recorder* recorder,
                              const Origins* origins = nullptr);
/// Takes away what is said to be missing at the top: it may stand where the text could not be read.
void forget_missing(std::vector<Finding>& findings);

}  // namespace kader::detail
