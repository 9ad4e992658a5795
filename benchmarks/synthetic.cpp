// SPDX-License-Identifier: Apache-2.0
#include "synthetic.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "support/random.hpp"

namespace kader::bench {

Framework small_framework(std::uint64_t seed) {
  testing::Random random(seed);
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

Framework sound_framework(std::size_t bodies, std::size_t seats_each, std::size_t norms) {
  const auto named = [](const char* what, std::size_t number) { return what + std::to_string(number); };
  const auto rests_on = [](std::size_t number) {
    return List<ProvisionRef>{ProvisionRef(std::to_string(number % 40 + 1))};
  };
  const auto by_all = [] {
    return List<Procedure>{
        Procedure{.by = Actor(Jointly{.jointly = {"agreement.parties"}}), .notice = Duration::months(12)}};
  };
  Framework f;
  f.agreement.name = "Samenwerking";
  f.agreement.until = none;
  f.agreement.exit = by_all();
  f.agreement.amendment = by_all();
  f.agreement.dissolution = by_all();
  f.agreement.parties = List<Reference>{};
  for (std::size_t i = 0; i < seats_each; ++i) {
    const std::string id = named("gemeente-", i);
    f.parties.append(
        Party{.id = PartyId(id), .name = "Gemeente nummer " + std::to_string(i), .kind = PartyKind::gemeente});
    f.agreement.parties.edit().push_back(Reference(id + ".college"));
  }
  for (std::size_t b = 0; b < bodies; ++b) {
    Body body{.id = BodyId(named("gremium-", b)), .established = Established(ProvisionRef(std::to_string(b % 40 + 1)))};
    body.name = "Gremium nummer " + std::to_string(b);
    body.seats = Table<Seat>{};
    for (std::size_t i = 0; i < seats_each; ++i) {
      const std::string party = named("gemeente-", i);
      Seat seat{.id = SeatId(party)};
      seat.post.who = Actor(Reference(party + ".burgemeester"));
      body.seats.edit().append(std::move(seat));
    }
    body.chair = Post{.who = Actor(Reference("gemeente-0.burgemeester"))};
    body.deputy = Post{.who = Actor(Reference("gemeente-1.burgemeester"))};
    body.meetings = Meetings{.at_least = Times(4), .per = Period(CalendarPeriod::year)};
    body.quorum = Quorum{.share = Share::more_than(Share::fraction(1, 2))};
    body.voting = Voting{.majority = Majority(Share::more_than(Share::fraction(1, 2))),
                         .deadlock = List<DeadlockStep>{DeadlockStep{.step = StepWord::rejected}}};
    body.source = rests_on(b);
    f.bodies.append(std::move(body));
  }
  for (std::size_t m = 0; m < (norms + 1) / 2; ++m) {
    const std::string id = named("onderwerp-", m);
    f.matters.append(Matter{.id = MatterId(id), .name = "Onderwerp nummer " + std::to_string(m)});
    const Reference decider(named("gremium-", m % bodies));
    const Reference other(named("gremium-", (m + 1) % bodies));
    f.norms.push_back(Norm{.who = Actor(decider),
                           .can = List<Act>{CoreAct::adopt},
                           .what = List<Reference>{Reference(id)},
                           .source = rests_on(m)});
    if (f.norms.size() < norms)
      f.norms.push_back(Norm{.who = Actor(decider),
                             .must = List<Act>{CoreAct::report},
                             .what = List<Reference>{Reference(id)},
                             .to = Actor(other),
                             .when = Timing(AtLeast{.at_least = Times(1), .per = Period(CalendarPeriod::year)}),
                             .source = rests_on(m)});
  }
  return f;
}

std::string regional_draft(std::uint64_t seed) {
  testing::Random random(seed);
  const auto number = [&](std::size_t from, std::size_t to) {
    return std::to_string(from + random.below(to - from + 1));
  };
  std::string text =
      "kader: 1\ntaal: nl\n\nregeling:\n  naam: Samenwerkingskader regio " + number(1, 41) +
      "\n  soort: bestuursafspraak\n  partijen: [gemeenten.college, ketenpartners]\n  tot: geen\n"
      "  evaluatie: {in: platform, wanneer: {tussen: [2024-03-20, 2024-06-20]}, bron: \"7.c\"}\n\npartijen:\n";
  const std::size_t municipalities = 8 + random.below(6);
  for (std::size_t i = 0; i < municipalities; ++i)
    text +=
        "  gemeente-" + std::to_string(i) + ": {naam: Gemeente nummer " + std::to_string(i) + ", soort: gemeente}\n";
  text += "\ngroepen:\n  gemeenten:\n    leden:\n";
  for (std::size_t i = 0; i < municipalities; ++i) text += "      - gemeente-" + std::to_string(i) + "\n";
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
