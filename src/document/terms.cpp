// SPDX-License-Identifier: Apache-2.0
#include "document/terms.hpp"

#include <algorithm>
#include <utility>

namespace kader::detail {

std::string stem_of(std::string_view written) {
  std::string word = folded(written);
  const auto cut = [&](std::string_view ending, std::size_t least) {
    if (word.size() < ending.size() + least || !std::string_view(word).ends_with(ending)) return false;
    word.resize(word.size() - ending.size());
    return true;
  };
  if (word == "leden" || (word.size() > 5 && word.ends_with("leden"))) {
    word.replace(word.size() - 5, 5, "lid");
  }
  if (word.size() > 8 && word.ends_with("lieden")) word.replace(word.size() - 6, 6, "persoon");  // "bewindslieden"
  const bool singular = word.ends_with("ss") || word.ends_with("is") || word.ends_with("us");  // "secretaris"
  if (!cut("'s", 2) && !cut("’s", 2) && !singular) (void)cut("s", 4);
  if (!cut("en", 4)) (void)cut("e", 4);  // "weten" is no "wet"
  if (word.size() > 3) {
    if (word.back() == 'v') word.back() = 'f';
    if (word.back() == 'z') word.back() = 's';
    word.erase(std::unique(word.begin(), word.end()), word.end());
  }
  return word;
}

namespace {

// "het aantal inwoners van een gemeente" is "het aantal inwoners van de gemeente".
bool is_article(std::string_view text, const Token& token) {
  return token.word == Word::de || token.word == Word::the ||
         (token.end - token.begin == 3 && token.word == Word::other && folded(text, token) == "een");
}

// "WZV-regio" may be written "WZV regio", or parted by what is a link in it.
std::vector<std::string> parted_at_hyphens(const std::vector<std::string>& words) {
  std::vector<std::string> parted;
  for (const std::string& word : words)
    for (std::size_t from = 0; from <= word.size();) {
      const std::size_t end = std::min(word.find('-', from), word.size());
      if (end > from) parted.push_back(word.substr(from, end - from));
      from = end + 1;
    }
  return parted;
}

}  // namespace

std::vector<std::vector<std::string>> spellings_of(std::string_view term, Language language) {
  std::vector<Token> tokens;
  if (term.size() > 400) return {};
  read_tokens(term, {0, static_cast<std::uint32_t>(term.size())}, tokens);
  std::vector<std::vector<std::string>> all;
  std::vector<std::string> outside;
  std::vector<std::string> inside;
  std::vector<std::string> whole;
  bool in = false;
  bool capitals = false;
  bool begins_with_link = false;
  const auto close = [&] {
    if (!outside.empty()) all.push_back(outside);
    if (auto parted = parted_at_hyphens(outside); parted.size() > outside.size()) all.push_back(std::move(parted));
    if (!inside.empty() && !outside.empty()) {
      all.push_back(whole);
      if (!begins_with_link && (capitals || outside.size() > 1)) all.push_back(inside);
    }
    outside.clear();
    inside.clear();
    whole.clear();
    capitals = begins_with_link = false;
  };
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::sign) {
      if (token.sign == '(') in = true;
      if (token.sign == ')') in = false;
      if ((token.sign == '/' || token.sign == ',') && !in) close();
      continue;
    }
    if (token.kind == TokenKind::gap) continue;
    if (!in && (token.word == Word::or_en || (token.word == Word::of && language == Language::dutch)) &&
        !outside.empty()) {  // either will do
      close();
      continue;
    }
    if (!in && is_article(term, token)) continue;
    std::string stem = stem_of(text_of(term, token));
    if (in) {
      const auto written = text_of(term, token);
      if (inside.empty()) {
        begins_with_link = token.word == Word::van || token.word == Word::der || token.word == Word::uit;
        capitals = written.size() > 1 && written[1] >= 'A' && written[1] <= 'Z';
      }
      inside.push_back(stem);
    } else {
      outside.push_back(stem);
    }
    whole.push_back(std::move(stem));
  }
  close();
  return all;
}

std::uint64_t Terms::join(std::uint64_t state, std::uint64_t word) noexcept {
  state = (state ^ word) * 0x9E3779B97F4A7C15U;
  return state ^ state >> 31U;
}

Terms::Terms(const Document& document) : document_(&document) {
  const auto& definitions = document.definitions();
  for (std::uint32_t d = 0; d < definitions.size(); ++d)
    for (const auto& words : spellings_of(definitions[d].term, document.language())) {
      if (words.size() > longest) continue;
      std::uint64_t state = 1;
      for (const std::string& word : words) {
        state = join(state, hash_of(word));
        nodes_[state];
      }
      if (auto& list = nodes_[state]; list.size() < most_of_a_term) list.push_back(d);
    }
}

bool Terms::holds(std::uint32_t definition, std::uint32_t provision) const noexcept {
  const std::uint32_t scope = document_->definitions()[definition].scope;
  return provision >= scope && provision < std::max(document_->provisions()[scope].end, scope + 1);
}

Terms::Match Terms::at(const std::vector<Token>& tokens, std::size_t at, std::uint32_t provision) const {
  Match best;
  std::uint64_t state = 1;
  const std::string_view text = document_->source()->text;
  for (std::size_t k = 0; k < longest && at + k < tokens.size(); ++k) {
    const Token& token = tokens[at + k];
    if (k > 0 && token.kind == TokenKind::sign && token.sign == '-') continue;  // "advies- en klachtencommissie"
    if (token.kind != TokenKind::word && token.kind != TokenKind::number) break;
    if (token.end - token.begin > 200) break;
    if (k > 0 && is_article(text, token)) continue;
    const std::uint64_t next = join(state, hash_of(stem_of(text_of(text, token))));
    const auto node = nodes_.find(next);
    // "de voorzitter van het bestuur" is the "voorzitter bestuur"
    if (k > 0 && node == nodes_.end() && token.word == Word::van) continue;
    state = next;
    if (node == nodes_.end()) break;
    std::uint32_t narrowest = none;
    for (const std::uint32_t d : node->second)
      if (holds(d, provision) &&
          (narrowest == none || document_->definitions()[d].scope > document_->definitions()[narrowest].scope))
        narrowest = d;
    if (narrowest != none) best = {narrowest, k + 1};
  }
  return best;
}

}  // namespace kader::detail
