// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kader/report/source.hpp"

namespace kader::detail {

/// The words that the grammars of references and definitions know. The first forty are ordinals: 5 is "vijfde".
enum class Word : std::uint8_t {
  other = 0,
  last_ordinal = 40,
  article,        ///< artikel
  articles,       ///< artikelen
  art,            ///< art., artt.
  article_en,     ///< article, clause
  articles_en,
  lid,
  leden,
  paragraph_en,
  paragraphs_en,
  onderdeel,      ///< onderdeel, subonderdeel
  onderdelen,
  onder,
  sub,
  item_en,        ///< point, item
  items_en,
  annex,          ///< bijlage, annex, schedule
  annexes,
  chapter,        ///< hoofdstuk, chapter
  section,        ///< paragraaf, afdeling, titel
  sentence,       ///< volzin, zin, sentence
  aanhef,
  en,             ///< en, and, alsmede
  of,             ///< Dutch: or; English: of
  or_en,
  tot,
  met,
  t,              ///< of t/m
  to_en,          ///< to, through
  respectievelijk,
  van,
  uit,
  der,
  in,
  de,             ///< de, het
  the,
  dit,            ///< dit, deze
  this_en,
  die,            ///< die, dat, genoemde, voornoemde
  that_en,
  vorige,         ///< vorige, voorgaande
  volgende,
  previous_en,
  following_en,
  bedoeld,        ///< bedoeld, genoemd, vermeld, omschreven
  bedoelde,       ///< also genoemde, bepaalde, gestelde
  is,             ///< is, zijn, wordt, worden
  toepassing,     ///< toepassing, kracht
  overeenkomstige,
  verstaan,
  hierna,
  verder,
  noemen,
  means,
  hereinafter,
  boek,
  als
};

enum class TokenKind : std::uint8_t {
  word,    ///< letters, with hyphens, apostrophes and ampersands between them
  number,  ///< begins with a digit: "5", "3a", "10:3", "8.29", "2e", "1°", "3*b*"
  sign,    ///< one character
  gap      ///< a blank line: nothing reaches across
};

struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  TokenKind kind = TokenKind::gap;
  Word word = Word::other;
  char sign = 0;         ///< ASCII; curly quotes are ' and ", dashes -, an ellipsis ~, others ?
  bool capital : 1 = false;    ///< of a word: begins with one
  bool elsewhere : 1 = false;  ///< stands in a link that leads out of this text
};

/// The tokens of a stretch of text, added to `out`. Markup is left out: emphasis, the brackets and targets of links,
/// tags, comments, fenced code, the marks of block quotes. Linear.
void read_tokens(std::string_view text, ByteRange where, std::vector<Token>& out);

[[nodiscard]] inline std::string_view text_of(std::string_view text, const Token& token) noexcept {
  return text.substr(token.begin, token.end - token.begin);
}
/// In lower case, Latin letters without accents.
[[nodiscard]] std::string folded(std::string_view words);
[[nodiscard]] inline std::string folded(std::string_view text, const Token& token) {
  return folded(text_of(text, token));
}
/// A hash of the folded text, of this run of the program only.
[[nodiscard]] std::uint64_t hash_of(std::string_view words) noexcept;
[[nodiscard]] inline std::uint64_t hash_of(std::string_view text, const Token& token) noexcept {
  return hash_of(text_of(text, token));
}
[[nodiscard]] constexpr bool is_ordinal(Word word) noexcept { return word > Word::other && word <= Word::last_ordinal; }

}  // namespace kader::detail
