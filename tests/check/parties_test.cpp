// SPDX-License-Identifier: Apache-2.0
#include "check/probe.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

Framework bound(List<Reference> parties) {
  Framework f = stage();
  f.agreement.parties = std::move(parties);
  return f;
}
Framework with_group(Framework f, List<Membership> members) {
  f.groups.append(Group{.id = GroupId("deelnemers"), .members = std::move(members)});
  f.agreement.participants = GroupId("deelnemers");
  return f;
}
Membership member(const char* who) { return Membership{.who = Actor(Reference(who))}; }
Signature signed_for(const char* party) {
  return Signature{.for_ = Actor(Reference(party)),
                   .by = Actor(Reference(std::string(party) + ".burgemeester")),
                   .on_decision_of = Actor(Reference(std::string(party) + ".college"))};
}

}  // namespace

TEST_CASE("Heading, definition and signatures name the same parties", "[check][party-list-differs]") {
  const char* const rule = "party-list-differs";
  Framework same = with_group(bound({"assen.raad", "meppel.raad"}), {member("assen.college"), member("meppel")});
  CHECK(probe(same, rule).silent());
  CHECK(probe(same, rule).subjects == 1);
  Framework fewer = with_group(bound({"assen.raad", "meppel.raad"}), {member("assen.raad")});
  const auto found = probe(fewer, rule);
  REQUIRE(found.places == Places{"/groups/deelnemers"});
  CHECK(found.findings[0].message(Language::dutch) ==
        "De aanhef noemt 2 partijen, de begripsbepaling van deelnemers 1: daar ontbreekt meppel.");
  Framework unsigned_by_one = bound({"assen.raad", "meppel.raad"});
  unsigned_by_one.agreement.signatures = List<Signature>{signed_for("assen")};
  CHECK(probe(unsigned_by_one, rule).places == Places{"/agreement/signatures"});
  Framework open = bound({"assen.raad"});
  open.groups.append(Group{.id = GroupId("deelnemers"), .open = Text("andere gemeenten")});
  open.agreement.participants = GroupId("deelnemers");
  CHECK(probe(open, rule).undetermined == Places{"/groups/deelnemers"});
}

TEST_CASE("A participant that is counted is one", "[check][counting-unit-ambiguous]") {
  const char* const rule = "counting-unit-ambiguous";
  Framework twice = with_group(bound({"assen.raad", "meppel.raad"}),
                               {member("assen.raad"), member("assen.college"), member("meppel.raad")});
  CHECK(probe(twice, rule).subjects == 0);
  twice.agreement.amendment =
      List<Procedure>{Procedure{.by = Actor(Some{.some = Share::fraction(2, 3), .of = {"deelnemers"}})}};
  CHECK(probe(twice, rule).places == Places{"/groups/deelnemers"});
  twice.agreement.amendment = List<Procedure>{Procedure{.by = Actor(Jointly{.jointly = {"deelnemers"}})}};
  CHECK(probe(twice, rule).silent());
  Framework once = with_group(bound({"assen.raad", "meppel.raad"}), {member("assen.raad"), member("meppel.raad")});
  once.agreement.exit = List<Procedure>{Procedure{.if_ = Conditions{PartiesAgree{Share::count(2)}}}};
  CHECK(probe(once, rule).silent());
}

TEST_CASE("The councils of a group sign as each council does by itself", "[check][signature-without-decision]") {
  const auto ask = [&](Actor for_, Actor by) {
    Framework f = with_group(bound({"assen.raad", "meppel.raad"}), {member("assen"), member("meppel")});
    f.agreement.signatures = List<Signature>{Signature{.for_ = std::move(for_), .by = std::move(by)}};
    return probe(std::move(f), "signature-without-decision");
  };
  const Actor councils(Reference("deelnemers.raad"));
  const Actor mayors(Reference("deelnemers.burgemeester"));
  const Actor both_councils(List<Reference>{"assen.raad", "meppel.raad"});
  const Actor both_mayors(List<Reference>{"assen.burgemeester", "meppel.burgemeester"});
  CHECK(ask(both_councils, both_mayors).silent());
  CHECK(ask(councils, mayors).silent());
  CHECK(ask(councils, both_mayors).silent());
  CHECK(ask(both_councils, mayors).silent());
  // Of the municipalities as such it is not said on whose decision it rests, written out or not.
  const Places signature{"/agreement/signatures/0"};
  CHECK(ask(Actor(Reference("deelnemers")), mayors).places == signature);
  CHECK(ask(Actor(List<Reference>{"assen", "meppel"}), both_mayors).places == signature);
}

TEST_CASE("A signature rests on a decision and on the power to represent", "[check][signature-without-decision]") {
  const char* const rule = "signature-without-decision";
  const auto ask = [&](Signature signature) {
    Framework f = bound({"assen.college", "meppel.college"});
    f.parties.append(Party{.id = PartyId("zorg"), .kind = PartyKind::aanbieder});
    f.agreement.signatures = List<Signature>{std::move(signature)};
    return probe(std::move(f), rule);
  };
  CHECK(ask(signed_for("assen")).silent());
  Signature undecided = signed_for("assen");
  undecided.on_decision_of.reset();
  CHECK(ask(undecided).places == Places{"/agreement/signatures/0"});
  Signature another = signed_for("assen");
  another.by = Actor("leader");
  CHECK(ask(another).places == Places{"/agreement/signatures/0"});
  another.mandated_by = Actor("assen.burgemeester");
  CHECK(ask(another).silent());
  CHECK(ask(Signature{.for_ = Actor("zorg"), .by = Actor("leader")}).subjects == 0);
}

TEST_CASE("There is one contact point, mandated by all", "[check][contact-point-not-unique]") {
  const char* const rule = "contact-point-not-unique";
  Framework f = bound({"assen.college", "meppel.college"});
  CHECK(probe(f, rule).subjects == 0);
  f.roles[0].kind = RoleKind::contact_point;
  CHECK(probe(f, rule).places == Places{"/roles/leader"});
  Framework mandated = f;
  Norm speaks = can("leader", CoreAct::represent, "plan");
  speaks.mandated_by = Actor(Each{.each = {"assen.college", "meppel.college"}});
  mandated.norms = {speaks};
  CHECK(probe(mandated, rule).silent());
  Norm half_ = can("leader", CoreAct::represent, "plan");
  half_.mandated_by = Actor("assen.college");
  mandated.norms = {half_};
  CHECK(probe(mandated, rule).findings.at(0).message(Language::dutch) ==
        "Het aanspreekpunt staat niet vast: het heeft geen mandaat van meppel.");
  f.roles.append(Role{.id = RoleId("second"), .kind = RoleKind::contact_point});
  CHECK(probe(f, rule).places == Places{"/roles/second"});
}
