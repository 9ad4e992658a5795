// SPDX-License-Identifier: Apache-2.0
#include "kader/view/routes.hpp"

#include "view/drafts.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

constexpr std::string_view region = R"(
kader: 1
language: en
parties: {aa: {kind: gemeente}}
matters: {plan: {kind: document}, idea: {kind: document}, round: {kind: document}, law: {kind: document}}
bodies: {desk: {}, table: {}, board: {}, other: {}, far: {elsewhere: its statutes}}
norms:
  - {who: desk, must: propose, to: table, what: plan, source: "5"}
  - {who: table, can: advise, to: board, what: plan, source: "4"}
  - {who: board, can: adopt, what: plan, source: "3"}
  - {who: desk, must: propose, to: table, what: idea}
  - {id: never, who: table, cannot: decide, what: idea, source: "4.1"}
  - {who: desk, may: advise, to: other, what: idea}
  - {who: desk, may: advise, to: far, what: idea}
  - {who: board, must: propose, to: other, what: round}
  - {who: other, must: propose, to: board, what: round}
  - {who: desk, must: propose, to: aa.college, what: law}
)";

}  // namespace

TEST_CASE("A route leads from who proposes over who advises to who decides, each step with its article", "[view]") {
  const Seen draft(region);
  const Routes found = routes(draft.view, draft["plan"]);
  REQUIRE(found.all.size() == 1);
  const Route& way = found.all[0];
  REQUIRE(way.steps.size() == 2);
  CHECK(way.steps[0].from == draft["desk"]);
  CHECK(way.steps[0].ground.provisions == std::vector<std::string>{"5"});
  CHECK(way.steps[1].to == draft["board"]);
  CHECK(way.end == draft["board"]);
  CHECK(way.how == RouteEnd::decides);
  CHECK(way.grounds.at(0).provisions == std::vector<std::string>{"3"});
  CHECK(found.deciders.size() == 1);
  CHECK(found.complete);
}

TEST_CASE("Dead ends say why: denied, said of nobody, gone round; and what the law or another text may give is none",
          "[view]") {
  const Seen draft(region);
  const Routes ideas = routes(draft.view, draft["idea"]);
  REQUIRE(ideas.all.size() == 3);
  CHECK(ideas.all[0].how == RouteEnd::denied);
  CHECK(ideas.all[0].grounds.at(0).pointer == "/norms/never");
  CHECK(ideas.all[1].how == RouteEnd::stops);
  CHECK(ideas.all[2].how == RouteEnd::elsewhere);
  CHECK(ideas.deciders.empty());
  const Routes round = routes(draft.view, draft["round"]);
  REQUIRE(round.all.size() == 1);
  CHECK(round.all[0].how == RouteEnd::goes_round);
  const Routes by_law = routes(draft.view, draft["law"]);
  REQUIRE(by_law.all.size() == 1);
  CHECK(by_law.all[0].how == RouteEnd::by_law);
  for (int end = 0; end <= static_cast<int>(RouteEnd::goes_round); ++end)
    CHECK_FALSE(why(static_cast<RouteEnd>(end)).en.empty());
}

TEST_CASE("Of branches that meet again only the way that ends is told", "[view]") {
  const Seen draft(R"(
kader: 1
language: en
matters: {plan: {kind: document}}
bodies: {a: {}, b: {}, c: {}, d: {}}
norms:
  - {who: a, must: propose, to: b, what: plan}
  - {who: a, must: propose, to: c, what: plan}
  - {who: b, must: propose, to: d, what: plan}
  - {who: c, must: propose, to: d, what: plan}
  - {who: d, can: decide, what: plan}
)");
  const Routes found = routes(draft.view, draft["plan"]);
  REQUIRE(found.all.size() == 1);
  CHECK(found.all[0].steps.size() == 2);
  CHECK(found.all[0].how == RouteEnd::decides);
}

TEST_CASE("A hundred thousand steps end in bounded time, and it is said when not all were followed", "[view]") {
  std::string many = "kader: 1\nlanguage: en\nmatters: {plan: {kind: document}}\nbodies:\n";
  std::string all;
  for (int i = 0; i < 300; ++i) {
    many += "  b" + std::to_string(i) + ": {}\n";
    all += (i == 0 ? "" : ", ") + ("b" + std::to_string(i));
  }
  many += "norms: [{who: [" + all + "], must: propose, to: [" + all + "], what: plan}]\n";
  const Draft draft = read(many, {.name = "many"});
  const Model model = resolve(draft.framework);
  const View view(model, Date(2026, 1, 1));
  CHECK(routes(view, model.resolve("plan")).all.size() <= most_routes);
}
