// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "kader/model/agreement.hpp"
#include "kader/model/moment.hpp"
#include "kader/model/norm.hpp"
#include "kader/model/timing.hpp"
#include "kader/text/date.hpp"

namespace kader {

/// Where a stretch of time begins or ends: nowhere, or on a day between two days, both included. A side on which no day
/// bounds it has none: "zodra dat kan", a day that an event will fix, another document.
struct Edge {
  bool open = true;  ///< there is none: it always was, or has no end
  std::optional<Date> earliest = {};
  std::optional<Date> latest = {};

  /// A day in that stretch, both included.
  [[nodiscard]] static Edge between(Date first, Date last) { return {false, first, last}; }
  /// There is one, but no day is known.
  [[nodiscard]] static Edge unknown() { return {false, std::nullopt, std::nullopt}; }
  /// Whether it is known which day it is, or that there is none.
  [[nodiscard]] bool certain() const noexcept { return open || (earliest.has_value() && earliest == latest); }
  /// So many days later, or earlier.
  [[nodiscard]] Edge plus_days(int days) const noexcept;
  friend bool operator==(const Edge&, const Edge&) = default;
};

/// A stretch of time: from the first day on which something is, until the first day on which it no longer is.
/// Every question has a sure answer and a possible one, for a text may leave the days open.
struct Window {
  Edge from;
  Edge until;

  /// Whether it can be so on that day: what the text leaves open counts as so.
  [[nodiscard]] bool may_hold_on(Date day) const noexcept {
    return !(from.earliest && *from.earliest > day) && !(until.latest && *until.latest <= day);
  }
  /// Whether it surely is so on that day.
  [[nodiscard]] bool holds_on(Date day) const noexcept {
    return (from.open || (from.latest && *from.latest <= day)) &&
           (until.open || (until.earliest && day < *until.earliest));
  }
  /// The first day on which it can be so; nothing where no day bounds it.
  [[nodiscard]] std::optional<Date> first_day() const noexcept { return from.earliest; }
  /// The last day on which it can be so, that day included; nothing where no day bounds it.
  [[nodiscard]] std::optional<Date> last_day() const noexcept {
    return until.latest ? std::optional(until.latest->plus_days(-1)) : std::nullopt;
  }
  /// Whether there can be no day at all in it: it ends no later than it begins.
  [[nodiscard]] bool empty() const noexcept { return from.earliest && until.latest && *until.latest <= *from.earliest; }
  /// Whether it surely goes on longer than the other.
  [[nodiscard]] bool outlasts(const Window& other) const noexcept {
    if (until.open) return !other.until.open;
    return until.earliest && other.until.latest && *until.earliest > *other.until.latest;
  }
  /// The days in both.
  [[nodiscard]] Window within(const Window& other) const noexcept;

  friend bool operator==(const Window&, const Window&) = default;
};

/// The day that a text states as a beginning or an end.
[[nodiscard]] Edge edge_of(const Stated<Moment>& moment);
/// The stretch between what a text states as `from` and as `until`.
[[nodiscard]] Window window(const Stated<Moment>& from, const Stated<Moment>& until);
/// When an agreement holds by its own dates: from the day to which it goes back, where it does. Renewal is not counted.
[[nodiscard]] Window window(const Agreement& agreement);

/// In which year a day of the year is looked for: that of the matter (a budget's year), and the year meant where the
/// timing does not say relative to it.
struct MatterYear {
  int year = 0;
  RelativeYear usual = RelativeYear::same;
};
/// The days on which an act has to happen, or a norm holds, by its timing; a day of the year counts only in a year that
/// is given. What comes back, is maintained or waits for an act has no window of its own: both sides are unbounded.
[[nodiscard]] Window window(const Timing& timing, std::optional<MatterYear> year = std::nullopt);
/// The days on which a norm can be used by its own dates: those of its `from`, `until` and timing together.
[[nodiscard]] Window window(const Norm& norm);

/// What a timing hangs on: the day or act that it is at, by, before or after; null where it hangs on none, or on two.
[[nodiscard]] const Anchor* anchor_of(const Timing& timing) noexcept;
/// The acts that what has this timing waits for (after, not before); null where it waits for none.
[[nodiscard]] const ActPattern* awaited_by(const Timing& timing) noexcept;
/// Whether it is a day that comes back every year.
[[nodiscard]] bool every_year(const Stated<Anchor>& anchor) noexcept;
/// Whether a timing hangs on days that come back every year.
[[nodiscard]] bool every_year(const Timing& timing) noexcept;

}  // namespace kader
