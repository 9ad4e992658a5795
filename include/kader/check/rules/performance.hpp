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
#include "kader/check/rules/powers.hpp"

namespace kader {

inline constexpr RuleInfo duty_without_bearer{
    .name = "duty-without-bearer",
    .severity = Severity::error,
    .demands = {"Elke plicht rust op iemand.", "Every duty has a bearer."},
    .message = {"Op wie de plicht tot {0}{1} rust, staat er niet.", "On whom the duty to {0}{1} rests is not said."},
    .why = {"een plicht van niemand wordt door niemand nagekomen", "a duty of nobody is met by nobody"},
    .help = {"noem bij 'wie' het gremium, de functie of de partij die dit moet doen",
             "name under 'who' the body, role or party that must do it"},
    .instance = "Samenwerkingskader Groningen art. 1: 'we maken een werkagenda'"};

inline constexpr RuleInfo duty_without_term{
    .name = "duty-without-term",
    .severity = Severity::warning,
    .demands = {"Een terugkerende plicht heeft een termijn per periode, een eenmalige een datum.",
                "A recurring duty has a period, a single one a date."},
    .message = {"De plicht{0} tot {1}{2} heeft geen termijn: {3}.", "The duty{0} to {1}{2} has no term: {3}."},
    .why = {"zonder termijn is niet zonder meer vast te stellen wanneer het te laat is",
            "without a term it is open when it is late"},
    .help = {"zeg bij 'wanneer' hoe vaak, vóór welke datum of na welke gebeurtenis; 'doorlopend' als het altijd geldt",
             "say under 'when' how often, by which date or after which event; 'always' if it holds throughout"},
    .instance = "Samenwerkingsagenda Jeugd Twente, 3 en 5; Transitie Autoriteit Jeugd art. 9, tweede lid"};

inline constexpr RuleInfo conduct_only{
    .name = "conduct-only",
    .severity = Severity::note,
    .demands = {"Een plicht die niemand kan waarnemen telt als gedragsregel, niet als afspraak.",
                "A duty that nobody can observe counts as a rule of conduct, not as a promise."},
    .message = {"{0}{1} is een gedragsregel: de tekst noemt niets waaraan naleving op een dag is vast te stellen.",
                "To {0}{1} is a rule of conduct: the text names nothing that would show on a day that it was kept."},
    .why = {"wie naleving wil volgen, heeft iets nodig dat op een dag is gebeurd of niet",
            "to follow compliance one needs something that happened on a day or did not"},
    .help = {"laat het staan als gedragsregel, of noem een handeling waaraan het blijkt",
             "leave it as a rule of conduct, or name an act that shows it"},
    .instance = "Samenwerkingskader Groningen art. 2"};

inline constexpr RuleInfo unbounded_confidentiality{
    .name = "unbounded-confidentiality",
    .severity = Severity::note,
    .demands = {"Geheimhouding door een overheid noemt haar grond of grens.",
                "Confidentiality of a public body names its ground or limit."},
    .message = {"De geheimhouding van {1} door {0} noemt grond noch grens.",
                "The confidentiality of {1} by {0} names neither ground nor limit."},
    .why = {"een overheid kan geen geheimhouding toezeggen waar de wet openbaarheid eist",
            "a public body cannot promise confidentiality where the law demands openness"},
    .help = {"noem de grond (woo:5.1), een grens (tenzij de wet tot openbaarmaking verplicht) of een einde",
             "name the ground (woo:5.1), a limit (unless the law demands disclosure) or an end"},
    .source = "Woo 5.1",
    .instance = "Samenwerkingskader Groningen art. 2"};

namespace duties {

/// The acts of a norm in a sentence: "informeren en rapporteren".
[[nodiscard]] inline Phrase acts_text(const Model& model, const ResolvedNorm& norm) {
  Phrase all;
  const auto acts = model.acts(norm.acts);
  for (std::size_t i = 0; i < acts.size(); ++i) {
    const Phrase one = model.name(acts[i]);
    const bool last = i + 1 == acts.size();
    all.nl += (i == 0 ? "" : last ? " en " : ", ") + one.nl;
    all.en += (i == 0 ? "" : last ? " and " : ", ") + one.en;
  }
  return all;
}
[[nodiscard]] inline Phrase objects_text(const Model& model, const ResolvedNorm& norm) {
  const auto objects = model.entities(norm.what);
  if (objects.size() > 1) return model.names(objects);
  return powers::object_name(model, objects.empty() ? Entity{} : objects.front());
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

}  // namespace duties

inline void check_duty_without_bearer(Context& context) {
  const Model& model = context.model();
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (!duties::is_written_duty(norm)) continue;
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
                                            duties::acts_text(model, norm), duties::in_brackets(model, norm));
    if (who == Statement::vague) finding.severity = Severity::warning;
    powers::cite(finding, model.provisions(norm));
  }
}

