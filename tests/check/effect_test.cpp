// SPDX-License-Identifier: Apache-2.0
#include "kader/check/rules/effect.hpp"

#include <string>

#include "check/draft_probe.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
const std::string stage_of_powers = R"(
matters: {plan: {}, other: {}}
roles: {r: {name: Adviseur}, q: {name: Trekker}}
bodies:
  b: {seats: {x: {count: 3}}}
  c: {seats: {x: {count: 3}}}
  leeg: {seats: {x: {as: adviser, count: 2}}}
norms:
)";
Probe dead(const std::string& norms, const std::string& agreement = "agreement: {name: Proef}") {
  return in_draft("dead-power", stage_of_powers + norms, agreement);
}
const std::string years = "agreement: {name: Proef, from: 2020-01-01, until: 2030-01-01}";
}  // namespace

TEST_CASE("A power lies inside the life of the agreement", "[check][dead-power]") {
  for (const char* norm :
       {"{who: b, can: adopt, what: plan, until: 2019-06-01}", "{who: b, can: adopt, what: plan, from: 2031}",
        "{who: b, can: adopt, what: plan, when: {by: 2019-12-31}}",
        "{who: b, can: adopt, what: plan, when: {between: [2030-01-01, 2031-01-01]}}",
        "{who: b, is charged with: adopt, what: plan, when: {at: 2031}}"}) {
    INFO(norm);
    CHECK(dead(std::string("  - ") + norm + "\n", years).places == Places{"/norms/0"});
  }
  for (const char* norm :
       {"{who: b, can: adopt, what: plan, until: 2020-06-01}", "{who: b, can: adopt, what: plan, from: 2029}",
        "{who: b, can: adopt, what: plan, when: {by: 2020-01-01}}",
        "{who: b, can: adopt, what: plan, when: {by: 1 May}}",
        "{who: b, cannot: adopt, what: plan, until: 2019-06-01}"}) {
    INFO(norm);
    CHECK(dead(std::string("  - ") + norm + "\n", years).silent());
  }
  CHECK(dead("  - {who: b, can: adopt, what: plan, from: 2031}\n",
             "agreement: {name: Proef, until: 2030-01-01, renewal: {each: 4 years}}")
            .silent());
}
TEST_CASE("Whose proposal or consent is needed can give it", "[check][dead-power]") {
  const std::string no_proposal = "  - {who: r, cannot: propose, what: anything, source: \"4\"}\n";
  const auto found = dead(no_proposal + "  - {who: b, can: adopt, what: plan, on proposal of: r, source: \"5\"}\n");
  REQUIRE(found.places == Places{"/norms/1"});
  CHECK(found.findings[0].severity == Severity::note);
  CHECK(found.findings[0].related[0].place.pointer == "/norms/0");
  CHECK(dead(no_proposal + "  - {who: b, can: adopt, what: plan, on proposal of: q}\n").silent());
  CHECK(dead(no_proposal + "  - {who: b, can: adopt, what: plan, on proposal of: {some: 1, of: [r, q]}}\n").silent());
  CHECK(dead("  - {who: r, cannot: propose, what: other}\n  - {who: b, can: adopt, what: plan, on proposal of: r}\n")
            .silent());
  CHECK(dead("  - {who: r, cannot: propose, what: anything, if: spoed}\n"
             "  - {who: b, can: adopt, what: plan, on proposal of: r}\n")
            .silent());
  CHECK(dead("  - {who: c, cannot: decide, what: anything}\n  - {who: b, can: adopt, what: plan, with consent of: c}\n")
            .places == Places{"/norms/1"});
  CHECK(dead("  - {who: b, can: adopt, what: plan, with consent of: leeg}\n").places == Places{"/norms/0"});
  CHECK(dead("  - {who: b, can: adopt, what: plan, after hearing: leeg}\n").silent());  // advisers can be heard
}
TEST_CASE("What has to come first can come", "[check][dead-power]") {
  CHECK(dead("  - {who: c, cannot: decide, what: anything}\n"
             "  - {who: b, can: approve, what: plan, when: {only after: {act: adopt, who: c}}}\n")
            .places == Places{"/norms/1"});
  CHECK(dead("  - {who: c, can: adopt, what: plan}\n"
             "  - {who: b, can: approve, what: plan, when: {only after: {act: adopt, who: c}}}\n")
            .silent());
  CHECK(dead("  - {who: b, can: approve, what: plan, when: {only after: {act: adopt, who: assen.raad}}}\n").silent());
  CHECK(dead("  - {who: b, can: approve, what: plan, when: {only after: {act: advise, who: r}}}\n").silent());
  CHECK(dead("  - {who: b, can: approve, what: plan, when: {only after: {act: adopt}}}\n").silent());
}
TEST_CASE("Powers that wait for each other are never used, and are told once", "[check][dead-power]") {
  const auto circle = dead(
      "  - {who: b, can: adopt, what: plan, when: {only after: {act: approve, who: c}}, source: \"1\"}\n"
      "  - {who: c, can: approve, what: plan, when: {only after: {act: adopt, who: b}}, source: \"2\"}\n");
  REQUIRE(circle.places == Places{"/norms/0"});
  CHECK(circle.findings[0].related[0].place.pointer == "/norms/1");
  CHECK(circle.findings[0].provisions == std::vector<std::string>{"1", "2"});
  // Another way out.
  CHECK(dead("  - {who: b, can: adopt, what: plan, when: {only after: {act: approve, who: c}}}\n"
             "  - {who: c, can: approve, what: plan, when: {only after: {act: adopt, who: b}}}\n"
             "  - {who: b, can: adopt, what: plan, if: spoed}\n")
            .silent());
}
TEST_CASE("What waits for a circle is in none, and each circle is told", "[check][dead-power]") {
  const auto two = dead(
      "  - {who: r, can: approve, what: plan, when: {only after: {act: adopt, who: b}}}\n"
      "  - {who: b, can: adopt, what: plan, when: {only after: {act: approve, who: c}}}\n"
      "  - {who: c, can: approve, what: plan, when: {only after: {act: adopt, who: b}}}\n"
      "  - {who: q, can: adopt, what: other, when: {only after: {act: adopt, who: q}}}\n");
  CHECK(two.places == Places{"/norms/1", "/norms/3"});
  // One of those it waits for will do.
  CHECK(dead("  - {who: b, can: adopt, what: plan, when: {only after: {act: approve, who: [c, r]}}}\n"
             "  - {who: c, can: approve, what: plan, when: {only after: {act: adopt, who: b}}}\n"
             "  - {who: r, can: approve, what: plan}\n")
            .silent());
}
TEST_CASE("A row of powers is no circle until the last waits for the first", "[check][dead-power]") {
  constexpr int many = 3'000;
  const auto row = [](int last_waits_for) {
    std::string text = "bodies: {b: {seats: {x: {count: 3}}}}\nmatters:\n";
    for (int i = 0; i <= many; ++i) text += "  m" + std::to_string(i) + ": {}\n";
    text += "norms:\n";
    for (int i = 0; i < many; ++i) {
      const int at = i * 7 % many;  // not in the order in which they wait
      text += "  - {who: b, can: adopt, what: m" + std::to_string(at) +
              ", when: {only after: {act: adopt, who: b, what: m" +
              std::to_string(at + 1 == many ? last_waits_for : at + 1) + "}}}\n";
    }
    return in_draft("dead-power", text + "  - {who: b, can: adopt, what: m" + std::to_string(many) + "}\n");
  };
  CHECK(row(many).silent());
  const auto circle = row(0);
  CHECK(circle.places == Places{"/norms/0"});
  CHECK(circle.undetermined.empty());
}
TEST_CASE("Who can do nothing for a whole can do nothing for its parts", "[check][dead-power]") {
  const std::string parts = R"(
matters: {plan: {}, chapter: {part of: plan}, paragraph: {part of: chapter}}
roles: {r: {name: Adviseur}}
bodies: {b: {seats: {x: {count: 3}}}}
norms:
  - {who: b, can: adopt, what: paragraph, on proposal of: r}
)";
  const auto said = [&](const char* norms) { return in_draft("dead-power", parts + norms); };
  const auto found =
      said("  - {who: r, cannot: propose, what: plan}\n  - {who: r, cannot: propose, what: paragraph}\n");
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].related[0].place.pointer == "/norms/1");  // the first that says so
  CHECK(said("  - {who: r, cannot: nominate, what: plan}\n").silent());
  CHECK(said("  - {who: r, cannot: approve, what: anything}\n").silent());
}
TEST_CASE("What is too much to look up is said, and takes a moment", "[check][dead-power]") {
  constexpr int deep = 1'500;
  std::string text = "roles: {r: {}}\nbodies: {b: {seats: {x: {count: 3}}}}\nmatters:\n  m0: {}\n";
  for (int i = 1; i < deep; ++i) text += "  m" + std::to_string(i) + ": {part of: m" + std::to_string(i - 1) + "}\n";
  text += "norms:\n  - {who: r, cannot: propose, what: m" + std::to_string(deep - 1) + "}\n";
  for (int i = 0; i < deep; ++i)
    text += "  - {who: b, can: adopt, what: m" + std::to_string(i) + ", on proposal of: r}\n";
  CHECK(in_draft("dead-power", text).undetermined == Places{"/norms"});
}
TEST_CASE("A power for an absence needs somebody who can be absent", "[check][dead-power]") {
  CHECK(dead("  - {who: r, can: adopt, what: plan, if: {absent: b.secretary}}\n").places == Places{"/norms/0"});
  CHECK(dead("  - {who: r, can: adopt, what: plan, if: {vacant: q}}\n").silent());
  CHECK(dead("  - {who: r, can: adopt, what: plan, if: {absent: assen.burgemeester}}\n").silent());
}

TEST_CASE("What the secretary cannot do the body still can; what the body cannot do its chair cannot",
          "[check][dead-power]") {
  const auto needs = [](const std::string& denied, const std::string& asked) {
    return testing::in_draft("dead-power",
                             "bodies:\n  council: {established: \"1\", chair: {who: jan}, secretary: {who: jan}}\n"
                             "matters: {plan: {}}\nnorms:\n  - {who: " +
                                 denied + ", cannot: propose, what: plan}\n" +
                                 "  - {who: assen.college, can: adopt, what: plan, on proposal of: " + asked + "}\n");
  };
  CHECK(needs("council.secretary", "council").silent());
  CHECK(needs("council.secretary", "council.chair").silent());
  CHECK(needs("council", "council").findings.size() == 1);
  CHECK(needs("council", "council.chair").findings.size() == 1);
}
