// SPDX-License-Identifier: Apache-2.0
// A text with its model beside it: the blocks are fragments of one framework, and every place is one of the text.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kader/check/examples.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/read/literate_rules.hpp"
#include "kader/read/read.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/write/fmt.hpp"
#include "support/catch.hpp"

namespace {

using kader::Body;
using kader::Draft;
using kader::Finding;
using kader::ProvisionRef;

Draft read_md(const std::string& text) { return kader::read(text, {.name = "draft.md"}); }

const std::string front = "---\nkader: 1\nlanguage: en\n---\n\n";

// An article with a block under it.
std::string article(int number, const std::string& yaml) {
  return "## Article " + std::to_string(number) + " Title\n\nWords of article " + std::to_string(number) +
         ".\n\n```yaml kader\n" + yaml + "```\n\n";
}

std::vector<std::string> rules_of(const Draft& draft) {
  std::vector<std::string> names;
  for (const Finding& finding : draft.findings) names.emplace_back(finding.rule->name);
  return names;
}

std::string sources(const kader::Stated<kader::List<ProvisionRef>>& stated) {
  std::string all;
  for (const ProvisionRef& ref : kader::each_of(stated)) all += (all.empty() ? "" : " ") + ref.str();
  return all;
}

std::string place(const kader::Place& place) {
  return std::to_string(place.span.begin.line) + ":" + std::to_string(place.span.begin.column);
}

using Strings = std::vector<std::string>;

}  // namespace

// --- one framework ---------------------------------------------------------------------------------------------------

TEST_CASE("blocks are fragments of one framework: lists are joined and maps united") {
  const Draft draft =
      read_md(front + article(1, "parties: {assen: {kind: gemeente}}\nnorms:\n- {who: a, may: decide}\n") +
              article(2, "bodies: {a: {name: A}}\n") +
              article(3, "parties: {meppel: {kind: gemeente}}\nnorms:\n- {who: a, can: advise}\n") +
              article(4, "bodies: {a: {meetings: {at least: 3, per: year}}, b: {}}\n"));
  CHECK(rules_of(draft) == Strings());
  REQUIRE(draft.readable);
  const kader::Framework& f = draft.framework;
  REQUIRE(f.parties.size() == 2);
  CHECK(f.parties[0].id.str() == "assen");
  CHECK(f.parties[1].id.str() == "meppel");
  REQUIRE(f.norms.size() == 2);
  CHECK(f.norms[0].may);
  CHECK(f.norms[1].can);
  REQUIRE(f.bodies.size() == 2);
  CHECK(f.bodies[0].name == kader::Text("A"));
  CHECK(f.bodies[0].meetings);
}

TEST_CASE("one norm without brackets is joined to the others, also to another such") {
  const Draft draft = read_md(front + article(1, "bodies: {a: {name: A}}\nnorms: {who: a, may: decide}\n") +
                              article(2, "norms: {who: a, can: advise}\n") +
                              article(3, "norms:\n- {who: a, must: meet}\n- {who: a, must: send}\n"));
  CHECK(rules_of(draft) == Strings());
  CHECK(draft.framework.norms.size() == 4);
}

TEST_CASE("one part of the agreement may be begun in one article and gone on with in another") {
  const Draft draft = read_md(front + article(1, "agreement: {name: X, exit: {notice: 12 months}}\n") +
                              article(2, "agreement: {exit: {consequences by: a}}\nbodies: {a: {name: A}}\n"));
  CHECK(rules_of(draft) == Strings());
  REQUIRE(kader::each_of(draft.framework.agreement.exit).size() == 1);
  CHECK((*draft.framework.agreement.exit)[0].notice);
  CHECK((*draft.framework.agreement.exit)[0].consequences_by);
}

