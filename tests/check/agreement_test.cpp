// SPDX-License-Identifier: Apache-2.0
#include "check/probe.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Framework bound(std::initializer_list<Reference> parties = {"assen.college", "meppel.college"}) {
  Framework f = stage();
  f.agreement.parties = List<Reference>(parties);
  f.agreement.source = List<ProvisionRef>{ProvisionRef("9")};
  return f;
}
List<Procedure> one(Procedure procedure) { return {std::move(procedure)}; }
const Timing yearly = AtLeast{.at_least = Times(1), .per = Period(CalendarPeriod::year)};
}  // namespace

TEST_CASE("An evaluation says when, by whom, and to whom", "[check][evaluation-incomplete]") {
  const auto evaluate = [](Procedure procedure, Framework f = bound()) {
    f.agreement.evaluation = one(std::move(procedure));
    return probe(std::move(f), "evaluation-incomplete");
  };
  CHECK(evaluate({.by = Actor("a"), .to = Actor("agreement.parties"), .when = yearly}).silent());
  CHECK(evaluate({.by = Actor("agreement.parties"), .when = yearly}).silent());
  const auto bare = evaluate({});
  REQUIRE(bare.places == Places{"/agreement/evaluation/0"});
  CHECK(bare.findings[0].provisions == std::vector<std::string>{"9"});
  CHECK(bare.findings[0].arguments.at(1).nl ==
        "een datum of cyclus, iemand die haar houdt en een geadresseerde die met de uitkomst iets kan doen");
  CHECK(evaluate({.by = Actor("agreement.parties"), .when = Vague{"periodiek"}}).findings.size() == 1);
  CHECK(evaluate({.by = Actor("a"), .to = Actor("b"), .when = yearly}).findings.size() == 1);
  CHECK(evaluate({.in_ = Reference("a"), .when = yearly}).findings.size() == 1);
  CHECK(evaluate({.by = Actor("a"), .to = Vague{"betrokkenen"}, .when = yearly}).findings.size() == 1);
  CHECK(evaluate({.by = Actor("a"), .to = Elsewhere{.document = "plan"}, .when = yearly}).silent());
  CHECK(evaluate({.elsewhere = Text("evaluatieplan")}).undetermined == Places{"/agreement/evaluation/0"});
  Framework f = bound();
  f.agreement.amendment = one({.by = Actor("a")});
  CHECK(evaluate({.in_ = Reference("a"), .when = yearly}, f).silent());
  CHECK(evaluate({.by = Actor("b"), .to = Actor("a"), .when = yearly}, f).silent());
  CHECK(evaluate({.by = Actor("a"), .what = Reference("plan"), .when = yearly}, f).findings.size() == 1);
}

TEST_CASE("What has no end can be left, changed and ended", "[check][no-end-no-exit]") {
  const char* const name = "no-end-no-exit";
  Framework f = bound();
  CHECK(probe(f, name).undetermined == Places{"/agreement"});
  f.agreement.until = none;
  const auto found = probe(f, name);
  REQUIRE(found.places == Places{"/agreement/until"});
  CHECK(found.findings[0].arguments.at(0).nl == "uittreding, wijziging en opheffing");
  f.agreement.exit = one({.notice = Duration(6, DurationUnit::months)});
  f.agreement.dissolution = none;
  CHECK(probe(f, name).findings.at(0).arguments.at(0).nl == "wijziging");
  f.agreement.amendment = Elsewhere{.document = "statuten"};
  CHECK(probe(f, name).silent());
  f.agreement.amendment = Vague{"in overleg"};
  CHECK(probe(f, name).findings.size() == 1);
  f.agreement.elsewhere = Text("statuten");
  CHECK(probe(f, name).undetermined == Places{"/agreement"});
  f.agreement.kind = AgreementKind::reglement;
  CHECK(probe(f, name).silent());
  f.agreement.kind = AgreementKind::overeenkomst;
  f.agreement.until = Moment(ImpreciseDate(Date(2030, 1, 1)));
  CHECK(probe(f, name).silent());
}

