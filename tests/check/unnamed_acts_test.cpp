// SPDX-License-Identifier: Apache-2.0
// Norms whose acts are vague, left to another document, none at all, an empty list, or the name of no act: what rules
// say of the first act of a norm, they say without one.
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/draft_probe.hpp"
#include "check/probe.hpp"
#include "support/catch.hpp"
#include "support/generate.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

using Acts = Stated<List<Act>>;

std::vector<Acts> unnamed() {
  return {Acts(Vague{"wat nodig is"}), Acts(Elsewhere{"reglement"}), Acts(None{}), Acts(List<Act>{}),
          Acts(List<Act>{Act("flensen")})};
}

/// Each way to give a norm acts, for both halves of `is charged with` at once.
constexpr Stated<List<Act>> Norm::*modal_keys[] = {&Norm::can,      &Norm::cannot, &Norm::may,
                                                   &Norm::must_not, &Norm::must,   &Norm::is_charged_with};

std::vector<Stated<Timing>> timings() {
  const Anchor day = ImpreciseDate(Date(2026, 7, 1));
  const Anchor yearly = DayOfYear(7, 1);
  const Anchor adoption = ActPattern{.act = CoreAct::adopt};
  return {{},
          Vague{"tijdig"},
          Elsewhere{"reglement"},
          None{},
          Timing(Throughout::always),
          Timing(At{.at = day}),
          Timing(By{.by = yearly}),
          Timing(Before{.before = adoption, .lead = Duration::weeks(8)}),
          Timing(Between{.between = List<Anchor>{yearly, yearly}}),
          Timing(AtLeast{.at_least = Times(3), .per = Period(CalendarPeriod::year)}),
          Timing(AtMost{.at_most = Times(3), .per = Period(CalendarPeriod::year)}),
          Timing(Every{.every = Duration::years(1)}),
          Timing(After{.after = adoption, .within = Vague{"een redelijke termijn"}}),
          Timing(OnlyAfter{.only_after = adoption}),
          Timing(Until{.until = day})};
}

/// A norm that states whatever a rule on norms looks at.
Norm full_norm() {
  return Norm{.who = Actor(Some{.some = Share::count(2), .of = {"a", "b", "leader"}}),
              .what = List<Reference>{"plan", "chapter"},
              .to = Actor(List<Reference>{"assen", "c"}),
              .in_ = Reference("a"),
              .on_proposal_of = Actor(Reference("b")),
              .after_hearing = Actor(Reference("c")),
              .with_consent_of = Actor(Some{.some = Share::count(9), .of = {"a", "c"}}),
              .approved_by = Approval{.who = Actor(Reference("assen.raad"))},
              .mandated_by = Actor(Reference("assen.college")),
              .law = List<LawRef>{LawRef("wgr:35")},
              .form = List<Form>{Form::published, Form::confidential},
              .if_ = Conditions{Words("nodig")},
              .amount = Amount(Money("EUR", 10'000)),
              .words = Text("zij doen dit wederzijds")};
}

/// Has rules look at the norms: all of them on a stage with a role that ends. Each finding can be told.
void check_all(std::vector<Norm> norms) {
  Framework f = stage();
  f.agreement.kind = AgreementKind::gemeenschappelijke_regeling;
  f.roles.append(Role{.id = RoleId("clerk"), .until = Moment(ImpreciseDate(Date(2027, 1, 1)))});
  f.norms = std::move(norms);
  const Report report = check(resolve(std::move(f)), {.as_of = Date(2026, 1, 1)});
  for (const Finding& finding : report.findings)
    for (const auto language : {Language::dutch, Language::english}) {
      INFO(finding.rule->name << " " << finding.place.pointer << ": " << finding.message(language));
      CHECK(finding.message(language).find("  ") == std::string::npos);  // no gap where an act would be named
      CHECK(finding.message(language).find(": .") == std::string::npos);
    }
}

}  // namespace

TEST_CASE("Every rule can look at a norm that names no act, whatever else it says and whenever it is", "[check]") {
  for (const Acts& acts : unnamed())
    for (const auto key : modal_keys) {
      std::vector<Norm> norms;
      for (const Stated<Timing>& when : timings())
        for (const bool full : {false, true})
          for (const Reference& who : {Reference("a"), Reference("clerk"), Reference("assen")}) {
            Norm norm = full ? full_norm() : Norm{.who = Actor(who), .to = Actor(Reference("assen"))};
            norm.*key = acts;
            norm.when = when;
            norms.push_back(std::move(norm));
          }
      check_all(std::move(norms));
    }
}

TEST_CASE("Every rule can look at a norm of nobody that names no act", "[check]") {
  const std::vector<Stated<Actor>> nobody{{},     Vague{"wie het aangaat"}, Elsewhere{"reglement"},
                                          None{}, Actor(List<Reference>{}), Actor(Jointly{})};
  for (const Acts& acts : unnamed()) {
    std::vector<Norm> norms;
    for (const auto key : modal_keys)
      for (const Stated<Actor>& who : nobody)
        for (const Stated<Actor>& to : nobody) {
          Norm norm = full_norm();
          norm.who = norm.with_consent_of = norm.mandated_by = who;
          norm.to = norm.on_proposal_of = to;
          norm.*key = acts;
          norms.push_back(std::move(norm));
        }
    check_all(std::move(norms));
  }
}

TEST_CASE("Every rule can look at drafts of any kind in which no norm names an act", "[check]") {
  const auto ways = unnamed();
  for (std::uint64_t seed = 0; seed < 120; ++seed) {
    Framework f = random_framework(seed, 3);
    Random random(seed);
    for (Norm& norm : f.norms) {
      for (const auto key : modal_keys) (norm.*key).reset();
      norm.*modal_keys[random.below(std::size(modal_keys))] = ways[random.below(ways.size())];
      norm.words = Text("onderling");
    }
    const Report report = check(resolve(std::move(f)), {.as_of = Date(2026, 1, 1)});
    for (const Finding& finding : report.findings) CHECK_FALSE(finding.message(Language::dutch).empty());
  }
}

TEST_CASE("A charge that is as vague as its term is told in its own words", "[check]") {
  const Probe made = in_draft("duty-without-term", R"(
norms:
  - {who: assen, is charged with: {vague: what is needed}, when: {vague: in time}}
)");
  REQUIRE(made.places == Places{"/norms/0/when"});
  CHECK(made.findings[0].message(Language::english) == "The duty of Assen to this has no term: 'in time' is open.");
}

TEST_CASE("A task that is only described outlives its role as any other", "[check]") {
  const Probe made = in_draft("role-ends-before-duty", R"(
roles: {r: {until: 2027-01-01}}
norms: [{who: r, must: {vague: what is needed}, when: {every: 1 year}}]
)");
  REQUIRE(made.places == Places{"/roles/r/until"});
  CHECK(made.findings[0].message(Language::dutch) ==
        "De functie r is er tot 2027-01-01; de taken hebben dat einde niet: wat de norm opdraagt.");
}

TEST_CASE("Of a mutual norm without an act it is open what is mutual", "[check]") {
  for (const std::string_view acts : {"[]", "{vague: what is needed}", "none", "{elsewhere: rules}"}) {
    const Probe made = in_draft("one-sided-reciprocity",
                                "\nnorms:\n  - {who: {each: [assen, drenthe]}, must: inform, to: assen}\n"
                                "  - {who: assen, must: " +
                                    std::string(acts) + ", to: drenthe, words: mutual}\n");
    CHECK(made.findings.empty());
    CHECK(made.undetermined == Places{"/norms/1"});
  }
}
