// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "kader/report/rule_info.hpp"

namespace kader {

/// The findings of reading bytes into a tree, before the schema speaks.
namespace syntax {

inline constexpr RuleInfo cannot_read{
    .name = "cannot-read",
    .severity = Severity::error,
    .demands = {"Elk opgegeven bestand bestaat en kan worden gelezen.", "Every file given exists and can be read."},
    .message = {"Het bestand ‘{0}’ kan niet worden gelezen: {1}.", "The file ‘{0}’ cannot be read: {1}."},
    .why = {"wat niet gelezen is, is niet getoetst", "what was not read was not checked"},
    .help = {"controleer de naam van het bestand en of u het mag openen",
             "check the name of the file and whether you may open it"}};

inline constexpr RuleInfo syntax_error{
    .name = "syntax-error",
    .severity = Severity::error,
    .demands = {"De tekst is welgevormde YAML of JSON.", "The text is well-formed YAML or JSON."},
    .message = {"Hier is de tekst niet te lezen: {0}.", "The text cannot be read here: {0}."},
    .why = {"een onderdeel dat niet gelezen kan worden, kan niet worden getoetst",
            "a part that cannot be read cannot be checked"},
    .help = {"herstel deze plaats en kijk opnieuw na: wat hierna staat, is niet of niet volledig gelezen",
             "mend this place and check again: what follows was not read, or not fully"}};

inline constexpr RuleInfo duplicate_key{.name = "duplicate-key",
                                        .severity = Severity::error,
                                        .demands = {"Een sleutel staat ten hoogste één keer in hetzelfde onderdeel.",
                                                    "A key stands at most once in the same part."},
                                        .message = {"De sleutel ‘{0}’ staat hier nogmaals; alleen de eerste telt.",
                                                    "The key ‘{0}’ stands here again; only the first counts."},
                                        .why = {"van twee waarden voor hetzelfde is niet te zeggen welke is bedoeld",
                                                "of two values for the same thing nobody can say which is meant"},
                                        .help = {"voeg de twee samen, of geef een van beide een andere naam",
                                                 "join the two, or give one of them another name"}};

inline constexpr RuleInfo alias_not_allowed{
    .name = "alias-not-allowed",
    .severity = Severity::error,
    .demands = {"Een ontwerp bevat geen YAML-verwijzingen: geen &naam, geen *naam en geen <<.",
                "A draft holds no YAML references: no &name, no *name and no <<."},
    .message = {"‘{0}’ is een verwijzing van YAML; die wordt niet gevolgd.",
                "‘{0}’ is a reference of YAML; it is not followed."},
    .why = {"een bepaling moet te lezen zijn op de plaats waar zij staat",
            "a provision must be readable where it stands"},
    .help = {"schrijf hier de waarde zelf; staat er gewone tekst, zet die dan tussen aanhalingstekens",
             "write the value itself here; if it is plain text, put it in quotes"}};

inline constexpr RuleInfo tag_not_allowed{
    .name = "tag-not-allowed",
    .severity = Severity::error,
    .demands = {"Een ontwerp bevat geen YAML-typeaanduidingen (!naam).", "A draft holds no YAML tags (!name)."},
    .message = {"‘{0}’ is een typeaanduiding van YAML; die telt niet.", "‘{0}’ is a tag of YAML; it does not count."},
    .why = {"het formaat zelf bepaalt van welke soort een waarde is",
            "the format itself decides of what type a value is"},
    .help = {"laat de aanduiding weg; staat er gewone tekst, zet die dan tussen aanhalingstekens",
             "leave the tag out; if it is plain text, put it in quotes"}};

inline constexpr RuleInfo second_document{
    .name = "second-document",
    .severity = Severity::error,
    .demands = {"Een bestand bevat één ontwerp.", "A file holds one draft."},
    .message = {"Hier begint een tweede document (---); vanaf hier is niets gelezen.",
                "A second document (---) begins here; nothing is read from here on."},
    .why = {"wat niet gelezen is, is niet getoetst", "what was not read was not checked"},
    .help = {"verwijder de streepjes, of zet het tweede ontwerp in een eigen bestand",
             "remove the dashes, or put the second draft in a file of its own"}};

inline constexpr RuleInfo too_deep{
    .name = "too-deep",
    .severity = Severity::error,
    .demands = {"Lijsten en onderdelen zijn ten hoogste 64 niveaus in elkaar gezet.",
                "Lists and maps are nested at most 64 deep."},
    .message =
        {"Hier zijn lijsten en onderdelen meer dan 64 niveaus in elkaar gezet; wat dieper staat, is niet gelezen.",
         "Lists and maps are nested more than 64 deep here; what stands deeper is not read."},
    .why = {"zo diep is geen regeling: er staat een haakje te veel of het bestand is geen ontwerp",
            "no agreement is that deep: there is a bracket too many, or the file is no draft"},
    .help = {"controleer de haakjes en het inspringen", "check the brackets and the indentation"}};

inline constexpr RuleInfo too_large{
    .name = "too-large",
    .severity = Severity::error,
    .demands = {"Een bestand is ten hoogste 16 MiB groot en heeft ten hoogste een miljoen waarden.",
                "A file is at most 16 MiB large and has at most a million values."},
    .message = {"Het bestand is te groot: het heeft meer dan {0}; {1}.",
                "The file is too large: it has more than {0}; {1}."},
    .why = {"geen regeling is zo lang; zonder grens kan één bestand de computer stilzetten",
            "no agreement is that long; without a limit one file can stop the machine"},
    .help = {"controleer of dit het bedoelde bestand is, of verdeel het",
             "check that this is the file you mean, or divide it"}};

inline constexpr RuleInfo bad_encoding{
    .name = "bad-encoding",
    .severity = Severity::error,
    .demands = {"Een bestand is tekst in UTF-8, zonder besturingstekens.",
                "A file is text in UTF-8, without control characters."},
    .message = {"Dit is geen leesbare tekst: {0}.", "This is not readable text: {0}."},
    .why = {"een teken dat niet gelezen kan worden, kan een naam of een getal veranderen",
            "a character that cannot be read can change a name or a number"},
    .help = {"sla het bestand op als UTF-8 en typ het teken opnieuw",
             "save the file as UTF-8 and type the character again"}};

inline constexpr RuleInfo key_not_text{
    .name = "key-not-text",
    .severity = Severity::error,
    .demands = {"Een sleutel is een woord of een paar woorden.", "A key is a word or a few words."},
    .message = {"Voor de dubbele punt staat geen sleutel maar {0}.", "Before the colon stands no key but {0}."},
    .why = {"zonder sleutel is niet te zeggen wat de waarde betekent",
            "without a key nobody can say what the value means"},
    .help = {"zet een sleutel voor de dubbele punt; staat er gewone tekst, zet die dan tussen aanhalingstekens",
             "put a key before the colon; if it is plain text, put it in quotes"}};

inline constexpr RuleInfo empty_draft{
    .name = "empty-draft",
    .severity = Severity::error,
    .demands = {"Een ontwerp heeft inhoud.", "A draft has content."},
    .message = {"Het bestand bevat geen ontwerp: er staat niets in, of alleen commentaar.",
                "The file holds no draft: there is nothing in it, or only comments."},
    .why = {"een leeg bestand zou anders als foutloos gelden", "an empty file would otherwise count as clean"},
    .help = {"begin met `kader: 1` en `taal: nl`", "begin with `kader: 1` and `language: nl`"}};

/// All of them, in the order in which a reader meets them.
inline constexpr std::array<const RuleInfo*, 11> rules{
    &cannot_read, &too_large,     &bad_encoding, &empty_draft,       &syntax_error,   &second_document,
    &too_deep,    &duplicate_key, &key_not_text, &alias_not_allowed, &tag_not_allowed};

}  // namespace syntax
}  // namespace kader
