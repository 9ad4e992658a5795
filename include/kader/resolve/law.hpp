// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "kader/model/body.hpp"

namespace kader {

/// What the law gives a body of a form where its own text is silent.
enum class LegalSubject : std::uint8_t { quorum, majority, tie, meetings };

/// One default of the law, with its article and the day its text was read.
struct StatutoryDefault {
  BodyForm form = BodyForm::raad;
  LegalSubject subject = LegalSubject::quorum;
  std::string_view share;     ///< as a draft would write it in English: "more than 1/2"; empty where it is no share
  Bilingual says;             ///< the default in words
  std::string_view article;   ///< "Gemeentewet 20"
  std::string_view read;      ///< ISO day on which the law text was read
  bool certain = true;        ///< false: from memory; never the ground of an error
};

/// All defaults that ship, in a fixed order. Generated from src/standards/law; a test compares the two.
[[nodiscard]] std::span<const StatutoryDefault> statutory_defaults() noexcept;
/// The default for a body of that form; null where the law gives none.
[[nodiscard]] const StatutoryDefault* statutory_default(BodyForm form, LegalSubject subject) noexcept;

}  // namespace kader
