// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "check/draft_probe.hpp"
#include "kader/check/rules/roles.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Probe circle(const std::string& sections) { return in_draft("circular-appointment", sections); }
Probe cannot(const std::string& norms, const std::string& post = "appointed by: b") {
  return in_draft("appointer-cannot-decide", "bodies:\n  b: {seats: {x: {who: jan}}, source: \"1\"}\nroles:\n  r: {" +
                                                 post + ", source: \"6\"}\nnorms: [" + norms + "]");
}
Probe nobody(const std::string& fields, const std::string& more = {}) {
  return in_draft("no-appointer", "bodies:\n  b: {" + fields + "}" + more);
}
Probe watch(const std::string& oversee, const std::string& execute) {
  return in_draft("overseer-is-executor", R"(
bodies:
  s: {chair: jan, secretary: lead, seats: {x: {who: assen.burgemeester}}}
  t: {chair: {appointed by: t}}
roles:
  lead: {name: Projectleider}
  helper: {who: s.secretary}
  other: {name: Ander}
matters:
  plan: {}
  part: {part of: plan}
  piece: {part of: part}
  round: {part of: trip}
  trip: {part of: round}
  else: {}
norms:
  - {who: )" + oversee + "}\n  - {who: " + execute +
                                              "}\n");
}
Probe ends(const std::string& role, const std::string& norms, const std::string& agreement = "agreement: {until: none}",
           const std::string& bodies = "bodies: {b: {established: \"1\"}}") {
  return in_draft("role-ends-before-duty",
                  bodies + "\nroles: {r: {name: Trekker, " + role + "}}\nnorms: [" + norms + "]", agreement);
}
}  // namespace

