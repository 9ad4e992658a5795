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
      if (run_.sign(k, '-') && found == Link::none && run_.is_number(k + 1) && run_.is_number(k - 1))
        is(Link::through, 1);
      else if (run_.is(k, "dan") && run_.is(k + 1, "wel"))
        is(Link::list, 2);
  }
  if (found == Link::list && run_.sign(k, '/') && (run_.word(k + 1) == Word::of || run_.word(k + 1) == Word::or_en))
    k += 2;
  if (found != Link::none) i = k;
  return found;
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
  if (run_.ordinal(k) != 0 && run_.word(k + 1) == Word::sentence)
    i = k + 2;
  else if (run_.word(k) == Word::aanhef && run_.word(k + 1) != Word::en)
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
    made.push_back(paragraph_of(of, std::move(label), run_.token(at)));
    k = at + (bracketed ? 2 : 1);
    std::size_t next = k;
    const Link how = link(next);
    if (how == Link::none || (how == Link::comma && !plural) || !run_.is_number(next)) break;
    if (!plural && !may_follow_number(next + 1)) break;
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

// A letter, a number with a degree sign, a small Roman number; with `plain_number` a number too.
bool ReferenceNumbers::item_label(std::size_t i, bool plain_number, std::string& label) const {
  const std::string_view written = run_.text(i);
  if (run_.is_number(i)) {
    if (!plain_number && !written.ends_with("°") && !written.ends_with("º")) return false;
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
  std::string inner;
  if (!run_.is_number(deeper) || (!announced && !run_.text(deeper).ends_with("°"))) return;
  if (!item_label(deeper, true, inner) || inner == one.item.text) return;
  one.subitem.text = std::move(inner);
  one.where.end = run_.token(deeper).end;
  i = deeper + 1;
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
    default: return false;
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

void ReferenceNumbers::subdivisions(std::size_t& i, const Named& of, std::vector<Named>& out) const {
  if (bracketed(i, of, out)) return;
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
    std::string label;
    if (run_.is_word(k) && is_roman(run_.text(k)) && !run_.joined(k))
      label = folded(run_.text(k));
    else if (!number_label(k, label))
      break;
    if (label.find_first_of("0123456789ivxlc") != 0) break;
    Named one;
    one.article.text = std::move(label);
    one.where = {run_.token(out.size() == before ? i : k).begin, run_.token(k).end};
    ++k;
    const std::size_t listed = out.size();
    subdivisions(k, one, out);
    std::size_t next = k;
    const Link how = link(next);
    if (how == Link::none || run_.article(next)) break;
    if (!run_.is_number(next) || run_.ordinal(next) != 0) break;
    if ((how == Link::comma || !plural) && !may_follow_number(next + 1)) break;
    if (!plural && how == Link::comma) break;
    out.back().through = how == Link::through && out.size() == listed + 1;
    k = next;
  }
  if (out.size() == before) return false;
  out.back().through = false;
  i = k;
  return true;
}

}  // namespace kader::detail
