// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/escalation.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/deadlock.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/graph.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/provisions.hpp"

namespace kader {
namespace escalation {

/// One step up: a written duty or power to escalate, or what a tie leads to.
struct Step {
  const Position* position = nullptr;
  Entity from;
  Entity to;
};

[[nodiscard]] inline bool goes_up(const View& view, const Position& p) {
  if (p.modality == Modality::cannot || p.modality == Modality::must_not || !p.act.is(CoreAct::escalate)) return false;
  return view.norm(p).derivation != Derivation::disputes;  // who may start a dispute starts it with who settles it
}

/// The steps by who takes them, and whether somebody can end it. Steps that say the same stand in it once.
class Ladder {
 public:
  explicit Ladder(const View& view) : view_(view), model_(view.model()), deciders_(view.index<Deciders>()) {
    boost::unordered_flat_map<std::pair<Entity, Entity>, std::vector<Entity>, EntityHash> seen;
    constexpr std::size_t most_alike = 64;  // objects of one step that are told apart
    for (const Position* p : view.positions()) {
      if (!goes_up(view, *p)) continue;
      for (const Entity& to : addressees(*p)) {
        const Step step{p, table_of(p->who), table_of(to)};
        if (step.from.known() && step.to.known()) {
          auto& alike = seen[{step.from, step.to}];
          const bool repeated = std::find(alike.begin(), alike.end(), p->what) != alike.end();
          if (alike.size() < most_alike) alike.push_back(p->what);
          if (!repeated) by_from_.add(model_, step.from, p->what, static_cast<std::uint32_t>(steps_.size()));
        }
        steps_.push_back(step);
      }
    }
  }
  [[nodiscard]] const std::vector<Step>& steps() const noexcept { return steps_; }

  /// Whether somebody can settle what is brought before them. To be asked by a tie elsewhere gives that power,
  /// unless the text denies it.
  [[nodiscard]] Answer can_settle(const Entity& who, const Entity& what) const {
    return deciders_.may_decide(who, what);
  }
  /// Whether a step leads out of any circle: it ends at who can settle, or comes after a rule that surely ends a tie.
  [[nodiscard]] bool leads_out(const Step& step) const {
    const bool tie = view_.norm(*step.position).derivation == Derivation::escalation;
    return tie ? ends_before(step) : can_settle(step.to, step.position->what) == Answer::yes;
  }

  template <class F>
  void onward(const Step& step, F&& f) {
    by_from_.each(model_, step.to, step.position->what, [&](std::uint32_t next) { return budget_.spend() && f(next); });
  }
  [[nodiscard]] bool gave_up() const noexcept { return budget_.spent(); }

 private:
  /// To whom a step goes. The others are those who have the same norm: each of them but the one who acts, and of a
  /// name for several, that name.
  [[nodiscard]] std::vector<Entity> addressees(const Position& p) {
    std::vector<Entity> all;
    if (p.to.kind == EntityKind::others)
      for (const Entity& bearer : model_.entities(view_.norm(p).who.of))
        if (budget_.spend() && bearer.known() && (bearer != p.who || means_several(bearer))) all.push_back(bearer);
    if (all.empty()) all.push_back(p.to);
    return all;
  }
  [[nodiscard]] bool means_several(const Entity& e) {
    if (e.is_set()) return true;
    const auto [at, fresh] = several_.try_emplace(e, false);
    if (fresh) at->second = model_.is_collective(e);
    return at->second;
  }
  [[nodiscard]] bool ends_before(const Step& step) const {
    const Body* body = model_.body(step.from);
    if (body == nullptr || !body->voting) return false;
    List<DeadlockStep> others;
    for (const DeadlockStep& one : each_of(body->voting->deadlock))
      if (!one.refer_to.stated()) others.push_back(one);
    return ends_every_tie(others, body->id.str()) == Answer::yes;
  }

