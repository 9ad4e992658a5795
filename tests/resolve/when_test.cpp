// SPDX-License-Identifier: Apache-2.0
#include "kader/resolve/when.hpp"

#include <optional>

#include "support/catch.hpp"

using namespace kader;

namespace {

constexpr Date day(int number) { return Date(2024, 3, number); }
Moment on(int number) { return ImpreciseDate(day(number)); }
Anchor fixed(int number) { return ImpreciseDate(day(number)); }
std::optional<Date> last_of(const Timing& timing) { return window(timing).last_day(); }

}  // namespace

TEST_CASE("A window begins on its first day and ends before the day that is until", "[resolve]") {
  const Window held = window(on(5), on(8));
  CHECK_FALSE(held.may_hold_on(day(4)));
  CHECK(held.holds_on(day(5)));
  CHECK(held.holds_on(day(7)));
  CHECK_FALSE(held.may_hold_on(day(8)));
  CHECK(held.first_day() == day(5));
  CHECK(held.last_day() == day(7));
  CHECK(held.from.certain());
  CHECK_FALSE(held.empty());
  CHECK(window(on(8), on(8)).empty());
  CHECK(window(on(9), on(8)).empty());
}

TEST_CASE("What is not stated, and what expressly has no end, is open", "[resolve]") {
  for (const Window& held : {window(Stated<Moment>(), Stated<Moment>()), window(none, none)}) {
    CHECK(held == Window{});
    CHECK(held.holds_on(Date::earliest()));
    CHECK(held.holds_on(Date::latest()));
    CHECK(held.until.certain());
    CHECK(held.last_day() == std::nullopt);
  }
}

TEST_CASE("In an imprecise date it can be so from its first day, and surely is from its last", "[resolve]") {
  const Window held = window(Moment(ImpreciseDate::quarter(2024, 2)), Moment(ImpreciseDate::year(2026)));
  CHECK_FALSE(held.may_hold_on(Date(2024, 3, 31)));
  CHECK(held.may_hold_on(Date(2024, 4, 1)));
  CHECK_FALSE(held.holds_on(Date(2024, 6, 29)));
  CHECK(held.holds_on(Date(2024, 6, 30)));
  CHECK(held.holds_on(Date(2025, 12, 31)));
  CHECK_FALSE(held.holds_on(Date(2026, 1, 1)));
  CHECK(held.may_hold_on(Date(2026, 12, 30)));
  CHECK_FALSE(held.may_hold_on(Date(2026, 12, 31)));
  CHECK_FALSE(held.until.certain());
}

TEST_CASE("An event, vague words and another document bound nothing, and nothing is sure of them", "[resolve]") {
  for (const Stated<Moment>& moment : {Stated<Moment>(Moment(EventDay{.event = "inschrijving"})),
                                       Stated<Moment>(Vague{"zodra dat kan"}), Stated<Moment>(Elsewhere{"statuten"})}) {
    const Window held = window(moment, moment);
    CHECK(held.may_hold_on(day(1)));
    CHECK_FALSE(held.holds_on(day(1)));
    CHECK_FALSE(held.from.open);
    CHECK_FALSE(held.from.certain());
  }
  const Moment happened = EventDay{.event = "inschrijving", .date = day(5)};
  CHECK(window(happened, {}) == window(on(5), {}));
}

TEST_CASE("One outlasts another only where that is sure", "[resolve]") {
  const auto until = [](Stated<Moment> end) { return window({}, end); };
  CHECK(until({}).outlasts(until(on(5))));
  CHECK(until({}).outlasts(until(Vague{"eerste fase"})));
  CHECK_FALSE(until({}).outlasts(until({})));
  CHECK(until(on(6)).outlasts(until(on(5))));
  CHECK_FALSE(until(on(5)).outlasts(until(on(5))));
  CHECK_FALSE(until(on(5)).outlasts(until({})));
  CHECK_FALSE(until(Moment(ImpreciseDate::year(2024))).outlasts(until(on(5))));
  CHECK_FALSE(until(Vague{"eerste fase"}).outlasts(until(on(5))));
}

TEST_CASE("The days in two windows begin with the later and end with the sooner", "[resolve]") {
  CHECK(window(on(3), on(9)).within(window(on(5), on(20))) == window(on(5), on(9)));
  CHECK(window(on(3), {}).within(window({}, on(9))) == window(on(3), on(9)));
  const Window open_end = window(on(3), Vague{"eerste fase"}).within(window({}, on(9)));
  CHECK(open_end.last_day() == day(8));       // no later than the one that is known
  CHECK_FALSE(open_end.holds_on(day(4)));     // but perhaps sooner
  CHECK(open_end.may_hold_on(day(8)));
}

