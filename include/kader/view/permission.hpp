// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "kader/view/ground.hpp"
#include "kader/view/view.hpp"

namespace kader {

/// What the text answers when somebody asks whether they may do something.
enum class Permitted : std::uint8_t {
  yes,
  no,         ///< the text denies or forbids it
  disputed,   ///< the text says both, and neither goes before the other
  by_law,     ///< the text is silent; as an organ or legal person the law gives them powers of their own
  elsewhere,  ///< another document describes them, and may give it
  not_stated  ///< neither the text nor the law gives it
};

/// How somebody has what they have from somebody else.
enum class Through : std::uint8_t {
  mandate,      ///< may use the giver's power, in the giver's name
  delegation,   ///< has it instead of the giver
  appointment,  ///< holds the post by an act of the giver
  office        ///< holds the post because they are somebody
};

/// One step from who acts towards whom it comes from.
struct Link {
  Entity from;
  Through through = Through::mandate;
  Ground ground;
};

/// One norm by which somebody may do something.
struct Entitlement {
  Entity who;                          ///< as the norm names them: perhaps a group, or a post
  const Position* position = nullptr;  ///< by which
  bool in_part = false;                ///< of a part of the matter only
  bool conditional = false;            ///< the norm has an if or unless
  Ground ground;
  /// From whom it comes, nearest first: who mandated or delegated it, and where a post has it, who fills that post. A
  /// chain that comes back to where it was ends there.
  std::vector<Link> chain;
};

/// An answer to "may they?", with everything that it rests on.
struct Permission {
  Permitted answer = Permitted::not_stated;
  std::vector<Entitlement> by;  ///< what gives it, in the order of the norms
  std::vector<Ground> against;  ///< what denies or forbids it, in the order of the norms
  bool complete = true;  ///< false: there was too much to follow, and chains may lack links
};

/// Whether somebody may do an act about a matter, by the norms in force on the day of the view: their own, those of a
/// group they are in, and those of the post they hold. A norm that says can, may or must gives it; to decide is the
/// genus of its family, so whoever adopts decides. Without a matter (`Entity{}`): about anything at all.
/// Linear in the positions of the model.
[[nodiscard]] Permission may(const View& view, const Entity& who, const ResolvedAct& act, const Entity& what);

/// All who may do an act about a matter. Nobody, and an act of which the text does not say whose it is, are different
/// answers.
struct Entitled {
  std::vector<Entitlement> all;  ///< in the order of the norms
  std::vector<Ground> unassigned;  ///< norms that have it done and name nobody
  bool complete = true;
};

[[nodiscard]] Entitled who_may(const View& view, const ResolvedAct& act, const Entity& what);

}  // namespace kader
