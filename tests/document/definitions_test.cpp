// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "kader/document/document.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

Document document(std::string text, const char* name = "text.txt") {
  return read_document(std::make_shared<const Source>(Source{name, std::move(text)}));
}
using Terms = std::vector<std::string>;
Terms terms(const Document& text) {
  Terms all;
  for (const Definition& definition : text.definitions()) all.push_back(definition.term);
  return all;
}
Terms terms(std::string text) { return terms(document(std::move(text))); }

}  // namespace

TEST_CASE("A list below ‘wordt verstaan onder’ defines terms", "[definitions]") {
  const Document text = document(R"(Artikel 1

In deze regeling wordt verstaan onder:

a. de minister: de Minister van Financiën;

b. raad (van Bestuur): de voorzitter
en de leden;

Artikel 2

Slot.
)");
  REQUIRE(terms(text) == Terms{"minister", "raad (van Bestuur)"});
  const Definition& minister = text.definitions()[0];
  CHECK(text.bytes(minister.where) == "minister");
  CHECK(text.bytes(minister.meaning) == "de Minister van Financiën;");
  CHECK(minister.form == DefinitionForm::list);
  CHECK(minister.scope == 0);
  CHECK(text.provisions()[minister.provision].ref.str() == "1.a");
}

TEST_CASE("Lists on one line, in Markdown, and below a title that says so", "[definitions]") {
  CHECK(
      terms(
          "Artikel 1\n\nIn deze regeling wordt verstaan onder: a. de minister: de Minister;  b. gemeente: de gemeente "
          "Groningen; c. stuk: een stuk.\n\nArtikel 2\n\nSlot.\n") == Terms{"minister", "gemeente", "stuk"});
  CHECK(
      terms(document("## Artikel 1 Begripsbepalingen\n\n- **bestuur**: het algemeen bestuur;\n- *de raad*: de raad.\n\n"
                     "## Artikel 2\n\nSlot.\n",
                     "text.md")) == Terms{"bestuur", "raad"});
  CHECK(terms("Artikel 1\n\nIn dit besluit wordt verstaan onder:\n\n– hulp: wat helpt, te weten: veel;\n\n– jeugd: "
              "wie jong is.\n\nArtikel 2\n\nSlot.\n") == Terms{"hulp", "jeugd"});
  CHECK(terms("Artikel 1\n\nOnder kosten wordt in dit artikel verstaan: alles.\n\nArtikel 2\n\nOnder meer wordt "
              "verstaan dat "
              "het telt.\n") == Terms{"kosten"});
}

TEST_CASE("A definition holds where it says it does", "[definitions]") {
  const Document text = document(
      "Artikel 1\n\nA.\n\nArtikel 2\n\nIn dit artikel wordt verstaan onder:\n\na. stuk: een stuk.\n\nArtikel "
      "3\n\nSlot.\n");
  REQUIRE(text.definitions().size() == 1);
  CHECK(text.provisions()[text.definitions()[0].scope].ref.str() == "2");
}

TEST_CASE("What is called something from here on is defined", "[definitions]") {
  const auto said = [](std::string sentence) { return terms("Artikel 1\n\n" + sentence + "\n\nArtikel 2\n\nSlot.\n"); };
  CHECK(said("Er is een overleg (hierna: het BAO-Z).") == Terms{"BAO-Z"});
  CHECK(said("Het ministerie (hierna resp.: het Centrum en het ministerie van VWS), kan dat.") ==
        Terms{"Centrum", "ministerie van VWS"});
  CHECK(said("Een commissie, verder te noemen: de besliscommissie.") == Terms{"besliscommissie"});
  CHECK(said("Het plan, hierna te noemen ‘Programma’, te weten:") == Terms{"Programma"});
  CHECK(said("Het fonds, hierna te noemen: het Waarborgfonds, gevestigd te Utrecht.") == Terms{"Waarborgfonds"});
  CHECK(said("De gemeenten, gezamenlijk verder te noemen: 'partijen', komen overeen.") == Terms{"partijen"});
  CHECK(said("De gemeente, hierna: “de gemeente”, en het Rijk, hierna: “het Rijk”.") == Terms{"gemeente", "Rijk"});
  CHECK(said("Zoals hierna in artikel 2 bepaald, en verder: niets. Verder is er niets te noemen.").empty());
}

