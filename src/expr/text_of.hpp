// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kader/expr/value.hpp"

namespace kader::expr::detail {

/// As CEL's conversions to a string write it: a number with as few digits as tell it from all others, a moment as
/// RFC 3339, a duration in seconds.
[[nodiscard]] std::string text_of(double value);
[[nodiscard]] std::string text_of(Timestamp moment);
[[nodiscard]] std::string text_of(Elapsed length);

/// Nothing where the text is none, or out of range.
[[nodiscard]] std::optional<Timestamp> timestamp_of(std::string_view text);
[[nodiscard]] std::optional<Elapsed> elapsed_of(std::string_view text);

/// Whether CEL has such a moment, such a length.
[[nodiscard]] bool in_range(Timestamp moment) noexcept;
[[nodiscard]] bool in_range(Elapsed length) noexcept;

/// `moment` with its parts; `length` may be negative. Nothing where it is out of range.
[[nodiscard]] std::optional<Timestamp> later(Timestamp moment, Elapsed length) noexcept;
[[nodiscard]] std::optional<Elapsed> between(Timestamp from, Timestamp until) noexcept;
[[nodiscard]] std::optional<Elapsed> sum(Elapsed a, Elapsed b) noexcept;
[[nodiscard]] std::optional<Elapsed> negated(Elapsed length) noexcept;

/// The parts of a moment as its clock shows them, with months and days counted from 0 as CEL's getters do.
struct Clock {
  std::int64_t year = 0;
  std::int64_t month = 0;         ///< 0 is January
  std::int64_t day_of_month = 0;  ///< 0 is the first
  std::int64_t day_of_week = 0;   ///< 0 is Sunday
  std::int64_t day_of_year = 0;   ///< 0 is 1 January
  std::int64_t hours = 0;
  std::int64_t minutes = 0;
  std::int64_t seconds = 0;
  std::int64_t milliseconds = 0;
};
[[nodiscard]] Clock clock_of(Timestamp moment) noexcept;
/// Seconds east of Greenwich: "UTC", "+02:00", "-08:00", "02:00". Nothing for a name: the rules of time zones are data
/// that this library does not carry.
[[nodiscard]] std::optional<std::int64_t> offset_of(std::string_view zone) noexcept;

}  // namespace kader::expr::detail
