// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <string>

#include "kader/read/read.hpp"
#include "kader/write/write.hpp"
#include "support/catch.hpp"
#include "support/generate.hpp"

using namespace kader;

namespace {

constexpr std::uint64_t frameworks = 150;

/// What the findings on form say, one a line: so that a failure explains itself. That `who: [a, b]` does not say how
/// they act is a finding on what the draft says.
std::string said(const Draft& draft) {
  std::string all;
  for (const Finding& finding : draft.findings)
    if (finding.rule->name != "list-says-not-how")
      all += finding.place.pointer + ": " + finding.message(Language::english) + " [" + std::string(finding.rule->name) + "]\n";
  return all;
}

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
    const Framework framework = testing::random_framework(seed);
    for (const Language keys : {Language::dutch, Language::english})
      reads_back(framework, write_yaml(framework, keys), Syntax::yaml);
  }
}

TEST_CASE("what is written as JSON reads back as the same, in both languages") {
  for (std::uint64_t seed = 1; seed <= frameworks; ++seed) {
    INFO("seed " << seed);
    const Framework framework = testing::random_framework(seed);
    for (const Language keys : {Language::dutch, Language::english})
      reads_back(framework, write_json(framework, keys), Syntax::json);
  }
}

TEST_CASE("what was read from a draft in one language is written in the other") {
  for (std::uint64_t seed = 1; seed <= frameworks; ++seed) {
    INFO("seed " << seed);
    const Framework framework = testing::random_framework(seed);
    const std::string dutch = write_yaml(framework, Language::dutch);
    const std::string english = write_yaml(read(dutch).framework, Language::english);
    CHECK(write_yaml(read(english).framework, Language::dutch) == dutch);
  }
}
