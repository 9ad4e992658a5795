// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace kader {

/// What the text answers to a question on a power: absence of a "can" is "no power stated here", not "no power".
enum class Answer : std::uint8_t { no, unknown, yes };

}  // namespace kader
