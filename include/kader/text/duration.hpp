// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kader/text/date.hpp"
#include "kader/text/number.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

enum class DurationUnit : std::uint8_t { days, working_days, weeks, months, years };

namespace detail {

struct UnitWords {
  Bilingual one;
  Bilingual several;
};
inline constexpr UnitWords duration_units[5] = {{{"dag", "day"}, {"dagen", "days"}},
                                                {{"werkdag", "working day"}, {"werkdagen", "working days"}},
                                                {{"week", "week"}, {"weken", "weeks"}},
                                                {{"maand", "month"}, {"maanden", "months"}},
                                                {{"jaar", "year"}, {"jaren", "years"}}};

/// The fewest and the most leap years among so many consecutive years.
struct LeapYears {
  std::int64_t least = 0;
  std::int64_t most = 0;
};
[[nodiscard]] constexpr LeapYears leap_years_among(std::int64_t years) noexcept {
  const auto before = [](std::int64_t year) { return (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400; };
  LeapYears leap{.least = years, .most = 0};
  for (std::int64_t first = 1; years > 0 && first <= 400; ++first) {  // thereafter the calendar repeats itself
    const auto among = before(first + years) - before(first);
    if (among < leap.least) leap.least = among;
    if (among > leap.most) leap.most = among;
  }
  return leap;
}

}  // namespace detail

/// The fewest and the most calendar days that something lasts.
struct DaySpan {
  std::int64_t least = 0;
  std::int64_t most = 0;
  friend constexpr bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// A length of time as a text states it: "45 days", "13 months", "5 working days". 0 to 100 000 of one unit.
/// Equal where written alike: 12 months is not 1 year; `compare_length` compares how long they last.
/// Throws InvalidValue for any other count.
class Duration {
 public:
  static constexpr std::int64_t most = 100'000;

  constexpr Duration() = default;  // 0 days
  constexpr Duration(std::int64_t count, DurationUnit unit) : unit_(unit) {
    if (count < 0 || count > most) throw InvalidValue(std::to_string(count), "a duration counts 0 to 100000");
    count_ = static_cast<std::uint32_t>(count);
  }
  [[nodiscard]] static constexpr Duration days(std::int64_t count) { return {count, DurationUnit::days}; }
  [[nodiscard]] static constexpr Duration working_days(std::int64_t count) {
    return {count, DurationUnit::working_days};
  }
  [[nodiscard]] static constexpr Duration weeks(std::int64_t count) { return {count, DurationUnit::weeks}; }
  [[nodiscard]] static constexpr Duration months(std::int64_t count) { return {count, DurationUnit::months}; }
  [[nodiscard]] static constexpr Duration years(std::int64_t count) { return {count, DurationUnit::years}; }

  [[nodiscard]] constexpr std::uint32_t count() const noexcept { return count_; }
  [[nodiscard]] constexpr DurationUnit unit() const noexcept { return unit_; }

  /// The day that is this long after `start`, by the calendar: months and years keep the day of the month where
  /// they can. Nothing for working days, which need a calendar of holidays. Of a term that ends on a Saturday,
  /// Sunday or holiday the law may say otherwise (Algemene termijnenwet): that is for whoever applies it.
  [[nodiscard]] constexpr std::optional<Date> after(Date start) const noexcept { return moved(start, 1); }
  /// The day that is this long before `end`, likewise.
  [[nodiscard]] constexpr std::optional<Date> before(Date end) const noexcept { return moved(end, -1); }

  /// How many calendar days it lasts, over all days on which it could start: 1 month is 28 to 31 days. Exact but
  /// for working days, of which a week is taken to have one to five.
  [[nodiscard]] constexpr DaySpan length() const noexcept {
    const std::int64_t count = count_;
    switch (unit_) {
      case DurationUnit::days: return {count, count};
      case DurationUnit::weeks: return {count * 7, count * 7};
      case DurationUnit::working_days: return {count == 0 ? 0 : count + (count - 1) / 5 * 2, count * 7};
      case DurationUnit::months: return length_of_months(count);
      case DurationUnit::years: return length_of_months(count * 12);
    }
    return {};
  }