TEST_CASE("Who appoint each other never begin", "[check][circular-appointment]") {
  const auto found = circle(
      "bodies:\n  a: {seats: {x: {appointed by: b, source: \"1\"}}}\n  b: {seats: {y: {appointed by: a, source: "
      "\"2\"}}}");
  REQUIRE(found.places == Places{"/bodies/a/seats/x/appointed by"});
  CHECK(found.findings[0].provisions == std::vector<std::string>{"1", "2"});
  CHECK(found.findings[0].related[0].place.pointer == "/bodies/b/seats/y");
}
TEST_CASE("A circle may run by way of proposals, consent, pools and roles", "[check][circular-appointment]") {
  CHECK(circle("bodies: {a: {seats: {x: {appointed by: a}}}}").places == Places{"/bodies/a/seats/x/appointed by"});
  CHECK(
      circle("bodies: {a: {seats: {x: {who: r}}}}\nroles: {r: {appointed by: assen.raad, on proposal of: a}}").places ==
      Places{"/bodies/a/seats/x/who"});
  CHECK(circle("bodies: {a: {seats: {x: {who: r}}}}\nroles: {r: {appointed by: assen.raad, with consent of: a}}")
            .places.size() == 1);
  CHECK(circle("bodies: {a: {seats: {x: {drawn from: b.members}}}, b: {seats: {y: {drawn from: a.members}}}}")
            .places.size() == 1);
  CHECK(circle("roles: {r: {appointed by: q}, q: {appointed by: r}}").places == Places{"/roles/r/appointed by"});
  CHECK(circle("bodies: {a: {seats: {x: {appointed by: {jointly: [a, assen.raad]}}}}}").places.size() == 1);
}
TEST_CASE("What only leads into a circle is not found again", "[check][circular-appointment]") {
  CHECK(circle("roles: {p: {appointed by: r}, r: {appointed by: q}, q: {appointed by: r}, o: {appointed by: q}}")
            .places == Places{"/roles/r/appointed by"});
}
TEST_CASE("What can begin is no circle", "[check][circular-appointment]") {
  for (const char* sections :
       {"bodies: {a: {seats: {x: {count: 2}}, chair: {appointed by: a, drawn from: a.members}}}",  // from its midst
        "bodies: {a: {seats: {x: {appointed by: a}, y: {who: jan}}}}",  // co-opted
        "bodies: {a: {seats: {x: {appointed by: [a, assen.raad]}}}}",  // one of them is there
        "bodies: {a: {seats: {x: {appointed by: {some: 1, of: [a, assen.raad]}}}}}",
        "bodies: {a: {seats: {x: {appointed by: a, if: a vacancy}}}}",  // there may be another way
        "bodies: {a: {established: {elsewhere: a decree}, seats: {x: {appointed by: a}}}}",  // it is there already
        "bodies: {a: {form: algemeen-bestuur, seats: {x: {appointed by: a}}}}",
        "bodies: {a: {seats: {x: {appointed by: a, elsewhere: rules}}}}",
        "bodies: {a: {seats: {x: {appointed by: a, first holder: Jansen}}}}",  // the text itself begins
        "bodies: {s: {chair: {appointed by: vws.minister}, seats: {o: {appointed by: s.chair, with consent of: p}}}, "
        "p: {seats: {v: {who: s.chair}, w: {who: jan}}}}",
        "bodies: {s: {chair: {appointed by: vws.minister}, seats: {o: {appointed by: s.chair, with consent of: p}}}, "
        "p: {seats: {v: {who: s.chair}, w: {appointed by: assen.raad}}}}",
        "bodies: {s: {chair: {appointed by: vws.minister}, seats: {o: {appointed by: s.chair, with consent of: p, if: "
        "a vacancy}}}, p: {seats: {v: {who: s.chair}}}}",
        "bodies: {a: {seats: {x: {appointed by: {jointly: [vws.minister, assen.raad]}}, y: {as: adviser, appointed by: "
        "a}}}}"}) {
    INFO(sections);
    CHECK(circle(sections).silent());
  }
}
TEST_CASE("Who consents to what they ask themselves is a warning", "[check][circular-appointment]") {
  const std::string asks =
      "bodies:\n  s: {chair: {appointed by: vws.minister}, seats: {o: {appointed by: s.chair, with consent of: p, "
      "source: \"3\"}}}\n  p: {";
  const auto found = circle(asks + "seats: {v: {who: s.chair, count: 3, source: \"2\"}}}");
  REQUIRE(found.places == Places{"/bodies/s/seats/o/with consent of"});
  CHECK(found.findings[0].severity == Severity::warning);
  CHECK(found.findings[0].provisions == std::vector<std::string>{"3", "2"});
  CHECK(
      found.findings[0].message(Language::dutch) ==
      "Dit loopt in een kring: wie instemming vraagt aan p (de voorzitter van s), heeft daarin zelf alle zetels, voor "
      "zover de tekst het zegt.");
  CHECK(circle(asks + "elsewhere: a decree, seats: {v: {who: s.chair}}}").undetermined ==
        Places{"/bodies/s/seats/o/with consent of"});
  CHECK(circle(asks + "established: \"1\"}").silent());
}

TEST_CASE("Who cannot decide cannot appoint or dismiss", "[check][appointer-cannot-decide]") {
  const auto found = cannot("{who: b, cannot: decide, what: anything, source: \"4\"}");
  REQUIRE(found.places == Places{"/roles/r/appointed by"});
  CHECK(found.findings[0].provisions == std::vector<std::string>{"6", "4"});
  CHECK(found.findings[0].related[0].place.pointer == "/norms/0");
  CHECK(cannot("{who: b, cannot: appoint, what: r}").places.size() == 1);
  CHECK(cannot("{who: b, cannot: dismiss, what: anything}", "dismissed by: b").places ==
        Places{"/roles/r/dismissed by"});
  CHECK(cannot("{who: agreement.parties, cannot: decide, what: anything}", "appointed by: assen.college").silent());
  CHECK(
      cannot("{who: gemeenten.college, cannot: decide, what: anything}", "appointed by: assen.college").places.size() ==
      1);
}
TEST_CASE("Who can decide, or cannot decide something else, may appoint", "[check][appointer-cannot-decide]") {
  for (const char* norm :
       {"", "{who: b, can: decide, what: anything}", "{who: assen.raad, cannot: decide, what: anything}",
        "{who: b, cannot: dismiss, what: anything}", "{who: b, cannot: adopt, what: anything}",
        "{who: b, cannot: decide, what: agreement}", "{who: b, must not: decide, what: anything}",
        "{cannot: decide, what: anything}"}) {
    INFO(norm);
    CHECK(cannot(norm).silent());
  }
}
TEST_CASE("A bar with conditions or without scope is not decided", "[check][appointer-cannot-decide]") {
  for (const char* norm : {"{who: b, cannot: decide}", "{who: b, cannot: decide, what: anything, if: urgency}",
                           "{who: b, cannot: decide, what: anything, when: {until: 2027}}"})
    CHECK(cannot(norm).undetermined == Places{"/roles/r/appointed by"});
}

