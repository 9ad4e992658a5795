// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "check/draft_probe.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Probe body(const char* rule, const std::string& fields, const std::string& more = {}) {
  return in_draft(rule, "bodies:\n  b: {" + fields + "}" + more);
}
const std::string two = "seats: {x: {who: [assen.burgemeester, meppel.burgemeester]}}";

Probe boards(const std::string& general, const std::string& executive) {
  return in_draft("executive-majority", "bodies:\n  ab: {of: vws, form: algemeen-bestuur, " + general +
                                            "}\n  db: {of: vws, " + executive + "}");
}
}  // namespace

TEST_CASE("A body without a seat has no members", "[check][body-without-members]") {
  CHECK(body("body-without-members", "established: \"1\"").places == Places{"/bodies/b"});
  CHECK(body("body-without-members", "seats: {x: {who: jan, until: 2020}}").places == Places{"/bodies/b"});
  CHECK(body("body-without-members", "form: algemeen-bestuur").places == Places{"/bodies/b"});
  CHECK(body("body-without-members", two).silent());
}
TEST_CASE("Members that the law, another text or a later act settles are not missing",
          "[check][body-without-members]") {
  CHECK(body("body-without-members", "form: dagelijks-bestuur").silent());
  CHECK(body("body-without-members", "form: raad").silent());
  CHECK(body("body-without-members", "seats: none").silent());
  CHECK(body("body-without-members", "balance: {assen: 2}").silent());
  CHECK(body("body-without-members", "seats: {elsewhere: a decree}").undetermined == Places{"/bodies/b/seats"});
  CHECK(body("body-without-members", "established: {elsewhere: a decree}").undetermined == Places{"/bodies/b"});
  CHECK(body("body-without-members", "elsewhere: a decree").undetermined == Places{"/bodies/b"});
  CHECK(body("body-without-members", "established: {by: assen.raad}").undetermined == Places{"/bodies/b"});
}
TEST_CASE("A body that the text only mentions lacks nothing", "[check][body-without-members][size-unknown][no-chair]") {
  for (const char* rule : {"body-without-members", "size-unknown", "no-chair"})
    CHECK(body(rule, "name: the official table, layer: official").subjects == 0);
}
TEST_CASE("Members in vague words are a warning with those words", "[check][body-without-members]") {
  const auto found = body("body-without-members", "seats: {vague: those involved}");
  REQUIRE(found.places == Places{"/bodies/b/seats"});
  CHECK(found.findings[0].severity == Severity::warning);
  CHECK(found.findings[0].related[0].note.nl == "'those involved'");
}

TEST_CASE("A number that is open leaves the size unknown", "[check][size-unknown]") {
  for (const char* seats : {"seats: {x: {count: {vague: some}}}", "seats: {x: {count: {at least: 2}}}",
                            "seats: {x: {per: aanbieders}}", "seats: {x: {who: aanbieders}, y: {count: 2}}"})
    CHECK(body("size-unknown", seats).places == Places{"/bodies/b/seats"});
  CHECK(body("size-unknown", "established: \"1\"").places == Places{"/bodies/b"});
}
TEST_CASE("Who sits by being a member elsewhere counts where that can be told", "[check][size-unknown]") {
  const auto sits = [](const std::string& who, const std::string& other) {
    return body("size-unknown", "seats: {x: {who: " + who + "}}", "\n  c: {" + other + "}").places;
  };
  const Places open{"/bodies/b/seats"};
  CHECK(sits("c.members", "seats: {y: {count: {vague: some}}}").front() == "/bodies/b/seats");
  CHECK(sits("{each: c.members, except: c.y}", "seats: {y: {count: 2}}") == open);
  CHECK(sits("c.members", "seats: {y: {who: b.members}}") == Places{"/bodies/b/seats", "/bodies/c/seats"});
}
TEST_CASE("A size that can be computed, or is stated, or is elsewhere is no finding", "[check][size-unknown]") {
  for (const char* fields :
       {"seats: {x: {count: {at least: 2, at most: 4}}}", "seats: {x: {per: gemeenten, count: 2}}",
        "seats: {x: {who: jan}}", "seats: {x: {count: {vague: some}}}, size: 5", "seats: none", "balance: {assen: 2}",
        "form: dagelijks-bestuur", "seats: {x: {who: jan}, y: {as: observer, count: {vague: some}}}"}) {
    INFO(fields);
    CHECK(body("size-unknown", fields).silent());
  }
  CHECK(body("size-unknown", "meetings: none, seats: {x: {count: {vague: some}}}").silent());
  CHECK(body("size-unknown", "seats: {x: {who: c.members}}", "\n  c: {seats: {y: {count: 4}}}").silent());
  CHECK(body("size-unknown", "seats: {x: {count: {elsewhere: a decree}}}").undetermined == Places{"/bodies/b/seats/x"});
  CHECK(body("size-unknown", "seats: {x: {count: {at least: 2, at most: {elsewhere: a decree}}}}").undetermined ==
        Places{"/bodies/b/seats/x"});
  CHECK(body("size-unknown", "seats: {elsewhere: a decree}").undetermined == Places{"/bodies/b/seats"});
  CHECK(body("size-unknown", "form: raad").silent());
}

