// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "check/draft_probe.hpp"
#include "kader/view/offices.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Probe committee(const std::string& established, const std::string& seat, const char* form = "bestuurscommissie",
                const std::string& agreement = "agreement: {name: Proef}") {
  return in_draft(
      "barred-member",
      std::string("bodies: {b: {form: ") + form + ", established: " + established + ", seats: {x: " + seat + "}}}",
      agreement);
}
}  // namespace

TEST_CASE("A seat that asks for what the law keeps apart stays empty", "[check][unsatisfiable-seat]") {
  const char* rule = "unsatisfiable-seat";
  for (const char* asked :
       {"{drawn from: assen.raad, capacity: wethouder}", "{drawn from: assen.college, capacity: raadslid}",
        "{drawn from: gemeenten.raad, capacity: [minister, staatssecretaris]}",
        "{drawn from: drenthe.ps, capacity: gedeputeerde}", "{drawn from: drenthe.gs, capacity: statenlid}",
        "{who: assen.burgemeester, capacity: wethouder}", "{drawn from: assen.raad.members, capacity: gedeputeerde}"}) {
    INFO(asked);
    CHECK(seat(rule, asked).places == Places{"/bodies/b/seats/x/capacity/0"});
  }
  CHECK(seat(rule, "{capacity: ambtenaar, barred: [wethouder, ambtenaar]}").places ==
        Places{"/bodies/b/seats/x/barred"});
  CHECK(seat(rule, "{capacity: ervaring, barred: ervaring}").places == Places{"/bodies/b/seats/x/barred"});
  for (const char* barred :
       {"{drawn from: assen.raad, barred: raadslid}", "{drawn from: drenthe.ps, barred: statenlid}",
        "{who: assen.burgemeester, barred: burgemeester}"})
    CHECK(seat(rule, barred).places == Places{"/bodies/b/seats/x/barred"});
}
TEST_CASE("Each of several ways to a seat can be closed by another demand", "[check][unsatisfiable-seat]") {
  const Probe both =
      seat("unsatisfiable-seat", "{drawn from: assen.raad, capacity: [wethouder, burgemeester], barred: burgemeester}");
  CHECK(both.places == Places{"/bodies/b/seats/x/capacity/0"});
  const std::string message = both.findings.front().message(Language::dutch);
  CHECK(message.find("Gemeentewet 13(1)") != std::string::npos);
  CHECK(message.find("zowel vereist als uitgesloten") != std::string::npos);
  CHECK(seat("unsatisfiable-seat",
             "{drawn from: [assen.raad, assen.college], capacity: [wethouder, minister], barred: wethouder}")
            .places.size() == 1);
  CHECK(seat("unsatisfiable-seat",
             "{drawn from: [assen.raad, assen.college], capacity: [wethouder, ambtenaar], barred: wethouder}")
            .silent());
}
TEST_CASE("A seat for more people than there are to choose from stays partly empty", "[check][unsatisfiable-seat]") {
  const char* rule = "unsatisfiable-seat";
  CHECK(seat(rule, "{count: 3, drawn from: [assen.burgemeester, meppel.burgemeester]}").places ==
        Places{"/bodies/b/seats/x/count"});
  CHECK(seat(rule, "{count: 3, drawn from: gemeenten.burgemeester}").places == Places{"/bodies/b/seats/x/count"});
  for (const char* enough :
       {"{count: 2, drawn from: [assen.burgemeester, meppel.burgemeester]}", "{count: 3, drawn from: gemeenten.raad}",
        "{count: 3, drawn from: [assen.burgemeester, assen.college]}", "{drawn from: assen.burgemeester}",
        "{count: 3, drawn from: aanbieders}", "{count: {vague: some}, drawn from: assen.burgemeester}"}) {
    INFO(enough);
    CHECK(seat(rule, enough).silent());
  }
}
TEST_CASE("A seat that somebody may hold is in order", "[check][unsatisfiable-seat]") {
  for (const char* asked :
       {"{drawn from: [assen.raad, assen.college], capacity: wethouder}",
        "{drawn from: assen.raad, capacity: [wethouder, raadslid]}", "{drawn from: assen, capacity: wethouder}",
        "{drawn from: aanbieders, capacity: bestuurder}", "{drawn from: assen.raad, capacity: deskundige}",
        "{drawn from: vws.minister, capacity: minister}", "{drawn from: assen.college, barred: wethouder}",
        "{capacity: wethouder}", "{drawn from: assen.raad, capacity: burgemeester}",
        "{drawn from: assen.raad.chair, capacity: wethouder}", "{drawn from: assen.raad, barred: ambtenaar}",
        "{drawn from: drenthe.ps, capacity: statenlid}", "{drawn from: drenthe.gs, capacity: gedeputeerde}"}) {
    INFO(asked);
    CHECK(seat("unsatisfiable-seat", asked).silent());
  }
}
TEST_CASE("An organ is named as people say it", "[check][unsatisfiable-seat]") {
  CHECK(organ_phrase("raad").nl == "de raad");
  CHECK(organ_phrase("college").nl == "het college");
  CHECK(holder_of("burgemeester").nl == "burgemeester");
  CHECK(holder_of("cdk").nl == "commissaris van de Koning");
  CHECK(organ_phrase("ps").nl == "provinciale staten");
  CHECK(organ_phrase("gs").nl == "gedeputeerde staten");
}

