// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/resolve/model.hpp"
#include "kader/view/answer.hpp"

namespace kader {

/// Whether a legal person of that kind is one of public law, or an independent body that the law gives power.
[[nodiscard]] bool is_public_kind(PartyKind kind);

[[nodiscard]] inline bool is_public_party(const Party* party) {
  return party != nullptr && party->kind && is_public_kind(*party->kind);
}

/// Whether somebody acts as an organ of public law: such a party, an organ of one, or a body that the law describes or
/// that is the organ of one.
[[nodiscard]] bool is_public_organ(const Model& model, const Entity& entity);

/// Whether somebody is an organ of public law, or several that each are: they have power by law.
[[nodiscard]] bool holds_by_law(const Model& model, const Entity& entity);

/// Whether the rest of what the text says of a body or role stands in another document.
[[nodiscard]] bool rest_elsewhere(const Model& model, const Entity& entity);

/// Whether the law itself gives powers, whatever the text says: parties, their organs, bodies with a legal form.
/// `unknown` for whom the text does not tell.
[[nodiscard]] Answer empowered_by_law(const Model& model, const Entity& entity);

}  // namespace kader
