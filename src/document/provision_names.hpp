// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "kader/document/provision.hpp"
#include "kader/text/language.hpp"

namespace kader::detail {

/// The language most words of a text are in, by the commonest words of both in its first part.
[[nodiscard]] Language language_of(std::string_view text);

/// Gives each provision the name by which a source refers to it, as `Provision::ref` says.
void name_provisions(std::vector<Provision>& provisions, std::string_view text, Language language);

/// The first provision of each name, in the order of the bytes of the names.
[[nodiscard]] std::vector<std::uint32_t> in_order_of_names(const std::vector<Provision>& provisions);

}  // namespace kader::detail