TEST_CASE("Who share a seat need a way to choose and a way out", "[check][joint-seat-without-procedure]") {
  const char* rule = "joint-seat-without-procedure";
  CHECK(seat(rule, "{for: {jointly: [assen, meppel]}}").places == Places{"/bodies/b/seats/x"});
  CHECK(seat(rule, "{for: {jointly: gemeenten}}").places == Places{"/bodies/b/seats/x"});
  CHECK(seat(rule, "{appointed by: {jointly: [assen.college, meppel.college]}}").places == Places{"/bodies/b/seats/x"});
  for (const char* settled :
       {"{for: {jointly: gemeenten}, appointed by: vws.minister}",
        "{for: {jointly: gemeenten}, rotates: [assen.burgemeester]}", "{for: {jointly: gemeenten}, who: jan}",
        "{for: {jointly: gemeenten}, schedule by: vws.minister}",
        "{appointed by: {jointly: gemeenten.college}, vacancy: {within: 8 weeks, meanwhile: stays}}",
        "{for: {jointly: assen}}",
        "{for: {jointly: gemeenten}, appointed by: {some: more than 1/2, of: gemeenten.college}}",
        "{for: gemeenten}"}) {
    INFO(settled);
    CHECK(seat(rule, settled).silent());
  }
  CHECK(seat(rule, "{for: {jointly: gemeenten}, appointed by: {elsewhere: rules}}").undetermined ==
        Places{"/bodies/b/seats/x"});
  CHECK(seat(rule, "{for: {jointly: gemeenten}, elsewhere: rules}").undetermined == Places{"/bodies/b/seats/x"});
}
TEST_CASE("That they have to appoint in time is no way out where they disagree",
          "[check][joint-seat-without-procedure]") {
  const auto with = [](const std::string& vacancy) {
    return seat("joint-seat-without-procedure",
                "{appointed by: {jointly: gemeenten.college}, vacancy: " + vacancy + "}");
  };
  const Places here{"/bodies/b/seats/x"};
  CHECK(with("{within: 8 weeks}").places == here);
  CHECK(with("{within: 8 weeks, meanwhile: {vague: for the time being}}").places == here);
  CHECK(with("{vague: as soon as possible}").places == here);
  CHECK(with("{meanwhile: others decide}").silent());
  CHECK(with("{within: 8 weeks, elsewhere: the standing orders}").silent());
  CHECK(with("none").silent());
}
TEST_CASE("Seats that are filled together are one finding a body", "[check][joint-seat-without-procedure]") {
  const auto found = seat("joint-seat-without-procedure",
                          "{appointed by: {jointly: gemeenten.college}, source: \"3\"}\n      z: {appointed by: "
                          "{jointly: gemeenten.college}, source: \"4\"}\n      w: {for: {jointly: gemeenten}}");
  REQUIRE(found.places == Places{"/bodies/b/seats"});
  CHECK(found.findings[0].provisions == std::vector<std::string>{"3", "4", "1"});
  CHECK(found.findings[0].counted_under == 1);
  CHECK(found.findings[0].message(Language::dutch).find("samen de zetels 'x' en 'z' van b") != std::string::npos);
}
TEST_CASE("What ministers disagree on, the council of ministers may settle", "[check][joint-seat-without-procedure]") {
  const auto ministers = [](const std::string& parties, const std::string& appointers) {
    return in_draft("joint-seat-without-procedure",
                    "bodies: {b: {established: \"1\", seats: {x: {appointed by: {jointly: " + appointers + "}}}}}",
                    "agreement: {name: Proef}" + parties);
  };
  CHECK(ministers("", "[vws.minister, assen.college]").places == Places{"/bodies/b/seats/x"});
  CHECK(ministers("", "[vws.minister, vws]").places == Places{"/bodies/b/seats/x"});
  Framework f;
  f.parties.append(
      Party{.id = PartyId("rijk"), .kind = PartyKind::rijk, .organs = Table<Organ>{{.id = "vws"}, {.id = "ocw"}}});
  f.groups.append(
      Group{.id = "ministers", .members = List<Membership>{{.who = Actor(List<Reference>{"rijk.vws", "rijk.ocw"})}}});
  f.bodies.append(Body{.id = BodyId("b"), .seats = Table<Seat>{{.id = SeatId("x")}}});
  f.bodies[0].seats.edit()[0].post.appointed_by = Actor(Jointly{.jointly = {"ministers"}});
  CHECK(probe(f, "joint-seat-without-procedure").undetermined == Places{"/bodies/b/seats/x"});
}

