// SPDX-License-Identifier: Apache-2.0
#include "kader/change/change.hpp"

#include <vector>

#include "change/drafts.hpp"

using namespace kader;

namespace {

constexpr std::string_view region = R"(
kader: 1
language: en
agreement: {parties: [aa, bb]}
parties: {aa: {kind: gemeente}, bb: {kind: gemeente}}
groups: {all: {members: [aa, bb]}, guests: {open: those who come}}
bodies:
  board: {seats: {each: {per: all}, first: {who: aa.burgemeester}}}
roles: {leader: {appointed by: board}}
matters: {plan: {}}
norms: [{id: informing, who: aa, must: inform}, {who: bb, must: inform}]
)";

Situation calm() { return {testing::framework_of(region)}; }

}  // namespace

TEST_CASE("who joins is a party, by name in the heading, and a member of the groups that list theirs", "[change]") {
  const PartyJoins joins{Party{.id = "cc", .kind = PartyKind::gemeente}, {"all", "guests"}};
  const Situation now = after(calm(), Change(joins));
  CHECK(now.framework.parties.find("cc") != nullptr);
  CHECK(*now.framework.agreement.parties == List<Reference>{"aa", "bb", "cc"});
  CHECK(now.framework.groups.at("all").members->size() == 3);
  CHECK_FALSE(now.framework.groups.at("guests").members.stated());
  CHECK(testing::unknown_names(now.framework) == 0);
}

TEST_CASE("who joins and leaves again was never there", "[change]") {
  const PartyJoins joins{Party{.id = "cc"}, {"all"}};
  CHECK(after(calm(), std::vector<Change>{joins, PartyLeaves{"cc"}}) == calm());
}

TEST_CASE("what is so of people and votes leaves the framework as it is", "[change]") {
  const Situation now =
      after(calm(), {PostFallsVacant{"leader"}, PostFallsVacant{"board.chair"}, IsAbsent{"aa"}, IsAbsent{"board.first"},
                     IsAbsent{"aa.burgemeester"}, VoteTies{"board"}, IsAdopted{"plan"}, DayComes{Date(2026, 7, 1)}});
  CHECK(now.framework == calm().framework);
  CHECK(now.vacant == std::vector<Reference>{"leader", "board.chair"});
  CHECK(now.absent == std::vector<Reference>{"aa", "board.first", "aa.burgemeester"});
  CHECK(now.tied == std::vector<BodyId>{"board"});
  CHECK(now.adopted == std::vector<MatterId>{"plan"});
  CHECK(now.day == Date(2026, 7, 1));
}

TEST_CASE("what was so of a body or party is no longer so when it is gone", "[change]") {
  const std::vector<Change> first{PostFallsVacant{"board.chair"}, IsAbsent{"board.first"}, IsAbsent{"bb"},
                                  VoteTies{"board"}};
  const Situation without_board = after(after(calm(), first), Change(BodyDissolved{"board"}));
  CHECK(without_board.vacant.empty());
  CHECK(without_board.tied.empty());
  CHECK(without_board.absent == std::vector<Reference>{"bb"});
  const Situation without_aa = after(after(calm(), first), Change(PartyLeaves{"aa"}));
  CHECK(without_aa.absent == std::vector<Reference>{"bb"});  // the first seat was theirs
  CHECK(without_aa.vacant == std::vector<Reference>{"board.chair"});
}

TEST_CASE("a norm that is dropped leaves the others", "[change]") {
  const Situation now = after(calm(), Change(NormDropped{"informing"}));
  REQUIRE(now.framework.norms.size() == 1);
  CHECK(*now.framework.norms[0].who == Actor(Reference("bb")));
}

TEST_CASE("a change that does not fit says why, in both languages, and is not made", "[change]") {
  const Situation now = after(calm(), {PostFallsVacant{"leader"}, IsAbsent{"aa"}, VoteTies{"board"}, IsAdopted{"plan"},
                                       DayComes{Date(2026, 7, 1)}});
  const std::vector<Change> unfitting{PartyLeaves{"board"},
                                      PartyLeaves{},
                                      PartyJoins{Party{.id = "aa"}},
                                      PartyJoins{Party{}},
                                      PartyJoins{Party{.id = "own"}},
                                      PartyJoins{Party{.id = "cc"}, {"nobody"}},
                                      BodyDissolved{"aa"},
                                      NormDropped{},
                                      NormDropped{"other"},
                                      PostFallsVacant{"board"},
                                      PostFallsVacant{"aa.burgemeester"},
                                      PostFallsVacant{"leader"},
                                      IsAbsent{"board.nobody"},
                                      IsAbsent{"plan"},
                                      IsAbsent{"aa"},
                                      IsAbsent{},
                                      VoteTies{"board"},
                                      IsAdopted{"plan"},
                                      IsAdopted{"aa"},
                                      DayComes{Date(2026, 7, 1)}};
  for (std::size_t i = 0; i < unfitting.size(); ++i) {
    INFO("change " << i);
    const auto why = unfit(now, unfitting[i]);
    REQUIRE(why);
    CHECK(why->nl != why->en);
    CHECK_THROWS_AS(after(now, unfitting[i]), InvalidValue);
  }
  CHECK(unfit(calm(), PartyLeaves{"dd"})->nl == "Er is geen partij ‘dd’.");
  CHECK(unfit(now, DayComes{Date(2026, 7, 1)})->en == "‘2026-07-01’ has come already.");
}