TEST_CASE("A stated size must be the sum of the seats", "[check][size-mismatch]") {
  CHECK(body("size-mismatch", "size: 3, " + two).places == Places{"/bodies/b/size"});
  CHECK(body("size-mismatch", "size: 1, " + two).places == Places{"/bodies/b/size"});
  CHECK(body("size-mismatch", "size: {at least: 5}, " + two).places == Places{"/bodies/b/size"});
  const auto found = body("size-mismatch", "size: {at least: 5, at most: 6}, seats: {x: {count: {at least: 7}}}");
  REQUIRE(found.findings.size() == 1);
  CHECK(found.findings[0]
            .message(Language::dutch)
            .find("5 tot en met 6 leden, maar de zetels tellen op tot ten minste 7") != std::string::npos);
}
TEST_CASE("Eight is one and six and one", "[check][size-mismatch]") {  // control: Schadeschap art. 5
  CHECK(body("size-mismatch", "size: 8, seats: {rijk: {count: 1}, gemeenten: {count: 6}, provincie: {count: 1}}")
            .silent());
}
TEST_CASE("What may or may not be counted does not make a mismatch", "[check][size-mismatch]") {
  CHECK(body("size-mismatch", "size: 3, chair: jan, " + two).silent());  // the chair from outside
  CHECK(body("size-mismatch", "size: 3, chair: {drawn from: b.members}, " + two).places == Places{"/bodies/b/size"});
  CHECK(body("size-mismatch", "size: 3, chair: assen.burgemeester, " + two).places == Places{"/bodies/b/size"});
  CHECK(body("size-mismatch", "size: 2, seats: {x: {count: 2}, y: {as: adviser}}").silent());
  CHECK(body("size-mismatch", "size: 3, seats: {x: {count: 2}, y: {as: adviser}}").silent());
  CHECK(body("size-mismatch", "size: 2, seats: {x: {count: 2}, y: {if: urgency}}").silent());
  CHECK(body("size-mismatch", "size: 9, seats: {x: {count: {vague: some}}}").silent());
  CHECK(body("size-mismatch", "size: 2").silent());
}

