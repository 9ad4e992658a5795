// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/model/moment.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// A moment as a sentence has it: the day, or the words of the event that will tell.
[[nodiscard]] Phrase in_words(const Moment& moment);

}  // namespace kader
