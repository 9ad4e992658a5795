// SPDX-License-Identifier: Apache-2.0
#include "kader/check/rules/basis.hpp"

#include <set>
#include <string>

#include "check/draft_probe.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Probe cited(const std::string& cite, const std::string& agreement = "agreement: {name: Proef}") {
  return in_draft("stale-legal-basis",
                  "cites: {x: {" + cite +
                      "}}\nmatters: {m: {law: x:3(1), source: \"2\"}}\n"
                      "norms: [{who: assen.raad, can: adopt, what: m, law: [gemw:147, x:4], source: \"3\"}]\n",
                  agreement);
}
}  // namespace

TEST_CASE("A law that ended is no basis, and is told once", "[check][stale-legal-basis]") {
  const auto found = cited("name: Wet openbaarheid van bestuur, kind: law");
  REQUIRE(found.places == Places{"/matters/m/law/0"});
  CHECK(found.findings[0].severity == Severity::warning);
  CHECK(found.findings[0].provisions == std::vector<std::string>{"2", "3"});
  CHECK(found.findings[0].related[0].place.pointer == "/norms/0/law/1");
  CHECK(found.findings[0].message(Language::dutch) ==
        "De grondslag Wet openbaarheid van bestuur, art. 3(1) kan deze tekst op 1 januari 2026 niet dragen: de Wet "
        "openbaarheid van bestuur geldt niet meer sinds 1 mei 2022; daarvoor in de plaats kwam de Wet open overheid.");
}
TEST_CASE("A law is known by its name in whatever case, its abbreviation, its number", "[check][stale-legal-basis]") {
  for (const char* cite :
       {"name: wet openbaarheid van Bestuur", "name: Wob", "name: De wet van toen, aka: WOB",
        "name: Oud, code: {bwb: BWBR0005252}", "name: Wet op de ruimtelijke ordening", "name: WRO"}) {
    INFO(cite);
    REQUIRE(cited(cite).findings.size() == 1);
    CHECK(cited(cite).findings[0].severity == Severity::warning);
  }
}
TEST_CASE("What only memory says is a note", "[check][stale-legal-basis]") {
  for (const char* cite : {"name: Wet ruimtelijke ordening", "name: Wro", "name: Wet op de jeugdzorg"}) {
    INFO(cite);
    REQUIRE(cited(cite).findings.size() == 1);
    CHECK(cited(cite).findings[0].severity == Severity::note);
  }
}
TEST_CASE("The draft itself may say that a law has ended, or has yet to begin", "[check][stale-legal-basis]") {
  CHECK(cited("name: Subsidieregeling, until: 2025-07-01").places == Places{"/matters/m/law/0"});
  CHECK(cited("name: Subsidieregeling, until: 2026-01-01").findings.size() == 1);
  CHECK(cited("name: Subsidieregeling, until: 2027-01-01").silent());
  CHECK(cited("name: Subsidieregeling, from: 2027-01-01").findings.size() == 1);
  CHECK(cited("name: Subsidieregeling, from: 2020-01-01").silent());
  CHECK(cited("name: Subsidieregeling, until: 2026").silent());  // perhaps not yet
}
TEST_CASE("A document or standard is no law", "[check][stale-legal-basis]") {
  CHECK(cited("name: Handreiking, kind: document").findings.size() == 1);
  CHECK(cited("name: Norm, kind: standard").findings.size() == 1);
  CHECK(cited("name: Archiefwet 1995, kind: law").silent());
}
TEST_CASE("Laws in force, laws nobody rests on, and texts that ended are silent", "[check][stale-legal-basis]") {
  CHECK(cited("name: Wet maatschappelijke ondersteuning 2015").silent());
  CHECK(cited("name: Wet open overheid").silent());
  CHECK(cited("name: Wob", "agreement: {name: Proef, until: 2021-01-01}").silent());
  CHECK(in_draft("stale-legal-basis", "cites: {x: {name: Wob}}").silent());
}
TEST_CASE("Posts and the agreement rest on laws too", "[check][stale-legal-basis]") {
  const auto found =
      in_draft("stale-legal-basis",
               "cites: {x: {name: Wbp}, y: {name: Wob}}\nbodies: {b: {chair: {appointed by: assen.raad, law: x:62}}}",
               "agreement: {name: Proef, law: y}");
  CHECK(std::set<std::string>(found.places.begin(), found.places.end()) ==
        std::set<std::string>{"/agreement/law/0", "/bodies/b/chair/law/0"});
}
