// SPDX-License-Identifier: Apache-2.0
#include "kader/host/many_drafts.hpp"

#include <sstream>
#include <string>
#include <vector>

#include "host/folder.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/syntax_rules.hpp"
#include "support/catch.hpp"

using kader::CheckedDraft;
using kader::testing::Folder;

namespace {

const std::string sound = R"({"kader": 1, "language": "en", "agreement": {"name": "Together"}})";
const std::string wrong = R"({"kader": 1, "language": "en", "agreement": {"name": "Together", "until": "2024-02-30"}})";

std::vector<CheckedDraft> checked(const std::vector<std::string>& names, const std::string& input = {}) {
  std::istringstream stream(input);
  kader::ManyDrafts many(names, stream);
  std::vector<CheckedDraft> all;
  while (auto one = many.next())
    all.push_back(kader::check_input(*std::move(one), {.as_of = kader::Date(2026, 1, 1)}, kader::Language::english));
  return all;
}
bool finds(const CheckedDraft& draft, const char* rule) {
  for (const kader::Finding& finding : draft.report.findings)
    if (finding.rule->name == rule) return true;
  return false;
}

}  // namespace

TEST_CASE("each line of a corpus is a draft, and what is found stands at its line", "[host]") {
  const Folder folder;
  const std::string corpus = folder.write("corpus.jsonl", sound + "\n\n" + wrong + "\r\n" + sound);
  const auto drafts = checked({corpus});
  REQUIRE(drafts.size() == 3);
  CHECK_FALSE(finds(drafts[0], "not-a-date"));
  REQUIRE(finds(drafts[1], "not-a-date"));
  for (const kader::Finding& finding : drafts[1].report.findings) {
    CHECK(finding.place.file == corpus);
    CHECK(finding.place.span.begin.line == 3);
  }
  CHECK(drafts[1].report.sources.all().front()->name == corpus + ":3");
  CHECK(drafts[2].report.sources.all().front()->name == corpus + ":4");
}

TEST_CASE("a bad line is a finding at that line, and nothing else is lost by it", "[host]") {
  const Folder folder;
  const std::string corpus =
      folder.write("corpus.ndjson", sound + "\n{\"kader\": 1,\n[]\n" + wrong + "\n\xff\xfe\n" + sound + "\n");
  const auto drafts = checked({corpus});
  REQUIRE(drafts.size() == 6);
  CHECK(finds(drafts[1], "syntax-error"));
  CHECK(drafts[1].report.findings.front().place.span.begin.line == 2);
  CHECK(finds(drafts[2], "not-a-framework"));
  CHECK(finds(drafts[3], "not-a-date"));
  CHECK(finds(drafts[4], "bad-encoding"));
  CHECK(drafts[4].report.findings.front().place.span.begin.line == 5);
  CHECK(drafts[5].report.findings.size() == drafts[0].report.findings.size());
  for (const CheckedDraft& draft : drafts) CHECK(draft.readable);
}

TEST_CASE("a line that is too long is passed over, and the next one is read", "[host]") {
  const Folder folder;
  const std::string corpus = folder.write(
      "corpus.jsonl", "{\"kader\": \"" + std::string(kader::Limits::bytes + 10, 'x') + "\"}\n" + wrong + "\n");
  const auto drafts = checked({corpus});
  REQUIRE(drafts.size() == 2);
  REQUIRE(drafts[0].report.findings.size() == 1);
  CHECK(drafts[0].report.findings[0].rule == &kader::syntax::too_large);
  CHECK(drafts[0].report.findings[0].place.span.begin.line == 1);
  CHECK(finds(drafts[1], "not-a-date"));
}

TEST_CASE("a corpus that is empty or cannot be read never counts as clean", "[host]") {
  const Folder folder;
  for (const char* text : {"", "\n  \n\n"}) {
    const auto drafts = checked({folder.write("corpus.jsonl", text)});
    REQUIRE(drafts.size() == 1);
    CHECK(finds(drafts[0], "empty-draft"));
  }
  folder.write("folder.jsonl/x", "");
  for (const char* name : {"missing.jsonl", "folder.jsonl"}) {
    const auto drafts = checked({folder.at(name)});
    REQUIRE(drafts.size() == 1);
    CHECK(finds(drafts[0], "cannot-read"));
    CHECK_FALSE(drafts[0].readable);
  }
}

TEST_CASE("files, a corpus and standard input are checked one after another", "[host]") {
  const Folder folder;
  const std::string file = folder.write("a.kader.json", wrong);
  folder.write("a.kader.json.accepted.yaml", "accepted: []\nbodies: {b: {}}\n");
  const auto drafts = checked({file, folder.write("corpus.jsonl", sound + "\n"), "-", folder.at("missing.kader.yaml")},
                              "kader: 1\ntaal: nl\nregeling: {naam: X, tot: 2024-02-30}\n");
  REQUIRE(drafts.size() == 4);
  CHECK(finds(drafts[0], "register-holds-more"));  // that of a file is looked for
  CHECK_FALSE(finds(drafts[1], "not-a-date"));
  CHECK(finds(drafts[2], "not-a-date"));
  CHECK_FALSE(drafts[3].readable);
}
