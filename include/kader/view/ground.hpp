// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kader/resolve/model.hpp"

namespace kader {

/// What an answer rests on: a place of the framework with the provisions that it was taken from, or the law.
struct Ground {
  std::string pointer = {};                   ///< empty where the law alone says it
  std::vector<std::string> provisions = {};   ///< as the text numbers them: "3.a"
  const StatutoryDefault* law = nullptr;      ///< with its article, where the text is silent
};

[[nodiscard]] Ground ground_of(const Model& model, const ResolvedNorm& norm);
/// Of a field of a body, by its English key; `own` are the provisions that the field itself names, null where it
/// cannot. Those of the body where it names none.
[[nodiscard]] Ground ground_of(const Model& model, const Body& body, std::string_view field,
                               const Stated<List<ProvisionRef>>* own = nullptr);
/// Of a post wherever it stands: a role, a seat, the chair of a body. InvalidValue for what is no post.
[[nodiscard]] Ground ground_of_post(const Model& model, const Entity& post);

}  // namespace kader
