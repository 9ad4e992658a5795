// SPDX-License-Identifier: Apache-2.0
#include "kader/view/graph.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

#include "support/catch.hpp"

using namespace kader;

namespace {

using Node = Graph::Node;
using Nodes = std::vector<Node>;
using Edges = std::vector<std::pair<Node, Node>>;
constexpr std::size_t far = 1'000;

Graph graph(std::size_t nodes, const Edges& edges) {
  Graph made(nodes);
  for (const auto& [from, to] : edges) made.connect(from, to);
  return made;
}
Edges random_edges(std::mt19937& random, Node nodes, std::size_t count) {
  Edges edges;
  for (std::size_t i = 0; i < count; ++i)
    edges.emplace_back(static_cast<Node>(random() % nodes), static_cast<Node>(random() % nodes));
  return edges;
}
// How many edges lead from each to each at least, from one on; the slow way.
std::vector<std::vector<std::size_t>> distances(std::size_t nodes, const Edges& edges) {
  std::vector<std::vector<std::size_t>> made(nodes, std::vector<std::size_t>(nodes, far));
  for (const auto& [from, to] : edges) made[from][to] = 1;
  for (std::size_t by = 0; by < nodes; ++by)
    for (std::size_t from = 0; from < nodes; ++from)
      for (std::size_t to = 0; to < nodes; ++to)
        made[from][to] = std::min(made[from][to], made[from][by] + made[by][to]);
  return made;
}

using Needs = std::vector<std::pair<Node, Nodes>>;
Prerequisites prerequisites(std::size_t nodes, const Needs& needs) {
  Prerequisites made(nodes);
  for (const auto& [of, one_of] : needs) made.need(of, one_of);
  return made;
}
std::vector<Nodes> stuck(std::size_t nodes, const Needs& needs) {
  std::vector<Nodes> made;
  for (const auto& circle : prerequisites(nodes, needs).circles()) {
    made.emplace_back();
    for (const auto& wait : circle) made.back().push_back(wait.node);
  }
  return made;
}

}  // namespace

