// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/appointments.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/graph.hpp"
#include "kader/view/majorities.hpp"
#include "kader/view/persons.hpp"
#include "kader/view/posts.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/settled.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {
namespace appointments {

/// What must be there before what: a body needs the holder of one of its seats, a post whoever fills it. What cannot
/// be there even if everything else is, waits in a circle. Linear in posts and the names in them.
class Beginnings {
 public:
  explicit Beginnings(const View& view)
      : model_(&view.model()),
        posts_(all_posts(view)),
        first_post_(static_cast<std::uint32_t>(view.framework().bodies.size())),
        needs_(first_post_ + posts_.size()) {
    for (std::uint32_t p = 0; p < posts_.size(); ++p) number_.emplace(posts_[p].entity, first_post_ + p);
    for (std::uint32_t p = 0; p < posts_.size(); ++p) need_for_post(first_post_ + p, *posts_[p].post);
    std::vector<std::vector<std::uint32_t>> seats(first_post_);
    for (std::uint32_t p = 0; p < posts_.size(); ++p)
      if (posts_[p].seat != nullptr && has_vote(*posts_[p].seat))
        seats[posts_[p].entity.index].push_back(first_post_ + p);
    for (const Body* body : view.bodies()) {
      const std::uint32_t index = model_->index(*body);
      // What exists by law or by another text is there already.
      if (!seats[index].empty() && law_on(*body, LegalSubject::setting_up) == nullptr && !described_elsewhere(*body))
        need(index, seats[index], {});
    }
  }

  /// One post of every circle, with what it waits for, the field that says so, and the posts on the way.
  struct Circle {
    const PlacedPost* post = nullptr;
    Entity waits_for;
    const char* field = nullptr;
    std::vector<const PlacedPost*> others = {};
  };
  [[nodiscard]] std::vector<Circle> circles() const {
    std::vector<Circle> made;
    for (auto& around : needs_.circles()) {
      // Bodies need posts, so there is one: the first in the text comes first.
      const auto first = std::min_element(around.begin(), around.end(), [&](const auto& a, const auto& b) {
        return std::pair(a.node < first_post_, a.node) < std::pair(b.node < first_post_, b.node);
      });
      std::rotate(around.begin(), first, around.end());
      Circle& circle = made.emplace_back();
      circle.post = &posts_[around.front().node - first_post_];
      circle.field = fields_[around.front().need];
      const std::uint32_t next = around[1 % around.size()].node;
      circle.waits_for =
          next < first_post_ ? Entity{EntityKind::body, PostKind::none, 0, next, 0} : posts_[next - first_post_].entity;
      for (std::size_t i = 1; i < around.size() && circle.others.size() < 8; ++i)
        if (around[i].node >= first_post_) circle.others.push_back(&posts_[around[i].node - first_post_]);
    }
    return made;
  }

 private:
  /// The node of a name; nothing where it is there without anything of this text: a party, a minister.
  [[nodiscard]] std::optional<std::uint32_t> node(const Entity& entity) const {
    if (entity.kind == EntityKind::body && (entity.post == PostKind::none || entity.post == PostKind::members))
      return entity.index;
    const auto at = number_.find(entity);
    return at == number_.end() ? std::nullopt : std::optional(at->second);
  }
  /// None of the members is there at the beginning.
  void need(std::uint32_t of, std::span<const std::uint32_t> members, const char* field) {
    needs_.need(of, members);
    fields_.push_back(field);
  }
  void need_actor(std::uint32_t of, const Stated<Actor>& actor, const char* field) {
    std::vector<std::uint32_t> members;
    for (const Entity& entity : model_->resolve(actor)) {
      const auto one = node(entity);
      if (is_jointly(actor)) {
        if (one) need(of, std::span(&*one, 1), field);
      } else {
        if (!one) return;  // one of them will do, and this one is there
        members.push_back(*one);
      }
    }
    if (!members.empty()) need(of, members, field);
  }
  void need_for_post(std::uint32_t of, const Post& post) {
    if (post.if_.stated() || post.unless.stated() || post.elsewhere.stated()) return;  // there may be another way
    if (post.first_holder.stated()) return;  // the text itself makes the first appointment
    need_actor(of, post.who, "/who");
    need_actor(of, post.drawn_from, "/drawn from");
    need_actor(of, post.appointed_by, "/appointed by");
    need_actor(of, post.on_proposal_of, "/on proposal of");
    need_actor(of, post.with_consent_of, "/with consent of");
  }

