// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <variant>

#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/model/act.hpp"
#include "kader/model/actor.hpp"
#include "kader/model/moment.hpp"
#include "kader/text/count.hpp"
#include "kader/text/day_of_year.hpp"
#include "kader/text/duration.hpp"
#include "kader/text/law_ref.hpp"
#include "kader/text/money.hpp"
#include "kader/text/period.hpp"
#include "kader/text/words.hpp"

namespace kader {

/// The id of something in the framework, or words. What has the form of an id is an id.
using NameOrWords = std::variant<Reference, Words>;

template <>
struct ChoiceDescription<NameOrWords> {
  static constexpr std::string_view name = "NameOrWords";
  static constexpr std::string_view dutch = "naam of woorden";
  static constexpr std::string_view doc = "The id of something in the framework, or words.";
};

/// Acts that match: whoever does this, about that, in that body. Absent keys match the norm's own.
struct ActPattern {
  KADER_BARE(ActPattern, "handeling", "Acts that match; absent keys are those of the norm itself.",
    (act, "handeling", "What is done.", Act),
    (who, "wie", "By whom.", Stated<Actor>),
    (what, "wat", "About what.", Stated<Reference>),
    (to, "aan", "To whom.", Stated<Actor>),
    (in_, "in", "At which table.", Stated<BodyId>),
    (nth, "hoeveelste", "The how manieth of them.", Stated<Times>),
    (since, "sinds", "Counted since then; otherwise since the norm's period began.", Stated<NameOrWords>))
};

template <>
struct EnumDescription<CalendarPeriod> {
  static constexpr std::string_view name = "CalendarPeriod";
  static constexpr std::string_view dutch = "periode";
  static constexpr std::string_view doc = "A period of the calendar that begins and ends for everybody alike.";
  static constexpr std::array<WordInfo, 6> words{
      {{"day", "day", "dag", "A day.", 0},
       {"week", "week", "week", "A week.", 1},
       {"month", "month", "maand", "A month.", 2},
       {"quarter", "quarter", "kwartaal", "A quarter of a year.", 3},
       {"year", "year", "jaar", "A year.", 4},
       {"term", "term", "zittingsperiode", "The council's period of office.", 5}}};
};

/// A calendar period, or something with a beginning and an end: an agreement, a matter with a cycle, an organ.
using Spanning = std::variant<CalendarPeriod, Reference>;

/// The beginning of a period, or of something that lasts.
struct StartOf {
  KADER_BARE(StartOf, "begin van", "The beginning of a period or of something that lasts.",
    (start_of, "begin van", "Of what.", Spanning),
    (after, "na", "The first such beginning after this act.", Stated<ActPattern>))
};

/// The end of a period, or of something that lasts.
struct EndOf {
  KADER_BARE(EndOf, "einde van", "The end of a period or of something that lasts.",
    (end_of, "einde van", "Of what.", Spanning),
    (after, "na", "The first such end after this act.", Stated<ActPattern>))
};

/// A point in time: a day, a day of every year, an act, the beginning or end of something, or words.
using Anchor = std::variant<ImpreciseDate, DayOfYear, EventDay, ActPattern, StartOf, EndOf, Words>;

template <>
struct ChoiceDescription<Anchor> {
  static constexpr std::string_view name = "Anchor";
  static constexpr std::string_view dutch = "ijkpunt";
  static constexpr std::string_view doc =
      "A point in time: a day, a recurring day, an act, a beginning or an end, or words.";
};

KADER_ENUM(RelativeYear, "begrotingsjaar", "A year relative to the one the matter is for.",
  (before, "before", "voorafgaand", "The year before it."),
  (same, "same", "zelfde", "That year itself."),
  (after, "after", "volgend", "The year after it."))

KADER_ENUM(Throughout, "doorlopend", "A duty that is maintained.",
  (always, "always", "doorlopend", "Maintained throughout."))

struct At {
  KADER_RECORD(At, "op", "On that day.",
    (at, "op", "When.", Stated<Anchor>),
    (year, "begrotingsjaar", "Relative to the year the matter is for.", Stated<RelativeYear>))
};
struct By {
  KADER_RECORD(By, "uiterlijk", "No later than that day, the day included.",
    (by, "uiterlijk", "When.", Stated<Anchor>),
    (year, "begrotingsjaar", "Relative to the year the matter is for.", Stated<RelativeYear>))
};
struct Before {
  KADER_RECORD(Before, "vóór", "Before that day, the day not included; or before each such act, so long ahead.",
    (before, "vóór", "When, or what it must precede.", Stated<Anchor>),
    (lead, "vooraf", "That long ahead; at any time before where absent.", Stated<Duration>),
    (year, "begrotingsjaar", "Relative to the year the matter is for.", Stated<RelativeYear>))
};
struct Between {
  KADER_RECORD(Between, "tussen", "Between two days, both included.",
    (between, "tussen", "The first and the last day.", Stated<List<Anchor>>),
    (year, "begrotingsjaar", "Relative to the year the matter is for.", Stated<RelativeYear>))

  [[nodiscard]] std::optional<Impossible> impossible() const {
    if (!between || between->size() == 2) return std::nullopt;
    return Impossible{
        "impossible-value",
        {"tussen vraagt twee dagen: de eerste en de laatste", "between takes two days: the first and the last"}};
  }
};
struct AtLeast {
  KADER_RECORD(AtLeast, "ten minste", "At least so often in every period.",
    (at_least, "ten minste", "How often.", Stated<Times>),
    (per, "per", "In which period.", Stated<Period>))
};
struct AtMost {
  KADER_RECORD(AtMost, "ten hoogste", "At most so often in every period.",
    (at_most, "ten hoogste", "How often.", Stated<Times>),
    (per, "per", "In which period.", Stated<Period>))
};
struct Every {
  KADER_RECORD(Every, "ten minste elke", "Again before so much time has passed.",
    (every, "ten minste elke", "The longest time between two.", Stated<Duration>))
};
struct After {
  KADER_RECORD(After, "na", "After each such act: within a time, or not before a time has passed.",
    (after, "na", "What it answers.", Stated<Anchor>),
    (within, "binnen", "In what time.", Stated<Duration>),
    (wait, "wachttijd", "Not before so long after.", Stated<Duration>))
};
struct OnlyAfter {
  KADER_RECORD(OnlyAfter, "niet dan na", "Never without such an act before it.",
    (only_after, "niet dan na", "What must precede it.", Stated<Anchor>),
    (within, "binnen", "At most so long before it; at any time where absent.", Stated<Duration>))
};
struct Until {
  KADER_RECORD(Until, "tot", "Until then.",
    (until, "tot", "Until when.", Stated<Anchor>))
};

/// When a norm holds or its act must happen: exactly one of the rows of docs/format-reference.md, "Timing"; one to one
/// with the Declare templates with a clock.
using Timing = std::variant<Throughout, At, By, Before, Between, AtLeast, AtMost, Every, After, OnlyAfter, Until>;

template <>
struct ChoiceDescription<Timing> {
  static constexpr std::string_view name = "Timing";
  static constexpr std::string_view dutch = "wanneer";
  static constexpr std::string_view doc = "When a norm holds, or when its act must happen.";
};
template <>
struct ChoiceDescription<Spanning> {
  static constexpr std::string_view name = "Spanning";
  static constexpr std::string_view dutch = "tijdvak";
  static constexpr std::string_view doc = "A calendar period, or something with a beginning and an end.";
};

}  // namespace kader
