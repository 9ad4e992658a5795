// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kader/document/document.hpp"
#include "scaffold/named_parties.hpp"

namespace kader::detail {

/// What the text calls itself: its first heading, or its first line that is not an address; empty where it has neither.
[[nodiscard]] std::string name_of_text(const Document& document);

/// Whom the text names before its first article, and at the head of its annexes.
[[nodiscard]] NamedParties parties_in_heading(const Document& document);

}  // namespace kader::detail
