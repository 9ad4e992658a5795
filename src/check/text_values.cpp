// SPDX-License-Identifier: Apache-2.0
// Values that cannot be: days that no calendar has, and numbers of which word and figure differ.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/text_words.hpp"
#include "document/passages.hpp"
#include "document/tokens.hpp"
#include "kader/check/context.hpp"
#include "kader/check/rules/text.hpp"
#include "kader/text/date.hpp"

namespace kader {
namespace {

using detail::text_of;
using detail::Token;
using detail::TokenKind;
using detail::Word;

constexpr std::string_view digits = "0123456789";

// "31", "31ste", "2e"; nothing for "3.1", "31a" and what is longer than numbers of people are.
std::optional<std::uint32_t> figure(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of(digits), text.size());
  if (end == 0 || end > 6) return std::nullopt;
  const std::string_view ending = text.substr(end);
  if (!ending.empty() && ending != "e" && ending != "ste" && ending != "de" && ending != "st" && ending != "nd" &&
      ending != "rd" && ending != "th")
    return std::nullopt;
  std::uint32_t value = 0;
  for (const char c : text.substr(0, end)) value = value * 10 + static_cast<std::uint32_t>(c - '0');
  return value;
}

// A run of tokens, asked by place.
class Run {
 public:
  Run(std::string_view text, const std::vector<Token>& tokens) : text_(text), tokens_(&tokens) {}

  [[nodiscard]] std::size_t size() const noexcept { return tokens_->size(); }
  [[nodiscard]] const Token& token(std::size_t i) const {
    static const Token past;
    return i < tokens_->size() ? (*tokens_)[i] : past;
  }
  [[nodiscard]] bool sign(std::size_t i, char c) const {
    return token(i).kind == TokenKind::sign && token(i).sign == c;
  }
  [[nodiscard]] std::string_view text(std::size_t i) const { return text_of(text_, token(i)); }
  // Empty for what is no word.
  [[nodiscard]] std::string word(std::size_t i) const {
    const bool is_word = token(i).kind == TokenKind::word && token(i).end - token(i).begin <= 40;
    return is_word ? detail::folded(text_, token(i)) : std::string();
  }
  [[nodiscard]] std::optional<std::uint32_t> figure(std::size_t i) const {
    return token(i).kind == TokenKind::number ? kader::figure(text(i)) : std::nullopt;
  }
  // Nothing stands between the token and the one before.
  [[nodiscard]] bool joined(std::size_t i) const { return i > 0 && token(i).begin == token(i - 1).end; }
  // What the number is one of, and no quantity or day: "artikel 31", "nr. 31", "2020/31".
  [[nodiscard]] bool numbered_before(std::size_t i) const {
    if (i == 0) return false;
    if (joined(i) && token(i - 1).kind == TokenKind::sign && !sign(i - 1, '(')) return true;
    const std::size_t before = sign(i - 1, '.') && i > 1 ? i - 2 : i - 1;
    const Word unit = token(before).word;
    if ((unit >= Word::article && unit <= Word::section) || unit == Word::boek) return true;
    static constexpr std::array<std::string_view, 9> units = {"nr",   "nummer", "no",    "number", "volgnummer",
                                                              "week", "noot",   "tabel", "versie"};
    return std::find(units.begin(), units.end(), word(before)) != units.end();
  }

 private:
  std::string_view text_;
  const std::vector<Token>* tokens_;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::uint32_t latest_day = 39;  // beyond it a number before a month is something else

int month_of(const Run& run, std::size_t i) {
  const std::string word = run.word(i);
  if (word.size() < 3 || word.size() > 9) return 0;
  for (int month = 0; month < 12; ++month) {
    if (word == detail::month_names[month].nl) return month + 1;
    // "may" is a verb, too
    if (run.token(i).capital && word == detail::folded(detail::month_names[month].en)) return month + 1;
  }
  return 0;
}

// A day as it stands in the words, that no year has, or not the one that is named.
struct Day {
  std::uint32_t day = 0;
  int month = 0;
  std::optional<std::uint32_t> year;
  std::size_t last = 0;  // token

