// SPDX-License-Identifier: Apache-2.0
#include "kader/text/day_of_year.hpp"

#include "support/catch.hpp"

using namespace kader;

TEST_CASE("a day of the year has its month in words, in the language of the draft", "[text]") {
  CHECK(*DayOfYear::parse("1 mei", Language::dutch) == DayOfYear(5, 1));
  CHECK(*DayOfYear::parse("1 May", Language::english) == DayOfYear(5, 1));
  CHECK(DayOfYear(5, 1).text(Language::dutch) == "1 mei");
  for (const auto* text : {"1 May", "1 Mei", "01 mei", "1-5", "1 mei 2024", "mei", "1", "1  mei", "eerste mei"}) {
    CHECK_FALSE(DayOfYear::parse(text, Language::dutch));
    CHECK_FALSE(DayOfYear::parse(text, Language::dutch).impossible());
  }
  CHECK_FALSE(DayOfYear::parse("1 mei", Language::english));
}

TEST_CASE("a day that no year has is not a date", "[text]") {
  for (const auto* text : {"31 april", "30 februari", "0 mei", "32 mei", "99999999999999999999 mei", "-1 mei"}) {
    REQUIRE(DayOfYear::parse(text, Language::dutch).impossible());
    CHECK(DayOfYear::parse(text, Language::dutch).impossible()->rule == "not-a-date");
  }
  CHECK_THROWS_AS(DayOfYear(4, 31), InvalidValue);
  CHECK_THROWS_AS(DayOfYear(13, 1), InvalidValue);
}

TEST_CASE("29 February is the 28th in a year without one", "[text]") {
  CHECK(DayOfYear(2, 29).in_year(2024) == Date(2024, 2, 29));
  CHECK(DayOfYear(2, 29).in_year(2023) == Date(2023, 2, 28));
}

TEST_CASE("days of the year come in the order of the year", "[text]") {
  CHECK(DayOfYear(4, 30) < DayOfYear(5, 1));
  CHECK(DayOfYear(12, 31) > DayOfYear(12, 1));
}
