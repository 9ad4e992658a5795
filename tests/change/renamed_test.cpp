// SPDX-License-Identifier: Apache-2.0
#include "kader/change/renamed.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "change/drafts.hpp"
#include "kader/check/check.hpp"
#include "kader/text/reserved_words.hpp"
#include "support/generate.hpp"

using namespace kader;

namespace {

constexpr std::string_view region = R"yaml(
kader: 1
language: en
parties: {aa: {kind: gemeente}, bb: {kind: gemeente}}
cites: {wet: {kind: law}, handvest: {kind: document}}
acts: {greet: {family: conduct}}
bodies:
  board:
    seats: {aa: {who: aa.burgemeester}, bb: {who: bb.burgemeester}}
    balance: {aa: 1, bb: 1}
    meetings: {elsewhere: handvest}
    quorum: {elsewhere: {to be adopted by: board.aa}}
  aside: {seats: {aa: {who: aa.burgemeester}}}
norms:
  - {id: greeting, who: {jointly: [aa.college, board.aa]}, must: greet, to: aside.aa, law: "wet:3(1)"
}
  - {id: other, who: bb, must: inform, overrides: greeting}
accepted:
  - {rule: some-rule, place: /bodies/board/balance/aa}
  - {rule: some-rule, place: /norms/greeting/who}
)yaml";

/// What is found, without the words in which it is told.
std::vector<std::pair<std::string, std::string>> found_in(const Framework& framework) {
  const Model model = resolve(framework);
  std::vector<std::pair<std::string, std::string>> made;
  for (const Finding& finding : check(model, {.as_of = Date(2026, 1, 1)}).findings)
    made.emplace_back(finding.rule->name, std::to_string(static_cast<int>(finding.severity)));
  std::sort(made.begin(), made.end());
  return made;
}

}  // namespace

TEST_CASE("an id is another wherever it is named, in every form of a name", "[change]") {
  Framework f = testing::framework_of(region);
  f = renamed(f, "aa", "zz");
  CHECK(testing::place_naming(f, "aa").empty());
  CHECK(f.bodies.at("board").seats->at("aa").post.who == Stated<Actor>(Reference("zz.burgemeester")));
  CHECK(f.bodies.at("board").balance->find("zz") != nullptr);
  CHECK(f.accepted[0].place == "/bodies/board/balance/zz");
  f = renamed(f, "greet", "bow");
  CHECK(f.norms[0].must->front() == Act(ActId("bow")));
  f = renamed(f, "wet", "handboek");
  CHECK(f.norms[0].law->front() == LawRef("handboek:3(1)"));
  f = renamed(f, "handvest", "charter");
  CHECK(f.bodies.at("board").meetings.elsewhere()->document == "charter");
  f = renamed(f, "greeting", "first");
  CHECK(f.norms[1].overrides->front() == NormId("first"));
  CHECK(f.accepted[1].place == "/norms/first/who");
}

TEST_CASE("a seat is renamed in its own body and in references to it, and in no other body", "[change]") {
  const Framework f = renamed(testing::framework_of(region), "board.aa", "first");
  CHECK(f.bodies.at("board").seats->find("first") != nullptr);
  CHECK(f.bodies.at("aside").seats->find("aa") != nullptr);
  CHECK(*f.norms[0].who == Actor(Jointly{.jointly = {"aa.college", "board.first"}}));
  CHECK(*f.norms[0].to == Actor(Reference("aside.aa")));
  CHECK(f.bodies.at("board").quorum.elsewhere()->to_be_adopted_by == Reference("board.first"));
  CHECK(f.parties.find("aa") != nullptr);
}

TEST_CASE("renaming there and back changes nothing", "[change]") {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const Framework framework = testing::random_framework(seed);
    for (const std::string& id : testing::ids_in(framework)) {
      if (is_reserved(id)) continue;
      INFO("seed " << seed << ", " << id);
      const Framework there = renamed(framework, id, "nobody-is-called-so");
      REQUIRE(testing::place_naming(there, id) == "");
      REQUIRE(renamed(there, "nobody-is-called-so", id) == framework);
    }
  }
}

TEST_CASE("renaming every id of a framework changes nothing that is found in it", "[change]") {
  for (const auto& [name, framework] : testing::shown_frameworks()) {
    INFO(name);
    Framework other = framework;
    std::size_t number = 0;
    for (const std::string& id : testing::ids_in(framework))
      other = renamed(other, id, "id-" + std::to_string(++number));
    CHECK(found_in(other) == found_in(framework));
  }
}

TEST_CASE("an id that cannot be, or is taken, or is not there is the caller's mistake", "[change]") {
  const Framework f = testing::framework_of(region);
  for (const char* id : {"", "Aa", "own", "voorzitter", "bb", "board", "greeting"}) {
    INFO(id);
    CHECK_THROWS_AS(renamed(f, "aa", id), InvalidValue);
  }
  for (const char* id : {"", "dd", "board.cc", "aa.college", "board.chair"}) {
    INFO(id);
    CHECK_THROWS_AS(renamed(f, id, "ee"), InvalidValue);
  }
  CHECK_THROWS_AS(renamed(f, "board.aa", "bb"), InvalidValue);
  CHECK_THROWS_AS(renamed(f, "wet", std::string(100, 'w')), InvalidValue);  // no room for its article
  CHECK(renamed(f, "aa", "aa") == f);
}
