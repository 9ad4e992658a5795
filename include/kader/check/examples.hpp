// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include "kader/text/date.hpp"

namespace kader {

/// The two examples of a rule: small drafts or texts, the bad one with a comment `# <-- rule` (in a text
/// `<!-- <-- rule -->`, which may stand on the line before) at the end of the line of its finding.
struct RuleExample {
  std::string_view rule;
  std::string_view bad;
  std::string_view good;
  std::string_view syntax = "yaml";  ///< the ending of their names: yaml, json, md, txt
};

/// The day on which the examples are checked, so that what they show never changes.
inline constexpr Date day_of_examples{2026, 1, 1};

/// All examples, by the names of their rules. Generated from tests/rules, where a test runs each of them.
[[nodiscard]] std::span<const RuleExample> rule_examples() noexcept;
/// The examples of a rule; null where there are none: a file that is too large is no example to show.
[[nodiscard]] const RuleExample* find_example(std::string_view rule) noexcept;

}  // namespace kader
