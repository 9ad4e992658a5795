// SPDX-License-Identifier: Apache-2.0
#include "document/reference_grammar.hpp"

#include <algorithm>
#include <utility>

#include "document/known_laws.hpp"
#include "document/reference_numbers.hpp"
#include "document/reference_start.hpp"

namespace kader::detail {
namespace {

bool is_article_word(Word word) {
  return word == Word::article || word == Word::articles || word == Word::art || word == Word::article_en ||
         word == Word::articles_en;
}

// "artikel 15 daarvan", "waarvan artikel 40": of what was spoken of, which may be any text, or any article.
void read_pronouns(const TokenRun& run, std::size_t begin, std::size_t end, Spoken& made) {
  if (made.base == Base::this_article || made.base == Base::this_annex) return;
  const std::size_t behind = run.sign(end, ',') ? end + 1 : end;
  // "het zesde lid, bedoeld in dat artikel"; "artikel 33 (oud)"
  const std::size_t of = run.word(behind) == Word::bedoeld ? behind + 1 : end;
  const bool of_that = (run.word(of) == Word::in || run.word(of) == Word::van) && run.is(of + 1, "dat");
  const std::size_t bracketed = run.sign(end, '(') ? end + 1 : end;
  const bool of_another_state = run.is(bracketed, "oud") || run.is(bracketed, "nieuw");
  bool unclear =
      of_that || of_another_state || run.is(end, "ervan") || run.is(behind, "daarvan") || run.is(end, "thereof");
  // Directly before it, but for "in het bijzonder"; in "waarvan het lidmaatschap ingevolge het vierde lid eindigt" it
  // is the membership.
  std::size_t k = begin;
  for (std::size_t steps = 0; steps < 4 && k > 0; ++steps, --k) {
    const Word before = run.word(k - 1);
    if (!run.article(k - 1) && before != Word::in && before != Word::met && !run.is(k - 1, "bijzonder") &&
        !run.is(k - 1, "name") && !run.is(k - 1, "alleen") && !run.is(k - 1, "opgenomen"))
      break;
  }
  if (k > 0) unclear = unclear || run.is(k - 1, "waarvan") || run.is(k - 1, "daarvan") || run.is(k - 1, "daarin");
  if (!unclear) return;
  made.base = Base::unclear;
  made.into = Into::unclear;
}

// "zoals dat artikel luidde op …": of another state of the text.
bool is_of_another_time(const TokenRun& run, std::size_t end) {
  std::size_t k = run.sign(end, ',') ? end + 1 : end;
  if (!run.is(k, "zoals") && run.word(k) != Word::als) return false;
  for (const std::size_t last = k + 8; k < last; ++k)
    if (run.is(k, "luidde") || run.is(k, "luidden") || run.is(k, "gold") || run.is(k, "golden")) return true;
  return false;
}

// "onder vernummering van het zesde lid", "wordt de punt vervangen door": what amends another text speaks of its
// provisions.
bool amends(const TokenRun& run) {
  const std::uint32_t begin = run.token(0).begin;
  const std::string_view words = run.source().substr(begin, run.token(run.size() - 1).end - begin);
  for (const std::string_view formula :
       {"vernummer", "vervangen door", "ingevoegd", " te luiden", "toegevoegd, luid", "toegevoegd:"})
    if (words.find(formula) != std::string_view::npos) return true;
  return false;
}

// Whether a token and those behind it, up to `end`, stand in a link that leads out of the text.
bool leads_elsewhere(const TokenRun& run, std::size_t i, std::size_t end) {
  for (std::size_t k = i; k < end; ++k)
    if (run.token(k).elsewhere) return true;
  return false;
}

// "gemeentewet", "wet": what the name of a law in small letters begins with or is.
bool begins_like_a_law(std::string_view written) {
  return written.ends_with("wet") || written == "algemene" || written == "burgerlijk" || written == "besluit";
}

}  // namespace

ReferenceGrammar::ReferenceGrammar(const Document& document, const Terms& terms)
    : document_(&document),
      terms_(&terms),
      opening_(folded(std::string_view(document.source()->text).substr(0, 400))),
      english_(document.language() == Language::english) {}

// "de Archiefwet 1995, artikel 5", "(Awb, art. 3:4)", "Gemeentewet artikel 160".
bool ReferenceGrammar::law_ends_at(std::size_t i, Spoken& made) const {
  if (laws_.behind == 0) return false;
  std::size_t before = i;
  if (before > 0 && run_.sign(before - 1, ',')) --before;
  if (laws_.behind != before) return false;
  made.law = laws_.last;
  return true;
}

// A law named at `i`, outside of a reference; moves behind it.
bool ReferenceGrammar::law_at(std::size_t& i) {
  const Token& at = run_.token(i);
  if (at.kind != TokenKind::word || at.word != Word::other) return false;
  if (!at.capital && !begins_like_a_law(run_.text(i))) return false;
  if (const FoundLaw law = find_law_at(run_.source(), run_.tokens(), i); law.law != nullptr) {
    laws_.last = law.law;
    i += law.tokens;
    laws_.behind = i;
    return true;
  }
  if (!at.capital || i == 0 || run_.sign(i - 1, '.') || !run_.text(i).ends_with("wet")) return false;
  laws_.last = nullptr;
  laws_.unknown = true;
  const bool year = run_.is_number(i + 1) && run_.text(i + 1).size() == 4;
  i += year ? 2 : 1;
  laws_.behind = i;
  return true;
}

// "artikel 5 en artikel 6 van de wet": the first may be of that law as well.
bool ReferenceGrammar::leans(std::size_t end, const Spoken& made) const {
  std::size_t next = end;
  if (ReferenceNumbers(run_, made.english).link(next) == Link::none) return false;
  if (run_.word(next) == Word::de) ++next;
  return made.into == Into::unsaid && is_article_word(run_.word(next));
}

// What was waiting for the last reference is doubtful where that one leads elsewhere.
void ReferenceGrammar::settle(std::vector<Spoken>& out) {
  if (out.back().leans) return;
  const Into into = out.back().into;
  // "artikel 21, en met inachtneming van artikel 7 van de richtlijn": what stands before may be of it as well.
  if (into == Into::external)
    for (std::size_t k = sentence_; k + 1 < out.size(); ++k)
      out[k].doubtful = out[k].doubtful || (out[k].into == Into::unsaid && out[k].named.front().article.given());
  if (into == Into::external || into == Into::unclear || into == Into::by_kind)
    for (std::size_t k = leaning_; k + 1 < out.size(); ++k) out[k].doubtful = true;
  leaning_ = out.size();
}

bool ReferenceGrammar::reference_at(std::size_t& i, const ReferenceText& texts, OtherTexts& others,
                                    std::vector<Spoken>& out) {
  Spoken made;
  std::size_t end = i;
  if (!ReferenceStart(run_, english_).read(end, made)) return false;
  made.where = {run_.token(i).begin, run_.token(end - 1).end};
  made.law_named = laws_.last != nullptr || laws_.unknown;
  const std::size_t in = i > 0 && run_.article(i - 1) ? 2 : 1;
  made.announced = i > in && run_.word(i - in) == Word::in && run_.word(i - in - 1) == Word::bedoeld;
  const bool numbered = made.base == Base::numbered || made.base == Base::chapter || made.base == Base::annex;
  if (numbered && made.named.front().article.given() && law_ends_at(i, made)) {
    made.into = Into::external;
    made.law_before = true;
  } else {
    texts.read(end, made, laws_);
  }
  if (made.into == Into::unsaid) read_pronouns(run_, i, end, made);
  if (made.into != Into::own && made.into != Into::external && leads_elsewhere(run_, i, end)) {
    made.into = Into::external;
    made.law = nullptr;
  }
  if (made.into == Into::unsaid && (others.named_before(i) || laws_.behind != 0 || is_of_another_time(run_, end)))
    made.doubtful = true;
  // "bepaalde in 32, vierde en vijfde lid": of an article that is not called so.
  if (!made.named.front().article.given() && i > 2 && run_.sign(i - 1, ',') && run_.is_number(i - 2) &&
      run_.ordinal(i - 2) == 0 && run_.word(i - 3) == Word::in)
    made.doubtful = true;
  made.other_article = sentence_names_article_;
  sentence_names_article_ = sentence_names_article_ || made.named.front().article.given() ||
                            made.base == Base::previous_article || made.base == Base::next_article;
  made.leans = leans(end, made);
  if (made.into == Into::external) laws_.behind = end;
  out.push_back(std::move(made));
  settle(out);
  i = std::max(end, i + 1);
  return true;
}

// "de artikelen 4a, voor zover …, 68, tweede lid, en 95d van de Elektriciteitswet": what stands before such a number is
// of that law as well.
void ReferenceGrammar::belongs_to_law(std::size_t law, std::vector<Spoken>& out) const {
  std::size_t k = law;
  if (k > 0 && run_.article(k - 1)) --k;
  if (k < 2 || run_.word(k - 1) != Word::van) return;
  const Word unit = run_.word(k - 2);
  if (!run_.is_number(k - 2) && unit != Word::lid && unit != Word::leden && run_.text(k - 2).size() != 1) return;
  for (std::size_t one = sentence_; one < out.size(); ++one)
    out[one].doubtful = out[one].doubtful || out[one].into == Into::unsaid;
}

void ReferenceGrammar::read(const std::vector<Token>& tokens, std::uint32_t provision, std::vector<Spoken>& out) {
  run_ = TokenRun(document_->source()->text, tokens);
  sentence_names_article_ = false;
  sentence_ = out.size();
  laws_ = {.last = provision_ == provision ? laws_.last : nullptr};
  provision_ = provision;
  leaning_ = out.size();
  const ReferenceText texts(*document_, *terms_, run_, provision);
  OtherTexts others(run_, opening_);
  for (std::size_t i = 0; i < tokens.size();) {
    if (can_start_reference(tokens[i]) && reference_at(i, texts, others, out)) continue;
    if (const std::size_t begin = i; law_at(i)) {
      belongs_to_law(begin, out);
      continue;
    }
    ++i;
    if (run_.ends_sentence(i - 1)) {
      sentence_names_article_ = false;
      sentence_ = out.size();
    }
    if (run_.ends_sentence(i - 1) || run_.sign(i - 1, ';') || run_.sign(i - 1, ':')) laws_.behind = 0;
  }
  if (!out.empty() && amends(run_))
    for (Spoken& one : out) one.doubtful = one.doubtful || one.into == Into::unsaid;
}

}  // namespace kader::detail
