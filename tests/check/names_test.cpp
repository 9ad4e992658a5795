// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "check/draft_probe.hpp"
#include "kader/view/moments.hpp"
#include "kader/view/positions.hpp"

using namespace kader;
using namespace kader::testing;

namespace {
Probe set_up(const std::string& body, const std::string& more = {}) {
  return in_draft("body-not-set-up", "bodies:\n  raad: " + body + more);
}
const std::string meets = "meetings: {at least: 1, per: year}";

Probe twice(const std::string& norm) {
  return in_draft("stated-twice", R"(
bodies:
  ab:
    established: "1"
    seats: {council: {drawn from: assen.raad, appointed by: assen.raad, count: 3, term: 4 years}}
    chair: {who: assen.burgemeester}
    meetings: {at least: 3, per: year, called by: ab.chair}
    accountable to: assen.raad
norms:
  - )" + norm + "\n");
}

Probe unnamed(const std::string& sections, const std::string& agreement = "agreement: {name: Proef}") {
  return in_draft("organ-unnamed", sections, agreement);
}
Probe parties(const std::string& parties) { return in_draft("open-party", "", "agreement: {" + parties + "}"); }
}  // namespace

TEST_CASE("A body that acts and is set up nowhere does not exist", "[check][body-not-set-up]") {
  CHECK(set_up("{" + meets + "}").places == Places{"/bodies/raad"});
  CHECK(set_up("{}", "\nnorms: [{who: assen.college, must: inform, to: raad}]").places == Places{"/bodies/raad"});
  CHECK(set_up("{}", "\nnorms: [{who: assen.college, must: deliberate, in: raad}]").places == Places{"/bodies/raad"});
  CHECK(set_up("{}", "\nroles: {baas: {appointed by: assen.college, with consent of: raad}}").places ==
        Places{"/bodies/raad"});
}
TEST_CASE("A body that is set up here, elsewhere, by law or by somebody's act exists", "[check][body-not-set-up]") {
  for (const char* how :
       {"established: \"3\"", "established: {by: assen.college}", "established: {elsewhere: a decree}",
        "established: none", "elsewhere: a decree", "form: algemeen-bestuur", "form: college"})
    CHECK(set_up("{" + meets + ", " + how + "}").silent());
  CHECK(set_up("{form: adviescommissie, " + meets + "}").places == Places{"/bodies/raad"});
}
TEST_CASE("A body that does nothing needs no setting up", "[check][body-not-set-up]") {
  CHECK(set_up("{name: Raad}").silent());
}
TEST_CASE("Through whom something goes receives it too", "[check][body-not-set-up]") {
  CHECK(set_up("{}", "\nnorms: [{who: assen.college, must: inform, to: jan, through: raad}]").places ==
        Places{"/bodies/raad"});
}
TEST_CASE("A body that decides without power is told of once", "[check][body-not-set-up][decides-without-power]") {
  const std::string norms =
      "\nmatters: {plan: {}}\nnorms: [{who: raad, can: adopt, what: plan}, {who: assen.raad, can: adopt, what: plan}]";
  CHECK(set_up("{}", norms).silent());
  const auto found = in_draft("decides-without-power", "bodies: {raad: {}}" + norms);
  REQUIRE(found.places == Places{"/norms/0"});
  CHECK(found.findings[0].counted_under == 1);
}
TEST_CASE("What is set up vaguely is a warning", "[check][body-not-set-up]") {
  const auto found = set_up("{established: {vague: there is some platform}, source: \"2\", " + meets + "}");
  REQUIRE(found.findings.size() == 1);
  CHECK(found.findings[0].severity == Severity::warning);
  CHECK(found.findings[0].provisions == std::vector<std::string>{"2"});
}

