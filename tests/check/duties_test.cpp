// SPDX-License-Identifier: Apache-2.0
#include "check/draft_probe.hpp"
#include "check/probe.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Probe rule(const char* name, std::vector<Norm> norms, Framework f = stage()) {
  f.norms = std::move(norms);
  return probe(std::move(f), name);
}
Norm charged(Reference who, CoreAct act, Reference what) {
  return Norm{
      .who = Actor(std::move(who)), .is_charged_with = List<Act>{act}, .what = List<Reference>{std::move(what)}};
}
}  // namespace

TEST_CASE("Every duty has a bearer", "[check][duty-without-bearer]") {
  const char* const name = "duty-without-bearer";
  Norm duty = must("a", CoreAct::prepare, "plan");
  CHECK(rule(name, {duty}).silent());
  duty.who.reset();
  CHECK(rule(name, {duty}).places == Places{"/norms/0"});
  duty.who = Vague{"we"};
  const auto vague = rule(name, {duty});
  REQUIRE(vague.places == Places{"/norms/0/who"});
  CHECK(vague.findings[0].severity == Severity::warning);
  duty.who = Elsewhere{.document = "mandaatregeling"};
  CHECK(rule(name, {duty}).undetermined == Places{"/norms/0"});
  Norm charge = charged("a", CoreAct::adopt, "plan");
  charge.who.reset();
  CHECK(rule(name, {charge}).places == Places{"/norms/0"});
  Norm power = can("a", CoreAct::adopt, "plan");
  power.who.reset();
  CHECK(rule(name, {power}).silent());
}

