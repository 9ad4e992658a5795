// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/check/rule.hpp"
#include "kader/check/rules/consequences.hpp"
#include "kader/check/rules/effect.hpp"
#include "kader/check/rules/formality.hpp"
#include "kader/check/rules/powers.hpp"
#include "kader/check/rules/statute.hpp"
#include "kader/resolve/law.hpp"

namespace kader {

inline constexpr RuleInfo stale_legal_basis{
    .name = "stale-legal-basis",
    .severity = Severity::warning,
    .demands = {"Een wet waarop iets berust, geldt op de dag van de toets en is een wet.",
                "A law on which something rests is in force on the day of the check, and is a law."},
    .message = {"De grondslag {0} kan deze tekst op {1} niet dragen: {2}.",
                "The basis {0} cannot carry this text on {1}: {2}."},
    .why = {"een bevoegdheid of plicht die op vervallen recht rust, bestaat niet meer of heeft een andere inhoud",
            "a power or duty that rests on law that has lapsed is no longer there, or holds something else"},
    .help =
        {"noem de regeling die nu geldt en lees na of het artikel er zo in terugkomt; staat de tekst zelf niet meer, "
         "zeg dan tot wanneer",
         "name the law now in force and read whether the article returns in it; if the text itself has ended, say "
         "until when"},
    .instance = "GR Schadeschap Schiphol art. 9, eerste lid (Wet op de Ruimtelijke Ordening, art. 49)"};

namespace basis {

/// "1 mei 2022".
[[nodiscard]] inline Phrase day_text(Date date) {
  const DayOfYear day(date.month(), date.day());
  const std::string year = " " + std::to_string(date.year());
  return {day.text(Language::dutch) + year, day.text(Language::english) + year};
}

/// A name as one compares it: letters and digits, in lower case.
[[nodiscard]] inline std::string plain(std::string_view name) {
  std::string out;
  for (const char c : name)
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
      out += c;
    else if (c >= 'A' && c <= 'Z')
      out += static_cast<char>(c - 'A' + 'a');
  return out;
}

/// The law that a declared cite is and that is no longer in force, whenever it ended; null where none of that name or
/// number is known. A cite without a name is known by its id.
[[nodiscard]] inline const RepealedLaw* repealed(const Cite& cite) {
  const auto is = [](const RepealedLaw& law, const Text& name) {
    return plain(name) == plain(law.name) || std::find(law.also.begin(), law.also.end(), name) != law.also.end();
  };
  for (const RepealedLaw& law : repealed_laws()) {
    if (cite.code && !law.bwb.empty() &&
        std::any_of(cite.code->begin(), cite.code->end(), [&](const Code& code) { return code.value == law.bwb; }))
      return &law;
    if (cite.name ? is(law, *cite.name) : cite.id.str() == law.id) return &law;
    for (const Text& other : each_of(cite.aka))
      if (is(law, other)) return &law;
  }
  return nullptr;
}

/// Where something says that it rests on a law.
struct Use {
  const LawRef* ref = nullptr;
  std::string pointer;
  std::vector<std::string> provisions;
};

/// Every use of a law in force on the day, in the order of the draft.
[[nodiscard]] inline std::vector<Use> uses(const Context& context) {
  const Model& model = context.model();
  const Framework& f = context.framework();
  std::vector<Use> all;
  const auto add = [&](const Stated<List<LawRef>>& law, const auto& pointer, const auto& provisions) {
    const auto& refs = each_of(law);
    if (refs.empty()) return;  // as nearly always: then nothing is written down
    const std::string at = pointer() + "/law/";
    for (std::size_t i = 0; i < refs.size(); ++i) all.push_back({&refs[i], at + std::to_string(i), provisions()});
  };
  add(
      f.agreement.law, [] { return std::string("/agreement"); }, [&] { return written_in(f.agreement.source); });
  for (const Body* body : context.bodies()) {
    const auto of_post = [&](const Post& post, const std::string& place) {
      add(
          post.law, [&] { return model.pointer(model.entity(*body)) + place; },
          [&] { return powers::provisions_of(post.source, body->source); });
    };
    if (body->chair) of_post(*body->chair, "/chair");
    if (body->deputy) of_post(*body->deputy, "/deputy");
    if (body->secretary) of_post(*body->secretary, "/secretary");
    for (const Seat& seat : each_of(body->seats))
      if (seat.post.law.stated() && context.in_force(seat.from_, seat.until))
        of_post(seat.post, "/seats/" + std::string(seat.id.str()));
  }
  for (const Role* role : context.roles())
    add(
        role->post.law, [&] { return model.pointer(model.entity(*role)); },
        [&] { return written_in(role->post.source); });
  for (const Matter& matter : f.matters)
    if (matter.law.stated() && context.in_force(matter.from_, matter.until))
      add(
          matter.law, [&] { return "/matters/" + std::string(matter.id.str()); },
          [&] { return written_in(matter.source); });
  std::uint32_t last = UINT32_MAX;
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (norm.written == nullptr || std::exchange(last, norm.index) == norm.index) continue;  // a charge is one norm
    add(
        norm.written->law, [&] { return model.pointer(norm); }, [&] { return model.provisions(norm); });
  }
  return all;
}

/// Why a cite is no law in force on that day; nothing where it is, or nothing tells against it.
struct Stale {
  Phrase why;
  bool certain = true;
};
[[nodiscard]] inline std::optional<Stale> stale(const Cite& cite, Date day) {
  const Phrase name(cite.name ? *cite.name : std::string(cite.id.str()));
  if (cite.kind && *cite.kind != CiteKind::law) {
    const auto word_in = [&](Language language) { return std::string(word(*cite.kind, language)); };
    return Stale{{"dat is volgens 'aangehaald' geen wet maar een " + word_in(Language::dutch),
                  "'cites' says that this is no law but a " + word_in(Language::english)}};
  }
  if (const auto end = agreements::days(cite.until); end && end->last <= day) {
    const Phrase on = day_text(end->first);
    return Stale{{"volgens 'aangehaald' geldt die niet meer sinds " + on.nl,
                  "'cites' says that it has not been in force since " + on.en}};
  }
  if (const auto begin = agreements::days(cite.from_); begin && begin->first > day) {
    const Phrase on = day_text(begin->first);
    return Stale{
        {"volgens 'aangehaald' geldt die pas vanaf " + on.nl, "'cites' says that it is only in force from " + on.en}};
  }
  const RepealedLaw* law = repealed(cite);
  if (law == nullptr || law->until > day) return std::nullopt;
  const Phrase on = day_text(law->until);
  return Stale{{"de " + std::string(law->name) + " geldt niet meer sinds " + on.nl + "; daarvoor in de plaats kwam " +
                    std::string(law->by.nl),
                "the " + std::string(law->name) + " has not been in force since " + on.en + "; instead came " +
                    std::string(law->by.en)},
               law->certain};
}

}  // namespace basis

