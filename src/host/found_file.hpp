// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

#include "kader/text/language.hpp"

namespace kader::detail {

/// Why a file that was found and that nobody named is not opened: it is a pipe or a device, at which reading could
/// wait for ever, or a link that leads out of the folder it was found in. Nothing where it can be opened, and where
/// reading it says best what is wrong: it is a folder, or a link to nothing.
[[nodiscard]] std::optional<Bilingual> why_not_opened(const std::filesystem::path& file,
                                                      const std::filesystem::path& folder);

}  // namespace kader::detail
