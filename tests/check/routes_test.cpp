// SPDX-License-Identifier: Apache-2.0
#include "check/probe.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Probe routes(std::vector<Norm> norms, Framework f = stage()) {
  f.norms = std::move(norms);
  return probe(std::move(f), "no-route-to-decision");
}
Probe rule(const char* name, std::vector<Norm> norms, Framework f = stage()) {
  f.norms = std::move(norms);
  return probe(std::move(f), name);
}
const Norm proposal = to(can("a", CoreAct::propose, "plan"), "b");
}  // namespace

TEST_CASE("A proposal to who cannot decide is stuck", "[check][no-route-to-decision]") {
  CHECK(routes({proposal}).places == Places{"/norms/0"});
  CHECK(routes({proposal, can("b", CoreAct::decide, "other")}).places == Places{"/norms/0"});
  CHECK(routes({proposal, can("b", CoreAct::decide, "plan"), cannot("b", CoreAct::decide, "anything")}).silent());
}
TEST_CASE("A proposal to who may decide on it, or on a part or the whole, arrives", "[check][no-route-to-decision]") {
  CHECK(routes({proposal, can("b", CoreAct::adopt, "plan")}).silent());
  CHECK(routes({proposal, can("b", CoreAct::adopt, "chapter")}).silent());
  CHECK(routes({proposal, can("b.chair", CoreAct::adopt, "anything")}).silent());
  CHECK(routes({to(can("a", CoreAct::propose, "chapter"), "b"), can("b", CoreAct::adopt, "plan")}).silent());
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "assen.raad")}).silent());
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "agreement.parties")}).silent());
}
TEST_CASE("What the one passes on, the next may decide", "[check][no-route-to-decision]") {
  CHECK(routes({proposal, to(can("b", CoreAct::advise, "plan"), "c"), can("c", CoreAct::decide, "plan")}).silent());
  CHECK(routes({proposal, to(must("b", CoreAct::escalate, "plan"), "c"), can("c", CoreAct::decide, "plan")}).silent());
  Norm hears = can("c", CoreAct::adopt, "plan");
  hears.after_hearing = Actor("b");
  CHECK(routes({proposal, hears}).silent());
  Framework f = stage();
  f.bodies[2].meetings = Meetings{.agenda_by = Actor("b")};
  CHECK(routes({proposal, can("c", CoreAct::adopt, "plan")}, f).silent());
  CHECK(routes({proposal, to(can("b", CoreAct::advise, "other"), "c"), can("c", CoreAct::decide, "plan")}).places ==
        Places{"/norms/0", "/norms/1"});
}
TEST_CASE("A stuck chain is one finding, at its beginning", "[check][no-route-to-decision]") {
  const auto found = routes({to(can("b", CoreAct::advise, "plan"), "c"), proposal,
                             cannot("b", CoreAct::decide, "anything"), must("c", CoreAct::deliberate, "plan")});
  REQUIRE(found.places == Places{"/norms/1"});
  CHECK(found.findings[0].counted_under == 1);
  REQUIRE(found.findings[0].related.size() == 3);
  CHECK(found.findings[0].related[0].place.pointer == "/norms/0");
  CHECK(found.findings[0].related[1].place.pointer == "/norms/2");
  CHECK(found.findings[0].related[2].place.pointer == "/norms/3");
}
TEST_CASE("A circle without a decider is one finding and ends", "[check][no-route-to-decision]") {
  const auto found = routes({proposal, to(can("b", CoreAct::propose, "plan"), "a")});
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].counted_under == 1);
}
TEST_CASE("Two chains that meet share what comes after", "[check][no-route-to-decision]") {
  const auto found =
      routes({to(can("b", CoreAct::propose, "plan"), "c"), to(can("a", CoreAct::propose, "plan"), "b"),
              to(can("leader", CoreAct::propose, "plan"), "b"), to(can("c", CoreAct::propose, "other"), "b")});
  REQUIRE(found.places == Places{"/norms/1", "/norms/2", "/norms/3"});
  CHECK(found.findings[0].counted_under == 1);
  CHECK(found.findings[1].counted_under == 0);  // the first has it
  CHECK(found.findings[2].counted_under == 0);  // another matter
}
TEST_CASE("One addressee that leads somewhere will do; each matter needs one", "[check][no-route-to-decision]") {
  Norm wide = proposal;
  wide.to = Actor(Each{.each = {"b", "c"}});
  CHECK(routes({wide, can("c", CoreAct::decide, "plan")}).silent());
  wide.what = List<Reference>{"plan", "other"};
  CHECK(routes({wide, can("c", CoreAct::decide, "plan")}).places == Places{"/norms/0"});
}
TEST_CASE("Advice may serve who carries out; a proposal asks a decision", "[check][no-route-to-decision]") {
  CHECK(routes({to(can("a", CoreAct::advise, "plan"), "leader"), must("leader", CoreAct::execute, "plan")}).silent());
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "leader"), must("leader", CoreAct::execute, "plan")}).places ==
        Places{"/norms/0"});
}
TEST_CASE("Who is set up elsewhere may have powers there", "[check][no-route-to-decision]") {
  Framework f = stage();
  f.bodies[1].established = Elsewhere{.document = "MIDO"};
  CHECK(routes({proposal}, f).undetermined == Places{"/norms/0"});
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "everyone")}).undetermined == Places{"/norms/0"});
}
TEST_CASE("To choose one's own chair is no power over matters", "[check][no-route-to-decision]") {
  Framework f = stage();
  f.bodies[1].chair = Post{.appointed_by = Actor("b")};
  Norm open = proposal;
  open.what.reset();
  CHECK(routes({open}, f).places == Places{"/norms/0"});
}
TEST_CASE("A group of bodies is each of them", "[check][no-route-to-decision]") {
  Framework f = stage();
  f.groups.append(Group{.id = GroupId("tables"),
                        .members = List<Membership>{Membership{.who = Actor("b")}, Membership{.who = Actor("c")}}});
  const Norm wide = to(can("a", CoreAct::propose, "plan"), "tables");
  CHECK(routes({wide, can("c", CoreAct::decide, "plan")}, f).findings.empty());
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "c"), can("tables", CoreAct::decide, "plan")}, f).silent());
}
TEST_CASE("Parties and their organs decide by law; of others the text does not tell", "[check][no-route-to-decision]") {
  Framework f = stage();
  f.groups.append(Group{.id = GroupId("gemeenten"), .members = List<Membership>{Membership{.who = Actor("assen")}}});
  f.groups.append(Group{.id = GroupId("partners"), .open = Text("aanbieders in de regio")});
  f.groups.append(Group{.id = GroupId("clients"), .open = Text("jeugdigen en hun ouders")});
  f.agreement.parties = List<Reference>{"partners"};
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "gemeenten")}, f).silent());
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "gemeenten.raad")}, f).silent());
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "partners")}, f).silent());
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "clients")}, f).undetermined == Places{"/norms/0"});
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "leader")}, f).places == Places{"/norms/0"});
  f.roles[0].established = Elsewhere{.document = "mandaatregeling"};
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "leader")}, f).undetermined == Places{"/norms/0"});
}
TEST_CASE("What is passed on without an object may be about anything", "[check][no-route-to-decision]") {
  const Norm open{.who = Actor("b"), .can = List<Act>{CoreAct::request}, .to = Actor("c")};
  CHECK(routes({proposal, open, can("c", CoreAct::decide, "plan")}).silent());
  Norm heard{.who = Actor("c"), .can = List<Act>{CoreAct::decide}, .after_hearing = Actor("b")};
  CHECK(routes({proposal, heard}).silent());
}
TEST_CASE("A long chain is walked in a moment", "[check][no-route-to-decision]") {
  Framework f = stage();
  for (int i = 0; i < 5'000; ++i) {
    f.bodies.append(Body{.id = BodyId("x" + std::to_string(i)), .established = Established(ProvisionRef("2"))});
    if (i > 0)
      f.norms.push_back(to(can(Reference("x" + std::to_string(i - 1)), CoreAct::propose, "plan"),
                           Reference("x" + std::to_string(i))));
  }
  const auto found = probe(f, "no-route-to-decision");
  REQUIRE(found.findings.size() == 1);
  CHECK(found.findings[0].counted_under == 4'998);
}

TEST_CASE("Advice names its addressee, or somebody's power names the adviser", "[check][advice-without-addressee]") {
  const char* const name = "advice-without-addressee";
  const Norm advice = can("a", CoreAct::advise, "plan");
  CHECK(rule(name, {advice}).places == Places{"/norms/0"});
  CHECK(rule(name, {to(advice, "b")}).silent());
  Norm hears = can("c", CoreAct::adopt, "plan");
  hears.after_hearing = Actor("a");
  CHECK(rule(name, {advice, hears}).silent());
  hears.what = List<Reference>{"other"};
  CHECK(rule(name, {advice, hears}).places == Places{"/norms/0"});
  Norm there = advice;
  there.in_ = Reference("b");
  CHECK(rule(name, {there}).silent());
  Norm open = advice;
  open.to = Vague{"wie het aangaat"};
  const auto vague = rule(name, {open});
  REQUIRE(vague.places == Places{"/norms/0/to"});
  CHECK(vague.findings[0].severity == Severity::warning);
  open.to = Elsewhere{.document = "reglement"};
  CHECK(rule(name, {open}).undetermined == Places{"/norms/0"});
  open.to = none;
  CHECK(rule(name, {open}).silent());
  Framework f = stage();
  f.roles[0].post.appointed_by = Actor("b");
  CHECK(rule(name, {can("a", CoreAct::nominate, "leader")}, f).silent());
  Norm two = can("a", CoreAct::advise, "plan");
  two.who.reset();
  two.what = List<Reference>{"plan", "other"};
  CHECK(rule(name, {two}).places == Places{"/norms/0"});
}

TEST_CASE("Advice is answered by a response, or by a decision that has to follow it", "[check][advice-unanswered]") {
  const char* const name = "advice-unanswered";
  const Norm advice = to(can("a", CoreAct::advise, "plan"), "b");
  const auto answer = [](Norm norm) {
    return when(std::move(norm),
                After{.after = Anchor(ActPattern{.act = CoreAct::advise}), .within = Duration(8, DurationUnit::weeks)});
  };
  CHECK(rule(name, {advice}).places == Places{"/norms/0"});
  CHECK(rule(name, {advice, to(must("b", CoreAct::respond, "plan"), "a")}).silent());
  CHECK(rule(name, {advice, must("b.chair", CoreAct::respond, "plan")}).silent());
  CHECK(rule(name, {advice, answer(must("b", CoreAct::decide, "plan"))}).silent());
  CHECK(rule(name, {advice, must("b", CoreAct::decide, "plan")}).places == Places{"/norms/0"});
  CHECK(rule(name, {advice, to(must("b", CoreAct::respond, "plan"), "c")}).places == Places{"/norms/0"});
  CHECK(rule(name, {advice, must("b", CoreAct::respond, "other")}).places == Places{"/norms/0"});
  CHECK(rule(name, {advice, must("agreement.parties", CoreAct::respond, "plan")}).silent());
  CHECK(rule(name, {to(can("a", CoreAct::propose, "plan"), "b")}).silent());
  CHECK(rule(name, {to(can("a", CoreAct::advise, "plan"), "everyone")}).silent());
  Norm hearing = must("b", CoreAct::decide, "plan");
  hearing.after_hearing = Actor("a");
  CHECK(rule(name, {advice, hearing}).silent());
  hearing.after_hearing = Actor("c");
  CHECK(rule(name, {advice, hearing}).places == Places{"/norms/0"});
  hearing.on_proposal_of = Actor("a.chair");
  CHECK(rule(name, {advice, hearing}).silent());
  hearing.can = hearing.must;
  hearing.must.reset();
  CHECK(rule(name, {advice, hearing}).places == Places{"/norms/0"});  // may decide, need not
  Norm statutory = advice;
  statutory.law = List<LawRef>{LawRef("awb:3:9")};
  CHECK(rule(name, {statutory}).silent());
  Framework f = stage();
  f.bodies[1].established = Elsewhere{.document = "MIDO"};
  CHECK(rule(name, {advice}, f).undetermined == Places{"/norms/0"});
}

TEST_CASE("Who passes advice on answers it, whoever it goes to next", "[check][advice-unanswered]") {
  const char* const name = "advice-unanswered";
  const Norm advice = to(can("a", CoreAct::advise, "chapter"), "b");
  const Timing after = After{.after = Anchor(ActPattern{.act = CoreAct::advise, .who = Actor("a")})};
  const Norm on = to(must("b", CoreAct::advise, "plan"), "assen.college");
  CHECK(rule(name, {advice, when(on, after)}).places == Places{"/norms/1"});
  CHECK(rule(name, {advice, on}).places == Places{"/norms/0", "/norms/1"});
  const Timing after_others = After{.after = Anchor(ActPattern{.act = CoreAct::advise, .who = Actor("c")})};
  CHECK(rule(name, {advice, when(on, after_others)}).places == Places{"/norms/0", "/norms/1"});
  const Timing on_other = After{.after = Anchor(ActPattern{.act = CoreAct::advise, .what = Reference("other")})};
  CHECK(rule(name, {advice, when(on, on_other)}).places == Places{"/norms/0", "/norms/1"});
  Norm hearing = to(must("b", CoreAct::propose, "plan"), "assen.college");
  hearing.after_hearing = Actor("a");
  CHECK(rule(name, {advice, hearing}).silent());
}
TEST_CASE("Advice that the addressee asked for is left alone", "[check][advice-unanswered]") {
  const char* const name = "advice-unanswered";
  const Norm advice = to(must("a", CoreAct::advise, "plan"), "b");
  const auto asked_by = [&](Reference who) {
    return when(advice, After{.after = Anchor(ActPattern{.act = CoreAct::request, .who = Actor(std::move(who))})});
  };
  CHECK(rule(name, {asked_by("b")}).silent());
  CHECK(rule(name, {asked_by("addressee")}).silent());
  CHECK(rule(name, {asked_by("c")}).places == Places{"/norms/0"});
  Norm only_then = advice;
  only_then.if_ = Conditions{Done{.done = ActPattern{.act = CoreAct::request, .who = Actor("b")}}};
  CHECK(rule(name, {only_then}).silent());
  CHECK(rule(name, {advice, to(can("b", CoreAct::consult, "plan"), "a")}).silent());
  CHECK(rule(name, {advice, to(can("b.chair", CoreAct::request, "plan"), "a")}).silent());
  CHECK(rule(name, {advice, to(can("b", CoreAct::request, "other"), "a")}).places == Places{"/norms/0"});
  CHECK(rule(name, {advice, to(can("b", CoreAct::request, "plan"), "c")}).places == Places{"/norms/0"});
  CHECK(rule(name, {advice, to(cannot("b", CoreAct::request, "plan"), "a")}).places == Places{"/norms/0"});
}
TEST_CASE("What goes through somebody is passed on by them", "[check][no-route-to-decision]") {
  Norm by_way = to(can("b", CoreAct::report, "plan"), "c");
  by_way.through = Actor("leader");
  CHECK(routes({to(can("a", CoreAct::propose, "plan"), "leader"), by_way, can("c", CoreAct::decide, "plan")}).silent());
}

TEST_CASE("A decision rests on something", "[check][decides-without-power]") {
  const char* const name = "decides-without-power";
  Framework f = stage();
  f.bodies.append(Body{.id = BodyId("region")});
  const Norm theirs = can("assen.raad", CoreAct::adopt, "plan");
  const Norm adopts = can("region", CoreAct::adopt, "plan");
  const auto found = rule(name, {adopts, can("region.chair", CoreAct::decide, "chapter"), theirs}, f);
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].counted_under == 2);
  CHECK(found.findings[0].related.at(0).place.pointer == "/norms/2");
  CHECK(rule(name, {can("region", CoreAct::adopt, "chapter"), theirs}, f).places == Places{"/norms/0"});
  CHECK(rule(name, {adopts, theirs, can("b", CoreAct::adopt, "plan")}, f).places == Places{"/norms/0"});
  CHECK(rule("two-deciders", {adopts, theirs}, f).places == Places{"/norms/1"});  // its cause is not asked for here

  CHECK(rule(name, {adopts}, f).silent());  // nobody else has it: that it is not set up is said elsewhere
  CHECK(rule(name, {adopts, can("b", CoreAct::adopt, "plan")}, f).silent());
  CHECK(rule(name, {adopts, can("assen.raad", CoreAct::adopt, "chapter")}, f).silent());
  CHECK(rule(name, {can("a", CoreAct::adopt, "plan"), theirs}, f).silent());  // the agreement sets it up
  CHECK(rule(name, {adopts, theirs, to(can("assen.raad", CoreAct::mandate, "plan"), "region")}, f).silent());
  Norm other = adopts;
  other.mandated_by = Actor("assen.raad");
  CHECK(rule(name, {other, theirs}, f).silent());
  other = adopts;
  other.law = List<LawRef>{LawRef("wgr:10")};
  CHECK(rule(name, {other, theirs}, f).silent());
  f.bodies[3].form = BodyForm::algemeen_bestuur;
  CHECK(rule(name, {adopts, theirs}, f).silent());
  f.bodies[3].form.reset();
  f.bodies[3].of = PartyId("assen");
  CHECK(rule(name, {adopts, theirs}, f).silent());
  f.bodies[3].of.reset();
  f.bodies[3].elsewhere = Text("een ander besluit");
  CHECK(rule(name, {adopts, theirs}, f).undetermined == Places{"/norms/0"});
}
TEST_CASE("Who decides in a sub-mandate decides for the first of the chain", "[check][two-deciders]") {
  const char* const name = "two-deciders";
  const auto mandated = [](Norm norm, const char* by) {
    norm.mandated_by = Actor(Reference(by));
    return norm;
  };
  const auto decides = [](const char* who) { return can(Reference(who), CoreAct::decide, "plan"); };
  const Norm first = decides("a");
  const Norm second = mandated(decides("b"), "a");
  CHECK(rule(name, {first, second, mandated(decides("c"), "b")}).silent());
  CHECK(rule(name, {mandated(decides("c"), "b"), second, first}).silent());
  // Two branches of one chain, however long each is; not a stranger to it.
  CHECK(rule(name, {second, mandated(decides("c"), "b"), mandated(decides("leader"), "a")}).silent());
  CHECK(rule(name, {first, second, decides("c")}).places == Places{"/norms/2"});
  // A chain over another matter is none here.
  CHECK(rule(name, {first, mandated(can("b", CoreAct::decide, "other"), "a"), mandated(decides("c"), "b")}).places ==
        Places{"/norms/2"});
}