TEST_CASE("An observable duty has a term", "[check][duty-without-term]") {
  const char* const name = "duty-without-term";
  const Norm duty = must("a", CoreAct::report, "plan");
  CHECK(rule(name, {duty}).places == Places{"/norms/0"});
  CHECK(rule(name, {when(duty, By{.by = Anchor(DayOfYear(5, 1))})}).silent());
  CHECK(rule(name, {when(duty, Throughout::always)}).silent());
  CHECK(rule(name, {only_if(duty, "daarom wordt gevraagd")}).silent());
  CHECK(rule(name, {must("a", CoreAct::cooperate, "plan")}).silent());
  CHECK(rule(name, {must("a", CoreAct::comply, "plan")}).silent());
  CHECK(rule(name, {can("a", CoreAct::report, "plan")}).silent());
  Norm mixed = duty;
  mixed.must = List<Act>{CoreAct::cooperate, CoreAct::report, CoreAct::inform};
  CHECK(rule(name, {mixed}).places == Places{"/norms/0"});
}
TEST_CASE("An open word is no term, wherever the number should be", "[check][duty-without-term]") {
  const char* const name = "duty-without-term";
  Norm duty = must("a", CoreAct::report, "plan");
  duty.when = Vague{"periodiek"};
  CHECK(rule(name, {duty}).places == Places{"/norms/0/when"});
  CHECK(rule(name, {when(duty, AtLeast{.at_least = Vague{"regelmatig"}})}).places == Places{"/norms/0/when/at least"});
  CHECK(rule(name, {when(duty, AtLeast{.at_least = Times(2), .per = Vague{"fase"}})}).places ==
        Places{"/norms/0/when/per"});
  CHECK(rule(name, {when(duty, Every{.every = Vague{"enige tijd"}})}).places == Places{"/norms/0/when/every"});
  CHECK(rule(name, {when(duty, By{.by = Vague{"spoedig"}})}).places == Places{"/norms/0/when/by"});
  CHECK(rule(name, {when(duty, At{.at = Vague{"t.z.t."}})}).places == Places{"/norms/0/when/at"});
  CHECK(rule(name, {when(duty, After{.after = Anchor(Words("verzoek")), .within = Vague{"onverwijld"}})}).silent());
  duty.when = Elsewhere{.document = "planning"};
  CHECK(rule(name, {duty}).undetermined == Places{"/norms/0"});
  duty.when = none;
  CHECK(rule(name, {duty}).silent());
}
TEST_CASE("A task is no product: who is charged needs a term only for a text", "[check][duty-without-term]") {
  const char* const name = "duty-without-term";
  CHECK(rule(name, {charged("a", CoreAct::appoint, "leader")}).silent());
  CHECK(rule(name, {charged("a", CoreAct::adopt, "plan")}).places == Places{"/norms/0"});
  Norm open = charged("a", CoreAct::decide, "plan");
  open.when = Vague{"tijdig"};
  CHECK(rule(name, {open}).places == Places{"/norms/0/when"});
}
TEST_CASE("Standing rules and bodies of a decree without a day are a note", "[check][duty-without-term]") {
  const char* const name = "duty-without-term";
  Framework f = stage();
  f.matters.append(Matter{.id = MatterId("orde"), .kind = MatterKind::rules});
  f.agreement.kind = AgreementKind::besluit;
  const auto severity = [&](Norm norm) { return rule(name, {std::move(norm)}, f).findings.at(0).severity; };
  CHECK(severity(charged("a", CoreAct::adopt, "orde")) == Severity::note);
  CHECK(severity(must("a", CoreAct::set_up, "b")) == Severity::note);
  CHECK(severity(must("a", CoreAct::adopt, "plan")) == Severity::warning);
  CHECK(severity(must("a", CoreAct::report, "leader")) == Severity::warning);
  Norm both = charged("a", CoreAct::adopt, "orde");
  both.what = List<Reference>{"orde", "plan"};
  CHECK(severity(both) == Severity::warning);
  both = charged("a", CoreAct::adopt, "orde");
  both.when = Vague{"tijdig"};
  CHECK(severity(both) == Severity::warning);
  f.agreement.kind = AgreementKind::gemeenschappelijke_regeling;
  CHECK(severity(charged("a", CoreAct::adopt, "orde")) == Severity::note);
  CHECK(severity(must("a", CoreAct::adopt, "orde")) == Severity::warning);
  CHECK(severity(must("a", CoreAct::set_up, "b")) == Severity::warning);
  f.agreement.kind = AgreementKind::overeenkomst;
  CHECK(severity(charged("a", CoreAct::adopt, "orde")) == Severity::warning);
}
TEST_CASE("The law, a statute or the meetings themselves give a term", "[check][duty-without-term]") {
  const char* const name = "duty-without-term";
  Framework f = stage();
  f.agreement.kind = AgreementKind::gemeenschappelijke_regeling;
  f.matters.append(Matter{.id = MatterId("begroting"), .kind = MatterKind::budget});
  CHECK(rule(name, {must("a", CoreAct::send, "begroting")}, f).silent());
  CHECK(rule(name, {must("a", CoreAct::send, "plan")}, f).places == Places{"/norms/0"});
  Norm statutory = must("a", CoreAct::report, "plan");
  statutory.law = List<LawRef>{LawRef("awb:10")};
  CHECK(rule(name, {statutory}).undetermined == Places{"/norms/0"});
  f.bodies[0].meetings = Meetings{.at_least = Times(4), .per = Period(CalendarPeriod::year)};
  CHECK(rule(name, {must("a", CoreAct::deliberate, "plan")}, f).silent());
  Norm there = must("assen", CoreAct::deliberate, "plan");
  CHECK(rule(name, {there}, f).places == Places{"/norms/0"});
  there.in_ = Reference("a");
  CHECK(rule(name, {there}, f).silent());
  f.bodies[1].form = BodyForm::algemeen_bestuur;
  CHECK(rule(name, {must("b", CoreAct::deliberate, "plan")}, f).silent());
}

TEST_CASE("Conduct is counted as such", "[check][conduct-only]") {
  const char* const name = "conduct-only";
  const auto found = rule(name, {must("a", CoreAct::respect, "plan"), must("a", CoreAct::inform, "plan")});
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].severity == Severity::note);
  CHECK(found.subjects == 2);
  Framework f = stage();
  f.acts.append(OwnAct{.id = ActId("train"), .family = Family::conduct});
  Norm own = must("a", CoreAct::respect, "plan");
  own.must = List<Act>{Act(ActId("train")), CoreAct::learn};
  CHECK(rule(name, {own}, f).findings.at(0).arguments.at(0).nl.find(" en leren") != std::string::npos);
  CHECK(found.findings[0].arguments.at(1).nl.front() == ' ');
  Norm bare = must("a", CoreAct::respect, "plan");
  bare.what.reset();
  CHECK(rule(name, {bare}).findings.at(0).arguments.at(1).nl.empty());
  CHECK(rule(name, {must("a", CoreAct::keep_confidential, "plan")}).silent());  // disclosed or not: that can be told
  own.must = List<Act>{Act(ActId("unheard-of"))};
  CHECK(rule(name, {own}, f).silent());
}

