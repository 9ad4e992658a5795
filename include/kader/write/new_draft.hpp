// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kader/document/document.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// Turns a text into a literate draft: every word of the text in its order, as Markdown headings and lists; above it
/// the name of the text and the municipalities, provinces and water authorities that its heading names as parties;
/// below each provision that arranges something a `yaml kader` block, empty but for comments that say what to ask and
/// how the answer is written down. A text in Markdown stays as it is written. What in the text looks like a block of
/// the model, or like a comment to Kader, becomes words: the draft holds nothing of a model that is not said here.
/// Linear in the text; never throws on what it says.
[[nodiscard]] std::string draft_from_text(const Document& document);

/// The drafts that ship to begin with, by name: "samenwerkingskader".
[[nodiscard]] std::span<const std::string_view> draft_templates() noexcept;
/// One of them, a literate draft without findings; nothing where there is none of that name.
[[nodiscard]] std::optional<std::string_view> draft_template(std::string_view name, Language language) noexcept;

}  // namespace kader
