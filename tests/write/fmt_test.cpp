// SPDX-License-Identifier: Apache-2.0
#include "kader/write/fmt.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "kader/read/read.hpp"
#include "support/catch.hpp"

using kader::fmt;
using kader::Language;

namespace {

std::string in(Language language, const std::string& text) { return fmt(text, "a.yaml", language).text; }
std::string canonical(const std::string& text) { return fmt(text, "a.yaml").text; }

}  // namespace

TEST_CASE("keys, words, acts, reserved words and numbers with a unit are translated; names and text are not", "[fmt]") {
  const std::string dutch = R"(kader: 1
taal: nl   # de taal
# begroting
regeling: {naam: "none, wie", tot: geen, met ingang van: 2024-03-20, uittreding: {opzegtermijn: 12 maanden}}
gremia:
  wie:
    zetels: {begroting: {aantal: 2, stemgewicht: som van de overigen}}
    vergaderingen: {ten minste: 3, per: jaar, openbaar: ja, agenda door: wie.voorzitter}
    stemming: {meerderheid: meer dan 1/2, bij staking: [uitstel, {beslist door: wie.voorzitter, indien: spoedeisend}]}
onderwerpen:
  begroting: {soort: begroting, bewoording: wie kan besluiten}
normen:
  - {wie: wie.leden, is belast met: [vaststellen, coördineren], wat: begroting, wanneer: {vóór: 1 mei, begrotingsjaar: voorafgaand}}
  - wie: {ten minste zoveel: 2/3, van: regeling.partijen}
    moet: innen   # een eigen handeling
    wat: al het overige
    tenzij: {een van: [voltallig, "in de winter"]}
handelingen: {innen: {familie: middelen}}
)";
  const std::string english = R"(kader: 1
language: nl   # de taal
# begroting
agreement: {name: "none, wie", until: none, from: 2024-03-20, exit: {notice: 12 months}}
bodies:
  wie:
    seats: {begroting: {count: 2, vote: sum of others}}
    meetings: {at least: 3, per: year, public: true, agenda by: wie.chair}
    voting: {majority: more than 1/2, deadlock: [postpone, {decided by: wie.chair, if: urgent}]}
matters:
  begroting: {kind: budget, words: wie kan besluiten}
norms:
  - {who: wie.members, is charged with: [adopt, coordinate], what: begroting, when: {before: 1 May, year: before}}
  - who: {some: 2/3, of: agreement.parties}
    must: innen   # een eigen handeling
    what: residual
    unless: {any: [complete, "in de winter"]}
acts: {innen: {family: means}}
)";
  CHECK(in(Language::english, dutch) == english);
  CHECK(in(Language::dutch, english) == dutch);
  CHECK(in(Language::dutch, dutch) == dutch);
  CHECK(canonical(english) == english);
  CHECK(fmt(dutch, "a.yaml").findings.empty());
  CHECK(kader::read(dutch).framework == kader::read(english).framework);
}

TEST_CASE("without a language, accents are added and words of the other language are replaced", "[fmt]") {
  CHECK(canonical("kader: 1\ntaal: nl\nnormen: [{who: a, kan: coordineren, wanneer: {voor: 1 May}}]\n") ==
        "kader: 1\ntaal: nl\nnormen: [{wie: a, kan: coördineren, wanneer: {vóór: 1 mei}}]\n");
}

TEST_CASE("a list of one loses its brackets, unless that would change its meaning or lose a comment", "[fmt]") {
  const auto of = [](const std::string& list) {
    const std::string head = "kader: 1\ntaal: nl\nregeling: {partijen: ";
    const std::string made = canonical(head + list + "}\n");
    return made.substr(head.size(), made.size() - head.size() - 2);
  };
  CHECK(of("[a]") == "a");
  CHECK(of("[ \"a\" ]") == "\"a\"");
  CHECK(of("[a, b]") == "[a, b]");
  CHECK(of("[]") == "[]");
  CHECK(of("[geen]") == "[geen]");
  CHECK(of("[ # waarom\n  a]") == "[ # waarom\n  a]");
  CHECK(canonical("kader: 1\ntaal: nl\ngroepen:\n  g:\n    leden:\n      - a\n") ==
        "kader: 1\ntaal: nl\ngroepen:\n  g:\n    leden:\n      - a\n");
}

TEST_CASE("quotes stay, and so do the places around a word", "[fmt]") {
  CHECK(in(Language::english, "{\"kader\":1,\"taal\":\"nl\",'regeling':{\"tot\":\"geen\"}}") ==
        "{\"kader\":1,\"language\":\"nl\",'agreement':{\"until\":\"none\"}}");
  CHECK(in(Language::english, "# yaml\n\"kader\": 1\n\"taal\": \"nl\"\nregeling: {\"tot\":\"geen\"}\n") ==
        "# yaml\n\"kader\": 1\n\"language\": \"nl\"\nagreement: {\"until\":\"none\"}\n");
  CHECK(in(Language::english, "kader: 1\ntaal: nl\nregeling:\n  status: >-\n    ontwerp\n  naam: >-\n    ontwerp\n") ==
        "kader: 1\nlanguage: nl\nagreement:\n  status: draft\n  name: >-\n    ontwerp\n");
}

TEST_CASE("a draft with an error of syntax or without a language stays as it is", "[fmt]") {
  for (const std::string text : {"kader: 1\ntaal: nl\nnormen: [{who: a, who: b}]\n", "kader: 1\nnormen: [{who: a}]\n",
                                 "- a\n", "", "kader: [", "{\"kader\": 1, \"taal\": \"nl\", \"norms\": []}"}) {
    const auto made = fmt(text, "-", Language::english);
    CHECK_FALSE(made.changed);
    CHECK(made.text == text);
  }
}

TEST_CASE("every framework of the documentation survives translation to and fro", "[fmt]") {
  std::size_t drafts = 0;
  for (const auto& entry : std::filesystem::directory_iterator(KADER_SOURCE_DIR "/docs/frameworks")) {
    if (entry.path().extension() != ".yaml") continue;
    std::ifstream stream(entry.path());
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    INFO(entry.path());
    ++drafts;
    const std::string own = canonical(text);
    const std::string english = in(Language::english, own);
    const std::string dutch = in(Language::dutch, own);
    CHECK(canonical(own) == own);
    CHECK(canonical(english) == english);
    CHECK(in(Language::dutch, english) == dutch);
    CHECK(in(Language::english, dutch) == english);
    const auto framework = kader::read(text).framework;
    CHECK(kader::read(english).framework == framework);
    CHECK(kader::read(dutch).framework == framework);
    CHECK(kader::read(english).findings.size() == kader::read(text).findings.size());
  }
  CHECK(drafts > 0);
}
