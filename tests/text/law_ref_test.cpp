// SPDX-License-Identifier: Apache-2.0
#include "kader/text/law_ref.hpp"

#include "support/catch.hpp"

using namespace kader;

TEST_CASE("an article of a law has a cite, a number and a subdivision", "[text]") {
  const LawRef article = "jw:2.7(1)(a)";
  CHECK(article.cite() == "jw");
  CHECK(article.article() == "2.7");
  CHECK(article.subdivision() == "(1)(a)");
  CHECK(LawRef("awb:4:81").article() == "4:81");
  CHECK(LawRef("wgr").cite() == "wgr");
  CHECK(LawRef("wgr").article().empty());
}

TEST_CASE("what has not the form of an article is none", "[text]") {
  for (const auto* text : {"", "Wgr", "wgr:", ":10", "wgr:(2)", "wgr:10()", "wgr:10(2", "wgr:10(2)a", "wgr 10",
                           "wgr:10.", "wgr:10..2", "wgr(2)", "wgr:10 (2)", "wgr:10(2))"}) {
    CAPTURE(text);
    CHECK_FALSE(LawRef::parse(text, Language::dutch));
    CHECK_FALSE(LawRef::parse(text, Language::dutch).impossible());
  }
  CHECK_THROWS_AS(LawRef("Wgr art. 10"), InvalidValue);
}

TEST_CASE("an article has at most 100 characters", "[text]") {
  CHECK(LawRef::parse("wgr:" + std::string(97, '1'), Language::dutch).impossible());
}
