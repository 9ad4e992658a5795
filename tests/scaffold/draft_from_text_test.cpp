// SPDX-License-Identifier: Apache-2.0
#include "kader/scaffold/draft_from_text.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/check/coverage.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "kader/region/municipality.hpp"
#include "scaffold/phrases.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

Document document_of(std::string_view text, const std::string& name = "a.txt") {
  const Loaded loaded = load(name, std::string(text));
  REQUIRE(loaded.source != nullptr);
  return read_document(loaded.source);
}
std::string draft_of(std::string_view text, const std::string& name = "a.txt") {
  return draft_from_text(document_of(text, name));
}

// What escaping and layout leave alone: letters and digits, those with accents included.
std::string words(std::string_view text) {
  std::string all;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto letter = [&] {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             (static_cast<unsigned char>(c) >= 0x80 && c != '\xC2' && c != '\xE2' && c != '\xEF');
    };
    if (letter()) {
      all += c;  // without spaces: "1De" becomes "1. De"
      continue;
    }
    if (c == '\xC2') i += 1;  // spaces, quotation marks, dashes, bullets
    if (c == '\xE2' || c == '\xEF') i += 2;
  }
  // A number that stands alone for an article gets the word: the others have it too.
  for (std::size_t at = all.find("Artikel"); at != std::string::npos; at = all.find("Artikel", at)) all.erase(at, 7);
  return all;
}

// The draft without the front matter and the blocks that were added to the text.
std::string without_model(const std::string& draft) {
  const Document document = document_of(draft, "a.md");
  std::string text = draft;
  std::vector<Passage> passages(document.passages().begin(), document.passages().end());
  for (const Passage& passage : passages)
    if (passage.kind == PassageKind::model || passage.kind == PassageKind::front_matter)
      for (std::uint32_t i = passage.where.begin; i < passage.where.end; ++i)
        if (text[i] != '\n') text[i] = ' ';
  return text;
}

// What a text is made of, as sources name it.
std::multiset<std::string> refs(const Document& document) {
  std::multiset<std::string> all;
  for (const Provision& provision : document.provisions())
    if (provision.kind != ProvisionKind::whole && provision.kind != ProvisionKind::heading &&
        !provision.ref.str().starts_with("aanhef") && provision.ref.given())  // its title is a heading in the draft
      all.insert(std::to_string(static_cast<int>(provision.kind)) + " " + provision.ref.str());
  return all;
}

// Everything that a draft made of a text must be.
void check_draft_of(std::string_view text, const std::string& name) {
  INFO(name);
  const Document before = document_of(text, name);
  const std::string draft = draft_from_text(before);
  INFO(draft.substr(0, 3000));
  const Document after = document_of(draft, "a.kader.md");

  CHECK(words(without_model(draft)) == words(text));
  if (before.has_articles()) CHECK(refs(after) == refs(before));  // else all lies in the heading that the name becomes

  std::size_t fences = 0;
  for (const ModelBlock& block : after.model_blocks()) {
    CHECK(block.closed);
    if (block.front_matter || block.proposed) continue;
    ++fences;
    std::string_view rest = after.bytes(block.where);
    while (!rest.empty()) {
      std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      line.remove_prefix(std::min(line.find_first_not_of(" >"), line.size()));
      CHECK((line.empty() || line.starts_with('#')));
    }
  }
  CHECK(after.unknown_marks().empty());
  CHECK(std::none_of(after.provisions().begin(), after.provisions().end(),
                     [](const Provision& provision) { return provision.prose.has_value(); }));

  const Draft read = kader::read(draft, {.name = "a.kader.md"});
  CHECK(read.readable);
  for (const Finding& finding : read.findings) {
    INFO(finding.message(Language::english));
    CHECK(finding.severity == Severity::note);
  }
  const Framework& framework = read.framework;
  const CoverageCount covered = coverage(after, framework).all;
  CHECK(covered.modelled == 0);  // what is proposed is not yet modelled
  CHECK(covered.prose == 0);
  CHECK(framework.language == before.language());
  for (const Party& party : framework.parties)
    if (party.kind && *party.kind == PartyKind::gemeente) CHECK(find_municipality(*party.name) != nullptr);
}

