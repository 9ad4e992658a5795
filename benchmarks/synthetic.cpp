// SPDX-License-Identifier: Apache-2.0
#include "synthetic.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace kader::bench {

Framework small_framework(std::uint64_t seed) {
  Random random(seed);
  static constexpr std::array<const char*, 5> bodies{"platform", "regiegroep", "tafel", "bestuur", "overleg"};
  static constexpr std::array<const char*, 4> matters{"agenda", "begroting", "visie", "verslag"};
  static constexpr std::array<const char*, 7> articles{"1", "2", "3.a", "3.b", "4", "5", "6"};
  static constexpr std::array<CoreAct, 4> powers{CoreAct::decide, CoreAct::adopt, CoreAct::approve, CoreAct::advise};
  static constexpr std::array<CoreAct, 4> duties{CoreAct::propose, CoreAct::inform, CoreAct::report, CoreAct::send};
  const auto article = [&] { return List<ProvisionRef>{ProvisionRef(articles[random.below(7)])}; };
  const auto vacancy = [] {
    return Vacancy{.within = Duration::weeks(8), .meanwhile = List<Meanwhile>{Meanwhile::stays}};
  };
  const auto decided_by_all = [] {
    return List<Procedure>{
        Procedure{.by = Actor(Jointly{.jointly = {"agreement.parties"}}), .notice = Duration::months(12)}};
  };
  Framework f;
  f.agreement.name = "Samenwerking";
  f.agreement.until = none;
  f.agreement.parties = {"a.college", "b.college", "c.college"};
  f.agreement.exit = decided_by_all();
  f.agreement.amendment = decided_by_all();
  f.agreement.dissolution = decided_by_all();
  f.parties = {Party{.id = "a", .kind = PartyKind::gemeente}, Party{.id = "b", .kind = PartyKind::gemeente},
               Party{.id = "c", .kind = PartyKind::gemeente}};
  for (const char* id : bodies) {
    Body body{.id = id, .established = Established(ProvisionRef(articles[random.below(7)]))};
    body.seats = Table<Seat>{Seat{.id = "leden",
                                  .post = Post{.appointed_by = Reference("a.college"), .vacancy = vacancy()},
                                  .count = Headcount(static_cast<int>(random.below(6)) + 1)}};
    body.chair = Post{.appointed_by = Reference(bodies[random.below(5)]), .vacancy = vacancy()};
    body.deputy = Post{.appointed_by = Reference(bodies[random.below(5)]), .vacancy = vacancy()};
    body.source = article();
    f.bodies.append(std::move(body));
  }
  for (const char* id : matters) f.matters.append(Matter{.id = id});
  for (std::size_t i = 0; i < powers.size(); ++i)
    f.norms.push_back(Norm{.who = Reference(bodies[random.below(5)]),
                           .can = {powers[i]},
                           .what = {matters[random.below(4)]},
                           .to = Reference(bodies[random.below(5)]),
                           .source = article()});
  for (std::size_t i = 0; i < duties.size(); ++i)
    f.norms.push_back(Norm{.who = Reference(bodies[random.below(5)]),
                           .must = {duties[i]},
                           .what = {matters[random.below(4)]},
                           .to = Reference(bodies[random.below(5)]),
                           .when = Timing(AtLeast{.at_least = Times(1), .per = Period(CalendarPeriod::year)}),
                           .source = article()});
  return f;
}

std::string regional_draft(std::uint64_t seed) {
  Random random(seed);
  const auto number = [&](std::uint32_t from, std::uint32_t to) {
    return std::to_string(from + random.below(to - from + 1));
  };
  std::string text =
      "kader: 1\ntaal: nl\n\nregeling:\n  naam: Samenwerkingskader regio " + number(1, 41) +
      "\n  soort: bestuursafspraak\n  partijen: [gemeenten.college, ketenpartners]\n  tot: geen\n"
      "  evaluatie: {in: platform, wanneer: {tussen: [2024-03-20, 2024-06-20]}, bron: \"7.c\"}\n\npartijen:\n";
  const std::uint32_t municipalities = 8 + random.below(6);
  for (std::uint32_t i = 0; i < municipalities; ++i)
    text +=
        "  gemeente-" + std::to_string(i) + ": {naam: Gemeente nummer " + std::to_string(i) + ", soort: gemeente}\n";
  text += "\ngroepen:\n  gemeenten:\n    leden:\n";
  for (std::uint32_t i = 0; i < municipalities; ++i) text += "      - gemeente-" + std::to_string(i) + "\n";
  text += "  ketenpartners: {open omschrijving: \"wie in de keten werkt\", bron: partijen}\n\ngremia:\n";
  for (const char* body : {"platform", "regiegroep", "tafel"}) {
    const std::string id = body;
    text += "  " + id + ":\n    naam: Het overleg " + id +
            "\n    instelling: \"3.a\"\n    laag: bestuurlijk\n    zetels:\n" +
            "      gemeenten: {afkomstig uit: gemeenten.college, hoedanigheid: wethouder, aantal: " + number(1, 4) +
            ", bron: \"3.a\"}\n      ketenpartners: {afkomstig uit: ketenpartners, hoedanigheid: bestuurder, aantal: " +
            number(1, 4) + "}\n    voorzitter: {benoemd door: " + id + ", afkomstig uit: " + id +
            ".leden, bron: \"3.d\"}\n" + "    vergaderingen: {ten minste: " + number(2, 6) +
            ", per: jaar, bron: \"3.c\"}\n";
  }
  text +=
      "\nfuncties:\n  kwartiermaker: {soort: coördinator, instelling: \"6.a\", benoemd door: regiegroep, "
      "zittingsduur: {open norm: eerste fase}, bron: \"6.a\"}\n\nonderwerpen:\n";
  for (const char* matter : {"themas", "werkagenda", "voortgang", "regiovisie"})
    text += std::string("  ") + matter + ": {soort: thema, naam: Het onderwerp " + matter + "}\n";
  text += "\nnormen:\n";
  static constexpr std::array<const char*, 6> acts{"kan: adviseren",     "kan: besluiten",   "moet: informeren",
                                                   "moet: voorbereiden", "kan: voorstellen", "moet: samenwerken"};
  static constexpr std::array<const char*, 3> who{"platform", "regiegroep", "tafel"};
  static constexpr std::array<const char*, 4> what{"themas", "werkagenda", "voortgang", "regiovisie"};
  for (int i = 0; i < 30; ++i)
    text += std::string("  - {wie: ") + who[random.below(3)] + ", " + acts[random.below(6)] +
            ", aan: " + who[random.below(3)] + ", wat: " + what[random.below(4)] +
            ", wanneer: {ten minste: " + number(1, 4) + ", per: jaar}, bron: \"" + number(1, 7) + "\"}\n";
  text += "bepalingen:\n  \"2\": {zonder norm: ja}\n";
  return text;
}

}  // namespace kader::bench
