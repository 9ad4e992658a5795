// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "kader/report/rule_info.hpp"
#include "kader/resolve/electorate.hpp"
#include "kader/voting/voting_game.hpp"

namespace kader {

/// Those who vote as one: the members of one party, or one holder of a seat.
struct Bloc {
  Entity who;                 ///< the party; the seat where it is said of nobody whom they represent
  std::uint32_t members = 0;
  std::uint64_t weight = 0;   ///< of all their votes together
  Entity heaviest_seat;       ///< the seat that gives them most of it
};

/// What it takes to carry a proposal in a body, everybody being there and nobody abstaining.
struct VotingBlocs {
  std::vector<Bloc> blocs;      ///< in the order of the seats
  std::uint64_t total = 0;      ///< the weight of all
  std::uint64_t needed = 0;     ///< the least weight that carries
  bool by_party = true;         ///< whether each bloc is a party
  [[nodiscard]] bool decides_alone(const Bloc& one) const noexcept { return one.weight >= needed; }
  [[nodiscard]] bool can_block(const Bloc& one) const noexcept { return total - one.weight < needed; }
};

/// Either the blocs, or why they cannot be told.
struct BlocsFound {
  std::optional<VotingBlocs> blocs;
  Phrase missing;  ///< what the text does not say, where there are none
};

/// The blocs of a body with that electorate: those of one party together. Under consensus each head has one vote and
/// all are needed.
[[nodiscard]] BlocsFound voting_blocs(const Model& model, const Body& body, const Electorate& electorate);

/// One row of a table of voting power.
struct BlocPower {
  Bloc bloc;
  PlayerPower power;
};
struct VotingPower {
  std::uint64_t total = 0;
  std::uint64_t needed = 0;
  std::vector<BlocPower> parties;  ///< those of one party voting as one
  std::vector<BlocPower> seats;    ///< each head voting alone: one row for the holders of a seat, who are alike;
                                 ///< empty where parties are counted instead of votes
};
struct VotingPowerFound {
  std::optional<VotingPower> power;
  Phrase missing;
};

/// How much each party and each holder of a seat can do in a body when it decides: Banzhaf and Shapley-Shubik indices,
/// exactly; see `power_of_players` for what that costs and where it gives up.
[[nodiscard]] VotingPowerFound voting_power(const Model& model, const Body& body);

}  // namespace kader
