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

#include "kader/check/placed_post.hpp"
#include "kader/check/rule.hpp"
#include "kader/check/rules/appointments.hpp"
#include "kader/check/rules/powers.hpp"

namespace kader {

// ---------------------------------------------------------------------------------------------------------------------

/// Nobody watches their own hands.
inline constexpr RuleInfo overseer_is_executor{
    .name = "overseer-is-executor",
    .severity = Severity::warning,
    .demands = {"Wie toeziet op iets, voert het niet zelf uit.", "Who oversees something does not execute it."},
    .message = {"Het toezicht op {1} ligt bij {0}, maar {2}.", "Oversight of {1} lies with {0}, but {2}."},
    .why = {"toezicht op het eigen werk is geen toezicht", "oversight of one's own work is none"},
    .help = {"laat een ander toezien, of een ander uitvoeren", "let somebody else oversee, or somebody else execute"},
    .instance = "Instellingsbesluit stuurgroepen verspilling in de zorg art. 4 (secretaris is projectleider)"};

namespace detail {

/// Which matters are part of which, so that one step tells. Circles are parts of nothing but themselves.
class MatterTree {
 public:
  explicit MatterTree(const Model& model) : span_(model.framework().matters.size()) {
    const auto& matters = model.framework().matters;
    std::vector<std::vector<std::uint32_t>> parts(matters.size());
    std::vector<std::uint32_t> todo;
    for (std::uint32_t m = 0; m < matters.size(); ++m) {
      const Entity whole = matters[m].part_of ? model.resolve_id(matters[m].part_of->str()) : Entity{};
      if (whole.kind == EntityKind::matter)
        parts[whole.index].push_back(m);
      else
        todo.push_back(m);
    }
    std::uint32_t time = 1;
    while (!todo.empty()) {
      const std::uint32_t at = todo.back();
      if (span_[at].first != 0) {  // its parts are done
        span_[at].second = time++;
        todo.pop_back();
        continue;
      }
      span_[at].first = time++;
      todo.insert(todo.end(), parts[at].begin(), parts[at].end());
    }
  }
  /// Whether a norm on the one is also on the other or on a part or whole of it.
  [[nodiscard]] bool related(const Entity& a, const Entity& b) const {
    if (a == b || a.kind == EntityKind::anything || b.kind == EntityKind::anything) return true;
    if (a.kind != EntityKind::matter || b.kind != EntityKind::matter) return false;
    return inside(span_[a.index], span_[b.index]) || inside(span_[b.index], span_[a.index]);
  }

