// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/resolve/resolved_norm.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// Whether somebody advises, proposes or nominates by it.
[[nodiscard]] inline bool gives_advice(const Position& p) noexcept {
  return p.modality != Modality::cannot && p.modality != Modality::must_not &&
         (p.act.is(CoreAct::advise) || p.act.is(CoreAct::propose) || p.act.is(CoreAct::nominate));
}

/// What a norm gives or takes, as a noun: nothing that has to agree with who it is given to.
[[nodiscard]] Phrase what_it_gives(Modality modality, const Phrase& act);

}  // namespace kader
