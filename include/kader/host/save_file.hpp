// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kader/text/language.hpp"

namespace kader {

/// What becomes of a file that has the name already.
enum class Existing : bool { kept, replaced };

/// Writes a text as a file, whole or not at all: first beside it under a name that nobody can foresee, then in its
/// place, so that whoever is interrupted keeps the old text or has the new one. A file that is replaced leaves its mode
/// and its owner to the new one; of several names of one file only this one changes. A link of that name is replaced
/// itself, never written through; what is neither a file nor a link stays as it is. Nothing, or why it cannot be done.
[[nodiscard]] std::optional<Phrase> save_file(const std::string& path, std::string_view text, Existing existing);

/// The same for the file that is there and that the path leads to, also by links: whoever names a link means the draft.
[[nodiscard]] std::optional<Phrase> rewrite_file(const std::string& path, std::string_view text);

}  // namespace kader
