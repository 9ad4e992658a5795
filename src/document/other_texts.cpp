// SPDX-License-Identifier: Apache-2.0
#include "document/other_texts.hpp"

#include <algorithm>
#include <array>

#include "document/kinds_of_text.hpp"

namespace kader::detail {

bool OtherTexts::named_before(std::size_t i) {
  std::size_t from = i;
  while (from > looked_at_ && !run_.ends_sentence(from - 1)) --from;
  if (from > looked_at_ || from == 0 || run_.ends_sentence(from - 1)) found_ = false;
  for (std::size_t k = from; k < i && !found_; ++k) found_ = names_one(k);
  looked_at_ = std::max(looked_at_, i);
  return found_;
}

bool OtherTexts::names_itself(std::uint32_t begin, std::uint32_t end) const {
  const std::uint32_t until = std::min(end, begin + 120);
  // In a short text the words themselves stand in its opening.
  return opening_.find(folded(run_.source().substr(begin, until - begin))) < begin;
}

// "de oude overeenkomst", "het vorige convenant"; `own` where "dit" stands before it.
bool OtherTexts::calls_it_former(std::size_t i, bool& own) const {
  static constexpr std::array<std::string_view, 8> former = {"oude",      "eerdere", "vroegere", "bestaande",
                                                             "vigerende", "former",  "previous", "earlier"};
  for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
    const Word before = run_.word(i - back);
    own = before == Word::dit || before == Word::this_en;
    if (own) return false;
    for (const std::string_view adjective : former)
      if (run_.is(i - back, adjective)) return true;
    if (before == Word::vorige) return true;
    if (before != Word::other) break;
  }
  return false;
}

// "het Convenant van 2 mei 2020", "Mandaatbesluit 2019", "de oude overeenkomst", "de Regeling Noord", "de
// intentieverklaring".
bool OtherTexts::names_one(std::size_t i) const {
  const Token& one = run_.token(i);
  const std::string_view written = run_.text(i);
  if (one.kind != TokenKind::word || one.word != Word::other || written.size() < 3) return false;
  if (!may_name_a_text(written)) return false;
  const std::string word = written.size() > 60 ? std::string() : folded(written);
  const bool document = names_a_document(word);
  if (!document && !names_a_text(word)) return false;
  // "de in artikel 4 aangehaalde wet"
  for (const std::string_view named : {"aangehaalde", "genoemde", "vermelde"})
    if (i > 2 && run_.is(i - 1, named) && run_.is_number(i - 2)) return true;
  bool own = false;
  // "de Wet administratiefrechtelijke handhaving"
  if (word == "wet" && one.capital && i > 0 && run_.is_word(i - 1) && run_.token(i + 1).word == Word::other &&
      run_.is_word(i + 1) && !names_itself(one.begin, run_.token(i + 1).end))
    return true;
  const bool former = calls_it_former(i, own);
  if (former || own) return former;
  const Token& next = run_.token(i + 1);
  const bool year = next.kind == TokenKind::number && run_.text(i + 1).size() == 4;
  const bool dated = (next.word == Word::van || next.word == Word::of) && run_.is_number(i + 2);
  if (dated) return true;
  if (year || (one.capital && next.capital)) return !names_itself(one.begin, next.end);
  if (is_kind_of_text(word) || names_itself(one.begin, one.end)) return false;
  const std::size_t behind = run_.sign(i + 1, ',') ? i + 2 : i + 1;
  const Word after = run_.word(behind);
  const bool of_a_provision = next.word == Word::van || next.word == Word::in || next.word == Word::uit ||
                              after == Word::bedoeld || after == Word::als;
  if (of_a_provision) return false;  // "de uitvoeringsovereenkomst, bedoeld in artikel 5"
  const bool begins = i == 0 || !run_.is_word(i - 1);
  if (one.capital && !begins) return true;
  if (begins || !run_.article(i - 1)) return false;
  return document || names_what_binds(word);
}

}  // namespace kader::detail
