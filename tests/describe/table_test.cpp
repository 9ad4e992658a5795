// SPDX-License-Identifier: Apache-2.0
#include "kader/describe/table.hpp"

#include <string>
#include <utility>

#include "kader/text/id.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

struct Thing {
  Id<Thing> id;
  int size = 0;
  friend bool operator==(const Thing&, const Thing&) = default;
};

}  // namespace

TEST_CASE("a table keeps its elements in the order in which they came") {
  const Table<Thing> table{{"b", 1}, {"a", 2}, {"c", 3}};
  std::string order;
  for (const Thing& thing : table) order += thing.id.str();
  CHECK(order == "bac");
  CHECK(table.size() == 3);
  CHECK(table[1].size == 2);
}

TEST_CASE("a table finds by id") {
  Table<Thing> table{{"ab", 1}, {"db", 2}};
  REQUIRE(table.find("db") != nullptr);
  CHECK(std::as_const(table).find("db")->size == 2);
  CHECK(table.find("raad") == nullptr);
  table.at("ab").size = 5;
  CHECK(table[0].size == 5);
}

TEST_CASE("an id that no element has throws, and is told") {
  const Table<Thing> table{{"ab", 1}};
  CHECK_THROWS_AS(table.at("raad"), InvalidValue);
  try {
    (void)table.at("raad");
  } catch (const InvalidValue& wrong) {
    CHECK(wrong.value() == "raad");
  }
}

TEST_CASE("an id is there once") {
  Table<Thing> table{{"ab", 1}};
  CHECK_THROWS_AS(table.add({"ab", 2}), InvalidValue);
  CHECK(table.size() == 1);
  CHECK_THROWS_AS((Table<Thing>{{"a", 1}, {"a", 1}}), InvalidValue);
}

TEST_CASE("an element can go, and come again") {
  Table<Thing> table{{"ab", 1}, {"db", 2}};
  CHECK(table.remove("ab"));
  CHECK_FALSE(table.remove("ab"));
  CHECK(table.size() == 1);
  table.add({"ab", 3});
  CHECK(table == Table<Thing>{{"db", 2}, {"ab", 3}});
}

TEST_CASE("tables are equal when they have the same in the same order") {
  CHECK(Table<Thing>{{"a", 1}, {"b", 2}} == Table<Thing>{{"a", 1}, {"b", 2}});
  CHECK(Table<Thing>{{"a", 1}, {"b", 2}} != Table<Thing>{{"b", 2}, {"a", 1}});
  CHECK(Table<Thing>().empty());
}
