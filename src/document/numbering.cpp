// SPDX-License-Identifier: Apache-2.0
#include "document/numbering.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "document/lines.hpp"
#include "kader/text/number.hpp"

namespace kader::detail {

namespace {

constexpr char small(char c) noexcept { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins(std::string_view text, std::string_view with) noexcept { return text.substr(0, with.size()) == with; }

// A byte that can stand in a word: a letter, or part of one beyond ASCII.
bool in_word(char c) noexcept { return is_lower(c) || is_upper(c) || static_cast<unsigned char>(c) >= 0x80; }

std::uint32_t digits(std::string_view text, std::uint32_t& value) noexcept {
  std::uint32_t at = 0;
  value = 0;
  while (at < text.size() && at < 6 && is_digit(text[at]))
    value = value * 10 + static_cast<std::uint32_t>(text[at++] - '0');
  return at;
}

// The length of the sign of degree, or of the ordinal that is often typed for it.
std::uint32_t degree(std::string_view text) noexcept {
  return begins(text, "\u00b0") || begins(text, "\u00ba") ? 2 : 0;
}

std::uint32_t dash(std::string_view text) noexcept {
  for (const std::string_view sign : {"-", "\u2013", "\u2014", "\u2012", "\u2212", "\u2022", "\u25cf", "\u25aa",
                                      "\u25e6", "\u00b7", "\u25cb", "\uf0b7", "*", "+"})
    if (begins(text, sign)) return static_cast<std::uint32_t>(sign.size());
  return 0;
}

bool ends_word(std::string_view rest) noexcept { return rest.empty() || leading_space(rest) > 0; }

}  // namespace

bool begins_with(std::string_view text, std::string_view with) noexcept {
  if (text.size() < with.size()) return false;
  for (std::size_t i = 0; i < with.size(); ++i)
    if (small(text[i]) != with[i]) return false;
  return true;
}

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

bool begins_with_capital(std::string_view text) noexcept {
  if (text.empty()) return false;
  if (is_upper(text.front()) || text.front() == '[' || text.front() == '(' || text.front() == '"' ||
      text.front() == '\'' || text.front() == '`')
    return true;
  if (text.size() > 1 && text[0] == '\xc3') return static_cast<unsigned char>(text[1]) <= 0x9e;
  return begins(text, "\u2018") || begins(text, "\u2019") || begins(text, "\u201c") || begins(text, "\u201e");
}

bool begins_with_month(std::string_view text) noexcept {
  for (const std::string_view month :
       {"januari",  "februari", "maart",   "april",    "mei",   "juni", "juli", "augustus", "september", "oktober",
        "november", "december", "january", "february", "march", "may",  "june", "july",     "august",    "october"})
    if (begins_with(text, month) && (text.size() == month.size() || !in_word(text[month.size()]))) return true;
  return false;
}

bool is_date_line(std::string_view text) noexcept {
  std::uint32_t value = 0;
  const std::uint32_t day = digits(text, value);
  if (day == 0 || day > 2 || value > 31) return false;
  text = trimmed(text.substr(day));
  if (!begins_with_month(text)) return false;
  while (!text.empty() && in_word(text.front())) text.remove_prefix(1);
  text = trimmed(text);
  return digits(text, value) == 4 && text.size() <= 5;
}

bool is_abbreviation(std::string_view word) noexcept {
  for (const std::string_view known : {"art", "artt", "nr",  "nrs", "no",  "blz", "p",    "pag",  "hfst", "bijl", "par",
                                       "jo",  "ca",   "max", "min", "afd", "vgl", "bijv", "resp", "incl", "excl", "tel",
                                       "st",  "dr",   "mr",  "drs", "ir",  "ing", "prof", "stb",  "stcrt"})
    if (word.size() == known.size() && begins_with(word, known)) return true;
  return word.size() <= 1;
}

Marker read_marker(std::string_view line) noexcept {
  Marker marker;
  std::uint32_t at = 0;
  if (line.empty()) return marker;
  if (line.size() > 5 && line[0] == 'L' && begins(line, "Lid ")) {
    std::uint32_t value = 0;
    const std::uint32_t length = digits(line.substr(4), value);
    at = 4 + length;
    if (length == 0 || length > 3 || value == 0) return marker;
    if (at < line.size() && is_lower(line[at])) marker.suffixed = true, ++at;
    if (at >= line.size() || (line[at] != '.' && line[at] != ':') || !ends_word(line.substr(at + 1))) return {};
    marker.style = MarkerStyle::number;
    marker.worded = true;
    marker.value = value;
    marker.number = 4;
    marker.number_end = at;
    marker.end = at + 1;
    return marker;
  }
  // Nearly every line begins with a word.
  if (is_upper(line[0]) || (is_lower(line[0]) && line.size() > 1 && is_lower(line[1]) && line[0] != line[1] &&
                            line[0] != 'i' && line[0] != 'v' && line[0] != 'x'))
    return marker;
  const auto rest = [&] { return line.substr(at); };
  if (const std::uint32_t sign = dash(line);
      sign != 0 && (line.size() == sign || leading_space(line.substr(sign)) > 0)) {
    marker.style = MarkerStyle::dash;
    marker.number = marker.number_end = marker.end = sign;
    // "- a. tekst": the dash is how it is printed, the letter is how it is named.
    const std::uint32_t gap = leading_space(line.substr(sign));
    const std::string_view inner = line.substr(sign + gap);
    if (gap <= 8 && !inner.empty() && dash(inner.substr(0, 4)) == 0) {
      Marker label = read_marker(inner);
      if (label && !label.weak && label.part == 0 && !trimmed(inner.substr(label.end)).empty()) {
        label.number += sign + gap;
        label.number_end += sign + gap;
        label.end += sign + gap;
        return label;
      }
    }
    return marker;
  }
  std::uint32_t bold = 0;
  while (at < line.size() && bold < 3 && (line[at] == '*' || line[at] == '_')) ++at, ++bold;
  const bool bracket = at < line.size() && line[at] == '(';
  if (bracket) ++at;
  marker.number = at;
  std::uint32_t value = 0;
  if (const std::uint32_t length = digits(rest(), value); length != 0) {
    if (length > 3) return {};
    at += length;
    marker.value = value;
    marker.style = MarkerStyle::number;
    if (const std::uint32_t sign = degree(rest()); sign != 0) {
      marker.style = MarkerStyle::degree;
      at += sign;
    } else if (at + 1 < line.size() && line[at] == '.' && is_digit(line[at + 1]) && !bracket) {
      ++at;
      at += digits(rest(), value);
      marker.whole = marker.value;
      marker.value = value;
      marker.style = MarkerStyle::dotted;
      if (at + 1 < line.size() && line[at] == '.' && is_digit(line[at + 1])) {
        const std::uint32_t deeper = digits(line.substr(at + 1), value);
        if (deeper > 3 || marker.value == 0 || value == 0) return {};
        at += 1 + deeper;
        marker.part = marker.value;
        marker.value = value;
      }
      if (at < line.size() && (is_digit(line[at]) || line[at] == ',')) return {};
    } else if (at + 1 < line.size() && is_lower(line[at]) && (line[at + 1] == '.' || line[at + 1] == ')')) {
      ++at;
      marker.suffixed = true;
    }
  } else {
    while (at < line.size() && at - marker.number < 6 && is_lower(line[at])) ++at;
    const std::string_view letters = line.substr(marker.number, at - marker.number);
    if (letters.empty()) return {};
    marker.roman = roman_value(letters);
    if (letters.size() == 1 ||
        (letters.size() == 2 && letters[0] == letters[1] && letters != "ii" && letters != "xx")) {
      marker.style = MarkerStyle::letter;
      marker.value = static_cast<std::uint32_t>(letters[0] - 'a') + 1 + (letters.size() == 2 ? 26U : 0U);
    } else if (marker.roman != 0 && marker.roman < 40) {
      marker.style = MarkerStyle::roman;
      marker.value = marker.roman;
    } else {
      return {};
    }
  }
  marker.number_end = at;
  if (bold > 0 && at < line.size() && (line[at] == '*' || line[at] == '_')) {  // **1**. or **1** De
    while (at < line.size() && bold > 0 && (line[at] == '*' || line[at] == '_')) ++at, --bold;
    if (bold > 0) return {};
    if (at < line.size() && (line[at] == '.' || line[at] == ')')) ++at;
    marker.end = at;
    return ends_word(rest()) && marker.style != MarkerStyle::letter ? marker : Marker{};
  }
  if (at < line.size() && line[at] == '\\' && at + 1 < line.size() && (line[at + 1] == '.' || line[at + 1] == ')'))
    ++at;
  const bool punctuated = at < line.size() && (bracket ? line[at] == ')' : line[at] == '.' || line[at] == ')');
  if (bracket && !punctuated) return {};
  if (punctuated) ++at;
  if (bold > 0) {
    if (line.substr(at, bold).find_first_not_of("*_") != std::string_view::npos || line.size() < at + bold) return {};
    at += bold;
  }
  marker.end = at;
  if (punctuated || bold > 0 || marker.style == MarkerStyle::degree || marker.style == MarkerStyle::dotted) {
    if (ends_word(rest())) return marker;
    if (marker.style != MarkerStyle::number || !begins_with_capital(rest())) return {};
    marker.weak = true;  // "2.De"
    return marker;
  }
  if (marker.style != MarkerStyle::number) return {};
  const std::string_view words = trimmed(rest().substr(0, 40));
  if (!begins_with_capital(words) || begins_with_month(words)) return {};
  marker.weak = true;
  return marker;
}

namespace {

struct Word {
  std::string_view text;
  HeadingForm form;
  std::uint8_t rank;
};

constexpr std::array<Word, 17> words{{{"artikel", HeadingForm::article, 0},
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

// "5", "5a", "5bis", "2.1", "3:2", "II", "A": how many bytes, and its value.
std::uint32_t number_at(std::string_view text, std::uint32_t& value, bool& suffixed, bool letters,
                        std::uint32_t longest) noexcept {
  std::uint32_t at = digits(text, value);
  if (at != 0) {
    if (at > longest) return 0;
    for (std::uint32_t part = 0;
         at + 1 < text.size() && (text[at] == '.' || text[at] == ':') && is_digit(text[at + 1]);) {
      const std::uint32_t length = digits(text.substr(at + 1), part);
      at += 1 + length;
      value = part;
    }
    std::uint32_t tail = at;
    while (tail < text.size() && tail - at < 6 && (is_lower(text[tail]) || is_upper(text[tail]))) ++tail;
    if (tail < text.size() && in_word(text[tail])) return 0;
    const std::string_view suffix = text.substr(at, tail - at);
    if (suffix.size() > 1 && suffix != "bis" && suffix != "ter" && suffix != "quater") {
      if (suffix.size() > 2) return 0;
    }
    suffixed = !suffix.empty();
    return tail;
  }
  while (at < text.size() && at < 8 && is_upper(text[at])) ++at;
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
  else if (const std::uint32_t sign = dash(text); sign != 0 && ends_word(text.substr(sign)))
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
  for (const Word& word : words) {
    if (!begins_with(text, word.text)) continue;
    std::string_view rest = text.substr(word.text.size());
    if (word.text == "bijlage" && begins(rest, "n") && trimmed(rest.substr(1)).empty()) return heading;
    const bool annex = word.form == HeadingForm::annex;
    const std::uint32_t gap = leading_space(rest);
    if (!rest.empty() && gap == 0 && in_word(word.text.back()) && word.text != "\u00a7") {
      if (!annex || (rest.front() != '.' && rest.front() != ':' && dash(rest) == 0)) return heading;
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
      const std::string_view close = begins(rest, "<!--") ? "-->" : begins_with(rest, "<sup>") ? "</sup>" : ">";
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
      put(small(c));
    } else if (c == '\xc3' && at + 1 < text.size()) {  // letters of U+00C0 to U+00FF, by what they are without accents
      static constexpr std::string_view letters = "aaaaaaaceeeeiiiidnooooo-ouuuuyts";
      const char letter = letters[static_cast<unsigned char>(text[++at]) & 0x1f];
      if (letter == '-')
        hyphen = true;
      else
        put(letter);
    } else if (c == '\'' || begins(text.substr(at), "\u2019")) {
      if (c != '\'') at += 2;  // an apostrophe parts nothing: "api's"
    } else if (static_cast<unsigned char>(c) < 0x80 || static_cast<unsigned char>(c) >= 0xc0) {
      hyphen = true;
    }
  }
  return slug;
}

bool says_lapsed(std::string_view text) noexcept {
  text = trimmed(text);
  if (text.size() > 80) return false;
  while (!text.empty() && (text.front() == '*' || text.front() == '_' || text.front() == '[' || text.front() == '('))
    text.remove_prefix(1);
  while (!text.empty() && std::string_view("*_])}.;,").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  text = trimmed(text);
  for (const std::string_view word : {"is vervallen", "vervallen", "vervalt", "lapsed", "repealed", "deleted"}) {
    if (!begins_with(text, word)) continue;
    const std::string_view rest = trimmed(text.substr(word.size()));
    if (rest.empty()) return text.size() == word.size();
    for (const std::string_view more : {"per ", "m.i.v. ", "met ingang van ", "bij ", "as of ", "by "})
      if (begins_with(rest, more) && rest.size() <= 40) return true;
    return false;
  }
  return false;
}

bool names_instrument(std::string_view text) noexcept {
  text = trimmed(text);
  for (const std::string_view word :
       {"regeling", "gemeenschappelijke regeling", "reglement", "verordening", "statuten", "statuut", "convenant",
        "overeenkomst", "samenwerkingsovereenkomst", "bestuursovereenkomst", "bestuursreglement",
        "huishoudelijk reglement", "besluit", "regulation", "rules", "statutes", "agreement"})
    if (begins_with(text, word) && (text.size() == word.size() || !in_word(text[word.size()]))) return true;
  return false;
}

bool names_explanation(std::string_view line) noexcept {
  line = trimmed(line);
  while (!line.empty() && (line.back() == ':' || line.back() == '.')) line.remove_suffix(1);
  if (line.size() > 150) return false;
  for (const std::string_view word :
       {"toelichting", "algemene toelichting", "artikelsgewijze toelichting", "artikelgewijze toelichting",
        "memorie van toelichting", "nota van toelichting", "explanation", "explanatory note", "explanatory notes",
        "explanatory memorandum"}) {
    if (!begins_with(line, word)) continue;
    const std::string_view rest = line.substr(word.size());
    if (rest.empty()) return true;
    for (const std::string_view more : {" op de ", " op het ", " bij de ", " bij het ", " behorende bij ", " to the "})
      if (begins_with(rest, more)) return true;
  }
  return false;
}

bool ends_considerations(std::string_view line) noexcept {
  for (const std::string_view words_of_it : {"besluit", "verklaren", "verklaart", "komen ", "komt ",
                                             "zijn overeengekomen", "spreken ", "have agreed", "agree", "hereby "})
    if (begins_with(line, words_of_it)) return true;
  return false;
}

bool begins_signature(std::string_view line, std::string_view next) noexcept {
  line = trimmed(line);
  if (line.size() <= 3 && (line == "De" || line == "de" || line == "Het" || line == "het")) return !next.empty();
  if (is_date_line(line)) return true;
  for (const std::string_view words_of_it :
       {"'s-gravenhage", "\u2019s-gravenhage", "den haag,", "aldus vastgesteld", "aldus besloten", "aldus opgemaakt",
        "aldus overeengekomen", "aldus ondertekend", "aldus getekend", "aldus in ", "getekend te", "was getekend",
        "met vriendelijke groet", "ondertekend door", "signed ", "done at ", "in witness whereof"})
    if (begins_with(line, words_of_it)) return true;
  // The formula below the last article: "Dit besluit zal met de toelichting in de Staatscourant worden geplaatst."
  if ((begins_with(line, "dit ") || begins_with(line, "deze ")) && line.size() <= 250) {
    const auto space = line.find(' ', 5);
    if (space != std::string_view::npos && begins_with(line.substr(space), " zal ") &&
        (line.find("geplaatst") != std::string_view::npos || line.find("bekendgemaakt") != std::string_view::npos))
      return true;
  }
  return line.size() <= 40 && begins_with_capital(line) && is_date_line(trimmed(next));  // a place, then a date
}

}  // namespace kader::detail
