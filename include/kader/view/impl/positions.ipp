// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/positions.hpp"

namespace kader {

Phrase what_it_gives(Modality modality, const Phrase& act) {
  const auto noun = [&](const char* nl, const char* en) {
    return Phrase("‘" + act.nl + "’ als " + nl, "‘" + act.en + "’ as " + en);
  };
  switch (modality) {
    case Modality::can: return noun("bevoegdheid", "a power");
    case Modality::cannot: return noun("onbevoegdheid", "an absence of power");
    case Modality::may: return noun("vrijheid", "a liberty");
    case Modality::must_not: return noun("verbod", "a prohibition");
    case Modality::must:
    case Modality::is_charged_with: break;
  }
  return noun("plicht", "a duty");
}

}  // namespace kader
