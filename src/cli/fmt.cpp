// SPDX-License-Identifier: Apache-2.0
#include "kader/write/fmt.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <system_error>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/syntax_rules.hpp"
#include "report/display.hpp"

namespace kader::cli {
namespace {

namespace fs = std::filesystem;

// Beside the file and then in its place: who is interrupted keeps the old text or has the new one.
bool replace(const std::string& name, const std::string& text) {
  std::error_code error;
  const fs::path target = fs::canonical(fs::path(name), error);
  if (error) return false;
  fs::path fresh = target;
  fresh += ".kader-fmt";
  {
    std::ofstream file(fresh, std::ios::binary | std::ios::trunc);
    file << text;
    if (!file.flush()) {
      file.close();
      fs::remove(fresh, error);
      return false;
    }
  }
  const fs::perms kept = fs::status(target, error).permissions();
  if (!error) fs::permissions(fresh, kept, error);
  if (!error) fs::rename(fresh, target, error);
  if (!error) return true;
  std::error_code ignored;
  fs::remove(fresh, ignored);
  return false;
}

// Writing a text that could not be read as a whole would lose what was not read.
bool is_syntax(const Finding& finding) {
  return finding.severity == Severity::error &&
         std::find(syntax::rules.begin(), syntax::rules.end(), finding.rule) != syntax::rules.end();
}

}  // namespace

int format(const Options& options, Streams& streams) {
  const Files files = drafts(options, streams.err);
  int code = files.ok ? clean : unusable;
  for (const std::string& name : files.names) {
    Loaded loaded = name == "-" ? load(name, all_of(streams.in)) : load_file(name);
    Formatted formatted;
    if (loaded.source != nullptr && loaded.findings.empty()) formatted = fmt(loaded.source, options.language);
    Report refused;
    refused.language = options.speech;
    refused.sources.add(loaded.source);
    refused.findings = std::move(loaded.findings);
    std::copy_if(formatted.findings.begin(), formatted.findings.end(), std::back_inserter(refused.findings), is_syntax);
    if (!refused.findings.empty()) {
      streams.err << render(refused, ReportFormat::text, {.language = options.language, .summary = false});
      streams.err << "kader: " << detail::printable(name) << ": "
                  << say(options, "niet herschreven\n", "not rewritten\n");
      code = unusable;
    } else if (options.only_check) {
      if (!formatted.changed) continue;
      streams.out << detail::printable_name(name) << '\n';
      code = std::max<int>(code, found);
    } else if (name == "-") {
      streams.out << formatted.text;
    } else if (formatted.changed && !replace(name, formatted.text)) {
      streams.err << "kader: " << detail::printable(name) << ": "
                  << say(options, "het bestand is niet te schrijven\n", "the file cannot be written\n");
      code = unusable;
    }
  }
  return code;
}

}  // namespace kader::cli
