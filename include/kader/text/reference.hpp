// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "kader/text/id.hpp"
#include "kader/text/number.hpp"
#include "kader/text/parsed.hpp"
#include "kader/text/reserved_words.hpp"

namespace kader {

/// A name by which a draft refers to somebody or something: one to three segments with dots, each an id or a
/// reserved word (`maastricht`, `maastricht.raad.chair`, `own.raad`, `agreement.parties`). Kept with the English
/// reserved words, whatever the language of the draft: `ab.voorzitter` of a Dutch draft is `ab.chair` here.
/// Says nothing of whether what it names exists: that is the resolver's. Default-made: not given.
/// The constructors take the canonical, English spelling and throw InvalidValue for any other text.
class Reference {
 public:
  static constexpr std::size_t most_segments = 3;

  Reference() = default;
  explicit Reference(std::string_view text) { *this = value_of<Reference>(text); }
  Reference(const char* text) : Reference(std::string_view(text)) {}  // NOLINT(google-explicit-constructor)

  /// The canonical spelling; empty where not given.
  [[nodiscard]] const std::string& str() const noexcept { return text_; }
  [[nodiscard]] bool given() const noexcept { return !text_.empty(); }

  /// How many segments: 0 where not given, else 1 to 3.
  [[nodiscard]] std::size_t segments() const noexcept {
    if (text_.empty()) return 0;
    std::size_t count = 1;
    for (const char c : text_) count += c == '.' ? 1 : 0;
    return count;
  }
  /// Counted from 0; empty beyond the last.
  [[nodiscard]] std::string_view segment(std::size_t index) const noexcept {
    std::string_view rest = text_;
    for (; index > 0; --index) (void)detail::take_until(rest, '.');
    return detail::take_until(rest, '.');
  }
  [[nodiscard]] std::string_view head() const noexcept { return segment(0); }

  static constexpr ScalarAbout about{
      .name = "Reference",
      .expected = {.nl = "een verwijzing, zoals maastricht.raad of ab.voorzitter",
                   .en = "a reference, such as maastricht.raad or ab.chair"},
      .schema_pattern_nl =
          R"(^([a-z][a-z0-9-]{0,99}(\.[a-z][a-z0-9-]{0,99}){0,2}|al het overige|elders geregeld|open norm)$)",
      .schema_pattern_en = R"(^[a-z][a-z0-9-]{0,99}(\.[a-z][a-z0-9-]{0,99}){0,2}$)"};
  [[nodiscard]] static Parsed<Reference> parse(std::string_view text, Language language);
  [[nodiscard]] std::string text(Language language = Language::english) const;

  friend bool operator==(const Reference&, const Reference&) = default;
  friend std::strong_ordering operator<=>(const Reference&, const Reference&) = default;
  /// For boost::hash and Boost.Unordered.
  friend std::size_t hash_value(const Reference& reference) noexcept {
    return std::hash<std::string>{}(reference.text_);
  }

 private:
  /// The reserved word that `segment` is in that language, after `before` (its canonical form; empty: first).
  [[nodiscard]] static constexpr std::optional<ReservedWord> reserved_at(std::string_view segment,
                                                                         std::string_view before,
                                                                         Language language) noexcept {
    const auto& parties = parties_of_agreement;
    if (before == "agreement" && segment == (language == Language::dutch ? parties.dutch : parties.english))
      return parties;
    return reserved_word(segment, language);
  }

  std::string text_;
};

inline Parsed<Reference> Reference::parse(std::string_view text, Language language) {
  Reference reference;
  if (const auto word = reserved_word(text, language)) {  // the only place for a word with spaces
    reference.text_ = word->english;
    return reference;
  }
  bool too_long = false;
  std::string_view before;
  std::string_view rest = text;
  for (std::size_t i = 0; i == 0 || rest.data() != nullptr; ++i) {
    if (i == most_segments) return {};
    const auto dot = rest.find('.');
    const auto segment = rest.substr(0, dot);
    rest = dot == std::string_view::npos ? std::string_view() : rest.substr(dot + 1);
    if (!detail::has_form_of_slug(segment)) return {};
    const auto word = reserved_at(segment, before, language);
    if (!word && reserved_at(segment, before, other(language))) return {};  // a word of the other language
    if (word && word->dutch.find(' ') != std::string_view::npos) return {};
    too_long = too_long || segment.size() > longest_slug;
    before = word ? word->english : segment;
    if (too_long) continue;
    if (i > 0) reference.text_ += '.';
    reference.text_ += before;
  }
  if (too_long) return detail::too_long(longest_slug);
  return reference;
}

inline std::string Reference::text(Language language) const {
  if (language == Language::english) return text_;
  std::string written;
  std::string_view before;
  for (std::size_t i = 0, count = segments(); i < count; ++i) {
    const auto canonical = segment(i);
    const auto word = reserved_at(canonical, before, Language::english);
    if (i > 0) written += '.';
    written += word ? word->dutch : canonical;
    before = canonical;
  }
  return written;
}

}  // namespace kader

template <>
struct std::hash<kader::Reference> {
  [[nodiscard]] std::size_t operator()(const kader::Reference& reference) const noexcept {
    return hash_value(reference);
  }
};
