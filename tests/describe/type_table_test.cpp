// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <string>
#include <string_view>

#include "kader/describe/type_info.hpp"
#include "kader/model/framework_type.hpp"
#include "support/catch.hpp"
#include "support/types.hpp"

using namespace kader;

namespace {

/// What a map or a word can begin with where this type stands: what a reader tells alternatives apart by.
void first_words(const TypeInfo& type, Language language, std::map<std::string, int>& counted) {
  if (type.kind == Kind::choice)
    for (const TypeInfo* alternative : type.alternatives) first_words(*alternative, language, counted);
  if (type.kind == Kind::enumeration)
    for (const WordInfo& word : type.words) ++counted["word " + std::string(word.in(language))];
  if (type.kind == Kind::record) ++counted["key " + std::string(testing::flat_fields(type).front().key_in(language))];
}

}  // namespace

TEST_CASE("a table is there for every kind of type") {
  for (const TypeInfo* type : testing::all_types()) {
    INFO(type->name);
    CHECK(type->size > 0);
    CHECK((type->fields.empty()) == (type->kind != Kind::record));
    CHECK((type->alternatives.empty()) == (type->kind != Kind::choice));
    CHECK((type->words.empty()) == (type->kind != Kind::enumeration));
    CHECK((type->about == nullptr) == (type->kind != Kind::scalar));
    const bool made_of_others = type->kind == Kind::list || type->kind == Kind::table || type->kind == Kind::stated ||
                                type->kind == Kind::refined;
    CHECK((type->element != nullptr) == made_of_others);
  }
}

TEST_CASE("an English key is the name of its member with spaces") {
  for (const TypeInfo* type : testing::all_types())
    for (const FieldInfo& field : type->fields) {
      std::string expected(field.member);
      if (expected.back() == '_') expected.pop_back();
      for (char& c : expected)
        if (c == '_') c = ' ';
      CHECK(field.key == expected);
    }
}

TEST_CASE("a shorthand is a field of its record") {
  for (const TypeInfo* type : testing::all_types())
    if (!type->shorthand.empty()) {
      INFO(type->name);
      CHECK(type->field(type->shorthand) != nullptr);
    }
}

TEST_CASE("the alternatives of a choice are told apart by their first key or word, in both languages") {
  for (const TypeInfo* type : testing::all_types()) {
    if (type->kind != Kind::choice) continue;
    for (const Language language : {Language::dutch, Language::english}) {
      std::map<std::string, int> counted;
      first_words(*type, language, counted);
      for (const auto& [word, times] : counted) {
        INFO(type->name << ": " << word);
        CHECK(times == 1);
      }
    }
  }
}

TEST_CASE("no record contains itself") {
  const auto visit = [](const auto& self, const TypeInfo& type, int depth) -> void {
    REQUIRE(depth < 40);  // the deepest today is half of that
    for (const FieldInfo& field : type.fields) self(self, *field.type, depth + 1);
    for (const TypeInfo* alternative : type.alternatives) self(self, *alternative, depth + 1);
    if (type.element != nullptr) self(self, *type.element, depth + 1);
  };
  visit(visit, framework_type(), 0);
}
