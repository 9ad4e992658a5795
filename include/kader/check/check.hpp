// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "kader/check/rules.hpp"
#include "kader/document/document.hpp"
#include "kader/report/report.hpp"
#include "kader/report/source_map.hpp"
#include "kader/resolve/model.hpp"
#include "kader/text/date.hpp"

namespace kader {

/// What a check takes besides the model.
struct CheckOptions {
  Date as_of = {};                      ///< the day on which to look; `today()` is for the caller to ask
  Rules rules = Rules::built_in();      ///< what is looked for
  std::shared_ptr<const Document> document = {}; ///< the text that the model belongs to; null where it has none
};

/// Checks a model: a pure function of the model and the options. Findings carry pointers; `locate`
/// adds the lines. Findings of the resolver are among them, those that the framework accepts apart.
[[nodiscard]] Report check(const Model& model, const CheckOptions& options);

/// Adds file, line and column to every place of a report, from the map of the reader; then puts it in order.
void locate(Report& report, const SourceMap& map);

}  // namespace kader
