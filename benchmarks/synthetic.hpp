// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "kader/model/framework.hpp"

namespace kader::bench {

/// The generator of Steele and others (SplitMix64): the same numbers on every machine.
class Random {
 public:
  explicit Random(std::uint64_t seed) noexcept : state_(seed) {}
  std::uint64_t next() noexcept {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }
  std::uint32_t below(std::uint32_t bound) noexcept { return static_cast<std::uint32_t>(next() % bound); }

 private:
  std::uint64_t state_;
};

/// Five bodies, four powers, four duties, seven articles: 80 facts, the size that other engines were measured on.
/// Sound but for a defect or two, as drafts are that somebody has worked on.
Framework small_framework(std::uint64_t seed);

/// Bodies of as many seats each, whose norms give each matter one decider and one who reports on it: sound, so that
/// what is measured is looking and not telling.
Framework sound_framework(std::size_t bodies, std::size_t seats_each, std::size_t norms);

/// A draft of the size and the mixture of the Groningen framework, as Dutch YAML.
std::string regional_draft(std::uint64_t seed);

}  // namespace kader::bench
