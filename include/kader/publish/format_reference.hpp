// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kader/text/language.hpp"

namespace kader {

/// A Markdown page on every record, choice, enumeration and scalar of the format, with the words of both languages.
/// Headings and connecting words are in `language`; what a field means stands in English, the language of the model.
[[nodiscard]] std::string format_reference(Language language);

}  // namespace kader