TEST_CASE("Somebody from a pool is picked by somebody", "[check][no-appointer]") {
  CHECK(nobody("seats: {x: {drawn from: gemeenten}}").places == Places{"/bodies/b/seats/x"});
  const auto found =
      nobody("source: \"3\", seats: {x: {drawn from: gemeenten}, y: {drawn from: aanbieders, source: \"4\"}}");
  REQUIRE(found.places == Places{"/bodies/b/seats"});
  CHECK(found.findings[0].provisions == std::vector<std::string>{"3", "4"});
  CHECK(nobody("chair: {drawn from: assen.college}", "").findings.size() == 1);
  CHECK(nobody("deputy: {drawn from: b.members}").places == Places{"/bodies/b/deputy"});
  CHECK(in_draft("no-appointer",
                 "roles: {r: {drawn from: gemeenten}, q: {on proposal of: assen.college}, p: {reappointable: true}}")
            .places == Places{"/roles/p", "/roles/q", "/roles/r"});
}
TEST_CASE("Many seats without appointer are named up to six", "[check][no-appointer]") {
  std::string seats;
  for (const char c : std::string("efghijkl")) seats += std::string(1, c) + ": {drawn from: gemeenten}, ";
  const auto found = nobody("seats: {" + seats + "}");
  REQUIRE(found.places == Places{"/bodies/b/seats"});
  CHECK(found.findings[0].message(Language::dutch).find("'i', 'j' en 2 andere") != std::string::npos);
}
TEST_CASE("Who is named, appointed, by turns, elsewhere, by law or alone needs no appointer", "[check][no-appointer]") {
  for (const char* fields :
       {"seats: {x: {who: gemeenten.college}}", "seats: {x: {drawn from: gemeenten, appointed by: assen.raad}}",
        "seats: {x: {drawn from: gemeenten, appointed by: {vague: usual}}}",
        "seats: {x: {drawn from: gemeenten, rotates: [assen.burgemeester]}}",
        "seats: {x: {drawn from: gemeenten, schedule by: assen.raad}}",
        "seats: {x: {drawn from: gemeenten, elsewhere: rules}}", "seats: {x: {drawn from: everyone}}",
        "seats: {x: {drawn from: gemeenten.burgemeester, per: gemeenten}}", "seats: {x: {drawn from: jan}}",
        "form: algemeen-bestuur, seats: {x: {drawn from: gemeenten.raad}}",
        "chair: jan, seats: {x: {drawn from: b.chair}}", "seats: {x: {capacity: wethouder}}",
        "seats: {x: {drawn from: gemeenten, for: {jointly: gemeenten}}}",
        "elsewhere: rules, seats: {x: {drawn from: gemeenten}}"}) {
    INFO(fields);
    CHECK(nobody(fields).silent());
  }
}
TEST_CASE("A norm that appoints is an appointer too", "[check][no-appointer]") {
  CHECK(
      nobody("seats: {x: {drawn from: gemeenten}}", "\nnorms: [{who: assen.raad, can: appoint, what: b.x}]").silent());
  CHECK(nobody("seats: {x: {drawn from: gemeenten}}", "\nnorms: [{who: assen.raad, can: designate, what: b.members}]")
            .silent());
}
TEST_CASE("A power to appoint, designate or extend is somebody's", "[check][no-appointer]") {
  const auto power = [](const std::string& norm) { return nobody("established: \"1\"", "\nnorms: [" + norm + "]"); };
  const auto found = power("{can: extend, what: b, source: \"5.2\"}");
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].provisions == std::vector<std::string>{"5.2"});
  CHECK(found.findings[0].message(Language::dutch) == "Wie de duur van b verlengt, staat er niet.");
  CHECK(power("{can: appoint, what: b.chair}").findings.at(0).message(Language::english) ==
        "Who appoints the chair of b is not said.");
  CHECK(power("{can: designate, what: assen}").places == Places{"/norms/0"});
  CHECK(power("{can: extend, what: b.chair}").findings.at(0).message(Language::english) ==
        "Who extends the appointment to the chair of b is not said.");
  CHECK(power("{can: extend}").findings.at(0).message(Language::dutch) == "Wie kan verlengen, staat er niet.");
  CHECK(power("{who: {vague: somebody}, can: extend, what: b}").places == Places{"/norms/0/who"});
  CHECK(power("{who: {elsewhere: rules}, can: extend, what: b}").undetermined == Places{"/norms/0"});
  for (const char* norm :
       {"{who: assen.college, can: extend, what: b}", "{who: none, can: extend, what: b}", "{can: decide, what: b}",
        "{must: appoint, what: b.chair}", "{cannot: extend, what: b}", "{is charged with: appoint, what: b.chair}"}) {
    INFO(norm);
    CHECK(power(norm).silent());
  }
}

