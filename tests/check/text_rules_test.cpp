// SPDX-License-Identifier: Apache-2.0
// The rules on the text itself: what each of them says, what it leaves alone, and what all of them find in real texts.
#include <chrono>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/text_report.hpp"
#include "kader/check/check.hpp"
#include "kader/check/rules/text.hpp"
#include "kader/document/document.hpp"
#include "kader/host/file.hpp"
#include "kader/model/framework.hpp"
#include "kader/read/read.hpp"
#include "support/catch.hpp"

using namespace kader;
using text_report::report_on;
using text_report::Said;
using text_report::said;

namespace {

namespace fs = std::filesystem;

std::string articles(std::string_view third, std::string_view second = "1. Er is een bestuur.\n2. Het heeft leden.") {
  return "Regeling\n\nArtikel 1\n\nEr is een lichaam.\n\nArtikel 2\n\n" + std::string(second) + "\n\nArtikel 3\n\n" +
         std::string(third) + "\n\nArtikel 4\n\nSlot.\n";
}

}  // namespace

TEST_CASE("A reference that leads nowhere says what is not there", "[check][unresolved-reference]") {
  const auto on = [](std::string_view third) { return said("unresolved-reference", articles(third)); };
  CHECK(on("Zie artikel 9.") ==
        Said{"‘artikel 9’ verwijst naar iets wat er niet staat: deze tekst heeft geen artikel 9."});
  CHECK(on("Zie artikel 2, vijfde lid.") ==
        Said{"‘artikel 2, vijfde lid’ verwijst naar iets wat er niet staat: artikel 2 heeft geen lid 5."});
  CHECK(on("Met inachtneming van het in de volgende leden bepaalde.") ==
        Said{"‘volgende leden’ verwijst naar iets wat er niet staat: artikel 3 heeft geen leden."});
  CHECK(on("1. Het in het vorige lid bepaalde.\n2. Meer.") ==
        Said{"‘vorige lid’ verwijst naar iets wat er niet staat: voor deze plaats heeft artikel 3 geen leden."});
  CHECK(on("Zie artikel 2, tweede lid.").empty());
  CHECK(on("Zie artikel 9 van de Gemeentewet, en artikel 12 van het reglement van orde.").empty());
}

TEST_CASE("A reference whose words stand elsewhere is misdirected", "[check][misdirected-reference]") {
  const std::string second =
      "1. Er is een bestuur.\n2. De gemeenten kunnen afspraken maken over het werk.\n"
      "3. De gemeenten kunnen gezamenlijk algemene aanwijzingen geven.\n"
      "4. Het bestuur kan een commissie van bezwaar instellen, verder te noemen: de bezwaarcommissie.";
  const auto on = [&](std::string_view third) { return said("misdirected-reference", articles(third, second)); };
  CHECK(on("De algemene aanwijzingen, bedoeld in artikel 2, tweede lid, gelden.") ==
        Said{"Van ‘algemene aanwijzingen’ is in artikel 2, lid 2 geen sprake, wel in artikel 2, lid 3."});
  CHECK(on("De in artikel 2, tweede lid, genoemde algemene aanwijzingen gelden.").size() == 1);
  CHECK(on("De bezwaarcommissie, bedoeld in artikel 2, derde lid, adviseert.").size() == 1);
  // What is said in other words, or only taken up again, is no evidence.
  CHECK(on("De algemene aanwijzingen, bedoeld in artikel 2, derde lid, gelden.").empty());
  CHECK(on("De samenwerking, bedoeld in artikel 2, tweede lid, begint.").empty());
  CHECK(on("De bezwaarcommissie, bedoeld in artikel 2, vierde lid, adviseert.").empty());
  CHECK(on("De leden van het bestuur, bedoeld in artikel 2, tweede lid, treden af.").empty());
}

