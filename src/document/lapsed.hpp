// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "document/outline.hpp"

namespace kader::detail {

/// Marks the provisions that say of themselves that they have lapsed, and say nothing else.
void find_lapsed(TextParts& parts, std::string_view text);

}  // namespace kader::detail
