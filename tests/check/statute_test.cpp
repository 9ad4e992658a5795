// SPDX-License-Identifier: Apache-2.0
#include "kader/check/rules/statute.hpp"

#include <string>

#include "check/draft_probe.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
const std::string joint =
    "agreement: {name: Proef, kind: gemeenschappelijke-regeling, parties: [assen.raad, meppel.raad]}";
const std::string board =
    "bodies: {ab: {form: algemeen-bestuur}, db: {form: dagelijks-bestuur}}\n"
    "matters:\n  begroting: {kind: budget}\n  rekening: {kind: accounts}\n"
    "  wijziging: {kind: budget, like: begroting}\n  kaders: {kind: document, law: wgr:34b}\n";
Probe calendar(const std::string& norms, const std::string& sections = board, const std::string& agreement = joint) {
  return in_draft("term-below-statute", sections + "norms:\n" + norms, agreement);
}
std::string send(const std::string& when, const std::string& to = "gemeenten.raad",
                 const std::string& what = "begroting") {
  return "  - {who: db, must: send, to: " + to + ", what: " + what + ", when: " + when + ", source: \"19.1\"}\n";
}
std::string adopt(const std::string& when, const std::string& what = "begroting") {
  return "  - {who: ab, is charged with: adopt, what: " + what + ", when: " + when + ", source: \"19.7\"}\n";
}
}  // namespace

TEST_CASE("Between the last day for sending and the last for adopting lie twelve weeks",
          "[check][term-below-statute]") {
  const auto found = calendar(send("{before: 1 May, year: before}") + adopt("{by: 1 July, year: before}"));
  REQUIRE(found.places == Places{"/norms/0/when"});
  CHECK(found.findings[0].provisions == std::vector<std::string>{"19.1", "19.7"});
  CHECK(found.findings[0].related[0].place.pointer == "/norms/1/when");
  CHECK(found.findings[0]
            .message(Language::english)
            .find("no more than 62 days between the last days (from 30 April to 1 July)") != std::string::npos);
  CHECK(calendar(send("{by: 8 April, year: before}") + adopt("{by: 1 July, year: before}")).silent());
  CHECK(calendar(send("{by: 9 April, year: before}") + adopt("{by: 1 July, year: before}")).findings.size() == 1);
}
TEST_CASE("The year of a budget is the one before, also unsaid", "[check][term-below-statute]") {
  CHECK(calendar(send("{by: 1 May}") + adopt("{by: 1 July}")).findings.size() == 1);
  CHECK(calendar(send("{by: 1 February, year: before}") + adopt("{by: 1 July}")).silent());
  // Adopted in its own year, it is also too late for the provincial executive.
  CHECK(calendar(send("{by: 1 December, year: before}") + adopt("{by: 1 February, year: same}")).places ==
        Places{"/norms/0/when", "/norms/1/when"});
}
TEST_CASE("A leap year is no reason for a finding", "[check][term-below-statute]") {
  CHECK(calendar(send("{by: 1 February, year: before}") + adopt("{by: 25 April, year: before}")).silent());  // 83 or 84
}
TEST_CASE("What is only prepared by a day cannot be sent before it", "[check][term-below-statute]") {
  const std::string prepare = "  - {who: db, must: prepare, what: begroting, when: {before: 1 May, year: before}}\n";
  const auto found = calendar(prepare + send("{after: {act: prepare, what: begroting}, within: {vague: onverwijld}}") +
                              adopt("{by: 1 July}"));
  CHECK(found.places == Places{"/norms/0/when"});
  CHECK(calendar(prepare + send("{by: 1 April}") + adopt("{by: 1 July}"))
            .silent());  // the earlier day is the one that binds
}
TEST_CASE("A lead is compared by itself", "[check][term-below-statute]") {
  CHECK(calendar(send("{before: {act: adopt}, lead: 8 weeks}")).places == Places{"/norms/0/when"});
  CHECK(calendar(send("{before: {act: adopt}, lead: 12 weeks}")).silent());
  CHECK(calendar(send("{before: {act: adopt}, lead: 3 months}")).silent());  // 89 days at least
  CHECK(calendar(send("{before: {act: adopt}, lead: 2 months}")).findings.size() == 1);
}
TEST_CASE("What a text leaves open, sends to others or sends when adopted is no breach",
          "[check][term-below-statute]") {
  for (const std::string& norms :
       {send("{by: 1 May}"), adopt("{by: 1 July}"), send("{by: 1 May}", "ab") + adopt("{by: 1 July}"),
        send("{by: 15 July}") + adopt("{by: 1 July}"),
        send("{after: {act: adopt}, within: 2 weeks}") + adopt("{by: 1 July}"),
        send("{vague: in time}") + adopt("{by: 1 July}"),
        send("{by: 1 May}", "gemeenten.raad", "wijziging") + adopt("{by: 1 July}", "wijziging")}) {
    INFO(norms);
    CHECK(calendar(norms).silent());
  }
}
TEST_CASE("Accounts and budget reach the provincial executive before their day", "[check][term-below-statute]") {
  const auto supervisor = [](const std::string& when, const std::string& what) {
    return send(when, "drenthe.gs", what);
  };
  CHECK(calendar(supervisor("{by: 15 July, year: after}", "rekening")).places == Places{"/norms/0/when"});
  CHECK(calendar(supervisor("{before: 15 July, year: after}", "rekening")).silent());
  CHECK(calendar(supervisor("{by: 14 July}", "rekening")).silent());
  CHECK(calendar(supervisor("{by: 1 October, year: before}", "begroting")).findings.size() == 1);
  CHECK(calendar(supervisor("{by: 14 September, year: before}", "begroting")).silent());
  CHECK(calendar(adopt("{by: 1 August, year: after}", "rekening")).findings.size() == 1);
  CHECK(calendar(adopt("{by: 1 July, year: after}", "rekening")).silent());
}
TEST_CASE("Frameworks are known by the article they rest on", "[check][term-below-statute]") {
  CHECK(calendar(send("{by: 1 May, year: before}", "gemeenten.raad", "kaders")).findings.size() == 1);
  CHECK(calendar(send("{before: 30 April, year: before}", "gemeenten.raad", "kaders")).silent());
}
TEST_CASE("Councils have eight weeks for their views on the regulation", "[check][term-below-statute]") {
  const auto views = [](const std::string& within) {
    return calendar("  - {who: gemeenten.raad, can: give-view, what: agreement, when: {after: {act: send}, within: " +
                    within + "}}\n");
  };
  CHECK(views("6 weeks").places == Places{"/norms/0/when"});
  CHECK(views("8 weeks").silent());
  CHECK(views("56 days").silent());
}
TEST_CASE("The terms hold for joint regulations with a board", "[check][term-below-statute]") {
  const std::string norms = send("{by: 1 May}") + adopt("{by: 1 July}");
  CHECK(calendar(norms, board, "agreement: {name: Proef, kind: overeenkomst}").silent());
  CHECK(calendar(norms, board, "agreement: {name: Proef}").silent());
  CHECK(
      calendar("  - {who: assen.raad, must: adopt, what: b, when: {by: 1 October}}\n", "matters: {b: {kind: budget}}\n")
          .silent());
}
