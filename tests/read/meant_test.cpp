// SPDX-License-Identifier: Apache-2.0
// What a lawyer writes who does not know the format, and what is said of it.
#include <string>
#include <vector>

#include "kader/read/read.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

const std::string head = "kader: 1\ntaal: nl\n";

/// The findings as "rule: message | help", in Dutch.
std::vector<std::string> said(const std::string& text) {
  std::vector<std::string> all;
  for (const Finding& finding : read(text).findings)
    all.push_back(std::string(finding.rule->name) + ": " + finding.message(Language::dutch) + " | " +
                  finding.help(Language::dutch));
  return all;
}
std::string only(const std::string& text) {
  const auto all = said(text);
  return all.size() == 1 ? all[0] : std::to_string(all.size()) + " findings";
}
bool has(const std::string& text, const std::string& part) {
  INFO(text);
  return text.find(part) != std::string::npos;
}
std::string when(const std::string& timing) {
  return head + "normen: [{wie: ab, moet: adviseren, wanneer: {" + timing + "}}]\n";
}

}  // namespace

TEST_CASE("a mistyped day is no words", "[read]") {
  CHECK(
      has(only(when("vóór: 01-07")), "not-a-date: ‘01-07’ is geen datum zoals het formaat die kent; schrijf 1 juli."));
  CHECK(has(only(when("uiterlijk: 1-7-2024")),
            "‘1-7-2024’ is geen datum zoals het formaat die kent; schrijf 2024-07-01, of 1 juli als het elk jaar "
            "terugkeert."));
  CHECK(has(only(when("uiterlijk: 1 jull")), "schrijf 1 juli."));
  CHECK(has(only(when("uiterlijk: 31-02-2024")), "schrijf een dag als 2024-07-01"));
  CHECK(has(only(when("op: 2024-7-1")), "schrijf 2024-07-01, of 1 juli"));
  CHECK(has(only(when("op: 1 juli 2024")), "schrijf 2024-07-01, of 1 juli"));
  CHECK(said(when("uiterlijk: 1 juli")).empty());
  CHECK(said(when("vóór: \"30 dagen na verzending\"")).empty());
  CHECK(said(when("vóór: de begrotingsbehandeling")).empty());
}

TEST_CASE("the exact value is offered where it is plain what is meant", "[read]") {
  const auto help = [](const std::string& agreement) { return only(head + "regeling: {" + agreement + "}\n"); };
  CHECK(has(help("dagtekening: 1 juli 2024"), "| schrijf de waarde in deze vorm: 2024-07-01; laat de tekst"));
  CHECK(has(help("dagtekening: 1-7-2024"), "in deze vorm: 2024-07-01;"));
  CHECK(has(help("uittreding: {opzegtermijn: vier jaar}"), "in deze vorm: 4 jaren;"));
  CHECK(has(help("uittreding: {opzegtermijn: Een week}"), "in deze vorm: 1 week;"));
  CHECK(has(help("in rechte afdwingbaar: Ja"), "in deze vorm: ja;"));
  CHECK(has(help("dagtekening: vorig voorjaar"),
            "| schrijf de waarde in deze vorm; laat de tekst haar zelf open, schrijf dan {open norm: …}"));
  CHECK(has(only(head + "partijen: {a: {soort: Gemeente}}\n"), "bedoeld is wellicht ‘gemeente’"));
}

TEST_CASE("a colon without a space and a key with a capital say so, and nothing else is said", "[read]") {
  CHECK(has(only("kader:1\ntaal: nl\nregeling: {}\n"), "zet een spatie na de dubbele punt, zoals in `kader: 1`"));
  CHECK(has(only("kader:1\n"), "geen spatie na de dubbele punt; schrijf `kader: 1`"));
  CHECK(has(only("Kader: 1\ntaal: nl\nregeling: {}\n"), "| schrijf sleutels met kleine letters: kader: 1"));
  CHECK(has(only(head + "Partijen: {a: }\n"), "| schrijf sleutels met kleine letters: partijen:"));
}

TEST_CASE("an unknown key is told with all keys, and others' words for them are known", "[read]") {
  const std::string purpose = only(head + "regeling: {doelstelling: samen}\n");
  CHECK(has(purpose, "‘doelstelling’ is geen sleutel van de regeling; bedoeld is wellicht ‘doel’."));
  CHECK(has(purpose, "| schrijf een sleutel van de regeling: "));
  CHECK(has(purpose, "; vrije tekst hoort achter ‘bewoording’"));
  CHECK(has(only(head + "regeling: {ingangsdatum: 2024-01-01}\n"), "bedoeld is wellicht ‘met ingang van’"));
  CHECK(has(only(head + "normen: [{wie: a, dient: besluiten}]\n"), "bedoeld is wellicht ‘moet’"));
  CHECK(
      has(only(head + "normen: [{wie: a, kan: besluiten, mandaat: b}]\n"), "bedoeld is wellicht ‘gemandateerd door’"));
}

TEST_CASE("a norm without a modal says what is missing", "[read]") {
  CHECK(has(only(head + "normen: [{wie: a}]\n"),
            "Deze norm zegt niet of iemand iets kan, mag of moet, of ermee is belast."));
}

TEST_CASE("after a syntax error nothing is claimed of the rest", "[read]") {
  CHECK(has(said(head + "regeling: {naam: [a\n").at(0), "wat hierna staat, is niet of niet volledig gelezen"));
}
