// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "diff/provision_words.hpp"
#include "kader/diff/text_diff.hpp"
#include "kader/view/budget.hpp"

namespace kader::detail {

/// Which provision of one version is which of the other.
struct Matched {
  std::vector<std::uint32_t> to;    ///< of each of the old text; TextDiff::none
  std::vector<std::uint32_t> from;  ///< of each of the new text
  bool complete = true;
};
[[nodiscard]] Matched match_provisions(const Document& before, const std::vector<ProvisionWords>& old_words,
                                       const Document& after, const std::vector<ProvisionWords>& new_words);

/// What may be matched at all: a chapter is no item.
[[nodiscard]] bool comparable(const Provision& a, const Provision& b) noexcept;

}  // namespace kader::detail
