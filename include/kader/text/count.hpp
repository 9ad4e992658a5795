// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "kader/text/number.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

namespace detail {

/// Integers, of which a truth value or a character is none here.
template <class T>
concept Whole = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char>;

/// `number` where it lies between `least` and `most`; throws InvalidValue otherwise.
template <Whole T>
[[nodiscard]] constexpr std::uint32_t within(T number, std::uint32_t least, std::uint32_t most,
                                             std::string_view reason) {
  if (std::cmp_less(number, least) || std::cmp_greater(number, most))
    throw InvalidValue(std::to_string(number), reason);
  return static_cast<std::uint32_t>(number);
}

/// A whole number from `least` to `most` as a `T`; one outside is impossible, for that reason.
template <class T>
[[nodiscard]] Parsed<T> parse_within(std::string_view text, std::uint32_t least, std::uint32_t most, Bilingual reason) {
  const auto number = whole_number(text, most);
  if (number.form == NumberForm::other) return {};
  if (number.form != NumberForm::number || number.value < least) return Impossible{.reason = reason};
  return T(number.value);
}

}  // namespace detail

/// How many there are: holders of a seat, members of a body. 0 to 1 000 000; throws InvalidValue otherwise.
class Count {
 public:
  static constexpr std::uint32_t most = 1'000'000;

  constexpr Count() = default;  // 0
  template <detail::Whole T>
  // NOLINTNEXTLINE(google-explicit-constructor): a number may stand for it
  constexpr Count(T number) : value_(detail::within(number, 0, most, range.en)) {}

  [[nodiscard]] constexpr std::uint32_t value() const noexcept { return value_; }

  static constexpr ScalarAbout about{.name = "Count",
                                     .expected = {.nl = "een aantal, zoals 3", .en = "a number, such as 3"},
                                     .schema_pattern_nl = "^(0|[1-9][0-9]{0,6})$",
                                     .schema_pattern_en = "^(0|[1-9][0-9]{0,6})$",
                                     .number_allowed = true};
  [[nodiscard]] static Parsed<Count> parse(std::string_view text, Language) {
    return detail::parse_within<Count>(text, 0, most, range);
  }
  [[nodiscard]] std::string text(Language = Language::english) const { return std::to_string(value_); }

  friend constexpr bool operator==(Count, Count) = default;
  friend constexpr std::strong_ordering operator<=>(Count, Count) = default;

 private:
  static constexpr Bilingual range{.nl = "een aantal loopt van 0 tot en met 1000000",
                                   .en = "a number runs from 0 to 1000000"};
  std::uint32_t value_ = 0;
};

/// How often something happens: "at least 3 times a year". 1 to 1 000 000; throws InvalidValue otherwise.
class Times {
 public:
  static constexpr std::uint32_t most = 1'000'000;

  constexpr Times() = default;  // once
  template <detail::Whole T>
  // NOLINTNEXTLINE(google-explicit-constructor): a number may stand for it
  constexpr Times(T number) : value_(detail::within(number, 1, most, range.en)) {}

  [[nodiscard]] constexpr std::uint32_t value() const noexcept { return value_; }

  static constexpr ScalarAbout about{
      .name = "Times",
      .expected = {.nl = "een aantal keren, zoals 3", .en = "a number of times, such as 3"},
      .schema_pattern_nl = "^[1-9][0-9]{0,6}$",
      .schema_pattern_en = "^[1-9][0-9]{0,6}$",
      .number_allowed = true};
  [[nodiscard]] static Parsed<Times> parse(std::string_view text, Language) {
    return detail::parse_within<Times>(text, 1, most, range);
  }
  [[nodiscard]] std::string text(Language = Language::english) const { return std::to_string(value_); }

  friend constexpr bool operator==(Times, Times) = default;
  friend constexpr std::strong_ordering operator<=>(Times, Times) = default;

 private:
  static constexpr Bilingual range{.nl = "een aantal keren loopt van 1 tot en met 1000000",
                                   .en = "a number of times runs from 1 to 1000000"};
  std::uint32_t value_ = 1;
};

/// The weight of a vote: a number from 0 to 1 000 000 000, or the sum of the votes of the others present.
/// Throws InvalidValue for another number.
class Weight {
 public:
  static constexpr std::uint32_t most = 1'000'000'000;

