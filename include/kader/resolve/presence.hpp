// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "kader/model/act.hpp"
#include "kader/model/norm.hpp"
#include "kader/resolve/resolved_norm.hpp"

namespace kader {

/// What a framework can have or not have, as far as rules look for it. A field counts where it is stated in any way.
enum class Feature : std::uint8_t {
  // of the framework
  parties,
  groups,
  bodies,
  roles,
  matters,
  own_acts,
  cites,
  norms,        ///< written ones
  costs,        ///< of the agreement
  signatures,
  participants,
  parts,        ///< a matter or group that is part of another
  // of bodies
  seats,
  chairs,
  deputies,
  secretaries,
  meetings,
  quorums,
  votings,
  forms_in_law, ///< a body with a form
  body_like,    ///< a body that is like another
  body_of,      ///< a body that is the organ of a party
  body_set_up,  ///< a body or role that an act of somebody sets up
  body_answers, ///< a body that is accountable to somebody
  // of the norms in Model::norms, as ResolvedNorm tells it: a post that nobody appoints to has no norm
  conditions,   ///< if or unless
  timings,
  proposals,    ///< on proposal of
  hearings,     ///< after hearing
  consents,     ///< with consent of
  approvals,    ///< approved by
  mandates,     ///< mandated by
  delegations,  ///< delegated by
  overrides,
  forms,        ///< vormvereiste
  amounts,
  laws,         ///< a written norm that cites its statutory basis
  words,        ///< a written norm that quotes its text
  jointly,      ///< somebody acts in one act of all of them
  some,         ///< so many together
  count_
};

/// Which things occur in a framework at all. A rule whose subject is absent need not look: what is said here to be
/// absent occurs nowhere, whatever the day; what is said to be present may be out of force.
class Presence {
 public:
  [[nodiscard]] constexpr bool has(Feature feature) const noexcept { return (features_ & bit(feature)) != 0; }
  /// Of a norm, written or derived; the genus `decide` is an act of its own. Own acts are `Feature::own_acts`.
  [[nodiscard]] constexpr bool has(CoreAct act) const noexcept { return (acts_ & bit(act)) != 0; }
  [[nodiscard]] constexpr bool has(Derivation derivation) const noexcept {
    return (derivations_ & bit(derivation)) != 0;
  }
  /// `is charged with` counts as can and must, and as itself.
  [[nodiscard]] constexpr bool has(Modality modality) const noexcept { return (modalities_ & bit(modality)) != 0; }
  /// Whether any of these occurs.
  template <class... Things>
  [[nodiscard]] constexpr bool any(Things... things) const noexcept {
    return (has(things) || ...);
  }

  constexpr void add(Feature feature, bool present = true) noexcept {
    if (present) features_ |= bit(feature);
  }
  constexpr void add(CoreAct act) noexcept { acts_ |= bit(act); }
  constexpr void add(Derivation derivation) noexcept { derivations_ |= bit(derivation); }
  constexpr void add(Modality modality) noexcept { modalities_ |= bit(modality); }

  friend constexpr bool operator==(const Presence&, const Presence&) = default;

 private:
  template <class E>
  [[nodiscard]] static constexpr std::uint64_t bit(E of) noexcept {
    return std::uint64_t{1} << static_cast<unsigned>(of);
  }
  static_assert(static_cast<std::size_t>(Feature::count_) <= 64);
  static_assert(static_cast<std::size_t>(CoreAct::keep_confidential) < 64);

  std::uint64_t features_ = 0;
  std::uint64_t acts_ = 0;
  std::uint64_t derivations_ = 0;
  std::uint64_t modalities_ = 0;
};

}  // namespace kader
