// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/report/rule_info.hpp"

namespace kader {

/// What can be found: the rules of one check, those of reading and resolving included, in a fixed order. A value that
/// never changes; copies share it. Whoever holds one keeps the texts of its rules, so a report holds that of its check:
/// a rule that somebody made while running lives as long as what it found.
class Catalogue {
 public:
  Catalogue() = default;
  /// `owner` keeps alive what is no constant; null where all are.
  explicit Catalogue(std::vector<const RuleInfo*> rules, std::shared_ptr<const void> owner = {})
      : held_(std::make_shared<const Held>(Held{std::move(rules), std::move(owner)})) {}

  [[nodiscard]] std::span<const RuleInfo* const> all() const noexcept {
    return held_ ? std::span<const RuleInfo* const>(held_->rules) : std::span<const RuleInfo* const>();
  }
  /// The rule with this name; null where there is none. Linear in the number of rules.
  [[nodiscard]] const RuleInfo* find(std::string_view name) const noexcept {
    for (const RuleInfo* rule : all())
      if (rule->name == name) return rule;
    return nullptr;
  }
  /// Equal when they have the same names in the same order.
  friend bool operator==(const Catalogue& a, const Catalogue& b) noexcept {
    const auto x = a.all();
    const auto y = b.all();
    return x.data() == y.data() || std::equal(x.begin(), x.end(), y.begin(), y.end(),
                                              [](const auto* p, const auto* q) { return p->name == q->name; });
  }

 private:
  struct Held {
    std::vector<const RuleInfo*> rules;
    std::shared_ptr<const void> owner;
  };
  std::shared_ptr<const Held> held_;
};

}  // namespace kader
