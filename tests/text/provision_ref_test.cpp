// SPDX-License-Identifier: Apache-2.0
#include "kader/text/provision_ref.hpp"

#include <algorithm>
#include <vector>

#include "support/catch.hpp"

using namespace kader;

TEST_CASE("a provision has a scope, parts and a sentence", "[text]") {
  const ProvisionRef sentence = "annex:4.3.c/2";
  CHECK(sentence.scope() == "annex");
  CHECK(sentence.path() == "4.3.c");
  CHECK(sentence.parts() == 3);
  CHECK(sentence.part(1) == "3");
  CHECK(sentence.part(3).empty());
  CHECK(sentence.sentence() == 2);
  CHECK(ProvisionRef("4").scope().empty());
  CHECK_FALSE(ProvisionRef("4").sentence());
  CHECK(ProvisionRef().parts() == 0);
}

TEST_CASE("4.10 is another provision than 4.1", "[text]") { CHECK_FALSE(ProvisionRef("4.10") == ProvisionRef("4.1")); }

TEST_CASE("a provision contains its own parts and sentences", "[text]") {
  const ProvisionRef article = "4";
  for (const auto* inner : {"4", "4.3", "4.3.c", "4/2", "4.3/1"}) CHECK(article.contains(inner));
  for (const auto* other : {"40", "5", "annex:4", "3.4", "4a"}) CHECK_FALSE(article.contains(other));
  CHECK_FALSE(ProvisionRef("4/1").contains("4"));
  CHECK_FALSE(ProvisionRef("4/1").contains("4/10"));
  CHECK_FALSE(ProvisionRef().contains("4"));
}

TEST_CASE("provisions are listed as a reader would", "[text]") {
  const std::vector<ProvisionRef> expected{"1",   "2",   "4.1", "4.1/1", "4.1/2", "4.1/10", "4.2",    "4.10",
                                           "4.a", "4.b", "10",  "10a",   "11",    "gov",    "annex:1"};
  auto shuffled = expected;
  std::reverse(shuffled.begin(), shuffled.end());
  std::sort(shuffled.begin(), shuffled.end());
  CHECK(shuffled == expected);
}

TEST_CASE("what has not the form of a provision is none", "[text]") {
  for (const auto* text : {"", ".", "4.", ".4", "4..3", "4/", "/2", "4/2/3", "4/a", "4/02", ":4", "annex:", "Annex:4",
                           "a:b:c", "art. 4", "4 lid 3", "-4", "4,3", "4(2)"}) {
    CAPTURE(text);
    CHECK_FALSE(ProvisionRef::parse(text, Language::dutch));
    CHECK_FALSE(ProvisionRef::parse(text, Language::dutch).impossible());
  }
  CHECK_THROWS_AS(ProvisionRef("art. 4"), InvalidValue);
}

TEST_CASE("a provision has at most 100 characters and 999 sentences", "[text]") {
  CHECK(ProvisionRef::parse(std::string(100, 'a'), Language::dutch));
  for (const auto& text : {std::string(101, 'a'), std::string("4/1000"), std::string("4/0")})
    CHECK(ProvisionRef::parse(text, Language::dutch).impossible());
}
