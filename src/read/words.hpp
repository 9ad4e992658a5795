// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/nearest.hpp"

namespace kader::detail {

/// Whether the two are the same word but for accents. Words without any cost nothing.
[[nodiscard]] bool same_but_for_accents(std::string_view written, std::string_view word);

/// The id that words would have: "Regionaal Platform" -> "regionaal-platform"; empty where nothing is left of it.
[[nodiscard]] std::string slug_of(std::string_view words);

/// A number as a segment of a pointer, valid for ever; empty from 10 000 on.
[[nodiscard]] std::string_view index_segment(std::size_t index) noexcept;

}  // namespace kader::detail
