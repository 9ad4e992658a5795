// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/change/references.hpp"

#include "kader/change/names.hpp"
#include "kader/describe/walk.hpp"
#include "kader/model/framework_type.hpp"

namespace kader {

namespace detail {

/// Whether it is the id by which an element stands in its section; that of a balance names a party that stands
/// elsewhere.
inline bool is_own_id(const Path& path) {
  if (path.field == nullptr || !path.field->is_id) return false;
  const Path* section = path.above->above;
  return section != nullptr && section->above != nullptr && section->above->above == nullptr;
}

}  // namespace detail

std::vector<std::string> references_to(const Framework& framework, std::string_view id) {
  std::vector<std::string> found;
  if (id.empty()) return found;
  walk(Value(framework_type(), &framework), [&](const Path& path) {
    const Elsewhere* elsewhere = path.value.elsewhere();
    if (elsewhere != nullptr && (elsewhere->to_be_adopted_by.head() == id || elsewhere->document == id))
      found.push_back(path.pointer());
    const Value value = path.value.opened();
    if (value.kind() != Kind::scalar) return Walk::into;
    if (name_in(value) == id && !detail::is_own_id(path))
      found.push_back(path.field != nullptr && path.field->is_id ? path.above->pointer() : path.pointer());
    return Walk::past;
  });
  return found;
}

}  // namespace kader
