// SPDX-License-Identifier: Apache-2.0
#include "check/probe.hpp"
#include "support/catch.hpp"

using namespace kader;
using namespace kader::testing;

namespace {

const Share half = Share::fraction(1, 2);
const Share majority = Share::more_than(half);

struct Board {
  Framework f = stage();
  Body& body() { return f.bodies[0]; }

  explicit Board(List<Seat> seats = {}) {
    body().seats = kader::Table<Seat>{};
    for (Seat& seat : seats) body().seats.edit().append(std::move(seat));
    body().voting = Voting{.majority = Majority(majority)};
  }
  Board& quorum(Quorum quorum) { return body().quorum = std::move(quorum), *this; }
  Board& voting(Voting voting) { return body().voting = std::move(voting), *this; }
  Board& deadlock(List<DeadlockStep> steps) { return body().voting.edit().deadlock = std::move(steps), *this; }
  [[nodiscard]] Probe ask(const char* rule) const { return probe(f, rule); }
  [[nodiscard]] Probe ties() const { return ask("tie-unresolved"); }
};
Seat seat(const char* id, int count, Weight vote = 1) {
  return Seat{.id = SeatId(id), .count = Headcount(count), .vote = vote};
}
Board of(int members) { return Board({seat("s", members)}); }
DeadlockStep step(StepWord word) { return {.step = word}; }
DeadlockStep step(StepWord word, Circumstance circumstance) { return {.step = word, .if_ = Conditions{circumstance}}; }
DeadlockStep step_unless(StepWord word, Circumstance circumstance) {
  return {.step = word, .unless = Conditions{circumstance}};
}

}  // namespace

