// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "kader/report/render.hpp"
#include "report/sample.hpp"
#include "support/catch.hpp"

namespace {

using kader::Language;
using kader::Report;
using kader::ReportFormat;

// Golden files hold what people have read and found right. KADER_UPDATE_GOLDEN=1 writes them anew: read them again.
void compare(const std::string& name, std::string text) {
  const std::string version = KADER_VERSION;
  for (auto at = text.find('"' + version + '"'); at != std::string::npos; at = text.find('"' + version + '"'))
    text.replace(at, version.size() + 2, "\"VERSION\"");
  const std::filesystem::path file = std::filesystem::path(KADER_SOURCE_DIR) / "tests/report/golden" / name;
  if (std::getenv("KADER_UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
  }
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream golden;
  golden << stream.rdbuf();
  INFO("refresh with KADER_UPDATE_GOLDEN=1, and read tests/report/golden/" << name);
  CHECK(text == golden.str());
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a report as text, in Dutch and English") {
  compare("report.nl.txt", kader::render(sample::report(), ReportFormat::text));
  compare("report.en.txt", kader::render(sample::report(), ReportFormat::text, {.language = Language::english}));
}

TEST_CASE("a report as text in detail, and in colour") {
  compare("verbose.nl.txt", kader::render(sample::report(), ReportFormat::text, {.verbose = true}));
  compare("colour.nl.txt", kader::render(sample::report(), ReportFormat::text, {.color = true}));
}

TEST_CASE("several reports as text end with a total") {
  const std::vector<Report> reports{sample::report(), sample::clean(true), sample::clean(false)};
  compare("several.nl.txt", kader::render(reports, ReportFormat::text));
}

TEST_CASE("a report as JSON") { compare("report.json", kader::render(sample::report(), ReportFormat::json)); }

TEST_CASE("a report as SARIF") {
  compare("report.sarif", kader::render(sample::report(), ReportFormat::sarif, {.language = Language::english}));
}

TEST_CASE("a report as annotations of GitHub") {
  compare("report.github.txt", kader::render(sample::report(), ReportFormat::github));
}

TEST_CASE("a report as a page") {
  compare("report.html", kader::render(sample::report(), ReportFormat::html));
  compare("verbose.html",
          kader::render(sample::report(), ReportFormat::html, {.language = Language::english, .verbose = true}));
}

TEST_CASE("only a report in which every rule could decide is clean") {
  for (const auto format : {ReportFormat::text, ReportFormat::github, ReportFormat::html}) {
    CHECK(has(kader::render(sample::clean(true), format), "geen bevindingen; 1 regel getoetst"));
    CHECK(has(kader::render(sample::clean(false), format), "maar niet alles kon worden getoetst"));
  }
  CHECK(has(kader::render(sample::clean(false), ReportFormat::json), "\"rules_undetermined\": 1"));
  CHECK(has(kader::render(sample::clean(false), ReportFormat::sarif), "\"toolExecutionNotifications\": [\n"));
}

TEST_CASE("nothing of a draft reaches a terminal or a page raw") {
  for (const auto format : {ReportFormat::text, ReportFormat::json, ReportFormat::jsonl, ReportFormat::sarif,
                            ReportFormat::github, ReportFormat::html}) {
    const std::string text = kader::render(sample::report(), format, {.verbose = true});
    CHECK_FALSE(has(text, "\x1b"));
    CHECK_FALSE(has(text, "\xE2\x80\xAE"));
  }
  CHECK_FALSE(has(kader::render(sample::report(), ReportFormat::html), "<b>日本語"));
}

TEST_CASE("a file name that is no UTF-8 or holds controls is shown without") {
  Report report = sample::clean(true);
  const std::string name = "a\xff\x1b\n.yaml";
  report.sources = {};
  report.sources.add(std::make_shared<kader::Source>(kader::Source{name, "x"}));
  report.findings.push_back(kader::finding<sample::principle>(kader::Place{"/x", name, {{1, 1, 0}, {1, 2, 1}}}));
  for (const auto format : {ReportFormat::text, ReportFormat::json, ReportFormat::jsonl, ReportFormat::sarif,
                            ReportFormat::github, ReportFormat::html}) {
    const std::string text = kader::render(report, format);
    CHECK_FALSE(has(text, "\xff"));
    CHECK_FALSE(has(text, "\x1b"));
  }
}

TEST_CASE("a draft and the name of its file give no commands to the log of a workflow") {
  Report report = sample::clean(true);
  const std::string name = " ::error title=x::y.yaml";
  report.sources = {};
  report.sources.add(std::make_shared<kader::Source>(kader::Source{name, "x: '##[error]no ###[group]'\n"}));
  report.findings.push_back(kader::finding<sample::principle>(kader::Place{"/##[x", name, {{1, 1, 0}, {1, 5, 4}}}));
  report.findings.push_back(kader::finding<sample::principle>(kader::Place{"/##[x", {}, {}}));
  for (const auto format : {ReportFormat::text, ReportFormat::json, ReportFormat::jsonl, ReportFormat::sarif,
                            ReportFormat::github, ReportFormat::html}) {
    const std::string text = kader::render(report, format, {.verbose = true});
    CHECK_FALSE(has(text, "##["));
    CHECK_FALSE(has("\n" + text, "\n ::"));
  }
  CHECK(has(kader::render(report, ReportFormat::text), "x: '# #[error]no ## #[group]'"));
  CHECK(has(kader::render(report, ReportFormat::text), "./ ::error"));
  CHECK(has(kader::render(report, ReportFormat::json), "/#\\u0023[x"));
}

TEST_CASE("JSON escapes what a terminal obeys and a reader does not see") {
  Report report = sample::clean(true);
  report.findings.push_back(kader::finding<sample::principle>(
      kader::Place{"/\u0085\u009b\u061c\u200e\u2028\u2029\u202e\u2066\u2069é€\u00a0", {}, {}}));
  CHECK(has(kader::render(report, ReportFormat::json),
            "/\\u0085\\u009b\\u061c\\u200e\\u2028\\u2029\\u202e\\u2066\\u2069é€\u00a0"));
}

TEST_CASE("a place past the end of its file is told without its line") {
  Report report = sample::clean(true);
  report.findings.push_back(
      kader::finding<sample::principle>(kader::Place{"/x", "c.kader.yaml", {{99, 1, 9999}, {99, 2, 10000}}}));
  CHECK(has(kader::render(report, ReportFormat::text), "c.kader.yaml:99:1: opmerking"));
}

TEST_CASE("a line of many megabytes is shown around its mark") {
  Report report = sample::clean(true);
  report.sources = {};
  report.sources.add(std::make_shared<kader::Source>(kader::Source{"c.kader.yaml", std::string(8U << 20U, 'x')}));
  report.findings.push_back(kader::finding<sample::principle>(
      kader::Place{"/x", "c.kader.yaml", {{1, 4000001, 4000000}, {1, 4000011, 4000010}}}));
  CHECK(kader::render(report, ReportFormat::text).size() < 1000);
}

TEST_CASE("a fragment of a page has no head and is static") {
  const std::string fragment = kader::render_html_fragment(sample::report());
  CHECK(fragment.starts_with("<section"));
  CHECK_FALSE(has(fragment, "<script"));
  CHECK_FALSE(has(fragment, "<html"));
}
