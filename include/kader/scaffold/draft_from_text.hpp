// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kader/document/document.hpp"

namespace kader {

/// Turns a text into a literate draft: every word of the text in its order, as Markdown headings and lists; above it
/// the name of the text and the municipalities, provinces and water authorities that its heading names as parties;
/// below each provision that arranges something a `yaml kader` block, empty but for comments that say what to ask and
/// how the answer is written down. A text in Markdown stays as it is written. What in the text looks like a block of
/// the model, or like a comment to Kader, becomes words: the draft holds nothing of a model that is not said here.
/// Linear in the text; never throws on what it says.
[[nodiscard]] std::string draft_from_text(const Document& document);

}  // namespace kader
