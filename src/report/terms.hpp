// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kader/report/report.hpp"
#include "kader/report/words.hpp"

namespace kader::detail {

/// The words that renderers share.
[[nodiscard]] Bilingual outcome_words(Outcome outcome);

/// The source of a rule; "vergelijk" at its head in the language.
[[nodiscard]] std::string source_of(const RuleInfo& rule, Language language);
/// "art. 6.a en 4.a; zie ook Wgr 13(9)": where a finding comes from; empty where nothing is known.
[[nodiscard]] std::string source_of(const Finding& finding, Language language);
/// "groningen.kader.yaml:41:14", or the pointer where there are no lines. Not yet fit for a terminal.
[[nodiscard]] std::string location(const Place& place);
/// What the file is called that the report is of; empty where it is of none.
[[nodiscard]] std::string_view name_of(const Report& report);

/// How much was found in one or several reports.
struct Totals {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t accepted = 0;
  std::size_t checked = 0;
  std::size_t not_applicable = 0;
  std::size_t undetermined = 0;
  std::size_t deselected = 0;

  void add(const Report& report);
  [[nodiscard]] std::size_t of(Severity severity) const noexcept {
    return severity == Severity::error ? errors : severity == Severity::warning ? warnings : notes;
  }
  void add(const Totals& others) noexcept;
  [[nodiscard]] std::size_t found() const noexcept { return errors + warnings + notes; }
};
/// "2 fouten en 1 waarschuwing; 1 aanvaard". Never says that all is well where a rule could not decide.
[[nodiscard]] std::string findings_counted(const Totals& totals, Language language);
/// "38 regels getoetst, 12 niet van toepassing, 2 niet vast te stellen".
[[nodiscard]] std::string rules_counted(const Totals& totals, Language language);

}  // namespace kader::detail
