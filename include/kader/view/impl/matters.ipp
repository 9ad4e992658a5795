// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/matters.hpp"

#include <cstddef>

namespace kader {

std::vector<Entity> lineage(const Model& model, const Entity& object) {
  constexpr std::size_t most_levels = 32;
  std::vector<Entity> all{object};
  for (std::size_t i = 0; i < all.size() && all.size() < most_levels; ++i) {
    const Matter* matter = model.matter(all[i]);
    if (matter == nullptr) continue;
    const auto add = [&](const MatterId& id) {
      const Entity above = model.resolve_id(id.str());
      if (above.kind == EntityKind::matter && std::find(all.begin(), all.end(), above) == all.end())
        all.push_back(above);
    };
    if (matter->part_of) add(*matter->part_of);
    if (matter->like && matter->like->matter) add(*matter->like->matter);
  }
  return all;
}

bool related(const Model& model, const Entity& a, const Entity& b) {
  const auto open = [](const Entity& e) {
    return !e.known() || e.kind == EntityKind::anything || e.kind == EntityKind::residual;
  };
  return open(a) || open(b) || a == b || model.covers(a, b) || model.covers(b, a);
}

Phrase object_name(const Model& model, const Entity& what) {
  if (!what.known()) return {"een onderwerp dat niet is genoemd", "a matter that is not named"};
  if (what.kind == EntityKind::anything) return {"alles", "anything"};
  if (what.kind == EntityKind::residual) return {"al het overige", "all the rest"};
  return model.name(what);
}

}  // namespace kader