TEST_CASE("A norm that repeats a field is stated twice", "[check][stated-twice]") {
  for (const char* norm :
       {"{who: ab.chair, must: chair, what: ab}", "{who: ab.chair, is charged with: chair, what: ab}",
        "{who: assen.raad, can: appoint, what: ab.council}", "{who: ab.chair, can: convene, what: ab}",
        "{who: ab.chair, can: convene, in: ab, what: ab}", "{who: ab, must: meet}", "{who: ab, must: meet, in: ab}",
        "{who: ab, must: meet, when: {at least: 3, per: year}}", "{who: ab, must: account, to: assen.raad}"}) {
    INFO(norm);
    CHECK(twice(norm).places == Places{"/norms/0"});
  }
}
TEST_CASE("A norm that adds a time, a condition or a mode refines the field", "[check][stated-twice]") {
  for (const char* norm :
       {"{who: ab, must: meet, when: {at least: 4, per: year}}", "{who: ab, must: meet, if: urgency}",
        "{who: ab, must: meet, when: {vague: often}}", "{who: ab, must: meet, when: always}",
        "{who: ab.chair, can: convene, what: ab, when: {before: 1 May}}", "{who: ab, must: account, to: meppel.raad}",
        "{who: assen.raad, can: appoint, what: ab.council, on proposal of: ab}",
        "{who: assen.raad, can: appoint, what: ab.council, law: wgr:13}",
        "{who: meppel.raad, can: appoint, what: ab.council}",
        "{who: assen.raad, must: appoint, what: ab.council, when: {by: 1 May}}", "{who: ab, can: meet}"}) {
    INFO(norm);
    CHECK(twice(norm).silent());
  }
}
TEST_CASE("What is stated twice is one finding a norm, and says how", "[check][stated-twice]") {
  const auto found = twice("{who: {each: [ab.chair, ab.chair]}, can: [convene, convene], what: ab}");
  REQUIRE(found.places.size() == 1);
  CHECK(found.findings[0].message(Language::english).find("‘convene’ as a power") != std::string::npos);
  CHECK(found.findings[0].related[0].place.pointer == "/bodies/ab/meetings/called by");
  CHECK(twice("{who: ab.chair, must: chair, what: ab}")
            .findings[0]
            .message(Language::dutch)
            .find("‘voorzitten’ als plicht") != std::string::npos);
}
TEST_CASE("Each position has its word", "[check][stated-twice]") {
  CHECK(what_it_gives(Modality::can, "x").en == "‘x’ as a power");
  CHECK(what_it_gives(Modality::cannot, "x").nl == "‘x’ als onbevoegdheid");
  CHECK(what_it_gives(Modality::may, "x").nl == "‘x’ als vrijheid");
  CHECK(what_it_gives(Modality::must_not, "x").nl == "‘x’ als verbod");
  CHECK(what_it_gives(Modality::must, "x").nl == "‘x’ als plicht");
}