std::vector<std::string> party_ids(const std::string& draft) {
  std::vector<std::string> ids;
  for (const Party& party : kader::read(draft, {.name = "a.kader.md"}).framework.parties) ids.push_back(party.id.str());
  return ids;
}
using Ids = std::vector<std::string>;

constexpr std::string_view small_text = R"(Regeling Samenwerking

De colleges van burgemeester en wethouders van de gemeenten Assen, Aa en Hunze en Midden-Drenthe en Gedeputeerde Staten van Drenthe besluiten:

Artikel 1

De stuurgroep

1.  Er is een stuurgroep.
2.  De stuurgroep benoemt een voorzitter en stelt elk jaar de begroting vast.

a.  het programma;

b.  de kosten.

Artikel 2

Dit lid regelt niets.
)";

}  // namespace

TEST_CASE("A real text becomes a draft in which nothing is lost and nothing is more than proposed", "[scaffold]") {
  const fs::path shared = KADER_SHARED_DIR;
  std::size_t found = 0;
  for (const char* folder : {"texts", "seeds"}) {
    if (!fs::exists(shared / folder)) continue;
    for (const auto& entry : fs::directory_iterator(shared / folder)) {
      ++found;
      check_draft_of(contents(entry.path()), entry.path().filename().string());
    }
  }
  if (found == 0) WARN("no texts: " << shared);
}

TEST_CASE("A small text becomes headings, lists, and blocks with proposals or a question", "[scaffold]") {
  check_draft_of(small_text, "a.txt");
  CHECK(draft_of(small_text) == R"(---
kader: 1
taal: nl
regeling:
  naam: Regeling Samenwerking
  # soort: gemeenschappelijke-regeling, overeenkomst, bestuursafspraak, besluit, reglement, beheermodel of werkwijze
  partijen: [gemeenten.college, provincie-drenthe.gs]
  vastgesteld door: {gezamenlijk: [gemeenten.college, provincie-drenthe.gs]}
  # gaat het om jeugdhulp: regio: jeugdregio-drenthe (niet alle gemeenten van die regio; die indeling is niet zeker)
partijen:
  assen: {naam: Assen, soort: gemeente, code: {cbs: GM0106}}
  aa-en-hunze: {naam: Aa en Hunze, soort: gemeente, code: {cbs: GM1680}}
  midden-drenthe: {naam: Midden-Drenthe, soort: gemeente, code: {cbs: GM1731}}
  provincie-drenthe: {naam: Drenthe, soort: provincie}
groepen:
  gemeenten: {leden: [assen, aa-en-hunze, midden-drenthe]}
---

# Regeling Samenwerking

De colleges van burgemeester en wethouders van de gemeenten Assen, Aa en Hunze en Midden-Drenthe en Gedeputeerde Staten van Drenthe besluiten:

## Artikel 1 De stuurgroep

1. Er is een stuurgroep.

   ```yaml kader voorstel
   gremia:
     stuurgroep:
       # "stuurgroep"
       naam: stuurgroep
       instelling: "1.1"
   ```

2. De stuurgroep benoemt een voorzitter en stelt elk jaar de begroting vast.

   ```yaml kader voorstel
   gremia:
     stuurgroep:
       voorzitter:
         # "De stuurgroep benoemt een voorzitter"
         benoemd door: stuurgroep
   onderwerpen:
     begroting:
       # "begroting"
       naam: begroting
       soort: begroting
   normen:
     # "De stuurgroep benoemt een voorzitter en stelt elk jaar de begroting vast"
     - id: stuurgroep-vaststellen-begroting
       wie: stuurgroep
       is belast met: vaststellen
       wat: begroting
       wanneer: {ten minste: 1, per: jaar}
   ```

   a. het programma;

   b. de kosten.

   ```yaml kader
   # "kosten": wie betaalt wat, naar welke verdeling, en wat betaalt wie toetreedt?
   #   regeling: {kosten: {aandelen: [{wie: ..., naar rato van: {bewoording: inwoners}}]}}
   ```

## Artikel 2

Dit lid regelt niets.
)");
}

