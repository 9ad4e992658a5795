// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace kader::detail {

extern const std::string_view template_nl;  ///< docs/frameworks/voorbeeldregio.kader.md
extern const std::string_view template_en;  ///< docs/frameworks/example-region.kader.md

}  // namespace kader::detail
