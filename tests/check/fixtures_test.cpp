// SPDX-License-Identifier: Apache-2.0
// Every rule has two examples in tests/rules; they are what `kader explain` shows and what docs/rules holds.
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "kader/check/acceptance_rules.hpp"
#include "kader/check/examples.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/report/render.hpp"
#include "kader/resolve/resolve_rules.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;
using kader::Draft;
using kader::Finding;
using kader::Report;
using kader::RuleInfo;
using kader::Severity;

const fs::path root = KADER_SOURCE_DIR;

std::string contents(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return std::move(text).str();
}

// No draft small enough to show has these: no file at all, 16 MiB, ten thousand combinations, or a second file.
// Their own tests make them.
bool has_no_example(const RuleInfo& rule) {
  return &rule == &kader::syntax::cannot_read || &rule == &kader::syntax::too_large || &rule == &kader::norm_too_wide ||
         &rule == &kader::acceptance::register_holds_more;
}

Report report_on(std::string_view text, const kader::RuleExample& example) {
  const Draft draft = kader::read(text, {.name = "example." + std::string(example.syntax)});
  return kader::check_draft(draft, {.as_of = kader::day_of_examples});
}

std::string described(const Report& report) {
  return kader::render(report, kader::ReportFormat::text, {.verbose = true});
}

// The lines that end in "# <-- rule", in a text in "<!-- <-- rule -->"; such a mark on a line of its own is about the
// next.
std::set<std::uint32_t> marked_lines(std::string_view text, std::string_view rule) {
  const std::string mark = "# <-- " + std::string(rule);
  const std::string in_text = "<!-- <-- " + std::string(rule) + " -->";
  std::set<std::uint32_t> lines;
  std::uint32_t line = 1;
  for (std::size_t at = 0; at < text.size(); ++line) {
    const auto end = std::min(text.find('\n', at), text.size());
    const std::string_view one = text.substr(at, end - at);
    if (one.ends_with(mark) || one.ends_with(in_text)) lines.insert(one == in_text ? line + 1 : line);
    at = end + 1;
  }
  return lines;
}

}  // namespace

TEST_CASE("every rule has a bad and a good example, and every example a rule") {
  for (const RuleInfo* rule : kader::Rules::built_in().catalogue().all()) {
    INFO("tests/rules/" << rule->name << "/{bad,good}.yaml; then: python3 src/data/generate.py");
    CHECK((kader::find_example(rule->name) != nullptr) != has_no_example(*rule));
  }
  for (const kader::RuleExample& example : kader::rule_examples()) {
    INFO(example.rule);
    CHECK(kader::Rules::built_in().catalogue().find(example.rule) != nullptr);
  }
}

TEST_CASE("the examples that ship are those in tests/rules") {
  std::size_t folders = 0;
  for (const auto& entry : fs::directory_iterator(root / "tests/rules")) {
    ++folders;
    const std::string name = entry.path().filename().string();
    INFO("tests/rules/" << name << ": refresh with python3 src/data/generate.py");
    const auto* const example = kader::find_example(name);
    REQUIRE(example != nullptr);
    const std::string ending = "." + std::string(example->syntax);
    CHECK(contents(entry.path() / ("bad" + ending)) == example->bad);
    CHECK(contents(entry.path() / ("good" + ending)) == example->good);
  }
  CHECK(folders == kader::rule_examples().size());
}

TEST_CASE("a bad example gives its own rule, where it says so, and nothing else that is wrong") {
  for (const kader::RuleExample& example : kader::rule_examples()) {
    const Report report = report_on(example.bad, example);
    INFO("tests/rules/" << example.rule << "/bad\n" << described(report));
    std::set<std::uint32_t> found;
    for (const Finding& finding : report.findings) {
      if (finding.rule->name == example.rule)
        found.insert(finding.place.span.begin.line);
      else if (example.rule != "too-deep" ||
               finding.rule->name != "wrong-type")  // so many brackets are no value either
        CHECK(finding.severity == Severity::note);
    }
    if (example.syntax == "json")
      CHECK_FALSE(found.empty());  // JSON has no comments to mark a line with
    else
      CHECK(found == marked_lines(example.bad, example.rule));
  }
}

TEST_CASE("a good example gives nothing that is wrong") {
  for (const kader::RuleExample& example : kader::rule_examples()) {
    const Report report = report_on(example.good, example);
    INFO("tests/rules/" << example.rule << "/good\n" << described(report));
    CHECK_FALSE(report.any(Severity::warning));
    CHECK(std::none_of(report.findings.begin(), report.findings.end(),
                       [&](const Finding& finding) { return finding.rule->name == example.rule; }));
  }
}
