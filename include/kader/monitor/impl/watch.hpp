// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "kader/resolve/model.hpp"

namespace kader::detail {

/// The form of a norm: which acts of a record it asks something of, and what.
enum class Template : std::uint8_t {
  response,    ///< after each A, this within a time
  precedence,  ///< this only after A, at most so long after
  delay,       ///< this not before so long after A
  lead,        ///< each A is preceded by this, so long ahead
  every,       ///< this again before so much time has passed
  at_least,    ///< so often in every period
  at_most,
  by_day,      ///< once before a day, or a day of every year
  absence,     ///< never, or not before or after a day
  unknown      ///< nothing that a record could show
};

/// Which acts match.
struct ActsThat {
  std::vector<ResolvedAct> acts;
  std::vector<Entity> who;   ///< empty: anybody
  std::vector<Entity> what;  ///< empty: about anything
  std::vector<Entity> to;
  Entity in;
};

/// A norm as it is watched.
struct Watch {
  Template form = Template::unknown;
  Modality modality = Modality::must;
  ActsThat own;
  std::optional<ActsThat> anchor;
  std::optional<Duration> time;      ///< within, wait, lead, every
  bool vague = false;                ///< a time in words, or a condition that a record cannot show
  std::uint32_t times = 1;           ///< at_least, at_most
  Period period;
  std::optional<Date> day;           ///< by_day, absence until: the last day
  std::optional<Date> first_day;     ///< between, at
  std::optional<DayOfYear> of_year;  ///< by_day: the last day in each year
  std::optional<DayOfYear> first_of_year;
  bool before_day = false;           ///< by_day in each year: that day itself is too late

  /// What an act that breaks it gets: of a power the act has no effect, of a duty or prohibition somebody is in breach.
  [[nodiscard]] bool constitutive() const noexcept { return modality == Modality::can || modality == Modality::cannot; }
};

/// The watch of a norm; its form is `unknown` where a record can show nothing about it.
[[nodiscard]] Watch watch_of(const Model& model, const ResolvedNorm& norm);
/// Whether an act of a record is one of those. `nothing` for what the record does not name.
[[nodiscard]] bool match(const Model& model, const ActsThat& pattern, const ResolvedAct& act, const Entity& who,
                         const Entity& what, const Entity& to, const Entity& in);

}  // namespace kader::detail
