// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "kader/text/number.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

enum class Weekday : std::uint8_t { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

namespace detail {

inline constexpr Bilingual month_names[12] = {
    {"januari", "January"}, {"februari", "February"}, {"maart", "March"},
    {"april", "April"},     {"mei", "May"},           {"juni", "June"},
    {"juli", "July"},       {"augustus", "August"},   {"september", "September"},
    {"oktober", "October"}, {"november", "November"}, {"december", "December"}};

[[nodiscard]] constexpr bool is_leap_year(int year) noexcept {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
[[nodiscard]] constexpr int days_in_month(int year, int month) noexcept {
  if (month == 2) return is_leap_year(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

struct Civil {
  int year = 1;
  int month = 1;
  int day = 1;
};
/// Days since 1 January 1970, in the Gregorian calendar carried back without end. Eras of 400 years that begin
/// on 1 March, so that the leap day comes last and a division yields the month.
[[nodiscard]] constexpr std::int32_t day_number(Civil date) noexcept {
  const int year = date.month <= 2 ? date.year - 1 : date.year;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int year_of_era = year - era * 400;
  const int day_of_year = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146'097 + day_of_era - 719'468;
}
[[nodiscard]] constexpr Civil civil(std::int32_t number) noexcept {
  const int days = number + 719'468;
  const int era = (days >= 0 ? days : days - 146'096) / 146'097;
  const int day_of_era = days - era * 146'097;
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int shifted = (5 * day_of_year + 2) / 153;
  const int month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {.year = year_of_era + era * 400 + (month <= 2 ? 1 : 0),
          .month = month,
          .day = day_of_year - (153 * shifted + 2) / 5 + 1};
}

/// Two or four digits at a fixed place; the caller knows that they are digits.
[[nodiscard]] constexpr int fixed_digits(std::string_view digits) noexcept {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}
/// Whether a text has the form of `mask`, in which '0' stands for any digit.
[[nodiscard]] constexpr bool has_form(std::string_view text, std::string_view mask) noexcept {
  if (text.size() != mask.size()) return false;
  for (std::size_t i = 0; i < mask.size(); ++i)
    if (mask[i] == '0' ? !is_digit(text[i]) : text[i] != mask[i]) return false;
  return true;
}
inline void append_padded(std::string& text, int value, std::size_t width) {
  const std::string digits = std::to_string(value);
  text.append(width > digits.size() ? width - digits.size() : 0, '0');
  text += digits;
}

inline constexpr int last_year = 9999;
inline constexpr Bilingual no_such_year{.nl = "jaren lopen van 1 tot en met 9999", .en = "years run from 1 to 9999"};
inline constexpr Bilingual no_such_month{.nl = "een jaar heeft de maanden 01 tot en met 12",
                                         .en = "a year has the months 01 to 12"};
[[nodiscard]] inline Impossible not_a_date(Phrase reason) {
  return {.rule = "not-a-date", .reason = std::move(reason)};
}

}  // namespace detail

/// A day of the calendar, from 1 January of the year 1 to 31 December 9999, in the Gregorian calendar.
/// Written as in ISO 8601: 2024-03-20. Throws InvalidValue for a day that does not exist.
/// Sums stop at the first and the last of these days instead of failing: what falls after the year 9999
/// falls after every day that matters.
class Date {
 public:
  constexpr Date() = default;  // 0001-01-01
  constexpr Date(int year, int month, int day) {
    if (!exists(year, month, day)) {
      throw InvalidValue(std::to_string(year) + "-" + std::to_string(month) + "-" + std::to_string(day), "no such day");
    }
    number_ = detail::day_number({.year = year, .month = month, .day = day});
  }
  /// `number` days after 1 January 1970.
  [[nodiscard]] static constexpr Date from_day_number(std::int32_t number) {
    if (number < first_number || number > last_number) throw InvalidValue(std::to_string(number), "no such day number");
    return unchecked(number);
  }
  [[nodiscard]] static constexpr bool exists(int year, int month, int day) noexcept {
    return year >= 1 && year <= detail::last_year && month >= 1 && month <= 12 && day >= 1 &&
           day <= detail::days_in_month(year, month);
  }
  [[nodiscard]] static constexpr Date earliest() noexcept { return unchecked(first_number); }
  [[nodiscard]] static constexpr Date latest() noexcept { return unchecked(last_number); }

  [[nodiscard]] constexpr int year() const noexcept { return detail::civil(number_).year; }
  [[nodiscard]] constexpr int month() const noexcept { return detail::civil(number_).month; }
  [[nodiscard]] constexpr int day() const noexcept { return detail::civil(number_).day; }
  /// Days since 1 January 1970.
  [[nodiscard]] constexpr std::int32_t day_number() const noexcept { return number_; }
  [[nodiscard]] constexpr Weekday weekday() const noexcept {
    return static_cast<Weekday>((number_ - first_number) % 7);  // 0001-01-01 was a Monday
  }

  [[nodiscard]] constexpr Date plus_days(std::int64_t days) const noexcept {
    if (days > last_number - std::int64_t{number_}) return latest();
    if (days < first_number - std::int64_t{number_}) return earliest();
    return unchecked(static_cast<std::int32_t>(number_ + days));
  }
  /// The same day of a later month, or that month's last where it has no such day: 31 January and a month is
  /// 28 or 29 February.
  [[nodiscard]] constexpr Date plus_months(std::int64_t months) const noexcept {
    constexpr std::int64_t all = 12 * std::int64_t{detail::last_year};
    if (months >= all) return latest();
    if (months <= -all) return earliest();
    const auto from = detail::civil(number_);
    const std::int64_t index = (from.year - 1) * std::int64_t{12} + (from.month - 1) + months;
    if (index < 0) return earliest();
    if (index >= all) return latest();
    const int year = static_cast<int>(index / 12) + 1;
    const int month = static_cast<int>(index % 12) + 1;
    const int most = detail::days_in_month(year, month);
    return unchecked(detail::day_number({.year = year, .month = month, .day = from.day < most ? from.day : most}));
  }
  /// The same day of a later year; 29 February becomes the 28th where that year has none.
  [[nodiscard]] constexpr Date plus_years(std::int64_t years) const noexcept {
    if (years > detail::last_year) return latest();
    if (years < -detail::last_year) return earliest();
    return plus_months(years * 12);
  }
  /// How many days `left` is later than `right`.
  [[nodiscard]] friend constexpr std::int32_t operator-(Date left, Date right) noexcept {
    return left.number_ - right.number_;
  }

  static constexpr ScalarAbout about{.name = "Date",
                                     .expected = {.nl = "een datum als jaar-maand-dag, zoals 2024-03-20",
                                                  .en = "a date as year-month-day, such as 2024-03-20"},
                                     .schema_pattern_nl = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
                                     .schema_pattern_en = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"};
  [[nodiscard]] static Parsed<Date> parse(std::string_view text, Language) {
    if (!detail::has_form(text, "0000-00-00")) return {};
    const int year = detail::fixed_digits(text.substr(0, 4));
    const int month = detail::fixed_digits(text.substr(5, 2));
    const int day = detail::fixed_digits(text.substr(8, 2));
    if (exists(year, month, day)) return Date(year, month, day);
    if (year < 1) return detail::not_a_date(detail::no_such_year);
    if (month < 1 || month > 12) return detail::not_a_date(detail::no_such_month);
    const auto& name = detail::month_names[month - 1];
    const std::string days = std::to_string(detail::days_in_month(year, month));
    const std::string of_year = " " + std::to_string(year);
    return detail::not_a_date({std::string(name.nl) + of_year + " loopt van 1 tot en met " + days,
                               std::string(name.en) + of_year + " runs from 1 to " + days});
  }
  [[nodiscard]] std::string text(Language = Language::english) const {
    const auto date = detail::civil(number_);
    std::string text;
    detail::append_padded(text, date.year, 4);
    text += '-';
    detail::append_padded(text, date.month, 2);
    text += '-';
    detail::append_padded(text, date.day, 2);
    return text;
  }

  friend constexpr bool operator==(Date, Date) = default;
  friend constexpr std::strong_ordering operator<=>(Date left, Date right) noexcept {
    return left.number_ <=> right.number_;
  }

 private:
  static constexpr std::int32_t first_number = detail::day_number({.year = 1, .month = 1, .day = 1});
  static constexpr std::int32_t last_number = detail::day_number({.year = detail::last_year, .month = 12, .day = 31});

  [[nodiscard]] static constexpr Date unchecked(std::int32_t number) noexcept {
    Date date;
    date.number_ = number;
    return date;
  }

  std::int32_t number_ = first_number;
};

/// How exactly a text says when.
enum class DatePrecision : std::uint8_t { day, month, quarter, year };

/// A moment as a text states it: a day, or a month, quarter or year in which that day lies ("2024-Q2").
/// Throws InvalidValue where there is no such year, month or quarter.
class ImpreciseDate {
 public:
  constexpr ImpreciseDate() = default;                // 0001-01-01
  constexpr ImpreciseDate(Date day) : first_(day) {}  // NOLINT(google-explicit-constructor)
  [[nodiscard]] static constexpr ImpreciseDate month(int year, int month) {
    return {Date(year, month, 1), DatePrecision::month};
  }
  /// Quarters 1 to 4.
  [[nodiscard]] static constexpr ImpreciseDate quarter(int year, int quarter) {
    if (quarter < 1 || quarter > 4) throw InvalidValue(std::to_string(quarter), no_such_quarter.en);
    return {Date(year, quarter * 3 - 2, 1), DatePrecision::quarter};
  }
  [[nodiscard]] static constexpr ImpreciseDate year(int year) { return {Date(year, 1, 1), DatePrecision::year}; }

  [[nodiscard]] constexpr DatePrecision precision() const noexcept { return precision_; }
  /// Whether it is a day.
  [[nodiscard]] constexpr bool precise() const noexcept { return precision_ == DatePrecision::day; }
  /// The earliest day it can be.
  [[nodiscard]] constexpr Date first() const noexcept { return first_; }
  /// The latest day it can be, itself included.
  [[nodiscard]] constexpr Date last() const noexcept {
    if (precise()) return first_;
    const int month = first_.month() + months() - 1;
    const int year = first_.year();
    return first_.plus_months(months() - 1).plus_days(detail::days_in_month(year, month) - 1);
  }

  static constexpr ScalarAbout about{
      .name = "ImpreciseDate",
      .expected = {.nl = "een datum, maand, kwartaal of jaar, zoals 2024-03-20, 2024-03, 2024-Q2 of 2024",
                   .en = "a date, month, quarter or year, such as 2024-03-20, 2024-03, 2024-Q2 or 2024"},
      .schema_pattern_nl = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-Q[1-4])?$",
      .schema_pattern_en = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-Q[1-4])?$",
      .number_allowed = true};
  [[nodiscard]] static Parsed<ImpreciseDate> parse(std::string_view text, Language language) {
    if (text.size() == 10) {
      const auto day = Date::parse(text, language);
      if (day) return ImpreciseDate(*day);
      if (const auto* impossible = day.impossible()) return *impossible;
      return {};
    }
    const bool is_month = detail::has_form(text, "0000-00");
    const bool is_quarter = detail::has_form(text, "0000-Q0");
    if (!is_month && !is_quarter && !detail::has_form(text, "0000")) return {};
    const int in_year = detail::fixed_digits(text.substr(0, 4));
    if (in_year < 1) return detail::not_a_date(detail::no_such_year);
    if (is_month) {
      const int number = detail::fixed_digits(text.substr(5));
      if (number < 1 || number > 12) return detail::not_a_date(detail::no_such_month);
      return month(in_year, number);
    }
    if (is_quarter) {
      const int number = detail::fixed_digits(text.substr(6));
      if (number < 1 || number > 4) return detail::not_a_date(no_such_quarter);
      return quarter(in_year, number);
    }
    return year(in_year);
  }
  [[nodiscard]] std::string text(Language language = Language::english) const {
    std::string text = first_.text(language);
    if (precision_ == DatePrecision::quarter) return text.substr(0, 5) + "Q" + std::to_string(first_.month() / 3 + 1);
    if (precision_ == DatePrecision::month) text.resize(7);
    if (precision_ == DatePrecision::year) text.resize(4);
    return text;
  }

  friend constexpr bool operator==(const ImpreciseDate&, const ImpreciseDate&) = default;
  /// Earlier where every day of the one is before every day of the other; unordered where they overlap.
  friend constexpr std::partial_ordering operator<=>(const ImpreciseDate& left, const ImpreciseDate& right) noexcept {
    if (left == right) return std::partial_ordering::equivalent;
    if (left.last() < right.first()) return std::partial_ordering::less;
    if (left.first() > right.last()) return std::partial_ordering::greater;
    return std::partial_ordering::unordered;
  }

 private:
  static constexpr Bilingual no_such_quarter{.nl = "een jaar heeft de kwartalen Q1 tot en met Q4",
                                             .en = "a year has the quarters Q1 to Q4"};

  constexpr ImpreciseDate(Date first, DatePrecision precision) : first_(first), precision_(precision) {}
  [[nodiscard]] constexpr int months() const noexcept {
    return precision_ == DatePrecision::year ? 12 : precision_ == DatePrecision::quarter ? 3 : 1;
  }

  Date first_;
  DatePrecision precision_ = DatePrecision::day;
};

}  // namespace kader
