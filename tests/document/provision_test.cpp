// SPDX-License-Identifier: Apache-2.0
// How provisions are written, form by form, and how they are named.
#include "kader/document/provision.hpp"

#include <string>

#include "document/outline.hpp"

using namespace kader;
using namespace outline;

TEST_CASE("articles, paragraphs and items of plain text are named by their numbers", "[document]") {
  const auto text = plain(
      "Hoofdstuk I\n\nBegripsbepalingen\n\nArtikel  1\n\nIn deze regeling wordt verstaan onder:\n\na.  raad: de "
      "raad;\n\n"
      "b.  college: het college.\n\nArtikel 2\n\n1.  Er is een bestuur.\n2.  Het bestuur bestaat uit:\n\na. de "
      "voorzitter;\n\n"
      "b. leden.\n3.  Het vergadert.\n");
  CHECK(names(text) == "hoofdstuk-I 1 1.a 1.b 2 2.1 2.2 2.2.a 2.2.b 2.3");
  CHECK(provision(text, "hoofdstuk-I").title == "Begripsbepalingen");
  CHECK(provision(text, "2.1").kind == ProvisionKind::paragraph);
  CHECK(provision(text, "1.a").kind == ProvisionKind::item);
  CHECK(words(text, "2.2.b") == "leden.");
}

TEST_CASE("an article may be headed in many ways", "[document]") {
  for (const auto* heading : {"Artikel 5", "Artikel  5", "ARTIKEL 5",
                              "Artikel\xc2\xa0"
                              "5",
                              "Artikel 5.", "**Artikel 5**", "Art. 5", "Article 5"})
    CHECK(names(plain(std::string(heading) + "\n\nDe raad besluit.\n")) == "5");
  for (const auto* heading :
       {"Artikel 5. Het bestuur", "Artikel 5 Het bestuur", "Artikel 5: Het bestuur", "Artikel 5 - Het bestuur",
        "Artikel 5 – Het bestuur", "Artikel 5\nHet bestuur", "Artikel 5\n\nHet bestuur", "Artikel 5\n[Het bestuur]",
        "Artikel 5\nHet bestuur]", "Artikel 5 [Het bestuur]"}) {
    CAPTURE(heading);
    const auto text = plain(std::string(heading) + "\n\n1. De raad besluit.\n");
    CHECK(names(text) == "5 5.1");
    if (std::string(heading).find(" [") == std::string::npos) CHECK(provision(text, "5").title == "Het bestuur");
  }
  for (const auto* heading :
       {"### Artikel 5 Doel", "### **5. Doel**", "### 5 Doel", "## Article 5: Doel", "Artikel 5 Doel\n==="}) {
    CAPTURE(heading);
    const auto text = markdown(std::string(heading) + "\n\nDe raad besluit.\n");
    CHECK(names(text) == "5");
    CHECK(provision(text, "5").title == "Doel");
  }
  CHECK(names(plain("Artikel 5a\n\nTekst.\n\nArtikel 5bis\n\nTekst.\n\nArtikel 3:2\n\nTekst.\n")) == "5a 5bis 3.2");
}

TEST_CASE("a sentence that begins with an article is none", "[document]") {
  CHECK(names(plain(
            "Artikel 1\n\n1. De raad.\n2. Zie\nartikel 2.\n\nArtikel 2\n\nArtikel 56 Gemeentewet is van toepassing.\n"
            "Artikel 4, tweede lid, geldt niet.\nArtikel 3 van de wet geldt.\n")) == "1 1.1 1.2 2");
}

TEST_CASE("a number alone on its line is an article where it follows", "[document]") {
  CHECK(names(plain("De raad,\nBesluit:\n\n1\n\nHet Rijk neemt deel.\n\n2\n\nDe kosten.\n")) == "1 2");
  CHECK(names(plain("Artikel 18\n\nTekst.\n\n19\n\nMet betrekking tot.\n\nArtikel 20\n\nTekst.\n")) == "18 19 20");
  // The number of a page.
  CHECK(names(plain("Artikel 1\n\nTekst.\n\n2\n\nMeer tekst.\n\nArtikel 2\n\nTekst.\n")) == "1 2");
  CHECK(names(plain("Artikel 1\n\nTekst.\n\n7\n\nMeer tekst.\n\nArtikel 2\n\nTekst.\n")) == "1 2");
}

