// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/view.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {

using EntityPairs = boost::unordered_flat_set<std::pair<Entity, Entity>, EntityHash>;

/// Whether an act by that norm settles a matter. A casting vote and the minutes of a meeting are no power over it.
[[nodiscard]] bool settles(const ResolvedNorm& norm, const ResolvedAct& act) noexcept;

/// The powers to decide that a text gives, by holder and object. Built once a rule; asking is constant time.
class Deciders {
 public:
  explicit Deciders(const View& view);

  /// Whether somebody may decide on something, as a whole or in part; on anything at all where it is not given.
  [[nodiscard]] Answer may_decide(const Entity& who, const Entity& what) const;
  /// The norm that says that a body or role cannot decide; null where none is written.
  [[nodiscard]] const ResolvedNorm* denial(const Entity& who) const;

 private:
  template <class F>
  void for_each_table(const Entity& who, F&& f);
  [[nodiscard]] bool holds(const Entity& holder, const Entity& what) const;
  [[nodiscard]] bool denied(const Entity& holder, const Entity& what) const;

  const Model* model_;
  WhoIsWho who_is_who_;
  Budget expansions_{100'000};
  bool complete_ = true;
  boost::unordered_flat_set<Entity, EntityHash> holders_;
  mutable boost::unordered_flat_map<Entity, Answer, EntityHash> by_law_;  // remembered; no thread shares it
  EntityPairs covered_;                                                   // holder, what
  EntityPairs parts_;                                                     // holder, what and all that it is part of
  EntityPairs denied_;
  boost::unordered_flat_map<Entity, std::uint32_t, EntityHash> denials_;
};

/// A body that decides on what is another's, while nothing gives it power: no provision that sets it up, no form, no
/// statute, nobody who mandates or delegates.
struct DecisionWithoutPower {
  const Position* position = nullptr;
  const Position* holder = nullptr;  ///< by which an organ of public law has the power
  std::vector<const Position*> others = {};  ///< further such decisions of the same body
  bool elsewhere = false;  ///< another document describes the body, and may give it power
};

/// One for each such body, in the order of the norms; and how many decisions of bodies were looked at.
struct DecisionsWithoutPower {
  std::size_t looked_at = 0;
  std::vector<DecisionWithoutPower> found;
};

[[nodiscard]] DecisionsWithoutPower decisions_without_power(const View& view);

/// What stands where a text denies somebody the power to decide.
[[nodiscard]] Phrase does_not_decide(const Model& model, const Entity& who);

}  // namespace kader
