// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/read/node.hpp"
#include "kader/report/line_index.hpp"
#include "kader/report/source.hpp"

namespace kader {

class TreeBuilder;

/// A draft as nodes, before the schema gives them a meaning. Owns its nodes and their text; moved, not copied.
/// Node 0 is the root; an empty tree has one empty node.
class Tree {
 public:
  using Index = std::uint32_t;

  /// The indices of a node's children, in the order of the file.
  class Children {
   public:
    class Iterator {
     public:
      using iterator_category = std::forward_iterator_tag;
      using value_type = Index;
      using difference_type = std::ptrdiff_t;
      using pointer = const Index*;
      using reference = Index;
      Iterator() = default;
      Iterator(const Tree* tree, Index at) noexcept : tree_(tree), at_(at) {}
      [[nodiscard]] Index operator*() const noexcept { return at_; }
      Iterator& operator++() noexcept {
        at_ = tree_->nodes_[at_].next_sibling;
        return *this;
      }
      Iterator operator++(int) noexcept {
        const Iterator before = *this;
        ++*this;
        return before;
      }
      friend bool operator==(const Iterator& a, const Iterator& b) noexcept { return a.at_ == b.at_; }

     private:
      const Tree* tree_ = nullptr;
      Index at_ = 0;
    };
    Children(const Tree* tree, Index first) noexcept : tree_(tree), first_(first) {}
    [[nodiscard]] Iterator begin() const noexcept { return {tree_, first_}; }
    [[nodiscard]] Iterator end() const noexcept { return {tree_, 0}; }

   private:
    const Tree* tree_;
    Index first_;
  };

  Tree() : nodes_(1) {}
  Tree(Tree&&) noexcept = default;
  Tree& operator=(Tree&&) noexcept = default;
  Tree(const Tree&) = delete;  // nodes view the text of their own tree
  Tree& operator=(const Tree&) = delete;
  ~Tree() = default;

  [[nodiscard]] const Node& root() const noexcept { return nodes_.front(); }
  [[nodiscard]] const Node& node(Index index) const noexcept { return nodes_[index]; }
  /// All nodes: every node stands after its parent. Nodes that were dropped (a second value of one key) remain here
  /// and are nobody's child.
  [[nodiscard]] std::size_t size() const noexcept { return nodes_.size(); }
  [[nodiscard]] Children children(Index parent) const noexcept { return {this, nodes_[parent].first_child}; }
  /// The child of a map with this key; 0 where there is none. Linear in the number of children.
  [[nodiscard]] Index child(Index parent, std::string_view key) const noexcept {
    if (nodes_[parent].kind != NodeKind::map) return 0;
    for (const Index at : children(parent))
      if (nodes_[at].key == key) return at;
    return 0;
  }

  /// Line and column of a byte of the source; nowhere in trees without places.
  [[nodiscard]] Mark mark(std::uint32_t offset) const noexcept {
    return lines_ != nullptr && offset != ByteRange::nowhere ? lines_->mark(offset) : Mark{};
  }
  [[nodiscard]] Span span(ByteRange bytes) const noexcept { return {mark(bytes.begin), mark(bytes.end)}; }
  [[nodiscard]] Span span(Index index) const noexcept { return span(nodes_[index].bytes); }
  [[nodiscard]] Span key_span(Index index) const noexcept { return span(nodes_[index].key_bytes); }
  /// Shared by all who need places of this source; null in trees without places.
  [[nodiscard]] const std::shared_ptr<const LineIndex>& lines() const noexcept { return lines_; }

 private:
  friend class TreeBuilder;
  std::vector<Node> nodes_;
  std::vector<std::unique_ptr<char[]>> text_;  // chunks, so that views stay good while it grows and moves
  std::shared_ptr<const LineIndex> lines_;
};

/// Makes a tree in the order of its text: `map("")`, `scalar("name", "Platform")`, …, `end()`, `take()`.
/// In a list the keys are empty. Everything given is copied into the tree.
class TreeBuilder {
 public:
  using Index = Tree::Index;

  /// A key that a map has twice: the first child with it, and the later one, which is no longer a child.
  struct Repeated {
    Index first;
    Index again;
  };
  /// What `back_to` returns to: the children of the root as they are now.
  struct Checkpoint {
    std::size_t nodes = 0;
    Index last = 0;
    std::uint32_t children = 0;
  };

  explicit TreeBuilder(std::shared_ptr<const LineIndex> lines = {}) {
    tree_.nodes_.clear();
    tree_.lines_ = std::move(lines);
  }
  /// Room for so many nodes and bytes of text, so that growing does not cost twice the memory.
  void reserve(std::size_t nodes, std::size_t text) {
    tree_.nodes_.reserve(nodes);
    if (text > 0) new_chunk(text);
  }

  Index map(std::string_view key, ByteRange bytes = {}, ByteRange key_bytes = {}, bool flow = false) {
    return open(make(NodeKind::map, key, {}, ScalarStyle::plain, bytes, key_bytes, flow));
  }
  Index list(std::string_view key, ByteRange bytes = {}, ByteRange key_bytes = {}, bool flow = false) {
    return open(make(NodeKind::list, key, {}, ScalarStyle::plain, bytes, key_bytes, flow));
  }
  Index scalar(std::string_view key, std::string_view text, ScalarStyle style = ScalarStyle::plain,
               ByteRange bytes = {}, ByteRange key_bytes = {}) {
    return add(make(NodeKind::scalar, key, text, style, bytes, key_bytes, false));
  }
  Index empty(std::string_view key, ByteRange bytes = {}, ByteRange key_bytes = {}) {
    return add(make(NodeKind::empty, key, {}, ScalarStyle::plain, bytes, key_bytes, false));
  }

