// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "check/draft_probe.hpp"
#include "check/probe.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

Probe ask(const char* rule, std::vector<Norm> norms, Framework f = stage()) {
  f.norms = std::move(norms);
  return probe(std::move(f), rule);
}
Norm mandated(Norm norm, const char* by) {
  norm.mandated_by = Actor(Reference(by));
  return norm;
}
Norm delegated(Norm norm, const char* by) {
  norm.delegated_by = Actor(Reference(by));
  return norm;
}
Framework joint(BodyForm form) {
  Framework f = stage();
  f.agreement.kind = AgreementKind::gemeenschappelijke_regeling;
  f.bodies[0].form = form;
  f.matters[0].kind = MatterKind::by_law;
  return f;
}

}  // namespace

TEST_CASE("Nobody passes on what they do not have", "[check][more-than-held]") {
  const char* const rule = "more-than-held";
  CHECK(ask(rule, {mandated(can("leader", CoreAct::adopt, "plan"), "a")}).places == Places{"/norms/0/mandated by"});
  CHECK(ask(rule, {can("a", CoreAct::adopt, "plan"), mandated(can("leader", CoreAct::adopt, "plan"), "a")}).silent());
  CHECK(
      ask(rule, {can("a", CoreAct::decide, "plan"), mandated(can("leader", CoreAct::adopt, "chapter"), "a")}).silent());
  CHECK(ask(rule, {mandated(can("leader", CoreAct::adopt, "plan"), "assen.college")}).silent());
  CHECK(ask(rule, {mandated(can("a", CoreAct::adopt, "plan"), "b"), mandated(can("b", CoreAct::adopt, "plan"), "a")})
            .places == Places{"/norms/0/mandated by", "/norms/1/mandated by"});
  CHECK(ask(rule, {can("a", CoreAct::adopt, "plan")}).subjects == 0);
  Norm own = can("a", CoreAct::adopt, "plan");
  own.until = Moment(ImpreciseDate(Date(2027, 1, 1)));
  Norm passed = mandated(can("leader", CoreAct::adopt, "plan"), "a");
  CHECK(ask(rule, {own, passed}).places == Places{"/norms/1/mandated by"});
  passed.until = Moment(ImpreciseDate(Date(2026, 7, 1)));
  CHECK(ask(rule, {own, passed}).silent());
}

