// SPDX-License-Identifier: Apache-2.0
#include "kader/document/document.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/outline.hpp"

using namespace kader;
using namespace outline;

namespace {
const std::string draft =
    "---\nkader: 1\ntaal: nl\n---\n# Overeenkomst\n\n### Artikel 1 Doel\n\n1. Een.\n\n   ```yaml kader\n   x: 1\n   "
    "```\n2. Twee.\n\n"
    "<!-- kader: prose alleen inleiding -->\n\n```yaml kader\ny: 2\n```\n\n> - b\n>   ~~~~ yml kader\n>   z: 3\n>   "
    "~~~~\n\n"
    "```yaml\ngeen: model\n```\n\n### Artikel 2\n\n<!-- kader: prose -->\n<!-- kader: overslaan -->\n<!-- gewoon "
    "-->\nTekst.\n";
}

TEST_CASE("the blocks of a draft stand under the provisions they stand below", "[document]") {
  const auto text = markdown(draft);
  CHECK(lost(text).empty());
  REQUIRE(text.model_blocks().size() == 4);
  const auto& blocks = text.model_blocks();
  CHECK(blocks[0].front_matter);
  CHECK(text.bytes(blocks[0].where) == "kader: 1\ntaal: nl\n");
  CHECK(blocks[0].provision == 0);
  CHECK(text.bytes(blocks[1].where) == "   x: 1\n");
  CHECK(text.provisions()[blocks[1].provision].ref == ProvisionRef("1.1"));
  CHECK(text.bytes(blocks[2].where) == "y: 2\n");
  CHECK(text.provisions()[blocks[2].provision].ref == ProvisionRef("1"));
  CHECK(text.bytes(blocks[3].where) == ">   z: 3\n");
  CHECK(blocks[3].quotes == 1);
  CHECK(text.provisions()[blocks[3].provision].kind == ProvisionKind::item);
  for (const auto& block : blocks) CHECK(block.closed);
}

TEST_CASE("a block that is not closed reaches to the end of what holds it", "[document]") {
  const auto text = markdown("# A\n\n> ```yaml kader\n> x: 1\n\nTekst.\n\n```yaml kader\ny: 2\n");
  REQUIRE(text.model_blocks().size() == 2);
  CHECK_FALSE(text.model_blocks()[0].closed);
  CHECK(text.bytes(text.model_blocks()[0].where) == "> x: 1\n");
  CHECK_FALSE(text.model_blocks()[1].closed);
  CHECK(text.bytes(text.model_blocks()[1].where) == "y: 2\n");
  CHECK(words(text, "a") == "Tekst.");
  CHECK(lost(text).empty());
}

TEST_CASE("marks speak of the provision below which they stand", "[document]") {
  const auto text = markdown(draft);
  CHECK(provision(text, "1").prose == "alleen inleiding");
  CHECK(provision(text, "2").prose == "");
  CHECK_FALSE(provision(text, "1.2").prose);
  REQUIRE(text.unknown_marks().size() == 1);
  CHECK(text.unknown_marks()[0].words == "overslaan");
  CHECK(text.bytes(text.unknown_marks()[0].where) == "<!-- kader: overslaan -->");
  CHECK(words(text, "2") == "<!-- gewoon -->\nTekst.");
  CHECK(provision(markdown("# A <!-- kader: zonder norm uitleg -->\n"), "a").prose == "uitleg");
  CHECK(markdown("# A\n\n`<!-- kader: prose x -->` en\n\n```\n<!-- kader: prose y -->\n```\n").unknown_marks().empty());
  CHECK_FALSE(provision(markdown("# A\n\n```\n<!-- kader: prose y -->\n```\n"), "a").prose);
}

TEST_CASE("what stands in code is no mark", "[document]") {
  const auto says_prose = [](const std::string& words) {
    const auto text = markdown("# A\n\n" + words + "\n");
    CHECK(lost(text).empty());
    CHECK(text.unknown_marks().empty());
    return provision(text, "a").prose.has_value();
  };
  CHECK_FALSE(says_prose("Schrijf `<!-- kader: prose x -->` bij een bepaling."));
  CHECK_FALSE(says_prose("Schrijf ` <!-- kader: prose x --> ` bij een bepaling."));
  CHECK_FALSE(says_prose("Schrijf `bij artikel 3 <!-- kader: prose x -->` of niets."));
  CHECK_FALSE(says_prose("Schrijf ``een ` en <!-- kader: prose x -->`` of niets."));
  CHECK_FALSE(says_prose("Schrijf `over\ntwee regels <!-- kader: prose x -->` of niets."));
  CHECK_FALSE(says_prose("1. Schrijf `een <!-- kader: prose x -->`."));
  CHECK_FALSE(says_prose("    <!-- kader: prose x -->"));
  // What is no code is a mark: a quote mark without its other, code that ended, a mark that holds one.
  CHECK(says_prose("Een ` en <!-- kader: prose x -->."));
  CHECK(says_prose("Een `` en ` <!-- kader: prose x -->."));
  CHECK(says_prose("Een \\`<!-- kader: prose x -->`."));
  CHECK(says_prose("`code` <!-- kader: prose x --> `code`"));
  CHECK(says_prose("Een <!-- kader: prose ` --> en ` nog."));
  CHECK(says_prose("Een ` hier.\n\nEn <!-- kader: prose x --> daar `."));
  CHECK(provision(markdown("# Van `<!-- kader: prose x -->`\n"), "van").prose == std::nullopt);
}

