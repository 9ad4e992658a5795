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
#include "kader/check/rules/basis.hpp"
#include "kader/resolve/law.hpp"
#include "kader/resolve/when.hpp"
#include "kader/view/provisions.hpp"

namespace kader {
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
[[nodiscard]] inline std::vector<Use> uses(const View& view) {
  const Model& model = view.model();
  const Framework& f = view.framework();
  std::vector<Use> all;
  const auto add = [&](const Stated<List<LawRef>>& law, const auto& pointer, const auto& provisions) {
    const auto& refs = each_of(law);
    if (refs.empty()) return;  // as nearly always: then nothing is written down
    const std::string at = pointer() + "/law/";
    for (std::size_t i = 0; i < refs.size(); ++i) all.push_back({&refs[i], at + std::to_string(i), provisions()});
  };
  add(
      f.agreement.law, [] { return std::string("/agreement"); }, [&] { return written_in(f.agreement.source); });
  for (const Body* body : view.bodies()) {
    const auto of_post = [&](const Post& post, const std::string& place) {
      add(
          post.law, [&] { return model.pointer(model.entity(*body)) + place; },
          [&] { return provisions_of(post.source, body->source); });
    };
    if (body->chair) of_post(*body->chair, "/chair");
    if (body->deputy) of_post(*body->deputy, "/deputy");
    if (body->secretary) of_post(*body->secretary, "/secretary");
    for (const Seat& seat : each_of(body->seats))
      if (seat.post.law.stated() && view.in_force(seat.from_, seat.until))
        of_post(seat.post, "/seats/" + std::string(seat.id.str()));
  }
  for (const Role* role : view.roles())
    add(
        role->post.law, [&] { return model.pointer(model.entity(*role)); },
        [&] { return written_in(role->post.source); });
  for (const Matter& matter : f.matters)
    if (matter.law.stated() && view.in_force(matter.from_, matter.until))
      add(
          matter.law, [&] { return "/matters/" + std::string(matter.id.str()); },
          [&] { return written_in(matter.source); });
  std::uint32_t last = UINT32_MAX;
  for (const std::uint32_t index : view.norms()) {
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
  if (const Edge end = edge_of(cite.until); end.latest && *end.latest <= day) {
    const Phrase on = day_text(*end.earliest);
    return Stale{{"volgens 'aangehaald' geldt die niet meer sinds " + on.nl,
                  "'cites' says that it has not been in force since " + on.en}};
  }
  if (const Edge begin = edge_of(cite.from_); begin.earliest && *begin.earliest > day) {
    const Phrase on = day_text(*begin.earliest);
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

void check_stale_legal_basis(Context& context) {
  const Model& model = context.model();
  const Framework& f = context.framework();
  if (const Edge end = edge_of(f.agreement.until); end.latest && *end.latest <= context.day()) return;
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
    const auto stale = basis::stale(cite, context.day());
    if (!stale) continue;
    const LawRef& ref = *found.front().ref;
    const std::string article(
        ref.article().empty() ? "" : ", art. " + std::string(ref.article()) + std::string(ref.subdivision()));
    Finding& finding = context.report<stale_legal_basis>(
        found.front().pointer, Phrase((cite.name ? *cite.name : std::string(cite.id.str())) + article),
        basis::day_text(context.day()), stale->why);
    if (!stale->certain) finding.severity = Severity::note;
    kader::cite(finding, found.front().provisions);
    for (std::size_t j = 1; j < found.size() && j <= most_related; ++j) {
      Context::relate(finding, found[j].pointer, Bilingual{"rust ook daarop", "rests on it too"});
      kader::cite(finding, found[j].provisions);
    }
    if (cite.until.stated() || cite.from_.stated() || cite.kind.stated())
      Context::relate(finding, "/cites/" + std::string(cite.id.str()),
                      Bilingual{"hier is die aangehaald", "here it is cited"});
  }
}

}  // namespace kader
