// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "support/catch.hpp"

namespace {

using kader::testing::has;
using kader::testing::Ran;
constexpr auto& run = kader::testing::kader_with;

const std::string draft =
    "---\nkader: 1\ntaal: nl\n---\n\n# Kader\n\n## Hoofdstuk 1 Begin\n\n### Artikel 1 Bestuur\n\nEr is een bestuur.\n\n"
    "```yaml kader\npartijen: {assen: {naam: Assen, soort: gemeente}}\n```\n\n### Artikel 2 Doel\n\nWij werken.\n\n"
    "<!-- kader: prose een doel -->\n\n## Hoofdstuk 2 Slot\n\n### Artikel 3 Slot\n\nDit kader eindigt niet.\n";

}  // namespace

TEST_CASE("kader coverage prints the figures per chapter, and what is open with its line") {
  const Ran ran = run(draft, {"coverage", "-"});
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  CHECK(ran.out ==
        "-\n"
        "                    gemodelleerd   zonder norm   open   vervallen   gedekt\n"
        "Hoofdstuk 1 Begin              1             1      0           0     100%\n"
        "Hoofdstuk 2 Slot               0             0      1           0       0%\n"
        "in totaal                      1             1      1           0    66,6%\n"
        "\n"
        "open:\n"
        "  regel 26  3  Slot\n");
}

TEST_CASE("kader coverage fails under the share that is asked for, and never by rounding") {
  CHECK(run(draft, {"coverage", "-", "--fail-under", "100%"}).code == 1);
  CHECK(run(draft, {"coverage", "-", "--fail-under", "2/3"}).code == 0);
  CHECK(run(draft, {"coverage", "-", "--fail-under", "66.67%"}).code == 1);
  CHECK(run(draft, {"coverage", "-", "--fail-under", "3"}).code == 2);
  CHECK(run(draft, {"coverage", "-", "--fail-under", "veel"}).code == 2);
}

TEST_CASE("kader coverage speaks JSON") {
  const Ran ran = run(draft, {"coverage", "-", "--format", "json"});
  CHECK(ran.code == 0);
  CHECK(has(ran.out, "\"accounted_for\": 2"));
  CHECK(has(ran.out, "\"total\": 3"));
  CHECK(has(ran.out, "\"line\": 26"));
  CHECK(run(draft, {"coverage", "-", "--format", "sarif"}).code == 2);
}

TEST_CASE("kader coverage of a draft without its text says that nobody can tell") {
  const Ran ran = run("kader: 1\ntaal: nl\n", {"coverage", "-", "--lang", "nl"});
  CHECK(ran.code == 2);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "zonder de tekst is niet te zeggen"));
}

TEST_CASE("kader check of a text without a model checks the text and says so in its language") {
  const Ran dutch = run("Overeenkomst\n\nArtikel 1\n\nWij werken samen aan de jeugd.\n", {"check", "-"});
  CHECK(dutch.code == 0);
  CHECK(has(dutch.out, "Er staat geen model bij deze tekst; alleen de tekst zelf is getoetst. [no-model]"));
  const Ran english = run("Agreement\n\nArticle 1\n\nThe parties work together for the young.\n", {"check", "-"});
  CHECK(has(english.out, "No model stands beside this text; only the text itself was checked. [no-model]"));
}
