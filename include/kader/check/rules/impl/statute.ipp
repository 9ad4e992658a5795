// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/statute.hpp"
#include "kader/resolve/law.hpp"
#include "kader/resolve/when.hpp"
#include "kader/view/provisions.hpp"

namespace kader {
namespace statute {

/// Days of the year are compared in a calendar of three years: the one before the matter's (a leap year, so that no
/// stretch is counted too short), its own and the one after.
[[nodiscard]] inline Date in_calendar(DayOfYear day, RelativeYear year) {
  return day.in_year(2000 + static_cast<int>(year));
}

[[nodiscard]] inline std::string day_text(Date date, Language language) {
  return DayOfYear(date.month(), date.day()).text(language);
}

/// The last day that a timing allows, where that is a day of the year. `usual` is the year meant where the text names
/// none: a budget is adopted in the year before, accounts in the year after (Wgr 34).
[[nodiscard]] inline std::optional<Date> last_day(const Timing* timing, RelativeYear usual) {
  if (timing == nullptr || !every_year(*timing)) return std::nullopt;
  const auto* before = std::get_if<Before>(timing);
  if (before != nullptr && before->lead.stated()) return std::nullopt;
  return window(*timing, MatterYear{2000 + static_cast<int>(RelativeYear::same), usual}).last_day();
}

/// The anchor that a timing hangs on, as an act pattern; null where it hangs on none.
[[nodiscard]] inline const ActPattern* pattern_of(const Stated<Anchor>& anchor) {
  return anchor ? std::get_if<ActPattern>(&*anchor) : nullptr;
}

/// Whether a draft cites that article as what something rests on, with or without paragraphs.
class Citing {
 public:
  explicit Citing(std::string_view ref) : wanted_(ref.empty() ? LawRef() : LawRef(ref)) {}
  [[nodiscard]] bool operator()(const Stated<List<LawRef>>& law) {
    if (!law) return false;
    const auto [known, fresh] = known_.try_emplace(&law);
    if (fresh)
      known->second = std::any_of(each_of(law).begin(), each_of(law).end(), [&](const LawRef& one) {
        return one.cite() == wanted_.cite() && one.article() == wanted_.article();
      });
    return known->second;
  }
  bool operator()(const Stated<List<LawRef>>&&) = delete;  // known by its address

