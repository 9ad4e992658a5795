// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "kader/scaffold/draft_template.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

using kader::testing::has;
using kader::testing::Ran;
Ran run(std::vector<std::string> arguments, const std::string& input = "") {
  arguments.insert(arguments.begin(), "new");
  return kader::testing::kader_with(input, arguments);
}

class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("kader-new-test-" + std::to_string(std::rand()))) {
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] std::string operator/(const char* name) const { return (path_ / name).string(); }

 private:
  fs::path path_;
};
std::string contents(const std::string& name) {
  std::ifstream stream(name, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

const std::string text = "Regeling\n\nArtikel 1\n\nDe raad benoemt een voorzitter.\n";

}  // namespace

TEST_CASE("new --from makes a draft of a text, on standard output or in a file", "[cli][new]") {
  const Folder folder;
  std::ofstream(folder / "a.txt") << text;
  const Ran shown = run({"--from", folder / "a.txt"});
  CHECK(shown.code == 0);
  CHECK(shown.err.empty());
  CHECK(has(shown.out, "```yaml kader\n# \"benoemt\": "));
  CHECK(run({"--from", "-"}, text).out == shown.out);
  const Ran written = run({"--from", folder / "a.txt", "-o", folder / "draft.md"});
  CHECK(written.code == 0);
  CHECK(written.out.empty());
  CHECK(contents(folder / "draft.md") == shown.out);
}

TEST_CASE("new overwrites nothing unless it is told to", "[cli][new]") {
  const Folder folder;
  std::ofstream(folder / "draft.md") << "work of a week";
  const Ran refused = run({"--from", "-", "-o", folder / "draft.md", "--lang", "en"}, text);
  CHECK(refused.code == 2);
  CHECK(has(refused.err, "--force"));
  CHECK(contents(folder / "draft.md") == "work of a week");
  CHECK(run({"--from", "-", "-o", folder / "draft.md", "--force"}, text).code == 0);
  CHECK(has(contents(folder / "draft.md"), "De raad benoemt"));
  CHECK(run({"--from", "-", "-o", folder / "no/such/folder.md"}, text).code == 2);
}

TEST_CASE("new --template writes the example in the language asked for", "[cli][new]") {
  const Ran dutch = run({"--template", "samenwerkingskader", "--lang", "nl"});
  CHECK(dutch.code == 0);
  CHECK(dutch.out == kader::draft_template("samenwerkingskader", kader::Language::dutch));
  CHECK(run({"--template", "samenwerkingskader", "--lang", "en"}).out ==
        kader::draft_template("samenwerkingskader", kader::Language::english));
  const Ran unknown = run({"--template", "reglement", "--lang", "en"});
  CHECK(unknown.code == 2);
  CHECK(has(unknown.err, "choose from samenwerkingskader"));
}

TEST_CASE("new says what it needs, and what it cannot read", "[cli][new]") {
  CHECK(run({}).code == 2);
  CHECK(run({"--from", "-", "--template", "samenwerkingskader"}, text).code == 2);
  CHECK(run({"--from", "/no/such/file.txt"}).code == 2);
  CHECK(run({"--from", "-"}, "\xff\xfe\xfa").code == 2);
  const Ran draft = run({"--from", "-", "--lang", "nl"}, "# Regeling\n\n```yaml kader\nnormen: []\n```\n");
  CHECK(draft.code == 2);
  CHECK(has(draft.err, "al een ontwerp"));
}
