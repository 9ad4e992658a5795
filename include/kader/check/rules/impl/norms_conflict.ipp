// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/norms_conflict.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/public_law.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {
namespace norms_conflict {

/// One side of a contradiction: what takes away a power, or a liberty.
enum class Sphere : std::uint8_t { power, liberty };

/// Finds for a norm that allows or orders the norm that excludes the same. Norms are kept by act and object, and by
/// bearer in these; only bearers that may overlap without being equal (groups, posts) are compared one by one.
class Exclusions {
 public:
  explicit Exclusions(Context& context) : context_(context), model_(context.model()), who_(context.model()) {
    for (const Position* position : context.positions())
      if (position->modality == Modality::cannot || position->modality == Modality::must_not) add(*position);
  }

  void compare(const Position& p) {
    if (buckets_.empty()) return;
    const Sphere sphere = p.modality == Modality::can ? Sphere::power : Sphere::liberty;
    std::vector<ResolvedAct> acts{p.act};
    if (p.act.family == Family::deciding && !p.act.is(CoreAct::decide))
      acts.push_back({Family::deciding, false, CoreAct::decide, 0});
    for (const ResolvedAct& act : acts)
      for (const Entity& what : {p.what, Entity{EntityKind::anything, PostKind::none, 0, 0, 0}}) {
        const auto at = buckets_.find(Key{sphere, act, what});
        if (at != buckets_.end() && !compare(p, at->second)) return;
        if (p.what.kind == EntityKind::anything) break;
      }
    // What is excluded without an object has an unknown scope: it may or may not cover this.
    if (p.what.known())
      for (const ResolvedAct& act : acts) {
        const auto at = buckets_.find(Key{sphere, act, Entity{}});
        if (at == buckets_.end()) continue;
        const auto same = at->second.by_bearer.find(p.who);
        if (same != at->second.by_bearer.end()) doubt(*same->second.front());
      }
  }
  [[nodiscard]] bool gave_up() const noexcept { return budget_.spent() || who_.gave_up(); }

 private:
  struct Key {
    Sphere sphere;
    ResolvedAct act;
    Entity what;
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const noexcept {
      const std::uint32_t act = key.act.is_own ? key.act.own : static_cast<std::uint32_t>(key.act.core);
      const Entity step{EntityKind::own_act, PostKind::none, key.act.is_own, act,
                        static_cast<std::uint32_t>(key.sphere)};
      return EntityHash()(std::pair(step, key.what));
    }
  };
  struct Bucket {
    boost::unordered_flat_map<Entity, std::vector<const Position*>, EntityHash> by_bearer;
    std::vector<const Position*> overlapping;  // whose bearers may overlap with another name
    std::vector<const Position*> all;
  };

  void add(const Position& n) {
    if (!n.who.known()) return;
    const Sphere sphere = n.modality == Modality::cannot ? Sphere::power : Sphere::liberty;
    Bucket& bucket = buckets_[Key{sphere, n.act, n.what}];
    bucket.by_bearer[n.who].push_back(&n);
    bucket.all.push_back(&n);
    if (may_overlap(n.who)) bucket.overlapping.push_back(&n);
  }
  // Parties, bodies and roles as such are one or different; whatever else has a name may overlap with another.
  [[nodiscard]] static bool may_overlap(const Entity& e) {
    const bool plain = e.kind == EntityKind::party || e.kind == EntityKind::body || e.kind == EntityKind::role;
    return !plain || e.post != PostKind::none;
  }

  // False where there is nothing more to look for.
  bool compare(const Position& p, const Bucket& bucket) {
    const auto same = bucket.by_bearer.find(p.who);
    if (same != bucket.by_bearer.end())
      for (const Position* n : same->second)
        if (!meet(p, *n)) return false;
    for (const Position* n : may_overlap(p.who) ? bucket.all : bucket.overlapping)
      if (n->who != p.who && (!budget_.spend() || (same_actor(p.who, n->who) && !meet(p, *n)))) return false;
    return true;
  }
  // A body acts by its own decisions; what its chair or a member may do by themselves is another matter.
  [[nodiscard]] bool same_actor(const Entity& a, const Entity& b) {
    const bool whole_and_post = a.kind == EntityKind::body && b.kind == EntityKind::body &&
                                (a.post == PostKind::none) != (b.post == PostKind::none);
    return !whole_and_post && who_.overlap(a, b) == Answer::yes;
  }

