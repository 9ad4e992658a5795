// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/document/document.hpp"
#include "kader/document/known_law.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

Document document(std::string text, const char* name = "text.txt") {
  return read_document(std::make_shared<const Source>(Source{name, std::move(text)}));
}

// Twelve articles; what is asked stands in the fourth paragraph of the fifth.
constexpr std::string_view before = R"(Gemeenschappelijke regeling

Artikel 1

In deze regeling wordt verstaan onder:

a. wet: de Wet gemeenschappelijke regelingen;

b. regeling: deze gemeenschappelijke regeling;

c. Rcp: het Reglement van de commissie;

d. bestuur: het algemeen bestuur.

Artikel 2

1. Er is een lichaam.
2. Het heeft organen:

a. een bestuur;

b. een voorzitter;

c. een commissie, bestaande uit:

1°. een lid;

2°. nog een lid.
3. Het bestuur regelt de rest.

Artikel 3

Het bestuur vergadert.

Artikel 3a

Het bestuur vergadert vaker.

Artikel 4

1. Het bestuur besluit.
2. De voorzitter tekent.

Artikel 5

1. Het bestuur benoemt.
2. Het bestuur schorst.
3. Het bestuur ontslaat:

a. de directeur;

b. de secretaris.
4. )";
constexpr std::string_view after = R"(
5. Het bestuur beslist.
6. Het bestuur evalueert.

Artikel 6

Het bestuur sluit af.

Artikel 7

(vervallen)

Artikel 8

Slot.
)";

struct Asked {
  Document text;
  std::vector<std::string> said;
};

std::string told(const Document& text, const CrossReference& reference) {
  static constexpr const char* outcomes[] = {"resolved", "external", "dangling", "undecided"};
  std::string made = std::string(text.bytes(reference.where)) + " | " + outcomes[static_cast<int>(reference.outcome)];
  if (reference.outcome == ReferenceOutcome::external) {
    made += reference.law.empty() ? " " + reference.document : " " + reference.law;
  } else {
    for (const ReferenceTarget& target : reference.targets)
      made += " " + target.ref.str() + (target.provision == ReferenceTarget::none ? "?" : "");
  }
  return made;
}

// The references in a sentence that stands in article 5, paragraph 4.
std::vector<std::string> in_5_4(std::string_view sentence, std::string_view behind = {}) {
  const Document text =
      document(std::string(before) + std::string(sentence) + std::string(after) + std::string(behind));
  std::vector<std::string> all;
  for (const CrossReference& reference : text.references())
    if (text.provisions()[reference.provision].ref.str() == "5.4") all.push_back(told(text, reference));
  return all;
}
using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("Articles, paragraphs and items are found by their numbers, however they are written", "[references]") {
  CHECK(in_5_4("Zie artikel 2.") == Said{"artikel 2 | resolved 2"});
  CHECK(in_5_4("Zie artikel 2, derde lid.") == Said{"artikel 2, derde lid | resolved 2.3"});
  CHECK(in_5_4("Zie artikel 2, tweede lid, onderdeel b.") ==
        Said{"artikel 2, tweede lid, onderdeel b | resolved 2.2.b"});
  CHECK(in_5_4("Zie artikel 2, lid 2, onder b.") == Said{"artikel 2, lid 2, onder b | resolved 2.2.b"});
  CHECK(in_5_4("Zie artikel 2, 2e lid.") == Said{"artikel 2, 2e lid | resolved 2.2"});
  CHECK(in_5_4("Zie art. 4 lid 2.") == Said{"art. 4 lid 2 | resolved 4.2"});
  CHECK(in_5_4("Zie artikel 2, tweede lid, aanhef en onder c.") ==
        Said{"artikel 2, tweede lid, aanhef en onder c | resolved 2.2.c"});
  CHECK(in_5_4("Zie artikel 2, tweede lid, onderdeel c, onder 2°.") ==
        Said{"artikel 2, tweede lid, onderdeel c, onder 2° | resolved 2.2.c.2"});
  CHECK(in_5_4("Zie artikel 2, tweede lid, eerste volzin, of artikel 3a.") ==
        Said{"artikel 2, tweede lid, eerste volzin | resolved 2.2", "artikel 3a | resolved 3a"});
  CHECK(in_5_4("Als bedoeld in **artikel 4**, eerste lid, geldt dat.") ==
        Said{"artikel 4**, eerste lid | resolved 4.1"});
  CHECK(in_5_4("Het in artikel 4, eerste en tweede lid, bedoelde besluit.") ==
        Said{"artikel 4, eerste en tweede lid | resolved 4.1 4.2"});
}

