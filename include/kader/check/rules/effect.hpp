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
#include "kader/check/rules/consequences.hpp"
#include "kader/check/rules/powers.hpp"

namespace kader {

inline constexpr RuleInfo dead_power{
    .name = "dead-power",
    .severity = Severity::note,
    .demands = {"Elke bevoegdheid kan bij een geoorloofde loop van zaken ooit worden gebruikt.",
                "Every power can, in some admissible course of events, be used."},
    .message = {"De bevoegdheid van {0} ({1}) kan nooit worden gebruikt: {2}.",
                "The power of {0} ({1}) can never be used: {2}."},
    .why = {"wie op deze bevoegdheid rekent, staat met lege handen", "who counts on this power stands empty-handed"},
    .help = {"zorg dat aan de voorwaarde kan worden voldaan, of schrap de bevoegdheid",
             "see to it that the condition can be met, or strike the power out"},
    .yields_to = {"extension-lapses", "void-by-form"}};

namespace effect {

/// Why a power can never be used by itself, whatever becomes of other powers, and where that stands.
struct Reason {
  Phrase why;
  std::string pointer = {};  ///< what it conflicts with; empty where that is nowhere else
  Bilingual note = {};
};

/// The days on which the text can hold; nothing on a side that the text leaves open.
struct Validity {
  std::optional<Date> first;
  std::optional<Date> end;  ///< the first day on which it surely no longer holds
};
[[nodiscard]] inline Validity validity(const Agreement& agreement) {
  Validity made;
  const auto begin = agreements::days(agreement.retroactive_to.stated() ? agreement.retroactive_to : agreement.from_);
  if (begin) made.first = begin->first;
  const auto end = agreements::days(agreement.until);
  if (end && !agreement.renewal.stated()) made.end = end->last;
  return made;
}

/// The first and the last day on which a norm can be used by its own dates.
[[nodiscard]] inline std::pair<std::optional<Date>, std::optional<Date>> window(const Norm& norm) {
  std::optional<Date> first;
  std::optional<Date> last;
  const auto not_before = [&](std::optional<Date> day) {
    if (day && (!first || *first < *day)) first = day;
  };
  const auto not_after = [&](std::optional<Date> day) {
    if (day && (!last || *day < *last)) last = day;
  };
  const auto begins = [](const Anchor& anchor) -> std::optional<Date> {
    if (const auto* day = std::get_if<ImpreciseDate>(&anchor)) return day->first();
    return std::nullopt;
  };
  const auto ends = [](const Anchor& anchor) -> std::optional<Date> {
    if (const auto* day = std::get_if<ImpreciseDate>(&anchor)) return day->last();
    return std::nullopt;
  };
  if (const auto from = agreements::days(norm.from_)) not_before(from->first);
  if (const auto until = agreements::days(norm.until)) not_after(until->last.plus_days(-1));
  if (!norm.when) return {first, last};
  if (const auto* at = std::get_if<At>(&*norm.when); at != nullptr && at->at) {
    not_before(begins(*at->at));
    not_after(ends(*at->at));
  } else if (const auto* by = std::get_if<By>(&*norm.when); by != nullptr && by->by) {
    not_after(ends(*by->by));
  } else if (const auto* before = std::get_if<Before>(&*norm.when); before != nullptr && before->before) {
    not_after(ends(*before->before));
  } else if (const auto* until = std::get_if<Until>(&*norm.when); until != nullptr && until->until) {
    not_after(ends(*until->until));
  } else if (const auto* between = std::get_if<Between>(&*norm.when);
             between != nullptr && between->between && between->between->size() == 2) {
    not_before(begins(between->between->front()));
    not_after(ends(between->between->back()));
  }
  return {first, last};
}

/// The post that a condition speaks of, where the text describes its body and gives it no such post.
[[nodiscard]] inline bool no_such_post(const Model& model, const Reference& name) {
  const Entity e = model.resolve(name);
  if (e.kind != EntityKind::body) return false;
  const Body& body = *model.body(e);
  if (body.form.stated() || body.elsewhere.stated() || body.like.stated()) return false;
  if (e.post == PostKind::chair) return !body.chair.stated();
  if (e.post == PostKind::deputy) return !body.deputy.stated() && !body.chair.elsewhere();
  return e.post == PostKind::secretary && !body.secretary.stated();
}

/// What somebody is said to be unable to do, without conditions.
class Denials {
 public:
  explicit Denials(const Context& context) : model_(&context.model()) {
    for (const Position* p : context.positions())
      if (p->modality == Modality::cannot && !context.norm(*p).conditional() && p->who.known())
        by_who_[powers::table_of(p->who)].push_back(p);
  }
  [[nodiscard]] const Position* of(const Entity& who, CoreAct act, const Entity& what) const {
    const auto at = by_who_.find(powers::table_of(who));
    if (at == by_who_.end()) return nullptr;
    const ResolvedAct wanted{family_of(act), false, act, 0};
    for (const Position* p : at->second) {
      const bool whole = p->what.kind == EntityKind::anything || (what.known() && model_->covers(p->what, what));
      if (whole && p->act.covers(wanted)) return p;
    }
    return nullptr;
  }

