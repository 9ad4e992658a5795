// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/performance.hpp"
#include "kader/text/listed.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/public_law.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {
namespace performance {

/// The acts of a norm in a sentence: "informeren en rapporteren"; "dit" where the text names none.
[[nodiscard]] inline Phrase acts_text(const Model& model, const ResolvedNorm& norm) {
  const auto acts = model.acts(norm.acts);
  if (acts.empty()) return Bilingual{"dit", "this"};
  return listed(acts, [&](const ResolvedAct& act) { return model.name(act); });
}

[[nodiscard]] inline Phrase objects_text(const Model& model, const ResolvedNorm& norm) {
  const auto objects = model.entities(norm.what);
  if (objects.size() > 1) return model.names(objects);
  return object_name(model, objects.empty() ? Entity{} : objects.front());
}

/// " (het werkplan)"; nothing where the text names no object.
[[nodiscard]] inline Phrase in_brackets(const Model& model, const ResolvedNorm& norm) {
  const auto objects = model.entities(norm.what);
  if (std::none_of(objects.begin(), objects.end(), [](const Entity& object) { return object.known(); })) return {};
  const Phrase text = objects_text(model, norm);
  return {" (" + text.nl + ")", " (" + text.en + ")"};
}

/// " van de partijen"; nothing where the text names nobody.
[[nodiscard]] inline Phrase of_bearers(const Model& model, const ResolvedNorm& norm) {
  const auto bearers = model.entities(norm.who.of);
  if (bearers.empty()) return {};
  const Phrase names = model.names(bearers);
  return {" van " + names.nl, " of " + names.en};
}

/// Whether a norm is a duty that stands in the text as one.
[[nodiscard]] inline bool is_written_duty(const ResolvedNorm& norm) {
  return norm.written != nullptr && norm.modality == Modality::must;
}

/// Acts whose occasion brings their time along: a meeting, a vote, a decision that binds.
[[nodiscard]] inline bool has_its_occasion(const ResolvedAct& act) {
  return act.is(CoreAct::comply) || act.is(CoreAct::attend) || act.is(CoreAct::vote) || act.is(CoreAct::chair) ||
         act.is(CoreAct::record);
}

/// Whether an act could be seen to be late. Who is charged with something has a task; a term is missing only for
/// what yields a text.
[[nodiscard]] inline bool wants_term(const ResolvedNorm& norm, const ResolvedAct& act) {
  if (act.family == Family::conduct || has_its_occasion(act)) return false;
  return !norm.charged || act.is(CoreAct::adopt) || act.is(CoreAct::sign) || act.is(CoreAct::evaluate);
}

/// Whether a table at which it happens says how often it meets, or the law does.
[[nodiscard]] inline bool meets_regularly(const Model& model, const Entity& table) {
  const Body* body = model.body(table.thing());
  if (body == nullptr) return false;
  const auto meetings = model.meetings(*body);
  if (meetings.stated != nullptr && meetings.stated->at_least.stated()) return true;
  return meetings.law != nullptr;
}

/// Whether the law on joint regulations gives the term: budgets, accounts and their frameworks.
[[nodiscard]] inline bool term_by_law(const Model& model, const ResolvedNorm& norm) {
  const auto& kind = model.framework().agreement.kind;
  if (!kind || *kind != AgreementKind::gemeenschappelijke_regeling) return false;
  const auto objects = model.entities(norm.what);
  return !objects.empty() && std::all_of(objects.begin(), objects.end(), [&](const Entity& object) {
    const Matter* matter = model.matter(object);
    return matter != nullptr && matter->kind &&
           (*matter->kind == MatterKind::budget || *matter->kind == MatterKind::accounts);
  });
}

/// Whether little hangs on the day: standing rules that a board is charged with adopting, and in a decree or standing
/// orders also the bodies that are set up by them. Until then there are none, and whoever needs them will make them.
[[nodiscard]] inline bool is_of_little_weight(const Model& model, const ResolvedNorm& norm, const ResolvedAct& act) {
  const auto& kind = model.framework().agreement.kind;
  if (!kind) return false;
  const bool unilateral = *kind == AgreementKind::reglement || *kind == AgreementKind::besluit;
  const bool regulation = *kind == AgreementKind::gemeenschappelijke_regeling;
  if (!unilateral && !(regulation && norm.charged && act.is(CoreAct::adopt))) return false;
  const auto objects = model.entities(norm.what);
  return !objects.empty() && std::all_of(objects.begin(), objects.end(), [&](const Entity& object) {
    const Matter* matter = model.matter(object);
    if (matter != nullptr)
      return matter->kind && (*matter->kind == MatterKind::rules || *matter->kind == MatterKind::by_law);
    return unilateral && model.body(object) != nullptr && object.post == PostKind::none;
  });
}

/// The open word in a timing that has one in place of its number, with the tail of its pointer.
struct OpenTerm {
  std::string tail;
  std::string words;
};

[[nodiscard]] inline std::optional<OpenTerm> open_term(const Stated<Timing>& when) {
  if (const Vague* vague = when.vague()) return OpenTerm{"/when", vague->words};
  const Timing* timing = when.get();
  if (timing == nullptr) return std::nullopt;
  const auto in = [](const auto& field, const char* tail) -> std::optional<OpenTerm> {
    if (const Vague* vague = field.vague()) return OpenTerm{std::string("/when/") + tail, vague->words};
    return std::nullopt;
  };
  if (const auto* often = std::get_if<AtLeast>(timing)) {
    if (auto open = in(often->at_least, "at least")) return open;
    return in(often->per, "per");
  }
  if (const auto* every = std::get_if<Every>(timing)) return in(every->every, "every");
  if (const auto* by = std::get_if<By>(timing)) return in(by->by, "by");
  if (const auto* at = std::get_if<At>(timing)) return in(at->at, "at");
  return std::nullopt;
}

}  // namespace performance

