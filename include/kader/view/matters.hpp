// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <boost/unordered/unordered_flat_map.hpp>
#include <utility>
#include <vector>

#include "kader/resolve/model.hpp"

namespace kader {

/// An object with what it is part of or like, nearest first. A norm on any of these covers it. Bounded.
[[nodiscard]] std::vector<Entity> lineage(const Model& model, const Entity& object);

/// Whether two objects have to do with each other: the same, the one a part of the other, or one of them open.
[[nodiscard]] bool related(const Model& model, const Entity& a, const Entity& b);

/// The name of an object in a sentence, also where the text names none.
[[nodiscard]] Phrase object_name(const Model& model, const Entity& what);

/// The body or role behind a post of it; anything else as it is. Who speaks to the chair speaks to the body.
[[nodiscard]] inline Entity table_of(const Entity& entity) {
  return entity.kind == EntityKind::body || entity.kind == EntityKind::role ? entity.thing() : entity;
}

/// Things by who has them and what they are about; those about something related are found without looking at all.
template <class T>
class ByMatter {
 public:
  void add(const Model& model, const Entity& who, const Entity& what, T value) {
    all_[who].push_back(value);
    if (is_open(what)) {
      open_[who].push_back(value);
      return;
    }
    exact_[{who, what}].push_back(value);
    const auto line = lineage(model, what);
    for (std::size_t i = 1; i < line.size(); ++i) parts_[{who, line[i]}].push_back(value);
  }
  /// Calls back with each, until the callback says false. One may come twice where a matter is like its own part.
  template <class F>
  void each(const Model& model, const Entity& who, const Entity& what, F&& f) const {
    if (is_open(what)) return (void)in(all_, who, f);
    if (!in(open_, who, f)) return;
    for (const Entity& above : lineage(model, what))
      if (!in(exact_, std::pair(who, above), f)) return;
    (void)in(parts_, std::pair(who, what), f);
  }

 private:
  [[nodiscard]] static bool is_open(const Entity& e) {
    return !e.known() || e.kind == EntityKind::anything || e.kind == EntityKind::residual;
  }
  template <class Map, class Key, class F>
  static bool in(const Map& map, const Key& key, F& f) {
    const auto at = map.find(key);
    return at == map.end() || std::all_of(at->second.begin(), at->second.end(), f);
  }
  boost::unordered_flat_map<Entity, std::vector<T>, EntityHash> all_;
  boost::unordered_flat_map<Entity, std::vector<T>, EntityHash> open_;
  boost::unordered_flat_map<std::pair<Entity, Entity>, std::vector<T>, EntityHash> exact_;
  boost::unordered_flat_map<std::pair<Entity, Entity>, std::vector<T>, EntityHash> parts_;
};

}  // namespace kader