TEST_CASE("Lists and ranges name each provision", "[references]") {
  CHECK(in_5_4("De artikelen 3 tot en met 6 gelden.") == Said{"artikelen 3 tot en met 6 | resolved 3 3a 4 5 6"});
  CHECK(in_5_4("De artikelen 2, 4 en 3a gelden.") == Said{"artikelen 2, 4 en 3a | resolved 2 4 3a"});
  CHECK(in_5_4("De artikelen 2, derde lid, 4, eerste en tweede lid, en 6 gelden.") ==
        Said{"artikelen 2, derde lid, 4, eerste en tweede lid, en 6 | resolved 2.3 4.1 4.2 6"});
  CHECK(in_5_4("Artt. 3-6 gelden.") == Said{"Artt. 3-6 | resolved 3 3a 4 5 6"});
  CHECK(in_5_4("Artikel 5 en 6 gelden.").size() == 1);
  CHECK(in_5_4("Het moet volgens artikel 3 en 6 weken later.") == Said{"artikel 3 | resolved 3"});
  CHECK(in_5_4("Het eerste tot en met derde lid gelden.") ==
        Said{"eerste tot en met derde lid | resolved 5.1 5.2 5.3"});
  CHECK(in_5_4("De onderdelen a t/m c van artikel 2, tweede lid.") ==
        Said{"onderdelen a t/m c van artikel 2, tweede lid | resolved 2.2.a 2.2.b 2.2.c"});
}

TEST_CASE("What is said without an article is near", "[references]") {
  CHECK(in_5_4("Het tweede en derde lid gelden.") == Said{"tweede en derde lid | resolved 5.2 5.3"});
  CHECK(in_5_4("Zie lid 3, onder b.") == Said{"lid 3, onder b | resolved 5.3.b"});
  CHECK(in_5_4("De in de volgende leden genoemde taken.") == Said{"volgende leden | resolved 5.5 5.6"});
  CHECK(in_5_4("De in het vorige lid bedoelde taak.") == Said{"vorige lid | resolved 5.3"});
  CHECK(in_5_4("De in de voorgaande leden bedoelde taak.") == Said{"voorgaande leden | resolved 5.1 5.2 5.3"});
  CHECK(in_5_4("Volgens dit artikel.") == Said{"dit artikel | resolved 5"});
  CHECK(in_5_4("Het in dit lid bepaalde.") == Said{"dit lid | resolved 5.4"});
  CHECK(in_5_4("Volgens het vorige artikel.") == Said{"vorige artikel | resolved 4"});
  CHECK(in_5_4("Volgens het volgende artikel.") == Said{"volgende artikel | resolved 6"});
  CHECK(in_5_4("Het eerste lid van artikel 4.") == Said{"eerste lid van artikel 4 | resolved 4.1"});
  CHECK(in_5_4("Het eerste lid van dit artikel.") == Said{"eerste lid van dit artikel | resolved 5.1"});
  CHECK(in_5_4("Onderdeel b van het tweede lid van artikel 2.") ==
        Said{"Onderdeel b van het tweede lid van artikel 2 | resolved 2.2.b"});
  CHECK(in_5_4("Het eerste lid is van overeenkomstige toepassing.") == Said{"eerste lid | resolved 5.1"});
}

TEST_CASE("What is not there is dangling", "[references]") {
  CHECK(in_5_4("Zie artikel 12.") == Said{"artikel 12 | dangling 12?"});
  CHECK(in_5_4("Zie artikel 12 van deze regeling.") == Said{"artikel 12 van deze regeling | dangling 12?"});
  CHECK(in_5_4("Zie artikel 12 van de regeling.") == Said{"artikel 12 van de regeling | dangling 12?"});
  CHECK(in_5_4("Zie artikel 4, derde lid.") == Said{"artikel 4, derde lid | dangling 4.3?"});
  CHECK(in_5_4("Zie artikel 2, tweede lid, onderdeel e.") ==
        Said{"artikel 2, tweede lid, onderdeel e | dangling 2.2.e?"});
  CHECK(in_5_4("Zie het negende lid.") == Said{"negende lid | dangling 5.9?"});
  CHECK(in_5_4("Zie de artikelen 2, 9 en 10.") == Said{"artikelen 2, 9 en 10 | dangling 2 9? 10?"});
  // An article of one paragraph need not number it; a lapsed one has none any more.
  CHECK(in_5_4("Zie artikel 3, eerste lid.") == Said{"artikel 3, eerste lid | resolved 3"});
  CHECK(in_5_4("Zie artikel 7, tweede lid.") == Said{"artikel 7, tweede lid | resolved 7"});
}