TEST_CASE("the same key of one record set twice is a finding at the second, and the first holds") {
  const Draft draft =
      read_md(front + article(1, "bodies: {a: {name: First}}\n") + article(2, "bodies: {a: {name: Second}}\n"));
  CHECK(rules_of(draft) == Strings{"duplicate-key"});
  const Finding& found = draft.findings[0];
  CHECK(place(found.place) == "19:14");
  REQUIRE(found.related.size() == 1);
  CHECK(place(found.related[0].place) == "11:14");
  CHECK(draft.framework.bodies[0].name == kader::Text("First"));
}

TEST_CASE("of keys in two languages the later is read too, and said to be in the other language") {
  const Draft draft = read_md(front + article(1, "bodies: {a: {name: A}}\n") + article(2, "gremia: {b: {name: B}}\n"));
  CHECK(rules_of(draft) == Strings{"other-language"});
  CHECK(place(draft.findings[0].place) == "19:1");
  CHECK(draft.framework.bodies.size() == 2);
}

TEST_CASE("an empty value adds nothing to what another block says") {
  const Draft draft =
      read_md(front + article(1, "parties:\n  assen:\n") + article(2, "parties: {assen: {kind: gemeente}}\n"));
  CHECK(rules_of(draft) == Strings());
  REQUIRE(draft.framework.parties.size() == 1);
  CHECK(draft.framework.parties[0].kind);
  CHECK(sources(draft.framework.parties[0].source) == "1 2");
}

TEST_CASE("front matter of another tool is none of ours") {
  const Draft draft = read_md("---\ntitle: A text\nauthor: me\n---\n\n" +
                              article(1, "kader: 1\nlanguage: en\nbodies: {a: {name: A}}\n"));
  CHECK(rules_of(draft) == Strings());
  CHECK(draft.framework.bodies.size() == 1);
}

// --- what it rests on ------------------------------------------------------------------------------------------------

TEST_CASE("an element rests on the provision that its block stands under, unless it says on which") {
  const Draft draft = read_md("---\nkader: 1\nlanguage: en\nparties: {assen: {kind: gemeente}}\n---\n\n" +
                              article(4,
                                      "bodies:\n  a: {name: A}\n  b: {source: \"9\"}\nnorms:\n- {who: a, may: decide}\n"
                                      "- {who: a, can: advise, source: [\"4\", \"5\"]}\n"));
  CHECK(rules_of(draft) == Strings());
  const kader::Framework& f = draft.framework;
  CHECK(sources(f.parties[0].source).empty());
  CHECK(sources(f.bodies[0].source) == "4");
  CHECK(sources(f.bodies[1].source) == "9");
  CHECK(sources(f.norms[0].source) == "4");
  CHECK(sources(f.norms[1].source) == "4 5");
}

TEST_CASE("what a block adds to a body that another began rests on the provision of the block that adds it") {
  const Draft draft =
      read_md(front + article(4, "bodies: {a: {name: A, chair: {appointed by: a}}}\n") +
              article(6, "bodies: {a: {meetings: {at least: 3, per: year}, seats: {x: {count: 2}}}}\n") +
              article(7, "bodies: {a: {seats: {y: {count: 1}}}}\n"));
  CHECK(rules_of(draft) == Strings());
  const Body& body = draft.framework.bodies[0];
  CHECK(sources(body.source) == "4");
  CHECK(sources(body.chair->source).empty());  // begun with the body: it inherits
  CHECK(sources(body.meetings->source) == "6");
  REQUIRE(kader::each_of(body.seats).size() == 2);
  CHECK(sources((*body.seats)[0].post.source) == "6");
  CHECK(sources((*body.seats)[1].post.source) == "7");
}

TEST_CASE("a body rests also on the provision that adds to it what cannot carry a source itself") {
  const Draft draft =
      read_md(front + article(4, "bodies: {a: {name: A}}\n") + article(6, "bodies: {a: {layer: political}}\n"));
  CHECK(rules_of(draft) == Strings());
  CHECK(sources(draft.framework.bodies[0].source) == "4 6");
}

