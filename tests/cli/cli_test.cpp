// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "host/folder.hpp"
#include "kader/check/check.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;
using kader::testing::Folder;
using kader::testing::has;
using kader::testing::kader_with;
using kader::testing::Ran;
const fs::path root = KADER_SOURCE_DIR;
const std::string groningen = (root / "docs/frameworks/groningen-samenwerkingskader.kader.yaml").string();
const std::string improved = (root / "docs/frameworks/groningen-samenwerkingskader-improved.kader.yaml").string();

template <class... Arguments>
Ran run(const Arguments&... arguments) {
  return kader_with("", {std::string(arguments)...});
}
// The draft as standard input.
template <class... Arguments>
Ran check(const std::string& draft, const Arguments&... arguments) {
  return kader_with(draft, {"check", "-", std::string(arguments)...});
}

// The messages of the tests are English unless they ask otherwise.
const bool english = [] {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "NO_COLOR"}) unsetenv(name);
  setenv("LANG", "en_GB.UTF-8", 1);
  return true;
}();

const std::string sound = "kader: 1\ntaal: nl\nregeling: {naam: Samenwerking}\n";
const std::string warned = "kader: 1\ntaal: nl\nregeling: {naam: Samenwerking, tot: geen}\n";
const std::string wrong = "kader: 1\ntaal: nl\nregeling: {naam: Samenwerking, tot: 2024-02-30}\n";

}  // namespace

TEST_CASE("without a command, or with a wrong one, the command line says what there is and exits with 2") {
  CHECK(run().code == 2);
  CHECK(has(run().err, "Usage: kader"));
  CHECK(run("frobnicate").code == 2);
  CHECK(run("check").code == 2);
  CHECK(run("check", "--frob", improved).code == 2);
}

TEST_CASE("help and version are answered in the language of the user") {
  CHECK(run("--help").code == 0);
  CHECK(has(run("--help").out, "Checks drafts against all rules"));
  CHECK(has(run("--help", "--lang", "nl").out, "Toetst ontwerpen aan alle regels"));
  CHECK(has(run("check", "--help", "--lang=nl").out, "Gebruik: kader check"));
  setenv("LC_ALL", "nl_NL.UTF-8", 1);
  CHECK(has(run("--help").out, "Opdrachten"));
  CHECK(has(run("check").err, "de opdracht is niet te begrijpen"));
  unsetenv("LC_ALL");
  CHECK(run("--version").out == "kader " KADER_VERSION "\n");
}

TEST_CASE("the exit code follows the worst finding and --fail-on") {
  CHECK(check(sound).code == 0);
  CHECK(check(warned).code == 0);
  CHECK(check(warned, "--fail-on", "warning").code == 1);
  CHECK(check(wrong).code == 1);
  CHECK(check(wrong, "--fail-on", "note").code == 1);
  CHECK(check(sound, "--fail-on", "note").code == 0);
  CHECK(check(sound, "--fail-on", "disaster").code == 2);
}

TEST_CASE("the Groningen framework has errors, its improved version has not even warnings") {
  const Ran ran = run("check", groningen);
  CHECK(ran.code == 1);
  CHECK(has(ran.out, "groningen-samenwerkingskader.kader.yaml:"));
  CHECK(has(ran.out, ": fout: "));
  CHECK(run("check", "--fail-on", "warning", improved).code == 0);
}

TEST_CASE("messages are in the language of the draft unless --lang says otherwise") {
  CHECK(has(check(wrong).out, "fout"));
  CHECK(has(check(wrong, "--lang", "en").out, "error"));
  CHECK(has(check("kader: 1\nlanguage: en\nagreement: {name: X, until: 2024-02-30}\n").out, "error"));
  CHECK(has(check("").out, "error"));  // it says no language: that of the locale
  CHECK(check(wrong, "--lang", "fr").code == 2);
}

TEST_CASE("each format is its own") {
  CHECK(has(check(wrong, "--format", "json").out, "\"reports\": ["));
  CHECK(has(check(wrong, "--format", "sarif").out, "\"version\": \"2.1.0\""));
  CHECK(has(check(wrong, "--format", "github").out, "::error file=-,line=3,"));
  CHECK(has(check(wrong, "--format", "html").out, "<!DOCTYPE html>"));
  CHECK(has(check(wrong, "--format", "text").out, "-:3:"));
  CHECK(check(wrong, "--format", "xml").code == 2);
}

