// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "kader/describe/value.hpp"
#include "read/origins.hpp"

namespace kader::detail {

/// How provisions are added to what rests on them.
enum class Resting : std::uint8_t { where_silent, first, last };

/// Says what a value rests on, as far as it or its parts can say so; false where nothing of it can.
[[nodiscard]] bool rest_on(Editable value, const Origins::Sources& sources, Resting how);

}  // namespace kader::detail
