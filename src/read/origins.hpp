// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "kader/read/tree.hpp"
#include "kader/text/provision_ref.hpp"

namespace kader::detail {

/// The provisions that the parts of a literate draft rest on where they do not say so themselves. A node that has one
/// begins something in its block; what lies in it inherits.
class Origins {
 public:
  using Sources = std::vector<ProvisionRef>;
  struct Origin {
    const Sources* sources = nullptr;  ///< null: none
    bool besides = false;              ///< also where the record states a source: that was stated in another block
  };

  /// The number of this list of provisions; 0 is the empty one.
  [[nodiscard]] std::uint32_t add(Sources sources) {
    if (sources.empty()) return 0;
    sources_.push_back(std::move(sources));
    return static_cast<std::uint32_t>(sources_.size() - 1);
  }
  [[nodiscard]] const Sources& sources(std::uint32_t number) const noexcept { return sources_[number]; }
  void set(Tree::Index node, std::uint32_t number, bool besides = false) {
    if (number == 0) return;
    if (of_node_.size() <= node) of_node_.resize(node + std::size_t{1});
    of_node_[node] = number << 1U | static_cast<std::uint32_t>(besides);
  }
  [[nodiscard]] Origin of(Tree::Index node) const noexcept {
    if (node >= of_node_.size() || of_node_[node] == 0) return {};
    return {&sources_[of_node_[node] >> 1U], (of_node_[node] & 1U) != 0};
  }

 private:
  std::vector<Sources> sources_{Sources()};
  std::vector<std::uint32_t> of_node_;
};

}  // namespace kader::detail
