// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kader/text/duration.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

/// A period of the calendar. `term` is the period of office of the municipal councils, of four years
/// (Gemeentewet, Kieswet C 4), which a by-election or a merger of municipalities may shift.
enum class CalendarPeriod : std::uint8_t { day, week, month, quarter, year, term };

/// The stretch of time in which something recurs: "year", "quarter", "term", or a duration ("4 years").
/// A year is a calendar year, "12 months" are any twelve. Throws InvalidValue for a duration of nothing.
class Period {
 public:
  constexpr Period() = default;                                   // year
  constexpr Period(CalendarPeriod period) : calendar_(period) {}  // NOLINT(google-explicit-constructor)
  constexpr Period(Duration duration) : duration_(duration) {     // NOLINT(google-explicit-constructor)
    if (duration.count() == 0) throw InvalidValue(duration.text(Language::english), no_length.en);
  }

  /// Nothing where it is a duration.
  [[nodiscard]] constexpr std::optional<CalendarPeriod> calendar() const noexcept {
    if (is_duration()) return std::nullopt;
    return calendar_;
  }
  /// Nothing where it is a period of the calendar.
  [[nodiscard]] constexpr std::optional<Duration> duration() const noexcept {
    if (is_duration()) return duration_;
    return std::nullopt;
  }

  /// How many of them go into a year, on average over the calendar: a month 12, a term 1/4, a week 52.18;
  /// working days as five a week. For messages and rough comparisons, not for dates.
  [[nodiscard]] constexpr double per_year() const noexcept {
    constexpr double days_a_year = 365.2425;
    constexpr double weeks_a_year = days_a_year / 7;
    if (is_duration()) {
      const double count = duration_.count();
      switch (duration_.unit()) {
        case DurationUnit::days: return days_a_year / count;
        case DurationUnit::working_days: return weeks_a_year * 5 / count;
        case DurationUnit::weeks: return weeks_a_year / count;
        case DurationUnit::months: return 12 / count;
        case DurationUnit::years: return 1 / count;
      }
    }
    switch (calendar_) {
      case CalendarPeriod::day: return days_a_year;
      case CalendarPeriod::week: return weeks_a_year;
      case CalendarPeriod::month: return 12;
      case CalendarPeriod::quarter: return 4;
      case CalendarPeriod::year: return 1;
      case CalendarPeriod::term: return 0.25;
    }
    return 1;
  }

  static constexpr ScalarAbout about{
      .name = "Period",
      .expected = {.nl = "een periode: dag, week, maand, kwartaal, jaar, zittingsperiode, of een duur zoals 4 jaren",
                   .en = "a period: day, week, month, quarter, year, term, or a duration such as 4 years"},
      .schema_pattern_nl =
          "^(dag|week|maand|kwartaal|jaar|zittingsperiode|1 (dag|werkdag|week|maand)|"
          "[1-9][0-9]{0,5} (dagen|werkdagen|weken|maanden|jaar|jaren))$",
      .schema_pattern_en =
          "^(day|week|month|quarter|year|term|1 (day|working day|week|month|year)|"
          "[1-9][0-9]{0,5} (days|working days|weeks|months|years))$"};
  [[nodiscard]] static Parsed<Period> parse(std::string_view text, Language language) {
    for (std::uint8_t i = 0; i < 6; ++i)
      if (text == words[i].in(language)) return Period(static_cast<CalendarPeriod>(i));
    const auto duration = Duration::parse(text, language);
    if (const auto* impossible = duration.impossible()) return *impossible;
    if (!duration) return {};
    if (duration->count() == 0) return Impossible{.reason = no_length};
    return Period(*duration);
  }
  [[nodiscard]] std::string text(Language language) const {
    if (is_duration()) return duration_.text(language);
    return std::string(words[static_cast<std::size_t>(calendar_)].in(language));
  }

  friend constexpr bool operator==(const Period&, const Period&) = default;

 private:
  static constexpr Bilingual words[6] = {{"dag", "day"},          {"week", "week"}, {"maand", "month"},
                                         {"kwartaal", "quarter"}, {"jaar", "year"}, {"zittingsperiode", "term"}};
  static constexpr Bilingual no_length{.nl = "een periode duurt langer dan niets",
                                       .en = "a period lasts longer than nothing"};

  [[nodiscard]] constexpr bool is_duration() const noexcept { return duration_.count() != 0; }

  Duration duration_;  // of nothing: a period of the calendar
  CalendarPeriod calendar_ = CalendarPeriod::year;
};

}  // namespace kader