TEST_CASE("Between organs of public law the law may tell what silence means", "[check][approval-without-consequence]") {
  const char* const name = "approval-without-consequence";
  Framework f = stage();
  f.parties.append(Party{.id = PartyId("rijk"), .kind = PartyKind::rijk, .organs = Table<Organ>{{.id = "minister"}}});
  f.parties.append(Party{.id = PartyId("nza"), .kind = PartyKind::zbo});
  f.parties.append(Party{.id = PartyId("zorg"), .kind = PartyKind::stichting});
  f.bodies[0].of = PartyId("nza");
  f.bodies[1].of = PartyId("zorg");
  const auto approved = [&](Norm norm) {
    norm.approved_by = Approval{.who = Actor("rijk.minister")};
    return rule(name, {std::move(norm)}, f);
  };
  CHECK(approved(can("a", CoreAct::amend, "agreement")).undetermined == Places{"/norms/0"});
  CHECK(approved(can("nza", CoreAct::adopt, "plan")).undetermined == Places{"/norms/0"});
  CHECK(approved(can("b", CoreAct::adopt, "plan")).places == Places{"/norms/0/approved by"});
  CHECK(approved(can("c", CoreAct::adopt, "plan")).places == Places{"/norms/0/approved by"});
  CHECK(approved(can("zorg", CoreAct::adopt, "plan")).places == Places{"/norms/0/approved by"});
  // Without approval there is no budget, and a year cannot go without one.
  f.matters.append(Matter{.id = MatterId("begroting"), .kind = MatterKind::budget});
  Norm budget = can("a", CoreAct::adopt, "begroting");
  const auto refused = approved(budget);
  REQUIRE(refused.places == Places{"/norms/0/approved by"});
  CHECK(refused.findings[0].message(Language::dutch) ==
        "Goedkeuring door de minister van rijk is nodig, maar er staat niet wat volgt bij weigering.");
  budget.approved_by = Approval{.who = Actor("rijk.minister"), .if_refused = NameOrWords(Words("de vorige geldt"))};
  CHECK(rule(name, {budget}, f).undetermined == Places{"/norms/0"});
}

TEST_CASE("What is called mutual is stated for both sides", "[check][one-sided-reciprocity]") {
  const char* const name = "one-sided-reciprocity";
  const auto says = [](Norm norm, const char* words) {
    norm.words = Text(words);
    return norm;
  };
  const Norm one = to(must("assen", CoreAct::inform, "plan"), "meppel");
  const auto found = rule(name, {says(one, "zij houden Elkaar op de hoogte")});
  REQUIRE(found.places == Places{"/norms/0/words"});
  CHECK(found.findings[0].severity == Severity::note);
  CHECK(found.findings[0].message(Language::dutch) ==
        "De tekst noemt informeren wederzijds ('Elkaar'), maar zegt het alleen van assen en niet van meppel.");
  CHECK(rule(name, {says(one, "en wederzijdse raadpleging")}).places.size() == 1);
  CHECK(rule(name, {says(one, "vice versa")}).places.size() == 1);

  CHECK(rule(name, {one}).silent());
  CHECK(rule(name, {says(one, "voor zover dat nodig is")}).silent());
  CHECK(rule(name, {says(one, "het bijelkaar brengen")}).silent());  // not where a word begins
  const Norm back = to(must("meppel", CoreAct::inform, "other"), "assen");
  CHECK(rule(name, {one, says(back, "omgekeerd")}).silent());
  CHECK(rule(name, {to(must("assen", CoreAct::respect, "plan"), "meppel"), says(back, "omgekeerd")}).places ==
        Places{"/norms/1/words"});
  CHECK(rule(name, {says(to(must("agreement.parties", CoreAct::inform, "plan"), "others"), "elkaar")}).silent());
  CHECK(rule(name, {says(must("assen", CoreAct::cooperate, "plan"), "met elkaar")}).silent());
  Norm each = one;
  each.who = Actor(Each{.each = {"assen", "meppel"}});
  each.to = Actor(Reference("others"));
  CHECK(rule(name, {says(one, "over en weer"), each}).silent());
  Norm wide = one;
  wide.to = Actor(List<Reference>{"meppel", "leader"});
  CHECK(rule(name, {says(wide, "wederzijds"), back}).findings.at(0).arguments.at(3).nl == "leader");
  Norm forbidden = back;
  forbidden.must_not = forbidden.must;
  forbidden.must.reset();
  CHECK(rule(name, {says(one, "wederzijds"), forbidden}).places.size() == 1);
}

