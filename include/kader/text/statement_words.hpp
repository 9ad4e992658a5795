// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "kader/text/language.hpp"

namespace kader {

// The words with which a draft says that it does not state a value (the format reference, "Not knowing"),
// and the keys that every record may carry; `words` also marks plain words where something else would be read.
inline constexpr Bilingual word_none{.nl = "geen", .en = "none"};
inline constexpr Bilingual word_elsewhere{.nl = "elders geregeld", .en = "elsewhere"};
inline constexpr Bilingual word_vague{.nl = "open norm", .en = "vague"};
inline constexpr Bilingual word_to_be_adopted_by{.nl = "vast te stellen door", .en = "to be adopted by"};
inline constexpr Bilingual word_source{.nl = "bron", .en = "source"};
inline constexpr Bilingual word_note{.nl = "noot", .en = "note"};
inline constexpr Bilingual word_words{.nl = "bewoording", .en = "words"};

/// Whether a text is such a word, in one language or the other.
[[nodiscard]] constexpr bool is_word(std::string_view text, Bilingual word) noexcept {
  return text == word.nl || text == word.en;
}

}  // namespace kader