  /// Ends the innermost open list or map. Without an offset it ends where its last child ends. Where a map has a key
  /// twice, the later children are dropped and reported in `repeated`, and the first is not whole. n log n in the
/// number of children.
  void end(std::uint32_t offset = ByteRange::nowhere) {
    const Frame frame = open_.back();
    open_.pop_back();
    Node& node = tree_.nodes_[frame.index];
    if (offset != ByteRange::nowhere)
      node.bytes.end = offset;
    else if (node.bytes.known())
      node.bytes.end = frame.end != ByteRange::nowhere && frame.end > node.bytes.begin ? frame.end : node.bytes.begin;
    if (!open_.empty() && node.bytes.known()) open_.back().end = node.bytes.end;
    if (node.kind == NodeKind::map && node.children > 1) drop_repeated(frame.index);
  }

  /// As `scalar` and `empty`, for a node whose text and key the tree keeps already (`keep`). A node that is not
  /// linked stands in the tree but is nobody's child.
  Index add(const Node& node, bool linked = true) {
    const auto made = static_cast<Index>(tree_.nodes_.size());
    tree_.nodes_.push_back(node);
    if (open_.empty()) return made;
    Frame& parent = open_.back();
    if (node.bytes.known()) parent.end = node.bytes.end;
    if (!linked) return made;
    if (parent.last == 0)
      tree_.nodes_[parent.index].first_child = made;
    else
      tree_.nodes_[parent.last].next_sibling = made;
    parent.last = made;
    ++tree_.nodes_[parent.index].children;
    return made;
  }
  /// As `map` and `list`, likewise.
  Index open(const Node& node, bool linked = true) {
    const Index made = add(node, linked);
    open_.push_back({made, 0, ByteRange::nowhere});
    return made;
  }
  /// A copy of the text that lives as long as the tree.
  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    if (text.size() > room_) new_chunk(text.size());
    char* const copy = tree_.text_.back().get() + used_;
    std::memcpy(copy, text.data(), text.size());
    used_ += text.size();
    room_ -= text.size();
    return {copy, text.size()};
  }

  /// The text says more of this node than could be read.
  void not_whole(Index index) noexcept { tree_.nodes_[index].whole = false; }
  /// The same of the innermost list or map that is open.
  void not_whole() noexcept { not_whole(open_.back().index); }

  /// Takes over the text of another tree, so that its nodes can stand in this one when it is gone.
  void adopt(Tree& other) {
    for (auto& chunk : other.text_) tree_.text_.push_back(std::move(chunk));
    other.text_.clear();
    used_ = room_ = 0;
  }

  /// How many lists and maps are open.
  [[nodiscard]] std::size_t depth() const noexcept { return open_.size(); }
  [[nodiscard]] std::size_t size() const noexcept { return tree_.nodes_.size(); }
  [[nodiscard]] const Node& node(Index index) const noexcept { return tree_.nodes_[index]; }
  /// The keys found twice in the maps that `end` closed since the list was last emptied.
  [[nodiscard]] std::vector<Repeated>& repeated() noexcept { return repeated_; }

  /// Only while nothing but the root is open, and after that only as long as the root is.
  [[nodiscard]] Checkpoint checkpoint() const noexcept {
    const Frame& root = open_.front();
    return {tree_.nodes_.size(), root.last, tree_.nodes_[root.index].children};
  }
  /// Forgets all nodes added since, and leaves only the root open.
  void back_to(const Checkpoint& then) {
    open_.resize(1);
    Frame& frame = open_.front();
    Node& root = tree_.nodes_[frame.index];
    frame.last = then.last;
    frame.end = then.last == 0 ? ByteRange::nowhere : tree_.nodes_[then.last].bytes.end;
    root.children = then.children;
    if (then.last == 0)
      root.first_child = 0;
    else
      tree_.nodes_[then.last].next_sibling = 0;
    tree_.nodes_.resize(then.nodes);
    repeated_.clear();
  }

  /// The tree; what is still open is closed. The builder is used up.
  [[nodiscard]] Tree take() {
    while (!open_.empty()) end();
    if (tree_.nodes_.empty()) tree_.nodes_.emplace_back();
    return std::move(tree_);
  }

 private:
  struct Frame {
    Index index;
    Index last;         // child
    std::uint32_t end;  // of what was last added, linked or not
  };

  Node make(NodeKind kind, std::string_view key, std::string_view text, ScalarStyle style, ByteRange bytes,
            ByteRange key_bytes, bool flow) {
    Node node;
    node.kind = kind;
    node.style = style;
    node.flow = flow;
    node.key = keep(key);
    node.text = keep(text);
    node.bytes = bytes;
    node.key_bytes = key_bytes;
    return node;
  }

  void new_chunk(std::size_t at_least);
  void drop_repeated(Index map);

  Tree tree_;
  std::vector<Frame> open_;
  std::vector<Repeated> repeated_;
  std::vector<Index> sorted_;
  std::size_t used_ = 0;
  std::size_t room_ = 0;
};

}  // namespace kader