TEST_CASE("a mark that is misspelt is one that is not known", "[document]") {
  using Kind = UnknownMark::Kind;
  const auto found = [](const std::string& words) {
    const auto text = markdown("# A\n\n" + words + "\n\nTekst.\n");
    CHECK(lost(text).empty());
    CHECK_FALSE(provision(text, "a").prose);
    std::vector<std::pair<Kind, std::string>> all;
    for (const UnknownMark& mark : text.unknown_marks()) all.emplace_back(mark.kind, mark.words);
    return all;
  };
  using All = std::vector<std::pair<Kind, std::string>>;
  CHECK(found("<!-- KADER: prose uitleg -->") == All{{Kind::spelling, "KADER:"}});
  CHECK(found("<!-- kader : prose uitleg -->") == All{{Kind::spelling, "kader :"}});
  CHECK(found("Een <!--kader prose--> hier.") == All{{Kind::spelling, "kader"}});
  CHECK(found("<!-- kadre: zonder norm -->") == All{{Kind::spelling, "kadre:"}});
  CHECK(found("<!-- kader; proza -->") == All{{Kind::spelling, "kader;"}});
  CHECK(found("<!--- kader: prose --->") == All{{Kind::spelling, "- kader:"}});
  CHECK(found("<!-- kader: Prose uitleg -->") == All{{Kind::words, "Prose uitleg"}});
  CHECK(found("<!-- kader: -->") == All{{Kind::words, ""}});
  CHECK(found("Een <!-- kader: prose uitleg\nen meer.") == All{{Kind::open, "kader: prose uitleg"}});
  // Remarks of the author.
  for (const char* remark : {"<!-- nader: uit te werken -->", "<!-- vader: prozaïsch -->", "<!-- het kader: prose -->",
                             "<!-- prose -->", "<!-- kader -->", "<!-- kader van de jeugdhulp -->",
                             "<!-- kaders: zie bijlage -->", "`<!-- KADER: prose -->`"}) {
    CAPTURE(remark);
    CHECK(found(remark).empty());
  }
  CHECK(plain("Artikel 1\n\n<!-- KADER: prose -->\n").unknown_marks().empty());
}

