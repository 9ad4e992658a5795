// SPDX-License-Identifier: Apache-2.0
// What is generated is committed; these tests say when it is behind, and what refreshes it.
#include <fstream>
#include <iterator>
#include <string>

#include "kader/publish/format_reference.hpp"
#include "kader/publish/json_schema.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

/// Whether the file of the repository holds just that; a comparison that does not print a hundred pages.
bool is_content_of(const std::string& path, const std::string& text) {
  std::ifstream file(std::string(KADER_SOURCE_DIR) + "/" + path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {}) == text;
}

}  // namespace

TEST_CASE("the JSON Schemas are up to date", "[publish]") {
  INFO("kader schema --lang nl > docs/schema/kader.nl.schema.json");
  CHECK(is_content_of("docs/schema/kader.nl.schema.json", json_schema(Language::dutch)));
  INFO("kader schema --lang en > docs/schema/kader.en.schema.json");
  CHECK(is_content_of("docs/schema/kader.en.schema.json", json_schema(Language::english)));
}

TEST_CASE("the format reference is up to date", "[publish]") {
  INFO("kader reference --lang en > docs/format-reference.md");
  CHECK(is_content_of("docs/format-reference.md", format_reference(Language::english)));
}
