// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/text/language.hpp"

namespace kader::detail {

/// Why the system refused a file, in words: "there is no such file".
[[nodiscard]] Phrase system_reason(int error);

}  // namespace kader::detail