TEST_CASE("What ends by a paragraph that ends nothing is a warning", "[check][misdirected-reference]") {
  const auto on = [](const char* ordinal) {
    return report_on(articles("1. De raad wijst een lid aan.\n2. Het lidmaatschap eindigt met de zittingsperiode.\n"
                              "3. Wie lid is geweest, en wiens lidmaatschap ingevolge het " +
                              std::string(ordinal) + " lid is geëindigd, kan opnieuw worden aangewezen."))
        .findings;
  };
  CHECK(on("tweede").empty());
  REQUIRE(on("eerste").size() == 1);
  CHECK(on("eerste")[0].severity == Severity::warning);
}

TEST_CASE("Numbers go on, or say what lapsed", "[check][numbering-gap]") {
  const auto on = [](std::string_view numbers) {
    std::string text;
    for (std::size_t at = 0; at < numbers.size();) {
      const auto end = std::min(numbers.find(' ', at), numbers.size());
      text += "Artikel " + std::string(numbers.substr(at, end - at)) + "\n\nIets.\n\n";
      at = end + 1;
    }
    return said("numbering-gap", text);
  };
  CHECK(on("1 2 3 3a 3b 4").empty());
  CHECK(on("1 2 4") == Said{"Na artikel 2 volgt artikel 4: artikel 3 ontbreekt."});
  CHECK(on("1 2 6") == Said{"Na artikel 2 volgt artikel 6: de artikelen 3 tot en met 5 ontbreken."});
  CHECK(said("numbering-gap", "Artikel 1\n\nA.\n\nArtikel 2\n\n(vervalt)\n\nArtikel 3\n\nB.\n").empty());
  CHECK(said("numbering-gap", articles("1. Een.\n2. Twee.\n4. Vier.")) ==
        Said{"Na artikel 3, lid 2 volgt lid 4: lid 3 ontbreekt."});
  CHECK(said("numbering-gap", articles("Er zijn:\n\na. een;\n\nb. twee;\n\nd. vier.")) ==
        Said{"Na artikel 3, onderdeel b volgt onderdeel d: onderdeel c ontbreekt."});
}

TEST_CASE("A number that occurs twice is told once", "[check][duplicate-number]") {
  CHECK(said("duplicate-number", "Artikel 1\n\nA.\n\nArtikel 2\n\nB.\n\nArtikel 2\n\nC.\n") ==
        Said{"Artikel 2 komt meer dan eens voor."});
  CHECK(said("duplicate-number",
             "Besluit\n\nArtikel 1\n\nA.\n\nArtikel 2\n\nB.\n\nBijlage\n\nArtikel 1\n\nC.\n\nArtikel "
             "2\n\nD.\n")
            .empty());
  CHECK(
      said("duplicate-number", articles("Er zijn:\n\na. een;\n\nb. twee.\n\nEn ook:\n\na. drie;\n\nb. vier.")).empty());
}

TEST_CASE("Blanks are found, ordinary signs are not", "[check][placeholder-left]") {
  const auto blank = [](std::string_view sentence) { return said("placeholder-left", articles(sentence)).size() == 1; };
  for (const char* text :
       {"De xxx standaard geldt.", "Versie xx geldt.", "Vanaf dd-mm-jjjj.", "Vanaf dd.mm.jjjj geldt het.",
        "Op xx-xx-20xx.", "Vanaf 1 januari 20xx.", "De gemeente [naam] doet mee.", "Voor [bedrag invullen] per jaar.",
        "Een bijdrage van € PM.", "De termijn is n.t.b.", "Een nader in te vullen bedrag.", "Voor € ………… per jaar.",
        "Voor ........ euro.", "De heer ____ doet mee.", "Gemeente XXXX doet mee.", "De kosten zijn TBD.",
        "De gemeente <naam> doet mee.", "De heer [●] tekent.", "Op dd/mm/yyyy."}) {
    INFO(text);
    CHECK(blank(text));
  }
  for (const char* text :
       {"Wie zwijgt... stemt toe.", "En zo voort…", "Zie [de wet](https://wetten.nl).",
        "Hoofdstuk XX en Titel XXX gelden.", "De stem van 12 PM.", "De programmamanager (PM) tekent; de PM beslist.",
        "De door hen nader te bepalen termijnen.", "[Vervallen per 1-1-2015]", "Tabel 1 ........ 12",
        "Naam: ............", "Aldus vastgesteld te ........ op .......", "Bijv. o.a. d.d. 3 mei.",
        "De rol [voorzitter] vervalt.", "- [x] gedaan", "Een wijziging is een _patch_.", "____________"}) {
    INFO(text);
    CHECK_FALSE(blank(text));
  }
  const auto twice = report_on(articles("De xxx standaard en de xxx raad."));
  REQUIRE(twice.findings.size() == 1);
  CHECK(twice.findings[0].related.size() == 1);
}

