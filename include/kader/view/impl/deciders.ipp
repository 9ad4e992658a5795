// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/deciders.hpp"

#include <utility>
#include "kader/view/matters.hpp"
#include "kader/view/public_law.hpp"

namespace kader {
namespace deciders {

inline constexpr Entity anything{EntityKind::anything, PostKind::none, 0, 0, 0};
inline constexpr Entity residual{EntityKind::residual, PostKind::none, 0, 0, 0};

}  // namespace deciders

bool settles(const ResolvedNorm& norm, const ResolvedAct& act) noexcept {
  if (norm.derivation == Derivation::tie_break || norm.derivation == Derivation::adopting_minutes ||
      norm.derivation == Derivation::left_to_later)
    return false;
  return act.family == Family::deciding || act.is(CoreAct::settle) || act.is(CoreAct::amend) ||
         act.is(CoreAct::extend) || act.is(CoreAct::dissolve);
}

template <class F>
void Deciders::for_each_table(const Entity& who, F&& f) {
  if (who.kind != EntityKind::group || who.organ != 0) return f(table_of(who));
  if (!complete_) return;
  const auto& members = who_is_who_.members(who);
  complete_ = expansions_.spend(members.size() + 1);
  if (complete_)
    for (const Entity& member : members) f(table_of(member));
}

Deciders::Deciders(const View& view) : model_(&view.model()), who_is_who_(view.model()) {
  for (const Position* position : view.positions()) {
    const ResolvedNorm& norm = view.norm(*position);
    if (position->modality == Modality::can && settles(norm, position->act)) {
      const auto line = lineage(*model_, position->what);
      for_each_table(position->who, [&](const Entity& holder) {
        // To choose one's own chair is no power over matters.
        if (norm.owner.thing() != holder) holders_.insert(holder);
        if (covered_.insert({holder, position->what}).second)
          for (const Entity& above : line) parts_.insert({holder, above});
      });
    } else if (position->modality == Modality::cannot && position->act.is(CoreAct::decide) && !norm.conditional()) {
      for_each_table(position->who, [&](const Entity& holder) {
        if (norm.written != nullptr) denials_.emplace(holder, position->norm);
        denied_.insert({holder, position->what});
      });
    }
  }
}

Answer Deciders::may_decide(const Entity& who, const Entity& what) const {
  const Entity holder = table_of(who);
  if (!what.known() ? holders_.contains(holder) : holds(holder, what)) return Answer::yes;
  if (denied_.contains({holder, deciders::anything}) || (what.known() && denied(holder, what))) return Answer::no;
  const auto remembered = by_law_.find(holder);
  const Answer law =
      remembered != by_law_.end() ? remembered->second : by_law_[holder] = empowered_by_law(*model_, holder);
  return law == Answer::no && !complete_ ? Answer::unknown : law;
}

const ResolvedNorm* Deciders::denial(const Entity& who) const {
  const auto at = denials_.find(table_of(who));
  return at == denials_.end() ? nullptr : &model_->norms()[at->second];
}

bool Deciders::holds(const Entity& holder, const Entity& what) const {
  if (parts_.contains({holder, what}) || covered_.contains({holder, deciders::anything}) ||
      covered_.contains({holder, deciders::residual}) || covered_.contains({holder, Entity{}}))
    return true;
  for (const Entity& above : lineage(*model_, what))
    if (covered_.contains({holder, above})) return true;
  return false;
}

bool Deciders::denied(const Entity& holder, const Entity& what) const {
  for (const Entity& above : lineage(*model_, what))
    if (denied_.contains({holder, above})) return true;
  return false;
}

DecisionsWithoutPower decisions_without_power(const View& view) {
  const Model& model = view.model();
  DecisionsWithoutPower made;
  std::vector<const Position*> candidates;
  boost::unordered_flat_map<Entity, const Position*, EntityHash> holders;  // by what
  boost::unordered_flat_set<Entity, EntityHash> given;                     // to whom power is passed on
  for (const Position* p : view.positions()) {
    const ResolvedNorm& norm = view.norm(*p);
    if (p->modality != Modality::cannot && p->modality != Modality::must_not &&
        (p->act.is(CoreAct::mandate) || p->act.is(CoreAct::delegate)))
      given.insert(table_of(p->to));
    if (p->modality != Modality::can || p->act.family != Family::deciding || norm.written == nullptr ||
        !p->what.known())
      continue;
    if (holds_by_law(model, p->who)) holders.try_emplace(p->what, p);
    const Body* body = model.body(p->who);
    if (body == nullptr) continue;
    ++made.looked_at;
    const Statement set_up = body->established.statement();
    const bool elsewhere = rest_elsewhere(model, p->who);
    if (body->form.has_value() || body->of.stated() || (set_up != Statement::not_stated && !elsewhere)) continue;
    const Norm& written = *norm.written;
    if (!written.law.stated() && !written.mandated_by.stated() && !written.delegated_by.stated() &&
        !written.elsewhere.stated())
      candidates.push_back(p);
  }
  boost::unordered_flat_map<std::uint32_t, std::size_t> by_body;
  for (const Position* p : candidates) {
    if (given.contains(table_of(p->who))) continue;
    const Position* holder = nullptr;
    auto line = lineage(model, p->what);
    line.push_back({EntityKind::anything, PostKind::none, 0, 0, 0});
    for (const Entity& what : line)
      if (const auto at = holders.find(what); at != holders.end() && holder == nullptr) holder = at->second;
    if (holder == nullptr) continue;
    const auto [at, fresh] = by_body.try_emplace(p->who.index, made.found.size());
    if (fresh)
      made.found.push_back({p, holder, {}, rest_elsewhere(model, p->who)});
    else if (made.found[at->second].position->norm != p->norm)
      made.found[at->second].others.push_back(p);
  }
  return made;
}

Phrase does_not_decide(const Model& model, const Entity& who) {
  const Phrase name = model.name(who);
  return {"hier staat dat " + name.nl + " niet kan besluiten", "this says that " + name.en + " cannot decide"};
}

}  // namespace kader
