// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/advice.hpp"
#include "kader/resolve/when.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/positions.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/public_law.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {
namespace advice {

/// Who is named in the way in which somebody's power is used: heard, proposing, consenting. By who and on what.
class Modes {
 public:
  explicit Modes(const View& view) : model_(view.model()) {
    for (const std::uint32_t index : view.norms()) {
      const ResolvedNorm& norm = model_.norms()[index];
      for (const Stated<Actor>* mode : {norm.on_proposal_of(), norm.after_hearing(), norm.with_consent_of()})
        if (mode != nullptr && mode->has_value())
          for (const Entity& named : model_.resolve(*mode)) add(table_of(named), model_.entities(norm.what));
    }
  }
  /// Whether a norm about something related says that this one is heard, proposes or consents. Yes also where there
  /// was too much to keep.
  [[nodiscard]] bool named(const Entity& who, const Entity& what) const {
    bool found = budget_.spent();
    on_.each(model_, table_of(who), what, [&](bool) { return found = true, false; });
    return found;
  }

 private:
  void add(const Entity& named, std::span<const Entity> objects) {
    if (objects.empty() && budget_.spend()) on_.add(model_, named, {}, true);
    for (const Entity& object : objects) {
      if (!budget_.spend()) return;
      on_.add(model_, named, object, true);
    }
  }

