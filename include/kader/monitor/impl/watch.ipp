// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <span>
#include <variant>

#include "kader/monitor/impl/watch.hpp"

namespace kader::detail {
namespace watching {

[[nodiscard]] inline std::vector<Entity> copy(std::span<const Entity> entities) {
  return {entities.begin(), entities.end()};
}

/// A duration that the text gives; `vague` where it gives words for it.
[[nodiscard]] inline std::optional<Duration> time_of(const Stated<Duration>& stated, bool& vague) {
  if (stated) return *stated;
  vague = vague || stated.stated();
  return std::nullopt;
}

/// What an anchor asks of acts: what it leaves out is that of the norm itself.
[[nodiscard]] inline std::optional<ActsThat> acts_at(const Model& model, const Stated<Anchor>& anchor,
                                                     const ActsThat& own) {
  if (!anchor) return std::nullopt;
  const auto* pattern = std::get_if<ActPattern>(&*anchor);
  if (pattern == nullptr || pattern->nth.stated()) return std::nullopt;
  ActsThat acts;
  acts.acts = {model.resolve_act(pattern->act)};
  acts.who = copy(model.resolve(pattern->who));
  if (pattern->what.has_value())
    acts.what = {model.resolve(*pattern->what)};
  else
    acts.what = own.what;
  acts.to = copy(model.resolve(pattern->to));
  if (pattern->in_.has_value()) acts.in = model.resolve_id(pattern->in_->str());
  return acts;
}

/// Sets the day, or the day of every year, that an anchor is; false where it is neither.
[[nodiscard]] inline bool day_at(const Stated<Anchor>& anchor, std::optional<Date>& day,
                                 std::optional<DayOfYear>& of_year, bool last) {
  if (!anchor) return false;
  if (const auto* date = std::get_if<ImpreciseDate>(&*anchor)) day = last ? date->last() : date->first();
  if (const auto* yearly = std::get_if<DayOfYear>(&*anchor)) of_year = *yearly;
  if (const auto* event = std::get_if<EventDay>(&*anchor); event != nullptr && event->date.has_value())
    day = *event->date;
  return day.has_value() || of_year.has_value();
}

/// Fills in what each timing asks.
class Compiler {
 public:
  Compiler(const Model& model, Watch& watch) : model_(model), watch_(watch) {}

  void operator()(const Throughout&) { watch_.form = forbids() ? Template::absence : Template::unknown; }
  void operator()(const At& timing) {
    if (day_at(timing.at, watch_.day, watch_.of_year, true) &&
        day_at(timing.at, watch_.first_day, watch_.first_of_year, false))
      watch_.form = Template::by_day;
  }
  void operator()(const By& timing) {
    if (day_at(timing.by, watch_.day, watch_.of_year, true)) watch_.form = Template::by_day;
  }
  void operator()(const Before& timing) {
    if ((watch_.anchor = acts_at(model_, timing.before, watch_.own))) {
      watch_.form = Template::lead;
      watch_.time = time_of(timing.lead, watch_.vague);
    } else if (day_at(timing.before, watch_.day, watch_.of_year, false)) {
      watch_.form = Template::by_day;
      if (watch_.day) watch_.day = watch_.day->plus_days(-1);
      if (watch_.of_year) watch_.before_day = true;
    }
  }
  void operator()(const Between& timing) {
    if (!timing.between || timing.between->size() != 2) return;
    const Stated<Anchor> first = (*timing.between)[0];
    const Stated<Anchor> last = (*timing.between)[1];
    if (day_at(first, watch_.first_day, watch_.first_of_year, false) && day_at(last, watch_.day, watch_.of_year, true))
      watch_.form = Template::by_day;
  }
  void operator()(const AtLeast& timing) { counted(timing.at_least, timing.per, Template::at_least); }
  void operator()(const AtMost& timing) { counted(timing.at_most, timing.per, Template::at_most); }
  void operator()(const Every& timing) {
    watch_.time = time_of(timing.every, watch_.vague);
    if (watch_.time || watch_.vague) watch_.form = Template::every;
  }
  void operator()(const After& timing) {
    if (!(watch_.anchor = acts_at(model_, timing.after, watch_.own))) return;
    if (timing.wait.stated()) {
      watch_.time = time_of(timing.wait, watch_.vague);
      watch_.form = Template::delay;
      return;
    }
    watch_.time = time_of(timing.within, watch_.vague);
    watch_.form = watch_.modality == Modality::must ? Template::response : Template::precedence;
  }
  void operator()(const OnlyAfter& timing) {
    if (!(watch_.anchor = acts_at(model_, timing.only_after, watch_.own))) return;
    watch_.time = time_of(timing.within, watch_.vague);
    watch_.form = Template::precedence;
    // It is the act that has no effect without one before it, whoever does it.
    if (watch_.modality == Modality::can) watch_.own.who.clear();
  }
  void operator()(const Until& timing) {
    std::optional<DayOfYear> none;
    if (forbids() && day_at(timing.until, watch_.day, none, false)) {
      watch_.form = Template::absence;
      if (watch_.day) watch_.day = watch_.day->plus_days(-1);
    }
  }

  [[nodiscard]] bool forbids() const noexcept {
    return watch_.modality == Modality::must_not || watch_.modality == Modality::cannot;
  }

 private:
  void counted(const Stated<Times>& times, const Stated<Period>& period, Template form) {
    if (!times || !period) return;
    watch_.times = times->value();
    watch_.period = *period;
    watch_.form = form;
  }

  const Model& model_;
  Watch& watch_;
};

/// Whether a condition stands there that a record cannot show to be met.
[[nodiscard]] inline bool conditional(const ResolvedNorm& norm) { return norm.conditional(); }

}  // namespace watching

Watch watch_of(const Model& model, const ResolvedNorm& norm) {
  Watch watch;
  watch.modality = norm.modality;
  const auto acts = model.acts(norm.acts);
  watch.own.acts.assign(acts.begin(), acts.end());
  if (norm.who.has_value()) watch.own.who = watching::copy(model.entities(norm.who.of));
  if (norm.what_statement == Statement::value) watch.own.what = watching::copy(model.entities(norm.what));
  watch.own.in = norm.in;
  watch.vague = watching::conditional(norm);
  watching::Compiler compiler(model, watch);
  if (const Timing* timing = norm.timing())
    std::visit(compiler, *timing);
  else if (compiler.forbids() && (norm.when == nullptr || !norm.when->stated()))
    watch.form = Template::absence;
  if (watch.own.acts.empty()) watch.form = Template::unknown;
  return watch;
}

bool match(const Model& model, const ActsThat& pattern, const ResolvedAct& act, const Entity& who, const Entity& what,
           const Entity& to, const Entity& in) {
  const auto any = [](const auto& wanted, const auto& is) {
    return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), is);
  };
  if (!any(pattern.acts, [&](const ResolvedAct& wanted) { return wanted.known() && wanted.covers(act); })) return false;
  if (!any(pattern.who,
           [&](const Entity& wanted) { return who.known() && (wanted == who || model.within(who, wanted)); }))
    return false;
  if (!any(pattern.what, [&](const Entity& wanted) {
        return wanted.kind == EntityKind::anything || (what.known() && (wanted == what || model.covers(wanted, what)));
      }))
    return false;
  // Whom it was sent to, and at whose table it was, a record may leave out.
  if (to.known() && !any(pattern.to, [&](const Entity& wanted) { return wanted == to || model.within(to, wanted); }))
    return false;
  return !(pattern.in.known() && in.known() && !(pattern.in == in));
}

}  // namespace kader::detail
