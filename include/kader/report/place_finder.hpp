// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/report/source_map.hpp"

namespace kader {

/// Finds many places of one map: as SourceMap::locate, in time that does not grow with the number of siblings, after
/// one walk over the map. The map must outlive it and stay as it is.
class PlaceFinder {
 public:
  explicit PlaceFinder(const SourceMap& map) : map_(&map) {
    for (SourceMap::Index parent = 0; parent < map.steps_.size(); ++parent) {
      std::size_t children = 0;
      for (SourceMap::Index at = map.steps_[parent].first; at != 0; at = map.steps_[at].next) ++children;
      if (children <= few) continue;
      for (SourceMap::Index at = map.steps_[parent].first; at != 0; at = map.steps_[at].next)
        index_.emplace(Key(parent, map.steps_[at].segment), at);
    }
  }

  [[nodiscard]] Place locate(std::string pointer) const {
    return map_->locate(std::move(pointer), [this](SourceMap::Index parent, std::string_view segment) {
      if (!index_.empty())
        if (const auto at = index_.find(Key(parent, segment)); at != index_.end()) return at->second;
      // Not among the many children of a parent, or a child of one with few.
      return has_many(parent) ? SourceMap::Index{0} : map_->find(parent, segment);
    });
  }

 private:
  using Key = std::pair<SourceMap::Index, std::string_view>;
  static constexpr std::size_t few = 16;

  [[nodiscard]] bool has_many(SourceMap::Index parent) const noexcept {
    std::size_t children = 0;
    for (SourceMap::Index at = map_->steps_[parent].first; at != 0; at = map_->steps_[at].next)
      if (++children > few) return true;
    return false;
  }

  const SourceMap* map_;
  boost::unordered_flat_map<Key, SourceMap::Index> index_;
};

}  // namespace kader
