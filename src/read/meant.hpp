// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "kader/text/language.hpp"

namespace kader::detail {

/// A day as people write it, in the two spellings of the format; empty where it cannot be told.
struct DayMeant {
  std::string date;         ///< "2024-07-01"
  std::string day_of_year;  ///< "1 juli" or "1 July"
};
/// "1-7-2024", "01/07", "2024-7-1", "1 juli 2024", "1 jull". Day before month, as the Dutch write it.
[[nodiscard]] DayMeant day_meant(std::string_view text, Language language);

/// "vier jaar" -> "4 jaren"; empty where it is no duration.
[[nodiscard]] std::string duration_meant(std::string_view text, Language language);

/// Small letters for capitals; of ASCII, for the words of the format have no other capitals.
[[nodiscard]] std::string in_small_letters(std::string_view text);

/// The Dutch key of the format for a word that others use for it; empty where there is none.
[[nodiscard]] std::string_view key_for_synonym(std::string_view word) noexcept;

}  // namespace kader::detail
