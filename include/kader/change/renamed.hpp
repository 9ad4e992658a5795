// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "kader/model/framework.hpp"

namespace kader {

/// The same framework with another id for one of its parties, groups, bodies, roles, matters, acts, cites or norms, or
/// for a seat where that is written behind its body (`platform.gemeenten`, new: `municipalities`): where it stands, in
/// every reference to it, and in the places of accepted findings. Names and aliases stay: those are the text's own.
///
/// Throws InvalidValue where nothing has the old id, and where the new one is no id, is a reserved word or is taken.
/// Linear in the framework.
[[nodiscard]] Framework renamed(const Framework& framework, std::string_view id, std::string_view new_id);

}  // namespace kader