TEST_CASE("a source that a fragment states is that of what the fragment adds, and comes besides that of the first") {
  const Draft draft = read_md(front + article(4, "bodies: {a: {name: A}}\n") +
                              article(6, "bodies: {a: {source: \"6.b\", meetings: {at least: 3, per: year}}}\n"));
  CHECK(rules_of(draft) == Strings());
  CHECK(sources(draft.framework.bodies[0].source) == "4 6.b");
  CHECK(sources(draft.framework.bodies[0].meetings->source) == "6.b");
}

TEST_CASE("what is said vaguely rests on its block as well") {
  const Draft draft = read_md(front + article(4, "roles: {r: {kind: coordinator}}\n") +
                              article(6, "roles: {r: {term: {vague: a while}}}\n"));
  CHECK(rules_of(draft) == Strings());
  REQUIRE(draft.framework.roles[0].post.term.vague() != nullptr);
  CHECK(draft.framework.roles[0].post.term.vague()->source == std::vector<ProvisionRef>{ProvisionRef("6")});
}

TEST_CASE("a block under a paragraph rests on the paragraph") {
  const Draft draft = read_md(front +
                              "## Article 2 Bodies\n\n1. There is a board.\n2. There is an office.\n\n"
                              "   ```yaml kader\n   bodies: {office: {name: Office}}\n   ```\n");
  CHECK(rules_of(draft) == Strings());
  CHECK(sources(draft.framework.bodies[0].source) == "2.2");
}

// --- places ----------------------------------------------------------------------------------------------------------

namespace {

// How a block stands in Markdown: what its first line begins with, and its others.
struct Wrapping {
  const char* name;
  std::string first;
  std::string rest;
};
const std::vector<Wrapping> wrappings = {
    {"at the margin", "", ""},
    {"indented", "   ", "   "},
    {"in a list", "- ", "  "},
    {"in a numbered list", "12. ", "    "},
    {"in a list with a tab", "-\t", "\t"},
    {"in a quote", "> ", "> "},
    {"in a quote without spaces", ">", ">"},
    {"in a quote in a quote", "> > ", "> > "},
    {"in a quote in a list", "- > ", "  > "},
    {"in a list in a quote", "> 1. ", ">    "},
};

// A draft in YAML as a text: each section in a block of its own. Says at which line and column of the text a place of
// the draft stands.
struct Wrapped {
  std::string text;
  std::vector<std::uint32_t> lines;  // of the text, for each line of the draft, from 0
  std::uint32_t shift = 0;  // of the columns
};

bool begins_section(std::string_view line) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return false;
  const auto& fields = kader::framework_type().fields;
  return std::any_of(fields.begin(), fields.end(), [&](const kader::FieldInfo& field) {
    return line.substr(0, colon) == field.key || line.substr(0, colon) == field.dutch;
  });
}

Wrapped wrapped(std::string_view yaml, const Wrapping& how, std::string_view line_break) {
  Wrapped made;
  std::uint32_t line = 0;
  const auto put = [&](std::string_view prefix, std::string_view words) {
    ((made.text += prefix) += words) += line_break;
    ++line;
  };
  for (const char c : how.rest) made.shift += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1 : 0;
  put("", "The words of the text.");
  bool open = false;
  for (std::size_t at = 0; at < yaml.size();) {
    const auto end = std::min(yaml.find('\n', at), yaml.size());
    const std::string_view words = yaml.substr(at, end - at);
    if (!open || begins_section(words)) {
      if (open) put(how.rest, "```"), put("", ""), put("", "More words of the text.");
      put("", "");
      put(how.first, "```yaml kader");
      open = true;
    }
    made.lines.push_back(line + 1);
    put(how.rest, words);
    at = end + 1;
  }
  if (open) put(how.rest, "```");
  return made;
}

bool is_about_syntax(const Finding& finding) {
  return std::find(kader::syntax::rules.begin(), kader::syntax::rules.end(), finding.rule) !=
         kader::syntax::rules.end();
}

}  // namespace