TEST_CASE("English definitions", "[definitions]") {
  CHECK(terms(document("# Agreement\n\n## Article 1\n\nThe municipality of Assen (the \"Municipality\") and the board, "
                       "hereinafter referred to as “Board”, agree. \"Plan\" means the plan of the Board.\n",
                       "text.md")) == Terms{"Municipality", "Board", "Plan"});
}

TEST_CASE("What announces a list of terms is no term", "[definitions]") {
  for (const char* const head :
       {"1. In deze regeling wordt verstaan onder:", "1. In dit besluit gelden de begrippen:"}) {
    INFO(head);
    CHECK(terms("Artikel 1 Begripsbepalingen\n\n" + std::string(head) +
                "\n- directeur: de directeur, bedoeld in artikel 2;\n- raad: de raad.\n\nArtikel 2\n\nSlot.\n") ==
          Terms{"directeur", "raad"});
  }
}

TEST_CASE("Lines of their own in an article on terms define them", "[definitions]") {
  const auto below = [](std::string lines, const char* name = "text.md") {
    return document("# Overeenkomst\n\n## Artikel 1 Begrippen\n\n" + std::move(lines) + "\n\n## Artikel 2\n\nSlot.\n",
                    name);
  };
  const Document text = below(
      "In deze overeenkomst wordt verstaan onder:\n\n“college”: het college van burgemeester\nen wethouders: alle "
      "leden;\n\n\"raad van toezicht\": de raad;\n\n*regio*: het gebied;\n\n**De dienst**: de dienst.");
  REQUIRE(terms(text) == Terms{"college", "raad van toezicht", "regio", "dienst"});
  CHECK(text.bytes(text.definitions()[0].meaning) == "het college van burgemeester\nen wethouders: alle leden;");
  CHECK(text.definitions()[0].form == DefinitionForm::list);
  CHECK(text.definitions()[0].scope == 0);

  CHECK(terms(below("Raad: de raad;\nCollege: het college, te weten: allen;\nDe opdrachtgever: de gemeente.")) ==
        Terms{"Raad", "College", "opdrachtgever"});
  CHECK(terms("Artikel 1 Definities\n\n‘Plan’: het plan.\n\nArtikel 2\n\nSlot.\n") == Terms{"Plan"});
  CHECK(terms(document("# Agreement\n\n## Article 1 Definitions\n\n\"Board\": the board of the region.\n\n## Article "
                       "2\n\nThe end of it.\n",
                       "text.md")) == Terms{"Board"});
  CHECK(terms("Artikel 1\n\nA.\n\nArtikel 2\n\nIn dit artikel wordt verstaan onder “plan”: het plan. Het wordt "
              "gemaakt.\n") == Terms{"plan"});
  CHECK(
      terms(document("## Artikel 1\n\nA.\n\n## Bijlage 1 Begrippenlijst\n\n- Kaart: de kaart;\n\nDienst: de dienst.\n",
                     "text.md")) == Terms{"Kaart", "Dienst"});
}

TEST_CASE("A sentence with a colon defines nothing", "[definitions]") {
  const auto in_terms = [](std::string words) {
    return terms("Artikel 1 Begripsbepalingen\n\n" + std::move(words) + "\n\nArtikel 2\n\nSlot.\n");
  };
  CHECK(in_terms("De volgende begrippen gelden: raad en college.").empty());
  CHECK(in_terms("De deelnemers zijn: Assen en Meppel.").empty());
  CHECK(in_terms("Zie artikel 2: daar staat het.").empty());
  CHECK(in_terms("Let op: dit is een ontwerp.").empty());
  CHECK(in_terms("Raad:").empty());
  CHECK(in_terms("De begrippen van de wet betekenen hier wat zij daar zeggen te betekenen: hetzelfde.").empty());
  CHECK(in_terms("Een raad, of een\ncollege: zo staat het er.").empty());
  // Elsewhere a line with a colon is no definition.
  CHECK(terms("Artikel 1\n\n“Raad”: de raad.\n\nCollege: het college.\n\nArtikel 2\n\nSlot.\n").empty());
}
