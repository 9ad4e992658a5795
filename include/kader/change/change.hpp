// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kader/model/framework.hpp"
#include "kader/text/date.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// A party leaves: it and all that rests on it is out of the framework.
struct PartyLeaves {
  PartyId party;
  friend bool operator==(const PartyLeaves&, const PartyLeaves&) = default;
};
/// A party joins, as a member of these groups, and by name where the agreement names its parties one by one.
struct PartyJoins {
  Party party;
  std::vector<GroupId> groups = {};
  friend bool operator==(const PartyJoins&, const PartyJoins&) = default;
};
/// A body is dissolved: it and all that rests on it is out of the framework.
struct BodyDissolved {
  BodyId body;
  friend bool operator==(const BodyDissolved&, const BodyDissolved&) = default;
};
/// A norm is dropped from the text.
struct NormDropped {
  NormId norm;
  friend bool operator==(const NormDropped&, const NormDropped&) = default;
};
/// Nobody holds a post any more: a role, a seat, or the chair, deputy or secretary of a body.
struct PostFallsVacant {
  Reference post;
  friend bool operator==(const PostFallsVacant&, const PostFallsVacant&) = default;
};
/// Somebody does not come: a party, the holder of a post, an organ, a whole group or body.
struct IsAbsent {
  Reference who;
  friend bool operator==(const IsAbsent&, const IsAbsent&) = default;
};
/// A vote in a body ends in a tie.
struct VoteTies {
  BodyId body;
  friend bool operator==(const VoteTies&, const VoteTies&) = default;
};
/// What the framework speaks of as a matter has been adopted: a budget, a plan, the rules that it leaves to later.
struct IsAdopted {
  MatterId matter;
  friend bool operator==(const IsAdopted&, const IsAdopted&) = default;
};
/// Time goes on until this day.
struct DayComes {
  Date day;
  friend bool operator==(const DayComes&, const DayComes&) = default;
};

/// Something that happens to a framework or in it: what a question "and what if?" supposes.
using Change = std::variant<PartyLeaves, PartyJoins, BodyDissolved, NormDropped, PostFallsVacant, IsAbsent, VoteTies,
                            IsAdopted, DayComes>;

/// A framework, and how things stand with the people and votes of which it speaks. A regular value: changes make
/// another one. What is said of somebody who is then no longer in the framework is no longer said.
struct Situation {
  Framework framework;
  std::vector<Reference> vacant = {};  ///< posts that nobody holds, each once, in the order in which they fell vacant
  std::vector<Reference> absent = {};  ///< who does not come, each once
  std::vector<BodyId> tied = {};  ///< bodies whose vote is tied, each once
  std::vector<MatterId> adopted = {};  ///< what has been adopted, each once
  std::optional<Date> day = {};  ///< the last day that came; nothing: that of whoever asks
  friend bool operator==(const Situation&, const Situation&) = default;
};

/// Why a change does not fit a situation, in words for who supposed it; nothing where it does. It names what is not
/// there, is there already, or has passed. Linear in the sections of the framework.
[[nodiscard]] std::optional<Phrase> unfit(const Situation& situation, const Change& change);

/// The situation after a change. Throws InvalidValue where it is unfit.
[[nodiscard]] Situation after(Situation situation, const Change& change);
/// After all of them, in this order.
[[nodiscard]] Situation after(Situation situation, const std::vector<Change>& changes);

}  // namespace kader
