// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/resolve/when.hpp"
#include "kader/view/view.hpp"

namespace kader {

View::View(const Model& model, Date day) : model_(&model), day_(day), indexes_(std::make_shared<Indexes>()) {
  InForce made;
  const Framework& framework = model.framework();
  made.bodies.reserve(framework.bodies.size());
  for (const Body& body : framework.bodies)
    if (in_force(body.from_, body.until)) made.bodies.push_back(&body);
  made.roles.reserve(framework.roles.size());
  for (const Role& role : framework.roles)
    if (in_force(role.from_, role.until)) made.roles.push_back(&role);
  const auto norms = model.norms();
  made.norms.reserve(norms.size());
  made.positions.reserve(model.positions().size());
  for (std::uint32_t index = 0; index < norms.size(); ++index) {
    if (!in_force(norms[index])) continue;
    made.norms.push_back(index);
    for (const Position& position : model.positions_of(index)) made.positions.push_back(&position);
  }
  in_force_ = std::make_shared<const InForce>(std::move(made));
}

bool View::in_force(const Stated<Moment>& from, const Stated<Moment>& until) const noexcept {
  return window(from, until).may_hold_on(day_);
}

// A derived norm lives as long as the element whose field it comes from.
bool View::in_force(const ResolvedNorm& norm) const noexcept {
  if (norm.written != nullptr) return in_force(norm.written->from_, norm.written->until);
  if (const Body* body = model_->body(norm.owner.thing()); body != nullptr && !in_force(body->from_, body->until))
    return false;
  if (const Role* role = model_->role(norm.owner.thing()); role != nullptr && !in_force(role->from_, role->until))
    return false;
  const Seat* seat = norm.owner.post == PostKind::seat ? model_->seat(norm.owner) : nullptr;
  return seat == nullptr || in_force(seat->from_, seat->until);
}

}  // namespace kader