TEST_CASE("Confidentiality of a public body names its ground or limit", "[check][unbounded-confidentiality]") {
  const char* const name = "unbounded-confidentiality";
  const auto secret = [](Reference who) { return must(std::move(who), CoreAct::keep_confidential, "plan"); };
  CHECK(rule(name, {secret("assen.college")}).places == Places{"/norms/0"});
  Framework f = stage();
  f.parties.append(Party{.id = PartyId("zorg"), .kind = PartyKind::aanbieder});
  f.parties.append(Party{.id = PartyId("onbekend")});
  f.agreement.parties = List<Reference>{"zorg", "assen"};
  CHECK(rule(name, {secret("zorg")}, f).silent());
  CHECK(rule(name, {secret("onbekend")}, f).silent());
  CHECK(rule(name, {secret("a")}, f).silent());
  CHECK(rule(name, {secret("agreement.parties")}, f).places == Places{"/norms/0"});
  f.bodies[0].form = BodyForm::raad;
  CHECK(rule(name, {secret("a")}, f).places == Places{"/norms/0"});
  Norm limited = secret("assen");
  limited.law = List<LawRef>{LawRef("woo:5.1")};
  CHECK(rule(name, {limited}).silent());
  CHECK(rule(name, {must("assen", CoreAct::inform, "plan")}).silent());
  CHECK(rule(name, {only_if(secret("assen"), "als vertrouwelijk verstrekt")}).silent());
  CHECK(rule(name, {when(secret("assen"), Until{.until = Anchor(Words("vaststelling"))})}).silent());
  CHECK(rule(name, {when(secret("assen"), Throughout::always)}).places == Places{"/norms/0"});
  Norm elsewhere = secret("assen");
  elsewhere.elsewhere = Text("protocol");
  CHECK(rule(name, {elsewhere}).undetermined == Places{"/norms/0"});
}

