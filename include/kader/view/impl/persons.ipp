// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/persons.hpp"

#include <string_view>

namespace kader {

std::optional<PartyKind> kind_of_members(const Group& group) {
  if (group.kind) return *group.kind;
  return group.region ? std::optional(PartyKind::gemeente) : std::nullopt;
}

bool is_written_as_several(const Model& model, const Entity& entity) noexcept {
  const Group* group = model.group(entity);
  return group != nullptr && (!group->members || group->members->size() > 1);
}

bool is_one_person(const Model& model, const Entity& entity) {
  if (is_written_as_several(model, entity) || model.is_collective(entity)) return false;
  if (entity.post != PostKind::none || entity.kind == EntityKind::role) return true;
  const Party* party = model.party(entity);
  if (party == nullptr) return false;
  const std::string_view organ = model.organ_name(entity);
  if (is_single_office(organ)) return true;
  return organ.empty() && party->kind && *party->kind == PartyKind::persoon;
}

bool is_no_person(const Model& model, const Entity& entity) {
  if (is_written_as_several(model, entity) || model.is_collective(entity)) return true;
  if (entity.post != PostKind::none) return false;
  if (entity.kind == EntityKind::body) return true;
  const Party* party = model.party(entity);
  if (party == nullptr || !party->kind) return false;
  const std::string_view organ = model.organ_name(entity);
  if (organ.empty()) return *party->kind != PartyKind::persoon;
  return organ == "raad" || organ == "college" || organ == "ps" || organ == "gs" || organ == "ab" || organ == "db";
}

bool any_unresolved(std::span<const Entity> entities) noexcept {
  for (const Entity& entity : entities)
    if (!entity.known()) return true;
  return false;
}

std::vector<Entity> resolved(const Model& model, const Stated<List<Reference>>& names) {
  std::vector<Entity> made;
  for (const Reference& name : each_of(names)) made.push_back(model.resolve(name));
  return made;
}

std::string_view organ_of(const Model& model, const Entity& entity) {
  const Body* body = model.body(entity);
  if (body != nullptr && body->form && entity.post == PostKind::none) return word(*body->form, Language::english);
  return model.organ_name(entity);
}

}  // namespace kader
