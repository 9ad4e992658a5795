// SPDX-License-Identifier: Apache-2.0
#include "kader/resolve/law.hpp"

#include "resolve/law_table.hpp"

namespace kader {

std::span<const StatutoryDefault> statutory_defaults() noexcept { return law::table; }

const StatutoryDefault* statutory_default(BodyForm form, LegalSubject subject) noexcept {
  for (const StatutoryDefault& entry : law::table)
    if (entry.form == form && entry.subject == subject) return &entry;
  return nullptr;
}

}  // namespace kader
