// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "kader/text/language.hpp"

namespace kader::detail {

/// What a sentence of libyaml means to somebody who wrote a text; the sentence itself where it is none we know.
[[nodiscard]] Phrase meaning_of_yaml_problem(std::string_view sentence);

}  // namespace kader::detail
