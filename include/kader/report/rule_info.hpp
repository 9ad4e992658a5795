// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "kader/text/language.hpp"

namespace kader {

/// How bad a finding is. Ordered: note < warning < error.
enum class Severity : std::uint8_t { note, warning, error };

/// What is known of a rule before it runs: its name, its texts, its source. Constants only.
/// Texts may hold places `{0}`, `{1}`, …, filled with the finding's arguments.
struct RuleInfo {
  std::string_view name;              ///< explains itself: `no-chair`
  Severity severity = Severity::error;
  Bilingual demands;                  ///< the invariant, one sentence, no places
  Bilingual message;                  ///< what is wrong, with the values
  Bilingual why;                      ///< why it matters in a municipality, one clause, no places
  Bilingual help;                     ///< what would mend it; may hold places
  std::string_view source = {};       ///< article of a law, or literature: "Wgr 13(9)"
  std::string_view instance = {};     ///< where the defect really stands: "Samenwerkingskader Groningen art. 4.a"
  std::array<std::string_view, 4> yields_to = {};  ///< rules whose finding at the same place counts this one under it
};

namespace detail {
/// One more than the greatest place `{n}` of a text; 0 where it has none.
[[nodiscard]] constexpr std::size_t places_in(std::string_view text) noexcept {
  std::size_t most = 0;
  for (std::size_t i = 0; i + 2 < text.size(); ++i)
    if (text[i] == '{' && text[i + 1] >= '0' && text[i + 1] <= '9' && text[i + 2] == '}') {
      const auto n = static_cast<std::size_t>(text[i + 1] - '0') + 1;
      if (n > most) most = n;
    }
  return most;
}
}  // namespace detail

/// Whether a rule's texts can be used: both languages, the same places in both, a name.
[[nodiscard]] constexpr bool complete(const RuleInfo& rule) noexcept {
  const auto both = [](Bilingual text) { return !text.nl.empty() && !text.en.empty(); };
  return !rule.name.empty() && both(rule.demands) && both(rule.message) && both(rule.why) && both(rule.help) &&
         detail::places_in(rule.message.nl) == detail::places_in(rule.message.en) &&
         detail::places_in(rule.help.nl) <= detail::places_in(rule.message.nl) &&
         detail::places_in(rule.help.en) <= detail::places_in(rule.message.nl);
}

/// The number of arguments a finding of this rule takes.
[[nodiscard]] constexpr std::size_t arguments_of(const RuleInfo& rule) noexcept {
  return detail::places_in(rule.message.nl);
}

}  // namespace kader
