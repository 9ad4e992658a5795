// SPDX-License-Identifier: Apache-2.0
#include "document/reference_grammar.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "document/known_laws.hpp"
#include "document/structure.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t most_in_a_list = 60;
constexpr std::size_t most_ordinals = 12;

constexpr std::array<std::string_view, 40> texts = {"wet",          "wetboek",       "besluit",    "regeling",
                                                    "verordening",  "reglement",     "richtlijn",  "verdrag",
                                                    "overeenkomst", "convenant",     "statuten",   "statuut",
                                                    "protocol",     "akkoord",       "code",       "kernbeslissing",
                                                    "beleidsregel", "beleidsregels", "aanwijzing", "circulaire",
                                                    "handvest",     "cao",           "act",        "regulation",
                                                    "directive",    "treaty",        "law",        "statute",
                                                    "convention",   "decree",        "ordinance",  "agreement",
                                                    "charter",      "bylaws",        "kader",      "voorwaarden",
                                                    "instructie",   "rules",         "framework",  "contract"};
// Words that end like one and are none, or whose provisions nobody cites.
constexpr std::array<std::string_view, 6> no_texts = {"fact", "impact", "exact", "contact", "postcode", "barcode"};

// The last two letters of each: most words are told apart by those.
constexpr std::size_t letters = 26;
constexpr std::array<std::string_view, 4> documents = {"verklaring", "beschikking", "vergunning", "akte"};
constexpr auto endings = [] {
  std::array<bool, letters * letters> made{};
  const auto add = [&](std::string_view kind) {
    made[static_cast<std::size_t>(kind[kind.size() - 2] - 'a') * letters +
         static_cast<std::size_t>(kind.back() - 'a')] = true;
  };
  for (const std::string_view kind : texts) add(kind);
  for (const std::string_view kind : documents) add(kind);
  return made;
}();
bool may_name_a_text(std::string_view written) {
  if (written.size() < 2) return false;
  const auto letter = [&](std::size_t back) {
    const char c = written[written.size() - back];
    return static_cast<std::size_t>(static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' : c - 'a'));
  };
  if (letter(1) >= letters || letter(2) >= letters) return true;  // an accent, perhaps
  return endings[letter(2) * letters + letter(1)];
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// An abbreviation such as Wpg, EVRM, WNT: capitals in it, and short.
bool looks_abbreviated(std::string_view word) {
  if (word.size() < 2 || word.size() > 8) return false;
  return std::count_if(word.begin(), word.end(), is_upper) >= 2;
}

// One without vowels, such as Wvggz or Wjsg.
bool is_unspeakable(std::string_view word) {
  return word.size() >= 3 && word.size() <= 8 && word.find_first_of("aeiouyAEIOUY") == std::string_view::npos;
}

bool is_roman(std::string_view word) {
  return !word.empty() && word.size() <= 7 && word.find_first_not_of("IVXLC") == std::string_view::npos;
}

}  // namespace

bool names_a_text(std::string_view written) {
  if (written.size() > 60 || !may_name_a_text(written)) return false;
  const std::string word = folded(written);
  if (std::find(no_texts.begin(), no_texts.end(), word) != no_texts.end()) return false;
  for (const std::string_view kind : texts)
    if (word == kind || (kind.size() >= 3 && word.size() > kind.size() + 2 && word.ends_with(kind))) return true;
  return false;
}

bool ReferenceGrammar::sign(std::size_t i, char c) const {
  return token(i).kind == TokenKind::sign && token(i).sign == c;
}
bool ReferenceGrammar::joined(std::size_t i) const { return i > 0 && token(i).begin == token(i - 1).end; }
bool ReferenceGrammar::text_is(std::size_t i, std::string_view wanted) const {
  if (token(i).kind != TokenKind::word) return false;
  const std::string_view written = text_at(i);
  if (written.size() < wanted.size() || written.size() >= 24) return false;  // without its accents it is no longer
  if (is_ascii(written.back()) && (written.back() | 0x20) != wanted.back()) return false;
  return folded(text_, token(i)) == wanted;
}

std::uint32_t ReferenceGrammar::ordinal(std::size_t i) const {
  const Token& one = token(i);
  if (one.kind == TokenKind::word && is_ordinal(one.word)) return static_cast<std::uint32_t>(one.word);
  if (one.kind != TokenKind::number) return 0;
  const auto written = text_of(text_, one);
  std::uint32_t value = 0;
  std::size_t at = 0;
  while (at < written.size() && written[at] >= '0' && written[at] <= '9' && at < 4)
    value = value * 10 + static_cast<std::uint32_t>(written[at++] - '0');
  const auto ending = written.substr(at);
  const bool ends = ending == "e" || ending == "de" || ending == "ste" || ending == "st" || ending == "nd" ||
                    ending == "rd" || ending == "th";
  return ends ? value : 0;
}

// "5", "3a"; not "3e", not "1.000", not "1°".
bool ReferenceGrammar::number_label(std::size_t i, std::string& label) const {
  if (token(i).kind != TokenKind::number || text_at(i).size() > 12) return false;
  label = Structure::label_of(text_at(i));
  return true;
}

ReferenceGrammar::Link ReferenceGrammar::link(std::size_t& i) const {
  std::size_t k = i;
  Link found = Link::none;
  if (sign(k, ',')) {
    ++k;
    found = Link::comma;
  }
  switch (word(k)) {
    case Word::en:
    case Word::respectievelijk:
    case Word::or_en:
      found = Link::list;
      ++k;
      break;
    case Word::of:
      if (!english_) {
        found = Link::list;
        ++k;
      }
      break;
    case Word::tot:
      if (word(k + 1) == Word::en && word(k + 2) == Word::met) {
        found = Link::through;
        k += 3;
      }
      break;
    case Word::t:
      if (sign(k + 1, '/') && text_is(k + 2, "m")) {
        found = Link::through;
        k += 3;
      }
      break;
    case Word::to_en:
      found = Link::through;
      ++k;
      break;
    default:
      if (sign(k, '-') && found == Link::none && token(k + 1).kind == TokenKind::number &&
          token(k - 1).kind == TokenKind::number) {
        found = Link::through;
        ++k;
      } else if (text_is(k, "dan") && text_is(k + 1, "wel")) {
        found = Link::list;
        k += 2;
      }
  }
  if (found == Link::list && sign(k, '/') && (word(k + 1) == Word::of || word(k + 1) == Word::or_en)) k += 2;
  if (found != Link::none) i = k;
  return found;
}

// Whether the number before `i` belongs to the list, and not to what follows: "artikel 5 en 6 weken".
bool ReferenceGrammar::may_follow_number(std::size_t i) const {
  const Token& one = token(i);
  return one.kind != TokenKind::word || one.word != Word::other || one.capital || text_is(i, "heeft") ||
         text_is(i, "hebben") || text_is(i, "alsook") || text_is(i, "kan");
}

void ReferenceGrammar::skip_sentence(std::size_t& i) const {
  std::size_t k = i;
  if (sign(k, ',')) ++k;
  if (word(k) == Word::en) ++k;
  if (ordinal(k) != 0 && word(k + 1) == Word::sentence)
    i = k + 2;
  else if (word(k) == Word::aanhef && word(k + 1) != Word::en)
    i = k + 1;
}

// "eerste, tweede of derde lid", "lid 3", "leden 1 en 2", "paragraph 3".
bool ReferenceGrammar::paragraph_list(std::size_t& i, std::vector<Named>& out, const Named& of) {
  std::size_t k = i;
  if (word(k) == Word::de || word(k) == Word::the) ++k;
  std::vector<Named> made;
  const auto add = [&](std::string label, std::size_t at) {
    Named one = of;
    one.paragraph.text = std::move(label);
    one.where = {token(at).begin, token(at).end};
    made.push_back(std::move(one));
  };
  if (ordinal(k) != 0) {
    while (made.size() < most_ordinals) {
      const std::uint32_t value = ordinal(k);
      if (value == 0) break;
      add(std::to_string(value), k++);
      std::size_t next = k;
      const Link how = link(next);
      if (how == Link::none) break;
      if (word(next) == Word::de || word(next) == Word::the) ++next;
      if (ordinal(next) == 0) break;
      made.back().through = how == Link::through;
      k = next;
    }
    const Word unit = word(k);
    if (unit != Word::lid && unit != Word::leden && unit != Word::paragraph_en && unit != Word::paragraphs_en)
      return false;
    made.back().where.end = token(k).end;
    ++k;
  } else if (word(k) == Word::lid || word(k) == Word::leden || word(k) == Word::paragraph_en ||
             word(k) == Word::paragraphs_en) {
    const bool plural = word(k) == Word::leden || word(k) == Word::paragraphs_en;
    const std::size_t begin = k++;
    while (made.size() < most_in_a_list) {
      std::string label;
      const bool bracketed = sign(k, '(') && sign(k + 2, ')');
      const std::size_t at = bracketed ? k + 1 : k;
      if (!number_label(at, label) || label.find_first_of(".:") != std::string::npos) break;
      if (!made.empty() && !plural && !may_follow_number(at + 1)) break;
      add(std::move(label), at);
      k = at + (bracketed ? 2 : 1);
      std::size_t next = k;
      const Link how = link(next);
      if (how == Link::none || (how == Link::comma && !plural) || token(next).kind != TokenKind::number) break;
      if (!plural && !may_follow_number(next + 1)) break;
      made.back().through = how == Link::through;
      k = next;
    }
    if (made.empty()) return false;
    made.front().where.begin = token(begin).begin;
    made.back().through = false;
  } else {
    return false;
  }
  made.back().through = false;
  i = k;
  skip_sentence(i);
  std::size_t next = i;
  if (sign(next, ',')) ++next;
  Named last = made.back();
  std::vector<Named> items;
  if (item_list(next, items, last)) {
    i = next;
    made.pop_back();
    for (Named& one : items) made.push_back(std::move(one));
  }
  for (Named& one : made) out.push_back(std::move(one));
  return true;
}

// A letter, a number with a degree sign, a small Roman number; with `plain_number` a number too.
bool ReferenceGrammar::item_label(std::size_t i, bool plain_number, std::string& label) const {
  const Token& one = token(i);
  const auto written = text_at(i);
  if (one.kind == TokenKind::number) {
    if (!plain_number && !written.ends_with("°") && !written.ends_with("º")) return false;
    if (written.size() > 6 || ordinal(i) != 0) return false;
    label = Structure::label_of(written);
    return true;
  }
  if (one.kind != TokenKind::word) return false;
  // "o.a.": no item
  if (sign(i + 1, '.') && joined(i + 1) && token(i + 2).kind == TokenKind::word && joined(i + 2)) return false;
  const bool letter = written.size() == 1;
  const bool doubled = written.size() == 2 && written[0] == written[1];
  const bool roman = written.size() <= 4 && written.find_first_not_of("ivx") == std::string_view::npos;
  const bool numbered = written.size() == 2 && written[1] >= '0' && written[1] <= '9';
  if (!letter && !doubled && !roman && !numbered) return false;
  if ((static_cast<unsigned char>(written[0]) & 0x80U) != 0) return false;
  label = Structure::label_of(written);
  return true;
}

// "onderdeel b", "onder a en b", "aanhef en onderdelen a tot en met c", "onderdeel b, onder 2°", "point (b)".
bool ReferenceGrammar::item_list(std::size_t& i, std::vector<Named>& out, const Named& of) {
  std::size_t k = i;
  if (word(k) == Word::aanhef) {
    ++k;
    if (sign(k, ',')) ++k;
    if (word(k) != Word::en) return false;
    ++k;
  }
  const std::size_t begin = k;
  const Word unit = word(k);
  switch (unit) {
    case Word::onderdeel:
    case Word::onderdelen:
    case Word::onder:
    case Word::sub:
    case Word::item_en:
    case Word::items_en: ++k; break;
    default: return false;
  }
  std::vector<Named> made;
  while (made.size() < most_in_a_list) {
    std::string label;
    const bool bracketed = sign(k, '(') && sign(k + 2, ')');
    const std::size_t at = bracketed ? k + 1 : k;
    if (!item_label(at, made.empty() || made.front().item.text.find_first_of("0123456789") == 0, label)) break;
    // A letter further on that is a word of the sentence: "onderdeel a en u heeft"
    if (!made.empty() && token(at).kind == TokenKind::word && !bracketed && !may_follow_number(at + 1)) break;
    Named one = of;
    one.item.text = std::move(label);
    one.where = {token(made.empty() ? begin : at).begin, token(at + (bracketed ? 1 : 0)).end};
    k = at + (bracketed ? 2 : 1);
    // a level deeper: "onder 2°"
    std::size_t deeper = k;
    if (sign(deeper, ',')) ++deeper;
    const bool announced = word(deeper) == Word::onder || word(deeper) == Word::sub || word(deeper) == Word::onderdeel;
    if (announced) ++deeper;
    std::string inner;
    if (token(deeper).kind == TokenKind::number && (announced || text_at(deeper).ends_with("°")) &&
        item_label(deeper, true, inner) && inner != one.item.text) {
      one.subitem.text = std::move(inner);
      one.where.end = token(deeper).end;
      k = deeper + 1;
    }
    made.push_back(std::move(one));
    std::size_t next = k;
    const Link how = link(next);
    if (how == Link::none) break;
    if (word(next) == Word::onder || word(next) == Word::onderdeel || word(next) == Word::sub) ++next;
    std::string label_after;
    const std::size_t probe = sign(next, '(') ? next + 1 : next;
    if (!item_label(probe, false, label_after) &&
        !(token(probe).kind == TokenKind::number && made.front().item.text.find_first_of("0123456789") == 0))
      break;
    if (token(probe).kind == TokenKind::number && ordinal(probe) != 0) break;
    if (token(probe).kind == TokenKind::word && !sign(next, '(') && !may_follow_number(probe + 1)) break;
    made.back().through = how == Link::through;
    k = next;
  }
  if (made.empty()) return false;
  made.back().through = false;
  for (Named& one : made) out.push_back(std::move(one));
  i = k;
  return true;
}

// What follows the number of an article: "(3)(b)", ", derde lid, onderdeel b", " lid 3".
void ReferenceGrammar::subdivisions(std::size_t& i, const Named& of, std::vector<Named>& out) {
  Named one = of;
  int level = 0;
  while (level < 3 && sign(i, '(') && joined(i) && sign(i + 2, ')')) {
    std::string label;
    if (!number_label(i + 1, label) && !item_label(i + 1, true, label)) break;
    const bool number = token(i + 1).kind == TokenKind::number;
    if (level == 0 && number)
      one.paragraph.text = label;
    else if (!one.item.given())
      one.item.text = label;
    else
      one.subitem.text = label;
    one.where.end = token(i + 2).end;
    i += 3;
    ++level;
  }
  if (level > 0) {
    out.push_back(std::move(one));
    return;
  }
  bool any = false;
  for (std::size_t rounds = 0; rounds < most_in_a_list; ++rounds) {
    std::size_t k = i;
    const Link how = rounds == 0 ? Link::none : link(k);
    if (rounds == 0 && sign(k, ',')) ++k;
    if (rounds != 0 && how == Link::none) break;
    if (!paragraph_list(k, out, one)) break;
    any = true;
    i = k;
  }
  if (any) return;
  std::size_t k = i;
  if (sign(k, ',')) ++k;
  if (item_list(k, out, one)) {
    i = k;
    return;
  }
  skip_sentence(i);
  out.push_back(std::move(one));
}

bool ReferenceGrammar::articles(std::size_t& i, Spoken& made) {
  std::size_t k = i;
  const Word unit = word(k);
  bool plural = unit == Word::articles || unit == Word::articles_en;
  english_ = unit == Word::article_en || unit == Word::articles_en || (unit == Word::art && default_english_);
  ++k;
  if (unit == Word::art) {
    if (sign(k, '.')) ++k;
    plural = true;
  }
  const std::size_t before = made.named.size();
  while (made.named.size() < before + most_in_a_list) {
    std::string label;
    const bool roman = token(k).kind == TokenKind::word && is_roman(text_at(k)) && joined(k) == false;
    if (roman)
      label = folded(text_, token(k));
    else if (!number_label(k, label))
      break;
    if (label.find_first_of("0123456789ivxlc") != 0) break;
    Named one;
    one.article.text = std::move(label);
    one.where = {token(made.named.size() == before ? i : k).begin, token(k).end};
    ++k;
    const std::size_t listed = made.named.size();
    subdivisions(k, one, made.named);
    std::size_t next = k;
    const Link how = link(next);
    if (how == Link::none) break;
    if (word(next) == Word::de || word(next) == Word::the) break;
    if (token(next).kind != TokenKind::number || ordinal(next) != 0) break;
    if (!plural && (how == Link::comma || !may_follow_number(next + 1))) break;
    if (plural && how == Link::comma && !may_follow_number(next + 1)) break;
    made.named.back().through = how == Link::through && made.named.size() == listed + 1;
    k = next;
  }
  if (made.named.size() == before) return false;
  made.named.back().through = false;
  i = k;
  return true;
}

// "van artikel 5", "van dit artikel", behind a paragraph or an item.
void ReferenceGrammar::base_after(std::size_t& i, Spoken& made) {
  std::size_t k = i;
  if (sign(k, ',')) ++k;
  const bool linked = word(k) == Word::van || word(k) == Word::uit || (english_ && word(k) == Word::of);
  if (!linked) return;
  ++k;
  std::size_t at = k;
  if (word(at) == Word::de || word(at) == Word::the) ++at;
  // "onderdeel b van het derde lid", and perhaps "van artikel 5" after that
  if (!made.named.empty() && !made.named.front().paragraph.given()) {
    std::vector<Named> outer;
    std::size_t p = k;
    if (paragraph_list(p, outer, Named{}) && outer.size() == 1 && !outer.front().item.given()) {
      for (Named& one : made.named) one.paragraph = outer.front().paragraph;
      i = p;
      base_after(i, made);
      return;
    }
    if ((word(at) == Word::dit || word(at) == Word::this_en) &&
        (word(at + 1) == Word::lid || word(at + 1) == Word::paragraph_en)) {
      made.base = Base::this_paragraph;
      i = at + 2;
      return;
    }
  }
  const Word unit = word(at);
  if (unit == Word::article || unit == Word::art || unit == Word::article_en) {
    Spoken outer;
    std::size_t p = at;
    if (articles(p, outer) && outer.named.size() == 1 && !outer.named.front().item.given()) {
      for (Named& one : made.named) {
        one.article = outer.named.front().article;
        if (!one.paragraph.given()) one.paragraph = outer.named.front().paragraph;
      }
      i = p;
    }
    return;
  }
  const auto is_article = [&](std::size_t n) { return word(n) == Word::article || word(n) == Word::article_en; };
  if (!is_article(at + 1)) return;
  switch (unit) {
    case Word::dit:
    case Word::this_en: made.base = Base::this_article; break;
    case Word::vorige:
    case Word::previous_en: made.base = Base::previous_article; break;
    case Word::volgende:
    case Word::following_en: made.base = Base::next_article; break;
    case Word::die:
    case Word::that_en: made.base = Base::unclear; break;
    default: return;
  }
  i = at + 2;
}

bool ReferenceGrammar::paragraphs_here(std::size_t& i, Spoken& made) {
  english_ = default_english_;
  std::size_t k = i;
  if (!paragraph_list(k, made.named, Named{})) return false;
  for (std::size_t rounds = 0; rounds < most_ordinals; ++rounds) {  // "het eerste lid en het derde lid"
    std::size_t next = k;
    if (link(next) != Link::list || !paragraph_list(next, made.named, Named{})) break;
    k = next;
  }
  i = k;
  base_after(i, made);
  return true;
}

bool ReferenceGrammar::items_here(std::size_t& i, Spoken& made) {
  english_ = default_english_;
  const Word unit = word(i);
  std::size_t k = i;
  if (!item_list(k, made.named, Named{})) return false;
  const std::string& label = made.named.front().item.text;
  const bool number = label.find_first_of("0123456789") == 0;
  if (unit == Word::onder || unit == Word::sub || number) {
    made.bare_under = true;
    // "onder 4" is a reference only where it can be nothing else.
    const Word before = i > 0 ? word(i - 1) : Word::other;
    const Word after = word(k);
    const bool framed = before == Word::bedoeld || before == Word::bedoelde || before == Word::de ||
                        after == Word::bedoelde || (i > 0 && sign(i - 1, '(') && sign(k, ')'));
    if (unit == Word::onder && number && !framed) return false;
    if (unit == Word::onder && label == "u") return false;
    if (unit == Word::onder && !number && token(k).kind == TokenKind::word && !may_follow_number(k)) return false;
  }
  i = k;
  base_after(i, made);
  return true;
}

bool ReferenceGrammar::annexes_or_chapters(std::size_t& i, Spoken& made) {
  const Word unit = word(i);
  const bool plural = unit == Word::annexes || text_is(i, "hoofdstukken");
  english_ = default_english_;
  std::size_t k = i + 1;
  while (made.named.size() < most_in_a_list) {
    const Token& at = token(k);
    const auto written = text_at(k);
    const bool number = at.kind == TokenKind::number && written.size() < 10;
    const bool letter = at.kind == TokenKind::word && at.capital && (written.size() == 1 || is_roman(written));
    if ((!number && !letter) || ordinal(k) != 0) break;
    if (number && !made.named.empty() && !may_follow_number(k + 1)) break;
    Named one;
    one.article.text = Structure::label_of(written);
    one.where = {token(made.named.empty() ? i : k).begin, at.end};
    made.named.push_back(std::move(one));
    ++k;
    std::size_t next = k;
    const Link how = link(next);
    if (how == Link::none || (how == Link::comma && !plural) || token(next).kind != TokenKind::number) break;
    made.named.back().through = how == Link::through;
    k = next;
  }
  if (made.named.empty()) return false;
  made.named.back().through = false;
  made.base = unit == Word::annex || unit == Word::annexes ? Base::annex : Base::chapter;
  if (unit == Word::section) made.doubtful = true;  // its headings need not be numbered here
  i = k;
  return true;
}

// "dit artikel", "het vorige lid", "in de volgende leden".
bool ReferenceGrammar::relative(std::size_t& i, Spoken& made) {
  const Word first = word(i);
  const Word unit = word(i + 1);
  english_ = first == Word::this_en || first == Word::previous_en || first == Word::following_en;
  const std::size_t before = i > 0 && (word(i - 1) == Word::de || word(i - 1) == Word::the) ? 2 : 1;
  const Word preposition = i >= before ? word(i - before) : Word::other;
  const bool in = preposition == Word::in || text_is(i - std::min(i, before), "krachtens") ||
                  text_is(i - std::min(i, before), "onverminderd");
  const Word after = word(i + 2);
  const bool said = after == Word::bedoelde || after == Word::bedoeld || (i > 0 && word(i - 1) == Word::in);
  const bool article = unit == Word::article || unit == Word::article_en;
  const bool paragraph = unit == Word::lid || unit == Word::paragraph_en;
  const bool paragraphs = unit == Word::leden || unit == Word::paragraphs_en;
  switch (first) {
    case Word::dit:
    case Word::this_en:
      if (article)
        made.base = Base::this_article;
      else if (paragraph && (unit == Word::paragraph_en || (i > 0 && word(i - 1) == Word::in)))
        made.base = Base::this_paragraph;  // "dit lid" alone may be a member
      else if (unit == Word::annex)
        made.base = Base::this_annex;
      else
        return false;
      break;
    case Word::vorige:
    case Word::previous_en:
      if (article)
        made.base = Base::previous_article;
      else if (paragraph && (unit == Word::paragraph_en || in || said))
        made.base = Base::previous_paragraph;
      else if (paragraphs && (unit == Word::paragraphs_en || in || said))
        made.base = Base::previous_paragraphs;
      else
        return false;
      break;
    case Word::volgende:
    case Word::following_en:
      if (article)
        made.base = Base::next_article;
      else if (paragraph && (in || said))
        made.base = Base::next_paragraph;
      else if (paragraphs && (in || said))
        made.base = Base::next_paragraphs;  // "bestaat uit de volgende leden": members
      else
        return false;
      break;
    default: return false;
  }
  if (unit == Word::leden && after == Word::van && !in) return false;
  Named one;
  one.where = {token(i).begin, token(i + 1).end};
  made.named.push_back(one);
  i += 2;
  if (made.base == Base::this_article || made.base == Base::previous_article || made.base == Base::next_article) {
    made.named.clear();
    subdivisions(i, one, made.named);
  }
  return true;
}

bool ReferenceGrammar::start(std::size_t& i, Spoken& made) {
  switch (word(i)) {
    case Word::article:
    case Word::articles:
    case Word::article_en:
    case Word::articles_en:
    case Word::art: return articles(i, made);
    case Word::lid:
    case Word::leden:
    case Word::paragraph_en:
    case Word::paragraphs_en: return paragraphs_here(i, made);
    case Word::onderdeel:
    case Word::onderdelen:
    case Word::onder:
    case Word::sub:
    case Word::item_en:
    case Word::items_en: return items_here(i, made);
    case Word::annex:
    case Word::annexes:
    case Word::chapter:
    case Word::section: return annexes_or_chapters(i, made);
    case Word::dit:
    case Word::this_en:
    case Word::vorige:
    case Word::previous_en:
    case Word::volgende:
    case Word::following_en: return relative(i, made);
    default: return ordinal(i) != 0 && paragraphs_here(i, made);
  }
}

// Whether a reference can begin with it: most words are asked this and nothing else.
bool ReferenceGrammar::can_start(const Token& token) {
  if (token.kind == TokenKind::number) return token.end - token.begin > 1;
  if (token.kind != TokenKind::word || token.word == Word::other) return false;
  if (is_ordinal(token.word)) return true;
  switch (token.word) {
    case Word::sentence:
    case Word::aanhef:
    case Word::en:
    case Word::of:
    case Word::or_en:
    case Word::tot:
    case Word::met:
    case Word::t:
    case Word::to_en:
    case Word::respectievelijk:
    case Word::van:
    case Word::uit:
    case Word::der:
    case Word::in:
    case Word::de:
    case Word::the: return false;
    default: return token.word <= Word::following_en;
  }
}

// Where the name of a text ends that begins at `i`: not long, nothing that cannot stand in a name.
std::size_t ReferenceGrammar::end_of_name(std::size_t i) const {
  std::size_t end = i + 1;
  const bool described = text_is(end, "op") || text_is(end, "inzake") || text_is(end, "houdende");
  for (std::size_t k = i + 1; k < i + 10; ++k) {
    const Token& one = token(k);
    if (one.kind == TokenKind::number) {
      if (text_at(k).size() == 4) end = k + 1;
      break;
    }
    if (one.kind != TokenKind::word || (one.word >= Word::article && one.word <= Word::section)) break;
    // "Wet op het specifiek cultuurbeleid": in what a law is on, small letters too.
    if (one.capital || (described && one.word == Word::other && text_at(k).size() > 4)) {
      end = k + 1;
    } else if (one.word == Word::is || one.word == Word::bedoelde || one.word == Word::bedoeld ||
               one.word == Word::in || one.word == Word::onder || one.word == Word::lid || one.word == Word::die) {
      break;
    }
  }
  return end;
}

// The name of a text at `i`. After a link ("van de …") a plain noun will do; without one it needs a capital.
bool ReferenceGrammar::text_named(std::size_t& i, Spoken& made, bool after_link, bool demonstrative) {
  const auto external = [&](std::size_t from, std::size_t to) {
    made.into = Into::external;
    made.document = {token(from).begin, token(to - 1).end};
    i = to;
    return true;
  };
  if (const FoundLaw law = find_law_at(text_, *tokens_, i); law.law != nullptr) {
    made.law = last_law_ = law.law;
    return external(i, i + law.tokens);
  }
  // "de Regeling nadeelcompensatie" is not "de regeling".
  const auto other_by_capital = [&](std::uint32_t definition) {
    const char first = document_->definitions()[definition].term.front();
    return token(i).capital && first >= 'a' && first <= 'z';
  };
  if (const auto term = demonstrative ? Terms::Match{} : terms_->at(*tokens_, i, provision_);
      term.definition != Terms::none && !other_by_capital(term.definition)) {
    made.definition = term.definition;
    const ByteRange meaning = document_->definitions()[term.definition].meaning;
    std::vector<Token> words;
    if (meaning.known()) read_tokens(text_, {meaning.begin, std::min(meaning.end, meaning.begin + 160)}, words);
    const auto first = words.empty() ? Word::other : words.front().word;
    const bool own =
        first == Word::dit || first == Word::this_en ||
        (words.size() > 1 && (text_of(text_, words[1]) == "onderhavige" || text_of(text_, words[1]) == "present" ||
                              text_of(text_, words[0]) == "onderhavige"));
    bool text = false;
    for (std::size_t k = 0; k < words.size() && k < 6; ++k)
      text = text || (words[k].kind == TokenKind::word && names_a_text(text_of(text_, words[k])));
    if (own) {
      made.into = Into::own;
      i += term.tokens;
      return true;
    }
    if (text || (!meaning.known() && names_a_text(text_of(text_, token(i + term.tokens - 1))))) {
      for (std::size_t k = 0; k < words.size() && k < 8 && made.law == nullptr; ++k)
        made.law = find_law_at(text_, words, k).law;
      if (made.law != nullptr) last_law_ = made.law;
      return external(i, i + term.tokens);
    }
    if (!after_link) return false;
    made.into = Into::unclear;
    return true;
  }
  if (token(i).kind != TokenKind::word) return false;
  if (!token(i).capital) {
    if (!after_link) return false;
    // a noun, perhaps after an adjective or two
    std::size_t noun = i;
    while (noun < i + 3 && token(noun).kind == TokenKind::word && !names_a_text(text_at(noun))) ++noun;
    if (noun == i + 3 || token(noun).kind != TokenKind::word) return false;
    const auto kind = folded(text_, token(noun));
    const bool further = token(noun + 1).capital || word(noun + 1) == Word::van || word(noun + 1) == Word::der ||
                         word(noun + 1) == Word::of || token(noun + 1).kind == TokenKind::number;
    if (demonstrative) {
      made.that_law = kind.ends_with("wet") || kind == "act" || kind == "law";
      return external(i, noun + 1);
    }
    const bool never_own = kind.ends_with("wet") || kind == "richtlijn" || kind == "verdrag" || kind == "aanwijzing" ||
                           kind == "wetboek" || kind == "statuten" || kind == "act" || kind == "law";
    if (never_own || further) return external(i, further && token(noun + 1).capital ? end_of_name(noun) : noun + 1);
    made.into = noun == i ? Into::by_kind : Into::unclear;
    i = noun + 1;
    return true;
  }
  for (std::size_t k = i; k < i + 5 && token(k).kind == TokenKind::word; ++k) {
    if (names_a_text(text_at(k)) || (after_link && k == i && looks_abbreviated(text_at(k))) ||
        (k == i && looks_abbreviated(text_at(k)) && !sign(i - 1, ',')))
      return external(i, end_of_name(k));
    if (!token(k).capital && k > i + 2) break;
  }
  return false;
}

// What a reference says it is of: "van de Wet …", "van dit besluit", "Gemeentewet".
void ReferenceGrammar::tail(std::size_t& i, Spoken& made) {
  std::size_t k = i;
  // "hoofdstuk VIII (’…’) van de …"
  if (sign(k, '(') && !joined(k)) {
    std::size_t close = k + 1;
    while (close < k + 30 && close < tokens_->size() && !sign(close, ')')) ++close;
    if (sign(close, ')') && word(close + 1) == Word::van) k = close + 1;
  }
  const bool comma = sign(k, ',');
  if (comma) ++k;
  const Word connection = word(k);
  const bool linked = connection == Word::van || connection == Word::uit || connection == Word::der ||
                      (english_ && connection == Word::of);
  if (!linked) {
    // "bijlage 3 bij de begroting"
    if (made.base == Base::annex) {
      const std::size_t to = text_is(k, "behorend") || text_is(k, "behorende") ? k + 1 : k;
      if ((text_is(to, "bij") || word(to) == Word::to_en) && word(to + 1) != Word::dit && word(to + 1) != Word::this_en)
        made.doubtful = true;
    }
    if (token(k).kind == TokenKind::word && token(k).capital) {
      const bool article = made.base == Base::numbered || made.base == Base::chapter || made.base == Base::annex;
      std::size_t end = k;
      if (article && text_named(end, made, false, false)) {
        i = end;
        made.where.end = token(end - 1).end;
      } else if (!comma || looks_abbreviated(text_at(k)) || is_unspeakable(text_at(k))) {
        made.doubtful = true;  // "artikel 5 Xyz", "artikel 5, tweede lid, Wxyz": a name not known here?
        if (comma || looks_abbreviated(text_at(k)) || is_unspeakable(text_at(k))) law_in_sentence_ = k + 1;
      }
    }
    return;
  }
  ++k;
  if (word(k) == Word::toepassing || (word(k) == Word::overeenkomstige && word(k + 1) == Word::toepassing)) return;
  bool demonstrative = false;
  for (std::size_t steps = 0; steps < 4; ++steps) {
    const Word here = word(k);
    if (here == Word::de || here == Word::the) {
      ++k;
    } else if (text_is(k, "onderhavige") || text_is(k, "navolgende") || text_is(k, "present")) {
      made.into = Into::own;
      std::size_t noun = k + 1;
      while (noun < k + 4 && !names_a_text(text_at(noun))) ++noun;
      i = std::min(noun, k + 1) + 1;
      return;
    } else if (here == Word::dit || here == Word::this_en) {
      ++k;
      if (word(k) == Word::annex) {
        made.into = Into::own;
        i = k + 1;
        made.where.end = token(k).end;
        return;
      }
      if (word(k) == Word::chapter || word(k) == Word::section) {
        made.into = Into::own;
        i = k + 1;
        return;
      }
      std::size_t noun = k;
      while (noun < k + 3 && token(noun).kind == TokenKind::word && !names_a_text(text_at(noun))) ++noun;
      // "van deze overeenkomst van 3 mei 2015": the one just spoken of
      if (noun < k + 3 && word(noun + 1) == Word::van && token(noun + 2).kind == TokenKind::number) {
        made.into = Into::unclear;
        made.base = Base::unclear;
        i = noun + 1;
        return;
      }
      if (noun < k + 3 && token(noun).kind == TokenKind::word) {
        const auto kind = folded(text_, token(noun));
        made.into = kind.ends_with("wet") || kind == "act" || kind == "law" ? Into::unclear : Into::own;
        i = noun + 1;
        made.where.end = token(noun).end;
      } else {
        made.into = Into::unclear;
        made.doubtful = true;
      }
      return;
    } else if (here == Word::die || here == Word::that_en) {
      demonstrative = true;
      ++k;
    } else if (((here == Word::boek && token(k + 1).kind == TokenKind::number) || here == Word::chapter ||
                here == Word::section) &&
               word(k + 2) == Word::van) {
      k += 3;
    } else {
      break;
    }
  }
  if (word(k) == Word::annex) {
    made.into = Into::annex;
    std::string label;
    if (token(k + 1).kind == TokenKind::number && number_label(k + 1, label))
      made.annex = label;
    else if (token(k + 1).capital && text_at(k + 1).size() <= 4)
      made.annex = folded(text_, token(k + 1));
    i = k + (made.annex.empty() ? 1 : 2);
    made.where.end = token(i - 1).end;
    std::size_t next = i;  // "van bijlage 1 bij de Wet …"
    if (text_is(next, "bij") || word(next) == Word::van) {
      made.doubtful = true;
      if (word(next + 1) == Word::de) ++next;
      std::size_t name = next + 1;
      Spoken other;
      if (text_named(name, other, true, false) && other.into == Into::external) made.into = Into::unclear;
    }
    return;
  }
  std::size_t end = k;
  if (text_named(end, made, true, demonstrative)) {
    if (made.into != Into::unclear) {
      i = end;
      made.where.end = token(end - 1).end;
    }
    if (demonstrative && made.law == nullptr && made.that_law) made.law = last_law_;
    return;
  }
  made.into = Into::unclear;
}

// "de Archiefwet 1995, artikel 5", "(Awb, art. 3:4)", "Gemeentewet artikel 160".
bool ReferenceGrammar::law_ends_at(std::size_t i, Spoken& made) const {
  if (law_in_sentence_ == 0) return false;
  std::size_t before = i;
  if (before > 0 && sign(before - 1, ',')) --before;
  if (law_in_sentence_ != before) return false;
  made.law = last_law_;
  return true;
}

bool ReferenceGrammar::ends_sentence(std::size_t i) const {
  return token(i).kind == TokenKind::gap || (sign(i, '.') && (i + 1 >= tokens_->size() || token(i + 1).capital));
}

// Whether a text other than this one is named: "het Convenant van 2 mei 2020", "Mandaatbesluit 2019", "de oude
// overeenkomst", "de Regeling Noord", "de intentieverklaring".
bool ReferenceGrammar::names_another_text(std::size_t i) const {
  const Token& one = token(i);
  if (one.kind != TokenKind::word || one.word != Word::other || text_at(i).size() < 4) return false;
  if (!may_name_a_text(text_at(i))) return false;
  const std::string word_here = text_at(i).size() > 60 ? std::string() : folded(text_, one);
  const bool document = std::any_of(documents.begin(), documents.end(), [&](std::string_view kind) {
    return word_here.ends_with(kind) && word_here.size() > kind.size() + 2;
  });
  if (!document && !names_a_text(word_here)) return false;
  const bool plain = std::find(texts.begin(), texts.end(), word_here) != texts.end();
  static constexpr std::array<std::string_view, 8> former = {"oude",      "eerdere", "vroegere", "bestaande",
                                                             "vigerende", "former",  "previous", "earlier"};
  for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
    const Word before = word(i - back);
    if (before == Word::dit || before == Word::this_en) return false;
    for (const std::string_view adjective : former)
      if (text_is(i - back, adjective)) return true;
    if (before != Word::other && before != Word::vorige) break;
    if (before == Word::vorige) return true;
  }
  const Token& next = token(i + 1);
  const bool year = next.kind == TokenKind::number && text_at(i + 1).size() == 4;
  const bool dated = (next.word == Word::van || next.word == Word::of) && token(i + 2).kind == TokenKind::number;
  const bool named = one.capital && next.capital;
  const auto own = [&](std::uint32_t end) {
    return opening_.find(folded(text_.substr(one.begin, std::min(end, one.begin + 120) - one.begin))) !=
           std::string::npos;
  };
  if (dated) return true;
  if (year || named) return !own(next.end);
  if (plain || own(one.end)) return false;
  const bool of_a_provision = next.word == Word::van || next.word == Word::in || next.word == Word::uit ||
                              next.word == Word::bedoeld || next.word == Word::als ||
                              (sign(i + 1, ',') && (word(i + 2) == Word::bedoeld || word(i + 2) == Word::als));
  if (of_a_provision) return false;  // "de uitvoeringsovereenkomst, bedoeld in artikel 5"
  const bool begins = i == 0 || token(i - 1).kind != TokenKind::word;
  if (one.capital && !begins) return true;
  static constexpr std::array<std::string_view, 8> binding = {"overeenkomst", "convenant", "reglement", "statuut",
                                                              "protocol",     "contract",  "akkoord",   "verordening"};
  if (begins || (word(i - 1) != Word::de && word(i - 1) != Word::the)) return false;
  return document ||
         std::any_of(binding.begin(), binding.end(), [&](std::string_view kind) { return word_here.ends_with(kind); });
}

