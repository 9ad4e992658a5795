// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "kader/resolve/model.hpp"

namespace kader {

/// The first and the last day that a moment can be; nothing where only an event will tell.
struct Days {
  Date first;
  Date last;
};

[[nodiscard]] std::optional<Days> days(const Stated<Moment>& moment);

/// A moment as a sentence has it: the day, or the words of the event that will tell.
[[nodiscard]] Phrase in_words(const Moment& moment);

}  // namespace kader