TEST_CASE("numbered titles are articles where no article is called so, else chapters", "[document]") {
  CHECK(names(plain("1. Inleiding\n\nTekst.\n\n2. Kern\n\nTekst:\n\n1. een.\n2. twee.\n\n3. Slot\n\nTekst.\n")) ==
        "1 2 2.1 2.2 3");
  CHECK(names(markdown("## 1. Algemeen\n\n### Artikel 1\n\nTekst.\n\n## 2. Slot\n\n### Artikel 2\n\nTekst.\n")) ==
        "hoofdstuk-1 1 hoofdstuk-2 2");
  CHECK(names(markdown("## 2. Governance\n\n### 2.1 Overleg\n\n- a\n")) == "2 2.1 2.1.1");
}

TEST_CASE("paragraphs may be marked in many ways", "[document]") {
  for (const auto* text :
       {"1. Een.\n2. Twee.\n", "1) Een.\n2) Twee.\n", "1 Een.\n2 Twee.\n", "1Een.\n\n2Twee.\n", "1.\tEen.\n2.\tTwee.\n",
        "1.\xc2\xa0 Een.\n2.\xc2\xa0 Twee.\n", "5.1 Een.\n5.2 Twee.\n", "5.1. Een.\n5.2. Twee.\n",
        "**1.** Een.\n\n**2.** Twee.\n", "**1**. Een.\n\n**2**. Twee.\n", "1. Een.2. Twee.\n"}) {
    CAPTURE(text);
    for (const auto& document :
         {plain(std::string("Artikel 5\n\n") + text), markdown(std::string("### Artikel 5\n\n") + text)}) {
      CHECK(names(document) == "5 5.1 5.2");
      CHECK(words(document, "5.1") == "Een.");
      CHECK(words(document, "5.2") == "Twee.");
      CHECK(provision(document, "5.2").kind == ProvisionKind::paragraph);
    }
  }
}

TEST_CASE("paragraphs that follow each other on one line are parted", "[document]") {
  const auto text =
      plain("Artikel 4\n\n1. Het bestuur bestaat uit vijf leden.2. De minister wijst aan.3. De rest.\n4. Slot.\n");
  CHECK(names(text) == "4 4.1 4.2 4.3 4.4");
  CHECK(words(text, "4.1") == "Het bestuur bestaat uit vijf leden.");
  CHECK(
      names(plain("Artikel 1\n\nIn deze regeling wordt verstaan onder: a. de minister:   de Minister;  b. de gemeente: "
                  "Groningen;  c. de wet: de wet.\n")) == "1 1.a 1.b 1.c");
  CHECK(names(plain("Artikel 1\n\n1. De leden zijn: 1. de voorzitter; 2. de secretaris.\n2. Slot.\n")) ==
        "1 1.1 1.1.1 1.1.2 1.2");
}

TEST_CASE("numbers within sentences part nothing", "[document]") {
  for (const auto* words :
       {"Het bedrag is € 2. Voorts betaalt de raad 2.500 euro.", "Zie artikel 2. De minister besluit.",
        "Dit geldt vanaf 1. 2 januari is vrij.", "Zie art. 2. De raad.", "Lid 1 en 2. De raad besluit.",
        "Versie 1.2. De raad.", "De termijn is 1 of 2. De raad."}) {
    CAPTURE(words);
    CHECK(names(plain("Artikel 1\n\n1. " + std::string(words) + "\n")) == "1 1.1");
    CHECK(names(markdown("# Artikel 1\n\n1. " + std::string(words) + "\n")) == "1 1.1");
  }
  CHECK(names(plain("Artikel 1\n\n1. De leden, bedoeld in artikel\n2. De minister\n12. besluit.\n")) == "1 1.1");
  CHECK(names(plain("Artikel 1\n\nNa o.a. b. en drs. a. de Vries.\n")) == "1");
}