 private:
  const Model* model_;
  boost::unordered_flat_map<Entity, std::vector<const Position*>, EntityHash> by_who_;
};

/// Which norm has to have been used before another can be: from each norm to those one of which it
/// waits for.
class Waiting {
 public:
  explicit Waiting(const Context& context) : context_(&context), model_(&context.model()), who_(context.model()) {
    for (const std::uint32_t index : context.norms()) {
      const ResolvedNorm& norm = model_->norms()[index];
      const auto* after = norm.timing() != nullptr ? std::get_if<OnlyAfter>(norm.timing()) : nullptr;
      if (after == nullptr || !after->only_after || norm.modality == Modality::cannot ||
          norm.modality == Modality::must_not)
        continue;
      if (const auto* pattern = std::get_if<ActPattern>(&*after->only_after)) add(index, norm, *pattern);
    }
  }
  /// Whether there was too much to compare.
  [[nodiscard]] bool gave_up() const noexcept { return budget_.spent() || who_.gave_up(); }
  /// The norms that wait only for each other, or for such; each circle with its members, in order.
  [[nodiscard]] std::vector<std::vector<std::uint32_t>> circles() const {
    // A norm can be used as soon as one of those it waits for can; what is left over never can.
    boost::unordered_flat_map<std::uint32_t, bool> usable;
    for (bool more = true; more;) {
      more = false;
      for (const auto& [norm, awaited] : waits_for_) {
        if (usable[norm]) continue;
        const bool one = std::any_of(awaited.begin(), awaited.end(),
                                     [&](std::uint32_t other) { return !waits_for_.contains(other) || usable[other]; });
        if (one) more = usable[norm] = true;
      }
    }
    std::vector<std::uint32_t> stuck;
    for (const auto& [norm, awaited] : waits_for_)
      if (!usable[norm]) stuck.push_back(norm);
    std::sort(stuck.begin(), stuck.end());
    // All that a stuck norm waits for is stuck too, so whoever goes from one to the next comes back somewhere.
    std::vector<std::vector<std::uint32_t>> all;
    boost::unordered_flat_map<std::uint32_t, std::size_t> walk_of;
    for (std::size_t walk = 0; walk < stuck.size(); ++walk) {
      std::vector<std::uint32_t> path;
      std::uint32_t at = stuck[walk];
      for (; walk_of.try_emplace(at, walk).second; at = waits_for_.at(at).front()) path.push_back(at);
      if (walk_of.at(at) != walk) continue;  // into what an earlier walk has seen
      std::vector<std::uint32_t> circle(std::find(path.begin(), path.end(), at), path.end());
      if (circle.empty()) continue;
      std::sort(circle.begin(), circle.end());
      all.push_back(std::move(circle));
    }
    return all;
  }