void check_duty_without_bearer(Context& context) {
  const Model& model = context.model();
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (!performance::is_written_duty(norm)) continue;
    context.looked_at();
    const Statement who = norm.who.statement;
    if (who == Statement::value || who == Statement::none) continue;
    if (who == Statement::elsewhere || norm.written->elsewhere.stated()) {
      context.undetermined(model.pointer(norm), {"op wie de plicht rust, staat in een ander stuk",
                                                 "another document says on whom the duty rests"});
      continue;
    }
    Finding& finding =
        context.report<duty_without_bearer>(model.pointer(norm) + (who == Statement::vague ? "/who" : ""),
                                            performance::acts_text(model, norm), performance::in_brackets(model, norm));
    if (who == Statement::vague) finding.severity = Severity::warning;
    cite(finding, model.provisions(norm));
  }
}

void check_duty_without_term(Context& context) {
  const Model& model = context.model();
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (!performance::is_written_duty(norm)) continue;
    const auto acts = model.acts(norm.acts);
    const auto wanting = std::find_if(acts.begin(), acts.end(),
                                      [&](const ResolvedAct& act) { return performance::wants_term(norm, act); });
    const auto open = performance::open_term(*norm.when);
    if (wanting == acts.end() && !(open && norm.charged)) continue;
    context.looked_at();
    if (norm.if_->stated() || performance::term_by_law(model, norm)) continue;
    if (norm.when->elsewhere() != nullptr ||
        (!norm.when->stated() && (norm.written->elsewhere.stated() || norm.written->law.stated()))) {
      context.undetermined(model.pointer(norm), {"of een ander stuk of de wet de termijn geeft",
                                                 "whether another document or the law gives the term"});
      continue;
    }
    if (norm.when->stated() && !open) continue;
    const auto bearers = model.entities(norm.who.of);
    const bool at_meetings = wanting != acts.end() && wanting->family == Family::meeting && !norm.when->stated() &&
                             (performance::meets_regularly(model, norm.in) ||
                              (bearers.size() == 1 && performance::meets_regularly(model, bearers.front())));
    if (at_meetings) continue;
    const bool standing = !open && performance::is_of_little_weight(model, norm, *wanting);
    const Phrase act = wanting != acts.end() ? model.name(*wanting) : performance::acts_text(model, norm);
    Finding& finding = context.report<duty_without_term>(
        model.pointer(norm) + (open ? open->tail : ""), performance::of_bearers(model, norm), act,
        performance::in_brackets(model, norm),
        open ? Phrase("'" + open->words + "' is open", "'" + open->words + "' is open")
             : Phrase("wanneer, staat er niet", "when is not said"));
    if (standing) finding.severity = Severity::note;
    cite(finding, model.provisions(norm));
  }
}