TEST_CASE("every finding of every rule points to the same words of a draft in blocks, wherever the blocks stand") {
  std::size_t compared = 0;
  kader::CheckOptions options{.as_of = kader::day_of_examples};
  std::vector<std::string> on_text;  // the numbers of the lists around the blocks are no draft's
  for (const kader::Rules::Entry& rule : options.rules.all())
    if (rule.needs == kader::Needs::text) on_text.emplace_back(rule.info->name);
  options.rules = options.rules.without(on_text);
  for (const kader::RuleExample& example : kader::rule_examples()) {
    if (example.syntax != "yaml") continue;
    const Draft plain = kader::read(example.bad, {.name = "bad.yaml"});
    if (std::any_of(plain.findings.begin(), plain.findings.end(), is_about_syntax) || !plain.readable) continue;
    const auto expected = kader::check_draft(plain, options).findings;
    for (const Wrapping& how : wrappings)
      for (const std::string_view line_break : {"\n", "\r\n"}) {
        const Wrapped text = wrapped(example.bad, how, line_break);
        INFO(example.rule << " " << how.name << "\n" << text.text);
        const Draft draft = read_md(text.text);
        const auto found = kader::check_draft(draft, options).findings;
        const auto moved = [&](const kader::Place& from, const kader::Place& to) {
          if (!from.span.known()) return !to.span.known();
          return from.pointer == to.pointer && to.file == "draft.md" &&
                 to.span.begin.line == text.lines.at(from.span.begin.line - 1) &&
                 to.span.begin.column == from.span.begin.column + text.shift &&
                 (from.span.end.line != from.span.begin.line ||
                  (to.span.end.line == to.span.begin.line && to.span.end.column == from.span.end.column + text.shift));
        };
        REQUIRE(found.size() == expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
          INFO(expected[i].rule->name << " at " << expected[i].place.pointer << " " << place(expected[i].place)
                                      << " and " << place(found[i].place));
          CHECK(found[i].rule == expected[i].rule);
          CHECK(found[i].message(kader::Language::english) == expected[i].message(kader::Language::english));
          CHECK(found[i].counted_under == expected[i].counted_under);
          CHECK(moved(expected[i].place, found[i].place));
          REQUIRE(found[i].related.size() == expected[i].related.size());
          for (std::size_t k = 0; k < found[i].related.size(); ++k)
            CHECK(moved(expected[i].related[k].place, found[i].related[k].place));
          ++compared;
        }
      }
  }
  CHECK(compared > 1000);
}

TEST_CASE("columns count from the beginning of the line, quotes and all") {
  const Draft draft = read_md(front + "> > ```yaml kader\n> >bodies: {a: {nam: A}}\n> > ```\n");
  REQUIRE(rules_of(draft) == Strings{"unknown-key"});
  CHECK(place(draft.findings[0].place) == "7:17");
}

TEST_CASE("a line in a quote may do without the space behind its mark") {
  const Draft draft = read_md(front + "> ```yaml kader\n>bodies:\n>   a: {nam: A}\n> ```\n");
  REQUIRE(rules_of(draft) == Strings{"unknown-key"});
  CHECK(place(draft.findings[0].place) == "8:9");
  CHECK(draft.framework.bodies.size() == 1);
}

// --- what cannot be read ---------------------------------------------------------------------------------------------

TEST_CASE("a block with an error of syntax loses only itself") {
  const Draft draft =
      read_md(front + article(1, "parties: {assen: {kind: gemeente}}\n") + article(2, "bodies: {a: {name: A}}\n- b\n") +
              article(3, "groups: {g: {members: [assen]}}\n"));
  CHECK(rules_of(draft) == Strings{"syntax-error"});
  CHECK(place(draft.findings[0].place) == "20:1");
  CHECK(draft.framework.parties.size() == 1);
  CHECK(draft.framework.groups.size() == 1);
}

TEST_CASE("a block that holds no keys is said to be no part of a draft") {
  const Draft draft = read_md(front + article(1, "- a\n- b\n") + article(2, "bodies: {a: {name: A}}\n"));
  CHECK(rules_of(draft) == Strings{"not-a-framework"});
  CHECK(place(draft.findings[0].place) == "11:1");
  CHECK(draft.framework.bodies.size() == 1);
}

