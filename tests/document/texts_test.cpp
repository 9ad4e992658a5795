// SPDX-License-Identifier: Apache-2.0
// The real texts: how many provisions each has, what they are called, and what stands under none.
#include <string>
#include <vector>

#include "document/outline.hpp"

using namespace kader;
using namespace outline;

namespace {

struct Counts {
  const char* file;
  std::size_t articles;
  std::size_t paragraphs;
  std::size_t items;
  std::size_t chapters;
  std::size_t headings;
  std::size_t annexes;
};

// Counted by reading, provision by provision, in ACM, NZa, BAO, TAJ, the steering groups, Waarborgfonds and Zeeuws
// Archief; in the others by their lines.
const std::vector<Counts> texts{
    {"Bestuursreglement_ACM_2013", 9, 23, 10, 0, 0, 0},
    {"Bestuursreglement_NZa_2006", 19, 45, 17, 0, 0, 0},
    {"GR_RHC_Groninger_Archieven", 44, 81, 16, 16, 0, 1},  // 13 items on lines of their own, 3 run on in article 1
    {"GR_Schadeschap_Schiphol", 29, 76, 25, 12, 0, 0},
    {"GR_Zeeuws_Archief", 43, 83, 17, 16, 0, 1},
    {"Instelling_BAO_zoonosen", 6, 10, 13, 0, 0, 0},
    {"Instelling_Transitie_Autoriteit_Jeugd", 14, 23, 15, 0, 0, 0},
    {"Instelling_stuurgroepen_verspilling_in_de_zorg", 9, 6, 7, 0, 0, 0},
    {"Logius_Beheermodel_standaarden", 0, 0, 47, 0, 40, 0},
    {"Overeenkomst_ministers_Waarborgfonds_HBO", 6, 5, 2, 0, 0, 0},
};

const std::vector<Counts> seeds{
    {"000_16e1777f042fe3f9", 7, 0, 24, 0, 4, 0}, {"001_5235b5dc460fe77f", 5, 0, 33, 0, 3, 0},
    {"002_57c7b4ea9d6ee71b", 0, 0, 1, 0, 0, 0},  {"003_dc6b67ea26507e25", 7, 7, 0, 0, 0, 0},
    {"004_5f2be8a24e4e6ea2", 11, 7, 8, 0, 4, 0},
};

// The text of a file; empty, with a word of it, where it is not there.
std::string text_of(const std::string& folder, const std::string& file) {
  std::string text = shared(folder + "/" + file + ".txt");
  if (text.empty()) WARN("no " + folder + "/" + file + ".txt on this machine");
  return text;
}

void compare(const std::string& folder, const std::vector<Counts>& all) {
  for (const auto& expected : all) {
    CAPTURE(expected.file);
    const std::string text = text_of(folder, expected.file);
    if (text.empty()) continue;
    const auto document = read(text, TextSyntax::automatic);
    CHECK(document.language() == Language::dutch);
    CHECK(lost(document).empty());
    CHECK(count(document, ProvisionKind::article) == expected.articles);
    CHECK(count(document, ProvisionKind::paragraph) == expected.paragraphs);
    CHECK(count(document, ProvisionKind::item) == expected.items);
    CHECK(count(document, ProvisionKind::chapter) == expected.chapters);
    CHECK(count(document, ProvisionKind::heading) == expected.headings);
    CHECK(count(document, ProvisionKind::annex) == expected.annexes);
  }
}

// The first words of every stretch of text under no provision, or directly under an annex, and where it stands.
std::string beside(const Document& document) {
  std::string all;
  for (const auto& passage : document.passages()) {
    const auto& provision = document.provisions()[passage.provision];
    if (provision.kind != ProvisionKind::whole && provision.kind != ProvisionKind::annex) continue;
    if (passage.kind != PassageKind::text) continue;
    const auto span = document.span(passage.where);
    const std::string words(document.bytes(passage.where).substr(0, 24));
    all += std::to_string(span.begin.line) + "-" + std::to_string(span.end.line) + " " +
           words.substr(0, words.find_first_of("\r\n")) + "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("every article, paragraph and item of the real texts is found, and nothing is lost", "[document][texts]") {
  compare("texts", texts);
}

TEST_CASE("every article, paragraph and item of the seeds is found, and nothing is lost", "[document][texts]") {
  compare("seeds", seeds);
}

// What is no provision: title and preamble, and who signs. Besides: in ACM article 6, "2." is item d, printed as a
// paragraph in the source itself; in the archives of Groningen the formula below article 41 stands on its line and is
// taken for its words; the numbers in the cells of the tables of Logius are text of the heading above.
TEST_CASE("what is recognised as no provision is known", "[document][texts]") {
  const auto check = [](const char* file, const char* expected) {
    CAPTURE(file);
    const std::string text = text_of("texts", file);
    if (!text.empty()) CHECK(beside(read(text, TextSyntax::automatic)) == expected);
  };
  check("Bestuursreglement_ACM_2013", "1-7 https://wetten.overheid.\n81-88 Dit besluit zal in de St\n");
  check("Bestuursreglement_NZa_2006", "1-7 https://wetten.overheid.\n188-190 De\n");
  check("GR_RHC_Groninger_Archieven",
        "1-9 https://wetten.overheid.\n23-25 De\n29-29 28 maart 2001/DCE/01/172\n343-361 De\n");
  check("GR_Schadeschap_Schiphol", "1-7 https://wetten.overheid.\n321-380 Deze regeling zal in de \n");
  check("GR_Zeeuws_Archief",
        "1-9 https://wetten.overheid.\n23-28 Zoetermeer\n32-32 De Staatssecretaris van \n"
        "352-352 Deze regeling zal met de\n");
  check("Instelling_BAO_zoonosen", "1-7 https://wetten.overheid.\n65-69 Dit besluit zal met de t\n");
  check("Instelling_Transitie_Autoriteit_Jeugd", "1-5 https://wetten.overheid.\n106-114 Dit besluit zal met de t\n");
  check("Instelling_stuurgroepen_verspilling_in_de_zorg",
        "1-5 https://wetten.overheid.\n59-63 Dit besluit zal met de t\n");
  check("Logius_Beheermodel_standaarden", "1-1 https://github.com/Logiu\n");
  check("Overeenkomst_ministers_Waarborgfonds_HBO",
        "1-6 https://wetten.overheid.\n11-11 Verklaren te zijn overee\n"
        "46-58 Aldus opgemaakt en in dr\n");
}

TEST_CASE("the provisions of the real texts have the names that sources use", "[document][texts]") {
  if (const std::string text = text_of("texts", "Bestuursreglement_ACM_2013"); !text.empty())
    CHECK(names(read(text, TextSyntax::automatic)) ==
          "1 1.a 1.b 1.c 1.d 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3 4 4.1 4.2 4.3 4.4 4.4.a 4.4.b 4.4.c 4.5 4.6 5 5.1 5.2 5.3 "
          "6 6.1 6.1.a "
          "6.1.b 6.1.c 6.2 6.3 6.4 7 7.1 7.2 7.3 8 9");
  if (const std::string text = text_of("texts", "Overeenkomst_ministers_Waarborgfonds_HBO"); !text.empty())
    CHECK(names(read(text, TextSyntax::automatic)) == "aanhef.1 aanhef.2 1 1.1 1.2 1.3 1.4 1.5 2 3 4 5 6");
  if (const std::string text = text_of("texts", "Instelling_stuurgroepen_verspilling_in_de_zorg"); !text.empty())
    CHECK(names(read(text, TextSyntax::automatic)) ==
          "1 1.1 1.2 1.3 2 2.1 2.1.1 2.1.2 2.1.3 2.1.4 2.2 3 3.1 3.2 4 5 6 6.1 6.2 7 8 9");
  if (const std::string text = text_of("seeds", "000_16e1777f042fe3f9"); !text.empty())
    CHECK(
        names(read(text, TextSyntax::automatic)) ==
        "samenwerkingskader-ketenpartners-jeugdhulpregio-groningen partijen partijen.1 partijen.2 overwogen-als-volgt "
        "overwogen-als-volgt.1 overwogen-als-volgt.2 overwogen-als-volgt.3 overwogen-als-volgt.4 overwogen-als-volgt.5 "
        "overwogen-als-volgt.6 partijen-spreken-het-volgende-af 1 2 2.1 2.2 2.3 2.4 2.5 3 3.a 3.b 3.c 3.d 4 4.a 4.b 5 "
        "6 "
        "6.a 6.b 7 7.a 7.b 7.c noot-1");
  if (const std::string text = text_of("texts", "GR_Zeeuws_Archief"); !text.empty()) {
    const auto archive = read(text, TextSyntax::automatic);
    CHECK(provision(archive, "bijlage").title == "Regeling Het Zeeuws Archief");
    CHECK(provision(archive, "bijlage:19").kind == ProvisionKind::article);
    CHECK(words(archive, "2").substr(0, 33) == "De uit de gemeenschappelijke rege");
    CHECK(provision(archive, "bijlage:2.3.d").number == "d");
    CHECK_FALSE(archive.find("4"));
  }
  if (const std::string text = text_of("texts", "GR_RHC_Groninger_Archieven"); !text.empty()) {
    const auto archive = read(text, TextSyntax::automatic);
    CHECK(provision(archive, "bijlage:14").lapsed);
    CHECK(words(archive, "bijlage:1.b") == "de gemeente:   de gemeente Groningen;");
  }
  if (const std::string text = text_of("texts", "GR_Schadeschap_Schiphol"); !text.empty()) {
    const auto schap = read(text, TextSyntax::automatic);
    CHECK(provision(schap, "6").title == "zittingsduur, vervanging, ontslag");  // its first bracket is missing
    CHECK(provision(schap, "9.3f").kind == ProvisionKind::paragraph);
    CHECK_FALSE(schap.find("29"));
    CHECK(schap.find("30"));
  }
  if (const std::string text = text_of("texts", "Logius_Beheermodel_standaarden"); !text.empty()) {
    const auto model = read(text, TextSyntax::automatic);
    CHECK(words(model, "deelname.2.3").substr(0, 20) == "Het belang van de Ne");
    CHECK(provision(model, "releases.12").number == "12");
  }
  if (const std::string text = text_of("seeds", "001_5235b5dc460fe77f"); !text.empty())
    CHECK(words(read(text, TextSyntax::automatic), "2.10").substr(0, 20) == "We werken met een tr");
}
