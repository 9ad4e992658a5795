// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/permission.hpp"

#include <algorithm>
#include <boost/unordered/unordered_flat_map.hpp>
#include <cstddef>
#include <set>
#include <utility>

#include "kader/view/budget.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/public_law.hpp"

namespace kader {
namespace permission {

/// Whether a position on one act answers a question on another. Who asks after the genus means any of its family.
inline bool answers(const View& view, const Position& p, const ResolvedAct& act) {
  if (p.act.covers(act)) return true;
  return act.is(CoreAct::decide) && settles(view.norm(p), p.act);
}

enum class Scope : std::uint8_t { none, part, whole };

/// The matter asked after, and all that a norm may name to cover it.
class Wanted {
 public:
  Wanted(const Model& model, const Entity& what) : model_(&model), what_(what), line_(lineage(model, what)) {}

  [[nodiscard]] Scope covered_by(const Entity& object) const {
    if (!what_.known() || !object.known() || object.kind == EntityKind::anything ||
        object.kind == EntityKind::residual || std::find(line_.begin(), line_.end(), object) != line_.end())
      return Scope::whole;
    return model_->covers(what_, object) ? Scope::part : Scope::none;
  }

 private:
  const Model* model_;
  Entity what_;
  std::vector<Entity> line_;
};

/// Whether somebody does it by that norm, with or without a power to.
inline bool has_done(const Position& p) {
  return p.modality == Modality::can || p.modality == Modality::may || p.modality == Modality::must;
}

/// What settles a matter takes a power; a liberty or a duty alone gives none.
inline bool gives(const View& view, const Position& p) {
  return p.modality == Modality::can || (has_done(p) && !settles(view.norm(p), p.act));
}

/// Follows powers to whom they come from.
class Origins {
 public:
  explicit Origins(const View& view) : view_(view), model_(view.model()) {}

  [[nodiscard]] std::vector<Link> chain(const Position& position) {
    std::vector<Link> all;
    Met met{{position.who, Through::mandate}, {position.who, Through::delegation}};
    given(position, all, met);
    for (std::size_t i = 0; i < all.size() && all.size() < most_links; ++i) {
      const Link link = all[i];
      if (link.through != Through::mandate && link.through != Through::delegation) continue;
      for (const Position* own : powers_of(link.from, position)) given(*own, all, met);
    }
    filled(position.who, all, met);
    return all;
  }
  [[nodiscard]] bool complete() const noexcept { return !budget_.spent(); }

 private:
  static constexpr std::size_t most_links = 100;
  using Met = std::set<std::pair<Entity, Through>>;

  void given(const Position& p, std::vector<Link>& all, Met& met) {
    const ResolvedNorm& norm = view_.norm(p);
    for (const auto& [giver, through] :
         {std::pair(norm.mandated_by(), Through::mandate), std::pair(norm.delegated_by(), Through::delegation)})
      if (giver != nullptr)
        for (const Entity& from : model_.resolve(*giver)) add(from, through, ground_of(model_, norm), all, met);
    if (norm.post != nullptr && norm.derivation == Derivation::appointment) return;
    for (const Position* act : givings()) {
      if (table_of(act->to) != table_of(p.who) || !budget_.spend()) continue;
      const bool this_norm = act->what.kind == EntityKind::norm && norm.written != nullptr &&
                             norm.written == &view_.framework().norms[act->what.index];
      if (!this_norm && !related(model_, act->what, p.what)) continue;
      const Through through = act->act.is(CoreAct::mandate) ? Through::mandate : Through::delegation;
      add(act->who, through, ground_of(model_, view_.norm(*act)), all, met);
    }
  }
  /// Who fills the post that has it.
  void filled(const Entity& who, std::vector<Link>& all, Met& met) {
    const Post* post = model_.post(who);
    if (post == nullptr) return;
    for (const auto& [from, through] :
         {std::pair(&post->appointed_by, Through::appointment), std::pair(&post->who, Through::office)})
      for (const Entity& one : model_.resolve(*from)) add(one, through, ground_of_post(model_, who), all, met);
  }
  void add(const Entity& from, Through through, Ground ground, std::vector<Link>& all, Met& met) {
    if (from.known() && all.size() < most_links && met.emplace(from, through).second && budget_.spend())
      all.push_back({from, through, std::move(ground)});
  }
  /// The powers of somebody to do what a position is about.
  [[nodiscard]] std::vector<const Position*> powers_of(const Entity& who, const Position& wanted) {
    std::vector<const Position*> found;
    for (const Position* p : view_.positions())
      if (gives(view_, *p) && table_of(p->who) == table_of(who) && p->act.covers(wanted.act) &&
          related(model_, p->what, wanted.what) && budget_.spend())
        found.push_back(p);
    return found;
  }
  /// The norms by which somebody mandates or delegates.
  [[nodiscard]] const std::vector<const Position*>& givings() {
    if (!looked_) {
      looked_ = true;
      for (const Position* p : view_.positions())
        if (gives(view_, *p) && (p->act.is(CoreAct::mandate) || p->act.is(CoreAct::delegate)) && p->to.known())
          givings_.push_back(p);
    }
    return givings_;
  }