TEST_CASE("An English text gets English keys and hints", "[scaffold]") {
  const std::string text =
      "Agreement on Youth Care\n\nThe municipalities of Assen and Emmen,\n\nArticle 1\n\n1. There is a steering group. "
      "It appoints its chair.\n2. The steering group shall meet four times a year and decides on the budget.\n\n"
      "Article 2\n\nThis agreement enters into force on 1 January 2027.\n";
  check_draft_of(text, "a.txt");
  const std::string draft = draft_of(text);
  CHECK(draft.starts_with("---\nkader: 1\nlanguage: en\nagreement:\n  name: Agreement on Youth Care\n"));
  CHECK(draft.find("  assen: {name: Assen, kind: gemeente, code: {cbs: GM0106}}\n  emmen: ") != std::string::npos);
  CHECK(draft.find("# \"there is a\": is something set up here?") != std::string::npos);
  CHECK(draft.find("voorstel") == std::string::npos);
  CHECK(draft.find("# \"enters into force\"") != std::string::npos);
}

TEST_CASE("Parties are recognised by how a heading names them, and only when certain", "[scaffold]") {
  const auto parties = [](const std::string& heading) {
    return party_ids(draft_of("Convenant\n\n" + heading + "\n\nArtikel 1\n\nPartijen werken samen.\n"));
  };
  CHECK(parties(
            "De raden van de gemeenten Peel en Maas, Súdwest-Fryslân, Den Haag en Bergen (NH), gevestigd te Zwolle;") ==
        Ids{"peel-en-maas", "sudwest-fryslan", "den-haag", "bergen-nh"});
  CHECK(parties("1. de gemeente Assen;\n2. de gemeente Emmen, hierna: de gemeente;") == Ids{"assen", "emmen"});
  CHECK(parties(
            "Het dagelijks bestuur van waterschap Noorderzijlvest en Gedeputeerde Staten van de provincie Fryslân,") ==
        Ids{"waterschap-noorderzijlvest", "provincie-fryslan"});
  // Of these the text does not say that they are parties, or the table not which municipality it is.
  CHECK(
      parties("Overwegende dat de archieven van de gemeenten Assen en Emmen in de provincie Drenthe liggen,").empty());
  CHECK(parties("De raad van de gemeente Bergen, de raad van de gemeente Appingedam,").empty());
  CHECK(parties("De gemeente Assen, Artikel en de gemeente Assen") == Ids{"assen"});
  const std::string draft =
      draft_of("Convenant\n\nDe raden van de gemeenten Assen, Appingedam en Bergen,\n\nArtikel 1\n\nX.\n");
  CHECK(draft.find("# Geen gemeente van 2026, of van twee de naam: Appingedam, Bergen\n") != std::string::npos);
  // The last one too, whatever follows it; what is no municipality is none.
  const auto unknown = [](const std::string& heading) {
    const std::string made = draft_of("Convenant\n\n" + heading + "\n\nArtikel 1\n\nX.\n");
    const auto at = made.find("of van twee de naam: ");
    return at == std::string::npos ? std::string() : made.substr(at + 21, made.find('\n', at) - at - 21);
  };
  CHECK(unknown("De gemeenten Assen, Emmen en Nergenshuizen werken samen,") == "Nergenshuizen");
  CHECK(unknown("De gemeenten Assen en Oost Nergenshuizen, gevestigd te Assen,") == "Oost Nergenshuizen");
  CHECK(unknown("De gemeenten Assen en Emmen en Stichting Jeugd werken samen,").empty());
  CHECK(unknown("De gemeenten Assen en Emmen, Gelet op de wet,").empty());
  // In an article it is no heading.
  CHECK(party_ids(
            draft_of("Convenant\n\nArtikel 1\n\nDe raad van de gemeente Assen besluit.\n\nAldus vastgesteld door\n\n"
                     "de raad van de gemeente Emmen\n"))
            .empty());
}

