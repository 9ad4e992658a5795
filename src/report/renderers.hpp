// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "kader/report/render.hpp"

namespace kader::detail {

[[nodiscard]] std::string render_text(std::span<const Report> reports, const RenderOptions& options);
[[nodiscard]] std::string render_json(std::span<const Report> reports);
[[nodiscard]] std::string render_sarif(std::span<const Report> reports, const RenderOptions& options);
[[nodiscard]] std::string render_github(std::span<const Report> reports, const RenderOptions& options);
[[nodiscard]] std::string render_html(std::span<const Report> reports, const RenderOptions& options);

/// The language in which a report is shown.
[[nodiscard]] inline Language language_of(const Report& report, const RenderOptions& options) {
  return options.language.value_or(report.language);
}
/// That of what is said about all of them: the first one's.
[[nodiscard]] inline Language language_of(std::span<const Report> reports, const RenderOptions& options) {
  return reports.empty() ? options.language.value_or(Language::dutch) : language_of(reports.front(), options);
}

}  // namespace kader::detail
