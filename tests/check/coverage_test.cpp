// SPDX-License-Identifier: Apache-2.0
// How much of a text its model accounts for.
#include "kader/check/coverage.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "kader/check/rules/coverage.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/read/read.hpp"
#include "support/catch.hpp"

namespace {

using kader::Coverage;
using kader::Draft;
using kader::Language;
using Strings = std::vector<std::string>;

const std::string front = "---\nkader: 1\nlanguage: en\n---\n\n";

Draft draft_of(const std::string& text) { return kader::read(front + text, {.name = "draft.md"}); }
Coverage of(const Draft& draft) { return kader::coverage(*draft.document, draft.framework); }

Strings open(const Draft& draft) {
  Strings names;
  for (const std::uint32_t one : of(draft).open) names.push_back(draft.document->provisions()[one].ref.str());
  return names;
}

std::string model(std::string_view yaml) { return "\n```yaml kader\n" + std::string(yaml) + "\n```\n\n"; }

// What the rule says, with the lines.
Strings told(const Draft& draft, std::string_view rule = "provision-not-modelled") {
  Strings said;
  for (const kader::Finding& finding :
       kader::check_draft(draft, {.as_of = kader::Date(2026, 1, 1), .rules = kader::Rules::built_in().only({rule})})
           .findings)
    if (finding.rule->name == rule)
      said.push_back(std::to_string(finding.place.span.begin.line) + " " + finding.place.pointer + " " +
                     finding.arguments.at(0).en);
  return said;
}

}  // namespace

TEST_CASE("counted are the provisions with words of their own, but for those that only lead up to others") {
  const Draft draft = draft_of(
      "# Agreement\n\nWhereas the parties wish to work together;\n\n"
      "## Article 1 Board\n\nThe board consists of:\n\na. the mayors;\nb. the secretary.\n\n"
      "## Article 2 Meetings\n\n1. The board meets.\n2. The board decides:\n\n   a. by majority;\n   b. in public.\n\n"
      "## Article 3 Costs\n\nThe parties pay.\n");
  const Coverage covered = of(draft);
  CHECK(open(draft) == Strings{"1.a", "1.b", "2.1", "2.2.a", "2.2.b", "3"});
  CHECK(covered.all.total() == 6);
  CHECK(covered.all.accounted_for() == 0);
  CHECK(covered.chapters.empty());
}

TEST_CASE("a source covers what it names with everything in it, and a part does not cover the whole") {
  const Draft draft =
      draft_of("## Article 1 Board\n\nThere is a board.\n\n1. It meets.\n2. It decides.\n\n" +
               model("bodies:\n  a: {name: A, source: \"2\"}\n  b: {name: B, source: \"1.2\"}\n"
                     "  c: {name: C, source: \"3/2\"}\n  d: {name: D, source: \"7.z\"}") +
               "## Article 2 Office\n\n1. It is open.\n2. It is warm.\n\n## Article 3 End\n\nOne. Two.\n");
  const Coverage covered = of(draft);
  CHECK(open(draft) == Strings{"1", "1.1"});
  CHECK(covered.all.modelled == 4);
  CHECK(covered.all.by_whole == 2);
  REQUIRE(covered.not_found.size() == 1);
  CHECK(covered.not_found[0].ref.str() == "7.z");
  CHECK(covered.not_found[0].element() == "/bodies/d");
}

TEST_CASE("a mark of prose covers what lies in it, and what has lapsed counts for nothing") {
  const Draft draft = draft_of(
      "## Article 1 Purpose\n\n<!-- kader: prose a purpose -->\n\n1. We work.\n2. We play.\n\n"
      "## Article 2 (vervallen)\n\n## Article 3 End\n\nWe stop.\n\n" +
      model("provisions: {\"3\": {prose: true}}"));
  const Coverage covered = of(draft);
  CHECK(covered.all.prose == 3);
  CHECK(covered.all.lapsed == 1);
  CHECK(covered.all.total() == 3);
  CHECK(covered.all.percentage(Language::english) == "100%");
}

