// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "kader/text/invalid_value.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// The text has the form of such a value, but no such value exists ("2024-02-30").
struct Impossible {
  std::string_view rule = "impossible-value";  ///< the finding it becomes: `not-a-date`, `impossible-value`
  Phrase reason;                               ///< "februari heeft in 2024 29 dagen"
};

/// What came of reading one scalar: the value; or the text is of another form
/// altogether (then another alternative may fit); or it is impossible.
template <class T>
class Parsed {
 public:
  Parsed() = default;                                                     // of another form
  Parsed(T value) : outcome_(std::move(value)) {}                         // NOLINT(google-explicit-constructor)
  Parsed(Impossible impossible) : outcome_(std::move(impossible)) {}      // NOLINT(google-explicit-constructor)

  [[nodiscard]] explicit operator bool() const noexcept { return std::holds_alternative<T>(outcome_); }
  [[nodiscard]] const T& operator*() const& { return std::get<T>(outcome_); }
  [[nodiscard]] T&& operator*() && { return std::get<T>(std::move(outcome_)); }
  [[nodiscard]] const T* operator->() const { return &std::get<T>(outcome_); }
  /// Why the value cannot exist; null where it exists or the text is of another form.
  [[nodiscard]] const Impossible* impossible() const noexcept { return std::get_if<Impossible>(&outcome_); }

 private:
  std::variant<std::monostate, T, Impossible> outcome_;
};

/// How a scalar is called in messages and what one looks like, for "expected: …".
struct ScalarAbout {
  std::string_view name;   ///< the C++ and Python name: "Duration"
  Bilingual expected;      ///< "een duur, zoals 45 dagen"
  std::string_view schema_pattern_nl;  ///< ECMA 262 pattern for the JSON Schemas; empty: any text
  std::string_view schema_pattern_en;
  bool number_allowed = false;         ///< editors may see a YAML number or boolean here
};

/// A value written as one scalar of a draft. `parse` never throws and is linear in the text;
/// `parse(x.text(l), l)` gives back x, in both languages.
template <class T>
concept Scalar = std::equality_comparable<T> && requires(const T& value, std::string_view text, Language language) {
  { T::parse(text, language) } -> std::same_as<Parsed<T>>;
  { value.text(language) } -> std::same_as<std::string>;
  { T::about } -> std::convertible_to<const ScalarAbout&>;
};

/// The value that `text` stands for; throws InvalidValue where there is none.
template <Scalar T>
[[nodiscard]] T value_of(std::string_view text, Language language = Language::english) {
  auto parsed = T::parse(text, language);
  if (parsed) return *std::move(parsed);
  if (const auto* impossible = parsed.impossible()) throw InvalidValue(text, impossible->reason.en);
  throw InvalidValue(text, std::string("expected ") + std::string(T::about.expected.en));
}

}  // namespace kader
