// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kader/check/check.hpp"
#include "kader/monitor/verdicts.hpp"
#include "kader/report/render.hpp"
#include "kader/text/date.hpp"
#include "kader/text/provision_ref.hpp"
#include "kader/text/share.hpp"

namespace kader::cli {

enum class Command {
  check,
  coverage,
  explain,
  rules,
  schema,
  fmt,
  new_draft,
  propose,
  confirm,
  monitor,
  conform,
  standards,
  diff,
  reference
};
enum class Color { automatic, always, never };

/// A command that was understood.
struct Options {
  Command command = Command::check;
  Language speech = Language::english;   ///< of help and of what is said about the command itself
  std::optional<Language> language = {}; ///< as asked for by --lang
  std::vector<std::string> files = {};   ///< check, coverage, fmt
  std::string rule = {};                 ///< explain
  std::string law = {};                  ///< explain --law
  std::optional<Date> as_of = {};        ///< check; today where absent
  std::vector<std::string> select = {};  ///< check
  std::vector<std::string> ignore = {};  ///< check
  ReportFormat format = ReportFormat::text;
  Severity fail_on = Severity::error;
  std::optional<Share> fail_under = {};  ///< coverage
  Color color = Color::automatic;
  unsigned jobs = 0;                     ///< check: how many threads; as many as there are cores where 0
  bool verbose = false;
  bool only_check = false;               ///< fmt --check
  bool markdown = false;                 ///< explain --markdown, diff --format markdown
  std::string markdown_folder = {};      ///< rules --markdown
  std::string log = {};                  ///< monitor
  bool complete = false;                 ///< monitor: the log is the whole record
  bool per_set = false;                  ///< monitor --per set
  std::optional<NormVerdict> fails_on_verdict = {};  ///< monitor --fail-on
  std::string standard = {};             ///< conform --standard: the id of one that ships, or a file
  std::string from = {};                 ///< new --from, propose
  std::vector<ProvisionRef> provisions = {};  ///< confirm; all where empty
  std::string template_name = {};        ///< new --template
  std::string output = {};               ///< new -o; standard output where empty
  bool force = false;                    ///< new --force
};

/// Whether explain is asked about a standard, or one of its requirements: `nvo-2020/nvo-3`.
[[nodiscard]] bool explains_standard(const Options& options);

/// A command that ends here: what to say, and the exit code.
struct Answer {
  int code = 0;
  std::string text = {};
};

/// Reads the arguments. The language of help is that of --lang, else of the environment (LC_ALL, LC_MESSAGES, LANG).
[[nodiscard]] std::variant<Options, Answer> parse(int argc, const char* const* argv);

/// The same sentence in the language of the user.
[[nodiscard]] inline std::string_view say(const Options& options, std::string_view dutch, std::string_view english) {
  return options.speech == Language::dutch ? dutch : english;
}

}  // namespace kader::cli
