// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "kader/check/check.hpp"
#include "kader/check/context.hpp"

namespace kader {

/// Runs the rules over a model, step by step, for `check` and `check_draft`.
class Checker {
 public:
  /// Both must outlive it.
  Checker(const Model& model, const CheckOptions& options) noexcept : model_(&model), options_(&options) {}

  /// Runs all rules that are selected. What follows from another finding, or from one of `known`, is counted under it.
  [[nodiscard]] Report run(std::span<const Finding> known = {}) const { return run(known, std::nullopt); }
  /// Runs only the rules that need nothing but the text; the others come out as that.
  [[nodiscard]] Report run_text(std::span<const Finding> known, Outcome others) const { return run(known, others); }
  /// Moves the findings that are accepted aside, and adds the findings about the acceptances themselves.
  /// `map` is of the file they stand in, if not the draft's.
  void accept(Report& report, std::span<const Acceptance> acceptances, const SourceMap* map = nullptr) const;

 private:
  [[nodiscard]] Report run(std::span<const Finding> known, std::optional<Outcome> without_model) const;
  static void look(const Rules::Entry& rule, Context& context, RuleOutcome& outcome);

  const Model* model_;
  const CheckOptions* options_;
};

}  // namespace kader