 private:
  void add(std::uint32_t index, const ResolvedNorm& norm, const ActPattern& pattern) {
    const auto act = resolved(pattern.act);
    if (!act || !pattern.who) return;  // anybody may do it, and the text need not say who
    if (!std::exchange(sorted_, true))
      for (const Position* p : context_->positions())
        if (p->modality == Modality::can || p->modality == Modality::may || p->modality == Modality::must)
          by_family_[static_cast<std::size_t>(p->act.family)].add(*model_, anybody, p->what, p);
    const auto who = model_->resolve(pattern.who);
    const auto objects = model_->entities(norm.what);
    const Entity what = pattern.what ? model_->resolve(*pattern.what) : objects.empty() ? Entity{} : objects.front();
    std::vector<std::uint32_t> performers;
    by_family_[static_cast<std::size_t>(act->family)].each(*model_, anybody, what, [&](const Position* p) {
      if (!budget_.spend()) return false;
      if ((p->act.covers(*act) || act->covers(p->act)) && std::any_of(who.begin(), who.end(), [&](const Entity& e) {
            return who_.overlap(p->who, e) != powers::Answer::no;
          }))
        performers.push_back(p->norm);
      return true;
    });
    // Nobody named: the law may say who. Not all seen: others may be able to.
    if (!performers.empty() && !gave_up()) waits_for_.emplace(index, std::move(performers));
  }
  [[nodiscard]] std::optional<ResolvedAct> resolved(const Act& act) const {
    if (const auto core = act.core()) return ResolvedAct{family_of(*core), false, *core, 0};
    const Entity own = model_->resolve_id(act.own().str());
    if (own.kind != EntityKind::own_act) return std::nullopt;
    const OwnAct& declared = model_->framework().acts[own.index];
    if (!declared.family) return std::nullopt;
    return ResolvedAct{*declared.family, true, CoreAct::decide, own.index};
  }

  const Context* context_;
  const Model* model_;
  powers::WhoIsWho who_;
  powers::Budget budget_{500'000};
  static constexpr Entity anybody{};
  bool sorted_ = false;
  powers::ByMatter<const Position*> by_family_[static_cast<std::size_t>(Family::conduct) + 1];
  boost::unordered_flat_map<std::uint32_t, std::vector<std::uint32_t>> waits_for_;
};

/// Why this power can never be used, as far as it stands by itself.
class Obstacles {
 public:
  explicit Obstacles(const Context& context)
      : model_(&context.model()),
        validity_(validity(context.framework().agreement)),
        denials_(context),
        context_(&context) {}

