// SPDX-License-Identifier: Apache-2.0
#include "kader/text/count.hpp"

#include <string_view>

#include "support/catch.hpp"

using namespace kader;

TEST_CASE("a number is made of any integer within its bounds", "[text]") {
  const Count count = 3;
  CHECK(count == 3);
  CHECK(Count(std::size_t{7}).value() == 7);
  CHECK_THROWS_AS(Count(-1), InvalidValue);
  CHECK_THROWS_AS(Count(1'000'001), InvalidValue);
  CHECK_THROWS_AS(Times(0), InvalidValue);
  CHECK_THROWS_AS(Weight(-1LL), InvalidValue);
  STATIC_REQUIRE_FALSE(std::is_constructible_v<Count, bool>);
  STATIC_REQUIRE_FALSE(std::is_constructible_v<Count, double>);
}

TEST_CASE("a number out of bounds is impossible, and what is no number is another form", "[text]") {
  for (const auto* text : {"-1", "1000001", "18446744073709551616", "99999999999999999999999999"})
    CHECK(Count::parse(text, Language::dutch).impossible());
  CHECK(Times::parse("0", Language::dutch).impossible());
  for (const auto* text : {"", "-", "+3", "03", "3.0", "3.5", "1e3", "drie", " 3", "3 ", "0x10"}) {
    CHECK_FALSE(Count::parse(text, Language::dutch));
    CHECK_FALSE(Count::parse(text, Language::dutch).impossible());
  }
}

TEST_CASE("a weight may be the sum of the others, in the language of the draft", "[text]") {
  CHECK(Weight::parse("som van de overigen", Language::dutch)->is_sum_of_others());
  CHECK(Weight::parse("sum of others", Language::english)->is_sum_of_others());
  CHECK_FALSE(Weight::parse("sum of others", Language::dutch));
  CHECK_FALSE(Weight::sum_of_others().value());
  CHECK(Weight().value() == 1);
  CHECK(Weight::parse("1000000001", Language::dutch).impossible());
}

TEST_CASE("a part of the costs is an exact percentage or the rest", "[text]") {
  CHECK(value_of<CostPart>("78.5%").millionths() == 785'000);
  CHECK(value_of<CostPart>("33.3333%").text(Language::dutch) == "33.3333%");
  CHECK(value_of<CostPart>("restant", Language::dutch).is_rest());
  CHECK(value_of<CostPart>("rest").text(Language::dutch) == "restant");
  CHECK_FALSE(CostPart::parse("rest", Language::dutch));
  for (const auto* text : {"100.0001%", "101%", "-1%", "33.33333%"})
    CHECK(CostPart::parse(text, Language::dutch).impossible());
  for (const auto* text : {"78,5%", "78.5", "%", "78.%", ".5%"})
    CHECK_FALSE(CostPart::parse(text, Language::dutch).impossible());
  CHECK_THROWS_AS(CostPart::millionths(1'000'001), InvalidValue);
}