 private:
  LawRef wanted_;
  boost::unordered_flat_map<const void*, bool> known_;  // of each list once, however many norms have it
};

[[nodiscard]] inline bool is_about(const Model& model, const StatutoryTerm& term, Citing& cites, const Position& p,
                                   const ResolvedNorm& norm) {
  const Matter* matter = model.matter(p.what);
  if (matter != nullptr && matter->like.stated()) return false;  // of like application, but for its days
  if (term.about) return matter != nullptr && matter->kind && *matter->kind == *term.about;
  return (matter != nullptr && cites(matter->law)) || cites(norm.written->law);
}

/// Whether somebody stands outside the joint body and is no provincial executive: a participant, who is to be heard.
[[nodiscard]] inline bool is_participant(const Model& model, const Entity& e) {
  if (e.kind != EntityKind::party && e.kind != EntityKind::group && e.kind != EntityKind::agreement_parties)
    return false;
  return model.organ_name(e) != "gs" && model.organ_name(e) != "cdk";
}

[[nodiscard]] inline bool is_supervisor(const Model& model, const Entity& e) {
  const Party* party = model.party(e);
  if (party != nullptr && party->kind && *party->kind != PartyKind::provincie) return false;
  return model.organ_name(e) == "gs" || (e.organ == 0 && party != nullptr && party->kind.has_value());
}

[[nodiscard]] inline bool passes_on(const ResolvedAct& act) {
  return act.is(CoreAct::send) || act.is(CoreAct::inform) || act.is(CoreAct::report) || act.is(CoreAct::account) ||
         act.is(CoreAct::propose);
}

/// A written norm and the last day that it allows.
struct Deadline {
  const Position* position = nullptr;
  Date day;
};

inline void tell(Context& context, const StatutoryTerm& term, const Position& p, const Phrase& leaves,
                 const Phrase& asks, const Deadline* other, Bilingual note) {
  const Model& model = context.model();
  const ResolvedNorm& norm = context.norm(p);
  Finding& finding = context.report<term_below_statute>(model.pointer(norm) + "/when", term.says, leaves,
                                                        Phrase(std::string(term.article)), asks);
  if (!term.certain) finding.severity = Severity::note;
  cite(finding, model.provisions(norm));
  if (other == nullptr) return;
  Context::relate(finding, model.pointer(context.norm(*other->position)) + "/when", note);
  cite(finding, model.provisions(context.norm(*other->position)));
}

/// What goes to the participants, set against the last day on which it is adopted. Of several ways to send, the
/// earliest counts; where the text only says when it is ready, it cannot be sent before.
inline void check_lead(Context& context, const StatutoryTerm& term, const std::vector<const Position*>& about) {
  const Model& model = context.model();
  std::optional<Deadline> adopted;
  for (const Position* p : about)
    if (p->act.is(CoreAct::adopt) || p->act.is(CoreAct::decide))
      if (const auto day = last_day(context.norm(*p).timing(), RelativeYear::before); day && !adopted)
        adopted = Deadline{p, *day};
  std::optional<Deadline> ready;
  std::optional<Deadline> sent;
  const Position* relative = nullptr;
  bool on_time = false;
  const auto to_participants = [&](const Position& p) { return passes_on(p.act) && is_participant(model, p.to); };
  for (const Position* p : about) {
    const Timing* timing = context.norm(*p).timing();
    const auto day = last_day(timing, RelativeYear::before);
    if (p->act.is(CoreAct::prepare) && day && (!ready || *day < ready->day)) ready = Deadline{p, *day};
    if (!to_participants(*p)) continue;
    if (day && adopted && *day < adopted->day && (!sent || *day < sent->day)) sent = Deadline{p, *day};
    const auto* before = timing != nullptr ? std::get_if<Before>(timing) : nullptr;
    if (before == nullptr || pattern_of(before->before) == nullptr || !before->lead) continue;
    if (compare_length(*before->lead, term.length) == std::partial_ordering::less) {
      if (relative == nullptr) relative = p;
    } else {
      on_time = true;
    }
  }
  const Phrase asks("ten minste " + term.length.text(Language::dutch),
                    "at least " + term.length.text(Language::english));
  if (on_time) return;
  if (relative != nullptr) {
    const Duration lead = *std::get<Before>(*context.norm(*relative).timing()).lead;
    return tell(context, term, *relative, {lead.text(Language::dutch), lead.text(Language::english)}, asks, nullptr,
                {});
  }
  const auto& last = sent ? sent : ready;
  if (!last || !adopted || adopted->day <= last->day) return;
  const std::int32_t days = adopted->day - last->day;
  const auto least = term.length.length().least;
  if (days >= least) return;
  // Who is ready before the last day leaves more: it is the last days that are too close to each other.
  const Phrase leaves(
      "tussen de uiterste dagen maar " + std::to_string(days) + " dagen (van " + day_text(last->day, Language::dutch) +
          " tot en met " + day_text(adopted->day, Language::dutch) + ")",
      "no more than " + std::to_string(days) + " days between the last days (from " +
          day_text(last->day, Language::english) + " to " + day_text(adopted->day, Language::english) + ")");
  tell(context, term, *last->position, leaves, asks, &*adopted,
       {"op deze dag moet zij zijn vastgesteld", "by this day it has to be adopted"});
}

/// A day of the year by which something has to be with the provincial executive, or with the councils. Who adopts it
/// only on that day or later cannot send it before.
inline void check_day(Context& context, const StatutoryTerm& term, const std::vector<const Position*>& about) {
  const Model& model = context.model();
  const Date latest = in_calendar(term.day, term.year);
  const bool to_supervisor = term.about.has_value();
  const Phrase asks("vóór " + term.day.text(Language::dutch), "before " + term.day.text(Language::english));
  for (const Position* p : about) {
    const bool sends =
        passes_on(p->act) && (to_supervisor ? is_supervisor(model, p->to) : is_participant(model, p->to));
    if (!sends && !(to_supervisor && p->act.is(CoreAct::adopt))) continue;
    const auto day = last_day(context.norm(*p).timing(), term.year);
    if (!day || *day < latest) continue;
    const Phrase leaves(
        (sends ? "tijd tot en met " : "voor de vaststelling al tijd tot en met ") + day_text(*day, Language::dutch),
        (sends ? "time until " : "for adopting it alone time until ") + day_text(*day, Language::english));
    return tell(context, term, *p, leaves, asks, nullptr, {});
  }
}

/// How long councils have for their views on the regulation itself.
inline void check_within(Context& context, const StatutoryTerm& term) {
  std::uint32_t last = UINT32_MAX;
  for (const Position* p : context.positions()) {
    const ResolvedNorm& norm = context.norm(*p);
    if (!p->act.is(CoreAct::give_view) || p->what.kind != EntityKind::agreement || norm.written == nullptr) continue;
    if (!is_participant(context.model(), p->who) || context.model().organ_name(p->who) != "raad") continue;
    if (p->norm == last) continue;
    last = p->norm;
    context.looked_at();
    const auto* after = norm.timing() != nullptr ? std::get_if<After>(norm.timing()) : nullptr;
    if (after == nullptr || !after->within) continue;
    if (compare_length(*after->within, term.length) != std::partial_ordering::less) continue;
    tell(context, term, *p, {after->within->text(Language::dutch), after->within->text(Language::english)},
         {"ten minste " + term.length.text(Language::dutch), "at least " + term.length.text(Language::english)},
         nullptr, {});
  }
}

/// Whether the terms of budget and accounts hold: the regulation sets up a board of its own.
[[nodiscard]] inline bool has_board(const View& view) {
  return std::any_of(view.bodies().begin(), view.bodies().end(), [](const Body* body) {
    return body->form && (*body->form == BodyForm::algemeen_bestuur || *body->form == BodyForm::bestuur ||
                          *body->form == BodyForm::gemeenschappelijk_orgaan);
  });
}

}  // namespace statute

void check_term_below_statute(Context& context) {
  const auto& kind = context.framework().agreement.kind;
  if (!kind || *kind != AgreementKind::gemeenschappelijke_regeling) return;
  const Model& model = context.model();
  const bool board = statute::has_board(context);
  for (const StatutoryTerm& term : statutory_terms()) {
    if (!holds_word(term.forms, "gemeenschappelijke-regeling")) continue;
    if (term.kind == TermKind::within) {
      statute::check_within(context, term);
      continue;
    }
    if (!board) continue;
    statute::Citing cites(term.ref);
    std::vector<const Position*> about;
    for (const Position* p : context.positions()) {
      const ResolvedNorm& norm = context.norm(*p);
      if (norm.written == nullptr || norm.conditional() || norm.when == nullptr || !norm.when->stated()) continue;
      if (p->modality != Modality::must && p->modality != Modality::can) continue;
      if (statute::is_about(model, term, cites, *p, norm)) about.push_back(p);
    }
    // Each budget has a calendar of its own.
    std::stable_sort(about.begin(), about.end(),
                     [](const Position* a, const Position* b) { return a->what < b->what; });
    for (std::size_t first = 0; first < about.size();) {
      std::size_t end = first;
      while (end < about.size() && about[end]->what == about[first]->what) ++end;
      const std::vector<const Position*> one(about.begin() + static_cast<std::ptrdiff_t>(first),
                                             about.begin() + static_cast<std::ptrdiff_t>(end));
      context.looked_at();
      if (term.kind == TermKind::lead)
        statute::check_lead(context, term, one);
      else if (term.kind == TermKind::before)
        statute::check_day(context, term, one);
      first = end;
    }
  }
}

}  // namespace kader
