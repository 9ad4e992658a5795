// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "kader/resolve/model.hpp"
#include "kader/text/count.hpp"
#include "kader/text/share.hpp"

namespace kader {

/// The holders of one seat at a table who represent one party, as voters.
struct Voters {
  Entity seat;
  Entity party;             ///< whom they represent; unknown where the text does not say
  std::uint64_t weight = 1; ///< of the vote of each; 0 where it is the sum of the others, or not known
  std::uint32_t count = 0;  ///< how many they are, at least
  bool weighs_as_all_others = false;
  bool required = false;    ///< whether the quorum requires the seat
  bool may_be_vacant = false;  ///< whether the others may go on deciding while the seat is vacant
};

/// Who votes in a body, with which weight, and how many must be there.
struct Electorate {
  std::vector<Voters>
      voters;  ///< in the order of the seats; a seat that exists for each of several parties once for each
  bool counts_known = true;    ///< whether the number of each is settled
  bool weights_known = true;
  bool parties_known = true;   ///< whether it is said of each whom they represent
  std::vector<Share> quorum;   ///< of the first call, and of the second; any of them will do; empty: none is known
  bool quorum_known = true;    ///< false where the text leaves it open, or counts it in votes
  bool quorum_of_seats = false;  ///< counted over all seats, vacant ones included
  Extent size;

  /// How many must be there, of so many.
  [[nodiscard]] std::uint64_t least_present(std::uint64_t members) const {
    std::uint64_t least = quorum.empty() ? 1 : members;
    for (const Share& share : quorum) least = std::min(least, share.least_of(members));
    return std::max<std::uint64_t>(1, least);
  }
  [[nodiscard]] bool one_equals_others() const noexcept {
    return std::any_of(voters.begin(), voters.end(), [](const Voters& v) { return v.weighs_as_all_others; });
  }
  /// How many there are.
  [[nodiscard]] std::uint64_t people() const noexcept;
  /// The weight of all votes together when all are there; nothing where number or weight is not settled.
  [[nodiscard]] std::optional<std::uint64_t> total_weight() const noexcept;
  /// The weight of each vote of these when all are there.
  [[nodiscard]] std::uint64_t weight_of(const Voters& one) const noexcept;
};

/// Who votes in a body. Linear in its seats and in the groups that they exist for; of a seat that exists for more than
/// 500 parties, and in a body of thousands, it is not told which of them each holder represents.
[[nodiscard]] Electorate electorate(const Model& model, const Body& body);

}  // namespace kader
