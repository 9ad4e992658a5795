// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "kader/check/rule.hpp"
#include "kader/document/document.hpp"
#include "kader/report/report.hpp"
#include "kader/report/source_map.hpp"
#include "kader/resolve/model.hpp"
#include "kader/text/date.hpp"

namespace kader {

/// What a check takes besides the model.
struct CheckOptions {
  Date as_of = {};                      ///< the day on which to look; `today()` is for the caller to ask
  std::vector<std::string> select = {}; ///< names of rules to run; all where empty
  std::vector<std::string> ignore = {}; ///< names of rules to leave out
  std::shared_ptr<const Document> document = {}; ///< the text that the model belongs to; null where it has none
};

/// All rules that look at a model, in the order of the catalogue.
[[nodiscard]] std::span<const Rule> rules() noexcept;
/// All rules there are, those of reading and resolving included, in the order of the catalogue.
[[nodiscard]] std::span<const RuleInfo* const> catalogue() noexcept;
/// The rule with this name; null where there is none.
[[nodiscard]] const RuleInfo* find_rule(std::string_view name) noexcept;

/// Checks a model with all rules: a pure function of the model and the options. Findings carry pointers; `locate`
/// adds the lines. Findings of the resolver are among them, those that the framework accepts apart.
[[nodiscard]] Report check(const Model& model, const CheckOptions& options);

/// Adds file, line and column to every place of a report, from the map of the reader; then puts it in order.
void locate(Report& report, const SourceMap& map);

}  // namespace kader
