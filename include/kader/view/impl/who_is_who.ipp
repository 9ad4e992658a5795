// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "kader/view/persons.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {
namespace sharing {

// By what they are or belong to, whatever the organ or post.
inline bool before(const Entity& a, const Entity& b) noexcept {
  return std::pair(a.kind, a.index) < std::pair(b.kind, b.index);
}
inline bool one_by_one(const Model& model, const Entity& x, const Entity& y) {
  if (x.kind != y.kind || x.index != y.index || x.is_set()) return false;
  if (x.kind == EntityKind::body)
    return x.post == PostKind::none || y.post == PostKind::none || x.post == PostKind::members ||
           y.post == PostKind::members;
  return is_one_person(model, x) != is_one_person(model, y);
}

}  // namespace sharing

const std::vector<Entity>& WhoIsWho::members(const Entity& e) {
  static const std::vector<Entity> nobody;
  if (gave_up()) return nobody;
  const auto [at, fresh] = members_.try_emplace(e);
  if (fresh) {
    at->second = std::make_unique<std::vector<Entity>>(model_->members(e));
    (void)budget_.spend(at->second->size());
  }
  return *at->second;
}

Answer WhoIsWho::overlap(const Entity& a, const Entity& b) {
  if (a == b) return Answer::yes;
  const auto key = a < b ? std::pair(a, b) : std::pair(b, a);
  if (const auto at = compared_.find(key); at != compared_.end()) return at->second;
  if (!budget_.spend(cost_of(a, b))) return Answer::unknown;
  const Answer answer = model_->overlap(a, b) ? Answer::yes : Answer::no;
  compared_.emplace(key, answer);
  return answer;
}

Answer WhoIsWho::within(const Entity& part, const Entity& whole) {
  if (part == whole) return part.known() ? Answer::yes : Answer::no;
  const std::pair key(part, whole);
  if (const auto at = within_.find(key); at != within_.end()) return at->second;
  if (!budget_.spend(cost_of(part, whole))) return Answer::unknown;
  const Answer answer = model_->within(part, whole) ? Answer::yes : Answer::no;
  within_.emplace(key, answer);
  return answer;
}

bool WhoIsWho::may_share_people(const Entity& a, const Entity& b) {
  if (!a.known() || !b.known() || overlap(a, b) != Answer::no) return true;
  if (!a.is_set() && !b.is_set()) return sharing::one_by_one(*model_, a, b);
  auto of_b = members(b);
  std::sort(of_b.begin(), of_b.end(), sharing::before);
  const auto& of_a = members(a);
  if (!budget_.spend(of_a.size() + of_b.size())) return true;
  return std::any_of(of_a.begin(), of_a.end(), [&](const Entity& x) {
    const auto [first, last] = std::equal_range(of_b.begin(), of_b.end(), x, sharing::before);
    return std::any_of(first, last, [&](const Entity& y) { return sharing::one_by_one(*model_, x, y); });
  });
}
bool WhoIsWho::may_share_people(std::span<const Entity> some, std::span<const Entity> others) {
  return std::any_of(some.begin(), some.end(), [&](const Entity& a) {
    return std::any_of(others.begin(), others.end(), [&](const Entity& b) { return may_share_people(a, b); });
  });
}

std::size_t WhoIsWho::cost_of(const Entity& a, const Entity& b) {
  std::size_t cost = 1;
  for (const Entity* e : {&a, &b})
    if (e->is_set()) cost += members(*e).size();
  return cost;
}

}  // namespace kader
