// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace kader::detail {

/// References that are kept of one text; and provisions that ranges in it name one by one before only their first and
/// last are. A text with more is not read by people.
inline constexpr std::size_t most_references = 500'000;
inline constexpr std::size_t most_in_ranges = 200'000;
inline constexpr std::size_t most_of_a_range = 100;

}  // namespace kader::detail
