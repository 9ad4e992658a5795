// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "kader/describe/type_info.hpp"

namespace kader::detail {

// What reading asks of a type.

/// The type of a field's value, without the Stated around it.
[[nodiscard]] inline const TypeInfo& value_type(const TypeInfo& type) {
  return type.kind == Kind::stated ? *type.element : type;
}

[[nodiscard]] inline const FieldInfo* shorthand_of(const TypeInfo& type) {
  return type.kind == Kind::record && !type.shorthand.empty() ? type.field(type.shorthand) : nullptr;
}

/// Whether any text at all is such a value by itself.
[[nodiscard]] inline bool is_free(const TypeInfo& type) {
  return type.kind == Kind::text || (type.kind == Kind::scalar && type.about->name == "Words");
}

/// Whether free text may stand there, so that a word in quotes is that word.
[[nodiscard]] inline bool takes_free_text(const TypeInfo& type) {
  switch (type.kind) {
    case Kind::stated:
    case Kind::list:
    case Kind::refined: return takes_free_text(*type.element);
    case Kind::choice:
      return std::any_of(type.alternatives.begin(), type.alternatives.end(),
                         [](const TypeInfo* alternative) { return takes_free_text(*alternative); });
    case Kind::record: {
      const FieldInfo* field = shorthand_of(type);
      return field != nullptr && takes_free_text(*field->type);
    }
    default: return is_free(type);
  }
}

/// Whether it has an id and others can refer to it: such a thing is kept whatever is wrong with it.
[[nodiscard]] inline bool is_element(const TypeInfo& record) {
  return record.kind == Kind::record && record.field("aka") != nullptr;
}

/// Whether a record means nothing without this field.
[[nodiscard]] inline bool is_required(const FieldInfo& field) {
  return field.type->kind != Kind::stated && !field.embedded && field.key != "id";
}

}  // namespace kader::detail
