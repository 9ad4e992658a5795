// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/check/rules/chairs.hpp"
#include "kader/check/settled_otherwise.hpp"
#include "kader/view/chairing_norms.hpp"
#include "kader/view/persons.hpp"
#include "kader/view/posts.hpp"
#include "kader/view/procedures.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/settled.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {
namespace chairs {

/// Whether the text says that the body never meets, or that it is one person: then nobody has to lead it.
[[nodiscard]] inline bool needs_no_chair(const Model& model, const Body& body) {
  if (body.meetings.statement() == Statement::none || body.chair.statement() == Statement::none) return true;
  const Extent size = model.size(body);
  return size.known && size.most == 1U;
}

}  // namespace chairs

void check_no_chair(Context& context) {
  const Model& model = context.model();
  const auto& chairing = context.index<ChairingNorms>();
  for (const Body* body : context.bodies()) {
    if (only_mentioned(*body) || chairs::needs_no_chair(model, *body)) continue;
    context.looked_at();
    const Entity entity = model.entity(*body);
    const std::string pointer = model.pointer(entity);
    const Position* norm = chairing.of(entity.index);
    if (body->chair.statement() == Statement::elsewhere) {
      context.undetermined(pointer + "/chair",
                           Bilingual{"de voorzitter staat in een ander stuk", "the chair is in another document"});
    } else if (body->chair) {
      // A second rule, for somebody else and for every meeting, leaves two who lead.
      if (norm == nullptr || context.norm(*norm).conditional() || !norm->who.given() ||
          model.same_holder(norm->who, entity.with_post(PostKind::chair)))
        continue;
      Finding& made =
          context.report<no_chair>(pointer, model.name(entity),
                                   Phrase("staat er twee keer verschillend: ook " + model.name(norm->who).nl,
                                          "is said twice, differently: also " + model.name(norm->who).en));
      made.provisions = provisions_of(*body);
      cite(made, model.provisions(context.norm(*norm)));
      Context::relate(made, pointer + "/chair", Bilingual{"de ene regel", "the one rule"});
      Context::relate(made, model.pointer(context.norm(*norm)), Bilingual{"de andere regel", "the other rule"});
    } else if (const Vague* vague = body->chair.vague()) {
      Finding& made =
          context.report<no_chair>(pointer + "/chair", model.name(entity),
                                   Phrase("is open: '" + vague->words + "'", "is left open: '" + vague->words + "'"));
      made.severity = Severity::warning;
      made.provisions = provisions_of(*body);
    } else if (norm == nullptr && !settled_otherwise(context, *body, LegalSubject::chair, pointer)) {
      context.report<no_chair>(pointer, model.name(entity), Bilingual{"staat er niet", "is not said"}).provisions =
          provisions_of(*body);
    }
  }
}

namespace chairs {

/// Whether the law has the body chaired by one of its members: the boards of the law on joint regulations.
[[nodiscard]] inline bool chaired_by_member(const Body& body) noexcept {
  if (!body.form) return false;
  return *body.form == BodyForm::algemeen_bestuur || *body.form == BodyForm::dagelijks_bestuur ||
         *body.form == BodyForm::gemeenschappelijk_orgaan || *body.form == BodyForm::bestuur;
}

}  // namespace chairs

void check_chair_outside_composition(Context& context) {
  const Model& model = context.model();
  WhoIsWho people(model);
  for (const Body* body : context.bodies()) {
    const Post* chair = body->chair.get();
    if (chair == nullptr) continue;
    // Who chairs ex officio has a place at the table by that alone, unless the law asks for a member.
    const bool from_members =
        body->form && (*body->form == BodyForm::algemeen_bestuur || *body->form == BodyForm::dagelijks_bestuur);
    const bool ex_officio = !chair->drawn_from.stated() && from_members;
    const auto sources = model.resolve(ex_officio ? chair->who : chair->drawn_from);
    if (sources.empty() || any_unresolved(sources)) continue;
    context.looked_at();
    const Entity entity = model.entity(*body);
    const std::string pointer = model.pointer(entity) + "/chair" + (ex_officio ? "/who" : "/drawn from");
    const auto seats = seats_of(context, *body);
    if (seats.empty()) {
      context.undetermined(pointer, Bilingual{"er staat niet wie zitting heeft", "who sits there is not stated"});
      continue;
    }
    bool inside = false;
    bool unknown = false;
    for (const PlacedPost& seat : seats) {
      auto pools = sources_of(model, *seat.post);
      for (const Entity& whom : model.resolve(seat.seat->for_)) pools.push_back(whom);
      unknown = unknown || pools.empty();
      inside = inside || people.may_share_people(sources, pools);
    }
    for (const Entity& from : sources)  // from the body itself; and the chair of a body is one of its members
      inside =
          inside || (from.kind == EntityKind::body && from.index == entity.index) || from.kind == EntityKind::everyone;
    if (inside) continue;
    if (unknown) {
      context.undetermined(pointer, Bilingual{"van een zetel staat er niet uit wie de houder komt",
                                              "of one seat it is not stated from whom its holder comes"});
      continue;
    }
    const bool by_law = chairs::chaired_by_member(*body);
    Finding& made = context.report<chair_outside_composition>(
        pointer, model.name(entity), model.names(sources),
        by_law ? Phrase()
               : Phrase(Bilingual{": of de voorzitter lid is en meestemt, staat er niet",
                                  ": whether the chair is a member and votes is not said"}));
    if (!by_law) made.severity = Severity::note;
    made.provisions = written_in(chair->source);
    cite(made, provisions_of(*body));
    Context::relate(made, model.pointer(entity) + "/seats", Bilingual{"wie wel zitting heeft", "who does have a seat"});
  }
}

