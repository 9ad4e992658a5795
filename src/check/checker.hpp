// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "kader/check/check.hpp"
#include "kader/check/context.hpp"

namespace kader {

/// Runs the rules over a model, step by step, for `check` and `check_draft`.
class Checker {
 public:
  /// Throws InvalidValue where the options name a rule that does not exist.
  Checker(const Model& model, const CheckOptions& options);

  /// Runs all rules that are selected. What follows from another finding is counted under it.
  [[nodiscard]] Report run() const;
  /// Moves the findings that are accepted aside, and adds the findings about the acceptances themselves.
  /// `file` and `map` are where the acceptances stand, if not in the framework.
  void accept(Report& report, std::span<const Acceptance> acceptances, const SourceMap* map = nullptr) const;

  /// Whether the user wants the findings of this rule.
  [[nodiscard]] bool wants(const RuleInfo& rule) const;

 private:
  const Model* model_;
  const CheckOptions* options_;
  Date as_of_;
};

}  // namespace kader
