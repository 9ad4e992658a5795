// SPDX-License-Identifier: Apache-2.0
#include "kader/write/fmt.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <utility>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/host/save_file.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/syntax_rules.hpp"
#include "report/display.hpp"

namespace kader::cli {
namespace {

// Writing a text that could not be read as a whole would lose what was not read.
bool is_syntax(const Finding& finding) {
  return finding.severity == Severity::error &&
         std::find(syntax::rules.begin(), syntax::rules.end(), finding.rule) != syntax::rules.end();
}

int format_one(const Options& options, Streams& streams, const std::string& name) {
  Loaded loaded = load_named(name, streams.in);
  Formatted formatted;
  if (loaded.source != nullptr && loaded.findings.empty()) formatted = fmt(loaded.source, options.language);
  Report refused;
  refused.language = options.speech;
  refused.sources.add(loaded.source);
  refused.findings = std::move(loaded.findings);
  std::copy_if(formatted.findings.begin(), formatted.findings.end(), std::back_inserter(refused.findings), is_syntax);
  if (!refused.findings.empty()) {
    streams.err << render(refused, ReportFormat::text, {.language = options.language, .summary = false});
    return complain(streams.err, name, say(options, "niet herschreven", "not rewritten"));
  }
  if (options.only_check) {
    if (formatted.changed) streams.out << detail::printable_name(name) << '\n';
    return formatted.changed ? found : clean;
  }
  if (name == "-") streams.out << formatted.text;
  if (name == "-" || !formatted.changed) return clean;
  if (const auto why = rewrite_file(name, formatted.text))
    return complain(streams.err, name,
                    std::string(say(options, "het bestand is niet te schrijven: ", "the file cannot be written: ")) +
                        why->in(options.speech));
  return clean;
}

}  // namespace

int format(const Options& options, Streams& streams) {
  const Files files = drafts(options, streams.err);
  int code = files.ok ? clean : unusable;
  for (const std::string& name : files.names) code = std::max(code, format_one(options, streams, name));
  return code;
}

}  // namespace kader::cli
