// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/powers.hpp"

namespace kader {

inline constexpr RuleInfo advice_without_addressee{
    .name = "advice-without-addressee",
    .severity = Severity::error,
    .demands = {"Advies en voorstellen hebben een geadresseerde.", "Advice and proposals have an addressee."},
    .message = {"Voor het {2} door {0} over {1} ontbreekt een geadresseerde.", "To whom {0} is to {2} on {1} is not said."},
    .why = {"een advies dat niemand hoeft te ontvangen, hoeft ook niemand te wegen",
            "advice that nobody has to receive, nobody has to weigh"},
    .help = {"noem bij 'aan' wie het ontvangt, of bij het besluit dat het na het horen van {0} wordt genomen",
             "name under 'to' who receives it, or say in the decision that it is taken after hearing {0}"},
    .instance = "Uitgangspunten Samenwerkingsagenda Jeugd Twente, 3.3"};

inline constexpr RuleInfo advice_unanswered{
    .name = "advice-unanswered",
    .severity = Severity::warning,
    .demands = {"Wie advies krijgt, reageert: binnen een termijn of met redenen.",
                "Who receives advice responds, within a term or with reasons."},
    .message = {"Op het advies van {0} aan {1} over {2} hoeft niemand te reageren.",
                "Nobody has to respond to the advice of {0} to {1} on {2}."},
    .why = {"advies waarop niemand antwoordt, verdwijnt in een la", "advice that nobody answers ends in a drawer"},
    .help = {"laat {1} binnen een termijn reageren, met redenen waar zij afwijkt",
             "let {1} respond within a term, with reasons where it departs from the advice"},
    .source = "vergelijk Awb 3:50",
    .instance = "Samenwerkingskader Groningen art. 4.a"};

namespace powers {

/// Who is named in the way in which somebody's power is used: heard, proposing, consenting. By who and whom.
class Modes {
 public:
  explicit Modes(const Context& context) : model_(context.model()) {
    for (const std::uint32_t index : context.norms()) {
      const ResolvedNorm& norm = model_.norms()[index];
      for (const Stated<Actor>* mode : {norm.on_proposal_of(), norm.after_hearing(), norm.with_consent_of()}) {
        if (mode == nullptr || !mode->has_value()) continue;
        for (const Entity& named : model_.resolve(*mode)) by_who_[table_of(named)].push_back(index);
      }
    }
  }
  /// Whether a norm about something related says that this one is heard, proposes or consents. Looks at the first
  /// few norms that name them.
  [[nodiscard]] bool named(const Entity& who, const Entity& what) const {
    const auto at = by_who_.find(table_of(who));
    if (at == by_who_.end()) return false;
    constexpr std::size_t most = 200;
    for (std::size_t i = 0; i < at->second.size() && i < most; ++i) {
      const ResolvedNorm& norm = model_.norms()[at->second[i]];
      const auto objects = model_.entities(norm.what);
      if (objects.empty()) return true;
      for (const Entity& object : objects)
        if (related(model_, object, what)) return true;
    }
    return at->second.size() > most;
  }