TEST_CASE("a block of comments alone says nothing, and that is allowed") {
  const Draft draft = read_md(front + article(1, "# appointed by whom?\n") + article(2, ""));
  CHECK(rules_of(draft) == Strings());
  CHECK(draft.readable);
}

TEST_CASE("a fence that nothing closes is one finding at the fence") {
  const std::string open = front + "## Article 1 Title\n\n```yaml kader\nbodies: {a: {name: A}}\n";
  const Draft whole = read_md(open);
  REQUIRE(rules_of(whole) == Strings{"fence-not-closed"});
  CHECK(place(whole.findings[0].place) == "8:1");
  CHECK(whole.framework.bodies.size() == 1);  // what stands in it can be read
  const Draft rest = read_md(open + "\n## Article 2 Title\n\nThe: [ words\nof the text.\n");
  REQUIRE(rules_of(rest) == Strings{"fence-not-closed"});
  CHECK(rest.framework.bodies.empty());
}

TEST_CASE("front matter that nothing ends, and a text of nothing, are no texts without a model") {
  CHECK(rules_of(read_md("---\nkader: 1\nlanguage: en\n\nWords.\n")) == Strings{"fence-not-closed"});
  CHECK(rules_of(read_md(" \n\n")) == Strings{"empty-draft"});
}

TEST_CASE("a slip of the pen in a fence or a mark is told") {
  const Draft draft =
      read_md(front + article(1, "bodies: {a: {name: A}}\n") +
              "~~~yaml kadr\nbodies: {b: {}}\n~~~\n\n- ```yml-kader\n  x: 1\n  ```\n\n```yaml\nx: 1\n```\n\n"
              "<!-- kader: pose only words -->\n");
  CHECK(rules_of(draft) == Strings{"block-not-read", "block-not-read", "mark-not-known"});
  CHECK(place(draft.findings[0].place) == "14:1");
  CHECK(place(draft.findings[1].place) == "18:3");
  CHECK(draft.findings[0].severity == kader::Severity::warning);
  CHECK(draft.findings[2].message(kader::Language::english) ==
        "‘pose only words’ means nothing to this program; perhaps ‘prose’ is meant.");
}

TEST_CASE("a mark that is misspelt is told, with what was meant") {
  const auto told = [](const std::string& mark) {
    const Draft draft = read_md(front + article(1, "bodies: {a: {name: A}}\n") + mark + "\n");
    std::string all;
    for (const Finding& finding : draft.findings) {
      CHECK(finding.rule->name == "mark-not-known");
      CHECK(place(finding.place) == "14:1");
      all += finding.message(kader::Language::dutch);
    }
    return all;
  };
  CHECK(told("<!-- KADER: prose uitleg -->") == "‘KADER:’ zegt dit programma niets; bedoeld is wellicht ‘kader:’.");
  CHECK(told("<!-- kader : prose -->") == "‘kader :’ zegt dit programma niets; bedoeld is wellicht ‘kader:’.");
  CHECK(told("<!-- kader: proza -->") == "‘proza’ zegt dit programma niets; bedoeld is wellicht ‘prose’.");
  CHECK(told("<!-- kader: Zonder-Norm x -->") ==
        "‘Zonder-Norm x’ zegt dit programma niets; bedoeld is wellicht ‘zonder norm’.");
  CHECK(told("<!-- kader: geen norm -->") ==
        "‘geen norm’ zegt dit programma niets; bedoeld is wellicht ‘zonder norm’.");
  CHECK(told("<!-- kader: -->") == "‘kader:’ zegt dit programma niets; bedoeld is wellicht ‘prose’.");
  CHECK(told("<!-- kader: vrijgesteld -->") == "‘vrijgesteld’ zegt dit programma niets.");
  CHECK(told("<!-- kader: prose uitleg") ==
        "‘kader: prose uitleg’ zegt dit programma niets: er staat geen ‘-->’ achter.");
  CHECK(told("<!-- nader: uit te werken -->").empty());
  CHECK(told("`een <!-- KADER: prose -->`").empty());
}

