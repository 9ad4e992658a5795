// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "resolve/resolver.hpp"

namespace kader {

// Shorthand becomes norms. What is derived points at the field it came from.

Slice Resolver::keep(Entity entity) {
  data_->entities.push_back(entity);
  return {static_cast<std::uint32_t>(data_->entities.size() - 1), 1};
}

Slice Resolver::keep(std::span<const Reference> names) {
  const Slice slice{static_cast<std::uint32_t>(data_->entities.size()), static_cast<std::uint32_t>(names.size())};
  for (const Reference& name : names) data_->entities.push_back(model_.resolve(name));
  return slice;
}

Slice Resolver::names(const Actor& actor) {
  const auto [at, fresh] = data_->actors.try_emplace(&actor);
  if (fresh) at->second = keep(names_in(actor));
  return at->second;
}

Slice Resolver::keep(ResolvedAct act) {
  data_->acts.push_back(act);
  return {static_cast<std::uint32_t>(data_->acts.size() - 1), 1};
}

Actors Resolver::one(Entity entity) {
  Actors made;
  made.statement = Statement::value;
  made.of = keep(entity);
  return made;
}

Actors Resolver::actors(const Actor& actor) {
  Actors made;
  made.statement = Statement::value;
  made.of = names(actor);
  if (const auto* except = excepted_in(actor); except != nullptr && except->has_value()) made.except = keep(**except);
  if (const auto* list = std::get_if<List<Reference>>(&actor)) {
    made.bare_list = list->size() > 1;
  } else if (std::holds_alternative<Jointly>(actor)) {
    made.together = Together::jointly;
  } else if (const auto* some = std::get_if<Some>(&actor)) {
    made.together = Together::some;
    made.share = &some->some;
  }
  return made;
}

Actors Resolver::actors(const Stated<Actor>& actor) {
  if (actor) return actors(*actor);
  Actors made;
  made.statement = actor.statement();
  return made;
}

void Resolver::resolve_norms() {
  for (std::uint32_t i = 0; i < framework_.norms.size(); ++i) {
    const Norm& norm = framework_.norms[i];
    const auto modality = norm.modality();
    if (!modality) continue;
    ResolvedNorm& made = data_->norms.emplace_back();
    made.index = i;
    made.written = &norm;
    made.acts.first = static_cast<std::uint32_t>(data_->acts.size());
    for (const Act& act : each_of(norm.acts(*modality))) data_->acts.push_back(model_.resolve_act(act));
    made.acts.count = static_cast<std::uint32_t>(data_->acts.size()) - made.acts.first;
    made.who = actors(norm.who);
    made.to = actors(norm.to);
    made.what_statement = norm.what.statement();
    made.what = keep(each_of(norm.what));
    if (norm.in_) made.in = model_.resolve(*norm.in_);
    made.if_ = &norm.if_;
    made.unless = &norm.unless;
    made.modality = *modality;
    if (*modality == Modality::is_charged_with) {
      made.charged = true;
      made.modality = Modality::can;  // the when belongs to the duty alone
      ResolvedNorm duty = made;
      duty.modality = Modality::must;
      duty.when = &norm.when;
      data_->norms.push_back(duty);
    } else {
      made.when = &norm.when;
    }
  }
}

ResolvedNorm& Resolver::add(Modality modality, Derivation derivation, CoreAct act, Entity owner,
                            std::string_view field) {
  ResolvedNorm& made = data_->norms.emplace_back();
  made.modality = modality;
  made.derivation = derivation;
  made.owner = owner;
  made.field = field;
  made.acts = keep(ResolvedAct{family_of(act), false, act, 0});
  return made;
}

void Resolver::derive_norms() {
  const Framework& f = framework_;
  for (std::uint32_t i = 0; i < f.bodies.size(); ++i) derive_body(i);
  for (std::uint32_t i = 0; i < f.roles.size(); ++i) {
    const Entity role{EntityKind::role, PostKind::none, 0, i, 0};
    derive_post(f.roles[i].post, role);
    if (const Established* how = f.roles[i].established.get())
      if (const auto* by = std::get_if<SetUpBy>(how)) {
        ResolvedNorm& norm = add(Modality::can, Derivation::setting_up, CoreAct::set_up, role, "established");
        norm.who = actors(by->by);
        norm.what = keep(role);
      }
  }
  for (std::uint32_t i = 0; i < f.norms.size(); ++i) {
    const Approval* approval = f.norms[i].approved_by.get();
    if (approval == nullptr || !approval->who.stated()) continue;
    const Norm& of = f.norms[i];
    ResolvedNorm& norm = add(Modality::can, Derivation::approval, CoreAct::approve,
                             {EntityKind::norm, PostKind::none, 0, i, 0}, "approved by");
    norm.who = actors(approval->who);
    norm.what_statement = of.what.statement();
    norm.what = keep(each_of(of.what));
  }
  derive_agreement();
}

void Resolver::derive_body(std::uint32_t index) {
  const Body& body = framework_.bodies[index];
  const Entity table{EntityKind::body, PostKind::none, 0, index, 0};
  if (const Established* how = body.established.get())
    if (const auto* by = std::get_if<SetUpBy>(how)) {
      ResolvedNorm& norm = add(Modality::can, Derivation::setting_up, CoreAct::set_up, table, "established");
      norm.who = actors(by->by);
      norm.what = keep(table);
    }
  const auto& seats = each_of(body.seats);
  for (std::uint32_t s = 0; s < seats.size(); ++s) derive_post(seats[s].post, table.with_post(PostKind::seat, s));
  if (body.chair) {
    const Entity chair = table.with_post(PostKind::chair);
    derive_post(*body.chair, chair);
    ResolvedNorm& norm = add(Modality::must, Derivation::chairing, CoreAct::chair, chair, "");
    norm.who = one(chair);
    norm.what = keep(table);
  }
  if (body.deputy) derive_post(*body.deputy, table.with_post(PostKind::deputy));
  if (body.secretary) derive_post(*body.secretary, table.with_post(PostKind::secretary));
  derive_meetings(body, table);
  derive_deadlock(body, table);
  derive_accounting(body.accountable_to, table);
}

void Resolver::derive_accounting(const Stated<Actor>& to, Entity of) {
  if (!to) return;
  ResolvedNorm& duty = add(Modality::must, Derivation::accounting, CoreAct::account, of, "accountable to");
  duty.who = one(of);
  duty.to = actors(to);
  ResolvedNorm power = duty;
  power.modality = Modality::can;
  power.acts = keep(ResolvedAct{family_of(CoreAct::call_to_account), false, CoreAct::call_to_account, 0});
  std::swap(power.who, power.to);
  data_->norms.push_back(power);
}

void Resolver::derive_post(const Post& post, Entity filled) {
  if (post.appointed_by) {
    ResolvedNorm& power = add(Modality::can, Derivation::appointment, CoreAct::appoint, filled, "appointed by");
    power.post = &post;
    power.who = actors(post.appointed_by);
    power.what = keep(filled);
    power.if_ = &post.if_;
    power.unless = &post.unless;
    ResolvedNorm duty = power;
    duty.modality = Modality::must;
    duty.when = &post.appoint_when;
    data_->norms.push_back(duty);
  }
  if (post.dismissed_by) {
    ResolvedNorm& norm = add(Modality::can, Derivation::dismissal, CoreAct::dismiss, filled, "dismissed by");
    norm.post = &post;
    norm.who = actors(post.dismissed_by);
    norm.what = keep(filled);
  }
  derive_accounting(post.accountable_to, filled);
}

void Resolver::derive_meetings(const Body& body, Entity table) {
  const Meetings* meetings = body.meetings.get();
  if (meetings == nullptr) return;
  const auto about = [&](Modality modality, Derivation derivation, CoreAct act,
                         std::string_view field) -> ResolvedNorm& {
    ResolvedNorm& norm = add(modality, derivation, act, table, field);
    norm.meetings = meetings;
    norm.what = keep(table);
    norm.in = table;
    return norm;
  };
  if (meetings->at_least)
    about(Modality::must, Derivation::meeting, CoreAct::meet, "meetings/at least").who = one(table);
  if (meetings->called_by)
    about(Modality::can, Derivation::convening, CoreAct::convene, "meetings/called by").who =
        actors(meetings->called_by);
  else if (body.chair)
    about(Modality::can, Derivation::convening, CoreAct::convene, "meetings").who =
        one(table.with_post(PostKind::chair));
  if (meetings->on_request_of)
    about(Modality::can, Derivation::requesting, CoreAct::request, "meetings/on request of").who =
        actors(meetings->on_request_of);
  if (meetings->agenda_by)
    about(Modality::must, Derivation::agenda, CoreAct::set_agenda, "meetings/agenda by").who =
        actors(meetings->agenda_by);
  if (meetings->papers) {
    ResolvedNorm& norm = about(Modality::must, Derivation::papers, CoreAct::send, "meetings/papers");
    norm.who = meetings->agenda_by   ? actors(meetings->agenda_by)
               : meetings->called_by ? actors(meetings->called_by)
                                     : one(table.with_post(PostKind::chair));
    norm.to = one(table.with_post(PostKind::members));
  }
  if (meetings->minutes_by)
    about(Modality::must, Derivation::recording, CoreAct::record, "meetings/minutes by").who =
        actors(meetings->minutes_by);
  if (meetings->minutes_adopted_by)
    about(Modality::can, Derivation::adopting_minutes, CoreAct::adopt, "meetings/minutes adopted by").who =
        actors(meetings->minutes_adopted_by);
}

void Resolver::derive_deadlock(const Body& body, Entity table) {
  if (!body.voting) return;
  const auto& steps = each_of(body.voting->deadlock);
  for (std::uint32_t i = 0; i < steps.size(); ++i) {
    const DeadlockStep& step = steps[i];
    if (!step.refer_to && !step.decided_by) continue;
    const std::string_view field =
        data_->keep("voting/deadlock/" + std::to_string(i) + (step.refer_to ? "/refer to" : "/decided by"));
    const auto conditioned = [&](ResolvedNorm& norm) {
      norm.index = i;
      norm.if_ = &step.if_;
      norm.unless = &step.unless;
    };
    if (step.refer_to) {
      const Entity next = model_.resolve(*step.refer_to);
      ResolvedNorm& duty = add(Modality::must, Derivation::escalation, CoreAct::escalate, table, field);
      duty.who = one(table);
      duty.to = one(next);
      conditioned(duty);
      ResolvedNorm& power = add(Modality::can, Derivation::escalation, CoreAct::decide, table, field);
      power.who = one(next);
      conditioned(power);
    } else {
      ResolvedNorm& power = add(Modality::can, Derivation::tie_break, CoreAct::decide, table, field);
      power.who = actors(step.decided_by);
      power.in = table;
      conditioned(power);
    }
  }
}

void Resolver::derive_agreement() {
  const Agreement& agreement = framework_.agreement;
  const Entity whole{EntityKind::agreement, PostKind::none, 0, 0, 0};
  derive_procedures(agreement.accession, "accession", Derivation::accession);
  derive_procedures(agreement.exit, "exit", Derivation::exit);
  derive_procedures(agreement.amendment, "amendment", Derivation::amendment);
  derive_procedures(agreement.dissolution, "dissolution", Derivation::dissolution);
  derive_procedures(agreement.evaluation, "evaluation", Derivation::evaluation);
  derive_procedures(agreement.disputes, "disputes", Derivation::disputes);
  if (agreement.renewal && agreement.renewal->by) {
    ResolvedNorm& norm = add(Modality::can, Derivation::renewal, CoreAct::extend, whole, "renewal/by");
    norm.who = actors(agreement.renewal->by);
    norm.what = keep(whole);
  }
  const auto& costs = each_of(agreement.costs);
  for (std::size_t i = 0; i < costs.size(); ++i) {
    const auto& shares = each_of(costs[i].shares);
    for (std::size_t j = 0; j < shares.size(); ++j) {
      if (!shares[j].who.stated()) continue;
      const std::string_view field = data_->keep("costs/" + std::to_string(i) + "/shares/" + std::to_string(j));
      ResolvedNorm& norm = add(Modality::must, Derivation::contribution, CoreAct::contribute, whole, field);
      norm.who = actors(shares[j].who);
      if (costs[i].what) norm.what = keep(model_.resolve(*costs[i].what));
    }
  }
}

void Resolver::derive_procedures(const Stated<List<Procedure>>& procedures, std::string_view at,
                                 Derivation derivation) {
  const Entity whole{EntityKind::agreement, PostKind::none, 0, 0, 0};
  const auto& all = each_of(procedures);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const Procedure& procedure = all[i];
    const std::string_view field = data_->keep(std::string(at) + "/" + std::to_string(i));
    const auto derive = [&](Modality modality, CoreAct act, Actors who) -> ResolvedNorm& {
      ResolvedNorm& norm = add(modality, derivation, act, whole, field);
      norm.index = i;
      norm.procedure = &procedure;
      norm.who = who;
      norm.what = keep(procedure.what ? model_.resolve(*procedure.what) : whole);
      norm.to = actors(procedure.to);
      if (procedure.in_) norm.in = model_.resolve(*procedure.in_);
      norm.if_ = &procedure.if_;
      return norm;
    };
    switch (derivation) {
      case Derivation::accession:
        if (procedure.by) derive(Modality::can, CoreAct::approve, actors(procedure.by));
        break;
      case Derivation::exit:
        derive(Modality::can, CoreAct::withdraw,
               procedure.by ? actors(procedure.by) : one({EntityKind::agreement_parties, PostKind::none, 0, 0, 0}));
        break;
      case Derivation::amendment:
        if (procedure.by) derive(Modality::can, CoreAct::amend, actors(procedure.by));
        break;
      case Derivation::dissolution:
        if (procedure.by) derive(Modality::can, CoreAct::dissolve, actors(procedure.by));
        break;
      case Derivation::evaluation:
        derive(Modality::must, CoreAct::evaluate, actors(procedure.by)).when = &procedure.when;
        break;
      default:  // disputes
        if (procedure.by) derive(Modality::can, CoreAct::settle, actors(procedure.by));
        if (procedure.started_by) {
          ResolvedNorm& norm = derive(Modality::can, CoreAct::escalate, actors(procedure.started_by));
          norm.to = actors(procedure.by);
        }
        break;
    }
  }
}

}  // namespace kader
