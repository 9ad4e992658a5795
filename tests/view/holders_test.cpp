// SPDX-License-Identifier: Apache-2.0
#include "kader/view/holders.hpp"

#include "view/drafts.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

constexpr std::string_view region = R"(
kader: 1
language: en
parties: {aa: {kind: gemeente}, bb: {kind: gemeente}}
groups: {all: {members: [aa, bb]}}
bodies:
  board:
    seats: {a: {for: aa, appointed by: aa.raad}, b: {for: bb, appointed by: bb.raad, count: 2}}
    chair: {who: aa.burgemeester, source: "2.1"}
    deputy: {who: bb.burgemeester}
  led: {}
  bare: {chair: {vague: in turn}}
  council: {form: raad}
  turns: {chair: {rotates: [aa, bb], term: 1 year}}
roles: {leader: {appointed by: board, drawn from: all, first holder: J. Jansen}}
norms: [{who: leader, must: chair, in: led, source: "7"}]
)";

Chairing chair_of(const Seen& draft, const char* body, std::vector<const char*> absent = {}) {
  std::vector<Entity> gone;
  for (const char* name : absent) gone.push_back(draft[name]);
  return chairs(draft.view, draft.body(body), gone);
}

}  // namespace

TEST_CASE("The deputy leads when the chair is away, by post, by office or with their party", "[view]") {
  const Seen draft(region);
  const Chairing all = chair_of(draft, "board");
  CHECK(all.as == Chairing::As::chair);
  CHECK(all.ground.provisions == std::vector<std::string>{"2.1"});
  for (const char* away : {"board.chair", "aa.burgemeester", "aa"}) {
    const Chairing one = chair_of(draft, "board", {away});
    INFO(away);
    CHECK(one.as == Chairing::As::deputy);
    CHECK(one.who == draft["board.deputy"]);
  }
  CHECK(chair_of(draft, "board", {"aa", "bb"}).as == Chairing::As::nobody);
  CHECK(chair_of(draft, "board", {"bb"}).as == Chairing::As::chair);
  CHECK(chair_of(draft, "turns", {"aa"}).as == Chairing::As::chair);
  CHECK(chair_of(draft, "turns", {"all"}).as == Chairing::As::nobody);
}

TEST_CASE("Who chairs by a norm or by the law is told as such, and how a text is silent", "[view]") {
  const Seen draft(region);
  CHECK(chair_of(draft, "led").as == Chairing::As::norm);
  CHECK(chair_of(draft, "led").who == draft["leader"]);
  CHECK(chair_of(draft, "led", {"leader"}).as == Chairing::As::nobody);
  CHECK(chair_of(draft, "bare").statement == Statement::vague);
  const Chairing by_law = chair_of(draft, "council");
  CHECK(by_law.as == Chairing::As::law);
  REQUIRE(by_law.ground.law != nullptr);
}

TEST_CASE("Holders are who, from where, appointed by whom, and the first of them", "[view]") {
  const Seen draft(region);
  const Holders leader = holders_of(draft.view, draft["leader"]);
  CHECK(leader.statement == Statement::value);
  CHECK(leader.appointed_by == std::vector<Entity>{draft["board"]});
  CHECK(leader.from == std::vector<Entity>{draft["all"]});
  CHECK(leader.first == "J. Jansen");
  CHECK(holders_of(draft.view, draft["board.b"]).count.least == 2);
  CHECK(holders_of(draft.view, draft["turns.chair"]).who.size() == 2);
  CHECK(holders_of(draft.view, draft["led.chair"]).statement == Statement::not_stated);
  CHECK_THROWS_AS(holders_of(draft.view, draft["aa"]), InvalidValue);
  CHECK_THROWS_AS(holders_of(draft.view, draft["board"]), InvalidValue);
}
