// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/composition.hpp"
#include "kader/check/settled_otherwise.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/majorities.hpp"
#include "kader/view/persons.hpp"
#include "kader/view/posts.hpp"
#include "kader/view/procedures.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/settled.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {

void check_body_without_members(Context& context) {
  for (const Body* body : context.bodies()) {
    if (only_mentioned(*body)) continue;
    context.looked_at();
    const Statement said = body->seats.statement();
    std::string pointer = context.model().pointer(context.model().entity(*body));
    if (!seats_of(context, *body).empty() || said == Statement::none || body->balance) continue;
    if (said == Statement::elsewhere) {
      context.undetermined(pointer + "/seats",
                           Bilingual{"de leden staan in een ander stuk", "the members are in another document"});
      continue;
    }
    if (settled_otherwise(context, *body, LegalSubject::composition, pointer)) continue;
    if (const Vague* vague = body->seats.vague()) {
      Finding& made =
          context.report<body_without_members>(pointer + "/seats", context.model().name(context.model().entity(*body)));
      made.severity = Severity::warning;
      made.provisions = provisions_of(*body);
      Context::relate(made, pointer + "/seats", Phrase("'" + vague->words + "'"));
      continue;
    }
    context.report<body_without_members>(pointer, context.model().name(context.model().entity(*body))).provisions =
        provisions_of(*body);
  }
}

namespace composition {

/// Whether a text that gives a number here leaves neither end open.
[[nodiscard]] inline bool bounds_size(const Stated<Headcount>& size) { return size && size->most().has_value(); }

/// Whether another document gives a number, or the end of it that is open here.
[[nodiscard]] inline bool number_elsewhere(const Stated<Headcount>& number) {
  if (number.statement() == Statement::elsewhere) return true;
  const auto* bounds = number ? std::get_if<Bounds>(&number->plain()) : nullptr;
  return bounds != nullptr && !bounds->at_most &&
         (bounds->at_most.statement() == Statement::elsewhere || bounds->elsewhere.stated());
}

}  // namespace composition

void check_size_unknown(Context& context) {
  const Model& model = context.model();
  for (const Body* body : context.bodies()) {
    if (only_mentioned(*body)) continue;
    context.looked_at();
    std::string pointer = model.pointer(model.entity(*body));
    // Who never meets has neither quorum nor vote.
    if (composition::bounds_size(body->size) || body->seats.statement() == Statement::none ||
        body->meetings.statement() == Statement::none)
      continue;
    const auto seats = seats_of(context, *body);
    if (seats.empty()) {
      if (body->balance) continue;
      if (body->seats.statement() == Statement::elsewhere || composition::number_elsewhere(body->size))
        context.undetermined(pointer + "/seats",
                             Bilingual{"de leden staan in een ander stuk", "the members are in another document"});
      else if (!settled_otherwise(context, *body, LegalSubject::size, pointer) &&
               law_on(*body, LegalSubject::composition) == nullptr)
        context
            .report<size_unknown>(pointer, model.name(model.entity(*body)),
                                  Bilingual{"er staat geen enkele zetel", "no seat is stated"})
            .provisions = provisions_of(*body);
      continue;
    }
    std::vector<PlacedPost> open;
    std::vector<PlacedPost> elsewhere;
    for (const PlacedPost& seat : seats)
      if (has_vote(*seat.seat) && !model.holders(seat.entity).known)
        (composition::number_elsewhere(seat.seat->count) || seat.seat->per.statement() == Statement::elsewhere ||
                 seat.post->elsewhere.stated()
             ? elsewhere
             : open)
            .push_back(seat);
    if (open.empty()) {
      for (const PlacedPost& seat : elsewhere)
        context.undetermined(model.pointer(seat.entity),
                             Bilingual{"het aantal staat in een ander stuk", "the number is in another document"});
      continue;
    }
    const Phrase names = seat_names(open);
    const bool one = open.size() == 1;
    Finding& made = context.report<size_unknown>(
        pointer + "/seats", model.name(model.entity(*body)),
        Phrase("bij " + names.nl + (one ? " is het aantal open" : " zijn de aantallen open"),
               "the number is open for " + names.en));
    made.provisions = provisions_of(*body);
    for (const PlacedPost& seat : open) {
      cite(made, written_in(seat.post->source));
      if (const Vague* vague = seat.seat->count.vague())
        Context::relate(made, model.pointer(seat.entity) + "/count", Phrase("'" + vague->words + "'"));
      else
        Context::relate(made, model.pointer(seat.entity), Bilingual{"hier staat geen aantal", "no number stands here"});
    }
  }
}

namespace composition {

[[nodiscard]] inline Phrase range(std::uint64_t least, std::optional<std::uint64_t> most) {
  const std::string from = std::to_string(least);
  if (!most) return {"ten minste " + from, "at least " + from};
  if (*most == least) return from;
  return {from + " tot en met " + std::to_string(*most), from + " to " + std::to_string(*most)};
}

}  // namespace composition

