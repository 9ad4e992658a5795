// SPDX-License-Identifier: Apache-2.0
// One line a field is all that a type needs: what follows reads, writes, compares and describes a type that the
// library has never heard of.
#include <string>
#include <vector>

#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/publish/json_schema.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "kader/text/count.hpp"
#include "kader/text/date.hpp"
#include "kader/write/write.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

struct Mooring {
  KADER_RECORD(Mooring, "ligplaats", "A place where a ship may lie.",
    (ship, "schip", "What lies there.", Stated<Text>),
    (berths, "plaatsen", "How many may lie there.", Stated<Count>),
    (free_on, "vrij op", "The days on which it is free.", Stated<List<Date>>))
};

const TypeInfo& type = type_of<Mooring>();

Mooring example() { return {.ship = "De Hoop", .berths = 3, .free_on = {Date(2024, 5, 1)}, .source = {"4.10"}}; }

Mooring read_from(const std::string& text, Language keys, std::vector<Finding>& findings) {
  const Loaded loaded = load("ligplaats", text);
  const Composed composed = text.front() == '{' ? compose_json(*loaded.source) : compose_yaml(*loaded.source);
  Mooring made;
  read_value(composed.tree, 0, type, &made, keys, findings);
  return made;
}

}  // namespace

TEST_CASE("a described type is written, in both languages") {
  const Mooring mooring = example();
  CHECK(write_yaml_value(type, &mooring, Language::dutch) ==
        "schip: De Hoop\nplaatsen: 3\nvrij op: 2024-05-01\nbron: \"4.10\"\n");
  CHECK(write_json_value(type, &mooring, Language::english) ==
        "{\n  \"ship\": \"De Hoop\",\n  \"berths\": 3,\n  \"free on\": [\n    \"2024-05-01\"\n  ],\n"
        "  \"source\": [\n    \"4.10\"\n  ]\n}\n");
}

TEST_CASE("a described type is read, in both languages and forms") {
  const Mooring mooring = example();
  for (const Language keys : {Language::dutch, Language::english}) {
    std::vector<Finding> findings;
    CHECK(read_from(write_yaml_value(type, &mooring, keys), keys, findings) == mooring);
    CHECK(read_from(write_json_value(type, &mooring, keys), keys, findings) == mooring);
    CHECK(findings.empty());
  }
}

TEST_CASE("a described type can leave things open") {
  std::vector<Finding> findings;
  const Mooring mooring =
      read_from("schip: geen\nplaatsen: {open norm: enkele}\nvrij op: {elders geregeld: havenverordening}\n",
                Language::dutch, findings);
  CHECK(findings.empty());
  CHECK(mooring == Mooring{.ship = none, .berths = Vague{"enkele"}, .free_on = Elsewhere{"havenverordening"}});
}

TEST_CASE("a key that a described type does not have is a finding") {
  std::vector<Finding> findings;
  read_from("schip: De Hoop\nplatsen: 3\n", Language::dutch, findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule->name == "unknown-key");
  CHECK(findings[0].message(Language::dutch).find("plaatsen") != std::string::npos);
}

TEST_CASE("a described type has a JSON Schema") {
  const std::string schema = json_schema(type, Language::dutch);
  for (const char* part : {"\"plaatsen\": {", "\"title\": \"berths\"", "How many may lie there.",
                           "\"#/definitions/Count\"", "\"bron\": {"})
    CHECK(schema.find(part) != std::string::npos);
}

TEST_CASE("the table of a described type names its fields") {
  CHECK(type.name == "Mooring");
  CHECK(type.dutch == "ligplaats");
  REQUIRE(type.fields.size() == 7);
  const FieldInfo& field = type.fields[2];
  CHECK(field.member == "free_on");
  CHECK(field.key == "free on");
  CHECK(field.dutch == "vrij op");
  CHECK(field.type->kind == Kind::stated);
  CHECK(type.field("note") == &type.fields[5]);
  CHECK(type.field("noot") == nullptr);
}
