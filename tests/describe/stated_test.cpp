// SPDX-License-Identifier: Apache-2.0
#include "kader/describe/stated.hpp"

#include <string>
#include <utility>
#include <vector>

#include "support/catch.hpp"

using namespace kader;

TEST_CASE("a field says nothing until something is said") {
  const Stated<int> field;
  CHECK(field.statement() == Statement::not_stated);
  CHECK_FALSE(field.stated());
  CHECK_FALSE(field.has_value());
  CHECK(field.get() == nullptr);
  CHECK(field.value_or(7) == 7);
}

TEST_CASE("none, vague and elsewhere are stated and no value") {
  const Stated<int> fields[] = {none, Vague{"enkele", {"4.a"}}, Elsewhere{"reglement van orde"}};
  const Statement statements[] = {Statement::none, Statement::vague, Statement::elsewhere};
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(fields[i].statement() == statements[i]);
    CHECK(fields[i].stated());
    CHECK_FALSE(fields[i]);
    CHECK((fields[i].vague() != nullptr) == (i == 1));
    CHECK((fields[i].elsewhere() != nullptr) == (i == 2));
  }
  CHECK(fields[1].vague()->words == "enkele");
  CHECK(fields[2].elsewhere()->document == "reglement van orde");
}

TEST_CASE("a value is what it was made from") {
  const Stated<std::string> text = "platform";
  CHECK(*text == "platform");
  CHECK(text->size() == 8);
  const Stated<std::vector<int>> list{1, 2, 3};
  CHECK(each_of(list).size() == 3);
  const Stated<std::vector<int>> nothing = none;
  CHECK(each_of(nothing).empty());
}

TEST_CASE("fields are equal when both the way and the content are") {
  CHECK(Stated<int>() == Stated<int>());
  CHECK(Stated<int>(none) != Stated<int>());
  CHECK(Stated<int>(3) == Stated<int>(3));
  CHECK(Stated<int>(3) != Stated<int>(4));
  CHECK(Stated<int>(Vague{"a"}) == Stated<int>(Vague{"a"}));
  CHECK(Stated<int>(Vague{"a"}) != Stated<int>(Vague{"a", {"1"}}));
  CHECK(Stated<int>(Vague{"a"}) != Stated<int>(Elsewhere{"a"}));
  CHECK(Stated<int>(Elsewhere{"", "ab"}) != Stated<int>(Elsewhere{"", "db"}));
}

TEST_CASE("a copy is a value of its own") {
  Stated<std::vector<int>> first{1};
  Stated<std::vector<int>> second = first;
  second.edit().push_back(2);
  CHECK(first->size() == 1);
  CHECK(second->size() == 2);
  first = second;
  CHECK(first == second);
  const auto& same = first;
  first = same;
  CHECK(first == second);
  const Stated<std::vector<int>> moved = std::move(second);
  CHECK(moved == first);
  CHECK_FALSE(second.stated());  // NOLINT(bugprone-use-after-move): what is moved from says nothing
}

TEST_CASE("editing makes a value of what was none, and keeps one that was there") {
  Stated<int> field = Vague{"enkele"};
  field.edit() += 5;
  CHECK(*field == 5);
  field.edit() += 1;
  CHECK(*field == 6);
  field.reset();
  CHECK(field == Stated<int>());
}

TEST_CASE("a field takes the room of a pointer") {
  STATIC_REQUIRE(sizeof(Stated<std::vector<std::string>>) == sizeof(void*));
}
