// SPDX-License-Identifier: Apache-2.0
// The frameworks of docs/frameworks: every finding at its place, with the articles it rests on, and nothing besides.
// What must be found in x.kader.yaml stands in tests/frameworks/x.expected.yaml, or in one that names it under
// `framework`. What rules on the text find in the texts themselves is held by text_rules_test.cpp.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "kader/host/check_draft.hpp"
#include "kader/host/file.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "kader/report/render.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path root = KADER_SOURCE_DIR;
const fs::path expectations = root / "tests/frameworks";

/// One row: of what must be found, of what must stay silent, of what is still to come.
struct Row {
  std::string rule;
  std::string place;
  std::string severity;
  std::string reason;
  std::vector<std::string> provisions;
};

struct Expected {
  std::string name;  ///< of the file, for people
  fs::path framework;
  kader::Date as_of{2026, 1, 1};
  std::vector<Row> findings;  ///< notes included
  std::vector<Row> silent;
  std::vector<Row> awaiting;
};

std::string text(const kader::Tree& tree, kader::Tree::Index map, std::string_view key) {
  const auto at = tree.child(map, key);
  return at == 0 ? std::string() : std::string(tree.node(at).text);
}

std::vector<Row> rows(const kader::Tree& tree, std::string_view section, std::string_view severity_of_all = {}) {
  std::vector<Row> all;
  const auto list = tree.child(0, section);
  if (list == 0) return all;
  for (const auto row : tree.children(list)) {
    Row one{text(tree, row, "rule"),
            text(tree, row, "place"),
            severity_of_all.empty() ? text(tree, row, "severity") : std::string(severity_of_all),
            text(tree, row, "reason"),
            {}};
    if (const auto provisions = tree.child(row, "provisions"); provisions != 0)
      for (const auto provision : tree.children(provisions)) one.provisions.emplace_back(tree.node(provision).text);
    all.push_back(std::move(one));
  }
  return all;
}

Expected read_expected(const fs::path& file) {
  const auto loaded = kader::load_file(file.string());
  REQUIRE(loaded.source != nullptr);
  const auto composed = kader::compose_yaml(*loaded.source);
  INFO(file);
  REQUIRE(composed.findings.empty());
  const kader::Tree& tree = composed.tree;
  std::string name = fs::relative(file, expectations).string();
  name.resize(name.size() - std::string_view(".expected.yaml").size());
  const std::string other = text(tree, 0, "framework");
  Expected made{name,
                root / "docs/frameworks" / ((other.empty() ? name : other) + ".kader.yaml"),
                {2026, 1, 1},
                rows(tree, "findings"),
                rows(tree, "silent"),
                rows(tree, "awaiting")};
  for (Row& note : rows(tree, "notes", "note")) made.findings.push_back(std::move(note));
  if (const std::string day = text(tree, 0, "as_of"); !day.empty())
    made.as_of = *kader::Date::parse(day, kader::Language::english);
  return made;
}

const std::vector<Expected>& all_expected() {
  static const std::vector<Expected> all = [] {
    std::vector<Expected> made;
    for (const auto& entry : fs::recursive_directory_iterator(expectations))
      if (entry.path().string().ends_with(".expected.yaml") && entry.path().filename() != "texts.expected.yaml")
        made.push_back(read_expected(entry.path()));
    std::sort(made.begin(), made.end(), [](const Expected& a, const Expected& b) { return a.name < b.name; });
    return made;
  }();
  return all;
}

std::string_view word(kader::Severity severity) {
  return severity == kader::Severity::error ? "error" : severity == kader::Severity::warning ? "warning" : "note";
}
std::string line(std::string_view severity, std::string_view rule, std::string_view place) {
  return std::string(severity) + " " + std::string(rule) + " " + std::string(place);
}
std::vector<std::string> sorted(std::vector<std::string> lines) {
  std::sort(lines.begin(), lines.end());
  return lines;
}

