// SPDX-License-Identifier: Apache-2.0
#include "kader/read/read.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "kader/host/file.hpp"
#include "kader/read/read_rules.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

const std::string dutch_head = "kader: 1\ntaal: nl\n";
const std::string english_head = "kader: 1\nlanguage: nl\n";

using Found = std::vector<std::string>;

/// "wrong-type /agreement/until 3:17".
Found found(const Draft& draft) {
  Found all;
  for (const Finding& finding : draft.findings)
    all.push_back(std::string(finding.rule->name) + ' ' + finding.place.pointer + ' ' +
                  std::to_string(finding.place.span.begin.line) + ':' +
                  std::to_string(finding.place.span.begin.column));
  return all;
}
Found found(const std::string& text) { return found(read(text)); }

/// The one message, in Dutch.
std::string message(const std::string& text) {
  const Draft draft = read(text);
  if (draft.findings.size() != 1) {
    std::string all;
    for (const Finding& finding : draft.findings) all += finding.message(Language::dutch) + '\n';
    return all;
  }
  return draft.findings[0].message(Language::dutch);
}

std::string located(const Draft& draft, std::string pointer) {
  const Place place = draft.source_map.locate(std::move(pointer));
  return std::to_string(place.span.begin.line) + ':' + std::to_string(place.span.begin.column);
}

}  // namespace

TEST_CASE("the same draft in two languages is the same framework", "[read]") {
  const Draft dutch = read(dutch_head + R"(
regeling: {naam: Kader, tot: geen, partijen: [a, b]}
gremia: {ab: {voorzitter: {benoemd door: ab.leden}, quorum: meer dan 1/2}}
normen: [{id: n1, wie: ab, kan: [besluiten, innen], wanneer: {vóór: 1 mei, begrotingsjaar: voorafgaand}}]
)");
  const Draft english = read(english_head + R"(
agreement: {name: Kader, until: none, parties: [a, b]}
bodies: {ab: {chair: {appointed by: ab.members}, quorum: more than 1/2}}
norms: [{id: n1, who: ab, can: [decide, innen], when: {before: 1 May, year: before}}]
)");
  CHECK(found(dutch).empty());
  CHECK(found(english).empty());
  CHECK(dutch.framework == english.framework);
  CHECK(dutch.framework.norms[0].can->at(1).own() == ActId("innen"));
}

TEST_CASE("JSON is the same framework, without places", "[read]") {
  const Draft yaml = read(english_head + "agreement: {name: Kader, until: none, enforceable: false}\n");
  const Draft json =
      read(R"({"kader": 1, "language": "nl", "agreement": {"name": "Kader", "until": "none", "enforceable": false}})");
  CHECK(found(json).empty());
  CHECK(json.framework == yaml.framework);
}

TEST_CASE("a value may be unknown in four ways", "[read]") {
  const Draft draft = read(dutch_head + R"(
gremia:
  ab:
    ledental: {open norm: een delegatie, bron: [3.a, 4]}
    stemming: {elders geregeld: reglement van orde}
    quorum: {elders geregeld: {vast te stellen door: ab.voorzitter}}
    voorzitter: geen
    vergaderingen: {ten minste: 2, elders geregeld: rvo}
)");
  CHECK(found(draft).empty());
  const Body& ab = draft.framework.bodies.at("ab");
  CHECK(ab.size.vague()->words == "een delegatie");
  CHECK(ab.size.vague()->source.size() == 2);
  CHECK(ab.voting.elsewhere()->document == "reglement van orde");
  CHECK(ab.quorum.elsewhere()->to_be_adopted_by == Reference("ab.chair"));
  CHECK(ab.chair.statement() == Statement::none);
  CHECK(*ab.meetings->elsewhere == Text("rvo"));
  CHECK_FALSE(ab.deputy.stated());
}

TEST_CASE("in quotes, none is a word where text may stand", "[read]") {
  const Draft draft = read(dutch_head + "regeling: {naam: \"geen\", citeertitel: geen, tot: \"geen\"}\n");
  CHECK(found(draft).empty());
  CHECK(*draft.framework.agreement.name == Text("geen"));
  CHECK(draft.framework.agreement.short_name.statement() == Statement::none);
  CHECK(draft.framework.agreement.until.statement() == Statement::none);
}

TEST_CASE("shorthand stands for the record: a scalar, an actor's list, an actor's map", "[read]") {
  const Draft draft = read(english_head + R"(
parties: {a: {code: {cbs: GM0935}}, b: }
bodies:
  ab:
    chair: {some: 1, of: ab.members}
    deputy: [ab.x, ab.y]
    secretary: griffier
    quorum: 1/2
    voting: {deadlock: [postpone, {decided by: ab.chair}]}
    balance: {a: 2, b: {at least: 1, at most: 2}}
    seats: {x: {deputy: allowed, count: 3}, y: {deputy: z}}
)");
  CHECK(found(draft).empty());
  const Body& ab = draft.framework.bodies.at("ab");
  CHECK(std::get<Some>(*ab.chair->who).of == List<Reference>{"ab.members"});
  CHECK(std::get<List<Reference>>(*ab.deputy->who).size() == 2);
  CHECK(std::get<Reference>(*ab.secretary->who) == Reference("griffier"));
  CHECK(ab.balance->at("b").count == Headcount(1, 2));
  CHECK(std::get<DeputyAllowed>(*ab.seats->at("x").deputy) == DeputyAllowed::allowed);
  CHECK(std::get<Reference>(*std::get<Post>(*ab.seats->at("y").deputy).who) == Reference("z"));
  CHECK(draft.framework.parties.size() == 2);
}

