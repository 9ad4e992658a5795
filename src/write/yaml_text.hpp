// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace kader::detail {

/// Appends a text as one YAML scalar, quoted only where a bare one would read as something else. `flow`: inside
/// brackets or braces. `words`: free text or a key, where also other readers of YAML than ours must see a text.
void append_yaml_text(std::string& out, std::string_view text, bool flow, bool words);

}  // namespace kader::detail