TEST_CASE("a block that stands too deep to be one is told, and one that a manual shows is not") {
  const Draft deep =
      read_md(front + article(1, "bodies: {a: {name: A}}\n") + "    ```yaml kader\n    bodies: {b: {}}\n    ```\n");
  REQUIRE(rules_of(deep) == Strings{"block-not-read"});
  CHECK(deep.findings[0].severity == kader::Severity::error);
  CHECK(rules_of(read_md(front + article(1, "bodies: {a: {name: A}}\n") +
                         "````md\n```yaml kader\nbodies: {b: {}}\n```\n````\n\n~~~\n```yaml kadr\n```\n~~~\n")) ==
        Strings());
}

TEST_CASE("a text without a model is no framework, and says so once") {
  const Draft draft =
      read_md("# Agreement\n\n## Article 1 Purpose\n\nThe parties work together for the young of the region.\n");
  CHECK(rules_of(draft) == Strings{"no-model"});
  CHECK_FALSE(draft.readable);
  REQUIRE(draft.document != nullptr);
  CHECK(draft.framework.language == kader::Language::english);
  const auto report = kader::check_draft(draft, {.as_of = kader::day_of_examples});
  CHECK(std::all_of(report.outcomes.begin(), report.outcomes.end(), [](const kader::RuleOutcome& outcome) {
    const kader::Rules::Entry* rule = nullptr;
    for (const kader::Rules::Entry& one : kader::Rules::built_in().all())
      if (one.info == outcome.rule) rule = &one;
    return rule->needs == kader::Needs::text || outcome.outcome == kader::Outcome::not_applicable;
  }));
  CHECK(report.language == kader::Language::english);
}

// --- provisions ------------------------------------------------------------------------------------------------------

TEST_CASE("the section of provisions has all that a source can name, and what the model says of one goes first") {
  const Draft draft =
      read_md(front +
              "## Article 1 Purpose\n\nWe work together.\n\n<!-- kader: prose a purpose -->\n\n"
              "## Article 2 (vervallen)\n\n## Article 3 Board\n\n1. There is a board.\n\n" +
              article(4, "provisions:\n  \"3.1\": {note: mine, title: Ours}\n  \"8\": {prose: true}\n"));
  const auto& all = draft.framework.provisions;
  REQUIRE(all.find("1") != nullptr);
  CHECK(all.find("1")->title == kader::Text("Purpose"));
  CHECK(all.find("1")->text == kader::Text("We work together."));
  CHECK(all.find("1")->prose == true);
  REQUIRE(all.find("2") != nullptr);
  CHECK(all.find("2")->lapsed == true);
  REQUIRE(all.find("3.1") != nullptr);
  CHECK(all.find("3.1")->title == kader::Text("Ours"));
  CHECK(all.find("3.1")->note == kader::Text("mine"));
  CHECK(all.find("3.1")->text == kader::Text("There is a board."));
  CHECK(all.find("8") != nullptr);
  CHECK(place(draft.source_map.locate("/provisions/1")) == "6:1");
}

// --- what a source is written in -------------------------------------------------------------------------------------

TEST_CASE("what has no telling name is read by what stands in it") {
  const auto has_text = [](const std::string& text) { return kader::read(text, {.name = "-"}).document != nullptr; };
  CHECK_FALSE(has_text("kader: 1\nlanguage: en\n"));
  CHECK_FALSE(has_text("# a comment\n\nkader: 1\nlanguage: en\n"));
  CHECK_FALSE(has_text("---\nkader: 1\nlanguage: en\n"));
  CHECK_FALSE(has_text("---\nkader: 1\n---\nlanguage: en\n"));
  CHECK_FALSE(has_text("{\"kader\": 1}"));
  CHECK_FALSE(has_text(""));
  CHECK_FALSE(has_text("just words"));
  CHECK(has_text("---\nkader: 1\nlanguage: en\n---\n\nThe parties agree.\n"));
  CHECK(has_text("# Agreement\n\nThe parties agree.\n"));
  CHECK(has_text("The parties agree.\n\n> ```yaml kader\n> kader: 1\n> ```\n"));
  CHECK(has_text("Agreement\n\nArticle 1\n\nThe parties agree.\n"));
  CHECK(has_text("AGREEMENT\r\n\r\nARTIKEL 1\r\n"));
}