TEST_CASE("Escalation ends: a circle is one finding, at its first step", "[check][escalation-loop]") {
  const char* const name = "escalation-loop";
  const auto up = [](Reference from, Reference next) {
    return to(must(std::move(from), CoreAct::escalate, "plan"), std::move(next));
  };
  const auto found = rule(name, {up("a", "b"), up("b", "c"), up("c", "a"), up("leader", "a")});
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].arguments.at(0).nl == "van a naar b naar c naar a");
  CHECK(found.findings[0].related.size() == 2);
  CHECK(rule(name, {up("a", "b"), up("b", "a"), can("a", CoreAct::decide, "plan")}).silent());
  CHECK(rule(name, {up("a", "b"), to(must("b", CoreAct::escalate, "other"), "a")}).silent());
  CHECK(rule(name, {up("a", "b"), up("b", "c")}).silent());
}
TEST_CASE("The others are those who have the same norm", "[check][escalation-loop][escalation-dead-end]") {
  const auto up = [](Actor who, Reference next) {
    Norm norm{.who = std::move(who), .must = List<Act>{CoreAct::escalate}, .what = List<Reference>{"plan"}};
    norm.to = Actor(std::move(next));
    return norm;
  };
  const Norm among = up(Actor(Each{.each = {"a", "b"}}), "others");
  const auto found = rule("escalation-loop", {among});
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].arguments.at(0).nl == "van a naar b naar a");
  CHECK(rule("escalation-loop", {among, can("b", CoreAct::decide, "plan")}).silent());
  CHECK(rule("escalation-dead-end", {among, can("b", CoreAct::decide, "plan")}).silent());
  Framework f = stage();
  f.roles[0].count = Headcount(3);
  CHECK(rule("escalation-loop", {up(Actor("leader"), "others")}, f).places == Places{"/norms/0"});
  CHECK(rule("escalation-loop", {up(Actor("leader"), "others")}).silent());
}
TEST_CASE("Ties that are referred in a circle go round, unless some rule ends them first", "[check][escalation-loop]") {
  const char* const name = "escalation-loop";
  Framework f = stage();
  const auto refers = [](Reference next) {
    return Voting{.majority = Majority(MajorityWord::consensus),
                  .deadlock = List<DeadlockStep>{{.refer_to = std::move(next)}}};
  };
  f.bodies[0].voting = refers("b");
  f.bodies[1].voting = refers("a");
  CHECK(probe(f, name).places == Places{"/bodies/a/voting/deadlock/0/refer to"});
  f.bodies[1].voting.edit().deadlock.edit().insert(f.bodies[1].voting.edit().deadlock.edit().begin(),
                                                   DeadlockStep{.step = StepWord::rejected});
  CHECK(probe(f, name).silent());
}
TEST_CASE("A ladder up to somebody who settles is in order", "[check][escalation-dead-end]") {
  const char* const name = "escalation-dead-end";
  Framework f = stage();
  const auto refers = [](Reference next) {
    return Voting{.majority = Majority(MajorityWord::consensus),
                  .deadlock = List<DeadlockStep>{{.refer_to = std::move(next)}}};
  };
  f.bodies[0].voting = refers("b");
  f.bodies[1].voting = refers("c");
  f.bodies[2].voting = Voting{.majority = Majority(MajorityWord::consensus),
                              .deadlock = List<DeadlockStep>{{.decided_by = Actor("c.chair")}}};
  CHECK(probe(f, name).silent());
  CHECK(probe(f, "escalation-loop").silent());
}
TEST_CASE("Escalation to nobody, or to who cannot settle, is a dead end", "[check][escalation-dead-end]") {
  const char* const name = "escalation-dead-end";
  const Norm up = must("a", CoreAct::escalate, "plan");
  CHECK(rule(name, {up}).places == Places{"/norms/0"});
  CHECK(rule(name, {to(up, "b")}).places == Places{"/norms/0"});
  CHECK(rule(name, {to(up, "b"), can("b", CoreAct::settle, "plan")}).silent());
  CHECK(rule(name, {to(up, "assen.college")}).silent());
  CHECK(rule(name, {to(up, "b"), to(must("b", CoreAct::escalate, "plan"), "c")}).places == Places{"/norms/1"});
  Norm wide = up;
  wide.to = Actor(Each{.each = {"b", "c"}});
  CHECK(rule(name, {wide}).places == Places{"/norms/0"});
  CHECK(rule(name, {wide, can("c", CoreAct::decide, "plan")}).silent());
  Norm open = up;
  open.to = Vague{"een hoger niveau"};
  const auto vague = rule(name, {open});
  REQUIRE(vague.places == Places{"/norms/0/to"});
  CHECK(vague.findings[0].severity == Severity::warning);
  open.to = Elsewhere{.document = "klachtenregeling"};
  CHECK(rule(name, {open}).undetermined == Places{"/norms/0"});
  open.to = none;
  CHECK(rule(name, {open}).silent());
  Framework f = stage();
  f.bodies[1].established = Elsewhere{.document = "MIDO"};
  CHECK(rule(name, {to(up, "b")}, f).undetermined == Places{"/norms/0"});
}
TEST_CASE("What ends at one who cannot settle is one finding", "[check][escalation-dead-end]") {
  const auto up = [](const char* from, const char* what, const char* next) {
    return to(must(from, CoreAct::escalate, what), next);
  };
  const auto found =
      rule("escalation-dead-end", {up("a", "plan", "c"), up("b", "other", "c"), up("a", "chapter", "leader")});
  REQUIRE(found.places == Places{"/norms/0", "/norms/2"});
  CHECK(found.findings[0].counted_under == 1);
  CHECK(found.findings[0].related.at(0).place.pointer == "/norms/1");
  const Norm nowhere = must("a", CoreAct::escalate, "plan");
  CHECK(rule("escalation-dead-end", {nowhere, nowhere}).places == Places{"/norms/0", "/norms/1"});
}
TEST_CASE("A long ladder and a large circle are walked in a moment", "[check][escalation-loop]") {
  Framework f = stage();
  constexpr int many = 3'000;
  for (int i = 0; i < many; ++i)
    f.bodies.append(Body{.id = BodyId("x" + std::to_string(i)), .established = Established(ProvisionRef("2"))});
  for (int i = 0; i < many; ++i)
    f.norms.push_back(to(must(Reference("x" + std::to_string(i)), CoreAct::escalate, "plan"),
                         Reference("x" + std::to_string((i + 1) % many))));
  CHECK(probe(f, "escalation-loop").findings.size() == 1);
  CHECK(probe(f, "escalation-dead-end").silent());
}

TEST_CASE("What was not followed to its end is told as such", "[check][escalation-dead-end]") {
  const auto among = [](int many) {
    std::string bodies = "bodies:\n  c: {established: \"1\"}\n  d: {established: \"1\"}\n";
    std::string names;
    for (int i = 0; i < many; ++i) {
      bodies += "  b" + std::to_string(i) + ": {established: \"1\"}\n";
      names += (i == 0 ? "b" : ", b") + std::to_string(i);
    }
    return testing::in_draft("escalation-dead-end", bodies + "norms:\n  - {who: {each: [" + names +
                                                        "]}, must: escalate, to: others}\n"
                                                        "  - {who: c, must: escalate, to: d}\n");
  };
  CHECK_FALSE(among(3).findings.empty());
  const auto many = among(1'000);
  CHECK((!many.findings.empty() || !many.undetermined.empty()));
}
