// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "kader/text/language.hpp"

namespace kader {

/// How much a rule may compare before it says that it did not finish: drafts are untrusted.
class Budget {
 public:
  explicit Budget(std::size_t steps) noexcept : left_(steps) {}
  [[nodiscard]] bool spend(std::size_t steps = 1) noexcept {
    if (left_ < steps) return left_ = 0, false;
    left_ -= steps;
    return true;
  }
  [[nodiscard]] bool spent() const noexcept { return left_ == 0; }
  [[nodiscard]] std::size_t left() const noexcept { return left_; }

 private:
  std::size_t left_;
};

inline const Phrase too_much{"het ontwerp is te omvangrijk om alles te vergelijken",
                             "the draft is too large to compare everything"};

}  // namespace kader
