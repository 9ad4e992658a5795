// SPDX-License-Identifier: Apache-2.0
#include "kader/report/render.hpp"

#include "report/renderers.hpp"

namespace kader {

std::string render(std::span<const Report> reports, ReportFormat format, const RenderOptions& options) {
  switch (format) {
    case ReportFormat::text: return detail::render_text(reports, options);
    case ReportFormat::json: return detail::render_json(reports);
    case ReportFormat::sarif: return detail::render_sarif(reports, options);
    case ReportFormat::github: return detail::render_github(reports, options);
    case ReportFormat::html: return detail::render_html(reports, options);
  }
  return {};
}

std::string render(const Report& report, ReportFormat format, const RenderOptions& options) {
  return render(std::span(&report, 1), format, options);
}

}  // namespace kader