TEST_CASE("places are canonical, whatever was written", "[read]") {
  const Draft draft = read(dutch_head + R"(
gremia:
  ab:
    zetels: {gemeenten: {afkomstig uit: gemeenten.college}}
    voorzitter: burgemeester
normen:
  - {id: n1, wie: {ieder van: [a, b]}, kan: besluiten}
  - {wie: c, moet: adviseren}
)");
  CHECK(located(draft, "/bodies/ab/seats/gemeenten/drawn from") == "6:41");
  CHECK(located(draft, "/bodies/ab/chair/who") == "7:17");
  CHECK(located(draft, "/norms/n1/who/each/1") == "9:35");
  CHECK(located(draft, "/norms/n1/can/0") == "9:45");
  CHECK(located(draft, "/norms/1/must/0") == "10:20");
  CHECK(located(draft, "/norms/1/when") == "10:5");
}

TEST_CASE("an unknown key is told with the one that was meant, and the rest is read", "[read]") {
  const Draft draft = read(dutch_head + "gremia: {ab: {naam: AB, vorzitter: b}}\n");
  CHECK(found(draft) == Found{"unknown-key /bodies/ab 3:25"});
  CHECK(draft.findings[0].message(Language::dutch) ==
        "‘vorzitter’ is geen sleutel van een orgaan; bedoeld is wellicht ‘voorzitter’.");
  CHECK(*draft.framework.bodies.at("ab").name == Text("AB"));
}

TEST_CASE("what is in the other language is told and understood", "[read]") {
  const Draft draft =
      read(dutch_head + "norms: [{who: ab.chair, kan: decide, wanneer: {before: 1 May}, indien: urgent}]\n");
  CHECK(found(draft) == Found{"other-language  3:1", "other-language /norms/0 3:10", "other-language /norms/0/who 3:15",
                              "other-language /norms/0/can/0 3:30", "other-language /norms/0/when 3:48",
                              "other-language /norms/0/when/before 3:56", "other-language /norms/0/if/0 3:72"});
  CHECK(draft.findings[2].message(Language::dutch) ==
        "‘ab.chair’ is Engels; dit ontwerp gebruikt de Nederlandse woorden: ‘ab.voorzitter’.");
  CHECK(
      draft.framework ==
      read(dutch_head + "normen: [{wie: ab.voorzitter, kan: besluiten, wanneer: {vóór: 1 mei}, indien: spoedeisend}]\n")
          .framework);
}

TEST_CASE("accents are optional", "[read]") {
  const Draft draft =
      read(dutch_head +
           "functies: {f: {soort: coordinator}}\nnormen: [{wie: a, kan: coordineren, wanneer: {voor: 1 mei}}]\n");
  CHECK(found(draft).empty());
}

TEST_CASE("a value of the wrong kind is told with what belongs there, and is not stated", "[read]") {
  CHECK(message(dutch_head + "regeling: {naam: [a, b]}\n") == "Bij ‘naam’ hoort een tekst; er staat een lijst.");
  CHECK(message(dutch_head + "regeling: {naam: }\n") == "Bij ‘naam’ hoort een tekst; er staat niets.");
  CHECK(message(dutch_head + "regeling: {uittreding: {opzegtermijn: een tijdje}}\n") ==
        "Bij ‘opzegtermijn’ hoort een duur, zoals 45 dagen of 8 weken; er staat ‘een tijdje’.");
  CHECK(message(english_head + "agreement: {exit: {notice: soon}}\n") ==
        "Bij ‘notice’ hoort een duur, zoals 45 days of 8 weeks; er staat ‘soon’.");
  CHECK(message(dutch_head + "gremia: {ab: {stemming: {meerderheid: veel}}}\n") ==
        "Bij ‘meerderheid’ hoort meeste stemmen; consensus; of een aandeel, zoals 2, 1/2, 60%, meer dan 1/2 of alle; "
        "er staat ‘veel’.");
  const Draft draft = read(dutch_head + "regeling: {tot: [a], status: ontwerp}\n");
  CHECK_FALSE(draft.framework.agreement.until.stated());
  CHECK(*draft.framework.agreement.status == Status::draft);
}

