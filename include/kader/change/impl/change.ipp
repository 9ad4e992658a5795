// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/change/change.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "kader/change/names.hpp"
#include "kader/change/without.hpp"
#include "kader/text/reserved_words.hpp"

namespace kader {

namespace detail {

inline Phrase there_is_no(Bilingual what, std::string_view name) {
  const std::string quoted = " ‘" + std::string(name) + "’.";
  return {"Er is geen " + std::string(what.nl) + quoted, "There is no " + std::string(what.en) + quoted};
}
inline Phrase is_already(std::string_view name, Bilingual what) {
  const std::string quoted = "‘" + std::string(name) + "’ ";
  return {quoted + std::string(what.nl), quoted + std::string(what.en)};
}

inline constexpr Bilingual a_party{"partij", "party"};
inline constexpr Bilingual a_body{"gremium", "body"};
inline constexpr Bilingual a_post{"functie of zetel", "post or seat"};

inline bool is_place_of(const Body& body, std::string_view part) {
  return part == "chair" || part == "deputy" || part == "secretary" || each_of(body.seats).find(part) != nullptr;
}

/// Whether the name is that of one place that somebody can hold.
inline bool is_post(const Framework& f, const Reference& name) {
  if (f.roles.find(name.head()) != nullptr)
    return name.segments() == 1 || (name.segments() == 2 && name.segment(1) == "deputy");
  const Body* const body = f.bodies.find(name.head());
  return body != nullptr && name.segments() == 2 && is_place_of(*body, name.segment(1));
}

/// Whether the name is that of somebody who could come. What organs a party or group has is the law's to say.
inline bool is_somebody(const Framework& f, const Reference& name) {
  if (f.parties.find(name.head()) != nullptr || f.groups.find(name.head()) != nullptr) return true;
  const Body* const body = f.bodies.find(name.head());
  if (body != nullptr && (name.segments() == 1 || (name.segments() == 2 && name.segment(1) == "members"))) return true;
  return is_post(f, name);
}

template <class T>
bool holds(const std::vector<T>& some, const T& one) {
  return std::find(some.begin(), some.end(), one) != some.end();
}

struct Fault {
  const Situation& now;

  using Answer = std::optional<Phrase>;
  Answer operator()(const PartyLeaves& change) const { return party(change.party); }
  Answer operator()(const BodyDissolved& change) const { return body(change.body); }
  Answer operator()(const VoteTies& change) const {
    if (holds(now.tied, change.body))
      return is_already(change.body.str(), {"heeft al een stemming die staakt.", "has a tied vote already."});
    return body(change.body);
  }
  Answer operator()(const PartyJoins& change) const {
    const std::string& id = change.party.id.str();
    if (!change.party.id.given() || is_reserved(id))
      return is_already(id, {"kan geen naam van een partij zijn.", "cannot be the name of a party."});
    if (has_element(now.framework, id)) return is_already(id, {"is er al.", "is there already."});
    for (const GroupId& group : change.groups)
      if (now.framework.groups.find(group.str()) == nullptr) return there_is_no({"groep", "group"}, group.str());
    return std::nullopt;
  }
  Answer operator()(const NormDropped& change) const {
    const auto& norms = now.framework.norms;
    const auto is_it = [&](const Norm& norm) { return norm.id.given() && norm.id == change.norm; };
    if (std::any_of(norms.begin(), norms.end(), is_it)) return std::nullopt;
    return there_is_no({"norm", "norm"}, change.norm.str());
  }
  Answer operator()(const PostFallsVacant& change) const {
    if (!is_post(now.framework, change.post)) return there_is_no(a_post, change.post.str());
    if (holds(now.vacant, change.post)) return is_already(change.post.str(), {"is al vacant.", "is vacant already."});
    return std::nullopt;
  }
  Answer operator()(const IsAbsent& change) const {
    if (!is_somebody(now.framework, change.who))
      return there_is_no({"partij, gremium, functie of zetel", "party, body, post or seat"}, change.who.str());
    if (holds(now.absent, change.who)) return is_already(change.who.str(), {"is al afwezig.", "is absent already."});
    return std::nullopt;
  }
  Answer operator()(const IsAdopted& change) const {
    if (now.framework.matters.find(change.matter.str()) == nullptr)
      return there_is_no({"onderwerp", "matter"}, change.matter.str());
    if (holds(now.adopted, change.matter))
      return is_already(change.matter.str(), {"is al vastgesteld.", "has been adopted already."});
    return std::nullopt;
  }
  Answer operator()(const DayComes& change) const {
    if (!now.day || *now.day < change.day) return std::nullopt;
    return is_already(change.day.text(Language::english), {"is al geweest.", "has come already."});
  }

