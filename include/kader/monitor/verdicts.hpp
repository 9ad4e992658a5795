// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kader/text/date.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// What a record says of one instance of a norm: one proposal that had to be answered, one year that had to have a
/// budget, one decision.
enum class NormVerdict : std::uint8_t {
  satisfied,     ///< *voldaan*: nothing that may still happen can break it
  holds_so_far,  ///< *tot nu toe in orde*: in order, could still be broken
  pending,       ///< *open*: not yet met, can still be met
  violated,      ///< *geschonden*: nothing can repair it
  undetermined,  ///< *niet vast te stellen*: an open norm, an imprecise date, or a record that may lack lines
  void_act  ///< *nietig*: an act without the effect that it was meant to have; nobody is in breach by that alone
};
inline constexpr std::size_t norm_verdicts = 6;
/// "violated"; "geschonden".
[[nodiscard]] std::string_view verdict_name(NormVerdict verdict) noexcept;
[[nodiscard]] std::string_view verdict_word(NormVerdict verdict, Language language) noexcept;

/// Why an instance has its verdict.
enum class VerdictReason : std::uint8_t {
  no_answer,  ///< what had to follow an act did not, in time
  late_answer,  ///< it followed, but too late
  nothing_before,  ///< what had to go before an act did not
  too_long_before,  ///< it did, but longer ago than it may be
  too_soon,  ///< the act came before its term had passed
  gap,  ///< too much time passed between two acts
  too_few,  ///< fewer acts in a period than the text asks for
  too_many,  ///< more than it allows
  day_missed,  ///< nothing was done by the day
  forbidden,  ///< an act that the text forbids
  no_power,  ///< an act by somebody who, the text says, cannot do it
  dates_imprecise,  ///< it depends on where in a month or year an act was
  open_norm,  ///< the text gives no number, or a condition in words
  record_incomplete  ///< nothing is recorded, and the record is not known to be complete
};

/// One instance that is not simply in order, with the acts that made it so.
struct NormInstance {
  std::uint32_t norm = 0;  ///< index among the norms of the monitor
  NormVerdict verdict = NormVerdict::undetermined;
  VerdictReason reason = VerdictReason::no_answer;
  std::string set;  ///< the run it belongs to; empty where there is one
  std::string case_;  ///< the case it is about; empty where there is none
  std::optional<Date> day;  ///< of the act that it begins with
  std::optional<Date> until;  ///< the last day on which it could be, or can still be, met
  std::optional<Date> then;  ///< of the act that came too late, or went before
  std::uint32_t line = 0;  ///< of the act that it begins with, in the record; 0 where there is none
  std::uint32_t other_line = 0;
};

/// How many instances of a norm have each verdict.
struct NormCounts {
  std::uint64_t of[norm_verdicts] = {};
  [[nodiscard]] std::uint64_t operator[](NormVerdict verdict) const noexcept {
    return of[static_cast<std::size_t>(verdict)];
  }
};

}  // namespace kader