  const View& view_;
  const Model& model_;
  const Deciders& deciders_;
  Budget budget_{500'000};
  boost::unordered_flat_map<Entity, bool, EntityHash> several_;
  std::vector<Step> steps_;
  ByMatter<std::uint32_t> by_from_;
};

/// Which step comes after which, up to those that lead out.
[[nodiscard]] inline Graph steps_upon_steps(Ladder& ladder) {
  const auto& steps = ladder.steps();
  Graph made(steps.size());
  for (std::uint32_t i = 0; i < steps.size(); ++i)
    if (steps[i].from.known() && !ladder.leads_out(steps[i]))
      ladder.onward(steps[i], [&](std::uint32_t next) { return made.connect(i, next), true; });
  return made;
}

}  // namespace escalation

void check_escalation_loop(Context& context) {
  const Model& model = context.model();
  escalation::Ladder ladder(context);
  const auto& steps = ladder.steps();
  context.looked_at(steps.size());
  const Graph upon = escalation::steps_upon_steps(ladder);
  if (ladder.gave_up()) context.undetermined("/norms", too_much);
  for (const auto& circle : upon.circles()) {
    constexpr std::size_t most_named = 12;
    Phrase text;
    for (std::size_t i = 0; i < circle.size() && i < most_named; ++i) {
      const Phrase name = model.name(steps[circle[i]].from);
      text.nl += (i == 0 ? "van " : " naar ") + name.nl;
      text.en += (i == 0 ? "from " : " to ") + name.en;
    }
    const Phrase home = model.name(steps[circle.front()].from);
    text.nl += (circle.size() > most_named ? " … naar " : " naar ") + home.nl;
    text.en += (circle.size() > most_named ? " … to " : " to ") + home.en;
    const ResolvedNorm& first = context.norm(*steps[circle.front()].position);
    Finding& finding = context.report<escalation_loop>(model.pointer(first), text);
    cite(finding, model.provisions(first));
    for (std::size_t i = 1; i < circle.size() && i < most_named; ++i) {
      const ResolvedNorm& norm = context.norm(*steps[circle[i]].position);
      const Phrase to = model.name(steps[circle[i]].to);
      Context::relate(finding, model.pointer(norm), Phrase("van hier naar " + to.nl, "from here to " + to.en));
      cite(finding, model.provisions(norm));
    }
  }
}

void check_escalation_dead_end(Context& context) {
  const Model& model = context.model();
  escalation::Ladder ladder(context);
  boost::unordered_flat_set<std::uint32_t> arrives;  // norms of which some addressee can settle it
  std::vector<const escalation::Step*> dead;
  for (const auto& step : ladder.steps()) {
    const ResolvedNorm& norm = context.norm(*step.position);
    context.looked_at();
    if (!step.to.given()) {
      if (norm.to.statement == Statement::elsewhere || norm.in.given() ||
          (norm.written != nullptr && norm.written->elsewhere.stated()))
        context.undetermined(model.pointer(norm), {"naar wie wordt opgeschaald, staat in een ander stuk",
                                                   "another document says to whom it goes"});
      else if (norm.to.statement != Statement::none)
        dead.push_back(&step);
      continue;
    }
    Answer answer = step.to.known() ? ladder.can_settle(step.to, step.position->what) : Answer::unknown;
    bool onward = false;
    ladder.onward(step, [&](std::uint32_t) { return onward = true, false; });
    onward = onward || ladder.gave_up();
    if (answer == Answer::unknown && !onward)
      context.undetermined(model.pointer(norm),
                           {"of wie dit krijgt elders de bevoegdheid heeft te beslissen",
                            "whether who receives this has the power to decide by another document"});
    if (answer != Answer::no || onward)
      arrives.insert(step.position->norm);
    else
      dead.push_back(&step);
  }
  if (ladder.gave_up()) context.undetermined("/norms", too_much);
  // One cause, one finding: what ends at one who cannot settle, ends there because of that.
  boost::unordered_flat_set<std::uint32_t> told;
  std::vector<std::vector<const escalation::Step*>> causes;
  boost::unordered_flat_map<Entity, std::size_t, EntityHash> by_end;
  for (const auto* step : dead) {
    if (arrives.contains(step->position->norm) || !told.insert(step->position->norm).second) continue;
    if (!step->to.known()) {
      causes.push_back({step});
      continue;
    }
    const auto [at, fresh] = by_end.try_emplace(step->to, causes.size());
    if (fresh) causes.emplace_back();
    causes[at->second].push_back(step);
  }
  for (const auto& steps : causes) {
    const escalation::Step& step = *steps.front();
    const ResolvedNorm& norm = context.norm(*step.position);
    const bool vague = norm.to.statement == Statement::vague;
    Phrase reason("naar wie, staat er niet", "to whom is not said");
    if (step.to.given()) {
      const Phrase name = model.name(step.to);
      reason = Phrase("bij " + name.nl + " kan er niet over worden beslist", "it cannot be decided by " + name.en);
    }
    Finding& finding = context.report<escalation_dead_end>(model.pointer(norm) + (vague ? "/to" : ""),
                                                           object_name(model, step.position->what), reason);
    if (vague) finding.severity = Severity::warning;
    cite(finding, model.provisions(norm));
    finding.counted_under = steps.size() - 1;
    constexpr std::size_t most_shown = 8;
    for (std::size_t i = 1; i < steps.size(); ++i) {
      const ResolvedNorm& other = context.norm(*steps[i]->position);
      cite(finding, model.provisions(other));
      if (i <= most_shown)
        Context::relate(finding, model.pointer(other), Bilingual{"ook dit komt daar uit", "this ends there too"});
    }
  }
}

}  // namespace kader
