// SPDX-License-Identifier: Apache-2.0
// What a draft says that did not come into its framework.
#include "kader/report/unread.hpp"

#include <string>
#include <vector>

#include "kader/read/read.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

using Pointers = std::vector<std::string>;

const std::string head = "kader: 1\ntaal: nl\n";

Pointers unread(const std::string& text, const std::string& name = "-") {
  return read(text, {.name = name}).unread.pointers();
}

}  // namespace

TEST_CASE("a draft that was read whole has nothing unread", "[read]") {
  CHECK(unread(head + "gremia: {ab: {voorzitter: {benoemd door: ab.leden}, ledental: geen}}\n").empty());
}

TEST_CASE("a value that could not be read is told by its canonical pointer", "[read]") {
  CHECK(unread(head + "gremia: {ab: {vergaderingen: {ten minste: veel, per: jaar}}}\n") ==
        Pointers{"/bodies/ab/meetings/at least"});
  CHECK(unread(head + "gremia: {ab: {quorum: drie eens}}\n") == Pointers{"/bodies/ab/quorum"});
}

TEST_CASE("a record of which nothing could be read is itself unread", "[read]") {
  const Unread found = read(head + "gremia: {ab: {voorzitter: {benoemd door: [[x]]}}}\n").unread;
  CHECK(found.at("/bodies/ab/chair"));
  CHECK_FALSE(found.at("/bodies/ab/seats"));
}

TEST_CASE("a misspelt key is the key that it was meant to be", "[read]") {
  CHECK(unread(head + "gremia: {ab: {voorziter: {benoemd door: ab.leden}}}\n") == Pointers{"/bodies/ab/chair"});
  CHECK(unread(head + "gremia: {ab: {Voorzitter: {benoemd door: ab.leden}}}\n") == Pointers{"/bodies/ab/chair"});
}

TEST_CASE("a key of which nobody can tell which was meant may be any of its record", "[read]") {
  CHECK(unread(head + "gremia: {ab: {zwemkampioen: ja}}\n") == Pointers{"/bodies/ab/-"});
}

TEST_CASE("an item that could not be read is one more than the list has", "[read]") {
  const Draft draft = read(head + "normen:\n- {wie: ab, kan: besluiten}\n- [[x]]\n- {wie: db, kan: besluiten}\n");
  CHECK(draft.framework.norms.size() == 2);
  CHECK(draft.unread.pointers() == Pointers{"/norms/-"});
  CHECK_FALSE(draft.unread.at("/norms/1/who"));
}

TEST_CASE("an entry without an id is one more than the table has", "[read]") {
  CHECK(unread(head + "gremia: {\"!!\": {naam: x}, ab: {naam: y}}\n") == Pointers{"/bodies/-"});
}

TEST_CASE("the second value of a key is not in the framework", "[read]") {
  CHECK(unread(head + "normen: [{wie: ab, kan: besluiten}]\nnormen: [{wie: db, kan: besluiten}]\n") ==
        Pointers{"/norms"});
  CHECK(unread(head + "normen: [{wie: ab, kan: besluiten}]\nnorms: [{wie: db, kan: besluiten}]\n") ==
        Pointers{"/norms"});
}

TEST_CASE("an alias and what is nested too deep are not followed", "[read]") {
  CHECK(unread(head + "gremia: {ab: {voorzitter: *x}}\n") == Pointers{"/bodies/ab/chair"});
  CHECK(unread(head + "gremia: {ab: {voorzitter: " + std::string(70, '[') + std::string(70, ']') + "}}\n") ==
        Pointers{"/bodies/ab/chair"});
}

TEST_CASE("of a section in which reading broke off more may be said, of the others not", "[read]") {
  const Draft draft = read(head + "gremia:\n  ab: {naam: x}\n  db: {naam: [y\nnormen:\n- {wie: ab, kan: besluiten}\n");
  CHECK(draft.unread.pointers() == Pointers{"/bodies"});
  CHECK(draft.framework.norms.size() == 1);
}

TEST_CASE("a section of which only the key could be read is unread, and not called empty", "[read]") {
  const Draft draft = read(head + "regeling: \"nergens\nnormen:\n- {wie: ab, kan: besluiten}\n");
  CHECK(draft.unread.at("/agreement"));
  for (const Finding& finding : draft.findings) CHECK(finding.rule->name == "syntax-error");
}

TEST_CASE("where reading breaks off for good the whole is unread", "[read]") {
  CHECK(unread("{kader: 1, taal: nl, gremia: {ab: {naam: x}}, normen: [", "x.yaml") == Pointers{""});
  CHECK(unread(R"({"kader": 1, "taal": "nl", "gremia": {"ab": {"naam": "x"}}, "normen": [)", "x.json") == Pointers{""});
  CHECK(unread(head + "gremia: {ab: {naam: x}}\n---\nnormen: []\n") == Pointers{""});
}

TEST_CASE("in a text a key that two blocks set, and a block that could not be read, are unread", "[read]") {
  const std::string text = "# Artikel 1\n\n```yaml kader\nkader: 1\ntaal: nl\ngremia: {ab: {naam: x}}\n```\n\n";
  CHECK(unread(text + "# Artikel 2\n\n```yaml kader\ngremia: {ab: {naam: y}}\n```\n", "x.md") ==
        Pointers{"/bodies/ab/name"});
  CHECK(unread(text + "# Artikel 2\n\n```yaml kader\n- x\n```\n", "x.md") == Pointers{""});
  CHECK(unread(text, "x.md").empty());
}

TEST_CASE("a draft of countless mistakes is unread as a whole", "[read]") {
  std::string text = head + "gremia:\n";
  for (int i = 0; i < 3000; ++i) text += "  g" + std::to_string(i) + ": {quorum: drie eens}\n";
  CHECK(unread(text) == Pointers{""});
}
