// SPDX-License-Identifier: Apache-2.0
#include "kader/region/municipality.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "kader/read/compose.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

std::string_view name_of(const Municipality* municipality) {
  return municipality == nullptr ? std::string_view() : municipality->name;
}

}  // namespace

TEST_CASE("There are 342 municipalities in 41 youth regions, each with a code of its own", "[region]") {
  CHECK(municipalities().size() == 342);
  CHECK(youth_regions().size() == 41);
  std::set<std::string_view> names;
  std::set<std::string_view> codes;
  std::size_t members = 0;
  for (const Municipality& municipality : municipalities()) {
    INFO(municipality.name);
    CHECK(names.insert(municipality.name).second);
    CHECK(codes.insert(municipality.code).second);
    REQUIRE(municipality.region < youth_regions().size());
    const auto& region = youth_regions()[municipality.region];
    CHECK(std::count(region.members.begin(), region.members.end(), &municipality) == 1);
  }
  for (const YouthRegion& region : youth_regions()) members += region.members.size();
  CHECK(members == municipalities().size());
}

TEST_CASE("Every row says what it rests on, and one that nobody read says that", "[region]") {
  for (const Municipality& municipality : municipalities()) {
    INFO(municipality.name);
    CHECK((municipality.evidence == Evidence::memory) == municipality.region_source.empty());
    CHECK(municipality.code_certain != municipality.code_source.empty());
  }
  for (const YouthRegion& region : youth_regions()) {
    INFO(region.name);
    CHECK(region.firm == std::all_of(region.members.begin(), region.members.end(),
                                     [](const auto* member) { return member->evidence == Evidence::confirmed; }));
  }
  CHECK(find_youth_region("jeugdregio-groningen")->firm);
  CHECK_FALSE(find_youth_region("jeugdregio-twente")->firm);
}

TEST_CASE("A municipality is found by the ways in which people write its name", "[region]") {
  const std::pair<std::string_view, std::string_view> written[] = {
      {"Den Haag", "'s-Gravenhage"},
      {"'s-Gravenhage", "'s-Gravenhage"},
      {"\xE2\x80\x99s-Gravenhage", "'s-Gravenhage"},
      {"\xE2\x80\x98s Gravenhage", "'s-Gravenhage"},
      {"'S-GRAVENHAGE", "'s-Gravenhage"},
      {"gemeente Den Haag", "'s-Gravenhage"},
      {"The Hague", "'s-Gravenhage"},
      {"Den Bosch", "'s-Hertogenbosch"},
      {"Súdwest-Fryslân", "Súdwest-Fryslân"},
      {"Sudwest Fryslan", "Súdwest-Fryslân"},
      {"Su\xCC\x81"
       "dwest-Frysla\xCC\x82n",
       "Súdwest-Fryslân"},
      {"de gemeente Noardeast Fryslan", "Noardeast-Fryslân"},
      {"Bergen (NH)", "Bergen (NH.)"},
      {"Bergen NH", "Bergen (NH.)"},
      {"Bergen (Noord-Holland)", "Bergen (NH.)"},
      {"Bergen (L)", "Bergen (L.)"},
      {"Bergen (Limburg)", "Bergen (L.)"},
      {"bergen op zoom", "Bergen op Zoom"},
      {"Hengelo", "Hengelo (O.)"},
      {"Hengelo (O)", "Hengelo (O.)"},
      {"Hengelo (Overijssel)", "Hengelo (O.)"},
      {"Middelburg", "Middelburg (Z.)"},
      {"Rijswijk", "Rijswijk (ZH.)"},
      {"Nuenen", "Nuenen, Gerwen en Nederwetten"},
      {"Nuenen c.a.", "Nuenen, Gerwen en Nederwetten"},
      {"Midden Groningen", "Midden-Groningen"},
      {"Midden\xE2\x80\x91Groningen", "Midden-Groningen"},
      {"Utrecht (gemeente)", "Utrecht"},
      {"the municipality of Utrecht", "Utrecht"},
      {"\xC4\xB2sselstein", "IJsselstein"},
      {"Capelle a/d IJssel", "Capelle aan den IJssel"},
      {"Alphen a.d. Rijn", "Alphen aan den Rijn"},
      {" Assen ", "Assen"}};
  for (const auto& [name, found] : written) {
    INFO(name);
    CHECK(name_of(find_municipality(name)) == found);
  }
}

