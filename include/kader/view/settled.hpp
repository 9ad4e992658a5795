// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/model/body.hpp"
#include "kader/resolve/law.hpp"

namespace kader {

/// What the law gives the body there; null where it has no form or the law gives nothing.
[[nodiscard]] inline const StatutoryDefault* law_on(const Body& body, LegalSubject subject) noexcept {
  return body.form ? statutory_default(*body.form, subject) : nullptr;
}

/// Whether somebody has still to set the body up: what its text leaves open is for whoever does. Where the text says
/// when they did, nothing is left to them.
[[nodiscard]] bool still_to_be_set_up(const Body& body) noexcept;

/// Whether another document sets the body up or holds the rest of it: what is silent here may be said there.
[[nodiscard]] inline bool described_elsewhere(const Body& body) noexcept {
  return body.elsewhere.has_value() || body.established.statement() == Statement::elsewhere;
}

/// Whether the text only mentions the body: it neither sets it up nor says anything of it. What it lacks is then not
/// for this text to say; that it is not set up is `body-not-set-up`, where it acts.
[[nodiscard]] bool only_mentioned(const Body& body) noexcept;

}  // namespace kader
