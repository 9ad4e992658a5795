// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "kader/view/answer.hpp"
#include "kader/view/effective.hpp"
#include "kader/view/view.hpp"

namespace kader {

/// Whether enough are there: of members for a quorum, of votes for a majority.
struct Attendance {
  /// Whether it is reached. `unknown` where the text does not tell enough: then `missing` says what.
  Answer reached = Answer::unknown;
  EffectiveRule rule;                    ///< the quorum or majority, of the text or the law
  std::optional<std::uint64_t> total;    ///< when all are there; nothing where the text does not tell
  std::optional<std::uint64_t> present;  ///< who are surely there
  /// Those included who perhaps are: of a seat for several it need not be said who sits there for those who are away.
  /// Nothing where there are none such.
  std::optional<std::uint64_t> perhaps_present;
  std::optional<std::uint64_t> needed;
  std::vector<Entity> required_away;  ///< whom the quorum requires by name and who are away
  Phrase missing;  ///< what the text does not say; empty where the answer is known
};

/// Whether a body has its quorum when these are away: parties, groups, posts, organs. Somebody with several seats is
/// away from all of them, and a party takes along whoever sits for it. Every other seat is taken to be filled. A chair
/// that comes from the members is one of them.
[[nodiscard]] Attendance quorum(const View& view, const Body& body, std::span<const Entity> absent = {});

/// Whether those who are left can carry a proposal if all of them vote for it. `total` and `needed` count what the
/// majority is a share of: weights of votes, heads, or parties.
[[nodiscard]] Attendance majority(const View& view, const Body& body, std::span<const Entity> absent = {});

}  // namespace kader
