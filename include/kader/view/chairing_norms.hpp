// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "kader/view/view.hpp"

namespace kader {

/// For every body the written norms by which somebody chairs it, its own chair and deputy not counted. An index of a
/// view.
class ChairingNorms {
 public:
  explicit ChairingNorms(const View& view);
  /// The first of them; null where there is none.
  [[nodiscard]] const Position* of(std::uint32_t body) const;

 private:
  std::vector<std::pair<std::uint32_t, const Position*>> found_;
};

}  // namespace kader
