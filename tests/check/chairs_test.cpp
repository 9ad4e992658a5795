// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "check/draft_probe.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Probe body(const char* rule, const std::string& fields, const std::string& more = {}) {
  return in_draft(rule, "bodies:\n  b: {" + fields + "}" + more);
}
Probe chair(const char* rule, const std::string& chair,
            const std::string& seats = "seats: {x: {drawn from: gemeenten.college, count: 4}}") {
  return body(rule, seats + ", chair: " + chair);
}
}  // namespace

TEST_CASE("A body without a rule on its chair cannot meet", "[check][no-chair]") {
  CHECK(body("no-chair", "established: \"1\"").places == Places{"/bodies/b"});
  CHECK(body("no-chair", "form: bestuurscommissie").places == Places{"/bodies/b"});
  CHECK(body("no-chair", "seats: {x: {count: 3}}").places == Places{"/bodies/b"});
}
TEST_CASE("A chair that is stated, elsewhere, by law, by norm or not needed is not missing", "[check][no-chair]") {
  for (const char* fields : {"chair: jan", "chair: none", "meetings: none", "form: algemeen-bestuur",
                             "form: dagelijks-bestuur", "seats: {x: {who: jan}}"}) {
    INFO(fields);
    CHECK(body("no-chair", fields).silent());
  }
  CHECK(body("no-chair", "established: \"1\"", "\nnorms: [{who: jan, must: chair, what: b}]").silent());
  CHECK(body("no-chair", "established: \"1\"", "\nnorms: [{who: jan, can: chair, in: b}]").silent());
  CHECK(body("no-chair", "established: \"1\"", "\nnorms: [{who: jan, cannot: chair, in: b}]").places ==
        Places{"/bodies/b"});
  CHECK(body("no-chair", "form: raad").silent());
  CHECK(body("no-chair", "chair: {elsewhere: rules of procedure}").undetermined == Places{"/bodies/b/chair"});
  CHECK(body("no-chair", "established: {elsewhere: a decree}").undetermined == Places{"/bodies/b"});
}
TEST_CASE("Who has still to set a body up may settle its chair; who did so has not", "[check][no-chair]") {
  CHECK(body("no-chair", "established: {by: assen.raad}, seats: {x: {count: 3}}").undetermined == Places{"/bodies/b"});
  CHECK(body("no-chair", "established: {by: assen.raad, when: 2020-01-01}, seats: {x: {count: 3}}").places ==
        Places{"/bodies/b"});
}
TEST_CASE("A chair in vague words is a warning", "[check][no-chair]") {
  const auto found = body("no-chair", "chair: {vague: one of them}");
  REQUIRE(found.places == Places{"/bodies/b/chair"});
  CHECK(found.findings[0].severity == Severity::warning);
}
TEST_CASE("Two rules on the chair are one too many", "[check][no-chair]") {
  const auto found =
      body("no-chair", "chair: jan", "\nnorms: [{who: assen.burgemeester, must: chair, what: b, source: \"4\"}]");
  REQUIRE(found.places == Places{"/bodies/b"});
  CHECK(found.findings[0].related.size() == 2);
  CHECK(body("no-chair", "chair: jan", "\nnorms: [{who: jan, must: chair, what: b}]").silent());
  CHECK(body("no-chair", "chair: jan",
             "\nnorms: [{who: b.chair, must: chair, what: b}, {who: b.deputy, must: chair, what: b}]")
            .silent());
  CHECK(body("no-chair", "chair: jan", "\nnorms: [{who: assen.burgemeester, must: chair, what: b, if: urgency}]")
            .silent());
  CHECK(body("no-chair", "chair: jan", "\nnorms: [{must: chair, what: b}, {who: jan, must: chair}]").silent());
}

TEST_CASE("A chair comes from those who have a seat", "[check][chair-outside-composition]") {
  const char* rule = "chair-outside-composition";
  CHECK(chair(rule, "{drawn from: vws}").places == Places{"/bodies/b/chair/drawn from"});
  CHECK(chair(rule, "{drawn from: assen.raad}").places == Places{"/bodies/b/chair/drawn from"});
  CHECK(chair(rule, "{drawn from: aanbieders}").places == Places{"/bodies/b/chair/drawn from"});
  CHECK(chair(rule, "{drawn from: vws}").findings.at(0).severity == Severity::note);
  CHECK(chair(rule, "{drawn from: vws}", "form: gemeenschappelijk-orgaan, seats: {x: {drawn from: assen.raad}}")
            .findings.at(0)
            .severity == Severity::error);
  for (const char* from : {"gemeenten", "gemeenten.college", "assen.college", "assen.burgemeester", "b.members", "b",
                           "b.x", "everyone", "burgemeesters"}) {
    INFO(from);
    CHECK(chair(rule, std::string("{drawn from: ") + from + "}").silent());
  }
  CHECK(chair(rule, "{drawn from: assen}", "seats: {x: {for: assen}}").silent());
  CHECK(body(rule, "seats: {x: {who: c.chair}}, chair: {drawn from: c.members}", "\n  c: {chair: jan}").silent());
}
TEST_CASE("Who chairs ex officio has a place by that, but for the boards of the Wgr",
          "[check][chair-outside-composition]") {
  const char* rule = "chair-outside-composition";
  CHECK(chair(rule, "jan").silent());
  CHECK(chair(rule, "jan", "form: algemeen-bestuur, seats: {x: {drawn from: assen.raad}}").places ==
        Places{"/bodies/b/chair/who"});
  CHECK(chair(rule, "assen.burgemeester", "form: algemeen-bestuur, seats: {x: {drawn from: assen.raad}}").silent());
  CHECK(chair(rule, "{appointed by: vws}").silent());
}
TEST_CASE("Where the seats do not say who, the chair is undetermined", "[check][chair-outside-composition]") {
  const char* rule = "chair-outside-composition";
  CHECK(chair(rule, "{drawn from: vws}", "established: \"1\"").undetermined == Places{"/bodies/b/chair/drawn from"});
  CHECK(chair(rule, "{drawn from: vws}", "seats: {x: {appointed by: assen.raad}}").undetermined ==
        Places{"/bodies/b/chair/drawn from"});
  CHECK(body(rule, "established: \"1\"").silent());
}