/// Looks at what norms, posts, matters and the agreement rest on, once a cite. What only memory says of a law is a
/// note. A text that has itself ended rested on the law of its time.
inline void check_stale_legal_basis(Context& context) {
  const Model& model = context.model();
  const Framework& f = context.framework();
  if (const auto end = agreements::days(f.agreement.until); end && end->last <= context.as_of()) return;
  constexpr std::size_t most_related = 4;
  std::vector<std::vector<basis::Use>> by_cite(f.cites.size());
  for (basis::Use& use : basis::uses(context)) {
    const Entity cite = model.resolve_id(use.ref->cite());
    if (cite.kind != EntityKind::cite) continue;  // one of the laws that need no declaration
    context.looked_at();
    by_cite[cite.index].push_back(std::move(use));
  }
  for (std::size_t i = 0; i < by_cite.size(); ++i) {
    const auto& found = by_cite[i];
    if (found.empty()) continue;
    const Cite& cite = f.cites[i];
    const auto stale = basis::stale(cite, context.as_of());
    if (!stale) continue;
    const LawRef& ref = *found.front().ref;
    const std::string article(
        ref.article().empty() ? "" : ", art. " + std::string(ref.article()) + std::string(ref.subdivision()));
    Finding& finding = context.report<stale_legal_basis>(
        found.front().pointer, Phrase((cite.name ? *cite.name : std::string(cite.id.str())) + article),
        basis::day_text(context.as_of()), stale->why);
    if (!stale->certain) finding.severity = Severity::note;
    powers::cite(finding, found.front().provisions);
    for (std::size_t j = 1; j < found.size() && j <= most_related; ++j) {
      Context::relate(finding, found[j].pointer, Bilingual{"rust ook daarop", "rests on it too"});
      powers::cite(finding, found[j].provisions);
    }
    if (cite.until.stated() || cite.from_.stated() || cite.kind.stated())
      Context::relate(finding, "/cites/" + std::string(cite.id.str()),
                      Bilingual{"hier is die aangehaald", "here it is cited"});
  }
}

/// Rules on what the text rests on, and whether what it gives can be used.
inline constexpr Rule basis_rules[] = {{&term_below_statute, &check_term_below_statute},
                                       {&stale_legal_basis, &check_stale_legal_basis},
                                       {&void_by_form, &check_void_by_form},
                                       {&dead_power, &check_dead_power}};

}  // namespace kader
