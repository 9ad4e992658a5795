// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "kader/read/compose.hpp"
#include "kader/resolve/law.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

constexpr std::string_view subjects[] = {"quorum", "majority",    "tie",  "meetings",    "chair",
                                         "deputy", "composition", "size", "appointment", "setting_up"};

Tree maintained() {
  std::ifstream file(std::string(KADER_SOURCE_DIR) + "/src/standards/law/forms.yaml");
  std::string text(std::istreambuf_iterator<char>(file), {});
  const Loaded loaded = load("forms.yaml", std::move(text));
  REQUIRE(loaded.source != nullptr);
  Composed composed = compose_yaml(*loaded.source);
  REQUIRE(composed.findings.empty());
  return std::move(composed.tree);
}

}  // namespace

TEST_CASE("The table of the law is what people maintain: python3 src/standards/generate.py refreshes it", "[law]") {
  const Tree tree = maintained();
  const auto defaults = tree.child(0, "defaults");
  const auto table = statutory_defaults();
  std::size_t i = 0;
  for (const auto entry : tree.children(defaults)) {
    const auto text = [&](std::string_view key) {
      const auto at = tree.child(entry, key);
      return at == 0 ? std::string_view() : tree.node(at).text;
    };
    REQUIRE(i < table.size());
    const StatutoryDefault& made = table[i++];
    CHECK(word(made.form, Language::english) == text("form"));
    CHECK(subjects[static_cast<std::size_t>(made.subject)] == text("subject"));
    CHECK(made.share == text("share"));
    CHECK(made.says == Bilingual{text("nl"), text("en")});
    CHECK(made.article == text("article"));
    CHECK(made.read == text("read"));
    CHECK(made.certain == (text("certain") == "true"));
  }
  CHECK(i == table.size());
}

TEST_CASE("Every default has an article, words in both languages and a share that can be read", "[law]") {
  std::set<std::pair<BodyForm, LegalSubject>> seen;
  for (const StatutoryDefault& entry : statutory_defaults()) {
    INFO(entry.article);
    CHECK(seen.emplace(entry.form, entry.subject).second);
    CHECK_FALSE(entry.article.empty());
    CHECK_FALSE(entry.says.nl.empty());
    CHECK_FALSE(entry.says.en.empty());
    CHECK(entry.certain == !entry.read.empty());  // what was not read is from memory
    if (!entry.share.empty()) CHECK(Share::parse(entry.share, Language::english));
    CHECK(statutory_default(entry.form, entry.subject) == &entry);
  }
}

TEST_CASE("The law gives quorum, majority and tie to council, executive and general board, not to others", "[law]") {
  for (const LegalSubject subject : {LegalSubject::quorum, LegalSubject::majority, LegalSubject::tie}) {
    for (const BodyForm form : {BodyForm::raad, BodyForm::college, BodyForm::algemeen_bestuur})
      CHECK(statutory_default(form, subject) != nullptr);
    for (const BodyForm form : {BodyForm::dagelijks_bestuur, BodyForm::bestuur, BodyForm::gemeenschappelijk_orgaan,
                                BodyForm::adviescommissie})
      CHECK(statutory_default(form, subject) == nullptr);
  }
  CHECK(statutory_default(BodyForm::raad, LegalSubject::quorum)->share == "more than 1/2");
  CHECK(statutory_default(BodyForm::college, LegalSubject::quorum)->share == "1/2");
  CHECK(statutory_default(BodyForm::bestuur, LegalSubject::meetings)->article == "Wgr 22(2)");
}
