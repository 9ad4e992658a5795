// SPDX-License-Identifier: Apache-2.0
#include "kader/host/register.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "kader/host/check_draft.hpp"
#include "kader/host/file.hpp"
#include "support/catch.hpp"

namespace {

using kader::Report;

const kader::CheckOptions on_new_year{.as_of = kader::Date(2026, 1, 1)};

}  // namespace

TEST_CASE("the register beside a draft accepts as the draft itself does", "[host]") {
  const auto folder = std::filesystem::temp_directory_path() / "kader-engine-test";
  std::filesystem::create_directories(folder);
  const std::string draft = (folder / "a.kader.yaml").string();
  const std::string beside = kader::register_name(draft);
  std::ofstream(draft) << "kader: 1\ntaal: nl\npartijen:\n  groningen: {soort: gemeente}\nnormen:\n"
                          "  - {id: respect, wie: groningen.college, moet: respecteren, aan: groningen.raad}\n";
  std::ofstream(beside) << "aanvaard:\n  - {regel: conduct-only, plaats: /norms/respect, reden: een spelregel}\n"
                           "  - {regel: no-chair, plaats: /bodies/x, reden: een spelregel}\n";
  const Report report = kader::check_file(draft, on_new_year);
  const Report alone = kader::check_draft(kader::read_file(draft), on_new_year);
  std::filesystem::remove_all(folder);

  CHECK(report.accepted.size() == 1);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].rule->name == "acceptance-unused");
  CHECK(report.findings[0].place.file == beside);
  CHECK(report.findings[0].place.span.begin.line == 3);
  CHECK(report.sources.find(beside) != nullptr);
  CHECK(alone.accepted.empty());
}

TEST_CASE("a register is read as a whole or said not to be") {
  namespace fs = std::filesystem;
  const auto folder = fs::temp_directory_path() / "kader-register-test";
  fs::remove_all(folder);
  fs::create_directories(folder / "drafts");
  const std::string draft = (folder / "drafts" / "a.kader.yaml").string();
  const std::string beside = kader::register_name(draft);
  std::ofstream(draft) << "kader: 1\ntaal: nl\n";
  const auto checked = [&] { return kader::check_file(draft, on_new_year); };
  CHECK(checked().findings.empty());

  std::ofstream(beside) << "kader: 1\ntaal: nl\nnormen: []\ngremia:\n  tafel: {naam: Tafel}\naanvaard: []\n";
  const Report more = checked();
  REQUIRE(more.findings.size() == 1);
  CHECK(more.findings[0].rule->name == "register-holds-more");
  CHECK(more.findings[0].place.span.begin.line == 4);
  CHECK(more.findings[0].message(kader::Language::dutch).find("ook ‘gremia’ en ‘normen’;") != std::string::npos);

  const auto refused = [&](const char* why) {
    const Report report = checked();
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings[0].rule->name == "cannot-read");
    CHECK(report.findings[0].place.file == beside);
    INFO(report.findings[0].message(kader::Language::english));
    CHECK(report.findings[0].message(kader::Language::english).find(why) != std::string::npos);
    fs::remove(beside);
  };
  fs::remove(beside);
  fs::create_symlink("nowhere.yaml", beside);
  refused("no such file");
  fs::create_symlink("a.kader.yaml.accepted.yaml", beside);
  refused("the system says");
  std::ofstream(folder / "secret.yaml") << "aanvaard: []\n";
  fs::create_symlink("../secret.yaml", beside);
  refused("leads out of the folder");
  fs::create_directory(beside);
  refused("a directory");
  REQUIRE(mkfifo(beside.c_str(), 0600) == 0);
  refused("not a regular file");
  std::ofstream(folder / "drafts" / "shared.yaml") << "aanvaard: []\n";
  fs::create_symlink("shared.yaml", beside);
  CHECK(checked().findings.empty());
  fs::remove_all(folder);
}

TEST_CASE("a register is an argument: a text with the name of a file opens none", "[host]") {
  namespace fs = std::filesystem;
  const auto folder = fs::temp_directory_path() / "kader-register-argument-test";
  fs::remove_all(folder);
  fs::create_directories(folder);
  const std::string name = (folder / "a.kader.yaml").string();
  const std::string text =
      "kader: 1\ntaal: nl\npartijen:\n  groningen: {soort: gemeente}\nnormen:\n"
      "  - {id: respect, wie: groningen.college, moet: respecteren, aan: groningen.raad}\n";
  const std::string accepted = "aanvaard:\n  - {regel: conduct-only, plaats: /norms/respect, reden: een spelregel}\n";
  std::ofstream(kader::register_name(name)) << accepted;
  const kader::Draft draft = kader::read(text, {.name = name});
  const Report alone = kader::check_draft(draft, on_new_year);
  fs::remove_all(folder);
  CHECK(alone.accepted.empty());
  CHECK(alone.sources.all().size() == 1);

  const kader::Register given = kader::read_register(accepted, "from our own store");
  const Report with = kader::check_draft(draft, on_new_year, &given);
  REQUIRE(with.accepted.size() == 1);
  CHECK(with.accepted[0].reason == "een spelregel");
  CHECK(with.findings.size() + 1 == alone.findings.size());
}