TEST_CASE("A deputy who is a member counts twice", "[check][deputy-already-member]") {
  const char* rule = "deputy-already-member";
  const auto found = seat(rule, "{who: vws.minister, deputy: {who: jan, source: \"3\"}}");
  REQUIRE(found.places == Places{"/bodies/b/seats/x/deputy"});
  CHECK(found.findings[0].provisions == std::vector<std::string>{"3", "1", "2"});
  CHECK(found.findings[0].related[0].place.pointer == "/bodies/b/seats/y");
  for (const char* deputy : {"b.y", "[assen.burgemeester, jan]"})
    CHECK(seat(rule, std::string("{who: vws.minister, deputy: {who: ") + deputy + "}}").places.size() == 1);
  CHECK(seat(rule, "{who: vws.minister, deputy: {drawn from: b.members}}").places.size() == 1);
}
TEST_CASE("A deputy who is no member is in order", "[check][deputy-already-member]") {
  const char* rule = "deputy-already-member";
  for (const char* fields :
       {"{who: vws.minister, deputy: allowed}", "{who: vws.minister, deputy: {who: assen.burgemeester}}",
        "{who: vws.minister, deputy: {drawn from: assen.college}}",
        "{who: vws.minister, as: adviser, deputy: {who: jan}}", "{who: vws.minister, deputy: {who: b.x}}",
        "{who: vws.minister, deputy: {drawn from: b.x}}"}) {
    INFO(fields);
    CHECK(seat(rule, fields).silent());
  }
  CHECK(seat(rule, "{who: vws.minister, deputy: {who: jan, elsewhere: rules}}").undetermined ==
        Places{"/bodies/b/seats/x/deputy"});
}

