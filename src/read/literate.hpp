// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"

namespace kader::detail {

/// Reads a text with the model that stands in it, if any.
[[nodiscard]] Draft read_literate(Loaded loaded, TextSyntax syntax);

}  // namespace kader::detail
