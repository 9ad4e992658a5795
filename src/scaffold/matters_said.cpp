// SPDX-License-Identifier: Apache-2.0
#include "scaffold/matters_said.hpp"

#include <algorithm>
#include <array>

#include "kader/text/id.hpp"
#include "kader/text/reserved_words.hpp"
#include "read/words.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t most_matters = 2000;
constexpr std::size_t longest_name = 7;  // in words

/// A noun whose kind is known; `id`: what every text of the kind is called, empty where the words differ.
struct KnownNoun {
  std::string_view ending;
  std::string_view kind;
  std::string_view id;
};
constexpr std::array<KnownNoun, 38> known_nouns = {{
    {"meerjarenbegroting", "beleidsplan", "meerjarenbegroting"},
    {"ontwerpmeerjarenbegroting", "beleidsplan", "meerjarenbegroting"},
    {"begrotingswijziging", "begroting", "begrotingswijziging"},
    {"begrotingswijzigingen", "begroting", "begrotingswijziging"},
    {"begroting", "begroting", "begroting"},
    {"jaarrekening", "jaarrekening", "jaarrekening"},
    {"jaarstukken", "jaarrekening", "jaarrekening"},
    {"jaarverslag", "jaarverslag", "jaarverslag"},
    {"beleidsplan", "beleidsplan", {}},
    {"jaarplan", "beleidsplan", {}},
    {"werkplan", "beleidsplan", {}},
    {"werkprogramma", "beleidsplan", {}},
    {"jaarprogramma", "beleidsplan", {}},
    {"plan", "beleidsplan", {}},
    {"visie", "visie", {}},
    {"agenda", "agenda", "agenda"},
    {"notulen", "verslag", "notulen"},
    {"verslag", "verslag", {}},
    {"reglement", "regels", {}},
    {"regels", "regels", {}},
    {"verordening", "regels", {}},
    {"verordeningen", "regels", {}},
    {"instructie", "regels", {}},
    {"werkwijze", "regels", {}},
    {"statuut", "regels", {}},
    {"protocol", "regels", {}},
    {"inlichtingen", "inlichtingen", "inlichtingen"},
    {"informatie", "inlichtingen", "inlichtingen"},
    {"gegevens", "inlichtingen", {}},
    {"bijdrage", "bijdrage", {}},
    {"bijdragen", "bijdrage", {}},
    {"vergoeding", "bijdrage", {}},
    {"voorschot", "bijdrage", {}},
    {"besluit", "besluit", {}},
    {"besluiten", "besluit", {}},
    {"stukken", "stuk", {}},
    {"advies", "stuk", {}},
    {"personeel", "personeel", "personeel"},
}};

const KnownNoun* known_noun(std::string_view word) {
  const KnownNoun* longest = nullptr;
  for (const KnownNoun& noun : known_nouns)
    if (word.ends_with(noun.ending) && (word.size() == noun.ending.size() || noun.ending.size() >= 4) &&
        (longest == nullptr || noun.ending.size() > longest->ending.size()))
      longest = &noun;
  return longest;
}

bool is_pronoun(const Sentence& sentence, std::size_t i) {
  return sentence.is_any(i, {"ze",   "zij",  "hij",   "deze", "dit",      "dat",     "die",  "hen",     "hun",
                             "hem",  "haar", "zich",  "er",   "dezelfde", "hetgeen", "wat",  "daarvan", "elkaar",
                             "niet", "geen", "alles", "al",   "iets",     "door",    "zulks"});
}

bool ends_name(const Sentence& sentence, std::size_t i) {
  return (sentence.is_mark(i) && !sentence.is_any(i, {"'", "\""})) ||
         sentence.is_any(i, {"aan",         "door",         "binnen",    "uiterlijk",
                             "op",          "bij",          "met",       "indien",
                             "na",          "ter",          "om",        "te",
                             "dat",         "die",          "tot",       "in",
                             "naar",        "tenzij",       "volgens",   "ten",
                             "als",         "vast",         "toe",       "uit",
                             "voor",        "jaarlijks",    "waarin",    "waarvan",
                             "zoals",       "bedoeld",      "genoemd",   "onder",
                             "af",          "over",         "wordt",     "worden",
                             "is",          "zijn",         "kan",       "kunnen",
                             "welke",       "zodra",        "waarop",    "overeenkomstig",
                             "terstond",    "onverwijld",   "alsmede",   "mede",
                             "vergezeld",   "of",           "doch",      "tijdig",
                             "desgevraagd", "schriftelijk", "voorzover", "dit",
                             "niet",        "hetgeen",      "wegens",    "ingevolge",
                             "krachtens",   "ingeval",      "wijzigen",  "geen",
                             "gezamenlijk"});
}