TEST_CASE("Two that take the same step on one matter compete", "[check][two-deciders]") {
  const char* const name = "two-deciders";
  const auto found = rule(
      name, {can("a", CoreAct::adopt, "plan"), can("b", CoreAct::adopt, "plan"), can("c", CoreAct::adopt, "plan")});
  REQUIRE(found.places == Places{"/norms/1"});
  CHECK(found.findings[0].related.at(0).place.pointer == "/norms/0");
  CHECK(rule(name, {can("a", CoreAct::decide, "plan"), can("b", CoreAct::adopt, "plan")}).places == Places{"/norms/1"});
  CHECK(rule(name, {can("a", CoreAct::adopt, "plan"), can("b", CoreAct::approve, "plan")}).silent());
  CHECK(rule(name, {can("a", CoreAct::adopt, "plan"), can("b", CoreAct::adopt, "chapter")}).silent());
  CHECK(rule(name, {can("assen.raad", CoreAct::adopt, "plan"), can("meppel.raad", CoreAct::adopt, "plan")}).silent());
  CHECK(rule(name, {can("a", CoreAct::appoint, "leader"), can("b", CoreAct::appoint, "leader")}).silent());
  CHECK(rule(name, {can("a", CoreAct::adopt, "plan"), can("a.chair", CoreAct::adopt, "plan")}).silent());
  CHECK(rule(name, {can("a", CoreAct::approve, "leader"), can("b", CoreAct::approve, "leader")}).silent());
  Norm one = can("a", CoreAct::adopt, "plan");
  Norm other = can("b", CoreAct::adopt, "plan");
  CHECK(rule(name, {one, only_if(other, "spoed")}).undetermined == Places{"/norms/1"});
  CHECK(rule(name, {to(one, "assen"), to(other, "meppel")}).silent());
  one.id = NormId("een");
  other.overrides = List<NormId>{NormId("een")};
  CHECK(rule(name, {one, other}).silent());
  other.overrides.reset();
  other.mandated_by = Actor("a");
  CHECK(rule(name, {one, other}).silent());
  const Norm third = can("c", CoreAct::adopt, "plan");
  CHECK(rule(name, {third, other}).places == Places{"/norms/1"});  // it stands in for a
  Norm second = third;
  second.mandated_by = Actor("a");
  CHECK(rule(name, {second, other}).silent());
  second.mandated_by = Actor("leader");
  CHECK(rule(name, {second, other}).places == Places{"/norms/1"});
  second.mandated_by = Vague{"wordt gemandateerd"};
  CHECK(rule(name, {second, other}).silent());
  other.mandated_by.reset();
  Norm but = other;
  but.unless = Conditions{Words("spoed")};
  CHECK(rule(name, {third, but}).places == Places{"/norms/1"});  // in all other cases both decide
  second = third;
  second.unless = Conditions{Words("een patch")};
  CHECK(rule(name, {second, but}).undetermined == Places{"/norms/1"});
  other.who = Actor(Jointly{.jointly = {"b", "c"}});
  CHECK(rule(name, {one, other}).silent());
}

