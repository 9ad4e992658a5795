// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/attendance.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <variant>

#include "kader/resolve/voting_power.hpp"
#include "kader/view/electorates.hpp"
#include "kader/view/holders.hpp"
#include "kader/view/posts.hpp"

namespace kader {
namespace attendance {

/// Whether these voters are away: surely, or perhaps, where they come from several of whom some are.
inline Answer away(const View& view, const Voters& voters, std::span<const Entity> absent) {
  const Model& model = view.model();
  if (is_away(view, voters.seat, absent)) return Answer::yes;
  Answer found = Answer::no;
  for (const Entity& gone : absent) {
    if (model.within(voters.seat, gone)) return Answer::yes;
    if (gone.kind == EntityKind::body || gone.kind == EntityKind::role) continue;  // that person, and nobody else
    const Entity party = model.party_of(gone);
    if (voters.party.known()) {
      if (voters.party == party || model.within(voters.party, gone)) return Answer::yes;
      continue;
    }
    const Seat* seat = model.seat(voters.seat);
    auto pools = sources_of(model, seat->post);
    for (const Entity& whom : model.resolve(seat->for_)) pools.push_back(whom);
    const bool among = std::any_of(pools.begin(), pools.end(), [&](const Entity& from) {
      return model.overlap(gone, from) ||
             (party.known() && model.overlap(party, Entity{from.kind, from.post, 0, from.index, from.seat}));
    });
    if (among) found = Answer::unknown;
  }
  return found;
}

/// A chair, deputy or secretary who is away and comes from the members: one of them, and it is not said which.
inline std::size_t members_in_posts(const View& view, const Body& body, std::span<const Entity> absent,
                                    const Electorate& left) {
  const Model& model = view.model();
  const Entity table = model.entity(body);
  std::size_t count = 0;
  for (const Entity& gone : absent) {
    if (gone.thing() != table || gone.post == PostKind::none || gone.post == PostKind::seat ||
        gone.post == PostKind::members)
      continue;
    const Post* post = model.post(gone);
    if (post == nullptr) continue;
    const auto pool = model.resolve(post->drawn_from);
    const bool of_members = std::any_of(pool.begin(), pool.end(), [&](const Entity& from) {
      return from.thing() == table || std::any_of(left.voters.begin(), left.voters.end(), [&](const Voters& v) {
               return v.seat == from || (v.party.known() && model.within(v.party, from));
             });
    });
    count += of_members ? 1 : 0;
  }
  return count;
}

/// Who is left: all who are surely not away, and those who perhaps are.
struct Left {
  Electorate sure;
  Electorate perhaps;
};
inline Left left_of(const View& view, const Electorate& all, std::span<const Entity> absent) {
  Left left{all, all};
  left.sure.voters.clear();
  left.perhaps.voters.clear();
  for (const Voters& v : all.voters) {
    const Answer gone = away(view, v, absent);
    if (gone == Answer::no) left.sure.voters.push_back(v);
    if (gone == Answer::unknown) left.perhaps.voters.push_back(v);
  }
  return left;
}

inline Phrase silence(const EffectiveRule& rule, Bilingual what) {
  switch (rule.statement) {
    case Statement::none:
      return {"de tekst zegt dat er geen " + std::string(what.nl) + " is",
              "the text says that there is no " + std::string(what.en)};
    case Statement::elsewhere:
      return {"het " + std::string(what.nl) + " staat in een ander stuk",
              "the " + std::string(what.en) + " is in another document"};
    case Statement::vague:
      return {"de tekst laat het open: '" + rule.says.nl + "'", "the text leaves it open: '" + rule.says.en + "'"};
    default: break;
  }
  return {"tekst en wet noemen geen " + std::string(what.nl),
          "neither the text nor the law gives a " + std::string(what.en)};
}

inline constexpr Bilingual members_unknown{"hoeveel leden het gremium heeft", "how many members the body has"};

inline constexpr Bilingual weights_unknown{"hoe zwaar elke stem weegt", "how much each vote weighs"};
inline constexpr Bilingual who_unknown{"wie er zitten namens wie weg is", "who sits there for those who are away"};

inline std::uint64_t weight_of(const Electorate& all, const Electorate& some) {
  std::uint64_t weight = 0;
  for (const Voters& v : some.voters) weight += all.weight_of(v) * v.count;
  return weight;
}

/// What is there at least and at most, against what is needed.
inline void compare(Attendance& made, std::uint64_t least, std::uint64_t most, bool counted, Bilingual uncounted) {
  if (counted) made.present = least;
  if (counted && most > least) made.perhaps_present = most;
  if (!made.needed) {
    made.missing = Phrase(uncounted);
  } else if (least >= *made.needed) {
    made.reached = Answer::yes;
  } else if (counted && most < *made.needed) {
    made.reached = Answer::no;
  } else {
    made.missing = Phrase(counted ? who_unknown : uncounted);
  }
}

}  // namespace attendance

Attendance quorum(const View& view, const Body& body, std::span<const Entity> absent) {
  const Model& model = view.model();
  Attendance made;
  made.rule = effective(model, body).quorum;
  const Quorum* stated = model.quorum(body).stated;
  if (stated != nullptr)
    for (const Reference& name : each_of(stated->including))
      if (const Entity required = model.resolve(name); required.known() && is_away(view, required, absent))
        made.required_away.push_back(required);
  const auto all = electorate_of(view, body);
  const auto left = attendance::left_of(view, *all, absent);
  const bool of_votes = stated != nullptr && stated->of && *stated->of == QuorumOf::votes;
  const bool counted = !all->voters.empty() && all->counts_known && (!of_votes || all->weights_known);
  if (counted) made.total = of_votes ? all->total_weight() : std::optional(all->people());
  std::uint64_t least = 0;
  std::uint64_t perhaps = 0;
  if (!of_votes) {
    const std::uint64_t posts = attendance::members_in_posts(view, body, absent, left.sure);
    least = left.sure.people() - std::min(left.sure.people(), posts);
    perhaps = left.perhaps.people();
  } else if (counted) {
    least = attendance::weight_of(*all, left.sure);
    perhaps = attendance::weight_of(*all, left.perhaps);
  }
  if (made.rule.share && (made.total || made.rule.share->kind() == Share::Kind::count))
    made.needed = made.rule.share->least_of(made.total.value_or(0));
  attendance::compare(made, least, least + perhaps, counted,
                      of_votes ? attendance::weights_unknown : attendance::members_unknown);
  if (!made.rule.share) made.missing = attendance::silence(made.rule, {"quorum", "quorum"});
  if (!made.required_away.empty()) {
    made.reached = Answer::no;
    made.missing = {};
  }
  return made;
}

Attendance majority(const View& view, const Body& body, std::span<const Entity> absent) {
  const Model& model = view.model();
  Attendance made;
  made.rule = effective(model, body).majority;
  const auto all = electorate_of(view, body);
  const BlocsFound whole = voting_blocs(model, body, *all);
  if (!whole.blocs) {
    made.missing = whole.missing;
    return made;
  }
  const auto left = attendance::left_of(view, *all, absent);
  made.total = whole.blocs->total;
  const BlocsFound rest = left.sure.voters.empty() ? BlocsFound{} : voting_blocs(model, body, left.sure);
  const Voting* stated = model.voting(body).stated;
  const bool consensus =
      stated != nullptr && stated->majority && std::holds_alternative<MajorityWord>(*stated->majority);
  const MajorityOf of = stated != nullptr ? stated->of.value_or(MajorityOf::votes) : MajorityOf::votes;
  const bool of_all = !consensus && (of == MajorityOf::members || of == MajorityOf::parties ||
                                     (made.rule.share && made.rule.share->kind() == Share::Kind::all));
  const std::uint64_t present = rest.blocs ? rest.blocs->total : 0;
  made.needed = of_all || !rest.blocs ? whole.blocs->needed : rest.blocs->needed;
  if (left.perhaps.voters.empty()) {
    attendance::compare(made, present, present, true, attendance::members_unknown);
  } else {
    // With each who comes the base of the majority grows too: only what holds for all of them is sure.
    made.present = present;
    made.perhaps_present = made.total;
    if (of_all && present >= *made.needed)
      made.reached = Answer::yes;
    else
      made.missing = Phrase(attendance::who_unknown);
  }
  return made;
}

}  // namespace kader