TEST_CASE("Each knot has one circle, the shortest through its lowest node", "[check][graph]") {
  CHECK(graph(0, {}).circles().empty());
  CHECK(graph(3, {{0, 1}, {1, 2}, {0, 2}}).circles().empty());
  CHECK(graph(3, {{2, 1}, {1, 0}, {0, 2}}).circles() == std::vector<Nodes>{{0, 2, 1}});
  CHECK(graph(2, {{0, 1}, {1, 1}}).circles() == std::vector<Nodes>{{1}});
  // A long way round and a short one; and a second knot that the first leads to.
  CHECK(graph(7, {{1, 2}, {2, 3}, {3, 1}, {3, 4}, {2, 1}, {4, 6}, {6, 4}, {5, 1}}).circles() ==
        std::vector<Nodes>{{1, 2}, {4, 6}});
}
TEST_CASE("Of circles as short as each other, the first edges make the one that is told", "[check][graph]") {
  CHECK(graph(3, {{0, 2}, {0, 1}, {1, 0}, {2, 0}}).circles() == std::vector<Nodes>{{0, 2}});
  CHECK(graph(3, {{0, 1}, {0, 2}, {1, 0}, {2, 0}}).circles() == std::vector<Nodes>{{0, 1}});
  CHECK(graph(3, {{0, 1}, {0, 1}, {0, 2}, {1, 0}, {2, 0}}).circles() == std::vector<Nodes>{{0, 1}});
}
TEST_CASE("Circles are as short as looking at every way says", "[check][graph]") {
  std::mt19937 random(4);
  for (int round = 0; round < 300; ++round) {
    const auto nodes = static_cast<Node>(1 + random() % 12);
    const Edges edges = random_edges(random, nodes, random() % 25);
    const auto far_is = distances(nodes, edges);
    const Graph made = graph(nodes, edges);
    const auto on = made.on_circle();
    REQUIRE(on.size() == nodes);
    Nodes firsts;
    for (Node n = 0; n < nodes; ++n) {
      CHECK(on[n] == (far_is[n][n] < far));
      const auto of_knot = [&](Node other) { return far_is[n][other] < far && far_is[other][n] < far; };
      if (on[n] && std::none_of(firsts.begin(), firsts.end(), of_knot)) firsts.push_back(n);
    }
    const auto circles = made.circles();
    REQUIRE(circles.size() == firsts.size());
    for (std::size_t i = 0; i < circles.size(); ++i) {
      const Nodes& circle = circles[i];
      CHECK(circle.front() == firsts[i]);
      CHECK(circle.size() == far_is[firsts[i]][firsts[i]]);
      for (std::size_t at = 0; at < circle.size(); ++at)
        CHECK(far_is[circle[at]][circle[(at + 1) % circle.size()]] == 1);
    }
  }
}
TEST_CASE("What starts lead to comes nearest first, and once", "[check][graph]") {
  const Graph made = graph(6, {{0, 1}, {1, 3}, {0, 2}, {3, 0}, {4, 3}, {4, 5}});
  CHECK(made.led_to_by(Nodes{0, 2, 4}) == std::vector<Nodes>{{0, 1, 2, 3}, {}, {4, 5}});
  CHECK(made.led_to_by(Nodes{5, 3, 4}) == std::vector<Nodes>{{5}, {3, 0, 1, 2}, {4}});
  CHECK(graph(2, {}).led_to_by(Nodes{1, 0, 1}) == std::vector<Nodes>{{1}, {0}, {}});
}
TEST_CASE("A node is there once each of its needs is met by one", "[check][graph]") {
  CHECK(stuck(2, {}).empty());
  CHECK(stuck(3, {{0, {1, 2}}, {1, {0}}}).empty());                              // 2 is there, so 0, so 1
  CHECK(stuck(3, {{0, {1}}, {0, {2}}, {1, {0}}}) == std::vector<Nodes>{{0, 1}});  // 2 alone is not enough
  CHECK(stuck(2, {{0, {0}}, {1, {0}}}) == std::vector<Nodes>{{0}});
  CHECK(stuck(5, {{3, {4}}, {4, {3}}, {0, {3}}, {1, {2}}, {2, {1, 0}}}) == std::vector<Nodes>{{1, 2}, {3, 4}});
  const auto waits = prerequisites(3, {{0, {2}}, {0, {1, 1}}, {1, {2, 0}}, {1, {0}}}).circles();
  REQUIRE(waits.size() == 1);
  CHECK(waits[0][0].need == 1);
  CHECK(waits[0][1].need == 3);
}
TEST_CASE("What waits for ever is what no order of beginning brings", "[check][graph]") {
  std::mt19937 random(5);
  for (int round = 0; round < 300; ++round) {
    const auto nodes = static_cast<Node>(1 + random() % 10);
    Needs needs(random() % 14);
    for (auto& [of, one_of] : needs) {
      of = static_cast<Node>(random() % nodes);
      for (std::size_t i = 0, count = 1 + random() % 3; i < count; ++i)
        one_of.push_back(static_cast<Node>(random() % nodes));
    }
    std::vector<bool> there(nodes);
    const auto met = [&](const auto& need) {
      return std::any_of(need.second.begin(), need.second.end(), [&](Node n) { return there[n]; });
    };
    for (Node again = 0; again <= nodes; ++again)
      for (Node n = 0; n < nodes; ++n)
        there[n] =
            std::all_of(needs.begin(), needs.end(), [&](const auto& need) { return need.first != n || met(need); });
    const auto circles = prerequisites(nodes, needs).circles();
    CHECK(circles.empty() == std::all_of(there.begin(), there.end(), [](bool is) { return is; }));
    for (const auto& circle : circles)
      for (std::size_t i = 0; i < circle.size(); ++i) {
        CHECK(!there[circle[i].node]);
        CHECK(needs[circle[i].need].first == circle[i].node);
        CHECK(!met(needs[circle[i].need]));
        CHECK(needs[circle[i].need].second.front() == circle[(i + 1) % circle.size()].node);
      }
  }
}
TEST_CASE("A million nodes in a row are no depth", "[check][graph]") {
  constexpr Node many = 1'000'000;
  Graph row(many);
  Graph pairs(many);
  Prerequisites waits(many);
  for (Node n = 0; n + 1 < many; ++n) {
    row.connect(n, n + 1);
    pairs.connect(n, n ^ 1U);
    waits.need(n, Nodes{n + 1});
  }
  pairs.connect(many - 1, many - 2);
  CHECK(row.circles().empty());
  CHECK(row.led_to_by(Nodes{0}).front().size() == many);
  CHECK(pairs.circles().size() == many / 2);
  CHECK(waits.circles().empty());
  row.connect(many - 1, 0);
  waits.need(many - 1, Nodes{0});
  CHECK(row.circles().front().size() == many);
  CHECK(row.on_circle() == std::vector<bool>(many, true));
  CHECK(waits.circles().front().size() == many);
}
