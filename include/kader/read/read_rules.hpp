// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "kader/report/rule_info.hpp"

namespace kader {

/// The findings of giving a tree its meaning: what a value is, before anybody asks whom it names.
namespace reading {

inline constexpr RuleInfo not_a_framework{
    .name = "not-a-framework",
    .severity = Severity::error,
    .demands = {"Een bestand bevat een ontwerp met de onderdelen die het formaat kent.",
                "A file holds a draft with the sections that the format knows."},
    .message = {"Dit is geen ontwerp: er staat {0}.", "This is no draft: there is {0}."},
    .why = {"wat geen ontwerp is, kan niet worden getoetst", "what is no draft cannot be checked"},
    .help = {"begin met `kader: 1` en `taal: nl`, en daaronder de onderdelen: regeling, partijen, gremia, normen",
             "begin with `kader: 1` and `language: nl`, and below it the sections: agreement, parties, bodies, norms"}};

inline constexpr RuleInfo version_missing{
    .name = "version-missing",
    .severity = Severity::error,
    .demands = {"Een ontwerp zegt in welke versie van het formaat het is geschreven.",
                "A draft says in which version of the format it is written."},
    .message = {"Het ontwerp noemt de versie van het formaat niet.",
                "The draft does not name the version of the format."},
    .why = {"een latere versie kan dezelfde sleutel anders bedoelen",
            "a later version may mean the same key otherwise"},
    .help = {"zet bovenaan `kader: 1`", "put `kader: 1` at the top"}};

inline constexpr RuleInfo version_unknown{
    .name = "version-unknown",
    .severity = Severity::error,
    .demands = {"Een ontwerp is geschreven in een versie van het formaat die dit programma kent.",
                "A draft is written in a version of the format that this program knows."},
    .message = {"Het ontwerp is geschreven in versie {0} van het formaat; dit programma kent alleen versie 1.",
                "The draft is written in version {0} of the format; this program knows version 1 only."},
    .why = {"een andere versie kan dezelfde sleutel anders bedoelen",
            "another version may mean the same key otherwise"},
    .help = {"gebruik een nieuwere versie van het programma, of zet bovenaan `kader: 1`",
             "use a newer version of the program, or put `kader: 1` at the top"}};

inline constexpr RuleInfo language_missing{
    .name = "language-missing",
    .severity = Severity::warning,
    .demands = {"Een ontwerp zegt in welke taal het is geschreven.", "A draft says in which language it is written."},
    .message = {"Het ontwerp zegt niet in welke taal het is geschreven; het is gelezen als {0}.",
                "The draft does not say in which language it is written; it was read as {0}."},
    .why = {"dezelfde sleutel kan in beide talen bestaan", "the same key may exist in both languages"},
    .help = {"zet bovenaan `taal: nl` (Nederlandse sleutels) of `language: nl` (Engelse sleutels)",
             "put `taal: nl` (Dutch keys) or `language: nl` (English keys) at the top"}};

inline constexpr RuleInfo unknown_key{
    .name = "unknown-key",
    .severity = Severity::error,
    .demands = {"Elke sleutel is er een die het formaat op die plaats kent.",
                "Every key is one that the format knows at that place."},
    .message = {"‘{0}’ is geen sleutel van {1}{3}.", "‘{0}’ is no key of {1}{3}."},
    .why = {"wat achter een onbekende sleutel staat, is niet gelezen en niet getoetst",
            "what stands behind an unknown key was not read and not checked"},
    .help = {"schrijf {2}", "write {2}"}};

inline constexpr RuleInfo other_language{
    .name = "other-language",
    .severity = Severity::warning,
    .demands = {"De sleutels en vaste woorden van een ontwerp staan in één taal.",
                "The keys and fixed words of a draft are in one language."},
    .message = {"‘{0}’ is {2}; dit ontwerp gebruikt de {3} woorden: ‘{1}’.",
                "‘{0}’ is {2}; this draft uses the {3} words: ‘{1}’."},
    .why = {"wie het ontwerp leest, moet geen twee talen door elkaar hoeven lezen",
            "who reads the draft should not have to read two languages at once"},
    .help = {"schrijf ‘{1}’, of laat `kader fmt` het doen", "write ‘{1}’, or let `kader fmt` do it"}};

inline constexpr RuleInfo wrong_type{
    .name = "wrong-type",
    .severity = Severity::error,
    .demands = {"Achter elke sleutel staat een waarde van de soort die daar hoort.",
                "Behind every key stands a value of the kind that belongs there."},
    .message = {"Bij ‘{0}’ hoort {1}; er staat {4}.", "At ‘{0}’ there should be {1}; there is {4}."},
    .why = {"deze waarde is niet gelezen; wat ervan afhangt, is niet getoetst",
            "this value was not read; what depends on it was not checked"},
    .help = {"schrijf de waarde in deze vorm{3}; laat de tekst haar zelf open, schrijf dan {{2}: …}",
             "write the value in this form{3}; only if the text itself leaves it open, write {{2}: …}"}};

inline constexpr RuleInfo unknown_word{
    .name = "unknown-word",
    .severity = Severity::error,
    .demands = {"Waar het formaat een vast rijtje woorden kent, staat een van die woorden.",
                "Where the format knows a fixed set of words, one of them stands."},
    .message = {"‘{1}’ is bij ‘{0}’ geen bekend woord{3}.", "‘{1}’ is no known word at ‘{0}’{3}."},
    .why = {"deze waarde is niet gelezen; wat ervan afhangt, is niet getoetst",
            "this value was not read; what depends on it was not checked"},
    .help = {"kies een van: {2}", "choose one of: {2}"}};

inline constexpr RuleInfo not_a_date{
    .name = "not-a-date",
    .severity = Severity::error,
    .demands = {"Elke datum bestaat, en is geschreven zoals het formaat dat kent.",
                "Every date exists, and is written as the format knows it."},
    .message = {"{0} is geen datum{1}.", "{0} is no date{1}."},
    .why = {"een dag die niet bestaat, kan niets laten ingaan, eindigen of verstrijken",
            "a day that does not exist can let nothing begin, end or expire"},
    .help = {
        "schrijf een bestaande dag, zoals 2024-03-20; zijn het gewone woorden, zet die dan tussen aanhalingstekens",
        "write a day that exists, such as 2024-03-20; if these are plain words, put them in quotes"}};

inline constexpr RuleInfo impossible_value{
    .name = "impossible-value",
    .severity = Severity::error,
    .demands = {"Elke waarde kan bestaan.", "Every value can exist."},
    .message = {"{0} kan niet: {1}.", "{0} cannot be: {1}."},
    .why = {"wat niet kan bestaan, kan niemand naleven", "what cannot exist nobody can comply with"},
    .help = {"zie na wat de tekst zegt", "look up what the text says"}};

inline constexpr RuleInfo key_missing{
    .name = "key-missing",
    .severity = Severity::error,
    .demands = {"Een onderdeel heeft de sleutels zonder welke het niets betekent.",
                "A part has the keys without which it means nothing."},
    .message = {"In {0} ontbreekt ‘{1}’.", "In {0} the key ‘{1}’ is missing."},
    .why = {"zonder die sleutel zegt het onderdeel niets", "without that key the part says nothing"},
    .help = {"voeg ‘{1}’ toe", "add ‘{1}’"}};

inline constexpr RuleInfo modal_missing{
    .name = "modal-missing",
    .severity = Severity::error,
    .demands = {"Een norm zegt of iemand iets kan, mag of moet.",
                "A norm says whether somebody can, may or must do something."},
    .message = {"Deze norm zegt niet of iemand iets kan, mag of moet, of ermee is belast.",
                "This norm does not say whether somebody can, may or must do something, or is charged with it."},
    .why = {"zonder dat woord is het geen bevoegdheid, geen vrijheid en geen plicht",
            "without that word it is no power, no liberty and no duty"},
    .help = {"kies een van kan, kan niet, mag, mag niet, moet en is belast met, met de handeling erachter",
             "choose one of can, cannot, may, must not, must and is charged with, with the act behind it"}};

inline constexpr RuleInfo modal_twice{
    .name = "modal-twice",
    .severity = Severity::error,
    .demands = {"Een norm zegt één van: kan, kan niet, mag, mag niet, moet, is belast met.",
                "A norm says one of: can, cannot, may, must not, must, is charged with."},
    .message = {"Deze norm zegt te veel: {0}.", "This norm says too much: {0}."},
    .why = {"een bevoegdheid en een plicht hebben elk een eigen gevolg",
            "a power and a duty each have a consequence of their own"},
    .help = {"maak er twee normen van; voor bevoegdheid en plicht samen is er ‘is belast met’",
             "make two norms of it; for power and duty together there is ‘is charged with’"}};

inline constexpr RuleInfo not_an_id{
    .name = "not-an-id",
    .severity = Severity::error,
    .demands = {"Een id bestaat uit kleine letters, cijfers en koppeltekens, en begint met een letter.",
                "An id is made of small letters, digits and hyphens, and begins with a letter."},
    .message = {"‘{0}’ is geen id{1}.", "‘{0}’ is no id{1}."},
    .why = {"met een id verwijst de rest van het ontwerp; het moet overal gelijk geschreven zijn",
            "the rest of the draft refers by ids; they must be spelled alike everywhere"},
    .help = {"schrijf kleine letters, cijfers en koppeltekens; de naam zelf hoort achter ‘naam’",
             "write small letters, digits and hyphens; the name itself belongs behind ‘name’"}};

inline constexpr RuleInfo list_says_not_how{
    .name = "list-says-not-how",
    .severity = Severity::warning,
    .demands = {"Wie een norm aan meer dan een toekent, zegt of zij samen of ieder voor zich handelen.",
                "Who gives a norm to more than one says whether they act together or each alone."},
    .message = {"Deze norm noemt er {2}, en zegt niet of zij samen handelen of ieder voor zich.",
                "This norm names {2}, and does not say whether they act together or each alone."},
    .why = {"‘a en b besluiten’ leest de een als samen, de ander als elk afzonderlijk",
            "‘a and b decide’ is read as together by the one, as each separately by the other"},
    .help = {"schrijf {{0}: […]} of {{1}: […]}; de lijst is gelezen als ieder voor zich",
             "write {{0}: […]} or {{1}: […]}; the list was read as each alone"}};

/// All of them, in the order in which a reader meets them.
inline constexpr std::array<const RuleInfo*, 15> rules{
    &not_a_framework, &version_missing, &version_unknown, &language_missing, &unknown_key,
    &other_language,  &wrong_type,      &unknown_word,    &not_a_date,       &impossible_value,
    &key_missing,     &modal_missing,   &modal_twice,     &not_an_id,        &list_says_not_how};

}  // namespace reading

/// The rules of the reader proper; those of the syntax below it are `syntax::rules`.
inline constexpr const auto& read_rules = reading::rules;

}  // namespace kader
