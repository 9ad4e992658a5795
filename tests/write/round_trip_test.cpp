// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>

#include "kader/describe/enumeration.hpp"
#include "kader/model/act.hpp"
#include "kader/read/read.hpp"
#include "kader/write/write.hpp"
#include "support/catch.hpp"
#include "support/generate.hpp"
#include "support/types.hpp"

using namespace kader;

namespace {

constexpr std::uint64_t frameworks = 450;

/// What the findings on form say, one a line: so that a failure explains itself. That `who: [a, b]` does not say how
/// they act is a finding on what the draft says.
std::string said(const Draft& draft) {
  std::string all;
  for (const Finding& finding : draft.findings)
    if (finding.rule->name != "list-says-not-how")
      all += finding.place.pointer + ": " + finding.message(Language::english) + " [" +
             std::string(finding.rule->name) + "]\n";
  return all;
}

/// Small ones and big ones.
Framework some_framework(std::uint64_t seed) { return testing::random_framework(seed, 3 + static_cast<int>(seed % 4)); }

void reads_back(const Framework& framework, const std::string& text, Syntax syntax) {
  const Draft draft = read(text, {.name = "draft", .syntax = syntax});
  INFO(text);
  REQUIRE(draft.readable);
  CHECK(said(draft) == "");
  CHECK(draft.framework == framework);
}

}  // namespace

TEST_CASE("what is written as YAML reads back as the same, in both languages") {
  for (std::uint64_t seed = 1; seed <= frameworks; ++seed) {
    INFO("seed " << seed);
    const Framework framework = some_framework(seed);
    for (const Language keys : {Language::dutch, Language::english})
      reads_back(framework, write_yaml(framework, keys), Syntax::yaml);
  }
}

TEST_CASE("what is written as JSON reads back as the same, in both languages") {
  for (std::uint64_t seed = 1; seed <= frameworks; ++seed) {
    INFO("seed " << seed);
    const Framework framework = some_framework(seed);
    for (const Language keys : {Language::dutch, Language::english})
      reads_back(framework, write_json(framework, keys), Syntax::json);
  }
}

TEST_CASE("what was read from a draft in one language is written in the other") {
  for (std::uint64_t seed = 1; seed <= frameworks; ++seed) {
    INFO("seed " << seed);
    const Framework framework = some_framework(seed);
    const std::string dutch = write_yaml(framework, Language::dutch);
    const std::string english = write_yaml(read(dutch).framework, Language::english);
    CHECK(write_yaml(read(english).framework, Language::dutch) == dutch);
  }
}

TEST_CASE("the frameworks that are generated have the whole vocabulary") {
  std::string all;
  for (std::uint64_t seed = 1; seed <= frameworks; ++seed) all += write_json(some_framework(seed), Language::dutch);
  for (const TypeInfo* type : testing::all_types()) {
    for (const FieldInfo& field : testing::flat_fields(*type)) {
      INFO(type->name << ": " << field.dutch);
      CHECK((field.is_id || all.find('"' + std::string(field.dutch) + "\":") != std::string::npos));
    }
    for (const WordInfo& word : type->words) {
      INFO(type->name << ": " << word.dutch);
      CHECK(all.find('"' + std::string(word.dutch) + '"') != std::string::npos);
    }
  }
  for (const WordInfo& act : EnumDescription<CoreAct>::words) {
    INFO(act.dutch);
    CHECK(all.find('"' + std::string(act.dutch) + '"') != std::string::npos);
  }
}

// Not run by default: tests/python/test_schema.py asks for it, to see whether the JSON Schemas accept what is written.
TEST_CASE("generated drafts are put into the directory KADER_DRAFTS", "[.drafts]") {
  const char* directory = std::getenv("KADER_DRAFTS");  // NOLINT(concurrency-mt-unsafe): nobody sets it here
  REQUIRE(directory != nullptr);
  for (std::uint64_t seed = 1; seed <= frameworks; ++seed) {
    const Framework framework = some_framework(seed);
    const std::string name = std::string(directory) + "/" + std::to_string(seed);
    std::ofstream(name + ".nl.yaml") << write_yaml(framework, Language::dutch);
    std::ofstream(name + ".en.yaml") << write_yaml(framework, Language::english);
    std::ofstream(name + ".nl.json") << write_json(framework, Language::dutch);
    std::ofstream(name + ".en.json") << write_json(framework, Language::english);
  }
}
