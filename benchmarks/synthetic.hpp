// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "kader/model/framework.hpp"

namespace kader::bench {

/// Five bodies, four powers, four duties, seven articles: 80 facts, the size that other engines were measured on.
/// Sound but for a defect or two, as drafts are that somebody has worked on.
Framework small_framework(std::uint64_t seed);

/// Bodies of as many seats each, whose norms give each matter one decider and one who reports on it: sound, so that
/// what is measured is looking and not telling.
Framework sound_framework(std::size_t bodies, std::size_t seats_each, std::size_t norms);

/// A draft of the size and the mixture of the Groningen framework, as Dutch YAML.
std::string regional_draft(std::uint64_t seed);

}  // namespace kader::bench
