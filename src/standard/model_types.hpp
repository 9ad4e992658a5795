// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "kader/describe/type_info.hpp"
#include "kader/expr/type.hpp"

namespace kader::detail {

/// What a position of a norm is called as a type.
inline constexpr std::string_view position_type = "Position";

/// Whether a field goes by that name in an expression: its C++ name (`appointed_by`), or its English or Dutch key
/// between back quotes.
[[nodiscard]] inline bool is_named(const FieldInfo& field, std::string_view name) noexcept {
  return name == field.member || name == field.key || name == field.dutch;
}

/// The type that values of a described type have in an expression.
[[nodiscard]] expr::Type expression_type(const TypeInfo& type);
/// The described types and the position, with their fields.
[[nodiscard]] const expr::TypeLibrary& model_types();

}  // namespace kader::detail
