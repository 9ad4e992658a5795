// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kader/resolve/law.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// The form in law that is meant, by its word or its name in either language. A word of the format that names a body,
/// a party or an agreement about which nothing is known of the law, is a form without anything. Nothing where there
/// is no such form.
[[nodiscard]] std::optional<LegalForm> form_meant(std::string_view written);
/// The word for a form that comes nearest to what was written; empty where none does.
[[nodiscard]] std::string_view nearest_form(std::string_view written);

/// What the law gives or asks of a form where a text is silent, for a person.
[[nodiscard]] std::string law_text(const LegalForm& form, Language language);
/// The same for a program, as JSON.
[[nodiscard]] std::string law_json(const LegalForm& form, Language language);

}  // namespace kader
