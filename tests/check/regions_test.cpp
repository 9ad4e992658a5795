// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "check/probe.hpp"
#include "kader/region/municipality.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

// A regional text whose parties are these municipalities, by name.
Framework regional(const char* region, const std::vector<std::string>& names, const List<Reference>& more = {}) {
  Framework f;
  f.agreement.region = Text(region);
  List<Reference> parties;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string id = "p" + std::to_string(i);
    f.parties.append(Party{.id = PartyId(id), .name = names[i], .kind = PartyKind::gemeente});
    parties.push_back(Reference(id + ".college"));
  }
  parties.insert(parties.end(), more.begin(), more.end());
  f.agreement.parties = std::move(parties);
  return f;
}
const std::vector<std::string> midden_holland = {"Bodegraven-Reeuwijk", "Gouda", "Krimpenerwaard", "Waddinxveen",
                                                 "gemeente Zuidplas"};
std::vector<std::string> members_of(std::string_view region) {
  std::vector<std::string> names;
  for (const Municipality* member : find_youth_region(region)->members) names.emplace_back(member->name);
  return names;
}
const char* const name = "outside-region";

}  // namespace

TEST_CASE("All the municipalities of a region and no others are its parties", "[check][outside-region]") {
  CHECK(probe(regional("jeugdregio-midden-holland", midden_holland), name).silent());
  for (const YouthRegion& region : youth_regions()) {
    INFO(region.id);
    const auto found = probe(regional(std::string(region.id).c_str(), members_of(region.id)), name);
    CHECK(found.silent());
    CHECK(found.subjects == 1);
  }
}

TEST_CASE("A text of no youth region is not spoken of", "[check][outside-region]") {
  CHECK(probe(regional("veiligheidsregio-fryslan", {"Assen"}), name).subjects == 0);
  Framework f = regional("x", {"Assen"});
  f.agreement.region = {};
  CHECK(probe(f, name).subjects == 0);
}

TEST_CASE("A municipality of another region is told of where a text that was read says so", "[check][outside-region]") {
  auto names = midden_holland;
  names.emplace_back("Oss");
  const auto found = probe(regional("jeugdregio-midden-holland", names), name);
  REQUIRE(found.places == Places{"/parties/p5"});
  CHECK(found.findings[0].severity == Severity::warning);
  CHECK(found.findings[0].message(Language::dutch) ==
        "Jeugdregio Midden-Holland: Oss is partij, maar hoort bij jeugdregio Noordoost Brabant (Gemeenteblad 2023, "
        "542786 (regeling van 2024)).");
}

TEST_CASE("A row that nobody read gives no more than what a firm region leaves out", "[check][outside-region]") {
  auto names = midden_holland;
  names.emplace_back("Leiden");  // of another region by a text of 2022 only
  const auto firm = probe(regional("jeugdregio-midden-holland", names), name);
  REQUIRE(firm.places == Places{"/parties/p5"});
  CHECK(firm.findings[0].severity == Severity::warning);
  CHECK(firm.findings[0].message(Language::english) ==
        "Youth region Midden-Holland: Leiden is a party, but is none of the municipalities of this region.");

  auto twente = members_of("jeugdregio-twente");
  twente.emplace_back("Zwolle");
  const auto open = probe(regional("jeugdregio-twente", twente), name);
  REQUIRE(open.places == Places{"/parties/p14"});
  CHECK(open.findings[0].severity == Severity::note);
  CHECK(open.findings[0].message(Language::dutch) ==
        "Jeugdregio Twente: Zwolle is partij, maar hoort volgens de tabel bij jeugdregio IJsselland; die rij van de "
        "tabel heeft niemand nagelezen en is dus niet zeker.");
}

