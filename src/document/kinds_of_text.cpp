// SPDX-License-Identifier: Apache-2.0
#include "document/kinds_of_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "document/tokens.hpp"
#include "kader/text/number.hpp"

namespace kader::detail {
namespace {

constexpr std::array<std::string_view, 40> texts = {"wet",          "wetboek",       "besluit",    "regeling",
                                                    "verordening",  "reglement",     "richtlijn",  "verdrag",
                                                    "overeenkomst", "convenant",     "statuten",   "statuut",
                                                    "protocol",     "akkoord",       "code",       "kernbeslissing",
                                                    "beleidsregel", "beleidsregels", "aanwijzing", "circulaire",
                                                    "handvest",     "cao",           "act",        "regulation",
                                                    "directive",    "treaty",        "law",        "statute",
                                                    "convention",   "decree",        "ordinance",  "agreement",
                                                    "charter",      "bylaws",        "kader",      "voorwaarden",
                                                    "instructie",   "rules",         "framework",  "contract"};
// Words that end like one and are none, or whose provisions nobody cites.
constexpr std::array<std::string_view, 6> no_texts = {"fact", "impact", "exact", "contact", "postcode", "barcode"};

// The last two letters of each: most words are told apart by those.
constexpr std::size_t letters = 26;
constexpr std::array<std::string_view, 4> documents = {"verklaring", "beschikking", "vergunning", "akte"};
constexpr auto endings = [] {
  std::array<bool, letters * letters> made{};
  const auto add = [&](std::string_view kind) {
    made[static_cast<std::size_t>(kind[kind.size() - 2] - 'a') * letters +
         static_cast<std::size_t>(kind.back() - 'a')] = true;
  };
  for (const std::string_view kind : texts) add(kind);
  for (const std::string_view kind : documents) add(kind);
  return made;
}();
}  // namespace

bool may_name_a_text(std::string_view written) {
  if (written.size() < 2) return false;
  const auto letter = [&](std::size_t back) {
    const char c = written[written.size() - back];
    return static_cast<std::size_t>(static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' : c - 'a'));
  };
  if (letter(1) >= letters || letter(2) >= letters) return true;  // an accent, perhaps
  return endings[letter(2) * letters + letter(1)];
}

bool names_a_text(std::string_view written) {
  if (written.size() > 60 || !may_name_a_text(written)) return false;
  const std::string word = folded(written);
  if (std::find(no_texts.begin(), no_texts.end(), word) != no_texts.end()) return false;
  for (const std::string_view kind : texts)
    if (word == kind || (kind.size() >= 3 && word.size() > kind.size() + 2 && word.ends_with(kind))) return true;
  return false;
}

bool is_kind_of_text(std::string_view word) { return std::find(texts.begin(), texts.end(), word) != texts.end(); }

bool names_a_document(std::string_view word) {
  return std::any_of(documents.begin(), documents.end(),
                     [&](std::string_view kind) { return word.ends_with(kind) && word.size() > kind.size() + 2; });
}

bool names_what_binds(std::string_view word) {
  static constexpr std::array<std::string_view, 8> binding = {"overeenkomst", "convenant", "reglement", "statuut",
                                                              "protocol",     "contract",  "akkoord",   "verordening"};
  return std::any_of(binding.begin(), binding.end(), [&](std::string_view kind) { return word.ends_with(kind); });
}

bool looks_abbreviated(std::string_view word) {
  if (word.size() < 2 || word.size() > 8) return false;
  return std::count_if(word.begin(), word.end(), is_upper) >= 2;
}

bool is_unspeakable(std::string_view word) {
  return word.size() >= 3 && word.size() <= 8 && word.find_first_of("aeiouyAEIOUY") == std::string_view::npos;
}

}  // namespace kader::detail
