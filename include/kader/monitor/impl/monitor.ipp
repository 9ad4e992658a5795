// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <deque>
#include <iterator>
#include <limits>
#include <string_view>
#include <tuple>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

#include "kader/monitor/impl/watch.hpp"
#include "kader/monitor/monitor.hpp"

namespace kader {
namespace monitoring {

/// Days of an event: the same, unless the record is imprecise.
struct Days {
  std::int32_t first = 0;
  std::int32_t last = 0;
};

[[nodiscard]] inline Date date_of(std::int32_t number) {
  return Date(1970, 1, 1).plus_days(number - Date(1970, 1, 1).day_number());
}

/// Mixed as wyhash does, over eight bytes at a time: names of cases come from a record that nobody vouches for, so the
/// seed differs in every run.
[[nodiscard]] inline std::uint64_t hash_of(std::string_view text, std::uint64_t seed) noexcept {
  std::uint64_t hash = seed ^ (text.size() * 0x9E3779B97F4A7C15U);
  const auto mix = [&](std::uint64_t word) {
    hash ^= word;
    hash *= 0xFF51AFD7ED558CCDU;
    hash ^= hash >> 32U;
  };
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < 8; ++i) word |= std::uint64_t{static_cast<unsigned char>(text[at + i])} << (8 * i);
    mix(word);
  }
  std::uint64_t rest = 1;
  for (; at < text.size(); ++at) rest = rest << 8U | static_cast<unsigned char>(text[at]);
  mix(rest);
  return hash ^ hash >> 29U;
}

/// What is open, or was last, for one norm, set and case.
struct State {
  std::int32_t first = 0;   ///< of the last act, or of the oldest that is open
  std::int32_t last = 0;    ///< the same where its date is imprecise: until
  std::uint32_t line = 0;
  std::uint32_t count = 0;  ///< acts in the period; open acts
  std::int32_t period = 0;
  std::uint32_t set = 0;
  bool open = false;
};

/// Something that must have followed by a day.
struct Deadline {
  std::int32_t day = 0;
  std::uint64_t key = 0;
  std::uint32_t line = 0;
};

/// An act with nothing before it, on a day that is not over: what goes before it may stand further on in the record.
struct Suspect {
  std::uint64_t key = 0;
  Days days;
  std::uint32_t line = 0;
  std::uint32_t set = 0;
  std::string case_;
  VerdictReason reason = VerdictReason::nothing_before;
  std::optional<std::int32_t> before;  ///< the day of what went before, too long ago
};

}  // namespace monitoring

class Monitor::Engine {
  using Days = monitoring::Days;
  using State = monitoring::State;
  using Watch = detail::Watch;
  using Template = detail::Template;

