// SPDX-License-Identifier: Apache-2.0
#include "kader/text/words.hpp"

#include <variant>

#include "kader/text/reference.hpp"
#include "support/catch.hpp"

using namespace kader;

TEST_CASE("words and a reference are two alternatives of one choice", "[text]") {
  const std::variant<Reference, Words> words = Words("de raad besluit anders");
  CHECK(std::get<Words>(words) == Words("de raad besluit anders"));
}

TEST_CASE("words are any text, kept as it is", "[text]") {
  CHECK(Words::parse(" spoed ", Language::dutch)->str() == " spoed ");
}