TEST_CASE("the day of the check is an argument") {
  const std::string draft =
      "kader: 1\ntaal: nl\npartijen: {groningen: {soort: gemeente}}\nnormen:\n"
      "  - {id: respect, wie: groningen.college, moet: respecteren, aan: groningen.raad}\n"
      "aanvaard:\n  - {regel: conduct-only, plaats: /norms/respect, reden: proef, tot: 2026-01-01}\n";
  CHECK(check(draft, "--as-of", "2025-12-31", "--fail-on", "note").code == 0);
  CHECK(check(draft, "--as-of", "2026-01-01", "--fail-on", "note").code == 1);
  CHECK(check(draft, "--as-of", "2026-02-30").code == 2);
  CHECK(check(draft, "--as-of", "yesterday").code == 2);
}

TEST_CASE("rules are selected and ignored by name, several with commas") {
  CHECK(check(warned, "--fail-on", "warning", "--ignore", "no-end-no-exit").code == 0);
  CHECK(check(warned, "--fail-on", "warning", "--select", "no-chair").code == 0);
  CHECK(check(warned, "--fail-on", "warning", "--select", "no-chair,no-end-no-exit").code == 1);
  const Ran ran = check(warned, "--select", "no-chiar");
  CHECK(ran.code == 2);
  CHECK(has(ran.err, "do you mean no-chair?"));
  CHECK(has(check(warned, "--ignore", "no-chiar", "--lang", "nl").err, "bedoelt u no-chair?"));
  Folder folder;  // a value of --select is one word: what follows is a file
  CHECK(run("check", "--select", "no-chair", folder.write("a.kader.yaml", sound)).code == 0);
}

TEST_CASE("verbose tells what became of every rule") {
  CHECK_FALSE(has(check(sound).out, "chair-outside-composition"));
  CHECK(has(check(sound, "--verbose").out, "chair-outside-composition"));
  CHECK(has(check(wrong, "-v").out, "plaats: /agreement/until"));
}

TEST_CASE("colour is for terminals, unless asked for") {
  CHECK_FALSE(has(check(wrong).out, "\x1b"));
  CHECK(has(check(wrong, "--color", "always").out, "\x1b[1;31m"));
  CHECK_FALSE(has(check(wrong, "--color", "never").out, "\x1b"));
  CHECK_FALSE(has(check(wrong, "--color", "always", "--format", "json").out, "\x1b"));
  CHECK(check(wrong, "--color", "sometimes").code == 2);
}

TEST_CASE("several files have a report each and one total; folders are the drafts below them") {
  Folder folder;
  folder.write("b/two.kader.yml", wrong);
  folder.write("a.kader.yaml", sound);
  folder.write("c.kader.json", R"({"kader": 1, "taal": "nl"})");
  folder.write("notes.yaml", "x: y\n");
  folder.write(".git/x.kader.yaml", wrong);
  const Ran ran = run("check", folder.name());
  CHECK(ran.code == 1);
  CHECK(has(ran.out, "3 bestanden: 1 fout"));
  CHECK(ran.out.find("a.kader.yaml") < ran.out.find("two.kader.yml"));
  CHECK_FALSE(has(ran.out, ".git"));
  CHECK(run("check", folder.name() + "/.git/x.kader.yaml").code == 1);
}

TEST_CASE("what cannot be read gives 2, and the other files are checked all the same") {
  Folder folder;
  const std::string good = folder.write("a.kader.yaml", sound);
  const Ran missing = run("check", folder.name() + "/missing.kader.yaml", good);
  CHECK(missing.code == 2);
  CHECK(has(missing.out, "[cannot-read]"));
  CHECK(has(missing.out, "a.kader.yaml: geen bevindingen"));
  Folder empty;
  const Ran none = run("check", empty.name(), good);
  CHECK(none.code == 2);
  CHECK(has(none.err, "no drafts in this folder"));
  CHECK(has(none.out, "geen bevindingen"));
}

TEST_CASE("a file named twice is checked once, and standard input is read once") {
  Folder folder;
  const std::string file = folder.write("a.kader.yaml", wrong);
  const Ran ran = run("check", file, folder.name(), folder.name() + "/./a.kader.yaml", "--format", "github");
  CHECK(ran.out.find("::error") == ran.out.rfind("::error"));
  CHECK(kader_with(sound, {"check", "-", "-"}).code == 2);
  CHECK(kader_with(sound, {"fmt", "-", "-"}).code == 2);
}

