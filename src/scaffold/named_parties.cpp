// SPDX-License-Identifier: Apache-2.0
#include "scaffold/named_parties.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <utility>

#include "kader/text/reserved_words.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t most_words_of_name = 6;  // "Bergen (NH.)"; the longest has five
constexpr std::size_t most_named = 400;        // more than there are municipalities: no list of parties

struct Word {
  std::string_view text;   // without what stands around it
  char before = ' ';       // the mark between it and the word before: , ; : - or a blank
  std::size_t begin = 0;   // with its brackets, in the paragraph
  std::size_t end = 0;
};

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is(std::string_view word, std::string_view small) noexcept {
  return std::equal(word.begin(), word.end(), small.begin(), small.end(), [](char a, char b) { return lower(a) == b; });
}
bool is_any(std::string_view word, std::initializer_list<std::string_view> small) noexcept {
  return std::any_of(small.begin(), small.end(), [&](std::string_view one) { return is(word, one); });
}
bool begins_with_capital(std::string_view word) noexcept {
  if (word.empty()) return false;
  if (word[0] == '\'' && word.size() > 3) return word[1] == 's' && word[2] == '-';  // 's-Gravenhage
  if (word.starts_with("\xE2\x80\x99s-") || word.starts_with("\xE2\x80\x98s-")) return true;
  return (word[0] >= 'A' && word[0] <= 'Z') || (word[0] == '\xC3' && word.size() > 1 && word[1] <= '\x9E');
}

bool is_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  char before = ' ';
  for (std::size_t i = 0; i < text.size();) {
    if (is_blank(text[i]) || text[i] == '*' || text[i] == '_') {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < text.size() && !is_blank(text[end]) && text[end] != ',' && text[end] != ';') ++end;
    std::string_view word = text.substr(i, end - i);
    if (word == "-" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94") {
      before = '-';
    } else if (!word.empty()) {
      std::size_t behind = end;
      char after = ' ';
      while (behind > i && (text[behind - 1] == '.' || text[behind - 1] == ':' || text[behind - 1] == '*')) {
        if (text[behind - 1] != '*') after = text[behind - 1];
        --behind;
      }
      if (behind > i) words.push_back({text.substr(i, behind - i), std::exchange(before, ' '), i, behind});
      if (after != ' ') before = after;
    }
    i = end;
    while (i < text.size() && (text[i] == ',' || text[i] == ';')) before = text[i++];
  }
  return words;
}

class Reader {
 public:
  Reader(std::string_view text, NamedParties& named) : text_(text), words_(words_of(text)), named_(&named) {}

