// SPDX-License-Identifier: Apache-2.0
// What a program may do with a Model: copy and move it, and ask it about what is another's.
#include "kader/resolve/model.hpp"

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include "kader/resolve/electorate.hpp"
#include "kader/text/invalid_value.hpp"
#include "support/catch.hpp"
#include "support/generate.hpp"

using namespace kader;

namespace {

Framework two_bodies() {
  Framework f;
  f.parties = {Party{.id = "a", .kind = PartyKind::gemeente}};
  f.bodies = {Body{.id = "raad", .seats = Table<Seat>{Seat{.id = "leden", .count = Headcount(3)}}},
              Body{.id = "tafel"}};
  f.roles.append(Role{.id = "leider"});
  f.norms = {Norm{.who = Reference("raad"), .can = {CoreAct::adopt}, .to = Actor(Reference("tafel"))}};
  return f;
}

}  // namespace

TEST_CASE("A copy of a model is the same model, and outlives it", "[resolve]") {
  std::unique_ptr<Model> first = std::make_unique<Model>(resolve(two_bodies()));
  const Model copy = *first;
  CHECK(copy.norms().data() == first->norms().data());
  CHECK(&copy.framework() == &first->framework());
  first.reset();
  REQUIRE(copy.norms().size() == 1);
  CHECK(copy.pointer(copy.positions()[0].who) == "/bodies/raad");
  CHECK(copy.size(copy.framework().bodies[0]) == Extent{3, 3, true});
}

TEST_CASE("A model that was moved from is as good as before", "[resolve]") {
  Model first = resolve(two_bodies());
  Model second = std::move(first);
  CHECK(first.norms().size() == 1);  // NOLINT(bugprone-use-after-move): that is the promise
  CHECK(first.resolve("tafel") == second.resolve("tafel"));
  second = std::move(first);
  CHECK(first.norms().size() == 1);  // NOLINT(bugprone-use-after-move)
  CHECK(&first.framework() == &second.framework());
}

TEST_CASE("A body or role of the framework that was copied is not the model's", "[resolve]") {
  const Framework mine = two_bodies();
  const Model model = resolve(mine);
  CHECK(model.index(model.framework().bodies[1]) == 1);
  CHECK_THROWS_AS(model.index(mine.bodies[0]), InvalidValue);
  CHECK_THROWS_AS(model.size(mine.bodies[0]), InvalidValue);
  CHECK_THROWS_AS(model.entity(mine.bodies[1]), InvalidValue);
  CHECK_THROWS_AS(model.entity(mine.roles[0]), InvalidValue);
  CHECK_THROWS_AS(electorate(model, mine.bodies[0]), InvalidValue);
  CHECK_THROWS_WITH(model.index(Body{}), Catch::Contains("does not stand in the framework of this model"));
}

TEST_CASE("A framework that is shared is the model's own", "[resolve]") {
  const auto mine = std::make_shared<const Framework>(two_bodies());
  const Model model = resolve(mine);
  CHECK(&model.framework() == mine.get());
  CHECK(model.index(mine->bodies[1]) == 1);
  CHECK(model.resolve(mine->norms[0].who).size() == 1);
  CHECK_THROWS_AS(resolve(std::shared_ptr<const Framework>()), InvalidValue);
}

TEST_CASE("An expression of another framework cannot be asked for", "[resolve]") {
  const Framework mine = two_bodies();
  const Model model = resolve(mine);
  CHECK_THROWS_AS(model.resolve(*mine.norms[0].who), InvalidValue);
  CHECK_THROWS_AS(model.resolve(mine.norms[0].to), InvalidValue);
  const Actor copied = *model.framework().norms[0].who;
  CHECK_THROWS_AS(model.resolve(copied), InvalidValue);
  CHECK(model.resolve(mine.norms[0].with_).empty());  // what says nothing is nobody's
}

