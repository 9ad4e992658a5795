// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/power_chain.hpp"

#include <algorithm>
#include <cstddef>
#include <variant>

namespace kader {
namespace power_chain {

/// The sum in a condition under "unless": one alone, or one of several of which any will do.
inline const Over* over_in(const Stated<Conditions>& unless) {
  const auto& all = each_of(unless);
  if (all.size() != 1) return nullptr;  // all of several have to hold: the sum alone ends nothing
  if (const auto* over = std::get_if<Over>(&all.front())) return over;
  const auto* any = std::get_if<AnyOf>(&all.front());
  if (any == nullptr) return nullptr;
  for (const SimpleCondition& one : any->any)
    if (const auto* over = std::get_if<Over>(&one)) return over;
  return nullptr;
}

}  // namespace power_chain

std::vector<Entity> givers_of(const Model& model, const ResolvedNorm& norm) {
  std::vector<Entity> all;
  for (const Stated<Actor>* giver : {norm.mandated_by(), norm.delegated_by()})
    if (giver != nullptr)
      for (const Entity& one : model.resolve(*giver)) all.push_back(one);
  return all;
}

std::optional<Money> ceiling_of(const Norm& norm) {
  std::optional<Money> least;
  const auto consider = [&](const Money& sum) {
    if (!least || sum < *least) least = sum;
  };
  if (const Over* over = power_chain::over_in(norm.unless)) consider(over->over);
  if (norm.amount) {
    if (const auto* money = std::get_if<Money>(&*norm.amount)) consider(*money);
    if (const auto* sum = std::get_if<Sum>(&*norm.amount); sum != nullptr && sum->amount) consider(*sum->amount);
  }
  return least;
}

bool ceiling_unknown(const Norm& norm) {
  return !ceiling_of(norm) && (norm.unless.stated() || norm.if_.stated() || norm.amount.stated() ||
                               norm.subject_to.stated() || norm.elsewhere.stated());
}

PowerChains::PowerChains(const View& view) {
  for (const Position* p : view.positions())
    if (p->modality == Modality::can && p->who.known() && !givers_of(view.model(), view.norm(*p)).empty())
      received_.add(view.model(), table_of(p->who), p->what, p);
}

std::optional<std::vector<Entity>> PowerChains::above(const View& view, const Position& position,
                                                      Budget& budget) const {
  constexpr std::size_t most = 64;
  const Model& model = view.model();
  std::vector<Entity> all;
  const auto add = [&](const ResolvedNorm& norm) {
    for (const Entity& giver : givers_of(model, norm))
      if (giver.known() && std::find(all.begin(), all.end(), giver) == all.end()) all.push_back(giver);
  };
  add(view.norm(position));
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all.size() > most || budget.spent()) return std::nullopt;
    const Entity giver = table_of(all[i]);
    received_.each(model, giver, position.what, [&](const Position* p) {
      if (!budget.spend()) return false;
      if (p->act.covers(position.act)) add(view.norm(*p));
      return all.size() <= most;
    });
  }
  return all;
}

}  // namespace kader
