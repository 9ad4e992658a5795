// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "kader/report/rule_info.hpp"

namespace kader {

/// The findings of reading a text with the model beside it.
namespace literate {

inline constexpr RuleInfo no_model{
    .name = "no-model",
    .severity = Severity::note,
    .demands = {"Bij een tekst staat een model.", "A text has its model beside it."},
    .message = {"Er staat geen model bij deze tekst; alleen de tekst zelf is getoetst.",
                "No model stands beside this text; only the text itself was checked."},
    .why = {"de regels over gremia, bevoegdheden en plichten zien alleen een model",
            "the rules on bodies, powers and duties see nothing but a model"},
    .help = {"`kader new --from` maakt van een tekst een ontwerp waarin per artikel een blok ```yaml kader kan komen",
             "`kader new --from` makes a text a draft in which each article can have a block ```yaml kader"}};

inline constexpr RuleInfo fence_not_closed{
    .name = "fence-not-closed",
    .severity = Severity::error,
    .demands = {"Een blok ```yaml kader eindigt met een regel ```, en het begin tussen twee regels --- met de tweede.",
                "A block ```yaml kader ends with a line ```, and what begins with a line --- with another."},
    .message = {"Dit blok wordt nergens met {0} gesloten; {1}.", "This block is never closed by {0}; {1}."},
    .why = {"al wat volgt, hoort zo bij het model en niet bij de tekst",
            "all that follows is so part of the model, and not of the text"},
    .help = {"zet een regel {0} onder de laatste regel van het blok",
             "put a line {0} below the last line of the block"}};

inline constexpr RuleInfo block_not_read{
    .name = "block-not-read",
    .severity = Severity::error,
    .demands = {"Wat op een modelblok lijkt, begint met ```yaml kader.",
                "What looks like a block of the model begins with ```yaml kader."},
    .message = {"Dit blok begint met ‘{0}’ en is als gewone tekst gelezen; {1}.",
                "This block begins with ‘{0}’ and was read as plain text; {1}."},
    .why = {"wat niet gelezen is, is niet getoetst", "what was not read was not checked"},
    .help = {"schrijf ```yaml kader op de eerste regel van het blok, niet verder ingesprongen dan de tekst eromheen",
             "write ```yaml kader on the block's first line, indented no more than the text around it"}};

inline constexpr RuleInfo mark_not_known{
    .name = "mark-not-known",
    .severity = Severity::warning,
    .demands = {"Een opmerking `<!-- kader: … -->` begint met een woord dat dit programma kent.",
                "A comment `<!-- kader: … -->` begins with a word that this program knows."},
    .message = {"‘{0}’ zegt dit programma niets{1}.", "‘{0}’ means nothing to this program{1}."},
    .why = {"een aanwijzing die niet begrepen is, werkt niet", "what was not understood has no effect"},
    .help = {"schrijf `<!-- kader: prose reden -->` bij een bepaling waarin niets te modelleren is",
             "write `<!-- kader: prose reason -->` at a provision in which there is nothing to model"}};

/// All of them, in the order in which a reader meets them.
inline constexpr std::array<const RuleInfo*, 4> rules{&no_model, &fence_not_closed, &block_not_read, &mark_not_known};

}  // namespace literate
}  // namespace kader