  const View& view_;
  const Model& model_;
  Budget budget_{200'000};
  bool looked_ = false;
  std::vector<const Position*> givings_;
};

/// Whether a norm on the one holds for the other: the same, one of them, or the holder of the same post.
inline bool holds_for(const Model& model, const Entity& named, const Entity& who) {
  return named == who || named.kind == EntityKind::everyone || model.within(who, named) ||
         model.same_holder(who, named);
}

/// Whether one of the norms that give it says that it goes before the norm that denies it.
inline bool goes_before(const View& view, const std::vector<Entitlement>& by, const ResolvedNorm& denial) {
  if (denial.written == nullptr || !denial.written->id.given()) return false;
  return std::any_of(by.begin(), by.end(), [&](const Entitlement& one) {
    const Norm* written = view.norm(*one.position).written;
    if (written == nullptr) return false;
    const auto& over = each_of(written->overrides);
    return std::find(over.begin(), over.end(), denial.written->id) != over.end();
  });
}

inline Entitlement entitlement(const View& view, const Position& p, bool in_part, Origins& origins) {
  const ResolvedNorm& norm = view.norm(p);
  return {p.who, &p, in_part, norm.conditional(), ground_of(view.model(), norm), origins.chain(p)};
}

/// Calls back with each position on that act and matter.
template <class F>
void each_on(const View& view, const ResolvedAct& act, const Entity& what, F&& f) {
  const Wanted wanted(view.model(), what);
  for (const Position* p : view.positions())
    if (answers(view, *p, act))
      if (const Scope scope = wanted.covered_by(p->what); scope != Scope::none) f(*p, scope);
}

inline Permitted silent(const View& view, const Entity& who) {
  switch (empowered_by_law(view.model(), table_of(who))) {
    case Answer::yes: return Permitted::by_law;
    case Answer::unknown:
      return rest_elsewhere(view.model(), table_of(who)) ? Permitted::elsewhere : Permitted::not_stated;
    case Answer::no: break;
  }
  return Permitted::not_stated;
}

}  // namespace permission

Permission may(const View& view, const Entity& who, const ResolvedAct& act, const Entity& what) {
  const Model& model = view.model();
  Permission made;
  permission::Origins origins(view);
  boost::unordered_flat_map<Entity, bool, EntityHash> concerned;  // a group is opened once
  std::vector<const Position*> denials;
  permission::each_on(view, act, what, [&](const Position& p, permission::Scope scope) {
    const auto [at, fresh] = concerned.try_emplace(p.who, false);
    if (fresh) at->second = permission::holds_for(model, p.who, who);
    if (!at->second) return;
    if (permission::gives(view, p))
      made.by.push_back(permission::entitlement(view, p, scope == permission::Scope::part, origins));
    else if (!permission::has_done(p) && scope == permission::Scope::whole && !view.norm(p).conditional() &&
             p.act.covers(act))
      denials.push_back(&p);
  });
  bool stands = false;
  for (const Position* p : denials) {
    made.against.push_back(ground_of(model, view.norm(*p)));
    stands = stands || !permission::goes_before(view, made.by, view.norm(*p));
  }
  made.answer = !made.by.empty() ? (stands ? Permitted::disputed : Permitted::yes)
                : stands         ? Permitted::no
                                 : permission::silent(view, who);
  made.complete = origins.complete();
  return made;
}

Entitled who_may(const View& view, const ResolvedAct& act, const Entity& what) {
  Entitled made;
  permission::Origins origins(view);
  const ResolvedNorm* last = nullptr;
  permission::each_on(view, act, what, [&](const Position& p, permission::Scope scope) {
    if (p.who.given() && permission::gives(view, p)) {
      made.all.push_back(permission::entitlement(view, p, scope == permission::Scope::part, origins));
    } else if (!p.who.given() && permission::has_done(p) && last != &view.norm(p)) {
      last = &view.norm(p);
      made.unassigned.push_back(ground_of(view.model(), *last));
    }
  });
  made.complete = origins.complete();
  return made;
}

}  // namespace kader