TEST_CASE("figures are given per chapter, and what lies in none apart") {
  const Draft draft = draft_of("## Chapter 1 General\n\n### Article 1 A\n\nWords.\n" + model("bodies: {a: {name: A}}") +
                               "### Article 2 B\n\nWords.\n\n## Chapter 2 Special\n\n### Article 3 C\n\nWords.\n\n"
                               "## Annex 1\n\n1. Words.\n");
  const Coverage covered = of(draft);
  REQUIRE(covered.chapters.size() == 3);
  CHECK(covered.chapters[0].count.modelled == 1);
  CHECK(covered.chapters[0].count.open == 1);
  CHECK(covered.chapters[1].count.open == 1);
  CHECK(covered.chapters[2].count.open == 1);
  CHECK(covered.all.open == 3);
}

TEST_CASE("a share is never rounded up to all") {
  kader::CoverageCount count;
  count.modelled = 9'999;
  count.open = 1;
  CHECK(count.percentage(Language::dutch) == "99,9%");
  count.open = 0;
  CHECK(count.percentage(Language::dutch) == "100%");
  count.modelled = 1;
  count.open = 2;
  CHECK(count.percentage(Language::english) == "33.3%");
}

TEST_CASE("what is open is told once an article, and once for articles that follow on each other") {
  std::string text = "## Article 1 Board\n\n1. It meets.\n2. It decides.\n3. It rests.\n\n" +
                     model("bodies: {a: {name: A, source: \"1.2\"}}");
  for (int i = 2; i < 6; ++i) text += "## Article " + std::to_string(i) + " T\n\nWords.\n\n";
  text += "## Article 6 Office\n\n1. It is open.\n2. It is warm.\n\n" +
          model("bodies: {b: {name: B, source: \"6.1\"}}") + "## Article 7 End\n\nWords.\n";
  CHECK(told(draft_of(text)) == Strings{"6 /provisions/1 provisions 1.1 and 1.3", "17 /provisions/2 articles 2 to 5",
                                        "36 /provisions/6.2 provision 6.2", "43 /provisions/7 article 7"});
}

TEST_CASE("where nothing is modelled yet, that is told once") {
  std::string text;
  for (int i = 1; i < 30; ++i) text += "## Article " + std::to_string(i) + " T\n\nWords.\n\n";
  CHECK(told(draft_of(text)) == Strings{"6 /provisions/1 any of the 29 provisions"});
}

TEST_CASE("a source that the text does not have is told where it stands") {
  CHECK(told(draft_of(
                 "## Article 1 T\n\nWords.\n" +
                 model("bodies:\n  a:\n    source: [\"1\", \"4.b\"]\n    chair: {source: \"4.b\", appointed by: a}")),
             "source-not-in-text") == Strings{"13 /bodies/a/source 4.b"});
}

TEST_CASE("a draft without its text has nothing to be covered") {
  const Draft draft = kader::read("kader: 1\nlanguage: en\nbodies: {a: {source: \"4\"}}\n");
  CHECK(draft.document == nullptr);
  CHECK(told(draft).empty());
  const auto named = kader::named_sources(draft.framework);
  REQUIRE(named.size() == 1);
  CHECK(named[0].pointer == "/bodies/a/source");
}

TEST_CASE("A heading is told without the marks and tags around its words") {
  const auto heading = [](const char* text) {
    const auto document = kader::read_document(std::make_shared<const kader::Source>(kader::Source{"a.md", text}));
    REQUIRE(document.provisions().size() == 2);
    return kader::heading_of(document, document.provisions()[1]);
  };
  CHECK(heading("## Artikel 1 <b>Doel</b><br/>en <i>taak</i>\n") == "Artikel 1 Doel en taak");
  CHECK(heading("### **3. Doel** <a name=\"doel\"></a> ###\n") == "3. Doel");
  CHECK(heading("## Artikel 1 [Doel](http://x.nl) & <taak\n") == "Artikel 1 Doel & <taak");
}
