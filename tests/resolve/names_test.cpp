// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "kader/resolve/model.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

Framework region() {
  Framework f;
  f.parties = {Party{.id = "zwolle", .name = "Zwolle", .kind = PartyKind::gemeente},
               Party{.id = "kampen", .kind = PartyKind::gemeente},
               Party{.id = "rijk", .kind = PartyKind::rijk, .organs = Table<Organ>{Organ{.id = "minister"}}}};
  f.groups = {Group{.id = "gemeenten",
                    .members = {Membership{.who = Reference("zwolle")}, Membership{.who = Reference("kampen")}}},
              Group{.id = "aanbieders", .open = "wie jeugdhulp biedt"},
              Group{.id = "allen",
                    .members = {Membership{.who = Reference("gemeenten")}, Membership{.who = Reference("rijk")}}}};
  Body board{.id = "ab", .name = "Algemeen bestuur"};
  board.seats = Table<Seat>{Seat{.id = "gemeente", .per = Reference("gemeenten")}};
  board.chair = Post{.drawn_from = Reference("ab.members"), .appointed_by = Reference("ab")};
  f.bodies = {board};
  f.roles = {Role{.id = "directeur"}};
  f.matters = {Matter{.id = "begroting"}, Matter{.id = "wijziging", .part_of = MatterId("begroting")}};
  return f;
}

std::vector<std::string> rules_of(const Model& model) {
  std::vector<std::string> names;
  for (const Finding& finding : model.findings()) names.emplace_back(finding.rule->name);
  return names;
}

}  // namespace

TEST_CASE("A framework whose names are all declared resolves without findings") {
  CHECK(resolve(region()).findings().empty());
}

TEST_CASE("Dotted names stand for organs, posts and seats") {
  const Model model = resolve(region());
  CHECK(model.resolve("zwolle.raad").kind == EntityKind::party);
  CHECK(model.organ_name(model.resolve("zwolle.raad")) == "raad");
  CHECK(model.resolve("zwolle.raad.chair").post == PostKind::chair);
  CHECK(model.resolve("rijk.minister").known());
  CHECK(model.resolve("gemeenten.college").kind == EntityKind::group);
  CHECK(model.resolve("ab.chair").post == PostKind::chair);
  CHECK(model.resolve("ab.gemeente").post == PostKind::seat);
  CHECK(model.resolve("ab.members").post == PostKind::members);
  CHECK(model.resolve("own.raad").kind == EntityKind::own);
  CHECK(model.resolve("agreement.parties").kind == EntityKind::agreement_parties);
}

TEST_CASE("An organ that the kind of party does not have is unknown") {
  const Model model = resolve(region());
  CHECK(model.resolve("rijk.raad").kind == EntityKind::unresolved);
  CHECK(model.resolve("zwolle.minister").kind == EntityKind::unresolved);
  CHECK(model.resolve("ab.penningmeester").kind == EntityKind::unresolved);
  CHECK(model.resolve("directeur.chair").kind == EntityKind::unresolved);
}

TEST_CASE("An unknown name is reported once, at its place, with the nearest declared name") {
  Framework f = region();
  f.norms = {Norm{.who = Reference("directeurr"), .must = {CoreAct::advise}, .to = Reference("ab")}};
  const Model model = resolve(f);
  REQUIRE(rules_of(model) == std::vector<std::string>{"unknown-name"});
  CHECK(model.findings()[0].place.pointer == "/norms/0/who");
  CHECK(model.findings()[0].message(Language::dutch) ==
        "‘directeurr’ komt in dit kader niet voor. Bedoeld is wellicht ‘directeur’.");
}

TEST_CASE("Names are looked for inside seats, anchors, conditions and procedures") {
  Framework f = region();
  f.bodies.at("ab").seats.edit().at("gemeente").post.drawn_from = Reference("nergens");
  f.norms = {
      Norm{.who = Reference("ab"),
           .must = {CoreAct::decide},
           .when = Timing(After{.after = Anchor(ActPattern{.act = CoreAct::propose, .who = Reference("iemand")})}),
           .if_ = Conditions{Vacant{.vacant = "weg.chair"}}}};
  f.agreement.exit = List<Procedure>{Procedure{.by = Actor(Jointly{.jointly = {"ab", "ander"}})}};
  const Model model = resolve(f);
  std::vector<std::string> places;
  for (const Finding& finding : model.findings()) places.push_back(finding.place.pointer);
  CHECK(places == std::vector<std::string>{"/agreement/exit/0/by/jointly/1", "/bodies/ab/seats/gemeente/drawn from",
                                           "/norms/0/when/after/who", "/norms/0/if/0/vacant"});
}

TEST_CASE("A norm with an id is named by it") {
  Framework f = region();
  f.norms = {Norm{.id = "advies", .who = Reference("niemand-bekend"), .must = {CoreAct::advise}}};
  CHECK(resolve(f).findings()[0].place.pointer == "/norms/advies/who");
}

TEST_CASE("A name of another kind than belongs there is reported") {
  Framework f = region();
  f.matters.at("wijziging").part_of = MatterId("directeur");
  const Model model = resolve(f);
  REQUIRE(rules_of(model) == std::vector<std::string>{"wrong-kind-of-name"});
  CHECK(model.findings()[0].message(Language::english) == "Here belongs a matter, but ‘directeur’ is a role.");
}