TEST_CASE("Each timing has the days on which its act can still happen", "[resolve]") {
  CHECK(window(Timing(At{.at = fixed(5)})) == window(on(5), on(6)));
  CHECK(window(Timing(By{.by = fixed(5)})) == window({}, on(6)));
  CHECK(window(Timing(Before{.before = fixed(5)})) == window({}, on(5)));
  CHECK(last_of(Timing(Before{.before = fixed(8), .lead = Duration::weeks(1)})) == day(1));
  CHECK(window(Timing(Between{.between = List<Anchor>{fixed(5), fixed(7)}})) == window(on(5), on(8)));
  CHECK(window(Timing(After{.after = fixed(5), .within = Duration::days(2)})) == window(on(5), on(8)));
  CHECK(window(Timing(After{.after = fixed(5), .wait = Duration::days(2)})) == window(on(7), {}));
  CHECK(window(Timing(OnlyAfter{.only_after = fixed(5)})) == window(on(5), {}));
  CHECK(window(Timing(Until{.until = fixed(5)})) == window({}, on(5)));
}

TEST_CASE("What comes back or is maintained has no window; what waits for an act has one that is not known",
          "[resolve]") {
  CHECK(window(Timing(Throughout::always)) == Window{});
  CHECK(window(Timing(Every{.every = Duration::years(1)})) == Window{});
  CHECK(window(Timing(AtLeast{.at_least = Times(3), .per = Period(CalendarPeriod::year)})) == Window{});
  const Window waits = window(Timing(After{.after = Anchor(ActPattern{.act = CoreAct::advise})}));
  CHECK_FALSE(waits.from.open);
  CHECK(waits.may_hold_on(day(1)));
  CHECK_FALSE(waits.holds_on(day(1)));
  const Window never_days = window(Timing(By{.by = fixed(5)})).within(waits);
  CHECK(never_days.last_day() == day(5));
}

TEST_CASE("A lead or a term in working days, or in vague words, bounds nothing", "[resolve]") {
  CHECK(last_of(Timing(Before{.before = fixed(8), .lead = Duration::working_days(3)})) == std::nullopt);
  CHECK(last_of(Timing(Before{.before = fixed(8), .lead = Vague{"tijdig"}})) == std::nullopt);
  CHECK(last_of(Timing(After{.after = fixed(5), .within = Vague{"spoedig"}})) == std::nullopt);
}

TEST_CASE("A day of the year counts in the year that is given, before or after that of the matter", "[resolve]") {
  const Timing by = By{.by = Anchor(DayOfYear(7, 1))};
  CHECK(last_of(by) == std::nullopt);
  CHECK(window(by, MatterYear{2026}).last_day() == Date(2026, 7, 1));
  CHECK(window(by, MatterYear{2026, RelativeYear::before}).last_day() == Date(2025, 7, 1));
  const Timing said = By{.by = Anchor(DayOfYear(7, 1)), .year = RelativeYear::after};
  CHECK(window(said, MatterYear{2026, RelativeYear::before}).last_day() == Date(2027, 7, 1));
  const Timing open = By{.by = Anchor(DayOfYear(7, 1)), .year = Vague{"een later jaar"}};
  CHECK(window(open, MatterYear{2026}).last_day() == std::nullopt);
  CHECK(window(by, MatterYear{9999, RelativeYear::after}).last_day() == std::nullopt);
  CHECK(every_year(by));
  CHECK(every_year(Timing(Between{.between = List<Anchor>{DayOfYear(1, 1), DayOfYear(2, 1)}})));
  CHECK_FALSE(every_year(Timing(Between{})));
  CHECK_FALSE(every_year(Timing(By{.by = fixed(5)})));
}

TEST_CASE("A norm can be used on the days of its dates and its timing together", "[resolve]") {
  Norm norm{.when = Timing(By{.by = fixed(20)})};
  norm.from_ = on(5);
  norm.until = on(12);
  CHECK(window(norm) == window(on(5), on(12)));
  norm.until.reset();
  CHECK(window(norm) == window(on(5), on(21)));
}

TEST_CASE("An agreement holds from the day to which it goes back", "[resolve]") {
  Agreement agreement;
  agreement.from_ = on(10);
  agreement.until = on(20);
  CHECK(window(agreement) == window(on(10), on(20)));
  agreement.retroactive_to = on(1);
  CHECK(window(agreement) == window(on(1), on(20)));
}

TEST_CASE("Only what comes after an act waits for it", "[resolve]") {
  const Anchor advice = ActPattern{.act = CoreAct::advise};
  const Timing after = After{.after = advice};
  const Timing only_after = OnlyAfter{.only_after = advice};
  const Timing before = Before{.before = advice};
  REQUIRE(awaited_by(after) != nullptr);
  CHECK(awaited_by(after)->act == Act(CoreAct::advise));
  CHECK(awaited_by(only_after) != nullptr);
  CHECK(awaited_by(before) == nullptr);
  CHECK(anchor_of(before) != nullptr);
  CHECK(awaited_by(Timing(OnlyAfter{.only_after = fixed(5)})) == nullptr);
  CHECK(anchor_of(Timing(Throughout::always)) == nullptr);
}
