// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "kader/monitor/verdicts.hpp"

namespace kader {
namespace monitoring {

struct VerdictWords {
  std::string_view name;
  std::string_view nl;
};
inline constexpr std::array<VerdictWords, norm_verdicts> verdict_words = {{{"satisfied", "voldaan"},
                                                                           {"holds-so-far", "tot nu toe in orde"},
                                                                           {"pending", "open"},
                                                                           {"violated", "geschonden"},
                                                                           {"undetermined", "niet vast te stellen"},
                                                                           {"void", "nietig"}}};

}  // namespace monitoring

std::string_view verdict_name(NormVerdict verdict) noexcept {
  return monitoring::verdict_words[static_cast<std::size_t>(verdict)].name;
}
std::string_view verdict_word(NormVerdict verdict, Language language) noexcept {
  const monitoring::VerdictWords& words = monitoring::verdict_words[static_cast<std::size_t>(verdict)];
  return language == Language::dutch ? words.nl : words.name;
}

}  // namespace kader