TEST_CASE("The law keeps council and executive out of each other's committees", "[check][barred-member]") {
  CHECK(committee("{by: assen.college}", "{capacity: [ambtenaar, raadslid]}").places ==
        Places{"/bodies/b/seats/x/capacity/1"});
  CHECK(committee("{by: assen.college}", "{drawn from: assen.raad}").places == Places{"/bodies/b/seats/x/drawn from"});
  CHECK(committee("{by: assen.college}", "{drawn from: assen.raad}", "adviescommissie").places.size() == 1);
  CHECK(committee("{by: assen.burgemeester}", "{capacity: raadslid}").places.size() == 1);
  CHECK(committee("{by: assen.raad}", "{capacity: wethouder}", "adviescommissie").places.size() == 1);
  CHECK(committee("{by: assen.burgemeester}", "{capacity: raadslid}", "adviescommissie").places.size() == 1);
  CHECK(committee("{by: assen.raad}", "{who: assen.burgemeester}").places == Places{"/bodies/b/seats/x/who"});
  CHECK(committee("{by: drenthe.gs}", "{drawn from: drenthe.ps}").places.size() == 1);
  CHECK(committee("{by: drenthe.ps}", "{capacity: gedeputeerde}").places.size() == 1);
  CHECK(committee("\"1\"", "{capacity: raadslid}", "bestuurscommissie",
                  "agreement: {kind: besluit, adopted by: assen.college}")
            .places.size() == 1);
}
TEST_CASE("Where the law bars nobody, anybody may sit", "[check][barred-member]") {
  CHECK(committee("{by: assen.raad}", "{capacity: raadslid}", "adviescommissie").silent());
  CHECK(committee("{by: assen.raad}", "{who: meppel.burgemeester}").silent());
  CHECK(committee("{by: assen.college}", "{drawn from: meppel.raad}").silent());
  CHECK(committee("{by: assen.college}, name: Commissie bezwaarschriften", "{capacity: raadslid}", "adviescommissie")
            .silent());
  CHECK(committee("{by: assen.college}", "{capacity: wethouder}").silent());
  CHECK(committee("{by: assen.college}", "{drawn from: assen.raad, as: adviser}").silent());
  CHECK(committee("{by: assen.college}", "{drawn from: assen.raad, capacity: griffier}").silent());
  CHECK(committee("{by: assen.college}", "{capacity: deskundige}").silent());
  CHECK(committee("{by: vws.minister}", "{capacity: raadslid}").silent());
  CHECK(committee("{by: [assen.college, assen.raad]}", "{capacity: raadslid}").silent());
  CHECK(committee("\"1\"", "{capacity: raadslid}").silent());
  CHECK(committee("none", "{capacity: raadslid}").silent());
  CHECK(committee("{by: assen.college}", "{capacity: raadslid}", "gemeenschappelijk-orgaan").silent());
}
TEST_CASE("A committee set up by a body has that body's form", "[check][barred-member]") {
  CHECK(in_draft("barred-member",
                 "bodies:\n  bw: {of: assen, form: college}\n  b: {form: bestuurscommissie, established: {by: bw}, "
                 "seats: {x: {capacity: raadslid}}}")
            .places == Places{"/bodies/b/seats/x/capacity/0"});
}

TEST_CASE("Who holds an office cannot also hold another, and is named as the office is",
          "[check][unsatisfiable-seat]") {
  const Probe found = seat("unsatisfiable-seat", "{who: drenthe.cdk, capacity: wethouder}");
  REQUIRE(found.places == Places{"/bodies/b/seats/x/capacity/0"});
  CHECK(found.findings.front().message(Language::dutch).find("niet ook commissaris van de Koning zijn") !=
        std::string::npos);
}
TEST_CASE("Of who comes from several municipalities only the own one counts", "[check][barred-member]") {
  CHECK(committee("{by: assen.college}", "{drawn from: [meppel.raad, assen.college]}").silent());
  CHECK(committee("{by: assen.college}", "{drawn from: [meppel.raad, assen.raad]}").places.size() == 1);
}
