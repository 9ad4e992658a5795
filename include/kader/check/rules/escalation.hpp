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
#include "kader/check/rules/powers.hpp"
#include "kader/check/rules/ties.hpp"

namespace kader {

inline constexpr RuleInfo escalation_loop{
    .name = "escalation-loop",
    .severity = Severity::error,
    .demands = {"Opschaling eindigt.", "Escalation ends."},
    .message = {"Opschaling loopt in een kring: {0}.", "Escalation runs in a circle: {0}."},
    .why = {"een conflict komt dan terug bij wie het niet kon oplossen", "a conflict then comes back to those who could not solve it"},
    .help = {"laat één van hen beslissen, of schaal op naar iemand buiten de kring",
             "let one of them decide, or escalate to somebody outside the circle"},
    .instance = "Uitgangspunten Samenwerkingsagenda Jeugd Twente, 5",
    .yields_to = {"tie-break-needs-majority"}};

inline constexpr RuleInfo escalation_dead_end{
    .name = "escalation-dead-end",
    .severity = Severity::error,
    .demands = {"Opschaling komt uit bij iemand die de knoop kan doorhakken.", "Escalation ends at somebody who can settle."},
    .message = {"Opschaling over {0} loopt dood: {1}.", "Escalation on {0} is a dead end: {1}."},
    .why = {"een conflict dat niemand kan beslissen, blijft liggen", "a conflict that nobody can decide stays where it is"},
    .help = {"zeg naar wie wordt opgeschaald, en geef die de bevoegdheid te beslissen of te beslechten",
             "say to whom it goes, and give them the power to decide or settle"},
    .instance = "Uitgangspunten Samenwerkingsagenda Jeugd Twente, 1.7"};

namespace escalations {

/// One step up: a written duty or power to escalate, or what a tie leads to.
struct Step {
  const Position* position = nullptr;
  Entity from;
  Entity to;
};

[[nodiscard]] inline bool goes_up(const Context& context, const Position& p) {
  if (p.modality == Modality::cannot || p.modality == Modality::must_not || !p.act.is(CoreAct::escalate)) return false;
  return context.norm(p).derivation != Derivation::disputes;  // who may start a dispute starts it with who settles it
}

/// The steps by who takes them, and whether somebody can end it.
class Ladder {
 public:
  explicit Ladder(const Context& context) : context_(context), model_(context.model()), deciders_(context) {
    for (const Position* p : context.positions()) {
      if (!goes_up(context, *p)) continue;
      if (p->who.known()) by_from_[powers::table_of(p->who)].push_back(steps_.size());
      steps_.push_back({p, powers::table_of(p->who), powers::table_of(p->to)});
    }
  }
  [[nodiscard]] const std::vector<Step>& steps() const noexcept { return steps_; }

  /// Whether somebody can settle what is brought before them. To be asked by a tie elsewhere gives that power,
  /// unless the text denies it.
  [[nodiscard]] powers::Answer can_settle(const Entity& who, const Entity& what) const { return deciders_.may_decide(who, what); }

  template <class F>
  void onward(const Entity& from, const Entity& what, F&& f) {
    const auto at = by_from_.find(from);
    if (at == by_from_.end()) return;
    for (const std::size_t step : at->second)
      if (budget_.spend() && powers::related(model_, steps_[step].position->what, what) && !f(step)) return;
  }
  [[nodiscard]] bool gave_up() const noexcept { return budget_.spent(); }

  /// Whether this step is taken whatever happens: a tie with another rule that surely ends it goes nowhere.
  [[nodiscard]] bool ends_before(const Step& step) const {
    const ResolvedNorm& norm = context_.norm(*step.position);
    const Body* body = norm.derivation == Derivation::escalation ? model_.body(step.from) : nullptr;
    if (body == nullptr || !body->voting) return false;
    List<DeadlockStep> others;
    for (const DeadlockStep& one : each_of(body->voting->deadlock))
      if (!one.refer_to.stated()) others.push_back(one);
    return voting::ends(others, body->id.str()) == powers::Answer::yes;
  }