namespace performance {

/// Whether an act is known to be one of conduct. A name that no act has tells nothing; whether a secret was kept can
/// be told, since it was disclosed or not.
[[nodiscard]] inline bool cannot_be_observed(const ResolvedAct& act) {
  constexpr std::uint32_t unknown = UINT32_MAX;
  return act.family == Family::conduct && !act.is(CoreAct::keep_confidential) && !(act.is_own && act.own == unknown);
}

}  // namespace performance

void check_conduct_only(Context& context) {
  const Model& model = context.model();
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (!performance::is_written_duty(norm)) continue;
    const auto acts = model.acts(norm.acts);
    context.looked_at();
    if (acts.empty() || !std::all_of(acts.begin(), acts.end(), performance::cannot_be_observed)) continue;
    Finding& finding = context.report<conduct_only>(model.pointer(norm), performance::acts_text(model, norm),
                                                    performance::in_brackets(model, norm));
    cite(finding, model.provisions(norm));
  }
}

namespace performance {

/// Whether somebody is, or may be among, those whom the law on openness binds.
[[nodiscard]] inline bool is_public(const Model& model, WhoIsWho& who, const Entity& entity) {
  if (const Party* party = model.party(entity)) return is_public_party(party);
  if (const Body* body = model.body(entity)) return body->form.has_value();
  if (who.gave_up()) return false;
  const auto& members = who.members(entity);
  return std::any_of(members.begin(), members.end(),
                     [&](const Entity& member) { return is_public_party(model.party(member)); });
}

}  // namespace performance

void check_unbounded_confidentiality(Context& context) {
  const Model& model = context.model();
  WhoIsWho who_is_who(model);
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (!performance::is_written_duty(norm)) continue;
    const auto acts = model.acts(norm.acts);
    if (std::none_of(acts.begin(), acts.end(),
                     [](const ResolvedAct& act) { return act.is(CoreAct::keep_confidential); }))
      continue;
    const auto bearers = model.entities(norm.who.of);
    if (std::none_of(bearers.begin(), bearers.end(),
                     [&](const Entity& who) { return performance::is_public(model, who_is_who, who); }))
      continue;
    context.looked_at();
    const Norm& written = *norm.written;
    const bool ends =
        norm.when->stated() && !(norm.timing() != nullptr && std::holds_alternative<Throughout>(*norm.timing()));
    if (norm.conditional() || written.law.stated() || written.subject_to.stated() || written.until.stated() || ends)
      continue;
    if (written.elsewhere.stated()) {
      context.undetermined(model.pointer(norm),
                           {"of een ander stuk de grens stelt", "whether another document sets the limit"});
      continue;
    }
    Finding& finding = context.report<unbounded_confidentiality>(model.pointer(norm), model.names(bearers),
                                                                 performance::objects_text(model, norm));
    cite(finding, model.provisions(norm));
  }
}

namespace performance {

/// The word by which a text calls something mutual; empty where it uses none.
[[nodiscard]] inline std::string_view mutual_word(std::string_view words) {
  constexpr std::string_view marks[] = {"wederzijds", "wederkerig", "over en weer", "omgekeerd",
                                        "andersom",   "elkaar",     "mutual",       "reciprocal",
                                        "vice versa", "each other", "one another"};
  const auto letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U;
  };
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at > 0 && letter(words[at - 1])) continue;  // only where a word begins: "wederzijdse", "elkaars" will do
    for (const std::string_view mark : marks)
      if (words.size() - at >= mark.size() &&
          std::equal(mark.begin(), mark.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                     [&](char m, char w) { return m == lower(w); }))
        return words.substr(at, mark.size());
  }
  return {};
}

