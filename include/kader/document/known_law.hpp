// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace kader {

/// A law that texts of this field cite, and the names under which they do. That it is known says that a reference
/// leads out of the text; whether it has such an article, or is still in force, is not said here.
struct KnownLaw {
  static constexpr std::size_t most_other_names = 4;
  std::string_view id;    ///< "wgr": as one would cite it in a draft
  std::string_view name;  ///< "Wet gemeenschappelijke regelingen"
  std::array<std::string_view, most_other_names> also{};  ///< abbreviations and other names, the most usual first
  std::string_view bwb;   ///< its number at wetten.overheid.nl; empty where it has none there
  bool certain = false;   ///< whether that number was looked up on the day `read`, and not written down from memory
  std::string_view read;  ///< 2026-01-31; empty where it was not
};

/// All of them, in the order of their ids.
[[nodiscard]] std::span<const KnownLaw> known_laws() noexcept;
/// By its id; null where it is not known.
[[nodiscard]] const KnownLaw* find_known_law(std::string_view id) noexcept;

}  // namespace kader
