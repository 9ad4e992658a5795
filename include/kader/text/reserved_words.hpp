// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "kader/text/language.hpp"
#include "kader/text/statement_words.hpp"

namespace kader {

/// A word that always means the same in an actor or object, and therefore is nobody's id, in either language.
struct ReservedWord {
  std::string_view english;  ///< also the canonical one, in `Reference::str()`
  std::string_view dutch;    ///< may hold spaces: then it stands alone, never as a segment
};

inline constexpr ReservedWord reserved_words[] = {
    {"chair", "voorzitter"},
    {"deputy", "plaatsvervanger"},
    {"secretary", "secretaris"},
    {"members", "leden"},
    {"agreement", "regeling"},
    {"own", "eigen"},
    {"others", "overigen"},
    {"self", "zelf"},
    {"appointer", "benoemer"},
    {"addressee", "geadresseerde"},
    {"everyone", "eenieder"},
    {"anything", "alles"},
    {"residual", "al het overige"},
    {word_none.en, word_none.nl},
    {word_elsewhere.en, word_elsewhere.nl},
    {word_vague.en, word_vague.nl},
};

/// `agreement.parties`: reserved after `agreement.` only, for many a text has a group called "partijen".
inline constexpr ReservedWord parties_of_agreement{.english = "parties", .dutch = "partijen"};

/// The entry whose word of that language this is; nothing where it is an ordinary word.
[[nodiscard]] constexpr std::optional<ReservedWord> reserved_word(std::string_view word, Language language) noexcept {
  for (const auto& entry : reserved_words)
    if (word == (language == Language::dutch ? entry.dutch : entry.english)) return entry;
  return std::nullopt;
}

/// "voorzitter" -> "chair".
[[nodiscard]] constexpr std::optional<std::string_view> reserved_english_of(std::string_view dutch) noexcept {
  if (const auto entry = reserved_word(dutch, Language::dutch)) return entry->english;
  return std::nullopt;
}

/// "chair" -> "voorzitter".
[[nodiscard]] constexpr std::optional<std::string_view> reserved_dutch_of(std::string_view english) noexcept {
  if (const auto entry = reserved_word(english, Language::english)) return entry->dutch;
  return std::nullopt;
}

/// Whether no element may have this id: reserved in Dutch or in English, whatever the language of the file.
[[nodiscard]] constexpr bool is_reserved(std::string_view word) noexcept {
  return reserved_word(word, Language::english) || reserved_word(word, Language::dutch);
}

}  // namespace kader
