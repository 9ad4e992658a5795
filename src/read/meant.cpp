// SPDX-License-Identifier: Apache-2.0
// What somebody meant who wrote a value as people write it and not as the format has it.
#include "read/meant.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "kader/text/date.hpp"
#include "kader/text/day_of_year.hpp"
#include "kader/text/duration.hpp"
#include "read/words.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t longest_value = 40;

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const auto end = text.find_first_of(separators);
    if (end != 0) parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return parts;
}

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size() || digits.size() > 4 || value < 0)
    return std::nullopt;
  return value;
}

/// The month of that name, in either language, or nearly; 0 where there is none.
int month_named(std::string_view name) {
  Nearest nearest(name);
  for (const Bilingual& month : month_names)
    for (const std::string_view word : {month.nl, month.en})
      nearest.consider(in_small_letters(word) == name ? name : word);
  for (int i = 0; i < 12; ++i)
    for (const std::string_view word : {month_names[i].nl, month_names[i].en})
      if (!nearest.found().empty() && (nearest.found() == word || nearest.found() == in_small_letters(word)))
        return i + 1;
  return 0;
}

constexpr std::array<Bilingual, 12> counted{{{"een", "one"},
                                             {"twee", "two"},
                                             {"drie", "three"},
                                             {"vier", "four"},
                                             {"vijf", "five"},
                                             {"zes", "six"},
                                             {"zeven", "seven"},
                                             {"acht", "eight"},
                                             {"negen", "nine"},
                                             {"tien", "ten"},
                                             {"elf", "eleven"},
                                             {"twaalf", "twelve"}}};

}  // namespace

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return small;
}

DayMeant day_meant(std::string_view text, Language language) {
  if (text.size() > longest_value) return {};
  const std::string small = in_small_letters(text);
  const auto parts = split(small, " -/.,");
  if (parts.size() < 2 || parts.size() > 3) return {};
  const bool year_first = parts[0].size() == 4;
  if (year_first && parts.size() == 2) return {};
  const auto day = number(year_first ? parts[2] : parts[0]);
  const auto digits = number(parts[1]);
  const int month = digits ? *digits : month_named(parts[1]);
  std::optional<int> year;
  if (parts.size() == 3) {
    const std::string_view written = year_first ? parts[0] : parts[2];
    year = number(written);
    if (!year || written.size() != 4) return {};
  }
  constexpr int leap_year = 2000;
  if (!day || !Date::exists(year.value_or(leap_year), month, *day)) return {};
  DayMeant meant;
  meant.day_of_year = DayOfYear(month, *day).text(language);
  if (year) meant.date = Date(*year, month, *day).text();
  return meant;
}

std::string duration_meant(std::string_view text, Language language) {
  if (text.size() > longest_value) return {};
  const std::string small = in_small_letters(without_accents(text));
  const auto space = small.find(' ');
  if (space == std::string::npos) return {};
  const std::string_view many = std::string_view(small).substr(0, space);
  const std::string_view unit = std::string_view(small).substr(space + 1);
  std::optional<int> count = number(many);
  for (std::size_t i = 0; i < counted.size() && !count; ++i)
    if (many == counted[i].nl || many == counted[i].en) count = static_cast<int>(i) + 1;
  if (many == "a" || many == "an") count = 1;
  if (!count) return {};
  for (std::size_t i = 0; i < std::size(duration_units); ++i) {
    const auto& words = duration_units[i];
    for (const std::string_view word : {words.one.nl, words.one.en, words.several.nl, words.several.en})
      if (unit == word) return Duration(*count, static_cast<DurationUnit>(i)).text(language);
  }
  return {};
}

std::string_view key_for_synonym(std::string_view word) noexcept {
  constexpr std::array<std::array<std::string_view, 2>, 10> synonyms{{{"ingangsdatum", "met ingang van"},
                                                                      {"begindatum", "met ingang van"},
                                                                      {"vanaf", "met ingang van"},
                                                                      {"einddatum", "tot"},
                                                                      {"doelstelling", "doel"},
                                                                      {"mandaat", "gemandateerd door"},
                                                                      {"delegatie", "gedelegeerd door"},
                                                                      {"dient", "moet"},
                                                                      {"is bevoegd tot", "kan"},
                                                                      {"titel", "naam"}}};
  for (const auto& [from, to] : synonyms)
    if (from == word) return to;
  return {};
}

}  // namespace kader::detail
