// SPDX-License-Identifier: Apache-2.0
#include "kader/check/rules.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "kader/check/check.hpp"
#include "kader/check/context.hpp"
#include "kader/text/invalid_value.hpp"
#include "kader/view/posts.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

constexpr Date day(2026, 1, 1);

Framework a_body() {
  Framework f;
  f.bodies = {Body{.id = "platform", .name = Text("Het platform")}};
  return f;
}

OwnRule no_secretary() {
  return {.name = "no-secretary",
          .severity = Severity::error,
          .demands = {"Elk gremium heeft een secretaris.", "Every body has a secretary."},
          .message = {"{0} heeft geen secretaris.", "{0} has no secretary."},
          .why = {"dan schrijft niemand het op", "then nobody writes it down"},
          .help = {"wijs voor {0} een secretaris aan", "designate a secretary for {0}"},
          .source = "Reglement 3",
          .check = [](Context& context) {
            for (const Body* body : context.bodies()) {
              context.looked_at();
              if (!body->secretary.stated())
                context.report(context.model().pointer(context.model().entity(*body)),
                               {context.model().name(context.model().entity(*body))});
            }
          }};
}

const RuleOutcome* outcome(const Report& report, std::string_view rule) {
  const auto at = std::find_if(report.outcomes.begin(), report.outcomes.end(),
                               [&](const RuleOutcome& one) { return one.rule->name == rule; });
  return at == report.outcomes.end() ? nullptr : &*at;
}

}  // namespace

TEST_CASE("A rule of one's own is found, counted and explained as one that is built in", "[check][own-rules]") {
  const Rules rules = Rules::built_in().with(no_secretary());
  const Report report = check(resolve(a_body()), {.as_of = day, .rules = rules});
  const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                  [](const Finding& finding) { return finding.rule->name == "no-secretary"; });
  REQUIRE(found != report.findings.end());
  CHECK(found->place.pointer == "/bodies/platform");
  CHECK(found->severity == Severity::error);
  CHECK(found->message(Language::dutch) == "Het platform heeft geen secretaris.");
  CHECK(found->help(Language::english) == "designate a secretary for Het platform");
  REQUIRE(outcome(report, "no-secretary") != nullptr);
  CHECK(outcome(report, "no-secretary")->subjects == 1);
  CHECK(rules.catalogue().find("no-secretary")->source == "Reglement 3");
  CHECK(Rules::built_in().catalogue().find("no-secretary") == nullptr);
}

TEST_CASE("A report keeps the rules it speaks of", "[check][own-rules]") {
  std::optional<Report> report;
  {
    const Rules rules = Rules::built_in().with(no_secretary()).only({"no-secretary"});
    report = check(resolve(a_body()), {.as_of = day, .rules = rules});
  }
  REQUIRE(report->findings.size() == 1);
  CHECK(report->findings.front().rule->name == "no-secretary");
  const Report copy = *report;
  report.reset();
  CHECK(copy.findings.front().message(Language::english) == "Het platform has no secretary.");
}

TEST_CASE("A rule of one's own can be selected, left out and accepted", "[check][own-rules]") {
  const Rules rules = Rules::built_in().with(no_secretary());
  const Report left_out = check(resolve(a_body()), {.as_of = day, .rules = rules.without({"no-secretary"})});
  CHECK(outcome(left_out, "no-secretary")->outcome == Outcome::deselected);
  CHECK(std::none_of(left_out.findings.begin(), left_out.findings.end(),
                     [](const Finding& finding) { return finding.rule->name == "no-secretary"; }));
  Framework accepting = a_body();
  accepting.accepted = {Acceptance{.rule = "no-secretary", .place = "/bodies/platform", .reason = Text("zo gekozen")}};
  const Report accepted = check(resolve(accepting), {.as_of = day, .rules = rules.only({"no-secretary"})});
  CHECK(accepted.findings.empty());
  REQUIRE(accepted.accepted.size() == 1);
  CHECK(accepted.accepted.front().reason == "zo gekozen");
}

TEST_CASE("Rules are a value: what is asked of them leaves them as they were", "[check][own-rules]") {
  const Rules all = Rules::built_in();
  const Rules two = all.only({"no-chair", "no-deputy"});
  CHECK(two.only({"no-chair", "size-unknown"}).looks_for(*all.catalogue().find("no-chair")));
  CHECK_FALSE(two.only({"size-unknown"}).looks_for(*all.catalogue().find("size-unknown")));
  CHECK(two.tells(*all.catalogue().find("unknown-key")));
  CHECK_FALSE(two.without({"unknown-key"}).tells(*all.catalogue().find("unknown-key")));
  CHECK(std::all_of(all.all().begin(), all.all().end(), [](const Rules::Entry& rule) { return rule.runs; }));
}

TEST_CASE("A rule that cannot be is the caller's error", "[check][own-rules]") {
  const Rules& rules = Rules::built_in();
  const auto but = [](auto&& change) {
    OwnRule rule = no_secretary();
    change(rule);
    return rule;
  };
  CHECK_THROWS_AS(rules.with(but([](OwnRule& r) { r.name = "no-chair"; })), InvalidValue);
  CHECK_THROWS_AS(rules.with(but([](OwnRule& r) { r.name = "Geen secretaris"; })), InvalidValue);
  CHECK_THROWS_AS(rules.with(but([](OwnRule& r) { r.name = ""; })), InvalidValue);
  CHECK_THROWS_AS(rules.with(but([](OwnRule& r) { r.why = Phrase("", "x"); })), InvalidValue);
  CHECK_THROWS_AS(rules.with(but([](OwnRule& r) { r.message = Phrase("{0} en {1}", "{0}"); })), InvalidValue);
  CHECK_THROWS_AS(rules.with(but([](OwnRule& r) { r.check = nullptr; })), InvalidValue);
  CHECK_THROWS_AS(rules.with(no_secretary()).with(no_secretary()), InvalidValue);
  CHECK_THROWS_AS(rules.only({"no-chiar"}), InvalidValue);
  CHECK_THROWS_AS(rules.without({"no-chiar"}), InvalidValue);
  const Rules wrong = rules.with(but([](OwnRule& r) {
    r.check = [](Context& context) { context.report("/bodies/platform", {"een", "te veel"}); };
  }));
  CHECK_THROWS_AS(check(resolve(a_body()), {.as_of = day, .rules = wrong}), InvalidValue);
}
