// SPDX-License-Identifier: Apache-2.0
#include "kader/text/date.hpp"

#include <limits>

#include "kader/text/today.hpp"
#include "support/catch.hpp"

using namespace kader;

TEST_CASE("every day number is one day and the next day is the next date", "[text]") {
  int year = 1, month = 1, day = 1;
  bool agree = true;
  for (std::int32_t number = Date::earliest().day_number(); number <= Date::latest().day_number(); ++number) {
    const auto found = detail::civil(number);
    agree =
        agree && found.year == year && found.month == month && found.day == day && detail::day_number(found) == number;
    if (++day > detail::days_in_month(year, month)) {
      day = 1;
      if (++month > 12) month = 1, ++year;
    }
  }
  CHECK(agree);
  CHECK(year == 10'000);
}

TEST_CASE("day numbers count from 1 January 1970", "[text]") {
  CHECK(Date(1970, 1, 1).day_number() == 0);
  CHECK(Date(2024, 3, 20).day_number() == 19'802);
}

TEST_CASE("a date knows its day of the week", "[text]") {
  CHECK(Date(1970, 1, 1).weekday() == Weekday::thursday);
  CHECK(Date(2024, 3, 20).weekday() == Weekday::wednesday);
  CHECK(Date(2000, 1, 2).weekday() == Weekday::sunday);
}

TEST_CASE("a day that does not exist is refused", "[text]") {
  CHECK_THROWS_AS(Date(2023, 2, 29), InvalidValue);
  CHECK_THROWS_AS(Date(1900, 2, 29), InvalidValue);
  CHECK_THROWS_AS(Date(0, 1, 1), InvalidValue);
  CHECK_THROWS_AS(Date(10'000, 1, 1), InvalidValue);
  CHECK_NOTHROW(Date(2000, 2, 29));
  CHECK_THROWS_AS(Date::from_day_number(Date::latest().day_number() + 1), InvalidValue);
}

TEST_CASE("a date that cannot be is told apart from what is no date at all", "[text]") {
  const auto parse = [](const char* text) { return Date::parse(text, Language::dutch); };
  REQUIRE(parse("2024-02-30").impossible());
  CHECK(parse("2024-02-30").impossible()->rule == "not-a-date");
  CHECK(parse("2024-02-30").impossible()->reason.nl == "februari 2024 loopt van 1 tot en met 29");
  CHECK(parse("2024-02-30").impossible()->reason.en == "February 2024 runs from 1 to 29");
  for (const auto* text : {"2024-13-01", "2024-00-01", "2024-01-00", "0000-01-01"}) CHECK(parse(text).impossible());
  for (const auto* text : {"", "2024-3-20", "20-03-2024", "2024-03-20 ", "2024/03/20", "202a-03-20", "2024-03"}) {
    CHECK_FALSE(parse(text));
    CHECK_FALSE(parse(text).impossible());
  }
}

TEST_CASE("a sum of months keeps the day, or takes the last day of a shorter month", "[text]") {
  CHECK(Date(2024, 1, 31).plus_months(1) == Date(2024, 2, 29));
  CHECK(Date(2023, 1, 31).plus_months(1) == Date(2023, 2, 28));
  CHECK(Date(2024, 3, 31).plus_months(-1) == Date(2024, 2, 29));
  CHECK(Date(2024, 12, 15).plus_months(1) == Date(2025, 1, 15));
  CHECK(Date(2024, 1, 15).plus_months(-13) == Date(2022, 12, 15));
  CHECK(Date(2024, 2, 29).plus_years(1) == Date(2025, 2, 28));
  CHECK(Date(2024, 2, 29).plus_years(4) == Date(2028, 2, 29));
}

TEST_CASE("sums stop at the ends of the calendar", "[text]") {
  const auto far = std::numeric_limits<std::int64_t>::max();
  for (const auto step : {far, std::int64_t{4'000'000}}) {
    CHECK(Date(2024, 1, 1).plus_days(step) == Date::latest());
    CHECK(Date(2024, 1, 1).plus_days(-step) == Date::earliest());
    CHECK(Date(2024, 1, 1).plus_months(step) == Date::latest());
    CHECK(Date(2024, 1, 1).plus_months(-step) == Date::earliest());
    CHECK(Date(2024, 1, 1).plus_years(step) == Date::latest());
    CHECK(Date(2024, 1, 1).plus_years(-step) == Date::earliest());
  }
  CHECK(Date::latest().plus_days(1) == Date::latest());
  CHECK(Date::earliest().plus_months(-1) == Date::earliest());
}

TEST_CASE("dates are ordered and subtract to days", "[text]") {
  CHECK(Date(2024, 3, 1) > Date(2024, 2, 29));
  CHECK(Date(2024, 3, 1) - Date(2024, 2, 28) == 2);
}

TEST_CASE("an imprecise date is all days from its first to its last", "[text]") {
  const auto of = [](const char* text) { return value_of<ImpreciseDate>(text); };
  CHECK(of("2024-02").first() == Date(2024, 2, 1));
  CHECK(of("2024-02").last() == Date(2024, 2, 29));
  CHECK(of("2024-Q1").last() == Date(2024, 3, 31));
  CHECK(of("2024-Q4").first() == Date(2024, 10, 1));
  CHECK(of("2024-Q4").last() == Date(2024, 12, 31));
  CHECK(of("9999").last() == Date::latest());
  CHECK(of("2024-03-20").first() == of("2024-03-20").last());
  CHECK(of("2024-03-20").precise());
  CHECK_FALSE(of("2024-03").precise());
}

TEST_CASE("imprecise dates that overlap have no order", "[text]") {
  const auto of = [](const char* text) { return value_of<ImpreciseDate>(text); };
  CHECK(of("2023") < of("2024-Q1"));
  CHECK(of("2024-03-20") > of("2024-02"));
  CHECK((of("2024") <=> of("2024-03-20")) == std::partial_ordering::unordered);
  CHECK((of("2024") <=> of("2024")) == std::partial_ordering::equivalent);
}

TEST_CASE("a month, quarter or year that cannot be is not a date", "[text]") {
  for (const auto* text : {"2024-13", "2024-00", "2024-Q5", "2024-Q0", "0000", "0000-Q1", "2024-02-30"}) {
    const auto parsed = ImpreciseDate::parse(text, Language::dutch);
    REQUIRE(parsed.impossible());
    CHECK(parsed.impossible()->rule == "not-a-date");
  }
  for (const auto* text : {"24", "2024-q2", "2024-2", "voorjaar 2024", "20240320"})
    CHECK_FALSE(ImpreciseDate::parse(text, Language::dutch).impossible());
  CHECK_THROWS_AS(ImpreciseDate::quarter(2024, 5), InvalidValue);
}

TEST_CASE("today is a day of this age", "[text]") { CHECK(today() > Date(2024, 1, 1)); }