  bool meet(const Position& p, const Position& n) {
    if (!budget_.spend()) return false;
    const ResolvedNorm& positive = context_.norm(p);
    const ResolvedNorm& negative = context_.norm(n);
    if (!same_bearers(positive, negative, p, n) || !same_addressee(p, n) || ordered(positive, negative)) return true;
    if (negative.in.known() && positive.in != negative.in) return true;
    switch (circumstances(positive, negative)) {
      case Answer::no: return true;
      case Answer::unknown: doubt(n); return true;
      case Answer::yes: break;
    }
    return report(p, n), false;
  }

  // Who bears a norm together, as a number: the same for the same names in whatever order. Each list is sorted once.
  [[nodiscard]] std::uint32_t bearers(const ResolvedNorm& norm, std::uint32_t index) {
    const auto [at, fresh] = bearers_.try_emplace(index);
    if (fresh) {
      const auto all = model_.entities(norm.who.of);
      (void)budget_.spend(all.size());
      std::vector<Entity> sorted(all.begin(), all.end());
      std::sort(sorted.begin(), sorted.end());
      at->second = sets_.try_emplace(std::move(sorted), static_cast<std::uint32_t>(sets_.size())).first->second;
    }
    return at->second;
  }
  [[nodiscard]] bool same_bearers(const ResolvedNorm& a, const ResolvedNorm& b, const Position& p, const Position& n) {
    if (a.who.together != b.who.together) return false;
    if (a.who.together != Together::each) {
      if (bearers(a, p.norm) != bearers(b, n.norm)) return false;
      if (a.who.share != nullptr && b.who.share != nullptr && *a.who.share != *b.who.share) return false;
    }
    const auto excepted = [&](const Entity& who, const Actors& from) {
      const auto except = model_.entities(from.except);
      return !budget_.spend(except.size()) || std::any_of(except.begin(), except.end(), [&](const Entity& e) {
        return who_.within(who, e) != Answer::no;
      });
    };
    return !excepted(n.who, a.who) && !excepted(p.who, b.who);
  }
  // An exclusion towards somebody leaves the norm towards others, or towards nobody in particular, as it is.
  [[nodiscard]] bool same_addressee(const Position& p, const Position& n) {
    if (!n.to.given() || n.to == p.to || n.to.kind == EntityKind::everyone) return true;
    return p.to.known() && n.to.known() && who_.within(p.to, n.to) == Answer::yes;
  }
  [[nodiscard]] bool ordered(const ResolvedNorm& a, const ResolvedNorm& b) {
    const auto overrides = [&](const ResolvedNorm& upper, const ResolvedNorm& lower) {
      if (upper.written == nullptr || lower.written == nullptr || !lower.written->id.given()) return false;
      const auto& ids = each_of(upper.written->overrides);
      return !budget_.spend(ids.size()) || std::find(ids.begin(), ids.end(), lower.written->id) != ids.end();
    };
    return overrides(a, b) || overrides(b, a);
  }
  // Whether both hold at a same time: only where their conditions are the same, or there are none.
  [[nodiscard]] static Answer circumstances(const ResolvedNorm& a, const ResolvedNorm& b) {
    static const Stated<Conditions> absent;
    const auto& a_if = a.if_ != nullptr ? *a.if_ : absent;
    const auto& a_unless = a.unless != nullptr ? *a.unless : absent;
    const auto& b_if = b.if_ != nullptr ? *b.if_ : absent;
    const auto& b_unless = b.unless != nullptr ? *b.unless : absent;
    if ((a_unless.has_value() && a_unless == b_if) || (b_unless.has_value() && b_unless == a_if)) return Answer::no;
    if (a_if != b_if || a_unless != b_unless) return Answer::unknown;
    const auto timed = [](const ResolvedNorm& norm) {
      const Timing* when = norm.timing();
      return when != nullptr && !std::holds_alternative<Throughout>(*when);
    };
    const bool duty = a.modality == Modality::must;  // its time says when to do it, not when it may be done
    return timed(b) || (timed(a) && !duty) ? Answer::unknown : Answer::yes;
  }

