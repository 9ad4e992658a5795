// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace kader {

/// The two languages of drafts and of messages. A draft's keys are in one of them.
enum class Language : std::uint8_t { dutch, english };

/// The other of the two.
[[nodiscard]] constexpr Language other(Language language) noexcept {
  return language == Language::dutch ? Language::english : Language::dutch;
}

/// One text of the library's own, in both languages. Holds views of string literals only.
struct Bilingual {
  std::string_view nl;
  std::string_view en;

  [[nodiscard]] constexpr std::string_view in(Language language) const noexcept {
    return language == Language::dutch ? nl : en;
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return nl.empty() && en.empty(); }
  friend constexpr bool operator==(const Bilingual&, const Bilingual&) = default;
};

/// A text in both languages that is made while running; words of a draft are the same in both.
struct Phrase {
  std::string nl;
  std::string en;

  Phrase() = default;
  Phrase(std::string same) : nl(same), en(std::move(same)) {}            // NOLINT(google-explicit-constructor)
  Phrase(std::string_view same) : nl(same), en(same) {}                  // NOLINT(google-explicit-constructor)
  Phrase(const char* same) : nl(same), en(same) {}                       // NOLINT(google-explicit-constructor)
  Phrase(Bilingual both) : nl(both.nl), en(both.en) {}                   // NOLINT(google-explicit-constructor)
  Phrase(std::string dutch, std::string english) : nl(std::move(dutch)), en(std::move(english)) {}

  [[nodiscard]] const std::string& in(Language language) const noexcept {
    return language == Language::dutch ? nl : en;
  }
  friend bool operator==(const Phrase&, const Phrase&) = default;
};

}  // namespace kader
