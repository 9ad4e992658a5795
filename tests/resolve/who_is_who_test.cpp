// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "kader/resolve/model.hpp"
#include "kader/text/invalid_value.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

Membership member(const char* name) { return Membership{.who = Reference(name)}; }

Framework region() {
  Framework f;
  f.parties = {Party{.id = "a", .kind = PartyKind::gemeente}, Party{.id = "b", .kind = PartyKind::gemeente},
               Party{.id = "c", .kind = PartyKind::aanbieder}};
  f.groups = {Group{.id = "gemeenten", .members = {member("a"), member("b")}},
              Group{.id = "allen", .members = {member("gemeenten"), member("c")}},
              Group{.id = "overige", .open = "wie wil"},
              Group{.id = "raadgevers", .open = "wie kan", .part_of = GroupId("overige")}};
  Body board{.id = "bestuur"};
  board.seats =
      Table<Seat>{Seat{.id = "gemeente", .count = Headcount(2), .per = Reference("gemeenten")},
                  Seat{.id = "client", .count = Vague{"enkele"}}, Seat{.id = "gast", .as_ = SeatAs::observer}};
  board.chair = Post{.who = Reference("a.burgemeester")};
  f.bodies = {board, Body{.id = "commissie", .chair = Post{.who = Reference("bestuur.chair")}}};
  return f;
}

}  // namespace

TEST_CASE("The members of a group are those of its groups, each once") {
  const Model model = resolve(region());
  CHECK(model.members(model.resolve("allen")).size() == 3);
  CHECK(model.members(model.resolve("overige")).size() == 1);  // an open group stays itself
}

TEST_CASE("Groups that hold each other are opened once") {
  Framework f;
  f.groups = {Group{.id = "x", .members = {member("y")}}, Group{.id = "y", .members = {member("x")}}};
  const Model model = resolve(f);
  CHECK(model.members(model.resolve("x")).empty());
}

TEST_CASE("A member, its organ and its group are within the group") {
  const Model model = resolve(region());
  const auto within = [&](const char* part, const char* whole) {
    return model.within(model.resolve(part), model.resolve(whole));
  };
  CHECK(within("a", "gemeenten"));
  CHECK(within("a.college", "gemeenten"));
  CHECK(within("a.college", "gemeenten.college"));
  CHECK(within("gemeenten", "allen"));
  CHECK(within("raadgevers", "overige"));
  CHECK(within("bestuur.gemeente", "bestuur.members"));
  CHECK_FALSE(within("a.raad", "gemeenten.college"));
  CHECK_FALSE(within("c", "gemeenten"));
  CHECK_FALSE(within("allen", "gemeenten"));
  CHECK_FALSE(within("bestuur.gast", "bestuur.members"));
}

TEST_CASE("A pool of municipalities overlaps the seats of their executives") {
  const Model model = resolve(region());
  CHECK(model.overlap(model.resolve("gemeenten"), model.resolve("gemeenten.college")));
  CHECK_FALSE(model.overlap(model.resolve("c"), model.resolve("gemeenten.college")));
}

TEST_CASE("A post that another holds ex officio is held by the same person") {
  const Model model = resolve(region());
  CHECK(model.same_holder(model.resolve("commissie.chair"), model.resolve("bestuur.chair")));
  CHECK(model.same_holder(model.resolve("commissie.chair"), model.resolve("a.burgemeester")));
  CHECK_FALSE(model.same_holder(model.resolve("commissie.chair"), model.resolve("b.burgemeester")));
}

TEST_CASE("Seats count by their number for each, without those who only listen") {
  const Model model = resolve(region());
  const Body& board = model.framework().bodies.at("bestuur");
  CHECK(model.holders(model.resolve("bestuur.gemeente")) == Extent{4, 4, true});
  CHECK_FALSE(model.holders(model.resolve("bestuur.client")).known);
  CHECK_FALSE(model.size(board).known);
  CHECK(model.size(board).least == 4);
}

TEST_CASE("A norm on the whole covers its parts, and anything covers all") {
  Framework f = region();
  f.matters = {Matter{.id = "plan"}, Matter{.id = "deel", .part_of = MatterId("plan")},
               Matter{.id = "stuk", .part_of = MatterId("deel")}};
  const Model model = resolve(f);
  CHECK(model.covers(model.resolve("plan"), model.resolve("stuk")));
  CHECK(model.covers(model.resolve("anything"), model.resolve("plan")));
  CHECK_FALSE(model.covers(model.resolve("stuk"), model.resolve("plan")));
}

