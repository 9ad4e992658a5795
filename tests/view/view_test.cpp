// SPDX-License-Identifier: Apache-2.0
#include "kader/view/view.hpp"

#include <string>

#include "kader/view/electorates.hpp"
#include "kader/view/posts.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

constexpr Date day(2026, 1, 1);

Seat held_by(const char* id, int count) { return Seat{.id = SeatId(id), .count = Headcount(count)}; }

Framework two_bodies() {
  Framework f;
  Body old{.id = "oud", .until = Moment(ImpreciseDate(Date(2020, 1, 1)))};
  old.seats = Table<Seat>{held_by("gemeente", 2)};
  old.chair = Post{.elsewhere = Elsewhere{}};
  Body now{.id = "nu"};
  Seat gone = held_by("weg", 1);
  gone.until = Moment(ImpreciseDate(Date(2021, 1, 1)));
  now.seats = Table<Seat>{gone, held_by("gemeente", 3)};
  now.chair = Post{.elsewhere = Elsewhere{}};
  f.bodies = {old, now};
  f.roles = {Role{.id = "leider"}};
  return f;
}

struct Counting {
  explicit Counting(const View& view) : bodies(view.bodies().size()) { ++made; }
  std::size_t bodies;
  static inline int made = 0;
};

}  // namespace

TEST_CASE("An index is made once a view, when it is first asked for") {
  const Model model = resolve(two_bodies());
  Counting::made = 0;
  {
    const View view(model, day);
    CHECK(Counting::made == 0);
    const Counting& first = view.index<Counting>();
    (void)view.index<Posts>();
    CHECK(&view.index<Counting>() == &first);
    CHECK(first.bodies == 1);
  }
  const View next(model, day);
  (void)next.index<Counting>();
  CHECK(Counting::made == 2);
}

TEST_CASE("Posts are those in force; those of a body that is not are found by asking for it") {
  const Model model = resolve(two_bodies());
  const View view(model, day);
  const auto all = all_posts(view);
  REQUIRE(all.size() == 3);
  CHECK(all[0].entity == model.resolve("nu.gemeente"));
  CHECK(all[1].entity == model.resolve("nu.chair"));
  CHECK(all[2].role != nullptr);
  const Body& old = model.framework().bodies.at("oud");
  CHECK(posts_of(view, old).size() == 2);
  CHECK(seats_of(view, old).size() == 1);
  CHECK(seats_of(view, model.framework().bodies.at("nu")).size() == 1);
}

TEST_CASE("Of a body with thousands of voters it is not told whom each represents, and it is not made longer") {
  Framework f;
  Group all{.id = "gemeenten"};
  all.members = List<Membership>{};
  for (int i = 0; i < 400; ++i) {
    const std::string id = "g" + std::to_string(i);
    f.parties.append(Party{.id = PartyId(id), .kind = PartyKind::gemeente});
    all.members.edit().push_back(Membership{.who = Actor(Reference(id))});
  }
  f.groups = {all};
  Body body{.id = "raad"};
  body.seats = Table<Seat>{};
  for (int i = 0; i < 1'000; ++i)
    body.seats.edit().append(
        Seat{.id = SeatId("zetel-" + std::to_string(i)), .count = Headcount(1), .per = Actor(Reference("gemeenten"))});
  f.bodies = {body};
  const Model model = resolve(f);
  const View view(model, day);
  const auto electorate = electorate_of(view, model.framework().bodies.at("raad"));
  const Electorate& voters = *electorate;
  CHECK(voters.people() == 400'000);
  CHECK(voters.voters.size() < 10'000);
  CHECK_FALSE(voters.parties_known);
  CHECK(electorate_of(view, model.framework().bodies.at("raad")) == electorate);
}