  const Model* model_;
  std::span<const PlacedPost> posts_;
  std::uint32_t first_post_;  // bodies are numbered first
  Prerequisites needs_;
  std::vector<const char*> fields_;  // of each need
  boost::unordered_flat_map<Entity, std::uint32_t, EntityHash> number_;
};

/// Who consents to what they ask themselves: every known seat of the body is held, ex officio, by one of those who
/// appoint. Nobody where the text does not tell.
[[nodiscard]] inline std::optional<Entity> consents_to_itself(Context& context, const PlacedPost& placed,
                                                              WhoIsWho& who_is_who, Budget& budget) {
  const Model& model = context.model();
  const Post& post = *placed.post;
  if (!post.with_consent_of || !post.appointed_by || conditional(post)) return std::nullopt;
  const auto askers = model.resolve(post.appointed_by);
  const auto asks = [&](const Entity& who) {
    return std::any_of(askers.begin(), askers.end(), [&](const Entity& asker) {
      return budget.spend() && asker.known() &&
             (who_is_who.within(who, asker) == Answer::yes || model.same_holder(who, asker));
    });
  };
  for (const Entity& consenting : model.resolve(post.with_consent_of)) {
    const Body* body = consenting.post == PostKind::none ? model.body(consenting) : nullptr;
    if (body == nullptr) continue;
    bool any = false;
    bool all = true;
    for (const PlacedPost& seat : seats_of(context, *body)) {
      if (!has_vote(*seat.seat)) continue;
      const auto holders = model.resolve(seat.post->who);
      any = true;
      all = !holders.empty() && std::all_of(holders.begin(), holders.end(), asks);
      if (!all) break;
    }
    if (!any || !all) continue;
    if (!described_elsewhere(*body)) return consenting;
    context.undetermined(model.pointer(placed.entity) + "/with consent of",
                         {"of een ander stuk " + model.name(consenting).nl + " nog andere leden geeft",
                          "whether another document gives " + model.name(consenting).en + " other members"});
  }
  return std::nullopt;
}

}  // namespace appointments

void check_circular_appointment(Context& context) {
  const Model& model = context.model();
  const appointments::Beginnings beginnings(context);
  for (const Body* body : context.bodies()) context.looked_at(each_of(body->seats).size());
  context.looked_at(context.roles().size());
  boost::unordered_flat_set<const Post*> told;
  for (const auto& circle : beginnings.circles()) {
    const Phrase whom = model.name(circle.post->entity);
    const Phrase by = model.name(circle.waits_for);
    Finding& made = context.report<circular_appointment>(
        model.pointer(circle.post->entity) + circle.field, whom, by,
        Phrase("om " + whom.nl + " te vervullen is " + by.nl + " nodig, en daarvoor weer " + whom.nl,
               "to fill " + whom.en + " takes " + by.en + ", and that in turn takes " + whom.en));
    made.provisions = provisions_of(*circle.post);
    told.insert(circle.post->post);
    for (const PlacedPost* other : circle.others) {
      told.insert(other->post);
      cite(made, provisions_of(*other));
      Context::relate(made, model.pointer(other->entity), Bilingual{"wacht hierop", "waits for this"});
    }
  }
  WhoIsWho who_is_who(model);
  Budget budget(500'000);
  for (const PlacedPost& placed : all_posts(context)) {
    if (told.contains(placed.post)) continue;
    const auto consenting = appointments::consents_to_itself(context, placed, who_is_who, budget);
    if (!consenting) continue;
    const Phrase asker = model.names(model.resolve(placed.post->appointed_by));
    const Phrase consents = model.name(*consenting);
    Finding& made = context.report<circular_appointment>(
        model.pointer(placed.entity) + "/with consent of", model.name(placed.entity), consents,
        Phrase("wie instemming vraagt aan " + consents.nl + " (" + asker.nl +
                   "), heeft daarin zelf alle zetels, voor zover de tekst het zegt",
               "those who ask the consent of " + consents.en + " (" + asker.en +
                   ") hold all its seats themselves, as far as the text tells"));
    made.severity = Severity::warning;
    made.provisions = provisions_of(placed);
    const Body& body = *model.body(*consenting);
    for (const PlacedPost& seat : seats_of(context, body)) cite(made, provisions_of(seat));
    Context::relate(made, model.pointer(*consenting) + "/seats", Bilingual{"wie instemt", "who consents"});
  }
  if (budget.spent() || who_is_who.gave_up()) context.undetermined("/norms", too_much);
}

void check_appointer_cannot_decide(Context& context) {
  const Model& model = context.model();
  // Who cannot appoint or dismiss, by kind and number; sets of them apart. Each in the order of what it is about.
  using Bars = std::vector<const Position*>;
  boost::unordered_flat_map<std::uint64_t, Bars> barred;
  Bars barred_sets;
  const auto key = [](const Entity& e) { return (std::uint64_t{e.index} << 8U) + static_cast<std::uint64_t>(e.kind); };
  const ResolvedAct appoint{Family::deciding, false, CoreAct::appoint, 0};
  const ResolvedAct dismiss{Family::deciding, false, CoreAct::dismiss, 0};
  for (const Position* position : context.positions()) {
    if (position->modality != Modality::cannot || !position->who.known()) continue;
    if (!position->act.covers(appoint) && !position->act.covers(dismiss)) continue;
    (position->who.is_set() ? barred_sets : barred[key(position->who)]).push_back(position);
  }
  const auto by_what = [](Bars& bars) {
    std::stable_sort(bars.begin(), bars.end(), [](const Position* a, const Position* b) { return a->what < b->what; });
  };
  for (auto& [who, bars] : barred) by_what(bars);
  by_what(barred_sets);

  WhoIsWho who_is_who(model);
  Budget budget(1'000'000);
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    const bool appoints = norm.derivation == Derivation::appointment && norm.modality == Modality::can;
    if (!appoints && norm.derivation != Derivation::dismissal) continue;
    context.looked_at();
    const Entity object = norm.owner;
    // The bar on this appointment, a certain one before one without scope.
    const auto bar_on = [&](const Entity& who, const Bars& bars) -> const Position* {
      for (const Entity& what :
           {Entity{EntityKind::anything, PostKind::none, 0, 0, 0}, object, object.thing(), Entity{}}) {
        auto at = std::lower_bound(bars.begin(), bars.end(), what,
                                   [](const Position* p, const Entity& e) { return p->what < e; });
        for (; at != bars.end() && (*at)->what == what && budget.spend(); ++at)
          if ((*at)->act.covers(appoints ? appoint : dismiss) && who_is_who.within(who, (*at)->who) == Answer::yes)
            return *at;
      }
      return nullptr;
    };
    for (const Entity& who : model.entities(norm.who.of)) {
      const auto own = barred.find(key(who));
      const Position* bar = own != barred.end() ? bar_on(who, own->second) : nullptr;
      if (bar == nullptr) bar = bar_on(who, barred_sets);
      if (bar == nullptr) continue;
      const ResolvedNorm& cannot = context.norm(*bar);
      // Words are not decided, and a bar without scope is not one on everything.
      if (!bar->what.given() || cannot.conditional() || cannot.timing() != nullptr) {
        context.undetermined(model.pointer(norm),
                             {"of " + model.name(who).nl + " hier niet kan besluiten, hangt af van wat er niet staat",
                              "whether " + model.name(who).en + " cannot decide here depends on what is not said"});
        break;
      }
      const Phrase act = model.name(bar->act);
      Finding& made = context.report<appointer_cannot_decide>(
          model.pointer(norm), model.name(who), act,
          appoints ? Phrase(model.name(object).nl + " benoemen", "appoint " + model.name(object).en)
                   : Phrase(model.name(object).nl + " ontslaan", "dismiss " + model.name(object).en));
      made.provisions = model.provisions(norm);
      cite(made, model.provisions(cannot));
      Context::relate(made, model.pointer(cannot),
                      {"hier staat dat " + model.name(who).nl + " niet kan " + act.nl,
                       "here it says that " + model.name(who).en + " cannot " + act.en});
      break;
    }
  }
  if (budget.spent() || who_is_who.gave_up()) context.undetermined("/norms", too_much);
}

