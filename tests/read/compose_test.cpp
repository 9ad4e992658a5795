// SPDX-License-Identifier: Apache-2.0
#include "kader/read/compose.hpp"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/read/syntax_rules.hpp"
#include "support/catch.hpp"

using kader::ByteRange;
using kader::Composed;
using kader::Language;
using kader::Limits;
using kader::Node;
using kader::NodeKind;
using kader::ScalarStyle;
using kader::Source;
using kader::Tree;

namespace {

Composed yaml(std::string text) { return kader::compose_yaml(Source{"t.yaml", std::move(text)}); }
Composed json(std::string text) { return kader::compose_json(Source{"t.json", std::move(text)}); }

std::string at(const kader::Finding& finding) {
  return std::string(finding.rule->name) + " " + std::to_string(finding.place.span.begin.line) + ":" +
         std::to_string(finding.place.span.begin.column);
}
std::vector<std::string> places(const std::vector<kader::Finding>& findings) {
  std::vector<std::string> all;
  for (const auto& finding : findings) all.push_back(at(finding));
  return all;
}
using Places = std::vector<std::string>;

const Node& find(const Tree& tree, std::initializer_list<std::string_view> keys) {
  Tree::Index index = 0;
  for (const auto key : keys) {
    index = tree.child(index, key);
    INFO("key " << key);
    REQUIRE(index != 0);
  }
  return tree.node(index);
}
std::string stretch(const Tree& tree, ByteRange bytes) {
  const kader::Span span = tree.span(bytes);
  return std::to_string(span.begin.line) + ":" + std::to_string(span.begin.column) + "-" +
         std::to_string(span.end.line) + ":" + std::to_string(span.end.column);
}
bool has(const Composed& composed, std::string_view rule) {
  return std::any_of(composed.findings.begin(), composed.findings.end(),
                     [&](const kader::Finding& finding) { return finding.rule->name == rule; });
}
// The tree as JSON-like text, so that two can be compared at a glance.
std::string shape(const Tree& tree, Tree::Index index = 0) {
  const Node& node = tree.node(index);
  if (node.kind == NodeKind::empty) return "-";
  if (node.kind == NodeKind::scalar) return std::string(node.text);
  std::string text = node.kind == NodeKind::map ? "{" : "[";
  for (const Tree::Index child : tree.children(index)) {
    if (text.size() > 1) text += ", ";
    if (node.kind == NodeKind::map) text += std::string(tree.node(child).key) + ": ";
    text += shape(tree, child);
  }
  return text + (node.kind == NodeKind::map ? "}" : "]");
}

}  // namespace

TEST_CASE("scalars are what was written, whatever YAML would make of them") {
  const auto composed = yaml("a: no\nb: 4.10\nc: 2024-01-01\nd: ~\ne: 'it''s'\nf: \"x\\ty\"\ng: |\n  one\n  two\nh:\n");
  CHECK(composed.findings.empty());
  CHECK(shape(composed.tree) == "{a: no, b: 4.10, c: 2024-01-01, d: ~, e: it's, f: x\ty, g: one\ntwo\n, h: -}");
  CHECK(find(composed.tree, {"b"}).style == ScalarStyle::plain);
  CHECK(find(composed.tree, {"e"}).style == ScalarStyle::quoted);
  CHECK(find(composed.tree, {"g"}).style == ScalarStyle::block);
}

TEST_CASE("keys and values know where they begin and end") {
  const auto composed = yaml(
      "bodies:\n  platform: {seats: [a, bb]}   # remark\n  text: |\n    one\n    two\n\n  # remark\n\nnorms:\n- who: "
      "x\n"
      "- y\n\n\n");
  const Tree& tree = composed.tree;
  CHECK(composed.findings.empty());
  CHECK(stretch(tree, find(tree, {"bodies"}).key_bytes) == "1:1-1:7");
  CHECK(stretch(tree, find(tree, {"bodies"}).bytes) == "2:3-5:8");
  CHECK(stretch(tree, find(tree, {"bodies", "platform"}).bytes) == "2:13-2:29");
  CHECK(stretch(tree, find(tree, {"bodies", "platform", "seats"}).bytes) == "2:21-2:28");
  CHECK(stretch(tree, find(tree, {"bodies", "text"}).bytes) == "3:9-5:8");
  CHECK(stretch(tree, find(tree, {"norms"}).bytes) == "10:1-11:4");
  CHECK(stretch(tree, tree.root().bytes) == "1:1-11:4");
  CHECK(find(tree, {"bodies", "platform"}).flow);
  CHECK_FALSE(find(tree, {"bodies"}).flow);
}

