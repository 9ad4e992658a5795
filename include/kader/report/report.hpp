// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <tuple>
#include <utility>
#include <vector>

#include "kader/report/finding.hpp"

namespace kader {

/// What became of a rule in one check. None is skipped in silence.
enum class Outcome : std::uint8_t {
  checked,         ///< it looked at `subjects` things
  not_applicable,  ///< the framework has nothing it speaks of
  undetermined,    ///< for some of what it looked at, the draft does not say enough
  deselected       ///< the user left it out
};

/// One rule's outcome.
struct RuleOutcome {
  const RuleInfo* rule = nullptr;
  Outcome outcome = Outcome::checked;
  std::size_t subjects = 0;              ///< how many things it looked at
  std::vector<Related> undetermined = {}; ///< where it could not decide, and what is missing
  friend bool operator==(const RuleOutcome&, const RuleOutcome&) = default;
};

/// A finding that people have looked at and accept: counted and listed, never hidden.
struct AcceptedFinding {
  Finding finding;
  std::string reason;
  std::string by;
  std::string until;  ///< ISO day, or empty
  friend bool operator==(const AcceptedFinding&, const AcceptedFinding&) = default;
};

/// What a check found. One type for the command line, Python and C++; a regular value; the same input
/// always gives the same report, in the same order: by file, line, column, then rule.
struct Report {
  std::vector<Finding> findings;
  std::vector<AcceptedFinding> accepted;
  std::vector<RuleOutcome> outcomes;
  Language language = Language::dutch;  ///< of the framework itself; renderers may be told otherwise

  [[nodiscard]] std::size_t count(Severity severity) const noexcept {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.severity == severity; }));
  }
  /// Whether a finding is at or above this severity.
  [[nodiscard]] bool any(Severity at_least) const noexcept {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.severity >= at_least; });
  }
  friend bool operator==(const Report&, const Report&) = default;
};

/// Orders findings by file, place in it, pointer, rule name, arguments; then removes exact repetitions.
inline void put_in_order(std::vector<Finding>& findings) {
  const auto key = [](const Finding& f) {
    return std::tuple<const std::string&, std::uint32_t, std::uint32_t, const std::string&, std::string_view>(
        f.place.file, f.place.span.begin.line, f.place.span.begin.column, f.place.pointer, f.rule->name);
  };
  std::stable_sort(findings.begin(), findings.end(),
                   [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
  findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
}

}  // namespace kader