TEST_CASE("Nobody passes on a larger sum than they hold", "[check][more-than-held]") {
  const char* const rule = "more-than-held";
  const auto up_to = [](Norm norm, std::int64_t euros, const char* currency = "EUR") {
    norm.unless = Conditions{Over{Money(currency, euros * 100)}};
    return norm;
  };
  const Norm own = up_to(can("a", CoreAct::purchase, "plan"), 50'000);
  const Norm passed = mandated(can("leader", CoreAct::purchase, "plan"), "a");
  CHECK(ask(rule, {own, up_to(passed, 100'000)}).places == Places{"/norms/1/mandated by"});
  CHECK(ask(rule, {own, up_to(passed, 50'000)}).silent());
  CHECK(ask(rule, {own, up_to(passed, 20'000)}).silent());
  // By one of two powers it has as much; of two currencies nothing is told; nor where the receiver's limit is in words.
  CHECK(ask(rule, {own, up_to(can("a", CoreAct::purchase, "plan"), 100'000), up_to(passed, 100'000)}).silent());
  CHECK(ask(rule, {own, up_to(passed, 100'000, "NLG")}).silent());
  CHECK(ask(rule, {own, only_if(passed, "the budget allows it")}).silent());
  // A mandate without a sum may stop at that of who gave it: not decided.
  CHECK(ask(rule, {own, passed}).undetermined == Places{"/norms/1/mandated by"});
  Norm amount = can("a", CoreAct::purchase, "plan");
  amount.amount = Amount(Money("EUR", 5'000'000));
  Norm more = passed;
  more.amount = Amount(Money("EUR", 10'000'000));
  CHECK(ask(rule, {amount, more}).places == Places{"/norms/1/mandated by"});
}

TEST_CASE("However long the chain, what comes back to where it began is told", "[check][more-than-held]") {
  constexpr int many = 1'500;
  const auto id = [](int i) { return "r" + std::to_string(i); };
  Framework f = stage();
  for (int i = 0; i < many; ++i) f.roles.append(Role{.id = RoleId(id(i))});
  std::vector<Norm> norms{can("leader", CoreAct::adopt, "plan")};
  for (int i = 0; i < many; ++i)
    norms.push_back(mandated(can(Reference(id(i)), CoreAct::adopt, "plan"), i == 0 ? "leader" : id(i - 1).c_str()));
  CHECK(ask("more-than-held", norms, f).silent());
  norms[1] = mandated(can("r0", CoreAct::adopt, "plan"), id(many - 1).c_str());
  norms.push_back(mandated(can("a", CoreAct::adopt, "plan"), "r0"));  // it leads to the circle and is in none
  const auto found = ask("more-than-held", norms, f);
  std::size_t told = found.findings.size();
  for (const Finding& finding : found.findings) told += finding.counted_under;
  CHECK(told == many);
}
TEST_CASE("Who has too many powers to compare is not told to have none", "[check][more-than-held]") {
  std::vector<Norm> norms;
  for (int i = 0; i < 800; ++i) norms.push_back(can("a", CoreAct::approve, "plan"));
  for (int i = 0; i < 800; ++i) norms.push_back(mandated(can("leader", CoreAct::adopt, "plan"), "a"));
  const auto found = ask("more-than-held", norms);
  CHECK(found.undetermined == Places{"/norms"});
}

TEST_CASE("Binding rules are not adopted under a mandate", "[check][power-not-mandatable]") {
  const char* const rule = "power-not-mandatable";
  Framework f = stage();
  f.matters[0].kind = MatterKind::by_law;
  Norm norm = mandated(can("leader", CoreAct::adopt, "plan"), "assen.raad");
  CHECK(ask(rule, {norm}, f).places == Places{"/norms/0/mandated by"});
  norm.law = List<LawRef>{LawRef("gemw:156")};
  CHECK(ask(rule, {norm}, f).silent());
  CHECK(ask(rule, {mandated(can("leader", CoreAct::adopt, "other"), "assen.raad")}, f).silent());
}

TEST_CASE("Who is no subordinate consents to a mandate", "[check][mandate-without-consent]") {
  const char* const rule = "mandate-without-consent";
  Framework f = stage();
  f.roles[0].of = Reference("meppel");
  Norm norm = mandated(can("leader", CoreAct::decide, "plan"), "assen.college");
  CHECK(ask(rule, {norm}, f).places == Places{"/norms/0/mandated by"});
  norm.with_consent_of = Actor("meppel.college");
  CHECK(ask(rule, {norm}, f).silent());
  f.roles[0].of = Reference("assen");
  CHECK(ask(rule, {mandated(can("leader", CoreAct::decide, "plan"), "assen.college")}, f).silent());
  CHECK(ask(rule, {mandated(can("leader", CoreAct::decide, "plan"), "assen.college")}).undetermined ==
        Places{"/norms/0/mandated by"});
}

TEST_CASE("Delegation of public law rests on a statute", "[check][delegation-without-statute]") {
  const char* const rule = "delegation-without-statute";
  Norm norm = delegated(can("a", CoreAct::decide, "plan"), "assen.raad");
  CHECK(ask(rule, {norm}).places == Places{"/norms/0/delegated by"});
  norm.law = List<LawRef>{LawRef("gemw:156")};
  CHECK(ask(rule, {norm}).silent());
  CHECK(ask(rule, {delegated(can("a", CoreAct::decide, "plan"), "assen.raad")}, joint(BodyForm::algemeen_bestuur))
            .silent());
  Framework own = stage();
  own.roles[0].of = Reference("assen");
  Norm to_servant = delegated(can("leader", CoreAct::decide, "plan"), "assen.college");
  to_servant.law = List<LawRef>{LawRef("gemw:156")};
  CHECK(ask(rule, {to_servant}, own).places == Places{"/norms/0/delegated by"});
}

TEST_CASE("A joint organ adopts no binding rules", "[check][form-cannot-hold-power]") {
  const char* const rule = "form-cannot-hold-power";
  CHECK(ask(rule, {can("a", CoreAct::adopt, "plan")}, joint(BodyForm::gemeenschappelijk_orgaan)).places ==
        Places{"/norms/0"});
  CHECK(ask(rule, {can("a", CoreAct::adopt, "other")}, joint(BodyForm::gemeenschappelijk_orgaan)).silent());
  CHECK(ask(rule, {can("a", CoreAct::adopt, "plan")}, joint(BodyForm::algemeen_bestuur)).subjects == 0);
}

TEST_CASE("No organ decides itself what it may", "[check][self-extending-power]") {
  const char* const rule = "self-extending-power";
  Framework f = joint(BodyForm::algemeen_bestuur);
  f.matters[2].kind = MatterKind::power;
  CHECK(ask(rule, {can("a", CoreAct::decide, "other")}, f).places == Places{"/norms/0"});
  Norm agreed = can("a", CoreAct::decide, "other");
  agreed.approved_by = Approval{.who = Actor("assen.raad")};
  CHECK(ask(rule, {agreed}, f).silent());
  f.agreement.amendment = List<Procedure>{Procedure{.by = Actor("a")}};
  CHECK(ask(rule, {}, f).places == Places{"/agreement/amendment/0"});
  f.agreement.kind = AgreementKind::overeenkomst;
  CHECK(ask(rule, {}, f).subjects == 0);
}

TEST_CASE("Two who mandate each other different matters make no circle", "[check][more-than-held]") {
  const char* const norms =
      "bodies:\n  x: {established: \"1\"}\n  y: {established: \"2\"}\nmatters: {a: {}, b: {}}\nnorms:\n"
      "  - {who: x, can: decide, what: b}\n  - {who: y, can: decide, what: a}\n"
      "  - {who: y, can: decide, what: b, mandated by: x, with consent of: y}\n"
      "  - {who: x, can: decide, what: a, mandated by: y, with consent of: x}\n";
  CHECK(testing::in_draft("more-than-held", norms).findings.empty());
  const char* const circle =
      "bodies:\n  x: {established: \"1\"}\n  y: {established: \"2\"}\nmatters: {a: {}}\nnorms:\n"
      "  - {who: y, can: decide, what: a, mandated by: x}\n  - {who: x, can: decide, what: a, mandated by: y}\n";
  CHECK(testing::in_draft("more-than-held", circle).findings.size() == 2);
}