 private:
  const Context& context_;
  const Model& model_;
  powers::Deciders deciders_;
  powers::Budget budget_{2'000'000};
  std::vector<Step> steps_;
  boost::unordered_flat_map<Entity, std::vector<std::size_t>, powers::EntityHash> by_from_;
};

}  // namespace escalations

/// Walks each step once, depth first; a step back to somebody on the path closes a circle. One who can settle it by
/// a norm of their own (not only because a tie is referred to them) is a way out of written steps.
inline void check_escalation_loop(Context& context) {
  const Model& model = context.model();
  escalations::Ladder ladder(context);
  const auto& steps = ladder.steps();
  enum class State : std::uint8_t { fresh, on_path, done };
  std::vector<State> state(steps.size(), State::fresh);
  boost::unordered_flat_set<std::uint32_t> in_circle;  // norms that a reported circle consists of
  const auto way_out = [&](std::size_t i) {
    const bool tie = context.norm(*steps[i].position).derivation == Derivation::escalation;
    if (tie) return ladder.ends_before(steps[i]);
    return ladder.can_settle(steps[i].to, steps[i].position->what) == powers::Answer::yes;
  };
  struct Frame {
    std::size_t step;
    std::vector<std::size_t> next;
    std::size_t at = 0;
  };
  const auto successors = [&](std::size_t i) {
    std::vector<std::size_t> next;
    if (!way_out(i)) ladder.onward(steps[i].to, steps[i].position->what, [&](std::size_t n) { return next.push_back(n), true; });
    return next;
  };
  const auto report = [&](const std::vector<Frame>& path, std::size_t from) {
    std::vector<Entity> circle;
    for (std::size_t i = from; i < path.size(); ++i) {
      if (way_out(path[i].step)) return;
      circle.push_back(steps[path[i].step].from);
    }
    if (circle.size() < 2) return;
    for (std::size_t i = from; i < path.size(); ++i)
      if (in_circle.contains(steps[path[i].step].position->norm)) return;
    circle.push_back(circle.front());
    Phrase text;
    for (std::size_t i = 0; i < circle.size(); ++i) {
      const Phrase name = model.name(circle[i]);
      text.nl += (i == 0 ? "van " : " naar ") + name.nl;
      text.en += (i == 0 ? "from " : " to ") + name.en;
    }
    const ResolvedNorm& first = context.norm(*steps[path[from].step].position);
    Finding& finding = context.report<escalation_loop>(model.pointer(first), text);
    for (std::size_t i = from; i < path.size(); ++i) {
      const ResolvedNorm& norm = context.norm(*steps[path[i].step].position);
      in_circle.insert(steps[path[i].step].position->norm);
      powers::cite(finding, model.provisions(norm));
      if (i == from) continue;
      const Phrase to = model.name(steps[path[i].step].to);
      Context::relate(finding, model.pointer(norm), Phrase("van hier naar " + to.nl, "from here to " + to.en));
    }
  };
  for (std::size_t start = 0; start < steps.size(); ++start) {
    context.looked_at();
    if (state[start] != State::fresh) continue;
    std::vector<Frame> path{{start, successors(start)}};
    state[start] = State::on_path;
    while (!path.empty()) {
      Frame& frame = path.back();
      if (frame.at == frame.next.size()) {
        state[frame.step] = State::done;
        path.pop_back();
        continue;
      }
      const std::size_t next = frame.next[frame.at++];
      if (state[next] == State::fresh) {
        state[next] = State::on_path;
        path.push_back({next, successors(next)});
      } else if (state[next] == State::on_path) {
        const auto from = std::find_if(path.begin(), path.end(), [&](const Frame& f) { return f.step == next; });
        report(path, static_cast<std::size_t>(from - path.begin()));
      }
    }
  }
  if (ladder.gave_up()) context.undetermined("/norms", powers::too_much);
}

inline void check_escalation_dead_end(Context& context) {
  using powers::Answer;
  const Model& model = context.model();
  escalations::Ladder ladder(context);
  boost::unordered_flat_set<std::uint32_t> arrives;  // norms of which some addressee can settle it
  std::vector<const escalations::Step*> dead;
  for (const auto& step : ladder.steps()) {
    const ResolvedNorm& norm = context.norm(*step.position);
    context.looked_at();
    if (!step.to.given()) {
      if (norm.to.statement == Statement::elsewhere || norm.in.given() || (norm.written != nullptr && norm.written->elsewhere.stated()))
        context.undetermined(model.pointer(norm), {"naar wie wordt opgeschaald, staat in een ander stuk", "another document says to whom it goes"});
      else if (norm.to.statement != Statement::none)
        dead.push_back(&step);
      continue;
    }
    Answer answer = step.to.known() ? ladder.can_settle(step.to, step.position->what) : Answer::unknown;
    bool onward = false;
    ladder.onward(step.to, step.position->what, [&](std::size_t) { return onward = true, false; });
    if (answer == Answer::unknown && !onward)
      context.undetermined(model.pointer(norm), {"of wie dit krijgt elders de bevoegdheid heeft te beslissen",
                                                 "whether who receives this has the power to decide by another document"});
    if (answer != Answer::no || onward) arrives.insert(step.position->norm);
    else dead.push_back(&step);
  }
  boost::unordered_flat_set<std::uint32_t> reported;
  for (const auto* step : dead) {
    if (arrives.contains(step->position->norm) || !reported.insert(step->position->norm).second) continue;
    const ResolvedNorm& norm = context.norm(*step->position);
    const bool vague = norm.to.statement == Statement::vague;
    Phrase reason("naar wie, staat er niet", "to whom is not said");
    if (step->to.given()) {
      const Phrase name = model.name(step->to);
      reason = Phrase("bij " + name.nl + " kan er niet over worden beslist", "it cannot be decided by " + name.en);
    }
    Finding& finding = context.report<escalation_dead_end>(model.pointer(norm) + (vague ? "/to" : ""),
                                                           powers::object_name(model, step->position->what), reason);
    if (vague) finding.severity = Severity::warning;
    powers::cite(finding, model.provisions(norm));
  }
}

}  // namespace kader
