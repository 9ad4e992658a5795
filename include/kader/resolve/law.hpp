// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "kader/model/body.hpp"
#include "kader/model/matter.hpp"
#include "kader/text/date.hpp"
#include "kader/text/day_of_year.hpp"
#include "kader/text/duration.hpp"

namespace kader {

/// What the law gives a body of a form where its own text is silent.
enum class LegalSubject : std::uint8_t {
  quorum,
  majority,
  tie,
  meetings,     ///< how often it meets at least
  chair,        ///< who is its chair
  deputy,       ///< who replaces the chair
  composition,  ///< who its members are
  size,         ///< how many members
  appointment,  ///< who appoints its members and its chair
  setting_up    ///< that it exists, without a text that sets it up
};

/// One default of the law, with its article and when its text was read.
struct StatutoryDefault {
  BodyForm form = BodyForm::raad;
  LegalSubject subject = LegalSubject::quorum;
  std::string_view share;    ///< as a draft would write it in English: "more than 1/2"; empty where it is no share
  Bilingual says;            ///< the default in words
  std::string_view article;  ///< "Gemeentewet 20(1)"
  std::string_view text;  ///< the state of the law text that was read, as exactly as is known: "2017", "2025-2026"
  std::string_view read;  ///< when it was read: "2026-11-22"; empty where it was not
  bool certain = true;  ///< false: from memory; never the ground of an error
};

/// A form that a body, a party or an agreement can have in law, as a draft writes it.
struct LegalForm {
  std::string_view word;  ///< "openbaar-lichaam"
  Bilingual name;  ///< "openbaar lichaam", "joint public body"
  std::string_view bodies;  ///< the forms of the organs that come with it, with spaces between: "raad college"
  std::string_view see;  ///< the forms that it belongs to or that can be chosen, likewise
};

/// What a statement on the law is about, in the order in which it is told.
enum class LegalTopic : std::uint8_t {
  organs,
  establishment,
  composition,
  chair,
  meetings,
  majority,
  consent,  ///< what has to come before the text has effect
  content,  ///< what the text must hold
  powers,  ///< what the form can hold
  mandate,
  delegation,
  approval,
  signing,  ///< who decides, and who signs
  disputes
};

/// What the law says of a form, beside the defaults of its bodies and its terms.
struct LegalFact {
  std::string_view id;  ///< "wgr-disputes"
  LegalTopic topic = LegalTopic::organs;
  std::string_view forms;  ///< for which forms it holds, with spaces between
  Bilingual says;
  std::string_view article;
  std::string_view text;
  std::string_view read;
  bool certain = true;
};

enum class TermKind : std::uint8_t {
  lead,  ///< at least so long ahead of what it prepares
  within,  ///< who is asked has at least so long
  every,  ///< again before so long has passed
  before  ///< before a day of the year, that day not included
};

/// A term that the law sets.
struct StatutoryTerm {
  std::string_view id;  ///< "draft-budget"
  std::string_view forms;  ///< for which forms it holds, with spaces between
  std::string_view ref;  ///< the article as a draft cites it: "wgr:35"
  std::optional<MatterKind> about;
  TermKind kind = TermKind::lead;
  Duration length;  ///< but for a day
  DayOfYear day;  ///< of `before`
  RelativeYear year = RelativeYear::same;  ///< of `before`: relative to the year the matter is for
  Bilingual says;  ///< what has to happen, as a noun: "sending the accounts"
  Bilingual to;  ///< to whom, or by whom
  std::string_view article;
  std::string_view text;
  std::string_view read;
  bool certain = true;
};

/// A law that is no longer in force.
struct RepealedLaw {
  std::string_view id;
  std::string_view name;  ///< its citation title
  std::array<std::string_view, 3> also;  ///< abbreviations, in this spelling only: the WRO of 1965 is not the Wro
  std::string_view bwb;  ///< its number at wetten.overheid.nl; empty where not known
  Date until;  ///< the first day on which it no longer was
  Bilingual by;  ///< what came instead: "de Wet open overheid"
  std::string_view article;  ///< what ended it
  std::string_view text;
  std::string_view read;
  bool certain = true;
};

/// Offices that the law keeps out of an organ, or out of a committee that the organ sets up.
struct BarredOffices {
  std::string_view organ;      ///< "raad"
  std::string_view committee;  ///< "bestuurscommissie"; empty where it is about the organ itself
  std::string_view offices;    ///< as a draft writes them in Dutch, with spaces between: "minister wethouder"
  std::string_view article;
  std::string_view text;
  std::string_view read;
  bool certain = true;
};

/// All defaults that ship, in a fixed order. These tables are made from src/data/law, and a test compares the
/// two.
[[nodiscard]] std::span<const StatutoryDefault> statutory_defaults() noexcept;
/// The default for a body of that form; null where the law gives none.
[[nodiscard]] const StatutoryDefault* statutory_default(BodyForm form, LegalSubject subject) noexcept;

[[nodiscard]] std::span<const LegalForm> legal_forms() noexcept;
/// By its word; null where the tables know nothing of it.
[[nodiscard]] const LegalForm* find_legal_form(std::string_view word) noexcept;
[[nodiscard]] std::span<const LegalFact> legal_facts() noexcept;
[[nodiscard]] std::span<const StatutoryTerm> statutory_terms() noexcept;
[[nodiscard]] std::span<const RepealedLaw> repealed_laws() noexcept;
[[nodiscard]] std::span<const BarredOffices> barred_offices() noexcept;
/// What keeps somebody with that office out of the organ, or of a committee of that form that the organ sets up; null
/// where the tables hold nothing, which says nothing.
[[nodiscard]] const BarredOffices* law_that_bars(std::string_view organ, Office office,
                                                 std::string_view committee = {}) noexcept;

/// Whether a list of words with spaces between holds that one.
[[nodiscard]] constexpr bool holds_word(std::string_view words, std::string_view word) noexcept {
  while (!words.empty()) {
    const auto end = words.find(' ');
    if (words.substr(0, end) == word) return true;
    if (end == std::string_view::npos) break;
    words.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace kader
