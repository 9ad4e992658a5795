// SPDX-License-Identifier: Apache-2.0
#include "kader/scaffold/propose.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "kader/check/coverage.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "kader/resolve/model.hpp"
#include "kader/scaffold/confirm.hpp"
#include "kader/scaffold/draft_from_text.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

Document document_of(std::string text, const std::string& name = "a.txt") {
  const Loaded loaded = load(name, std::move(text));
  REQUIRE(loaded.source != nullptr);
  return read_document(loaded.source);
}

// What is proposed under the articles of a text, without the words it was read from.
std::string proposed(const std::string& articles) {
  const Document document =
      document_of("Regeling Proef\n\nDe raden van de gemeenten Assen en Emmen besluiten:\n\n" + articles);
  std::string all;
  for (const std::string& block : propose(document).blocks)
    for (std::size_t at = 0; at < block.size();) {
      const std::size_t end = block.find('\n', at);
      const std::string_view line = std::string_view(block).substr(at, end - at);
      if (const std::size_t begin = line.find_first_not_of(' '); begin != std::string_view::npos && line[begin] != '#')
        (all += line) += '\n';
      at = end + 1;
    }
  return all;
}

bool proposes(const std::string& articles, std::string_view line) {
  const std::string all = proposed(articles);
  INFO(all);
  const bool found = all.find(line) != std::string::npos;
  CHECK(found);
  return found;
}

const std::string board =
    "Artikel 1\n\nHet algemeen bestuur\n\n1. Het algemeen bestuur bestaat uit vijf leden.\n\n"
    "2. De raad van de gemeente Assen wijst uit zijn midden twee leden aan.\n\n";

}  // namespace

TEST_CASE("A body, its size and who appoints to it are read from the formulas of regulations", "[scaffold]") {
  proposes(board, "bestuursvorm: algemeen-bestuur");
  proposes(board, "ledental: 5");
  proposes(board,
           "aantal: 2\n        benoemd door: assen.raad\n        namens: assen\n        afkomstig uit: assen.raad\n");
  proposes("Artikel 1\n\nDe adviescommissie bestaat uit een voorzitter en ten minste twee andere leden.\n",
           "ledental: {ten minste: 3}");
  proposes("Artikel 1\n\n1. Er is een stuurgroep.\n\n2. De stuurgroep kiest uit haar midden een voorzitter.\n",
           "benoemd door: stuurgroep\n      afkomstig uit: stuurgroep.leden\n");
}

TEST_CASE("Meetings, quorum, majority and ties are read where the text says them", "[scaffold]") {
  const std::string group = "Artikel 1\n\nEr is een stuurgroep.\n\nArtikel 2\n\n";
  proposes(group + "De stuurgroep vergadert ten minste vier keer per jaar.\n", "ten minste: 4\n      per: jaar\n");
  proposes(group + "De stuurgroep kan slechts besluiten nemen indien meer dan de helft van de leden aanwezig is.\n",
           "aandeel: meer dan 1/2\n      van: leden\n");
  proposes(group + "De stuurgroep besluit bij meerderheid van stemmen.\n",
           "meerderheid: meer dan 1/2\n      van: stemmen\n");
  proposes(group +
               "De stuurgroep kiest uit haar midden een voorzitter. Bij het staken van de stemmen beslist de "
               "voorzitter van de stuurgroep.\n",
           "beslist door: stuurgroep.voorzitter");
  proposes(group + "De vergaderingen van de stuurgroep zijn niet openbaar.\n", "openbaar: nee");
}

TEST_CASE("Duties and powers have who, what, to whom and when", "[scaffold]") {
  proposes(
      board +
          "Artikel 2\n\nHet algemeen bestuur stelt de begroting vast uiterlijk 1 juli van het jaar, voorafgaande aan "
          "dat waarvoor zij geldt.\n",
      "wie: ab\n    is belast met: vaststellen\n    wat: begroting\n    wanneer: {uiterlijk: 1 juli, begrotingsjaar: "
      "voorafgaand}\n");
  proposes(board + "Artikel 2\n\nHet algemeen bestuur zendt de begroting toe aan de raden van de gemeenten.\n",
           "wie: ab, moet: toezenden, wat: begroting, aan: gemeenten.raad");
  proposes(board + "Artikel 2\n\nHet algemeen bestuur kan nadere regels vaststellen.\n", "kan: vaststellen");
  proposes(board + "Artikel 2\n\nHet algemeen bestuur kan niet regels vaststellen.\n", "kan niet: vaststellen");
}