  const Model& model_;
  Budget budget_{200'000};
  ByMatter<bool> on_;
};

}  // namespace advice

void check_advice_without_addressee(Context& context) {
  const Model& model = context.model();
  const advice::Modes modes(context);
  std::uint32_t last = UINT32_MAX;
  for (const Position* p : context.positions()) {
    const ResolvedNorm& norm = context.norm(*p);
    if (!gives_advice(*p) || norm.written == nullptr || p->norm == last) continue;
    context.looked_at();
    const Statement to = norm.to.statement;
    if (to == Statement::value || to == Statement::none || norm.in.given()) continue;
    if (to == Statement::elsewhere || norm.written->elsewhere.stated()) {
      context.undetermined(model.pointer(norm),
                           {"aan wie, dat staat in een ander stuk", "to whom: another document says"});
      continue;
    }
    const Post* post = model.post(p->what);
    if ((post != nullptr && post->appointed_by.stated()) || modes.named(p->who, p->what)) continue;
    last = p->norm;
    Finding& finding = context.report<advice_without_addressee>(
        model.pointer(norm) + (to == Statement::vague ? "/to" : ""),
        p->who.known() ? model.name(p->who) : Phrase("wie dat doet", "whoever does so"), object_name(model, p->what),
        model.name(p->act));
    if (to == Statement::vague) finding.severity = Severity::warning;
    cite(finding, model.provisions(norm));
  }
}

namespace advice {

/// The act that a norm comes after, by its timing; null where it comes after none.
[[nodiscard]] inline const ActPattern* act_before(const ResolvedNorm& norm) {
  return norm.timing() != nullptr ? awaited_by(*norm.timing()) : nullptr;
}

[[nodiscard]] inline bool is_a_question(CoreAct act) { return act == CoreAct::request || act == CoreAct::consult; }

}  // namespace advice

void check_advice_unanswered(Context& context) {
  const Model& model = context.model();
  boost::unordered_flat_map<Entity, std::vector<const Position*>, EntityHash> answers;    // by who answers
  boost::unordered_flat_map<Entity, std::vector<const Position*>, EntityHash> questions;  // by who asks
  // The college answers for the municipality, the chair for the body.
  const auto whoever = [](const Entity& e) { return Entity{e.kind, PostKind::none, 0, e.index, 0}; };
  const auto follows_advice = [](const ResolvedNorm& norm) {
    const ActPattern* before = advice::act_before(norm);
    return before != nullptr && std::holds_alternative<After>(*norm.timing()) && before->act.core() == CoreAct::advise;
  };
  const auto passes_on = [&](const Position& p) {
    return p.act.family == Family::advising && !p.act.is(CoreAct::respond) && follows_advice(context.norm(p));
  };
  const auto responds = [&](const Position& p) {
    return p.act.is(CoreAct::respond) || (p.act.family == Family::deciding && follows_advice(context.norm(p)));
  };
  const auto modes = [](const ResolvedNorm& norm) { return std::array{norm.after_hearing(), norm.on_proposal_of()}; };
  const auto asks_somebody = [&](const Position& p) {
    const auto asked = modes(context.norm(p));
    return (p.act.family == Family::deciding || p.act.family == Family::advising) &&
           std::any_of(asked.begin(), asked.end(),
                       [](const auto* mode) { return mode != nullptr && mode->has_value(); });
  };
  for (const Position* p : context.positions()) {
    if (p->modality == Modality::must && (responds(*p) || passes_on(*p) || asks_somebody(*p)))
      answers[whoever(p->who)].push_back(p);
    if (p->modality != Modality::cannot && p->modality != Modality::must_not &&
        (p->act.is(CoreAct::request) || p->act.is(CoreAct::consult)) && p->to.known())
      questions[whoever(p->who)].push_back(p);
  }
  WhoIsWho who(model);
  const auto same_table = [&](const Entity& a, const Entity& b) {
    return who.overlap(table_of(a), table_of(b)) != Answer::no;
  };
  const auto asks = [&](const ResolvedNorm& norm, const Entity& adviser) {
    for (const Stated<Actor>* mode : modes(norm))
      if (mode != nullptr)
        for (const Entity& asked : model.resolve(*mode))
          if (same_table(asked, adviser)) return true;
    return false;
  };
  constexpr std::size_t most_answers = 200;  // of one addressee that are looked at
  // Whose advice is passed on, and on what, where that is said.
  const auto passed_on = [&](const Position& answer, const Position& advice) {
    const ActPattern& before = *advice::act_before(context.norm(answer));
    const auto advisers = model.resolve(before.who);
    return (advisers.empty() || std::any_of(advisers.begin(), advisers.end(),
                                            [&](const Entity& e) { return same_table(e, advice.who); })) &&
           (!before.what || related(model, model.resolve(*before.what), advice.what));
  };
  const auto answered = [&](const Position& advice, const Entity& addressee) {
    const auto at = answers.find(whoever(addressee));
    if (at == answers.end()) return false;
    if (at->second.size() > most_answers) return true;
    return std::any_of(at->second.begin(), at->second.end(), [&](const Position* answer) {
      const bool to_adviser = responds(*answer)    ? !answer->to.known() || same_table(answer->to, advice.who)
                              : passes_on(*answer) ? passed_on(*answer, advice)
                                                   : asks(context.norm(*answer), advice.who);
      return to_adviser && related(model, answer->what, advice.what);
    });
  };
  // Whether the addressee asked for it: in the timing or a condition of the advice itself, or by a norm of its own.
  const auto asked_for = [&](const Position& advice) {
    const auto asks_first = [&](const ActPattern* before) {
      if (before == nullptr || !before->act.core() || !advice::is_a_question(*before->act.core())) return false;
      const auto askers = model.resolve(before->who);
      return std::any_of(askers.begin(), askers.end(),
                         [&](const Entity& e) { return e.kind == EntityKind::addressee || same_table(e, advice.to); });
    };
    const ResolvedNorm& norm = context.norm(advice);
    if (asks_first(advice::act_before(norm))) return true;
    for (const Condition& condition : each_of(*norm.if_))
      if (const auto* done = std::get_if<Done>(&condition); done != nullptr && asks_first(&done->done)) return true;
    const auto at = questions.find(whoever(advice.to));
    if (at == questions.end()) return false;
    if (at->second.size() > most_answers) return true;
    return std::any_of(at->second.begin(), at->second.end(), [&](const Position* question) {
      return same_table(question->to, advice.who) && related(model, question->what, advice.what);
    });
  };
  std::uint32_t last = UINT32_MAX;
  for (const Position* p : context.positions()) {
    const ResolvedNorm& norm = context.norm(*p);
    const bool advises =
        p->act.is(CoreAct::advise) && p->modality != Modality::cannot && p->modality != Modality::must_not;
    if (!advises || norm.written == nullptr || !p->to.known() || p->norm == last) continue;
    if (p->to.kind == EntityKind::everyone || p->to.kind == EntityKind::others || norm.written->law.stated()) continue;
    context.looked_at();
    if (asked_for(*p)) continue;
    // A duty of all parties, or of a group, to respond is a duty of each of them.
    if (answered(*p, p->to) || answered(*p, {EntityKind::agreement_parties, PostKind::none, 0, 0, 0})) continue;
    if (norm.written->elsewhere.stated() || rest_elsewhere(model, p->to)) {
      context.undetermined(model.pointer(norm), {"of een ander stuk tot een reactie verplicht",
                                                 "whether another document demands a response"});
      continue;
    }
    last = p->norm;
    Finding& finding = context.report<advice_unanswered>(
        model.pointer(norm), p->who.known() ? model.name(p->who) : Phrase("wie dan ook", "whomever"), model.name(p->to),
        object_name(model, p->what));
    cite(finding, model.provisions(norm));
  }
}

}  // namespace kader
