// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "cli/command.hpp"
#include "support/catch.hpp"

namespace {

using kader::testing::has;
using kader::testing::Ran;
template <class... Arguments>
Ran conform(const std::string& draft, const Arguments&... arguments) {
  return kader::testing::kader_with(draft, {"conform", "-", "--lang", "en", "--standard", std::string(arguments)...});
}
const std::string small =
    "kader: 1\nlanguage: en\nagreement: {name: A, kind: overeenkomst, until: none}\n"
    "parties: {a: {name: A, kind: gemeente}}\n";

}  // namespace

TEST_CASE("conform exits with 1 where a requirement is not met, and says which", "[cli][standard]") {
  const Ran made = conform(small, "goed-bestuur");
  CHECK(made.code == 1);
  CHECK(has(made.out, "- goed-bestuur/evaluatie  not met"));
  CHECK(has(made.out, "+ goed-bestuur/looptijd  met"));
}

TEST_CASE("what does not apply does not count", "[cli][standard]") {
  const Ran made = conform(small, "wgr-2022", "--format", "json");
  CHECK(made.code == 0);
  CHECK(has(made.out, "\"not-applicable\": 11"));
}

TEST_CASE("a standard that is not there is told with the nearest", "[cli][standard]") {
  const Ran made = conform(small, "goed-bestur");
  CHECK(made.code == 2);
  CHECK(has(made.err, "do you mean goed-bestuur?"));
  CHECK(conform(small, "./not-there.yaml").code == 2);
  CHECK(conform("- no framework", "goed-bestuur").code == 2);
  CHECK(conform(small, "goed-bestuur", "--format", "github").code == 2);
}

TEST_CASE("a standard and its requirements are explained", "[cli][standard]") {
  const auto explain = [](const std::string& what) {
    return kader::testing::kader_with("", {"explain", what, "--lang", "en"});
  };
  CHECK(has(explain("nvo-2020").out, "nvo-3  One contact point"));
  CHECK(has(explain("wgr-2022/belang").out, "article: Wgr 10(1)"));
  CHECK(has(explain("jeugdwet-2026/rechtsvorm").out, "the source of this requirement was not read"));
  CHECK(explain("nvo-2020/nvo-9").code == 2);
  CHECK(has(kader::testing::kader_with("", {"standards", "--lang", "nl"}).out, "goed-bestuur"));
}

TEST_CASE("a page shows every requirement and obeys nothing in the draft", "[cli][standard]") {
  const Ran made = conform(
      "kader: 1\nlanguage: en\nagreement: {name: A, until: none}\nbodies: {b: {name: \"<script>x</script>\", "
      "chair: {appointed by: b}}}\n",
      "goed-bestuur", "--format", "html");
  CHECK(made.code == 1);
  CHECK(has(made.out, "<td class=\"not-met\">not met</td>"));
  CHECK(has(made.out, "<td class=\"met\">met</td>"));
  CHECK(has(made.out, "&lt;script&gt;"));
  CHECK_FALSE(has(made.out, "<script>"));
}

TEST_CASE("for code hosts a requirement is a rule, and what is not met a result at its place", "[cli][standard]") {
  const Ran made = conform(
      "kader: 1\nlanguage: en\nagreement: {name: A, until: none}\nbodies:\n  b: {name: B, chair: {appointed by: b}}\n",
      "goed-bestuur", "--format", "sarif");
  CHECK(made.code == 1);
  CHECK(has(made.out, "\"ruleId\": \"goed-bestuur/plaatsvervanger\""));
  CHECK(has(made.out, "\"startLine\": 5"));
  CHECK_FALSE(has(made.out, "\"ruleId\": \"goed-bestuur/looptijd\""));
}
