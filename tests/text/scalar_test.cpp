// SPDX-License-Identifier: Apache-2.0
#include <random>
#include <string>
#include <vector>

#include "kader/text/count.hpp"
#include "kader/text/date.hpp"
#include "kader/text/day_of_year.hpp"
#include "kader/text/duration.hpp"
#include "kader/text/id.hpp"
#include "kader/text/law_ref.hpp"
#include "kader/text/money.hpp"
#include "kader/text/period.hpp"
#include "kader/text/provision_ref.hpp"
#include "kader/text/reference.hpp"
#include "kader/text/share.hpp"
#include "kader/text/words.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

using AnyId = Id<struct AnyTag>;
constexpr Language languages[] = {Language::dutch, Language::english};

/// Many values of one type, the bounds among them.
template <class T>
std::vector<T> samples();

std::mt19937 dice() { return std::mt19937(20240320); }

template <class T>
std::vector<T> made_from(std::initializer_list<const char*> texts) {
  return std::vector<T>(texts.begin(), texts.end());
}

template <>
std::vector<AnyId> samples() {
  auto ids = made_from<AnyId>({"a", "raad", "algemeen-bestuur", "a1-", "chair"});
  ids.emplace_back(std::string(100, 'z'));
  return ids;
}
template <>
std::vector<Reference> samples() {
  auto references =
      made_from<Reference>({"maastricht", "maastricht.raad", "maastricht.raad.chair", "own.raad", "self",
                            "agreement.parties", "agreement", "parties", "ab.parties", "ab.agreement.parties",
                            "ab.deputy", "raad.members", "ab.secretary", "parties.parties"});
  for (const auto& word : reserved_words) references.emplace_back(word.english);
  return references;
}
template <>
std::vector<Date> samples() {
  std::vector<Date> dates{Date(), Date::latest(), Date(2024, 2, 29), Date(1900, 2, 28)};
  auto random = dice();
  std::uniform_int_distribution<int> day(Date::earliest().day_number(), Date::latest().day_number());
  for (int i = 0; i < 500; ++i) dates.push_back(Date::from_day_number(day(random)));
  return dates;
}
template <>
std::vector<ImpreciseDate> samples() {
  std::vector<ImpreciseDate> dates{ImpreciseDate(), Date(2024, 3, 20)};
  for (const int year : {1, 999, 1970, 2024, 9999}) {
    dates.push_back(ImpreciseDate::year(year));
    for (int quarter = 1; quarter <= 4; ++quarter) dates.push_back(ImpreciseDate::quarter(year, quarter));
    for (int month = 1; month <= 12; ++month) dates.push_back(ImpreciseDate::month(year, month));
  }
  return dates;
}
template <>
std::vector<DayOfYear> samples() {
  std::vector<DayOfYear> days;
  for (Date day(2024, 1, 1); day.year() == 2024; day = day.plus_days(1)) days.emplace_back(day.month(), day.day());
  return days;
}
template <>
std::vector<Duration> samples() {
  std::vector<Duration> durations;
  for (const auto unit :
       {DurationUnit::days, DurationUnit::working_days, DurationUnit::weeks, DurationUnit::months, DurationUnit::years})
    for (const int count : {0, 1, 2, 10, 45, 100, 99'999, 100'000}) durations.emplace_back(count, unit);
  return durations;
}
template <>
std::vector<Period> samples() {
  std::vector<Period> periods{CalendarPeriod::day,     CalendarPeriod::week, CalendarPeriod::month,
                              CalendarPeriod::quarter, CalendarPeriod::year, CalendarPeriod::term};
  for (const auto duration : samples<Duration>())
    if (duration.count() > 0) periods.emplace_back(duration);
  return periods;
}
template <>
std::vector<Share> samples() {
  std::vector<Share> shares{Share::all(), Share::count(0), Share::count(1'000'000), Share::fraction(1, 1),
                            Share::percentage(1'000'000)};
  for (std::uint32_t denominator = 1; denominator <= 12; ++denominator)
    for (std::uint32_t numerator = 0; numerator < denominator; ++numerator)
      shares.push_back(Share::fraction(numerator, denominator));
  for (const std::uint32_t millionths : {0U, 1U, 10U, 5'000U, 10'000U, 123'456U, 600'000U, 785'000U, 999'999U})
    shares.push_back(Share::percentage(millionths));
  for (const auto share : std::vector<Share>(shares))
    if (share.kind() != Share::Kind::all &&
        (share.kind() == Share::Kind::count || !share.is_majority() || share.numerator() != share.denominator()))
      shares.push_back(Share::more_than(share));
  return shares;
}
template <>
std::vector<Money> samples() {
  std::vector<Money> amounts;
  for (const std::int64_t cents : {0LL, 1LL, 10LL, 99LL, 100LL, 105LL, 298'500'000LL, 349'577'550LL})
    for (const char* currency : {"EUR", "NLG"}) amounts.emplace_back(currency, cents);
  amounts.emplace_back("EUR", Money::most_whole * 100);
  return amounts;
}
template <>
std::vector<ProvisionRef> samples() {
  return made_from<ProvisionRef>({"0", "4", "4.3", "2.3.c", "annex:4.3", "4.3/2", "gov.to", "deel.slot", "3A.1-b",
                                  "II.3", "annex:a/999", "4.10", "4.01"});
}
template <>
std::vector<LawRef> samples() {
  return made_from<LawRef>({"wgr", "wgr:10(2)", "aw1995:31", "aw1995:32(3)", "awb:10:3", "jw:2.7(1)(a)", "wgr:10a"});
}
template <>
std::vector<Count> samples() {
  return {0, 1, 42, 1'000'000};
}
template <>
std::vector<Times> samples() {
  return {1, 3, 1'000'000};
}
template <>
std::vector<Weight> samples() {
  return {0, 1, 2, 1'000'000'000, Weight::sum_of_others()};
}
template <>
std::vector<CostPart> samples() {
  std::vector<CostPart> parts{CostPart::rest()};
  for (const std::uint32_t millionths : {0U, 1U, 100U, 785'000U, 333'333U, 1'000'000U})
    parts.push_back(CostPart::millionths(millionths));
  return parts;
}
template <>
std::vector<Words> samples() {
  return {"", "spoed", "de raad besluit anders", "1/2", "é: \"'"};
}

}  // namespace

