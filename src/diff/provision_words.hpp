// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "kader/document/document.hpp"

namespace kader::detail {

/// The words of a text as numbers: letters and digits only, small, accents kept; a mark of emphasis or a link's address
/// is none.
[[nodiscard]] std::vector<std::uint64_t> words_of(std::string_view text);

/// What a provision itself says, as words. References to other provisions of the text are left out: their numbers
/// change when those are renumbered, and what they lead to is compared apart.
struct ProvisionWords {
  std::vector<std::uint64_t> own;  ///< in order
  std::vector<std::uint64_t> sorted;  ///< the same, for comparing
  std::vector<std::uint64_t> title;
  std::uint64_t hash = 0;  ///< of `own`; 0 where it says nothing
  std::vector<std::uint32_t> references;  ///< those in it that lead to provisions of the text: indices in the document
};
[[nodiscard]] std::vector<ProvisionWords> words_of(const Document& document);

/// How much two lists of sorted words share: twice the common ones of all (Dice). 1 where both are empty.
[[nodiscard]] double likeness(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);
/// Which part of the first stands in the second.
[[nodiscard]] double contained(const std::vector<std::uint64_t>& part, const std::vector<std::uint64_t>& whole);

}  // namespace kader::detail
