// SPDX-License-Identifier: Apache-2.0
#include "kader/text/id.hpp"

#include <type_traits>
#include <unordered_set>

#include "support/catch.hpp"

using namespace kader;

namespace {
using BodyId = Id<struct BodyTag>;
using RoleId = Id<struct RoleTag>;
}  // namespace

TEST_CASE("a slug begins with a small letter and holds small letters, digits and hyphens", "[text]") {
  for (const auto* slug : {"a", "raad", "algemeen-bestuur", "aw1995", "a-"}) CHECK(is_slug(slug));
  for (const auto* other : {"", "1a", "-a", "Raad", "a b", "a.b", "a_b", "ré", "a\n"}) CHECK_FALSE(is_slug(other));
}

TEST_CASE("a slug has at most 100 characters", "[text]") {
  CHECK(is_slug(std::string(100, 'a')));
  CHECK_FALSE(is_slug(std::string(101, 'a')));
  CHECK(BodyId::parse(std::string(101, 'a'), Language::dutch).impossible()->reason.nl == "ten hoogste 100 tekens");
}

TEST_CASE("a default-made id is not given", "[text]") {
  CHECK_FALSE(BodyId().given());
  CHECK(BodyId("raad").given());
}

TEST_CASE("an id that is no slug is refused when it is made", "[text]") {
  CHECK_THROWS_AS(BodyId("De raad"), InvalidValue);
  CHECK_THROWS_AS(BodyId(""), InvalidValue);
}

TEST_CASE("ids of different kinds do not mix", "[text]") {
  STATIC_REQUIRE_FALSE(std::is_convertible_v<BodyId, RoleId>);
  STATIC_REQUIRE_FALSE(std::is_constructible_v<BodyId, RoleId>);
  STATIC_REQUIRE_FALSE(std::is_convertible_v<std::string_view, BodyId>);
}

TEST_CASE("an id can be written as a literal in a designated initialiser and be a key", "[text]") {
  struct Body {
    BodyId id;
  };
  const Body body{.id = "raad"};
  CHECK(std::unordered_set<BodyId>{body.id, BodyId("raad"), BodyId("college")}.size() == 2);
  CHECK(BodyId("college") < body.id);
}