TEST_CASE("A label and the powers agree", "[check][label-contradicts-powers]") {
  const char* const name = "label-contradicts-powers";
  Framework f = stage();
  f.bodies[0].labelled = Label::advisory;
  f.bodies[1].labelled = Label::deciding;
  CHECK(rule(name, {can("a", CoreAct::adopt, "plan"), can("b", CoreAct::adopt, "plan")}, f).places ==
        Places{"/bodies/a/labelled"});
  const auto powerless = rule(name, {cannot("b", CoreAct::decide, "anything")}, f);
  REQUIRE(powerless.places == Places{"/bodies/b/labelled"});
  CHECK(powerless.findings[0].related.size() == 1);
  f.matters.append(Matter{.id = MatterId("orde"), .kind = MatterKind::rules});
  CHECK(rule(name, {can("a", CoreAct::adopt, "orde"), can("b", CoreAct::decide, "plan")}, f).silent());
  f.bodies[1].established = Elsewhere{.document = "MIDO"};
  CHECK(rule(name, {}, f).undetermined == Places{"/bodies/b"});
  f.bodies[1].form = BodyForm::raad;
  f.bodies[2].labelled = Label::executive;
  CHECK(rule(name, {}, f).silent());
}

TEST_CASE("Who dismisses appointed", "[check][dismisser-not-appointer]") {
  const auto dismissals = [](Post post) {
    Framework f = stage();
    f.bodies[0].chair = std::move(post);
    return probe(std::move(f), "dismisser-not-appointer");
  };
  CHECK(dismissals({.appointed_by = Actor("a"), .dismissed_by = Actor("b")}).places ==
        Places{"/bodies/a/chair/dismissed by"});
  CHECK(dismissals({.appointed_by = Actor("a"), .dismissed_by = Actor("a")}).silent());
  CHECK(dismissals({.appointed_by = Actor("a"), .dismissed_by = Actor("appointer")}).silent());
  CHECK(dismissals({.dismissed_by = Actor("b")}).silent());
}