TEST_CASE("items nest by their marks", "[document]") {
  CHECK(names(plain(
            "Artikel 5\n\n1. Leden:\na. de voorzitter:\n1°. een;\n2°. twee;\nb. de rest:\n– x;\n– y.\n2. Slot.\n")) ==
        "5 5.1 5.1.a 5.1.a.1 5.1.a.2 5.1.b 5.1.b.1 5.1.b.2 5.2");
  CHECK(names(plain("Article 2\n\n1. The chair shall:\n(a) convene:\n(i) one;\n(ii) two;\n(b) chair.\n")) ==
        "2 2.1 2.1.a 2.1.a.i 2.1.a.ii 2.1.b");
  // After h comes i, the letter.
  CHECK(names(plain("Artikel 1\n\na. A;\nb. B;\nc. C;\nd. D;\ne. E;\nf. F;\ng. G;\nh. H;\ni. I;\nj. J.\n")) ==
        "1 1.a 1.b 1.c 1.d 1.e 1.f 1.g 1.h 1.i 1.j");
  CHECK(names(plain("Artikel 9\n\n2. Twee.\n3a. Drie.\n3b. Drie.\n4. Vier.\n")) == "9 9.2 9.3a 9.3b 9.4");
  // The inner list goes on after a semicolon and has ended after a full stop.
  CHECK(names(plain("Artikel 1\n\n1. Een.\n2. Leden:\na. raad:\n1. x;\n2. y.\n3. Drie.\n")) ==
        "1 1.1 1.2 1.2.a 1.2.a.1 1.2.a.2 1.3");
}

TEST_CASE("lists of Markdown nest as they stand, and labels name their items", "[document]") {
  CHECK(names(markdown(
            "### **3. Platform**\n\n- a. Er is een platform.\n- b. Het overlegt:\n  - een\n  - twee\n- c. Slot.\n")) ==
        "3 3.a 3.b 3.b.1 3.b.2 3.c");
  CHECK(
      names(markdown(
          "## Deelname\n\n1.  Community.\n2.  Overleg\n    1.  Belang\n    2.  Omvang\n3.  Raad\n    1. Genodigd\n")) ==
      "deelname deelname.1 deelname.2 deelname.2.1 deelname.2.2 deelname.3 deelname.3.1");
  const auto slot =
      markdown("### Artikel 1\n\n1. Een:\n   - a. x\n   - b. y\n\n   Slot van het lid.\n\nSlot van het artikel.\n");
  CHECK(names(slot) == "1 1.1 1.1.a 1.1.b");
  CHECK(words(slot, "1.1") == "Een:\nSlot van het lid.");
  CHECK(words(slot, "1") == "Slot van het artikel.");
  CHECK(names(markdown("# Partijen\n\n1. de colleges,\n- en\n2. de rest\n")) == "partijen partijen.1 partijen.2");
  CHECK(names(markdown("# Artikel 1\n\n- 1. Een\n- 2. Twee\n")) == "1 1.1 1.2");
}

TEST_CASE("headings without a number are named by their words", "[document]") {
  const auto text = markdown("# Één regio: 's avonds\n\n## Governance & geld\n\n### *Inleiding*\n\n## Partijen:\n");
  CHECK(names(text) == "een-regio-s-avonds governance-geld inleiding partijen");
  CHECK(provision(text, "partijen").title == "Partijen");
  CHECK(provision(text, "inleiding").kind == ProvisionKind::heading);
  CHECK(names(markdown("# " + std::string(120, 'a') + "\n\n- x\n")) == "? ?");
}

