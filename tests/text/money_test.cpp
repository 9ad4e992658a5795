// SPDX-License-Identifier: Apache-2.0
#include "kader/text/money.hpp"

#include "support/catch.hpp"

using namespace kader;

TEST_CASE("money is a currency and an exact amount", "[text]") {
  CHECK(value_of<Money>("EUR 2985000") == Money("EUR", 298'500'000));
  CHECK(value_of<Money>("NLG 3495775.50") == Money("NLG", 349'577'550));
  CHECK(value_of<Money>("EUR 1.5").text() == "EUR 1.50");
  CHECK(value_of<Money>("EUR 1.00").text() == "EUR 1");
  CHECK(Money("EUR", 5).text() == "EUR 0.05");
}

TEST_CASE("an amount with Dutch separators is refused rather than misread", "[text]") {
  for (const auto* text : {"EUR 2.985.000", "EUR 2.985", "EUR 1250,50", "EUR 2.985.000,00"}) {
    CAPTURE(text);
    REQUIRE(Money::parse(text, Language::dutch).impossible());
    CHECK(Money::parse(text, Language::dutch).impossible()->rule == "impossible-value");
  }
}

TEST_CASE("an amount that cannot be is told apart from what is none", "[text]") {
  for (const auto* text : {"EUR -5", "EUR 1000000000000001", "EUR 1000000000000000.01", "EUR 99999999999999999999999"})
    CHECK(Money::parse(text, Language::dutch).impossible());
  for (const auto* text : {"", "5", "EUR", "EUR ", "EUR5", "eur 5", "EURO 5", "€ 5", "EUR vijf", "5 EUR"})
    CHECK_FALSE(Money::parse(text, Language::dutch).impossible());
  CHECK_THROWS_AS(Money("eur", 5), InvalidValue);
  CHECK_THROWS_AS(Money("EUR", -5), InvalidValue);
}

TEST_CASE("amounts of two currencies have no order", "[text]") {
  CHECK(Money("EUR", 5) < Money("EUR", 6));
  CHECK((Money("EUR", 5) <=> Money("NLG", 6)) == std::partial_ordering::unordered);
}
