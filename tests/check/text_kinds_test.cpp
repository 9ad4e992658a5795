// SPDX-License-Identifier: Apache-2.0
// Ways of writing that are no mistakes: the rules on texts have nothing to say of them, and say what is wrong beside
// them.
#include <string>

#include "check/text_report.hpp"
#include "document/outline.hpp"
#include "support/catch.hpp"

using text_report::all_said;
using text_report::said;
using text_report::Said;

namespace {

// Four articles, of which the second has two paragraphs; the third is given.
std::string with_third(const std::string& third) {
  return "# Regeling\n\n## Artikel 1\n\nEr is een dienst.\n\n## Artikel 2\n\n1. De dienst werkt.\n2. De dienst "
         "rust.\n\n"
         "## Artikel 3\n\n" +
         third + "\n\n## Artikel 4\n\nSlot.\n";
}

}  // namespace

TEST_CASE("A heading may lack the space behind its marks", "[check][text]") {
  const std::string text =
      "##Regeling haven\n\n###Hoofdstuk I\n\n###Artikel 1\n\nZie artikel 2a.\n\n### Artikel 2\n\nTwee.\n\n###*Artikel "
      "2a*\n\n"
      "Tekst.\n\n###Hoofdstuk II\n\n###Artikel 3\n\nZie artikel 9.\n";
  CHECK(outline::names(outline::markdown(text)) == "regeling-haven hoofdstuk-I 1 2 2a hoofdstuk-II 3");
  CHECK(all_said(text).size() == 1);
  CHECK(outline::names(outline::markdown("Een regel.\n#1 van de lijst\n#tag\n")).empty());
}

TEST_CASE("The title of an article may be a heading of its own", "[check][text]") {
  const auto document =
      outline::markdown("# R\n\n### Artikel 1\n\n#### Taken\n\n1. Een.\n2. Twee.\n\n### Artikel 2\n\nZie.\n");
  CHECK(outline::provision(document, "1").title == "Taken");
  CHECK(document.find("1.2").has_value());
  // Two of them part the article.
  CHECK(outline::names(outline::markdown("### Artikel 1\n\n#### Een\n\nA.\n\n#### Twee\n\nB.\n")) == "1 1.een 1.twee");
}

TEST_CASE("Numbers of articles as laws have them", "[check][text]") {
  CHECK(all_said("# Wet\n\n### Artikel C 1\n\n1. Een.\n2. Twee.\n\n### Artikel C 2\n\nZie artikel C 1, tweede lid.\n\n"
                 "### Artikel D 1\n\nZie artikel C 2.\n")
            .empty());
  CHECK(all_said(
            "# Wet\n\n### Artikel 7qa\n\nEen.\n\n### Artikel 7qaa\n\nTwee.\n\n### Artikel 7qb\n\nZie artikel 7qaa.\n")
            .empty());
  CHECK(all_said(with_third("In afwijking van artikel 12*f* van de Waterwet gelden de artikelen 1 en 2.")).empty());
}

TEST_CASE("Items without a space, ordinals as items, and lists in lists that are not indented", "[check][text]") {
  CHECK(all_said(with_third("1. De raad bestaat uit:\n\na. de minister;\n\nb.de griffier;\n\nc. de secretaris.\n\n"
                            "2. Het eerste lid, onder c, geldt."))
            .empty());
  CHECK(all_said(with_third("1. Verboden is:\n\na. het werken aan:\n\n1e. bruggen;\n\n2e. wegen;\n\nb. het varen.\n\n"
                            "2. Het eerste lid, onder b, geldt niet."))
            .empty());
  CHECK(all_said(with_third("1. De dienst doet:\n1. het ene;\n2. het andere.\n2. De dienst laat:\n1. dit;\n2. dat.\n"
                            "3. Het eerste lid geldt."))
            .empty());
  // In Markdown "1." three times is 1, 2, 3.
  CHECK(all_said(with_third("1. Een.\n1. Twee.\n1. Drie.\n\nArtikel 3, derde lid, geldt.")).empty());
}

TEST_CASE("Each kind of chapter counts by itself", "[check][text]") {
  CHECK(all_said("# R\n\n### Titel I\n\n### Hoofdstuk 1\n\n### Artikel 1\n\nEen.\n\n### Hoofdstuk 2\n\n### § 1\n\n### "
                 "Artikel 2\n\n"
                 "Twee.\n\n### Titel II\n\n### Hoofdstuk 3\n\n### § 1\n\n### Artikel 3\n\nDrie.\n")
            .empty());
  CHECK(all_said("# R\n\n## Hoofdstuk 1\n\n## Artikel 1\n\nEen.\n\n## Hoofdstuk 3\n\n## Artikel 2\n\nTwee.\n").size() ==
        1);
}

