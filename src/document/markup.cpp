// SPDX-License-Identifier: Apache-2.0
#include "document/markup.hpp"

#include <cstddef>

#include "document/line_words.hpp"
#include "document/lines.hpp"
#include "kader/text/number.hpp"

namespace kader::detail {

std::string without_markup(std::string_view text) {
  std::size_t most = 2000;
  if (text.size() > most) {
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80) --most;
    text = text.substr(0, most);
  }
  std::string plain;
  plain.reserve(text.size());
  bool space = false;
  const auto put = [&](std::string_view piece) {
    if (space && !plain.empty()) plain += ' ';
    space = false;
    plain += piece;
  };
  for (std::size_t at = 0; at < text.size();) {
    if (const std::uint32_t gap = leading_space(text.substr(at)); gap != 0) {
      space = true;
      at += gap;
      continue;
    }
    const char c = text[at];
    const auto rest = text.substr(at);
    if (c == '\\' && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0x80 &&
        !in_word(text[at + 1]) && !is_digit(text[at + 1]) && !is_space(text[at + 1])) {
      put(text.substr(at + 1, 1));
      at += 2;
    } else if (c == '*' || c == '`' ||
               (c == '_' && (at == 0 || at + 1 == text.size() || !in_word(text[at - 1]) || !in_word(text[at + 1])))) {
      ++at;
    } else if (c == '<' && at + 1 < text.size() &&
               (in_word(text[at + 1]) || text[at + 1] == '/' || text[at + 1] == '!')) {
      const std::string_view close = rest.starts_with("<!--") ? "-->" : begins_with(rest, "<sup>") ? "</sup>" : ">";
      const auto end = rest.find(close);
      if (end == std::string_view::npos) {
        put(rest.substr(0, 1));
        ++at;
      } else {
        space = space || begins_with(rest, "<br");
        at += end + close.size();
      }
    } else if (c == '[' && at + 1 < text.size() && text[at + 1] == '^') {
      const auto end = rest.find(']');
      at += end == std::string_view::npos ? 1 : end + 1;
    } else if (c == ']' && at + 1 < text.size() && text[at + 1] == '(' && plain.find('[') != std::string::npos) {
      const auto end = rest.find(')');
      if (end == std::string_view::npos) {
        put("]");
        ++at;
        continue;
      }
      plain.erase(plain.rfind('['), 1);
      at += end + 1;
    } else {
      put(rest.substr(0, 1));
      ++at;
    }
  }
  return plain;
}

std::string slug_of_title(std::string_view text) {
  std::string slug;
  bool hyphen = false;
  const auto put = [&](char c) {
    if (hyphen && !slug.empty()) slug += '-';
    hyphen = false;
    slug += c;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (is_digit(c) || is_lower(c) || is_upper(c)) {
      put(small_letter(c));
    } else if (c == '\xc3' && at + 1 < text.size()) {  // letters of U+00C0 to U+00FF, by what they are without accents
      static constexpr std::string_view letters = "aaaaaaaceeeeiiiidnooooo-ouuuuyts";
      const char letter = letters[static_cast<unsigned char>(text[++at]) & 0x1f];
      if (letter == '-')
        hyphen = true;
      else
        put(letter);
    } else if (c == '\'' || text.substr(at).starts_with("\u2019")) {
      if (c != '\'') at += 2;  // an apostrophe parts nothing: "api's"
    } else if (static_cast<unsigned char>(c) < 0x80 || static_cast<unsigned char>(c) >= 0xc0) {
      hyphen = true;
    }
  }
  return slug;
}

}  // namespace kader::detail
