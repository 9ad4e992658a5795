// SPDX-License-Identifier: Apache-2.0
#include "report/terms.hpp"

#include <algorithm>
#include <cstddef>

#include "kader/text/listed.hpp"

namespace kader::detail {
namespace {

constexpr std::string_view compare = "vergelijk ";

std::string counted(std::size_t n, Bilingual one, Bilingual more, Language language) {
  return std::to_string(n) + ' ' + std::string((n == 1 ? one : more).in(language));
}

}  // namespace

Bilingual outcome_words(Outcome outcome) {
  static constexpr Bilingual words[] = {{"getoetst", "checked"},
                                        {"niet van toepassing", "not applicable"},
                                        {"niet vast te stellen", "undetermined"},
                                        {"overgeslagen", "deselected"}};
  return words[static_cast<std::size_t>(outcome)];
}

std::string source_of(const RuleInfo& rule, Language language) {
  if (!rule.source.starts_with(compare)) return std::string(rule.source);
  return (language == Language::dutch ? "vergelijk " : "compare ") + std::string(rule.source.substr(compare.size()));
}

std::string source_of(const Finding& finding, Language language) {
  // What begins with a number is an article; "partijen" or "voetnoot-1" is a part that has none.
  std::vector<std::string> articles;
  std::vector<std::string> others;
  for (const std::string& provision : finding.provisions)
    (!provision.empty() && provision[0] >= '0' && provision[0] <= '9' ? articles : others).push_back(provision);
  std::string out;
  if (!articles.empty()) out = "art. " + listed_in(language, articles);
  if (!others.empty()) (out += out.empty() ? "" : ", ") += listed_in(language, others);
  std::string law = source_of(*finding.rule, language);
  if (out.empty()) return law;
  if (law.empty()) return out;
  out += "; ";
  if (!finding.rule->source.starts_with(compare)) out += language == Language::dutch ? "zie ook " : "see also ";
  return out + law;
}

std::string location(const Place& place) {
  std::string out = place.file;
  if (place.span.known())
    out += ':' + std::to_string(place.span.begin.line) + ':' + std::to_string(place.span.begin.column);
  else if (!place.pointer.empty())
    (out += out.empty() ? "" : ":") += place.pointer;
  return out;
}

std::string_view name_of(const Report& report) {
  if (!report.sources.all().empty()) return report.sources.all().front()->name;
  return report.findings.empty() ? std::string_view() : std::string_view(report.findings.front().place.file);
}

void Totals::add(const Report& report) {
  errors += report.count(Severity::error);
  warnings += report.count(Severity::warning);
  notes += report.count(Severity::note);
  accepted += report.accepted.size();
  checked += report.count(Outcome::checked);
  not_applicable += report.count(Outcome::not_applicable);
  undetermined += report.count(Outcome::undetermined);
  deselected += report.count(Outcome::deselected);
}

void Totals::add(const Totals& others) noexcept {
  for (const auto count : {&Totals::errors, &Totals::warnings, &Totals::notes, &Totals::accepted, &Totals::checked,
                           &Totals::not_applicable, &Totals::undetermined, &Totals::deselected})
    this->*count += others.*count;
}

std::string findings_counted(const Totals& totals, Language language) {
  const bool dutch = language == Language::dutch;
  std::vector<std::string> found;
  for (auto words = severity_words.rbegin(); words != severity_words.rend(); ++words)
    if (const std::size_t n = totals.of(words->severity); n != 0)
      found.push_back(counted(n, words->one, words->more, language));
  std::string out = listed_in(language, found);
  if (found.empty()) out = dutch ? "geen bevindingen" : "no findings";
  if (totals.accepted != 0) out += "; " + std::to_string(totals.accepted) + (dutch ? " aanvaard" : " accepted");
  if (found.empty() && totals.undetermined != 0)
    out += dutch ? ", maar niet alles kon worden getoetst" : ", but not everything could be checked";
  return out;
}

std::string rules_counted(const Totals& totals, Language language) {
  std::string out = counted(totals.checked, {"regel", "rule"}, {"regels", "rules"}, language);
  (out += ' ') += outcome_words(Outcome::checked).in(language);
  const auto add = [&](std::size_t n, Outcome outcome) {
    if (n != 0) ((out += ", ") += std::to_string(n) + ' ') += outcome_words(outcome).in(language);
  };
  add(totals.not_applicable, Outcome::not_applicable);
  add(totals.undetermined, Outcome::undetermined);
  add(totals.deselected, Outcome::deselected);
  return out;
}

}  // namespace kader::detail
