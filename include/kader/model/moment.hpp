// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "kader/describe/record.hpp"
#include "kader/describe/type_of.hpp"
#include "kader/text/date.hpp"

namespace kader {

/// A day fixed by an event ("inschrijving Wgr 26"): known once the event has happened.
struct EventDay {
  KADER_BARE(EventDay, "gebeurtenis", "A day that an event fixes.",
    (event, "gebeurtenis", "What has to happen.", Text),
    (date, "datum", "The day on which it happened, once known.", Stated<Date>))
};

/// A day, an interval where the text is imprecise ("2024-Q2"), or a day fixed by an event.
using Moment = std::variant<ImpreciseDate, EventDay>;

template <>
struct ChoiceDescription<Moment> {
  static constexpr std::string_view name = "Moment";
  static constexpr std::string_view dutch = "moment";
  static constexpr std::string_view doc =
      "A day, an interval where the text is imprecise, or a day that an event fixes.";
};

}  // namespace kader