TEST_CASE("A municipality that acts in public law has an organ", "[check][organ-unnamed]") {
  CHECK(unnamed("", "agreement: {parties: [assen.college, meppel]}").places == Places{"/agreement/parties/1"});
  CHECK(unnamed("", "agreement: {adopted by: gemeenten}").places == Places{"/agreement/adopted by"});
  CHECK(unnamed("norms: [{who: assen, can: adopt}]").places == Places{"/norms/0/who"});
  CHECK(unnamed("norms: [{who: assen, must: instruct}]").places == Places{"/norms/0/who"});
  CHECK(unnamed("roles: {baas: {appointed by: drenthe}}").places == Places{"/roles/baas/appointed by"});
  CHECK(unnamed("bodies: {ab: {chair: {drawn from: gemeenten}}}").places == Places{"/bodies/ab/chair/drawn from"});
  CHECK(unnamed("bodies: {ab: {established: {by: assen}}}").places == Places{"/bodies/ab/established"});
}
TEST_CASE("Once per party, also by way of a group", "[check][organ-unnamed]") {
  CHECK(unnamed("norms: [{who: assen, can: adopt}, {who: assen, can: decide}, {who: gemeenten, can: decide}]").places ==
        Places{"/norms/0/who", "/norms/2/who"});
  CHECK(unnamed("norms: [{who: gemeenten, can: adopt}, {who: gemeenten, can: decide}, {who: meppel, can: decide}]")
            .places == Places{"/norms/0/who"});
}
TEST_CASE("Of a group that is only described the kind tells that each has organs", "[check][organ-unnamed]") {
  const auto described = [](const std::string& group, const std::string& more) {
    Framework f;
    const Draft draft =
        read("kader: 1\nlanguage: en\nagreement: {name: Proef}\ngroups: {all: {" + group + "}}\n" + more);
    REQUIRE(draft.findings.empty());
    return probe(draft.framework, "organ-unnamed");
  };
  const std::string adopts = "norms: [{who: all, can: adopt}, {who: all, can: decide}]";
  CHECK(described("open: the municipalities, kind: gemeente", adopts).places == Places{"/norms/0/who"});
  CHECK(described("region: jeugdregio-groningen", adopts).places == Places{"/norms/0/who"});
  CHECK(described("open: the foundations, kind: stichting", adopts).silent());
  CHECK(described("open: the municipalities", adopts).silent());
  CHECK(described("open: the municipalities, kind: gemeente", "norms: [{who: all.college, can: adopt}]").silent());
}
TEST_CASE("The kind of a group tells which organs its members have", "[resolve]") {
  const auto unknown = [](const std::string& sections) {
    const Draft draft = read("kader: 1\nlanguage: en\nagreement: {name: Proef}\n" + sections);
    REQUIRE(draft.findings.empty());
    Places found;
    const Model model = resolve(draft.framework);
    for (const Finding& finding : model.findings()) found.push_back(finding.place.pointer);
    return found;
  };
  const auto norm = [](const std::string& who) { return "norms: [{who: " + who + ", can: adopt}]"; };
  const std::string listed = "parties: {assen: {}}\ngroups: {all: {members: [assen], kind: gemeente}}\n";
  CHECK(unknown(listed + norm("assen.raad")).empty());
  CHECK(unknown(listed + norm("all.raad")).empty());
  CHECK(unknown(listed + norm("assen.gs")) == Places{"/norms/0/who"});
  const std::string open = "groups: {all: {open: water authorities, kind: waterschap}}\n";
  CHECK(unknown(open + norm("all.dijkgraaf")).empty());
  CHECK(unknown(open + norm("all.raad")) == Places{"/norms/0/who"});
  CHECK(unknown("parties: {assen: {}}\n" + norm("assen.raad")) == Places{"/norms/0/who"});
}
TEST_CASE("Where no organ acts, none is asked for", "[check][organ-unnamed]") {
  for (const char* norm :
       {"{who: assen.college, can: adopt}", "{who: gemeenten.raad, can: adopt}", "{who: assen, must: pay}",
        "{who: assen, must: cooperate}", "{who: assen, must: evaluate}", "{who: assen, cannot: decide}",
        "{who: vws, can: adopt}", "{who: aanbieders, can: adopt}", "{who: assen.raad.chair, can: sign}"}) {
    INFO(norm);
    CHECK(unnamed(std::string("norms: [") + norm + "]").silent());
  }
  CHECK(unnamed("bodies: {ab: {}}\nnorms: [{who: ab, can: adopt}]").silent());
  CHECK(unnamed("bodies: {ab: {chair: {drawn from: gemeenten, capacity: wethouder}}}").silent());
  CHECK(unnamed("bodies: {ab: {chair: {drawn from: gemeenten, appointed by: gemeenten.college}}}").silent());
}
TEST_CASE("With a contract the municipality itself is the party", "[check][organ-unnamed]") {
  CHECK(unnamed("norms: [{who: assen, can: sign}]", "agreement: {kind: overeenkomst, parties: [assen, meppel]}")
            .silent());
  CHECK(unnamed("norms: [{who: assen, can: sign}]").places == Places{"/norms/0/who"});
}