  [[nodiscard]] std::optional<Reason> outside(const Norm& norm) const {
    if (!validity_.first && !validity_.end) return std::nullopt;
    const auto [first, last] = window(norm);
    if (last && validity_.first && *last < *validity_.first)
      return Reason{{"de laatste dag ervoor (" + last->text() + ") ligt vóór het begin van de regeling",
                     "its last day (" + last->text() + ") lies before the agreement begins"},
                    "/agreement/from",
                    {"hier begint de regeling", "here the agreement begins"}};
    if (first && validity_.end && *first >= *validity_.end)
      return Reason{{"de eerste dag ervoor (" + first->text() + ") ligt na het einde van de regeling",
                     "its first day (" + first->text() + ") lies after the agreement ends"},
                    "/agreement/until",
                    {"hier eindigt de regeling", "here the agreement ends"}};
    return std::nullopt;
  }
  [[nodiscard]] std::optional<Reason> by_condition(const ResolvedNorm& norm) const {
    if (norm.if_ == nullptr) return std::nullopt;
    for (const Condition& condition : each_of(*norm.if_)) {
      const auto* vacant = std::get_if<Vacant>(&condition);
      const auto* absent = std::get_if<Absent>(&condition);
      const Reference* post = vacant != nullptr ? &vacant->vacant : absent != nullptr ? &absent->absent : nullptr;
      if (post == nullptr || !no_such_post(*model_, *post)) continue;
      const Phrase name = model_->name(model_->resolve(*post));
      return Reason{{"zij geldt bij afwezigheid of vacature van " + name.nl + ", en zo'n functie is er niet",
                     "it holds while " + name.en + " is absent or vacant, and there is no such post"}};
    }
    return std::nullopt;
  }
  [[nodiscard]] std::optional<Reason> by_others(const ResolvedNorm& norm, const Position& p) const {
    const auto blocked = [&](const Stated<Actor>* mode, std::span<const CoreAct> acts,
                             Bilingual needed) -> std::optional<Reason> {
      if (mode == nullptr || !*mode) return std::nullopt;
      const bool any = std::holds_alternative<Some>(**mode);
      std::optional<Reason> found;
      for (const Entity& named : model_->resolve(*mode)) {
        if (!named.known()) return std::nullopt;
        const Phrase name = model_->name(named);
        std::optional<Reason> one;
        const Position* denial = nullptr;
        for (const CoreAct act : acts) {
          denial = denials_.of(named, act, p.what);
          if (denial == nullptr) break;  // it can by one of these acts
        }
        if (denial != nullptr)
          one = Reason{{std::string(needed.nl) + name.nl + " is nodig, maar die kan dat niet",
                        std::string(needed.en) + name.en + " is needed, but that one cannot give it"},
                       model_->pointer(model_->norms()[denial->norm]),
                       {"hier staat dat dit niet kan", "this says that it cannot"}};
        else if (const Body* body = model_->body(named); body != nullptr && empty(*body))
          one = Reason{{std::string(needed.nl) + name.nl + " is nodig, maar dat gremium heeft geen leden",
                        std::string(needed.en) + name.en + " is needed, but that body has no members"},
                       model_->pointer(named.thing()) + "/seats",
                       {"hier staan de zetels", "here are the seats"}};
        if (any && !one) return std::nullopt;
        if (one && !found) found = one;
      }
      return found;
    };
    constexpr CoreAct proposing[] = {CoreAct::propose, CoreAct::nominate};
    constexpr CoreAct consenting[] = {CoreAct::approve};
    // Only persons are nominated.
    const bool person = p.act.is(CoreAct::appoint) || p.act.is(CoreAct::designate);
    if (auto no = blocked(norm.on_proposal_of(), std::span(proposing).first(person ? 2 : 1),
                          {"een voorstel van ", "a proposal of "}))
      return no;
    return blocked(norm.with_consent_of(), consenting, {"instemming van ", "the consent of "});
  }
  /// That it waits for an act for which nobody named has the power.
  [[nodiscard]] std::optional<Reason> by_awaited(const ResolvedNorm& norm, const Position& p) const {
    const auto* after = norm.timing() != nullptr ? std::get_if<OnlyAfter>(norm.timing()) : nullptr;
    const auto* pattern =
        after != nullptr && after->only_after ? std::get_if<ActPattern>(&*after->only_after) : nullptr;
    if (pattern == nullptr || !pattern->who || !pattern->act.core()) return std::nullopt;
    if (family_of(*pattern->act.core()) != Family::deciding) return std::nullopt;  // others need no power
    const Entity what = pattern->what ? model_->resolve(*pattern->what) : p.what;
    const auto who = model_->resolve(pattern->who);
    if (who.empty()) return std::nullopt;
    const auto& deciders = context_->index<powers::Deciders>();
    for (const Entity& one : who)
      if (!one.known() || deciders.may_decide(one, what) != powers::Answer::no) return std::nullopt;
    const Phrase name = model_->names(who);
    const ResolvedNorm* denial = deciders.denial(who.front());
    Reason reason{{"eerst moet " + name.nl + " een besluit nemen (" + pattern->act.text(Language::dutch) +
                       "), en die bevoegdheid heeft die niet",
                   name.en + " has to decide first (" + pattern->act.text(Language::english) +
                       "), and that one has no such power"}};
    if (denial != nullptr) {
      reason.pointer = model_->pointer(*denial);
      reason.note = {"hier staat dat niet kan worden besloten", "this says that it cannot decide"};
    }
    return reason;
  }