TEST_CASE("a value left out stands where it would be written") {
  const auto composed = yaml("a:\nb: {c, d: , e: x}\n? f\n? g\n:\nh:\n  -\n  - y\n");
  const Tree& tree = composed.tree;
  CHECK(composed.findings.empty());
  CHECK(shape(tree) == "{a: -, b: {c: -, d: -, e: x}, f: -, g: -, h: [-, y]}");
  CHECK(stretch(tree, find(tree, {"a"}).bytes) == "1:3-1:3");
  CHECK(stretch(tree, find(tree, {"b", "c"}).bytes) == "2:6-2:6");
  CHECK(stretch(tree, find(tree, {"f"}).bytes) == "3:4-3:4");
}

TEST_CASE("columns count characters, not bytes") {
  const auto composed = yaml("é: ë\n“q”: {😀😀: \"ï\", x: z}\r\nk: v\r\n");
  const Tree& tree = composed.tree;
  CHECK(composed.findings.empty());
  CHECK(stretch(tree, find(tree, {"é"}).bytes) == "1:4-1:5");
  CHECK(stretch(tree, find(tree, {"“q”", "😀😀"}).bytes) == "2:11-2:14");
  CHECK(stretch(tree, find(tree, {"“q”", "x"}).key_bytes) == "2:16-2:17");
  CHECK(stretch(tree, find(tree, {"k"}).bytes) == "3:4-3:5");
  CHECK(find(tree, {"k"}).text == "v");
}

TEST_CASE("a key that a map has twice is found, and the first counts") {
  const auto composed = yaml("a: 1\nb: {c: 1, c: {d: 2, d: 3}, e: 4}\na: {x: 1}\nz: 9\n");
  CHECK(places(composed.findings) == Places{"duplicate-key 2:11", "duplicate-key 2:21", "duplicate-key 3:1"});
  CHECK(shape(composed.tree) == "{a: 1, b: {c: 1, e: 4}, z: 9}");
  REQUIRE(composed.findings[2].related.size() == 1);
  CHECK(composed.findings[2].related[0].place.span.begin.line == 1);
  CHECK(composed.findings[2].message(Language::dutch) == "De sleutel ‘a’ staat hier nogmaals; alleen de eerste telt.");
}

TEST_CASE("a map of many keys finds the repeated one as a small map does") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "k" + std::to_string(i) + ": 1\n";
  const auto composed = yaml(text + "k17: 2\nk4999: 3\nk17: 4\n");
  CHECK(places(composed.findings) == Places{"duplicate-key 5001:1", "duplicate-key 5002:1", "duplicate-key 5003:1"});
  CHECK(composed.tree.root().children == 5000);
  CHECK(find(composed.tree, {"k17"}).text == "1");
}

TEST_CASE("anchors, aliases and merge keys are found, and the rest is read") {
  const auto composed = yaml("a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}\n*y : 3\nf: 4\n");
  CHECK(places(composed.findings) == Places{"alias-not-allowed 1:4", "alias-not-allowed 2:4", "alias-not-allowed 3:5",
                                            "alias-not-allowed 3:9", "alias-not-allowed 4:1"});
  CHECK(shape(composed.tree) == "{a: {b: 1}, c: -, d: {e: 2}, f: 4}");
  CHECK(stretch(composed.tree, find(composed.tree, {"a"}).bytes) == "1:7-1:13");
}

TEST_CASE("billion laughs laugh once") {
  std::string text = "a0: &a0 [lol, lol]\n";
  for (int i = 1; i < 30; ++i) {
    const std::string n = std::to_string(i);
    const std::string before = "*a" + std::to_string(i - 1);
    text += "a" + n + ": &a" + n + " [" + before + ", " + before + "]\n";
  }
  const auto composed = yaml(text);
  CHECK(composed.tree.size() < 200);
  CHECK(composed.findings.back().rule == &kader::syntax::alias_not_allowed);
}

TEST_CASE("tags are found and do not count") {
  const auto composed = yaml("a: !!int \"1\"\nb: !mine {c: !<tag:x,2> d}\n!k e: f\n");
  CHECK(places(composed.findings) ==
        Places{"tag-not-allowed 1:4", "tag-not-allowed 2:4", "tag-not-allowed 2:14", "tag-not-allowed 3:1"});
  CHECK(shape(composed.tree) == "{a: 1, b: {c: d}, e: f}");
}

TEST_CASE("only the first document of a file is read") {
  const auto composed = yaml("---\na: 1\n---\nb: 2\n");
  CHECK(places(composed.findings) == Places{"second-document 3:1"});
  CHECK(shape(composed.tree) == "{a: 1}");
  CHECK(yaml("%YAML 1.2\n---\na: 1\n...\n").findings.empty());
}

