// SPDX-License-Identifier: Apache-2.0
#include "kader/view/permission.hpp"

#include "view/drafts.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

constexpr std::string_view region = R"(
kader: 1
language: en
agreement: {parties: [aa, bb]}
parties: {aa: {kind: gemeente}, bb: {kind: gemeente}}
groups: {all: {members: [aa, bb]}, clients: {open: those who are helped}}
matters:
  plan: {kind: document}
  chapter: {kind: document, part of: plan}
  other: {kind: document}
bodies:
  board: {source: "1"}
  table: {source: "2"}
  office: {source: "3", elsewhere: rules of procedure}
roles:
  leader: {appointed by: table, source: "4"}
  clerk: {appointed by: leader}
norms:
  - {id: board-adopts, who: board, can: adopt, what: plan, source: "1.2"}
  - {id: table-never, who: table, cannot: decide, what: anything, source: "2.1"}
  - {id: leader-in-name, who: leader, can: adopt, what: chapter, mandated by: board, source: "4.2"}
  - {id: clerk-in-name, who: clerk, can: adopt, what: chapter, mandated by: leader}
  - {id: all-advise, who: all, may: advise, what: plan, source: "5"}
  - {id: clients-duty, who: clients, must: adopt, what: other}
  - {id: nobody-pays, must: pay, what: other, source: "6"}
)";

}  // namespace

TEST_CASE("Who adopts decides, of the matter and of its parts, by the article that says so", "[view]") {
  const Seen draft(region);
  const Permission plan = may(draft.view, draft["board"], act_of(CoreAct::decide), draft["plan"]);
  CHECK(plan.answer == Permitted::yes);
  REQUIRE(plan.by.size() == 1);
  CHECK(plan.by[0].ground.pointer == "/norms/board-adopts");
  CHECK(plan.by[0].ground.provisions == std::vector<std::string>{"1.2"});
  CHECK_FALSE(plan.by[0].in_part);
  CHECK(plan.by[0].chain.empty());
  CHECK(may(draft.view, draft["board"], act_of(CoreAct::adopt), draft["chapter"]).answer == Permitted::yes);
  CHECK(may(draft.view, draft["leader"], act_of(CoreAct::adopt), draft["plan"]).by.at(0).in_part);
}

TEST_CASE("Denied, both said, left to the law, elsewhere and not stated are different answers", "[view]") {
  const Seen draft(region);
  const auto answer = [&](const char* who, CoreAct act, const char* what) {
    return may(draft.view, draft[who], act_of(act), draft[what]).answer;
  };
  CHECK(answer("table", CoreAct::decide, "plan") == Permitted::no);
  CHECK(may(draft.view, draft["table"], act_of(CoreAct::adopt), draft["plan"]).against.at(0).provisions ==
        std::vector<std::string>{"2.1"});
  CHECK(answer("table", CoreAct::appoint, "leader") == Permitted::disputed);
  CHECK(answer("aa", CoreAct::decide, "plan") == Permitted::by_law);
  CHECK(answer("office", CoreAct::decide, "plan") == Permitted::elsewhere);
  CHECK(answer("board", CoreAct::decide, "other") == Permitted::not_stated);
  CHECK(answer("table", CoreAct::advise, "plan") == Permitted::not_stated);
}

TEST_CASE("A duty to settle a matter gives no power, a duty or liberty to do anything else does", "[view]") {
  const Seen draft(region);
  CHECK(may(draft.view, draft["clients"], act_of(CoreAct::adopt), draft["other"]).answer != Permitted::yes);
  CHECK(may(draft.view, draft["bb"], act_of(CoreAct::advise), draft["plan"]).answer == Permitted::yes);
}

TEST_CASE("A chain leads over mandates and appointments to whom a power comes from, nearest first", "[view]") {
  const Seen draft(region);
  const Permission found = may(draft.view, draft["clerk"], act_of(CoreAct::adopt), draft["chapter"]);
  REQUIRE(found.by.size() == 1);
  const auto& chain = found.by[0].chain;
  REQUIRE(chain.size() == 3);
  CHECK(chain[0].from == draft["leader"]);
  CHECK(chain[0].through == Through::mandate);
  CHECK(chain[1].from == draft["board"]);
  CHECK(chain[1].ground.provisions == std::vector<std::string>{"4.2"});
  CHECK(chain[2].from == draft["leader"]);
  CHECK(chain[2].through == Through::appointment);
}

TEST_CASE("A chain that goes round ends where it began", "[view]") {
  const Seen draft(R"(
kader: 1
language: en
matters: {plan: {kind: document}}
bodies: {a: {}, b: {}}
norms:
  - {who: a, can: adopt, what: plan, mandated by: b}
  - {who: b, can: adopt, what: plan, mandated by: a}
)");
  const Permission found = may(draft.view, draft["a"], act_of(CoreAct::adopt), draft["plan"]);
  REQUIRE(found.by.size() == 1);
  REQUIRE(found.by[0].chain.size() == 1);
  CHECK(found.by[0].chain[0].from == draft["b"]);
}

TEST_CASE("A norm that says it goes before the one that denies settles it", "[view]") {
  const Seen draft(R"(
kader: 1
language: en
matters: {plan: {kind: document}, small: {kind: document, part of: plan}}
bodies: {a: {}}
norms:
  - {id: never, who: a, cannot: decide, what: plan}
  - {who: a, can: adopt, what: small, overrides: [never]}
)");
  const Permission small = may(draft.view, draft["a"], act_of(CoreAct::adopt), draft["small"]);
  CHECK(small.answer == Permitted::yes);
  CHECK(small.against.size() == 1);
}

TEST_CASE("All who may are told, and an act that the text gives to nobody by name apart", "[view]") {
  const Seen draft(region);
  const Entitled adopt = who_may(draft.view, act_of(CoreAct::decide), draft["plan"]);
  REQUIRE(adopt.all.size() == 3);
  CHECK(adopt.all[0].who == draft["board"]);
  CHECK(adopt.all[1].who == draft["leader"]);
  CHECK(adopt.all[1].in_part);
  CHECK(adopt.unassigned.empty());
  const Entitled pay = who_may(draft.view, act_of(CoreAct::pay), draft["other"]);
  CHECK(pay.all.empty());
  REQUIRE(pay.unassigned.size() == 1);
  CHECK(pay.unassigned[0].provisions == std::vector<std::string>{"6"});
  CHECK(who_may(draft.view, act_of(CoreAct::purchase), draft["other"]).all.empty());
}
