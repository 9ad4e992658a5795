// SPDX-License-Identifier: Apache-2.0
#include "kader/scaffold/draft_template.hpp"

#include <fstream>
#include <iterator>
#include <string>

#include "support/catch.hpp"

using namespace kader;

namespace {

std::string framework(const std::string& name) {
  std::ifstream file(std::string(KADER_SOURCE_DIR) + "/docs/frameworks/" + name, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

}  // namespace

TEST_CASE("The templates are those in docs/frameworks", "[scaffold]") {
  REQUIRE(draft_templates().size() == 1);
  const std::string_view name = draft_templates()[0];
  CHECK(draft_template(name, Language::dutch) == framework("voorbeeldregio.kader.md"));
  CHECK(draft_template(name, Language::english) == framework("example-region.kader.md"));
  CHECK_FALSE(draft_template("reglement", Language::dutch).has_value());
}
