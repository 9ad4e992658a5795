// SPDX-License-Identifier: Apache-2.0
// The whole way of a draft: whatever the bytes, reading, resolving, checking and showing neither crash nor hang,
// every finding can be told in both languages, and what was read can be written and read again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "kader/host/check_draft.hpp"
#include "kader/read/read.hpp"
#include "kader/report/render.hpp"
#include "kader/write/fmt.hpp"
#include "kader/write/write.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void tell(const kader::Report& report) {
  for (const kader::Finding& finding : report.findings) {
    require(finding.rule != nullptr);
    require(finding.place.span.begin.line <= finding.place.span.end.line);
    for (const auto language : {kader::Language::dutch, kader::Language::english})
      require(!finding.message(language).empty() && !finding.help(language).empty());
  }
  for (const auto format : {kader::ReportFormat::text, kader::ReportFormat::json, kader::ReportFormat::sarif,
                            kader::ReportFormat::github, kader::ReportFormat::html, kader::ReportFormat::jsonl})
    require(!kader::render(report, format, {.verbose = true, .color = true}).empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const kader::Draft draft = kader::read(text, {.name = "fuzz.kader.yaml"});
  const kader::CheckOptions on_a_day{.as_of = kader::Date(2026, 1, 1)};
  tell(kader::check_draft(draft, on_a_day));
  if (!draft.readable) return 0;

  for (const auto language : {kader::Language::dutch, kader::Language::english}) {
    const std::string written = kader::write_yaml(draft.framework, language);
    const kader::Draft again = kader::read(written, {.name = "again.kader.yaml"});
    // What findings left half read need not be a whole framework; what had none is.
    if (draft.findings.empty()) require(again.framework == draft.framework);
  }
  if (draft.findings.empty()) {
    const kader::Formatted formatted = kader::fmt(text, "fuzz.kader.yaml", kader::Language::english);
    require(kader::read(formatted.text, {.name = "fmt.kader.yaml"}).framework == draft.framework);
  }
  return 0;
}