// Whether the sentence names another text before `i`. Each token is looked at once, whatever is asked.
bool ReferenceGrammar::another_text_before(std::size_t i) {
  std::size_t from = i;
  while (from > looked_at_ && !ends_sentence(from - 1)) --from;
  if (from > looked_at_ || from == 0 || ends_sentence(from - 1)) another_text_ = false;
  for (std::size_t k = from; k < i && !another_text_; ++k) another_text_ = names_another_text(k);
  looked_at_ = std::max(looked_at_, i);
  return another_text_;
}

// "artikel 15 daarvan", "waarvan artikel 40": of what was spoken of, which may be any text, or any article.
void ReferenceGrammar::pronouns(std::size_t i, std::size_t end, Spoken& made) const {
  if (made.base == Base::this_article || made.base == Base::this_annex) return;
  const std::size_t behind = sign(end, ',') ? end + 1 : end;
  // "het zesde lid, bedoeld in dat artikel"; "artikel 33 (oud)"
  const std::size_t of = word(behind) == Word::bedoeld ? behind + 1 : end;
  const bool of_that = (word(of) == Word::in || word(of) == Word::van) && text_is(of + 1, "dat");
  const std::size_t bracketed = sign(end, '(') ? end + 1 : end;
  const bool of_another_state = text_is(bracketed, "oud") || text_is(bracketed, "nieuw");
  bool unclear =
      of_that || of_another_state || text_is(end, "ervan") || text_is(behind, "daarvan") || text_is(end, "thereof");
  // Directly before it, but for "in het bijzonder"; in "waarvan het lidmaatschap ingevolge het vierde lid eindigt" it
  // is the membership.
  std::size_t k = i;
  for (std::size_t steps = 0; steps < 4 && k > 0; ++steps, --k) {
    const Word before = word(k - 1);
    if (before != Word::de && before != Word::the && before != Word::in && before != Word::met &&
        !text_is(k - 1, "bijzonder") && !text_is(k - 1, "name") && !text_is(k - 1, "alleen") &&
        !text_is(k - 1, "opgenomen"))
      break;
  }
  if (k > 0) unclear = unclear || text_is(k - 1, "waarvan") || text_is(k - 1, "daarvan") || text_is(k - 1, "daarin");
  if (!unclear) return;
  made.base = Base::unclear;
  made.into = Into::unclear;
}

