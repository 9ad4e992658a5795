// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "kader/text/number.hpp"
#include "kader/text/parsed.hpp"

namespace kader {

/// An amount of money: an ISO 4217 code and a number, "EUR 2985000", "NLG 3495775.50". Exact to the hundredth,
/// from 0 to 10^15. Only the form of the code is looked at: currencies that are no more occur in texts in force.
/// Throws InvalidValue for another code or amount.
class Money {
 public:
  static constexpr std::int64_t most_whole = 1'000'000'000'000'000;

  constexpr Money() = default;  // EUR 0
  /// `hundredths`: cents.
  constexpr Money(std::string_view currency, std::int64_t hundredths) : hundredths_(hundredths) {
    if (!is_currency(currency)) throw InvalidValue(currency, "expected a currency of three capitals, such as EUR");
    if (hundredths < 0 || hundredths > most_whole * 100) throw InvalidValue(std::to_string(hundredths), too_much.en);
    for (std::size_t i = 0; i < 3; ++i) currency_[i] = currency[i];
  }

  /// Three capitals.
  [[nodiscard]] constexpr std::string_view currency() const noexcept { return {currency_.data(), currency_.size()}; }
  [[nodiscard]] constexpr std::int64_t hundredths() const noexcept { return hundredths_; }

  static constexpr ScalarAbout about{.name = "Money",
                                     .expected = {.nl = "een bedrag, zoals EUR 2985000 of EUR 1250.50",
                                                  .en = "an amount, such as EUR 2985000 or EUR 1250.50"},
                                     .schema_pattern_nl = "^[A-Z]{3} (0|[1-9][0-9]{0,15})([.][0-9]{1,2})?$",
                                     .schema_pattern_en = "^[A-Z]{3} (0|[1-9][0-9]{0,15})([.][0-9]{1,2})?$"};
  [[nodiscard]] static Parsed<Money> parse(std::string_view text, Language) {
    if (text.size() < 5 || text[3] != ' ' || !is_currency(text.substr(0, 3))) return {};
    const auto digits = text.substr(4);
    const auto amount = detail::decimal_number(digits, 2, static_cast<std::uint64_t>(most_whole));
    switch (amount.form) {
      case detail::NumberForm::number:
        if (amount.value > static_cast<std::uint64_t>(most_whole) * 100) return Impossible{.reason = too_much};
        return Money(text.substr(0, 3), static_cast<std::int64_t>(amount.value));
      case detail::NumberForm::negative: return Impossible{.reason = negative};
      case detail::NumberForm::too_great: return Impossible{.reason = too_much};
      case detail::NumberForm::too_fine: return Impossible{.reason = no_separators};
      case detail::NumberForm::other: break;
    }
    for (const char c : digits)
      if (!detail::is_digit(c) && c != '.' && c != ',') return {};
    return Impossible{.reason = no_separators};  // "EUR 2.985.000", "EUR 1250,50"
  }
  [[nodiscard]] std::string text(Language = Language::english) const {
    std::string text(currency());
    text += ' ';
    text += std::to_string(hundredths_ / 100);
    if (const auto rest = hundredths_ % 100; rest != 0) {
      text += rest < 10 ? ".0" : ".";
      text += std::to_string(rest);
    }
    return text;
  }

  friend constexpr bool operator==(const Money&, const Money&) = default;
  /// By amount; unordered between two currencies.
  friend constexpr std::partial_ordering operator<=>(const Money& left, const Money& right) noexcept {
    if (left.currency_ != right.currency_) return std::partial_ordering::unordered;
    return left.hundredths_ <=> right.hundredths_;
  }

 private:
  static constexpr Bilingual negative{.nl = "een bedrag is niet negatief", .en = "an amount is not negative"};
  static constexpr Bilingual too_much{.nl = "een bedrag is ten hoogste 1000000000000000",
                                      .en = "an amount is at most 1000000000000000"};
  static constexpr Bilingual no_separators{
      .nl = "schrijf duizendtallen aaneen, en ten hoogste twee decimalen na een punt: EUR 2985000.50",
      .en = "write thousands without a separator, and at most two decimals after a point: EUR 2985000.50"};

  [[nodiscard]] static constexpr bool is_currency(std::string_view text) noexcept {
    return text.size() == 3 && detail::is_upper(text[0]) && detail::is_upper(text[1]) && detail::is_upper(text[2]);
  }

  std::int64_t hundredths_ = 0;
  std::array<char, 3> currency_{'E', 'U', 'R'};
};

}  // namespace kader
