// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kader {

/// People whose votes weigh the same.
struct VoterGroup {
  std::uint64_t weight = 1;
  std::uint32_t count = 0;
  bool required = false;  ///< no vote is taken unless all of them are there
};

/// How those of one group vote in a division; who is in neither number is absent.
struct Division {
  std::uint32_t in_favour = 0;
  std::uint32_t against = 0;
  friend bool operator==(const Division&, const Division&) = default;
};

/// Whether votes can be tied, with an attendance that the quorum admits and nobody abstaining.
struct TieFound {
  enum class Answer : std::uint8_t { no, yes, too_much };
  Answer answer = Answer::no;  ///< `too_much`: more would have to be counted than was allowed
  std::vector<Division>
      divisions;  ///< of each group, if tied: with as few present as can be, where that could be counted
  bool smallest = false;            ///< whether it could
  std::size_t steps = 0;            ///< how much was counted
};

/// Whether those who are there, `least_present` at least, can divide into two equal weights. Exact: over all
/// attendances, by the differences of weight that can occur. Counts at most about `most_steps`.
[[nodiscard]] TieFound find_tie(std::span<const VoterGroup> groups, std::uint64_t least_present,
                                std::size_t most_steps = 5'000'000);

}  // namespace kader
