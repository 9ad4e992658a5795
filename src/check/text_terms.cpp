// SPDX-License-Identifier: Apache-2.0
// Terms that are defined and not used, and words used as terms that nothing defines.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "check/text_words.hpp"
#include "document/kinds_of_text.hpp"
#include "document/passages.hpp"
#include "document/structure.hpp"
#include "document/terms.hpp"
#include "document/tokens.hpp"
#include "kader/check/context.hpp"
#include "kader/check/rules/text.hpp"

namespace kader {
namespace {

using detail::folded;
using detail::hash_of;
using detail::stem_of;
using detail::Structure;
using detail::Terms;
using detail::text_of;
using detail::Token;
using detail::TokenKind;
using detail::Word;

constexpr std::size_t longest_word = 100;
constexpr std::size_t most_related = 20;

bool overlaps(ByteRange where, const Token& token) {
  return where.known() && token.begin < where.end && where.begin < token.end;
}
// Whether a place is part of how a term is defined: of the term there, or of what is said of it.
bool in_definition(const Definition& definition, const Token& token) {
  return overlaps(definition.where, token) ||
         (definition.form == DefinitionForm::list && overlaps(definition.meaning, token));
}

// ---------------------------------------------------------------------------------------------------------------------

// Which of the terms occur outside of their own definition.
class Uses {
 public:
  explicit Uses(const Document& document)
      : document_(&document), text_(document.source()->text), terms_(document), used_(document.definitions().size()) {
    detail::for_each_run(
        document,
        [this](std::uint32_t provision, const std::vector<Token>& tokens) {
          for (std::size_t i = 0; i < tokens.size(); ++i)
            if (const auto match = terms_.at(tokens, i, provision);
                match.definition != Terms::none &&
                !in_definition(document_->definitions()[match.definition], tokens[i]) && !other_text(tokens, i, match))
              used_[match.definition] = true;
        },
        true);
    in_compounds();
  }
  [[nodiscard]] bool used(std::size_t definition) const { return used_[definition]; }

 private:
  // Where "de wet" is a term, "de Wet luchtvaart" and "de wet van 27 juni 2002" are not it.
  [[nodiscard]] bool other_text(const std::vector<Token>& tokens, std::size_t i, const Terms::Match& match) const {
    const std::string& term = document_->definitions()[match.definition].term;
    const std::size_t next = i + match.tokens;
    if (match.tokens != 1 || next >= tokens.size() || !detail::names_a_text(term)) return false;
    if (tokens[next].word == Word::van && next + 1 < tokens.size() && tokens[next + 1].kind == TokenKind::number)
      return true;
    const bool small = term[0] >= 'a' && term[0] <= 'z';
    const bool begins_sentence = i == 0 || tokens[i - 1].kind == TokenKind::gap ||
                                 (tokens[i - 1].kind == TokenKind::sign && tokens[i - 1].sign != ',');
    return small && tokens[i].capital && !begins_sentence && tokens[next].kind == TokenKind::word;
  }

  // "bestuursreglement" uses "reglement", "BAO-Z-vergadering" uses "BAO-Z".
  void in_compounds() {
    boost::unordered_flat_map<std::uint64_t, std::vector<std::uint32_t>> single;
    std::vector<std::size_t> sizes;
    const auto& definitions = document_->definitions();
    for (std::uint32_t d = 0; d < definitions.size(); ++d) {
      const std::string& term = definitions[d].term;
      if (used_[d] || (term.size() < 5 && detail::names_a_text(term))) continue;  // "Gemeentewet" does not use "wet"
      for (const auto& words : detail::spellings_of(term, document_->language())) {
        if (words.size() != 1 || words[0].size() < 3 || words[0].size() > 40) continue;
        if (auto& list = single[hash_of(words[0])]; list.size() < 8) list.push_back(d);
        sizes.push_back(words[0].size());
      }
    }
    if (single.empty()) return;
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    detail::for_each_run(
        *document_,
        [&](std::uint32_t provision, const std::vector<Token>& tokens) {
          for (const Token& token : tokens) {
            if (token.kind != TokenKind::word || token.end - token.begin > longest_word) continue;
            std::string plain = stem_of(text_of(text_, token));
            plain.erase(std::remove(plain.begin(), plain.end(), '-'), plain.end());
            for (const std::size_t size : sizes) {
              if (size > plain.size()) break;
              const std::string_view word = plain;
              for (const std::string_view piece : {word.substr(0, size), word.substr(word.size() - size)})
                if (const auto at = single.find(hash_of(piece)); at != single.end())
                  for (const std::uint32_t d : at->second)
                    if (terms_.holds(d, provision) && !in_definition(definitions[d], token)) used_[d] = true;
            }
          }
        },
        true);
  }

