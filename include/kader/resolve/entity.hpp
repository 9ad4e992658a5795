// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "kader/model/act.hpp"

namespace kader {

/// What a name of a framework stands for.
enum class EntityKind : std::uint8_t {
  nothing,            ///< no name was given
  unresolved,         ///< a name that nothing has: reported once, by the resolver
  party,
  group,
  body,
  role,
  matter,
  own_act,
  cite,
  norm,  ///< `index` counts in that section
  agreement,
  agreement_parties,
  anything,           ///< every object of any kind
  residual,           ///< every matter no other norm gives to somebody else
  everyone,           ///< the public
  others,
  self,
  appointer,
  addressee,  ///< relate to who acts
  own                 ///< `own.raad`: that organ of the same party as who acts
};

/// Which place of a body, role or organ is meant.
enum class PostKind : std::uint8_t {
  none,       ///< the thing itself
  chair,
  deputy,
  secretary,
  members,    ///< each holder of a seat with a vote
  seat        ///< each holder of the seat `seat` of the body
};

/// What a name stands for, as indices: twelve bytes, compared like an integer. Good for the Model it came from.
/// `organ` of a party or of each member of a group counts from 1 in the Model's organ names; 0: the thing as such.
struct Entity {
  EntityKind kind = EntityKind::nothing;
  PostKind post = PostKind::none;
  std::uint16_t organ = 0;
  std::uint32_t index = 0;
  std::uint32_t seat = 0;

  [[nodiscard]] constexpr bool given() const noexcept { return kind != EntityKind::nothing; }
  /// Whether rules can reason about it: it was given, and something has that name.
  [[nodiscard]] constexpr bool known() const noexcept {
    return kind != EntityKind::nothing && kind != EntityKind::unresolved;
  }
  /// Whether it names those who belong to it, one by one, rather than something of its own: a group, or all parties.
  [[nodiscard]] constexpr bool is_set() const noexcept {
    return kind == EntityKind::group || kind == EntityKind::agreement_parties;
  }
  /// The body, party, … itself, without post.
  [[nodiscard]] constexpr Entity thing() const noexcept { return {kind, PostKind::none, organ, index, 0}; }
  [[nodiscard]] constexpr Entity with_post(PostKind which, std::uint32_t seat_index = 0) const noexcept {
    return {kind, which, organ, index, seat_index};
  }
  friend constexpr bool operator==(const Entity&, const Entity&) = default;
  friend constexpr std::strong_ordering operator<=>(const Entity&, const Entity&) = default;
};

/// Of an entity, and of two in their order. Indices are small and dense, so each is multiplied by an odd constant
/// (Steele and Vigna, "Computationally easy, spectrally good multipliers") and mixed as MurmurHash3 ends.
struct EntityHash {
  using is_avalanching = void;
  [[nodiscard]] constexpr std::size_t operator()(const Entity& e) const noexcept {
    const std::uint64_t what = std::uint64_t{e.index} << 32U | std::uint64_t{e.seat};
    const std::uint64_t which =
        static_cast<std::uint64_t>(e.kind) << 24U | static_cast<std::uint64_t>(e.post) << 16U | std::uint64_t{e.organ};
    return mixed(what * 0xD1342543DE82EF95U + which * 0xAF251AF3B0F025B5U);
  }
  [[nodiscard]] constexpr std::size_t operator()(const std::pair<Entity, Entity>& two) const noexcept {
    return mixed((*this)(two.first) * 0xF1357AEA2E62A9C5U + (*this)(two.second));
  }

 private:
  [[nodiscard]] static constexpr std::uint64_t mixed(std::uint64_t bits) noexcept {
    bits = (bits ^ bits >> 33U) * 0xFF51AFD7ED558CCDU;
    return bits ^ bits >> 33U;
  }
};

/// An act with its family: of the core vocabulary, or the framework's own.
struct ResolvedAct {
  Family family = Family::deciding;
  bool is_own = false;
  CoreAct core = CoreAct::decide;  ///< meaningless where own
  std::uint32_t own = 0;           ///< index in the framework's acts where own

  /// `own` of a name that no act has.
  static constexpr std::uint32_t nothing = UINT32_MAX;

  /// Whether it is an act: false of a name that no act has.
  [[nodiscard]] constexpr bool known() const noexcept { return !is_own || own != nothing; }
  [[nodiscard]] constexpr bool is(CoreAct act) const noexcept { return !is_own && core == act; }
  /// Whether a norm on this act covers that one: the same act, or the genus `decide` of its family.
  [[nodiscard]] constexpr bool covers(const ResolvedAct& other) const noexcept {
    return *this == other || (is(CoreAct::decide) && other.family == Family::deciding);
  }
  friend constexpr bool operator==(const ResolvedAct&, const ResolvedAct&) = default;
};

}  // namespace kader
