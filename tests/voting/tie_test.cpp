// SPDX-License-Identifier: Apache-2.0
#include "kader/voting/tie.hpp"

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

#include "support/catch.hpp"

using namespace kader;

namespace {

// Each head votes for, against, or stays away: the definition itself. The fewest that are present in a tie.
std::optional<std::uint64_t> fewest_in_a_tie(const std::vector<VoterGroup>& groups, std::uint64_t least_present) {
  std::vector<VoterGroup> heads;
  for (const auto& group : groups)
    for (std::uint32_t i = 0; i < group.count; ++i) heads.push_back({group.weight, 1, group.required});
  std::optional<std::uint64_t> fewest;
  std::uint64_t all = 1;
  for (std::size_t i = 0; i < heads.size(); ++i) all *= 3;
  for (std::uint64_t code = 0; code < all; ++code) {
    std::uint64_t rest = code;
    std::uint64_t for_ = 0;
    std::uint64_t against = 0;
    std::uint64_t present = 0;
    bool admitted = true;
    for (const auto& head : heads) {
      const auto vote = rest % 3;
      rest /= 3;
      if (vote == 0) admitted = admitted && !head.required;
      if (vote == 1) for_ += head.weight;
      if (vote == 2) against += head.weight;
      present += vote != 0 ? 1 : 0;
    }
    if (admitted && present >= least_present && for_ == against && for_ > 0 && (!fewest || present < *fewest))
      fewest = present;
  }
  return fewest;
}

}  // namespace

TEST_CASE("a tie is found wherever there is one, with as few present as can be", "[voting]") {
  std::mt19937 random(11);
  const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
  std::size_t tied = 0;
  for (int round = 0; round < 400; ++round) {
    std::vector<VoterGroup> groups;
    std::uint32_t people = 0;
    while (people < 6 && below(6) != 0) {
      groups.push_back({below(5), below(3), below(4) == 0});
      people += groups.back().count;
    }
    const std::uint64_t least = below(people + 2);
    const TieFound found = find_tie(groups, least);
    const auto fewest = fewest_in_a_tie(groups, least);
    INFO("round " << round);
    REQUIRE((found.answer == TieFound::Answer::yes) == fewest.has_value());
    if (!fewest) continue;
    ++tied;
    REQUIRE(found.divisions.size() == groups.size());
    std::uint64_t present = 0;
    std::uint64_t for_ = 0;
    std::uint64_t against = 0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
      const Division& how = found.divisions[g];
      CHECK(how.in_favour + how.against <= groups[g].count);
      if (groups[g].required) CHECK(how.in_favour + how.against == groups[g].count);
      present += how.in_favour + how.against;
      for_ += how.in_favour * groups[g].weight;
      against += how.against * groups[g].weight;
    }
    CHECK(for_ == against);
    CHECK(for_ > 0);
    CHECK(found.smallest);
    CHECK(present == *fewest);
  }
  CHECK(tied > 50);
}

TEST_CASE("an even number can be tied, an odd one only where somebody may be absent", "[voting]") {
  CHECK(find_tie(std::vector<VoterGroup>{{1, 4, false}}, 3).answer == TieFound::Answer::yes);
  CHECK(find_tie(std::vector<VoterGroup>{{1, 3, false}}, 3).answer == TieFound::Answer::no);
  CHECK(find_tie(std::vector<VoterGroup>{{1, 3, false}}, 2).divisions == std::vector<Division>{{1, 1}});
  CHECK(find_tie(std::vector<VoterGroup>{{4, 1, true}, {2, 1, true}, {1, 1, true}}, 1).answer == TieFound::Answer::no);
}

TEST_CASE("large bodies are counted, and what is too large is said to be", "[voting]") {
  const std::vector<VoterGroup> parties(400, VoterGroup{3, 1, false});
  CHECK(find_tie(parties, 201).answer == TieFound::Answer::yes);
  CHECK(find_tie(std::vector<VoterGroup>{{1'000'000'000, 2, false}, {1, 1, false}}, 1).answer ==
        TieFound::Answer::too_much);
  CHECK(find_tie(std::vector<VoterGroup>{{1, 1'000'000'000, false}}, 1).answer == TieFound::Answer::too_much);
  CHECK(find_tie({}, 0).answer == TieFound::Answer::no);
}
