// SPDX-License-Identifier: Apache-2.0
#include "document/known_laws.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

#include "generated/known_law_table.hpp"

namespace kader {

std::span<const KnownLaw> known_laws() noexcept { return detail::known_law_table; }

const KnownLaw* find_known_law(std::string_view id) noexcept {
  const auto all = known_laws();
  const auto at = std::lower_bound(all.begin(), all.end(), id,
                                   [](const KnownLaw& law, std::string_view key) { return law.id < key; });
  return at != all.end() && at->id == id ? &*at : nullptr;
}

namespace detail {
namespace {

struct Name {
  std::vector<std::uint64_t> words;  // their hashes
  bool exact = false;              // a single word: its capitals must be there
  std::string_view written;
  const KnownLaw* law = nullptr;
};

// By the hash of the first word; a handful share one, the longest stands first.
const boost::unordered_flat_map<std::uint64_t, std::vector<Name>>& names() {
  static const auto all = [] {
    boost::unordered_flat_map<std::uint64_t, std::vector<Name>> made;
    std::vector<Token> tokens;
    const auto add = [&](const KnownLaw& law, std::string_view written) {
      if (written.empty()) return;
      tokens.clear();
      read_tokens(written, {0, static_cast<std::uint32_t>(written.size())}, tokens);
      Name name{.words = {}, .exact = tokens.size() == 1, .written = written, .law = &law};
      for (const Token& token : tokens) name.words.push_back(hash_of(written, token));
      made[hash_of(written, tokens.front())].push_back(std::move(name));
    };
    for (const KnownLaw& law : known_laws()) {
      add(law, law.name);
      for (const std::string_view other : law.also) add(law, other);
    }
    for (auto& [first, list] : made)
      std::stable_sort(list.begin(), list.end(),
                       [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
    return made;
  }();
  return all;
}

}  // namespace

FoundLaw find_law_at(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
  if (at >= tokens.size() || tokens[at].kind != TokenKind::word) return {};
  const auto found = names().find(hash_of(text, tokens[at]));
  if (found == names().end()) return {};
  for (const Name& name : found->second) {
    if (at + name.words.size() > tokens.size()) continue;
    if (name.exact) {
      // "Gemeentewet" is also written "gemeentewet"; an abbreviation is what it is only with its capitals.
      const std::string_view here = text_of(text, tokens[at]);
      if (here == name.written || name.written.size() > 5) return {name.law, 1};
      continue;
    }
    bool same = true;
    for (std::size_t k = 0; same && k < name.words.size(); ++k) same = hash_of(text, tokens[at + k]) == name.words[k];
    if (same) return {name.law, name.words.size()};
  }
  return {};
}

}  // namespace detail
}  // namespace kader
