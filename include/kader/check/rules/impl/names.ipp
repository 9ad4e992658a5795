// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/names.hpp"
#include "kader/text/listed.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/moments.hpp"
#include "kader/view/positions.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/settled.hpp"

namespace kader {
namespace names {

/// For every body the first place where it acts, receives or appoints; empty where it nowhere does.
class BusyBodies {
 public:
  explicit BusyBodies(const View& view) : model_(&view.model()), first_(view.framework().bodies.size()) {
    for (const std::uint32_t index : view.norms()) {
      const ResolvedNorm& norm = model_->norms()[index];
      note_all(model_->entities(norm.who.of), norm);
      note_all(model_->entities(norm.to.of), norm);
      note(norm.in, norm);
      for (const Stated<Actor>* mode : {norm.on_proposal_of(), norm.after_hearing(), norm.with_consent_of(),
                                        norm.mandated_by(), norm.delegated_by()})
        if (mode != nullptr) note_all(model_->resolve(*mode), norm);
      if (norm.written != nullptr) note_all(model_->resolve(norm.written->through), norm);
    }
  }
  [[nodiscard]] const ResolvedNorm* first(std::uint32_t body) const noexcept { return first_[body]; }

 private:
  template <class Entities>
  void note_all(const Entities& entities, const ResolvedNorm& norm) {
    for (const Entity& entity : entities) note(entity, norm);
  }
  void note(const Entity& entity, const ResolvedNorm& norm) {
    if (entity.kind == EntityKind::body && first_[entity.index] == nullptr) first_[entity.index] = &norm;
  }

