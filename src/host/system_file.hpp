// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <optional>
#include <string>

#include "kader/text/language.hpp"

namespace kader::detail {

/// Why the system refused a file, in words: "there is no such file".
[[nodiscard]] Phrase system_reason(int error);

/// Opens a file for reading; why it cannot be opened, if so.
[[nodiscard]] std::optional<Phrase> open_for_reading(const std::string& path, std::ifstream& stream);

}  // namespace kader::detail
