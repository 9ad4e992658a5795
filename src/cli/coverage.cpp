// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/host/coverage_pages.hpp"
#include "kader/host/file.hpp"
#include "kader/read/syntax_rules.hpp"

namespace kader::cli {
namespace {

// Why nothing can be said of the coverage of a draft; empty where something can.
std::string cannot_be_counted(const Options& options, const Draft& draft) {
  if (draft.document != nullptr) return {};
  for (const Finding& finding : draft.findings)
    if (finding.rule == &syntax::cannot_read || finding.rule == &syntax::too_large)
      return finding.message(options.speech);
  return std::string(
      say(options,
          "zonder de tekst is niet te zeggen wat het model dekt; geef een ontwerp in Markdown waarin tekst en model "
          "naast elkaar staan",
          "without the text nobody can say what the model covers; give a draft in Markdown in which text and model "
          "stand side by side"));
}

}  // namespace

int show_coverage(const Options& options, Streams& streams) {
  const Files files = drafts(options, streams.err);
  int code = files.ok ? clean : unusable;
  const bool json = options.format == ReportFormat::json;
  std::vector<CoveredText> covered;
  bool first = true;
  for (const std::string& name : files.names) {
    const Draft draft = read(load_named(name, streams.in));
    std::string refusal = cannot_be_counted(options, draft);
    if (refusal.empty()) {
      covered.push_back({draft.document, coverage(*draft.document, draft.framework)});
      if (covered.back().coverage.all.total() == 0) {
        covered.pop_back();
        refusal =
            say(options, "in deze tekst zijn geen bepalingen herkend", "no provisions were recognised in this text");
      }
    }
    if (!refusal.empty()) {
      code = complain(streams.err, name, refusal);
      continue;
    }
    const CoverageCount& all = covered.back().coverage.all;
    if (options.fail_under && all.accounted_for() < options.fail_under->least_of(all.total()))
      code = std::max<int>(code, found);
    // What could not be read may cover more than is counted here.
    if (std::any_of(draft.findings.begin(), draft.findings.end(),
                    [](const Finding& finding) { return finding.severity == Severity::error; }))
      complain(streams.err, name,
               say(options, "niet al het model is te lezen (zie `kader check`); wat niet gelezen is, dekt niets",
                   "not all of the model can be read (see `kader check`); what was not read covers nothing"));
    if (json) continue;
    if (!std::exchange(first, false)) streams.out << '\n';
    streams.out << coverage_text(covered.back(), options.language.value_or(draft.framework.language));
    covered.clear();
  }
  if (json) streams.out << coverage_json(covered);
  return code;
}

}  // namespace kader::cli