TEST_CASE("what stands at a place is the innermost provision there", "[document]") {
  const auto text = plain("Aanhef.\n\nArtikel 1\n\n1. Een:\n\na. x;\n\nb. y.\n2. Twee.\n");
  const auto at = [&](const char* words) {
    return text.provisions()[text.at(static_cast<std::uint32_t>(text.source()->text.find(words)))].ref.str();
  };
  CHECK(at("Aanhef").empty());
  CHECK(at("Artikel") == "1");
  CHECK(at("Een") == "1.1");
  CHECK(at("x;") == "1.1.a");
  CHECK(at("\n\nb.") == "1.1");
  CHECK(at("y.") == "1.1.b");
  CHECK(at("Twee") == "1.2");
  CHECK(text.at(0xffff'ffff) == 0);
  CHECK(text.span(provision(text, "1.1.b").head).begin == Mark{9, 1, provision(text, "1.1.b").head.begin});
}

TEST_CASE("a provision is found by its name, the first of those with the same", "[document]") {
  const auto text = plain("Artikel 1\n\nEen.\n\nArtikel 2\n\nTwee.\n\nArtikel 2\n\nNog eens.\n");
  CHECK(words(text, "2") == "Twee.");
  CHECK_FALSE(text.find("3"));
  CHECK_FALSE(text.find(ProvisionRef()));

  std::string many;
  for (int i = 0; i < 20'000; ++i) many += "Artikel " + std::to_string(i % 15'000 + 1) + "\n\nEen.\n\n";
  const auto long_text = plain(many);
  bool all = true;
  for (int i = 1; i <= 15'000; ++i)
    all = all && long_text.find(ProvisionRef(std::to_string(i))) == std::optional(static_cast<std::uint32_t>(i));
  CHECK(all);
  CHECK_FALSE(long_text.find("15001"));
}

TEST_CASE("provisions lie in each other as they are written", "[document]") {
  const auto text = markdown(draft);
  const auto& all = text.provisions();
  for (std::uint32_t i = 1; i < all.size(); ++i) {
    CHECK(all[i].parent < i);
    CHECK(all[i].end <= all[all[i].parent].end);
    CHECK(all[all[i].parent].where.begin <= all[i].where.begin);
    CHECK(all[i].where.end <= all[all[i].parent].where.end);
  }
  CHECK(all[0].end == all.size());
}

TEST_CASE("Markdown is known by its name or its headings", "[document]") {
  CHECK(text_syntax_of({"a.md", ""}) == TextSyntax::markdown);
  CHECK(text_syntax_of({"a.MARKDOWN", ""}) == TextSyntax::markdown);
  CHECK(text_syntax_of({"a.txt", "Tekst\n## Kop\n"}) == TextSyntax::markdown);
  CHECK(text_syntax_of({"a.txt", "Artikel 1\n"}) == TextSyntax::plain);
  CHECK(text_syntax_of({"a.yaml", "# Artikel 1\n## Kop\n"}) == TextSyntax::automatic);
  CHECK(text_syntax_of({"-", "# commentaar\nkader: 1\n"}) == TextSyntax::automatic);
  CHECK(text_syntax_of({"-", "Besluit:\n\nArtikel 1\n\nTekst.\n"}) == TextSyntax::plain);
  CHECK(text_syntax_of({"-", "## Artikel 1\n"}) == TextSyntax::markdown);
  CHECK(text_syntax_of({"-", "{\"kader\": 1}"}) == TextSyntax::automatic);
}

TEST_CASE("the language is that of most words", "[document]") {
  CHECK(plain("De raad wijst uit zijn midden een voorzitter aan voor de duur van het jaar.").language() ==
        Language::dutch);
  CHECK(plain("The board shall appoint one of the members to be the chair of the meeting.").language() ==
        Language::english);
  CHECK(plain("").language() == Language::dutch);
}

TEST_CASE("no text has no articles and loses nothing", "[document]") {
  for (const auto* text : {"", "\n", " \t\r\n", "x", "#", "-", ">", "---", "```", "\xc2\xa0", "1.", "Artikel"}) {
    CAPTURE(text);
    CHECK_FALSE(plain(text).has_articles());
    CHECK_FALSE(markdown(text).has_articles());
    CHECK(lost(plain(text)).empty());
    CHECK(lost(markdown(text)).empty());
  }
}

TEST_CASE("a long text is read in parts, to the same provisions", "[document]") {
  // Lists, quotes and code go on from part to part only where they do in the whole.
  std::string text = "# Overeenkomst\n\n";
  std::size_t articles = 0;
  while (text.size() < 1'000'000) {
    const std::string number = std::to_string(++articles);
    text += "### Artikel " + number +
            "\n\n1. Een\n\n   tekst die verder gaat\n\n   ```\n   code\n\n   ```\n\n2. Twee\n\n```\n# geen "
            "kop\n\nArtikel 9\n```\n\n"
            "<div>\n\n### in html\n\n</div>\n\n> citaat\n\n<!--\n\n# geen kop\n\n-->\n\n";
  }
  const auto document = markdown(text);
  CHECK(lost(document).empty());
  CHECK(count(document, ProvisionKind::article) == articles);
  CHECK(count(document, ProvisionKind::heading) == articles + 1);
}

TEST_CASE("hostile texts are read in time, and nothing of them is lost", "[document]") {
  const auto repeated = [](const std::string& words, std::size_t size) {
    std::string text;
    while (text.size() < size) text += words;
    return text;
  };
  constexpr std::size_t size = 300'000;
  std::string deep;
  for (std::size_t i = 0; deep.size() < size; ++i) deep += std::string(2 * i, ' ') + "- a\n";
  for (const auto& text :
       {repeated("- ", size) + "a\n" + std::string(size, '\n'), repeated(">", size) + "a\n" + std::string(size, '\n'),
        deep, repeated("[", size), repeated("*a ", size), repeated("<!-- kader: x\n", size), repeated("artikel ", size),
        repeated("Artikel 1\n", size), repeated("1. ", size), repeated("1. a\n", size),
        repeated(": a. x; 1. b) y", size), repeated("-\n", size), repeated("](", size), repeated("`<!-- ", size),
        repeated("``<!-- kader: x --> `\n", size), repeated("<!-- KADER: x -->", size),
        repeated("```yaml kader\n", size), repeated("a\r", size)}) {
    CAPTURE(text.substr(0, 20));
    CHECK(lost(markdown(text)).empty());
    CHECK(lost(plain(text)).empty());
  }
}