TEST_CASE("No mandatory path runs only through a body that may be set up", "[check][optional-body-indispensable]") {
  const char* const name = "optional-body-indispensable";
  Framework f = stage();
  f.bodies[0].established = Established(SetUpBy{.by = Actor("b")});
  const auto with = [](auto set) {
    Norm norm = can("b", CoreAct::adopt, "plan");
    set(norm);
    return norm;
  };
  CHECK(rule(name, {with([](Norm& n) { n.on_proposal_of = Actor("a"); })}, f).places ==
        Places{"/bodies/a/established"});
  CHECK(rule(name, {with([](Norm& n) { n.after_hearing = Actor("a"); })}, f).places == Places{"/bodies/a/established"});
  CHECK(rule(name, {with([](Norm& n) { n.with_consent_of = Actor("a"); })}, f).places ==
        Places{"/bodies/a/established"});
  CHECK(rule(name, {with([](Norm& n) { n.approved_by = Approval{.who = Actor("a")}; })}, f).places ==
        Places{"/bodies/a/established"});
  CHECK(rule(name, {only_if(with([](Norm& n) { n.after_hearing = Actor("a"); }), "er een commissie is")}, f).silent());
  CHECK(rule(name, {with([](Norm& n) { n.after_hearing = Actor("a"); }), must("b", CoreAct::set_up, "a")}, f).silent());
  CHECK(rule(name, {can("a", CoreAct::adopt, "plan")}, f).silent());
  f.agreement.evaluation = List<Procedure>{Procedure{.by = Actor("a")}};
  CHECK(rule(name, {}, f).places == Places{"/bodies/a/established"});
  f.bodies[0].established = Established(SetUpBy{.by = Actor("b"), .when = Moment(ImpreciseDate(Date(2025, 1, 1)))});
  CHECK(rule(name, {}, f).silent());
  f.bodies[0].established = Established(SetUpBy{.by = Actor("b")});
  f.agreement.evaluation.reset();
  f.agreement.disputes = List<Procedure>{Procedure{.by = Actor("a")}};
  CHECK(rule(name, {}, f).places == Places{"/bodies/a/established"});
  f.agreement.disputes.reset();
  f.bodies[1].voting = Voting{.majority = Majority(MajorityWord::consensus),
                              .deadlock = List<DeadlockStep>{{.refer_to = Reference("a")}}};
  CHECK(rule(name, {}, f).places == Places{"/bodies/a/established"});
}
