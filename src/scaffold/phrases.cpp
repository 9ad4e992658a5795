// SPDX-License-Identifier: Apache-2.0
#include "scaffold/phrases.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>

#include "generated/phrase_table.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t most_between = 15;  // words that `*` stands for

bool is_word_byte(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// A text as words in lower case, with full stops between sentences.
class Words {
 public:
  explicit Words(std::string_view text) : text_(lower(text)) {
    for (std::size_t i = 0; i < text_.size();) {
      if (is_word_byte(text_[i])) {
        const std::size_t begin = i;
        while (i < text_.size() && (is_word_byte(text_[i]) || is_hyphen(i))) ++i;
        words_.push_back(std::string_view(text_).substr(begin, i - begin));
      } else {
        const bool ends = text_[i] == '.' || text_[i] == '!' || text_[i] == '?' || text_[i] == ';';
        if (ends && !words_.empty() && !words_.back().empty()) words_.emplace_back();
        const bool parts = text_[i] == ',' || text_[i] == ':' || text_[i] == ')';
        if (parts && !words_.empty() && (parted_.empty() || parted_.back() != words_.size() - 1))
          parted_.push_back(words_.size() - 1);
        ++i;
      }
    }
  }
  Words(const Words&) = delete;
  Words& operator=(const Words&) = delete;

  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  /// Empty where a sentence ends.
  [[nodiscard]] std::string_view operator[](std::size_t i) const noexcept { return words_[i]; }
  /// Whether a comma, a colon or a bracket stands behind it.
  [[nodiscard]] bool parted_behind(std::size_t i) const noexcept {
    return std::binary_search(parted_.begin(), parted_.end(), i);
  }

 private:
  [[nodiscard]] bool is_hyphen(std::size_t i) const noexcept {
    return text_[i] == '-' && i + 1 < text_.size() && is_word_byte(text_[i + 1]);
  }
  // Quotation marks, dashes and no-break spaces become spaces; capitals with an accent become small.
  static std::string lower(std::string_view text) {
    std::string all(text);
    for (std::size_t i = 0; i < all.size(); ++i) {
      char& c = all[i];
      const char next = i + 1 < all.size() ? all[i + 1] : '\xFF';
      if (c >= 'A' && c <= 'Z') {
        c = static_cast<char>(c - 'A' + 'a');
      } else if (c == '\xC3' && static_cast<unsigned char>(next) <= 0x9E) {
        all[++i] = static_cast<char>(next + 0x20);
      } else if (c == '\xC2' && i + 1 < all.size()) {
        c = all[++i] = ' ';
      } else if (c == '\xE2' && next == '\x80' && i + 2 < all.size()) {
        c = all[i + 1] = all[i + 2] = ' ';
        i += 2;
      }
    }
    return all;
  }

  std::string text_;
  std::vector<std::string_view> words_;
  std::vector<std::size_t> parted_;
};

// The second part of a verb that is a preposition as well: "stelt in" is no "stelt in de vergadering".
bool is_preposition(std::string_view word) noexcept {
  return word == "in" || word == "uit" || word == "over" || word == "op" || word == "voor";
}
// Whether such a word at `i` can be the end of a verb: nothing follows that it could belong to.
bool ends_verb(const Words& words, std::size_t i, std::size_t first) noexcept {
  if (i + 1 >= words.size() || words[i + 1].empty() || words.parted_behind(i)) return true;
  // "stelt een commissie in die adviseert", not "stelt in die vergadering … vast"
  if (words[i + 1] == "die" || words[i + 1] == "dat") return i > first;
  constexpr std::string_view others[] = {
      "als",   "bij",     "binnen", "dan",    "door",    "en",      "indien", "maar",  "met",    "namens",
      "nadat", "of",      "om",     "onder",  "per",     "ter",     "tenzij", "tot",   "tussen", "uit",
      "van",   "volgens", "voor",   "waarin", "waarvan", "wanneer", "zodat",  "zodra", "zonder"};
  return std::find(std::begin(others), std::end(others), words[i + 1]) != std::end(others);
}

// Whether the words at `at` are these. Each `*` is given as few words as will do, and not more than so many.
bool stand_at(const Words& words, std::size_t at, std::string_view wording) noexcept {
  bool gap = false;
  while (!wording.empty()) {
    const std::size_t space = std::min(wording.find(' '), wording.size());
    const std::string_view wanted = wording.substr(0, space);
    wording.remove_prefix(std::min(space + 1, wording.size()));
    if (wanted == "*") {
      gap = true;
      continue;
    }
    const std::size_t last = gap ? at + most_between : at;
    const std::size_t first = at;
    const bool verb = gap && wording.empty() && is_preposition(wanted);
    const auto is_it = [&] { return words[at] == wanted && (!verb || ends_verb(words, at, first)); };
    while (at < words.size() && at < last && !is_it() && !words[at].empty()) ++at;
    if (at >= words.size() || !is_it()) return false;
    ++at;
    gap = false;
  }
  return true;
}

std::string_view first_word(std::string_view wording) noexcept { return wording.substr(0, wording.find(' ')); }

}  // namespace

std::vector<Hint> find_hints(std::string_view text, Language language) {
  const bool dutch = language == Language::dutch;
  const std::span<const Prompt> prompts = dutch ? std::span<const Prompt>(phrase_table::dutch) : phrase_table::english;
  const std::span<const Wording> wordings =
      dutch ? std::span<const Wording>(phrase_table::dutch_wordings) : phrase_table::english_wordings;
  const Words words(text);
  std::vector<Hint> hints;
  std::vector<bool> found(prompts.size(), false);
  for (std::size_t i = 0; i < words.size(); ++i) {
    auto at =
        std::lower_bound(wordings.begin(), wordings.end(), words[i],
                         [](const Wording& entry, std::string_view word) { return first_word(entry.words) < word; });
    for (; at != wordings.end() && first_word(at->words) == words[i]; ++at)
      if (!found[at->prompt] && stand_at(words, i, at->words)) {
        found[at->prompt] = true;
        hints.push_back({at->words, &prompts[at->prompt]});
      }
  }
  const auto strong = [](const Hint& hint) { return !hint.prompt->weak; };
  if (std::any_of(hints.begin(), hints.end(), strong))
    hints.erase(std::remove_if(hints.begin(), hints.end(), [&](const Hint& hint) { return !strong(hint); }),
                hints.end());
  return hints;
}

}  // namespace kader::detail
