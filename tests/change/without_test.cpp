// SPDX-License-Identifier: Apache-2.0
#include "kader/change/without.hpp"

#include <cstdint>
#include <string>
#include <vector>

#include "change/drafts.hpp"
#include "kader/text/reserved_words.hpp"
#include "support/generate.hpp"

using namespace kader;

namespace {

using Names = std::vector<std::string>;

/// Three parties, a board with a seat for each and two named ones, and norms in which `aa` takes part in every way.
constexpr std::string_view region = R"(
kader: 1
language: en
agreement:
  parties: [aa, bb, cc]
  exit: [{by: aa.raad, notice: 1 year}, {by: own.raad}]
  costs: [{shares: [{who: aa, part: 50%}, {who: bb, part: 50%}]}]
parties: {aa: {kind: gemeente}, bb: {kind: gemeente}, cc: {kind: gemeente}}
groups: {all: {members: [aa, bb, cc]}, north: {members: [aa]}}
bodies:
  board:
    seats:
      each: {per: all, appointed by: own.college}
      first: {appointed by: aa.college}
      second: {drawn from: [aa.college, bb.college], appointed by: bb.raad}
    chair: {who: aa.burgemeester}
    quorum: {share: 1/2, including: [board.first, board.second]}
    voting:
      majority: 1/2
      for: [{what: plan, majority: 2/3}]
      deadlock: [vote again, {decided by: aa.college}]
    balance: {aa: 2, bb: 1}
  tables: {per: north}
roles: {leader: {appointed by: board}}
matters: {plan: {}, part: {part of: plan}}
norms:
  - {id: listed, who: {each: [aa, bb]}, must: inform, to: others}
  - {id: led, who: leader, must: report}
  - {id: alone, who: aa.college, can: decide, what: plan}
  - {id: heard, who: board, can: adopt, what: plan, after hearing: aa.raad}
  - {id: heard-both, who: board, can: adopt, what: part, after hearing: [aa.raad, bb.raad]}
  - {id: apart, who: {each: [all], except: [aa]}, must: inform, to: board}
  - {id: mandated, who: bb.college, can: decide, what: plan, mandated by: aa.college}
  - {id: seated, who: board.first, must: attend}
  - {id: tabled, who: bb, must: deliberate, in: tables}
  - {id: answered, who: bb, must: respond, when: {after: {act: propose, who: aa}, within: 3 weeks}}
  - {id: preceded, who: bb, can: decide, what: part, when: {only after: {act: advise, who: aa}}}
  - {id: conditional, who: bb, may: decide, what: plan, if: {done: {act: propose, who: aa}}}
  - {id: excused, who: bb, must: inform, to: cc, unless: {done: {act: inform, who: aa}}}
  - {id: unhindered, who: bb, may: amend, if: {not done: {act: request, who: aa}}}
  - {id: either, who: bb, may: extend, if: {any: [{done: {act: propose, who: aa}}, {done: {act: propose, who: cc}}]}}
)";

Framework left(std::string_view id) { return without(testing::framework_of(region), id).framework; }

const Norm* norm(const Framework& framework, std::string_view id) {
  for (const Norm& one : framework.norms)
    if (one.id.str() == id) return &one;
  return nullptr;
}

}  // namespace

TEST_CASE("who leaves is in no list, and in lists alone where others stay", "[change]") {
  const Framework f = left("aa");
  CHECK(f.parties.find("aa") == nullptr);
  CHECK(*f.agreement.parties == List<Reference>{"bb", "cc"});
  CHECK(f.groups.at("all").members->size() == 2);
  CHECK(f.agreement.costs->front().shares->size() == 1);
  CHECK(f.agreement.exit->size() == 1);
  CHECK(f.bodies.at("board").balance->size() == 1);
  REQUIRE(norm(f, "listed") != nullptr);
  CHECK(*norm(f, "listed")->who == Actor(Each{.each = {"bb"}}));
  REQUIRE(norm(f, "heard-both") != nullptr);
  CHECK(*norm(f, "heard-both")->after_hearing == Actor(List<Reference>{"bb.raad"}));
  REQUIRE(norm(f, "apart") != nullptr);
  CHECK_FALSE(std::get<Each>(*norm(f, "apart")->who).except_.stated());
  CHECK(testing::place_naming(f, "aa").empty());
}

TEST_CASE("a norm goes with who bears it, and stays without whom it only heard", "[change]") {
  const Framework f = left("aa");
  CHECK(norm(f, "alone") == nullptr);
  CHECK(norm(f, "mandated") == nullptr);
  REQUIRE(norm(f, "heard") != nullptr);
  CHECK_FALSE(norm(f, "heard")->after_hearing.stated());
}

TEST_CASE("a seat goes with who fills it, and a post with the only one who could", "[change]") {
  const Body board = left("aa").bodies.at("board");
  CHECK(board.seats->find("each") != nullptr);
  CHECK(board.seats->find("first") == nullptr);
  REQUIRE(board.seats->find("second") != nullptr);
  CHECK(*board.seats->find("second")->post.drawn_from == Actor(List<Reference>{"bb.college"}));
  CHECK_FALSE(board.chair.stated());
  CHECK(board.voting->deadlock->size() == 1);
  CHECK(*board.quorum->including == List<Reference>{"board.second"});
}

