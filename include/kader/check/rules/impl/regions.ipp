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
#include "kader/check/rules/regions.hpp"
#include "kader/region/municipality.hpp"
#include "kader/text/listed.hpp"

namespace kader {
namespace regions {

/// The municipality that a party is: by its code, else by its names; null where the table knows none.
[[nodiscard]] inline const Municipality* municipality_of(const Party& party) {
  for (const Code& code : each_of(party.code))
    if (code.id.str() == "cbs") return find_municipality_by_code(code.value);
  if (party.name)
    if (const Municipality* found = find_municipality(*party.name)) return found;
  for (const Text& name : each_of(party.aka))
    if (const Municipality* found = find_municipality(name)) return found;
  return party.name ? nullptr : find_municipality(party.id.str());
}

/// Whether a name that cannot be opened may stand for municipalities: one that nothing has, or a group without a list
/// that is not said to be of others ("zorgaanbieders").
[[nodiscard]] inline bool may_hold_municipalities(const Model& model, const Entity& entity) {
  if (entity.kind == EntityKind::unresolved) return true;
  const Group* group = model.group(entity);
  if (group == nullptr) return false;
  const auto speaks_of_them = [](const Text& words) {
    return words.find("emeente") != Text::npos || words.find("unicipalit") != Text::npos;
  };
  return !group->open || speaks_of_them(*group->open) || (group->name && speaks_of_them(*group->name));
}

/// Who is a party, as far as the text lets one say.
struct Parties {
  std::vector<std::uint32_t> listed;  ///< indices in the framework's parties, in the order of the text, each once
  std::optional<Phrase> open;         ///< why there may be more
};

[[nodiscard]] inline Parties parties_of(const View& view) {
  const Model& model = view.model();
  const Agreement& agreement = view.framework().agreement;
  Parties all;
  std::vector<bool> seen(view.framework().parties.size(), false);
  const auto add = [&](const Entity& entity) {
    for (const Entity& member : model.members(entity)) {
      if (member.kind == EntityKind::party) {
        if (!seen[member.index]) all.listed.push_back(member.index);
        seen[member.index] = true;
      } else if (!all.open && may_hold_municipalities(model, member)) {
        all.open = Phrase("wie ‘" + model.name(member).nl + "’ zijn, is niet op te sommen",
                          "who ‘" + model.name(member).en + "’ are cannot be listed");
      }
    }
  };
  if (agreement.parties) {
    for (const Reference& party : *agreement.parties) add(model.resolve(party));
  } else if (agreement.participants) {
    add(model.resolve_id(agreement.participants->str()));
  } else if (agreement.parties.stated()) {
    all.open =
        Phrase(Bilingual{"de lijst van partijen staat niet in deze tekst", "the list of parties is not in this text"});
  } else {
    all.open = Phrase(Bilingual{"de tekst zegt niet wie partij zijn", "the text does not say who the parties are"});
    for (std::size_t i = 0; i < view.framework().parties.size(); ++i)
      all.listed.push_back(static_cast<std::uint32_t>(i));
  }
  return all;
}

/// Joint bodies can stand for municipalities that the text does not name.
[[nodiscard]] inline bool can_stand_for_municipalities(PartyKind kind) noexcept {
  return kind == PartyKind::openbaar_lichaam || kind == PartyKind::bedrijfsvoeringsorganisatie ||
         kind == PartyKind::samenwerkingsverband;
}

/// "A, B en C", of at most ten; the others are counted.
[[nodiscard]] inline Phrase names(const std::vector<const Municipality*>& of) {
  return listed(of, [](const Municipality* one) { return one->name; }, {.most = 10});
}

/// What a row that is not firm rests on, behind a comma.
[[nodiscard]] inline Phrase doubt(const Municipality& row) {
  const std::string source(row.region_source);
  switch (row.evidence) {
    case Evidence::confirmed: return {" (" + source + ")", " (" + source + ")"};
    case Evidence::dated:
      return {"; dat rust op een stuk van eerder jaar (" + source + ") en is dus niet zeker",
              "; that rests on a text of an earlier year (" + source + "), so it is not certain"};
    case Evidence::derived:
      return {"; dat is afgeleid (" + source + ") en niet zeker",
              "; that is inferred (" + source + ") and not certain"};
    case Evidence::memory: break;
  }
  return {"; die rij van de tabel heeft niemand nagelezen en is dus niet zeker",
          "; nobody has checked that row of the table against a source, so it is not certain"};
}

}  // namespace regions

void check_outside_region(Context& context) {
  const Agreement& agreement = context.framework().agreement;
  if (!agreement.region || !agreement.region->starts_with("jeugdregio-")) return;  // other regions: no table ships
  context.looked_at();
  const std::string& id = *agreement.region;
  const std::string pointer = "/agreement/region";
  const std::string year = std::to_string(municipalities_as_of);
  const auto report = [&](std::string at, const Phrase& subject, const Phrase& what, bool firm) -> Finding& {
    Finding& finding = context.report<outside_region>(std::move(at), subject, what);
    if (!firm) finding.severity = Severity::note;
    finding.provisions = written_in(agreement.source);
    return finding;
  };

  const YouthRegion* region = find_youth_region(id);
  if (region == nullptr) {
    const YouthRegion* near = nearest_youth_region(id);
    Phrase what("die jeugdregio staat niet in de tabel van " + year,
                "that youth region is not in the table of " + year);
    if (near != nullptr) {
      what.nl += "; bedoeld is wellicht " + std::string(near->id);
      what.en += "; perhaps " + std::string(near->id) + " is meant";
    }
    report(pointer, Phrase("‘" + id + "’"), what, near != nullptr);
    return;
  }
  const std::string name(region->name);
  const Phrase subject("Jeugdregio " + name, "Youth region " + name);

  const auto parties = regions::parties_of(context);
  std::vector<const Municipality*> present;
  std::optional<Phrase> open = parties.open;
  std::size_t municipalities_named = 0;
  for (const std::uint32_t index : parties.listed) {
    const Party& party = context.framework().parties[index];
    if (!party.kind || !context.in_force(party.from_, party.until)) continue;
    if (regions::can_stand_for_municipalities(*party.kind) && !open)
      open = Phrase(Bilingual{"een van de partijen is zelf een samenwerking, die voor gemeenten kan optreden",
                              "one of the parties is itself a joint body, which can act for municipalities"});
    if (*party.kind != PartyKind::gemeente) continue;
    ++municipalities_named;
    const std::string place = context.model().pointer({EntityKind::party, PostKind::none, 0, index, 0});
    const Municipality* municipality = regions::municipality_of(party);
    if (municipality == nullptr) {
      const std::string shown = party.name.value_or(party.id.str());
      context.undetermined(
          place,
          {fill("‘{0}’ is in de tabel van {1} geen gemeente, of van twee de naam", {shown, year}, Language::dutch),
           fill("‘{0}’ is no municipality in the table of {1}, or the name of two", {shown, year}, Language::english)});
      if (!open)
        open = Phrase(Bilingual{"niet van elke gemeente die partij is, is te zeggen welke het is",
                                "of some municipality that is a party it cannot be said which one it is"});
      continue;
    }
    present.push_back(municipality);
    const YouthRegion& its = youth_regions()[municipality->region];
    if (&its == region) continue;
    const bool firm = municipality->evidence == Evidence::confirmed;
    const std::string who(municipality->name);
    const Phrase rest = regions::doubt(*municipality);
    const Phrase what = firm || !region->firm
                            ? Phrase(who + " is partij, maar hoort " + (firm ? "" : "volgens de tabel ") +
                                         "bij jeugdregio " + std::string(its.name) + rest.nl,
                                     who + " is a party, but belongs " + (firm ? "" : "by the table ") +
                                         "to youth region " + std::string(its.name) + rest.en)
                            : Phrase(who + " is partij, maar is geen van de gemeenten van deze regio",
                                     who + " is a party, but is none of the municipalities of this region");
    Context::relate(report(place, subject, what, firm || region->firm), pointer,
                    Bilingual{"hier staat de regio", "the region stands here"});
  }

  // Whoever is missing: apart, whom a text that was read names, and whom the table alone names.
  std::vector<const Municipality*> missing;
  std::vector<const Municipality*> doubtful;
  for (const Municipality* member : region->members)
    if (std::find(present.begin(), present.end(), member) == present.end())
      (member->evidence == Evidence::confirmed ? missing : doubtful).push_back(member);
  if (missing.empty() && doubtful.empty()) return;
  if (municipalities_named == 0 && !open)
    open = Phrase(Bilingual{"de tekst noemt geen gemeenten als partij", "the text names no municipalities as parties"});
  if (open) {
    context.undetermined(pointer, Phrase("of alle gemeenten van de regio meedoen: " + open->nl,
                                         "whether all municipalities of the region take part: " + open->en));
    return;
  }
  const auto belong = [](const std::vector<const Municipality*>& who, const std::string& nl, const std::string& en) {
    const bool one = who.size() == 1;
    const Phrase all = regions::names(who);
    return Phrase(all.nl + (one ? " hoort" : " horen") + nl + ", maar " + (one ? "is" : "zijn") + " geen partij",
                  all.en + (one ? " belongs" : " belong") + en + ", but " + (one ? "is no party" : "are no parties"));
  };
  if (!missing.empty()) report(pointer, subject, belong(missing, " bij deze regio", " to this region"), true);
  if (!doubtful.empty()) {
    Phrase what = belong(doubtful, " volgens de tabel bij deze regio", " to this region by the table");
    what.nl += "; die rijen zijn niet zeker";
    what.en += "; those rows are not certain";
    report(pointer, subject, what, false);
  }
}

}  // namespace kader
