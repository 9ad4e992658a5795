// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace kader::detail {

/// A text of somebody else's for a page, behind what is there: as `printable` shows it, and nothing in it is markup.
void add_escaped(std::string& out, std::string_view text);

}  // namespace kader::detail
