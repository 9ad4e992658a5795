// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace kader::detail {

/// Appends a text as a JSON string, in its quotes.
void append_json_string(std::string& out, std::string_view text);

}  // namespace kader::detail
