// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include "kader/read/compose.hpp"
#include "kader/read/syntax_rules.hpp"
#include "support/catch.hpp"

using kader::Language;
using kader::Limits;
using kader::Loaded;

namespace {

std::string at(const kader::Finding& finding) {
  return std::string(finding.rule->name) + " " + std::to_string(finding.place.span.begin.line) + ":" +
         std::to_string(finding.place.span.begin.column);
}
std::vector<std::string> places(const std::vector<kader::Finding>& findings) {
  std::vector<std::string> all;
  for (const auto& finding : findings) all.push_back(at(finding));
  return all;
}
using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("no more is read than the limit") {
  CHECK(places(kader::load("big", "a: " + std::string(20U << 20U, 'x')).findings) == Places{"too-large 1:1"});
  const kader::Loaded fits = kader::load("fits", std::string(Limits::bytes, 'x'));
  REQUIRE(fits.source != nullptr);
  CHECK(kader::compose_yaml(*fits.source).tree.root().text.size() == Limits::bytes);
}

TEST_CASE("a byte order mark is dropped") {
  const Loaded loaded = kader::load("bom",
                                    "\xef\xbb\xbf"
                                    "a: 1\n");
  CHECK(loaded.findings.empty());
  CHECK(loaded.source->text == "a: 1\n");
}

TEST_CASE("bytes that are no UTF-8 are found and replaced, and the rest is read") {
  const Loaded loaded =
      kader::load("latin", "é: caf\xe9\r\nb: \xff\xfe!\nc: \"\xc3\xa9\" # \xed\xa0\x80 \xc0\xaf\nd: \xe2\x82");
  CHECK(places(loaded.findings) ==
        Places{"bad-encoding 1:7", "bad-encoding 2:4", "bad-encoding 3:10", "bad-encoding 3:14", "bad-encoding 4:4"});
  CHECK(loaded.source->text ==
        "é: caf\uFFFD\r\nb: \uFFFD\uFFFD!\nc: \"é\" # \uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\nd: \uFFFD");
  CHECK(loaded.findings[0].message(Language::dutch) == "Dit is geen leesbare tekst: de byte 0xE9 is hier geen UTF-8.");
  const auto composed = kader::compose_yaml(*loaded.source);
  CHECK(composed.findings.empty());
  CHECK(composed.tree.root().children == 4);
}

TEST_CASE("the page breaks of a PDF are white space in a text, and no part of a draft") {
  CHECK(kader::load("a.txt", "a\n\fArtikel 2").findings.empty());
  CHECK(kader::load("a.txt", "a\n\fArtikel 2").source->text == "a\n Artikel 2");
  CHECK(kader::load("a.kader.yaml", "kader: 1\n\fregeling: {}").findings.size() == 1);
}

TEST_CASE("control characters are found and replaced") {
  const Loaded loaded = kader::load("nul", std::string("a: x\0y\tz\x1b[0m\x7f\n", 14));
  CHECK(places(loaded.findings) == Places{"bad-encoding 1:5", "bad-encoding 1:9", "bad-encoding 1:13"});
  CHECK(loaded.findings[0].message(Language::english).find("U+0000") != std::string::npos);
  CHECK(kader::compose_yaml(*loaded.source).findings.empty());
}

TEST_CASE("UTF-16 is found, and read all the same") {
  const std::string little(
      "\xff\xfe"
      "a\0:\0 \0\xe9\0=\xd8\0\xde\n\0",
      16);
  const Loaded loaded = kader::load("u16", little);
  CHECK(places(loaded.findings) == Places{"bad-encoding 1:1"});
  CHECK(loaded.source->text == "a: é😀\n");
  const std::string big("\0a\0:\0 \0b\xd8", 9);
  CHECK(kader::load("u16", big).source->text == "a: b\uFFFD");
}

TEST_CASE("a binary file gives some findings and a count") {
  std::string bytes;
  for (int i = 0; i < 100'000; ++i) bytes += static_cast<char>(i * 7919 >> 3);
  const Loaded loaded = kader::load("binary", bytes);
  CHECK(loaded.findings.size() == 50);
  CHECK(loaded.findings.back().counted_under > 100);
  CHECK(loaded.source != nullptr);
}

TEST_CASE("every rule of reading is complete in both languages") {
  for (const kader::RuleInfo* rule : kader::syntax::rules) {
    INFO(rule->name);
    CHECK(complete(*rule));
  }
}
