// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "kader/model/body.hpp"

namespace kader {

/// What the law gives a body of a form where its own text is silent.
enum class LegalSubject : std::uint8_t {
  quorum,
  majority,
  tie,
  meetings,  ///< how often it meets at least
  chair,  ///< who is its chair
  deputy,  ///< who replaces the chair
  composition,  ///< who its members are
  size,  ///< how many members
  appointment,  ///< who appoints its members and its chair
  setting_up  ///< that it exists, without a text that sets it up
};

/// One default of the law, with its article and when its text was read.
struct StatutoryDefault {
  BodyForm form = BodyForm::raad;
  LegalSubject subject = LegalSubject::quorum;
  std::string_view share;  ///< as a draft would write it in English: "more than 1/2"; empty where it is no share
  Bilingual says;  ///< the default in words
  std::string_view article;  ///< "Gemeentewet 20"
  std::string_view read;  ///< the state of the law text that was read, as exactly as is known: "2017", "2025-2026"
  bool certain = true;  ///< false: from memory; never the ground of an error
};

/// All defaults that ship, in a fixed order. Generated from src/standards/law; a test compares the two.
[[nodiscard]] std::span<const StatutoryDefault> statutory_defaults() noexcept;
/// The default for a body of that form; null where the law gives none.
[[nodiscard]] const StatutoryDefault* statutory_default(BodyForm form, LegalSubject subject) noexcept;

}  // namespace kader