TEST_CASE("What is the name of two municipalities, or of none, is not found", "[region]") {
  for (const std::string_view name :
       {"Bergen", "Appingedam", "Weesp", "", " ", "gemeente", "de gemeente ", "provincie Groningen", "Groningen stad",
        "Ass\xD0\xB5n", "\xC3", "\xF0\x9F", "Assen\xFF"}) {
    INFO(name);
    CHECK(find_municipality(name) == nullptr);
  }
  CHECK(find_municipality(std::string(1'000'000, 'a')) == nullptr);
  CHECK(find_municipality(std::string(1'000'000, '-')) == nullptr);
}

TEST_CASE("A municipality is found by its code, with or without GM and zeros", "[region]") {
  for (const std::string_view code : {"GM0014", "gm0014", "0014", "14"})
    CHECK(name_of(find_municipality_by_code(code)) == "Groningen");
  for (const std::string_view code : {"GM9999", "GM", "", "00014", "GM14x", "x", "-14", "GM0003"}) {
    INFO(code);
    CHECK(find_municipality_by_code(code) == nullptr);
  }
  for (const Municipality& municipality : municipalities()) {
    CHECK(find_municipality_by_code(municipality.code) == &municipality);
    CHECK(find_municipality(municipality.name) == &municipality);
  }
}

TEST_CASE("A region is found by its id and by its name", "[region]") {
  for (const YouthRegion& region : youth_regions()) {
    INFO(region.id);
    CHECK(find_youth_region(region.id) == &region);
    CHECK(find_youth_region(region.name) == &region);
  }
  CHECK(find_youth_region("Zuid-Limburg")->id == "jeugdregio-zuid-limburg");
  CHECK(find_youth_region("jeugdregio-assen") == nullptr);
  CHECK(find_youth_region("") == nullptr);
}

TEST_CASE("The table is what people maintain", "[region]") {
  std::ifstream file(std::string(KADER_SOURCE_DIR) + "/src/data/municipalities.yaml");
  const Loaded loaded = load("municipalities.yaml", std::string(std::istreambuf_iterator<char>(file), {}));
  REQUIRE(loaded.source != nullptr);
  const Composed composed = compose_yaml(*loaded.source);
  REQUIRE(composed.findings.empty());
  const Tree& tree = composed.tree;
  const auto text = [&](std::uint32_t node, std::string_view key) {
    const auto at = tree.child(node, key);
    return at == 0 ? std::string_view() : tree.node(at).text;
  };
  CHECK(text(0, "as of") == std::to_string(municipalities_as_of));
  CHECK(text(0, "checked") == municipalities_checked);
  const auto sources = tree.child(0, "sources");
  const std::map<std::string_view, Evidence> words = {
      {"confirmed", Evidence::confirmed}, {"dated", Evidence::dated}, {"derived", Evidence::derived}};
  std::size_t rows = 0;
  for (const auto region : tree.children(tree.child(0, "regions")))
    for (const auto row : tree.children(tree.child(region, "municipalities"))) {
      ++rows;
      INFO(text(row, "name"));
      const Municipality* made = find_municipality(text(row, "name"));
      REQUIRE(made != nullptr);
      CHECK(made->name == text(row, "name"));
      CHECK(made->code == text(row, "code"));
      CHECK(youth_regions()[made->region].id == text(region, "id"));
      CHECK(youth_regions()[made->region].name == text(region, "name"));
      const auto region_from = tree.child(sources, text(row, "region from"));
      CHECK(made->region_source == text(region_from, "title"));
      const auto evidence = words.find(text(region_from, "evidence"));
      CHECK(made->evidence == (evidence == words.end() ? Evidence::memory : evidence->second));
      CHECK(made->code_source == text(tree.child(sources, text(row, "code from")), "title"));
      if (const auto also = tree.child(row, "also"); also != 0)
        for (const auto other : tree.children(also)) CHECK(find_municipality(tree.node(other).text) == made);
    }
  CHECK(rows == municipalities().size());
}
