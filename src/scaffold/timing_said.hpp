// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "scaffold/sentence.hpp"

namespace kader::detail {

/// A duration as a draft writes it ("8 weken", "2 maanden"), and where it ends; nothing where none stands at `i`.
struct DurationSaid {
  std::string yaml;
  std::size_t end = 0;
};
[[nodiscard]] std::optional<DurationSaid> duration_at(const Sentence& sentence, std::size_t i);

/// "1 juli"; empty where no day of the year stands there.
[[nodiscard]] std::string day_of_year_at(const Sentence& sentence, std::size_t i);
/// "2027-01-01" of "1 januari 2027"; empty where no date stands there.
[[nodiscard]] std::string date_at(const Sentence& sentence, std::size_t i);

/// How often something happens: "ten minste: 4, per: jaar"; empty where the sentence does not say.
[[nodiscard]] std::string frequency_in(const Sentence& sentence);

/// When something must be done, as the value of `wanneer`; empty where the sentence does not say, or not so that it is
/// certain. `kind`: of the matter, whose year the day lies before or behind.
[[nodiscard]] std::string timing_in(const Sentence& sentence, std::string_view kind);

}  // namespace kader::detail
