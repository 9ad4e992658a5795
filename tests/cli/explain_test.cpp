// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "kader/check/check.hpp"
#include "kader/check/examples.hpp"
#include "kader/describe/enumeration.hpp"
#include "kader/model/agreement.hpp"
#include "kader/model/party.hpp"
#include "kader/read/compose.hpp"
#include "kader/resolve/law.hpp"
#include "support/catch.hpp"

namespace {

using kader::testing::has;
using kader::testing::Ran;
template <class... Arguments>
Ran explain(const Arguments&... arguments) {
  return kader::testing::kader_with("", {"explain", std::string(arguments)...});
}
bool is_json(const std::string& text) {
  const auto loaded = kader::load("explain.json", text);
  return loaded.source != nullptr && kader::compose_json(*loaded.source).findings.empty();
}

}  // namespace

TEST_CASE("Every form in law can be explained, in both languages and as JSON", "[cli][law]") {
  for (const kader::LegalForm& form : kader::legal_forms()) {
    INFO(form.word);
    const Ran dutch = explain("--law", form.word, "--lang", "nl");
    CHECK(dutch.code == 0);
    CHECK(has(dutch.out, form.name.nl));
    CHECK(has(dutch.out, "["));  // something is known of it, with its article
    CHECK(has(explain("--law", form.word, "--lang", "en").out, form.name.en));
    CHECK(is_json(explain("--law", form.word, "--format", "json").out));
  }
}

TEST_CASE("What comes with an openbaar lichaam is told whole", "[cli][law]") {
  const std::string page = explain("--law", "openbaar-lichaam", "--lang", "nl").out;
  for (const std::string_view part :
       {"quorum: meer dan de helft van de zitting hebbende leden [Wgr 22(1), tekst van 2025-2026]",
        "staking van stemmen", "voorzitter", "ten minste tweemaal per jaar", "niet allen uit één gemeente",
        "gedeputeerde staten beslissen", "ten minste 12 weken vooraf", "vóór 15 september van het jaar ervoor",
        "vereffening", "Mandaat", "Delegatie", "kader explain --law gemeenschappelijke-regeling"}) {
    INFO(part);
    CHECK(has(page, part));
  }
  CHECK(has(explain("--law", "gemeente", "--lang", "nl").out, "uit het geheugen, nog na te lezen"));
  CHECK(has(explain("--law", "gemeente", "--lang", "en").out, "from memory, still to be read"));
}

TEST_CASE("A form is found by its word or its name", "[cli][law]") {
  const std::string page = explain("--law", "openbaar-lichaam", "--lang", "en").out;
  CHECK(explain("--law", "Openbaar lichaam", "--lang", "en").out == page);
  CHECK(explain("--law", "joint public body", "--lang", "en").out == page);
}

TEST_CASE("Every kind of party and agreement has an answer, also where the law adds nothing", "[cli][law]") {
  for (const auto& word : kader::EnumDescription<kader::PartyKind>::words)
    CHECK(explain("--law", word.english).code == 0);
  for (const auto& word : kader::EnumDescription<kader::AgreementKind>::words)
    CHECK(explain("--law", word.english).code == 0);
  CHECK(has(explain("--law", "stichting", "--lang", "nl").out, "geen aanvulling door de wet"));
  CHECK(is_json(explain("--law", "stichting", "--format", "json").out));
}

TEST_CASE("A form that does not exist is answered with the nearest", "[cli][law]") {
  const Ran ran = explain("--law", "openbar-lichaam", "--lang", "nl");
  CHECK(ran.code == 2);
  CHECK(has(ran.err, "bedoelt u openbaar-lichaam?"));
  CHECK(explain("--law", "").code == 2);
  CHECK(explain("--law", "\x1b[31mxyz").err.find('\x1b') == std::string::npos);
}

TEST_CASE("Explain takes one thing: a rule or a form", "[cli]") {
  CHECK(explain().code == 2);
  CHECK(explain("no-chair", "--law", "raad").code == 2);
  CHECK(explain("no-chair", "--format", "html").code == 2);
  CHECK(has(explain("no-chiar", "--lang", "nl").err, "bedoelt u no-chair?"));
  CHECK(has(explain("openbaar-lichaam", "--lang", "nl").err, "bedoelt u `kader explain --law openbaar-lichaam`?"));
}

TEST_CASE("A rule is told with its reason, source, examples, what check says of them, and where it really stands",
          "[cli]") {
  for (const kader::RuleInfo* rule : kader::Rules::built_in().catalogue().all()) {
    INFO(rule->name);
    const std::string page = explain(rule->name, "--lang", "nl").out;
    CHECK(has(page, rule->demands.nl));
    CHECK(has(page, rule->why.nl));
    CHECK(has(page, rule->instance));
    if (kader::find_example(rule->name) != nullptr) {
      CHECK(has(page, "[" + std::string(rule->name) + "]"));  // the finding itself
      CHECK(has(page, "Zo is het goed:"));
    }
    CHECK(is_json(explain(rule->name, "--format", "json").out));
  }
}
