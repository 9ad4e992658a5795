// SPDX-License-Identifier: Apache-2.0
// References that lead nowhere, and references that lead elsewhere than their words say.
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
#include "document/heading_words.hpp"
#include "document/passages.hpp"
#include "document/structure.hpp"
#include "document/terms.hpp"
#include "document/tokens.hpp"
#include "kader/check/context.hpp"
#include "kader/check/rules/text.hpp"

namespace kader {
namespace {

using detail::stem_of;
using detail::Structure;
using detail::Terms;
using detail::text_of;
using detail::Token;
using detail::TokenKind;
using detail::Word;

constexpr std::uint32_t nowhere = ReferenceTarget::none;

bool begins(std::string_view text, std::string_view word) {
  return detail::folded(text.substr(0, word.size())) == word;
}

// ---------------------------------------------------------------------------------------------------------------------

// A number as the text has it: "2:15" for 2.15, "VIII" for viii.
std::string as_written(std::string_view words, std::string number) {
  std::string other = number;
  std::replace(other.begin(), other.end(), '.', ':');
  if (words.find(number) == std::string_view::npos && words.find(other) != std::string_view::npos) return other;
  if (detail::roman_value(number) != 0)
    std::transform(number.begin(), number.end(), number.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return number;
}

// What it is that is not there: "artikel 5 heeft geen lid 9".
Phrase what_is_missing(const Document& document, const CrossReference& reference, std::optional<Structure>& structure) {
  const auto words = document.bytes(reference.where);
  for (const ReferenceTarget& target : reference.targets) {
    if (target.provision != nowhere) continue;
    if (!target.ref.given()) break;
    const std::string& ref = target.ref.str();
    const auto dot = ref.rfind('.');
    const auto outer = dot == std::string::npos ? std::nullopt : document.find(ProvisionRef(ref.substr(0, dot)));
    if (outer && *outer != 0) {
      const std::string last = ref.substr(dot + 1);
      const bool digit = last[0] >= '0' && last[0] <= '9';
      const auto kind = document.provisions()[*outer].kind;
      const bool paragraph = digit && kind == ProvisionKind::article;
      const Phrase place = detail::spoken(document, *outer);
      return {place.nl + " heeft geen " + (paragraph ? "lid " : "onderdeel ") + last,
              place.en + " has no " + (paragraph ? "paragraph " : "item ") + last};
    }
    const std::string number = as_written(document.bytes(target.where), std::string(target.ref.path()));
    for (const std::string_view annex : {"bijlage-", "annex-"})
      if (dot == std::string::npos && number.starts_with(annex))
        return {"deze tekst heeft geen bijlage " + number.substr(annex.size()),
                "this text has no annex " + number.substr(annex.size())};
    if (begins(words, "hoofdstuk") || begins(words, "chapter"))
      return {"deze tekst heeft geen hoofdstuk " + number, "this text has no chapter " + number};
    if (!target.ref.scope().empty())
      return {"deze bijlage heeft geen artikel " + number, "this annex has no article " + number};
    return {"deze tekst heeft geen artikel " + number, "this text has no article " + number};
  }
  if (!structure) structure.emplace(document);
  const std::uint32_t article = structure->article(reference.provision);
  const std::string lower = detail::folded(words);
  const bool next = lower.find("volgend") != std::string::npos || lower.find("following") != std::string::npos ||
                    lower.find("next") != std::string::npos;
  if (lower.find("arti") != std::string::npos || article == nowhere)
    return next ? Phrase(Bilingual{"hierna volgt geen artikel", "no article follows"})
                : Phrase(Bilingual{"hiervoor staat geen artikel", "no article precedes"});
  const Phrase place = detail::spoken(document, article);
  if (!structure->has_paragraphs(article)) return {place.nl + " heeft geen leden", place.en + " has no paragraphs"};
  return next ? Phrase("na deze plaats heeft " + place.nl + " geen leden meer",
                       "behind this place " + place.en + " has no more paragraphs")
              : Phrase("voor deze plaats heeft " + place.nl + " geen leden",
                       "before this place " + place.en + " has no paragraphs");
}

// ---------------------------------------------------------------------------------------------------------------------

// The thing that a reference says stands where it leads to.
struct NamedThing {
  std::vector<std::string> stems;  // adjective and noun; or the noun alone
  std::string words;  // as written
  std::size_t first = 0;  // token
  bool ends = false;  // "het lidmaatschap … is geëindigd": noun and the stem of a verb
};

// Nouns that say too little to be looked for.
bool says_little(std::string_view stem) {
  static constexpr std::array<std::string_view, 26> little = {
      "lid",     "artikel",  "geval",     "situati",        "bepald",     "tak",     "stuk",
      "termijn", "wijs",     "regel",     "verplichting",   "bevogdheid", "overig",  "zak",
      "persoon", "person",   "punt",      "aangelegenheid", "onderwerp",  "besluit", "datum",
      "period",  "tijdstip", "wijziging", "procedur",       "bepaling"};
  return stem.size() < 5 || std::find(little.begin(), little.end(), stem) != little.end();
}

// "geëindigd" -> "eindig"; nothing for verbs whose present cannot be told from it.
std::string verb_of(std::string_view participle) {
  std::string word = detail::folded(participle);
  static constexpr std::array<std::string_view, 10> common = {"gedaan",  "gegeven",   "genoemd",  "gesteld", "geregeld",
                                                              "gemaakt", "geplaatst", "gebruikt", "genomen", "geacht"};
  if (std::find(common.begin(), common.end(), word) != common.end()) return {};
  if (!word.starts_with("ge") || word.size() < 8 || (word.back() != 'd' && word.back() != 't')) return {};
  word = word.substr(2, word.size() - 3);
  return word.size() < 5 ? std::string() : word;
}

class Misdirected {
 public:
  Misdirected(Context& context, const Document& document)
      : context_(&context),
        document_(&document),
        text_(document.source()->text),
        structure_(document),
        terms_(document),
        room_(4 * text_.size() + 1'000'000) {}

  void run() {
    const auto& references = document_->references();
    std::size_t next = 0;
    detail::for_each_run(*document_, [&](std::uint32_t, const std::vector<Token>& tokens) {
      if (tokens.empty()) return;
      while (next < references.size() && references[next].where.begin < tokens.front().begin) ++next;
      for (; next < references.size() && references[next].where.begin < tokens.back().end; ++next)
        if (references[next].outcome == ReferenceOutcome::resolved) look_at(references[next], tokens);
    });
  }

 private:
  static std::size_t token_at(const std::vector<Token>& tokens, std::uint32_t offset) {
    return static_cast<std::size_t>(
        std::lower_bound(tokens.begin(), tokens.end(), offset,
                         [](const Token& token, std::uint32_t at) { return token.begin < at; }) -
        tokens.begin());
  }
  [[nodiscard]] bool plain_word(const Token& token) const {
    return token.kind == TokenKind::word && token.word == Word::other && token.end - token.begin > 2 &&
           token.end - token.begin < 60;
  }
  [[nodiscard]] bool is(const Token& token, std::string_view word) const {
    return token.kind == TokenKind::word && token.end - token.begin == word.size() &&
           detail::folded(text_, token) == word;
  }
  [[nodiscard]] bool definite(const Token& token) const {
    return token.word == Word::de || token.word == Word::the || token.word == Word::dit || token.word == Word::die ||
           token.word == Word::this_en || token.word == Word::that_en || is(token, "zijn") || is(token, "haar") ||
           is(token, "hun") || is(token, "its") || is(token, "their");
  }

  // Adjective and noun in tokens [first, last], or the noun alone.
  [[nodiscard]] std::optional<NamedThing> thing(const std::vector<Token>& tokens, std::size_t first,
                                                std::size_t last) const {
    NamedThing made;
    made.first = first;
    for (std::size_t i = first; i <= last; ++i) made.stems.push_back(stem_of(text_of(text_, tokens[i])));
    made.words = detail::on_one_line(text_.substr(tokens[first].begin, tokens[last].end - tokens[first].begin));
    if (says_little(made.stems.back())) return std::nullopt;
    if (made.stems.size() == 2 && made.stems.front().size() < 4) return std::nullopt;
    return made;
  }

  [[nodiscard]] std::optional<NamedThing> named(const CrossReference& reference,
                                                const std::vector<Token>& tokens) const {
    std::size_t at = token_at(tokens, reference.where.begin);
    std::size_t after = token_at(tokens, reference.where.end);
    if (after < tokens.size() && tokens[after].kind == TokenKind::sign && tokens[after].sign == ',') ++after;
    if (at == 0 || at >= tokens.size()) return std::nullopt;
    std::size_t before = at - 1;
    if (before > 0 && (tokens[before].word == Word::de || tokens[before].word == Word::the)) --before;
    // "het lidmaatschap ingevolge het vierde lid is geëindigd"
    const bool on_ground = is(tokens[before], "ingevolge") || is(tokens[before], "krachtens") ||
                           (tokens[before].word == Word::van && before >= 2 && is(tokens[before - 1], "grond") &&
                            is(tokens[before - 2], "op"));
    if (on_ground && after + 1 < tokens.size() && tokens[after].word == Word::is && plain_word(tokens[after + 1])) {
      const std::size_t noun = before - (tokens[before].word == Word::van ? 3 : 1);
      if (noun >= tokens.size() || !plain_word(tokens[noun])) return std::nullopt;
      const std::string verb = verb_of(text_of(text_, tokens[after + 1]));
      auto made = thing(tokens, noun, noun);
      if (verb.empty() || !made) return std::nullopt;
      made->stems.push_back(verb);
      made->words += " … " + std::string(text_of(text_, tokens[after + 1]));
      made->ends = true;
      return made;
    }
    if (tokens[before].word != Word::in || before == 0) return std::nullopt;
    // "de algemene aanwijzingen, bedoeld in artikel 2, vijfde lid"
    if (tokens[before - 1].word == Word::bedoeld) {
      std::size_t end = before - 1;
      if (end > 0 && (tokens[end - 1].word == Word::als || is(tokens[end - 1], "zoals"))) --end;
      if (end > 0 && tokens[end - 1].kind == TokenKind::sign && tokens[end - 1].sign == ',') --end;
      if (end == 0) return std::nullopt;
      const std::size_t last = end - 1;
      std::size_t first = last;
      if (!plain_word(tokens[last])) return std::nullopt;
      while (first > 0 && last - first < 2 && plain_word(tokens[first - 1])) --first;
      // The words must be all of it: from the article that begins it, and no part of "de leden van het bestuur".
      if (last - first > 1 || first == 0 || !definite(tokens[first - 1])) return std::nullopt;
      if (first >= 2 && is_preposition(tokens[first - 2])) {
        if (first < 3 || plain_word(tokens[first - 3])) return std::nullopt;
      }
      return thing(tokens, first, last);
    }
    // "de in het derde lid genoemde algemene aanwijzingen"
    if (definite(tokens[before - 1]) && after + 1 < tokens.size() &&
        (tokens[after].word == Word::bedoelde || is(tokens[after], "genoemde") || is(tokens[after], "omschreven"))) {
      const std::size_t first = after + 1;
      if (!plain_word(tokens[first])) return std::nullopt;
      const auto word = text_of(text_, tokens[first]);
      const bool adjective = word.ends_with("e") && first + 1 < tokens.size() && plain_word(tokens[first + 1]);
      return thing(tokens, first, adjective ? first + 1 : first);
    }
    return std::nullopt;
  }
  [[nodiscard]] bool is_preposition(const Token& token) const {
    return token.word == Word::van || token.word == Word::in || token.word == Word::uit || token.word == Word::met ||
           token.word == Word::tot || is(token, "op") || is(token, "door") || is(token, "voor") || is(token, "aan") ||
           is(token, "bij") || is(token, "of");
  }

  // What of a thing stands in a provision.
  struct Presence {
    bool anything = false;  // a word of it, or one akin to it
    bool introduced = false;  // all of it, and not as something that is known already
  };
  [[nodiscard]] Presence presence(const NamedThing& thing, std::uint32_t provision) {
    const ByteRange where = document_->provisions()[provision].where;
    const std::size_t size = where.end - where.begin;
    if (size > room_) {
      room_ = 0;
      return {true, false};
    }
    room_ -= size;
    words_.clear();
    detail::read_tokens(text_, where, words_);
    Presence found;
    const std::string& noun = thing.ends ? thing.stems.front() : thing.stems.back();
    bool noun_here = false;
    bool verb_here = false;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_[i].kind != TokenKind::word || words_[i].end - words_[i].begin > 100) continue;
      const std::string stem = stem_of(text_of(text_, words_[i]));
      if (thing.ends) {
        const std::string plain = detail::folded(text_, words_[i]);
        noun_here = noun_here || stem == noun;
        verb_here = verb_here || plain == thing.stems[1] + "t" || plain == thing.stems[1] + "en";
        found.anything = found.anything || stem == noun || plain.find(thing.stems[1]) != std::string::npos;
        continue;
      }
      if (stem == noun) {
        found.anything = true;
        const bool both =
            thing.stems.size() == 1 || (i > 0 && stem_of(text_of(text_, words_[i - 1])) == thing.stems[0]);
        const std::size_t from = i - (thing.stems.size() - 1);
        // New is what "een" announces; two words may stand without anything before them.
        if (both && from > 0 && from <= i)
          found.introduced = found.introduced || is(words_[from - 1], "een") || is(words_[from - 1], "a") ||
                             is(words_[from - 1], "an") || (thing.stems.size() == 2 && !definite(words_[from - 1]));
      } else if (akin(stem, noun)) {
        found.anything = true;
      }
    }
    if (thing.ends) found.introduced = noun_here && verb_here;
    return found;
  }
  // Of one family, perhaps: "raad" and "gemeenteraad", "benoemen" and "benoeming".
  static bool akin(std::string_view one, std::string_view other) {
    const std::size_t common = 5;
    if (one.size() >= common && other.size() >= common && one.substr(0, common) == other.substr(0, common)) return true;
    const auto part = [](std::string_view small, std::string_view large) {
      return small.size() >= 3 && small.size() < large.size() &&
             (large.ends_with(small) || (small.size() >= 4 && large.starts_with(small)));
    };
    return part(one, other) || part(other, one);
  }

