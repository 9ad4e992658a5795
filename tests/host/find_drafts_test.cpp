// SPDX-License-Identifier: Apache-2.0
#include "kader/host/find_drafts.hpp"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "host/folder.hpp"
#include "support/catch.hpp"

using kader::find_drafts;
using kader::FoundDrafts;
using kader::testing::Folder;
namespace fs = std::filesystem;

namespace {

FoundDrafts found_in(const std::string& folder) { return find_drafts(std::vector<std::string>{folder}); }

}  // namespace

TEST_CASE("drafts below a folder are found in order, hidden folders and links to folders left out", "[host]") {
  const Folder folder;
  for (const char* name : {"b/two.kader.yml", "a.kader.yaml", "c.kader.md", "notes.yaml", ".git/x.kader.yaml"})
    folder.write(name, "kader: 1\n");
  fs::create_directory_symlink(folder.name(), folder.at("round.kader.yaml"));
  const FoundDrafts found = found_in(folder.name());
  CHECK(found.names ==
        std::vector<std::string>{folder.at("a.kader.yaml"), folder.at("b/two.kader.yml"), folder.at("c.kader.md")});
  CHECK(found.not_taken.empty());
}

TEST_CASE("a folder without drafts is told", "[host]") {
  const Folder folder;
  REQUIRE(found_in(folder.name()).not_taken.size() == 1);
  CHECK(found_in(folder.name()).not_taken[0].why.en.find("no drafts in this folder") == 0);
}

TEST_CASE("a folder that may not be looked into is told, and the rest is found", "[host]") {
  const Folder folder;
  folder.write("a.kader.yaml", "kader: 1\n");
  folder.write("closed/b.kader.yaml", "kader: 1\n");
  folder.write("blind/c.kader.yaml", "kader: 1\n");
  REQUIRE(chmod(folder.at("closed").c_str(), 0) == 0);
  REQUIRE(chmod(folder.at("blind").c_str(), 0444) == 0);  // names can be seen, but not what they are of
  REQUIRE(chmod(folder.name().c_str(), 0755) == 0);
  // Root may look everywhere, so somebody else looks.
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    if (geteuid() == 0 && setuid(65534) != 0) _exit(9);
    const FoundDrafts found = found_in(folder.name());
    const bool right = found.names == std::vector<std::string>{folder.at("a.kader.yaml")} &&
                       found.not_taken.size() == 2 && found.not_taken[0].name == folder.at("blind") &&
                       found.not_taken[1].name == folder.at("closed") &&
                       found.not_taken[1].why.en.find("cannot be read") != std::string::npos;
    _exit(right ? 0 : 1);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(WEXITSTATUS(status) == 0);
  for (const char* name : {"closed", "blind"}) chmod(folder.at(name).c_str(), 0755);
}