  const Document* document_;
  std::string_view text_;
  Terms terms_;
  std::vector<bool> used_;
};

// ---------------------------------------------------------------------------------------------------------------------

constexpr std::array<std::string_view, 12> counted = {"twee", "drie", "vier",  "vijf", "zes",  "zeven",
                                                      "acht", "two",  "three", "four", "five", "six"};
constexpr std::array<std::string_view, 6> counted_ones = {"partijen", "deelnemers",   "partners",
                                                          "parties",  "participants", "ketenpartners"};

// A place where words stand that pass for a term.
struct Use {
  ByteRange where;
  std::uint32_t provision = 0;
};

class Undefined {
 public:
  Undefined(Context& context, const Document& document)
      : context_(&context),
        document_(&document),
        text_(document.source()->text),
        structure_(document),
        terms_(document) {}

  void run() {
    collect_heads();
    detail::for_each_run(*document_, [this](std::uint32_t provision, const std::vector<Token>& tokens) {
      tokens_ = &tokens;
      provision_ = provision;
      for (std::size_t i = 0; i < tokens.size(); ++i) at(i);
    });
    tell();
  }

 private:
  // Terms that begin with the same noun and differ in what follows: "minister van VWS", "minister van EL&I".
  struct Head {
    std::vector<std::uint32_t> definitions;
    std::string noun;
    bool defined = false;  // by itself
    std::uint32_t full_in = Structure::none;  // the article in which one of them was last named in full
    std::vector<Use> uses;
    std::size_t more = 0;
  };

  void collect_heads() {
    const auto& definitions = document_->definitions();
    std::vector<Token> words;
    for (std::uint32_t d = 0; d < definitions.size(); ++d) {
      words.clear();
      const std::string& term = definitions[d].term;
      detail::read_tokens(term, {0, static_cast<std::uint32_t>(term.size())}, words);
      if (words.empty() || words[0].kind != TokenKind::word || words[0].end > longest_word) continue;
      const std::uint64_t key = hash_of(term.substr(0, words[0].end));
      if (words.size() == 1)
        heads_[key].defined = true;
      else if (words.size() > 2 && (words[1].word == Word::van || detail::folded(term, words[1]) == "voor")) {
        Head& head = heads_[key];
        if (head.noun.empty()) head.noun = folded(term.substr(0, words[0].end));
        if (head.definitions.size() < 8) head.definitions.push_back(d);
      }
    }
    boost::unordered::erase_if(
        heads_, [](const auto& entry) { return entry.second.defined || entry.second.definitions.size() < 2; });
  }

  [[nodiscard]] const Token& token(std::size_t i) const {
    static const Token past;
    return i < tokens_->size() ? (*tokens_)[i] : past;
  }
  [[nodiscard]] bool among(std::size_t i, const auto& words) const {
    if (token(i).kind != TokenKind::word || token(i).end - token(i).begin > 20) return false;
    return std::find(words.begin(), words.end(), folded(text_, token(i))) != words.end();
  }

  void at(std::size_t i) {
    const Token& one = token(i);
    if (one.kind != TokenKind::word || one.end - one.begin > longest_word) return;
    if (!heads_.empty() && one.word == Word::other)
      if (const auto head = heads_.find(hash_of(text_, one)); head != heads_.end()) bare(i, head->second);
    if (one.word == Word::de || one.word == Word::the) count(i);
    // What lists the parties, or says who they are.
    if (!listed_ && (among(i, counted_ones) || one.word == Word::other)) {
      const std::string word = one.end - one.begin > 20 ? std::string() : folded(text_, one);
      const bool party = std::find(counted_ones.begin(), counted_ones.end(), word) != counted_ones.end();
      if (party && token(i + 1).kind == TokenKind::sign && token(i + 1).sign == ':') listed_ = true;
      if (word == "ondergetekenden" || word == "undersigned" || word == "zijde") listed_ = true;
      if (word == "komen" || word == "verklaren" || word == "spreken" || word == "agree")
        for (std::size_t k = i + 1; k < i + 6; ++k)
          listed_ = listed_ || among(k, agreed) || (word == "agree" && token(k).sign == ':');
    }
  }

