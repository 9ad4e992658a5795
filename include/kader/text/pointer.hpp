// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kader {

// Pointers name the places of a framework as JSON pointers do (RFC 6901): `/bodies/platform/chair`. A provision may
// hold a slash, which a segment writes as `~1`.

/// Adds text as a segment has it.
inline void append_escaped(std::string& segment, std::string_view text) {
  for (const char c : text) {
    if (c == '~')
      segment += "~0";
    else if (c == '/')
      segment += "~1";
    else
      segment += c;
  }
}

/// Adds a segment at the end of a pointer.
inline void append_segment(std::string& pointer, std::string_view segment) {
  pointer += '/';
  append_escaped(pointer, segment);
}

/// Takes the first segment away from a pointer and gives it as it was before it was written there; nothing where the
/// pointer is at its end or does not begin with a slash.
[[nodiscard]] inline std::optional<std::string> take_segment(std::string_view& pointer) {
  if (pointer.empty() || pointer.front() != '/') return std::nullopt;
  pointer.remove_prefix(1);
  const std::string_view written = pointer.substr(0, pointer.find('/'));
  pointer.remove_prefix(written.size());
  std::string segment;
  segment.reserve(written.size());
  for (std::size_t i = 0; i < written.size(); ++i) {
    const bool escaped =
        written[i] == '~' && i + 1 < written.size() && (written[i + 1] == '0' || written[i + 1] == '1');
    segment += escaped ? (written[++i] == '1' ? '/' : '~') : written[i];
  }
  return segment;
}

}  // namespace kader