TEST_CASE("Accession names who accepts and from when", "[check][accession-without-acceptance]") {
  const auto accede = [](Procedure procedure) {
    Framework f = bound();
    f.agreement.accession = one(std::move(procedure));
    return probe(std::move(f), "accession-without-acceptance");
  };
  CHECK(accede({}).findings.at(0).arguments.at(0).nl == "wie haar aanvaardt en vanaf welke dag zij werkt");
  CHECK(accede({.by = none, .effective = Anchor(Words("ondertekening"))}).silent());
  CHECK(accede({.by = Actor("a"), .effective = Vague{"zo spoedig mogelijk"}}).places ==
        Places{"/agreement/accession/0"});
  CHECK(accede({.elsewhere = Text("protocol")}).undetermined == Places{"/agreement/accession/0"});
}

TEST_CASE("Exit is possible now and after each exit", "[check][exit-impossible]") {
  const auto leave = [](Procedure procedure, Framework f = bound()) {
    f.agreement.exit = one(std::move(procedure));
    return probe(std::move(f), "exit-impossible");
  };
  const auto parties = [](Share share) { return Conditions{PartiesAgree{share}}; };
  CHECK(leave({.if_ = parties(Share::count(3))}).places == Places{"/agreement/exit/0/if/0"});
  CHECK(leave({.if_ = parties(Share::count(2))}).silent());
  CHECK(leave({.if_ = parties(Share::fraction(2, 3))}).silent());
  CHECK(leave({.by = Actor(Some{.some = Share::count(4), .of = {"agreement.parties"}})}).places ==
        Places{"/agreement/exit/0/by"});
  CHECK(leave({.by = Actor(Some{.some = Share::count(4), .of = {"a.members"}})}).silent());
  // A council and an executive of one municipality are one party.
  CHECK(
      leave({.if_ = parties(Share::count(3))}, bound({"assen.raad", "assen.college", "meppel.raad"})).findings.size() ==
      1);
  Framework three = bound({"assen.raad", "meppel.raad", "zuidlaren.raad"});
  three.parties.append(Party{.id = PartyId("zuidlaren"), .kind = PartyKind::gemeente});
  const auto later = leave({.if_ = parties(Share::count(3))}, three);
  REQUIRE(later.places == Places{"/agreement/exit/0/if/0"});
  CHECK(later.findings[0].message(Language::dutch) ==
        "Uittreding vraagt 3 partijen; er zijn er nu 3, maar zodra er nog 2 over zijn kan niemand meer weg.");
  three.agreement.dissolution = one({.by = Actor("agreement.parties")});
  CHECK(leave({.if_ = parties(Share::count(3))}, three).silent());
  // Dissolution that takes everybody is no way out against the will of one.
  three.agreement.dissolution = one({.by = Actor(Jointly{.jointly = {"agreement.parties"}})});
  CHECK(leave({.if_ = parties(Share::count(3))}, three).places == Places{"/agreement/exit/0/if/0"});
  three.agreement.dissolution = one({.by = Actor(Some{.some = Share::fraction(1, 2), .of = {"agreement.parties"}})});
  CHECK(leave({.if_ = parties(Share::count(3))}, three).silent());
  Framework open = bound({"assen.raad", "partners"});
  open.groups.append(Group{.id = GroupId("partners"), .open = Text("andere partijen")});
  CHECK(leave({.if_ = parties(Share::count(3))}, open).undetermined == Places{"/agreement/exit/0/if/0"});
  CHECK(leave({.if_ = parties(Share::count(3))}, stage()).undetermined == Places{"/agreement/exit/0/if/0"});
}

