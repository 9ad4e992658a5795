// SPDX-License-Identifier: Apache-2.0
#include "scaffold/timing_said.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "kader/text/date.hpp"

namespace kader::detail {
namespace {

std::size_t month_at(const Sentence& sentence, std::size_t i) {
  for (std::size_t month = 0; month < std::size(month_names); ++month)
    if (sentence.is(i, month_names[month].nl)) return month + 1;
  return 0;
}

// "eenmaal", "tweemaal", "driemaal", "vier keer", "vijf maal": how often, and where that ends.
struct Often {
  std::uint32_t times = 0;
  std::size_t end = 0;
};
Often often_at(const Sentence& sentence, std::size_t i) {
  constexpr std::array<std::string_view, 12> words = {"eenmaal",   "tweemaal", "driemaal",  "viermaal",
                                                      "vijfmaal",  "zesmaal",  "zevenmaal", "achtmaal",
                                                      "negenmaal", "tienmaal", "elfmaal",   "twaalfmaal"};
  for (std::size_t n = 0; n < words.size(); ++n)
    if (sentence.is(i, words[n])) return {static_cast<std::uint32_t>(n + 1), i + 1};
  const auto number = sentence.number(i);
  if (number && *number > 0 && sentence.is_any(i + 1, {"keer", "maal", "malen", "vergaderingen"}))
    return {*number, i + 2};
  return {};
}

// "per jaar", "per vier jaar", "in het jaar", "'s jaars", "per kwartaal".
std::string period_at(const Sentence& sentence, std::size_t i) {
  if (!sentence.is_any(i, {"per", "in", "elk", "ieder", "iedere", "elke"})) return {};
  std::size_t at = i + 1;
  if (sentence.is_any(i, {"in"})) {
    if (!sentence.is_any(at, {"het", "elk", "ieder", "de", "een"})) return {};
    ++at;
  }
  std::uint32_t many = 1;
  if (const auto number = sentence.number(at)) {
    many = *number;
    ++at;
  }
  const auto period = [&]() -> std::string_view {
    if (sentence.is_any(at, {"jaar", "jaren", "kalenderjaar", "begrotingsjaar"})) return many == 1 ? "jaar" : "jaren";
    if (sentence.is(at, "kwartaal")) return many == 1 ? "kwartaal" : "";
    if (sentence.is_any(at, {"maand", "maanden"})) return many == 1 ? "maand" : "maanden";
    if (sentence.is_any(at, {"week", "weken"})) return many == 1 ? "week" : "weken";
    if (sentence.is_any(at, {"zittingsperiode", "raadsperiode"})) return many == 1 ? "zittingsperiode" : "";
    if (sentence.is(at, "halfjaar")) return many == 1 ? "6 maanden" : "";
    return "";
  }();
  if (period.empty()) return {};
  return many == 1 ? std::string(period) : std::to_string(many) + " " + std::string(period);
}

std::string anchored(const Sentence& sentence, std::size_t i, const std::string& within) {
  // What it counts from must be certain: an act that the format knows.
  struct Anchor {
    std::string_view pattern;
    std::string_view act;
  };
  constexpr std::array<Anchor, 9> anchors = {{{"na de? ontvangst", "toezenden"},
                                              {"na de? toezending", "toezenden"},
                                              {"na de? vaststelling", "vaststellen"},
                                              {"na de? goedkeuring", "goedkeuren"},
                                              {"na het|een|een? daartoe? verzoek", "verzoeken"},
                                              {"na de? benoeming", "benoemen"},
                                              {"na de? aanvraag", "verzoeken"},
                                              {"na de? ondertekening", "ondertekenen"},
                                              {"na de? bekendmaking", "bekendmaken"}}};
  for (const Anchor& anchor : anchors)
    if (sentence.at(i, anchor.pattern))
      return "{na: {handeling: " + std::string(anchor.act) + "}, binnen: " + within + "}";
  return {};
}

std::string year_of(const Sentence& sentence, std::string_view kind) {
  if (sentence.has("voorafgaande|voorafgaand aan") || kind == "begroting") return ", begrotingsjaar: voorafgaand";
  if (sentence.has("volgende|volgend op") || kind == "jaarrekening" || kind == "jaarverslag")
    return ", begrotingsjaar: volgend";
  return {};
}

}  // namespace

std::optional<DurationSaid> duration_at(const Sentence& sentence, std::size_t i) {
  const auto number = sentence.number(i);
  if (!number || *number == 0) return std::nullopt;
  const std::string n = std::to_string(*number);
  const bool one = *number == 1;
  const auto said = [&](std::string_view unit, std::size_t end) {
    return DurationSaid{n + " " + std::string(unit), end};
  };
  if (sentence.at(i + 1, "werkdag|werkdagen")) return said(one ? "werkdag" : "werkdagen", i + 2);
  if (sentence.at(i + 1, "dag|dagen|kalenderdagen")) return said(one ? "dag" : "dagen", i + 2);
  if (sentence.at(i + 1, "week|weken")) return said(one ? "week" : "weken", i + 2);
  if (sentence.at(i + 1, "maand|maanden|kalendermaanden")) return said(one ? "maand" : "maanden", i + 2);
  if (sentence.at(i + 1, "jaar|jaren|kalenderjaren")) return said(one ? "jaar" : "jaren", i + 2);
  return std::nullopt;
}

std::string day_of_year_at(const Sentence& sentence, std::size_t i) {
  const auto day = sentence.number(i);
  const std::size_t month = month_at(sentence, i + 1);
  if (!day || month == 0 || *day == 0 ||
      *day > static_cast<std::uint32_t>(days_in_month(2023, static_cast<int>(month))))
    return {};
  return std::to_string(*day) + " " + std::string(month_names[month - 1].nl);
}

std::string date_at(const Sentence& sentence, std::size_t i) {
  if (day_of_year_at(sentence, i).empty()) return {};
  const auto year = sentence.number(i + 2);
  if (!year || *year < 1800 || *year > 2200) return {};
  const auto two = [](std::size_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(*year) + "-" + two(month_at(sentence, i + 1)) + "-" + two(*sentence.number(i));
}

std::string frequency_in(const Sentence& sentence) {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const Often often = often_at(sentence, i);
    if (often.times == 0) continue;
    std::string period = period_at(sentence, often.end);
    if (period.empty() && (sentence.has("jaarlijks") || sentence.has("per jaar"))) period = "jaar";
    if (period.empty()) continue;
    const bool most = i >= 2 && sentence.at(i - 2, "ten hoogste");
    return (most ? "ten hoogste: " : "ten minste: ") + std::to_string(often.times) + ", per: " + period;
  }
  return {};
}

std::string timing_in(const Sentence& sentence, std::string_view kind) {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence.is(i, "uiterlijk")) {
      const std::size_t day = sentence.is_any(i + 1, {"op", "per", "voor"}) ? i + 2 : i + 1;
      if (const std::string said = day_of_year_at(sentence, day); !said.empty() && date_at(sentence, day).empty())
        return "{uiterlijk: " + said + year_of(sentence, kind) + "}";
    }
    if (sentence.is(i, "voor"))
      if (const std::string said = day_of_year_at(sentence, i + 1); !said.empty() && date_at(sentence, i + 1).empty())
        return "{vóór: " + said + year_of(sentence, kind) + "}";
    if (sentence.is(i, "binnen"))
      if (const auto within = duration_at(sentence, i + 1)) {
        if (std::string from = anchored(sentence, within->end, within->yaml); !from.empty()) return from;
        if (sentence.has("gevraagde|gevraagd|verzoek|desgevraagd"))
          return "{na: {handeling: verzoeken}, binnen: " + within->yaml + "}";
        return {};
      }
  }
  for (const std::string_view vague : {"zo spoedig mogelijk", "onverwijld", "terstond"})
    if (const Stretch found = sentence.find(vague)) {
      const std::string within = "{open norm: " + std::string(vague) + "}";
      if (std::string from = anchored(sentence, found.end, within); !from.empty()) return from;
      if (sentence.has("gevraagde|gevraagd|verzoek|desgevraagd"))
        return "{na: {handeling: verzoeken}, binnen: " + within + "}";
      return {};
    }
  if (sentence.has("desgevraagd") || sentence.has("op verzoek") || sentence.has("gevraagde"))
    return "{na: {handeling: verzoeken}}";
  if (const std::string often = frequency_in(sentence); !often.empty()) return "{" + often + "}";
  if (sentence.has("jaarlijks") || sentence.has("elk|ieder jaar")) return "{ten minste: 1, per: jaar}";
  if (sentence.has("halfjaarlijks")) return "{ten minste: 2, per: jaar}";
  if (sentence.has("maandelijks")) return "{ten minste: 1, per: maand}";
  return {};
}

}  // namespace kader::detail
