// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/ground.hpp"

#include "kader/text/pointer.hpp"
#include "kader/view/provisions.hpp"

namespace kader {

Ground ground_of(const Model& model, const ResolvedNorm& norm) { return {model.pointer(norm), model.provisions(norm)}; }

Ground ground_of(const Model& model, const Body& body, std::string_view field, const Stated<List<ProvisionRef>>* own) {
  Ground made{model.pointer(model.entity(body)), own != nullptr ? written_in(*own) : std::vector<std::string>()};
  if (!field.empty()) append_segment(made.pointer, field);
  if (made.provisions.empty()) made.provisions = provisions_of(body);
  return made;
}

Ground ground_of_post(const Model& model, const Entity& entity) {
  const Post* post = model.post(entity);
  if (post == nullptr) throw InvalidValue(model.name(entity).en, "this is no post");
  Ground made{model.pointer(entity), written_in(post->source)};
  if (!made.provisions.empty()) return made;
  if (const Body* body = model.body(entity.thing())) made.provisions = provisions_of(*body);
  if (const Role* role = model.role(entity.thing())) made.provisions = provisions_of(*role);
  return made;
}

}  // namespace kader