TEST_CASE("A right to extend outlives neither its text nor itself", "[check][extension-lapses]") {
  const char* const name = "extension-lapses";
  const auto day = [](int year) { return Moment(ImpreciseDate(Date(year, 4, 1))); };
  Framework f = bound();
  f.agreement.until = day(2027);
  f.bodies[0].until = day(2027);
  f.roles[0].until = day(2026);
  f.norms = {can("assen", CoreAct::extend, "a")};
  const auto found = probe(f, name);
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].related.size() == 2);
  f.norms = {can("assen", CoreAct::extend, "leader"), can("assen", CoreAct::extend, "plan")};
  CHECK(probe(f, name).silent());
  f.norms = {can("assen", CoreAct::extend, "a"), can("assen", CoreAct::extend, "agreement")};
  CHECK(probe(f, name).silent());
  f.norms = {when(can("assen", CoreAct::extend, "agreement"),
                  After{.after = Anchor(EndOf{.end_of = Reference("agreement")})})};
  CHECK(probe(f, name).places == Places{"/norms/0"});
  f.bodies[0].seats = Table<Seat>{Seat{.id = SeatId("s"), .until = day(2028)}};
  f.norms = {can("assen", CoreAct::extend, "a.s")};
  CHECK(probe(f, name).places == Places{"/norms/0"});
  f.agreement.renewal = Renewal{.each = Duration(1, DurationUnit::years)};
  CHECK(probe(f, name).silent());
  f.agreement.renewal.reset();
  f.agreement.until = Moment(EventDay{.event = "oplevering"});
  CHECK(probe(f, name).silent());
  f.agreement.until = Moment(EventDay{.event = "oplevering", .date = Date(2027, 4, 1)});
  CHECK(probe(f, name).findings.size() == 1);
}

TEST_CASE("An approval says what refusal and silence mean", "[check][approval-without-consequence]") {
  const auto approved = [](Approval approval, bool law = false) {
    Framework f = bound();
    Norm norm = can("a", CoreAct::adopt, "plan");
    norm.is_charged_with = norm.can;
    norm.can.reset();
    norm.approved_by = std::move(approval);
    if (law) norm.law = List<LawRef>{LawRef("awb:10:27")};
    f.norms = {norm};
    return probe(std::move(f), "approval-without-consequence");
  };
  CHECK(approved({.who = Actor("assen.raad")}).findings.at(0).arguments.at(1).nl == "weigering en stilzwijgen");
  CHECK(approved({.who = Actor("assen.raad")}).places == Places{"/norms/0/approved by"});
  CHECK(approved({.who = Actor("assen.raad"), .if_refused = NameOrWords(Words("nieuw voorstel"))})
            .findings.at(0)
            .arguments.at(1)
            .nl == "stilzwijgen");
  CHECK(approved({.who = Actor("assen.raad"), .if_refused = none, .if_silent = ApprovalOutcome::approved}).silent());
  CHECK(approved({.who = Actor("assen.raad")}, true).silent());
  CHECK(approved({.who = Actor("assen.raad"), .elsewhere = Text("protocol")}).undetermined == Places{"/norms/0"});
  CHECK(approved({.who = Actor("assen.raad")}).findings.at(0).arguments.at(2).nl ==
        ", en binnen welke termijn wordt beslist");
  CHECK(approved({.who = Actor("assen.raad"), .within = Duration(8, DurationUnit::weeks)})
            .findings.at(0)
            .arguments.at(2)
            .nl.empty());
}

TEST_CASE("Between organs of public law silence has a meaning of its own", "[check][approval-without-consequence]") {
  const auto approved = [](Reference decider, Reference approver) {
    Framework f = bound();
    Norm norm = can(std::move(decider), CoreAct::adopt, "plan");
    norm.approved_by = Approval{.who = Actor(std::move(approver))};
    f.norms = {norm};
    return probe(std::move(f), "approval-without-consequence");
  };
  CHECK(approved("assen.college", "meppel.raad").undetermined == Places{"/norms/0"});
  CHECK(approved("agreement.parties", "meppel.raad").undetermined == Places{"/norms/0"});
  CHECK(approved("assen.college", "meppel.raad").places.empty());
  CHECK(approved("a", "meppel.raad").places == Places{"/norms/0/approved by"});
  CHECK(approved("assen.college", "a").places == Places{"/norms/0/approved by"});
}

