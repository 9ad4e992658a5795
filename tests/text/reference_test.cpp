// SPDX-License-Identifier: Apache-2.0
#include "kader/text/reference.hpp"

#include "support/catch.hpp"

using namespace kader;

namespace {
std::string dutch(std::string_view text) {
  const auto parsed = Reference::parse(text, Language::dutch);
  return parsed ? parsed->str() : "(other form)";
}
std::string english(std::string_view text) {
  const auto parsed = Reference::parse(text, Language::english);
  return parsed ? parsed->str() : "(other form)";
}
}  // namespace

TEST_CASE("the Dutch reserved words become the English ones", "[text]") {
  CHECK(dutch("regeling.partijen") == "agreement.parties");
  CHECK(dutch("ab.voorzitter") == "ab.chair");
  CHECK(dutch("raad.leden") == "raad.members");
  CHECK(dutch("eigen.raad") == "own.raad");
  CHECK(dutch("maastricht.raad.secretaris") == "maastricht.raad.secretary");
  CHECK(dutch("zelf") == "self");
  CHECK(dutch("alles") == "anything");
  CHECK(dutch("al het overige") == "residual");
}

TEST_CASE("a Dutch draft gets the Dutch words back", "[text]") {
  CHECK(Reference("agreement.parties").text(Language::dutch) == "regeling.partijen");
  CHECK(Reference("maastricht.raad.chair").text(Language::dutch) == "maastricht.raad.voorzitter");
  CHECK(Reference("residual").text(Language::dutch) == "al het overige");
}

TEST_CASE("a reserved word of the other language is not read", "[text]") {
  CHECK(dutch("ab.chair") == "(other form)");
  CHECK(english("ab.voorzitter") == "(other form)");
  CHECK(english("al het overige") == "(other form)");
  CHECK(dutch("agreement.parties") == "(other form)");
  CHECK(dutch("regeling.parties") == "(other form)");
  CHECK(english("agreement.partijen") == "(other form)");
}

TEST_CASE("parties is an ordinary word but after agreement", "[text]") {
  CHECK(dutch("partijen") == "partijen");
  CHECK(dutch("partijen.raad") == "partijen.raad");
  CHECK(dutch("parties") == "parties");
  CHECK(Reference("parties").text(Language::dutch) == "parties");
}

TEST_CASE("a reference has one to three segments of slugs", "[text]") {
  for (const auto* text : {"", ".", "a.", ".a", "a..b", "a.b.c.d", "Raad", "a b", "maastricht.al het overige", "1a"})
    CHECK(dutch(text) == "(other form)");
  CHECK(english("a.b.c") == "a.b.c");
  CHECK(english("a.residual") == "(other form)");
}

TEST_CASE("a segment of a reference has at most 100 characters", "[text]") {
  const std::string longest(100, 'a');
  CHECK(Reference::parse(longest + "." + longest + "." + longest, Language::dutch));
  CHECK(Reference::parse("a." + longest + "a", Language::dutch).impossible() != nullptr);
}

TEST_CASE("a reference gives its segments", "[text]") {
  const Reference chair = "maastricht.raad.chair";
  CHECK(chair.segments() == 3);
  CHECK(chair.head() == "maastricht");
  CHECK(chair.segment(2) == "chair");
  CHECK(chair.segment(3).empty());
  CHECK(Reference().segments() == 0);
  CHECK(Reference().head().empty());
  CHECK_FALSE(Reference().given());
}

TEST_CASE("a reference made in a program is canonical", "[text]") {
  CHECK_THROWS_AS(Reference("ab.voorzitter"), InvalidValue);
  CHECK_THROWS_AS(Reference("Ab"), InvalidValue);
}

TEST_CASE("a word is reserved in both languages, whatever the language of the file", "[text]") {
  for (const auto* word : {"chair", "voorzitter", "none", "geen", "vague", "regeling", "secretaris"})
    CHECK(is_reserved(word));
  for (const auto* word : {"raad", "partijen", "parties", "", "al"}) CHECK_FALSE(is_reserved(word));
}

TEST_CASE("no reserved word means two things", "[text]") {
  for (const auto& word : reserved_words) {
    CHECK(reserved_english_of(word.dutch) == word.english);
    CHECK(reserved_dutch_of(word.english) == word.dutch);
    CHECK_FALSE(reserved_english_of(word.english));
    CHECK_FALSE(reserved_dutch_of(word.dutch));
  }
}
