// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/pending/queue.hpp>

#include "kader/view/graph.hpp"

// The older depth-first search of Boost calls itself: a long chain in a draft would overflow the stack.
#ifdef BOOST_RECURSIVE_DFS
#error "Kader needs the depth-first search of Boost.Graph that does not recurse"
#endif

namespace kader {
namespace graphs {

using Node = Graph::Node;
using Edge = std::pair<Node, Node>;
using Rows = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                boost::no_property, Node, std::size_t>;

inline Rows rows(const std::vector<Edge>& edges, std::size_t nodes) {
  return {boost::edges_are_unsorted_multi_pass, edges.begin(), edges.end(), static_cast<Node>(nodes)};
}

template <class T>
auto by_node(std::vector<T>& values, const Rows& graph) {
  return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, graph));
}

/// The edges that lead from a knot into itself: every edge of a circle, and no other.
inline Rows inside_knots(const std::vector<Edge>& edges, std::size_t nodes) {
  const Rows whole = rows(edges, nodes);
  std::vector<Node> knot(nodes);
  boost::strong_components(whole, by_node(knot, whole));
  std::vector<Edge> inside;
  std::copy_if(edges.begin(), edges.end(), std::back_inserter(inside),
               [&](const Edge& edge) { return knot[edge.first] == knot[edge.second]; });
  return rows(inside, nodes);
}

/// Walks that share what they have seen.
class Walks {
 public:
  explicit Walks(const Rows& graph) : graph_(&graph), colors_(num_vertices(graph), boost::white_color) {}

  [[nodiscard]] bool seen(Node node) const { return colors_[node] != boost::white_color; }
  /// Nearest first. Precondition: the start was not seen.
  template <class Visitor>
  void from(Node start, Visitor visitor) {
    boost::breadth_first_visit(*graph_, start, queue_, visitor, by_node(colors_, *graph_));
  }

 private:
  const Rows* graph_;
  std::vector<boost::default_color_type> colors_;
  boost::queue<Node> queue_;
};

/// By which node each was found, and the first of those that lead back to the start.
class WayBack : public boost::default_bfs_visitor {
 public:
  WayBack(Node start, std::vector<Node>& found_by, Node& last) : start_(start), found_by_(&found_by), last_(&last) {}

  void examine_edge(const boost::graph_traits<Rows>::edge_descriptor& edge, const Rows& graph) {
    if (target(edge, graph) != start_ || *last_ != graphs::Rows::null_vertex()) return;
    *last_ = source(edge, graph);
  }
  void tree_edge(const boost::graph_traits<Rows>::edge_descriptor& edge, const Rows& graph) {
    (*found_by_)[target(edge, graph)] = source(edge, graph);
  }

 private:
  Node start_;
  std::vector<Node>* found_by_;
  Node* last_;
};

class Collect : public boost::default_bfs_visitor {
 public:
  explicit Collect(std::vector<Node>& into) : into_(&into) {}
  void discover_vertex(Node node, const Rows& /*graph*/) { into_->push_back(node); }

 private:
  std::vector<Node>* into_;
};

}  // namespace graphs

std::vector<std::vector<Graph::Node>> Graph::circles() const {
  if (edges_.empty()) return {};
  std::vector<std::vector<Graph::Node>> found;
  const graphs::Rows graph = graphs::inside_knots(edges_, nodes_);
  graphs::Walks walks(graph);
  std::vector<Graph::Node> found_by(nodes_);
  for (Graph::Node start = 0; start < nodes_; ++start) {
    if (walks.seen(start) || out_degree(start, graph) == 0) continue;
    Graph::Node last = graphs::Rows::null_vertex();
    walks.from(start, graphs::WayBack(start, found_by, last));  // sees the whole knot, and nothing else
    std::vector<Graph::Node>& circle = found.emplace_back();
    for (; last != start; last = found_by[last]) circle.push_back(last);
    circle.push_back(start);
    std::reverse(circle.begin(), circle.end());
  }
  return found;
}

std::vector<bool> Graph::on_circle() const {
  std::vector<bool> on(nodes_);
  if (edges_.empty()) return on;
  const graphs::Rows graph = graphs::inside_knots(edges_, nodes_);
  for (Graph::Node node = 0; node < nodes_; ++node) on[node] = out_degree(node, graph) != 0;
  return on;
}

std::vector<std::vector<Graph::Node>> Graph::led_to_by(std::span<const Graph::Node> starts) const {
  const graphs::Rows graph = graphs::rows(edges_, nodes_);
  graphs::Walks walks(graph);
  std::vector<std::vector<Graph::Node>> found(starts.size());
  for (std::size_t i = 0; i < starts.size(); ++i)
    if (!walks.seen(starts[i])) walks.from(starts[i], graphs::Collect(found[i]));
  return found;
}

std::size_t Prerequisites::need(Graph::Node of, std::span<const Graph::Node> one_of) {
  needs_.push_back({of, one_of_.size()});
  one_of_.insert(one_of_.end(), one_of.begin(), one_of.end());
  return needs_.size() - 1;
}

std::span<const Graph::Node> Prerequisites::one_of(std::size_t need) const noexcept {
  const std::size_t end = need + 1 < needs_.size() ? needs_[need + 1].first : one_of_.size();
  return std::span(one_of_).subspan(needs_[need].first, end - needs_[need].first);
}

std::vector<bool> Prerequisites::met() const {
  std::vector<graphs::Edge> serving;  // from a node to the needs it would meet
  serving.reserve(one_of_.size());
  std::vector<std::size_t> open(nodes_);  // how many needs of each are not met
  for (std::size_t need = 0; need < needs_.size(); ++need) {
    ++open[needs_[need].of];
    for (const Graph::Node node : one_of(need)) serving.emplace_back(node, static_cast<Graph::Node>(need));
  }
  const graphs::Rows serves = graphs::rows(serving, std::max(nodes_, needs_.size()));
  std::vector<Graph::Node> there;
  for (Graph::Node node = 0; node < nodes_; ++node)
    if (open[node] == 0) there.push_back(node);
  std::vector<bool> met(needs_.size());
  while (!there.empty()) {
    const auto [need, end] = adjacent_vertices(there.back(), serves);
    there.pop_back();
    std::for_each(need, end, [&](Graph::Node at) {
      if (met[at]) return;
      met[at] = true;
      if (--open[needs_[at].of] == 0) there.push_back(needs_[at].of);
    });
  }
  return met;
}

std::vector<std::vector<Prerequisites::Wait>> Prerequisites::circles() const {
  if (needs_.empty()) return {};
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  const std::vector<bool> met = this->met();
  std::vector<std::size_t> waits_by(nodes_, none);  // its first need that is not met
  Graph waits(nodes_);
  for (std::size_t need = 0; need < needs_.size(); ++need) {
    const Graph::Node node = needs_[need].of;
    if (met[need] || waits_by[node] != none) continue;
    waits_by[node] = need;
    waits.connect(node, one_of(need).front());
  }
  std::vector<std::vector<Wait>> found;
  for (const auto& circle : waits.circles()) {
    auto& made = found.emplace_back();
    for (const Graph::Node node : circle) made.push_back({node, waits_by[node]});
  }
  return found;
}

}  // namespace kader
