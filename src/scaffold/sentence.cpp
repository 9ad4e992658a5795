// SPDX-License-Identifier: Apache-2.0
#include "scaffold/sentence.hpp"

#include <algorithm>
#include <utility>

#include "document/tokens.hpp"
#include "kader/text/number.hpp"
#include "scaffold/draft_parts.hpp"

namespace kader::detail {
namespace {

constexpr std::pair<std::string_view, std::uint32_t> number_words[] = {
    {"een", 1},        {"twee", 2},      {"drie", 3},      {"vier", 4},     {"vijf", 5},       {"zes", 6},
    {"zeven", 7},      {"acht", 8},      {"negen", 9},     {"tien", 10},    {"elf", 11},       {"twaalf", 12},
    {"dertien", 13},   {"veertien", 14}, {"vijftien", 15}, {"zestien", 16}, {"zeventien", 17}, {"achttien", 18},
    {"negentien", 19}, {"twintig", 20},  {"dertig", 30},   {"zestig", 60},  {"negentig", 90}};

constexpr std::uint32_t most_counted = 100'000;

std::string_view take_first_word(std::string_view& pattern) {
  const std::size_t space = std::min(pattern.find(' '), pattern.size());
  const std::string_view word = pattern.substr(0, space);
  pattern.remove_prefix(std::min(space + 1, pattern.size()));
  return word;
}

bool is_one_of(std::string_view word, std::string_view alternatives) {
  while (!alternatives.empty()) {
    const std::size_t bar = std::min(alternatives.find('|'), alternatives.size());
    if (alternatives.substr(0, bar) == word) return true;
    alternatives.remove_prefix(std::min(bar + 1, alternatives.size()));
  }
  return false;
}

void add_tokens(Sentence& sentence, std::string_view text, const Token& token) {
  sentence.add(folded(text, token), {token.begin, token.end}, token.capital);
}

}  // namespace

void Sentence::add(std::string lower, ByteRange where, bool capital) {
  words_.push_back({std::move(lower), where, capital});
}

Sentence Sentence::of(Stretch subject, Stretch rest) const {
  Sentence part(*document_, provision_);
  for (const Stretch words : {subject, rest})
    part.words_.insert(part.words_.end(), words_.begin() + static_cast<std::ptrdiff_t>(words.begin),
                       words_.begin() + static_cast<std::ptrdiff_t>(std::min(words.end, size())));
  return part;
}

bool Sentence::is_any(std::size_t i, std::initializer_list<std::string_view> lower) const noexcept {
  return i < size() && std::find(lower.begin(), lower.end(), word(i)) != lower.end();
}

bool Sentence::is_mark(std::size_t i) const noexcept {
  const std::string_view here = word(i);
  return here.size() == 1 && !is_digit(here[0]) && !is_lower(here[0]);
}

ByteRange Sentence::where(Stretch stretch) const {
  if (!stretch || stretch.begin >= size()) return {};
  const std::uint32_t end = words_[std::min(stretch.end, size()) - 1].where.end;
  return {std::min(words_[stretch.begin].where.begin, end), end};
}

std::string Sentence::text(Stretch stretch) const {
  return stretch ? one_line(document_->bytes(where(stretch))) : std::string();
}

std::optional<std::uint32_t> Sentence::number(std::size_t i) const noexcept {
  const std::string_view here = word(i);
  for (const auto& [name, value] : number_words)
    if (here == name) return value;
  const Number written = whole_number(here, most_counted);
  if (written.form != NumberForm::number) return std::nullopt;
  return static_cast<std::uint32_t>(written.value);
}

std::optional<std::size_t> Sentence::stand(std::size_t i, std::string_view pattern) const {
  constexpr std::size_t most_between = 8;
  while (!pattern.empty()) {
    std::string_view wanted = take_first_word(pattern);
    if (wanted == "*") {
      for (std::size_t k = i; k <= std::min(i + most_between, size()); ++k) {
        if (const auto end = stand(k, pattern)) return end;
        if (is_any(k, {",", ":", ";", "."})) break;
      }
      return std::nullopt;
    }
    const bool optional = wanted.size() > 1 && wanted.ends_with('?');
    if (optional) wanted.remove_suffix(1);
    const bool found = i < size() && (wanted == "#" ? number(i).has_value() : is_one_of(word(i), wanted));
    if (found)
      ++i;
    else if (!optional)
      return std::nullopt;
  }
  return i;
}

Stretch Sentence::at(std::size_t i, std::string_view pattern) const {
  const auto end = stand(i, pattern);
  return end ? Stretch{i, *end} : Stretch{};
}

Stretch Sentence::find(std::string_view pattern, std::size_t from) const {
  for (std::size_t i = from; i < size(); ++i)
    if (const Stretch found = at(i, pattern)) return found;
  return {};
}

std::optional<std::uint32_t> Sentence::number_in(Stretch stretch) const noexcept {
  for (std::size_t i = stretch.begin; i < stretch.end; ++i)
    if (const auto found = number(i)) return found;
  return std::nullopt;
}

namespace {

/// Cuts tokens into sentences.
void cut(const Document& document, std::uint32_t provision, const std::vector<Token>& tokens,
         std::vector<Sentence>& out) {
  const std::string_view text = document.source()->text;
  Sentence open(document, provision);
  const auto close = [&] {
    if (open.size() > 0) out.push_back(std::exchange(open, Sentence(document, provision)));
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::gap) {
      close();
      continue;
    }
    const bool stop = token.kind == TokenKind::sign && token.sign == '.';
    if (stop) {
      const bool capital = i + 1 >= tokens.size() || tokens[i + 1].kind == TokenKind::gap || tokens[i + 1].capital;
      // "B. en W.", "F. van der Ploeg": the letter before it is an abbreviation.
      const bool letter =
          i > 0 && tokens[i - 1].kind == TokenKind::word && tokens[i - 1].end - tokens[i - 1].begin == 1;
      if (capital && !letter) close();
      continue;
    }
    if (token.kind == TokenKind::sign && token.sign == ';') {
      close();
      continue;
    }
    add_tokens(open, text, token);
  }
  close();
}

}  // namespace

std::vector<Sentence> sentences_of(const Document& document, std::uint32_t provision) {
  std::vector<Token> tokens;
  for (const Passage& passage : document.passages())
    if (passage.provision == provision && passage.kind == PassageKind::text)
      read_tokens(document.source()->text, passage.where, tokens);
  std::vector<Sentence> sentences;
  cut(document, provision, tokens, sentences);
  return sentences;
}

std::vector<std::vector<Sentence>> sentences_of(const Document& document) {
  std::vector<std::vector<Token>> tokens(document.provisions().size());
  for (const Passage& passage : document.passages())
    if (passage.kind == PassageKind::text)
      read_tokens(document.source()->text, passage.where, tokens[passage.provision]);
  std::vector<std::vector<Sentence>> all(tokens.size());
  for (std::uint32_t i = 0; i < tokens.size(); ++i) cut(document, i, tokens[i], all[i]);
  return all;
}

Sentence words_of(const Document& document, std::uint32_t provision, ByteRange where) {
  std::vector<Token> tokens;
  if (where.known()) read_tokens(document.source()->text, where, tokens);
  Sentence words(document, provision);
  for (const Token& token : tokens)
    if (token.kind != TokenKind::gap) add_tokens(words, document.source()->text, token);
  return words;
}

}  // namespace kader::detail
