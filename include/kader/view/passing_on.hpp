// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "kader/view/budget.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/view.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {

/// Somebody passes something on to somebody else.
struct PassedOn {
  Entity from;
  Entity to;
  Entity what;                        ///< about what; open where the norm names no matter
  const ResolvedNorm* norm = nullptr; ///< by which
};

/// Who passes on to whom, about what: proposals, advice, escalation, requests, sent papers, and those whom a power
/// names as heard or proposing. Between bodies and roles; parties and their organs decide by law.
class PassingOn {
 public:
  explicit PassingOn(const View& view);

  /// Whether what is put before somebody can come to a decision. `unknown` also where the budget ran out.
  [[nodiscard]] Answer decided(const Entity& first, const Entity& what);
  /// Everything that is passed on, about whatever, in the order of the norms.
  [[nodiscard]] std::span<const PassedOn> all() const noexcept { return all_; }
  /// Calls back with what somebody passes on that has to do with a matter; one may come twice.
  template <class F>
  void each_from(const Entity& who, const Entity& what, F&& f) {
    steps_.each(*model_, who, what, [&](std::uint32_t step) { return f(all_[step]), budget_.spend(); });
  }
  /// Whom a name puts something before: the body behind a post, the members of a group of bodies.
  [[nodiscard]] std::vector<Entity> places(const Entity& entity);

  [[nodiscard]] const Deciders& deciders() const noexcept { return *deciders_; }
  [[nodiscard]] bool gave_up() const noexcept { return budget_.spent(); }

 private:
  void add(const Entity& from, const Entity& to, const Entity& what, const ResolvedNorm& norm);
  void add_by_mode(const ResolvedNorm& norm);
  void add_by_way_of(const ResolvedNorm& norm);

  const Model* model_;
  const Deciders* deciders_;
  WhoIsWho who_;
  Budget budget_{500'000};
  std::vector<PassedOn> all_;
  ByMatter<std::uint32_t> steps_;  // by who passes on: in all_
  boost::unordered_flat_map<std::pair<Entity, Entity>, Answer, EntityHash> answers_;
};

}  // namespace kader