TEST_CASE("a role whose appointer went is there all the same, and nobody fills it", "[change]") {
  const Framework f = left("board");
  REQUIRE(f.roles.find("leader") != nullptr);
  CHECK_FALSE(f.roles.find("leader")->post.appointed_by.stated());
  CHECK(norm(f, "led") != nullptr);
}

TEST_CASE("what rests on something that went goes too, and is named", "[change]") {
  const Remainder made = without(testing::framework_of(region), "aa");
  CHECK(made.framework.groups.find("north") == nullptr);
  CHECK(made.framework.bodies.find("tables") == nullptr);
  CHECK(norm(made.framework, "tabled") == nullptr);
  CHECK(norm(made.framework, "seated") == nullptr);
  REQUIRE_FALSE(made.gone.empty());
  CHECK(made.gone.front() == "aa");
  for (const char* name : {"north", "tables", "board.first", "seated", "tabled"}) {
    INFO(name);
    CHECK(std::count(made.gone.begin(), made.gone.end(), name) == 1);
  }
}

TEST_CASE("an occasion that can no longer come takes the duty along, a step before the act does not", "[change]") {
  const Framework f = left("aa");
  CHECK(norm(f, "answered") == nullptr);
  REQUIRE(norm(f, "preceded") != nullptr);
  CHECK_FALSE(norm(f, "preceded")->when.stated());
}

TEST_CASE("a condition that can never hold takes its norm along, one that holds of itself goes alone", "[change]") {
  const Framework f = left("aa");
  CHECK(norm(f, "conditional") == nullptr);
  REQUIRE(norm(f, "excused") != nullptr);
  CHECK_FALSE(norm(f, "excused")->unless.stated());
  REQUIRE(norm(f, "unhindered") != nullptr);
  CHECK_FALSE(norm(f, "unhindered")->if_.stated());
  REQUIRE(norm(f, "either") != nullptr);
  CHECK(std::get<AnyOf>(norm(f, "either")->if_->front()).any.size() == 1);
}

TEST_CASE("a majority for one matter does not become one for all when the matter goes", "[change]") {
  const Framework f = left("plan");
  CHECK_FALSE(f.bodies.at("board").voting->for_.stated());
  REQUIRE(f.matters.find("part") != nullptr);
  CHECK_FALSE(f.matters.find("part")->part_of.stated());
}

TEST_CASE("accepted findings go with their place, and follow a norm that has only a number", "[change]") {
  Framework f = testing::framework_of(R"(
kader: 1
language: en
parties: {aa: {}, bb: {}}
norms: [{who: aa, must: inform}, {who: bb, must: inform}]
)");
  for (const char* place : {"/parties/aa", "/parties/bb/name", "/norms/0/to", "/norms/1/to"})
    f.accepted.push_back(Acceptance{.rule = "some-rule", .place = place});
  const Framework made = without(f, "aa").framework;
  REQUIRE(made.accepted.size() == 2);
  CHECK(made.accepted[0].place == "/parties/bb/name");
  CHECK(made.accepted[1].place == "/norms/0/to");
}

TEST_CASE("taking out what nobody names leaves all else to the letter", "[change]") {
  for (std::uint64_t seed = 0; seed < 150; ++seed) {
    INFO("seed " << seed);
    const Framework before = testing::random_framework(seed);
    Framework more = before;
    more.parties.append(Party{.id = "nobody-names-me", .name = "Niemand"});
    REQUIRE(without(more, "nobody-names-me").framework == before);
  }
}

TEST_CASE("whatever is taken out of a framework, nothing names it any more", "[change]") {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const Framework framework = testing::random_framework(seed);
    for (const std::string& id : testing::ids_in(framework)) {
      if (is_reserved(id)) continue;
      INFO("seed " << seed << ", without " << id);
      const Remainder made = without(framework, id);
      for (const std::string& gone : made.gone) {
        if (gone.find('.') != std::string::npos) continue;
        INFO(gone);
        REQUIRE(testing::place_naming(made.framework, gone) == "");
      }
    }
  }
}

TEST_CASE("whatever is taken out of the frameworks shown, no name is left that nothing has", "[change]") {
  for (const auto& [name, framework] : testing::shown_frameworks()) {
    const std::size_t before = testing::unknown_names(framework);
    for (const std::string& id : testing::ids_in(framework)) {
      INFO(name << " without " << id);
      CHECK(testing::unknown_names(without(framework, id).framework) <= before);
    }
  }
}

TEST_CASE("a chain longer than any text has is followed so far, and its rest is reported as unknown", "[change]") {
  Framework f;
  f.parties.add(Party{.id = "aa"});
  const int links = most_rounds + 10;
  for (int i = 0; i < links; ++i) {
    const std::string before = i == 0 ? "aa" : "g" + std::to_string(i - 1);
    f.groups.add(Group{.id = GroupId("g" + std::to_string(i)),
                       .members = List<Membership>{Membership{.who = Actor(Reference(before))}}});
  }
  const Remainder made = without(f, "aa");
  CHECK(made.gone.size() == static_cast<std::size_t>(most_rounds + 1));
  CHECK(made.framework.groups.size() == static_cast<std::size_t>(links - most_rounds));
  CHECK(testing::unknown_names(made.framework) == 1);
}

TEST_CASE("taking out what is not there is the caller's mistake", "[change]") {
  const Framework framework = testing::framework_of(region);
  for (const char* id : {"dd", "", "own", "aa.raad", "board.first"}) {
    INFO(id);
    CHECK_THROWS_AS(without(framework, id), InvalidValue);
  }
}