  void look_at(const CrossReference& reference, const std::vector<Token>& tokens) {
    if (reference.targets.size() != 1 || reference.targets.front().provision == nowhere) return;
    const std::uint32_t target = reference.targets.front().provision;
    const auto& provisions = document_->provisions();
    const auto what = named(reference, tokens);
    if (!what) return;
    context_->looked_at();
    if (room_ == 0) return;
    const bool paragraph = provisions[target].kind == ProvisionKind::paragraph &&
                           provisions[provisions[target].parent].kind == ProvisionKind::article;
    if (!what->ends)
      if (const auto match = terms_.at(tokens, what->first, reference.provision);
          match.definition != Terms::none && match.tokens == what->stems.size()) {
        defined_elsewhere(reference, *what, target, match.definition);
        return;
      }
    if (!paragraph) return;
    if (!what->ends && what->stems.size() == 1 && (what->stems[0].size() < 7 || what->stems[0].ends_with("ing")))
      return;
    if (presence(*what, target).anything) return;
    const std::uint32_t article = provisions[target].parent;
    const std::uint32_t source = structure_.paragraph(reference.provision);
    std::vector<std::uint32_t> instead;
    for (std::uint32_t p = article + 1; p < provisions[article].end; p = std::max(provisions[p].end, p + 1)) {
      if (p == target || p == source || provisions[p].kind != ProvisionKind::paragraph) continue;
      if (presence(*what, p).introduced) instead.push_back(p);
      if (instead.size() > 2) return;
    }
    if (instead.empty() || (instead.size() > 1 && !what->ends)) return;
    tell(reference, *what, target, instead);
  }