kader::Report report_on(const Expected& expected) {
  return kader::check_file(expected.framework.string(), {.as_of = expected.as_of});
}

}  // namespace

TEST_CASE("There is an expectation for each framework but the improved one", "[frameworks]") {
  std::size_t frameworks = 0;
  for (const auto& entry : fs::recursive_directory_iterator(root / "docs/frameworks")) {
    const std::string name = entry.path().string();
    if (!name.ends_with(".kader.yaml") || name.ends_with("-improved.kader.yaml")) continue;
    ++frameworks;
    INFO(name);
    CHECK(std::any_of(all_expected().begin(), all_expected().end(),
                      [&](const Expected& one) { return one.framework == entry.path(); }));
  }
  CHECK(frameworks == all_expected().size());
}

TEST_CASE("Each framework has the expected findings at their places, and no other", "[frameworks]") {
  for (const Expected& expected : all_expected()) {
    INFO(expected.name);
    const kader::Report report = report_on(expected);
    std::vector<std::string> found;
    for (const kader::Finding& finding : report.findings)
      found.push_back(line(word(finding.severity), finding.rule->name, finding.place.pointer));
    std::vector<std::string> wanted;
    for (const Row& one : expected.findings) wanted.push_back(line(one.severity, one.rule, one.place));
    CHECK(sorted(std::move(found)) == sorted(std::move(wanted)));
  }
}

TEST_CASE("Each finding names the articles it rests on, and stands on a line", "[frameworks]") {
  for (const Expected& expected : all_expected()) {
    const kader::Report report = report_on(expected);
    for (const kader::Finding& finding : report.findings) {
      INFO(expected.name << " " << finding.place.pointer);
      CHECK(finding.place.span.known());
    }
    for (const Row& one : expected.findings) {
      INFO(expected.name << ": " << one.rule << " at " << one.place);
      const auto at = std::find_if(report.findings.begin(), report.findings.end(), [&](const kader::Finding& f) {
        return f.rule->name == one.rule && f.place.pointer == one.place;
      });
      if (at == report.findings.end()) continue;  // said above
      for (const std::string& provision : one.provisions) {
        INFO("rests on " << provision);
        CHECK(std::find(at->provisions.begin(), at->provisions.end(), provision) != at->provisions.end());
      }
    }
  }
}

TEST_CASE("What lies close to a defect stays silent, with a reason", "[frameworks]") {
  for (const Expected& expected : all_expected()) {
    const kader::Report report = report_on(expected);
    for (const Row& one : expected.silent) {
      INFO(expected.name << ": " << one.rule << " at " << one.place);
      CHECK_FALSE(one.reason.empty());
      CHECK(std::none_of(report.findings.begin(), report.findings.end(), [&](const kader::Finding& f) {
        const std::string& at = f.place.pointer;
        return f.rule->name == one.rule && (at == one.place || at.starts_with(one.place + "/") || one.place == "text");
      }));
    }
  }
}

// What is still to come is written down with the reason why it is not there; once it is found it is no longer to come.
TEST_CASE("What a framework still waits for is not found yet, and says why", "[frameworks]") {
  for (const Expected& expected : all_expected()) {
    const kader::Report report = report_on(expected);
    for (const Row& one : expected.awaiting) {
      INFO(expected.name << ": " << one.rule << " at " << one.place);
      CHECK_FALSE(one.place.empty());
      CHECK_FALSE(one.reason.empty());
      CHECK(std::none_of(report.findings.begin(), report.findings.end(), [&](const kader::Finding& f) {
        return f.rule->name == one.rule && f.place.pointer == one.place;
      }));
    }
  }
}

TEST_CASE("The improved Groningen framework is clean but for notes", "[frameworks]") {
  const kader::Report report =
      kader::check_file((root / "docs/frameworks/groningen-samenwerkingskader-improved.kader.yaml").string(),
                        {.as_of = kader::Date(2026, 1, 1)});
  INFO(kader::render(report, kader::ReportFormat::text));
  CHECK_FALSE(report.any(kader::Severity::warning));
}
