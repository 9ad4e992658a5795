// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <vector>

#include "kader/resolve/model.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

Framework with_board() {
  Framework f;
  f.parties = {Party{.id = "a", .kind = PartyKind::gemeente}, Party{.id = "b", .kind = PartyKind::gemeente}};
  f.bodies = {Body{.id = "raad"}, Body{.id = "bestuur"}};
  f.matters = {Matter{.id = "plan"}, Matter{.id = "begroting"}};
  return f;
}

std::vector<const ResolvedNorm*> derived(const Model& model, Derivation derivation) {
  std::vector<const ResolvedNorm*> found;
  for (const ResolvedNorm& norm : model.norms())
    if (norm.derivation == derivation) found.push_back(&norm);
  return found;
}

}  // namespace

TEST_CASE("Lists in the act, who, what and to distribute") {
  Framework f = with_board();
  f.norms = {Norm{.who = Actor(Each{.each = {"raad", "bestuur"}}),
                  .can = {CoreAct::adopt, CoreAct::approve},
                  .what = {"plan", "begroting"},
                  .to = Actor(List<Reference>{"a", "b"})}};
  CHECK(resolve(f).positions().size() == 16);
}

TEST_CASE("Is charged with gives a power and a duty, and the time belongs to the duty") {
  Framework f = with_board();
  f.norms = {Norm{.who = Reference("bestuur"),
                  .is_charged_with = {CoreAct::adopt},
                  .what = {"plan"},
                  .when = Timing(By{.by = Anchor(DayOfYear(7, 1))})}};
  const Model model = resolve(f);
  REQUIRE(model.norms().size() == 2);
  CHECK(model.norms()[0].modality == Modality::can);
  CHECK(model.norms()[0].timing() == nullptr);
  CHECK(model.norms()[1].modality == Modality::must);
  CHECK(model.norms()[1].timing() != nullptr);
}

TEST_CASE("An appointment derives a power and a duty that point at their field") {
  Framework f = with_board();
  f.roles = {Role{.id = "leider", .post = Post{.appointed_by = Reference("bestuur"), .source = {"6.a"}}}};
  const Model model = resolve(f);
  const auto norms = derived(model, Derivation::appointment);
  REQUIRE(norms.size() == 2);
  CHECK(model.pointer(*norms[0]) == "/roles/leider/appointed by");
  CHECK(model.provisions(*norms[0]) == std::vector<std::string>{"6.a"});
  CHECK(model.entities(norms[0]->who.of)[0] == model.resolve("bestuur"));
  CHECK(model.entities(norms[0]->what)[0] == model.resolve("leider"));
}

TEST_CASE("Meetings, deadlock and accountability derive their norms") {
  Framework f = with_board();
  Body& board = f.bodies.at("bestuur");
  board.chair = Post{.appointed_by = Reference("raad")};
  board.meetings =
      Meetings{.at_least = Times(3), .per = Period(CalendarPeriod::year), .agenda_by = Reference("bestuur.chair")};
  board.voting = Voting{.majority = Majority(MajorityWord::consensus),
                        .deadlock = List<DeadlockStep>{DeadlockStep{.step = StepWord::vote_again},
                                                       DeadlockStep{.refer_to = Reference("raad")}}};
  board.accountable_to = Reference("raad");
  const Model model = resolve(f);
  CHECK(derived(model, Derivation::meeting).size() == 1);
  CHECK(derived(model, Derivation::convening).size() == 1);  // by the chair, nobody else being named
  CHECK(derived(model, Derivation::agenda).size() == 1);
  CHECK(derived(model, Derivation::chairing).size() == 1);
  CHECK(derived(model, Derivation::accounting).size() == 2);
  const auto escalation = derived(model, Derivation::escalation);
  REQUIRE(escalation.size() == 2);
  CHECK(model.pointer(*escalation[0]) == "/bodies/bestuur/voting/deadlock/1/refer to");
}

TEST_CASE("What is left to a later act of somebody gives them the power to adopt it") {
  Framework f = with_board();
  f.bodies.at("bestuur").quorum = Elsewhere{"", "raad"};
  const Model model = resolve(f);
  const auto norms = derived(model, Derivation::left_to_later);
  REQUIRE(norms.size() == 1);
  CHECK(model.pointer(*norms[0]) == "/bodies/bestuur/quorum");
}

TEST_CASE("A norm of a hundred by a hundred by a hundred is cut off, and said so") {
  Framework f = with_board();
  List<Reference> many(100, "plan");
  f.norms = {Norm{.who = Actor(Each{.each = List<Reference>(100, "raad")}),
                  .must = {CoreAct::adopt},
                  .what = many,
                  .to = Actor(List<Reference>(100, "a"))}};
  const Model model = resolve(f);
  CHECK(model.positions().size() == most_combinations);
  REQUIRE(model.findings().size() == 1);
  CHECK(model.findings()[0].rule->name == "norm-too-wide");
}

TEST_CASE("A norm without a modal key is left out, whatever else it says") {
  Framework f = with_board();
  f.norms = {Norm{.who = Reference("raad")}, Norm{.who = Reference("raad"), .may = {CoreAct::advise}}};
  const Model model = resolve(f);
  REQUIRE(model.norms().size() == 1);
  CHECK(model.pointer(model.norms()[0]) == "/norms/1");
}

TEST_CASE("A thousand wide norms together are cut off too, and that is said once") {
  Framework f = with_board();
  const Norm wide{.who = Actor(Each{.each = List<Reference>(90, "raad")}),
                  .must = {CoreAct::adopt},
                  .what = List<Reference>(90, "plan")};
  f.norms = List<Norm>(1'000, wide);
  const Model model = resolve(f);
  CHECK(model.positions().size() == most_combinations_in_all);
  CHECK(std::count_if(model.findings().begin(), model.findings().end(),
                      [](const Finding& finding) { return finding.rule->name == "norm-too-wide"; }) == 1);
}