TEST_CASE("Nobody oversees their own work", "[check][overseer-is-executor]") {
  CHECK(watch("s, must: oversee, what: plan", "lead, must: execute, what: plan").places ==
        Places{"/norms/0"});  // its secretary
  CHECK(watch("s, must: oversee, what: plan", "helper, must: execute, what: plan").places == Places{"/norms/0"});
  CHECK(watch("s, must: oversee, what: plan", "s.secretary, must: execute, what: part").places == Places{"/norms/0"});
  CHECK(watch("s, must: oversee, what: plan", "jan, must: execute, what: piece").places == Places{"/norms/0"});
  CHECK(watch("other, must: oversee, what: piece", "other, can: execute, what: plan").places == Places{"/norms/0"});
  CHECK(watch("helper, must: oversee, what: plan", "s.secretary, must: execute, what: anything").places ==
        Places{"/norms/0"});
  CHECK(watch("gemeenten, must: oversee, what: plan", "gemeenten, must: execute, what: plan").places ==
        Places{"/norms/0"});
  CHECK(watch("other, must: oversee, what: round", "other, must: execute, what: round").places == Places{"/norms/0"});
  CHECK(watch("other, must: [oversee, oversee], what: [plan, part]", "other, must: execute, what: plan").places ==
        Places{"/norms/0"});
}
TEST_CASE("Who oversees and who executes are one finding, however many norms say it", "[check][overseer-is-executor]") {
  const auto found = watch(
      "s, must: oversee, what: [plan, part], source: \"1\"}\n  - {who: s, must: oversee, what: "
      "piece, source: \"2\"",
      "lead, must: execute, what: plan, source: \"3\"");
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].counted_under == 1);
  CHECK(found.findings[0].provisions == std::vector<std::string>{"1", "3", "2"});
  CHECK(watch("s, must: oversee, what: plan", "{each: [lead, jan]}, must: execute, what: plan").places.size() == 1);
  CHECK(watch("s, must: oversee, what: plan}\n  - {who: other, must: oversee, what: plan",
              "{each: [lead, other]}, must: execute, what: plan")
            .places == Places{"/norms/0", "/norms/1"});
}
TEST_CASE("Overseers and executors who differ are in order", "[check][overseer-is-executor]") {
  for (const char* execute :
       {"other, must: execute, what: plan", "lead, must: coordinate, what: plan", "lead, cannot: execute, what: plan",
        "lead, must: execute, what: else", "lead, must: execute", "assen.burgemeester, must: execute, what: plan",
        "lead, must: execute, what: agreement"}) {
    INFO(execute);
    CHECK(watch("s, must: oversee, what: plan", execute).silent());
  }
  CHECK(watch("s.chair, must: oversee, what: plan", "s, must: execute, what: plan").silent());
  CHECK(watch("other, must: oversee, what: round", "other, must: execute, what: trip").silent());
  CHECK(watch("t, must: oversee, what: plan", "s, must: execute, what: plan").silent());
}

