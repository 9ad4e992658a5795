// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/container_hash/hash.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/resolve/model.hpp"

namespace kader::detail {

/// What a Model holds. All but findings stands in one arena, whose first block is large enough for an ordinary
/// framework; nothing of it is given back before the model is.
struct ModelData {
  template <class T>
  using Array = std::pmr::vector<T>;
  template <class Key, class Value, class Hash = boost::hash<Key>>
  using Map = boost::unordered_flat_map<Key, Value, Hash, std::equal_to<Key>,
                                        std::pmr::polymorphic_allocator<std::pair<const Key, Value>>>;

  explicit ModelData(std::shared_ptr<const Framework> of) : framework(std::move(of)), arena(first_block(*framework)) {}
  ModelData(const ModelData&) = delete;
  ModelData& operator=(const ModelData&) = delete;

  [[nodiscard]] static std::size_t first_block(const Framework& f) noexcept {
    constexpr std::size_t most = 1U << 20U;  // a large framework takes more blocks
    const std::size_t small = f.parties.size() + f.groups.size() + f.roles.size() + f.matters.size();
    return std::min(most, 4096 + 256 * small + 3072 * f.bodies.size() + 512 * f.norms.size());
  }
  [[nodiscard]] std::span<const Entity> of(Slice slice) const noexcept {
    return std::span(entities).subspan(slice.first, slice.count);
  }
  /// Keeps a text for as long as the model.
  [[nodiscard]] std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    char* const kept = static_cast<char*>(arena.allocate(text.size(), 1));
    text.copy(kept, text.size());
    return {kept, text.size()};
  }

  /// Of a matter, the numbers of what it consists of: its own first, then those of its parts, in one walk.
  struct Parts {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
  };

  std::shared_ptr<const Framework> framework;
  std::pmr::monotonic_buffer_resource arena;
  Map<std::string_view, Entity> names{&arena};
  // Seats of bodies that have many, by body and id; the few of an ordinary body are found by looking.
  Map<std::pair<std::uint32_t, std::string_view>, std::uint32_t> seats{&arena};
  Array<std::string_view> organ_names{&arena};
  Map<std::string_view, std::uint16_t> organs{&arena};
  Array<Parts> parts{&arena};
  Array<std::uint32_t> kinds{&arena};  // of each party, its own and those of its groups, a bit each
  Array<Entity> entities{&arena};
  Map<const Actor*, Slice> actors{&arena};  // of every expression in the framework, by where it stands
  Array<Extent> sizes{&arena};
  Array<Extent> holders{&arena};
  Array<std::uint32_t> first_seat{&arena};
  Array<ResolvedAct> acts{&arena};
  Array<ResolvedNorm> norms{&arena};
  Array<Position> positions{&arena};
  Array<std::uint32_t> first_position{&arena};
  Presence presence;
  std::vector<Finding> findings;
};

}  // namespace kader::detail
