// SPDX-License-Identifier: Apache-2.0
#include "document/heading_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "document/line_words.hpp"
#include "document/lines.hpp"

namespace kader::detail {

std::uint32_t roman_value(std::string_view text) noexcept {
  struct Part {
    std::uint32_t value;
    std::string_view letters;
  };
  static constexpr std::array<Part, 9> parts{
      {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
  if (text.empty() || text.size() > 15) return 0;
  const bool capital = is_upper(text.front());
  if (!std::all_of(text.begin(), text.end(), [&](char c) { return capital ? is_upper(c) : is_lower(c); })) return 0;
  std::uint32_t value = 0;
  for (const Part& part : parts) {
    const bool repeats = part.letters.size() == 1 && part.letters != "v" && part.letters != "l";
    for (int i = 0; i < (repeats ? 3 : 1) && begins_with(text, part.letters); ++i) {
      value += part.value;
      text.remove_prefix(part.letters.size());
    }
  }
  return text.empty() ? value : 0;
}

namespace {

struct HeadingWord {
  std::string_view text;
  HeadingForm form;
  std::uint8_t rank;
};

constexpr std::array<HeadingWord, 17> words{{{"artikel", HeadingForm::article, 0},
                                             {"article", HeadingForm::article, 0},
                                             {"art.", HeadingForm::article, 0},
                                             {"section", HeadingForm::section, 0},
                                             {"deel", HeadingForm::chapter, 1},
                                             {"part", HeadingForm::chapter, 1},
                                             {"hoofdstuk", HeadingForm::chapter, 2},
                                             {"chapter", HeadingForm::chapter, 2},
                                             {"titel", HeadingForm::chapter, 3},
                                             {"title", HeadingForm::chapter, 3},
                                             {"afdeling", HeadingForm::chapter, 4},
                                             {"paragraaf", HeadingForm::chapter, 5},
                                             {"\u00a7", HeadingForm::chapter, 5},
                                             {"bijlage", HeadingForm::annex, 0},
                                             {"annex", HeadingForm::annex, 0},
                                             {"appendix", HeadingForm::annex, 0},
                                             {"schedule", HeadingForm::annex, 0}}};

// "C 2", "H 10a", of a law whose chapters are letters: how many bytes, of which the first `letters` are capitals.
std::uint32_t letter_and_number(std::string_view text, std::uint32_t letters, std::uint32_t& value,
                                bool& suffixed) noexcept {
  if (letters == 0 || letters > 2 || letters + 1 >= text.size() || text[letters] != ' ') return 0;
  const std::uint32_t digits = leading_digits(text.substr(letters + 1), value);
  std::uint32_t end = letters + 1 + digits;
  if (digits == 0 || digits > 3) return 0;
  if (end < text.size() && is_lower(text[end])) {
    suffixed = true;
    ++end;
  }
  return end < text.size() && (in_word(text[end]) || is_digit(text[end])) ? 0 : end;
}

// "5", "5a", "5bis", "2.1", "3:2", "II", "A": how many bytes, and its value.
std::uint32_t number_at(std::string_view text, std::uint32_t& value, bool& suffixed, bool letters,
                        std::uint32_t longest) noexcept {
  std::uint32_t at = leading_digits(text, value);
  if (at != 0) {
    if (at > longest) return 0;
    for (std::uint32_t part = 0;
         at + 1 < text.size() && (text[at] == '.' || text[at] == ':') && is_digit(text[at + 1]);) {
      const std::uint32_t length = leading_digits(text.substr(at + 1), part);
      at += 1 + length;
      value = part;
    }
    std::uint32_t tail = at;
    while (tail < text.size() && tail - at < 6 && (is_lower(text[tail]) || is_upper(text[tail]))) ++tail;
    if (tail < text.size() && in_word(text[tail])) return 0;
    const std::string_view suffix = text.substr(at, tail - at);
    if (suffix.size() > 4 && suffix != "quater") return 0;
    suffixed = !suffix.empty();
    std::uint32_t inserted = 0;  // "1l1", between 1l and 1m
    const std::uint32_t digits = suffixed ? leading_digits(text.substr(tail), inserted) : 0;
    if (digits != 0 && digits < 3 && (tail + digits == text.size() || !in_word(text[tail + digits]))) tail += digits;
    return tail;
  }
  while (at < text.size() && at < 8 && is_upper(text[at])) ++at;
  if (const std::uint32_t behind = letter_and_number(text, at, value, suffixed); behind != 0) return behind;
  if (at < text.size() && (in_word(text[at]) || is_digit(text[at]))) return 0;
  value = roman_value(text.substr(0, at));
  if (value == 0 && at == 1 && letters) value = static_cast<std::uint32_t>(text[0] - 'A') + 1;
  return value == 0 ? 0 : at;
}

// Over what parts number and title: "5. Titel", "5: Titel", "5 - Titel"
bool separator(std::string_view& text) noexcept {
  text = trimmed(text);
  if (text.empty()) return false;
  std::size_t length = 0;
  if (text.front() == '.' || text.front() == ':' || text.front() == '|' || text.front() == ')')
    length = 1;
  else if (const std::uint32_t sign = leading_dash(text); sign != 0 && ends_word(text.substr(sign)))
    length = sign;
  if (length == 0) return false;
  text = trimmed(text.substr(length));
  return true;
}

}  // namespace

Heading read_heading(std::string_view text) noexcept {
  Heading heading;
  text = trimmed(text);
  if (text.empty()) return heading;
  for (const HeadingWord& word : words) {
    if (!begins_with(text, word.text)) continue;
    std::string_view rest = text.substr(word.text.size());
    if (word.text == "bijlage" && rest.starts_with("n") && trimmed(rest.substr(1)).empty()) return heading;
    const bool annex = word.form == HeadingForm::annex;
    const std::uint32_t gap = leading_space(rest);
    if (!rest.empty() && gap == 0 && in_word(word.text.back()) && word.text != "\u00a7") {
      if (!annex || (rest.front() != '.' && rest.front() != ':' && leading_dash(rest) == 0)) return heading;
    }
    heading.word = word.text;
    heading.rank = word.rank;
    rest.remove_prefix(gap);
    if (begins_with(rest, "nr. ")) rest = trimmed(rest.substr(4));
    const std::uint32_t length = number_at(rest, heading.value, heading.suffixed, word.form != HeadingForm::article, 5);
    if (length == 0 && !annex) return heading;
    heading.number = rest.substr(0, length);
    rest.remove_prefix(length);
    heading.form = word.form;
    heading.separated = separator(rest);
    if (!heading.separated && length != 0 && !rest.empty() && rest.front() == ',') heading.form = HeadingForm::none;
    if (annex && heading.separated && rest.empty() && length == 0) heading.form = HeadingForm::none;  // "Bijlage:"
    heading.title = rest;
    return heading;
  }
  const std::uint32_t length = is_digit(text.front()) ? number_at(text, heading.value, heading.suffixed, false, 3) : 0;
  if (length == 0) return heading;
  std::string_view rest = text.substr(length);
  heading.number = text.substr(0, length);
  const bool glued =
      !rest.empty() && leading_space(rest) == 0 && rest.front() != '.' && rest.front() != ':' && rest.front() != ')';
  heading.separated = separator(rest);
  heading.title = rest;
  if (glued || (!heading.separated && (!begins_with_capital(rest) || begins_with_month(rest)) && !rest.empty()))
    return heading;
  if (begins_with_month(rest)) return heading;
  heading.form = HeadingForm::numbered;
  return heading;
}

}  // namespace kader::detail