TEST_CASE("a folder gives no pipes and no links that lead out of it") {
  Folder outside;
  const std::string secret = outside.write("secret.yaml", wrong);
  Folder folder;
  folder.write("a.kader.yaml", sound);
  fs::create_symlink("a.kader.yaml", fs::path(folder.name()) / "b.kader.yaml");
  CHECK(run("check", folder.name()).code == 0);
  fs::create_symlink(secret, fs::path(folder.name()) / "c.kader.yaml");
  const Ran link = run("check", folder.name());
  CHECK(link.code == 2);
  CHECK(has(link.err, "c.kader.yaml: not read: it is a link that leads out of the folder"));
  CHECK_FALSE(has(link.out, "c.kader.yaml"));
  fs::remove(fs::path(folder.name()) / "c.kader.yaml");
  REQUIRE(mkfifo((folder.name() + "/d.kader.yaml").c_str(), 0600) == 0);
  const Ran pipe = run("check", folder.name());
  CHECK(pipe.code == 2);
  CHECK(has(pipe.err, "d.kader.yaml: not read: it is not a regular file"));
}

TEST_CASE("an empty value is wrong usage, not absence") {
  for (const char* option : {"--as-of", "--lang", "--format", "--fail-on", "--color", "--select", "--ignore"}) {
    INFO(option);
    CHECK(check(sound, option, "").code == 2);
  }
  CHECK(check(sound, "--select", ",").code == 2);
  CHECK(check(sound, "--select", "no-chair,").code == 2);
  CHECK(run("rules", "--markdown", "").code == 2);
}

TEST_CASE("a file that may not be opened cannot be read") {
  Folder folder;
  const std::string file = folder.write("a.kader.yaml", sound);
  fs::permissions(file, fs::perms::none);
  // Root may open everything; /proc/self/mem exists, is a file, and refuses even root.
  const std::string refused = std::ifstream(file) ? "/proc/self/mem" : file;
  CHECK(run("check", refused).code == 2);
  CHECK(has(run("check", refused).out, "[cannot-read]"));
}

TEST_CASE("the register beside a draft is read") {
  Folder folder;
  const std::string draft = folder.write("a.kader.yaml", warned);
  CHECK(run("check", "--fail-on", "warning", draft).code == 1);
  folder.write("a.kader.yaml.accepted.yaml",
               "aanvaard:\n  - {regel: no-end-no-exit, plaats: /agreement/until, reden: proef}\n");
  const Ran ran = run("check", "--fail-on", "warning", draft);
  CHECK(ran.code == 0);
  CHECK(has(ran.out, "1 aanvaard"));
  CHECK(has(ran.out, "reden: proef"));
}

TEST_CASE("every rule can be explained, in both languages and for the manual") {
  for (const auto* rule : kader::Rules::built_in().catalogue().all()) {
    INFO(rule->name);
    CHECK(run("explain", rule->name).code == 0);
    CHECK(has(run("explain", rule->name, "--lang", "nl").out, rule->demands.nl));
  }
  CHECK(has(run("explain", "no-chair").out, "[no-chair]"));  // the real output of the bad example
  CHECK(run("explain", "no-chiar").code == 2);
}

TEST_CASE("the pages of the manual are what the command writes") {
  Folder folder;
  REQUIRE(run("rules", "--markdown", folder.name()).code == 0);
  std::size_t pages = 0;
  for (const auto& entry : fs::directory_iterator(folder.name())) {
    const std::string name = entry.path().filename().string();
    INFO("docs/rules/" << name << ": refresh with kader rules --markdown docs/rules");
    std::ifstream stream(root / "docs/rules" / name, std::ios::binary);
    std::ostringstream committed;
    committed << stream.rdbuf();
    CHECK(folder.read(name) == committed.str());
    ++pages;
  }
  for (const auto& entry : fs::directory_iterator(root / "docs/rules")) {
    INFO("a page of no rule: " << entry.path().filename());
    CHECK(fs::exists(fs::path(folder.name()) / entry.path().filename()));
  }
  CHECK(pages == kader::Rules::built_in().catalogue().all().size() + 1);
  CHECK(run("rules", "--markdown", "/proc/no-such-folder").code == 2);
}

TEST_CASE("rules, schema and reference print what they are for") {
  CHECK(has(run("rules").out, "no-chair"));
  CHECK(has(run("rules", "--lang", "nl").out, "fout"));
  CHECK(has(run("schema", "--lang", "nl").out, "\"gremia\""));
  CHECK(has(run("schema", "--lang", "en").out, "\"bodies\""));
  CHECK(has(run("reference").out, "#"));
}