TEST_CASE("an annex begins numbering again", "[document]") {
  CHECK(names(plain("Artikel 1\n\nTekst.\n\nBijlage\n\nArtikel 1\n\n1. Tekst.\n")) ==
        "1 bijlage bijlage:1 bijlage:1.1");
  CHECK(names(markdown(
            "## Artikel 1\n\nTekst.\n\n## Bijlage 1 Kosten\n\n- a\n\n## Bijlage 2\n\n### Artikel 1\n\nTekst.\n")) ==
        "1 bijlage-1 bijlage-1:1 bijlage-2 bijlage-2:1");
  CHECK(names(markdown("# Agreement\n\n## Article 1\n\nThe parties to this agreement shall cooperate.\n\n## Annex A\n\n"
                       "### Article 1\n\nText of the annex.\n")) == "agreement 1 annex annex:1");
  // "Bijlagen" speaks of them, and a sentence does.
  CHECK(names(markdown("## Bijlagen\n\nZie daar.\n")) == "bijlagen");
  CHECK(names(plain("Artikel 1\n\nTekst.\n\nBijlage 1 bevat de lijst.\n")) == "1");
}

TEST_CASE("a regulation annexed to a decree is an annex, though nothing says so", "[document]") {
  const std::string decree =
      "Regeling deelname\n\nDe Minister,\nBesluit:\n\nArtikel 1\n\nHet Rijk neemt deel.\n\nArtikel 2\n\nKosten.\n\n";
  const std::string annexed = "Artikel 1\n\n1. Er is een lichaam.\n";
  CHECK(names(plain(decree + "De\nMinister,\nX. Y\n\nRegeling Het Archief\n\nDe raad,\n\nHoofdstuk I\n\nAlgemeen\n\n" +
                    annexed)) == "1 2 bijlage bijlage:hoofdstuk-I bijlage:1 bijlage:1.1");
  // Neither signature nor title: then the number stands twice, and a rule will say so.
  CHECK(names(plain(decree + "Hoofdstuk II\n\nAlgemeen\n\n" + annexed)) == "1 2 hoofdstuk-II 1 1.1");
}

TEST_CASE("what has lapsed is known by what stands in its place", "[document]") {
  for (const auto* words :
       {"(vervalt)", "(vervallen)", "Vervallen", "[Vervallen per 1-1-2015]", "[Vervallen]", "Vervallen."}) {
    CAPTURE(words);
    CHECK(provision(plain("Artikel 14\n\n" + std::string(words) + "\n\nArtikel 15\n\nTekst.\n"), "14").lapsed);
    CHECK(provision(plain("Artikel 14 " + std::string(words) + "\n\nArtikel 15\n\nTekst.\n"), "14").lapsed);
    CHECK(provision(markdown("# Artikel 14 " + std::string(words) + "\n"), "14").lapsed);
    CHECK(provision(plain("Artikel 1\n\n1. Een.\n2. " + std::string(words) + "\n3. Drie.\n"), "1.2").lapsed);
  }
  CHECK_FALSE(provision(plain("Artikel 1\n\nDit besluit vervalt met ingang van 1 april 2017.\n"), "1").lapsed);
  CHECK_FALSE(provision(plain("Artikel 1\n\nVervallen verklaringen blijven geldig.\n"), "1").lapsed);
}

TEST_CASE("footnotes stand apart from what refers to them", "[document]") {
  const auto text = markdown(
      "# Artikel 6 Kwartiermaker <sup>1</sup>\n\nTekst[^2].\n\n[^2]: Een noot.\n\nMeer tekst.\n\n---\n\n<sup>1</sup> "
      "NB!\n\nSlot.\n");
  CHECK(names(text) == "6 noot-2 noot-1");
  CHECK(provision(text, "6").title == "Kwartiermaker");
  CHECK(words(text, "6") == "Tekst[^2].\nMeer tekst.");
  CHECK(words(text, "noot-1") == "NB!");
}

TEST_CASE("what is listed before the first article does not take its name", "[document]") {
  const auto text = plain("Overwegende dat:\n\n- het goed is;\n- het moet;\nKomen overeen:\n\nArtikel 1\n\nTekst.\n");
  CHECK(names(text) == "aanhef.1 aanhef.2 1");
  CHECK(words(text, "aanhef.2") == "het moet;");
}