TEST_CASE("A chair that lies with several is nobody's", "[check][chair-is-a-collective]") {
  const char* rule = "chair-is-a-collective";
  for (const char* from : {"{drawn from: gemeenten}", "gemeenten", "assen.college", "assen", "b.members",
                           "{drawn from: [jan, vws.minister]}", "{drawn from: aanbieders}"}) {
    INFO(from);
    CHECK(chair(rule, from).places == Places{"/bodies/b/chair"});
  }
}
TEST_CASE("A chair that comes to one person is in order", "[check][chair-is-a-collective]") {
  const char* rule = "chair-is-a-collective";
  for (const char* from : {"jan", "assen.burgemeester", "vws.minister", "{drawn from: gemeenten, appointed by: b}",
                           "{drawn from: gemeenten, rotates: [jan, assen.burgemeester]}",
                           "{drawn from: gemeenten, appointed by: {elsewhere: rules}}",
                           "{drawn from: gemeenten, elsewhere: rules}", "{capacity: wethouder}", "drenthe.cdk"}) {
    INFO(from);
    CHECK(chair(rule, from).silent());
  }
  CHECK(
      chair(rule, "{drawn from: b.members}", "form: algemeen-bestuur, seats: {x: {count: 3}}").silent());  // Wgr 13(9)
  CHECK(body(rule, "established: \"1\"").silent());
}
TEST_CASE("A body that another document describes may say there who chairs", "[check][chair-is-a-collective]") {
  const char* rule = "chair-is-a-collective";
  CHECK(body(rule, "elsewhere: rules, chair: {drawn from: gemeenten}").undetermined == Places{"/bodies/b/chair"});
  CHECK(body(rule, "established: {elsewhere: rules}, chair: gemeenten").undetermined == Places{"/bodies/b/chair"});
  CHECK(body(rule, "elsewhere: rules, chair: jan").silent());
}
TEST_CASE("A party of another kind is no person", "[check][chair-is-a-collective]") {
  Framework f;
  f.parties.append(Party{.id = PartyId("bureau"), .kind = PartyKind::ander});
  f.parties.append(Party{.id = PartyId("iemand")});
  f.bodies.append(Body{.id = BodyId("b"), .chair = Post{.who = Actor("bureau")}});
  f.bodies.append(Body{.id = BodyId("c"), .chair = Post{.who = Actor("iemand")}});
  CHECK(probe(f, "chair-is-a-collective").places == Places{"/bodies/b/chair"});
}
TEST_CASE("Inside a body that exists once for each, the name of the group is that one",
          "[check][chair-is-a-collective]") {
  CHECK(body("chair-is-a-collective", "per: gemeenten, chair: gemeenten.burgemeester").silent());
  CHECK(body("chair-is-a-collective", "per: gemeenten, chair: lead", "\nroles: {lead: {per: gemeenten}}").silent());
  CHECK(body("chair-is-a-collective", "per: gemeenten, chair: burgemeesters").places == Places{"/bodies/b/chair"});
}

TEST_CASE("A chair whom nobody replaces stops the body", "[check][no-deputy]") {
  const char* rule = "no-deputy";
  CHECK(chair(rule, "jan").places == Places{"/bodies/b"});
  CHECK(body(rule, "chair: lead", "\nroles: {lead: {name: Trekker}}").places == Places{"/bodies/b"});
  CHECK(body(rule, "chair: jan, deputy: {vague: one of the others}").places == Places{"/bodies/b/deputy"});
  CHECK(body(rule, "form: algemeen-bestuur, chair: jan").places == Places{"/bodies/b"});
}
TEST_CASE("A chair who is replaced by text, law or office is in order", "[check][no-deputy]") {
  const char* rule = "no-deputy";
  for (const char* fields :
       {"chair: jan, deputy: vws.minister", "chair: jan, deputy: none", "chair: assen.burgemeester",
        "established: \"1\"", "chair: none", "chair: jan, seats: {x: {who: jan}}"}) {
    INFO(fields);
    CHECK(body(rule, fields).silent());
  }
  CHECK(body(rule, "chair: lead", "\nroles: {lead: {deputy: allowed}}").silent());
  CHECK(body(rule, "chair: c.chair", "\n  c: {chair: assen.burgemeester}").silent());
  CHECK(
      body(rule, "chair: jan", "\nnorms: [{who: vws.minister, must: chair, what: b, if: {absent: b.chair}}]").silent());
  CHECK(body(rule, "chair: jan, deputy: {elsewhere: {to be adopted by: b}}").undetermined ==
        Places{"/bodies/b/deputy"});
  CHECK(body(rule, "chair: {who: jan, elsewhere: rules}").undetermined == Places{"/bodies/b/deputy"});
  CHECK(body(rule, "form: college, chair: jan").silent());
  CHECK(body(rule, "form: ministerraad, chair: jan").undetermined == Places{"/bodies/b"});  // not read
}
