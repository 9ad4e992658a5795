// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <boost/multiprecision/cpp_int.hpp>

namespace kader {

/// One thing that those in favour must reach together: votes, heads, inhabitants.
struct WeightedQuota {
  std::vector<std::uint32_t> weights;  ///< of each player, in their order
  std::uint64_t quota = 0;             ///< the least sum of weights that meets it
  friend bool operator==(const WeightedQuota&, const WeightedQuota&) = default;
};

/// Who can carry a proposal together, when everybody votes for or against: a simple game in the sense of Von Neumann
/// and Morgenstern. Those in favour carry it where they meet every requirement of one of the ways.
struct VotingGame {
  std::size_t players = 0;
  std::vector<std::vector<WeightedQuota>> ways;  ///< one way of one requirement: ordinary weighted voting

  /// Ordinary weighted voting.
  [[nodiscard]] static VotingGame weighted(std::vector<std::uint32_t> weights, std::uint64_t quota);
  /// Whether these carry a proposal. One entry a player.
  [[nodiscard]] bool carried_by(const std::vector<bool>& in_favour) const;
};

/// How much one player can do.
struct PlayerPower {
  boost::multiprecision::cpp_int swings;  ///< in how many of the 2^(n-1) divisions of the others its vote decides
  boost::multiprecision::cpp_rational
      banzhaf;  ///< its share of the swings of all; 0 where nobody has any (Banzhaf 1965)
  boost::multiprecision::cpp_rational
      shapley;  ///< the part of all orders in which it is pivotal (Shapley and Shubik 1954)
  bool veto = false;  ///< nothing is carried without it
  bool decides = false;  ///< carries a proposal alone, whatever the others do
  [[nodiscard]] bool powerless() const { return swings == 0; }
};

/// The most players whose power is counted.
inline constexpr std::size_t most_players = 500;

/// The power of each, exactly, by generating functions: time and memory grow with players times the product of the
/// sums of the different weights, not with the number of coalitions. Nothing where there are more than
/// `most_players`, or where it would take more than 128 MB or some seconds. Throws InvalidValue where a requirement has
/// not one weight for each player.
[[nodiscard]] std::optional<std::vector<PlayerPower>> power_of_players(const VotingGame& game);

}  // namespace kader