/// Only what can be observed and has no occasion of its own: no conduct, nothing bound to a condition, nothing that
/// is maintained throughout. Words with a fixed meaning in law ("onverwijld", after an event) are a term.
inline void check_duty_without_term(Context& context) {
  const Model& model = context.model();
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (!duties::is_written_duty(norm)) continue;
    const auto acts = model.acts(norm.acts);
    const auto wanting =
        std::find_if(acts.begin(), acts.end(), [&](const ResolvedAct& act) { return duties::wants_term(norm, act); });
    const auto open = duties::open_term(*norm.when);
    if (wanting == acts.end() && !(open && norm.charged)) continue;
    context.looked_at();
    if (norm.if_->stated() || duties::term_by_law(model, norm)) continue;
    if (norm.when->elsewhere() != nullptr ||
        (!norm.when->stated() && (norm.written->elsewhere.stated() || norm.written->law.stated()))) {
      context.undetermined(model.pointer(norm), {"of een ander stuk of de wet de termijn geeft",
                                                 "whether another document or the law gives the term"});
      continue;
    }
    if (norm.when->stated() && !open) continue;
    const auto bearers = model.entities(norm.who.of);
    const bool at_meetings = wanting != acts.end() && wanting->family == Family::meeting && !norm.when->stated() &&
                             (duties::meets_regularly(model, norm.in) ||
                              (bearers.size() == 1 && duties::meets_regularly(model, bearers.front())));
    if (at_meetings) continue;
    const ResolvedAct& act = wanting != acts.end() ? *wanting : acts.front();
    const bool standing = !open && duties::is_of_little_weight(model, norm, act);
    Finding& finding = context.report<duty_without_term>(
        model.pointer(norm) + (open ? open->tail : ""), duties::of_bearers(model, norm), model.name(act),
        duties::in_brackets(model, norm),
        open ? Phrase("'" + open->words + "' is open", "'" + open->words + "' is open")
             : Phrase("wanneer, staat er niet", "when is not said"));
    if (standing) finding.severity = Severity::note;
    powers::cite(finding, model.provisions(norm));
  }
}

namespace duties {

/// Whether an act is known to be one of conduct. A name that no act has tells nothing; whether a secret was kept can
/// be told, since it was disclosed or not.
[[nodiscard]] inline bool cannot_be_observed(const ResolvedAct& act) {
  constexpr std::uint32_t unknown = UINT32_MAX;
  return act.family == Family::conduct && !act.is(CoreAct::keep_confidential) && !(act.is_own && act.own == unknown);
}

}  // namespace duties

inline void check_conduct_only(Context& context) {
  const Model& model = context.model();
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (!duties::is_written_duty(norm)) continue;
    const auto acts = model.acts(norm.acts);
    context.looked_at();
    if (acts.empty() || !std::all_of(acts.begin(), acts.end(), duties::cannot_be_observed)) continue;
    Finding& finding = context.report<conduct_only>(model.pointer(norm), duties::acts_text(model, norm),
                                                    duties::in_brackets(model, norm));
    powers::cite(finding, model.provisions(norm));
  }
}

namespace duties {

/// Whether somebody is, or may be among, those whom the law on openness binds.
[[nodiscard]] inline bool is_public(const Model& model, powers::WhoIsWho& who, const Entity& entity) {
  if (const Party* party = model.party(entity)) return powers::is_public_party(party);
  if (const Body* body = model.body(entity)) return body->form.has_value();
  if (who.gave_up()) return false;
  const auto& members = who.members(entity);
  return std::any_of(members.begin(), members.end(),
                     [&](const Entity& member) { return powers::is_public_party(model.party(member)); });
}

}  // namespace duties

inline void check_unbounded_confidentiality(Context& context) {
  const Model& model = context.model();
  powers::WhoIsWho who_is_who(model);
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (!duties::is_written_duty(norm)) continue;
    const auto acts = model.acts(norm.acts);
    if (std::none_of(acts.begin(), acts.end(),
                     [](const ResolvedAct& act) { return act.is(CoreAct::keep_confidential); }))
      continue;
    const auto bearers = model.entities(norm.who.of);
    if (std::none_of(bearers.begin(), bearers.end(),
                     [&](const Entity& who) { return duties::is_public(model, who_is_who, who); }))
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
                                                                 duties::objects_text(model, norm));
    powers::cite(finding, model.provisions(norm));
  }
}

