// SPDX-License-Identifier: Apache-2.0
#include "kader/text/duration.hpp"

#include <algorithm>

#include "kader/text/period.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {
constexpr auto same = std::partial_ordering::equivalent;
constexpr auto shorter = std::partial_ordering::less;
constexpr auto longer = std::partial_ordering::greater;
constexpr auto unordered = std::partial_ordering::unordered;
}  // namespace

TEST_CASE("a duration is a number and a unit, in the language of the draft", "[text]") {
  CHECK(*Duration::parse("45 days", Language::english) == Duration::days(45));
  CHECK(*Duration::parse("45 dagen", Language::dutch) == Duration::days(45));
  CHECK(*Duration::parse("5 working days", Language::english) == Duration::working_days(5));
  CHECK(*Duration::parse("5 werkdagen", Language::dutch) == Duration::working_days(5));
  CHECK_FALSE(Duration::parse("45 dagen", Language::english));
  CHECK_FALSE(Duration::parse("45 days", Language::dutch));
}

TEST_CASE("one day is written in the singular, and more than one is not", "[text]") {
  CHECK(Duration::days(1).text(Language::dutch) == "1 dag");
  CHECK(Duration::working_days(1).text(Language::english) == "1 working day");
  CHECK(*Duration::parse("1 weeks", Language::english) == Duration::weeks(1));
  CHECK_FALSE(Duration::parse("2 week", Language::english));
}

TEST_CASE("Dutch may count 4 jaar as well as 4 jaren", "[text]") {
  CHECK(*Duration::parse("4 jaar", Language::dutch) == Duration::years(4));
  CHECK(*Duration::parse("4 jaren", Language::dutch) == Duration::years(4));
  CHECK_FALSE(Duration::parse("4 year", Language::english));
}

TEST_CASE("a duration that cannot be is told apart from what is none", "[text]") {
  for (const auto* text : {"-1 dagen", "100001 dagen", "99999999999999999999999999 jaar"})
    CHECK(Duration::parse(text, Language::dutch).impossible()->rule == "impossible-value");
  for (const auto* text :
       {"", "5", "dagen", "5dagen", "05 dagen", "5  dagen", "vijf dagen", "P5D", "1.5 jaar", "5 dagen "})
    CHECK_FALSE(Duration::parse(text, Language::dutch).impossible());
  CHECK_THROWS_AS(Duration::days(-1), InvalidValue);
  CHECK_THROWS_AS(Duration::years(100'001), InvalidValue);
}

TEST_CASE("a duration after a day goes by the calendar", "[text]") {
  CHECK(Duration::days(45).after(Date(2024, 1, 1)) == Date(2024, 2, 15));
  CHECK(Duration::weeks(8).after(Date(2024, 1, 1)) == Date(2024, 2, 26));
  CHECK(Duration::months(13).after(Date(2024, 1, 31)) == Date(2025, 2, 28));
  CHECK(Duration::years(4).before(Date(2024, 2, 29)) == Date(2020, 2, 29));
}

TEST_CASE("working days need a calendar of holidays", "[text]") {
  CHECK_FALSE(Duration::working_days(5).after(Date(2024, 1, 1)));
}

TEST_CASE("the length of months and years is exact over every day to start on", "[text]") {
  for (const int months : {1, 2, 3, 6, 11, 12, 13, 24, 48, 60, 96}) {
    DaySpan found{.least = 1'000'000, .most = 0};
    for (int year = 1880; year < 2290; ++year)
      for (int month = 1; month <= 12; ++month)
        for (const int day : {1, 28, 29, 30, 31}) {
          if (!Date::exists(year, month, day)) continue;
          const Date start(year, month, day);
          const std::int64_t days = start.plus_months(months) - start;
          found = {.least = std::min(found.least, days), .most = std::max(found.most, days)};
        }
    CAPTURE(months);
    CHECK(Duration::months(months).length() == found);
  }
  CHECK(Duration::years(4).length() == Duration::months(48).length());
}

TEST_CASE("the greatest duration still has a length", "[text]") {
  CHECK(Duration::years(100'000).length() == DaySpan{.least = 36'524'250, .most = 36'524'250});
  CHECK(Duration::months(0).length() == DaySpan{});
}

TEST_CASE("durations compare where the day they start on does not matter", "[text]") {
  CHECK(compare_length(Duration::days(7), Duration::weeks(1)) == same);
  CHECK(compare_length(Duration::months(12), Duration::years(1)) == same);
  CHECK(compare_length(Duration::weeks(8), Duration::months(2)) == shorter);
  CHECK(compare_length(Duration::days(32), Duration::months(1)) == longer);
  CHECK(compare_length(Duration::working_days(4), Duration::working_days(5)) == shorter);
  CHECK(compare_length(Duration::working_days(10), Duration::weeks(1)) == longer);
}

TEST_CASE("durations have no order where it depends on the day they start on", "[text]") {
  CHECK(compare_length(Duration::days(30), Duration::months(1)) == unordered);
  CHECK(compare_length(Duration::weeks(52), Duration::years(1)) == shorter);
  CHECK(compare_length(Duration::days(365), Duration::years(1)) == unordered);
  CHECK(compare_length(Duration::working_days(5), Duration::weeks(1)) == unordered);
}

TEST_CASE("a duration is at least as long as another where it is so on every day", "[text]") {
  CHECK(at_least_as_long_as(Duration::days(31), Duration::months(1)));
  CHECK_FALSE(at_least_as_long_as(Duration::days(30), Duration::months(1)));
  CHECK_FALSE(at_least_as_long_as(Duration::months(1), Duration::days(30)));
  CHECK(at_least_as_long_as(Duration::months(1), Duration::days(28)));
  CHECK(at_least_as_long_as(Duration::months(12), Duration::years(1)));
}

TEST_CASE("a period is a word of the calendar or a duration", "[text]") {
  CHECK(value_of<Period>("zittingsperiode", Language::dutch) == CalendarPeriod::term);
  CHECK(value_of<Period>("term").calendar() == CalendarPeriod::term);
  CHECK(value_of<Period>("4 jaren", Language::dutch).duration() == Duration::years(4));
  CHECK_FALSE(value_of<Period>("1 year") == value_of<Period>("year"));
  CHECK_FALSE(Period::parse("kwartaal", Language::english));
}

TEST_CASE("a period lasts longer than nothing", "[text]") {
  CHECK(Period::parse("0 dagen", Language::dutch).impossible());
  CHECK_THROWS_AS(Period(Duration::days(0)), InvalidValue);
}

TEST_CASE("a period says about how many of it go into a year", "[text]") {
  CHECK(Period(CalendarPeriod::quarter).per_year() == 4);
  CHECK(value_of<Period>("4 years").per_year() == 0.25);
  CHECK(value_of<Period>("week").per_year() == 365.2425 / 7);
  CHECK(value_of<Period>("5 months").per_year() == 12.0 / 5);
}
