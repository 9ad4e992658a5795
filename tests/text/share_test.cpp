// SPDX-License-Identifier: Apache-2.0
#include "kader/text/share.hpp"

#include <limits>

#include "support/catch.hpp"

using namespace kader;

namespace {
Share of(const char* text) { return value_of<Share>(text); }
}  // namespace

TEST_CASE("a share asks for the smallest whole number that satisfies it", "[text]") {
  CHECK(of("1/2").least_of(10) == 5);
  CHECK(of("1/2").least_of(11) == 6);
  CHECK(of("more than 1/2").least_of(10) == 6);
  CHECK(of("more than 1/2").least_of(11) == 6);
  CHECK(of("2/3").least_of(7) == 5);
  CHECK(of("60%").least_of(5) == 3);
  CHECK(of("66.67%").least_of(3) == 3);
  CHECK(of("2").least_of(1) == 2);
  CHECK(of("more than 2").least_of(10) == 3);
  CHECK(of("all").least_of(9) == 9);
  CHECK(of("0/3").least_of(9) == 0);
}

TEST_CASE("more than half of none is out of reach", "[text]") {
  CHECK(of("more than 1/2").least_of(0) == 1);
  CHECK(of("1/2").least_of(0) == 0);
}

TEST_CASE("the smallest number satisfies a share and the one before it does not", "[text]") {
  for (std::uint64_t denominator = 1; denominator <= 9; ++denominator)
    for (std::uint64_t numerator = 0; numerator < denominator; ++numerator)
      for (std::uint64_t total = 0; total <= 60; ++total) {
        const auto least = Share::fraction(numerator, denominator).least_of(total);
        const auto more = Share::more_than(Share::fraction(numerator, denominator)).least_of(total);
        REQUIRE(least * denominator >= total * numerator);
        REQUIRE((least == 0 || (least - 1) * denominator < total * numerator));
        REQUIRE(more * denominator > total * numerator);
        REQUIRE((more == 0 || (more - 1) * denominator <= total * numerator));
      }
}

TEST_CASE("a share of the greatest total does not overflow", "[text]") {
  const auto greatest = std::numeric_limits<std::uint64_t>::max();
  CHECK(of("1/1").least_of(greatest) == greatest);
  CHECK(of("100%").least_of(greatest) == greatest);
  CHECK(of("1/2").least_of(greatest) == greatest / 2 + 1);
  CHECK(of("more than 999999/1000000").least_of(greatest) <= greatest);
}

TEST_CASE("a share is a majority if it always takes more than half", "[text]") {
  for (const auto* text : {"more than 1/2", "2/3", "all", "51%", "more than 50%", "1/1"}) CHECK(of(text).is_majority());
  for (const auto* text : {"1/2", "50%", "1/3", "more than 1/3", "2", "more than 2"})
    CHECK_FALSE(of(text).is_majority());
}

TEST_CASE("fractions are kept in lowest terms and percentages as they are", "[text]") {
  CHECK(of("2/4") == of("1/2"));
  CHECK(of("2/4").text(Language::dutch) == "1/2");
  CHECK(of("50%").text(Language::dutch) == "50%");
  CHECK_FALSE(of("50%") == of("1/2"));
  CHECK(of("60.0%").text(Language::english) == "60%");
}

TEST_CASE("a share is written in the language of the draft", "[text]") {
  CHECK(*Share::parse("meer dan 1/2", Language::dutch) == of("more than 1/2"));
  CHECK(of("more than 1/2").text(Language::dutch) == "meer dan 1/2");
  CHECK(Share::all().text(Language::dutch) == "alle");
  for (const auto* text : {"more than 1/2", "all"}) CHECK_FALSE(Share::parse(text, Language::dutch));
  for (const auto* text : {"meer dan 1/2", "alle"}) CHECK_FALSE(Share::parse(text, Language::english));
}

TEST_CASE("a share that cannot be is told apart from what is none", "[text]") {
  for (const auto* text : {"3/2", "1/0", "101%", "100.01%", "1000001", "-1", "more than 1/1", "more than 100%",
                           "1/1000001", "5.12345%", "99999999999999999999999/99999999999999999999999"}) {
    CAPTURE(text);
    REQUIRE(Share::parse(text, Language::english).impossible());
  }
  for (const auto* text : {"", "half", "simple", "1/2/3", "/2", "1/", "%", ".5%", "5.%", "05%", "0.5", "more than",
                           "more than ", "more than all", "more than more than 1/2", "1 / 2", "60 %"}) {
    CAPTURE(text);
    CHECK_FALSE(Share::parse(text, Language::english));
    CHECK_FALSE(Share::parse(text, Language::english).impossible());
  }
  CHECK_THROWS_AS(Share::fraction(3, 2), InvalidValue);
  CHECK_THROWS_AS(Share::more_than(Share::all()), InvalidValue);
  CHECK_THROWS_AS(Share::more_than(Share::more_than(Share::count(2))), InvalidValue);
}
