// SPDX-License-Identifier: Apache-2.0
// Every kind of node at every place of a good draft: the rest of it is read as it was.
#include <array>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "support/catch.hpp"

using kader::Draft;
using kader::Node;
using kader::NodeKind;
using kader::Tree;
using kader::TreeBuilder;

namespace {

/// What a node is replaced by.
enum class Other { empty, word, number, none, empty_list, list, nested_lists, empty_map, map, vague, wrong_vague };
constexpr std::array all{Other::empty,      Other::word,  Other::number,       Other::none,
                         Other::empty_list, Other::list,  Other::nested_lists, Other::empty_map,
                         Other::map,        Other::vague, Other::wrong_vague};

void put(TreeBuilder& builder, std::string_view key, Other other) {
  switch (other) {
    case Other::empty: (void)builder.empty(key); return;
    case Other::word: (void)builder.scalar(key, "zo'n Woord"); return;
    case Other::number: (void)builder.scalar(key, "-12345678901234567890"); return;
    case Other::none: (void)builder.scalar(key, "geen"); return;
    case Other::empty_list: (void)builder.list(key); break;
    case Other::list:
      (void)builder.list(key);
      (void)builder.scalar({}, "a");
      (void)builder.empty({});
      (void)builder.map({});
      builder.end();
      break;
    case Other::nested_lists:
      (void)builder.list(key);
      (void)builder.list({});
      (void)builder.list({});
      builder.end();
      builder.end();
      break;
    case Other::empty_map: (void)builder.map(key); break;
    case Other::map:
      (void)builder.map(key);
      (void)builder.scalar("onzin", "a");
      (void)builder.scalar("wie", "b");
      (void)builder.scalar("elsewhere", "c");
      break;
    case Other::vague:
      (void)builder.map(key);
      (void)builder.scalar("open norm", "periodiek");
      break;
    case Other::wrong_vague:
      (void)builder.map(key);
      (void)builder.list("open norm");
      builder.end();
      break;
  }
  builder.end();
}

void copy(TreeBuilder& builder, const Tree& tree, Tree::Index at, Tree::Index replaced, Other other) {
  const Node& node = tree.node(at);
  if (at == replaced) return put(builder, node.key, other);
  if (node.kind == NodeKind::scalar) {
    (void)builder.scalar(node.key, node.text, node.style, node.bytes, node.key_bytes);
  } else if (node.kind == NodeKind::empty) {
    (void)builder.empty(node.key, node.bytes, node.key_bytes);
  } else {
    (void)(node.kind == NodeKind::map ? builder.map(node.key, node.bytes, node.key_bytes)
                                      : builder.list(node.key, node.bytes, node.key_bytes));
    for (const Tree::Index child : tree.children(at)) copy(builder, tree, child, replaced, other);
    builder.end();
  }
}

/// The child of the root that the node is in.
Tree::Index section_of(const Tree& tree, Tree::Index node) {
  Tree::Index section = 0;
  for (const Tree::Index child : tree.children(0))
    if (child <= node) section = child;
  return section;
}

template <class T>
bool same_but(bool changed, const T& a, const T& b) {
  return changed || a == b;
}

}  // namespace

TEST_CASE("whatever stands at whatever place, the other sections are read as they were", "[read][hostile]") {
  std::ifstream stream(KADER_SOURCE_DIR "/docs/frameworks/groningen-samenwerkingskader.kader.yaml");
  auto source = std::make_shared<kader::Source>();
  source->name = "groningen.yaml";
  source->text.assign(std::istreambuf_iterator<char>(stream), {});
  const auto composed = kader::compose_yaml(*source);
  const Tree& tree = composed.tree;
  const Draft good = kader::read_tree(tree, source);
  REQUIRE(good.findings.empty());
  REQUIRE(good.framework.norms.size() > 10);
  std::size_t wrong = 0;
  for (Tree::Index node = 1; node < tree.size(); ++node)
    for (const Other other : all) {
      TreeBuilder builder(tree.lines());
      copy(builder, tree, 0, node, other);
      const Draft draft = kader::read_tree(builder.take(), source);
      const std::string_view section = tree.node(section_of(tree, node)).key;
      const auto& a = draft.framework;
      const auto& b = good.framework;
      const bool kept =
          draft.readable && same_but(section == "regeling", a.agreement, b.agreement) &&
          same_but(section == "partijen", a.parties, b.parties) && same_but(section == "groepen", a.groups, b.groups) &&
          same_but(section == "gremia", a.bodies, b.bodies) && same_but(section == "functies", a.roles, b.roles) &&
          same_but(section == "onderwerpen", a.matters, b.matters) && same_but(section == "normen", a.norms, b.norms);
      if (kept) continue;
      ++wrong;
      UNSCOPED_INFO(section << " node " << node << " " << tree.node(node).key << " as " << static_cast<int>(other));
    }
  CHECK(wrong == 0);
}

TEST_CASE("cutting a draft short anywhere never throws", "[read][hostile]") {
  std::ifstream stream(KADER_SOURCE_DIR "/docs/frameworks/groningen-samenwerkingskader.kader.yaml");
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  for (std::size_t length = 0; length < text.size(); length += 37)
    CHECK_NOTHROW(kader::read(std::string_view(text).substr(0, length)));
}

TEST_CASE("a tree may have places without a text, or a text that is too short for them", "[read][hostile]") {
  const kader::Source source{"a.yaml", "kader: 1\ntaal: nl\npartijen: {a: {soort: gemeente}}\n"};
  const auto composed = kader::compose_yaml(source);
  for (const auto& text : {std::shared_ptr<const kader::Source>(),
                           std::make_shared<const kader::Source>(kader::Source{"b.yaml", "kader"})}) {
    const Draft draft = kader::read_tree(composed.tree, text);
    CHECK(draft.framework.parties.find("a") != nullptr);
    CHECK(draft.source_map.locate("/parties/a").pointer == "/parties/a");
  }
}

TEST_CASE("a million mistakes are a few findings", "[read][hostile]") {
  std::string text = "kader: 1\ntaal: nl\nnormen: [";
  for (int i = 0; i < 20000; ++i) text += "{},";
  text += "]\n";
  const Draft draft = kader::read(text);
  CHECK(draft.findings.size() < 200);
  CHECK(draft.framework.norms.size() < 20000);
}