TEST_CASE("An id used in two sections is reported at the second") {
  Framework f = region();
  f.roles.add(Role{.id = "ab"});
  const Model model = resolve(f);
  REQUIRE(rules_of(model) == std::vector<std::string>{"duplicate-name"});
  CHECK(model.findings()[0].place.pointer == "/roles/ab");
  CHECK(model.findings()[0].message(Language::dutch) == "De naam ‘ab’ is al in gebruik bij ‘ab’ (gremia).");
}

TEST_CASE("Two elements that the text calls alike are reported") {
  Framework f = region();
  f.roles.at("directeur").aka = List<Text>{"Algemeen bestuur"};
  const Model model = resolve(f);
  REQUIRE(rules_of(model) == std::vector<std::string>{"duplicate-name"});
  CHECK(model.findings()[0].message(Language::dutch) ==
        "De naam ‘Algemeen bestuur’ is al in gebruik bij ‘ab’ (gremia).");
}

TEST_CASE("A reserved word of either language is nobody's id") {
  Framework f = region();
  f.roles.add(Role{.id = "secretaris"});
  f.roles.add(Role{.id = "secretary"});
  CHECK(rules_of(resolve(f)) == std::vector<std::string>{"reserved-name", "reserved-name"});
}

TEST_CASE("A matter that is part of itself by a detour is reported once") {
  Framework f = region();
  f.matters.at("begroting").part_of = MatterId("wijziging");
  const Model circle = resolve(f);
  CHECK(rules_of(circle) == std::vector<std::string>{"part-of-itself"});
  CHECK(circle.covers(circle.resolve("begroting"), circle.resolve("begroting")));
}

TEST_CASE("Every reference dangling: each is reported, nothing else happens") {
  Framework f;
  for (int i = 0; i < 200; ++i)
    f.norms.push_back(
        Norm{.who = Reference("wie"), .must = {CoreAct::advise}, .what = {"wat"}, .to = Reference("aan")});
  CHECK(resolve(f).findings().size() == 600);
}

namespace {

std::vector<std::string> messages(const Framework& f, Language language = Language::dutch) {
  std::vector<std::string> all;
  const Model model = resolve(f);
  for (const Finding& finding : model.findings()) all.push_back(finding.message(language));
  return all;
}
Framework region_with(std::initializer_list<const char*> names) {
  Framework f = region();
  for (const char* name : names)
    f.norms.push_back(Norm{.who = Reference("zwolle"), .must = {CoreAct::advise}, .to = Reference(name)});
  return f;
}

}  // namespace

TEST_CASE("An act that nobody knows is reported wherever an act stands, with the nearest in either language") {
  Framework f = region();
  f.acts = {OwnAct{.id = "innen"}};
  f.norms = {
      Norm{.who = Reference("ab"), .can = {Act(ActId("benoemt")), Act(ActId("innen"))}},
      Norm{.who = Reference("ab"),
           .must = {Act(ActId("appoin"))},
           .when = Timing(After{.after = Anchor(ActPattern{.act = Act(ActId("inen")), .who = Reference("ab")})})}};
  const Model model = resolve(f);
  REQUIRE(rules_of(model) == std::vector<std::string>{"unknown-act", "unknown-act", "unknown-act"});
  CHECK(model.findings()[0].place.pointer == "/norms/0/can/0");
  CHECK(messages(f) ==
        std::vector<std::string>{"‘benoemt’ is geen handeling die het formaat kent. Bedoeld is wellicht ‘benoemen’.",
                                 "‘appoin’ is geen handeling die het formaat kent. Bedoeld is wellicht ‘appoint’.",
                                 "‘inen’ is geen handeling die het formaat kent. Bedoeld is wellicht ‘innen’."});
  CHECK(messages(f, Language::english)[0] == "‘benoemt’ is no act that the format knows. Perhaps ‘benoemen’ is meant.");
}

TEST_CASE("A dotted name says who does not have what, and offers the whole name") {
  CHECK(
      messages(
          region_with({"zwolle.colege", "zwole.college", "ab.gemeent", "ab.voorziter", "zwolle.raad.voorziter"})) ==
      std::vector<std::string>{
          "‘zwolle.colege’ komt in dit kader niet voor: Zwolle heeft geen orgaan ‘colege’. Bedoeld is wellicht "
          "‘zwolle.college’.",
          "‘zwole.college’ komt in dit kader niet voor. Bedoeld is wellicht ‘zwolle.college’.",
          "‘ab.gemeent’ komt in dit kader niet voor: Algemeen bestuur heeft geen zetel of post ‘gemeent’. Bedoeld is "
          "wellicht ‘ab.gemeente’.",
          "‘ab.voorziter’ komt in dit kader niet voor: Algemeen bestuur heeft geen zetel of post ‘voorziter’. Bedoeld "
          "is wellicht ‘ab.voorzitter’.",
          "‘zwolle.raad.voorziter’ komt in dit kader niet voor: zwolle.raad heeft geen ‘voorziter’. Bedoeld is "
          "wellicht "
          "‘zwolle.raad.voorzitter’."});
}

TEST_CASE("Short names have no neighbours, and an organ without its party is told to name it") {
  CHECK(messages(region_with({"db"})) == std::vector<std::string>{"‘db’ komt in dit kader niet voor."});
  const Model model = resolve(region_with({"raad"}));
  REQUIRE(rules_of(model) == std::vector<std::string>{"unknown-name"});
  CHECK(model.findings()[0].message(Language::dutch) == "‘raad’ komt in dit kader niet voor.");
  CHECK(model.findings()[0].help(Language::dutch).ends_with("; zeg van welke gemeente, zoals zwolle.raad"));
}
