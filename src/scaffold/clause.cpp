// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <string_view>

#include "scaffold/scene.hpp"

namespace kader::detail {
namespace {

// Finite verbs that begin what the readers know. A word that is also a noun is none: "besluiten", "regels".
bool is_finite_verb(const Sentence& sentence, std::size_t i) {
  return sentence.is_any(i, {"stelt",        "stellen",
                             "wijst",        "wijzen",
                             "benoemt",      "benoemen",
                             "kiest",        "kiezen",
                             "kan",          "kunnen",
                             "mag",          "mogen",
                             "moet",         "moeten",
                             "dient",        "dienen",
                             "is",           "zijn",
                             "heeft",        "hebben",
                             "zendt",        "zenden",
                             "stuurt",       "sturen",
                             "biedt",        "bieden",
                             "legt",         "leggen",
                             "brengt",       "brengen",
                             "bereidt",      "bereiden",
                             "voert",        "voeren",
                             "adviseert",    "adviseren",
                             "informeert",   "informeren",
                             "verstrekt",    "verstrekken",
                             "vergadert",    "vergaderen",
                             "komt",         "komen",
                             "roept",        "roepen",
                             "regelt",       "regelen",
                             "beslist",      "beslissen",
                             "besluit",      "draagt",
                             "dragen",       "houdt",
                             "houden",       "ziet",
                             "zien",         "vertegenwoordigt",
                             "tekent",       "ondertekent",
                             "ondertekenen", "maakt",
                             "maken",        "evalueert",
                             "evalueren",    "coordineert",
                             "beheert",      "beheren",
                             "betaalt",      "betalen",
                             "voldoet",      "voldoen",
                             "rapporteert",  "doet",
                             "doen",         "geeft",
                             "geven",        "neemt",
                             "nemen",        "voorziet",
                             "schorst",      "ontslaat",
                             "machtigt",     "mandateert",
                             "deelt",        "delen",
                             "licht",        "lichten",
                             "leidt",        "zorgt",
                             "zorgen",       "ontvangt",
                             "ontvangen",    "overlegt",
                             "keurt",        "keuren",
                             "staat",        "treedt",
                             "heft",         "bewaakt",
                             "formuleert",   "toetst",
                             "onderhoudt",   "vervult",
                             "bevordert",    "behandelt",
                             "bespreekt",    "bespreken",
                             "bekostigt",    "bekostigen",
                             "verleent",     "verlenen",
                             "beoordeelt",   "signaleert",
                             "ondersteunt",  "ondersteunen",
                             "hoort",        "raadpleegt",
                             "verzorgt",     "zit",
                             "wordt",        "worden",
                             "behoeft",      "behoeven",
                             "belegt",       "beleggen",
                             "bericht"});
}

constexpr std::size_t furthest_verb = 24;
constexpr std::size_t longest_lead = 9;

}  // namespace

std::optional<Clause> clause_of(const Scene& scene, const Sentence& sentence) {
  std::size_t from = 0;
  // "Indien …, kan de voorzitter …": what follows the condition holds only then, so it is not read as said of always.
  if (sentence.is_any(0, {"indien", "als", "wanneer", "zodra", "voorzover", "voor zover", "tenzij", "ingeval"}))
    return std::nullopt;
  if (scene.of_list && is_finite_verb(sentence, 0)) {
    Cast subject = *scene.of_list;
    subject.where = {0, 0};
    return Clause{subject, 0, 1};
  }
  // The subject first.
  if (const auto subject = scene.who(sentence, from)) {
    std::size_t verb = subject->where.end;
    if (sentence.is(verb, ",")) {
      // "…, bedoeld in artikel 3, …"
      while (verb < std::min(furthest_verb, sentence.size()) && !(sentence.is(verb, ",") && verb > subject->where.end))
        ++verb;
      if (sentence.is(verb, ",")) ++verb;
    }
    if (is_finite_verb(sentence, verb)) return Clause{*subject, verb, verb + 1};
    return std::nullopt;
  }
  // "Hij is belast met …": who did something in the sentence before.
  if (scene.before && sentence.is_any(from, {"hij", "zij"}) && is_finite_verb(sentence, from + 1)) {
    Cast same = *scene.before;
    same.where = {from, from + 1};
    return Clause{same, from + 1, from + 2};
  }
  // An adverb first: "Jaarlijks stelt het bestuur …".
  for (std::size_t verb = 1; verb <= std::min(longest_lead, sentence.size()); ++verb) {
    if (!is_finite_verb(sentence, verb)) continue;
    if (const auto subject = scene.who(sentence, verb + 1)) return Clause{*subject, verb, subject->where.end};
    return std::nullopt;
  }
  return std::nullopt;
}

std::vector<Sentence> clauses_of(const Scene& scene, const Sentence& sentence) {
  const auto clause = clause_of(scene, sentence);
  if (!clause || clause->subject.where.begin != 0 || clause->subject.where.end != clause->verb) return {sentence};
  std::vector<Sentence> clauses;
  std::size_t begin = clause->verb;
  for (std::size_t i = clause->object; i + 1 < sentence.size(); ++i) {
    if (sentence.is_any(i, {"die", "dat", "waarin", "waarvan", "indien", "tenzij"})) break;
    if (!sentence.is(i, "en") || !is_finite_verb(sentence, i + 1) ||
        sentence.is_any(i + 1, {"is", "zijn", "wordt", "worden"}))
      continue;
    clauses.push_back(sentence.of(clause->subject.where, {begin, i}));
    begin = i + 1;
  }
  clauses.push_back(sentence.of(clause->subject.where, {begin, sentence.size()}));
  return clauses;
}

}  // namespace kader::detail
