// SPDX-License-Identifier: Apache-2.0
#include "check/checker.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/container_hash/hash.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/acceptance_rules.hpp"
#include "kader/model/framework.hpp"
#include "kader/read/literate_rules.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/report/place_finder.hpp"

namespace kader {
namespace {

// Findings by rule and pointer, for the question which of a rule stand at, above or below a place.
class FindingIndex {
 public:
  explicit FindingIndex(const std::vector<Finding>& findings) : findings_(&findings), sorted_(findings.size()) {
    for (std::size_t i = 0; i < sorted_.size(); ++i) sorted_[i] = i;
    std::stable_sort(sorted_.begin(), sorted_.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  }

  // The finding of that rule at the pointer, else nearest above it, else the first below it.
  [[nodiscard]] std::optional<std::size_t> near(std::string_view rule, std::string_view pointer) const {
    for (std::string_view above = pointer;; above = above.substr(0, above.rfind('/'))) {
      const auto at = first_from(rule, above);
      if (at != sorted_.end() && key(*at) == Key(rule, above)) return *at;
      if (above.empty()) break;
    }
    const std::string below = std::string(pointer) + '/';
    const auto at = first_from(rule, below);
    if (at != sorted_.end() && key(*at).first == rule && key(*at).second.starts_with(below)) return *at;
    return std::nullopt;
  }

 private:
  using Key = std::pair<std::string_view, std::string_view>;
  [[nodiscard]] Key key(std::size_t i) const { return {(*findings_)[i].rule->name, (*findings_)[i].place.pointer}; }
  [[nodiscard]] std::vector<std::size_t>::const_iterator first_from(std::string_view rule,
                                                                    std::string_view pointer) const {
    return std::lower_bound(sorted_.begin(), sorted_.end(), Key(rule, pointer),
                            [&](std::size_t i, const Key& wanted) { return key(i) < wanted; });
  }

  const std::vector<Finding>* findings_;
  std::vector<std::size_t> sorted_;
};

// One cause, one finding. A chain ends: a rule never yields to itself by a detour, the catalogue sees to that.
void count_consequences_under_causes(std::vector<Finding>& findings) {
  const auto yields = [](const Finding& f) { return !f.rule->yields_to.front().empty(); };
  if (findings.size() < 2 || std::none_of(findings.begin(), findings.end(), yields)) return;
  const FindingIndex index(findings);
  std::vector<std::optional<std::size_t>> cause(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i)
    for (const std::string_view rule : findings[i].rule->yields_to) {
      if (rule.empty() || cause[i]) break;
      cause[i] = index.near(rule, findings[i].place.pointer);
    }
  std::vector<Finding> kept;
  kept.reserve(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (!cause[i]) continue;
    std::size_t root = *cause[i];
    while (cause[root]) root = *cause[root];
    findings[root].counted_under += 1 + findings[i].counted_under;
  }
  for (std::size_t i = 0; i < findings.size(); ++i)
    if (!cause[i]) kept.push_back(std::move(findings[i]));
  findings = std::move(kept);
}

// What was not read was not checked: nobody can accept that.
bool can_be_accepted(const RuleInfo& rule) {
  const auto is = [&](const RuleInfo* other) { return other == &rule; };
  return rule.severity != Severity::error || (std::none_of(syntax::rules.begin(), syntax::rules.end(), is) &&
                                              std::none_of(literate::rules.begin(), literate::rules.end(), is) &&
                                              std::none_of(reading::rules.begin(), reading::rules.end(), is));
}

Phrase why_unused(const RuleInfo* rule) {
  if (rule == nullptr) return {"er is geen regel met die naam", "there is no rule with that name"};
  if (!can_be_accepted(*rule))
    return {"wat niet gelezen kon worden, kan niemand aanvaarden", "what could not be read nobody can accept"};
  return {"die regel vindt daar niets", "that rule finds nothing there"};
}

}  // namespace

Report Checker::run(std::span<const Finding> known, std::optional<Outcome> without_model) const {
  const Rules& rules = options_->rules;
  Report report;
  report.language = model_->framework().language;
  report.catalogue = rules.catalogue();
  Context context(View(*model_, options_->as_of), options_->document.get());
  // What was not read and what nothing has blind the rules: select leaves out rules, never the ground they stand on.
  for (const std::span<const Finding> before : {known, model_->findings()})
    for (const Finding& finding : before)
      if (rules.tells(*finding.rule)) context.findings_.push_back(finding);
  report.outcomes.reserve(rules.all().size());
  for (const Rules::Entry& rule : rules.all()) {
    RuleOutcome& outcome = report.outcomes.emplace_back();
    outcome.rule = rule.info;
    if (!rule.runs)
      outcome.outcome = Outcome::deselected;
    else if (without_model && rule.needs == Needs::model)
      outcome.outcome = *without_model;
    else
      look(rule, context, outcome);
  }
  count_consequences_under_causes(context.findings_);
  report.findings = std::move(context.findings_);
  return report;
}

void Checker::look(const Rules::Entry& rule, Context& context, RuleOutcome& outcome) {
  context.running_ = rule.info;
  context.subjects_ = 0;
  context.of_rule_ = 0;
  rule.check(context);
  context.keep_worst();
  outcome.subjects = context.subjects_;
  if (!context.undetermined_.empty()) {
    outcome.outcome = Outcome::undetermined;
    outcome.undetermined = std::move(context.undetermined_);
    context.undetermined_ = {};
  } else if (outcome.subjects == 0) {
    outcome.outcome = Outcome::not_applicable;
  }
}

void Checker::accept(Report& report, std::span<const Acceptance> acceptances, const SourceMap* map) const {
  if (acceptances.empty()) return;
  // The findings by rule and pointer. Who is the first to accept them has them.
  using Key = std::pair<const RuleInfo*, std::string_view>;
  struct Standing {
    std::vector<std::size_t> findings;
    bool taken = false;
  };
  boost::unordered_flat_map<Key, Standing, boost::hash<Key>> standing;
  for (std::size_t i = 0; i < report.findings.size(); ++i)
    if (const Finding& f = report.findings[i]; can_be_accepted(*f.rule))
      standing[{f.rule, f.place.pointer}].findings.push_back(i);
  std::vector<std::pair<std::size_t, std::size_t>> taken;  // a finding, and what accepts it
  std::vector<Finding> about;
  for (std::size_t i = 0; i < acceptances.size(); ++i) {
    const Acceptance& acceptance = acceptances[i];
    const auto place = [&](std::string_view field = {}) {
      std::string pointer = "/accepted/" + std::to_string(i);
      if (!field.empty()) (pointer += '/') += field;
      return map != nullptr ? map->locate(std::move(pointer)) : Place{std::move(pointer), {}, {}};
    };
    const RuleInfo* const rule = options_->rules.catalogue().find(acceptance.rule);
    if (rule != nullptr && !options_->rules.looks_for(*rule)) continue;  // it was not looked for
    if (!acceptance.reason) {
      about.push_back(finding<acceptance::acceptance_without_reason>(place(), acceptance.rule, acceptance.place));
      continue;
    }
    const auto at = standing.find(Key(rule, acceptance.place));
    if (at == standing.end() || at->second.taken) {
      about.push_back(
          finding<acceptance::acceptance_unused>(place(), acceptance.rule, acceptance.place, why_unused(rule)));
    } else if (acceptance.until && *acceptance.until <= options_->as_of) {
      about.push_back(finding<acceptance::acceptance_expired>(place("until"), acceptance.rule, acceptance.place,
                                                              acceptance.until->text()));
    } else {
      at->second.taken = true;
      for (const std::size_t finding : at->second.findings) taken.emplace_back(finding, i);
    }
  }
  standing.clear();  // it looks into the findings, which now move
  std::vector<bool> is_taken(report.findings.size());
  for (const auto& [finding, by] : taken) {
    const Acceptance& acceptance = acceptances[by];
    report.accepted.push_back({std::move(report.findings[finding]), *acceptance.reason, acceptance.by.value_or(""),
                               acceptance.until ? acceptance.until->text() : std::string()});
    is_taken[finding] = true;
  }
  if (!taken.empty()) {
    std::vector<Finding> kept;
    kept.reserve(report.findings.size() - taken.size());
    for (std::size_t i = 0; i < report.findings.size(); ++i)
      if (!is_taken[i]) kept.push_back(std::move(report.findings[i]));
    report.findings = std::move(kept);
  }
  for (Finding& finding : about)
    if (options_->rules.tells(*finding.rule)) report.findings.push_back(std::move(finding));
}

Report check(const Model& model, const CheckOptions& options) {
  const Checker checker(model, options);
  Report report = checker.run();
  checker.accept(report, model.framework().accepted);
  put_in_order(report.findings);
  return report;
}

void locate(Report& report, const SourceMap& map) {
  for (const auto& source : map.sources()) report.sources.add(source);
  const PlaceFinder finder(map);
  const auto add = [&](Place& place) {
    if (place.file.empty() && !place.span.known()) place = finder.locate(std::move(place.pointer));
  };
  const auto add_all = [&](Finding& finding) {
    add(finding.place);
    for (Related& related : finding.related) add(related.place);
  };
  for (Finding& finding : report.findings) add_all(finding);
  for (AcceptedFinding& accepted : report.accepted) add_all(accepted.finding);
  for (RuleOutcome& outcome : report.outcomes)
    for (Related& related : outcome.undetermined) add(related.place);
  put_in_order(report.findings);
  std::stable_sort(report.accepted.begin(), report.accepted.end(),
                   [](const AcceptedFinding& a, const AcceptedFinding& b) { return before(a.finding, b.finding); });
}

}  // namespace kader
