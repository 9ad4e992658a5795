// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "read/convert.hpp"

namespace kader::detail {

/// The language of the keys: what the word at the top says, else what most of the top keys are.
struct KeyLanguage {
  Language keys = Language::dutch;
  bool said = false;
};
[[nodiscard]] KeyLanguage key_language_of(const Tree& tree);

/// Composes a source in that syntax.
[[nodiscard]] Composed compose(const Source& source, Syntax syntax);
/// What a source is written in: by the ending of its name, else by its first character.
[[nodiscard]] Syntax syntax_of(const Source& source);

/// Reads a tree; `recorder` may be null.
[[nodiscard]] Draft read_tree(const Tree& tree, std::shared_ptr<const Source> source, Recorder* recorder);

}  // namespace kader::detail
