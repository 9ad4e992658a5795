// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string>

#include "kader/check/coverage.hpp"
#include "kader/document/document.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// A text, and what its model covers of it.
struct CoveredText {
  std::shared_ptr<const Document> document;
  Coverage coverage;
};

/// A table of the chapters, what is open with its line, and the sources that the text does not have.
[[nodiscard]] std::string coverage_text(const CoveredText& text, Language language);
/// Everything that is known of the coverage of some texts, for a program, as JSON.
[[nodiscard]] std::string coverage_json(std::span<const CoveredText> texts);

}  // namespace kader