TEST_CASE("The way to the dispute rule is open to each party", "[check][dispute-blockable]") {
  const auto dispute = [](Procedure procedure, Framework f = bound()) {
    f.agreement.disputes = one(std::move(procedure));
    return probe(std::move(f), "dispute-blockable");
  };
  const Actor together = Jointly{.jointly = {"agreement.parties"}};
  CHECK(dispute({.started_by = together, .outcome = DisputeOutcome::binding}).places ==
        Places{"/agreement/disputes/0/started by"});
  CHECK(dispute({.started_by = Actor("agreement.parties")}).places == Places{"/agreement/disputes/0"});
  CHECK(dispute({.started_by = Actor("agreement.parties"), .outcome = DisputeOutcome::advice}).silent());
  CHECK(dispute({.elsewhere = Text("NAI-reglement")}).undetermined == Places{"/agreement/disputes/0"});
  Framework f = bound();
  f.agreement.kind = AgreementKind::gemeenschappelijke_regeling;
  CHECK(dispute({.started_by = together}, f).silent());
}

TEST_CASE("A cost key adds up", "[check][cost-key-incomplete]") {
  const auto part = [](Reference who, std::uint64_t percent) {
    return CostShare{.who = Actor(std::move(who)), .part = CostPart::millionths(percent * 10'000)};
  };
  const auto euros = [](Reference who, std::int64_t amount) {
    return CostShare{.who = Actor(std::move(who)), .amount = Money("EUR", amount * 100)};
  };
  const auto key = [](List<CostShare> shares, Stated<Money> total = {}, Framework f = bound()) {
    f.agreement.costs = List<Costs>{Costs{.total = std::move(total), .shares = std::move(shares)}};
    return probe(std::move(f), "cost-key-incomplete");
  };
  CHECK(key({part("assen", 60), part("meppel", 40)}).silent());
  CHECK(key({part("assen", 60), part("meppel", 35)}).places == Places{"/agreement/costs/0/shares"});
  CHECK(key({part("assen", 60), part("meppel", 50)}).findings.at(0).arguments.at(0).nl ==
        "de aandelen zijn samen 110%");
  CHECK(key({part("assen", 60), CostShare{.who = Actor("meppel"), .part = CostPart::rest()}}).silent());
  CHECK(key({part("agreement.parties", 50)}).silent());   // half each
  CHECK(key({part("agreement.parties", 100)}).silent());  // all together
  CHECK(key({part("agreement.parties", 30)}).findings.size() == 1);
  CHECK(key({euros("assen", 300), euros("meppel", 700)}, Money("EUR", 100'000)).silent());
  CHECK(key({euros("assen", 300), euros("meppel", 600)}, Money("EUR", 100'000)).findings.at(0).arguments.at(0).nl ==
        "de bedragen zijn samen EUR 900, het totaal is EUR 1000");
  CHECK(key({euros("assen", 300)}, Money("NLG", 100'000)).silent());
  CHECK(key({euros("assen", 300)}).silent());
  CHECK(key({CostShare{.who = Actor("assen")}}).undetermined == Places{"/agreement/costs/0"});
  CHECK(key({CostShare{.who = Actor("assen"), .in_proportion_to = NameOrWords(Words("inwonertal"))}}).silent());
  Framework f = bound();
  f.agreement.accession = one({.by = Actor("assen")});
  CHECK(key({part("assen", 60), part("meppel", 40)}, {}, f).findings.at(0).arguments.at(0).nl ==
        "een partij die toetreedt heeft geen aandeel");
  CHECK(key({CostShare{.who = Actor("agreement.parties"), .in_proportion_to = NameOrWords(Words("inwonertal"))}}, {}, f)
            .silent());
  f.agreement.costs = List<Costs>{Costs{.shares = List<CostShare>{part("assen", 60), part("meppel", 40)},
                                        .new_party = NameOrWords(Words("naar rato"))}};
  CHECK(probe(f, "cost-key-incomplete").silent());
  f.agreement.costs = List<Costs>{
      Costs{.shares = List<CostShare>{part("assen", 60)}, .until = Moment(ImpreciseDate(Date(2020, 1, 1)))}};
  CHECK(probe(f, "cost-key-incomplete").silent());
  f.agreement.costs = List<Costs>{
      Costs{.shares = List<CostShare>{CostShare{.who = Actor("assen"), .part = CostPart::millionths(975'000)}}}};
  CHECK(probe(f, "cost-key-incomplete").findings.at(0).arguments.at(0).nl == "de aandelen zijn samen 97.5%");
}