TEST_CASE("References to laws and other texts are told from those to the text itself", "[references]") {
  CHECK(in_5_4("Zie artikel 22 van de Wet gemeenschappelijke regelingen.") ==
        Said{"artikel 22 van de Wet gemeenschappelijke regelingen | external wgr"});
  CHECK(in_5_4("Zie art. 160 Gemeentewet.") == Said{"art. 160 Gemeentewet | external gemw"});
  CHECK(in_5_4("Zie de artikelen 10:3 en 10:4 Awb.") == Said{"artikelen 10:3 en 10:4 Awb | external awb"});
  CHECK(in_5_4("Zie artikel 8.29 van de Wet luchtvaart.") ==
        Said{"artikel 8.29 van de Wet luchtvaart | external wet-luchtvaart"});
  CHECK(in_5_4("De artikelen 40 en 41 van de Archiefwet 1995 gelden.") ==
        Said{"artikelen 40 en 41 van de Archiefwet 1995 | external archiefwet"});
  CHECK(in_5_4("Zie artikel 16, zesde lid, Wet gemeenschappelijke regelingen.") ==
        Said{"artikel 16, zesde lid, Wet gemeenschappelijke regelingen | external wgr"});
  CHECK(in_5_4("Zie artikel 393 van Boek 2 van het Burgerlijk Wetboek.") ==
        Said{"artikel 393 van Boek 2 van het Burgerlijk Wetboek | external bw"});
  CHECK(in_5_4("Zie artikel 22 van de wet.") == Said{"artikel 22 van de wet | external wgr"});
  CHECK(in_5_4("Zie artikel 3 van het Rcp.") == Said{"artikel 3 van het Rcp | external Rcp"});
  CHECK(in_5_4("Ingevolge de Archiefwet 1995, artikel 5, geldt dat.") == Said{"artikel 5 | external archiefwet"});
  CHECK(in_5_4("De Gemeentewet bepaalt dat; artikel 12 van die wet ook.") ==
        Said{"artikel 12 van die wet | external gemw"});
  CHECK(in_5_4("Zie artikel 3 van de Wet op het specifiek cultuurbeleid.") ==
        Said{"artikel 3 van de Wet op het specifiek cultuurbeleid | external Wet op het specifiek cultuurbeleid"});
  CHECK(
      in_5_4("Zie artikel 2, eerste lid van de Regeling nadeelcompensatie 1999.") ==
      Said{"artikel 2, eerste lid van de Regeling nadeelcompensatie 1999 | external Regeling nadeelcompensatie 1999"});
  CHECK(in_5_4("Zie artikel 21 van de aanwijzing van de Minister.") ==
        Said{"artikel 21 van de aanwijzing | external aanwijzing"});
  CHECK(in_5_4("Zie artikel 9 van de Instellingswet Autoriteit Consument en Markt.") ==
        Said{"artikel 9 van de Instellingswet Autoriteit Consument en Markt | external Instellingswet Autoriteit "
             "Consument en Markt"});
  CHECK(in_5_4("Zie hoofdstuk VIII (’Keuzen’) van de Planologische Kernbeslissing.").front().find("external") !=
        std::string::npos);
  CHECK(in_5_4("Zie het eerste lid van artikel 40 van de Wgr.") ==
        Said{"eerste lid van artikel 40 van de Wgr | external wgr"});
}

TEST_CASE("Where it cannot be said, nothing is claimed", "[references]") {
  const auto undecided = [](std::string_view sentence) {
    const auto said = in_5_4(sentence);
    return said.size() == 1 && said[0].find("| undecided") != std::string::npos;
  };
  CHECK(undecided("Zie artikel 12 van de statuten van de stichting.") == false);  // external: never looked for
  CHECK(undecided("Zie artikel 12 van het gestelde."));
  CHECK(undecided("Zie artikel 12 Xyz."));
  CHECK(undecided("Zie artikel 10:3."));
  CHECK(undecided("Zie artikel 12 van het besluit."));
  CHECK(undecided("Het tiende lid van het algemeen bestuur treedt af."));
  CHECK(undecided("Zie bijlage 3."));
  CHECK(undecided("In de Gemeentewet is dat in artikel 160 geregeld."));
  // What "en" joins may be of one law.
  CHECK(in_5_4("Zie artikel 12 en artikel 13 van de Gemeentewet.") ==
        Said{"artikel 12 | undecided 12?", "artikel 13 van de Gemeentewet | external gemw"});
}

