// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kader/report/rule_info.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// A rule explained to a person: what it demands, why, what to do, and its examples with what a check really says of
/// the bad one.
[[nodiscard]] std::string rule_text(const RuleInfo& rule, Language language);
/// The same for a program, as JSON.
[[nodiscard]] std::string rule_json(const RuleInfo& rule, Language language);
/// The same as a page of the manual, in Markdown and both languages.
[[nodiscard]] std::string rule_page(const RuleInfo& rule);

/// All rules there are, one a line.
[[nodiscard]] std::string rules_text(Language language);
/// The page of the manual that lists them.
[[nodiscard]] std::string rules_page();

}  // namespace kader