void check_size_mismatch(Context& context) {
  const Model& model = context.model();
  WhoIsWho people(model);
  for (const Body* body : context.bodies()) {
    const auto seats = seats_of(context, *body);
    if (!body->size || seats.empty()) continue;
    context.looked_at();
    std::uint64_t least = 0;
    std::optional<std::uint64_t> most = 0;
    for (const PlacedPost& seat : seats) {
      const Extent holders = model.holders(seat.entity);
      // Advisers may or may not be counted among the members; a seat that is there in some cases only, too.
      if (has_vote(*seat.seat) && !conditional(*seat.post)) least += holders.least;
      if (most && holders.most)
        *most += *holders.most;
      else
        most = std::nullopt;
    }
    // A chair from outside may have been counted; one that may come from the seats has been.
    const Post* chair = body->chair.get();
    bool outside = chair != nullptr;
    if (chair != nullptr) {
      const auto from = sources_of(model, *chair);
      for (const PlacedPost& seat : seats)
        outside = outside && !people.may_share_people(from, sources_of(model, *seat.post));
      for (const Entity& pool : from) outside = outside && pool.thing() != model.entity(*body);
    }
    if (most && outside) ++*most;
    const bool too_few = most && body->size->least() > *most;
    const bool too_many = body->size->most() && *body->size->most() < least;
    if (!too_few && !too_many) continue;
    const auto stated_most = body->size->most();
    Finding& made = context.report<size_mismatch>(
        model.pointer(model.entity(*body)) + "/size", model.name(model.entity(*body)),
        composition::range(body->size->least(),
                           stated_most ? std::optional<std::uint64_t>(*stated_most) : std::nullopt),
        composition::range(least, most));
    made.provisions = provisions_of(*body);
    Context::relate(made, model.pointer(model.entity(*body)) + "/seats", Bilingual{"de zetels", "the seats"});
  }
}

namespace composition {

/// How many members with a vote a body has, each body counted once: many may be controlled by the same one.
class Sizes {
 public:
  explicit Sizes(const Model& model) : model_(&model) {}
  [[nodiscard]] const Extent& of(const Body& body) {
    const auto [at, fresh] = known_.try_emplace(&body);
    if (fresh) at->second = model_->size(body);
    return at->second;
  }

 private:
  const Model* model_;
  boost::unordered_flat_map<const Body*, Extent> known_;
};

/// How many members of a body can also sit in another, at most; nothing where the text does not say.
[[nodiscard]] inline std::optional<std::uint64_t> most_from(const View& view, const Body& executive,
                                                            const Body& controller, Sizes& sizes) {
  const Model& model = view.model();
  const Entity controls = model.entity(controller);
  const auto from_it = [&](std::span<const Entity> names) {
    return std::any_of(names.begin(), names.end(),
                       [&](const Entity& e) { return e.kind == EntityKind::body && e.index == controls.index; });
  };
  std::uint64_t most = 0;
  bool chair_counted = false;
  for (const PlacedPost& seat : seats_of(view, executive)) {
    if (!has_vote(*seat.seat)) continue;
    const auto who = model.resolve(seat.post->who);
    if (!from_it(who) && !from_it(model.resolve(seat.post->drawn_from)) &&
        !from_it(resolved(model, seat.post->rotates)))
      continue;
    const bool all = std::any_of(who.begin(), who.end(), [&](const Entity& e) {
      return e == controls || e == controls.with_post(PostKind::members);
    });
    const Extent holders = all && !seat.seat->count.stated() ? sizes.of(controller) : model.holders(seat.entity);
    if (!holders.most) return std::nullopt;
    most += *holders.most;
    for (const Entity& e : who) chair_counted = chair_counted || e == controls.with_post(PostKind::chair) || all;
  }
  // The chair of both boards is one person (Wgr 12(3)), who need not stand among the seats.
  if (!chair_counted && executive.chair)
    for (const Entity& e : model.resolve(executive.chair->who))
      if (e == controls.with_post(PostKind::chair)) {
        ++most;
        break;
      }
  if (executive.size && executive.size->most()) most = std::min<std::uint64_t>(most, *executive.size->most());
  return most;
}

/// The bodies that control an executive: those it answers to; by law the general board of the same legal person.
[[nodiscard]] inline std::vector<const Body*> controllers_of(const View& view, const Body& executive,
                                                             const std::vector<const Body*>& general_boards) {
  std::vector<const Body*> made;
  for (const Entity& to : view.model().resolve(executive.accountable_to))
    if (to.kind == EntityKind::body && to.post == PostKind::none) made.push_back(view.model().body(to));
  if (!made.empty() || !executive.form || *executive.form != BodyForm::dagelijks_bestuur) return made;
  // A legal person has one general board; a text that names none is about one.
  const auto board =
      std::find_if(general_boards.begin(), general_boards.end(), [&](const Body* b) { return b->of == executive.of; });
  if (board != general_boards.end() && (executive.of || general_boards.size() == 1)) made.push_back(*board);
  return made;
}

}  // namespace composition

