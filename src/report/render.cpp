// SPDX-License-Identifier: Apache-2.0
#include "kader/report/render.hpp"

#include "report/report_stream.hpp"

namespace kader {

std::string render(std::span<const Report> reports, ReportFormat format, const RenderOptions& options) {
  if (format == ReportFormat::sarif) return detail::render_sarif(reports, options);
  detail::ReportStream stream(format, options,
                              reports.size() > 1 ? std::optional<Bilingual>({"bestanden", "files"}) : std::nullopt);
  std::string out;
  for (const Report& report : reports) out += stream.add(stream.piece(report));
  return out += stream.finish();
}

std::string render(const Report& report, ReportFormat format, const RenderOptions& options) {
  return render(std::span(&report, 1), format, options);
}

}  // namespace kader