TEST_CASE("The parties of an agreement that are themselves the parties of the agreement are nobody") {
  Framework f;
  f.agreement.parties = {"agreement.parties"};
  const Model model = resolve(f);
  CHECK(model.members(model.resolve("agreement.parties")).empty());
}

TEST_CASE("Groups that hold each other a hundred thousand deep are opened without a stack") {
  Framework f;
  constexpr int deep = 100'000;
  for (int i = 0; i < deep; ++i) {
    const std::string next = "g" + std::to_string(i + 1);
    f.groups.append(
        Group{.id = GroupId("g" + std::to_string(i)), .members = List<Membership>{Membership{.who = Reference(next)}}});
  }
  f.parties.append(Party{.id = PartyId("g" + std::to_string(deep))});
  const Model model = resolve(std::move(f));
  CHECK(model.members(model.resolve("g0")) ==
        std::vector<Entity>{model.resolve(Reference("g" + std::to_string(deep)))});
}

TEST_CASE("An ex officio seat of another body's members counts them, one deep") {
  Framework f = region();
  Body other{.id = "kring"};
  other.seats = Table<Seat>{Seat{.id = "leden", .count = Headcount(3)},
                            Seat{.id = "gast", .count = Headcount(2), .as_ = SeatAs::observer}};
  Body both{.id = "samen"};
  both.seats =
      Table<Seat>{Seat{.id = "kring", .post = Post{.who = Actor(Reference("kring.members"))}},
                  Seat{.id = "zonder",
                       .post = Post{.who = Actor(Each{.each = {"kring.members"}, .except_ = List<Reference>{"a"}})}}};
  Body circle{.id = "rond"};
  circle.seats = Table<Seat>{Seat{.id = "zelf", .post = Post{.who = Actor(Reference("rond.members"))}}};
  f.bodies = {other, both, circle};
  const Model model = resolve(f);
  CHECK(model.size(model.framework().bodies.at("kring")) == Extent{3, 3, true});
  CHECK(model.holders(model.resolve("samen.kring")) == Extent{3, 3, true});
  CHECK_FALSE(model.holders(model.resolve("samen.zonder")).known);
  CHECK_FALSE(model.size(model.framework().bodies.at("rond")).known);
}

TEST_CASE("The names of an expression are those of its own framework") {
  const Model model = resolve(region());
  const Actor& chairs = *model.framework().bodies.at("bestuur").chair->who;
  REQUIRE(model.resolve(chairs).size() == 1);
  CHECK(model.resolve(chairs).front() == model.resolve("a.burgemeester"));
  const Actor stranger = Reference("a.burgemeester");
  CHECK_THROWS_AS(model.resolve(stranger), InvalidValue);
  const Stated<Actor> silent;
  CHECK(model.resolve(silent).empty());
}

TEST_CASE("Entities that differ in one part have different hashes") {
  const Entity one{EntityKind::body, PostKind::seat, 2, 3, 4};
  std::set<std::size_t> hashes{EntityHash()(one)};
  for (const Entity& other :
       {Entity{EntityKind::role, PostKind::seat, 2, 3, 4}, Entity{EntityKind::body, PostKind::chair, 2, 3, 4},
        Entity{EntityKind::body, PostKind::seat, 1, 3, 4}, Entity{EntityKind::body, PostKind::seat, 2, 4, 3}})
    CHECK(hashes.insert(EntityHash()(other)).second);
  CHECK(EntityHash()(std::pair(one, Entity{})) != EntityHash()(std::pair(Entity{}, one)));
}

TEST_CASE("A matter covers its parts and theirs, however deep, and none beside them") {
  Framework f;
  constexpr int deep = 20'000;
  const auto id = [](int i) { return "m" + std::to_string(i); };
  f.matters.append(Matter{.id = MatterId(id(0))});
  for (int i = 1; i < deep; ++i) {
    Matter part{.id = MatterId(id(i))};
    part.part_of = MatterId(id(i - 1));
    f.matters.append(std::move(part));
  }
  f.matters.append(Matter{.id = "zijtak", .part_of = MatterId("m5")});
  const Model model = resolve(f);
  const auto covers = [&](const std::string& whole, const std::string& part) {
    return model.covers(model.resolve(whole.c_str()), model.resolve(part.c_str()));
  };
  CHECK(covers("m0", id(deep - 1)));
  CHECK(covers("m5", "zijtak"));
  CHECK(covers("m0", "zijtak"));
  CHECK_FALSE(covers("m6", "zijtak"));
  CHECK_FALSE(covers("zijtak", "m6"));
  CHECK_FALSE(covers(id(deep - 1), "m0"));
}
