// SPDX-License-Identifier: Apache-2.0
// Texts that were misunderstood once, each with what is expected of it in its first lines; they are not part of the
// project.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "kader/host/check_draft.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

using Found = std::vector<std::string>;

struct Case {
  std::string_view file;
  Found expected;      ///< all that is an error or a warning: "rule line"
  bool known = false;  ///< whether it is known that this is not found yet
};

constexpr bool open = true;

std::vector<Case> cases() {
  const auto reference = [](int line) { return "unresolved-reference " + std::to_string(line); };
  const auto gap = [](int line) { return "numbering-gap " + std::to_string(line); };
  const auto blank = [](int line) { return "placeholder-left " + std::to_string(line); };
  return {
      {"01-kop-zonder-spatie.md", {}},
      {"02-geen-artikel-herkend.md", {gap(10), reference(14)}},
      {"03-hoofdstuk-telt-door-over-titels.md", {}},
      {"04-lid-na-genummerde-subsublijst.md", {}},
      {"05-1e-2e-onder-een-letter.md", {}},
      {"06-artikel-letter-nummer.md", {}},
      {"07-achtervoegsel-drie-letters.md", {}},
      {"08-cursief-achtervoegsel.md", {}},
      {"09-artikel-behoudens-lid.md", {}},
      {"10-met-uitzondering-van-na-wet.md", {}},
      {"11-enkelvoud-artikel-reeks-met-leden.md", {}},
      {"12-nummers-van-wet-uit-vorig-lid.md", {}},
      {"14-lijst-per-wet.md", {}},
      {"16-koppeling-deelt-de-reeks.md", {}},
      {"17-twee-stukken-in-een-bestand.md", {}},
      {"18-begrip-met-ander-lidwoord.md", {}},
      {"19-onder-x-bedoeld-in-wordt-mede-verstaan.md", {}},
      {"20-drie-begrippen-in-een-omschrijving.md", {}},
      {"21-meervoud-van-een-begrip-van-meer-woorden.md", {}},
      {"22-zelfde-omschrijving-in-twee-artikelen.md", {}},
      {"23-nummer-gevolgd-door-ster.md", {}},
      {"25-artikelnaam-als-eigen-kop.md", {reference(24), reference(26), reference(28), gap(38)}},
      {"26-volzin-die-er-niet-is.md", {reference(12)}, open},
      {"27-verminkte-verwijzing.md", {reference(8)}, open},
      {"28-enig-lid-genummerd.md", {gap(6)}, open},
      {"29-bijlage-die-er-niet-is.md", {reference(10)}, open},
      {"30-nader-te-bepalen-tijdstip.md", {blank(6)}, open},
      {"31-begrip-alleen-in-de-aanhef.md", {"defined-not-used 16"}, open},
      {"32-belangen-die-elders-staan.md", {}},
      {"34-titel-en-hoofdstuk-in-txt.txt", {}},
      {"35-een-onderdeel-zonder-spatie.md", {}},
      {"37-artikel-7-c-der-statuten.md", {}},
      {"38-drie-decimalen.md", {reference(20), reference(30)}},
      // 40 to 45 are about drafts, and tests/scaffold looks at those; the texts themselves are right.
      {"40-new-blok-breekt-de-lijst.md", {}},
      {"41-new-maakt-markdown-tot-platte-tekst.md", {}},
      {"42-new-titel-is-html-regel.md", {}},
      {"43-new-titel-en-hoofdstuk-beide-kop-2.txt", {}},
      {"44-new-vraag-bij-elk-woord-voorzitter.md", {}},
      {"45-new-blok-voor-doorlopende-lijst.txt", {}},
      {"47-aanwijzing-als-artikelwoord.md", {reference(12), reference(12), gap(14)}, open},
      {"50-melding-hiervoor-staat-geen-artikel.md", {reference(10)}},
      {"51-melding-lid-heet-onderdeel.md", {gap(10)}},
      {"52-melding-meervoud.md", {gap(12), reference(14)}},
      {"b01-article-heading-ends-with-full-stop.md", {reference(14), reference(20)}},
      {"b02-markdown-numbers-all-one.md", {}},
      {"b03-law-named-after-juncto-or-ev.md", {}},
      {"b05-blanks-in-a-prescribed-form.md", {}},
      {"b06-reference-is-a-link-to-another-text.md", {}},
      {"b07-enumerated-articles-of-another-law.md", {}},
      {"b08-mandate-register-in-an-annex.md", {}},
      {"b09-heading-without-a-space.md", {}},
      {"b10-belgian-paragraph-sign.md", {reference(18)}},
      {"b12-nested-numbers-without-indent.md", {}},
      {"b13-page-break-of-a-pdf.md", {reference(8), reference(10)}},
      {"b14-broken-reference-of-a-word-processor.md", {blank(8), blank(9), blank(10)}},
      {"b15-number-of-another-article.md", {"duplicate-number 14"}, open},
      {"b18-clarification-is-no-definition.md", {}},
  };
}

Found found_in(const fs::path& file) {
  const kader::Report report = kader::check_file(file.string(), {.as_of = kader::Date(2026, 12, 1)});
  Found found;
  for (const kader::Finding& finding : report.findings)
    if (finding.severity != kader::Severity::note)
      found.push_back(std::string(finding.rule->name) + " " + std::to_string(finding.place.span.begin.line));
  return found;
}

}  // namespace

TEST_CASE("Of the texts that were misunderstood once each gives what is expected", "[check][text-cases]") {
  const fs::path folder(KADER_SHARED_DIR "/cases/text");
  if (!fs::exists(folder)) {
    WARN("no " KADER_SHARED_DIR "/cases/text on this machine");
    return;
  }
  for (const Case& one : cases()) {
    const fs::path file = folder / one.file;
    if (!fs::exists(file)) continue;
    Found found = found_in(file);
    Found expected = one.expected;
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    INFO(one.file);
    if (one.known) {
      CHECK(found != expected);  // else it is open no longer, and this list should say so
      CHECK(std::includes(expected.begin(), expected.end(), found.begin(), found.end()));
    } else {
      CHECK(found == expected);
    }
  }
}