// "gemeentewet", "wet": what the name of a law in small letters begins with or is.
bool ReferenceGrammar::ends_like_a_law(const Token& token) const {
  const auto written = text_of(text_, token);
  return written.ends_with("wet") || written == "algemene" || written == "burgerlijk" || written == "besluit";
}

void ReferenceGrammar::read(const std::vector<Token>& tokens, std::uint32_t provision, std::vector<Spoken>& out) {
  tokens_ = &tokens;
  text_ = document_->source()->text;
  if (provision_ != provision) last_law_ = nullptr;
  provision_ = provision;
  default_english_ = document_->language() == Language::english;
  law_in_sentence_ = 0;
  unknown_law_ = false;
  looked_at_ = 0;
  another_text_ = false;
  if (opening_.empty()) opening_ = folded(text_.substr(0, 400));
  std::size_t leaning = out.size();  // the first of those that wait for what the last one is of
  std::size_t i = 0;
  while (i < tokens.size()) {
    const Token& at = tokens[i];
    if (can_start(at)) {
      Spoken made;
      std::size_t end = i;
      if (start(end, made)) {
        made.where = {at.begin, tokens[end - 1].end};
        made.law_named = last_law_ != nullptr || unknown_law_;
        const std::size_t in = i > 0 && (word(i - 1) == Word::de || word(i - 1) == Word::the) ? 2 : 1;
        made.announced = i > in && word(i - in) == Word::in && word(i - in - 1) == Word::bedoeld;
        const bool numbered = made.base == Base::numbered || made.base == Base::chapter || made.base == Base::annex;
        if (numbered && made.named.front().article.given() && law_ends_at(i, made)) {
          made.into = Into::external;
          made.law_before = true;
        } else {
          tail(end, made);
        }
        if (made.into == Into::unsaid) pronouns(i, end, made);
        if (made.into == Into::unsaid && another_text_before(i)) made.doubtful = true;
        made.doubtful = made.doubtful || (law_in_sentence_ != 0 && made.into == Into::unsaid);
        // "artikel 5 en artikel 6 van de wet": the first may be of that law as well
        std::size_t next = end;
        const Link how = link(next);
        if (how != Link::none && word(next) == Word::de) ++next;
        made.leans = how != Link::none && made.into == Into::unsaid &&
                     (word(next) == Word::article || word(next) == Word::articles || word(next) == Word::art ||
                      word(next) == Word::article_en || word(next) == Word::articles_en);
        if (made.into == Into::external) law_in_sentence_ = end;
        out.push_back(std::move(made));
        if (!out.back().leans) {
          const Into into = out.back().into;
          if (into == Into::external || into == Into::unclear || into == Into::by_kind)
            for (std::size_t k = leaning; k + 1 < out.size(); ++k) out[k].doubtful = true;
          leaning = out.size();
        }
        i = std::max(end, i + 1);
        continue;
      }
    }
    if (at.kind == TokenKind::word && at.word == Word::other && (at.capital || ends_like_a_law(at))) {
      if (const FoundLaw law = find_law_at(text_, tokens, i); law.law != nullptr) {
        last_law_ = law.law;
        i += law.tokens;
        law_in_sentence_ = i;
        continue;
      }
      if (at.capital && i > 0 && !sign(i - 1, '.') && text_of(text_, at).ends_with("wet")) {
        last_law_ = nullptr;
        unknown_law_ = true;
        law_in_sentence_ = i + 1;
        if (token(i + 1).kind == TokenKind::number && text_at(i + 1).size() == 4) law_in_sentence_ = ++i + 1;
      }
    }
    ++i;
    const bool point = at.kind == TokenKind::sign && at.sign == '.' && (i == tokens.size() || tokens[i].capital);
    if (at.kind == TokenKind::gap || sign(i - 1, ';') || sign(i - 1, ':') || point) law_in_sentence_ = 0;
  }
  // "onder vernummering van het zesde lid": what amends another text speaks of its provisions.
  const auto amends = [&] {
    const std::uint32_t begin = tokens.front().begin;
    return text_.substr(begin, tokens.back().end - begin).find("vernummer") != std::string_view::npos;
  };
  if (!out.empty() && amends())
    for (Spoken& one : out) one.doubtful = one.doubtful || one.into == Into::unsaid;
}

}  // namespace kader::detail