TEST_CASE("An annex that should stand beside the others is dangling", "[references]") {
  const std::string annexes = "\nBijlage 1 Taken\n\nTaken.\n\nBijlage 2 Kosten\n\nKosten.\n";
  const auto on = [&](std::string_view sentence) { return in_5_4(sentence, annexes); };
  CHECK(on("Zie bijlage 2.") == Said{"bijlage 2 | resolved bijlage-2"});
  CHECK(on("Zie bijlage 3.") == Said{"bijlage 3 | dangling bijlage-3?"});
  CHECK(on("Zie bijlage 3 bij deze regeling.") == Said{"bijlage 3 | dangling bijlage-3?"});
  CHECK(on("Zie de bijlagen 1 en 4.") == Said{"bijlagen 1 en 4 | dangling bijlage-1 bijlage-4?"});
  CHECK(on("Zie artikel 1 van bijlage 3.") == Said{"artikel 1 van bijlage 3 | dangling bijlage-3?"});
  for (const char* elsewhere :
       {"Zie bijlage 3 bij de begroting.", "Zie bijlage 3 behorende bij het contract.",
        "Zie bijlage 3 van het besluit.", "Zie bijlage B.", "In het Convenant Noord is dat in bijlage 3 geregeld."}) {
    INFO(elsewhere);
    for (const std::string& said : on(elsewhere)) CHECK(said.find("dangling") == std::string::npos);
  }
  // It stands there, and the reader did not see that; or the annexes are files of their own.
  CHECK(in_5_4("Zie bijlage 3.", annexes + "Bijlage 3 volgt later, en bevat dan de lijst.\n") ==
        Said{"bijlage 3 | undecided bijlage-3?"});
  CHECK(in_5_4("Zie bijlage 3.", "\nBijlage 1 Taken\n\nTaken.\n") == Said{"bijlage 3 | undecided bijlage-3?"});
}

TEST_CASE("What is said to be meant and is not there is dangling", "[references]") {
  CHECK(in_5_4("De taken, bedoeld in artikel 4.6, gelden.") == Said{"artikel 4.6 | dangling 4.6?"});
  CHECK(in_5_4("De taken, bedoeld in het negende lid, gelden.") == Said{"negende lid | dangling 5.9?"});
  // It may be an article of a law that was named before, or there is such a paragraph.
  CHECK(in_5_4("De Jeugdwet geldt. De taken, bedoeld in artikel 4.6, gelden.") == Said{"artikel 4.6 | undecided 4.6?"});
  CHECK(in_5_4("De taken, bedoeld in artikel 4.2, gelden.") == Said{"artikel 4.2 | undecided 4.2?"});
  CHECK(in_5_4("Zie artikel 4.6.") == Said{"artikel 4.6 | undecided 4.6?"});
}

TEST_CASE("Indents in one paragraph do not hide that another is missing", "[references]") {
  const auto in_2 = [](std::string article) {
    const Document text =
        document("Regeling\n\nArtikel 1\n\nA.\n\nArtikel 2\n\n" + std::move(article) + "\n\nArtikel 3\n\nB.\n");
    std::vector<std::string> all;
    for (const CrossReference& reference : text.references()) all.push_back(told(text, reference));
    return all;
  };
  CHECK(in_2("1. Er is:\n\n- een raad;\n\n- een bestuur.\n2. Het tweede lid.\n3. Het zesde lid.") ==
        Said{"tweede lid | resolved 2.2", "zesde lid | dangling 2.6?"});
  CHECK(in_2("Eerste alinea.\n\nHet tweede lid.\n\nHet vijfde lid.") ==
        Said{"tweede lid | undecided 2.2?", "vijfde lid | dangling 2.5?"});
}

TEST_CASE("Members are no paragraphs", "[references]") {
  CHECK(in_5_4("Het bestuur bestaat uit de volgende leden:").empty());
  CHECK(in_5_4("Een lid van het bestuur kan aftreden indien dit lid dat wil.").empty());
  CHECK(in_5_4("De vorige leden treden af.").empty());
  CHECK(in_5_4("Onder a fortiori verstaat men onder andere dit.").empty());
}

