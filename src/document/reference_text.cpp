// SPDX-License-Identifier: Apache-2.0
#include "document/reference_text.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "document/kinds_of_text.hpp"
#include "document/known_laws.hpp"
#include "document/structure.hpp"

namespace kader::detail {
namespace {

bool is_law(std::string_view kind) { return kind.ends_with("wet") || kind == "act" || kind == "law"; }

// No text that refers calls itself so.
bool is_never_own(std::string_view kind) {
  return is_law(kind) || kind == "richtlijn" || kind == "verdrag" || kind == "aanwijzing" || kind == "wetboek" ||
         kind == "statuten";
}

// Whether a definition says that the term is the text in which it stands.
bool means_own_text(const TokenRun& words) {
  const Word first = words.word(0);
  return first == Word::dit || first == Word::this_en || words.text(0) == "onderhavige" ||
         words.text(1) == "onderhavige" || words.text(1) == "present";
}

}  // namespace

void ReferenceText::external(std::size_t& i, std::size_t from, std::size_t to, Spoken& made) const {
  made.into = Into::external;
  made.document = {run_.token(from).begin, run_.token(to - 1).end};
  i = to;
}

// "hoofdstuk VIII (’…’) van de …"
std::size_t ReferenceText::behind_brackets(std::size_t i) const {
  if (!run_.sign(i, '(') || run_.joined(i)) return i;
  std::size_t close = i + 1;
  while (close < i + 30 && close < run_.size() && !run_.sign(close, ')')) ++close;
  return run_.sign(close, ')') && run_.word(close + 1) == Word::van ? close + 1 : i;
}

void ReferenceText::read(std::size_t& i, Spoken& made, LawsNamed& laws) const {
  std::size_t k = behind_brackets(i);
  const bool comma = run_.sign(k, ',');
  if (comma) ++k;
  const Word connection = run_.word(k);
  const bool linked = connection == Word::van || connection == Word::uit || connection == Word::der ||
                      (made.english && connection == Word::of);
  if (!linked) {
    if (run_.is(k, "dier") || run_.is(k, "diens")) {  // "artikel 4, tweede lid, dier wet": the one spoken of
      made.into = Into::unclear;
      made.base = Base::unclear;
      i = k + 1;
      return;
    }
    not_linked(i, k, comma, made, laws);
    return;
  }
  ++k;
  if (run_.word(k) == Word::toepassing ||
      (run_.word(k) == Word::overeenkomstige && run_.word(k + 1) == Word::toepassing))
    return;
  bool demonstrative = false;
  for (std::size_t steps = 0; steps < 4; ++steps) {
    const Word here = run_.word(k);
    const bool part = (here == Word::boek && run_.is_number(k + 1)) || here == Word::chapter || here == Word::section;
    if (run_.article(k)) {
      ++k;
    } else if (run_.is(k, "onderhavige") || run_.is(k, "navolgende") || run_.is(k, "present")) {
      made.into = Into::own;
      i = k + 2;
      return;
    } else if (here == Word::dit || here == Word::this_en) {
      this_text(i, k + 1, made);
      return;
    } else if (here == Word::die || here == Word::that_en) {
      demonstrative = true;
      ++k;
    } else if (part && run_.word(k + 2) == Word::van) {
      k += 3;
    } else {
      break;
    }
  }
  if (run_.word(k) == Word::annex) {
    of_annex(i, k, made, laws);
    return;
  }
  std::size_t end = k;
  if (!named(end, made, laws, true, demonstrative)) {
    made.into = Into::unclear;
    return;
  }
  if (made.into != Into::unclear) {
    i = end;
    made.where.end = run_.token(end - 1).end;
  }
  if (demonstrative && made.law == nullptr && made.that_law) made.law = laws.last;
}

// "artikel 5 Gemeentewet", "artikel 5, tweede lid, Wxyz", "bijlage 3 bij de begroting"
void ReferenceText::not_linked(std::size_t& i, std::size_t at, bool comma, Spoken& made, LawsNamed& laws) const {
  if (made.base == Base::annex) {
    const std::size_t to = run_.is(at, "behorend") || run_.is(at, "behorende") ? at + 1 : at;
    if ((run_.is(to, "bij") || run_.word(to) == Word::to_en) && run_.word(to + 1) != Word::dit &&
        run_.word(to + 1) != Word::this_en)
      made.doubtful = true;
  }
  if (!run_.is_word(at) || !run_.token(at).capital) return;
  const bool numbered = made.base == Base::numbered || made.base == Base::chapter || made.base == Base::annex;
  std::size_t end = at;
  if (numbered && named(end, made, laws, false, false)) {
    i = end;
    made.where.end = run_.token(end - 1).end;
    return;
  }
  // A name not known here?
  const bool abbreviated = looks_abbreviated(run_.text(at)) || is_unspeakable(run_.text(at));
  if (comma && !abbreviated) return;
  made.doubtful = true;
  if (comma || abbreviated) laws.behind = at + 1;
}

// "van dit besluit", "van deze bijlage"; `noun` stands behind "dit".
void ReferenceText::this_text(std::size_t& i, std::size_t noun, Spoken& made) const {
  const Word unit = run_.word(noun);
  if (unit == Word::annex || unit == Word::chapter || unit == Word::section) {
    made.into = Into::own;
    i = noun + 1;
    if (unit == Word::annex) made.where.end = run_.token(noun).end;
    return;
  }
  const std::size_t most = noun + 3;
  while (noun < most && run_.is_word(noun) && !names_a_text(run_.text(noun))) ++noun;
  const bool found = noun < most && run_.is_word(noun);
  // "van deze overeenkomst van 3 mei 2015": the one just spoken of
  if (noun < most && run_.word(noun + 1) == Word::van && run_.is_number(noun + 2)) {
    made.into = Into::unclear;
    made.base = Base::unclear;
    i = noun + 1;
  } else if (found) {
    made.into = is_law(folded(run_.text(noun))) ? Into::unclear : Into::own;
    i = noun + 1;
    made.where.end = run_.token(noun).end;
  } else {
    made.into = Into::unclear;
    made.doubtful = true;
  }
}

// "van bijlage 1", "van de bijlage"; but "van bijlage 1 bij de Wet …" is of another text.
void ReferenceText::of_annex(std::size_t& i, std::size_t at, Spoken& made, LawsNamed& laws) const {
  made.into = Into::annex;
  const std::string_view written = run_.text(at + 1);
  if (run_.is_number(at + 1) && written.size() <= 12)
    made.annex = Structure::label_of(written);
  else if (run_.token(at + 1).capital && written.size() <= 4)
    made.annex = folded(written);
  i = at + (made.annex.empty() ? 1 : 2);
  made.where.end = run_.token(i - 1).end;
  if (!run_.is(i, "bij") && run_.word(i) != Word::van) return;
  made.doubtful = true;
  std::size_t name = run_.word(i + 1) == Word::de ? i + 2 : i + 1;
  Spoken other;
  if (named(name, other, laws, true, false) && other.into == Into::external) made.into = Into::unclear;
}

// Where the name of a text ends that begins at `i`: not long, nothing that cannot stand in a name.
std::size_t ReferenceText::end_of_name(std::size_t i) const {
  std::size_t end = i + 1;
  const bool described = run_.is(end, "op") || run_.is(end, "inzake") || run_.is(end, "houdende");
  for (std::size_t k = i + 1; k < i + 10; ++k) {
    const Token& one = run_.token(k);
    if (one.kind == TokenKind::number) {
      if (run_.text(k).size() == 4) end = k + 1;
      break;
    }
    if (one.kind != TokenKind::word || (one.word >= Word::article && one.word <= Word::section)) break;
    // "Wet op het specifiek cultuurbeleid": in what a law is on, small letters too.
    if (one.capital || (described && one.word == Word::other && run_.text(k).size() > 4)) {
      end = k + 1;
    } else if (one.word == Word::is || one.word == Word::bedoelde || one.word == Word::bedoeld ||
               one.word == Word::in || one.word == Word::onder || one.word == Word::lid || one.word == Word::die) {
      break;
    }
  }
  return end;
}

// The name of a text at `i`. After a link ("van de …") a plain noun will do; without one it needs a capital.
bool ReferenceText::named(std::size_t& i, Spoken& made, LawsNamed& laws, bool after_link, bool demonstrative) const {
  if (const FoundLaw law = find_law_at(run_.source(), run_.tokens(), i); law.law != nullptr) {
    made.law = laws.last = law.law;
    external(i, i, i + law.tokens, made);
    return true;
  }
  const Terms::Match term = demonstrative ? Terms::Match{} : terms_->at(run_.tokens(), i, provision_);
  if (term.definition != Terms::none) {
    // "de Regeling nadeelcompensatie" is not "de regeling".
    const char first = document_->definitions()[term.definition].term.front();
    const bool other_by_capital = run_.token(i).capital && first >= 'a' && first <= 'z';
    if (!other_by_capital) return by_term(i, made, laws, term, after_link);
  }
  if (!run_.is_word(i)) return false;
  if (run_.token(i).capital) return by_capitals(i, made, after_link);
  return after_link && by_noun(i, made, demonstrative);
}

// A defined term: what it is defined as decides.
bool ReferenceText::by_term(std::size_t& i, Spoken& made, LawsNamed& laws, Terms::Match term, bool after_link) const {
  made.definition = term.definition;
  const ByteRange meaning = document_->definitions()[term.definition].meaning;
  std::vector<Token> tokens;
  if (meaning.known()) read_tokens(run_.source(), {meaning.begin, std::min(meaning.end, meaning.begin + 160)}, tokens);
  const TokenRun words(run_.source(), tokens);
  if (means_own_text(words)) {
    made.into = Into::own;
    i += term.tokens;
    return true;
  }
  bool text = false;
  for (std::size_t k = 0; k < words.size() && k < 6; ++k)
    text = text || (words.is_word(k) && names_a_text(words.text(k)));
  if (text || (!meaning.known() && names_a_text(run_.text(i + term.tokens - 1)))) {
    for (std::size_t k = 0; k < words.size() && k < 8 && made.law == nullptr; ++k)
      made.law = find_law_at(run_.source(), tokens, k).law;
    if (made.law != nullptr) laws.last = made.law;
    external(i, i, i + term.tokens, made);
    return true;
  }
  if (!after_link) return false;
  made.into = Into::unclear;
  return true;
}

// "van het besluit", "van de betreffende regeling": a noun, perhaps after an adjective or two.
bool ReferenceText::by_noun(std::size_t& i, Spoken& made, bool demonstrative) const {
  std::size_t noun = i;
  while (noun < i + 3 && run_.is_word(noun) && !names_a_text(run_.text(noun))) ++noun;
  if (noun == i + 3 || !run_.is_word(noun)) return false;
  const std::string kind = folded(run_.text(noun));
  const Token& next = run_.token(noun + 1);
  const bool further = next.capital || next.word == Word::van || next.word == Word::der || next.word == Word::of ||
                       next.kind == TokenKind::number;
  if (demonstrative) {
    made.that_law = is_law(kind);
    external(i, i, noun + 1, made);
  } else if (is_never_own(kind) || further) {
    external(i, i, further && next.capital ? end_of_name(noun) : noun + 1, made);
  } else {
    made.into = noun == i ? Into::by_kind : Into::unclear;
    i = noun + 1;
  }
  return true;
}

// "Mandaatbesluit Noord 2019", "Algemene Verordening Gegevensbescherming", "Wpg".
bool ReferenceText::by_capitals(std::size_t& i, Spoken& made, bool after_link) const {
  for (std::size_t k = i; k < i + 5 && run_.is_word(k); ++k) {
    const bool abbreviated = k == i && looks_abbreviated(run_.text(k)) && (after_link || !run_.sign(i - 1, ','));
    if (names_a_text(run_.text(k)) || abbreviated) {
      external(i, i, end_of_name(k), made);
      return true;
    }
    if (!run_.token(k).capital && k > i + 2) break;
  }
  return false;
}

}  // namespace kader::detail