namespace appointments {

/// Posts that some norm fills: `{who: x, can: appoint, what: platform.gemeenten}`.
[[nodiscard]] inline std::vector<Entity> filled_by_norm(const View& view) {
  std::vector<Entity> made;
  for (const Position* position : view.positions()) {
    if (view.norm(*position).written == nullptr) break;
    if (position->modality == Modality::cannot || position->modality == Modality::must_not) continue;
    if (position->act.is(CoreAct::appoint) || position->act.is(CoreAct::designate)) made.push_back(position->what);
  }
  std::sort(made.begin(), made.end());
  return made;
}

/// Whether somebody must pick a person for the post, and nothing says who.
[[nodiscard]] inline bool lacks_appointer(const Model& model, const PlacedPost& placed,
                                          std::span<const Entity> filled) {
  const Post& post = *placed.post;
  if (post.who.stated() || post.appointed_by.stated() || post.rotates.stated() || post.schedule_by.stated() ||
      post.elsewhere.stated())
    return false;
  const auto pool = model.resolve(post.drawn_from);
  const bool from_pool =
      !pool.empty() && !any_unresolved(pool) && !std::all_of(pool.begin(), pool.end(), [&](const Entity& e) {
        // Everybody who likes takes part, or there is nobody to choose between.
        return e.kind == EntityKind::everyone || is_single_office(model.organ_name(e)) || is_one_person(model, e);
      });
  const bool other_signs = post.on_proposal_of.stated() || post.dismissed_by.stated() || post.reappointable.stated();
  if (!from_pool && !(other_signs && pool.empty())) return false;
  const auto is_filled = [&](const Entity& e) { return std::binary_search(filled.begin(), filled.end(), e); };
  if (is_filled(placed.entity)) return false;
  if (placed.body == nullptr) return true;
  if (placed.seat != nullptr && is_filled(placed.entity.with_post(PostKind::members))) return false;
  if (placed.seat != nullptr && (is_jointly(placed.seat->for_))) return false;  // joint-seat-without-procedure
  return law_on(*placed.body, LegalSubject::appointment) == nullptr && !placed.body->elsewhere.stated();
}

/// What somebody could do by a power to appoint, designate or extend, after "who" or "wie".
[[nodiscard]] inline Phrase done_by_power(const Model& model, const ResolvedNorm& norm, CoreAct act) {
  const auto objects = model.entities(norm.what);
  const bool given = std::any_of(objects.begin(), objects.end(), [](const Entity& e) { return e.known(); });
  const Phrase what = given ? model.names(objects) : Phrase(Bilingual{"iemand", "somebody"});
  switch (act) {
    case CoreAct::appoint: return {what.nl + " benoemt", "appoints " + what.en};
    case CoreAct::designate: return {what.nl + " aanwijst", "designates " + what.en};
    default: break;
  }
  if (!given) return Bilingual{"kan verlengen", "can extend"};
  const bool post = std::all_of(objects.begin(), objects.end(),
                                [](const Entity& e) { return e.post != PostKind::none || e.kind == EntityKind::role; });
  return post ? Phrase("de benoeming in " + what.nl + " verlengt", "extends the appointment to " + what.en)
              : Phrase("de duur van " + what.nl + " verlengt", "extends the duration of " + what.en);
}

/// "Kan worden verlengd": a written power to appoint, designate or extend that the text gives to nobody.
inline void check_powers_of_nobody(Context& context) {
  const Model& model = context.model();
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (norm.written == nullptr || norm.modality != Modality::can || norm.charged) continue;
    const auto acts = model.acts(norm.acts);
    const auto act = std::find_if(acts.begin(), acts.end(), [](const ResolvedAct& a) {
      return a.is(CoreAct::appoint) || a.is(CoreAct::designate) || a.is(CoreAct::extend);
    });
    if (act == acts.end()) continue;
    context.looked_at();
    const Statement who = norm.who.statement;
    if (who == Statement::value || who == Statement::none) continue;
    if (who == Statement::elsewhere || norm.written->elsewhere.stated()) {
      context.undetermined(model.pointer(norm), Bilingual{"wie de bevoegdheid heeft, staat in een ander stuk",
                                                          "another document says who has the power"});
      continue;
    }
    context
        .report<no_appointer>(model.pointer(norm) + (who == Statement::vague ? "/who" : ""),
                              done_by_power(model, norm, act->core))
        .provisions = model.provisions(norm);
  }
}

}  // namespace appointments