void check_chair_is_a_collective(Context& context) {
  const Model& model = context.model();
  for (const Body* body : context.bodies()) {
    const Post* chair = body->chair.get();
    if (chair == nullptr) continue;
    context.looked_at();
    // Somebody appoints, they take turns, or it is said elsewhere or openly: then it is not this that is missing.
    if (chair->appointed_by.stated() || chair->rotates.stated() || chair->schedule_by.stated() ||
        chair->elsewhere.stated())
      continue;
    // By law the general board chooses its chair from its members, who also chairs the executive board.
    if (!chair->who && law_on(*body, LegalSubject::chair) != nullptr) continue;
    const auto named = model.resolve(chair->who ? chair->who : chair->drawn_from);
    std::vector<Entity> sources(named.begin(), named.end());
    if (sources.empty() || any_unresolved(sources)) continue;
    if (body->per) {  // inside a body that exists once for each, the name of the group is that one
      const Entity per = model.resolve(*body->per);
      sources.erase(std::remove_if(sources.begin(), sources.end(),
                                   [&](const Entity& e) {
                                     const Role* role = model.role(e);
                                     return (e.kind == per.kind && e.index == per.index) ||
                                            (role != nullptr && role->per.stated());
                                   }),
                    sources.end());
      if (sources.empty()) continue;
    }
    const bool several = sources.size() > 1 || is_no_person(model, sources.front());
    if (!several) continue;
    const Entity entity = model.entity(*body);
    if (described_elsewhere(*body)) {
      context.undetermined(model.pointer(entity) + "/chair",
                           Bilingual{"of een ander stuk zegt wie van hen voorzit",
                                     "whether another document says which of them chairs"});
      continue;
    }
    Finding& made = context.report<chair_is_a_collective>(model.pointer(entity) + "/chair", model.name(entity),
                                                          model.names(sources));
    made.provisions = written_in(chair->source);
    if (made.provisions.empty()) made.provisions = provisions_of(*body);
  }
}

void check_no_deputy(Context& context) {
  const Model& model = context.model();
  const auto& chairing = context.index<ChairingNorms>();
  // Whether who chairs ex officio already has a replacement in that office, or is one who will be found wanting there.
  const auto replaced_as_such = [&](const Post& chair) {
    for (const Entity& who : model.resolve(chair.who)) {
      if (const Role* role = model.role(who)) return role->deputy.stated();
      if (who.kind == EntityKind::body && who.post == PostKind::chair) return true;
      if (is_single_office(model.organ_name(who))) return true;  // Gemeentewet 77, Provinciewet 75
    }
    return false;
  };
  for (const Body* body : context.bodies()) {
    if (!body->chair || chairs::needs_no_chair(model, *body)) continue;
    context.looked_at();
    const Entity entity = model.entity(*body);
    const std::string pointer = model.pointer(entity);
    if (body->deputy || body->deputy.statement() == Statement::none) continue;
    if (body->deputy.statement() == Statement::elsewhere || body->chair->elsewhere.stated()) {
      context.undetermined(pointer + "/deputy",
                           Bilingual{"de vervanging staat in een ander stuk of wordt nog geregeld",
                                     "the replacement is in another document or still to be settled"});
      continue;
    }
    if (replaced_as_such(*body->chair) || chairing.of(entity.index) != nullptr) continue;
    if (const Vague* vague = body->deputy.vague()) {
      context
          .report<no_deputy>(pointer + "/deputy", model.name(entity),
                             Phrase("is open: '" + vague->words + "'", "is left open: '" + vague->words + "'"))
          .provisions = provisions_of(*body);
      continue;
    }
    if (settled_otherwise(context, *body, LegalSubject::deputy, pointer)) continue;
    Finding& made = context.report<no_deputy>(pointer, model.name(entity), Bilingual{"staat er niet", "is not said"});
    made.provisions = provisions_of(*body);
    Context::relate(made, pointer + "/chair", Bilingual{"de voorzitter", "the chair"});
  }
}

}  // namespace kader
