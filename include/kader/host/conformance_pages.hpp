// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "kader/host/standard_pages.hpp"
#include "kader/report/report.hpp"
#include "kader/report/source_map.hpp"

namespace kader {

/// What is not met as findings, so that code hosts and editors can show them: each requirement is a rule named
/// `nvo-2020/nvo-3`, its first proof the place. A duty is an error, what is expected a warning, what is advised or was
/// not read in its source a note. What is not assessable is among the outcomes, as undetermined; what is not asked as
/// not applicable. The report keeps the texts of its rules.
[[nodiscard]] Report conformance_report(const Measured& measured, const SourceMap& map);

/// A whole page, static and without scripts: requirements against frameworks, a cell each, all of the same standard;
/// below it what each verdict rests on. Every string of a draft or a standard is escaped.
[[nodiscard]] std::string conformance_html(std::span<const Measured> all, Language language);

}  // namespace kader
