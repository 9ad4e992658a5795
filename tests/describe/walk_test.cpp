// SPDX-License-Identifier: Apache-2.0
#include "kader/describe/walk.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "kader/describe/type_of.hpp"
#include "kader/model/framework.hpp"
#include "kader/model/framework_type.hpp"
#include "support/catch.hpp"
#include "support/generate.hpp"
#include "support/types.hpp"

using namespace kader;

namespace {

Value look(const Framework& framework) { return {framework_type(), &framework}; }

Framework small() {
  Framework made;
  made.bodies = {
      Body{.id = "platform",
           .seats = Table<Seat>{Seat{
               .id = "leden", .post = Post{.appointed_by = Reference("ab")}, .count = Headcount(Count(2), Count(5))}},
           .chair = Vague{.words = "een van hen"},
           .voting = Elsewhere{.document = "reglement"}}};
  made.norms = {Norm{.id = "plannen", .can = List<Act>{CoreAct::adopt}}, Norm{.can = List<Act>{CoreAct::decide}}};
  made.provisions = {ProvisionEntry{.id = ProvisionRef("4/2")}, ProvisionEntry{.id = ProvisionRef("1")}};
  return made;
}

std::vector<std::string> pointers_in(const Framework& framework) {
  std::vector<std::string> pointers;
  walk(look(framework), [&](const Path& path) {
    pointers.push_back(path.pointer());
    return Walk::into;
  });
  return pointers;
}

}  // namespace

TEST_CASE("every value that a walk comes to stands at its pointer, and no other does", "[describe]") {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const Framework framework = testing::random_framework(seed);
    const Value root = look(framework);
    std::set<std::string> met;
    walk(root, [&](const Path& path) {
      const std::string pointer = path.pointer();
      const auto found = value_at(root, pointer);
      INFO("seed " << seed << ": " << pointer);
      REQUIRE(found);
      REQUIRE(*found == path.value);
      REQUIRE(met.insert(pointer).second);
      return Walk::into;
    });
    REQUIRE(met.size() > 20);
  }
}

TEST_CASE("the pointer of a value is found by looking for it", "[describe]") {
  const Framework framework = testing::random_framework(4);
  const Value root = look(framework);
  for (const std::string& pointer : pointers_in(framework)) {
    INFO(pointer);
    CHECK(pointer_of(root, *value_at(root, pointer)) == pointer);
  }
  const Framework another = framework;
  CHECK_FALSE(pointer_of(root, look(another)));
}

TEST_CASE("a walk leaves every place it entered, the last one first", "[describe]") {
  const Framework framework = testing::random_framework(7);
  std::vector<std::string> open;
  const bool whole = walk(
      look(framework),
      [&](const Path& path) {
        open.push_back(path.pointer());
        return path.field != nullptr && path.field->key == "norms" ? Walk::past : Walk::into;
      },
      [&](const Path& path) {
        REQUIRE_FALSE(open.empty());
        REQUIRE(open.back() == path.pointer());
        open.pop_back();
      });
  CHECK(whole);
  CHECK(open.empty());
}

TEST_CASE("a walk goes in the order of the description, past what it is told to pass, and ends when told",
          "[describe]") {
  const Framework framework = small();
  std::vector<std::string> met;
  const bool whole = walk(look(framework), [&](const Path& path) {
    met.push_back(path.pointer());
    if (path.above == nullptr) return Walk::into;
    return met.back() == "/bodies" ? Walk::stop : Walk::past;
  });
  CHECK_FALSE(whole);
  CHECK(met ==
        std::vector<std::string>{"", "/kader", "/language", "/agreement", "/cites", "/parties", "/groups", "/bodies"});
}

TEST_CASE("a pointer names fields by key, elements by id, what has no id by its index", "[describe]") {
  const Framework framework = small();
  const Value root = look(framework);
  const auto at = [&](std::string_view pointer) { return value_at(root, pointer); };
  CHECK(at("") == root);
  CHECK(at("/bodies/platform/seats/leden/appointed by")->opened().text(Language::english) == "ab");
  CHECK(at("/bodies/platform/seats/leden/count/at most")->opened().text(Language::english) == "5");
  CHECK(at("/norms/plannen/can/0")->opened().text(Language::dutch) == "vaststellen");
  CHECK(at("/norms/plannen") == at("/norms/0"));
  CHECK(at("/norms/1/can/0")->opened().text(Language::english) == "decide");
  CHECK(at("/provisions/4~12")->id() == "4/2");
  CHECK(at("/provisions/1")->id() == "1");
  for (const char* nowhere :
       {"/bodies/ander", "/bodies/0", "/bodies/platform/voorzitter", "bodies", "/", "/norms/2", "/norms/-1",
        "/norms/99999999999999999999", "/bodies/platform/chair/who", "/provisions/0", "/kader/0", "//bodies"}) {
    INFO(nowhere);
    CHECK_FALSE(at(nowhere));
  }
}

TEST_CASE("a walk shows how a field is not stated", "[describe]") {
  const Framework framework = small();
  const Value body = *value_at(look(framework), "/bodies/platform");
  CHECK(body.field("chair")->statement() == Statement::vague);
  CHECK(body.field("chair")->vague()->words == "een van hen");
  CHECK(body.field("chair")->opened() == body.field("chair"));
  CHECK(body.field("voting")->statement() == Statement::elsewhere);
  CHECK(body.field("voting")->elsewhere()->document == "reglement");
  CHECK(body.field("deputy")->statement() == Statement::not_stated);
  CHECK(body.field("seats")->statement() == Statement::value);
  CHECK(body.field("id")->statement() == Statement::value);
  CHECK(body.field("id")->vague() == nullptr);
}

TEST_CASE("what a walk may change is changed in the framework, and a refined value is no more than looked at",
          "[describe]") {
  Framework framework = small();
  const Editable root(framework_type(), &framework);
  walk(root, [](const EditablePath& path) {
    const Editable value = path.value.opened();
    if (value.kind() == Kind::text) value.as<std::string>() = "anders";
    return Walk::into;
  });
  CHECK_FALSE(value_at(root, "/bodies/platform/seats/leden/count/at most"));
  CHECK(value_at(root, "/bodies/platform/seats/leden/count")->opened().kind() == Kind::refined);
  const auto name = value_at(root, "/bodies/platform/name");
  REQUIRE(name);
  name->type().edit(name->object());
  name->opened().as<std::string>() = "Het platform";
  CHECK(framework.bodies.at("platform").name == Stated<Text>("Het platform"));
}

TEST_CASE("the fields of an embedded record stand among its owner's under keys of their own", "[describe]") {
  for (const TypeInfo* type : testing::all_types()) {
    std::set<std::string> keys;
    each_field(*type, [&](const FieldInfo& field) {
      INFO(type->name << ": " << field.key);
      CHECK(keys.insert(std::string(field.key)).second);
      CHECK_FALSE(field.embedded);
      return true;
    });
  }
}
