// SPDX-License-Identifier: Apache-2.0
#include "kader/host/check_draft.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/host/file.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/text/today.hpp"

namespace kader::cli {
namespace {

bool colored(const Options& options, const std::ostream& out) {
  if (options.color != Color::automatic) return options.color == Color::always;
  const auto is_set = [](const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr && *value != '\0';
  };
  const char* const terminal = std::getenv("TERM");
  return out.rdbuf() == std::cout.rdbuf() && isatty(STDOUT_FILENO) != 0 && !is_set("NO_COLOR") &&
         (terminal == nullptr || std::string_view(terminal) != "dumb");
}

bool has(const std::vector<Finding>& findings, const RuleInfo& rule) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.rule == &rule; });
}

CheckOptions asked(const Options& options) {
  return {.as_of = options.as_of ? *options.as_of : today(),
          .rules = Rules::built_in().only(options.select).without(options.ignore)};
}

}  // namespace

int check(const Options& options, Streams& streams) {
  const CheckOptions asking = asked(options);
  const Files files = drafts(options, streams.err);
  bool readable = files.ok;
  std::vector<Report> reports;
  reports.reserve(files.names.size());
  for (const std::string& name : files.names) {
    const Draft draft = read(load_named(name, streams.in));
    const auto beside = name == "-" ? std::nullopt : register_beside(name);
    Report& report = reports.emplace_back(check_draft(draft, asking, beside ? &*beside : nullptr));
    readable = readable && !has(draft.findings, syntax::cannot_read) && !has(report.findings, syntax::cannot_read);
    // A draft that does not say its language is spoken of in the user's; a text without a model in its own.
    if ((!draft.readable && draft.document == nullptr) || has(draft.findings, reading::language_missing))
      report.language = options.speech;
  }
  if (!reports.empty())
    streams.out << render(reports, options.format,
                          {.language = options.language,
                           .verbose = options.verbose,
                           .color = options.format == ReportFormat::text && colored(options, streams.out)});
  if (!readable) return unusable;
  const bool any =
      std::any_of(reports.begin(), reports.end(), [&](const Report& report) { return report.any(options.fail_on); });
  return any ? found : clean;
}

}  // namespace kader::cli