TEST_CASE("below the last article stands who signs", "[document]") {
  for (const auto* signature :
       {"De\nMinister,\nX. Y", "'s-Gravenhage\n1 maart 2013", "Zoetermeer\n13 april 2000",
        "Aldus opgemaakt op 1 mei 2020.", "Dit besluit zal in de Staatscourant worden geplaatst."}) {
    CAPTURE(signature);
    const auto text = plain("Artikel 1\n\nTekst.\n\n" + std::string(signature) + "\n");
    CHECK(words(text, "1") == "Tekst.");
    CHECK(text.text(0) == signature);
  }
  CHECK(words(plain("Artikel 1\n\nDit besluit zal in de Staatscourant worden geplaatst.\n"), "1") ==
        "Dit besluit zal in de Staatscourant worden geplaatst.");
}

TEST_CASE("ends of lines are read whatever they are", "[document]") {
  for (const auto* end : {"\n", "\r\n", "\r"}) {
    const auto with = [&](std::string text) {
      std::string all;
      for (const char c : text)
        if (c == '\n')
          all += end;
        else
          all += c;
      return all;
    };
    const auto text =
        plain(with("Artikel 1\nTitel\n\n1. Een.\n2. Twee:\n\na. x;\n\nb. y.\n\nArtikel 2\n\n(vervalt)\n"));
    CHECK(names(text) == "1 1.1 1.2 1.2.a 1.2.b 2");
    CHECK(words(text, "1.2.a") == "x;");
    CHECK(provision(text, "2").lapsed);
    CHECK(names(markdown(with("### Artikel 1\n\n1. Een.\n2. Twee:\n   - a. x;\n   - b. y.\n"))) ==
          "1 1.1 1.2 1.2.a 1.2.b");
  }
}

TEST_CASE("what explains the text has numbers of its own", "[document]") {
  const std::string body = "Artikel 1\n\nTekst.\n\nArtikel 2\n\nTekst.\n\n";
  const std::string notes = "Algemeen\n\nUitleg.\n\nArtikel 1\n\nUitleg van het artikel.\n\nArtikel 2\n\nMeer.\n";
  for (const auto* heading : {"Toelichting", "TOELICHTING", "Artikelsgewijze toelichting", "Memorie van toelichting",
                              "Toelichting op de regeling", "De\nMinister,\nX. Y\n\nToelichting"}) {
    CAPTURE(heading);
    const auto text = plain(body + heading + "\n\n" + notes);
    CHECK(names(text) == "1 2 toelichting toelichting:1 toelichting:2");
    CHECK(provision(text, "toelichting").kind == ProvisionKind::annex);
    CHECK(words(text, "2") == "Tekst.");
  }
  CHECK(names(markdown("## Artikel 1\n\nTekst.\n\n## Bijlage\n\n- x\n\n## Toelichting\n\n## Algemeen\n\nUitleg.\n\n"
                       "## Artikelsgewijze toelichting\n\n### Artikel 1\n\nUitleg.\n")) ==
        "1 bijlage bijlage:1 toelichting toelichting:algemeen toelichting:artikelsgewijze-toelichting toelichting:1");
  CHECK(names(markdown("## Article 1\n\nThe parties to this agreement shall cooperate.\n\n## Explanatory notes\n\n"
                       "### Article 1\n\nText of the note.\n")) == "1 explanation explanation:1");
  // What stands between two articles explains the first; and an explanation needs something to explain.
  CHECK(names(plain(
            "Artikel 1\n\nTekst.\n\nToelichting\n\nUitleg.\n\nArtikel 2\n\nTekst.\n\nToelichting\n\nUitleg.\n")) ==
        "1 2");
  CHECK(names(plain("Toelichting\n\nUitleg.\n\nArtikel 1\n\nTekst.\n")) == "1");
  CHECK(names(plain(body + "Bijlage 1\n\nLijst.\n\nToelichting\n\nArtikel 1\n\nX.\n\nBijlage 1\n\nDe lijst.\n")) ==
        "1 2 bijlage toelichting toelichting:1");
}

