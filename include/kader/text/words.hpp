// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>

#include "kader/text/parsed.hpp"

namespace kader {

/// Words of the text itself, where a draft says a thing in prose: a condition, an addressee, a purpose.
/// A type of its own so that a choice between a `Reference` and words has two distinct alternatives. Any text.
class Words {
 public:
  Words() = default;
  Words(std::string text) : text_(std::move(text)) {}  // NOLINT(google-explicit-constructor)
  Words(const char* text) : text_(text) {}             // NOLINT(google-explicit-constructor)
  explicit Words(std::string_view text) : text_(text) {}

  [[nodiscard]] const std::string& str() const noexcept { return text_; }

  static constexpr ScalarAbout about{.name = "Words",
                                     .expected = {.nl = "een tekst", .en = "a text"},
                                     .schema_pattern_nl = {},
                                     .schema_pattern_en = {},
                                     .number_allowed = true};
  [[nodiscard]] static Parsed<Words> parse(std::string_view text, Language) { return Words(text); }
  [[nodiscard]] std::string text(Language = Language::english) const { return text_; }

  friend bool operator==(const Words&, const Words&) = default;
  friend std::strong_ordering operator<=>(const Words&, const Words&) = default;

 private:
  std::string text_;
};

}  // namespace kader