 private:
  using Span = std::pair<std::uint32_t, std::uint32_t>;
  [[nodiscard]] static bool inside(const Span& part, const Span& whole) {
    return part.first != 0 && whole.first != 0 && whole.first <= part.first && part.second <= whole.second;
  }
  std::vector<Span> span_;
};

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

}  // namespace detail

inline void check_overseer_is_executor(Context& context) {
  const Model& model = context.model();
  const auto is_on = [](const Position& position) {
    return position.modality != Modality::cannot && position.modality != Modality::must_not && position.who.known() &&
           position.what.known();
  };
  using Execution = std::pair<Entity, const Position*>;
  std::vector<Execution> executions;
  powers::Budget budget(2'000'000);
  powers::EntityPairs executes;  // who, what; the same once more adds nothing
  for (const Position* position : context.positions()) {
    if (!position->act.is(CoreAct::execute) || !is_on(*position)) continue;
    if (!executes.insert({position->who, position->what}).second) continue;
    const auto capacities = detail::capacities_of(model, position->who);
    if (!budget.spend(capacities.size())) break;
    for (const Entity& as : capacities) executions.emplace_back(as, position);
  }
  std::stable_sort(executions.begin(), executions.end(),
                   [](const Execution& a, const Execution& b) { return a.first < b.first; });
  const detail::MatterTree tree(model);
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
    const auto overseers = detail::overseers_in(model, oversight->who);
    if (!budget.spend(overseers.size())) break;
    for (const Entity& as : overseers) {
      if (found != nullptr) break;
      auto at = std::lower_bound(executions.begin(), executions.end(), as,
                                 [](const Execution& x, const Entity& e) { return x.first < e; });
      for (; at != executions.end() && at->first == as && found == nullptr && budget.spend(); ++at)
        if (tree.related(oversight->what, at->second->what)) found = at->second;
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
    add_provisions(made.provisions, model.provisions(works));
    Context::relate(made, model.pointer(works), Bilingual{"hier wordt het uitgevoerd", "here it is executed"});
    made.counted_under = norms.size();
    for (const std::uint32_t other : norms) {
      add_provisions(made.provisions, model.provisions(model.norms()[other]));
      if (made.related.size() < 8)
        Context::relate(made, model.pointer(model.norms()[other]), Bilingual{"ook dit toezicht", "this oversight too"});
    }
  }
  if (budget.spent()) context.undetermined("/norms", powers::too_much);
}

// ---------------------------------------------------------------------------------------------------------------------

/// A duty outlives its bearer: then it is nobody's.
inline constexpr RuleInfo role_ends_before_duty{
    .name = "role-ends-before-duty",
    .severity = Severity::warning,
    .demands = {"Wie een taak heeft, bestaat zo lang als de taak.", "The bearer of a duty exists as long as the duty."},
    .message = {"De functie {0} is er {1}; de taken hebben dat einde niet: {2}.",
                "The role {0} is there {1}; its tasks do not end then: {2}."},
    .why = {"als de functie ophoudt, blijft de taak liggen", "when the role ends the task is left undone"},
    .help = {"zeg wie de taak daarna overneemt, of laat de functie duren zolang de taak duurt",
             "say who takes the task over, or let the role last as long as the task"},
    .instance = "Samenwerkingskader Groningen art. 6 en voetnoot (kwartiermaker)"};

namespace detail {

/// The days between which something ends; nothing where the text does not give days.
struct End {
  bool never = false;
  std::optional<Date> first;
  std::optional<Date> last;
};
[[nodiscard]] inline End end_of(const Stated<Moment>& until) {
  End made;
  if (!until) {
    made.never = !until.stated() || until.statement() == Statement::none;
    return made;
  }
  if (const auto* day = std::get_if<ImpreciseDate>(&*until)) {
    made.first = day->first();
    made.last = day->last();
  } else if (const auto& event = std::get<EventDay>(*until); event.date) {
    made.first = made.last = *event.date;
  }
  return made;
}
/// Whether the one certainly ends later than the other.
[[nodiscard]] inline bool outlives(const End& one, const End& other) {
  return one.never || (one.first && other.last && *one.first > *other.last);
}

[[nodiscard]] inline bool every_year(const Stated<Anchor>& anchor) {
  return anchor && std::holds_alternative<DayOfYear>(*anchor);
}
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
[[nodiscard]] inline End end_of_duty(const Model& model, const ResolvedNorm& norm) {
  const End whole = end_of(model.framework().agreement.until);
  End own{.never = true, .first = {}, .last = {}};
  if (norm.written != nullptr)
    own = end_of(norm.written->until);
  else if (const Body* body = model.body(norm.owner))
    own = end_of(body->until);
  if (own.never) return whole;
  if (whole.never || !whole.first) return own;
  return own.first && *own.first < *whole.first ? own : whole;
}

}  // namespace detail

inline void check_role_ends_before_duty(Context& context) {
  const Model& model = context.model();
  // The duties of each role, also those it has as somebody's chair or secretary.
  std::vector<std::vector<std::uint32_t>> duties(context.framework().roles.size());
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (!detail::goes_on(norm)) continue;
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
    const detail::End end = ends ? detail::end_of(role->until) : detail::End{};
    std::vector<std::uint32_t> left;
    bool unknown = false;
    for (const std::uint32_t index : duties[entity.index]) {
      const detail::End duty = detail::end_of_duty(model, model.norms()[index]);
      if (detail::outlives(duty, end))
        left.push_back(index);
      else if (!end.last || !duty.last)
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
      if (end.first)
        until = {"tot " + end.first->text(), "until " + end.first->text()};
      else if (const auto* event = std::get_if<EventDay>(moment))
        until = {"tot '" + event->event + "'", "until '" + event->event + "'"};
    } else if (const Vague* open = role->until.vague()) {
      until = {"tot '" + open->words + "'", "until '" + open->words + "'"};
    }
    Phrase what;
    std::vector<ResolvedAct> named;
    std::vector<std::string> provisions = provisions_of(*role);
    for (const std::uint32_t index : left) {
      const ResolvedNorm& duty = model.norms()[index];
      add_provisions(provisions, model.provisions(duty));
      const ResolvedAct& act = model.acts(duty.acts).front();
      if (named.size() < 4 && std::find(named.begin(), named.end(), act) == named.end()) {
        const Phrase name = model.name(act);
        what.nl += (named.empty() ? "" : ", ") + name.nl;
        what.en += (named.empty() ? "" : ", ") + name.en;
        named.push_back(act);
      }
    }
    Finding& made = context.report<role_ends_before_duty>(pointer, role->name.value_or(role->id.str()), until, what);
    made.provisions = std::move(provisions);
    for (std::size_t i = 0; i < left.size() && i < 8; ++i)
      Context::relate(made, model.pointer(model.norms()[left[i]]), Bilingual{"deze taak blijft", "this task remains"});
  }
}

// ---------------------------------------------------------------------------------------------------------------------

inline constexpr Rule roles_rules[] = {{&circular_appointment, &check_circular_appointment},
                                       {&appointer_cannot_decide, &check_appointer_cannot_decide},
                                       {&no_appointer, &check_no_appointer},
                                       {&overseer_is_executor, &check_overseer_is_executor},
                                       {&role_ends_before_duty, &check_role_ends_before_duty}};

}  // namespace kader