  void report(const Position& p, const Position& n) {
    if (!reported_.insert(p.norm).second) return;
    const ResolvedNorm& positive = context_.norm(p);
    const ResolvedNorm& negative = context_.norm(n);
    const Phrase act = model_.name(p.act);
    const auto with = [&](Bilingual modal) {
      return Phrase(std::string(modal.nl) + " " + act.nl, std::string(modal.en) + " " + act.en);
    };
    const Bilingual says = p.modality == Modality::can   ? Bilingual{"kan", "can"}
                           : p.modality == Modality::may ? Bilingual{"mag", "may"}
                                                         : Bilingual{"moet", "must"};
    const Bilingual denies =
        n.modality == Modality::cannot ? Bilingual{"kan niet", "cannot"} : Bilingual{"mag niet", "must not"};
    Finding& finding =
        context_.report<contradictory_norms>(model_.pointer(positive), model_.name(p.who), with(says), with(denies),
                                             object_name(model_, p.what.known() ? p.what : n.what));
    Context::relate(finding, model_.pointer(negative),
                    Bilingual{"hier staat dat het niet kan of mag", "this excludes it"});
    cite(finding, model_.provisions(positive));
    cite(finding, model_.provisions(negative));
  }
  void doubt(const Position& n) {
    if (!doubted_.insert(n.norm).second) return;
    context_.undetermined(
        model_.pointer(context_.norm(n)),
        {"of deze norm samenvalt met wat een andere toestaat: voorwaarde, tijd of onderwerp zijn alleen woorden",
         "whether this coincides with what another norm allows: condition, time or object are only words"});
  }

  Context& context_;
  const Model& model_;
  WhoIsWho who_;
  Budget budget_{300'000};
  boost::unordered_flat_map<std::uint32_t, std::uint32_t> bearers_;
  std::map<std::vector<Entity>, std::uint32_t> sets_;
  boost::unordered_flat_map<Key, Bucket, KeyHash> buckets_;
  boost::unordered_flat_set<std::uint32_t> reported_;
  boost::unordered_flat_set<std::uint32_t> doubted_;
};

}  // namespace norms_conflict

void check_contradictory_norms(Context& context) {
  norms_conflict::Exclusions exclusions(context);
  for (const Position* position : context.positions()) {
    const bool allows = position->modality == Modality::can || position->modality == Modality::may ||
                        position->modality == Modality::must;
    const Derivation from = context.norm(*position).derivation;
    // Appointments belong to appointer-cannot-decide; adopting one's minutes decides nothing.
    if (!allows || !position->who.known() || from == Derivation::appointment || from == Derivation::dismissal ||
        from == Derivation::adopting_minutes)
      continue;
    context.looked_at();
    exclusions.compare(*position);
  }
  if (exclusions.gave_up()) context.undetermined("/norms", too_much);
}

void check_duty_without_power(Context& context) {
  const Model& model = context.model();
  const auto& deciders = context.index<Deciders>();
  EntityPairs represents;                                  // who, what
  boost::unordered_flat_set<Entity, EntityHash> promised;  // who can be given power
  for (const Position* p : context.positions()) {
    if (p->modality != Modality::can) continue;
    if (p->act.is(CoreAct::represent)) represents.insert({table_of(p->who), p->what});
    if (p->act.is(CoreAct::mandate) || p->act.is(CoreAct::delegate)) promised.insert(table_of(p->to));
  }
  boost::unordered_flat_set<std::uint32_t> reported;
  for (const Position* p : context.positions()) {
    const ResolvedNorm& norm = context.norm(*p);
    const bool represent = p->act.is(CoreAct::represent);
    if (p->modality != Modality::must || norm.charged || norm.written == nullptr || !p->who.known()) continue;
    if (!represent && p->act.family != Family::deciding) continue;
    context.looked_at();
    const Norm& written = *norm.written;
    if (written.mandated_by.stated() || written.delegated_by.stated() || written.law.stated()) continue;
    const Entity holder = table_of(p->who);
    Answer answer = empowered_by_law(model, holder);
    if (represent && (represents.contains({holder, p->what}) || represents.contains({holder, Entity{}})))
      answer = Answer::yes;
    if (!represent) answer = deciders.may_decide(holder, p->what);
    if (answer == Answer::yes || promised.contains(holder) || reported.contains(p->norm)) continue;
    if (answer == Answer::unknown) {
      context.undetermined(model.pointer(norm), {"of wie dit moet, er elders de bevoegdheid toe heeft",
                                                 "whether who must do this has the power by another document"});
      continue;
    }
    reported.insert(p->norm);
    Finding& finding = context.report<duty_without_power>(model.pointer(norm), model.name(p->who), model.name(p->act),
                                                          object_name(model, p->what));
    cite(finding, model.provisions(norm));
    if (const ResolvedNorm* denial = deciders.denial(holder)) {
      Context::relate(finding, model.pointer(*denial), does_not_decide(model, holder));
      cite(finding, model.provisions(*denial));
    }
  }
}

}  // namespace kader