TEST_CASE("What a series of articles is of stands at its end, over links and sentences", "[check][text]") {
  for (const char* third :
       {"De [artikelen 15](../wet/a.md) en [16 van de Waterwet](../wet/b.md) gelden.",
        "Een peil als bedoeld in [artikel 37b](../wet/sr.md) geldt.",
        "Op grond van artikel 91, 92 of 93g van de Waterwet.", "Gelet op artikel 60 jo. artikel 71 van de Gemeentewet.",
        "Gelet op artikel 60 juncto 71 Gemeentewet.",
        "Gelet op artikel 60 in samenhang met artikel 71 van de Gemeentewet.", "Gelet op artikel 82 e.v. Gemeentewet.",
        "De artikelen 14a, voor zover het water betreft, 68, tweede lid, en 95d van de Waterwet.",
        "De artikelen 1, 2, tweede lid, eerste en tweede volzin, en 4 gelden.",
        "De bevoegdheid van artikel 9, tweede lid, dier wet berust bij hen.",
        "De artikelen 11, 12e en 13, zoals die luidden op 1 januari, blijven gelden.",
        "In artikel 10, lid 3 wordt de punt vervangen door een puntkomma."}) {
    INFO(third);
    CHECK(all_said(with_third(third)).empty());
  }
  for (const char* third : {"Zie de artikelen 2 lid 1, 1 en 2 lid 9.", "Zie artikel 2, vijfde lid, tweede volzin.",
                            "Zie [artikel 31](#artikel-31).", "Artikel 2, tweede lid, onderdeel c, geldt."}) {
    INFO(third);
    CHECK(all_said(with_third(third)).size() == 1);
  }
}

TEST_CASE("A list under another text is of that text", "[check][text]") {
  CHECK(all_said(
            with_third(
                "Geen beroep staat open op grond van de Gemeentewet:\n\na. artikel 49;\n\nb. de artikelen 169 en 180."))
            .empty());
}

TEST_CASE("Blanks in forms and models are for who uses them", "[check][text]") {
  CHECK(said("placeholder-left",
             with_third("Het besluit luidt als volgt:\n\nHet college, namens dit, [naam]") +
                 "\n## Bijlage Model verklaring\n\nOndergetekende, ............ (naam), verklaart.\n",
             "text.md")
            .empty());
  CHECK(said("placeholder-left", with_third("De bijdrage is ............ euro."), "text.md").size() == 1);
  CHECK(said("placeholder-left", with_third("Dit geldt volgens Fout! Verwijzingsbron niet gevonden."), "text.md")
            .size() == 1);
}

TEST_CASE("What extends or repeats a meaning defines no term", "[check][text]") {
  for (const char* third :
       {"Onder de in artikel 2 bedoelde kosten worden mede verstaan de lasten.",
        "Onder deze taak wordt ook verstaan het beheer.",
        "De wet is van toepassing, met dien verstande dat onder de rechter wordt verstaan: het college.",
        "Onder de bevoegdheden, die worden gemandateerd, wordt verstaan: het beslissen."}) {
    INFO(third);
    CHECK(all_said(with_third(third)).empty());
  }
  const auto defined = [](const std::string& terms, const std::string& use) {
    return said("defined-not-used",
                "# R\n\n## Artikel 1 Begrippen\n\nIn dit besluit wordt verstaan onder:\n\n" + terms +
                    "\n\n## Artikel 2\n\n" + use + "\n",
                "text.md");
  };
  CHECK(
      defined("a. het aantal inwoners van een gemeente: dat op 1 januari.", "Naar het aantal inwoners van de gemeente.")
          .empty());
  CHECK(defined("a. secretaris van adviesorgaan: wie bijstaat.", "De secretarissen van adviesorganen komen bijeen.")
            .empty());
  CHECK(
      defined("a. vluchthaven of vluchtstrook: een deel van de weg.", "Op de vluchtstrook geldt een verbod.").empty());
  CHECK(defined("a. vluchthaven: een deel van de weg.", "Op de weg geldt een verbod.").size() == 1);
}

TEST_CASE("A suffix may stand apart from the number of an article", "[check][text]") {
  const std::string text =
      "# R\n\n### Artikel 1\n\nZie artikel 2 **a** , eerste lid.\n\n### Artikel 2\n\nTwee.\n\n"
      "### Artikel 2a\n\nDrie.\n\n### Artikel 3\n\n";
  CHECK(all_said(text + "Zie de artikelen 2, 2 *a* , 2 bis van de Havenwet en artikel 99 bis van de Havenwet.\n")
            .empty());
  CHECK(all_said(text + "Zie artikel 99 **b** , tweede lid.\n").size() == 1);
  CHECK(outline::names(outline::markdown("### Artikel 1\n\nA.\n\n### Artikel 1l\n\nB.\n\n### Artikel 1l1\n\nC.\n")) ==
        "1 1l 1l1");
}