TEST_CASE("a key must be text") {
  const auto composed = yaml("? [a, b]\n: 1\n? {c: d}\n: 2\n\"\": 3\ne: {\"\": 4, f: 5}\n? \n: 6\n");
  CHECK(places(composed.findings) ==
        Places{"key-not-text 1:3", "key-not-text 3:3", "key-not-text 5:1", "key-not-text 6:5", "key-not-text 7:2"});
  CHECK(shape(composed.tree) == "{e: {f: 5}}");
}

TEST_CASE("64 levels are read, and what is deeper is not") {
  const std::string deep(63, '[');
  CHECK(yaml("a: " + deep + std::string(63, ']')).findings.empty());
  const auto composed = yaml("a: [" + deep + "x" + std::string(64, ']') + "\nb: {c: 1, c: 2}\n");
  CHECK(places(composed.findings) == Places{"too-deep 1:67", "duplicate-key 2:11"});
  CHECK(find(composed.tree, {"b", "c"}).text == "1");
}

TEST_CASE("100,000 nested brackets are told once, and the next section is read") {
  const std::string next = "\nb: {c: 1, c: 2}\n";
  CHECK(places(yaml("a: " + std::string(100'000, '[') + next).findings) ==
        Places{"too-deep 1:67", "duplicate-key 2:11"});
  CHECK(places(yaml("a: " + std::string(100'000, '{') + next).findings) ==
        Places{"key-not-text 1:5", "too-deep 1:67", "duplicate-key 2:11"});
  CHECK(places(yaml(std::string(100'000, '[')).findings) == Places{"too-deep 1:65"});
  CHECK(has(json(std::string(100'000, '[')), "too-deep"));
  CHECK(has(json(std::string(65, '[') + std::string(65, ']')), "too-deep"));
  CHECK(json(std::string(64, '[') + std::string(64, ']')).findings.empty());
}

TEST_CASE("a million nodes are read, and no more") {
  std::string text = "a: [";
  for (int i = 0; i < 1'000'000; ++i) text += "b,";
  const auto composed = yaml(text + "]\n");
  CHECK(has(composed, "too-large"));
  CHECK(composed.usable);
  CHECK(composed.tree.size() == Limits::nodes);
}

TEST_CASE("a file of many mistakes shows some and counts the rest") {
  std::string text = "a: [";
  for (int i = 0; i < 1000; ++i) text += "*b , ";
  const auto composed = yaml(text + "]\n");
  CHECK(composed.findings.size() == 50);
  CHECK(composed.findings.back().counted_under == 950);
}

TEST_CASE("an unclosed bracket does not hide the sections after it") {
  const auto composed = yaml("bodies:\n  a: {x: 1, x: 2}\n  b:\n    seats: [y, z\nnorms:\n  - {who: a, who: b}\n");
  CHECK(places(composed.findings) == Places{"duplicate-key 2:13", "syntax-error 4:12", "duplicate-key 6:14"});
  CHECK(shape(composed.tree) == "{bodies: {a: {x: 1}, b: {seats: [y, z]}}, norms: [{who: a}]}");
  CHECK(composed.findings[1].message(Language::dutch) ==
        "Hier is de tekst niet te lezen: deze lijst wordt nergens met ] gesloten.");
}

TEST_CASE("every section that cannot be read gets a finding of its own") {
  const auto composed =
      yaml("a:\n\tb: c\nd: \"open\ne: {f: g\nh: i: j\nk: @l\nm: - n\no:\n  p: q\n   r: s\nt: {u: 1, u: 2}\n");
  CHECK(places(composed.findings) == Places{"syntax-error 2:1", "syntax-error 3:4", "syntax-error 4:4",
                                            "syntax-error 5:5", "syntax-error 6:4", "syntax-error 7:4",
                                            "syntax-error 10:5", "duplicate-key 11:11"});
  CHECK(find(composed.tree, {"t", "u"}).text == "1");
  CHECK(composed.findings[0].message(Language::dutch).find("tab") != std::string::npos);
  CHECK(composed.findings[1].message(Language::dutch).find("aanhalingsteken") != std::string::npos);
}

TEST_CASE("findings of what was read twice are not doubled") {
  const auto composed = yaml("a: 1\nb: {c: 1, c: 2, d: !t x\ne: 3\n");
  CHECK(places(composed.findings) == Places{"syntax-error 2:4", "duplicate-key 2:11", "tag-not-allowed 2:20"});
}

TEST_CASE("a syntax error before the first key leaves the rest") {
  const auto composed = yaml("@kader: 1\ntaal: nl\n");
  CHECK(places(composed.findings) == Places{"syntax-error 1:1"});
  CHECK(shape(composed.tree) == "{taal: nl}");
}

TEST_CASE("reading begins anew only a few times") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "k" + std::to_string(i) + ": [\n";
  const auto composed = yaml(text);
  CHECK(composed.findings.size() < 20);
}

TEST_CASE("a draft without content is found") {
  for (const char* text : {"", "\n\n", "# remark\n", "---\n", "--- ~\n"}) {
    const auto composed = yaml(text);
    INFO('"' << text << '"');
    if (std::string_view(text) == "--- ~\n") {
      CHECK(composed.usable);  // a word like any other; the schema will not want it
    } else {
      CHECK(places(composed.findings) == Places{"empty-draft 1:1"});
      CHECK_FALSE(composed.usable);
    }
  }
  CHECK(places(json(" \n").findings) == Places{"empty-draft 1:1"});
  CHECK(places(json("null").findings) == Places{"empty-draft 1:1"});
}

TEST_CASE("control characters written as escapes do not reach the model") {
  const auto composed = yaml("a: \"x\\0y\"\nb: \"\\e[31m\"\n\"c\\a\": \"\\n\\t\"\n");
  CHECK(places(composed.findings) == Places{"bad-encoding 1:4", "bad-encoding 2:4", "bad-encoding 3:1"});
  CHECK(shape(composed.tree) == "{a: x\uFFFDy, b: \uFFFD[31m, c\uFFFD: \n\t}");
  CHECK(places(json(R"({"a": "\u0000"})").findings) == Places{"bad-encoding 0:0"});
}

TEST_CASE("a part of a text has the places of the whole") {
  const Source source{"t.md", "# é\n\n```yaml kader\na: {b: ë, b: 2}\nc: [\nd: 1\n```\n"};
  const auto begin = static_cast<std::uint32_t>(source.text.find("a: {"));
  const auto end = static_cast<std::uint32_t>(source.text.rfind("```"));
  const auto composed = kader::compose_yaml(source, {begin, end}, nullptr);
  CHECK(places(composed.findings) == Places{"duplicate-key 4:11", "syntax-error 5:4"});
  CHECK(stretch(composed.tree, find(composed.tree, {"d"}).bytes) == "6:4-6:5");
}

TEST_CASE("JSON gives the tree that YAML gives") {
  const std::string text = R"({"a": 4.10, "b": [true, null, "x", {}, []], "c": {"d": -1e5, "é": "\u00e9\n"}})";
  const auto from_json = json(text);
  CHECK(from_json.findings.empty());
  CHECK(shape(from_json.tree) == "{a: 4.10, b: [true, -, x, {}, []], c: {d: -1e5, é: é\n}}");
  CHECK(find(from_json.tree, {"a"}).style == ScalarStyle::plain);
  CHECK(find(from_json.tree, {"c", "é"}).style == ScalarStyle::quoted);
  CHECK_FALSE(from_json.tree.root().bytes.known());
  CHECK_FALSE(from_json.tree.span(Tree::Index{0}).known());
}

TEST_CASE("in JSON a repeated key is found by its pointer") {
  const auto composed = json(R"({"a": [1, {"b/c": 1, "b/c": {"d": 1, "d": 2}}], "e": 1, "a": 2, "": 3})");
  Places pointers;
  for (const auto& finding : composed.findings)
    pointers.push_back(std::string(finding.rule->name) + " " + finding.place.pointer);
  CHECK(pointers ==
        Places{"duplicate-key /a/1/b~1c/d", "duplicate-key /a/1/b~1c", "key-not-text /", "duplicate-key /a"});
  CHECK(shape(composed.tree) == "{a: [1, {b/c: 1}], e: 1}");
}

TEST_CASE("JSON that breaks off is read up to there") {
  CHECK(places(json("{\"a\": 1,\n \"b\": oops}").findings) == Places{"syntax-error 2:7"});
  CHECK(shape(json("{\"a\": 1,\n \"b\": oops}").tree) == "{a: 1}");
  CHECK(places(json("{\"a\": [1, 2").findings) == Places{"syntax-error 1:12"});
  CHECK(shape(json("{\"a\": [1, 2 ").tree) == "{a: [1, 2]}");
  CHECK(places(json("{\"a\": 1}\n x").findings) == Places{"syntax-error 2:2"});
}

TEST_CASE("a colon without a key before it is named as such") {
  for (const char* text : {"a:\n  - : 4\n", "a: {: 4}\n"}) {
    const auto composed = yaml(text);
    REQUIRE(composed.findings.size() == 1);
    CHECK(composed.findings[0].message(Language::english) ==
          "The text cannot be read here: the key before this colon is missing.");
  }
}
