// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace kader::expr::detail {

/// A regular expression in the syntax of RE2, which CEL asks for, as far as a requirement needs it: characters,
/// classes,
/// `.`, `^ $ \b \B`, groups, `|`, `* + ? {m,n}`, `\d \w \s`, `(?i)`, `(?s)`. No look-around and no back-references: it
/// is matched in time linear in the text, whatever it says.
class Pattern {
 public:
  /// Nothing where it is none, or larger than 1,000 states.
  [[nodiscard]] static std::optional<Pattern> parse(std::string_view text);
  /// Whether it is found anywhere in the text. `steps` is what it may cost, and what it cost is taken off; nothing
  /// where that is too little.
  [[nodiscard]] std::optional<bool> found_in(std::string_view text, std::size_t& steps) const;

  enum class Op : std::uint8_t { set, any, split, begin, end, word_edge, no_word_edge, match, jump };
  struct Set {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges;
    bool negated = false;
  };
  struct State {
    Op op = Op::match;
    std::uint32_t set = 0;
    std::uint32_t next = 0;
    std::uint32_t other = 0;
  };

 private:
  std::vector<State> states_;
  std::vector<Set> sets_;
};

}  // namespace kader::expr::detail
