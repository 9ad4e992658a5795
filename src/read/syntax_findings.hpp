// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "kader/read/syntax_rules.hpp"
#include "kader/report/finding.hpp"

namespace kader::detail {

/// Collects the findings of one source. A file of a million mistakes does not need a million findings:
/// after some of one rule the rest is counted under the last.
class SyntaxFindings {
 public:
  static constexpr std::size_t most_of_one_rule = 50;

  template <const RuleInfo& rule, class... Arguments>
  void add(Place place, Arguments&&... arguments) {
    if (room<rule>()) found_.push_back(finding<rule>(std::move(place), std::forward<Arguments>(arguments)...));
  }
  /// Whether one more of this rule is kept; where not, it is counted. For those who build a finding with care.
  template <const RuleInfo& rule>
  [[nodiscard]] bool room() {
    Tally& tally = tallies_[number_of<rule>()];
    if (tally.kept == most_of_one_rule) {
      ++tally.counted;
      return false;
    }
    ++tally.kept;
    tally.last = found_.size();
    return true;
  }
  void push(Finding finding) { found_.push_back(std::move(finding)); }
  [[nodiscard]] Finding& last() noexcept { return found_.back(); }

  template <const RuleInfo& rule>
  [[nodiscard]] bool any() const noexcept {
    return tallies_[number_of<rule>()].kept != 0;
  }
  [[nodiscard]] bool empty() const noexcept { return found_.empty(); }

  struct Tally {
    std::size_t kept = 0;
    std::size_t counted = 0;
    std::size_t last = 0;
  };
  struct Checkpoint {
    std::size_t found = 0;
    std::array<Tally, syntax::rules.size()> tallies{};
  };
  [[nodiscard]] Checkpoint checkpoint() const { return {found_.size(), tallies_}; }
  /// Forgets what was found since.
  void back_to(const Checkpoint& then) {
    found_.erase(found_.begin() + static_cast<std::ptrdiff_t>(then.found), found_.end());
    tallies_ = then.tallies;
  }

  /// In the order of the text.
  [[nodiscard]] std::vector<Finding> take() {
    for (const Tally& tally : tallies_)
      if (tally.counted != 0) found_[tally.last].counted_under += tally.counted;
    std::stable_sort(found_.begin(), found_.end(), [](const Finding& a, const Finding& b) {
      return std::tie(a.place.span.begin.line, a.place.span.begin.column) <
             std::tie(b.place.span.begin.line, b.place.span.begin.column);
    });
    return std::move(found_);
  }

 private:
  template <const RuleInfo& rule>
  [[nodiscard]] static constexpr std::size_t number_of() noexcept {
    constexpr std::size_t number = [] {
      std::size_t n = 0;
      while (syntax::rules[n]->name != rule.name) ++n;  // does not compile for a rule that is not in the table
      return n;
    }();
    return number;
  }

  std::vector<Finding> found_;
  std::array<Tally, syntax::rules.size()> tallies_{};
};

/// A code point and the number of bytes it takes; of bytes that are no UTF-8: the length of what is to be replaced.
struct CodePoint {
  std::uint32_t value = 0;
  std::uint8_t length = 1;
  bool valid = false;
};
/// Decodes the code point at `at`, which is inside the text.
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t at) noexcept;
/// Whether text cannot hold it: the control characters but tab and line breaks, and the two non-characters YAML bars.
[[nodiscard]] bool is_control(std::uint32_t code_point) noexcept;
/// "U+0007".
[[nodiscard]] std::string code_point_name(std::uint32_t code_point);

/// A word of the draft as it can stand in a sentence: on one line, and not too long.
[[nodiscard]] std::string shortened(std::string_view text);

/// Replaces control characters that were written as escapes ("\0", "\u001b"); true where there were any.
[[nodiscard]] bool replace_controls(std::string_view text, std::string& replaced, std::uint32_t& first);

}  // namespace kader::detail
