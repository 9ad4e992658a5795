// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "kader/text/language.hpp"

namespace kader {

/// The drafts that ship to begin with, by name: "samenwerkingskader".
[[nodiscard]] std::span<const std::string_view> draft_templates() noexcept;
/// One of them, a literate draft without findings; nothing where there is none of that name.
[[nodiscard]] std::optional<std::string_view> draft_template(std::string_view name, Language language) noexcept;

}  // namespace kader
