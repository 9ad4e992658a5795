// SPDX-License-Identifier: Apache-2.0
// Frameworks that failed once, each with what is expected of it at its top; they are not part of the project.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "kader/host/check_draft.hpp"
#include "kader/report/render.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

struct Case {
  std::string_view file;
  std::vector<std::string_view> found;   ///< all that is an error or a warning: "rule place"
};

const std::vector<Case> cases = {
    {"04-sub-mandate.kader.yaml", {}},
    {"19-mandate-above-the-ceiling.kader.yaml", {"more-than-held /norms/1/mandated by"}},
};

}  // namespace

TEST_CASE("Of the cases that failed once each gives what is expected", "[check][model-cases]") {
  const fs::path folder(KADER_SHARED_DIR "/cases/model");
  if (!fs::exists(folder)) {
    WARN("no " KADER_SHARED_DIR "/cases/model on this machine");
    return;
  }
  for (const Case& one : cases) {
    const kader::Report report = kader::check_file((folder / one.file).string(), {.as_of = kader::Date(2026, 12, 1)});
    INFO(one.file << "\n" << kader::render(report, kader::ReportFormat::text, {.verbose = true}));
    std::vector<std::string> found;
    for (const kader::Finding& finding : report.findings)
      if (finding.severity != kader::Severity::note)
        found.push_back(std::string(finding.rule->name) + " " + finding.place.pointer);
    std::sort(found.begin(), found.end());
    CHECK(std::equal(found.begin(), found.end(), one.found.begin(), one.found.end()));
  }
}