  // A defined term, said to stand where it does not: it stands where it is defined.
  void defined_elsewhere(const CrossReference& reference, const NamedThing& what, std::uint32_t target,
                         std::uint32_t definition) {
    const Definition& defined = document_->definitions()[definition];
    const auto& provisions = document_->provisions();
    const std::uint32_t home = defined.provision;
    if (home == 0 || provisions[home].kind == ProvisionKind::heading) return;
    if (target <= home && home < std::max(provisions[target].end, target + 1)) return;
    if (home <= target && target < provisions[home].end) return;
    // Terms that stand for a person or body, listed at the head of a text, are spoken of everywhere; a thing that got
    // its name in passing stands where it got it.
    const bool list = defined.form == DefinitionForm::list;
    if (list && provisions[target].parent != provisions[home].parent) return;
    if (structure_.scope(home) != structure_.scope(target)) return;
    if (presence(what, target).anything) return;
    tell(reference, what, target, {home});
  }

  void tell(const CrossReference& reference, const NamedThing& what, std::uint32_t target,
            const std::vector<std::uint32_t>& instead) {
    Phrase there;
    for (const std::uint32_t p : instead) {
      const Phrase place = there.nl.empty() ? detail::spoken(*document_, p) : detail::spoken_part(*document_, p);
      there.nl += (there.nl.empty() ? "" : " en ") + place.nl;
      there.en += (there.en.empty() ? "" : " and ") + place.en;
    }
    const auto& provisions = document_->provisions();
    Finding& made = context_->report_at<misdirected_reference>(reference.where,
                                                               Context::pointer_of(provisions[reference.provision].ref),
                                                               what.words, detail::spoken(*document_, target), there);
    if (what.ends) made.severity = Severity::warning;  // the same may have been said in other words
    for (const std::uint32_t p : instead)
      context_->relate_at(made, head_or_all(p), Context::pointer_of(provisions[p].ref),
                          Bilingual{"hier staat het", "it stands here"});
  }
  [[nodiscard]] ByteRange head_or_all(std::uint32_t p) const {
    const Provision& one = document_->provisions()[p];
    return one.head.known() && one.head.begin != one.head.end ? one.head : one.where;
  }

  Context* context_;
  const Document* document_;
  std::string_view text_;
  Structure structure_;
  Terms terms_;
  std::size_t room_;  // bytes that may still be read again, so that no text takes more than a few passes
  std::vector<Token> words_;
};

}  // namespace

void check_unresolved_reference(Context& context) {
  const Document* const document = context.document();
  if (document == nullptr) return;
  std::size_t told = 0;
  std::optional<Structure> structure;
  for (const CrossReference& reference : document->references()) {
    if (reference.outcome == ReferenceOutcome::external) continue;
    context.looked_at();
    if (reference.outcome != ReferenceOutcome::dangling) continue;
    const auto& provision = document->provisions()[reference.provision];
    const std::string words = detail::on_one_line(document->bytes(reference.where));
    // What is only counted needs no reason.
    Phrase missing = ++told <= most_findings_of_a_rule ? what_is_missing(*document, reference, structure) : Phrase();
    context.report_at<unresolved_reference>(reference.where, Context::pointer_of(provision.ref), words, missing);
  }
}

void check_misdirected_reference(Context& context) {
  if (const Document* const document = context.document(); document != nullptr) Misdirected(context, *document).run();
}

}  // namespace kader
