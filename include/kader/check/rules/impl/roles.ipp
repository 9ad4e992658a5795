// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/roles.hpp"
#include "kader/resolve/when.hpp"
#include "kader/text/listed.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/provisions.hpp"

namespace kader {
namespace roles {

/// Whether a norm on the one is also on the other or on a part or whole of it.
[[nodiscard]] inline bool touch(const Model& model, const Entity& a, const Entity& b) {
  return model.covers(a, b) || model.covers(b, a);
}

/// Somebody, whoever that is ex officio, and the body that they are an officer of.
[[nodiscard]] inline std::vector<Entity> capacities_of(const Model& model, const Entity& entity) {
  std::vector<Entity> made{entity};
  if (const Post* post = model.post(entity); post != nullptr)
    for (const Entity& who : model.resolve(post->who)) made.push_back(who);
  for (std::size_t i = 0, count = made.size(); i < count; ++i) {
    const Entity e = made[i];  // a copy: the list grows
    if (e.kind == EntityKind::body &&
        (e.post == PostKind::chair || e.post == PostKind::deputy || e.post == PostKind::secretary))
      made.push_back(e.thing());
  }
  return made;
}

/// Who oversees: somebody, whoever that is ex officio, and of a body those who are its officers.
[[nodiscard]] inline std::vector<Entity> overseers_in(const Model& model, const Entity& entity) {
  std::vector<Entity> made{entity};
  if (const Post* post = model.post(entity); post != nullptr)
    for (const Entity& who : model.resolve(post->who)) made.push_back(who);
  if (const Body* body = model.body(entity); body != nullptr && entity.post == PostKind::none)
    for (const Stated<Post>* post : {&body->chair, &body->deputy, &body->secretary})
      if (*post)
        for (const Entity& who : model.resolve((*post)->who)) made.push_back(who);
  return made;
}

}  // namespace roles

void check_overseer_is_executor(Context& context) {
  const Model& model = context.model();
  const auto is_on = [](const Position& position) {
    return position.modality != Modality::cannot && position.modality != Modality::must_not && position.who.known() &&
           position.what.known();
  };
  using Execution = std::pair<Entity, const Position*>;
  std::vector<Execution> executions;
  Budget budget(2'000'000);
  EntityPairs executes;  // who, what; the same once more adds nothing
  for (const Position* position : context.positions()) {
    if (!position->act.is(CoreAct::execute) || !is_on(*position)) continue;
    if (!executes.insert({position->who, position->what}).second) continue;
    const auto capacities = roles::capacities_of(model, position->who);
    if (!budget.spend(capacities.size())) break;
    for (const Entity& as : capacities) executions.emplace_back(as, position);
  }
  std::stable_sort(executions.begin(), executions.end(),
                   [](const Execution& a, const Execution& b) { return a.first < b.first; });
  // One finding for who watches and who works: it is one cause, however many norms show it.
  struct Pair {
    const Position* oversight;
    const Position* execution;
    std::vector<std::uint32_t> norms;  // the other norms by which the one oversees the other
  };
  std::vector<Pair> pairs;
  boost::unordered_flat_map<std::pair<Entity, Entity>, std::size_t, EntityHash> told;
  for (const Position* oversight : context.positions()) {
    if (!oversight->act.is(CoreAct::oversee) || !is_on(*oversight)) continue;
    context.looked_at();
    const Position* found = nullptr;
    const auto overseers = roles::overseers_in(model, oversight->who);
    if (!budget.spend(overseers.size())) break;
    for (const Entity& as : overseers) {
      if (found != nullptr) break;
      auto at = std::lower_bound(executions.begin(), executions.end(), as,
                                 [](const Execution& x, const Entity& e) { return x.first < e; });
      for (; at != executions.end() && at->first == as && found == nullptr && budget.spend(); ++at)
        if (roles::touch(model, oversight->what, at->second->what)) found = at->second;
    }
    if (found == nullptr) continue;
    const auto [at, fresh] = told.try_emplace(std::pair(oversight->who, found->who), pairs.size());
    if (fresh) pairs.push_back({oversight, found, {}});
    auto& [first, works, norms] = pairs[at->second];
    if (oversight->norm != first->norm && (norms.empty() || norms.back() != oversight->norm))
      norms.push_back(oversight->norm);
  }
  for (const auto& [oversight, execution, norms] : pairs) {
    const ResolvedNorm& watches = context.norm(*oversight);
    const ResolvedNorm& works = context.norm(*execution);
    const Phrase executor = model.name(execution->who);
    Finding& made = context.report<overseer_is_executor>(
        model.pointer(watches), model.name(oversight->who), model.name(oversight->what),
        execution->who == oversight->who ? Phrase(Bilingual{"de uitvoering ook", "so does its execution"})
                                         : Phrase("de uitvoering bij wie daarbij hoort: " + executor.nl,
                                                  "its execution with who belongs to it: " + executor.en));
    made.provisions = model.provisions(watches);
    cite(made, model.provisions(works));
    Context::relate(made, model.pointer(works), Bilingual{"hier wordt het uitgevoerd", "here it is executed"});
    made.counted_under = norms.size();
    for (const std::uint32_t other : norms) {
      cite(made, model.provisions(model.norms()[other]));
      if (made.related.size() < 8)
        Context::relate(made, model.pointer(model.norms()[other]), Bilingual{"ook dit toezicht", "this oversight too"});
    }
  }
  if (budget.spent()) context.undetermined("/norms", too_much);
}

namespace roles {

/// Whether a duty comes back or goes on: one act does not end it.
[[nodiscard]] inline bool goes_on(const ResolvedNorm& norm) {
  switch (norm.derivation) {
    case Derivation::convening:
    case Derivation::agenda:
    case Derivation::papers:
    case Derivation::recording:
    case Derivation::chairing:
    case Derivation::accounting: return true;
    case Derivation::written: break;
    default: return false;
  }
  if (norm.modality != Modality::must) return false;
  const Timing* when = norm.timing();
  if (when == nullptr) return false;
  if (const auto* at = std::get_if<At>(when)) return every_year(at->at);
  if (const auto* by = std::get_if<By>(when)) return every_year(by->by);
  if (const auto* before = std::get_if<Before>(when)) return every_year(before->before) || before->lead.stated();
  return std::holds_alternative<Throughout>(*when) || std::holds_alternative<AtLeast>(*when) ||
         std::holds_alternative<Every>(*when) || std::holds_alternative<After>(*when);
}

/// The end of a duty: its own, that of the body it is for, and in any case that of the agreement.
[[nodiscard]] inline Edge end_of_duty(const Model& model, const ResolvedNorm& norm) {
  const Edge whole = edge_of(model.framework().agreement.until);
  Edge own;
  if (norm.written != nullptr)
    own = edge_of(norm.written->until);
  else if (const Body* body = model.body(norm.owner))
    own = edge_of(body->until);
  if (own.open) return whole;
  if (whole.open || !whole.earliest) return own;
  return own.earliest && *own.earliest < *whole.earliest ? own : whole;
}

}  // namespace roles

void check_role_ends_before_duty(Context& context) {
  const Model& model = context.model();
  // The duties of each role, also those it has as somebody's chair or secretary.
  std::vector<std::vector<std::uint32_t>> duties(context.framework().roles.size());
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (!roles::goes_on(norm)) continue;
    for (const Entity& who : model.entities(norm.who.of)) {
      if (who.kind == EntityKind::role && who.post == PostKind::none) duties[who.index].push_back(index);
      if (who.kind != EntityKind::body) continue;
      if (const Post* post = model.post(who))
        for (const Entity& holder : model.resolve(post->who))
          if (holder.kind == EntityKind::role) duties[holder.index].push_back(index);
    }
  }
  for (const Role* role : context.roles()) {
    context.looked_at();
    const Vague* vague = role->post.term.vague();
    const bool ends = role->until.stated() && role->until.statement() != Statement::none;
    if (!ends && vague == nullptr) continue;
    const Entity entity = model.entity(*role);
    const std::string pointer = model.pointer(entity) + (ends ? "/until" : "/term");
    const Window life{{}, ends ? edge_of(role->until) : Edge::unknown()};
    std::vector<std::uint32_t> left;
    bool unknown = false;
    for (const std::uint32_t index : duties[entity.index]) {
      const Window duty{{}, roles::end_of_duty(model, model.norms()[index])};
      if (duty.outlasts(life))
        left.push_back(index);
      else if (!life.until.latest || !duty.until.latest)
        unknown = true;
    }
    if (left.empty()) {
      if (unknown)
        context.undetermined(pointer, Bilingual{"wanneer de functie ophoudt of de taak eindigt, staat er niet",
                                                "when the role or its task ends is not said"});
      continue;
    }
    Phrase until = Bilingual{"niet onbeperkt", "not for ever"};
    if (vague != nullptr && !ends)
      until = {"volgens de tekst '" + vague->words + "'", "by the text '" + vague->words + "'"};
    else if (const Moment* moment = role->until.get()) {
      if (life.until.earliest)
        until = {"tot " + life.until.earliest->text(), "until " + life.until.earliest->text()};
      else if (const auto* event = std::get_if<EventDay>(moment))
        until = {"tot '" + event->event + "'", "until '" + event->event + "'"};
    } else if (const Vague* open = role->until.vague()) {
      until = {"tot '" + open->words + "'", "until '" + open->words + "'"};
    }
    std::vector<ResolvedAct> named;
    for (const std::uint32_t index : left)
      if (const auto acts = model.acts(model.norms()[index].acts); !acts.empty() && named.size() < 4)
        if (std::find(named.begin(), named.end(), acts.front()) == named.end()) named.push_back(acts.front());
    const Listing commas{.between = {", ", ", "}, .last = {", ", ", "}};
    const Phrase what = named.empty() ? Phrase(Bilingual{"wat de norm opdraagt", "what the norm demands"})
                                      : listed(
                                            named, [&](const ResolvedAct& act) { return model.name(act); }, commas);
    Finding& made = context.report<role_ends_before_duty>(pointer, role->name.value_or(role->id.str()), until, what);
    made.provisions = provisions_of(*role);
    for (const std::uint32_t index : left) cite(made, model.provisions(model.norms()[index]));
    for (std::size_t i = 0; i < left.size() && i < 8; ++i)
      Context::relate(made, model.pointer(model.norms()[left[i]]), Bilingual{"deze taak blijft", "this task remains"});
  }
}

}  // namespace kader
