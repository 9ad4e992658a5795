// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/check/coverage.hpp"
#include "kader/check/rules/coverage.hpp"
#include "kader/text/listed.hpp"

namespace kader {
namespace modelling {

/// What a provision is called: by its name where that leads to it, a heading by its title, else by its line.
[[nodiscard]] inline Phrase name_of(const Document& document, std::uint32_t index) {
  const Provision& provision = document.provisions()[index];
  const bool heads = provision.kind == ProvisionKind::heading || provision.kind == ProvisionKind::chapter ||
                     provision.kind == ProvisionKind::annex;
  if (heads && !provision.title.empty()) return Phrase("‘" + provision.title + "’");
  if (provision.ref.given() && document.find(provision.ref) == index) return Phrase(provision.ref.str());
  const std::string line = std::to_string(document.lines()->mark(provision.where.begin).line);
  return {"op regel " + line, "on line " + line};
}

/// Whether the text itself calls it an article.
[[nodiscard]] inline bool is_called_article(const Document& document, const Provision& provision) {
  if (provision.kind != ProvisionKind::article || !provision.head.known()) return false;
  const std::string_view head = document.bytes(provision.head);
  return head.substr(0, 24).find("rtikel") != std::string_view::npos ||
         head.substr(0, 24).find("rticle") != std::string_view::npos ||
         head.substr(0, 24).find("RTI") != std::string_view::npos;
}

/// Where a provision is pointed at: its number and title, or its first character.
[[nodiscard]] inline ByteRange place_of(const Provision& provision) {
  if (provision.head.known()) return provision.head;
  return {provision.where.begin, provision.where.begin};
}

/// An article, or another piece that is no part of one, and what of it is open.
struct Unit {
  std::uint32_t provision = 0;
  std::size_t counted = 0;
  std::vector<std::uint32_t> open = {};
  [[nodiscard]] bool all_open() const noexcept { return !open.empty() && open.size() == counted; }
};

[[nodiscard]] inline std::vector<Unit> units_of(const Document& document, const Coverage& coverage) {
  const auto& provisions = document.provisions();
  std::vector<std::uint32_t> unit(provisions.size(), 0);
  std::vector<Unit> units;
  std::vector<std::size_t> at(provisions.size(), 0);  // one more than the index in units
  for (std::uint32_t i = 1; i < provisions.size(); ++i) {
    const ProvisionKind kind = provisions[i].kind;
    const bool part =
        kind == ProvisionKind::paragraph || kind == ProvisionKind::item || kind == ProvisionKind::footnote;
    unit[i] = part && unit[provisions[i].parent] != 0 ? unit[provisions[i].parent] : i;
    const Covered covered = coverage.provisions[i];
    if (covered == Covered::uncounted || covered == Covered::lapsed) continue;
    if (at[unit[i]] == 0) {
      units.push_back({unit[i]});
      at[unit[i]] = units.size();
    }
    Unit& one = units[at[unit[i]] - 1];
    ++one.counted;
    if (covered == Covered::open) one.open.push_back(i);
  }
  return units;
}

}  // namespace modelling

void check_provision_not_modelled(Context& context) {
  using namespace modelling;
  if (context.document() == nullptr) return;
  const Document& document = *context.document();
  const auto& provisions = document.provisions();
  const Coverage covered = coverage(document, context.framework());
  context.looked_at(covered.all.total());
  const auto report = [&](std::uint32_t at, Phrase what) {
    context.report_at<provision_not_modelled>(place_of(provisions[at]), Context::pointer_of(provisions[at].ref),
                                              std::move(what));
  };
  if (covered.all.total() > 1 && covered.all.accounted_for() + covered.all.proposed == 0) {
    const std::string many = std::to_string(covered.all.open);
    return report(covered.open.front(),
                  {"de " + many + " bepalingen van deze tekst", "any of the " + many + " provisions"});
  }
  const std::vector<Unit> units = units_of(document, covered);
  for (std::size_t i = 0; i < units.size();) {
    const Unit& unit = units[i++];
    if (unit.open.empty()) continue;
    const Provision& first = provisions[unit.provision];
    if (!unit.all_open()) {
      std::vector<Phrase> names;
      for (const std::uint32_t one : unit.open) names.push_back(name_of(document, one));
      const bool one = names.size() == 1;
      const Phrase which = listed(names, {}, {.most = 7});
      report(one ? unit.open.front() : unit.provision,
             {(one ? "bepaling " : "de bepalingen ") + which.nl, (one ? "provision " : "provisions ") + which.en});
      continue;
    }
    // Articles that follow on each other and are all open are one thing to do.
    const bool article = is_called_article(document, first);
    const std::size_t before = i - 1;
    std::size_t last = before;
    while (i < units.size() && units[i].all_open() && provisions[units[i].provision].kind == first.kind &&
           provisions[units[i].provision].ref.scope() == first.ref.scope() &&
           is_called_article(document, provisions[units[i].provision]) == article)
      last = i++;
    const Phrase from = name_of(document, unit.provision);
    const Phrase to = name_of(document, units[last].provision);
    if (last == before)
      report(unit.provision,
             {(article ? "artikel " : "bepaling ") + from.nl, (article ? "article " : "provision ") + from.en});
    else
      report(unit.provision,
             {(article ? "de artikelen " : "de bepalingen ") + from.nl +
                  (last == before + 1 ? " en " : " tot en met ") + to.nl,
              (article ? "articles " : "provisions ") + from.en + (last == before + 1 ? " and " : " to ") + to.en});
  }
}

void check_source_not_in_text(Context& context) {
  if (context.document() == nullptr) return;
  const Document& document = *context.document();
  if (!document.has_articles()) return;
  const Coverage covered = coverage(document, context.framework());
  for (const Covered one : covered.provisions) context.looked_at(one == Covered::modelled ? 1 : 0);
  context.looked_at(covered.not_found.size());
  for (const NamedSource& source : covered.not_found)
    context.report<source_not_in_text>(source.pointer, source.ref.str());
  for (const ProvisionEntry& entry : context.framework().provisions)
    if (!document.find(entry.id)) context.report<source_not_in_text>(Context::pointer_of(entry.id), entry.id.str());
}

}  // namespace kader
