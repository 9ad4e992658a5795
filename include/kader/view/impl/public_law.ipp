// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/public_law.hpp"

#include <algorithm>
#include "kader/view/persons.hpp"

namespace kader {

bool is_public_kind(PartyKind kind) {
  switch (kind) {
    case PartyKind::gemeente:
    case PartyKind::provincie:
    case PartyKind::waterschap:
    case PartyKind::rijk:
    case PartyKind::openbaar_lichaam:
    case PartyKind::bedrijfsvoeringsorganisatie:
    case PartyKind::zbo: return true;
    default: return false;
  }
}

bool is_public_organ(const Model& model, const Entity& entity) {
  const auto one = [&](const Entity& e) {
    const Body* body = model.body(e);
    if (body == nullptr) return is_public_party(model.party(e));
    if (body->form) return *body->form != BodyForm::adviescommissie;
    return body->of && is_public_party(model.party(model.resolve_id(body->of->str())));
  };
  if (entity.kind != EntityKind::group && entity.kind != EntityKind::agreement_parties) return one(entity);
  const auto members = model.members(entity);
  return !members.empty() && std::all_of(members.begin(), members.end(), one);
}

bool holds_by_law(const Model& model, const Entity& entity) {
  if (const Body* body = model.body(entity)) return body->form.has_value() && *body->form != BodyForm::adviescommissie;
  if (const Group* group = model.group(entity)) {
    const auto kind = kind_of_members(*group);
    return entity.organ != 0 || (kind && is_public_kind(*kind));
  }
  return is_public_party(model.party(entity));
}

bool rest_elsewhere(const Model& model, const Entity& entity) {
  if (const Body* body = model.body(entity))
    return body->elsewhere.stated() || body->established.elsewhere() != nullptr || body->form.elsewhere() != nullptr;
  if (const Role* role = model.role(entity))
    return role->post.elsewhere.stated() || role->established.elsewhere() != nullptr;
  return false;
}

Answer empowered_by_law(const Model& model, const Entity& entity) {
  switch (entity.kind) {
    case EntityKind::party:
    case EntityKind::agreement_parties:
    case EntityKind::own: return Answer::yes;
    case EntityKind::body: {
      const Body* body = model.body(entity);
      if (body->form && *body->form != BodyForm::adviescommissie) return Answer::yes;
      return rest_elsewhere(model, entity) ? Answer::unknown : Answer::no;
    }
    case EntityKind::role: return rest_elsewhere(model, entity) ? Answer::unknown : Answer::no;
    case EntityKind::group: {
      const auto kind = kind_of_members(*model.group(entity));
      if (entity.organ != 0 || (kind && is_public_kind(*kind))) return Answer::yes;
      const auto members = model.members(entity);
      const bool party =
          std::any_of(members.begin(), members.end(), [](const Entity& e) { return e.kind == EntityKind::party; });
      const auto& parties = each_of(model.framework().agreement.parties);
      const bool bound = std::any_of(parties.begin(), parties.end(),
                                     [&](const Reference& name) { return model.resolve(name).thing() == entity; });
      return party || bound ? Answer::yes : Answer::unknown;
    }
    default: return Answer::unknown;
  }
}

}  // namespace kader
