// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "kader/resolve/model.hpp"

namespace kader {

/// What each member of a group is in law, where the text says it for all of them.
[[nodiscard]] std::optional<PartyKind> kind_of_members(const Group& group);

/// Whether an organ is an office that one person holds.
[[nodiscard]] inline bool is_single_office(std::string_view organ) noexcept {
  return organ == "burgemeester" || organ == "cdk" || organ == "dijkgraaf";
}

/// Whether it is a group with more than one entry: told without opening it.
[[nodiscard]] bool is_written_as_several(const Model& model, const Entity& entity) noexcept;

/// Whether the name stands for one person: a post held by one, a natural person, an office such as the mayor's.
/// False also where nothing tells.
[[nodiscard]] bool is_one_person(const Model& model, const Entity& entity);

/// Whether the name stands for several persons, or for an organ or legal person that is none: a council, a college,
/// a municipality, a group. False also where nothing tells: an organ that the text names itself may be one person.
[[nodiscard]] bool is_no_person(const Model& model, const Entity& entity);

[[nodiscard]] bool any_unresolved(std::span<const Entity> entities) noexcept;

/// Whether all must act in one act: each of them is needed.
[[nodiscard]] inline bool is_jointly(const Stated<Actor>& actor) noexcept {
  return actor.has_value() && std::holds_alternative<Jointly>(*actor);
}

/// The names of a list of references.
[[nodiscard]] std::vector<Entity> resolved(const Model& model, const Stated<List<Reference>>& names);

/// The organ whose committee it is, by the body's own form or by the name of an organ of a party.
[[nodiscard]] std::string_view organ_of(const Model& model, const Entity& entity);

}  // namespace kader
