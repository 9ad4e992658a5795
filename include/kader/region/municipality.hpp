// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace kader {

/// How firm it is that a municipality belongs to a youth region.
enum class Evidence : std::uint8_t {
  confirmed,  ///< a document that was read says so
  dated,      ///< a document says so, of an earlier year
  derived,    ///< concluded from other rows
  memory      ///< nobody has read it anywhere
};

struct YouthRegion;

/// A municipality as it is in `municipalities_as_of`.
struct Municipality {
  std::string_view name;           ///< as Statistics Netherlands writes it: "'s-Gravenhage"
  std::string_view code;           ///< "GM0518"
  std::uint16_t region = 0;        ///< index in `youth_regions()`
  Evidence evidence = Evidence::memory;  ///< of its being in that region
  std::string_view region_source;  ///< what says so, and of which year
  bool code_certain = false;       ///< whether the code was read somewhere
  std::string_view code_source;
};

/// A region in which municipalities buy and arrange youth care together (jeugdregio).
struct YouthRegion {
  std::string_view id;    ///< "jeugdregio-groningen", as a draft names it
  std::string_view name;  ///< "Groningen"
  std::span<const Municipality* const> members;
  bool firm = false;      ///< whether every membership of it is confirmed
};

/// The year of the table, and the day on which it was last held against its sources.
inline constexpr int municipalities_as_of = 2026;
inline constexpr std::string_view municipalities_checked = "2026-11-22";

/// All municipalities, by name.
[[nodiscard]] std::span<const Municipality> municipalities() noexcept;
/// All youth regions, by name.
[[nodiscard]] std::span<const YouthRegion> youth_regions() noexcept;
/// By name, with the usual variants of spelling: "Den Haag", "'s Gravenhage", "gemeente Sudwest-Fryslan",
/// "Bergen (NH)". Null where no municipality has that name, or two have. Logarithmic.
[[nodiscard]] const Municipality* find_municipality(std::string_view name) noexcept;
/// By code: "GM0518", "0518", "518". Null where there is none.
[[nodiscard]] const Municipality* find_municipality_by_code(std::string_view code) noexcept;
/// By id or name. Null where there is none.
[[nodiscard]] const YouthRegion* find_youth_region(std::string_view id) noexcept;
/// The region whose id was probably meant: few letters differ. Null where none is near.
[[nodiscard]] const YouthRegion* nearest_youth_region(std::string_view id);

}  // namespace kader