  [[nodiscard]] Answer party(const PartyId& id) const {
    if (now.framework.parties.find(id.str()) != nullptr) return std::nullopt;
    return there_is_no(a_party, id.str());
  }
  [[nodiscard]] Answer body(const BodyId& id) const {
    if (now.framework.bodies.find(id.str()) != nullptr) return std::nullopt;
    return there_is_no(a_body, id.str());
  }
};

/// Takes something out, and all that was said of what is gone.
inline void take_out(Situation& now, std::string_view id) {
  now.framework = without(now.framework, id).framework;
  const Framework& left = now.framework;
  std::erase_if(now.vacant, [&](const Reference& post) { return !is_post(left, post); });
  std::erase_if(now.absent, [&](const Reference& who) { return !is_somebody(left, who); });
  std::erase_if(now.tied, [&](const BodyId& body) { return left.bodies.find(body.str()) == nullptr; });
  std::erase_if(now.adopted, [&](const MatterId& matter) { return left.matters.find(matter.str()) == nullptr; });
}

inline void join(Framework& framework, const PartyJoins& change) {
  const Reference name(change.party.id.str());
  auto& heading = framework.agreement.parties;
  const auto is_party = [&](const Reference& one) { return framework.parties.find(one.str()) != nullptr; };
  if (heading && std::any_of(heading->begin(), heading->end(), is_party)) heading.edit().push_back(name);
  framework.parties.add(change.party);
  for (const GroupId& id : change.groups)  // an open group describes its members, and this is one of them
    if (Group& group = framework.groups.at(id.str()); group.members)
      group.members.edit().push_back(Membership{.who = Actor(name)});
}

struct Happening {
  Situation& now;

  void operator()(const PartyLeaves& change) const { take_out(now, change.party.str()); }
  void operator()(const PartyJoins& change) const { join(now.framework, change); }
  void operator()(const BodyDissolved& change) const { take_out(now, change.body.str()); }
  void operator()(const NormDropped& change) const { take_out(now, change.norm.str()); }
  void operator()(const PostFallsVacant& change) const { now.vacant.push_back(change.post); }
  void operator()(const IsAbsent& change) const { now.absent.push_back(change.who); }
  void operator()(const VoteTies& change) const { now.tied.push_back(change.body); }
  void operator()(const IsAdopted& change) const { now.adopted.push_back(change.matter); }
  void operator()(const DayComes& change) const { now.day = change.day; }
};

/// What a change names, for a message to who made it.
inline std::string named_by(const Change& change) {
  struct Visitor {
    std::string operator()(const PartyLeaves& c) const { return c.party.str(); }
    std::string operator()(const PartyJoins& c) const { return c.party.id.str(); }
    std::string operator()(const BodyDissolved& c) const { return c.body.str(); }
    std::string operator()(const NormDropped& c) const { return c.norm.str(); }
    std::string operator()(const PostFallsVacant& c) const { return c.post.str(); }
    std::string operator()(const IsAbsent& c) const { return c.who.str(); }
    std::string operator()(const VoteTies& c) const { return c.body.str(); }
    std::string operator()(const IsAdopted& c) const { return c.matter.str(); }
    std::string operator()(const DayComes& c) const { return c.day.text(Language::english); }
  };
  return std::visit(Visitor{}, change);
}

}  // namespace detail

std::optional<Phrase> unfit(const Situation& situation, const Change& change) {
  return std::visit(detail::Fault{situation}, change);
}

Situation after(Situation situation, const Change& change) {
  if (const auto why = unfit(situation, change)) throw InvalidValue(detail::named_by(change), why->en);
  std::visit(detail::Happening{situation}, change);
  return situation;
}

Situation after(Situation situation, const std::vector<Change>& changes) {
  for (const Change& change : changes) situation = after(std::move(situation), change);
  return situation;
}

}  // namespace kader