 public:
  Engine(const Model& of, MonitorOptions with) : model(of), options(with) {
    const auto all = model.norms();
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      const ResolvedNorm& norm = all[i];
      const bool watched = norm.written != nullptr || norm.derivation == Derivation::meeting;
      if (!watched) continue;
      watches.push_back(detail::watch_of(model, norm));
      const bool named = norm.written != nullptr && norm.written->id.given();
      norms.push_back(
          {named ? norm.written->id.str() : model.pointer(norm), model.pointer(norm), model.provisions(norm), &norm});
      // `is charged with` makes a power and a duty of one norm: they share their name.
      if (named && norm.charged && norm.modality == Modality::can) norms.back().id += "#can";
    }
    counts.resize(norms.size());
    states.resize(norms.size());
    open_names.resize(norms.size());
    deadlines.resize(norms.size());
    suspects.resize(norms.size());
    imprecise.resize(norms.size(), false);
  }

  void feed(const LogEvent& event) {
    ++fed;
    const Days days{event.date.first().day_number(), event.date.last().day_number()};
    const std::uint32_t set = options.per_set ? set_of(event.set) : 0;
    // Who reads a record out of its order cannot say of anything that it was not done.
    if (days.first < newest[set]) disordered = true;
    newest[set] = std::max(newest[set], days.first);
    for (const Hit hit : hits_of(event)) {
      if (hit.anchor)
        anchored(hit.watch, event, days, set);
      else
        acted(hit.watch, event, days, set);
    }
    last_day = std::max(last_day, days.last);
    first_day = std::min(first_day, days.first);
  }

  void finish() {
    for (std::uint32_t w = 0; w < watches.size(); ++w) {
      settle_suspects(w, last_day + 1);
      if (watches[w].form == Template::response) expire(w, last_day);
      close(w);
    }
  }

  Model model;
  MonitorOptions options;
  std::vector<WatchedNorm> norms;
  std::vector<Watch> watches;
  std::vector<NormCounts> counts;
  std::vector<NormInstance> instances;
  std::vector<std::pair<std::string, std::uint32_t>> unknown;
  std::uint64_t fed = 0;
  std::vector<std::string> sets = {""};

 private:
  struct Hit {
    std::uint32_t watch = 0;
    bool anchor = false;
  };
  using Key = std::uint64_t;
  using States = boost::unordered_flat_map<Key, State>;

  // --- what an event touches ----------------------------------------------------------------------------------

  const std::vector<Hit>& hits_of(const LogEvent& event) {
    buffer.clear();
    for (const std::string_view part : {event.who, event.act, event.what, event.to, event.in}) {
      buffer += part;
      buffer += '\x1F';
    }
    const auto found = kinds.find(std::string_view(buffer));
    if (found != kinds.end()) return *found->second;
    constexpr std::size_t most_kinds = 100'000;  // a record that names more kinds of acts is none
    std::vector<Hit> hits = kinds.size() < most_kinds ? find_hits(event) : std::vector<Hit>();
    kept_kinds.push_back(buffer);
    kept_hits.push_back(std::move(hits));
    kinds.emplace(std::string_view(kept_kinds.back()), &kept_hits.back());
    return kept_hits.back();
  }

  std::vector<Hit> find_hits(const LogEvent& event) {
    const ResolvedAct act = act_of(event);
    const Entity who = entity_of(event.who, event.line);
    const Entity what = entity_of(event.what, event.line);
    const Entity to = entity_of(event.to, event.line);
    const Entity in = entity_of(event.in, event.line);
    std::vector<Hit> hits;
    if (!act.known()) return hits;
    for (std::uint32_t w = 0; w < watches.size(); ++w) {
      if (watches[w].form == Template::unknown) continue;
      // What goes before comes first: an act may be both.
      if (watches[w].anchor && detail::match(model, *watches[w].anchor, act, who, what, to, in))
        hits.push_back({w, true});
      if (detail::match(model, watches[w].own, act, who, what, to, in)) hits.push_back({w, false});
    }
    return hits;
  }

  ResolvedAct act_of(const LogEvent& event) {
    for (const Language language : {model.framework().language, other(model.framework().language)})
      if (const auto parsed = Act::parse(event.act, language)) {
        const ResolvedAct act = model.resolve_act(*parsed);
        if (act.known()) return act;
      }
    not_known(event.act, event.line);
    ResolvedAct no_act;
    no_act.is_own = true;
    no_act.own = ResolvedAct::nothing;
    return no_act;
  }

  Entity entity_of(std::string_view name, std::uint32_t line) {
    if (name.empty()) return {};
    for (const Language language : {model.framework().language, other(model.framework().language)})
      if (const auto parsed = Reference::parse(name, language)) {
        const Entity found = model.resolve(*parsed);
        if (found.known()) return found;
      }
    not_known(name, line);
    Entity unresolved;
    unresolved.kind = EntityKind::unresolved;
    return unresolved;
  }

  void not_known(std::string_view name, std::uint32_t line) {
    constexpr std::size_t most = 1000;
    if (unknown.size() < most) unknown.emplace_back(std::string(name.substr(0, 200)), line);
  }

  std::uint32_t set_of(std::string_view name) {
    if (sets[last_set] == name && (last_set != 0 || name.empty())) return last_set;
    const auto found = set_ids.find(name);
    if (found != set_ids.end()) return last_set = found->second;
    const auto id = static_cast<std::uint32_t>(sets.size());
    sets.emplace_back(name);
    newest.push_back(std::numeric_limits<std::int32_t>::min());
    kept_sets.push_back(sets.back());
    set_ids.emplace(std::string_view(kept_sets.back()), id);
    return last_set = id;
  }

  [[nodiscard]] Key key_of(std::uint32_t set, std::string_view case_) const noexcept {
    return monitoring::hash_of(case_, seed ^ (std::uint64_t{set} * 0xD1342543DE82EF95U));
  }

  // --- verdicts -----------------------------------------------------------------------------------------------

  void count(std::uint32_t w, NormVerdict verdict) { ++counts[w].of[static_cast<std::size_t>(verdict)]; }
  void good(std::uint32_t w) { count(w, watches[w].vague ? NormVerdict::undetermined : NormVerdict::satisfied); }

  /// What an act or omission that breaks a norm is. What nobody recorded is not broken; a condition in words leaves it
  /// open.
  [[nodiscard]] NormVerdict broken(std::uint32_t w, bool by_absence, VerdictReason& reason) const noexcept {
    if (watches[w].vague) {
      reason = VerdictReason::open_norm;
      return NormVerdict::undetermined;
    }
    if (by_absence && (!options.complete || disordered || imprecise[w])) {
      reason = VerdictReason::record_incomplete;
      return NormVerdict::undetermined;
    }
    return watches[w].constitutive() ? NormVerdict::void_act : NormVerdict::violated;
  }

  void keep(NormInstance instance) {
    count(instance.norm, instance.verdict);
    if (instances.size() < options.most_kept) instances.push_back(std::move(instance));
  }

  NormInstance instance(std::uint32_t w, std::uint32_t set, std::string_view case_) const {
    NormInstance made;
    made.norm = w;
    made.set = sets[set];
    made.case_ = case_;
    return made;
  }

  void breaks(std::uint32_t w, bool by_absence, VerdictReason reason, NormInstance made) {
    made.reason = reason;
    made.verdict = broken(w, by_absence, made.reason);
    keep(std::move(made));
  }

  // --- the templates ------------------------------------------------------------------------------------------

  void anchored(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    const Watch& watch = watches[w];
    switch (watch.form) {
      case Template::response: return asked(w, event, days, set);
      case Template::precedence:
      case Template::delay: {
        const Key key = key_of(set, event.case_);
        State& state = states[w][key];
        state.first = days.first;
        state.last = days.last;
        state.line = event.line;
        state.open = true;
        if (watch.form == Template::precedence) acquit(w, key, days);
        return;
      }
      case Template::lead: return announced(w, event, days, set);
      default: return;
    }
  }

  void acted(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    switch (watches[w].form) {
      case Template::response: return answered(w, event, days, set);
      case Template::precedence: return preceded(w, event, days, set);
      case Template::delay: return waited(w, event, days, set);
      case Template::lead: return led(w, event, days, set);
      case Template::every: return again(w, event, days, set);
      case Template::at_least:
      case Template::at_most: return counted(w, event, days, set);
      case Template::by_day: return done_on(w, event, days, set);
      case Template::absence: return forbidden(w, event, days, set);
      case Template::unknown: return;
    }
  }

  // Response: after each A, this within a time.
  void asked(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    expire(w, days.first - 1);
    const Key key = key_of(set, event.case_);
    State& state = states[w][key];
    if (state.open) {
      ++state.count;  // asked again before it was answered: one answer will do for both
      return;
    }
    state = {days.first, days.last, event.line, 1, 0, set, true};
    if (!event.case_.empty()) open_names[w].emplace(key, event.case_);
    if (const auto by = after(watches[w], days.last)) deadlines[w].push_back({*by, key, event.line});
  }

  void answered(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    expire(w, days.first - 1);
    const auto found = states[w].find(key_of(set, event.case_));
    if (found == states[w].end() || !found->second.open) return;
    const State state = found->second;
    if (days.last < state.first) return;  // before it was asked
    const auto latest = after(watches[w], state.last);
    const auto earliest = after(watches[w], state.first);
    for (std::uint32_t i = 0; i < state.count; ++i) {
      if (!latest || days.last <= *earliest)
        good(w);
      else
        uncertain(w, event, days, state);
    }
    open_names[w].erase(found->first);
    states[w].erase(found);
  }

  void uncertain(std::uint32_t w, const LogEvent& event, Days days, const State& state) {
    NormInstance made = instance(w, state.set, event.case_);
    made.verdict = NormVerdict::undetermined;
    made.reason = VerdictReason::dates_imprecise;
    made.day = monitoring::date_of(state.first);
    made.then = monitoring::date_of(days.first);
    made.line = state.line;
    made.other_line = event.line;
    keep(std::move(made));
  }

  // Those whose last day lies on or before this one, and that nobody answered.
  void expire(std::uint32_t w, std::int32_t day) {
    auto& queue = deadlines[w];
    while (!queue.empty() && queue.front().day <= day) {
      const monitoring::Deadline deadline = queue.front();
      queue.pop_front();
      const auto found = states[w].find(deadline.key);
      if (found == states[w].end() || !found->second.open || found->second.line != deadline.line) continue;
      unanswered(w, found->second, deadline);
      states[w].erase(found);
    }
  }
  void unanswered(std::uint32_t w, const State& state, const monitoring::Deadline& deadline) {
    const auto name = open_names[w].find(deadline.key);
    for (std::uint32_t i = 0; i < state.count; ++i) {
      NormInstance made = instance(w, state.set, name == open_names[w].end() ? std::string_view() : name->second);
      made.day = monitoring::date_of(state.first);
      made.until = monitoring::date_of(deadline.day);
      made.line = state.line;
      breaks(w, true, VerdictReason::no_answer, std::move(made));
    }
    if (name != open_names[w].end()) open_names[w].erase(name);
  }

  // Precedence: this only after A, at most so long after.
  void preceded(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    settle_suspects(w, days.first);
    const Key key = key_of(set, event.case_);
    const auto found = states[w].find(key);
    monitoring::Suspect suspect{key, days, event.line, set, std::string(event.case_), VerdictReason::nothing_before,
                                {}};
    if (found != states[w].end()) {
      const State& before = found->second;
      const auto limit = after(watches[w], before.last);
      if (before.last <= days.first && (!watches[w].time || (limit && days.last <= *limit))) return good(w);
      if (before.first <= days.last &&
          !(limit && *after(watches[w], before.first) < days.first && *limit < days.first)) {
        State state = before;
        state.set = set;
        return uncertain(w, event, days, state);
      }
      suspect.reason = VerdictReason::too_long_before;
      suspect.before = before.first;
    }
    suspects[w].push_back(std::move(suspect));
  }
  // What goes before an act of this very day stands behind it in the record: a day has no order.
  void acquit(std::uint32_t w, Key key, Days days) {
    auto& waiting = suspects[w];
    if (waiting.empty()) return;
    for (auto at = waiting.begin(); at != waiting.end();) {
      if (at->key == key && days.first <= at->days.last) {
        good(w);
        at = waiting.erase(at);
      } else {
        ++at;
      }
    }
  }
  void settle_suspects(std::uint32_t w, std::int32_t today) {
    auto& waiting = suspects[w];
    while (!waiting.empty() && waiting.front().days.last < today) {
      const monitoring::Suspect& one = waiting.front();
      NormInstance made = instance(w, one.set, one.case_);
      made.day = monitoring::date_of(one.days.first);
      made.line = one.line;
      if (one.before) made.then = monitoring::date_of(*one.before);
      breaks(w, true, one.reason, std::move(made));
      waiting.pop_front();
    }
  }

  // Delay: this not before so long after A.
  void waited(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    const auto found = states[w].find(key_of(set, event.case_));
    if (found == states[w].end()) return;
    const auto earliest = after(watches[w], found->second.last);
    if (!earliest) return count(w, NormVerdict::undetermined);
    if (days.first >= *earliest) return good(w);
    if (days.last >= *after(watches[w], found->second.first)) return uncertain(w, event, days, found->second);
    NormInstance made = instance(w, set, event.case_);
    made.day = monitoring::date_of(days.first);
    made.then = monitoring::date_of(found->second.first);
    made.until = monitoring::date_of(*earliest);
    made.line = event.line;
    made.other_line = found->second.line;
    breaks(w, false, VerdictReason::too_soon, std::move(made));
  }

  // Lead: each A is preceded by this, so long ahead.
  void led(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    State& state = states[w][key_of(set, event.case_)];
    if (!state.open) state = {days.first, days.last, event.line, 1, 0, set, true};
  }
  void announced(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    const auto found = states[w].find(key_of(set, event.case_));
    NormInstance made = instance(w, set, event.case_);
    made.day = monitoring::date_of(days.first);
    made.line = event.line;
    if (found == states[w].end() || !found->second.open)
      return breaks(w, true, VerdictReason::nothing_before, std::move(made));
    const State state = found->second;
    states[w].erase(found);
    const auto ready = watches[w].time ? after(watches[w], state.last) : std::optional(state.last);
    if (!ready) return count(w, NormVerdict::undetermined);
    if (*ready <= days.first) return good(w);
    made.then = monitoring::date_of(state.first);
    made.other_line = state.line;
    breaks(w, false, VerdictReason::too_soon, std::move(made));
  }

  // Every: this again before so much time has passed.
  void again(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    State& state = states[w][key_of(set, {})];
    if (state.open) {
      const auto limit = after(watches[w], state.last);
      const auto sure = after(watches[w], state.first);
      if (!limit)
        count(w, NormVerdict::undetermined);
      else if (days.last <= *sure)
        good(w);
      else if (days.first <= *limit)
        uncertain(w, event, days, state);
      else
        too_late(w, state, days, event.line, *limit);
    }
    state = {days.first, days.last, event.line, 1, 0, set, true};
  }
  void too_late(std::uint32_t w, const State& state, Days days, std::uint32_t line, std::int32_t limit) {
    NormInstance made = instance(w, state.set, {});
    made.day = monitoring::date_of(state.first);
    made.until = monitoring::date_of(limit);
    made.then = monitoring::date_of(days.first);
    made.line = state.line;
    made.other_line = line;
    breaks(w, true, VerdictReason::gap, std::move(made));
  }

  // So often in every period.
  void counted(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    const Watch& watch = watches[w];
    State& state = states[w][key_of(set, {})];
    const std::int32_t period = period_of(watch.period, days.first);
    if (period != period_of(watch.period, days.last)) {
      imprecise[w] = true;  // it may have been in either, so neither surely lacks it
      return count(w, NormVerdict::undetermined);
    }
    if (state.open && state.period != period) {
      end_period(w, state, period);
      state.open = false;
    }
    if (!state.open) state = {days.first, days.last, event.line, 0, period, set, true};
    ++state.count;
    if (watch.form == Template::at_most && state.count > watch.times) {
      NormInstance made = instance(w, set, event.case_);
      made.day = monitoring::date_of(days.first);
      made.line = event.line;
      made.other_line = state.line;
      breaks(w, false, VerdictReason::too_many, std::move(made));
    }
  }
  // A period is over, and with it those up to the one that begins.
  void end_period(std::uint32_t w, const State& state, std::int32_t next) {
    const Watch& watch = watches[w];
    if (watch.form == Template::at_most) {
      if (state.count <= watch.times) good(w);
      return;
    }
    constexpr std::int32_t most_empty = 1000;
    for (std::int32_t period = state.period; period < std::min(next, state.period + most_empty); ++period) {
      const std::uint32_t done = period == state.period ? state.count : 0;
      if (done >= watch.times) {
        good(w);
        continue;
      }
      NormInstance made = instance(w, state.set, {});
      made.day = first_of(watch.period, period);
      if (const auto after_it = first_of(watch.period, period + 1)) made.until = after_it->plus_days(-1);
      made.line = period == state.period ? state.line : 0;
      // A record that begins within the period may lack what came before.
      if (made.day && made.day->day_number() < first_day) {
        made.verdict = NormVerdict::undetermined;
        made.reason = VerdictReason::record_incomplete;
        keep(std::move(made));
      } else {
        breaks(w, true, VerdictReason::too_few, std::move(made));
      }
    }
  }

  // Once before a day, or a day of every year.
  void done_on(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    const Watch& watch = watches[w];
    State& state = states[w][key_of(set, {})];
    if (!watch.of_year) {
      if (state.count > 0) return;
      if (watch.day && days.first > watch.day->day_number()) return;  // late: the day itself is judged at the end
      if (watch.first_day && days.last < watch.first_day->day_number()) return;
      if (watch.day && days.last > watch.day->day_number()) {
        imprecise[w] = true;
        state.open = true;
        return count(w, NormVerdict::undetermined);
      }
      state = {days.first, days.last, event.line, 1, 0, set, true};
      return good(w);
    }
    const int year = event.date.first().year();
    if (!state.open) {
      state = {days.first, days.last, event.line, 0, year - 1, set, true};
    }
    for (int missed = state.period + 1; missed < year && missed > year - 100; ++missed) miss_year(w, state, missed);
    if (state.period >= year) return;
    const std::int32_t by = watch.of_year->in_year(year).day_number() - (watch.before_day ? 1 : 0);
    state.period = year;
    if (days.last <= by) return good(w);
    if (days.first <= by) return uncertain(w, event, days, state);
    NormInstance made = instance(w, set, event.case_);
    made.until = monitoring::date_of(by);
    made.then = monitoring::date_of(days.first);
    made.line = event.line;
    breaks(w, true, VerdictReason::day_missed, std::move(made));
  }
  void miss_year(std::uint32_t w, const State& state, int year) {
    NormInstance made = instance(w, state.set, {});
    made.until = watches[w].of_year->in_year(year).plus_days(watches[w].before_day ? -1 : 0);
    breaks(w, true, VerdictReason::day_missed, std::move(made));
  }

  // Never, or not before a day.
  void forbidden(std::uint32_t w, const LogEvent& event, Days days, std::uint32_t set) {
    const Watch& watch = watches[w];
    if (watch.day && days.first > watch.day->day_number()) return;
    if (watch.day && days.last > watch.day->day_number()) return count(w, NormVerdict::undetermined);
    NormInstance made = instance(w, set, event.case_);
    made.day = monitoring::date_of(days.first);
    made.line = event.line;
    breaks(w, false, watch.modality == Modality::cannot ? VerdictReason::no_power : VerdictReason::forbidden,
           std::move(made));
  }

  // --- the end of the record ----------------------------------------------------------------------------------

  void close(std::uint32_t w) {
    const Watch& watch = watches[w];
    std::vector<std::pair<Key, State>> open;
    for (const auto& [key, state] : states[w])
      if (state.open) open.emplace_back(key, state);
    std::sort(open.begin(), open.end(), [](const auto& a, const auto& b) {
      return std::tie(a.second.set, a.second.first, a.second.line) <
             std::tie(b.second.set, b.second.first, b.second.line);
    });
    for (const auto& [key, state] : open) {
      switch (watch.form) {
        case Template::response: pending_answer(w, key, state); break;
        case Template::every: pending_again(w, state); break;
        case Template::at_least:
        case Template::at_most: running_period(w, state); break;
        case Template::by_day: last_years(w, state); break;
        default: break;
      }
    }
    if (watch.form == Template::at_least && open.empty() && fed > 0 && !options.per_set)
      running_period(w, {first_day, first_day, 0, 0, period_of(watch.period, first_day), 0, true});
    if (watch.form == Template::by_day && open.empty()) never_done(w);
    if (watch.form == Template::absence && none_counted(w))
      count(w, watch.vague        ? NormVerdict::undetermined
               : options.complete ? NormVerdict::satisfied
                                  : NormVerdict::holds_so_far);
    if (watch.form == Template::unknown && watch.modality == Modality::must) count(w, NormVerdict::undetermined);
  }

  [[nodiscard]] bool none_counted(std::uint32_t w) const noexcept {
    return std::all_of(std::begin(counts[w].of), std::end(counts[w].of), [](std::uint64_t many) { return many == 0; });
  }

  void pending_answer(std::uint32_t w, Key key, const State& state) {
    const auto by = after(watches[w], state.last);
    if (options.complete) return unanswered(w, state, {by.value_or(last_day), key, state.line});
    const auto name = open_names[w].find(key);
    NormInstance made = instance(w, state.set, name == open_names[w].end() ? std::string_view() : name->second);
    made.verdict = watches[w].vague ? NormVerdict::undetermined : NormVerdict::pending;
    made.reason = watches[w].vague ? VerdictReason::open_norm : VerdictReason::no_answer;
    made.day = monitoring::date_of(state.first);
    if (by) made.until = monitoring::date_of(*by);
    made.line = state.line;
    keep(std::move(made));
  }
  void pending_again(std::uint32_t w, const State& state) {
    const auto by = after(watches[w], state.last);
    NormInstance made = instance(w, state.set, {});
    made.day = monitoring::date_of(state.first);
    if (by) made.until = monitoring::date_of(*by);
    made.line = state.line;
    if (options.complete || (by && *by < last_day)) return breaks(w, true, VerdictReason::gap, std::move(made));
    made.verdict = watches[w].vague ? NormVerdict::undetermined : NormVerdict::pending;
    made.reason = VerdictReason::gap;
    keep(std::move(made));
  }
  void running_period(std::uint32_t w, const State& state) {
    const Watch& watch = watches[w];
    const std::int32_t now = period_of(watch.period, last_day);
    if (state.period < now) return end_period(w, state, now);
    if (watch.form == Template::at_most) {
      if (state.count <= watch.times) count(w, NormVerdict::holds_so_far);
      return;
    }
    if (state.count >= watch.times) return good(w);
    NormInstance made = instance(w, state.set, {});
    made.verdict = NormVerdict::pending;
    made.reason = VerdictReason::too_few;
    made.day = first_of(watch.period, state.period);
    if (const auto after_it = first_of(watch.period, state.period + 1)) made.until = after_it->plus_days(-1);
    made.line = state.line;
    keep(std::move(made));
  }
  void last_years(std::uint32_t w, const State& state) {
    const Watch& watch = watches[w];
    if (!watch.of_year) return;
    const int last = monitoring::date_of(last_day).year();
    for (int year = state.period + 1; year <= last && year > last - 100; ++year)
      if (watch.of_year->in_year(year).day_number() < last_day) miss_year(w, state, year);
  }
  void never_done(std::uint32_t w) {
    const Watch& watch = watches[w];
    NormInstance made = instance(w, 0, {});
    if (watch.day) {
      made.until = watch.day;
      if (watch.day->day_number() < last_day && fed > 0)
        return breaks(w, true, VerdictReason::day_missed, std::move(made));
    }
    made.verdict = NormVerdict::pending;
    made.reason = VerdictReason::day_missed;
    keep(std::move(made));
  }

  // --- days ---------------------------------------------------------------------------------------------------

  /// The last day on which what has that time may be done, of an act on that day; nothing where no number is given.
  [[nodiscard]] static std::optional<std::int32_t> after(const Watch& watch, std::int32_t day) {
    if (!watch.time) return std::nullopt;
    if (watch.time->unit() == DurationUnit::days) return day + static_cast<std::int32_t>(watch.time->count());
    if (watch.time->unit() == DurationUnit::weeks) return day + 7 * static_cast<std::int32_t>(watch.time->count());
    const auto moved = watch.time->after(monitoring::date_of(day));
    return moved ? std::optional(moved->day_number()) : std::nullopt;
  }

  /// A number of the period in which a day lies, one more for the next.
  [[nodiscard]] std::int32_t period_of(const Period& period, std::int32_t day) const {
    const Date date = monitoring::date_of(day);
    if (const auto duration = period.duration()) {
      // Periods of years begin with the year in which the record does, unless the agreement says when it began.
      const int years = duration->unit() == DurationUnit::years    ? static_cast<int>(duration->count())
                        : duration->unit() == DurationUnit::months ? 0
                                                                   : -1;
      const auto months = static_cast<std::int32_t>(duration->count());
      if (years > 0) return (date.year() - start_year()) / years;
      if (years == 0) return ((date.year() - start_year()) * 12 + date.month() - 1) / months;
      const auto days = duration->unit() == DurationUnit::weeks ? 7 * months : months;
      return (day - Date(start_year(), 1, 1).day_number()) / std::max(days, 1);
    }
    switch (*period.calendar()) {
      case CalendarPeriod::day: return day;
      case CalendarPeriod::week: return (day + 3) / 7;  // weeks begin on Monday
      case CalendarPeriod::month: return date.year() * 12 + date.month() - 1;
      case CalendarPeriod::quarter: return date.year() * 4 + (date.month() - 1) / 3;
      case CalendarPeriod::year: return date.year();
      case CalendarPeriod::term: return (date.year() - 2) / 4;  // councils are elected in 2018, 2022, 2026
    }
    return 0;
  }
  [[nodiscard]] std::optional<Date> first_of(const Period& period, std::int32_t number) const {
    if (period.duration()) return std::nullopt;
    switch (*period.calendar()) {
      case CalendarPeriod::day: return monitoring::date_of(number);
      case CalendarPeriod::week: return monitoring::date_of(number * 7 - 3);
      case CalendarPeriod::month: return Date(number / 12, number % 12 + 1, 1);
      case CalendarPeriod::quarter: return Date(number / 4, number % 4 * 3 + 1, 1);
      case CalendarPeriod::year: return Date(number, 1, 1);
      case CalendarPeriod::term: return std::nullopt;
    }
    return std::nullopt;
  }
  [[nodiscard]] int start_year() const {
    return first_day == std::numeric_limits<std::int32_t>::max() ? 2000 : monitoring::date_of(first_day).year();
  }

  std::vector<States> states;  // of each norm
  std::vector<boost::unordered_flat_map<Key, std::string>> open_names;  // the cases that wait for an answer
  std::vector<std::deque<monitoring::Deadline>> deadlines;
  std::vector<std::deque<monitoring::Suspect>> suspects;

  boost::unordered_flat_map<std::string_view, const std::vector<Hit>*> kinds;
  std::deque<std::string> kept_kinds;
  std::deque<std::vector<Hit>> kept_hits;
  std::string buffer;

  boost::unordered_flat_map<std::string_view, std::uint32_t> set_ids;
  std::deque<std::string> kept_sets;
  std::uint32_t last_set = 0;
  std::uint64_t seed = reinterpret_cast<std::uintptr_t>(this) * 0x9E3779B97F4A7C15U;  // another one in every run
  std::vector<std::int32_t> newest = {std::numeric_limits<std::int32_t>::min()};  // of each set, the day it has come to
  std::vector<bool> imprecise;  // of each norm, whether an act of it may lie on either side of what is asked
  bool disordered = false;
  std::int32_t first_day = std::numeric_limits<std::int32_t>::max();
  std::int32_t last_day = std::numeric_limits<std::int32_t>::min();
};

Monitor::Monitor(const Model& model, MonitorOptions options) : engine_(std::make_unique<Engine>(model, options)) {}
Monitor::~Monitor() = default;
Monitor::Monitor(Monitor&&) noexcept = default;
Monitor& Monitor::operator=(Monitor&&) noexcept = default;

void Monitor::feed(const LogEvent& event) { engine_->feed(event); }
void Monitor::finish() { engine_->finish(); }
const Model& Monitor::model() const noexcept { return engine_->model; }
std::span<const WatchedNorm> Monitor::norms() const noexcept { return engine_->norms; }
const NormCounts& Monitor::counts(std::size_t norm) const noexcept { return engine_->counts[norm]; }
const std::vector<NormInstance>& Monitor::instances() const noexcept { return engine_->instances; }
std::uint64_t Monitor::events() const noexcept { return engine_->fed; }
std::size_t Monitor::sets() const noexcept { return engine_->sets.size() - 1; }
const std::vector<std::pair<std::string, std::uint32_t>>& Monitor::unknown_names() const noexcept {
  return engine_->unknown;
}

}  // namespace kader