TEST_CASE("What a later reference of the sentence is of may be meant before as well", "[check][text]") {
  CHECK(
      all_said(with_third("Het bedrag, bedoeld in artikel 77, eerste lid, onderscheidenlijk in het tweede lid, van de "
                          "Havenwet is een euro."))
          .empty());
  CHECK(all_said(
            with_third("Ter uitvoering van artikel 21, derde lid, en met inachtneming van artikel 7, tweede lid, van "
                       "de richtlijn gelden regels."))
            .empty());
  CHECK(all_said(with_third("Van de in artikel 2 aangehaalde wet is artikel 35 niet van toepassing.")).empty());
  CHECK(all_said(with_third("Artikel 35 geldt. Artikel 7 van de Havenwet geldt ook.")).size() == 1);
  CHECK(all_said(with_third("De Wet haven en strand - met uitzondering van hoofdstuk VIII - geldt.")).empty());
}

TEST_CASE("Items whose letters were lost leave a reference to them undecided", "[check][text]") {
  CHECK(all_said(with_third("1. De dienst kan:\n\nbouwen;\n\nbreken.\n\n2. Het eerste lid, onder b, geldt.")).empty());
  CHECK(all_said(with_third("1. De dienst kan:\n\na. bouwen;\n\nb. breken.\n\n2. Het eerste lid, onder d, geldt."))
            .size() == 1);
  CHECK(all_said(with_third("Er zijn regels.\n\nDe in het vorige lid bedoelde regels gelden.")).empty());
}

TEST_CASE("Degrees are items, numbers behind a paragraph articles", "[check][text]") {
  CHECK(all_said(with_third("Volgens artikel 41, tweede lid, 9°, van het decreet is er een raad.")).empty());
  CHECK(all_said(with_third("Volgens artikel 9, eerste lid, onderdeel b, onder 2°., van de Havenwet is er een raad."))
            .empty());
  CHECK(all_said(with_third("De regels, bedoeld in de artikelen 2, lid 2, en 1, lid 1, gelden.")).empty());
}

TEST_CASE("An annex may begin with the name of what is annexed, as a heading beside it", "[check][text]") {
  CHECK(all_said("## Besluit\n\n### Artikel 1\n\nEen.\n\n### Artikel 2\n\nTwee.\n\n### Bijlage\n\n"
                 "### Reglement haven\n\n### Artikel 1\n\n1. Een.\n\n2. Twee.\n\n### Artikel 2\n\n"
                 "Zie artikel 1, tweede lid.\n")
            .empty());
}

TEST_CASE("Where articles are there, parts of them that are not are missing", "[check][text]") {
  CHECK(said("unresolved-reference",
             "# R\n\n### Artikel 1\n\n1. Een.\n\n2. Twee.\n\n### Artikel 2\n\n1. Artikel 1, derde lid, geldt.\n\n"
             "2. Artikel 1, vierde lid, geldt.\n\n3. Artikel 1, vijfde lid, geldt.\n",
             "text.md")
            .size() == 3);
  CHECK(said("unresolved-reference",
             "# R\n\n### Artikel 1\n\n1.1. Doel:\n\n1.1.1. varen;\n\n1.1.2. bouwen.\n\n### Artikel 2\n\n2.1. Artikel "
             "1.1.3 geldt.\n\n2.2. Artikel 1.1.2 ook.\n",
             "text.md")
            .size() == 1);
}

TEST_CASE("A heading may stand for several numbers", "[check][text]") {
  CHECK(said("numbering-gap", "# R\n\n## 1\n\nA.\n\n## 2. t/m 4\n\n-\n\n## 5\n\nB.\n\n## 6. en 7\n\n-\n\n## 8\n\nC.\n",
             "text.md")
            .empty());
  CHECK(said("numbering-gap", "# R\n\n## 1\n\nA.\n\n## 2. t/m 4\n\n-\n\n## 6\n\nB.\n", "text.md").size() == 1);
}

TEST_CASE("Terms are found where they are bent, parted or hyphenated", "[check][text]") {
  const auto with_term = [](const std::string& term, const std::string& use) {
    return said("defined-not-used",
                "# R\n\n### Artikel 1\n\nIn deze regeling wordt verstaan onder:\n\na. " + term +
                    ": wat hier wordt omschreven;\n\nb. haven: de haven.\n\n### Artikel 2\n\n" + use +
                    " in de haven.\n",
                "text.md");
  };
  CHECK(with_term("advies- en klachtencommissie", "De Advies- en Klachtencommissie is").empty());
  CHECK(with_term("categorie 2-geval", "Er zijn categorie 2-gevallen").empty());
  CHECK(with_term("voorzitter bestuur", "De voorzitter van het bestuur is").empty());
  CHECK(with_term("bewindspersoon", "De bewindslieden zijn").empty());
  CHECK(with_term("voorzitter bestuur", "De voorzitter is").size() == 1);
}

TEST_CASE("What LaTeX leaves of a reference is to be filled in", "[check][text]") {
  CHECK(said("placeholder-left", with_third("De leden worden gekozen volgens ??."), "text.md").size() == 1);
  CHECK(said("placeholder-left", with_third("De financi??n en de vraag wie dat is???"), "text.md").empty());
}
