// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/chairing_norms.hpp"

#include <algorithm>

namespace kader {

ChairingNorms::ChairingNorms(const View& view) {
  for (const Position* position : view.positions()) {
    const ResolvedNorm& norm = view.norm(*position);
    if (norm.written == nullptr) break;  // the written ones come first
    if (!position->act.is(CoreAct::chair) || position->modality == Modality::cannot ||
        position->modality == Modality::must_not)
      continue;
    const Entity& body = norm.in.given() ? norm.in : position->what;
    if (body.kind != EntityKind::body || body.post != PostKind::none) continue;
    const bool own = position->who.kind == EntityKind::body && position->who.index == body.index &&
                     (position->who.post == PostKind::chair || position->who.post == PostKind::deputy);
    if (!own) found_.emplace_back(body.index, position);
  }
  std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

const Position* ChairingNorms::of(std::uint32_t body) const {
  const auto at =
      std::lower_bound(found_.begin(), found_.end(), body, [](const auto& f, std::uint32_t b) { return f.first < b; });
  return at != found_.end() && at->first == body ? at->second : nullptr;
}

}  // namespace kader
