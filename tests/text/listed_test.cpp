// SPDX-License-Identifier: Apache-2.0
#include "kader/text/listed.hpp"

#include <span>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace kader;

namespace {

struct Town {
  std::string name;
  Bilingual kind{"gemeente", "municipality"};
  [[nodiscard]] Phrase quoted() const { return {"‘" + name + "’", "'" + name + "'"}; }
};

std::vector<std::string> letters(std::size_t count) {
  std::vector<std::string> made;
  for (std::size_t i = 0; i < count; ++i) made.emplace_back(1, static_cast<char>('a' + i));
  return made;
}

}  // namespace

TEST_CASE("things are listed as a sentence has them, in both languages", "[text]") {
  CHECK(listed(letters(0)) == Phrase(""));
  CHECK(listed(letters(1)) == Phrase("a"));
  CHECK(listed(letters(2)) == Phrase("a en b", "a and b"));
  CHECK(listed(letters(4)) == Phrase("a, b, c en d", "a, b, c and d"));
}

TEST_CASE("what a thing is called may be a member or a function, in both languages or in none", "[text]") {
  const std::vector<Town> towns{{"Haren"}, {"Ten Boer"}};
  CHECK(listed(towns, &Town::name) == Phrase("Haren en Ten Boer", "Haren and Ten Boer"));
  CHECK(listed(towns, &Town::kind) == Phrase("gemeente en gemeente", "municipality and municipality"));
  CHECK(listed(towns, &Town::quoted) == Phrase("‘Haren’ en ‘Ten Boer’", "'Haren' and 'Ten Boer'"));
  CHECK(listed(std::span(towns).first(1), [](const Town& town) { return town.name.substr(0, 2); }) == Phrase("Ha"));
}

TEST_CASE("of many things the first are named and two or more are counted", "[text]") {
  CHECK(listed(letters(3), {}, {.most = 3}) == Phrase("a, b en c", "a, b and c"));
  CHECK(listed(letters(4), {}, {.most = 3}) == Phrase("a, b en 2 andere", "a, b and 2 others"));
  CHECK(listed(letters(9), {}, {.most = 2}) == Phrase("a en 8 andere", "a and 8 others"));
  CHECK(listed(letters(9), {}, {.most = 1}) == Phrase("9 andere", "9 others"));
}

TEST_CASE("alternatives are listed with their own word, and with another sign where they hold commas", "[text]") {
  CHECK(listed(letters(3), {}, alternatives) == Phrase("a, b of c", "a, b or c"));
  CHECK(listed(letters(3), {}, {.between = {"; ", "; "}, .last = {"; of ", "; or "}}) ==
        Phrase("a; b; of c", "a; b; or c"));
}

TEST_CASE("one language is the same sentence without the other", "[text]") {
  const std::vector<Town> towns{{"Haren"}, {"Ten Boer"}, {"Groningen"}};
  for (const Language language : {Language::dutch, Language::english})
    for (const std::size_t most : {std::size_t{2}, std::size_t{3}})
      CHECK(listed_in(language, towns, &Town::quoted, {.most = most}) ==
            listed(towns, &Town::quoted, {.most = most}).in(language));
}