TEST_CASE("an unknown word is told with the one that was meant and with all that may stand", "[read]") {
  const Draft draft = read(dutch_head + "gremia: {ab: {laag: ambtelijjk}}\n");
  REQUIRE(found(draft) == Found{"unknown-word /bodies/ab/layer 3:21"});
  CHECK(draft.findings[0].message(Language::dutch) ==
        "‘ambtelijjk’ is bij ‘laag’ geen bekend woord; bedoeld is wellicht ‘ambtelijk’.");
  CHECK(draft.findings[0].help(Language::dutch) == "kies een van: bestuurlijk, ambtelijk, uitvoerend");
}

TEST_CASE("what cannot exist is told with the reason", "[read]") {
  CHECK(message(dutch_head + "regeling: {met ingang van: 2023-02-30}\n") ==
        "‘2023-02-30’ is geen datum: februari 2023 loopt van 1 tot en met 28.");
  CHECK(message(dutch_head + "gremia: {ab: {ledental: {ten minste: 5, ten hoogste: 2}}}\n") ==
        "‘ledental’ kan niet: ten minste 5 is meer dan ten hoogste 2.");
  CHECK(found(dutch_head + "normen: [{wie: a}, {wie: a, kan: besluiten, moet: besluiten}]\n") ==
        Found{"modal-missing /norms/0 3:10", "modal-twice /norms/1 3:20"});
}

TEST_CASE("ids are slugs, and what has a wrong one is still read", "[read]") {
  const Draft draft = read(
      dutch_head + "partijen: {Gemeente Groningen: {soort: gemeente}}\nregeling: {partijen: [Gemeente Groningen]}\n");
  CHECK(found(draft) == Found{"not-an-id /parties/Gemeente Groningen 3:12", "not-an-id /agreement/parties/0 4:23"});
  CHECK(draft.findings[0].message(Language::dutch) == "‘Gemeente Groningen’ is geen id; schrijf ‘gemeente-groningen’.");
  CHECK(draft.framework.parties.find("gemeente-groningen") != nullptr);
  CHECK_FALSE(draft.framework.agreement.parties.stated());
}

TEST_CASE("a written list of bearers says how they act", "[read]") {
  CHECK(message(dutch_head + "normen: [{wie: [a, b], kan: besluiten}]\n") ==
        "Deze norm noemt er 2, en zegt niet of zij samen handelen of ieder voor zich.");
  CHECK(found(dutch_head + "normen: [{wie: [a], kan: besluiten}, {wie: {gezamenlijk: [a, b]}, kan: besluiten}]\n")
            .empty());
}

TEST_CASE("a part without its key means nothing, and is told once", "[read]") {
  CHECK(message(dutch_head + "normen: [{wie: {ten minste zoveel: 2}, kan: besluiten}]\n") ==
        "In het onderdeel ‘wie’ ontbreekt ‘van’.");
  const Draft draft = read(dutch_head + "normen: [{wie: {ten minste zoveel: 2, vna: x}, kan: besluiten}]\n");
  CHECK(found(draft) == Found{"unknown-key /norms/0/who 3:39"});
  CHECK_FALSE(draft.framework.norms[0].who.stated());
}

TEST_CASE("a draft says its version and its language", "[read]") {
  CHECK(found("taal: nl\nregeling: {}\n") == Found{"version-missing  1:1"});
  CHECK(found("kader: 2\ntaal: nl\n") == Found{"version-unknown /kader 1:8"});
  CHECK(found("kader: 1\nregeling: {}\n") == Found{"language-missing  1:1"});
  CHECK(read("kader: 1\nregeling: {}\n").framework.language == Language::dutch);
  CHECK(read("kader: 1\nlanguage: en\n").framework.language == Language::english);
  CHECK(found("kader: 1\ntaal: fr\n") == Found{"unknown-word /language 2:7"});
}

TEST_CASE("what is no draft says so", "[read]") {
  for (const std::string text : {"- a\n", "hallo\n", "a: 1\nb: 2\n"}) {
    const Draft draft = read(text);
    CHECK_FALSE(draft.readable);
    REQUIRE(draft.findings.size() == 1);
    CHECK(draft.findings[0].rule == &reading::not_a_framework);
  }
  CHECK_FALSE(read("").readable);
  CHECK_FALSE(read_file("/nergens/x.yaml").readable);
  CHECK(read_file("/nergens/x.yaml").findings[0].rule->name == "cannot-read");
}

TEST_CASE("one key in two languages is one key", "[read]") {
  const Draft draft = read(dutch_head + "regeling: {naam: a, name: b}\n");
  CHECK(found(draft) == Found{"duplicate-key /agreement/name 3:21"});
  CHECK(*draft.framework.agreement.name == Text("a"));
}

TEST_CASE("words stand for themselves where they look like an id", "[read]") {
  const Draft draft = read(dutch_head + "regeling: {doel: [werkagenda, {bewoording: werkagenda}, goede zorg]}\n");
  CHECK(found(draft).empty());
  CHECK(*draft.framework.agreement.purpose ==
        List<NameOrWords>{Reference("werkagenda"), Words("werkagenda"), Words("goede zorg")});
}

TEST_CASE("every rule of the reader has all its texts", "[read]") {
  for (const RuleInfo* rule : read_rules) CHECK(complete(*rule));
}
