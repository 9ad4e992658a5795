// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/procedures.hpp"

#include <algorithm>
#include <vector>

namespace kader {

std::optional<std::uint64_t> party_count(const Model& model) {
  const auto& parties = model.framework().agreement.parties;
  if (!parties) return std::nullopt;
  std::vector<Entity> all = model.members({EntityKind::agreement_parties, PostKind::none, 0, 0, 0});
  for (Entity& e : all) e.organ = 0;  // the council and the executive of one municipality are one party
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  if (std::any_of(all.begin(), all.end(), [](const Entity& e) { return e.kind != EntityKind::party; }))
    return std::nullopt;
  return all.size();
}

}  // namespace kader