TEST_CASE("An entity of a larger model is not looked up in memory that is another's", "[resolve]") {
  const Model model = resolve(two_bodies());
  for (const EntityKind kind : {EntityKind::party, EntityKind::group, EntityKind::body, EntityKind::role,
                                EntityKind::matter, EntityKind::own_act, EntityKind::cite, EntityKind::norm}) {
    const Entity stranger{kind, PostKind::none, 0, 1'000'000, 0};
    CHECK_THROWS_AS(model.name(stranger), InvalidValue);
    CHECK_THROWS_AS(model.pointer(stranger), InvalidValue);
  }
  const Entity body{EntityKind::body, PostKind::none, 0, 7, 0};
  CHECK_THROWS_AS(model.body(body), InvalidValue);
  CHECK_THROWS_AS(model.post(body.with_post(PostKind::chair)), InvalidValue);
  CHECK_THROWS_AS(model.party_of(body), InvalidValue);
  CHECK_THROWS_AS(model.holders(body.with_post(PostKind::seat)), InvalidValue);
  CHECK_THROWS_AS(model.seat(model.resolve("raad").with_post(PostKind::seat, 9)), InvalidValue);
  CHECK_THROWS_AS(model.holders(model.resolve("raad").with_post(PostKind::seat, 9)), InvalidValue);
  CHECK_THROWS_AS(model.holders(model.resolve("raad")), InvalidValue);
  CHECK_THROWS_AS(model.organ_name({EntityKind::party, PostKind::none, 999, 0, 0}), InvalidValue);
  CHECK_THROWS_AS(model.is_collective({EntityKind::role, PostKind::none, 0, 9, 0}), InvalidValue);
  CHECK_THROWS_AS(model.members({EntityKind::group, PostKind::none, 0, 9, 0}), InvalidValue);
}

TEST_CASE("An act is resolved with its family, and a name that no act has is known to be none", "[resolve]") {
  Framework f = two_bodies();
  f.acts.append(OwnAct{.id = "schouwen", .family = Family::executing});
  const Model model = resolve(std::move(f));
  CHECK(model.resolve_act(Act(CoreAct::adopt)).is(CoreAct::adopt));
  CHECK(model.resolve_act(Act("schouwen")).family == Family::executing);
  CHECK(model.resolve_act(Act("schouwen")).known());
  CHECK_FALSE(model.resolve_act(Act("flensen")).known());
}

TEST_CASE("What a model says to be absent is nowhere in it", "[resolve]") {
  const Presence little = resolve(two_bodies()).presence();
  CHECK(little.has(Feature::seats));
  CHECK(little.has(CoreAct::adopt));
  CHECK(little.has(Modality::can));
  CHECK(little.has(Derivation::written));
  CHECK_FALSE(little.any(Feature::votings, Feature::groups, Feature::conditions, Derivation::appointment,
                         CoreAct::decide, Modality::must, Modality::is_charged_with));
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const Model model = resolve(testing::random_framework(seed, 3));
    const Presence& all = model.presence();
    for (const Position& p : model.positions()) {
      CHECK(all.has(p.modality));
      CHECK((p.act.is_own || all.has(p.act.core)));
    }
    for (const ResolvedNorm& norm : model.norms()) {
      CHECK(all.has(norm.derivation));
      CHECK((!norm.conditional() || all.has(Feature::conditions)));
      CHECK((norm.mandated_by() == nullptr || !norm.mandated_by()->stated() || all.has(Feature::mandates)));
      CHECK((norm.when == nullptr || !norm.when->stated() || all.has(Feature::timings)));
    }
    for (const Body& body : model.framework().bodies) {
      CHECK((!body.quorum.stated() || all.has(Feature::quorums)));
      CHECK((!body.like.stated() || all.has(Feature::body_like)));
    }
  }
}

TEST_CASE("No header of a model holds a container of a third party", "[resolve]") {
  // Their layout is another in another version; a program and the library would disagree on where things stand.
  const auto folder = std::filesystem::path(KADER_SOURCE_DIR) / "include/kader/resolve";
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() != ".hpp") continue;
    INFO(file.path().string());
    std::ifstream in(file.path());
    for (std::string line; std::getline(in, line);) CHECK(line.find("#include <boost/") == std::string::npos);
  }
  STATIC_REQUIRE(std::is_nothrow_copy_constructible_v<Model>);
  STATIC_REQUIRE(sizeof(Model) == 11 * 16 + 8 + sizeof(Presence));
}
