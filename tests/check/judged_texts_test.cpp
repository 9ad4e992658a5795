// SPDX-License-Identifier: Apache-2.0
// What is found in published texts was judged by hand; the texts are not part of the project.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "kader/host/check_draft.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

// "BWBR0004825.md unresolved-reference 1143", and the same line of tests/corpus/judged.tsv by its verdict.
struct Judged {
  std::set<std::string> right;
  std::set<std::string> wrong;
};

Judged read_judged() {
  Judged judged;
  std::ifstream file(KADER_SOURCE_DIR "/tests/corpus/judged.tsv");
  REQUIRE(file);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= line.size();) {
      const std::size_t end = std::min(line.find('\t', from), line.size());
      parts.push_back(line.substr(from, end - from));
      from = end + 1;
    }
    REQUIRE(parts.size() == 5);
    const std::string place = parts[0] + ' ' + parts[1] + ' ' + parts[2];
    REQUIRE((parts[3] == "true" || parts[3] == "false"));
    (parts[3] == "true" ? judged.right : judged.wrong).insert(place);
  }
  return judged;
}

std::set<std::string> found_in(const fs::path& folder) {
  std::set<std::string> found;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const kader::Report report = kader::check_file(entry.path().string(), {.as_of = kader::Date(2026, 12, 1)});
    for (const kader::Finding& finding : report.findings)
      if (finding.severity != kader::Severity::note)
        found.insert(entry.path().filename().string() + ' ' + std::string(finding.rule->name) + ' ' +
                     std::to_string(finding.place.span.begin.line));
  }
  return found;
}

}  // namespace

TEST_CASE("In published texts no finding that was judged false comes back, and no true one is lost",
          "[check][judged-texts]") {
  const fs::path folder(KADER_SHARED_DIR "/corpus/dev");
  if (!fs::exists(folder)) {
    WARN("no " KADER_SHARED_DIR "/corpus/dev on this machine");
    return;
  }
  const Judged judged = read_judged();
  const std::set<std::string> found = found_in(folder);
  for (const std::string& place : judged.right) {
    INFO("lost: " << place);
    CHECK(found.contains(place));
  }
  for (const std::string& place : found) {
    INFO("judged false, or not judged: " << place);
    CHECK(judged.right.contains(place));
  }
  for (const std::string& place : judged.wrong) {
    INFO("both true and false: " << place);
    CHECK(!judged.right.contains(place));
  }
}
