// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Numbers as drafts write them: decimal digits, no sign, no leading zero (YAML reads 010 as eight),
/// a point before decimals in both languages.
namespace kader::detail {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }

/// What a text is as a number within bounds.
enum class NumberForm : std::uint8_t { other, negative, too_great, too_fine, number };

struct Number {
  NumberForm form = NumberForm::other;
  std::uint64_t value = 0;  ///< only where `form` is `number`
};

/// A whole number from 0 to `most`. However many digits: never overflows.
[[nodiscard]] constexpr Number whole_number(std::string_view text, std::uint64_t most) noexcept {
  const bool negative = text.size() > 1 && text.front() == '-';
  if (negative) text.remove_prefix(1);
  if (text.empty() || (text.size() > 1 && text.front() == '0')) return {};
  std::uint64_t value = 0;
  bool too_great = false;
  for (const char c : text) {
    if (!is_digit(c)) return {};
    const auto digit = static_cast<std::uint64_t>(c - '0');
    too_great = too_great || digit > most || value > (most - digit) / 10;
    if (!too_great) value = value * 10 + digit;
  }
  if (negative) return {.form = NumberForm::negative};
  if (too_great) return {.form = NumberForm::too_great};
  return {.form = NumberForm::number, .value = value};
}

/// A number with at most `decimals` decimals, from 0 to `most` whole ones, in units of the last decimal:
/// "78.5" with 4 decimals is 785000.
[[nodiscard]] constexpr Number decimal_number(std::string_view text, unsigned decimals, std::uint64_t most) noexcept {
  const auto point = text.find('.');
  const auto whole = whole_number(text.substr(0, point), most);
  if (whole.form == NumberForm::other) return {};
  const auto tail = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  if (point != std::string_view::npos && tail.empty()) return {};
  for (const char c : tail)
    if (!is_digit(c)) return {};
  if (whole.form != NumberForm::number) return whole;
  if (tail.size() > decimals) return {.form = NumberForm::too_fine};
  auto value = whole.value;
  for (unsigned i = 0; i < decimals; ++i)
    value = value * 10 + (i < tail.size() ? static_cast<std::uint64_t>(tail[i] - '0') : 0);
  return {.form = NumberForm::number, .value = value};
}

/// "78.5%" in millionths of the whole: 785000. At most 4 decimals; `too_great` above 100%.
[[nodiscard]] constexpr Number percentage(std::string_view text) noexcept {
  if (text.empty() || text.back() != '%') return {};
  text.remove_suffix(1);
  auto number = decimal_number(text, 4, 100);
  if (number.form == NumberForm::number && number.value > 1'000'000) number = {.form = NumberForm::too_great};
  return number;
}

/// Millionths of the whole as a percentage, with no more decimals than needed: 785000 is "78.5%".
[[nodiscard]] inline std::string percentage_text(std::uint32_t millionths) {
  std::string text = std::to_string(millionths / 10'000);
  if (std::uint32_t rest = millionths % 10'000; rest != 0) {
    std::string decimals = std::to_string(rest);
    decimals.insert(0, 4 - decimals.size(), '0');
    while (decimals.back() == '0') decimals.pop_back();
    text += '.';
    text += decimals;
  }
  text += '%';
  return text;
}

/// What stands before the first `separator`, which is taken off `rest` with it; all of it where there is none.
[[nodiscard]] constexpr std::string_view take_until(std::string_view& rest, char separator) noexcept {
  const auto end = rest.find(separator);
  const auto taken = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  return taken;
}

}  // namespace kader::detail
