// SPDX-License-Identifier: Apache-2.0
// The framework of a real region: every finding at its place, nothing besides; and the improved one is clean.
#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "kader/check/check_draft.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "kader/report/render.hpp"
#include "support/catch.hpp"

namespace {

const std::string folder = KADER_SOURCE_DIR "/docs/frameworks/";
const kader::CheckOptions on_a_day{.as_of = kader::Date(2026, 1, 1)};

struct Expected {
  std::string rule;
  std::string place;
  std::string severity;
  std::vector<std::string> provisions;
};

std::vector<Expected> expected(std::string_view section, std::string_view severity_of_all = {}) {
  const auto loaded = kader::load_file(KADER_SOURCE_DIR "/tests/frameworks/groningen.expected.yaml");
  REQUIRE(loaded.source != nullptr);
  const auto composed = kader::compose_yaml(*loaded.source);
  REQUIRE(composed.findings.empty());
  const kader::Tree& tree = composed.tree;
  const auto list = tree.child(0, section);
  REQUIRE(list != 0);
  std::vector<Expected> all;
  for (const auto row : tree.children(list)) {
    const auto text = [&](std::string_view key) {
      const auto at = tree.child(row, key);
      return at == 0 ? std::string() : std::string(tree.node(at).text);
    };
    Expected one{
        text("rule"), text("place"), severity_of_all.empty() ? text("severity") : std::string(severity_of_all), {}};
    if (const auto provisions = tree.child(row, "provisions"); provisions != 0)
      for (const auto provision : tree.children(provisions)) one.provisions.emplace_back(tree.node(provision).text);
    all.push_back(std::move(one));
  }
  return all;
}

std::string_view word(kader::Severity severity) {
  return severity == kader::Severity::error ? "error" : severity == kader::Severity::warning ? "warning" : "note";
}

kader::Report report_on(const std::string& name) {
  return kader::check_draft(kader::read_file(folder + name), on_a_day);
}

}  // namespace

TEST_CASE("Groningen has the expected findings at their places, and no other", "[frameworks]") {
  const kader::Report report = report_on("groningen-samenwerkingskader.kader.yaml");
  std::set<std::string> found;
  for (const kader::Finding& finding : report.findings)
    found.insert(std::string(word(finding.severity)) + " " + std::string(finding.rule->name) + " " +
                 finding.place.pointer);
  std::set<std::string> wanted;
  for (const auto& one : expected("findings")) wanted.insert(one.severity + " " + one.rule + " " + one.place);
  for (const auto& one : expected("notes", "note")) wanted.insert(one.severity + " " + one.rule + " " + one.place);
  CHECK(found == wanted);
  CHECK(report.findings.size() == wanted.size());
}

TEST_CASE("Each Groningen finding names the articles it rests on", "[frameworks]") {
  const kader::Report report = report_on("groningen-samenwerkingskader.kader.yaml");
  for (const char* section : {"findings", "notes"})
    for (const auto& one : expected(section)) {
      const auto at = std::find_if(report.findings.begin(), report.findings.end(), [&](const kader::Finding& f) {
        return f.rule->name == one.rule && f.place.pointer == one.place;
      });
      REQUIRE(at != report.findings.end());
      for (const std::string& provision : one.provisions) {
        INFO(one.rule << " at " << one.place << " rests on " << provision);
        CHECK(std::find(at->provisions.begin(), at->provisions.end(), provision) != at->provisions.end());
      }
    }
}

TEST_CASE("What lies close to a defect in Groningen stays silent", "[frameworks]") {
  const kader::Report report = report_on("groningen-samenwerkingskader.kader.yaml");
  for (const auto& one : expected("silent")) {
    INFO(one.rule << " at " << one.place);
    CHECK(std::none_of(report.findings.begin(), report.findings.end(), [&](const kader::Finding& f) {
      return f.rule->name == one.rule && f.place.pointer == one.place;
    }));
  }
}

TEST_CASE("Every finding of Groningen stands on a line of the draft", "[frameworks]") {
  for (const kader::Finding& finding : report_on("groningen-samenwerkingskader.kader.yaml").findings) {
    INFO(finding.place.pointer);
    CHECK(finding.place.span.known());
  }
}

TEST_CASE("The improved Groningen framework is clean but for notes", "[frameworks]") {
  const kader::Report report = report_on("groningen-samenwerkingskader-improved.kader.yaml");
  INFO(kader::render(report, kader::ReportFormat::text));
  CHECK_FALSE(report.any(kader::Severity::warning));
}