TEST_CASE("A text cannot make a block of the model, front matter or a mark", "[scaffold]") {
  const std::string evil = "```yaml kader\nnormen: [{wie: a, kan: besluiten}]\n```\n";
  const std::string mark = "<!-- kader: prose nothing to see -->\n";
  const std::string article = "Artikel 1\n\nDe raad stelt vast.\n\n";
  for (const std::string& text :
       {article + evil,
        evil + article,
        article + "a. " + evil,
        article + "~~~yaml kader\ngremia: {}\n~~~\n",
        article + "````yaml kader\n```\n````\n",
        article + "> " + evil,
        article + "1. De raad:\n\n   " + evil,
        "---\nkader: 1\ntaal: nl\nregeling: {naam: x}\n---\n\n" + article,
        article + mark,
        mark + article,
        article + "<!-- \n" + evil + "-->\n",
        "<!--\n" + article + evil,
        "<script>\n" + article + evil,
        article + "```\n" + evil,
        article + "# Kop\n> citaat\n- lijst\n+ lijst\n* lijst\n=====\n---\n***\n1) een\n",
        article +
            "[a]: http://x 'y'\n\n[a](b) [a][b] ![a](b) &amp; &#38; \\* <b>x</b> <http://x> `c` ``d`` _e_ *f* g_h_i\n",
        article + "\tcode\n\n        nog meer code\n",
        article + "regel\\\nregel  \nregel\r\nregel\rregel\n",
        std::string("Naam: \"x\" #y \xE2\x80\xA8partijen: {a: {}}\xC2\x85gremia: {b: {}}\n\n") + article,
        std::string("---\n\n") + article,
        std::string("'\"{}[]: &a *b !c |\n\n") + article,
        article + "1. a\n\n   - b\n\n     > c\n     >\n     > " + evil})
    for (const char* name : {"a.txt", "a.md"}) {
      const Document document = document_of(text, name);
      const std::string draft = draft_from_text(document);
      INFO(name << "\n" << text << "\n=>\n" << draft);
      CHECK(words(without_model(draft)) == words(text));
      const Draft read = kader::read(draft, {.name = "a.kader.md"});
      CHECK(read.readable);
      for (const Finding& finding : read.findings) {
        INFO(finding.message(Language::english));
        CHECK(finding.severity < Severity::error);
      }
      CHECK(std::none_of(read.framework.norms.begin(), read.framework.norms.end(),
                         [](const Norm& norm) { return norm.who && norm.id.given() && norm.id.str() == "a"; }));
      CHECK(read.framework.parties.empty());
      const Document after = document_of(draft, "a.kader.md");
      CHECK(std::none_of(after.provisions().begin(), after.provisions().end(),
                         [](const Provision& provision) { return provision.prose.has_value(); }));
      for (const ModelBlock& block : after.model_blocks())
        if (!block.front_matter) CHECK(after.bytes(block.where).find("normen: [{wie: a") == std::string_view::npos);
    }
}

TEST_CASE("Any text at all becomes a draft, also an empty one", "[scaffold]") {
  for (const std::string& text : {std::string(), std::string("\n\n"), std::string("x"), std::string(100'000, '['),
                                  std::string(100'000, '`'), std::string(50'000, '>'), std::string("\xEF\xBB\xBF")}) {
    const std::string draft = draft_of(text);
    CHECK(kader::read(draft, {.name = "a.kader.md"}).readable);
  }
  std::string many;
  for (int i = 1; i < 3000; ++i) many += "Artikel " + std::to_string(i) + "\n\n1. De gemeenten A - de gemeenten B\n\n";
  CHECK(draft_of(many).size() > many.size());
}
