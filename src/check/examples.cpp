// SPDX-License-Identifier: Apache-2.0
#include "kader/check/examples.hpp"

#include <algorithm>

#include "generated/example_table.hpp"

namespace kader {

std::span<const RuleExample> rule_examples() noexcept { return detail::example_table; }

const RuleExample* find_example(std::string_view rule) noexcept {
  const auto all = rule_examples();
  const auto at = std::lower_bound(all.begin(), all.end(), rule, [](const RuleExample& example, std::string_view name) {
    return example.rule < name;
  });
  return at != all.end() && at->rule == rule ? &*at : nullptr;
}

}  // namespace kader
