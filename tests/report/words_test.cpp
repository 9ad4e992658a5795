// SPDX-License-Identifier: Apache-2.0
#include "kader/report/words.hpp"

#include "support/catch.hpp"

using namespace kader;

TEST_CASE("each severity has its words in its own row, and is found by its name", "[report]") {
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
    CHECK(severity_words[static_cast<std::size_t>(severity)].severity == severity);
    CHECK(severity_named(severity_name(severity)) == severity);
  }
  CHECK(severity_word(Severity::error, Language::dutch) == "fout");
  CHECK(severity_name(Severity::note) == "note");
  CHECK_FALSE(severity_named("fout").has_value());
  CHECK_FALSE(severity_named("").has_value());
}

TEST_CASE("programs know the outcomes of rules by these names", "[report]") {
  CHECK(outcome_name(Outcome::checked) == "checked");
  CHECK(outcome_name(Outcome::not_applicable) == "not-applicable");
  CHECK(outcome_name(Outcome::undetermined) == "undetermined");
  CHECK(outcome_name(Outcome::deselected) == "deselected");
}