void check_no_appointer(Context& context) {
  const Model& model = context.model();
  const auto filled = appointments::filled_by_norm(context);
  const auto report = [&](std::string pointer, const Phrase& whom) -> Finding& {
    return context.report<no_appointer>(std::move(pointer), Phrase(whom.nl + " aanwijst", "picks " + whom.en));
  };
  for (const Body* body : context.bodies()) {
    std::vector<PlacedPost> seats;
    for (const PlacedPost& placed : posts_of(context, *body)) {
      context.looked_at();
      if (!appointments::lacks_appointer(model, placed, filled)) continue;
      if (placed.seat != nullptr)
        seats.push_back(placed);
      else
        report(model.pointer(placed.entity), model.name(placed.entity)).provisions = provisions_of(placed);
    }
    if (seats.empty()) continue;
    if (seats.size() == 1) {
      const Phrase seat = model.name(seats.front().entity);
      report(model.pointer(seats.front().entity), {"de houder van " + seat.nl, "the holder of " + seat.en}).provisions =
          provisions_of(seats.front());
      continue;
    }
    // One finding a body: it is one provision that does not say it.
    const Phrase names = seat_names(seats);
    const Phrase whose = model.name(model.entity(*body));
    Finding& made = report(model.pointer(model.entity(*body)) + "/seats",
                           {"de leden van " + whose.nl + " op de zetels " + names.nl,
                            "the members of " + whose.en + " on the seats " + names.en});
    for (const PlacedPost& seat : seats) {
      cite(made, provisions_of(seat));
      if (made.related.size() < 8)
        Context::relate(made, model.pointer(seat.entity), Bilingual{"wie kiest?", "who picks?"});
    }
  }
  for (const Role* role : context.roles()) {
    const PlacedPost placed{&role->post, model.entity(*role), nullptr, nullptr, role};
    context.looked_at();
    if (appointments::lacks_appointer(model, placed, filled))
      report(model.pointer(placed.entity), model.name(placed.entity)).provisions = provisions_of(placed);
  }
  appointments::check_powers_of_nobody(context);
}

}  // namespace kader
