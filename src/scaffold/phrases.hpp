// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "kader/text/language.hpp"

namespace kader::detail {

/// What a drafter has to find out where a text says such a thing, and how it is written down.
struct Prompt {
  std::string_view ask;
  std::string_view model;
  bool weak = false;  ///< too common to say much: a hint only where there is no other
};

/// Words as they stand in a text: in lower case, `*` for some words of the same sentence.
struct Wording {
  std::string_view words;
  std::uint16_t prompt = 0;
};

/// A prompt and the words by which it was found.
struct Hint {
  std::string_view wording;  ///< as in the table, `*` and all
  const Prompt* prompt = nullptr;
};

/// The prompts that a text calls for, each once, in the order of the text. Linear in the text: at most so many words
/// are looked at behind each.
[[nodiscard]] std::vector<Hint> find_hints(std::string_view text, Language language);

}  // namespace kader::detail
