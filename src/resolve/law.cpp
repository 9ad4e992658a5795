// SPDX-License-Identifier: Apache-2.0
#include "kader/resolve/law.hpp"

#include "generated/law_table.hpp"

namespace kader {

std::span<const StatutoryDefault> statutory_defaults() noexcept { return law::table; }

const StatutoryDefault* statutory_default(BodyForm form, LegalSubject subject) noexcept {
  for (const StatutoryDefault& entry : law::table)
    if (entry.form == form && entry.subject == subject) return &entry;
  return nullptr;
}

std::span<const LegalForm> legal_forms() noexcept { return law::forms; }

const LegalForm* find_legal_form(std::string_view word) noexcept {
  for (const LegalForm& form : law::forms)
    if (form.word == word) return &form;
  return nullptr;
}

std::span<const LegalFact> legal_facts() noexcept { return law::facts; }
std::span<const StatutoryTerm> statutory_terms() noexcept { return law::terms; }
std::span<const RepealedLaw> repealed_laws() noexcept { return law::repealed; }
std::span<const BarredOffices> barred_offices() noexcept { return law::barred; }

const BarredOffices* law_that_bars(std::string_view organ, Office office, std::string_view committee) noexcept {
  for (const BarredOffices& row : law::barred)
    if (row.organ == organ && row.committee == committee && holds_word(row.offices, word(office, Language::dutch)))
      return &row;
  return nullptr;
}

}  // namespace kader