  constexpr Weight() = default;  // 1
  template <detail::Whole T>
  // NOLINTNEXTLINE(google-explicit-constructor): a number may stand for it
  constexpr Weight(T number) : value_(detail::within(number, 0, most, range.en)) {}
  [[nodiscard]] static constexpr Weight sum_of_others() noexcept {
    Weight weight;
    weight.value_ = others;
    return weight;
  }

  [[nodiscard]] constexpr bool is_sum_of_others() const noexcept { return value_ == others; }
  /// Nothing where it is the sum of the others.
  [[nodiscard]] constexpr std::optional<std::uint32_t> value() const noexcept {
    if (is_sum_of_others()) return std::nullopt;
    return value_;
  }

  static constexpr ScalarAbout about{.name = "Weight",
                                     .expected = {.nl = "een stemgewicht, zoals 2, of som van de overigen",
                                                  .en = "a voting weight, such as 2, or sum of others"},
                                     .schema_pattern_nl = "^(0|[1-9][0-9]{0,9}|som van de overigen)$",
                                     .schema_pattern_en = "^(0|[1-9][0-9]{0,9}|sum of others)$",
                                     .number_allowed = true};
  [[nodiscard]] static Parsed<Weight> parse(std::string_view text, Language language) {
    if (text == words.in(language)) return sum_of_others();
    return detail::parse_within<Weight>(text, 0, most, range);
  }
  [[nodiscard]] std::string text(Language language) const {
    return is_sum_of_others() ? std::string(words.in(language)) : std::to_string(value_);
  }

  friend constexpr bool operator==(Weight, Weight) = default;

 private:
  static constexpr Bilingual words{.nl = "som van de overigen", .en = "sum of others"};
  static constexpr Bilingual range{.nl = "een stemgewicht loopt van 0 tot en met 1000000000",
                                   .en = "a voting weight runs from 0 to 1000000000"};
  static constexpr std::uint32_t others = most + 1;

  std::uint32_t value_ = 1;
};

/// A part of the costs: a percentage with at most four decimals ("78.5%"), or the rest.
/// Throws InvalidValue above 100%.
class CostPart {
 public:
  constexpr CostPart() = default;  // the rest
  /// 78.5% is 785'000 millionths.
  [[nodiscard]] static constexpr CostPart millionths(std::uint64_t number) {
    CostPart part;
    part.millionths_ = detail::within(number, 0, whole, range.en);
    return part;
  }
  [[nodiscard]] static constexpr CostPart rest() noexcept { return {}; }

  [[nodiscard]] constexpr bool is_rest() const noexcept { return millionths_ == no_number; }
  /// Nothing where it is the rest.
  [[nodiscard]] constexpr std::optional<std::uint32_t> millionths() const noexcept {
    if (is_rest()) return std::nullopt;
    return millionths_;
  }

  static constexpr ScalarAbout about{.name = "CostPart",
                                     .expected = {.nl = "een deel van de kosten, zoals 78.5%, of restant",
                                                  .en = "a part of the costs, such as 78.5%, or rest"},
                                     .schema_pattern_nl = "^((0|[1-9][0-9]{0,2})([.][0-9]{1,4})?%|restant)$",
                                     .schema_pattern_en = "^((0|[1-9][0-9]{0,2})([.][0-9]{1,4})?%|rest)$"};
  [[nodiscard]] static Parsed<CostPart> parse(std::string_view text, Language language) {
    if (text == words.in(language)) return rest();
    const auto number = detail::percentage(text);
    if (number.form == detail::NumberForm::number) return millionths(number.value);
    if (number.form == detail::NumberForm::other) return {};
    return Impossible{.reason = number.form == detail::NumberForm::too_fine ? too_fine : range};
  }
  [[nodiscard]] std::string text(Language language) const {
    return is_rest() ? std::string(words.in(language)) : detail::percentage_text(millionths_);
  }

  friend constexpr bool operator==(CostPart, CostPart) = default;

 private:
  static constexpr Bilingual words{.nl = "restant", .en = "rest"};
  static constexpr Bilingual range{.nl = "een deel van de kosten loopt van 0% tot en met 100%",
                                   .en = "a part of the costs runs from 0% to 100%"};
  static constexpr Bilingual too_fine{.nl = "een percentage heeft ten hoogste vier decimalen",
                                      .en = "a percentage has at most four decimals"};
  static constexpr std::uint32_t whole = 1'000'000;
  static constexpr std::uint32_t no_number = whole + 1;

  std::uint32_t millionths_ = no_number;
};

}  // namespace kader
