// SPDX-License-Identifier: Apache-2.0
#include "kader/host/save_file.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string>
#include <thread>

#include "host/folder.hpp"
#include "support/catch.hpp"

using kader::Existing;
using kader::rewrite_file;
using kader::save_file;
using kader::testing::Folder;
namespace fs = std::filesystem;

namespace {

std::size_t files_in(const Folder& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.name()), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a new file is written, and one that is there only where it may be replaced", "[host]") {
  const Folder folder;
  CHECK_FALSE(save_file(folder.at("a"), "one\n", Existing::kept));
  CHECK(folder.read("a") == "one\n");
  CHECK(save_file(folder.at("a"), "two\n", Existing::kept));
  CHECK(folder.read("a") == "one\n");
  CHECK_FALSE(save_file(folder.at("a"), "two\n", Existing::replaced));
  CHECK(folder.read("a") == "two\n");
  CHECK(files_in(folder) == 1);
}

TEST_CASE("what is planted beside a file is neither written through nor lost", "[host]") {
  const Folder folder;
  const std::string draft = folder.write("x.kader.yaml", "old\n");
  folder.write("victim", "precious\n");
  fs::create_symlink("victim", folder.at("x.kader.yaml.kader-fmt"));
  REQUIRE(mkfifo(folder.at(".kader-0").c_str(), 0600) == 0);
  CHECK_FALSE(rewrite_file(draft, "new\n"));
  CHECK(folder.read("x.kader.yaml") == "new\n");
  CHECK(folder.read("victim") == "precious\n");
  CHECK(fs::is_symlink(folder.at("x.kader.yaml.kader-fmt")));
  CHECK(files_in(folder) == 4);
}

TEST_CASE("a link of that name is replaced itself, unless the draft that it leads to is meant", "[host]") {
  const Folder folder;
  folder.write("victim", "precious\n");
  fs::create_symlink("victim", folder.at("made.md"));
  CHECK_FALSE(save_file(folder.at("made.md"), "made\n", Existing::replaced));
  CHECK_FALSE(fs::is_symlink(folder.at("made.md")));
  CHECK(folder.read("victim") == "precious\n");

  fs::create_symlink("victim", folder.at("link.kader.yaml"));
  CHECK_FALSE(rewrite_file(folder.at("link.kader.yaml"), "formatted\n"));
  CHECK(fs::is_symlink(folder.at("link.kader.yaml")));
  CHECK(folder.read("victim") == "formatted\n");
}

TEST_CASE("what is no file stays as it is, and nothing hangs on it", "[host]") {
  const Folder folder;
  REQUIRE(mkfifo(folder.at("pipe").c_str(), 0600) == 0);
  CHECK(save_file(folder.at("pipe"), "x", Existing::replaced)->en == "it is not a regular file");
  fs::create_directory(folder.at("folder"));
  CHECK(save_file(folder.at("folder"), "x", Existing::replaced)->en == "it is a directory");
  CHECK(save_file(folder.at("nowhere/a"), "x", Existing::kept)->en == "there is no such file");
  CHECK(rewrite_file(folder.at("missing"), "x"));
  fs::create_symlink("nowhere", folder.at("dangling"));
  CHECK(rewrite_file(folder.at("dangling"), "x"));
  CHECK(files_in(folder) == 3);
}

TEST_CASE("mode and owner are kept", "[host]") {
  const Folder folder;
  const std::string file = folder.write("a", "old\n");
  REQUIRE(chmod(file.c_str(), 0640) == 0);
  const bool can_give_away = chown(file.c_str(), 1234, 4321) == 0;
  CHECK_FALSE(rewrite_file(file, "new\n"));
  struct stat after {};
  REQUIRE(stat(file.c_str(), &after) == 0);
  CHECK((after.st_mode & 07777U) == 0640U);
  CHECK(after.st_uid == (can_give_away ? 1234U : geteuid()));
}

TEST_CASE("two at once each leave a whole file and nothing beside it", "[host]") {
  const Folder folder;
  const std::string file = folder.write("a", "old\n");
  const auto write_often = [&](char letter) {
    for (int i = 0; i < 50; ++i) REQUIRE_FALSE(rewrite_file(file, std::string(100'000, letter)));
  };
  std::thread other([&] {
    for (int i = 0; i < 50; ++i)
      if (rewrite_file(file, std::string(100'000, 'b'))) return;
  });
  write_often('a');
  other.join();
  const std::string text = folder.read("a");
  REQUIRE(text.size() == 100'000);
  CHECK(std::count(text.begin(), text.end(), text[0]) == 100'000);
  CHECK(files_in(folder) == 1);
}