 private:
  const Model& model_;
  boost::unordered_flat_map<Entity, std::vector<std::uint32_t>, EntityHash> by_who_;
};

[[nodiscard]] inline bool gives_advice(const Position& p) {
  return p.modality != Modality::cannot && p.modality != Modality::must_not &&
         (p.act.is(CoreAct::advise) || p.act.is(CoreAct::propose) || p.act.is(CoreAct::nominate));
}

}  // namespace powers

inline void check_advice_without_addressee(Context& context) {
  const Model& model = context.model();
  const powers::Modes modes(context);
  std::uint32_t last = UINT32_MAX;
  for (const Position* p : context.positions()) {
    const ResolvedNorm& norm = context.norm(*p);
    if (!powers::gives_advice(*p) || norm.written == nullptr || p->norm == last) continue;
    context.looked_at();
    const Statement to = norm.to.statement;
    if (to == Statement::value || to == Statement::none || norm.in.given()) continue;
    if (to == Statement::elsewhere || norm.written->elsewhere.stated()) {
      context.undetermined(model.pointer(norm), {"aan wie, dat staat in een ander stuk", "to whom: another document says"});
      continue;
    }
    const Post* post = model.post(p->what);
    if ((post != nullptr && post->appointed_by.stated()) || modes.named(p->who, p->what)) continue;
    last = p->norm;
    Finding& finding = context.report<advice_without_addressee>(
        model.pointer(norm) + (to == Statement::vague ? "/to" : ""),
        p->who.known() ? model.name(p->who) : Phrase("wie dat doet", "whoever does so"), powers::object_name(model, p->what),
        model.name(p->act));
    if (to == Statement::vague) finding.severity = Severity::warning;
    powers::cite(finding, model.provisions(norm));
  }
}

/// A response, or a decision that has to follow the advice in time. What a statute orders to be asked is answered
/// by that statute.
inline void check_advice_unanswered(Context& context) {
  const Model& model = context.model();
  boost::unordered_flat_map<Entity, std::vector<const Position*>, powers::EntityHash> answers;  // by who answers
  // The college answers for the municipality, the chair for the body.
  const auto whoever = [](const Entity& e) { return Entity{e.kind, PostKind::none, 0, e.index, 0}; };
  const auto follows_advice = [](const ResolvedNorm& norm) {
    const Timing* when = norm.timing();
    const auto* after = when != nullptr ? std::get_if<After>(when) : nullptr;
    const auto* act = after != nullptr && after->after ? std::get_if<ActPattern>(&*after->after) : nullptr;
    return act != nullptr && act->act.core() == CoreAct::advise;
  };
  for (const Position* p : context.positions())
    if (p->modality == Modality::must &&
        (p->act.is(CoreAct::respond) || (p->act.family == Family::deciding && follows_advice(context.norm(*p)))))
      answers[whoever(p->who)].push_back(p);
  constexpr std::size_t most_answers = 200;  // of one addressee that are looked at
  const auto answered = [&](const Position& advice, const Entity& addressee) {
    const auto at = answers.find(whoever(addressee));
    if (at == answers.end()) return false;
    if (at->second.size() > most_answers) return true;
    return std::any_of(at->second.begin(), at->second.end(), [&](const Position* answer) {
      const bool to_adviser = !answer->to.known() || model.overlap(powers::table_of(answer->to), powers::table_of(advice.who));
      return to_adviser && powers::related(model, answer->what, advice.what);
    });
  };
  std::uint32_t last = UINT32_MAX;
  for (const Position* p : context.positions()) {
    const ResolvedNorm& norm = context.norm(*p);
    const bool advises = p->act.is(CoreAct::advise) && p->modality != Modality::cannot && p->modality != Modality::must_not;
    if (!advises || norm.written == nullptr || !p->to.known() || p->norm == last) continue;
    if (p->to.kind == EntityKind::everyone || p->to.kind == EntityKind::others || norm.written->law.stated()) continue;
    context.looked_at();
    // A duty of all parties, or of a group, to respond is a duty of each of them.
    if (answered(*p, p->to) || answered(*p, {EntityKind::agreement_parties, PostKind::none, 0, 0, 0})) continue;
    if (norm.written->elsewhere.stated() || powers::rest_elsewhere(model, p->to)) {
      context.undetermined(model.pointer(norm), {"of een ander stuk tot een reactie verplicht", "whether another document demands a response"});
      continue;
    }
    last = p->norm;
    Finding& finding = context.report<advice_unanswered>(
        model.pointer(norm), p->who.known() ? model.name(p->who) : Phrase("wie dan ook", "whomever"), model.name(p->to),
        powers::object_name(model, p->what));
    powers::cite(finding, model.provisions(norm));
  }
}

}  // namespace kader
