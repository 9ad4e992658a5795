// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "kader/text/date.hpp"

namespace kader {

/// One line of a record: who did what, about what, on which day, as it was written. The texts are views of what the
/// reader of the record holds, good until it reads the next.
struct LogEvent {
  ImpreciseDate date;           ///< the day, or the month, quarter or year in which it was
  std::string_view who;         ///< as a draft refers to them: "platform.chair"
  std::string_view act;         ///< "propose", "voorstellen"
  std::string_view what;        ///< the matter or post that it is about
  std::string_view to;
  std::string_view in;          ///< the body at whose table it was
  std::string_view case_;       ///< *zaak*: which proposal, which request: acts on one belong together
  std::string_view set;         ///< *kring*: to which of many frameworks by one text it belongs
  std::string_view source;      ///< where it stands: "notulen p. 2"
  std::string_view id;
  std::string_view corrects;    ///< the id of an earlier line that this one replaces
  std::optional<std::uint32_t> for_;  ///< votes, where they were recorded
  std::optional<std::uint32_t> against;
  std::optional<std::uint32_t> abstained;
  std::uint32_t line = 0;       ///< in the file, from 1
};

}  // namespace kader