  const Model* model_;
  std::vector<const ResolvedNorm*> first_;
};

}  // namespace names

void check_body_not_set_up(Context& context) {
  std::optional<names::BusyBodies> busy;  // only looked for once a body is not set up
  std::vector<bool> powerless;  // told of as deciding without power
  for (const Body* body : context.bodies()) {
    context.looked_at();
    const Statement said = body->established.statement();
    if ((said != Statement::not_stated && said != Statement::vague) || body->elsewhere.stated() ||
        law_on(*body, LegalSubject::setting_up) != nullptr)
      continue;
    if (!busy) {
      busy.emplace(context);
      powerless.resize(context.framework().bodies.size());
      for (const auto& decision : decisions_without_power(context).found)
        if (!decision.elsewhere) powerless[decision.position->who.index] = true;
    }
    if (powerless[context.model().index(*body)]) continue;
    const ResolvedNorm* acts = busy->first(context.model().index(*body));
    if (acts == nullptr) continue;
    Finding& made = context.report<body_not_set_up>(context.model().pointer(context.model().entity(*body)),
                                                    body->name.value_or(body->id.str()));
    if (said == Statement::vague) made.severity = Severity::warning;
    made.provisions = written_in(body->source);
    cite(made, context.model().provisions(*acts));
    Context::relate(made, context.model().pointer(*acts), Bilingual{"hier staat de taak", "the task stands here"});
  }
}

namespace names {

/// A combination without its norm, to look derived ones up by.
struct Said {
  Modality modality;
  Together together;
  ResolvedAct act;
  Entity who;
  Entity what;
  Entity to;
  friend bool operator==(const Said&, const Said&) = default;
  friend std::size_t hash_value(const Said& said) noexcept {
    std::size_t seed = static_cast<std::size_t>(said.modality) * 31 + static_cast<std::size_t>(said.act.core);
    for (const Entity* e : {&said.who, &said.what, &said.to})
      seed = seed * 1'000'003 ^
             ((std::size_t{e->index} << 20U) + (std::size_t{e->seat} << 8U) + (std::size_t{e->organ} << 4U) +
              static_cast<std::size_t>(e->kind) * 8 + static_cast<std::size_t>(e->post));
    return seed;
  }
};

/// Whether a written norm adds something to what it says: a mode, a condition, a consequence.
[[nodiscard]] inline bool refines(const Norm& norm) noexcept {
  return norm.if_.stated() || norm.unless.stated() || norm.with_.stated() || norm.on_proposal_of.stated() ||
         norm.after_hearing.stated() || norm.with_consent_of.stated() || norm.approved_by.stated() ||
         norm.mandated_by.stated() || norm.delegated_by.stated() || norm.subject_to.stated() || norm.form.stated() ||
         norm.overrides.stated() || norm.or_else.stated() || norm.amount.stated() || norm.law.stated();
}

/// Whether a timing says no more than how often the body meets at least.
[[nodiscard]] inline bool says_when(const Meetings& meetings, const Timing& timing) {
  const auto* often = std::get_if<AtLeast>(&timing);
  return often != nullptr && often->at_least == meetings.at_least && often->per == meetings.per;
}

}  // namespace names

void check_stated_twice(Context& context) {
  const Model& model = context.model();
  boost::unordered_flat_map<names::Said, const ResolvedNorm*> derived;
  for (const Position* position : context.positions()) {
    const ResolvedNorm& norm = context.norm(*position);
    if (norm.written == nullptr && norm.derivation != Derivation::left_to_later)
      derived.emplace(names::Said{position->modality, position->together, position->act, position->who, position->what,
                                  position->to},
                      &norm);
  }
  const Norm* last = nullptr;
  for (const Position* position : context.positions()) {
    const ResolvedNorm& norm = context.norm(*position);
    if (norm.written == nullptr) break;  // the written ones come first
    context.looked_at();
    if (norm.written == last || names::refines(*norm.written)) continue;
    const auto find = [&](const Entity& what) {
      return derived.find({position->modality, position->together, position->act, position->who, what, position->to});
    };
    auto at = find(position->what);
    // "The platform must meet": itself, or the body at which it is said to be done.
    if (at == derived.end() && !position->what.given() && norm.in.given()) at = find(norm.in);
    if (at == derived.end() && !position->what.given() && position->who.kind == EntityKind::body)
      at = find(position->who.thing());
    if (at == derived.end()) continue;
    const ResolvedNorm& field = *at->second;
    // A time of its own refines the field; the same time, or none, says nothing new.
    const bool adds_time =
        norm.when != nullptr && norm.when->stated() &&
        (field.meetings != nullptr ? field.derivation != Derivation::meeting || norm.timing() == nullptr ||
                                         !names::says_when(*field.meetings, *norm.timing())
                                   : field.when == nullptr || !(*field.when == *norm.when));
    if (adds_time) continue;
    last = norm.written;
    Finding& made = context.report<stated_twice>(model.pointer(norm), model.name(position->who),
                                                 what_it_gives(position->modality, model.name(position->act)));
    made.provisions = model.provisions(norm);
    cite(made, model.provisions(field));
    Context::relate(made, model.pointer(field), Bilingual{"hier staat het al", "it stands here already"});
  }
}

namespace names {

/// What stands in the way of listing the members of a name: open groups, however deep, in the order written; and one
/// whose list is kept elsewhere.
struct Listing {
  std::vector<Entity> open;
  std::optional<Entity> elsewhere;
};

inline void look_into(const Model& model, const Entity& entity, std::vector<bool>& seen, Listing& listing) {
  std::vector<Entity> todo{entity};
  while (!todo.empty()) {
    const Entity next = todo.back();
    todo.pop_back();
    const Group* group = model.group(next);
    if (group == nullptr || seen[next.index]) continue;
    seen[next.index] = true;
    const Entity itself{next.kind, PostKind::none, 0, next.index, 0};
    if (group->members.statement() == Statement::elsewhere || group->elsewhere.stated() ||
        group->open.statement() == Statement::elsewhere) {
      if (!listing.elsewhere) listing.elsewhere = itself;
    } else if (!group->members) {
      // The municipalities of a region are known: the table ships.
      if (group->members.statement() != Statement::none && !group->region) listing.open.push_back(itself);
    } else {
      const std::size_t below = todo.size();
      for (const Membership& member : *group->members)
        for (const Entity& who : model.resolve(member.who)) todo.push_back(who);
      std::reverse(todo.begin() + static_cast<std::ptrdiff_t>(below), todo.end());
    }
  }
}

/// "‘a’, ‘b’ en ‘c’"; of many, the first few.
[[nodiscard]] inline Phrase quoted_names(const Model& model, std::span<const Entity> all) {
  const auto quoted = [&](const Entity& one) {
    const Phrase name = model.name(one);
    return Phrase{"‘" + name.nl + "’", "‘" + name.en + "’"};
  };
  return listed(all, quoted, {.most = 7});
}

}  // namespace names

void check_open_party(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  std::vector<bool> seen(context.framework().groups.size(), false);  // an open group is found once
  const auto look_at = [&](const Entity& party, std::string pointer) {
    context.looked_at();
    names::Listing listing;
    names::look_into(model, party, seen, listing);
    if (!listing.open.empty()) {
      const Group& first = *model.group(listing.open.front());
      const bool described = std::any_of(listing.open.begin(), listing.open.end(),
                                         [&](const Entity& e) { return model.group(e)->open.has_value(); });
      Phrase what;
      if (listing.open.size() > 1)
        what = described ? Bilingual{"staan er alleen omschrijvingen", "there are only descriptions"}
                         : Bilingual{"staan er geen leden", "no members are stated"};
      else if (first.open)
        what = {"staat er alleen een omschrijving ('" + *first.open + "')",
                "there is only a description ('" + *first.open + "')"};
      else
        what = Bilingual{"staan er geen leden", "no members are stated"};
      Finding& made = context.report<open_party>(pointer, names::quoted_names(model, listing.open), what);
      constexpr std::size_t most_shown = 8;
      for (const Entity& open : listing.open) {
        const Group& group = *model.group(open);
        cite(made, written_in(group.source));
        if (made.related.size() < most_shown)
          Context::relate(made, model.pointer(open),
                          group.open ? Phrase(Bilingual{"een omschrijving, geen lijst", "a description, not a list"})
                                     : Phrase(Bilingual{"hier staan geen leden", "no members stand here"}));
      }
      cite(made, written_in(agreement.source));
    } else if (listing.elsewhere) {
      context.undetermined(std::move(pointer),
                           {"de lijst van " + model.name(*listing.elsewhere).nl + " staat in een ander stuk",
                            "the list of " + model.name(*listing.elsewhere).en + " is in another document"});
    }
  };
  if (const Vague* vague = agreement.parties.vague()) {
    context.looked_at();
    context
        .report<open_party>("/agreement/parties", Phrase("‘" + vague->words + "’"),
                            Phrase(Bilingual{"is er geen lijst", "there is no list"}))
        .provisions = written_in(agreement.source);
  }
  if (agreement.parties.elsewhere() != nullptr) {
    context.looked_at();
    context.undetermined("/agreement/parties", Bilingual{"de lijst van partijen staat in een ander stuk",
                                                         "the list of parties is in another document"});
  }
  const auto& parties = each_of(agreement.parties);
  for (std::size_t i = 0; i < parties.size(); ++i)
    look_at(model.resolve(parties[i]), "/agreement/parties/" + std::to_string(i));
  if (parties.empty() && agreement.participants)
    look_at(model.resolve_id(agreement.participants->str()), "/agreement/participants");
}

namespace names {

template <class Element>
void report_if_not_in_force(Context& context, const Element& element, const Stated<List<ProvisionRef>>& source,
                            const Entity& entity) {
  if (!element.from_.stated() && !element.until.stated()) return;
  context.looked_at();
  if (context.in_force(element.from_, element.until)) return;
  const bool ended = context.in_force(element.from_, {});
  const Phrase day = in_words(ended ? *element.until : *element.from_);
  const Phrase when = ended ? Phrase("gold tot " + day.nl, "was in force until " + day.en)
                            : Phrase("geldt vanaf " + day.nl, "is in force from " + day.en);
  context
      .report<not_in_force>(context.model().pointer(entity), context.day().text(), context.model().name(entity), when)
      .provisions = written_in(source);
}

}  // namespace names

void check_not_in_force(Context& context) {
  const Framework& f = context.framework();
  for (std::uint32_t b = 0; b < f.bodies.size(); ++b) {
    const Entity body{EntityKind::body, PostKind::none, 0, b, 0};
    names::report_if_not_in_force(context, f.bodies[b], f.bodies[b].source, body);
    const auto& seats = each_of(f.bodies[b].seats);
    if (context.in_force(f.bodies[b].from_, f.bodies[b].until))
      for (std::uint32_t s = 0; s < seats.size(); ++s)
        names::report_if_not_in_force(context, seats[s], seats[s].post.source, body.with_post(PostKind::seat, s));
  }
  for (std::uint32_t r = 0; r < f.roles.size(); ++r)
    names::report_if_not_in_force(context, f.roles[r], f.roles[r].post.source,
                                  {EntityKind::role, PostKind::none, 0, r, 0});
  for (std::uint32_t n = 0; n < f.norms.size(); ++n)
    names::report_if_not_in_force(context, f.norms[n], f.norms[n].source, {EntityKind::norm, PostKind::none, 0, n, 0});
}

}  // namespace kader