TEST_CASE("A term is used where it, its plural or a compound of it stands", "[check][defined-not-used]") {
  const auto on = [](std::string_view definition, std::string_view text) {
    return said("defined-not-used", "Artikel 1\n\nIn deze regeling wordt verstaan onder:\n\na. " +
                                        std::string(definition) + ": iets anders.\n\nArtikel 2\n\n" +
                                        std::string(text) + "\n");
  };
  CHECK(on("de deelnemers", "Een deelnemer betaalt.").empty());
  CHECK(on("bestuurslid", "De bestuursleden stemmen.").empty());
  CHECK(on("reglement", "Het bestuursreglement geldt.").empty());
  CHECK(on("Planologische Kernbeslissing (PKB)", "De PKB geldt.").empty());
  CHECK(on("de wet", "De wet geldt.").empty());
  CHECK(on("de secretaris", "De griffier tekent.") ==
        Said{"‘secretaris’ is als begrip omschreven, maar komt verder niet voor."});
  CHECK(on("de wet", "De Wet luchtvaart geldt, te weten daar.").size() == 1);
}

TEST_CASE("Half a defined term, and parties that nobody lists", "[check][used-not-defined]") {
  const std::string two =
      "Artikel 1\n\nHet stuk gaat naar de Minister van VWS (hierna: de minister van VWS) en naar de Minister van LNV "
      "(hierna: de minister van LNV).\n\nArtikel 2\n\n";
  CHECK(said("used-not-defined", two + "De minister benoemt de leden.\n").size() == 1);
  CHECK(said("used-not-defined", two + "De minister van VWS benoemt. De minister hoort hen.\n").empty());
  CHECK(said("used-not-defined", two + "De minister van Financiën betaalt.\n").empty());
  CHECK(said("used-not-defined", "Artikel 1\n\nDe minister benoemt.\n").empty());

  CHECK(said("used-not-defined", articles("De drie partijen werken samen.")) ==
        Said{"‘De drie partijen’ staat hier als begrip, maar nergens staat wie dat zijn."});
  CHECK(said("used-not-defined", "Partijen:\n\n1. Assen;\n2. Meppel.\n\n" + articles("De twee partijen werken samen."))
            .empty());
  CHECK(said("used-not-defined", articles("De drie partijen, te weten Assen, Meppel en Emmen, werken samen.")).empty());
  CHECK(said("used-not-defined", articles("In geval van drie of meer partijen geldt dit.")).empty());
}

TEST_CASE("Without a text the rules on the text have nothing to look at", "[check][text]") {
  const Report report = report_on(std::shared_ptr<const Document>());
  CHECK(report.findings.empty());
  for (const RuleOutcome& outcome : report.outcomes) CHECK(outcome.subjects == 0);
}

