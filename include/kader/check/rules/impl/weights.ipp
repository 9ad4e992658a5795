// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/weights.hpp"
#include "kader/resolve/voting_power.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/electorates.hpp"
#include "kader/view/provisions.hpp"

namespace kader {

void check_dominant_party(Context& context) {
  const Model& model = context.model();
  const auto& deciders = context.index<Deciders>();
  for (const Body* body : context.bodies()) {
    const Entity table = model.entity(*body);
    if (each_of(body->seats).size() < 2 && !each_of(body->seats).empty() && !each_of(body->seats)[0].per.stated())
      continue;
    if (deciders.denial(table) != nullptr && deciders.may_decide(table, {}) == Answer::no) continue;
    const BlocsFound found = voting_blocs(model, *body, *electorate_of(context, *body));
    if (!found.blocs) continue;
    const VotingBlocs& blocs = *found.blocs;
    const auto is_party = [](const Bloc& bloc) { return bloc.who.kind == EntityKind::party; };
    if (blocs.blocs.size() < 2 || std::count_if(blocs.blocs.begin(), blocs.blocs.end(), is_party) < 1) continue;
    context.looked_at();
    const auto blocking =
        std::count_if(blocs.blocs.begin(), blocs.blocs.end(), [&](const Bloc& bloc) { return blocs.can_block(bloc); });
    for (const Bloc& bloc : blocs.blocs) {
      if (!is_party(bloc)) continue;
      const bool alone = blocs.decides_alone(bloc);
      // That all can block is unanimity, or parity: then none is above the others.
      if (!alone && (!blocs.can_block(bloc) || blocking > 1)) continue;
      const Entity seat = bloc.heaviest_seat;
      std::string at = model.pointer(seat);
      if (const Seat* described = model.seat(seat); described != nullptr && described->vote.stated()) at += "/vote";
      const std::string others = std::to_string(blocs.total - bloc.weight);
      Finding& finding = context.report<dominant_party>(
          std::move(at), model.name(bloc.who), model.name(table), std::to_string(bloc.weight),
          std::to_string(blocs.total),
          alone
              ? Phrase("beslist daarmee alleen: ook als alle anderen tegen stemmen (" + others +
                           "), is een voorstel "
                           "aangenomen",
                       "thereby decides alone: even if all others vote against (" + others + "), a proposal is adopted")
              : Phrase("kan als enige alles tegenhouden: zonder die stemmen zijn er " + others + ", en nodig zijn er " +
                           std::to_string(blocs.needed),
                       "is the only one that can block everything: without these votes there are " + others + ", and " +
                           std::to_string(blocs.needed) + " are needed"));
      if (const Seat* described = model.seat(seat)) cite(finding, provisions_of(described->post.source, body->source));
      break;
    }
  }
}

namespace weights {

/// One of two sides that are equally strong.
struct Side {
  Entity party;
  std::uint64_t people = 0;
  std::uint64_t weight = 0;
  bool required = false;  // a member of it has to be there
  bool may_be_vacant = true;  // the others decide while its seats are vacant
};

/// The two sides of a body that has two parties of the same number and weight; nothing where it is otherwise.
[[nodiscard]] inline std::optional<std::pair<Side, Side>> two_equal_sides(const Electorate& all) {
  if (!all.counts_known || !all.weights_known || !all.parties_known) return std::nullopt;
  std::vector<Side> sides;
  for (const Voters& v : all.voters) {
    if (v.count == 0) continue;
    auto at = std::find_if(sides.begin(), sides.end(), [&](const Side& side) { return side.party == v.party; });
    if (at == sides.end()) {
      if (sides.size() == 2) return std::nullopt;
      at = sides.insert(at, Side{v.party, 0, 0, false, true});
    }
    at->people += v.count;
    at->weight += all.weight_of(v) * v.count;
    at->required = at->required || v.required;
    at->may_be_vacant = at->may_be_vacant && v.may_be_vacant;
  }
  if (sides.size() != 2 || sides[0].people != sides[1].people || sides[0].weight != sides[1].weight)
    return std::nullopt;
  return std::pair(sides[0], sides[1]);
}

/// Why one side alone makes the quorum; nothing where it does not.
[[nodiscard]] inline std::optional<Phrase> quorum_of_one(const Electorate& all, const Side& there, const Side& away) {
  if (away.required || all.quorum.empty()) return std::nullopt;
  const std::uint64_t both = there.people + away.people;
  const auto count = [](std::uint64_t n) { return std::to_string(n); };
  if (all.least_present(both) <= there.people)
    return Phrase("het quorum is " + count(all.least_present(both)) + " van de " + count(both) +
                      ", en zoveel leden heeft die kant alleen al",
                  "the quorum is " + count(all.least_present(both)) + " of " + count(both) +
                      ", and so many members that side has alone");
  if (away.may_be_vacant && !all.quorum_of_seats && all.least_present(there.people) <= there.people)
    return Phrase("zijn de zetels van de andere kant vacant, dan blijven de overigen bevoegd, en " +
                      count(all.least_present(there.people)) + " van de " + count(there.people) +
                      " zittende leden is dan genoeg",
                  "while the seats of the other side are vacant the others go on deciding, and " +
                      count(all.least_present(there.people)) + " of the " + count(there.people) +
                      " sitting members is enough then");
  return std::nullopt;
}

}  // namespace weights

void check_quorum_one_sided(Context& context) {
  const Model& model = context.model();
  for (const Body* body : context.bodies()) {
    const auto electorate = electorate_of(context, *body);
    const Electorate& all = *electorate;
    const auto sides = weights::two_equal_sides(all);
    if (!sides) continue;
    context.looked_at();
    const Entity table = model.entity(*body);
    if (!all.quorum_known) {
      context.undetermined(model.pointer(table) + "/quorum", {"hoe groot het quorum is", "how large the quorum is"});
      continue;
    }
    for (const auto& [there, away] : {std::pair(sides->first, sides->second), std::pair(sides->second, sides->first)}) {
      const auto why = weights::quorum_of_one(all, there, away);
      if (!why) continue;
      const bool own = model.quorum(*body).stated != nullptr;
      Finding& finding =
          context.report<quorum_one_sided>(model.pointer(table) + (own ? "/quorum" : ""), model.name(table),
                                           model.name(there.party), model.name(away.party), *why);
      cite(finding, own ? provisions_of(model.quorum(*body).stated->source, body->source) : written_in(body->source));
      break;  // the same holds for the other side
    }
  }
}

void check_nested_vote(Context& context) {
  const Model& model = context.model();
  Budget budget(2'000'000);
  for (const Body* body : context.bodies()) {
    const auto& seats = each_of(body->seats);
    const Entity table = model.entity(*body);
    std::shared_ptr<const Electorate> own_electorate;
    for (std::uint32_t i = 0; i < seats.size(); ++i) {
      const Seat& seat = seats[i];
      if (!has_vote(seat)) continue;
      const Body* through = nullptr;
      Entity inner;
      // A pool from which somebody is chosen casts no vote, and a chair as such only its own.
      for (const Stated<Actor>* from : {&seat.for_, &seat.post.who})
        for (const Entity& name : model.resolve(*from))
          if (through == nullptr && model.body(name) != nullptr && name.post == PostKind::none && name != table)
            through = model.body(name), inner = name;
      if (through == nullptr) continue;
      context.looked_at();
      if (own_electorate == nullptr) own_electorate = electorate_of(context, *body);
      const Electorate& own = *own_electorate;
      const auto of_other = electorate_of(context, *through);
      const Electorate& below = *of_other;
      // Where too many are kept already the other is made anew each time: that counts as well.
      if (!budget.spend(own.voters.size() * below.voters.size() + each_of(through->seats).size() + 1)) {
        context.undetermined(model.pointer(table), too_much);
        return;
      }
      const auto twice = std::find_if(own.voters.begin(), own.voters.end(), [&](const Voters& v) {
        return v.party.known() && v.seat != table.with_post(PostKind::seat, i) &&
               std::any_of(below.voters.begin(), below.voters.end(),
                           [&](const Voters& b) { return b.party == v.party; });
      });
      if (twice == own.voters.end()) continue;
      Finding& finding = context.report<nested_vote>(model.pointer(table.with_post(PostKind::seat, i)),
                                                     model.name(twice->party), model.name(table), model.name(inner));
      Context::relate(finding, model.pointer(twice->seat), {"de eigen zetel", "the seat of its own"});
      cite(finding, provisions_of(seat.post.source, body->source));
    }
  }
}

}  // namespace kader
