// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kader/report/finding.hpp"
#include "kader/report/source.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// A draft in its canonical spelling.
struct Formatted {
  std::string text;               ///< the draft; as it was where nothing could be done
  std::vector<Finding> findings;  ///< of reading it as it was
  bool changed = false;
};

/// Writes a draft's keys and words as the format reference spells them, and with `to` in that language. Only the places
/// that the reader understands are touched: comments, layout, ids, names and free text stay, and of a text with its
/// model all but the model. A draft with an error of syntax, one that is JSON, and one that does not say its language
/// stay as they are.
[[nodiscard]] Formatted fmt(const std::shared_ptr<const Source>& source, std::optional<Language> to = std::nullopt);
[[nodiscard]] Formatted fmt(std::string_view text, std::string name, std::optional<Language> to = std::nullopt);

}  // namespace kader