TEST_CASE("In real texts exactly what is true is found", "[check][text]") {
  if (!fs::exists(KADER_SHARED_DIR "/texts")) return;
  const auto loaded = load_file(KADER_SOURCE_DIR "/tests/frameworks/texts.expected.yaml");
  REQUIRE(loaded.source != nullptr);
  const auto composed = compose_yaml(*loaded.source);
  REQUIRE(composed.findings.empty());
  const Tree& tree = composed.tree;
  std::multiset<std::string> wanted;
  for (const auto row : tree.children(tree.child(0, "findings"))) {
    const auto text = [&](std::string_view key) { return std::string(tree.node(tree.child(row, key)).text); };
    wanted.insert(text("text") + " " + text("rule") + " " + text("line"));
  }
  std::multiset<std::string> found;
  for (const char* folder : {"texts", "seeds"})
    for (const auto& entry : fs::directory_iterator(std::string(KADER_SHARED_DIR "/") + folder)) {
      if (entry.path().extension() != ".txt") continue;
      const auto file = load_file(entry.path().string());
      REQUIRE(file.source != nullptr);
      for (const Finding& finding : report_on(std::make_shared<const Document>(read_document(file.source))).findings)
        found.insert(std::string(folder) + "/" + entry.path().filename().string() + " " +
                     std::string(finding.rule->name) + " " + std::to_string(finding.place.span.begin.line));
    }
  CHECK(found == wanted);
}

