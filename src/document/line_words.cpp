// SPDX-License-Identifier: Apache-2.0
#include "document/line_words.hpp"

#include "document/lines.hpp"

namespace kader::detail {

std::uint32_t leading_digits(std::string_view text, std::uint32_t& value) noexcept {
  std::uint32_t at = 0;
  value = 0;
  while (at < text.size() && at < 6 && is_digit(text[at]))
    value = value * 10 + static_cast<std::uint32_t>(text[at++] - '0');
  return at;
}

std::uint32_t leading_dash(std::string_view text) noexcept {
  for (const std::string_view sign : {"-", "\u2013", "\u2014", "\u2012", "\u2212", "\u2022", "\u25cf", "\u25aa",
                                      "\u25e6", "\u00b7", "\u25cb", "\uf0b7", "*", "+"})
    if (text.starts_with(sign)) return static_cast<std::uint32_t>(sign.size());
  return 0;
}

bool ends_word(std::string_view rest) noexcept { return rest.empty() || leading_space(rest) > 0; }

bool begins_with(std::string_view text, std::string_view with) noexcept {
  if (text.size() < with.size()) return false;
  for (std::size_t i = 0; i < with.size(); ++i)
    if (small_letter(text[i]) != with[i]) return false;
  return true;
}

bool begins_with_capital(std::string_view text) noexcept {
  if (text.empty()) return false;
  if (is_upper(text.front()) || text.front() == '[' || text.front() == '(' || text.front() == '"' ||
      text.front() == '\'' || text.front() == '`')
    return true;
  if (text.size() > 1 && text[0] == '\xc3') return static_cast<unsigned char>(text[1]) <= 0x9e;
  return text.starts_with("\u2018") || text.starts_with("\u2019") || text.starts_with("\u201c") ||
         text.starts_with("\u201e");
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
  const std::uint32_t day = leading_digits(text, value);
  if (day == 0 || day > 2 || value > 31) return false;
  text = trimmed(text.substr(day));
  if (!begins_with_month(text)) return false;
  while (!text.empty() && in_word(text.front())) text.remove_prefix(1);
  text = trimmed(text);
  return leading_digits(text, value) == 4 && text.size() <= 5;
}

bool is_abbreviation(std::string_view word) noexcept {
  for (const std::string_view known : {"art", "artt", "nr",  "nrs", "no",  "blz", "p",    "pag",  "hfst", "bijl", "par",
                                       "jo",  "ca",   "max", "min", "afd", "vgl", "bijv", "resp", "incl", "excl", "tel",
                                       "st",  "dr",   "mr",  "drs", "ir",  "ing", "prof", "stb",  "stcrt"})
    if (word.size() == known.size() && begins_with(word, known)) return true;
  return word.size() <= 1;
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
