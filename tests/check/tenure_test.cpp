// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "check/draft_probe.hpp"
#include "kader/check/rules/tenure.hpp"

using namespace kader;
using namespace kader::testing;

TEST_CASE("A vacancy has a term and a rule for the meantime", "[check][vacancy-unsettled]") {
  const char* rule = "vacancy-unsettled";
  CHECK(seat(rule, "{appointed by: assen.raad}").places == Places{"/bodies/b/seats/x"});
  CHECK(seat(rule, "{appointed by: assen.raad, vacancy: {within: 8 weeks}}").places ==
        Places{"/bodies/b/seats/x/vacancy"});
  CHECK(seat(rule, "{appointed by: assen.raad, vacancy: {meanwhile: stays}}").places ==
        Places{"/bodies/b/seats/x/vacancy"});
  CHECK(seat(rule, "{appointed by: assen.raad, vacancy: {within: {vague: soon}, meanwhile: stays}}").places ==
        Places{"/bodies/b/seats/x/vacancy"});
  for (const char* settled : {"{appointed by: assen.raad, vacancy: {within: 8 weeks, meanwhile: stays}}",
                              "{appointed by: assen.raad, as: adviser}", "{appointed by: assen.raad, vacancy: none}",
                              "{who: jan}", "{appointed by: assen.raad, vacancy: {within: none, meanwhile: none}}"})
    CHECK(seat(rule, settled).silent());
  CHECK(seat(rule, "{appointed by: assen.raad, vacancy: {elsewhere: rules}}").undetermined ==
        Places{"/bodies/b/seats/x/vacancy"});
  CHECK(in_draft(rule, "bodies: {b: {form: raad, seats: {x: {appointed by: everyone}}}}").silent());  // the law says it
}
TEST_CASE("Vacancies in a body are one finding", "[check][vacancy-unsettled]") {
  const auto found =
      in_draft("vacancy-unsettled",
               "bodies: {b: {established: \"1\", seats: {x: {appointed by: assen.raad}, y: {appointed by: "
               "assen.raad, vacancy: {within: 8 weeks}}}, chair: {appointed by: b}, deputy: {appointed "
               "by: b}}}\nroles: {lead: {name: Trekker, appointed by: b}}");
  REQUIRE(found.places == Places{"/bodies/b", "/roles/lead"});
  CHECK(found.findings[0].message(Language::dutch) ==
        "Voor vacatures in b (zetels 'x' en 'y', voorzitter) staat er niet voor elk daarvan binnen welke tijd "
        "wordt benoemd en wat intussen geldt.");
  CHECK(found.findings[1].message(Language::dutch) ==
        "Voor vacatures in de functie Trekker staat er niet binnen welke tijd wordt benoemd en wat intussen geldt.");
  CHECK(in_draft("vacancy-unsettled", "bodies: {b: {deputy: {appointed by: assen.raad}}}").silent());
}

TEST_CASE("One place has one term", "[check][conflicting-terms]") {
  const char* rule = "conflicting-terms";
  CHECK(seat(rule, "{term: [unlimited, {with: assen.raad, source: \"6.2\"}]}").places ==
        Places{"/bodies/b/seats/x/term/1"});
  CHECK(seat(rule, "{term: [4 years, 48 months, 2 years]}").places == Places{"/bodies/b/seats/x/term/2"});
  CHECK(seat(rule, "{term: [{with: assen.raad}, {with: meppel.raad}]}").places.size() == 1);
  CHECK(seat(rule, "{term: [{with: assen.raad}, 2 years]}").places.size() == 1);
  CHECK(seat(rule, "{term: [4 years, {with: vws.minister}]}").places.size() == 1);
  const auto found = seat(rule, "{term: [4 years, {with: vws.minister, source: \"6.2\"}]}");
  CHECK(found.findings[0].provisions == std::vector<std::string>{"1", "6.2"});
  for (const char* agree : {"{term: 4 years}", "{term: [4 years, {with: assen.raad}]}",
                            "{term: [4 years, {with: assen.college}]}", "{term: [4 years, {with: drenthe.gs}]}",
                            "{term: [unlimited, unlimited]}", "{term: [{with: assen.raad}, {with: assen.raad}]}"})
    CHECK(seat(rule, agree).silent());
}