TEST_CASE("An annexed regulation is a scope of its own", "[references]") {
  const Document text = document(R"(Besluit tot deelname

Artikel 1

Het Rijk neemt deel aan de regeling die als bijlage bij dit besluit is gevoegd.

Artikel 2

De kosten, bedoeld in artikel 1, zijn voor het Rijk.

Artikel 3

Dit besluit treedt in werking.

Bijlage

Artikel 1

Er is een lichaam.

Artikel 2

1. Het lichaam heeft een bestuur.
2. Het eerste lid en artikel 1 gelden.

Artikel 3

Zie artikel 3 van deze bijlage, en artikel 9.
)");
  std::vector<std::string> all;
  for (const CrossReference& reference : text.references()) all.push_back(told(text, reference));
  REQUIRE(all.size() == 5);
  CHECK(all[0] == "artikel 1 | resolved 1");
  CHECK(all[1] == "eerste lid | resolved bijlage:2.1");
  CHECK(all[2] == "artikel 1 | resolved bijlage:1");
  CHECK(all[3] == "artikel 3 van deze bijlage | resolved bijlage:3");
  CHECK(all[4] == "artikel 9 | dangling bijlage:9?");
}

TEST_CASE("English references", "[references]") {
  const Document text = document(R"(# Agreement

## Article 1 Terms

1. This Agreement is between the parties.
2. It begins today, as provided for in the following paragraph.
3. It ends as laid down in Article 3(2)(b), and in the first paragraph.

## Article 2 Board

The board acts under articles 1 to 3, and under Article 9. Article 5 of the Youth Act and Article 6 of the GDPR apply.

## Article 3 Costs

1. Costs are shared.
2. They are:
   - (a) wages;
   - (b) rent, as in point (a), paragraph 1 and the preceding article.
)",
                                 "text.md");
  REQUIRE(text.language() == Language::english);
  std::vector<std::string> all;
  for (const CrossReference& reference : text.references()) all.push_back(told(text, reference));
  CHECK(all == Said{"following paragraph | resolved 1.3", "Article 3(2)(b) | resolved 3.2.b",
                    "first paragraph | resolved 1.1", "articles 1 to 3 | resolved 1 2 3", "Article 9 | dangling 9?",
                    "Article 5 of the Youth Act | external Youth Act", "Article 6 of the GDPR | external avg",
                    "point (a) | resolved 3.2.a", "paragraph 1 | resolved 3.1", "preceding article | resolved 2"});
}

TEST_CASE("Ordinals go to the fortieth", "[references]") {
  std::string text = "Artikel 1\n\n";
  for (int i = 1; i <= 41; ++i) text += std::to_string(i) + ". Het lid met nummer.\n";
  text += "42. Zie het tweeëntwintigste en het veertigste lid.\n\nArtikel 2\n\nSlot.\n";
  const Document read = document(text);
  REQUIRE(read.references().size() == 1);
  CHECK(told(read, read.references()[0]) == "tweeëntwintigste en het veertigste lid | resolved 1.22 1.40");
}

TEST_CASE("Known laws are data with their evidence", "[references]") {
  REQUIRE(find_known_law("wgr") != nullptr);
  CHECK(find_known_law("wgr")->name == "Wet gemeenschappelijke regelingen");
  CHECK(find_known_law("nothing") == nullptr);
  for (const KnownLaw& law : known_laws()) {
    CHECK(find_known_law(law.id) == &law);
    CHECK((!law.certain || !law.read.empty()));
  }
}