  static constexpr ScalarAbout about{
      .name = "Duration",
      .expected = {.nl = "een duur, zoals 45 dagen of 8 weken", .en = "a duration, such as 45 days or 8 weeks"},
      .schema_pattern_nl =
          "^(1 (dag|werkdag|week|maand)|(0|[1-9][0-9]{0,5}) (dagen|werkdagen|weken|maanden|jaar|jaren))$",
      .schema_pattern_en =
          "^(1 (day|working day|week|month|year)|(0|[1-9][0-9]{0,5}) (days|working days|weeks|months|years))$"};
  [[nodiscard]] static Parsed<Duration> parse(std::string_view text, Language language) {
    std::string_view word = text;
    const auto number = detail::whole_number(detail::take_until(word, ' '), most);
    if (number.form == detail::NumberForm::other) return {};
    for (std::uint8_t unit = 0; unit < 5; ++unit) {
      const auto& words = detail::duration_units[unit];
      // Dutch counts "4 jaar" as often as "4 jaren".
      const bool singular = word == words.one.in(language) &&
                            ((number.form == detail::NumberForm::number && number.value == 1) ||
                             (language == Language::dutch && static_cast<DurationUnit>(unit) == DurationUnit::years));
      if (!singular && word != words.several.in(language)) continue;
      if (number.form == detail::NumberForm::negative)
        return Impossible{.reason = Bilingual{.nl = "een duur is niet negatief", .en = "a duration is not negative"}};
      if (number.form == detail::NumberForm::too_great)
        return Impossible{.reason = Bilingual{.nl = "een duur telt ten hoogste 100000 dagen, weken, maanden of jaren",
                                              .en = "a duration counts at most 100000 days, weeks, months or years"}};
      return Duration(static_cast<std::int64_t>(number.value), static_cast<DurationUnit>(unit));
    }
    return {};
  }
  [[nodiscard]] std::string text(Language language) const {
    const auto& words = detail::duration_units[static_cast<std::size_t>(unit_)];
    std::string text = std::to_string(count_);
    text += ' ';
    text += (count_ == 1 ? words.one : words.several).in(language);
    return text;
  }

  friend constexpr bool operator==(Duration, Duration) = default;

 private:
  [[nodiscard]] constexpr std::optional<Date> moved(Date from, int direction) const noexcept {
    const std::int64_t count = std::int64_t{count_} * direction;
    switch (unit_) {
      case DurationUnit::days: return from.plus_days(count);
      case DurationUnit::weeks: return from.plus_days(count * 7);
      case DurationUnit::months: return from.plus_months(count);
      case DurationUnit::years: return from.plus_years(count);
      case DurationUnit::working_days: break;
    }
    return std::nullopt;
  }

  /// Over every month to start in, and every place of the leap years. Starting at a month's end adds nothing: from
  /// the 31st of one month to the clamped end of another is as long as from the first of the month thereafter.
  [[nodiscard]] static constexpr DaySpan length_of_months(std::int64_t months) noexcept {
    DaySpan span{.least = months * 31, .most = 0};
    const std::int64_t years = months / 12;
    const auto leap = detail::leap_years_among(years);
    const auto leap_with_one_more = months % 12 == 0 ? leap : detail::leap_years_among(years + 1);
    for (int start = 0; start < 12; ++start) {
      std::int64_t days = years * 365;
      bool one_more_february = false;
      for (int i = 0; i < months % 12; ++i) {
        const int month = (start + i) % 12 + 1;
        days += detail::days_in_month(1, month);
        one_more_february = one_more_february || month == 2;
      }
      const auto& leap_days = one_more_february ? leap_with_one_more : leap;
      if (days + leap_days.least < span.least) span.least = days + leap_days.least;
      if (days + leap_days.most > span.most) span.most = days + leap_days.most;
    }
    return span;
  }

  std::uint32_t count_ = 0;
  DurationUnit unit_ = DurationUnit::days;
};

/// How long two durations last, against each other. Days and weeks compare exactly, months and years too;
/// across the two, and with working days, it is unordered wherever it depends on the day they start: 30 days and
/// 1 month are unordered, 27 days are less, 8 weeks are less than 2 months. 31 days and 1 month are unordered as
/// well, for they may be as long; `at_least_as_long_as` knows more.
[[nodiscard]] constexpr std::partial_ordering compare_length(Duration left, Duration right) noexcept {
  const auto months = [](Duration duration) -> std::int64_t {
    if (duration.unit() == DurationUnit::months) return duration.count();
    if (duration.unit() == DurationUnit::years) return std::int64_t{duration.count()} * 12;
    return -1;
  };
  if (left.unit() == right.unit()) return left.count() <=> right.count();
  if (months(left) >= 0 && months(right) >= 0) return months(left) <=> months(right);
  const auto a = left.length();
  const auto b = right.length();
  if (a.least == a.most && a == b) return std::partial_ordering::equivalent;
  if (a.least > b.most) return std::partial_ordering::greater;
  if (a.most < b.least) return std::partial_ordering::less;
  return std::partial_ordering::unordered;
}

/// Whether `left` lasts at least as long as `right` whatever the days on which they start: 31 days and 1 month do.
/// False also where it depends on those days.
[[nodiscard]] constexpr bool at_least_as_long_as(Duration left, Duration right) noexcept {
  if (const auto order = compare_length(left, right); order != std::partial_ordering::unordered)
    return std::is_gteq(order);
  return left.length().least >= right.length().most;
}

}  // namespace kader