  void read() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::string_view word = word_at(i);
      if (is_any(word, {"gemeente", "gemeenten", "municipality", "municipalities"})) {
        if (begins_list(i) || follows_organ(i, {"raad", "raden", "gemeenteraad", "gemeenteraden", "college", "colleges",
                                                "wethouders", "burgemeester", "burgemeesters", "council", "councils",
                                                "executive", "executives", "mayor", "mayors"}))
          i = read_municipalities(is(word_at(i + 1), "of") ? i + 2 : i + 1);
      } else if (is(word, "staten") && i > 0 && is_any(word_at(i - 1), {"provinciale", "gedeputeerde"})) {
        read_province(i + 1);
      } else if (is(word, "provincie") && begins_list(i)) {
        read_province(i);
      } else if (is_any(word, {"waterschap", "hoogheemraadschap"}) &&
                 (begins_list(i) || follows_organ(i, {"bestuur", "dijkgraaf"}))) {
        read_water_authority(i);
      } else if (is_any(word, {"minister", "ministers", "staatssecretaris", "staatssecretarissen"})) {
        named_->state = true;
      }
    }
  }

 private:
  [[nodiscard]] std::string_view word_at(std::size_t i) const noexcept {
    return i < words_.size() ? words_[i].text : std::string_view();
  }
  // "de gemeenten …", "1. de gemeente …", "het waterschap …": nothing before it but an article, a number or "en".
  [[nodiscard]] bool begins_list(std::size_t i) const noexcept {
    if (i > 3) return false;
    for (std::size_t k = 0; k < i; ++k)
      if (!is_any(word_at(k), {"de", "het", "the", "en", "and"}) && word_at(k).size() > 3) return false;
    return true;
  }
  // "de raden van de gemeenten": the organ, "van", an article.
  [[nodiscard]] bool follows_organ(std::size_t i, std::initializer_list<std::string_view> organs) const noexcept {
    std::size_t k = i;
    if (k > 0 && is_any(word_at(k - 1), {"de", "het", "the"})) --k;
    if (k == 0 || !is_any(word_at(k - 1), {"van", "of"})) return false;
    --k;
    return k > 0 && is_any(word_at(k - 1), organs);
  }

  // "en Gedeputeerde Staten", "en Stichting Jeugd": no municipality follows.
  [[nodiscard]] bool begins_other_party(std::size_t i) const noexcept {
    return is_any(word_at(i),
                  {"gedeputeerde", "provinciale", "provincie", "staten", "stichting", "vereniging", "waterschap",
                   "hoogheemraadschap", "rijk", "staat", "ministerie", "minister", "staatssecretaris",
                   "veiligheidsregio", "burgemeester", "wethouders", "foundation", "province", "state"});
  }

  // The municipality that the words from `i` on name, and how many words that takes.
  [[nodiscard]] std::pair<const Municipality*, std::size_t> municipality_at(std::size_t i) const {
    std::size_t most = 1;
    while (most < most_words_of_name && i + most < words_.size() && words_[i + most].before == ' ') ++most;
    for (std::size_t n = most; n > 0; --n) {
      if (is_any(word_at(i + n - 1), {"en", "and"})) continue;
      const std::size_t begin = words_[i].begin;
      if (const Municipality* found = find_municipality(text_.substr(begin, words_[i + n - 1].end - begin)))
        return {found, n};
    }
    return {nullptr, 0};
  }

  // As they are written, with single spaces.
  [[nodiscard]] std::string words_between(std::size_t begin, std::size_t end) const {
    std::string written;
    for (; begin < end; ++begin) {
      if (!written.empty()) written += words_[begin].before == ' ' ? " " : ", ";
      written += word_at(begin);
    }
    return written;
  }

  // Names with commas and "en" between them, until something else begins. Gives the last word read.
  std::size_t read_municipalities(std::size_t i) {
    std::size_t last = i - 1;
    while (i < words_.size() && named_->certain.size() < most_named) {
      const char mark = words_[i].before;
      if (mark == ';' || mark == '.' || mark == ':') break;
      if (is_any(word_at(i), {"en", "and"})) {
        ++i;
        continue;
      }
      if (mark == '-' && last + 1 == i && !begins_with_capital(word_at(i))) {  // "Amsterdam - alsmede … - Beverwijk"
        std::size_t behind = i + 1;
        while (behind < words_.size() && words_[behind].before != '-' && words_[behind].before != ';') ++behind;
        if (behind == words_.size() || words_[behind].before == ';') break;
        last = behind - 1;
        i = behind;
        continue;
      }
      if (const auto [municipality, words] = municipality_at(i); municipality != nullptr) {
        add({{}, words_between(i, i + words), PartyKind::gemeente, municipality});
        last = i + words - 1;
        i += words;
        // A word that belongs to no list ends it: "… en Veere, gevestigd te", "… Groningen hebben besloten".
        if (i < words_.size() && words_[i].before == ' ' && !is_any(word_at(i), {"en", "and"})) break;
        continue;
      }
      if (!begins_with_capital(word_at(i))) break;
      if (mark == ' ' && last + 1 == i && i > 0 &&
          !is_any(word_at(i - 1), {"gemeente", "gemeenten", "en", "and", "of"}))
        break;
      const std::size_t begin = words_[i].begin;
      std::size_t end = i + 1;
      while (end < words_.size() && words_[end].before == ' ' && begins_with_capital(word_at(end))) ++end;
      // "…, Gelet op": a sentence that begins, not a name. A name has a comma or "en" behind it, or "en" before it
      // where it is the last: "Assen, Meppel en Nergenshuizen werken samen".
      const bool last_name = i > 0 && is_any(word_at(i - 1), {"en", "and"}) && !begins_other_party(i);
      if (end < words_.size() && words_[end].before == ' ' && !is_any(word_at(end), {"en", "and"}) && !last_name) break;
      const std::string name(text_.substr(begin, words_[end - 1].end - begin));
      if (std::find(named_->unknown.begin(), named_->unknown.end(), name) == named_->unknown.end() &&
          named_->unknown.size() < most_named)
        named_->unknown.push_back(name);
      last = end - 1;
      i = end;
    }
    return last;
  }

  void read_province(std::size_t i) {
    while (is_any(word_at(i), {"van", "de", "provincie"})) ++i;
    struct Province {
      std::string_view written;
      std::string_view name;
    };
    constexpr std::array<Province, 13> provinces{{{"groningen", "Groningen"},
                                                  {"fryslân", "Fryslân"},
                                                  {"friesland", "Fryslân"},
                                                  {"drenthe", "Drenthe"},
                                                  {"overijssel", "Overijssel"},
                                                  {"flevoland", "Flevoland"},
                                                  {"gelderland", "Gelderland"},
                                                  {"utrecht", "Utrecht"},
                                                  {"noord-holland", "Noord-Holland"},
                                                  {"zuid-holland", "Zuid-Holland"},
                                                  {"zeeland", "Zeeland"},
                                                  {"noord-brabant", "Noord-Brabant"},
                                                  {"limburg", "Limburg"}}};
    for (const Province& province : provinces)
      if (is(word_at(i), province.written)) add({{}, std::string(province.name), PartyKind::provincie, nullptr});
  }

  // "waterschap Hunze en Aa's" cannot be told from two names: only words with capitals that stand together.
  void read_water_authority(std::size_t i) {
    std::size_t end = i + 1;
    while (end < words_.size() && end < i + 5 && words_[end].before == ' ' && begins_with_capital(word_at(end))) ++end;
    if (end == i + 1) return;
    if (is_any(word_at(end), {"en", "and"}) && begins_with_capital(word_at(end + 1)) &&
        !is_any(word_at(end + 1), {"gedeputeerde", "provinciale", "burgemeester", "de", "het"}))
      return;
    const std::size_t begin = words_[i].begin;
    std::string name(text_.substr(begin, words_[end - 1].end - begin));
    name[0] = static_cast<char>(name[0] >= 'a' ? name[0] - 'a' + 'A' : name[0]);
    std::replace_if(name.begin(), name.end(), is_blank, ' ');
    add({{}, std::move(name), PartyKind::waterschap, nullptr});
  }

  void add(NamedParty party) {
    if (named_->certain.size() >= most_named) return;
    for (const NamedParty& other : named_->certain)
      if (other.kind == party.kind && other.municipality == party.municipality &&
          (party.municipality != nullptr || other.name == party.name))
        return;
    party.id = party.kind == PartyKind::provincie ? "provincie-" : "";
    party.id += slug(party.name);
    const auto taken = [&](const std::string& id) {
      return is_reserved(id) || std::any_of(named_->certain.begin(), named_->certain.end(),
                                            [&](const NamedParty& other) { return other.id == id; });
    };
    while (taken(party.id)) party.id += "-2";
    named_->certain.push_back(std::move(party));
  }

  // Letters and digits with hyphens between them, for an id; "partij" where nothing is left.
  static std::string slug(std::string_view name) {
    std::string id;
    bool gap = false;
    const auto put = [&](char c) {
      if (gap && !id.empty()) id += '-';
      gap = false;
      if (!id.empty() || (c >= 'a' && c <= 'z')) id += c;
    };
    for (std::size_t i = 0; i < name.size() && id.size() < 50; ++i) {
      const char c = lower(name[i]);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        put(c);
      } else if (c == '\xC3' && i + 1 < name.size()) {  // the accents that names of the Netherlands have
        const auto second = static_cast<unsigned char>(name[++i]) | 0x20U;
        const char plain = second >= 0xA0 && second <= 0xA5   ? 'a'
                           : second >= 0xA8 && second <= 0xAB ? 'e'
                           : second >= 0xAC && second <= 0xAF ? 'i'
                           : second >= 0xB2 && second <= 0xB6 ? 'o'
                           : second >= 0xB9 && second <= 0xBC ? 'u'
                                                              : '\0';
        if (plain != '\0') put(plain);
      } else if (c != '\'' && c != '.' && c != ')') {
        gap = true;
      }
    }
    return id.empty() ? "partij" : id;
  }

  std::string_view text_;
  std::vector<Word> words_;
  NamedParties* named_;
};

}  // namespace

void add_named_parties(std::string_view paragraph, NamedParties& named) { Reader(paragraph, named).read(); }

}  // namespace kader::detail
