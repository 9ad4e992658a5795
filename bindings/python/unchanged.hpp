// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/model/framework.hpp"
#include "kader/report/report.hpp"
#include "kader/report/source_map.hpp"

namespace kader::python {

/// Adds file and line to the places of a report on a framework that was read and then changed, in so far as what they
/// point at still stands where it was read: elements by their id, list items where they are the same as before.
/// Other places get those of what they stand in. Then puts the report in order.
void place_unchanged(Report& report, const Framework& now, const Framework& before, const SourceMap& map);

}  // namespace kader::python
