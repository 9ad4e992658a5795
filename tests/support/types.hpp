// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "kader/describe/type_info.hpp"

namespace kader::testing {

/// All types that can be reached from a framework, in the order in which they are met.
[[nodiscard]] const std::vector<const TypeInfo*>& all_types();

/// The one of that name; null where there is none.
[[nodiscard]] const TypeInfo* find_type(std::string_view name);

/// The fields of a record with those of embedded records in their place.
[[nodiscard]] std::vector<FieldInfo> flat_fields(const TypeInfo& record);

}  // namespace kader::testing
