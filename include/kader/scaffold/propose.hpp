// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "kader/document/document.hpp"

namespace kader {

/// What a text proposes for its own model.
struct ProposedModel {
  /// Of each provision, by its index in the document: the YAML of its block, in lines, each value below the words it
  /// was read from in a comment. Empty where nothing was read.
  std::vector<std::string> blocks;
  /// The organs of the parties that made the text, as a draft refers to them: "gemeenten.raad". Empty where it is not
  /// certain.
  std::vector<std::string> partners;
  /// What instrument it is, in the words of a draft: "besluit", "gemeenschappelijke-regeling". Empty where it is not
  /// certain.
  std::string instrument;
};

/// Reads the formulas of Dutch regulations: "bestaat uit vijf leden", "stelt jaarlijks vóór 1 juli de begroting vast",
/// "wordt door en uit het bestuur aangewezen". A grammar over the words, without statistics and without other texts:
/// the same text gives the same answer. What it is not sure of it leaves out. A text in another language proposes
/// nothing. Linear in the text.
[[nodiscard]] ProposedModel propose(const Document& document);

}  // namespace kader