inline constexpr RuleInfo one_sided_reciprocity{
    .name = "one-sided-reciprocity",
    .severity = Severity::note,
    .demands = {"Wat wederzijds heet, staat er voor beide kanten.", "What is called mutual is stated for both sides."},
    .message = {"De tekst noemt {0} wederzijds ('{1}'), maar zegt het alleen van {2} en niet van {3}.",
                "The text calls it mutual to {0} ('{1}'), but says it of {2} only and not of {3}."},
    .why = {"wie zich op de wederkerigheid beroept, vindt geen norm die de andere kant bindt",
            "whoever relies on it being mutual finds no norm that binds the other side"},
    .help = {"schrijf de norm ook voor {3}, of laat haar voor allen gelden, tegenover 'overigen'",
             "write the norm for {3} too, or let it hold for all of them, towards 'others'"}};

namespace duties {

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
  explicit OtherSides(const Context& context) : context_(context), who_(context.model()) {
    for (const Position* p : context.positions())
      if (context.norm(*p).written != nullptr && p->who.known() && p->to.known()) by_act_[key(*p)].push_back(p);
  }
  /// Whether somebody has the same norm towards another: the same act, both allowed or both not.
  [[nodiscard]] powers::Answer has(const Position& like, const Entity& who, const Entity& to) {
    const auto at = by_act_.find(key(like));
    if (at == by_act_.end()) return powers::Answer::no;
    for (const Position* p : at->second) {
      if (!budget_.spend() || who_.gave_up()) return powers::Answer::unknown;
      if (who_.overlap(p->who, who) != powers::Answer::yes) continue;
      if (p->to.kind == EntityKind::others || who_.overlap(p->to, to) == powers::Answer::yes)
        return powers::Answer::yes;
    }
    return powers::Answer::no;
  }
  /// Whether two are sides of their own, as far as the text tells.
  [[nodiscard]] bool apart(const Entity& a, const Entity& b) { return who_.overlap(a, b) == powers::Answer::no; }

 private:
  using Key = std::pair<std::uint32_t, bool>;
  [[nodiscard]] static Key key(const Position& p) {
    constexpr std::uint32_t own = 1U << 16U;
    const bool denies = p.modality == Modality::cannot || p.modality == Modality::must_not;
    return {p.act.is_own ? own + p.act.own : static_cast<std::uint32_t>(p.act.core), denies};
  }
  const Context& context_;
  powers::WhoIsWho who_;
  powers::Budget budget_{500'000};
  boost::unordered_flat_map<Key, std::vector<const Position*>> by_act_;
};

[[nodiscard]] inline bool is_a_side(const Entity& e) {
  return e.kind == EntityKind::party || e.kind == EntityKind::group || e.kind == EntityKind::body ||
         e.kind == EntityKind::role;
}

}  // namespace duties

/// Norms between two sides whose own words call them mutual. Who has a norm towards "others" has it both ways.
inline void check_one_sided_reciprocity(Context& context) {
  const Model& model = context.model();
  std::optional<duties::OtherSides> sides;  // few texts have such words
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (norm.written == nullptr || !norm.written->words || (norm.charged && norm.modality == Modality::can)) continue;
    const std::string_view mark = duties::mutual_word(*norm.written->words);
    const auto bearers = model.entities(norm.who.of);
    const auto others = model.entities(norm.to.of);
    if (mark.empty() || bearers.empty() || others.empty() ||
        !std::all_of(bearers.begin(), bearers.end(), duties::is_a_side) ||
        !std::all_of(others.begin(), others.end(), duties::is_a_side))
      continue;
    context.looked_at();
    if (!sides) sides.emplace(context);
    const Position& like = model.positions_of(index).front();
    std::vector<Entity> missing;
    bool unknown = false;
    for (const Entity& other : others) {
      const auto answered = [&](const Entity& bearer) {
        if (!sides->apart(bearer, other)) return true;
        const powers::Answer answer = sides->has(like, other, bearer);
        unknown = unknown || answer == powers::Answer::unknown;
        return answer != powers::Answer::no;
      };
      if (!std::all_of(bearers.begin(), bearers.end(), answered)) missing.push_back(other);
    }
    if (unknown) {
      context.undetermined(model.pointer(norm), powers::too_much);
      continue;
    }
    if (missing.empty()) continue;
    Finding& finding =
        context.report<one_sided_reciprocity>(model.pointer(norm) + "/words", duties::acts_text(model, norm), mark,
                                              model.names(bearers), model.names(missing));
    powers::cite(finding, model.provisions(norm));
  }
}

}  // namespace kader
