// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>

#include "kader/host/check_draft.hpp"
#include "kader/text/invalid_value.hpp"
#include "support/catch.hpp"

namespace {

using kader::CheckOptions;
using kader::Date;
using kader::Finding;
using kader::Outcome;
using kader::Report;
using kader::Rules;
using kader::Severity;

const CheckOptions on_new_year{.as_of = Date(2026, 1, 1)};

Report report_on(std::string_view text, const CheckOptions& options = on_new_year) {
  return kader::check_draft(kader::read(text), options);
}
const Finding* found(const Report& report, std::string_view rule) {
  for (const Finding& finding : report.findings)
    if (finding.rule->name == rule) return &finding;
  return nullptr;
}
const kader::RuleOutcome& outcome(const Report& report, std::string_view rule) {
  for (const auto& outcome : report.outcomes)
    if (outcome.rule->name == rule) return outcome;
  FAIL("no outcome of " << rule);
  return report.outcomes.front();
}

constexpr std::string_view empty_body = R"(kader: 1
taal: nl
gremia:
  tafel: {naam: Ontwikkeltafel, instelling: "5", vergaderingen: {ten minste: 1, per: jaar}}
)";
// A principle, which is a note, and its acceptance.
std::string accepting(std::string_view acceptance) {
  return "kader: 1\ntaal: nl\npartijen:\n  groningen: {naam: Groningen, soort: gemeente}\n"
         "  pekela: {naam: Pekela, soort: gemeente}\nnormen:\n"
         "  - {id: respect, wie: groningen.college, moet: respecteren, aan: pekela.college}\naanvaard:\n  - {" +
         std::string(acceptance) + "}\n";
}

}  // namespace

TEST_CASE("names in the catalogue are unique and every rule is found by its name") {
  std::set<std::string_view> names;
  for (const auto* rule : Rules::built_in().catalogue().all()) {
    CHECK(names.insert(rule->name).second);
    CHECK(Rules::built_in().catalogue().find(rule->name) == rule);
  }
  CHECK(Rules::built_in().catalogue().find("no-such-rule") == nullptr);
  CHECK(Rules::built_in().catalogue().all().size() > Rules::built_in().all().size());
}

TEST_CASE("every rule has an outcome, and one that has nothing to look at says so") {
  const Report report = report_on("kader: 1\ntaal: nl\n");
  CHECK(report.findings.empty());
  REQUIRE(report.outcomes.size() == Rules::built_in().all().size());
  CHECK(outcome(report, "no-chair").outcome == Outcome::not_applicable);
  CHECK(outcome(report_on(empty_body), "no-chair").outcome == Outcome::checked);
  CHECK(outcome(report_on(empty_body), "no-chair").subjects == 1);
}

TEST_CASE("a rule that is not selected or is ignored is deselected and finds nothing") {
  REQUIRE(found(report_on(empty_body), "no-chair") != nullptr);
  const Report selected =
      report_on(empty_body, {.as_of = Date(2026, 1, 1), .rules = Rules::built_in().only({"body-without-members"})});
  CHECK(found(selected, "no-chair") == nullptr);
  CHECK(found(selected, "body-without-members") != nullptr);
  CHECK(outcome(selected, "no-chair").outcome == Outcome::deselected);
  const Report ignored =
      report_on(empty_body, {.as_of = Date(2026, 1, 1), .rules = Rules::built_in().without({"no-chair"})});
  CHECK(found(ignored, "no-chair") == nullptr);
  CHECK(found(ignored, "body-without-members") != nullptr);
}

TEST_CASE("selecting a rule never hides what could not be read") {
  const Report report = report_on("kader: 1\ntaal: nl\nregeling: {doelstelling: x}\n",
                                  {.as_of = Date(2026, 1, 1), .rules = Rules::built_in().only({"no-chair"})});
  CHECK(found(report, "unknown-key") != nullptr);
}

TEST_CASE("a rule that does not exist is the caller's error") {
  CHECK_THROWS_AS(report_on(empty_body, {.as_of = Date(2026, 1, 1), .rules = Rules::built_in().only({"no-chiar"})}),
                  kader::InvalidValue);
  CHECK_THROWS_AS(report_on(empty_body, {.as_of = Date(2026, 1, 1), .rules = Rules::built_in().without({"no-chiar"})}),
                  kader::InvalidValue);
  CHECK_THROWS_AS(report_on("", {.as_of = Date(2026, 1, 1), .rules = Rules::built_in().without({"no-chiar"})}),
                  kader::InvalidValue);
}

TEST_CASE("what follows from a finding at the same place, above or below is counted under it") {
  const Report report = report_on(empty_body);
  const Finding* const cause = found(report, "body-without-members");
  REQUIRE(cause != nullptr);
  CHECK(cause->counted_under == 1);
  CHECK(found(report, "size-unknown") == nullptr);
  const Report alone =
      report_on(empty_body, {.as_of = Date(2026, 1, 1), .rules = Rules::built_in().only({"size-unknown"})});
  CHECK(found(alone, "size-unknown") != nullptr);
}

