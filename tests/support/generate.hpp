// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "kader/describe/type_info.hpp"
#include "kader/model/framework.hpp"

namespace kader::testing {

/// Numbers that are the same on every machine (splitmix64).
class Random {
 public:
  explicit Random(std::uint64_t seed) noexcept : state_(seed) {}
  std::uint64_t next() noexcept {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }
  /// 0 … count - 1; count is not 0.
  std::size_t below(std::size_t count) noexcept { return static_cast<std::size_t>(next() % count); }
  bool chance(std::size_t percent) noexcept { return below(100) < percent; }

  /// An id that this source of numbers has not given before, now one that can be referred to.
  std::string new_id();
  /// One that was given, or now and then one that nothing has.
  std::string known_id();

 private:
  std::uint64_t state_;
  std::vector<std::string> ids_;
};

/// Fills a default-made object of the described type with what could stand in a draft: every way to be Stated, every
/// alternative, texts that other readers stumble over. Each value is possible by itself; ids are unique; references
/// mostly exist. The greater the size, the more fields are stated; about 3 gives a page.
void fill(const TypeInfo& type, void* object, Random& random, int size);

/// A framework of format 1, the same for the same seed.
[[nodiscard]] Framework random_framework(std::uint64_t seed, int size = 3);

}  // namespace kader::testing
