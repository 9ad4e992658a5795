// SPDX-License-Identifier: Apache-2.0
#include "check/probe.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Probe contradictions(std::vector<Norm> norms, Framework f = stage()) {
  f.norms = std::move(norms);
  return probe(std::move(f), "contradictory-norms");
}
}  // namespace

TEST_CASE("A power and its denial contradict each other, at the power", "[check][contradictory-norms]") {
  const auto found = contradictions({can("a", CoreAct::adopt, "plan"), cannot("a", CoreAct::adopt, "plan")});
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].related.at(0).place.pointer == "/norms/1");
}
TEST_CASE("Who cannot decide at all cannot adopt either, not even a part", "[check][contradictory-norms]") {
  CHECK(contradictions({can("a", CoreAct::adopt, "chapter"), cannot("a", CoreAct::decide, "anything")}).places ==
        Places{"/norms/0"});
  CHECK(contradictions({can("a", CoreAct::adopt, "plan"), cannot("a", CoreAct::decide, "plan")}).places ==
        Places{"/norms/0"});
}
TEST_CASE("What is special goes before what is general", "[check][contradictory-norms]") {
  CHECK(contradictions({can("a", CoreAct::adopt, "chapter"), cannot("a", CoreAct::adopt, "plan")}).silent());
  CHECK(contradictions({can("a", CoreAct::adopt, "plan"), cannot("a", CoreAct::adopt, "chapter")}).silent());
  CHECK(contradictions({can("a", CoreAct::decide, "plan"), cannot("a", CoreAct::dismiss, "plan")}).silent());
}
TEST_CASE("Other bearers, matters and acts do not contradict", "[check][contradictory-norms]") {
  CHECK(contradictions({can("a", CoreAct::adopt, "plan"), cannot("b", CoreAct::adopt, "plan")}).silent());
  CHECK(contradictions({can("a", CoreAct::adopt, "plan"), cannot("a", CoreAct::adopt, "other")}).silent());
  CHECK(contradictions({can("a", CoreAct::advise, "plan"), cannot("a", CoreAct::decide, "anything")}).silent());
  CHECK(contradictions({can("a.chair", CoreAct::decide, "plan"), cannot("a", CoreAct::decide, "anything")}).silent());
}
TEST_CASE("A prohibition excludes a duty and a liberty, not a power", "[check][contradictory-norms]") {
  const Norm forbidden{.who = Actor("a"), .must_not = List<Act>{CoreAct::publish}, .what = List<Reference>{"plan"}};
  const Norm free{.who = Actor("a"), .may = List<Act>{CoreAct::publish}, .what = List<Reference>{"plan"}};
  CHECK(contradictions({must("a", CoreAct::publish, "plan"), forbidden}).places == Places{"/norms/0"});
  CHECK(contradictions({free, forbidden}).places == Places{"/norms/0"});
  CHECK(contradictions({can("a", CoreAct::publish, "plan"), forbidden}).silent());
}
TEST_CASE("Conditions in words leave it undetermined, the same condition does not", "[check][contradictory-norms]") {
  const auto doubtful =
      contradictions({only_if(can("a", CoreAct::adopt, "plan"), "spoed"), cannot("a", CoreAct::adopt, "plan")});
  CHECK(doubtful.findings.empty());
  CHECK(doubtful.undetermined == Places{"/norms/1"});
  CHECK(contradictions(
            {only_if(can("a", CoreAct::adopt, "plan"), "spoed"), only_if(cannot("a", CoreAct::adopt, "plan"), "spoed")})
            .places == Places{"/norms/0"});
  Norm but = can("a", CoreAct::adopt, "plan");
  but.unless = Conditions{Words("spoed")};
  CHECK(contradictions({but, only_if(cannot("a", CoreAct::adopt, "plan"), "spoed")}).silent());
}
TEST_CASE("A time on the exclusion leaves it undetermined; the day of a duty does not",
          "[check][contradictory-norms]") {
  Norm forbidden{.who = Actor("a"), .must_not = List<Act>{CoreAct::publish}, .what = List<Reference>{"plan"}};
  const Norm duty = when(must("a", CoreAct::publish, "plan"), By{.by = Anchor(DayOfYear(5, 1))});
  CHECK(contradictions({duty, forbidden}).places == Places{"/norms/0"});
  forbidden.when = Timing(Until{.until = Anchor(Words("vaststelling"))});
  CHECK(contradictions({duty, forbidden}).undetermined == Places{"/norms/1"});
}
TEST_CASE("A norm that overrides the other settles the conflict, either way", "[check][contradictory-norms]") {
  Norm general = cannot("a", CoreAct::decide, "anything");
  general.id = NormId("algemeen");
  Norm special = can("a", CoreAct::adopt, "plan");
  special.overrides = List<NormId>{NormId("algemeen")};
  CHECK(contradictions({special, general}).silent());
}
TEST_CASE("Norms that are not in force on one day do not meet", "[check][contradictory-norms]") {
  Norm old = cannot("a", CoreAct::adopt, "plan");
  old.until = Moment(ImpreciseDate(Date(2025, 1, 1)));
  CHECK(contradictions({can("a", CoreAct::adopt, "plan"), old}).silent());
}
TEST_CASE("A group's exclusion reaches its members, those excepted apart", "[check][contradictory-norms]") {
  Framework f = stage();
  f.groups.append(
      Group{.id = GroupId("gemeenten"),
            .members = List<Membership>{Membership{.who = Actor("assen")}, Membership{.who = Actor("meppel")}}});
  Norm all = cannot("gemeenten", CoreAct::purchase, "plan");
  CHECK(contradictions({can("assen", CoreAct::purchase, "plan"), all}, f).places == Places{"/norms/0"});
  CHECK(contradictions({can("gemeenten", CoreAct::purchase, "plan"), cannot("assen", CoreAct::purchase, "plan")}, f)
            .places == Places{"/norms/0"});
  all.who = Actor(Each{.each = {"gemeenten"}, .except_ = List<Reference>{"assen"}});
  CHECK(contradictions({can("assen", CoreAct::purchase, "plan"), all}, f).silent());
}
TEST_CASE("Alone and together are different actors", "[check][contradictory-norms]") {
  Norm together = can("assen", CoreAct::adopt, "plan");
  together.who = Actor(Jointly{.jointly = {"assen", "meppel"}});
  CHECK(contradictions({together, cannot("assen", CoreAct::adopt, "plan")}).silent());
  Norm denied = cannot("assen", CoreAct::adopt, "plan");
  denied.who = Actor(Jointly{.jointly = {"meppel", "assen"}});
  CHECK(contradictions({together, denied}).places == Places{"/norms/0"});
  denied.who = Actor(Jointly{.jointly = {"meppel", "b"}});
  CHECK(contradictions({together, denied}).silent());
  together.who = Actor(Some{.some = Share::count(1), .of = {"assen", "meppel"}});
  denied.who = Actor(Some{.some = Share::count(2), .of = {"assen", "meppel"}});
  CHECK(contradictions({together, denied}).silent());
}
TEST_CASE("An addressee or a table narrows what is excluded", "[check][contradictory-norms]") {
  const Norm tell = to(can("a", CoreAct::inform, "plan"), "b");
  CHECK(contradictions({tell, to(cannot("a", CoreAct::inform, "plan"), "b")}).places == Places{"/norms/0"});
  CHECK(contradictions({tell, to(cannot("a", CoreAct::inform, "plan"), "c")}).silent());
  CHECK(contradictions({tell, to(cannot("a", CoreAct::inform, "plan"), "everyone")}).places == Places{"/norms/0"});
  CHECK(contradictions({can("a", CoreAct::inform, "plan"), to(cannot("a", CoreAct::inform, "plan"), "b")}).silent());
  Norm there = cannot("a", CoreAct::inform, "plan");
  there.in_ = Reference("b");
  CHECK(contradictions({can("a", CoreAct::inform, "plan"), there}).silent());
}
TEST_CASE("An exclusion without an object is of unknown scope", "[check][contradictory-norms]") {
  const Norm open{.who = Actor("a"), .cannot = List<Act>{CoreAct::decide}};
  CHECK(contradictions({can("a", CoreAct::adopt, "plan"), open}).undetermined == Places{"/norms/1"});
  const Norm power{.who = Actor("a"), .can = List<Act>{CoreAct::decide}};
  CHECK(contradictions({power, cannot("a", CoreAct::decide, "anything")}).places == Places{"/norms/0"});
}
TEST_CASE("Appointments and minutes are left to others", "[check][contradictory-norms]") {
  Framework f = stage();
  f.bodies[0].chair = Post{.appointed_by = Actor("a"), .dismissed_by = Actor("a")};
  f.bodies[0].meetings = Meetings{.minutes_adopted_by = Actor("a")};
  CHECK(contradictions({cannot("a", CoreAct::decide, "anything")}, f).silent());
}
TEST_CASE("What a field gives is denied by a norm", "[check][contradictory-norms]") {
  Framework f = stage();
  f.groups.append(
      Group{.id = GroupId("partners"), .members = Elsewhere{.document = {}, .to_be_adopted_by = Reference("a")}});
  CHECK(contradictions({cannot("a", CoreAct::decide, "anything")}, f).places == Places{"/groups/partners/members"});
}
TEST_CASE("Who must decide without a power to has a duty that cannot be met", "[check][duty-without-power]") {
  const auto duties = [](std::vector<Norm> norms, Framework f = stage()) {
    f.norms = std::move(norms);
    return probe(std::move(f), "duty-without-power");
  };
  const auto found = duties({must("a", CoreAct::decide, "plan"), cannot("a", CoreAct::decide, "anything")});
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].related.at(0).place.pointer == "/norms/1");
  CHECK(duties({must("a", CoreAct::represent, "plan")}).places == Places{"/norms/0"});
  CHECK(duties({must("a", CoreAct::adopt, "plan"), can("b", CoreAct::mandate, "plan")}).places == Places{"/norms/0"});

  CHECK(duties({must("a", CoreAct::adopt, "plan"), can("a", CoreAct::decide, "plan")}).silent());
  CHECK(duties({must("a", CoreAct::represent, "plan"), can("a", CoreAct::represent, "plan")}).silent());
  CHECK(duties({must("a", CoreAct::adopt, "plan"), to(can("b", CoreAct::mandate, "plan"), "a")}).silent());
  CHECK(duties({must("assen.raad", CoreAct::adopt, "plan")}).silent());
  CHECK(duties({must("a", CoreAct::inform, "plan")}).silent());
  Norm charged = must("a", CoreAct::adopt, "plan");
  charged.is_charged_with = charged.must;
  charged.must.reset();
  CHECK(duties({charged}).silent());
  Norm by_mandate = must("a", CoreAct::adopt, "plan");
  by_mandate.mandated_by = Actor("assen.college");
  CHECK(duties({by_mandate}).silent());
  Framework described = stage();
  described.groups.append(Group{.id = "all", .open = "de gemeenten"});
  CHECK(duties({must("all", CoreAct::adopt, "plan")}, described).undetermined == Places{"/norms/0"});
  described.groups[0].kind = PartyKind::gemeente;
  CHECK(duties({must("all", CoreAct::adopt, "plan")}, described).silent());
  Framework f = stage();
  f.bodies[0].form = BodyForm::algemeen_bestuur;
  f.bodies[1].established = Elsewhere{.document = "ander besluit"};
  CHECK(duties({must("a", CoreAct::adopt, "plan")}, f).silent());
  CHECK(duties({must("b", CoreAct::adopt, "plan")}, f).undetermined == Places{"/norms/0"});
}
