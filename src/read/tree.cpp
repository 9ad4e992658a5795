// SPDX-License-Identifier: Apache-2.0
#include "kader/read/tree.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>

namespace kader {

void TreeBuilder::new_chunk(std::size_t at_least) {
  constexpr std::size_t usual = 16 * 1024;
  room_ = std::max(at_least, usual);
  used_ = 0;
  tree_.text_.push_back(std::make_unique_for_overwrite<char[]>(room_));
}

// Pairs are compared in small maps; big ones are sorted, not hashed, so that no choice of keys is slow.
void TreeBuilder::drop_repeated(Index map) {
  auto& nodes = tree_.nodes_;
  const std::size_t before = repeated_.size();
  if (nodes[map].children <= 16) {
    for (Index later = nodes[nodes[map].first_child].next_sibling; later != 0; later = nodes[later].next_sibling)
      for (Index first = nodes[map].first_child; first != later; first = nodes[first].next_sibling)
        if (nodes[first].key == nodes[later].key) {
          repeated_.push_back({first, later});
          break;
        }
  } else {
    sorted_.clear();
    sorted_.reserve(nodes[map].children);
    for (Index at = nodes[map].first_child; at != 0; at = nodes[at].next_sibling) sorted_.push_back(at);
    std::sort(sorted_.begin(), sorted_.end(), [&](Index a, Index b) {
      const int order = nodes[a].key.compare(nodes[b].key);
      return order != 0 ? order < 0 : a < b;
    });
    Index first = sorted_.front();
    for (std::size_t i = 1; i < sorted_.size(); ++i) {
      if (nodes[sorted_[i]].key == nodes[first].key)
        repeated_.push_back({first, sorted_[i]});
      else
        first = sorted_[i];
    }
    std::sort(repeated_.begin() + static_cast<std::ptrdiff_t>(before), repeated_.end(),
              [](const Repeated& a, const Repeated& b) { return a.again < b.again; });
  }
  if (repeated_.size() == before) return;
  for (std::size_t i = before; i < repeated_.size(); ++i) nodes[repeated_[i].first].whole = false;
  std::size_t next = before;
  Index last = nodes[map].first_child;  // the first of all is never a repetition
  for (Index at = nodes[last].next_sibling; at != 0;) {
    const Index after = nodes[at].next_sibling;
    if (next < repeated_.size() && repeated_[next].again == at) {
      ++next;
      nodes[at].next_sibling = 0;
      --nodes[map].children;
    } else {
      nodes[last].next_sibling = at;
      last = at;
    }
    at = after;
  }
  nodes[last].next_sibling = 0;
}

}  // namespace kader