void check_executive_majority(Context& context) {
  const Model& model = context.model();
  std::vector<const Body*> general_boards;
  for (const Body* body : context.bodies())
    if (body->form && *body->form == BodyForm::algemeen_bestuur) general_boards.push_back(body);
  composition::Sizes sizes(model);
  Budget budget(2'000'000);
  for (const Body* executive : context.bodies()) {
    // Against each controller, all names in all seats.
    std::size_t names = 1;
    for (const PlacedPost& seat : seats_of(context, *executive)) names += 1 + sources_of(model, *seat.post).size();
    for (const Body* controller : composition::controllers_of(context, *executive, general_boards)) {
      if (controller == executive) continue;
      context.looked_at();
      const std::string pointer = model.pointer(model.entity(*executive)) + "/seats";
      if (!budget.spend(names)) {
        context.undetermined(pointer, too_much);
        break;
      }
      const auto most = composition::most_from(context, *executive, *controller, sizes);
      Extent size = sizes.of(*controller);
      if (controller->size && size.least < controller->size->least()) size.least = controller->size->least();
      if (!most || seats_of(context, *executive).empty() || (*most > 0 && size.least == 0)) {
        context.undetermined(pointer, Bilingual{"een van beide aantallen leden staat niet vast",
                                                "one of the two numbers of members is not settled"});
        continue;
      }
      if (*most * 2 <= size.least) continue;
      Finding& made = context.report<executive_majority>(pointer, model.name(model.entity(*executive)),
                                                         model.name(model.entity(*controller)), std::to_string(*most),
                                                         std::to_string(size.least));
      made.provisions = provisions_of(*executive);
      cite(made, provisions_of(*controller));
      Context::relate(made, model.pointer(model.entity(*controller)) + "/seats",
                      Bilingual{"wie hen controleert", "who controls them"});
    }
  }
}

void check_invitee_counted(Context& context) {
  const Model& model = context.model();
  // Who may attend a body, by norm. Those who have to are no guests.
  std::vector<std::pair<std::uint32_t, const Position*>> guests;
  for (const Position* position : context.positions())
    if (position->act.is(CoreAct::attend) &&
        (position->modality == Modality::may || position->modality == Modality::can)) {
      const Entity& in = context.norm(*position).in;
      const Entity& at = in.kind == EntityKind::body ? in : position->what;
      if (at.kind == EntityKind::body) guests.emplace_back(at.index, position);
    }
  std::sort(guests.begin(), guests.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const Body* body : context.bodies()) {
    const auto seats = seats_of(context, *body);
    if (seats.empty()) continue;
    context.looked_at();
    const auto invited_by = body->meetings ? model.resolve(body->meetings->invited_by) : std::span<const Entity>();
    std::vector<std::pair<Entity, std::string>> seen;  // who comes as a guest, and where that stands
    for (const PlacedPost& seat : seats)
      if (!has_vote(*seat.seat))
        for (const Entity& who : model.resolve(seat.post->who)) seen.emplace_back(who, model.pointer(seat.entity));
    auto guest = std::lower_bound(guests.begin(), guests.end(), model.index(*body),
                                  [](const auto& at, std::uint32_t index) { return at.first < index; });
    for (; guest != guests.end() && guest->first == model.index(*body); ++guest)
      seen.emplace_back(guest->second->who, model.pointer(context.norm(*guest->second)));
    std::sort(seen.begin(), seen.end());
    const auto guest_at = [&](const Entity& who) -> const std::string* {
      const auto at =
          std::lower_bound(seen.begin(), seen.end(), who, [](const auto& s, const Entity& e) { return s.first < e; });
      return at != seen.end() && at->first == who ? &at->second : nullptr;
    };
    for (const PlacedPost& seat : seats) {
      if (!has_vote(*seat.seat)) continue;
      const std::string* where = nullptr;
      for (const Entity& who : model.resolve(seat.post->who))
        if (where == nullptr && who.known()) where = guest_at(who);
      // Whoever the one who invites picks, as many as they like.
      std::string meetings;
      if (where == nullptr && !invited_by.empty() && !model.holders(seat.entity).known && !seat.post->term.stated())
        for (const Entity& appointer : model.resolve(seat.post->appointed_by))
          if (std::find(invited_by.begin(), invited_by.end(), appointer) != invited_by.end() && appointer.known()) {
            meetings = model.pointer(model.entity(*body)) + "/meetings/invited by";
            where = &meetings;
          }
      if (where == nullptr) continue;
      Finding& made = context.report<invitee_counted>(model.pointer(seat.entity), model.name(model.entity(*body)),
                                                      seat_names({seat}));
      made.provisions = provisions_of(seat);
      Context::relate(made, *where, Bilingual{"hier komen zij als genodigde", "here they come as invitees"});
    }
  }
}

}  // namespace kader