TEST_CASE("an accepted finding is listed with its reason and no longer counts") {
  const Report report = report_on(accepting(
      "regel: conduct-only, plaats: /norms/respect, reden: een spelregel, door: het platform, tot: 2026-07-01"));
  CHECK(report.findings.empty());
  REQUIRE(report.accepted.size() == 1);
  CHECK(report.accepted[0].finding.rule->name == "conduct-only");
  CHECK(report.accepted[0].finding.place.span.begin.line == 7);
  CHECK(report.accepted[0].reason == "een spelregel");
  CHECK(report.accepted[0].by == "het platform");
  CHECK(report.accepted[0].until == "2026-07-01");
}

TEST_CASE("an acceptance without reason, after its end or of nothing is itself a finding") {
  const Report no_reason = report_on(accepting("regel: conduct-only, plaats: /norms/respect"));
  CHECK(found(no_reason, "acceptance-without-reason") != nullptr);
  CHECK(found(no_reason, "conduct-only") != nullptr);
  const std::string until = accepting("regel: conduct-only, plaats: /norms/respect, reden: proef, tot: 2026-01-01");
  const Report expired = report_on(until);
  CHECK(found(expired, "acceptance-expired") != nullptr);
  CHECK(found(expired, "conduct-only") != nullptr);
  CHECK(report_on(until, {.as_of = Date(2025, 12, 31)}).findings.empty());
  CHECK(found(report_on(accepting("regel: conduct-only, plaats: /norms/overleg, reden: x")), "acceptance-unused") !=
        nullptr);
  CHECK(found(report_on(accepting("regel: no-such-rule, plaats: /norms/respect, reden: x")), "acceptance-unused") !=
        nullptr);
}

TEST_CASE("an acceptance of a rule that was not run is not called unused") {
  const Report report = report_on(accepting("regel: conduct-only, plaats: /norms/respect, reden: x"),
                                  {.as_of = Date(2026, 1, 1), .rules = Rules::built_in().only({"no-chair"})});
  CHECK(found(report, "acceptance-unused") == nullptr);
}

TEST_CASE("what could not be read cannot be accepted") {
  const Report report = report_on(
      "kader: 1\ntaal: nl\nregeling: {doelstelling: x}\naanvaard:\n"
      "  - {regel: unknown-key, plaats: /agreement, reden: mag wel}\n");
  CHECK(report.accepted.empty());
  CHECK(found(report, "unknown-key") != nullptr);
  CHECK(found(report, "acceptance-unused") != nullptr);
}

TEST_CASE("who is the first to accept a finding has it; an expired acceptance leaves it to the next") {
  const std::string again = ", reden: x}\n  - {regel: conduct-only, plaats: /norms/respect, reden: ";
  const Report twice = report_on(accepting("regel: conduct-only, plaats: /norms/respect" + again + "y"));
  REQUIRE(twice.accepted.size() == 1);
  CHECK(twice.accepted[0].reason == "x");
  CHECK(found(twice, "acceptance-unused") != nullptr);
  const Report next =
      report_on(accepting("regel: conduct-only, plaats: /norms/respect, tot: 2020-01-01" + again + "y"));
  REQUIRE(next.accepted.size() == 1);
  CHECK(next.accepted[0].reason == "y");
  CHECK(found(next, "acceptance-expired") != nullptr);
}

TEST_CASE("what is no longer or not yet in force on the day is left out") {
  const std::string_view text =
      "kader: 1\ntaal: nl\ngremia:\n"
      "  oud: {naam: Oud, instelling: \"1\", tot: 2020-01-01, vergaderingen: {ten minste: 1, per: jaar}}\n"
      "  nieuw: {naam: Nieuw, instelling: \"1\", met ingang van: 2030-01-01, vergaderingen: {ten minste: 1, per: "
      "jaar}}\n";
  const auto looked_at = [&](int year) {
    return outcome(report_on(text, {.as_of = Date(year, 6, 1)}), "no-chair").subjects;
  };
  CHECK(looked_at(2019) == 1);
  CHECK(looked_at(2025) == 0);
  CHECK(looked_at(2031) == 1);
}

TEST_CASE("a draft that cannot be read runs no rule, and no rule passes for it") {
  const Report report = report_on("");
  CHECK(report.any(Severity::error));
  for (const auto& outcome : report.outcomes) CHECK(outcome.outcome == Outcome::undetermined);
}

TEST_CASE("the same draft gives the same report, by a model as by a draft") {
  CHECK(report_on(empty_body) == report_on(empty_body));
  const kader::Draft draft = kader::read(empty_body);
  Report report = kader::check(kader::resolve(draft.framework), on_new_year);
  CHECK(report.sources.all().empty());
  kader::locate(report, draft.source_map);
  CHECK(report == report_on(empty_body));
}
