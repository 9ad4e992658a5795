// SPDX-License-Identifier: Apache-2.0
#include "kader/check/check_draft.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "check/checker.hpp"
#include "kader/read/read_rules.hpp"

namespace kader {
namespace {

// The register is a draft with nothing but acceptances; it need not say its version or language.
std::optional<Draft> read_register(const Draft& draft) {
  const auto& sources = draft.source_map.sources();
  if (sources.empty() || sources.front()->name == "-") return std::nullopt;
  const std::string name = register_name(sources.front()->name);
  std::error_code error;
  if (!std::filesystem::exists(std::filesystem::path(name), error)) return std::nullopt;
  Draft read = read_file(name);
  std::erase_if(read.findings, [](const Finding& finding) {
    return finding.rule == &reading::version_missing || finding.rule == &reading::language_missing;
  });
  return read;
}

void add_findings(Report& report, const std::vector<Finding>& findings, const CheckOptions& options) {
  for (const Finding& finding : findings)
    if (std::find(options.ignore.begin(), options.ignore.end(), finding.rule->name) == options.ignore.end())
      report.findings.push_back(finding);
}

}  // namespace

std::string register_name(std::string_view draft) { return std::string(draft) + ".accepted.yaml"; }

Report check_draft(const Draft& draft, const CheckOptions& options, Register which) {
  // The model only lives as long as this call, and so does its hold on the framework.
  const Model model = resolve(std::shared_ptr<const Framework>(std::shared_ptr<void>(), &draft.framework));
  const Checker checker(model, options);
  Report report;
  report.language = draft.framework.language;
  if (draft.readable) {
    report = checker.run(draft.findings);
    const auto beside = which == Register::read ? read_register(draft) : std::nullopt;
    checker.accept(report, draft.framework.accepted);
    if (beside) {
      checker.accept(report, beside->framework.accepted, &beside->source_map);
      add_findings(report, beside->findings, options);
    }
    for (const auto& source : draft.source_map.sources()) report.sources.add(source);
    if (beside)
      for (const auto& source : beside->source_map.sources()) report.sources.add(source);
  } else {
    add_findings(report, draft.findings, options);
    for (const Rule& rule : rules())
      report.outcomes.push_back({rule.info, checker.wants(*rule.info) ? Outcome::undetermined : Outcome::deselected});
  }
  locate(report, draft.source_map);
  return report;
}

}  // namespace kader
