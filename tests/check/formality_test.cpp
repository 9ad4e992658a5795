// SPDX-License-Identifier: Apache-2.0
#include "kader/check/rules/formality.hpp"

#include <string>

#include "check/draft_probe.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Probe majority(const std::string& voting,
               const std::string& seats = "x: {who: assen.burgemeester, count: 1}, y: {count: 2}") {
  return in_draft("void-by-form", "matters: {plan: {}}\nbodies: {b: {seats: {" + seats +
                                      ", z: {as: adviser}}, voting: " + voting + ", source: \"4\"}}");
}
Probe needs(const std::string& norm,
            const std::string& agreement = "agreement: {name: Proef, parties: [assen, meppel]}") {
  return in_draft("void-by-form",
                  "matters: {plan: {}}\nbodies: {b: {seats: {x: {count: 2}}}}\nnorms: [{" + norm + ", source: \"7\"}]",
                  agreement);
}
}  // namespace

TEST_CASE("A majority is no more than the votes there are", "[check][void-by-form]") {
  const auto found = majority("{majority: 4, of: members}");
  REQUIRE(found.places == Places{"/bodies/b/voting/majority"});
  CHECK(found.findings[0].provisions == std::vector<std::string>{"4"});
  CHECK(majority("{majority: 3, of: members}").silent());
  CHECK(majority("4").findings.size() == 1);
  CHECK(majority("more than 3").findings.size() == 1);
  CHECK(majority("4", "x: {vote: 2}, y: {count: 2}").silent());  // weights count
  CHECK(majority("{majority: more than 1/2, for: [{acts: adopt, what: plan, majority: 5, of: members}]}").places ==
        Places{"/bodies/b/voting/for/0/majority"});
  CHECK(majority("all").silent());
  CHECK(majority("4", "x: {count: {at least: 2}}").silent());  // there may be more
}
TEST_CASE("Who has no vote cannot be among those that adopt", "[check][void-by-form]") {
  const auto special = [](const std::string& seat, const std::string& seats = "x: {count: 2}, y: {vote: 0}") {
    return majority(
        "{majority: more than 1/2, for: [{acts: adopt, what: plan, majority: 2/3, including: [" + seat + "]}]}", seats);
  };
  CHECK(special("b.z").places == Places{"/bodies/b/voting/for/0/including/0"});
  CHECK(special("b.y").findings.size() == 1);
  CHECK(special("b.x").silent());
}
TEST_CASE("So many as must agree are there", "[check][void-by-form]") {
  CHECK(needs("who: {some: 3, of: [b.members]}, can: adopt, what: plan").places == Places{"/norms/0/who"});
  CHECK(needs("who: {some: 2, of: [b.members]}, can: adopt, what: plan").silent());
  CHECK(needs("who: b, can: adopt, what: plan, with consent of: {some: 3, of: [gemeenten]}").places ==
        Places{"/norms/0/with consent of"});
  CHECK(needs("who: b, can: adopt, what: plan, approved by: {who: {some: 3, of: [agreement.parties]}}").places ==
        Places{"/norms/0/approved by"});
  CHECK(needs("who: b, can: adopt, what: plan, approved by: {who: {some: 3, of: [agreement.parties]}}",
              "agreement: {name: Proef, parties: [assen, meppel], accession: {by: assen}}")
            .silent());
  CHECK(needs("who: b, can: adopt, what: plan, with consent of: {some: 3, of: [aanbieders]}").silent());
  CHECK(needs("who: b, can: adopt, what: plan, with consent of: {some: 2/3, of: [gemeenten]}").silent());
}
TEST_CASE("What is published is not confidential", "[check][void-by-form]") {
  CHECK(needs("who: b, can: adopt, what: plan, form: [published, confidential]").places == Places{"/norms/0/form"});
  CHECK(needs("who: b, can: adopt, what: plan, form: [in writing, published]").silent());
  CHECK(needs("who: b, can: adopt, what: plan, form: [oral, in writing]").silent());  // said, and confirmed
}