// Whether "en" leads to a thing of its own: "een ontwerpbegroting en een toelichting".
bool parts_things(const Sentence& sentence, std::size_t i) {
  return sentence.is(i, "en") && (sentence.is_article(i + 1) || is_pronoun(sentence, i + 1));
}

// "regels" alone says nothing: what they are about belongs to their name, "regels voor zijn vergaderingen".
std::size_t behind_complement(const Sentence& sentence, std::size_t i, std::size_t end) {
  constexpr std::size_t most_added = 7;
  if (!sentence.is_any(i - 1, {"regels", "reglement", "verslag", "besluit", "besluiten", "plan", "instructie",
                               "verordening", "nadere", "voorschriften"}))
    return i;
  std::size_t at = i;
  if (const Stretch about = sentence.at(i, "met betrekking tot|ten aanzien van"))
    at = about.end;
  else if (sentence.is_any(i, {"over", "omtrent", "inzake", "betreffende", "voor"}))
    at = i + 1;
  if (at == i) return i;
  const std::size_t first = at;
  while (at < std::min(end, first + most_added) && (sentence.is_article(at) || !ends_name(sentence, at)) &&
         !parts_things(sentence, at))
    ++at;
  return at > first ? at : i;
}

}  // namespace

std::optional<MatterSaid> Matters::at(const Sentence& sentence, std::size_t i, std::size_t end) {
  while (i < end &&
         (sentence.is_article(i) || sentence.is_any(i, {"zijn", "haar", "hun", "alle", "elke", "gezamenlijk"})))
    ++i;
  if (sentence.is(i, "te") && i + 2 < end) i += 2;  // "de te verstrekken bijdragen"
  const std::size_t begin = i;
  if (is_pronoun(sentence, i)) return std::nullopt;
  while (i < end && !ends_name(sentence, i) && !parts_things(sentence, i)) ++i;
  if (i == begin || i - begin > longest_name) return std::nullopt;
  if (i == begin + 1) i = behind_complement(sentence, i, end);
  const Stretch words{begin, i};
  const KnownNoun* noun = nullptr;
  for (std::size_t k = begin; k < i && noun == nullptr && !sentence.is(k, "van"); ++k)
    noun = known_noun(sentence.word(k));
  std::string id;
  const Stretch report = sentence.at(begin, "financieel|financiele verslag|jaarverslag");
  if (report) {
    id = "jaarrekening";
  } else if (noun != nullptr && !noun->id.empty()) {
    id = noun->id;
  } else if (const auto same = noun == nullptr || words.size() > 1 ? by_noun_.end() : by_noun_.find(noun->ending);
             same != by_noun_.end()) {
    id = same->second;  // "het ontwerpbeleidsplan" is the "vierjarig beleidsplan" of before
  } else {
    for (std::size_t k = begin; k < i; ++k)
      if (!sentence.is_article(k) && !sentence.is_mark(k)) (id += id.empty() ? "" : "-") += slug_of(sentence.word(k));
  }
  if (!is_slug(id) || id.size() > 60 || is_reserved(id) || known_.size() >= most_matters) return std::nullopt;
  if (std::find(taken_.begin(), taken_.end(), id) != taken_.end()) return std::nullopt;
  const std::string_view kind = report ? "jaarrekening" : noun == nullptr ? std::string_view("ander") : noun->kind;
  MatterSaid said{id, kind, words};
  if (noun != nullptr && kind == "beleidsplan") by_noun_[std::string(noun->ending)] = id;
  if (std::find(known_.begin(), known_.end(), id) == known_.end()) {
    known_.push_back(id);
    const ByteRange where = sentence.where(words);
    const std::string name = noun != nullptr && !noun->id.empty() ? std::string(noun->id) : sentence.text(words);
    proposal_->value(sentence.provision(), {"onderwerpen", id, "naam"}, yaml_of(name), where);
    proposal_->value(sentence.provision(), {"onderwerpen", id, "soort"}, std::string(said.kind), where);
  }
  last_ = said;
  return said;
}

}  // namespace kader::detail
