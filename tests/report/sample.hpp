// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "kader/report/report.hpp"

// A report with everything a renderer can meet, made by hand: it changes with no rule.
namespace sample {

using namespace kader;

inline constexpr RuleInfo empty_table{.name = "empty-table",
                                      .severity = Severity::error,
                                      .demands = {"Aan elke tafel zit iemand.", "Somebody sits at every table."},
                                      .message = {"{0} heeft geen leden.", "{0} has no members."},
                                      .why = {"een lege tafel besluit niets", "an empty table decides nothing"},
                                      .help = {"zeg wie er aan {0} zit", "say who sits at {0}"},
                                      .source = "Wgr 10(3)",
                                      .instance = "nergens"};
inline constexpr RuleInfo vague_count{
    .name = "vague-count",
    .severity = Severity::warning,
    .demands = {"Een aantal is een getal.", "A count is a number."},
    .message = {"Het aantal \"{0}\" is geen getal.", "The count \"{0}\" is no number."},
    .why = {"niemand kan dan tellen", "nobody can count then"},
    .help = {"schrijf een getal", "write a number"},
    .source = "vergelijk Wgr 12"};
inline constexpr RuleInfo principle{.name = "principle",
                                    .severity = Severity::note,
                                    .demands = {"Een plicht is waar te nemen.", "A duty can be observed."},
                                    .message = {"Dit is een beginsel.", "This is a principle."},
                                    .why = {"niemand kan het zien", "nobody can see it"},
                                    .help = {"laat het staan", "leave it"}};

inline constexpr std::string_view text =
    "kader: 1\n"
    "gremia:\n"
    "  tafel: {naam: \"Café 日本語 😀\", aantal: veel}\n"
    "\tmet een tab: x <b>&\"'\n"
    "  lang: "
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb HIER "
    "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc\n"
    "  links\xE2\x80\xAErechts: y\n";

// The stretch of the sample that is these words, on the line where they first stand.
inline Span span_of(std::string_view words) {
  const auto at = text.find(words);
  Span span;
  for (const auto& [mark, offset] : {std::pair{&span.begin, at}, std::pair{&span.end, at + words.size()}}) {
    mark->offset = static_cast<std::uint32_t>(offset);
    mark->line = 1;
    mark->column = 1;
    for (std::size_t i = 0; i < offset; ++i) {
      if (text[i] == '\n')
        ++mark->line, mark->column = 1;
      else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
        ++mark->column;
    }
  }
  return span;
}

inline Report report() {
  const std::string file = "a, b%.kader.yaml";
  const std::string other = "a, b%.kader.yaml.accepted.yaml";
  Report made;
  made.sources.add(std::make_shared<Source>(Source{file, std::string(text)}));
  made.sources.add(std::make_shared<Source>(Source{other, "accepted: [x]\n"}));

  Finding first = finding<empty_table>(Place{"/bodies/tafel", file, span_of("tafel")}, "Café <b>日本語</b> \x1b[31m");
  first.provisions = {"6.a", "4.a", "voetnoot-1"};
  first.related.push_back({Place{"/bodies/tafel/count", file, span_of("veel")}, Bilingual{"hier ook", "here too"}});
  first.related.push_back({Place{"/bodies/tab", file, span_of("x <b>&\"'")}, Bilingual{"en hier", "and here"}});
  first.related.push_back({Place{"/accepted/0", other, Span{{1, 1, 0}, {1, 9, 8}}}, Bilingual{"elders", "elsewhere"}});
  first.related.push_back({Place{"/norms/3", {}, {}}, Bilingual{"zonder regel", "without a line"}});
  first.counted_under = 2;
  made.findings.push_back(first);
  made.findings.push_back(finding<vague_count>(Place{"/bodies/tafel/count", file, span_of("veel")}, "veel"));
  made.findings.push_back(finding<principle>(Place{"/bodies/lang", file, span_of("HIER")}));
  made.findings.push_back(finding<principle>(Place{"/bodies/links", file, span_of("rechts")}));
  made.findings.push_back(finding<principle>(Place{"/norms/3", {}, {}}));

  made.accepted.push_back({finding<vague_count>(Place{"/bodies/lang/count", file, span_of("lang")}, "veel"),
                           "besluit van 1 mei", "het platform", "2026-12-31"});
  made.outcomes = {
      {&empty_table, Outcome::checked, 2, {}},
      {&vague_count,
       Outcome::undetermined,
       1,
       {{Place{"/bodies/tafel", file, span_of("tafel")}, Bilingual{"hoeveel, staat er niet", "how many is not said"}}}},
      {&principle, Outcome::not_applicable, 0, {}}};
  return made;
}

inline Report clean(bool decided) {
  Report made;
  made.sources.add(std::make_shared<Source>(Source{"c.kader.yaml", "kader: 1\n"}));
  made.outcomes = {{&empty_table, Outcome::checked, 2, {}}};
  if (!decided) made.outcomes.push_back({&vague_count, Outcome::undetermined, 1, {}});
  return made;
}

}  // namespace sample
