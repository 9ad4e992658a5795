// SPDX-License-Identifier: Apache-2.0
// Numbers that are left out, and numbers that occur twice.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "check/text_words.hpp"
#include "document/heading_words.hpp"
#include "document/lines.hpp"
#include "document/markup.hpp"
#include "document/structure.hpp"
#include "document/tokens.hpp"
#include "kader/check/context.hpp"
#include "kader/check/rules/text.hpp"

namespace kader {
namespace {

using detail::Structure;

// A number taken apart: "2.3a" is "2.", 3, "a".
struct Number {
  enum class Kind : std::uint8_t { none, digits, letter, roman };
  Kind kind = Kind::none;
  std::uint32_t value = 0;
  std::string before;
  std::string after;
};

Number number_of(const std::string& label, bool roman) {
  Number made;
  if (label.empty() || label.size() > 20) return made;
  if (const std::uint32_t value = roman ? detail::roman_value(label) : 0; value != 0)
    return {Number::Kind::roman, value, {}, {}};
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (digit(label[0])) {
    const auto last = label.find_last_of(".:");
    const std::size_t from =
        last == std::string::npos || last + 1 >= label.size() || !digit(label[last + 1]) ? 0 : last + 1;
    std::size_t end = from;
    while (end < label.size() && digit(label[end]) && end - from < 6)
      made.value = made.value * 10 + static_cast<std::uint32_t>(label[end++] - '0');
    made.kind = Number::Kind::digits;
    made.before = label.substr(0, from);
    made.after = label.substr(end);
    return made;
  }
  if (label.size() == 1 && label[0] >= 'a' && label[0] <= 'z')
    return {Number::Kind::letter, static_cast<std::uint32_t>(label[0] - 'a' + 1), {}, {}};
  return made;
}

std::string written(const Number& like, std::uint32_t value) {
  if (like.kind == Number::Kind::letter) return value <= 26 ? std::string(1, static_cast<char>('a' + value - 1)) : "";
  if (like.kind == Number::Kind::roman) {
    static constexpr std::pair<std::uint32_t, std::string_view> parts[] = {
        {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
    std::string made;
    for (const auto& [size, sign] : parts)
      for (; value >= size && made.size() < 40; value -= size) made += sign;
    return made;
  }
  return like.before + std::to_string(value);
}

// What a chapter is by its word; the lower the rank, the more it holds.
struct ChapterWord {
  std::uint64_t hash = 0;
  std::uint8_t rank = 0;
};

ChapterWord chapter_word(const Document& document, const Provision& chapter) {
  std::string_view head = document.bytes(chapter.head);
  head.remove_prefix(std::min(head.find_first_not_of("# "), head.size()));
  const std::string plain = detail::without_markup(head);
  const detail::Heading read = detail::read_heading(plain);
  return {detail::hash_of(read.word == "\u00a7" ? std::string_view("paragraaf") : read.word), read.rank};
}

struct List {
  Number last;
  std::uint32_t provision = 0;
  std::uint32_t round = 0;
  bool roman = false;
  bool lapsed = false;
  std::string label;
  std::uint32_t begun_anew = 0;  // chapters: how many that hold this one were there before it
};
struct Seen {
  std::uint64_t list = 0;
  std::uint32_t round = 0;
  std::string label;
  bool operator==(const Seen&) const = default;
  friend std::size_t hash_value(const Seen& seen) noexcept {
    return static_cast<std::size_t>(detail::hash_of(seen.label) ^ (seen.list * 0x9E3779B97F4A7C15U + seen.round));
  }
};

// A, B, … H, J: an I is left out where it could be read as a one.
bool skips_letter(const Number& last, const Number& next, bool chapter) {
  constexpr std::uint32_t h = 8;
  return chapter && last.kind == Number::Kind::letter && last.value == h && next.value == h + 2;
}

// "Artikel IV*" stands beside article IV: a star that no other one closes is part of the number.
bool is_starred(const Document& document, const Provision& one) {
  std::string_view head = document.bytes(one.head);
  head = detail::trimmed(head.substr(0, head.find_first_of("\r\n")));
  return !head.empty() && head.back() == '*' && std::count(head.begin(), head.end(), '*') % 2 == 1;
}

// Whether between two parts stands an alinea in small letters, the rest of a sentence: "hetzij door vermenging met:"
// holds a list of its own, and the second part belongs to another one than the first.
bool sentence_goes_on(const Document& document, std::uint32_t first, std::uint32_t second) {
  constexpr std::uint32_t longest = 5'000;
  const auto& provisions = document.provisions();
  const std::uint32_t begin = provisions[first].head.end;
  const std::uint32_t end = std::min(provisions[second].head.begin, begin + longest);
  const std::string_view words = document.bytes({begin, std::max(begin, end)});
  for (std::size_t at = words.find("\n\n"); at != std::string_view::npos; at = words.find("\n\n", at + 1)) {
    const std::size_t from = words.find_first_not_of(" \t\r\n", at);
    if (from == std::string_view::npos || from + 2 >= words.size()) return false;
    if (detail::is_lower(words[from]) && detail::is_lower(words[from + 1])) return true;
  }
  return false;
}

// Goes through the numbers of the text, list by list: articles of a scope, chapters, paragraphs and items of a
// provision. A list that begins again with its first number is a new one.
template <class Gap, class Twice>
void for_each_number(const Document& document, Gap&& gap, Twice&& twice) {
  boost::unordered_flat_map<std::uint64_t, List> lists;
  boost::unordered_flat_map<Seen, std::uint32_t> seen;
  const Structure structure(document);
  const auto& provisions = document.provisions();
  std::array<std::uint32_t, 8> chapters{};  // of each rank, so far
  for (std::uint32_t p = 1; p < provisions.size(); ++p) {
    const Provision& one = provisions[p];
    const bool counted = one.kind == ProvisionKind::article || one.kind == ProvisionKind::paragraph ||
                         one.kind == ProvisionKind::item || one.kind == ProvisionKind::chapter;
    if (!counted || one.number.empty()) continue;
    // An explanatory note goes by the articles that need explaining, as often as it likes.
    if (structure.in_note(p) && one.kind != ProvisionKind::paragraph && one.kind != ProvisionKind::item) continue;
    const bool chapter = one.kind == ProvisionKind::chapter;
    const ChapterWord word = chapter ? chapter_word(document, one) : ChapterWord{};
    if (chapter) ++chapters[word.rank % chapters.size()];
    const bool of_scope = one.kind == ProvisionKind::article || chapter;
    const std::uint32_t owner = of_scope ? structure.scope(p) : one.parent;
    const std::uint64_t key = (std::uint64_t{owner} << 4U | static_cast<std::uint64_t>(one.kind)) ^ word.hash << 1U;
    const std::string label = Structure::label_of(one.number);
    const auto [at, fresh] = lists.try_emplace(key);
    List& list = at->second;
    if (fresh) list.roman = label == "i" || (chapter && label.size() > 1);
    const std::uint32_t held_by = std::accumulate(
        chapters.begin(), chapters.begin() + (chapter ? std::min<int>(word.rank, 7) : 0), std::uint32_t{0});
    const bool in_new = std::exchange(list.begun_anew, held_by) != held_by && !fresh;
    // Beside the articles, lists begin again without a word: below a heading that was not seen, in a table.
    const bool loose = !of_scope && structure.article(p) == Structure::none;
    Number number = number_of(label, list.roman);
    if (number.kind == Number::Kind::none) continue;
    if (!fresh && list.last.kind == number.kind && list.last.before == number.before) {
      const bool restarts = number.value == 1 && number.after.empty() && list.last.value != 1;
      const std::uint32_t least = number.kind == Number::Kind::roman ? 2 : 3;  // what amends laws begins anew by law
      const bool low = one.kind == ProvisionKind::article && list.last.value < least;
      if ((restarts && !low) || (in_new && number.value == 1) || (loose && number.value <= list.last.value))
        ++list.round;
      else if (number.value > list.last.value + 1 && number.value <= list.last.value + 20 && !in_new &&
               !skips_letter(list.last, number, chapter))
        gap(list.provision, p, list.last, number, list.lapsed);
    } else if (!fresh && list.last.kind != number.kind) {
      ++list.round;
    }
    // Numbers of parts begin again where the reader does not see why; two that follow each other cannot be meant.
    const bool certain = (of_scope && (chapter || structure.says_article(owner))) ||
                         (list.label == label && !sentence_goes_on(document, list.provision, p));
    if (const auto [before, first] = seen.try_emplace(Seen{key, list.round, label}, p); !first && certain)
      if (!is_starred(document, one) && !is_starred(document, provisions[before->second])) twice(before->second, p);
    list.label = label;
    list.last = std::move(number);
    list.provision = p;
    list.lapsed = one.lapsed;
  }
}

// "Artikelen 29 tot en met 31 (vervallen)" is numbered 29, and says 31.
bool says_number(const Document& document, const Provision& provision, std::uint32_t value) {
  std::vector<detail::Token> tokens;
  const std::string_view text = document.source()->text;
  const std::uint32_t end = std::min(provision.where.end, provision.where.begin + 300);
  detail::read_tokens(text, {provision.where.begin, end}, tokens);
  const std::string wanted = std::to_string(value);
  for (const detail::Token& token : tokens)
    if (token.kind == detail::TokenKind::number && detail::text_of(text, token) == wanted) return true;
  return false;
}

// "4.2.1 t/m 4.2.4", "11.1 en 11.2" as one heading, which stands for all of them.
bool stands_for(const Provision& provision, std::string_view last) {
  constexpr std::size_t longest = 30;
  const std::string title = detail::folded(std::string_view(provision.title).substr(0, longest));
  for (const std::string_view link : {"t/m ", "tot en met ", "en ", "to ", "and "}) {
    if (!title.starts_with(link)) continue;
    const std::string_view number = std::string_view(title).substr(link.size());
    return number.starts_with(detail::folded(last)) &&
           (number.size() == last.size() || number.find_first_of(".0123456789", last.size()) != last.size());
  }
  return false;
}

// "artikel 2", "hoofdstuk II" of several: "de artikelen 2". A word without a plural here stays as it is.
Phrase several(Phrase part) {
  struct Plural {
    std::string_view one;
    std::string_view many;
  };
  constexpr Plural dutch[] = {{"artikel", "de artikelen"},    {"lid", "de leden"},
                              {"onderdeel", "de onderdelen"}, {"hoofdstuk", "de hoofdstukken"},
                              {"paragraaf", "de paragrafen"}, {"afdeling", "de afdelingen"},
                              {"titel", "de titels"},         {"bijlage", "de bijlagen"}};
  constexpr Plural english[] = {{"article", "articles"}, {"paragraph", "paragraphs"}, {"item", "items"},
                                {"chapter", "chapters"}, {"section", "sections"},     {"annex", "annexes"}};
  const auto change = [](std::string& text, const auto& words) {
    for (const Plural& word : words)
      if (text.starts_with(word.one) && text.substr(word.one.size(), 1) == " ") {
        text.replace(0, word.one.size(), word.many);
        return;
      }
  };
  change(part.nl, dutch);
  change(part.en, english);
  return part;
}

}  // namespace

void check_numbering_gap(Context& context) {
  const Document* const document = context.document();
  if (document == nullptr) return;
  const auto& provisions = document->provisions();
  for (const Provision& one : provisions)
    if (!one.number.empty() && one.kind != ProvisionKind::footnote) context.looked_at();
  for_each_number(
      *document,
      [&](std::uint32_t before, std::uint32_t after, const Number& last, const Number& next, bool lapsed) {
        if (lapsed && says_number(*document, provisions[before], next.value - 1)) return;
        const std::string first = written(last, last.value + 1);
        const std::string final = written(last, next.value - 1);
        if (stands_for(provisions[before], final)) return;
        Phrase missing = detail::spoken_part(*document, after, first);
        if (first == final) {
          missing.nl += " ontbreekt";
          missing.en += " is missing";
        } else {
          missing = several(std::move(missing));
          missing.nl += " tot en met " + final + " ontbreken";
          missing.en += " to " + final + " are missing";
        }
        Finding& made = context.report_at<numbering_gap>(
            provisions[after].head, Context::pointer_of(provisions[after].ref), detail::spoken(*document, before),
            detail::spoken_part(*document, after), missing);
        context.relate_at(made, provisions[before].head, Context::pointer_of(provisions[before].ref),
                          Bilingual{"het laatste nummer daarvoor", "the last number before it"});
      },
      [](std::uint32_t, std::uint32_t) {});
}

void check_duplicate_number(Context& context) {
  const Document* const document = context.document();
  if (document == nullptr) return;
  const auto& provisions = document->provisions();
  for (const Provision& one : provisions)
    if (!one.number.empty() && one.kind != ProvisionKind::footnote) context.looked_at();
  for_each_number(
      *document, [](std::uint32_t, std::uint32_t, const Number&, const Number&, bool) {},
      [&](std::uint32_t first, std::uint32_t second) {
        Finding& made = context.report_at<duplicate_number>(
            provisions[second].head, Context::pointer_of(provisions[second].ref), detail::spoken(*document, second));
        context.relate_at(made, provisions[first].head, Context::pointer_of(provisions[first].ref),
                          Bilingual{"hier staat het ook", "here it stands as well"});
      });
}

}  // namespace kader
