// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/tokens.hpp"
#include "kader/document/known_law.hpp"

namespace kader::detail {

/// A law that stands at a place in a text: which, and how many tokens its name has.
struct FoundLaw {
  const KnownLaw* law = nullptr;
  std::size_t tokens = 0;
};

/// The known law whose name, or one of whose names, begins at a token; the longest. Nothing where none does.
/// Names are told from words by their capitals: "Woo" is a law, "woo" is not, "de algemene wet bestuursrecht" is.
[[nodiscard]] FoundLaw find_law_at(std::string_view text, const std::vector<Token>& tokens, std::size_t at);

}  // namespace kader::detail