// --- limits ----------------------------------------------------------------------------------------------------------

TEST_CASE("the limit on values holds over all blocks together") {
  std::string text = front;
  for (int block = 0; block < 3; ++block) {
    text += "```yaml kader\nnorms: [";
    for (int i = 0; i < 400'000; ++i) text += "1,";
    text += "]\n```\n\n";
  }
  const Draft draft = read_md(text);
  CHECK(std::any_of(draft.findings.begin(), draft.findings.end(), [](const Finding& finding) {
    return finding.rule == &kader::syntax::too_large && finding.place.span.begin.line == 15;
  }));
}

TEST_CASE("a block in thirty quotes is read, and so are a hundred thousand blocks, in time that grows with them") {
  std::string quotes;
  for (int i = 0; i < 30; ++i) quotes += "> ";
  const Draft deep =
      read_md(front + quotes + "```yaml kader\n" + quotes + "bodies: {a: {nam: A}}\n" + quotes + "```\n");
  REQUIRE(rules_of(deep) == Strings{"unknown-key"});
  CHECK(place(deep.findings[0].place) == "7:74");

  const auto seconds = [](int blocks) {
    std::string text = front + "```yaml kader\nbodies: {a: {}}\n```\n\n";
    for (int i = 0; i < blocks; ++i)
      text += "```yaml kader\nparties: {p" + std::to_string(i) +
              ": {kind: gemeente}}\nnorms: [{who: a, may: decide}]\n```\n\n";
    const auto before = std::chrono::steady_clock::now();
    const Draft draft = read_md(text);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - before;
    CHECK(draft.framework.parties.size() == static_cast<std::size_t>(blocks));
    CHECK(draft.framework.norms.size() == static_cast<std::size_t>(blocks));
    return took.count();
  };
  const double few = seconds(12'500);
  const double many = seconds(100'000);
  INFO(few << " s and " << many << " s");
  CHECK(many < 24 * few + 0.5);
}

// --- writing ---------------------------------------------------------------------------------------------------------

TEST_CASE("the blocks of a text are written in the canonical spelling where they stand, and nothing else is touched") {
  const std::string text =
      "---\nkader: 1\ntaal: nl\n---\n\n# Tekst met gremia: en `normen`\n\n> ```yaml kader\n> gremia:\n"
      ">   ab: {zetels: {x: {bron: [\"2\"]}}} # gremia\n> ```\n\n- punt\n\n  ```yaml kader\n"
      "  groepen: {g: {leden: [ab]}}\n  ```\n";
  const kader::Formatted same = kader::fmt(text, "a.md");
  CHECK(same.changed);
  CHECK(same.text.find("bron: \"2\"}}} # gremia") != std::string::npos);
  const kader::Formatted english = kader::fmt(text, "a.md", kader::Language::english);
  CHECK(english.text ==
        "---\nkader: 1\nlanguage: nl\n---\n\n# Tekst met gremia: en `normen`\n\n> ```yaml kader\n> bodies:\n"
        ">   ab: {seats: {x: {source: \"2\"}}} # gremia\n> ```\n\n- punt\n\n  ```yaml kader\n"
        "  groups: {g: {members: ab}}\n  ```\n");
  CHECK_FALSE(kader::fmt(english.text, "a.md").changed);
  CHECK(kader::read(english.text, {.name = "a.md"}).framework == [&] {
    kader::Framework before = kader::read(text, {.name = "a.md"}).framework;
    before.language = kader::read(english.text, {.name = "a.md"}).framework.language;
    return before;
  }());
  const std::string broken = text + "\n```yaml kader\nnormen: [\n```\n";
  CHECK(kader::fmt(broken, "a.md", kader::Language::english).text == broken);
}