TEST_CASE("fmt writes in place, keeps comments, and only says so with --check") {
  Folder folder;
  const std::string text = "kader: 1\nlanguage: en\nagreement: {name: X}  # our name\n";
  const std::string file = folder.write("a.kader.yaml", text);
  CHECK(run("fmt", "--check", file).code == 0);
  CHECK(run("fmt", "--check", "--lang", "nl", file).code == 1);
  CHECK(folder.read("a.kader.yaml") == text);
  CHECK(run("fmt", "--lang", "nl", file).code == 0);
  CHECK(has(folder.read("a.kader.yaml"), "regeling: {naam: X}  # our name"));
  CHECK(run("fmt", "--lang", "en", file).code == 0);
  CHECK(folder.read("a.kader.yaml") == text);
  CHECK(kader_with(text, {"fmt", "-", "--lang", "nl"}).out == "kader: 1\ntaal: en\nregeling: {naam: X}  # our name\n");
}

TEST_CASE("fmt leaves alone what it cannot read as a whole") {
  Folder folder;
  const std::string broken = "kader: 1\ntaal: nl\nregeling: {naam: \"X\n";
  const std::string file = folder.write("a.kader.yaml", broken);
  CHECK(run("fmt", file).code == 2);
  CHECK(folder.read("a.kader.yaml") == broken);
  const std::string latin = folder.write("b.kader.yaml", "kader: 1\ntaal: nl\nregeling: {name: Co\xf6p}\n");
  CHECK(run("fmt", latin).code == 2);
  CHECK(has(folder.read("b.kader.yaml"), "Co\xf6p"));
  CHECK(run("fmt", folder.name() + "/missing.kader.yaml").code == 2);
}