 private:
  [[nodiscard]] bool empty(const Body& body) const {
    const Extent size = model_->size(body);
    return body.seats.has_value() && !body.seats->empty() && size.known && size.most && *size.most == 0;
  }

  const Model* model_;
  Validity validity_;
  Denials denials_;
  const Context* context_;
};

}  // namespace effect

/// Looks at powers: at their days against those of the agreement, at what has to come first, at whose part they take,
/// and at powers that wait for each other. What the law or another document may supply is no obstacle.
inline void check_dead_power(Context& context) {
  const Model& model = context.model();
  const effect::Obstacles obstacles(context);
  const auto tell = [&](const Position& p, const std::string& pointer, const effect::Reason& reason) -> Finding& {
    const Phrase act = model.name(p.act);
    const Phrase what = p.what.known() ? powers::object_name(model, p.what) : Phrase();
    Finding& finding = context.report<dead_power>(
        pointer, model.name(p.who), p.what.known() ? Phrase(act.nl + ": " + what.nl, act.en + ": " + what.en) : act,
        reason.why);
    powers::cite(finding, model.provisions(context.norm(p)));
    if (!reason.pointer.empty()) Context::relate(finding, reason.pointer, reason.note);
    return finding;
  };
  const auto of = [&](const ResolvedNorm& norm) -> const Position* {
    const auto index = static_cast<std::uint32_t>(&norm - model.norms().data());
    const auto positions = model.positions_of(index);
    return positions.empty() || !positions.front().who.known() ? nullptr : &positions.front();
  };
  // Also of powers whose time has passed: whether they ever could be used does not hang on the day of the check.
  for (const ResolvedNorm& norm : model.norms()) {
    if (norm.modality != Modality::can || norm.written == nullptr) continue;
    const Position* p = of(norm);
    if (p == nullptr) continue;
    context.looked_at();
    if (const auto reason = obstacles.outside(*norm.written)) tell(*p, model.pointer(norm), *reason);
  }
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    const Position* p = of(norm);
    if (norm.modality != Modality::can || p == nullptr) continue;
    if (norm.written != nullptr && obstacles.outside(*norm.written)) continue;
    auto reason = obstacles.by_condition(norm);
    if (!reason) reason = obstacles.by_others(norm, *p);
    if (!reason) reason = obstacles.by_awaited(norm, *p);
    if (reason) tell(*p, model.pointer(norm), *reason);
  }
  const effect::Waiting waiting(context);
  if (waiting.gave_up()) context.undetermined("/norms", powers::too_much);
  for (const auto& circle : waiting.circles()) {
    const Position* p = of(model.norms()[circle.front()]);
    if (p == nullptr || model.norms()[circle.front()].modality != Modality::can) continue;
    Finding& finding =
        tell(*p, model.pointer(model.norms()[circle.front()]),
             {{circle.size() == 1 ? "zij wacht op zichzelf" : "zij wacht op een bevoegdheid die weer op haar wacht",
               circle.size() == 1 ? "it waits for itself" : "it waits for a power that waits for it"}});
    constexpr std::size_t most_related = 4;
    for (std::size_t i = 1; i < circle.size() && i <= most_related; ++i) {
      const ResolvedNorm& other = model.norms()[circle[i]];
      Context::relate(finding, model.pointer(other), Bilingual{"deze wacht mee", "this one waits too"});
      powers::cite(finding, model.provisions(other));
    }
  }
}

}  // namespace kader