TEST_CASE("Hostile words take no more than their share of time", "[references]") {
  const auto repeated = [](std::string_view piece, std::size_t size) {
    std::string text = "Artikel 1\n\n1. Een.\n2. ";
    while (text.size() < size) text += piece;
    return text + "\n\nArtikel 2\n\nSlot.\n";
  };
  const auto time = [](const std::string& text) {
    const auto start = std::chrono::steady_clock::now();
    (void)document(text);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  for (const std::string_view piece :
       {"artikel ", "artikel 1, ", "eerste, ", "artikel 1 tot en met 2 ", "lid 1, onder a, b, ", "van de wet ",
        "(hierna: ", "wordt verstaan onder: a. ", "\"a\" means ", "artikel 1 (", "artikel 9, onderdeel b ",
        "in de volgende leden ", "<!-- ", "](", "onderdeel a van het eerste lid van "}) {
    INFO(piece);
    const double small = time(repeated(piece, 1U << 17U));
    const double large = time(repeated(piece, 1U << 20U));
    CHECK(large < 8 * 3 * small + 0.2);
  }
}

namespace {
// What is told of all references in a text, each behind the provision it stands in.
Said in_all(std::string text) {
  const Document made = document(std::move(text));
  Said all;
  for (const CrossReference& reference : made.references())
    all.push_back(made.provisions()[reference.provision].ref.str() + ": " + told(made, reference));
  return all;
}
}  // namespace

TEST_CASE("Paragraphs that repeat the number of their article are its paragraphs", "[references]") {
  CHECK(in_all("OVEREENKOMST\n\nArtikel 1 Partijen\n\n1.1 Partijen werken samen.\n1.2 Zij overleggen.\n\n"
               "Artikel 2 Bestuur\n\n2.1 In afwijking van artikel 1 lid 2 geldt het derde lid.\n"
               "2.2 Zie artikel 1, derde lid, en artikel 1.2.\n2.3 Het vijfde lid en artikel 1.6.\n\n"
               "Artikel 3 Slot\n\n3.1 Einde.\n") ==
        Said{"2.1: artikel 1 lid 2 | resolved 1.2", "2.1: derde lid | resolved 2.3",
             "2.2: artikel 1, derde lid | dangling 1.3?", "2.2: artikel 1.2 | resolved 1.2",
             "2.3: vijfde lid | dangling 2.5?", "2.3: artikel 1.6 | dangling 1.6?"});
}

TEST_CASE("What is said of a text named before is not looked for in this one", "[references]") {
  CHECK(in_5_4("Daarop zijn artikel 15 daarvan en het negende lid daarvan van toepassing.") ==
        Said{"artikel 15 | undecided", "negende lid | undecided"});
  CHECK(in_5_4("De artikelen 7, 18 en 19 daarvan gelden.") == Said{"artikelen 7, 18 en 19 | undecided"});
  CHECK(in_5_4("De afspraken waarvan artikel 40 lid 2 blijft gelden.") == Said{"artikel 40 lid 2 | undecided"});
  CHECK(in_5_4("Artikel 21 van deze overeenkomst van 4 mei 2015 vervalt.") == Said{"Artikel 21 | undecided"});
  for (const char* const other :
       {"De oude overeenkomst vervalt, behalve artikel 33.", "Het Convenant van 2 mei 2020 kent in artikel 33 meer.",
        "Het Mandaatbesluit 2019 blijft gelden, met artikel 33.",
        "De intentieverklaring kent in artikel 33 een termijn.",
        "De Gemeenschappelijke Regeling Noord blijft gelden; in het bijzonder artikel 33."}) {
    INFO(other);
    CHECK(in_5_4(other) == Said{"artikel 33 | undecided 33?"});
  }
  CHECK(in_5_4("Een persoon waarvan het lidmaatschap ingevolge het derde lid eindigt.") ==
        Said{"derde lid | resolved 5.3"});
  // The sentence after it, and this text itself, are another matter.
  CHECK(in_5_4("De oude overeenkomst vervalt. Zie artikel 33.") == Said{"artikel 33 | dangling 33?"});
  CHECK(in_5_4("In deze regeling geldt artikel 33.") == Said{"artikel 33 | dangling 33?"});
  CHECK(in_5_4("Deze regeling treedt in werking op 2 mei 2020, behalve artikel 33.") ==
        Said{"artikel 33 | dangling 33?"});
  CHECK(in_5_4("De uitvoeringsovereenkomst, bedoeld in artikel 33, geldt.") == Said{"artikel 33 | dangling 33?"});
}

TEST_CASE("An explanatory note speaks of the articles of the text that it explains", "[references]") {
  const Document text = document(
      "# REGELING\n\n## Artikel 1\n\n1. Er is een bestuur.\n2. Het vergadert.\n\n## Artikel 2\n\n1. Er is een raad.\n"
      "2. Hij vergadert.\n3. Hij besluit.\n\n# Toelichting\n\n## Artikel 2\n\nIn het derde lid staat het besluit, in "
      "artikel 1, tweede lid, meer. Het vijfde lid en artikel 9 niet.\n",
      "text.md");
  Said all;
  for (const CrossReference& reference : text.references()) all.push_back(told(text, reference));
  CHECK(all == Said{"derde lid | resolved 2.3", "artikel 1, tweede lid | resolved 1.2", "vijfde lid | undecided 2.5?",
                    "artikel 9 | undecided 9?"});
}
