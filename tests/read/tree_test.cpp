// SPDX-License-Identifier: Apache-2.0
#include "kader/read/tree.hpp"

#include <string>
#include <utility>
#include <vector>

#include "kader/report/line_index.hpp"
#include "support/catch.hpp"

using kader::LineIndex;
using kader::Mark;
using kader::NodeKind;
using kader::Tree;
using kader::TreeBuilder;

TEST_CASE("a tree is built in the order of its text") {
  TreeBuilder builder;
  builder.map("");
  builder.scalar("name", "Platform");
  builder.list("seats");
  builder.scalar("", "a");
  builder.empty("");
  builder.end();
  builder.end();
  const Tree tree = builder.take();
  CHECK(tree.root().kind == NodeKind::map);
  CHECK(tree.root().children == 2);
  const Tree::Index seats = tree.child(0, "seats");
  std::vector<NodeKind> kinds;
  for (const auto child : tree.children(seats)) kinds.push_back(tree.node(child).kind);
  CHECK(kinds == std::vector{NodeKind::scalar, NodeKind::empty});
  CHECK(tree.child(0, "nope") == 0);
  CHECK(tree.child(seats, "") == 0);
  CHECK_FALSE(tree.span(seats).known());
}

TEST_CASE("a tree keeps its text when it moves") {
  TreeBuilder builder;
  builder.list("");
  for (int i = 0; i < 10'000; ++i) builder.scalar("", "word " + std::to_string(i));
  Tree first = builder.take();
  const Tree second = std::move(first);
  int i = 0;
  for (const auto child : second.children(0)) {
    if (second.node(child).text != "word " + std::to_string(i)) FAIL(i);
    ++i;
  }
  CHECK(i == 10'000);
}

TEST_CASE("what is still open is closed, and nothing is an empty root") {
  TreeBuilder builder;
  builder.map("");
  builder.map("a");
  CHECK(builder.take().size() == 2);
  CHECK(TreeBuilder().take().root().kind == NodeKind::empty);
  CHECK(Tree().root().kind == NodeKind::empty);
}

TEST_CASE("a builder reports the keys a map has twice and keeps the first") {
  for (const int others : {0, 100}) {
    TreeBuilder builder;
    builder.map("");
    builder.scalar("a", "1");
    for (int i = 0; i < others; ++i) builder.scalar("k" + std::to_string(i), "x");
    builder.scalar("b", "2");
    builder.scalar("a", "3");
    builder.scalar("c", "4");
    builder.scalar("a", "5");
    builder.end();
    CHECK(builder.repeated().size() == 2);
    const Tree tree = builder.take();
    CHECK(tree.root().children == static_cast<std::uint32_t>(3 + others));
    CHECK(tree.node(tree.child(0, "a")).text == "1");
    CHECK(tree.node(tree.child(0, "c")).text == "4");
  }
}

TEST_CASE("a builder goes back to where it was") {
  TreeBuilder builder;
  builder.map("");
  const auto at_first = builder.checkpoint();
  builder.scalar("a", "1");
  const auto then = builder.checkpoint();
  builder.map("b");
  builder.list("c");
  builder.back_to(then);
  CHECK(builder.depth() == 1);
  builder.scalar("d", "2");
  CHECK(builder.size() == 3);
  builder.back_to(at_first);
  builder.scalar("e", "3");
  const Tree tree = builder.take();
  CHECK(tree.root().children == 1);
  CHECK(tree.node(tree.child(0, "e")).text == "3");
}

TEST_CASE("line and column of every offset are those one counts by hand") {
  std::string text = "é\r\nb\rc\n\n😀x";
  for (int i = 0; i < 40; ++i) text += i % 3 == 0 ? "lange regel ë " : i % 5 == 0 ? "\n" : "\r\n";
  text += std::string(300, 'y') + "\r";
  const LineIndex lines(text);
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t points = 0;
  for (std::uint32_t i = 0; i <= text.size(); ++i) {
    const bool start = i == text.size() || (static_cast<unsigned char>(text[i]) & 0xc0U) != 0x80;
    if (start) {
      if (!(lines.mark(i) == Mark{line, column, i})) FAIL("mark of " << i);
      if (lines.offset_of(points) != i) FAIL("offset of " << points);
      if (lines.offset_of(points, static_cast<std::uint32_t>(text.size())) != i) FAIL("from the end: " << points);
      if (lines.points_before(i) != points) FAIL("points before " << i);
      ++points;
      ++column;
    }
    if (i == text.size()) break;
    if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) {
      ++line;
      column = 1;
    }
  }
  CHECK(lines.mark(1'000'000) == lines.mark(static_cast<std::uint32_t>(text.size())));
  CHECK(LineIndex().mark(0) == Mark{1, 1, 0});
  CHECK(LineIndex(std::string(64, 'x')).mark(64) == Mark{1, 65, 64});
}
