// SPDX-License-Identifier: Apache-2.0
#include "kader/diff/text_diff.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "kader/host/diff_pages.hpp"
#include "kader/read/compose.hpp"
#include "support/catch.hpp"

using namespace kader;
namespace fs = std::filesystem;

namespace {

Document text_of(std::string text) {
  const Loaded loaded = load("a.md", std::move(text));
  REQUIRE(loaded.source);
  return read_document(loaded.source);
}
// What changed, in Dutch, a line each.
std::string said(const std::string& before, const std::string& after) {
  const Document a = text_of(before);
  const Document b = text_of(after);
  const TextDiff diff = diff_texts(a, b);
  return text_diff_text({&a, &b, &diff}, Language::dutch);
}

const std::string bylaws = R"(# Reglement

## Artikel 1 Bestuur

1. Het bestuur bestaat uit vijf leden die door de raad worden benoemd.
2. Het bestuur kiest uit zijn midden een voorzitter en een plaatsvervanger.

## Artikel 2 Vergadering

1. Het bestuur vergadert ten minste vier maal per jaar in het openbaar.
2. De secretaris zendt de stukken twee weken tevoren aan alle leden.

## Artikel 3 Besluiten

Het bestuur besluit met gewone meerderheid, met inachtneming van artikel 2, eerste lid.

## Artikel 4 Slot

Dit reglement treedt in werking op de dag na bekendmaking.
)";
std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a text and itself are the same, and so they are in other punctuation", "[diff]") {
  CHECK(said(bylaws, bylaws) == "De tekst is gelijk.\n");
  CHECK(said(bylaws, replaced(bylaws, "1. Het bestuur bestaat", "1.  *Het* bestuur bestaat")) ==
        "De tekst is gelijk.\n");
  CHECK(said(bylaws, replaced(bylaws, "met gewone meerderheid, met", "met gewone meerderheid – met")) ==
        "De tekst is gelijk.\n");
}

TEST_CASE("what reads differently, is new or is gone is told by its place", "[diff]") {
  CHECK(said(bylaws, replaced(bylaws, "vijf leden", "zeven leden")) == "Artikel 1, lid 1 luidt anders.\n");
  CHECK(said(bylaws, replaced(bylaws, "\n2. De secretaris zendt de stukken twee weken tevoren aan alle leden.", "")) ==
        "Artikel 2, lid 2 (oud) is weg.\n");
  CHECK(said(bylaws, replaced(bylaws, "## Artikel 4 Slot", "## Artikel 4 Slotbepaling")) ==
        "Artikel 4 heeft een ander opschrift.\n");
  CHECK(said(bylaws, replaced(bylaws, "Dit reglement treedt in werking op de dag na bekendmaking.", "[Vervallen]")) ==
        "Artikel 4 is vervallen.\n");
}

TEST_CASE("an article that is put in between renumbers, and a reference that stayed behind is told", "[diff]") {
  const std::string renumbered =
      replaced(replaced(replaced(bylaws, "## Artikel 4", "## Artikel 5"), "## Artikel 3", "## Artikel 4"),
               "## Artikel 2 Vergadering",
               "## Artikel 2 Commissies\n\nDe raad kan uit de inwoners commissies van advies instellen.\n\n## Artikel "
               "3 Vergadering");
  CHECK(said(bylaws, renumbered) ==
        "Artikel 2 is nieuw.\n"
        "Artikel 2 (oud) is nu artikel 3.\n"
        "Artikel 3 (oud) is nu artikel 4.\n"
        "Artikel 4 (oud) is nu artikel 5.\n"
        "\nLet op: verwijzingen die niet zijn meegegaan\n"
        "Artikel 4 verwijst nog naar ‘artikel 2, eerste lid’; wat daar stond, is nu artikel 3, lid 1.\n");
  // Where it did follow there is nothing to tell.
  CHECK(said(bylaws, replaced(renumbered, "artikel 2, eerste lid", "artikel 3, eerste lid")).find("Let op") ==
        std::string::npos);
}

TEST_CASE("one that became two was split, and two that became one were merged", "[diff]") {
  const std::string two = replaced(bylaws, "2. De secretaris zendt",
                                   "2. Het bestuur vergadert voorts als drie leden dat vragen, binnen tien dagen na "
                                   "hun verzoek.\n3. De secretaris zendt");
  const std::string one =
      replaced(replaced(two, "vier maal per jaar in het openbaar.\n2. Het bestuur vergadert voorts als",
                        "vier maal per jaar in het openbaar, en voorts als"),
               "3. De secretaris", "2. De secretaris");
  CHECK(said(one, two).find("Artikel 2, lid 1 (oud) is gesplitst in artikel 2, lid 1 en artikel 2, lid 2.") !=
        std::string::npos);
  CHECK(said(two, one).find("Artikel 2, lid 1 en artikel 2, lid 2 (oud) zijn samengevoegd tot artikel 2, lid 1.") !=
        std::string::npos);
}

TEST_CASE("pages escape what texts say", "[diff][host]") {
  const Document a = text_of(bylaws);
  const Document b = text_of(replaced(bylaws, "## Artikel 4 Slot", "## Artikel 4 Slot | <b>\x1b[31m"));
  const TextDiff diff = diff_texts(a, b);
  const TextVersions versions{&a, &b, &diff};
  CHECK(text_diff_text(versions, Language::english) == "Article 4 has another heading.\n");
  CHECK(text_diff_markdown(versions, Language::english) ==
        "| old | new | what |\n|---|---|---|\n| article 4 | article 4 | Article 4 has another heading |\n");
  CHECK(text_diff_json(versions, Language::english).find("\"kind\": \"retitled\"") != std::string::npos);
}

TEST_CASE("a published text and itself are the same; without one of its articles, that one is gone", "[diff][shared]") {
  const fs::path folder = fs::path(KADER_SHARED_DIR) / "corpus" / "dev";
  if (!fs::exists(folder)) return;
  std::vector<fs::path> files;
  for (const auto& file : fs::directory_iterator(folder))
    if (file.path().extension() == ".md") files.push_back(file.path());
  std::sort(files.begin(), files.end());
  std::size_t removed = 0;
  std::size_t told = 0;
  for (std::size_t n = 0; n < files.size(); n += 4) {
    std::ifstream in(files[n], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const Document whole = text_of(text);
    CAPTURE(files[n].filename().string());
    CHECK(diff_texts(whole, whole).changes.empty());
    std::vector<std::uint32_t> articles;
    for (std::uint32_t i = 1; i < whole.provisions().size(); ++i)
      if (whole.provisions()[i].kind == ProvisionKind::article && whole.text(i).size() > 60) articles.push_back(i);
    if (articles.size() < 5) continue;
    const Provision& gone = whole.provisions()[articles[articles.size() / 2]];
    std::string without = whole.source()->text;
    without.erase(gone.where.begin, gone.where.end - gone.where.begin);
    const Document rest = text_of(without);
    const TextDiff diff = diff_texts(whole, rest);
    ++removed;
    for (const TextChange& change : diff.changes)
      if (change.kind == TextChangeKind::removed && whole.provisions()[change.before.front()].ref == gone.ref) {
        ++told;
        break;
      }
  }
  INFO(told << " of " << removed);
  CHECK(told * 100 >= removed * 95);
}