#define KADER_ALL_SCALARS                                                                                        \
  AnyId, Reference, Date, ImpreciseDate, DayOfYear, Duration, Period, Share, Money, ProvisionRef, LawRef, Count, \
      Times, Weight, CostPart, Words

TEMPLATE_TEST_CASE("what a value writes is read back as that value, in both languages", "[text]", KADER_ALL_SCALARS) {
  STATIC_REQUIRE(Scalar<TestType>);
  for (const auto& value : samples<TestType>())
    for (const auto language : languages) {
      const auto text = value.text(language);
      CAPTURE(text, language);
      const auto parsed = TestType::parse(text, language);
      REQUIRE(parsed);
      CHECK(*parsed == value);
    }
}

TEMPLATE_TEST_CASE("two values that differ are written differently, in both languages", "[text]", KADER_ALL_SCALARS) {
  const auto values = samples<TestType>();
  for (std::size_t i = 0; i < values.size() && i < 60; ++i)
    for (std::size_t j = 0; j < i; ++j)
      for (const auto language : languages)
        if ((values[i] == values[j]) != (values[i].text(language) == values[j].text(language)))
          FAIL(values[i].text(language) << " and " << values[j].text(language));
}

TEMPLATE_TEST_CASE("of any text a parser says what it is, and what it accepts it writes and reads again", "[text]",
                   KADER_ALL_SCALARS) {
  auto random = dice();
  const std::string letters = "0123456789 .,:/%()-aefmnorstxyzEQUR\xC3\xA9";
  const auto values = samples<TestType>();
  const auto pick = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random); };
  for (int round = 0; round < 3000; ++round) {
    const auto language = languages[pick(2)];
    auto text = values[pick(values.size())].text(languages[pick(2)]);
    for (auto changes = pick(4); changes > 0; --changes) {
      const auto place = pick(text.size() + 1);
      if (pick(2) == 0 && place < text.size())
        text.erase(place, 1);
      else
        text.insert(place, 1, letters[pick(letters.size())]);
    }
    CAPTURE(text, language);
    const auto parsed = TestType::parse(text, language);
    if (parsed) {
      const auto again = TestType::parse(parsed->text(language), language);
      REQUIRE(again);
      REQUIRE(*again == *parsed);
    } else if (const auto* impossible = parsed.impossible()) {
      REQUIRE_FALSE(impossible->reason.nl.empty());
      REQUIRE_FALSE(impossible->reason.en.empty());
    }
  }
}

TEMPLATE_TEST_CASE("a hundred thousand digits are no value of a bounded type, and do no harm", "[text]", Date,
                   ImpreciseDate, DayOfYear, Duration, Period, Share, Money, Count, Times, Weight, CostPart) {
  const std::string digits(100'000, '9');
  for (const auto* end : {"", "%", "/2", " days", " dagen", " May", ".5%"})
    for (const auto* start : {"", "EUR ", "more than ", "1/", "-"})
      for (const auto language : languages) CHECK_FALSE(TestType::parse(start + digits + end, language));
}

TEMPLATE_TEST_CASE("a parser is named and says in both languages what it expects", "[text]", KADER_ALL_SCALARS) {
  CHECK_FALSE(TestType::about.name.empty());
  CHECK_FALSE(TestType::about.expected.nl.empty());
  CHECK_FALSE(TestType::about.expected.en.empty());
}