  // "de minister", where two of them are defined and none was just named.
  void bare(std::size_t i, Head& head) {
    const auto match = terms_.at(*tokens_, i, provision_);
    const std::uint32_t article = structure_.article(provision_);
    if (match.definition != Terms::none) {
      head.full_in = article;
      return;
    }
    const Word after = token(i + 1).word;
    const bool alone = after != Word::van && after != Word::der && !token(i + 1).capital &&
                       !(token(i + 1).kind == TokenKind::word && folded(text_, token(i + 1)) == "voor");
    if (!alone) {
      head.full_in = article;  // another of the kind: "de minister van Financiën"
      return;
    }
    if (i == 0 || (token(i - 1).word != Word::de && token(i - 1).word != Word::the)) return;
    context_->looked_at();
    if (article != Structure::none && head.full_in == article) return;
    const bool in_force = std::any_of(head.definitions.begin(), head.definitions.end(),
                                      [&](std::uint32_t d) { return terms_.holds(d, provision_); });
    if (!in_force) return;
    note(head.uses, head.more, i - 1, i);
  }

  // "de drie partijen"
  void count(std::size_t i) {
    const bool number = token(i + 1).kind == TokenKind::number && token(i + 1).end - token(i + 1).begin < 3;
    if (!number && !among(i + 1, counted)) return;
    if (!among(i + 2, counted_ones)) return;
    context_->looked_at();
    const auto is_sign = [&](std::size_t k, char c) { return token(k).kind == TokenKind::sign && token(k).sign == c; };
    const std::size_t next = i + (is_sign(i + 3, ',') ? 4 : 3);
    if (is_sign(next, ':') || is_sign(next, '(') || token(next).word == Word::die || token(next).word == Word::van ||
        among(next, named_after)) {
      listed_ = true;
      return;
    }
    note(counted_, counted_more_, i, i + 2);
  }
  static constexpr std::array<std::string_view, 3> agreed = {"overeen", "overeengekomen", "af"};
  static constexpr std::array<std::string_view, 4> named_after = {"te", "namelijk", "zijnde", "namely"};

  void note(std::vector<Use>& uses, std::size_t& more, std::size_t from, std::size_t last) {
    if (uses.size() <= most_related)
      uses.push_back({{token(from).begin, token(last).end}, provision_});
    else
      ++more;
  }

  // Whether the text says who the parties are: as a term, under a heading, or where it begins.
  [[nodiscard]] bool parties_known() const {
    if (listed_) return true;
    const auto names_them = [](std::string_view words) {
      if (words.size() > 200) return false;
      const std::string plain = folded(words);
      return std::any_of(counted_ones.begin(), counted_ones.end(),
                         [&](std::string_view one) { return plain.find(one) != std::string::npos; });
    };
    for (const Definition& definition : document_->definitions())
      if (names_them(definition.term)) return true;
    for (const Provision& provision : document_->provisions())
      if (names_them(provision.title)) return true;
    return false;
  }

  void tell() {
    std::vector<const Head*> heads;
    for (const auto& [key, head] : heads_)
      if (!head.uses.empty()) heads.push_back(&head);
    std::sort(heads.begin(), heads.end(),
              [](const Head* a, const Head* b) { return a->uses.front().where.begin < b->uses.front().where.begin; });
    for (const Head* head : heads) {
      Phrase defined;
      for (std::size_t k = 0; k < head->definitions.size(); ++k) {
        const std::string term = "‘" + document_->definitions()[head->definitions[k]].term + "’";
        const bool last = k + 1 == head->definitions.size();
        defined.nl += (k == 0 ? "" : last ? " en " : ", ") + term;
        defined.en += (k == 0 ? "" : last ? " and " : ", ") + term;
      }
      Finding& made = report(head->uses, Phrase("omschreven zijn " + defined.nl, defined.en + " are what is defined"));
      for (const std::uint32_t d : head->definitions) {
        const Definition& definition = document_->definitions()[d];
        context_->relate_at(made, definition.where, pointer(definition.provision),
                            Bilingual{"dit is omschreven", "this is defined"});
      }
    }
    if (!counted_.empty() && !parties_known())
      report(counted_, Bilingual{"nergens staat wie dat zijn", "nowhere does it say who they are"});
  }
  [[nodiscard]] std::string pointer(std::uint32_t provision) const {
    return Context::pointer_of(document_->provisions()[provision].ref);
  }
  Finding& report(const std::vector<Use>& uses, Phrase but) {
    Finding& made = context_->report_at<used_not_defined>(uses.front().where, pointer(uses.front().provision),
                                                          detail::on_one_line(document_->bytes(uses.front().where)),
                                                          std::move(but));
    for (std::size_t k = 1; k < uses.size(); ++k)
      context_->relate_at(made, uses[k].where, pointer(uses[k].provision), Bilingual{"en hier", "and here"});
    return made;
  }