  [[nodiscard]] int most() const {
    return detail::days_in_month(year ? static_cast<int>(*year) : 2000, month);  // a leap year
  }
  [[nodiscard]] bool exists() const { return day >= 1 && static_cast<int>(day) <= most(); }
};

std::optional<std::uint32_t> year_at(const Run& run, std::size_t i) {
  const auto year = run.text(i).size() == 4 ? run.figure(i) : std::nullopt;
  return year && *year >= 1500 && *year <= 2500 ? year : std::nullopt;
}

// "31 april", "29 februari 2027", "31-04-2026", "31.4.2026".
std::optional<Day> day_at(const Run& run, std::size_t i) {
  if (run.token(i).kind != TokenKind::number || run.numbered_before(i)) return std::nullopt;
  const std::string_view written = run.text(i);
  if (const auto dot = written.find('.'); dot != std::string_view::npos) {
    const auto second = written.find('.', dot + 1);
    if (second == std::string_view::npos || written.size() - second != 5 || dot > 2 || second - dot > 3)
      return std::nullopt;
    const auto day = figure(written.substr(0, dot));
    const auto month = figure(written.substr(dot + 1, second - dot - 1));
    const auto year = figure(written.substr(second + 1));
    if (!day || !month || *month < 1 || *month > 12 || *day > 31 || !year || *year < 1900 || *year > 2100)
      return std::nullopt;
    return Day{*day, static_cast<int>(*month), year, i};
  }
  const auto day = run.figure(i);
  if (!day || *day > latest_day || written.size() > 5) return std::nullopt;
  if (const int month = month_of(run, i + 1); month != 0 && !run.joined(i + 1)) {
    const auto year = year_at(run, i + 2);
    return Day{*day, month, year, i + (year ? 2 : 1)};
  }
  for (const char between : {'-', '/'})
    if (run.sign(i + 1, between) && run.sign(i + 3, between) && run.joined(i + 1) && run.joined(i + 2) &&
        run.joined(i + 3) && run.joined(i + 4)) {
      const auto month = run.figure(i + 2);
      const auto year = year_at(run, i + 4);
      const bool goes_on = run.joined(i + 5) && (run.sign(i + 5, '-') || run.sign(i + 5, '/'));
      if (month && year && *month >= 1 && *month <= 12 && *day >= 1 && *day <= 31 && !goes_on)
        return Day{*day, static_cast<int>(*month), year, i + 4};
    }
  return std::nullopt;
}

Phrase last_day(const Day& day) {
  const Bilingual month = detail::month_names[day.month - 1];
  std::string year = day.year && day.month == 2 ? " " + std::to_string(*day.year) : std::string();
  const std::string most = std::to_string(day.most());
  const bool leap_unknown = !day.year && day.month == 2;
  return {std::string(month.nl) + year + (leap_unknown ? " heeft ten hoogste " : " heeft ") + most + " dagen",
          std::string(month.en) + year + (leap_unknown ? " has at most " : " has ") + most + " days"};
}

// ---------------------------------------------------------------------------------------------------------------------

struct NumberWord {
  std::string_view text;
  std::uint32_t value;
};
constexpr std::array<NumberWord, 19> small_numbers = {{{"twee", 2},
                                                       {"drie", 3},
                                                       {"vier", 4},
                                                       {"vijf", 5},
                                                       {"zes", 6},
                                                       {"zeven", 7},
                                                       {"acht", 8},
                                                       {"negen", 9},
                                                       {"tien", 10},
                                                       {"elf", 11},
                                                       {"twaalf", 12},
                                                       {"dertien", 13},
                                                       {"veertien", 14},
                                                       {"vijftien", 15},
                                                       {"zestien", 16},
                                                       {"zeventien", 17},
                                                       {"achttien", 18},
                                                       {"negentien", 19},
                                                       {"een", 1}}};
constexpr std::array<NumberWord, 8> tens = {{{"twintig", 20},
                                             {"dertig", 30},
                                             {"veertig", 40},
                                             {"vijftig", 50},
                                             {"zestig", 60},
                                             {"zeventig", 70},
                                             {"tachtig", 80},
                                             {"negentig", 90}}};
constexpr std::array<NumberWord, 19> small_numbers_en = {{{"one", 1},
                                                          {"two", 2},
                                                          {"three", 3},
                                                          {"four", 4},
                                                          {"five", 5},
                                                          {"six", 6},
                                                          {"seven", 7},
                                                          {"eight", 8},
                                                          {"nine", 9},
                                                          {"ten", 10},
                                                          {"eleven", 11},
                                                          {"twelve", 12},
                                                          {"thirteen", 13},
                                                          {"fourteen", 14},
                                                          {"fifteen", 15},
                                                          {"sixteen", 16},
                                                          {"seventeen", 17},
                                                          {"eighteen", 18},
                                                          {"nineteen", 19}}};
constexpr std::array<NumberWord, 8> tens_en = {{{"twenty", 20},
                                                {"thirty", 30},
                                                {"forty", 40},
                                                {"fifty", 50},
                                                {"sixty", 60},
                                                {"seventy", 70},
                                                {"eighty", 80},
                                                {"ninety", 90}}};

template <std::size_t size>
std::uint32_t value_in(const std::array<NumberWord, size>& table, std::string_view word) {
  for (const NumberWord& one : table)
    if (one.text == word) return one.value;
  return 0;
}

// Below a hundred; 0 for what is no number. In Dutch: "vijf", "vijfentwintig", "tweeentwintig".
std::uint32_t below_hundred(std::string_view word) {
  if (const std::uint32_t value = value_in(small_numbers, word); value != 0) return value;
  for (const NumberWord& ten : tens) {
    if (word == ten.text) return ten.value;
    if (!word.ends_with(ten.text)) continue;
    std::string_view unit = word.substr(0, word.size() - ten.text.size());
    if (!unit.ends_with("en")) return 0;
    unit.remove_suffix(2);
    const std::uint32_t value = value_in(small_numbers, unit);
    return value < 10 && value != 0 ? ten.value + value : 0;
  }
  return 0;
}
// "honderd", "tweehonderdvijftig", "duizend", "tienduizend".
std::uint32_t dutch_number(std::string_view word) {
  const auto parted = [&](std::string_view unit, std::uint32_t size, auto&& before, auto&& after) -> std::uint32_t {
    const auto at = word.find(unit);
    if (at == std::string_view::npos) return 0;
    const std::string_view rest = word.substr(at + unit.size());
    const std::uint32_t many = at == 0 ? 1 : before(word.substr(0, at));
    const std::uint32_t more = rest.empty() ? 0 : after(rest);
    return many == 0 || (more == 0 && !rest.empty()) ? 0 : many * size + more;
  };
  const auto no_more = [](std::string_view) -> std::uint32_t { return 0; };
  if (word.find("duizend") != std::string_view::npos) return parted("duizend", 1000, below_hundred, no_more);
  if (word.find("honderd") != std::string_view::npos) return parted("honderd", 100, below_hundred, below_hundred);
  return below_hundred(word);
}
std::uint32_t english_number(std::string_view word) {
  if (const std::uint32_t value = value_in(small_numbers_en, word); value != 0) return value;
  const auto hyphen = word.find('-');
  const std::uint32_t ten = value_in(tens_en, word.substr(0, hyphen));
  if (hyphen == std::string_view::npos || ten == 0) return ten;
  const std::uint32_t unit = value_in(small_numbers_en, word.substr(hyphen + 1));
  return unit != 0 && unit < 10 ? ten + unit : 0;
}
std::uint32_t number_in_words(std::string_view word) {
  if (word.size() < 3) return 0;
  const std::uint32_t value = dutch_number(word);
  return value != 0 ? value : english_number(word);
}

// "10.000" as well as "12".
std::optional<std::uint32_t> quantity(const Run& run, std::size_t i) {
  if (run.token(i).kind != TokenKind::number) return std::nullopt;
  std::string plain;
  const std::string_view written = run.text(i);
  for (std::size_t at = 0; at < written.size() && at < 12; ++at) {
    const bool group = written[at] == '.' && at > 0 && at <= 3 && written.size() - at == 4;
    if (!group) plain += written[at];
  }
  if (plain.find_first_not_of(digits) != std::string::npos || plain.size() + 1 < written.size()) return std::nullopt;
  return figure(plain);
}

// What is counted: a noun in small letters. For "een", which is an article as well, one that can be nothing else.
bool counts(const Run& run, std::size_t i, bool surely) {
  if (run.sign(i, '%')) return true;
  const std::string word = run.word(i);
  if (word.empty() || run.token(i).capital || run.token(i).word == Word::en) return false;
  if (!surely) return run.token(i).word == Word::other || run.token(i).word == Word::leden;
  static constexpr std::array<std::string_view, 16> units = {"jaar", "jaren",   "maand", "maanden",   "week", "weken",
                                                             "dag",  "dagen",   "uur",   "werkdagen", "keer", "maal",
                                                             "stem", "stemmen", "leden", "exemplaren"};
  return std::find(units.begin(), units.end(), word) != units.end();
}

}  // namespace

void check_impossible_date(Context& context) {
  const Document* const document = context.document();
  if (document == nullptr) return;
  detail::for_each_run(*document, [&](std::uint32_t provision, const std::vector<Token>& tokens) {
    const Run run(document->source()->text, tokens);
    for (std::size_t i = 0; i < run.size(); ++i) {
      const auto day = day_at(run, i);
      if (!day) continue;
      context.looked_at();
      const std::size_t first = std::exchange(i, day->last);
      if (day->exists()) continue;
      const ByteRange where{run.token(first).begin, run.token(day->last).end};
      context.report_at<impossible_date>(where, Context::pointer_of(document->provisions()[provision].ref),
                                         detail::on_one_line(document->bytes(where)), last_day(*day));
    }
  });
}

void check_figure_mismatch(Context& context) {
  const Document* const document = context.document();
  if (document == nullptr) return;
  detail::for_each_run(*document, [&](std::uint32_t provision, const std::vector<Token>& tokens) {
    const Run run(document->source()->text, tokens);
    for (std::size_t i = 0; i + 3 < run.size(); ++i) {
      if (!run.sign(i + 1, '(') || !run.sign(i + 3, ')') || run.joined(i + 1)) continue;
      const bool word_first = run.token(i).kind == TokenKind::word;
      const std::size_t in_words = word_first ? i : i + 2;
      const std::string word = run.word(in_words);
      const std::uint32_t said = number_in_words(word);
      const auto written = quantity(run, word_first ? i + 2 : i);
      if (said == 0 || !written || run.numbered_before(i)) continue;
      // "twee honderd (200)", "honderd en vijf (105)", "1,5 (twee)": of a number, only the last part.
      const bool joined = i > 1 && (run.token(i - 1).word == Word::en || run.word(i - 1) == "and");
      const std::size_t before = joined ? i - 2 : i - 1;
      if (i > 0 && (number_in_words(run.word(before)) != 0 || run.token(before).kind == TokenKind::number)) continue;
      const bool article = word == "een" && run.text(in_words).size() == 3;
      if (!counts(run, i + 4, article)) continue;
      context.looked_at();
      if (said == *written) continue;
      const ByteRange where{run.token(i).begin, run.token(i + 3).end};
      context.report_at<figure_mismatch>(where, Context::pointer_of(document->provisions()[provision].ref),
                                         detail::on_one_line(document->bytes(where)), std::string(run.text(in_words)),
                                         std::to_string(*written));
    }
  });
}

}  // namespace kader
