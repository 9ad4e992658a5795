// SPDX-License-Identifier: Apache-2.0
#include <deque>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "kader/check/check.hpp"
#include "kader/host/conformance_pages.hpp"

namespace kader {
namespace {

/// The requirements of a standard as rules, with the texts that they are views of.
struct RequirementRules {
  std::shared_ptr<const Standard> standard;
  std::deque<std::string> texts;
  std::deque<RuleInfo> rules;

  explicit RequirementRules(std::shared_ptr<const Standard> of) : standard(std::move(of)) {
    for (const Requirement& requirement : standard->text().requirements) rules.push_back(rule(requirement));
  }

 private:
  std::string_view keep(std::string text) { return texts.emplace_back(std::move(text)); }
  // A text of a standard is no pattern: its braces are not places for arguments.
  static std::string plain(std::string text) {
    for (char& c : text)
      if (c == '{')
        c = '(';
      else if (c == '}')
        c = ')';
    return text;
  }
  RuleInfo rule(const Requirement& requirement) {
    RuleInfo made;
    made.name = keep(standard->id() + "/" + requirement.id.str());
    made.severity = severity(requirement);
    made.demands = {requirement.nl, requirement.en};
    made.message = {keep("niet voldaan: " + plain(requirement.nl)), keep("not met: " + plain(requirement.en))};
    made.why = {standard->text().title_nl, standard->text().title_en};
    made.help = {
        keep(plain(requirement.evidence_nl.value_or(std::string("kijk bij deze eis in de standaard")))),
        keep(plain(requirement.evidence_en.value_or(std::string("look at this requirement in the standard"))))};
    if (requirement.article) made.source = *requirement.article;
    return made;
  }
  static Severity severity(const Requirement& requirement) {
    const RequirementWeight weight = requirement.weight.value_or(RequirementWeight::expected);
    if (!requirement.certain.value_or(true) || weight == RequirementWeight::advised) return Severity::note;
    return weight == RequirementWeight::duty ? Severity::error : Severity::warning;
  }
};

Related related_to(const ProofLine& line) { return {Place{line.ground.pointer, {}, {}}, line.what}; }

Finding not_met(const RuleInfo& rule, const Assessment& one) {
  Finding made;
  made.rule = &rule;
  made.severity = rule.severity;
  for (const ProofLine& line : one.evidence) {
    made.related.push_back(related_to(line));
    made.provisions.insert(made.provisions.end(), line.ground.provisions.begin(), line.ground.provisions.end());
  }
  if (!made.related.empty()) made.place = made.related.front().place;
  return made;
}

RuleOutcome outcome_of(const RuleInfo& rule, const Assessment& one) {
  RuleOutcome made{&rule, Outcome::checked, 1, {}};
  if (one.conformity == Conformity::not_applicable) made = {&rule, Outcome::not_applicable, 0, {}};
  if (one.conformity == Conformity::not_assessable) {
    made.outcome = Outcome::undetermined;
    for (const ProofLine& line : one.missing) made.undetermined.push_back(related_to(line));
  }
  return made;
}

}  // namespace

Report conformance_report(const Measured& measured, const SourceMap& map) {
  const auto rules = std::make_shared<const RequirementRules>(measured.conformance.standard);
  Report made;
  std::vector<const RuleInfo*> infos;
  for (const RuleInfo& rule : rules->rules) infos.push_back(&rule);
  for (const Assessment& one : measured.conformance.all) {
    const RuleInfo& rule = rules->rules[one.requirement];
    if (one.conformity == Conformity::not_met) made.findings.push_back(not_met(rule, one));
    made.outcomes.push_back(outcome_of(rule, one));
  }
  made.catalogue = Catalogue(std::move(infos), rules);
  locate(made, map);
  return made;
}

}  // namespace kader