TEST_CASE("How the agreement changes and is left is read too", "[scaffold]") {
  proposes("Artikel 1\n\nDeze regeling kan worden gewijzigd bij gezamenlijk besluit van de raden van de gemeenten.\n",
           "wijziging:\n    door: {gezamenlijk: gemeenten.raad}\n");
  proposes("Artikel 1\n\nDeze regeling treedt in werking met ingang van 1 januari 2027.\n",
           "met ingang van: 2027-01-01");
  proposes("Artikel 1\n\nDeze regeling kan worden aangehaald als: Regeling Proef.\n", "citeertitel: Regeling Proef");
}

TEST_CASE("What is said under a condition, in passing or of others is not proposed", "[scaffold]") {
  CHECK(proposed("Artikel 1\n\nIndien de raad dat wenst, stelt het bestuur de begroting vast.\n").find("vaststellen") ==
        std::string::npos);
  CHECK(proposed("Artikel 1\n\nWij werken samen aan een gezonde regio.\n\nArtikel 2\n\nIeder doet wat hij kan.\n")
            .find("normen") == std::string::npos);
}

TEST_CASE("An English text proposes nothing", "[scaffold]") {
  const Document document =
      document_of("Agreement\n\nArticle 1\n\n1. There is a board of the parties to this agreement.\n");
  for (const std::string& block : propose(document).blocks) CHECK(block.empty());
}

TEST_CASE("What is found in a proposal says so, coverage counts it apart, and confirming it makes it a block",
          "[scaffold]") {
  const std::string draft =
      draft_from_text(document_of("Regeling Proef\n\nDe raden van de gemeenten Assen en Emmen besluiten:\n\n" + board));
  const Draft read = kader::read(draft, {.name = "a.kader.md"});
  REQUIRE(read.readable);
  REQUIRE(read.document != nullptr);
  const CoverageCount before = coverage(*read.document, read.framework).all;
  CHECK(before.proposed == 2);
  CHECK(before.modelled == 0);
  const Report report = check_draft(read, {.as_of = Date(2026, 1, 1)});
  bool said = false;
  for (const Finding& finding : report.findings)
    for (const Related& related : finding.related)
      said = said || related.note.in(Language::dutch) == "berust op een voorstel dat nog niet is bevestigd";
  CHECK(said);

  const Confirmed one = confirm(*read.document, {ProvisionRef("1.1"), ProvisionRef("9")});
  CHECK(one.blocks == 1);
  CHECK(one.not_found == std::vector<ProvisionRef>{ProvisionRef("9")});
  const Confirmed all = confirm(*read.document, {});
  CHECK(all.blocks == 2);
  CHECK(all.text.find("voorstel") == std::string::npos);
  const Draft after = kader::read(all.text, {.name = "a.kader.md"});
  CHECK(after.framework == read.framework);
  CHECK(coverage(*after.document, after.framework).all.modelled == 2);
}

TEST_CASE("Proposals of real texts read without a complaint, and the same text gives the same answer", "[scaffold]") {
  namespace fs = std::filesystem;
  for (const char* folder : {"texts", "corpus/dev"}) {
    const fs::path texts = fs::path(KADER_SHARED_DIR) / folder;
    if (!fs::exists(texts)) continue;
    std::size_t read = 0;
    for (const auto& entry : fs::directory_iterator(texts)) {
      constexpr std::uintmax_t largest = 60'000;  // for the time this takes; all kinds are among them
      if (!entry.is_regular_file() || entry.file_size() > largest || ++read > 80) continue;
      std::ifstream stream(entry.path(), std::ios::binary);
      const Document document =
          document_of(std::string(std::istreambuf_iterator<char>(stream), {}), entry.path().filename().string());
      INFO(entry.path());
      const std::string draft = draft_from_text(document);
      CHECK(draft == draft_from_text(document));
      const Draft made = kader::read(draft, {.name = "a.kader.md"});
      for (const Finding& finding : made.findings) {
        INFO(finding.message(Language::english) << " " << finding.place.span.begin.line);
        CHECK(finding.severity == Severity::note);
      }
      const Model model = resolve(std::make_shared<const Framework>(made.framework));
      for (const Finding& finding : model.findings()) {
        INFO(finding.message(Language::english) << " " << finding.place.pointer);
        CHECK(finding.severity != Severity::error);
      }
    }
  }
}
