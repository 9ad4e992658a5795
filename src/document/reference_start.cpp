// SPDX-License-Identifier: Apache-2.0
#include "document/reference_start.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "document/reference_numbers.hpp"
#include "document/structure.hpp"

namespace kader::detail {
namespace {

bool is_one_article(Word word) { return word == Word::article || word == Word::article_en; }

bool is_number(const std::string& label) { return label.find_first_of("0123456789") == 0; }

}  // namespace

bool can_start_reference(const Token& token) {
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

bool ReferenceStart::read(std::size_t& i, Spoken& made) const {
  switch (run_.word(i)) {
    case Word::article:
    case Word::articles:
    case Word::article_en:
    case Word::articles_en:
    case Word::art: return articles(i, made);
    case Word::lid:
    case Word::leden:
    case Word::paragraph_en:
    case Word::paragraphs_en: return paragraphs(i, made);
    case Word::onderdeel:
    case Word::onderdelen:
    case Word::onder:
    case Word::sub:
    case Word::item_en:
    case Word::items_en: return items(i, made);
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
    default: return run_.ordinal(i) != 0 && paragraphs(i, made);
  }
}

bool ReferenceStart::is_english(Word unit) const {
  return unit == Word::article_en || unit == Word::articles_en || (unit == Word::art && english_);
}

bool ReferenceStart::articles(std::size_t& i, Spoken& made) const {
  made.english = is_english(run_.word(i));
  return ReferenceNumbers(run_, made.english).articles(i, made.named);
}

bool ReferenceStart::paragraphs(std::size_t& i, Spoken& made) const {
  made.english = english_;
  const ReferenceNumbers numbers(run_, english_);
  std::size_t k = i;
  if (!numbers.paragraphs(k, made.named, Named{})) return false;
  for (std::size_t rounds = 0; rounds < ReferenceNumbers::most_ordinals;
       ++rounds) {  // "het eerste lid en het derde lid"
    std::size_t next = k;
    if (numbers.link(next) != Link::list || !numbers.paragraphs(next, made.named, Named{})) break;
    k = next;
  }
  i = k;
  base_after(i, made);
  return true;
}

bool ReferenceStart::items(std::size_t& i, Spoken& made) const {
  made.english = english_;
  const Word unit = run_.word(i);
  std::size_t k = i;
  if (!ReferenceNumbers(run_, english_).items(k, made.named, Named{})) return false;
  const std::string& label = made.named.front().item.text;
  if (unit == Word::onder || unit == Word::sub || is_number(label)) {
    made.bare_under = true;
    if (unit == Word::onder && !stands_alone(i, k, label)) return false;
  }
  i = k;
  base_after(i, made);
  return true;
}

// "onder 4" is a reference only where it can be nothing else.
bool ReferenceStart::stands_alone(std::size_t i, std::size_t end, const std::string& label) const {
  if (label == "u") return false;
  if (!is_number(label)) return !run_.is_word(end) || ReferenceNumbers(run_, english_).may_follow_number(end);
  const Word before = i > 0 ? run_.word(i - 1) : Word::other;
  return before == Word::bedoeld || before == Word::bedoelde || before == Word::de ||
         run_.word(end) == Word::bedoelde || (i > 0 && run_.sign(i - 1, '(') && run_.sign(end, ')'));
}

bool ReferenceStart::annexes_or_chapters(std::size_t& i, Spoken& made) const {
  made.english = english_;
  const Word unit = run_.word(i);
  const bool plural = unit == Word::annexes || run_.is(i, "hoofdstukken");
  const ReferenceNumbers numbers(run_, english_);
  std::size_t k = i + 1;
  while (made.named.size() < ReferenceNumbers::most_in_a_list) {
    const Token& at = run_.token(k);
    const auto written = run_.text(k);
    const bool number = at.kind == TokenKind::number && written.size() < 10;
    const bool letter = at.kind == TokenKind::word && at.capital && (written.size() == 1 || is_roman(written));
    if ((!number && !letter) || run_.ordinal(k) != 0) break;
    if (number && !made.named.empty() && !numbers.may_follow_number(k + 1)) break;
    Named one;
    one.article.text = Structure::label_of(written);
    one.where = {run_.token(made.named.empty() ? i : k).begin, at.end};
    made.named.push_back(std::move(one));
    ++k;
    std::size_t next = k;
    const Link how = numbers.link(next);
    if (how == Link::none || (how == Link::comma && !plural) || !run_.is_number(next)) break;
    made.named.back().through = how == Link::through;
    k = next;
  }
  if (made.named.empty()) return false;
  made.named.back().through = false;
  made.base = unit == Word::annex || unit == Word::annexes ? Base::annex : Base::chapter;
  // "hoofdstuk 7, titel 5 van de wet"
  while (run_.sign(k, ',') && (run_.word(k + 1) == Word::section || run_.word(k + 1) == Word::chapter) &&
         (run_.is_number(k + 2) || run_.token(k + 2).capital))
    k += 3;
  if (unit == Word::section) made.doubtful = true;  // its headings need not be numbered here
  i = k;
  return true;
}

// What "dit", "vorige" and "volgende" at `i` speak of, with the word behind it; `numbered` where it is no provision.
Base ReferenceStart::relative_base(std::size_t i) const {
  const Word unit = run_.word(i + 1);
  const std::size_t back = std::min<std::size_t>(i, i > 0 && run_.article(i - 1) ? 2 : 1);
  const bool in = back != 0 && (run_.word(i - back) == Word::in || run_.is(i - back, "krachtens") ||
                                run_.is(i - back, "onverminderd"));
  const bool directly_in = i > 0 && run_.word(i - 1) == Word::in;
  const Word after = run_.word(i + 2);
  const bool said = in || directly_in || after == Word::bedoelde || after == Word::bedoeld;
  const bool article = is_one_article(unit);
  const bool paragraph = unit == Word::paragraph_en || (unit == Word::lid && said);
  const bool paragraphs = unit == Word::paragraphs_en || (unit == Word::leden && said);
  if (unit == Word::leden && after == Word::van && !in) return Base::numbered;
  switch (run_.word(i)) {
    case Word::dit:
    case Word::this_en:
      if (article) return Base::this_article;
      // "dit lid" alone may be a member
      if (unit == Word::paragraph_en || (unit == Word::lid && directly_in)) return Base::this_paragraph;
      return unit == Word::annex ? Base::this_annex : Base::numbered;
    case Word::vorige:
    case Word::previous_en:
      if (article) return Base::previous_article;
      return paragraph ? Base::previous_paragraph : paragraphs ? Base::previous_paragraphs : Base::numbered;
    case Word::volgende:
    case Word::following_en:
      if (article) return Base::next_article;
      // "bestaat uit de volgende leden": members
      return paragraph && said ? Base::next_paragraph : paragraphs && said ? Base::next_paragraphs : Base::numbered;
    default: return Base::numbered;
  }
}

// "dit artikel", "het vorige lid", "in de volgende leden".
bool ReferenceStart::relative(std::size_t& i, Spoken& made) const {
  const Word first = run_.word(i);
  made.english = first == Word::this_en || first == Word::previous_en || first == Word::following_en;
  const Base base = relative_base(i);
  if (base == Base::numbered) return false;
  made.base = base;
  Named one;
  one.where = {run_.token(i).begin, run_.token(i + 1).end};
  i += 2;
  if (base == Base::this_article || base == Base::previous_article || base == Base::next_article)
    ReferenceNumbers(run_, made.english).subdivisions(i, one, made.named);
  else
    made.named.push_back(one);
  return true;
}

// "van artikel 5", "van dit artikel", behind a paragraph or an item.
void ReferenceStart::base_after(std::size_t& i, Spoken& made) const {
  std::size_t k = i;
  if (run_.sign(k, ',')) ++k;
  const bool linked =
      run_.word(k) == Word::van || run_.word(k) == Word::uit || (made.english && run_.word(k) == Word::of);
  if (!linked) return;
  ++k;
  if (!made.named.empty() && !made.named.front().paragraph.given() && of_paragraph(k, made)) {
    i = k;
    return;
  }
  const std::size_t at = run_.article(k) ? k + 1 : k;
  const Word unit = run_.word(at);
  if (is_one_article(unit) || unit == Word::art) {
    std::size_t p = at;
    of_article(p, made);
    if (p != at) i = p;
    return;
  }
  if (!is_one_article(run_.word(at + 1))) return;
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

// "onderdeel b van het derde lid", and perhaps "van artikel 5" after that; "van dit lid".
bool ReferenceStart::of_paragraph(std::size_t& i, Spoken& made) const {
  std::vector<Named> outer;
  std::size_t k = i;
  if (ReferenceNumbers(run_, made.english).paragraphs(k, outer, Named{}) && outer.size() == 1 &&
      !outer.front().item.given()) {
    for (Named& one : made.named) one.paragraph = outer.front().paragraph;
    i = k;
    base_after(i, made);
    return true;
  }
  const std::size_t at = run_.article(i) ? i + 1 : i;
  const bool this_one = run_.word(at) == Word::dit || run_.word(at) == Word::this_en;
  if (!this_one || (run_.word(at + 1) != Word::lid && run_.word(at + 1) != Word::paragraph_en)) return false;
  made.base = Base::this_paragraph;
  i = at + 2;
  return true;
}

void ReferenceStart::of_article(std::size_t& i, Spoken& made) const {
  Spoken outer;
  std::size_t k = i;
  const bool found = articles(k, outer);
  made.english = outer.english;
  if (!found || outer.named.size() != 1 || outer.named.front().item.given()) return;
  for (Named& one : made.named) {
    one.article = outer.named.front().article;
    if (!one.paragraph.given()) one.paragraph = outer.named.front().paragraph;
  }
  i = k;
}

}  // namespace kader::detail
