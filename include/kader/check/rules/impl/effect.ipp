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
#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/effect.hpp"
#include "kader/resolve/when.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/graph.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/persons.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {
namespace effect {

/// Why a power can never be used by itself, whatever becomes of other powers, and where that stands.
struct Reason {
  Phrase why;
  std::string pointer = {};  ///< what it conflicts with; empty where that is nowhere else
  Bilingual note = {};
};

/// The days on which the text can hold. One that may be renewed has no certain end.
[[nodiscard]] inline Window validity(const Agreement& agreement) {
  Window made = window(agreement);
  if (agreement.renewal.stated()) made.until = {};
  return made;
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

/// The acts by which others take part in a power.
enum class Part : std::uint8_t { propose, nominate, approve };

/// What somebody is said to be unable to do for the power of another, without conditions.
class Denials {
 public:
  explicit Denials(const View& view) : model_(&view.model()) {
    constexpr CoreAct acts[parts] = {CoreAct::propose, CoreAct::nominate, CoreAct::approve};
    for (const Position* p : view.positions()) {
      if (p->modality != Modality::cannot || view.norm(*p).conditional() || !p->who.known()) continue;
      for (std::size_t i = 0; i < parts; ++i)
        if (p->act.covers({family_of(acts[i]), false, acts[i], 0})) {
          who_.insert(p->who);
          by_what_[i].emplace(std::pair(p->who, p->what), p);
        }
    }
  }
  /// The first that denies somebody this part in what is about that, or about something it is part of.
  [[nodiscard]] const Position* of(const Entity& who, Part part, const Entity& what) {
    // What a body cannot do its chair cannot do for it; what its secretary cannot do, the body still can.
    const Entity table = table_of(who);
    const Position* first = of_one(who, part, what);
    const Position* of_body = table == who ? nullptr : of_one(table, part, what);
    return first == nullptr || (of_body != nullptr && of_body < first) ? of_body : first;
  }
  [[nodiscard]] bool gave_up() const noexcept { return budget_.spent(); }

 private:
  [[nodiscard]] const Position* of_one(const Entity& who, Part part, const Entity& what) {
    if (!who_.contains(who)) return nullptr;
    const Position* first = nullptr;
    const auto look = [&](const Entity& about) {
      const auto& denials = by_what_[static_cast<std::size_t>(part)];
      const auto at = denials.find(std::pair(who, about));
      if (at != denials.end() && (first == nullptr || at->second < first)) first = at->second;
    };
    look({EntityKind::anything, PostKind::none, 0, 0, 0});
    if (!what.known()) return first;
    look(what);
    const Matter* matter = model_->matter(what);
    // A circle of parts is a finding of its own, and no chain is longer than the matters there are.
    for (std::size_t left = model_->framework().matters.size(); matter != nullptr && matter->part_of; --left) {
      if (left == 0 || !budget_.spend()) break;
      const Entity whole = model_->resolve_id(matter->part_of->str());
      matter = model_->matter(whole);
      if (matter != nullptr) look(whole);
    }
    return first;
  }

  static constexpr std::size_t parts = 3;
  const Model* model_;
  Budget budget_{500'000};
  boost::unordered_flat_set<Entity, EntityHash> who_;
  boost::unordered_flat_map<std::pair<Entity, Entity>, const Position*, EntityHash>
      by_what_[parts];  // the first of each
};

/// Which norm has to have been used before another can be: from each norm to those one of which it
/// waits for.
class Waiting {
 public:
  explicit Waiting(const View& view) : view_(&view), model_(&view.model()), who_(view.model()) {
    for (const std::uint32_t index : view.norms()) {
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
    boost::unordered_flat_map<std::uint32_t, Graph::Node> waiting;  // norms, numbered
    for (const auto& [norm, awaited] : waits_for_) waiting.emplace(norm, static_cast<Graph::Node>(waiting.size()));
    Prerequisites prerequisites(waits_for_.size());
    std::vector<Graph::Node> one_of;
    for (const auto& [norm, awaited] : waits_for_) {
      one_of.clear();
      for (const std::uint32_t other : awaited)
        if (const auto at = waiting.find(other); at != waiting.end()) one_of.push_back(at->second);
      if (one_of.size() == awaited.size()) prerequisites.need(waiting.at(norm), one_of);  // else one waits for nothing
    }
    std::vector<std::vector<std::uint32_t>> all;
    for (const auto& circle : prerequisites.circles()) {
      auto& norms = all.emplace_back();
      for (const auto& wait : circle) norms.push_back(waits_for_[wait.node].first);
      std::sort(norms.begin(), norms.end());
    }
    return all;
  }

 private:
  void add(std::uint32_t index, const ResolvedNorm& norm, const ActPattern& pattern) {
    const auto act = resolved(pattern.act);
    if (!act || !pattern.who) return;  // anybody may do it, and the text need not say who
    if (!std::exchange(sorted_, true))
      for (const Position* p : view_->positions())
        if (p->modality == Modality::can || p->modality == Modality::may || p->modality == Modality::must)
          by_family_[static_cast<std::size_t>(p->act.family)].add(*model_, anybody, p->what, p);
    const auto who = model_->resolve(pattern.who);
    const auto objects = model_->entities(norm.what);
    const Entity what = pattern.what ? model_->resolve(*pattern.what) : objects.empty() ? Entity{} : objects.front();
    std::vector<std::uint32_t> performers;
    by_family_[static_cast<std::size_t>(act->family)].each(*model_, anybody, what, [&](const Position* p) {
      const bool does = p->act.covers(*act) || act->covers(p->act);
      if (does && std::any_of(who.begin(), who.end(), [&](const Entity& e) {
            return budget_.spend() && who_.overlap(p->who, e) != Answer::no;
          }))
        performers.push_back(p->norm);
      return budget_.spend();
    });
    // Nobody named: the law may say who. Not all seen: others may be able to.
    if (!performers.empty() && !gave_up()) waits_for_.emplace_back(index, std::move(performers));
  }
  [[nodiscard]] std::optional<ResolvedAct> resolved(const Act& act) const {
    if (const auto core = act.core()) return ResolvedAct{family_of(*core), false, *core, 0};
    const Entity own = model_->resolve_id(act.own().str());
    if (own.kind != EntityKind::own_act) return std::nullopt;
    const OwnAct& declared = model_->framework().acts[own.index];
    if (!declared.family) return std::nullopt;
    return ResolvedAct{*declared.family, true, CoreAct::decide, own.index};
  }

  const View* view_;
  const Model* model_;
  WhoIsWho who_;
  Budget budget_{1'000'000};
  static constexpr Entity anybody{};
  bool sorted_ = false;
  ByMatter<const Position*> by_family_[static_cast<std::size_t>(Family::conduct) + 1];
  std::vector<std::pair<std::uint32_t, std::vector<std::uint32_t>>> waits_for_;  // in the order of the norms
};

/// Why this power can never be used, as far as it stands by itself.
class Obstacles {
 public:
  explicit Obstacles(const View& view)
      : model_(&view.model()), validity_(validity(view.framework().agreement)), denials_(view), view_(&view) {}

  /// Whether there was too much to compare.
  [[nodiscard]] bool gave_up() const noexcept { return denials_.gave_up(); }

  [[nodiscard]] std::optional<Reason> outside(const Norm& norm) const {
    const Window usable = window(norm);
    const auto first = usable.first_day();
    const auto last = usable.last_day();
    if (last && validity_.from.earliest && *last < *validity_.from.earliest)
      return Reason{{"de laatste dag ervoor (" + last->text() + ") ligt vóór het begin van de regeling",
                     "its last day (" + last->text() + ") lies before the agreement begins"},
                    "/agreement/from",
                    {"hier begint de regeling", "here the agreement begins"}};
    if (first && validity_.until.latest && *first >= *validity_.until.latest)
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
  [[nodiscard]] std::optional<Reason> by_others(const ResolvedNorm& norm, const Position& p) {
    const auto blocked = [&](const Stated<Actor>* mode, std::span<const Part> parts,
                             Bilingual needed) -> std::optional<Reason> {
      if (mode == nullptr || !*mode) return std::nullopt;
      const bool any = std::holds_alternative<Some>(**mode);
      std::optional<Reason> found;
      for (const Entity& named : model_->resolve(*mode)) {
        if (!named.known()) return std::nullopt;
        const Phrase name = model_->name(named);
        std::optional<Reason> one;
        const Position* denial = nullptr;
        for (const Part part : parts) {
          denial = denials_.of(named, part, p.what);
          if (denial == nullptr) break;  // it can take one of these parts
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
    constexpr Part proposing[] = {Part::propose, Part::nominate};
    constexpr Part consenting[] = {Part::approve};
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
    const auto& deciders = view_->index<Deciders>();
    for (const Entity& one : who)
      if (!one.known() || deciders.may_decide(one, what) != Answer::no) return std::nullopt;
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
  Window validity_;
  Denials denials_;
  const View* view_;
};

}  // namespace effect

void check_dead_power(Context& context) {
  const Model& model = context.model();
  effect::Obstacles obstacles(context);
  const auto tell = [&](const Position& p, const std::string& pointer, const effect::Reason& reason) -> Finding& {
    const Phrase act = model.name(p.act);
    const Phrase what = p.what.known() ? object_name(model, p.what) : Phrase();
    Finding& finding = context.report<dead_power>(
        pointer, model.name(p.who), p.what.known() ? Phrase(act.nl + ": " + what.nl, act.en + ": " + what.en) : act,
        reason.why);
    cite(finding, model.provisions(context.norm(p)));
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
  if (waiting.gave_up() || obstacles.gave_up()) context.undetermined("/norms", too_much);
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
      cite(finding, model.provisions(other));
    }
  }
}

}  // namespace kader
