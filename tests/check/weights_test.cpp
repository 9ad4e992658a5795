// SPDX-License-Identifier: Apache-2.0
#include "check/probe.hpp"
#include "kader/resolve/voting_power.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

const Share half = Share::fraction(1, 2);
const Share majority = Share::more_than(half);

struct Board {
  Framework f = stage();
  Body& body() { return f.bodies[0]; }

  explicit Board(List<Seat> seats, Voting voting = {.majority = Majority(majority)}) {
    f.parties.append(Party{.id = PartyId("zuidlaren"), .kind = PartyKind::gemeente});
    body().seats = kader::Table<Seat>{};
    for (Seat& seat : seats) body().seats.edit().append(std::move(seat));
    body().voting = std::move(voting);
  }
  [[nodiscard]] Probe ask(const char* rule) const { return probe(f, rule); }
};
Seat seat(const char* party, int count = 1, Weight vote = 1) {
  return Seat{.id = SeatId(party),
              .post = {.appointed_by = Actor(Reference(std::string(party) + ".raad"))},
              .count = Headcount(count),
              .vote = vote};
}
Seat leaving(Seat seat) {
  seat.post.vacancy = Vacancy{.meanwhile = List<Meanwhile>{Meanwhile::others_decide}};
  return seat;
}

}  // namespace

TEST_CASE("A party that decides alone, or is the only one that can block, is named", "[check][dominant-party]") {
  const char* const rule = "dominant-party";
  CHECK(Board({seat("assen", 2, 2), seat("meppel", 2), seat("zuidlaren")}).ask(rule).places ==
        Places{"/bodies/a/seats/assen/vote"});
  CHECK(Board({seat("assen"), seat("meppel"), seat("zuidlaren")}).ask(rule).silent());
  // The sum of the others: a tie at best for them.
  CHECK(Board({seat("assen", 1, Weight::sum_of_others()), seat("meppel"), seat("zuidlaren")}).ask(rule).places ==
        Places{"/bodies/a/seats/assen/vote"});
  // Parity: both can block, and neither is above the other.
  CHECK(Board({seat("assen", 2), seat("meppel", 2)}).ask(rule).silent());
  CHECK(Board({seat("assen", 3), seat("meppel", 1)}, {.majority = MajorityWord::consensus}).ask(rule).silent());
  CHECK(Board({seat("assen", 3), seat("assen", 1)}).ask(rule).subjects == 0);
  const auto alone = Board({seat("assen", 3), seat("meppel")}).ask(rule);
  REQUIRE(alone.findings.size() == 1);
  CHECK(alone.findings[0].message(Language::dutch) ==
        "Assen heeft in a 3 van de 4 stemmen en beslist daarmee alleen: ook als alle anderen tegen stemmen (1), is een "
        "voorstel aangenomen.");
}

TEST_CASE("Of two equal sides none makes a quorum alone", "[check][quorum-one-sided]") {
  const char* const rule = "quorum-one-sided";
  const auto board = [](List<Seat> seats, Quorum quorum) {
    Board made(std::move(seats));
    made.body().quorum = std::move(quorum);
    return made;
  };
  CHECK(board({seat("assen", 2), seat("meppel", 2)}, {.share = half}).ask(rule).places == Places{"/bodies/a/quorum"});
  CHECK(board({seat("assen", 2), seat("meppel", 2)}, {.share = majority}).ask(rule).silent());
  CHECK(board({leaving(seat("assen", 2)), leaving(seat("meppel", 2))}, {.share = majority}).ask(rule).places ==
        Places{"/bodies/a/quorum"});
  CHECK(board({leaving(seat("assen", 2)), leaving(seat("meppel", 2))}, {.share = majority, .of = QuorumOf::seats})
            .ask(rule)
            .silent());
  CHECK(
      board({seat("assen", 2), seat("meppel", 2)}, {.share = half, .including = List<Reference>{"a.assen", "a.meppel"}})
          .ask(rule)
          .silent());
  CHECK(board({seat("assen", 2), seat("meppel", 1)}, {.share = half}).ask(rule).subjects == 0);
  CHECK(board({seat("assen", 2), seat("meppel", 2)}, {.share = Vague{"voldoende"}}).ask(rule).undetermined ==
        Places{"/bodies/a/quorum"});
}

TEST_CASE("A party with a seat of its own that also sits in a body with a seat votes twice", "[check][nested-vote]") {
  Board board({seat("assen"), Seat{.id = SeatId("board"), .for_ = Actor("b")}});
  board.f.bodies[1].seats = kader::Table<Seat>{};
  board.f.bodies[1].seats.edit().append(seat("assen"));
  board.f.bodies[1].seats.edit().append(seat("meppel"));
  CHECK(board.ask("nested-vote").places == Places{"/bodies/a/seats/board"});
  board.body().seats.edit() = {};
  board.body().seats.edit().append(seat("zuidlaren"));
  board.body().seats.edit().append(Seat{.id = SeatId("board"), .for_ = Actor("b")});
  CHECK(board.ask("nested-vote").silent());
}

TEST_CASE("Voting power of a body, by party and by seat", "[resolve][voting]") {
  using boost::multiprecision::cpp_rational;
  Board board({seat("assen", 2, 2), seat("meppel", 2), seat("zuidlaren")});
  const Model model = resolve(board.f);
  const auto found = voting_power(model, model.framework().bodies[0]);
  REQUIRE(found.power.has_value());
  CHECK(found.power->total == 7);
  CHECK(found.power->needed == 4);
  REQUIRE(found.power->parties.size() == 3);
  CHECK(found.power->parties[0].bloc.weight == 4);
  CHECK(found.power->parties[0].power.decides);
  CHECK(found.power->parties[0].power.banzhaf == 1);
  REQUIRE(found.power->seats.size() == 3);
  CHECK(found.power->seats[0].bloc.members == 2);
  CHECK(found.power->seats[0].power.shapley * 2 + found.power->seats[1].power.shapley * 2 +
            found.power->seats[2].power.shapley ==
        cpp_rational(1));
  Board unknown({Seat{.id = SeatId("s"), .count = Vague{"een delegatie"}}});
  const Model open = resolve(unknown.f);
  const auto nothing = voting_power(open, open.framework().bodies[0]);
  CHECK_FALSE(nothing.power.has_value());
  CHECK(nothing.missing.nl == "hoeveel leden het gremium heeft");
}