TEST_CASE("A duty outlives the role that has it", "[check][role-ends-before-duty]") {
  const std::string coordinates = "{who: r, must: coordinate, when: always, source: \"6\"}";
  CHECK(ends("term: {vague: the first phase}", coordinates).places == Places{"/roles/r/term"});
  CHECK(ends("until: 2027", coordinates).places == Places{"/roles/r/until"});
  CHECK(ends("until: 2027", coordinates, "agreement: {until: 2030}").places == Places{"/roles/r/until"});
  CHECK(ends("until: {event: the end of the phase}", coordinates).places == Places{"/roles/r/until"});
  CHECK(ends("until: {event: the end of the phase, date: 2027-01-01}", coordinates).places == Places{"/roles/r/until"});
  CHECK(ends("until: {vague: the end of the phase}", coordinates).places == Places{"/roles/r/until"});
  CHECK(ends("until: {elsewhere: a decree}", coordinates).places == Places{"/roles/r/until"});
  const auto found = ends("source: \"1\", until: 2027", coordinates);
  CHECK(found.findings[0].provisions == std::vector<std::string>{"1", "6"});
  CHECK(found.findings[0].message(Language::english).find("until 2027-01-01") != std::string::npos);
}
TEST_CASE("A duty goes on when it comes back, every year or with each meeting", "[check][role-ends-before-duty]") {
  for (const char* when :
       {"always", "{every: 5 months}", "{at least: 1, per: year}", "{by: 1 May}", "{at: 1 May}", "{before: 1 May}",
        "{before: {act: meet}, lead: 7 days}", "{after: {act: meet}, within: 7 days}"}) {
    INFO(when);
    CHECK(ends("until: 2027", std::string("{who: r, must: report, when: ") + when + "}").places.size() == 1);
  }
  for (const char* norm :
       {"{who: r, must: report, when: {by: 2028-01-01}}", "{who: r, must: report}",
        "{who: r, can: report, when: always}", "{who: jan, must: report, when: always}",
        "{who: b, must: report, when: always}", "{who: r, must: report, when: always, until: 2026-06-01}"}) {
    INFO(norm);
    CHECK(ends("until: 2027", norm).silent());
  }
  CHECK(ends("until: 2027", "", "agreement: {until: none}", "bodies: {b: {meetings: {agenda by: r}}}").places ==
        Places{"/roles/r/until"});
  CHECK(ends("until: 2027", "", "agreement: {until: none}", "bodies: {b: {chair: r}}").places ==
        Places{"/roles/r/until"});
  CHECK(
      ends("until: 2027", "", "agreement: {until: none}", "bodies: {b: {until: 2026-06-01, meetings: {agenda by: r}}}")
          .silent());
  CHECK(ends("until: 2027", "", "agreement: {until: none}", "bodies: {b: {until: 2028, meetings: {agenda by: r}}}")
            .places.size() == 1);
}
TEST_CASE("A role that lasts as long as its duties is in order", "[check][role-ends-before-duty]") {
  const std::string coordinates = "{who: r, must: coordinate, when: always}";
  CHECK(ends("until: 2027", "", "agreement: {until: none}", "bodies: {b: {chair: {appointed by: r}}}").silent());
  for (const char* role : {"term: 4 years", "until: none", "term: unlimited"}) CHECK(ends(role, coordinates).silent());
  CHECK(ends("until: 2027", coordinates, "agreement: {until: 2027}").silent());
  CHECK(ends("term: {vague: the first phase}", coordinates, "agreement: {until: 2030}").undetermined ==
        Places{"/roles/r/term"});
  CHECK(ends("until: 2027", coordinates, "agreement: {until: {vague: some years}}").undetermined ==
        Places{"/roles/r/until"});
  CHECK(ends("until: 2027", "{who: r, must: report, when: always, until: 2028}", "agreement: {until: 2026-06-01}")
            .silent());
  CHECK(ends("until: 2027", "{who: r, must: report, when: always, until: {vague: later}}", "agreement: {until: 2030}")
            .places.size() == 1);
}
