// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "cli/command.hpp"
#include "host/folder.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/tree.hpp"
#include "support/catch.hpp"

namespace {

using kader::testing::Folder;
using kader::testing::has;
using kader::testing::kader_with;
using kader::testing::Ran;

const std::string sound = R"({"kader": 1, "language": "en", "agreement": {"name": "Together"}})";
const std::string wrong = R"({"kader": 1, "language": "en", "agreement": {"name": "Together", "until": "2024-02-30"}})";

Ran check(const std::string& file, std::vector<std::string> more = {}) {
  more.insert(more.begin(), {"check", "--as-of", "2026-01-01", file});
  return kader_with("", more);
}
std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}
// A corpus of which every third framework is wrong and every seventh is no JSON.
std::string corpus_of(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; i < size; ++i) text += (i % 7 == 6 ? "{nothing" : i % 3 == 2 ? wrong : sound) + "\n";
  return text;
}

}  // namespace

TEST_CASE("the output is the same whatever the number of threads, in every form", "[cli]") {
  const Folder folder;
  folder.write("a.kader.json", sound);
  folder.write("b.kader.yaml", "kader: 1\ntaal: nl\nregeling: {naam: X, tot: 2024-02-30}\n");
  const std::string corpus = folder.write("corpus.jsonl", corpus_of(200));
  for (const char* format : {"text", "json", "jsonl", "sarif", "github", "html"}) {
    INFO(format);
    const Ran one = check(folder.name(), {corpus, "--format", format, "--jobs", "1", "-v"});
    CHECK(one.code == 1);
    CHECK(one.err.empty());
    for (const char* jobs : {"2", "5"}) {
      const Ran some = check(folder.name(), {corpus, "--format", format, "--jobs", jobs, "-v"});
      CHECK(some.code == one.code);
      CHECK((some.out == one.out));
    }
  }
  CHECK(check(corpus, {"--jobs", "0"}).code == 2);
}

TEST_CASE("a corpus is told with the line of each draft, and counted as drafts", "[cli]") {
  const Folder folder;
  const std::string corpus = folder.write("corpus.jsonl", sound + "\n{nothing\n" + wrong + "\n");
  const Ran ran = check(corpus);
  CHECK(ran.code == 1);
  CHECK(has(ran.out, corpus + ":2:"));
  CHECK(has(ran.out, corpus + ":3:1: error: "));
  CHECK(has(ran.out, "3 drafts: "));
  CHECK(has(check(corpus, {"--format", "github"}).out, "line=3,"));
  CHECK(check(folder.write("sound.jsonl", sound + "\n")).code == 0);
}

TEST_CASE("jsonl gives one object a line: findings only, and outcomes where asked for", "[cli]") {
  const Folder folder;
  const std::string corpus = folder.write("corpus.jsonl", sound + "\n" + wrong + "\n");
  const auto findings = lines_of(check(corpus, {"--format", "jsonl", "--select", "not-a-date"}).out);
  REQUIRE(findings.size() == 1);
  const kader::Composed composed = kader::compose_json({.name = "line", .text = findings[0]});
  CHECK(composed.findings.empty());
  const kader::Tree& tree = composed.tree;
  const auto text = [&](const char* key) { return std::string(tree.node(tree.child(0, key)).text); };
  CHECK(text("draft") == corpus + ":2");
  CHECK(text("file") == corpus);
  CHECK(text("line") == "2");
  CHECK(text("rule") == "not-a-date");
  CHECK(text("severity") == "error");
  CHECK(text("pointer") == "/agreement/until");
  CHECK(has(text("message"), "2024-02-30"));

  const auto outcomes = lines_of(check(corpus, {"--format", "jsonl", "--verbose"}).out);
  std::size_t not_applicable = 0;
  for (const std::string& line : outcomes) {
    CHECK(kader::compose_json({.name = "line", .text = line}).findings.empty());
    if (has(line, "\"outcome\":\"not-applicable\"")) ++not_applicable;
  }
  CHECK(not_applicable > 0);
}

TEST_CASE("a corpus may come through a pipe, and its drafts are told while it goes on", "[cli]") {
  const Folder folder;
  const std::string pipe = folder.at("pipe.jsonl");
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  std::thread writer([&] { std::ofstream(pipe) << corpus_of(50); });
  const Ran ran = check(pipe, {"--jobs", "2"});
  writer.join();
  CHECK(has(ran.out, "50 drafts: "));
}

TEST_CASE("on a terminal a long run shows how far it is, and Ctrl-C ends it at once", "[cli]") {
  using Clock = std::chrono::steady_clock;
  const Folder folder;
  const std::string pipe = folder.at("endless.jsonl");
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  int terminal = -1;
  const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
  REQUIRE(child >= 0);
  if (child == 0) {
    setenv("TERM", "xterm", 1);
    signal(SIGINT, SIG_DFL);
    const char* const argv[] = {"kader", "check", "--format", "sarif", "--jobs", "3", pipe.c_str()};
    std::istringstream in;
    _exit(kader::cli::run(7, argv, in, std::cout, std::cerr));
  }
  signal(SIGPIPE, SIG_IGN);
  std::atomic<bool> over = false;
  std::thread writer([&] {  // as fast as it is read, until nobody reads
    const std::string text = corpus_of(20);
    const auto wait = [] { std::this_thread::sleep_for(std::chrono::milliseconds(5)); };
    int end = -1;
    while (!over && (end = open(pipe.c_str(), O_WRONLY | O_NONBLOCK)) < 0) wait();
    while (!over && (write(end, text.data(), text.size()) > 0 || errno == EAGAIN)) wait();
    if (end >= 0) close(end);
  });
  std::string shown;
  const auto patience = Clock::now() + std::chrono::seconds(60);
  char buffer[256];
  while (!has(shown, " checked") && Clock::now() < patience) {
    const ssize_t got = read(terminal, buffer, sizeof buffer);
    if (got <= 0) break;
    shown.append(buffer, static_cast<std::size_t>(got));
  }
  CHECK(has(shown, " checked"));
  const auto begin = Clock::now();
  REQUIRE(write(terminal, "\x03", 1) == 1);
  int status = 0;
  CHECK(waitpid(child, &status, 0) == child);
  CHECK(Clock::now() - begin < std::chrono::seconds(5));
  CHECK(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGINT);
  over = true;
  writer.join();
  close(terminal);
  signal(SIGPIPE, SIG_DFL);
}