TEST_CASE("Parties that are only described cannot be listed", "[check][open-party]") {
  CHECK(parties("parties: [assen, aanbieders]").places == Places{"/agreement/parties/1"});
  CHECK(parties("parties: [niemand]").places == Places{"/agreement/parties/0"});
  CHECK(parties("parties: {vague: the usual ones}").places == Places{"/agreement/parties"});
  CHECK(parties("participants: aanbieders").places == Places{"/agreement/participants"});
  CHECK(parties("parties: [aanbieders, aanbieders]").places.size() == 1);
}
TEST_CASE("Parties that are listed here or elsewhere can", "[check][open-party]") {
  CHECK(parties("parties: [assen.college, gemeenten]").silent());
  CHECK(parties("parties: none").silent());
  CHECK(parties("parties: [elders]").undetermined == Places{"/agreement/parties/0"});
  CHECK(parties("parties: {elsewhere: the register}").undetermined == Places{"/agreement/parties"});
}
TEST_CASE("All open members of a group are named, in their order", "[check][open-party]") {
  Framework f;
  f.groups.append(
      Group{.id = "all", .members = List<Membership>{{.who = Actor(List<Reference>{"one", "two", "three"})}}});
  f.groups.append(Group{.id = "one", .open = "others"});
  f.groups.append(Group{.id = "two", .region = "jeugdregio-groningen"});  // listed by the table
  f.groups.append(Group{.id = "three"});
  f.agreement.parties = List<Reference>{"all"};
  const auto found = probe(f, "open-party");
  REQUIRE(found.places == Places{"/agreement/parties/0"});
  CHECK(found.findings[0].message(Language::dutch) ==
        "Wie er partij is, volgt niet uit de tekst: van ‘one’ en ‘three’ staan er alleen omschrijvingen.");
  CHECK(found.findings[0].related.size() == 2);
}
TEST_CASE("An open group inside a group leaves it open, and a circle of groups ends", "[check][open-party]") {
  Framework f;
  f.groups.append(Group{
      .id = "all", .members = List<Membership>{{.who = Actor(Reference("one"))}, {.who = Actor(Reference("open"))}}});
  f.groups.append(Group{.id = "one", .members = List<Membership>{{.who = Actor(Reference("all"))}}});
  f.groups.append(Group{.id = "open", .open = "others"});
  f.groups.append(Group{.id = "nobody", .members = none});
  f.agreement.parties = List<Reference>{"all", "nobody"};
  const auto found = probe(f, "open-party");
  REQUIRE(found.places == Places{"/agreement/parties/0"});
  CHECK(found.findings[0].related[0].place.pointer == "/groups/open");
}

TEST_CASE("What is not in force on the day is named", "[check][not-in-force]") {
  const auto found = in_draft("not-in-force", R"(
bodies:
  later: {from: 2027-01-01, seats: {a: {until: 2020, who: jan}}}
  now: {from: 2020, until: 2030, seats: {old: {who: jan, until: 2025-06-01, source: "3"}, new: {who: jan}}}
roles:
  soon: {from: {event: publication, date: 2026-02-01}}
  once: {from: {event: publication}}
norms:
  - {who: jan, must: inform, until: 2024}
  - {who: jan, must: inform, from: {vague: soon}}
)");
  CHECK(found.places == Places{"/bodies/later", "/bodies/now/seats/old", "/norms/0", "/roles/soon"});
  CHECK(found.findings[1].provisions == std::vector<std::string>{"3"});
  CHECK(found.findings[0].message(Language::dutch).find("geldt vanaf 2027-01-01") != std::string::npos);
  CHECK(found.findings[2].message(Language::english).find("until 2024") != std::string::npos);
}
TEST_CASE("An event without a date is told by its words", "[check][not-in-force]") {
  CHECK(in_words(EventDay{.event = "publicatie"}).nl == "publicatie");
}

TEST_CASE("That another document may name the organ hides no other place where none is named",
          "[check][organ-unnamed]") {
  const char* const elsewhere = "  - {who: assen, can: decide, what: b, elsewhere: mandaat}\n";
  const std::string stage = "matters: {a: {}, b: {}}\nnorms:\n";
  const auto both = testing::in_draft("organ-unnamed", stage + elsewhere + "  - {who: assen, can: adopt, what: a}\n");
  CHECK(both.places == testing::Places{"/norms/1/who"});
  const auto alone = testing::in_draft("organ-unnamed", stage + elsewhere);
  CHECK(alone.findings.empty());
  CHECK(alone.undetermined == testing::Places{"/norms/0/who"});
}
