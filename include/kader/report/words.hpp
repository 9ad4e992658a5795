// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "kader/report/report.hpp"
#include "kader/report/rule_info.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// What one and several of them are called.
struct SeverityWords {
  Severity severity = Severity::error;
  Bilingual one;
  Bilingual more;
};
/// In rising order. The English word for one is also its name for programs: in options, JSON and Python.
inline constexpr std::array<SeverityWords, 3> severity_words{
    {{Severity::note, {"opmerking", "note"}, {"opmerkingen", "notes"}},
     {Severity::warning, {"waarschuwing", "warning"}, {"waarschuwingen", "warnings"}},
     {Severity::error, {"fout", "error"}, {"fouten", "errors"}}}};

/// "fout".
[[nodiscard]] constexpr std::string_view severity_word(Severity severity, Language language) noexcept {
  return severity_words[static_cast<std::size_t>(severity)].one.in(language);
}
[[nodiscard]] constexpr std::string_view severity_name(Severity severity) noexcept {
  return severity_word(severity, Language::english);
}
/// The severity with this name; nothing where there is none.
[[nodiscard]] constexpr std::optional<Severity> severity_named(std::string_view name) noexcept {
  for (const SeverityWords& words : severity_words)
    if (words.one.en == name) return words.severity;
  return std::nullopt;
}

/// The name of an outcome for programs: "not-applicable".
[[nodiscard]] constexpr std::string_view outcome_name(Outcome outcome) noexcept {
  constexpr std::array<std::string_view, 4> names{"checked", "not-applicable", "undetermined", "deselected"};
  return names[static_cast<std::size_t>(outcome)];
}

}  // namespace kader