/// The norms by act, to look for the one that says the same of the other side.
class OtherSides {
 public:
  explicit OtherSides(const View& view) : who_(view.model()) {
    for (const Position* p : view.positions())
      if (view.norm(*p).written != nullptr && p->who.known() && p->to.known()) by_act_[key(*p)].push_back(p);
  }
  /// Whether somebody has the same norm towards another: the same act, both allowed or both not.
  [[nodiscard]] Answer has(const Position& like, const Entity& who, const Entity& to) {
    const auto at = by_act_.find(key(like));
    if (at == by_act_.end()) return Answer::no;
    for (const Position* p : at->second) {
      if (!budget_.spend() || who_.gave_up()) return Answer::unknown;
      if (who_.overlap(p->who, who) != Answer::yes) continue;
      if (p->to.kind == EntityKind::others || who_.overlap(p->to, to) == Answer::yes) return Answer::yes;
    }
    return Answer::no;
  }
  /// Whether two are sides of their own, as far as the text tells.
  [[nodiscard]] bool apart(const Entity& a, const Entity& b) { return who_.overlap(a, b) == Answer::no; }

 private:
  using Key = std::pair<std::uint32_t, bool>;
  [[nodiscard]] static Key key(const Position& p) {
    constexpr std::uint32_t own = 1U << 16U;
    const bool denies = p.modality == Modality::cannot || p.modality == Modality::must_not;
    return {p.act.is_own ? own + p.act.own : static_cast<std::uint32_t>(p.act.core), denies};
  }
  WhoIsWho who_;
  Budget budget_{500'000};
  boost::unordered_flat_map<Key, std::vector<const Position*>> by_act_;
};

[[nodiscard]] inline bool is_a_side(const Entity& e) {
  return e.kind == EntityKind::party || e.kind == EntityKind::group || e.kind == EntityKind::body ||
         e.kind == EntityKind::role;
}

}  // namespace performance

void check_one_sided_reciprocity(Context& context) {
  const Model& model = context.model();
  std::optional<performance::OtherSides> sides;  // few texts have such words
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (norm.written == nullptr || !norm.written->words || (norm.charged && norm.modality == Modality::can)) continue;
    const std::string_view mark = performance::mutual_word(*norm.written->words);
    const auto bearers = model.entities(norm.who.of);
    const auto others = model.entities(norm.to.of);
    if (mark.empty() || bearers.empty() || others.empty() ||
        !std::all_of(bearers.begin(), bearers.end(), performance::is_a_side) ||
        !std::all_of(others.begin(), others.end(), performance::is_a_side))
      continue;
    context.looked_at();
    if (!sides) sides.emplace(context);
    const auto combinations = model.positions_of(index);
    if (combinations.empty()) {  // no act is named, or there are too many combinations in all
      context.undetermined(model.pointer(norm),
                           norm.acts.empty() ? Phrase(Bilingual{"welke handeling wederzijds is", "which act is mutual"})
                                             : Phrase(too_much));
      continue;
    }
    const Position& like = combinations.front();
    std::vector<Entity> missing;
    bool unknown = false;
    for (const Entity& other : others) {
      const auto answered = [&](const Entity& bearer) {
        if (!sides->apart(bearer, other)) return true;
        const Answer answer = sides->has(like, other, bearer);
        unknown = unknown || answer == Answer::unknown;
        return answer != Answer::no;
      };
      if (!std::all_of(bearers.begin(), bearers.end(), answered)) missing.push_back(other);
    }
    if (unknown) {
      context.undetermined(model.pointer(norm), too_much);
      continue;
    }
    if (missing.empty()) continue;
    Finding& finding =
        context.report<one_sided_reciprocity>(model.pointer(norm) + "/words", performance::acts_text(model, norm), mark,
                                              model.names(bearers), model.names(missing));
    cite(finding, model.provisions(norm));
  }
}

}  // namespace kader
