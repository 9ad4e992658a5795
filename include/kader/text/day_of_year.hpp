// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "kader/text/date.hpp"
#include "kader/text/number.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

/// A day that recurs every year: "1 May", "1 mei". With the month in words, for 05-01 is read two ways.
/// 29 February may be written; in a year without one it is the 28th. Throws InvalidValue for 31 April.
class DayOfYear {
 public:
  constexpr DayOfYear() = default;  // 1 January
  constexpr DayOfYear(int month, int day) {
    if (!Date::exists(leap_year, month, day))
      throw InvalidValue(std::to_string(day) + "-" + std::to_string(month), "no such day of the year");
    month_ = static_cast<std::uint8_t>(month);
    day_ = static_cast<std::uint8_t>(day);
  }

  [[nodiscard]] constexpr int month() const noexcept { return month_; }
  [[nodiscard]] constexpr int day() const noexcept { return day_; }
  /// Throws InvalidValue outside the years 1 to 9999.
  [[nodiscard]] constexpr Date in_year(int year) const {
    const int most = detail::days_in_month(year, month_);
    return {year, month_, day_ < most ? day_ : most};
  }

  static constexpr ScalarAbout about{
      .name = "DayOfYear",
      .expected = {.nl = "een dag van het jaar, zoals 1 mei", .en = "a day of the year, such as 1 May"},
      .schema_pattern_nl =
          "^([1-9]|[12][0-9]|3[01]) "
          "(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$",
      .schema_pattern_en =
          "^([1-9]|[12][0-9]|3[01]) "
          "(January|February|March|April|May|June|July|August|September|October|November|December)$"};
  [[nodiscard]] static Parsed<DayOfYear> parse(std::string_view text, Language language) {
    std::string_view name = text;
    const auto number = detail::whole_number(detail::take_until(name, ' '), 31);
    if (number.form == detail::NumberForm::other) return {};
    for (int month = 1; month <= 12; ++month) {
      const auto& names = detail::month_names[month - 1];
      if (name != names.in(language)) continue;
      const int day = number.form == detail::NumberForm::number ? static_cast<int>(number.value) : 0;
      if (Date::exists(leap_year, month, day)) return DayOfYear(month, day);
      const std::string most = std::to_string(detail::days_in_month(leap_year, month));
      return detail::not_a_date({std::string(names.nl) + " loopt van 1 tot en met " + most,
                                 std::string(names.en) + " runs from 1 to " + most});
    }
    return {};
  }
  [[nodiscard]] std::string text(Language language) const {
    std::string text = std::to_string(day_);
    text += ' ';
    text += detail::month_names[month_ - 1].in(language);
    return text;
  }

  /// By the order of the calendar year.
  friend constexpr bool operator==(DayOfYear, DayOfYear) = default;
  friend constexpr std::strong_ordering operator<=>(DayOfYear, DayOfYear) = default;

 private:
  static constexpr int leap_year = 2000;

  std::uint8_t month_ = 1;
  std::uint8_t day_ = 1;
};

}  // namespace kader