  Context* context_;
  const Document* document_;
  std::string_view text_;
  Structure structure_;
  Terms terms_;
  boost::unordered_flat_map<std::uint64_t, Head> heads_;
  const std::vector<Token>* tokens_ = nullptr;
  std::uint32_t provision_ = 0;
  std::vector<Use> counted_;
  std::size_t counted_more_ = 0;
  bool listed_ = false;
};

}  // namespace

void check_defined_not_used(Context& context) {
  const Document* const document = context.document();
  if (document == nullptr || document->definitions().empty()) return;
  const Uses uses(*document);
  const auto& definitions = document->definitions();
  // Of a term that is defined twice, what uses it counts for both.
  // "de Green Deal" and "de Green Deals" as well.
  const auto key = [&](const Definition& one) { return hash_of(stem_of(one.term)) * 31 + one.scope; };
  boost::unordered_flat_set<std::uint64_t> used;
  for (std::size_t d = 0; d < definitions.size(); ++d)
    if (uses.used(d)) used.insert(key(definitions[d]));
  for (std::size_t d = 0; d < definitions.size(); ++d) {
    context.looked_at();
    if (uses.used(d) || used.contains(key(definitions[d]))) continue;
    context.report_at<defined_not_used>(definitions[d].where,
                                        Context::pointer_of(document->provisions()[definitions[d].provision].ref),
                                        definitions[d].term);
  }
}

namespace {

// "Onder ‘raad’ wordt bij de provincie verstaan": what stands between says for what it holds.
bool holds_for_a_part(const Document& document, const Definition& one) {
  constexpr std::uint32_t longest = 60;
  const auto size = static_cast<std::uint32_t>(document.source()->text.size());
  const std::string after = folded(document.bytes({one.where.end, std::min(size, one.where.end + longest)}));
  const auto until = after.find("verstaan");
  if (until == std::string::npos) return false;
  const std::string_view between = std::string_view(after).substr(0, until);
  return between.find(" in ") != std::string::npos || between.find(" bij ") != std::string::npos ||
         between.find(" voor ") != std::string::npos;
}

}  // namespace

void check_defined_twice(Context& context) {
  const Document* const document = context.document();
  if (document == nullptr) return;
  const auto& definitions = document->definitions();
  const auto pointer = [&](const Definition& one) {
    return Context::pointer_of(document->provisions()[one.provision].ref);
  };
  // A term and where it holds: "in dit artikel" a word may mean another thing than elsewhere. In order, and not by
  // a hash of them: who writes the text chooses the words.
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> first;
  for (std::uint32_t d = 0; d < definitions.size(); ++d) {
    const Definition& one = definitions[d];
    // What is only called something gets that name as often as it is spoken of: "(hierna: het overleg)".
    if (!one.meaning.known() || holds_for_a_part(*document, one)) continue;
    context.looked_at();
    const auto [at, fresh] = first.try_emplace({one.scope, folded(one.term)}, d);
    if (fresh) continue;
    const Definition& before = definitions[at->second];
    // Said twice in the same words it means the same.
    if (folded(document->bytes(one.meaning)) == folded(document->bytes(before.meaning))) continue;
    Finding& made = context.report_at<defined_twice>(one.where, pointer(one), one.term,
                                                     detail::spoken(*document, before.provision));
    context.relate_at(made, before.where, pointer(before), Bilingual{"hier staat het ook", "here it stands as well"});
  }
}

void check_used_not_defined(Context& context) {
  if (const Document* const document = context.document(); document != nullptr) Undefined(context, *document).run();
}

}  // namespace kader
