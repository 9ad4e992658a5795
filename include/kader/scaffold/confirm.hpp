// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "kader/document/document.hpp"
#include "kader/text/provision_ref.hpp"

namespace kader {

/// A draft in which proposals were confirmed.
struct Confirmed {
  std::string text;
  std::size_t blocks = 0;                ///< how many became blocks like any other
  std::vector<ProvisionRef> not_found;   ///< provisions that were named, under which nothing is proposed
};

/// Takes the word away that calls a block a proposal: under each of these provisions and what lies in it, or under all
/// where none is named. Nothing else of the text changes. Linear in the text.
[[nodiscard]] Confirmed confirm(const Document& document, const std::vector<ProvisionRef>& provisions);

}  // namespace kader
