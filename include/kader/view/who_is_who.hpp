// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/resolve/model.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"

namespace kader {

/// Who is who, remembered: a group is opened once, a pair compared once, and not without end. A draft that asks for
/// more of it than any real text does is answered `unknown`.
class WhoIsWho {
 public:
  explicit WhoIsWho(const Model& model) : model_(&model) {}

  /// The members of a group; the name itself where it is none; nobody once it gave up. Good as long as this.
  [[nodiscard]] const std::vector<Entity>& members(const Entity& e);
  /// Whether two names can mean a same person or party.
  [[nodiscard]] Answer overlap(const Entity& a, const Entity& b);
  /// Whether all that `part` denotes is also denoted by `whole`.
  [[nodiscard]] Answer within(const Entity& part, const Entity& whole);
  /// Whether two names may stand for a same person: as far as the text tells they overlap, are posts of one body, or
  /// one is an office that sits in the other organ of its party (the mayor in council and college). True also where
  /// nothing tells.
  [[nodiscard]] bool may_share_people(const Entity& a, const Entity& b);
  [[nodiscard]] bool may_share_people(std::span<const Entity> some, std::span<const Entity> others);
  [[nodiscard]] bool gave_up() const noexcept { return budget_.spent(); }

 private:
  [[nodiscard]] std::size_t cost_of(const Entity& a, const Entity& b);

  using Pair = std::pair<Entity, Entity>;
  const Model* model_;
  Budget budget_{500'000};
  boost::unordered_flat_map<Entity, std::unique_ptr<std::vector<Entity>>, EntityHash> members_;
  boost::unordered_flat_map<Pair, Answer, EntityHash> compared_;
  boost::unordered_flat_map<Pair, Answer, EntityHash> within_;
};

}  // namespace kader
