// SPDX-License-Identifier: Apache-2.0
#include "kader/view/attendance.hpp"

#include "view/drafts.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

constexpr std::string_view region = R"(
kader: 1
language: en
parties: {aa: {kind: gemeente}, bb: {kind: gemeente}, cc: {kind: gemeente}, dd: {kind: gemeente}}
groups: {all: {members: [aa, bb, cc, dd]}}
bodies:
  board:
    form: algemeen-bestuur
    source: "3"
    seats: {each: {per: all}}
    chair: {appointed by: board, drawn from: board.members}
    deputy: {appointed by: board, drawn from: board.members}
  weighed:
    seats: {a: {for: aa, vote: 5}, b: {for: bb, vote: 2}, c: {for: cc, vote: 2}}
    quorum: {share: more than 1/2, of: votes, including: [weighed.b], source: "4.1"}
    voting: {majority: 2/3, of: votes}
  pool:
    seats: {some: {drawn from: all, count: 3}, fixed: {for: aa, count: 2}}
    quorum: 3
    voting: {majority: all}
  silent: {seats: {each: {per: all}}}
  open: {seats: {each: {per: all}}, quorum: {vague: enough}}
  denied: {seats: {each: {per: all}}, quorum: none}
  like: {like: weighed}
)";

Attendance quorum_of(const Seen& draft, const char* body, std::vector<const char*> absent = {}) {
  std::vector<Entity> gone;
  for (const char* name : absent) gone.push_back(draft[name]);
  return quorum(draft.view, draft.body(body), gone);
}
Attendance majority_of(const Seen& draft, const char* body, std::vector<const char*> absent = {}) {
  std::vector<Entity> gone;
  for (const char* name : absent) gone.push_back(draft[name]);
  return majority(draft.view, draft.body(body), gone);
}

}  // namespace

TEST_CASE("The law's quorum is counted without those who are away, with its article", "[view]") {
  const Seen draft(region);
  const Attendance one = quorum_of(draft, "board", {"aa"});
  CHECK(one.reached == Answer::yes);
  CHECK(one.total == 4U);
  CHECK(one.present == 3U);
  CHECK(one.needed == 3U);
  CHECK(one.rule.origin == Origin::law);
  REQUIRE(one.rule.ground.law != nullptr);
  CHECK_FALSE(one.rule.ground.law->article.empty());
  CHECK(quorum_of(draft, "board", {"aa", "bb"}).reached == Answer::no);
  CHECK(quorum_of(draft, "board", {"all"}).present == 0U);
  CHECK(quorum_of(draft, "board", {"board.each"}).present == 0U);
  CHECK(quorum_of(draft, "board", {"aa.college"}).present == 3U);
  CHECK(quorum_of(draft, "board", {"board.chair"}).present == 3U);
}

TEST_CASE("A quorum of votes weighs, and who is required by name is missed", "[view]") {
  const Seen draft(region);
  const Attendance heavy = quorum_of(draft, "weighed", {"aa"});
  CHECK(heavy.total == 9U);
  CHECK(heavy.present == 4U);
  CHECK(heavy.needed == 5U);
  CHECK(heavy.reached == Answer::no);
  CHECK(heavy.required_away.empty());
  CHECK(heavy.rule.ground.provisions == std::vector<std::string>{"4.1"});
  const Attendance required = quorum_of(draft, "weighed", {"bb"});
  CHECK(required.present == 7U);
  CHECK(required.required_away == std::vector<Entity>{draft["weighed.b"]});
  CHECK(required.reached == Answer::no);
}

TEST_CASE("Where it is not said who sits for those who are away, only what holds for all is said", "[view]") {
  const Seen draft(region);
  const Attendance two = quorum_of(draft, "pool", {"bb"});
  CHECK(two.present == 2U);
  CHECK(two.perhaps_present == 5U);
  CHECK(two.reached == Answer::unknown);
  CHECK_FALSE(two.missing.en.empty());
  const Attendance without_fixed = quorum_of(draft, "pool", {"pool.fixed"});
  CHECK(without_fixed.present == 3U);
  CHECK(without_fixed.reached == Answer::yes);
}

TEST_CASE("No quorum stated, none, and an open one are three answers, and nobody has it reached", "[view]") {
  const Seen draft(region);
  for (const auto& [body, how] : {std::pair("silent", Statement::not_stated), std::pair("open", Statement::vague),
                                  std::pair("denied", Statement::none)}) {
    const Attendance found = quorum_of(draft, body, {"aa"});
    INFO(body);
    CHECK(found.rule.statement == how);
    CHECK(found.reached == Answer::unknown);
    CHECK_FALSE(found.needed);
    CHECK(found.present == 3U);
    CHECK_FALSE(found.missing.nl.empty());
  }
}

TEST_CASE("A majority of the votes cast is of those who are there, one of all members is of all", "[view]") {
  const Seen draft(region);
  const Attendance cast = majority_of(draft, "weighed", {"aa"});
  CHECK(cast.total == 9U);
  CHECK(cast.present == 4U);
  CHECK(cast.needed == 3U);
  CHECK(cast.reached == Answer::yes);
  const Attendance all = majority_of(draft, "pool", {"pool.fixed"});
  CHECK(all.needed == 5U);
  CHECK(all.present == 3U);
  CHECK(all.reached == Answer::no);
  CHECK(majority_of(draft, "weighed", {"aa", "bb", "cc"}).reached == Answer::no);
  CHECK_FALSE(majority_of(draft, "silent").missing.en.empty());
  CHECK(majority_of(draft, "board").rule.origin == Origin::law);
}

TEST_CASE("What a body has from the one it is like is said to be of that one", "[view]") {
  const Seen draft(region);
  const EffectiveRules rules = effective(draft.model, draft.body("like"));
  CHECK(rules.quorum.origin == Origin::like);
  CHECK(rules.quorum.ground.pointer == "/bodies/weighed/quorum");
  CHECK(rules.quorum.says == Phrase("meer dan 1/2 van de stemmen", "more than 1/2 of the votes"));
  CHECK(rules.tie.origin == Origin::nowhere);
  const EffectiveRules board = effective(draft.model, draft.body("board"));
  CHECK(board.majority.origin == Origin::law);
  CHECK(board.majority.share == Share::more_than(Share::fraction(1, 2)));
  CHECK(board.chair.says ==
        Phrase("benoemd door board, uit de leden van board", "appointed by board, from the members of board"));
}