TEST_CASE("An executive that can be the majority controls itself", "[check][executive-majority]") {
  const std::string five = "seats: {x: {count: 5}}";
  const std::string by_law = "form: dagelijks-bestuur, ";
  CHECK(boards(five, by_law + "seats: {x: {drawn from: ab.members, count: 3}}").places == Places{"/bodies/db/seats"});
  CHECK(boards(five, by_law + "seats: {x: {drawn from: ab.members, count: 2}}").silent());
  CHECK(boards(five, by_law + "chair: ab.chair, seats: {x: {drawn from: ab.members, count: 2}}").places ==
        Places{"/bodies/db/seats"});
  CHECK(
      boards(five, by_law + "chair: ab.chair, seats: {v: {who: ab.chair}, x: {drawn from: ab.x, count: 1}}").silent());
  CHECK(boards(five, by_law + "seats: {x: {who: ab.members}}").places ==
        Places{"/bodies/db/seats"});  // Groninger Archieven
  CHECK(boards(five, by_law + "seats: {x: {drawn from: ab.members, count: 3}}, size: 2").silent());
  CHECK(boards(
            five,
            by_law +
                "seats: {x: {drawn from: assen.college, count: 5}, y: {as: adviser, drawn from: ab.members, count: 5}}")
            .silent());
  CHECK(
      boards("seats: {x: {count: {vague: some}}}, size: 5", by_law + "seats: {x: {drawn from: ab, count: 3}}").places ==
      Places{"/bodies/db/seats"});
  CHECK(boards(five, by_law + "seats: {x: {rotates: [ab.x, jan], count: 3}}").places == Places{"/bodies/db/seats"});
}
TEST_CASE("An informal executive has the controller that the text gives it", "[check][executive-majority]") {
  CHECK(boards("seats: {x: {count: 2}}", "accountable to: ab, seats: {x: {drawn from: ab.members, count: 2}}").places ==
        Places{"/bodies/db/seats"});
  CHECK(boards("seats: {x: {count: 2}}", "seats: {x: {drawn from: ab.members, count: 2}}").silent());
  CHECK(
      boards("seats: {x: {count: 2}}", "accountable to: db, seats: {x: {drawn from: ab.members, count: 2}}").silent());
  CHECK(boards("seats: {x: {count: 2}}", "accountable to: assen.raad, seats: {x: {drawn from: ab.members, count: 2}}")
            .silent());
}
TEST_CASE("Numbers that are open leave the majority undetermined", "[check][executive-majority]") {
  const std::string by_law = "form: dagelijks-bestuur, ";
  CHECK(boards("seats: {x: {count: 5}}", by_law + "seats: {x: {drawn from: ab.members, count: {vague: some}}}")
            .undetermined == Places{"/bodies/db/seats"});
  CHECK(boards("seats: {x: {count: {vague: some}}}", by_law + "seats: {x: {drawn from: ab.members, count: 2}}")
            .undetermined == Places{"/bodies/db/seats"});
  CHECK(boards("seats: {x: {count: 5}}", "form: dagelijks-bestuur").undetermined == Places{"/bodies/db/seats"});
}

TEST_CASE("Who comes as a guest is no member", "[check][invitee-counted]") {
  const std::string inviting = "chair: assen.burgemeester, meetings: {invited by: b.chair}, ";
  CHECK(
      body("invitee-counted", inviting + "seats: {m: {who: jan}, g: {count: {vague: invitees}, appointed by: b.chair}}")
          .places == Places{"/bodies/b/seats/g"});
  CHECK(body("invitee-counted", "seats: {m: {who: jan}, g: {who: jan, as: adviser}}").places ==
        Places{"/bodies/b/seats/m"});
  CHECK(body("invitee-counted", "seats: {m: {who: jan}}", "\nnorms: [{who: jan, may: attend, in: b}]").places ==
        Places{"/bodies/b/seats/m"});
  CHECK(body("invitee-counted", "seats: {m: {who: jan}}", "\nnorms: [{who: jan, can: attend, what: b}]").places ==
        Places{"/bodies/b/seats/m"});
}
TEST_CASE("Members, advisers and guests who differ are in order", "[check][invitee-counted]") {
  const std::string inviting = "chair: assen.burgemeester, meetings: {invited by: b.chair}, ";
  CHECK(body("invitee-counted", inviting + "seats: {m: {who: jan}, g: {count: 2, appointed by: b.chair}}").silent());
  CHECK(body("invitee-counted", inviting + "seats: {m: {count: {vague: some}, appointed by: b.chair, term: 4 years}}")
            .silent());
  CHECK(body("invitee-counted", inviting + "seats: {m: {count: {vague: some}, appointed by: assen.raad}}").silent());
  CHECK(body("invitee-counted", "seats: {m: {who: jan}, g: {who: vws.minister, as: adviser}}",
             "\nnorms: [{who: vws, may: attend, in: b}, {who: jan, must: attend, in: b}]")
            .silent());
  CHECK(body("invitee-counted", "established: \"1\"").silent());
}

TEST_CASE("Who cannot appoint fills no seat", "[check][no-appointer]") {
  const auto with = [](const char* modality) {
    return testing::in_draft(
        "no-appointer", std::string("bodies: {b: {established: \"1\", seats: {x: {drawn from: gemeenten.raad}}}}\n") +
                            "norms:\n  - {who: assen.college, " + modality + ": appoint, what: b.x}\n");
  };
  CHECK(with("can").findings.empty());
  CHECK(with("cannot").findings.size() == 1);
}