TEST_CASE("A warning rests on firm rows only, whatever is asked", "[check][outside-region]") {
  for (const YouthRegion& region : youth_regions())
    for (const YouthRegion& other : youth_regions()) {
      if (&region == &other) continue;
      const auto found = probe(regional(std::string(region.id).c_str(), members_of(other.id)), name);
      for (const Finding& finding : found.findings) {
        if (finding.severity == Severity::note) continue;
        INFO(region.id << " and " << other.id << ": " << finding.message(Language::english));
        const bool about_one = finding.place.pointer.starts_with("/parties/");
        const auto firm = [](const Municipality* row) { return row->evidence == Evidence::confirmed; };
        CHECK((region.firm || (about_one && other.firm) ||
               (!about_one && std::any_of(region.members.begin(), region.members.end(), firm))));
      }
    }
}

TEST_CASE("Who is missing is told of at the region", "[check][outside-region]") {
  const auto found = probe(regional("jeugdregio-midden-holland", {"Gouda", "Waddinxveen", "Zuidplas"}), name);
  REQUIRE(found.places == Places{"/agreement/region"});
  CHECK(found.findings[0].severity == Severity::warning);
  CHECK(
      found.findings[0].message(Language::dutch) ==
      "Jeugdregio Midden-Holland: Bodegraven-Reeuwijk en Krimpenerwaard horen bij deze regio, maar zijn geen partij.");
  const auto doubtful =
      probe(regional("jeugdregio-flevoland", {"Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk"}), name);
  REQUIRE(doubtful.findings.size() == 1);
  CHECK(doubtful.findings[0].severity == Severity::note);
  CHECK(doubtful.findings[0].message(Language::english) ==
        "Youth region Flevoland: Zeewolde belongs to this region by the table, but is no party; those rows are not "
        "certain.");
}

TEST_CASE("Whether a municipality is missing is not said where the parties cannot be listed",
          "[check][outside-region]") {
  Framework f = regional("jeugdregio-midden-holland", {"Gouda"}, {Reference("others")});
  f.groups.append(Group{.id = GroupId("others"), .open = Text("andere gemeenten in de regio")});
  CHECK(probe(f, name).findings.empty());
  CHECK(probe(f, name).undetermined == Places{"/agreement/region"});
  f.groups[0].open = Text("zorgaanbieders");  // no municipalities: who is missing is missing
  CHECK(probe(f, name).findings.size() == 1);
  Framework joint = regional("jeugdregio-midden-holland", {"Gouda"}, {Reference("gr")});
  joint.parties.append(Party{.id = PartyId("gr"), .kind = PartyKind::openbaar_lichaam});
  CHECK(probe(joint, name).undetermined == Places{"/agreement/region"});
  CHECK(probe(regional("jeugdregio-midden-holland", {}), name).undetermined == Places{"/agreement/region"});
}

TEST_CASE("A name that is of no municipality, or of two, leaves the question open", "[check][outside-region]") {
  auto names = midden_holland;
  names[0] = "Reeuwijk";
  const auto found = probe(regional("jeugdregio-midden-holland", names), name);
  CHECK(found.findings.empty());
  CHECK(found.undetermined == Places{"/parties/p0", "/agreement/region"});
  Framework f = regional("jeugdregio-midden-holland", names);
  Table<Code> code;
  code.append(Code{.id = Id<Code>("cbs"), .value = "GM1901"});
  f.parties[0].code = std::move(code);  // goes before the name
  CHECK(probe(f, name).silent());
}

TEST_CASE("A region that the table does not have is named with the one it is most like", "[check][outside-region]") {
  const auto found = probe(regional("jeugdregio-midden-hollant", midden_holland), name);
  REQUIRE(found.places == Places{"/agreement/region"});
  CHECK(found.findings[0].severity == Severity::warning);
  CHECK(found.findings[0].message(Language::english) ==
        "‘jeugdregio-midden-hollant’: that youth region is not in the table of 2026; perhaps jeugdregio-midden-holland "
        "is meant.");
  const auto other = probe(regional("jeugdregio-atlantis", midden_holland), name);
  REQUIRE(other.findings.size() == 1);
  CHECK(other.findings[0].severity == Severity::note);
}
