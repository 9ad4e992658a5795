// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "kader/diff/text_diff.hpp"

namespace kader {

/// Two versions of a text and what changed between them.
struct TextVersions {
  const Document* before = nullptr;
  const Document* after = nullptr;
  const TextDiff* diff = nullptr;
};

/// A provision as a person cites it: "artikel 5, lid 2, onder a", "hoofdstuk II", "bijlage 1".
[[nodiscard]] Phrase cited(const Document& document, std::uint32_t provision);
/// One change in a sentence: "Artikel 5, lid 2, is nieuw."
[[nodiscard]] Phrase sentence_of(const TextVersions& versions, const TextChange& change);
[[nodiscard]] Phrase sentence_of(const TextVersions& versions, const StrayReference& stray);

/// For a person, one change a line.
[[nodiscard]] std::string text_diff_text(const TextVersions& versions, Language language);
/// The same as a table in Markdown, for a pull request.
[[nodiscard]] std::string text_diff_markdown(const TextVersions& versions, Language language);
/// For a program.
[[nodiscard]] std::string text_diff_json(const TextVersions& versions, Language language);

}  // namespace kader
