// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>

#include "kader/text/number.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

/// The greatest length of an id, in characters.
inline constexpr std::size_t longest_slug = 100;

namespace detail {
/// A slug but for its length.
[[nodiscard]] constexpr bool has_form_of_slug(std::string_view text) noexcept {
  if (text.empty() || !is_lower(text.front())) return false;
  for (const char c : text)
    if (!is_lower(c) && !is_digit(c) && c != '-') return false;
  return true;
}

[[nodiscard]] inline Impossible too_long(std::size_t most) {
  const std::string number = std::to_string(most);
  return {.reason = {"ten hoogste " + number + " tekens", "at most " + number + " characters"}};
}
}  // namespace detail

/// Whether `text` can be an id: `[a-z][a-z0-9-]*`, at most 100 characters.
[[nodiscard]] constexpr bool is_slug(std::string_view text) noexcept {
  return text.size() <= longest_slug && detail::has_form_of_slug(text);
}

/// The stable identifier of an element, and the way to refer to it. `Tag` is what it identifies, so that
/// the id of a body is never the id of a role. A default-made id means "not given" and is never written;
/// any other is a slug. Whether the word is free to be an id is `is_reserved`'s to say, not this type's.
/// Throws InvalidValue for what is no slug.
template <class Tag>
class Id {
 public:
  Id() = default;
  explicit Id(std::string_view text) {
    if (!is_slug(text)) throw InvalidValue(text, "expected an id: small letters, digits and hyphens");
    text_ = text;
  }
  Id(const char* text) : Id(std::string_view(text)) {}  // NOLINT(google-explicit-constructor): designated initialisers

  /// Empty where no id was given.
  [[nodiscard]] const std::string& str() const noexcept { return text_; }
  [[nodiscard]] bool given() const noexcept { return !text_.empty(); }

  static constexpr ScalarAbout about{
      .name = "Id",
      .expected = {.nl = "een id: kleine letters, cijfers en koppeltekens, zoals algemeen-bestuur",
                   .en = "an id: small letters, digits and hyphens, such as steering-group"},
      .schema_pattern_nl = "^[a-z][a-z0-9-]{0,99}$",
      .schema_pattern_en = "^[a-z][a-z0-9-]{0,99}$"};
  [[nodiscard]] static Parsed<Id> parse(std::string_view text, Language) {
    if (!detail::has_form_of_slug(text)) return {};
    if (text.size() > longest_slug) return detail::too_long(longest_slug);
    Id id;
    id.text_ = text;
    return id;
  }
  [[nodiscard]] std::string text(Language = Language::english) const { return text_; }

  friend bool operator==(const Id&, const Id&) = default;
  friend std::strong_ordering operator<=>(const Id&, const Id&) = default;
  /// For boost::hash and Boost.Unordered.
  friend std::size_t hash_value(const Id& id) noexcept { return std::hash<std::string>{}(id.text_); }

 private:
  std::string text_;
};

}  // namespace kader

template <class Tag>
struct std::hash<kader::Id<Tag>> {
  [[nodiscard]] std::size_t operator()(const kader::Id<Tag>& id) const noexcept { return hash_value(id); }
};
