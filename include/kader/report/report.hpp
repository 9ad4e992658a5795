// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "kader/report/catalogue.hpp"
#include "kader/report/finding.hpp"
#include "kader/report/source.hpp"

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

/// The files that a report speaks of, the draft itself first: a report can show its lines when the draft is gone.
/// Copies share the texts; equal when names and texts are.
class Sources {
 public:
  void add(std::shared_ptr<const Source> source) {
    if (source != nullptr && find(source->name) == nullptr) files_.push_back(std::move(source));
  }
  /// The file with this name; null where there is none.
  [[nodiscard]] const Source* find(std::string_view name) const noexcept {
    for (const auto& file : files_)
      if (file->name == name) return file.get();
    return nullptr;
  }
  [[nodiscard]] const std::vector<std::shared_ptr<const Source>>& all() const noexcept { return files_; }
  friend bool operator==(const Sources& a, const Sources& b) {
    return std::equal(
        a.files_.begin(), a.files_.end(), b.files_.begin(), b.files_.end(),
        [](const auto& x, const auto& y) { return x == y || (x->name == y->name && x->text == y->text); });
  }

 private:
  std::vector<std::shared_ptr<const Source>> files_;
};

/// What a check found. One type for the command line, Python and C++; a regular value; the same input
/// always gives the same report, in the same order: by file, line, column, then rule.
struct Report {
  std::vector<Finding> findings;
  std::vector<AcceptedFinding> accepted;
  std::vector<RuleOutcome> outcomes;
  Language language = Language::dutch;  ///< of the framework itself; renderers may be told otherwise
  Sources sources = {};                 ///< none where the framework was not read from files
  Catalogue catalogue = {};             ///< what could be found, and keeps it: its rules are what findings point to

  [[nodiscard]] std::size_t count(Severity severity) const noexcept {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.severity == severity; }));
  }
  /// Whether a finding is at or above this severity.
  [[nodiscard]] bool any(Severity at_least) const noexcept {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.severity >= at_least; });
  }
  /// How many rules came out so.
  [[nodiscard]] std::size_t count(Outcome outcome) const noexcept {
    return static_cast<std::size_t>(
        std::count_if(outcomes.begin(), outcomes.end(), [&](const RuleOutcome& o) { return o.outcome == outcome; }));
  }
  friend bool operator==(const Report&, const Report&) = default;
};

/// Whether one finding stands before another: by file, place in it, pointer, rule name.
[[nodiscard]] inline bool before(const Finding& a, const Finding& b) {
  const auto key = [](const Finding& f) {
    return std::tuple<const std::string&, std::uint32_t, std::uint32_t, const std::string&, std::string_view>(
        f.place.file, f.place.span.begin.line, f.place.span.begin.column, f.place.pointer, f.rule->name);
  };
  return key(a) < key(b);
}

/// Puts findings in that order, those at one place as they were found; then removes exact repetitions.
inline void put_in_order(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), before);
  findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
}

}  // namespace kader
