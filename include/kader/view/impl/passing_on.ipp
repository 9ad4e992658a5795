// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/passing_on.hpp"

#include <algorithm>
#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/view/positions.hpp"

namespace kader {
namespace passing_on {

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

inline bool passes_on(const Position& p) {
  if (p.modality == Modality::cannot || p.modality == Modality::must_not) return false;
  return gives_advice(p) || p.act.is(CoreAct::give_view) || p.act.is(CoreAct::escalate) || p.act.is(CoreAct::request) ||
         p.act.is(CoreAct::send) || p.act.is(CoreAct::prepare);
}

}  // namespace passing_on

PassingOn::PassingOn(const View& view) : model_(&view.model()), deciders_(&view.index<Deciders>()), who_(view.model()) {
  for (const Position* p : view.positions())
    if (passing_on::passes_on(*p) && p->who.known() && p->to.known()) add(p->who, p->to, p->what, view.norm(*p));
  for (const std::uint32_t index : view.norms()) {
    const ResolvedNorm& norm = model_->norms()[index];
    if (gave_up()) break;
    if (norm.modality != Modality::can && norm.modality != Modality::must) continue;
    add_by_mode(norm);
    if (norm.written != nullptr && norm.written->through) add_by_way_of(norm);
    if (norm.derivation == Derivation::agenda)
      for (const Entity& setter : model_->entities(norm.who.of)) add(setter, norm.owner, {}, norm);
  }
}

Answer PassingOn::decided(const Entity& first, const Entity& what) {
  std::vector<std::pair<Entity, std::size_t>> seen;  // whom, by whom
  boost::unordered_flat_set<Entity, EntityHash> visited;
  Answer best = Answer::no;
  const auto visit = [&](const Entity& entity, std::size_t from) {
    for (const Entity& place : places(entity))
      if (visited.insert(place).second) seen.emplace_back(place, from);
  };
  visit(first, passing_on::nowhere);
  for (std::size_t i = 0; i < seen.size(); ++i) {
    const Entity at = seen[i].first;
    const auto known = answers_.find({at, what});
    const Answer answer = known != answers_.end() ? known->second : deciders_->may_decide(at, what);
    if (answer == Answer::yes) {
      for (std::size_t back = i; back != passing_on::nowhere; back = seen[back].second)
        answers_[{seen[back].first, what}] = Answer::yes;
      return Answer::yes;
    }
    best = std::max(best, answer);
    if (known != answers_.end()) continue;
    each_from(at, what, [&](const PassedOn& step) { visit(step.to, i); });
    if (gave_up()) return Answer::unknown;
  }
  for (const auto& [at, from] : seen) answers_[{at, what}] = best;
  return best;
}

void PassingOn::add(const Entity& from, const Entity& to, const Entity& what, const ResolvedNorm& norm) {
  for (const Entity& place : places(from))
    if (place != table_of(to) && budget_.spend()) {
      steps_.add(*model_, place, what, static_cast<std::uint32_t>(all_.size()));
      all_.push_back({place, to, what, &norm});
    }
}

// Whom a power names as proposing, heard or consenting puts it before its holder.
void PassingOn::add_by_mode(const ResolvedNorm& norm) {
  for (const Stated<Actor>* mode : {norm.on_proposal_of(), norm.after_hearing(), norm.with_consent_of()}) {
    if (mode == nullptr || !mode->has_value()) continue;
    for (const Entity& named : model_->resolve(*mode))
      for (const Entity& holder : model_->entities(norm.who.of)) {
        if (gave_up()) return;
        const auto objects = model_->entities(norm.what);
        if (objects.empty()) add(named, holder, {}, norm);
        for (const Entity& object : objects) add(named, holder, object, norm);
      }
  }
}

// Through whom something reaches its addressee: they pass it on.
void PassingOn::add_by_way_of(const ResolvedNorm& norm) {
  for (const Entity& between : model_->resolve(norm.written->through))
    for (const Entity& to : model_->entities(norm.to.of)) {
      if (gave_up()) return;
      const auto objects = model_->entities(norm.what);
      if (objects.empty()) add(between, to, {}, norm);
      for (const Entity& object : objects) add(between, to, object, norm);
    }
}

std::vector<Entity> PassingOn::places(const Entity& entity) {
  if (entity.kind != EntityKind::group || entity.organ != 0) return {table_of(entity)};
  if (!budget_.spend()) return {};
  std::vector<Entity> all = who_.members(entity);
  if (!budget_.spend(all.size())) return {};
  for (Entity& member : all) member = table_of(member);
  return all;
}

}  // namespace kader
