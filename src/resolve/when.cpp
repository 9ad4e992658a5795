// SPDX-License-Identifier: Apache-2.0
#include "kader/resolve/when.hpp"

#include <algorithm>
#include <variant>

namespace kader {

namespace {

using OptionalDay = std::optional<Date>;

Edge edge_of_event(const EventDay& event) {
  return event.date ? Edge::between(*event.date, *event.date) : Edge::unknown();
}

OptionalDay greatest(const OptionalDay& a, const OptionalDay& b) { return a && b ? std::max(a, b) : a ? a : b; }
OptionalDay least(const OptionalDay& a, const OptionalDay& b) { return a && b ? std::min(a, b) : a ? a : b; }

// Of two beginnings the later counts: no earlier than either, and no later than both where both are known.
Edge later(const Edge& a, const Edge& b) {
  if (a.open || b.open) return a.open ? b : a;
  return {false, greatest(a.earliest, b.earliest), a.latest && b.latest ? std::max(a.latest, b.latest) : OptionalDay()};
}
Edge sooner(const Edge& a, const Edge& b) {
  if (a.open || b.open) return a.open ? b : a;
  return {false, a.earliest && b.earliest ? std::min(a.earliest, b.earliest) : OptionalDay(),
          least(a.latest, b.latest)};
}

/// The days of anchors, where days of the year fall in the year that is meant.
class Calendar {
 public:
  Calendar(const std::optional<MatterYear>& year, const Stated<RelativeYear>& relative) {
    if (!year || (relative.stated() && !relative)) return;
    const int meant =
        year->year + static_cast<int>(relative.value_or(year->usual)) - static_cast<int>(RelativeYear::same);
    if (Date::exists(meant, 1, 1)) year_ = meant;
  }
  [[nodiscard]] Edge edge_of(const Anchor& anchor) const {
    if (const auto* day = std::get_if<ImpreciseDate>(&anchor)) return Edge::between(day->first(), day->last());
    if (const auto* event = std::get_if<EventDay>(&anchor)) return edge_of_event(*event);
    if (const auto* day = std::get_if<DayOfYear>(&anchor); day != nullptr && year_)
      return Edge::between(day->in_year(*year_), day->in_year(*year_));
    return Edge::unknown();
  }
  [[nodiscard]] Edge edge_of(const Stated<Anchor>& anchor) const {
    return anchor ? edge_of(*anchor) : anchor.stated() ? Edge::unknown() : Edge{};
  }

 private:
  std::optional<int> year_;
};

OptionalDay moved(const OptionalDay& day, const Stated<Duration>& by, int direction) {
  if (!day || !by.stated()) return day;
  if (!by) return std::nullopt;
  return direction > 0 ? by->after(*day) : by->before(*day);
}
Edge moved(const Edge& edge, const Stated<Duration>& by, int direction) {
  return {edge.open, moved(edge.earliest, by, direction), moved(edge.latest, by, direction)};
}

struct WindowOf {
  const std::optional<MatterYear>& year;

  Window operator()(const At& timing) const {
    const Edge day = Calendar(year, timing.year).edge_of(timing.at);
    return {day, day.plus_days(1)};
  }
  Window operator()(const By& timing) const {
    return {{}, Calendar(year, timing.year).edge_of(timing.by).plus_days(1)};
  }
  Window operator()(const Before& timing) const {
    const Edge day = Calendar(year, timing.year).edge_of(timing.before);
    if (!timing.lead.stated()) return {{}, day};
    return {{}, moved(day, timing.lead, -1).plus_days(1)};  // a week ahead of the 8th is the 1st at the latest
  }
  Window operator()(const Between& timing) const {
    const auto& days = each_of(timing.between);
    if (days.size() != 2) return {Edge::unknown(), Edge::unknown()};
    const Calendar calendar(year, timing.year);
    return {calendar.edge_of(days[0]), calendar.edge_of(days[1]).plus_days(1)};
  }
  Window operator()(const After& timing) const {
    const Edge day = Calendar(year, {}).edge_of(timing.after);
    Window made{moved(day, timing.wait, 1), {}};
    if (timing.within.stated()) made.until = moved(day, timing.within, 1).plus_days(1);
    return made;
  }
  Window operator()(const OnlyAfter& timing) const { return {Calendar(year, {}).edge_of(timing.only_after), {}}; }
  Window operator()(const Until& timing) const { return {{}, Calendar(year, {}).edge_of(timing.until)}; }
  template <class Recurring>
  Window operator()(const Recurring&) const {
    return {};
  }
};

}  // namespace

Edge Edge::plus_days(int days) const noexcept {
  const auto plus = [days](const OptionalDay& day) { return day ? OptionalDay(day->plus_days(days)) : day; };
  return {open, plus(earliest), plus(latest)};
}

Window Window::within(const Window& other) const noexcept {
  return {later(from, other.from), sooner(until, other.until)};
}

Edge edge_of(const Stated<Moment>& moment) {
  if (!moment) return moment.stated() && moment.statement() != Statement::none ? Edge::unknown() : Edge{};
  if (const auto* day = std::get_if<ImpreciseDate>(&*moment)) return Edge::between(day->first(), day->last());
  return edge_of_event(std::get<EventDay>(*moment));
}

Window window(const Stated<Moment>& from, const Stated<Moment>& until) { return {edge_of(from), edge_of(until)}; }

Window window(const Agreement& agreement) {
  return window(agreement.retroactive_to.stated() ? agreement.retroactive_to : agreement.from_, agreement.until);
}

Window window(const Timing& timing, std::optional<MatterYear> year) { return std::visit(WindowOf{year}, timing); }

Window window(const Norm& norm) {
  const Window own = window(norm.from_, norm.until);
  return norm.when ? own.within(window(*norm.when)) : own;
}

const Anchor* anchor_of(const Timing& timing) noexcept {
  if (const auto* at = std::get_if<At>(&timing)) return at->at.get();
  if (const auto* by = std::get_if<By>(&timing)) return by->by.get();
  if (const auto* before = std::get_if<Before>(&timing)) return before->before.get();
  if (const auto* after = std::get_if<After>(&timing)) return after->after.get();
  if (const auto* only_after = std::get_if<OnlyAfter>(&timing)) return only_after->only_after.get();
  if (const auto* until = std::get_if<Until>(&timing)) return until->until.get();
  return nullptr;
}

const ActPattern* awaited_by(const Timing& timing) noexcept {
  const bool waits = std::holds_alternative<After>(timing) || std::holds_alternative<OnlyAfter>(timing);
  const Anchor* anchor = waits ? anchor_of(timing) : nullptr;
  return anchor != nullptr ? std::get_if<ActPattern>(anchor) : nullptr;
}

bool every_year(const Stated<Anchor>& anchor) noexcept { return anchor && std::holds_alternative<DayOfYear>(*anchor); }

bool every_year(const Timing& timing) noexcept {
  if (const auto* between = std::get_if<Between>(&timing)) {
    const auto& days = each_of(between->between);
    return !days.empty() && std::all_of(days.begin(), days.end(),
                                        [](const Anchor& day) { return std::holds_alternative<DayOfYear>(day); });
  }
  const Anchor* anchor = anchor_of(timing);
  return anchor != nullptr && std::holds_alternative<DayOfYear>(*anchor);
}

}  // namespace kader
