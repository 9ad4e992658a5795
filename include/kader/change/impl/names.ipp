// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/change/names.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "kader/model/framework.hpp"

namespace kader {

namespace detail {

// A scalar's description is known by what it tells of itself: one object a type.
inline bool is_name_of_its_own(const TypeInfo& type) {
  static constexpr std::array ids{&PartyId::about,  &GroupId::about, &BodyId::about, &RoleId::about,
                                  &MatterId::about, &ActId::about,   &CiteId::about, &NormId::about};
  return std::find(ids.begin(), ids.end(), type.about) != ids.end();
}

// All ids are laid out alike, whatever they identify; one is looked at as itself all the same.
template <class Look>
auto look_at_id(Value id, const Look& look) {
  const ScalarAbout* about = id.type().about;
  if (about == &PartyId::about) return look(id.as<PartyId>());
  if (about == &GroupId::about) return look(id.as<GroupId>());
  if (about == &BodyId::about) return look(id.as<BodyId>());
  if (about == &RoleId::about) return look(id.as<RoleId>());
  if (about == &MatterId::about) return look(id.as<MatterId>());
  if (about == &ActId::about) return look(id.as<ActId>());
  if (about == &CiteId::about) return look(id.as<CiteId>());
  return look(id.as<NormId>());
}

}  // namespace detail

std::string_view name_in(Value scalar) {
  if (scalar.kind() != Kind::scalar) return {};
  const ScalarAbout* about = scalar.type().about;
  if (about == &Reference::about) return scalar.as<Reference>().head();
  if (about == &LawRef::about) return scalar.as<LawRef>().cite();
  if (about == &Act::about) return scalar.as<Act>().own().str();
  if (!detail::is_name_of_its_own(scalar.type())) return {};
  return detail::look_at_id(scalar, [](const auto& id) { return std::string_view(id.str()); });
}

void put_name(Editable scalar, std::string_view id) {
  const std::string_view before = name_in(scalar);
  const std::string text = scalar.text(Language::english);
  const std::string made = std::string(id) + text.substr(before.size());
  Impossible why{.reason = {"dit kan hier niet staan", "this cannot stand here"}};
  if (scalar.type().parse(scalar.object(), made, Language::english, why) != Reading::value)
    throw InvalidValue(made, why.reason.en);
}

bool has_element(const Framework& f, std::string_view id) {
  if (id.empty()) return false;  // as a norm has it that has none
  const auto in = [&](const auto& table) { return table.find(id) != nullptr; };
  return in(f.parties) || in(f.groups) || in(f.bodies) || in(f.roles) || in(f.matters) || in(f.acts) || in(f.cites) ||
         std::any_of(f.norms.begin(), f.norms.end(), [&](const Norm& norm) { return norm.id.str() == id; });
}

}  // namespace kader
