// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "kader/report/finding.hpp"
#include "kader/report/line_index.hpp"
#include "read/yaml_events.hpp"

namespace kader::detail {

/// Whether YAML sees nothing there: a space, a tab or a line's end.
[[nodiscard]] constexpr bool is_yaml_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// The part of a text that was being read.
struct YamlPart {
  std::string_view name;   ///< of the source
  std::string_view text;   ///< of the source, up to the end of what is read of it
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  const LineIndex& lines;
};

/// A bracket or brace that is not closed.
struct OpenBracket {
  std::uint32_t at = 0;
  bool map = false;
};

/// What it means to somebody who wrote a text that libyaml does not go on, and where it went wrong; libyaml's own
/// sentence where it is none we know. `open`: what was open there.
[[nodiscard]] Finding finding_of(const YamlProblem& broken, const YamlPart& part, std::optional<OpenBracket> open);

}  // namespace kader::detail
