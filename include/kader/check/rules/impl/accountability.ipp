// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>

#include "kader/check/context.hpp"
#include "kader/check/rules/accountability.hpp"

namespace kader {

void check_accountable_to_itself(Context& context) {
  const Model& model = context.model();
  const auto look = [&](const Entity& self, const Stated<Actor>& accountable_to, const auto& source) {
    if (!accountable_to) return;
    context.looked_at();
    const auto to = model.resolve(accountable_to);
    if (std::find(to.begin(), to.end(), self) == to.end()) return;
    context.report<accountable_to_itself>(model.pointer(self) + "/accountable to", model.name(self)).provisions =
        written_in(source);
  };
  for (const Body* body : context.bodies()) look(model.entity(*body), body->accountable_to, body->source);
  for (const Role* role : context.roles()) look(model.entity(*role), role->post.accountable_to, role->post.source);
}

}  // namespace kader
