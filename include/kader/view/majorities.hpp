// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "kader/resolve/model.hpp"

namespace kader {

[[nodiscard]] inline Phrase share_text(const Share& share) {
  return {share.text(Language::dutch), share.text(Language::english)};
}

/// The weight of all votes together, if the text tells.
[[nodiscard]] std::optional<std::uint64_t> total_weight(const Model& model, const Body& body);

/// Why a seat that a quorum requires cannot be filled at all by somebody who counts.
[[nodiscard]] std::optional<Phrase> required_in_vain(const Model& model, const Body& body, const Entity& required);

}  // namespace kader