TEST_CASE("The rules on the text stay linear", "[check][text]") {
  const auto time = [](std::string text) {
    const auto start = std::chrono::steady_clock::now();
    (void)report_on(std::move(text));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  const auto repeated = [](std::string_view head, std::string_view piece, std::size_t size) {
    std::string text(head);
    for (std::size_t i = 0; text.size() < size; ++i) {
      text += piece;
      text += std::to_string(i);
      text += ' ';
    }
    return text + "\n";
  };
  struct Case {
    const char* head;
    const char* piece;
  };
  for (const Case& one :
       {Case{"Artikel 1\n\n", "(hierna: term) term"}, Case{"Artikel 1\n\n", "...... "}, Case{"Artikel 1\n\n", "[naam "},
        Case{"Artikel 1\n\n", "\nArtikel "},
        Case{"Artikel 1\n\n1. Een\n2. Twee\n", "de algemene aanwijzingen, bedoeld in het eerste lid, "},
        Case{"Artikel 1\n\n", "de minister van x (hierna: de minister van a"},
        Case{"Artikel 1\n\n", "zie artikel 99999, "}}) {
    INFO(one.piece);
    const double small = time(repeated(one.head, one.piece, 1U << 16U));
    const double large = time(repeated(one.head, one.piece, 1U << 19U));
    CHECK(large < 8 * 3 * small + 0.2);
  }
}

TEST_CASE("A term that is defined twice and used is used", "[check][defined-not-used]") {
  CHECK(said("defined-not-used",
             "Artikel 1\n\nIn deze regeling wordt verstaan onder:\n\na. directeur: de directeur van de dienst;\n\n"
             "b. directeur: het hoofd van de dienst;\n\nc. kamer: de kamer.\n\nArtikel 2\n\nDe directeur tekent.\n")
            .size() == 1);
}

TEST_CASE("Lines to sign on are no blanks, and a blank in brackets is one", "[check][placeholder-left]") {
  const auto on = [](const std::string& words) { return said("placeholder-left", articles(words)).size(); };
  CHECK(on("De burgemeester,          De secretaris,\n\n____________          ____________") == 0);
  CHECK(on("De burgemeester,          De secretaris,\n\n............          ............") == 0);
  CHECK(on("Slot.\n\nAldus overeengekomen te Utrecht.\n\nVoor de gemeente ........ de heer ........") == 0);
  CHECK(on("De bijdrage van [xx] euro.") == 1);
  CHECK(on("De bijdrage is ........ euro.") == 1);
}

TEST_CASE("An explanatory note need not speak of each article", "[check][numbering-gap]") {
  const std::string note = articles("Zie artikel 1.") + "\nToelichting\n\nArtikel 1\n\nEen.\n\nArtikel 4\n\nVier.\n";
  CHECK(said("numbering-gap", note).empty());
  CHECK(said("duplicate-number", note).empty());
}

TEST_CASE("One-line definitions are terms like any other", "[check][defined-not-used]") {
  const std::string terms =
      "# Overeenkomst\n\n## Artikel 1 Begrippen\n\n“college”: het college van een gemeente;\n\n*raad*: de raad.\n\n";
  CHECK(said("defined-not-used", terms + "## Artikel 2\n\nHet college besluit.\n", "text.md") ==
        Said{"‘raad’ is als begrip omschreven, maar komt verder niet voor."});
  CHECK(said("defined-not-used", terms + "## Artikel 2\n\nHet college en de raden besluiten.\n", "text.md").empty());
}

TEST_CASE("A term that is defined twice for one place is told once", "[check][defined-twice]") {
  const auto on = [](std::string_view more) {
    return said("defined-twice",
                "Artikel 1\n\nIn deze regeling wordt verstaan onder:\n\na. Raad: de raad van een gemeente;\n\nb. "
                "bestuur: het bestuur.\n\nArtikel 2\n\n" +
                    std::string(more) + "\n");
  };
  CHECK(on("Onder raad wordt verstaan: de raad van toezicht.") ==
        Said{"‘raad’ is al omschreven in artikel 1, onderdeel a."});
  CHECK(on("In deze regeling wordt verstaan onder:\n\na. het bestuur: iets anders;\n\nb. plan: een plan.").size() == 1);
  // It says for what it holds; it is only named; it is another term.
  CHECK(on("Onder raad wordt in dit artikel verstaan: de raad van toezicht.").empty());
  CHECK(on("De raad van een gemeente (hierna: de raad) besluit.").empty());
  CHECK(on("Onder raden wordt verstaan: de raden.").empty());
  CHECK(said("defined-twice",
             "Besluit\n\nArtikel 1\n\nOnder raad wordt verstaan: de raad.\n\nArtikel 2\n\nB.\n\nBijlage "
             "1\n\nArtikel 1\n\nOnder raad wordt verstaan: de raad.\n\nArtikel 2\n\nC.\n")
            .empty());
}

TEST_CASE("A reference to an annex that is not there names the annex", "[check][unresolved-reference]") {
  CHECK(said("unresolved-reference", articles("Zie bijlage 3.") + "\nBijlage 1\n\nA.\n\nBijlage 2\n\nB.\n") ==
        Said{"‘bijlage 3’ verwijst naar iets wat er niet staat: deze tekst heeft geen bijlage 3."});
  CHECK(said("unresolved-reference", articles("De leden, bedoeld in artikel 2.6, treden af.")) ==
        Said{"‘artikel 2.6’ verwijst naar iets wat er niet staat: artikel 2 heeft geen lid 6."});
}

TEST_CASE("Days that no calendar has", "[check][impossible-date]") {
  const auto on = [](std::string_view words) { return said("impossible-date", articles(words)); };
  CHECK(on("Uiterlijk 31 april.") == Said{"‘31 april’ bestaat niet: april heeft 30 dagen."});
  CHECK(on("Tot 29 februari 2027.") == Said{"‘29 februari 2027’ bestaat niet: februari 2027 heeft 28 dagen."});
  CHECK(on("Tot **30 februari** van elk jaar.").size() == 1);
  for (const char* wrong : {"Vanaf 31-09-2026.", "Vanaf 31/6/2026.", "Vanaf 31.11.2026.", "Op 32 mei.", "Op 0 mei.",
                            "De 31ste juni.", "Vanaf 29-02-2100.", "By 31 April 2027.", "29, 30 en 31 november."}) {
    INFO(wrong);
    CHECK(on(wrong).size() == 1);
  }
  for (const char* right : {"Tot 31 december 2027.", "Tot 29 februari.", "Tot 29 februari 2028.", "Vanaf 30-09-2026.",
                            "Artikel 31 April.", "Zie artikel 31, mei 2026.", "Kenmerk 2026-31-04-2026.",
                            "Kenmerk 31-13-2026.", "nr. 31 april 2026.", "Versie 31.4.", "Members 31 may vote.",
                            "Stb. 2020/31 mei.", "In april 2031.", "De 45 mei-dagen.", "Op 1 maart en 30 april."}) {
    INFO(right);
    CHECK(on(right).empty());
  }
}

TEST_CASE("A number in words and the same in figures", "[check][figure-mismatch]") {
  const auto on = [](std::string_view words) { return said("figure-mismatch", articles(words)); };
  CHECK(on("Met een termijn van drie (6) maanden.") ==
        Said{"In ‘drie (6)’ verschillen woord en cijfer: drie is geen 6."});
  for (const char* wrong : {"Met 6 (drie) maanden.", "De vijfentwintig (52) leden.", "De tweeëntwintig (23) leden.",
                            "Een (2) jaar.", "Tweehonderdvijftig (200) euro.", "Tienduizend (1.000) euro.",
                            "Three (6) months.", "Twenty-five (52) members.", "Vijftig (60)% van de stemmen."}) {
    INFO(wrong);
    CHECK(on(wrong).size() == 1);
  }
  for (const char* right :
       {"Met drie (3) maanden.", "Met 6 (zes) maanden.", "De vijfentwintig (25) leden.", "De tweeëntwintig (22) leden.",
        "Een (1) jaar.", "Een (3) voorstel.", "Eén (1) lid.", "Tienduizend (10.000) euro.",
        "Honderdtwintig (120) euro.", "Artikel 6 (drie) maanden.", "Twee honderd (200) euro.", "De eerste drie (4).",
        "De drie (3e) leden.", "Paragraph three(4) holds.", "De drie (6 en 7) leden.", "Voor drie (2,5) jaar.",
        "De drie (2) Raden."}) {
    INFO(right);
    CHECK(on(right).empty());
  }
}

TEST_CASE("What speaks of another text, or writes one number in several words, is left alone", "[check][text]") {
  const std::string text =
      "# Regeling proef\n\n## Artikel 1. Doel\n\n1. Deze regeling dient de proef.\n"
      "2. Artikel 2, zesde lid, PW geldt. Artikel 9, zevende lid, Wvggz blijft gelden.\n"
      "3. De Opiumwet is leidend. In artikel 13b staat de bevoegdheid.\n"
      "4. Lid 2 van artikel 9 van de Wet proef geldt, alsook het zesde lid, bedoeld in dat artikel.\n"
      "5. Artikel 33 (oud) en artikel 12 nieuw blijven buiten toepassing.\n\n## Artikel 2. Slot\n\n"
      "1. De termijn is tweehonderd en tien (210) dagen, of twee en dertig (32) weken.\n2. Zie kenmerk 31/XXX.12.\n"
      "3. Onder 'raad' wordt bij de provincie verstaan: provinciale staten.\n"
      "4. Onder 'raad' wordt bij een waterschap verstaan: het algemeen bestuur.\n";
  for (const char* rule : {"unresolved-reference", "figure-mismatch", "placeholder-left", "defined-twice"}) {
    INFO(rule);
    CHECK(said(rule, text, "text.md").empty());
  }
  CHECK(said("unresolved-reference",
             "# Wijziging\n\n## Artikel I\n\nArtikel 31, tweede tot en met vijfde lid, vervalt, onder vernummering van "
             "het zesde lid tot tweede lid.\n\n## Artikel II\n\nDit besluit treedt in werking.\n",
             "text.md")
            .empty());
  CHECK(said("figure-mismatch", "# Overeenkomst\n\n## Artikel 1\n\nDe termijn is tweehonderd (210) dagen.\n", "text.md")
            .size() == 1);
  CHECK(said("unresolved-reference",
             "# Regeling\n\n## Artikel 1\n\n1. Doel.\n2. Zie artikel 7.\n\n## Artikel 2\n\nSlot.\n", "text.md")
            .size() == 1);
}
