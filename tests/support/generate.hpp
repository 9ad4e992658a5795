// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "kader/describe/type_info.hpp"
#include "kader/model/framework.hpp"
#include "support/random.hpp"

namespace kader::testing {

/// Numbers, and the ids that were made of them.
class Draws : public Random {
 public:
  using Random::Random;
  /// An id that was not given before, now one that can be referred to.
  std::string new_id();
  /// One that was given, or now and then one that nothing has.
  std::string known_id();

 private:
  std::vector<std::string> ids_;
};

/// Fills a default-made object of the described type with what could stand in a draft: every way to be Stated, every
/// alternative, texts that other readers stumble over. Each value is possible by itself; ids are unique; references
/// mostly exist. The greater the size, the more fields are stated; about 3 gives a page.
void fill(const TypeInfo& type, void* object, Draws& random, int size);

/// A framework of format 1, the same for the same seed.
[[nodiscard]] Framework random_framework(std::uint64_t seed, int size = 3);

}  // namespace kader::testing
