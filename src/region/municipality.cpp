// SPDX-License-Identifier: Apache-2.0
#include "kader/region/municipality.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "generated/municipality_table.hpp"
#include "text/nearest.hpp"

namespace kader {
namespace {

constexpr std::size_t longest_name = 64;  // the longest in the table has 32

// Letters and digits of a name, in lower case and without accents: what all ways to write it have in common.
struct NormalName {
  std::array<char, longest_name> letters{};
  std::size_t size = 0;
  [[nodiscard]] std::string_view view() const noexcept { return {letters.data(), size}; }
};

// What U+00C0 to U+00FF are without their accents, two letters each; a blank where nothing is left.
constexpr std::string_view latin_1 =
    "a a a a a a aec e e e e i i i i   n o o o o o   o u u u u y   ss"
    "a a a a a a aec e e e e i i i i   n o o o o o   o u u u u y   y ";
static_assert(latin_1.size() == 128);

// The letters that a character stands for; nothing where it is none that names of municipalities have.
constexpr std::optional<std::string_view> letters_of(std::uint32_t c) noexcept {
  if (c >= 0xC0 && c <= 0xFF) {
    const std::string_view two = latin_1.substr((c - 0xC0) * 2, 2);
    if (two[0] == ' ') return std::nullopt;
    return two.substr(0, two[1] == ' ' ? 1 : 2);
  }
  if (c == 0x132 || c == 0x133) return "ij";
  const bool mark = c >= 0x300 && c <= 0x36F;  // an accent that stands on its own
  const bool space_or_punctuation = c == 0xA0 || c == 0xAD || c == 0xB4 || c == 0x2BC || (c >= 0x2000 && c <= 0x206F);
  if (mark || space_or_punctuation) return "";
  return std::nullopt;
}

std::optional<NormalName> normal_name(std::string_view name) noexcept {
  NormalName normal;
  const auto add = [&](char letter) {
    if (normal.size == longest_name) return false;
    normal.letters[normal.size++] = letter;
    return true;
  };
  for (std::size_t i = 0; i < name.size();) {
    const auto lead = static_cast<unsigned char>(name[i]);
    if (lead < 0x80) {
      ++i;
      const bool upper = lead >= 'A' && lead <= 'Z';
      if ((upper || (lead >= 'a' && lead <= 'z') || (lead >= '0' && lead <= '9')) &&
          !add(static_cast<char>(upper ? lead - 'A' + 'a' : lead)))
        return std::nullopt;
      continue;
    }
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (i + bytes > name.size()) return std::nullopt;
    std::uint32_t c = lead & (0xFFU >> (bytes + 1));
    for (std::size_t k = 1; k < bytes; ++k) c = c << 6U | (static_cast<unsigned char>(name[i + k]) & 0x3FU);
    i += bytes;
    const auto letters = letters_of(c);
    if (!letters) return std::nullopt;
    for (const char letter : *letters)
      if (!add(letter)) return std::nullopt;
  }
  return normal;
}

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool same(std::string_view a, std::string_view lower_case) noexcept {
  return std::equal(a.begin(), a.end(), lower_case.begin(), lower_case.end(),
                    [](char x, char y) { return lower(x) == y; });
}

// "de gemeente Assen", "Utrecht (gemeente)": the words around a name.
std::string_view without_kind(std::string_view name) noexcept {
  const auto strip = [&] {
    while (!name.empty() && (name.front() == ' ' || name.front() == '\t' || name.front() == '\n'))
      name.remove_prefix(1);
    while (!name.empty() && (name.back() == ' ' || name.back() == '\t' || name.back() == '\n')) name.remove_suffix(1);
  };
  strip();
  for (const std::string_view article : {"de ", "the "})
    for (const std::string_view kind : {"gemeente ", "municipality of "})
      for (const bool with_article : {true, false}) {
        const std::size_t size = (with_article ? article.size() : 0) + kind.size();
        if (name.size() <= size) continue;
        const std::string_view start = name.substr(0, size);
        if (with_article && !same(start.substr(0, article.size()), article)) continue;
        if (!same(start.substr(with_article ? article.size() : 0), kind)) continue;
        name.remove_prefix(size);
        strip();
        return name;
      }
  constexpr std::string_view behind = "(gemeente)";
  if (name.size() > behind.size() && same(name.substr(name.size() - behind.size()), behind)) {
    name.remove_suffix(behind.size());
    strip();
  }
  return name;
}

}  // namespace

std::span<const Municipality> municipalities() noexcept { return region_table::municipalities; }
std::span<const YouthRegion> youth_regions() noexcept { return region_table::regions; }

const Municipality* find_municipality(std::string_view name) noexcept {
  const auto normal = normal_name(without_kind(name));
  if (!normal) return nullptr;
  const auto* const at =
      std::lower_bound(std::begin(region_table::names), std::end(region_table::names), normal->view(),
                       [](const auto& entry, std::string_view key) { return entry.name < key; });
  if (at == std::end(region_table::names) || at->name != normal->view()) return nullptr;
  return &region_table::municipalities[at->index];
}

const Municipality* find_municipality_by_code(std::string_view code) noexcept {
  if (code.size() > 2 && same(code.substr(0, 2), "gm")) code.remove_prefix(2);
  if (code.empty() || code.size() > 4) return nullptr;
  unsigned number = 0;
  for (const char digit : code) {
    if (digit < '0' || digit > '9') return nullptr;
    number = number * 10 + static_cast<unsigned>(digit - '0');
  }
  const auto* const at = std::lower_bound(std::begin(region_table::codes), std::end(region_table::codes), number,
                                          [](const auto& entry, unsigned key) { return entry.code < key; });
  if (at == std::end(region_table::codes) || at->code != number) return nullptr;
  return &region_table::municipalities[at->index];
}

const YouthRegion* find_youth_region(std::string_view id) noexcept {
  const auto normal = normal_name(id);
  if (!normal) return nullptr;
  const std::string_view wanted = normal->view();
  for (const YouthRegion& region : youth_regions()) {  // 41: looking is as quick as searching
    constexpr std::string_view kind = "jeugdregio";
    const auto name = normal_name(region.name);
    if (name && (wanted == name->view() || (wanted.starts_with(kind) && wanted.substr(kind.size()) == name->view())))
      return &region;
  }
  return nullptr;
}

const YouthRegion* nearest_youth_region(std::string_view id) {
  detail::Nearest nearest(id);
  const YouthRegion* best = nullptr;
  for (const YouthRegion& region : youth_regions()) {
    nearest.consider(region.id);
    if (nearest.found() == region.id) best = &region;
  }
  return best;
}

}  // namespace kader