TEST_CASE("bad input gives a finding with its place, and never ends the program") {
  const std::string top = "kader: 1\ntaal: nl\n";
  const auto finds = [](const std::string& draft, std::string_view rule, std::string_view place) {
    const Ran ran = check(draft);
    INFO(ran.out.substr(0, 2000));
    CHECK(ran.code == 1);
    CHECK(has(ran.out, "[" + std::string(rule) + "]"));
    CHECK(has(ran.out, place));
    CHECK(ran.err.empty());
  };
  finds("", "empty-draft", "-:1:1:");
  finds(std::string("\x7f"
                    "ELF\0\0\x01\x02\xff\xfe",
                    10),
        "bad-encoding", "-:1:1:");
  finds(top + "regeling: " + std::string(100'000, '[') + std::string(100'000, ']'), "too-deep", "-:3:74:");
  finds(top + "regeling: " + std::string(100'000, '['), "too-deep", "-:3:74:");
  finds(std::string(100'000, '['), "too-deep", "/0/0/0/0");  // as JSON, which has no lines
  std::string laughs = top + "a: &a [ha, ha]\n";
  for (char c = 'b'; c < 'l'; ++c)
    laughs +=
        std::string(1, c) + ": &" + c + " [*" + static_cast<char>(c - 1) + ", *" + static_cast<char>(c - 1) + "]\n";
  finds(laughs, "alias-not-allowed", "-:3:4:");
  finds(top + "regeling: {naam: X}\nregeling: {naam: Y}\n", "duplicate-key", "-:4:1:");
  finds(top + "regeling: {naam: \"\xff\xfe\"}\n", "bad-encoding", "-:3:");
  finds("\xEF\xBB\xBF" + wrong, "not-a-date", "-:3:37:");
  finds("kader: 1\r\ntaal: nl\r\nregeling: {naam: Caf\xC3\xA9, tot: 2024-02-30}\r\n", "not-a-date", "-:3:29:");
  finds(top + "regeling:\n\tnaam: X\n", "syntax-error", "-:4:1:");
  finds(top + "regeling: {naam: \"" + std::string(20U << 20U, 'x') + "\"}\n", "too-large", "-:1:1:");
  finds(top + "regeling: {nam: X}\n", "unknown-key", "-:3:12:");
  finds(wrong, "not-a-date", "-:3:37:");
  finds(top + "functies: {leider: {naam: Leider, aantal: {ten minste: 5, ten hoogste: 2}}}\n", "impossible-value",
        "-:3:");
}

TEST_CASE("every dangling reference is found, each at its place, and nothing else is lost by it") {
  const Ran ran = check(
      "kader: 1\ntaal: nl\nregeling: {partijen: [a, b], tot: 2024-02-30, nam: x}\nnormen:\n"
      "  - {wie: c, moet: vaststellen, wat: d, aan: e, wanneer: {tot: 2030-01-01}}\n");
  CHECK(ran.code == 1);
  for (const std::string_view name : {"‘a’", "‘b’", "‘c’", "‘d’", "‘e’"}) CHECK(has(ran.out, name));
  CHECK(has(ran.out, "[not-a-date]"));
  CHECK(has(ran.out, "[unknown-key]"));
}

TEST_CASE("a body that answers to itself ends, with a finding") {
  const Ran ran = check(
      "kader: 1\ntaal: nl\npartijen: {groningen: {soort: gemeente}}\ngremia:\n  bestuur:\n    naam: Bestuur\n"
      "    instelling: \"1\"\n    zetels: {een: {wie: groningen.burgemeester}}\n    voorzitter: "
      "groningen.burgemeester\n"
      "    verantwoording schuldig aan: bestuur\n");
  CHECK(ran.code == 1);
  CHECK(has(ran.out, "-:10:"));
}

TEST_CASE("a name that would be a command to a log is never sent raw", "[cli]") {
  const Folder folder;
  const std::string name = "a\n::error title=x::y\x1b]0;z\a.kader.md";
  fs::create_symlink("nowhere", folder.at(name));
  for (const char* command : {"check", "coverage", "fmt"}) {
    const Ran ran = run(command, folder.name());
    INFO(command << ran.out << ran.err);
    CHECK(ran.code == 2);
    for (const std::string& text : {ran.out, ran.err}) {
      CHECK_FALSE(has(text, "\n::"));
      CHECK_FALSE(has(text, "\x1b"));
    }
  }
  fs::remove(folder.at(name));
  const fs::path before = fs::current_path();
  folder.write("::warning::x.kader.yaml",
               "kader: 1\nlanguage: en\nbodies: {b: {seats: {vague: x}, chair: {vague: y}}}\n");
  fs::current_path(folder.name());
  for (const char* format : {"text", "html", "github"}) {
    const Ran ran = run("check", "--format", format, "--", "::warning::x.kader.yaml");
    INFO(format);
    CHECK(has(ran.out, "x.kader.yaml"));
    CHECK_FALSE(has("\n" + ran.out, "\n::warning::x"));
  }
  fs::current_path(before);
}

TEST_CASE("what standard input breaks off is not read, and never counts as clean", "[cli]") {
  class Broken : public std::streambuf {
    int_type underflow() override {
      if (text_.empty()) throw std::runtime_error("the line went dead");
      given_ = std::exchange(text_, {});
      setg(given_.data(), given_.data(), given_.data() + given_.size());
      return traits_type::to_int_type(given_[0]);
    }
    std::string text_ = sound;
    std::string given_;
  };
  for (const char* command : {"check", "fmt", "coverage"}) {
    Broken buffer;
    std::istream in(&buffer);
    std::ostringstream out;
    std::ostringstream err;
    const char* const argv[] = {"kader", command, "-"};
    CHECK(kader::cli::run(3, argv, in, out, err) == 2);
    CHECK(has(out.str() + err.str(), "reading broke off"));
  }
}

TEST_CASE("fmt and new never write through what is planted, and lose nothing where they fail", "[cli]") {
  const Folder folder;
  const std::string file = folder.write("v.kader.yaml", "kader: 1\ntaal: nl\npartijen: {a: {}}\n");
  folder.write("victim", "precious\n");
  fs::create_symlink("victim", folder.at("v.kader.yaml.kader-fmt"));
  CHECK(run("fmt", "--lang", "en", folder.name()).code == 0);
  CHECK(has(folder.read("v.kader.yaml"), "parties"));
  CHECK(folder.read("victim") == "precious\n");

  fs::create_symlink("victim", folder.at("new.md"));
  CHECK(run("new", "--template", "samenwerkingskader", "-o", folder.at("new.md")).code == 2);
  CHECK(run("new", "--template", "samenwerkingskader", "-o", folder.at("new.md"), "--force").code == 0);
  CHECK(folder.read("victim") == "precious\n");
  CHECK(has(folder.read("new.md"), "kader"));
  REQUIRE(mkfifo(folder.at("pipe.md").c_str(), 0600) == 0);
  CHECK(run("new", "--template", "samenwerkingskader", "-o", folder.at("pipe.md"), "--force").code == 2);
}

TEST_CASE("a defect of the program is told as such, with 3") {
  class Broken : public std::streambuf {
    int_type overflow(int_type) override { throw std::runtime_error("no more"); }
    std::streamsize xsputn(const char*, std::streamsize) override { throw std::runtime_error("no more"); }
  };
  Broken buffer;
  std::ostream out(&buffer);
  out.exceptions(std::ios::badbit);
  std::istringstream in;
  std::ostringstream err;
  const char* const argv[] = {"kader", "rules"};
  CHECK(kader::cli::run(2, argv, in, out, err) == 3);
  CHECK(has(err.str(), KADER_VERSION));
}
