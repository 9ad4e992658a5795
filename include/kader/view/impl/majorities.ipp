// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/majorities.hpp"

#include <string>
#include <variant>

namespace kader {

std::optional<std::uint64_t> total_weight(const Model& model, const Body& body) {
  std::uint64_t total = 0;
  const auto& seats = each_of(body.seats);
  for (std::uint32_t i = 0; i < seats.size(); ++i) {
    const Seat& seat = seats[i];
    if (!has_vote(seat)) continue;
    const Extent holders = model.holders(model.entity(body).with_post(PostKind::seat, i));
    if (!holders.known || (seat.vote.stated() && !seat.vote.has_value())) return std::nullopt;
    const auto weight = seat.vote.value_or(Weight(1)).value();
    if (!weight) return std::nullopt;
    total += std::uint64_t{holders.most.value_or(holders.least)} * *weight;
  }
  return total;
}

std::optional<Phrase> required_in_vain(const Model& model, const Body& body, const Entity& required) {
  const Entity table = model.entity(body);
  const Phrase name = model.name(required);
  if (const Seat* seat = model.seat(required); seat != nullptr && required.thing() == table) {
    if (!has_vote(*seat))
      return Phrase(name.nl + " moet erbij zijn, maar telt zonder stem niet mee",
                    name.en + " has to be there, but without a vote does not count");
    const Extent holders = model.holders(required);
    if (holders.most && *holders.most == 0)
      return Phrase(name.nl + " moet erbij zijn, maar die zetel heeft geen bekleder",
                    name.en + " has to be there, but nobody holds that seat");
    return std::nullopt;
  }
  if (required.kind != EntityKind::body || required.thing() == table || !body.seats) return std::nullopt;
  for (std::uint32_t i = 0; i < body.seats->size(); ++i) {
    const Entity seat = table.with_post(PostKind::seat, i);
    const auto& who = (*body.seats)[i].post;
    if (model.overlap(required, seat)) return std::nullopt;
    for (const Stated<Actor>* source : {&who.who, &who.drawn_from})
      for (const Entity& from : model.resolve(*source))
        if (!from.known() || model.overlap(required, from)) return std::nullopt;
  }
  return Phrase(name.nl + " moet erbij zijn, maar heeft daar geen zetel",
                name.en + " has to be there, but has no seat in it");
}

}  // namespace kader