TEST_CASE("An even number that votes can be tied; an odd one when somebody may be absent", "[check][tie-unresolved]") {
  CHECK(of(4).ties().places == Places{"/bodies/a/voting"});
  CHECK(of(3).ties().places == Places{"/bodies/a/voting"});  // two present
  CHECK(of(2).ties().places == Places{"/bodies/a/voting"});
  CHECK(of(1).ties().silent());
  CHECK(of(3).quorum({.share = Share::all()}).ties().silent());
  CHECK(of(3).quorum({.including = List<Reference>{"a.s"}}).ties().silent());
  CHECK(of(5).quorum({.share = Share::all(), .second_call = half}).ties().places == Places{"/bodies/a/voting"});
  CHECK(of(5).quorum({.share = Share::all(), .second_call = none}).ties().places == Places{"/bodies/a/voting"});
  CHECK(of(3).quorum({.share = majority}).ties().places == Places{"/bodies/a/voting"});
  CHECK(of(3).quorum({.share = Vague{"voldoende leden"}}).ties().undetermined == Places{"/bodies/a/voting"});
  CHECK(of(4).quorum({.share = Vague{"voldoende leden"}}).ties().places == Places{"/bodies/a/voting"});
}
TEST_CASE("The message counts the votes", "[check][tie-unresolved]") {
  CHECK(of(4).ties().findings.at(0).message(Language::dutch) ==
        "In a kunnen de stemmen staken (1 voor, 1 tegen, 2 afwezig), en wat dan volgt, staat er niet.");
}
TEST_CASE("Of all members a tie takes all of them", "[check][tie-unresolved]") {
  CHECK(of(3).voting({.majority = Majority(majority), .of = MajorityOf::members}).ties().silent());
  CHECK(of(4).voting({.majority = Majority(majority), .of = MajorityOf::members}).ties().places ==
        Places{"/bodies/a/voting"});
  CHECK(of(4).voting({.majority = Majority(majority), .of = MajorityOf::parties}).ties().undetermined ==
        Places{"/bodies/a/voting"});
}
TEST_CASE("Weights are added, not counted", "[check][tie-unresolved]") {
  CHECK(Board({seat("big", 1, 3), seat("small", 3)}).ties().findings.at(0).arguments.at(1).nl ==
        "1 voor, 1 tegen, 2 afwezig; voor: de zetel 'small' van a; tegen: de zetel 'small' van a");
  CHECK(Board({seat("big", 1, 5), seat("small", 1, 2)}).ties().silent());
  CHECK(Board({seat("x", 1, 1), seat("y", 1, 2), seat("z", 1, 4)}).ties().silent());
  CHECK(Board({seat("x", 1, 1), seat("y", 1, 2), seat("z", 1, 3)}).ties().places == Places{"/bodies/a/voting"});
  // Only who must be there keeps the scales from balancing.
  CHECK(Board({seat("x", 1, 2), seat("y", 2, 1), seat("z", 1, 3)})
            .quorum({.including = List<Reference>{"a.x", "a.y", "a.z"}})
            .ties()
            .silent());
  CHECK(Board({seat("x", 1, 2), seat("y", 2, 1), seat("z", 1, 3)})
            .voting({.majority = Majority(majority), .of = MajorityOf::members})
            .ties()
            .silent());
  CHECK(Board({seat("x", 1, 0), seat("y", 1, 0)}).ties().silent());
  CHECK(Board({seat("x", 100, 1), seat("y", 100, 2)}).ties().places == Places{"/bodies/a/voting"});
  CHECK(Board({seat("x", 1, 1'000'000'000), seat("y", 1, 999'999'999)}).ties().undetermined ==
        Places{"/bodies/a/voting"});
  CHECK(Board({seat("minister", 1, Weight::sum_of_others()), seat("gemeenten", 3)})
            .ties()
            .findings.at(0)
            .arguments.at(1)
            .nl == "3 voor, 3 tegen; voor: 3 × de zetel 'gemeenten' van a; tegen: de zetel 'minister' van a (3)");
  CHECK(Board({seat("minister", 1, Weight::sum_of_others())}).ties().silent());
  Seat adviser = seat("adviser", 1);
  adviser.as_ = SeatAs::adviser;
  CHECK(Board({seat("s", 1), adviser}).ties().silent());
  Seat open = seat("open", 1);
  open.vote = Vague{"naar inwonertal"};
  CHECK(Board({seat("s", 2), open}).ties().undetermined == Places{"/bodies/a/voting"});
}
TEST_CASE("Of an unknown number a tie is certain only where every number allows one", "[check][tie-unresolved]") {
  Seat open = seat("open", 1);
  open.count = Vague{"een delegatie"};
  CHECK(Board({open}).ties().undetermined == Places{"/bodies/a/voting"});
  CHECK(Board({open, seat("s", 2)}).ties().places == Places{"/bodies/a/voting"});
  CHECK(Board({open, seat("s", 2)}).quorum({.share = Share::all()}).ties().undetermined == Places{"/bodies/a/voting"});
}
TEST_CASE("Consensus, qualified majorities and silence on voting make no tie", "[check][tie-unresolved]") {
  CHECK(of(4).voting({.majority = Majority(MajorityWord::consensus)}).ties().silent());
  CHECK(of(4).voting({.majority = Majority(Share::fraction(2, 3))}).ties().silent());
  CHECK(of(4).voting({.majority = Majority(MajorityWord::most)}).ties().places == Places{"/bodies/a/voting"});
  Board silent = of(4);
  silent.body().voting.reset();
  CHECK(silent.ties().silent());
  silent.f.norms.push_back(can("a", CoreAct::decide, "plan"));
  CHECK(silent.ties().undetermined == Places{"/bodies/a"});
}
TEST_CASE("Who cannot decide has no ties that matter; the law ends those of a council", "[check][tie-unresolved]") {
  Board powerless = of(4);
  powerless.f.norms.push_back(cannot("a", CoreAct::decide, "anything"));
  CHECK(powerless.ties().silent());
  Board council = of(4);
  council.body().form = BodyForm::algemeen_bestuur;
  CHECK(council.ties().silent());
  council.body().voting.edit().deadlock = List<DeadlockStep>{step(StepWord::vote_again)};  // with the quorum of the law
  CHECK(council.ties().places == Places{"/bodies/a/voting/deadlock"});
  council.body().voting.edit().deadlock.reset();
  council.body().form = BodyForm::dagelijks_bestuur;
  CHECK(council.ties().places == Places{"/bodies/a/voting"});
}
TEST_CASE("Steps that end a tie in every case end it", "[check][tie-unresolved]") {
  using enum StepWord;
  CHECK(of(4).deadlock({step(rejected)}).ties().silent());
  CHECK(of(4).deadlock({{.decided_by = Actor("a.chair")}}).ties().silent());
  CHECK(of(4).deadlock({{.refer_to = Reference("b")}}).ties().undetermined == Places{"/bodies/b"});  // how b decides
  CHECK(of(4)
            .deadlock({step_unless(postpone, Circumstance::urgent), step(lot, Circumstance::persons), step(rejected)})
            .ties()
            .silent());
  CHECK(
      of(4).deadlock({step(lot, Circumstance::persons), step_unless(rejected, Circumstance::persons)}).ties().silent());
  CHECK(of(4).deadlock({{.step = rejected, .if_ = Conditions{TieIn{BodyId("a")}}}}).ties().silent());
}
TEST_CASE("Steps that leave a case open, or go round, do not", "[check][tie-unresolved]") {
  using enum StepWord;
  CHECK(of(4).deadlock({step(vote_again)}).ties().places == Places{"/bodies/a/voting/deadlock"});
  CHECK(of(4).deadlock({step(postpone)}).ties().places == Places{"/bodies/a/voting/deadlock"});
  CHECK(of(4).deadlock({step(lot, Circumstance::persons)}).ties().places == Places{"/bodies/a/voting/deadlock"});
}
TEST_CASE("Steps on words, or in a next meeting, may end it", "[check][tie-unresolved]") {
  using enum StepWord;
  CHECK(of(4).deadlock({{.step = rejected, .if_ = Conditions{Words("het bestuur dat wil")}}}).ties().undetermined ==
        Places{"/bodies/a/voting"});
  CHECK(of(4)
            .deadlock({step_unless(postpone, Circumstance::complete), step(rejected, Circumstance::complete)})
            .ties()
            .undetermined == Places{"/bodies/a/voting"});
  CHECK(of(4)
            .deadlock({{.step = rejected, .if_ = Conditions{AnyOf{{Circumstance::urgent, Words("x")}}}}})
            .ties()
            .undetermined == Places{"/bodies/a/voting"});
  CHECK(of(4).deadlock({{.decided_by = Vague{"een derde"}}}).ties().undetermined == Places{"/bodies/a/voting"});
  CHECK(of(4).deadlock({{.step = Vague{"nader te bepalen"}}}).ties().undetermined == Places{"/bodies/a/voting"});
  CHECK(of(4).deadlock({{.step = rejected, .if_ = Vague{"soms"}}}).ties().undetermined == Places{"/bodies/a/voting"});
}
TEST_CASE("A rule on ties elsewhere, open, or none", "[check][tie-unresolved]") {
  Board table = of(4);
  table.body().voting.edit().deadlock = Elsewhere{.document = "reglement van orde"};
  CHECK(table.ties().undetermined == Places{"/bodies/a/voting"});
  table.body().voting.edit().deadlock = none;
  CHECK(table.ties().silent());
  table.body().voting.edit().deadlock = Vague{"nader te bepalen"};
  CHECK(table.ties().findings.at(0).severity == Severity::warning);
}
TEST_CASE("A body that works as another has its ties too", "[check][tie-unresolved]") {
  Board table = of(3);
  table.f.bodies[1].like = BodyId("a");
  table.f.bodies[1].seats = kader::Table<Seat>{seat("s", 4)};
  table.body().quorum = Quorum{.share = Share::all()};
  CHECK(table.ties().places == Places{"/bodies/b/like"});
}
TEST_CASE("A hostile draft of weighted seats is given up, not computed", "[check][tie-unresolved]") {
  Framework f;
  for (int i = 0; i < 900; ++i) {
    Board table({seat("x", 30, 3), seat("y", 30, 100)});
    Body body = table.body();
    body.id = BodyId("x" + std::to_string(i));
    f.bodies.append(std::move(body));
  }
  const auto found = probe(f, "tie-unresolved");
  CHECK(found.findings.size() + found.undetermined.size() == 900);
}

TEST_CASE("A quorum fits the least size there can be", "[check][quorum-impossible]") {
  const char* const name = "quorum-impossible";
  CHECK(of(4).quorum({.share = Share::count(5)}).ask(name).places == Places{"/bodies/a/quorum/share"});
  CHECK(of(4).quorum({.share = Share::count(4)}).ask(name).silent());
  CHECK(of(4).quorum({.share = Share::count(3), .second_call = Share::count(6)}).ask(name).places ==
        Places{"/bodies/a/quorum/second call"});
  Seat range = seat("s", 1);
  range.count = Headcount(Count(3), Count(9));
  CHECK(Board({range}).quorum({.share = Share::count(5)}).ask(name).places == Places{"/bodies/a/quorum/share"});
  CHECK(Board({range}).quorum({.share = majority}).ask(name).silent());
  Seat open = seat("s", 1);
  open.count = Headcount(Bounds{.at_least = Count(3)});
  CHECK(Board({open}).quorum({.share = Share::count(5)}).ask(name).undetermined == Places{"/bodies/a/quorum/share"});
  CHECK(of(0).quorum({.share = Share::count(2)}).ask(name).silent());
  Seat some = seat("s", 1);
  some.count = Vague{"enkele"};
  CHECK(Board({some}).quorum({.share = Share::count(2)}).ask(name).undetermined == Places{"/bodies/a/quorum/share"});
}
TEST_CASE("A quorum of votes counts weights", "[check][quorum-impossible]") {
  const char* const name = "quorum-impossible";
  const Board table({seat("x", 2, 3), seat("y", 1, 2)});
  CHECK(Board(table).quorum({.share = Share::count(9), .of = QuorumOf::votes}).ask(name).places ==
        Places{"/bodies/a/quorum/share"});
  CHECK(Board(table).quorum({.share = Share::count(8), .of = QuorumOf::votes}).ask(name).silent());
  CHECK(Board({seat("m", 1, Weight::sum_of_others()), seat("y", 1)})
            .quorum({.share = Share::count(2), .of = QuorumOf::votes})
            .ask(name)
            .undetermined == Places{"/bodies/a/quorum/share"});
}
TEST_CASE("Who must be there has a seat that counts", "[check][quorum-impossible]") {
  const char* const name = "quorum-impossible";
  Seat adviser = seat("adviser", 1);
  adviser.as_ = SeatAs::adviser;
  Board table({seat("s", 3), adviser, seat("empty", 0)});
  const auto require = [&](Reference who) {
    return Board(table).quorum({.including = List<Reference>{who}}).ask(name).places;
  };
  CHECK(require("a.s").empty());
  CHECK(require("a.chair").empty());
  CHECK(require("assen").empty());
  CHECK(require("a.adviser") == Places{"/bodies/a/quorum/including/0"});
  CHECK(require("a.empty") == Places{"/bodies/a/quorum/including/0"});
  CHECK(require("b.chair") == Places{"/bodies/a/quorum/including/0"});
  table.body().seats.edit()[0].post.who = Actor("b.chair");
  CHECK(require("b.chair").empty());
}
TEST_CASE("The quorum of a body that it works like may not fit", "[check][quorum-impossible]") {
  Board table = of(6);
  table.quorum({.share = Share::count(5)});
  table.f.bodies[1].like = BodyId("a");
  table.f.bodies[1].seats = kader::Table<Seat>{seat("s", 3)};
  CHECK(table.ask("quorum-impossible").places == Places{"/bodies/b/like"});
}

TEST_CASE("Half is no majority, and fewer still less", "[check][half-is-no-majority]") {
  const char* const name = "half-is-no-majority";
  CHECK(of(4).voting({.majority = Majority(half)}).ask(name).places == Places{"/bodies/a/voting/majority"});
  CHECK(of(4).voting({.majority = Majority(Share::percentage(500'000))}).ask(name).places ==
        Places{"/bodies/a/voting/majority"});
  CHECK(of(4).voting({.majority = Majority(Share::count(2))}).ask(name).places == Places{"/bodies/a/voting/majority"});
  CHECK(of(4).voting({.majority = Majority(Share::count(3))}).ask(name).silent());
  CHECK(of(4).ask(name).silent());
  CHECK(of(4)
            .voting({.majority = Majority(majority), .for_ = List<SpecialMajority>{{.majority = Majority(half)}}})
            .ask(name)
            .places == Places{"/bodies/a/voting/for/0/majority"});
  CHECK(of(4).voting({.majority = Majority(MajorityWord::most)}).ask(name).silent());
  CHECK(of(3).voting({.majority = Majority(half), .of = MajorityOf::members}).ask(name).silent());  // two of three
  CHECK(of(3).voting({.majority = Majority(half)}).ask(name).places == Places{"/bodies/a/voting/majority"});
  CHECK(of(4).voting({.majority = Majority(half), .of = MajorityOf::members}).ask(name).places ==
        Places{"/bodies/a/voting/majority"});
  Framework f = stage();
  const auto by = [](Share share) {
    return List<Procedure>{{.by = Actor(Some{.some = share, .of = {"agreement.parties"}})}};
  };
  f.agreement.amendment = by(half);
  f.agreement.dissolution = by(Share::fraction(1, 3));
  f.agreement.accession = by(majority);
  CHECK(probe(f, name).places == Places{"/agreement/amendment/0/by", "/agreement/dissolution/0/by"});
  f.agreement.amendment = by(Share::count(1));
  f.agreement.dissolution = List<Procedure>{{.by = Actor("assen")}};
  CHECK(probe(f, name).silent());
  f.agreement.amendment = by(half);
  f.agreement.accession.reset();
  f.parties.append(Party{.id = PartyId("derde")});
  f.agreement.parties = List<Reference>{"assen", "meppel", "derde"};
  CHECK(probe(f, name).silent());  // half of three is two
  f.agreement.parties = List<Reference>{"assen", "meppel"};
  CHECK(probe(f, name).places == Places{"/agreement/amendment/0/by"});
}

TEST_CASE("What ends a tie takes no majority of who is tied", "[check][tie-break-needs-majority]") {
  const auto break_by = [](DeadlockStep one) {
    return of(4).deadlock({std::move(one)}).ask("tie-break-needs-majority").places;
  };
  const auto some = [](Share share, Reference whom = "a.members") {
    return Actor(Some{.some = share, .of = {std::move(whom)}});
  };
  CHECK(break_by({.refer_to = Reference("b"), .on_request_of = Actor("a")}) ==
        Places{"/bodies/a/voting/deadlock/0/on request of"});
  CHECK(break_by({.decided_by = Actor("a")}) == Places{"/bodies/a/voting/deadlock/0/decided by"});
  CHECK(break_by({.refer_to = Reference("a")}) == Places{"/bodies/a/voting/deadlock/0/refer to"});
  CHECK(break_by({.refer_to = Reference("b"), .on_request_of = some(majority)}).size() == 1);
  CHECK(break_by({.refer_to = Reference("b"), .on_request_of = some(Share::count(3))}).size() == 1);
  CHECK(break_by({.refer_to = Reference("b"), .on_request_of = Actor(Jointly{.jointly = {"a.members"}})}).size() == 1);
  CHECK(break_by({.refer_to = Reference("b"), .on_request_of = some(Share::count(2))}).empty());
  CHECK(break_by({.refer_to = Reference("b"), .on_request_of = some(majority, "b.members")}).empty());
  CHECK(break_by({.decided_by = Actor("a.chair")}).empty());
  CHECK(break_by({.step = StepWord::rejected}).empty());
}
