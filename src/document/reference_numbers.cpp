// SPDX-License-Identifier: Apache-2.0
#include "document/reference_numbers.hpp"

#include <string_view>
#include <utility>

#include "document/structure.hpp"
#include "kader/text/number.hpp"

namespace kader::detail {
namespace {

bool is_paragraph_word(Word unit) {
  return unit == Word::lid || unit == Word::leden || unit == Word::paragraph_en || unit == Word::paragraphs_en;
}

Named paragraph_of(const Named& of, std::string label, const Token& at) {
  Named one = of;
  one.paragraph.text = std::move(label);
  one.where = {at.begin, at.end};
  return one;
}

bool is_numbered(const std::vector<Named>& items) {
  return !items.empty() && items.front().item.text.find_first_of("0123456789") == 0;
}

}  // namespace

bool is_roman(std::string_view word) {
  return !word.empty() && word.size() <= 7 && word.find_first_not_of("IVXLC") == std::string_view::npos;
}

bool ReferenceNumbers::number_label(std::size_t i, std::string& label) const {
  if (!run_.is_number(i) || run_.text(i).size() > 12) return false;
  label = Structure::label_of(run_.text(i));
  return true;
}

Link ReferenceNumbers::link(std::size_t& i) const {
  std::size_t k = i;
  Link found = Link::none;
  if (run_.sign(k, ',')) {
    ++k;
    found = Link::comma;
  }
  const auto is = [&](Link how, std::size_t tokens) {
    found = how;
    k += tokens;
  };
  switch (run_.word(k)) {
    case Word::en:
    case Word::respectievelijk:
    case Word::or_en: is(Link::list, 1); break;
    case Word::of:
      if (!english_) is(Link::list, 1);
      break;
    case Word::tot:
      if (run_.word(k + 1) == Word::en && run_.word(k + 2) == Word::met) is(Link::through, 3);
      break;
    case Word::t:
      if (run_.sign(k + 1, '/') && run_.is(k + 2, "m")) is(Link::through, 3);
      break;
    case Word::to_en: is(Link::through, 1); break;
    default:
      if (const std::size_t tokens = connective(k); tokens != 0)
        is(Link::list, tokens);
      else if (run_.sign(k, '-') && found == Link::none && run_.is_number(k + 1) && run_.is_number(k - 1))
        is(Link::through, 1);
      else if (run_.is(k, "dan") && run_.is(k + 1, "wel"))
        is(Link::list, 2);
  }
  if (found == Link::list && run_.sign(k, '/') && (run_.word(k + 1) == Word::of || run_.word(k + 1) == Word::or_en))
    k += 2;
  if (found != Link::none) i = k;
  return found;
}

// "jo.", "j°", "juncto", "in samenhang met": how many tokens.
std::size_t ReferenceNumbers::connective(std::size_t i) const {
  if (run_.is(i, "juncto")) return 1;
  if (run_.is(i, "jo")) return run_.sign(i + 1, '.') ? 2 : 1;
  if (run_.is(i, "j") && run_.sign(i + 1, 'o')) return run_.sign(i + 2, '.') ? 3 : 2;
  if (run_.is(i, "gelezen")) return connective(i + 1) == 0 ? 0 : connective(i + 1) + 1;
  if (run_.word(i) != Word::in || run_.word(i + 2) != Word::met) return 0;
  return run_.is(i + 1, "samenhang") || run_.is(i + 1, "verbinding") || run_.is(i + 1, "combinatie") ? 3 : 0;
}

// "e.v.", "en volgende", "en verder": behind the first of several.
void ReferenceNumbers::skip_following(std::size_t& i) const {
  if (run_.is(i, "e") && run_.sign(i + 1, '.') && run_.is(i + 2, "v"))
    i += run_.sign(i + 3, '.') ? 4 : 3;
  else if (run_.is(i, "ev"))
    ++i;
  else if (run_.word(i) == Word::en && (run_.word(i + 1) == Word::volgende || run_.word(i + 1) == Word::verder) &&
           !is_paragraph_word(run_.word(i + 2)) && !run_.token(i + 2).capital)
    i += 2;
}

// Whether ", 317 of 509g" goes on with a series that "artikel" began in the singular: it ends in "en" or "of".
bool ReferenceNumbers::series_ahead(std::size_t i) const {
  for (std::size_t steps = 0; steps < most_in_a_list; ++steps) {
    if (!run_.is_number(i) || run_.ordinal(i) != 0) return false;
    std::vector<Named> skipped;
    std::size_t k = i + 1;
    subdivisions(k, Named{}, skipped);
    std::size_t next = k;
    const Link how = link(next);
    if (how == Link::list) return run_.is_number(next) && run_.ordinal(next) == 0 && may_follow_number(next + 1);
    if (how != Link::comma) return false;
    i = next;
  }
  return false;
}

bool ReferenceNumbers::may_follow_number(std::size_t i) const {
  const Token& one = run_.token(i);
  return one.kind != TokenKind::word || one.word != Word::other || one.capital || run_.is(i, "heeft") ||
         run_.is(i, "hebben") || run_.is(i, "alsook") || run_.is(i, "kan");
}

void ReferenceNumbers::skip_sentence(std::size_t& i) const {
  std::size_t k = i;
  if (run_.sign(k, ',')) ++k;
  if (run_.word(k) == Word::en) ++k;
  if (run_.article(k)) ++k;
  std::size_t last = k;  // "eerste en derde tot en met vijfde volzin"
  for (std::size_t steps = 0; steps < most_ordinals && run_.ordinal(last) != 0; ++steps) {
    std::size_t next = last + 1;
    if (link(next) == Link::none || run_.ordinal(next) == 0) break;
    last = next;
  }
  if (run_.ordinal(k) != 0 && run_.word(last + 1) == Word::sentence)
    i = last + 2;
  else if (run_.is(k, "slotzin") || run_.is(k, "slot") ||
           (run_.word(k) == Word::aanhef && run_.word(k + 1) != Word::en))
    i = k + 1;
}

// "eerste, tweede of derde lid"
bool ReferenceNumbers::ordinal_paragraphs(std::size_t& i, std::vector<Named>& made, const Named& of) const {
  std::size_t k = i;
  while (made.size() < most_ordinals) {
    const std::uint32_t value = run_.ordinal(k);
    if (value == 0) break;
    made.push_back(paragraph_of(of, std::to_string(value), run_.token(k++)));
    std::size_t next = k;
    const Link how = link(next);
    if (how == Link::none) break;
    if (run_.article(next)) ++next;
    if (run_.ordinal(next) == 0) break;
    made.back().through = how == Link::through;
    k = next;
  }
  if (!is_paragraph_word(run_.word(k))) return false;
  made.back().where.end = run_.token(k).end;
  i = k + 1;
  return true;
}

// "lid 2 en 8 lid 1", "lid 2, en 8, lid 1": 8 is an article.
bool ReferenceNumbers::of_next_article(std::size_t i) const {
  return is_paragraph_word(run_.word(i + 1)) || (run_.sign(i + 1, ',') && is_paragraph_word(run_.word(i + 2)));
}

// "lid 3", "leden 1 en 2", "paragraph (3)"
bool ReferenceNumbers::numbered_paragraphs(std::size_t& i, std::vector<Named>& made, const Named& of) const {
  const bool plural = run_.word(i) == Word::leden || run_.word(i) == Word::paragraphs_en;
  const std::size_t begin = i;
  std::size_t k = i + 1;
  while (made.size() < most_in_a_list) {
    std::string label;
    const bool bracketed = run_.sign(k, '(') && run_.sign(k + 2, ')');
    const std::size_t at = bracketed ? k + 1 : k;
    if (!number_label(at, label) || label.find_first_of(".:") != std::string::npos) break;
    if (!made.empty() && !plural && !may_follow_number(at + 1)) break;
    if (!made.empty() && of_next_article(at)) break;
    made.push_back(paragraph_of(of, std::move(label), run_.token(at)));
    k = at + (bracketed ? 2 : 1);
    std::size_t next = k;
    const Link how = link(next);
    if (how == Link::none || (how == Link::comma && !plural) || !run_.is_number(next)) break;
    if (!plural && !may_follow_number(next + 1)) break;
    if (of_next_article(next)) break;
    made.back().through = how == Link::through;
    k = next;
  }
  if (made.empty()) return false;
  made.front().where.begin = run_.token(begin).begin;
  i = k;
  return true;
}

bool ReferenceNumbers::paragraphs(std::size_t& i, std::vector<Named>& out, const Named& of) const {
  std::size_t k = i;
  if (run_.article(k)) ++k;
  std::vector<Named> made;
  if (run_.ordinal(k) != 0) {
    if (!ordinal_paragraphs(k, made, of)) return false;
  } else if (run_.text(k) == "\u00a7" && of.article.given()) {  // "artikel 1, § 3"
    if (!numbered_paragraphs(k, made, of)) return false;
  } else if (!is_paragraph_word(run_.word(k)) || !numbered_paragraphs(k, made, of)) {
    return false;
  }
  made.back().through = false;
  i = k;
  skip_sentence(i);
  std::size_t next = i;
  if (run_.sign(next, ',')) ++next;
  std::vector<Named> of_last;
  if (items(next, of_last, made.back())) {
    i = next;
    made.pop_back();
    made.insert(made.end(), std::make_move_iterator(of_last.begin()), std::make_move_iterator(of_last.end()));
  }
  out.insert(out.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
  return true;
}

bool ReferenceNumbers::is_degree(std::size_t i) const {
  return run_.is_number(i) && (run_.text(i).ends_with("°") || run_.text(i).ends_with("º"));
}

// A letter, a number with a degree sign, a small Roman number; with `plain_number` a number too.
bool ReferenceNumbers::item_label(std::size_t i, bool plain_number, std::string& label) const {
  const std::string_view written = run_.text(i);
  if (run_.is_number(i)) {
    if (!plain_number && !is_degree(i)) return false;
    if (written.size() > 6 || run_.ordinal(i) != 0) return false;
    label = Structure::label_of(written);
    return true;
  }
  if (!run_.is_word(i)) return false;
  // "o.a.": no item
  if (run_.sign(i + 1, '.') && run_.joined(i + 1) && run_.is_word(i + 2) && run_.joined(i + 2)) return false;
  const bool letter = written.size() == 1;
  const bool doubled = written.size() == 2 && written[0] == written[1];
  const bool roman = written.size() <= 4 && written.find_first_not_of("ivx") == std::string_view::npos;
  const bool numbered = written.size() == 2 && is_digit(written[1]);
  if (!letter && !doubled && !roman && !numbered) return false;
  if ((static_cast<unsigned char>(written[0]) & 0x80U) != 0) return false;
  label = Structure::label_of(written);
  return true;
}

// One item of a list; `first` is where the word "onderdeel" stands, which belongs to the first.
bool ReferenceNumbers::item(std::size_t& i, std::size_t first, std::vector<Named>& made, const Named& of) const {
  std::string label;
  const bool bracketed = run_.sign(i, '(') && run_.sign(i + 2, ')');
  const std::size_t at = bracketed ? i + 1 : i;
  if (!item_label(at, made.empty() || is_numbered(made), label)) return false;
  // A letter further on that is a word of the sentence: "onderdeel a en u heeft"
  if (!made.empty() && run_.is_word(at) && !bracketed && !may_follow_number(at + 1)) return false;
  Named one = of;
  one.item.text = std::move(label);
  one.where = {run_.token(made.empty() ? first : at).begin, run_.token(at + (bracketed ? 1 : 0)).end};
  i = at + (bracketed ? 2 : 1);
  level_deeper(i, one);
  made.push_back(std::move(one));
  return true;
}

// ", onder 2°" behind an item.
void ReferenceNumbers::level_deeper(std::size_t& i, Named& one) const {
  std::size_t deeper = i;
  if (run_.sign(deeper, ',')) ++deeper;
  const Word unit = run_.word(deeper);
  const bool announced = unit == Word::onder || unit == Word::sub || unit == Word::onderdeel;
  if (announced) ++deeper;
  if (run_.is(deeper, "ten") && run_.ordinal(deeper + 1) != 0) {
    i = deeper + 2;
    return;
  }
  std::string inner;
  if (!run_.is_number(deeper) || (!announced && !run_.text(deeper).ends_with("°"))) return;
  if (!item_label(deeper, true, inner) || inner == one.item.text) return;
  one.subitem.text = std::move(inner);
  one.where.end = run_.token(deeper).end;
  i = deeper + 1;
  if (is_degree(deeper) && run_.sign(i, '.') && run_.joined(i) && run_.sign(i + 1, ',')) ++i;  // "2°., van de Wet"
  for (std::size_t steps = 0; steps < most_in_a_list; ++steps) {  // "1° tot en met 4°": the first stands for them
    std::size_t next = i;
    if (link(next) == Link::none || !run_.is_number(next) || !run_.text(next).ends_with("°")) return;
    i = next + 1;
  }
}

// Whether the list goes on: moves over what links its next item.
bool ReferenceNumbers::another_item(std::size_t& i, std::vector<Named>& made) const {
  std::size_t next = i;
  const Link how = link(next);
  if (how == Link::none) return false;
  if (run_.word(next) == Word::onder || run_.word(next) == Word::onderdeel || run_.word(next) == Word::sub) ++next;
  std::string label;
  const std::size_t probe = run_.sign(next, '(') ? next + 1 : next;
  if (!item_label(probe, false, label) && !(run_.is_number(probe) && is_numbered(made))) return false;
  if (run_.is_number(probe) && run_.ordinal(probe) != 0) return false;
  if (run_.is_word(probe) && !run_.sign(next, '(') && !may_follow_number(probe + 1)) return false;
  made.back().through = how == Link::through;
  i = next;
  return true;
}

bool ReferenceNumbers::items(std::size_t& i, std::vector<Named>& out, const Named& of) const {
  std::size_t k = i;
  if (run_.word(k) == Word::aanhef) {
    ++k;
    if (run_.sign(k, ',')) ++k;
    if (run_.word(k) != Word::en) return false;
    ++k;
  }
  const std::size_t begin = k;
  switch (run_.word(k)) {
    case Word::onderdeel:
    case Word::onderdelen:
    case Word::onder:
    case Word::sub:
    case Word::item_en:
    case Word::items_en: ++k; break;
    default:
      if (!of.paragraph.given() || !is_degree(k)) return false;  // "artikel 41, tweede lid, 9°"
  }
  std::vector<Named> made;
  while (made.size() < most_in_a_list && item(k, begin, made, of) && another_item(k, made)) {
  }
  if (made.empty()) return false;
  made.back().through = false;
  out.insert(out.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
  i = k;
  return true;
}

// "(3)(b)(ii)", joined to the number before it.
bool ReferenceNumbers::bracketed(std::size_t& i, const Named& of, std::vector<Named>& out) const {
  Named one = of;
  int level = 0;
  while (level < 3 && run_.sign(i, '(') && run_.joined(i) && run_.sign(i + 2, ')')) {
    std::string label;
    if (!number_label(i + 1, label) && !item_label(i + 1, true, label)) break;
    if (level == 0 && run_.is_number(i + 1))
      one.paragraph.text = label;
    else if (!one.item.given())
      one.item.text = label;
    else
      one.subitem.text = label;
    one.where.end = run_.token(i + 2).end;
    i += 3;
    ++level;
  }
  if (level == 0) return false;
  out.push_back(std::move(one));
  return true;
}

// "7 c der statuten": a letter behind the number.
bool ReferenceNumbers::bare_letter(std::size_t& i, const Named& of, std::vector<Named>& out) const {
  const Token& one = run_.token(i);
  if (one.kind != TokenKind::word || one.capital || run_.text(i).size() != 1 || !is_lower(run_.text(i).front()))
    return false;
  if (run_.word(i + 1) != Word::der && run_.word(i + 1) != Word::van) return false;
  Named item = of;
  item.item.text = run_.text(i);
  item.where.end = one.end;
  out.push_back(std::move(item));
  ++i;
  return true;
}

void ReferenceNumbers::subdivisions(std::size_t& i, const Named& of, std::vector<Named>& out) const {
  if (bracketed(i, of, out) || bare_letter(i, of, out)) return;
  bool any = false;
  for (std::size_t rounds = 0; rounds < most_in_a_list; ++rounds) {
    std::size_t k = i;
    const Link how = rounds == 0 ? Link::none : link(k);
    if (rounds == 0 && run_.sign(k, ',')) ++k;
    if (rounds != 0 && how == Link::none) break;
    if (!paragraphs(k, out, of)) break;
    any = true;
    i = k;
  }
  if (any) return;
  std::size_t k = i;
  if (run_.sign(k, ',')) ++k;
  if (items(k, out, of)) {
    i = k;
    return;
  }
  skip_sentence(i);
  out.push_back(of);
}

// "C 2", "Ia 1", of a law that numbers its articles so.
bool ReferenceNumbers::lettered(std::size_t i) const {
  const Token& one = run_.token(i);
  return one.kind == TokenKind::word && one.capital && run_.text(i).size() == 1 && run_.is_number(i + 1) &&
         !run_.joined(i + 1) && run_.ordinal(i + 1) == 0;
}
bool ReferenceNumbers::begins_article_label(std::size_t i) const {
  return (run_.is_number(i) && (run_.ordinal(i) == 0 || !ordinals_of_parts(i))) || lettered(i);
}

// Whether "1e en 2e" counts paragraphs or sentences: else 46e is an article.
bool ReferenceNumbers::ordinals_of_parts(std::size_t i) const {
  for (std::size_t steps = 0; steps < most_ordinals && run_.ordinal(i) != 0; ++steps) {
    std::size_t next = i + 1;
    if (is_paragraph_word(run_.word(next)) || run_.word(next) == Word::sentence) return true;
    if (link(next) == Link::none) return !run_.text(i).ends_with("e");
    i = next;
  }
  return false;
}

// "17 **a** , tweede lid", "265 bis", "394-bis": a suffix that stands apart.
void ReferenceNumbers::suffix_apart(std::size_t& i, std::string& label) const {
  if (is_digit(label.back())) {
    const std::size_t k = run_.sign(i, '-') && run_.joined(i) && run_.joined(i + 1) ? i + 1 : i;
    const bool latin = run_.is(k, "bis") || run_.is(k, "ter") || run_.is(k, "quater");
    const Token& one = run_.token(k);
    const bool letter = k == i && one.kind == TokenKind::word && !one.capital && run_.text(k).size() == 1 &&
                        one.begin > 0 && run_.source()[one.begin - 1] == '*';
    if (!latin && !letter) return;
    label += run_.text(k);
    i = k + 1;
  }
}

// The number of an article; moves behind it.
bool ReferenceNumbers::article_label(std::size_t& i, std::string& label) const {
  if (lettered(i)) {
    label = folded(run_.text(i)) + ' ' + Structure::label_of(run_.text(i + 1));
    i += 2;
    return true;
  }
  if (run_.is_word(i) && is_roman(run_.text(i)) && !run_.joined(i))
    label = folded(run_.text(i));
  else if (!number_label(i, label))
    return false;
  if (label.find_first_of("0123456789ivxlc") != 0) return false;
  ++i;
  if (label[0] >= '0' && label[0] <= '9') suffix_apart(i, label);
  return true;
}

bool ReferenceNumbers::articles(std::size_t& i, std::vector<Named>& out) const {
  std::size_t k = i;
  const Word unit = run_.word(k);
  bool plural = unit == Word::articles || unit == Word::articles_en;
  ++k;
  if (unit == Word::art) {
    if (run_.sign(k, '.')) ++k;
    plural = true;
  }
  const std::size_t before = out.size();
  while (out.size() < before + most_in_a_list) {
    Named one;
    const std::size_t first = out.size() == before ? i : k;
    if (!article_label(k, one.article.text)) break;
    one.where = {run_.token(first).begin, run_.token(k - 1).end};
    const std::size_t listed = out.size();
    subdivisions(k, one, out);
    skip_following(k);
    std::size_t next = k;
    const Link how = link(next);
    if (how == Link::none || run_.article(next)) break;
    if (!begins_article_label(next)) break;
    std::size_t behind = next + 1;
    std::string suffixed(run_.text(next));
    suffix_apart(behind, suffixed);
    if ((how == Link::comma || !plural) && !may_follow_number(behind)) break;
    if (!plural && how == Link::comma && !series_ahead(next)) break;
    out.back().through = how == Link::through && out.size() == listed + 1;
    k = next;
  }
  if (out.size() == before) return false;
  out.back().through = false;
  i = k;
  return true;
}

}  // namespace kader::detail