TEST_CASE("bullets lie in the paragraph above them", "[document]") {
  for (const auto* dash : {"-", "–", "•"})
    for (const auto* end : {":", "", "."}) {
      const std::string item = std::string(dash) + " de ";
      const std::string text =
          "1.1 Er is een raad" + std::string(end) + "\n\n" + item + "een;\n" + item + "ander.\n\n1.2 Hij vergadert.\n";
      CAPTURE(text);
      CHECK(names(markdown("### Artikel 1\n\n" + text)) == "1 1.1 1.1.1 1.1.2 1.2");
      CHECK(names(plain("Artikel 1\n\n" + text)) == "1 1.1 1.1.1 1.1.2 1.2");
    }
  CHECK(names(markdown("### Artikel 1\n\n1. Er is een raad.\n- de een;\n- de ander.\n2. Twee.\n")) ==
        "1 1.1 1.1.1 1.1.2 1.2");
}

TEST_CASE("items numbered with Roman numerals stand beside each other", "[document]") {
  CHECK(names(plain("Artikel 1\n\nDe raad\n\ni. een;\n\nii. twee;\n\niii. drie.\n")) == "1 1.i 1.ii 1.iii");
  CHECK(names(markdown("# Artikel 1\n\n1. De raad\n\ni. een;\nii. twee;\niii. drie;\niv. vier.\n")) ==
        "1 1.1 1.1.i 1.1.ii 1.1.iii 1.1.iv");
}

TEST_CASE("annexes may be headed one right below the other", "[document]") {
  const auto text = plain("Artikel 1\n\nTekst.\n\nBijlage 1. Kosten\nBijlage 2. Baten\n\nTekst.\n");
  CHECK(names(text) == "1 bijlage-1 bijlage-2");
  CHECK(provision(text, "bijlage-2").title == "Baten");
}

TEST_CASE("a paragraph may say that it is one", "[document]") {
  const auto text = plain("Artikel 1\n\nLid 1. Er is een raad.\nLid 2. Hij bestaat uit:\na. x;\nb. y.\nLid 3: Slot.\n");
  CHECK(names(text) == "1 1.1 1.2 1.2.a 1.2.b 1.3");
  CHECK(provision(text, "1.2").kind == ProvisionKind::paragraph);
  CHECK(words(text, "1.1") == "Er is een raad.");
}

TEST_CASE("numbers of three parts are items of a paragraph", "[document]") {
  for (const auto* text : {"4.1. Tekst:\n4.1.1. een\n4.1.2. twee\n4.2. Slot.\n",
                           "4.1 Tekst.\n\n4.1.1 een.\n\n4.1.2 Twee.\n\n4.2 Slot.\n"}) {
    CAPTURE(text);
    CHECK(names(plain("Artikel 4\n\n" + std::string(text))) == "4 4.1 4.1.1 4.1.2 4.2");
    CHECK(names(markdown("# Artikel 4\n\n" + std::string(text))) == "4 4.1 4.1.1 4.1.2 4.2");
  }
  CHECK(names(markdown("## 4. Titel\n\n### 4.1 Sub\n\n4.1.1 Tekst.\n\n4.1.2 Tekst.\n")) == "4 4.1 4.1.1 4.1.2");
}

TEST_CASE("Tags are no part of a title, and a break in one is a space", "[document]") {
  const auto title = [](const std::string& heading) { return provision(markdown(heading + "\n"), "1").title; };
  CHECK(title("## Artikel 1 <b>Doel</b><br/>en <i>taak</i>") == "Doel en taak");
  CHECK(title("## Artikel 1 Doel <a name=\"doel\"></a>") == "Doel");
  CHECK(title("## Artikel 1 Doel & <taak") == "Doel & <taak");
}
