// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace kader {

/// Which of the numbers 0 to n-1 leads to which: what goes round in a draft, and what comes after what. Every answer
/// takes time linear in nodes and edges and no recursion, so who adds the edges bounds the work. Edges from one node
/// count in the order in which they were added; one that is added twice changes nothing.
class Graph {
 public:
  using Node = std::uint32_t;

  explicit Graph(std::size_t nodes) noexcept : nodes_(nodes) {}

  /// Precondition: both are below the number of nodes.
  void connect(Node from, Node to) { edges_.emplace_back(from, to); }

  /// A knot is a set of nodes that each lead to all of it, be it one that leads to itself. Of each knot the shortest
  /// circle through its lowest node, which it begins with; the knots in the order of those nodes.
  [[nodiscard]] std::vector<std::vector<Node>> circles() const;
  /// Of each node, whether it leads back to itself by whatever detour.
  [[nodiscard]] std::vector<bool> on_circle() const;
  /// Of each start, itself and what it leads to, nearest first. What an earlier start led to is left out, so that a
  /// start it led to has nothing.
  [[nodiscard]] std::vector<std::vector<Node>> led_to_by(std::span<const Node> starts) const;

 private:
  std::size_t nodes_;
  std::vector<std::pair<Node, Node>> edges_;
};

/// What has to be there before something else can be. Each of the nodes 0 to n-1 may have several needs, each of which
/// is met as soon as one of some nodes is there; it is there once all are met. No graph says both "all" and "one of";
/// what is there is found in time linear in the needs and the nodes they name.
class Prerequisites {
 public:
  using Node = Graph::Node;

  explicit Prerequisites(std::size_t nodes) noexcept : nodes_(nodes) {}

  /// Says that a node needs one of these. Needs are numbered in the order in which they are said, from 0.
  /// Precondition: all are below the number of nodes, and there is at least one to meet the need.
  std::size_t need(Node of, std::span<const Node> one_of);

  /// A node that never can be there, with its first need that is never met.
  struct Wait {
    Node node = 0;
    std::size_t need = 0;
  };
  /// Whatever never can be there waits, in the end, in a circle: each for the next, the first node that could meet its
  /// need. Every circle begins with its lowest node; they come in the order of those.
  [[nodiscard]] std::vector<std::vector<Wait>> circles() const;

 private:
  struct Need {
    Node of = 0;
    std::size_t first = 0;  // in one_of_; they end where those of the next begin
  };
  [[nodiscard]] std::span<const Node> one_of(std::size_t need) const noexcept;
  [[nodiscard]] std::vector<bool> met() const;

  std::size_t nodes_;
  std::vector<Need> needs_;
  std::vector<Node> one_of_;
};

}  // namespace kader
