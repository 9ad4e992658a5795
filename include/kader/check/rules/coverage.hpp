// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

/// What the model passes over is not checked, and nobody sees that it was passed over.
inline constexpr RuleInfo provision_not_modelled{
    .name = "provision-not-modelled",
    .severity = Severity::note,
    .demands =
        {"In een ontwerp met tekst en model heeft elke bepaling een element in het model, of de markering dat er "
         "niets te modelleren is.",
         "In a draft of text and model every provision has an element in the model, or the mark that there is "
         "nothing to model."},
    .message = {"Het model zegt nog niets over {0}, en er staat niet bij dat er niets te modelleren is.",
                "The model has nothing for {0}, and no mark says that there is nothing to model."},
    .why = {"wat het model overslaat, is niet getoetst", "what the model passes over was not checked"},
    .help = {"zet onder de bepaling een blok ```yaml kader met wat zij regelt, of `<!-- kader: prose reden -->`; "
             "`kader coverage` noemt alle open bepalingen",
             "put a block ```yaml kader with what it provides below it, or `<!-- kader: prose reason -->`; "
             "`kader coverage` lists all open provisions"}};

void check_provision_not_modelled(Context& context);

/// A source that the text does not have proves nothing, and covers nothing.
inline constexpr RuleInfo source_not_in_text{
    .name = "source-not-in-text",
    .severity = Severity::warning,
    .demands = {"Een bron noemt een bepaling die in de tekst staat.", "A source names a provision that the text has."},
    .message = {"De tekst heeft geen bepaling {0}.", "The text has no provision {0}."},
    .why = {"wat op een bepaling rust die er niet is, is niet na te lezen",
            "what rests on a provision that is not there cannot be looked up"},
    .help = {
        "noem de bepaling zoals zij in de tekst genummerd is: artikel, lid en onderdeel met punten ertussen (4.2.a)",
        "name the provision as the text numbers it: article, paragraph and item with dots between (4.2.a)"}};

void check_source_not_in_text(Context& context);

inline constexpr Rule coverage_rules[] = {{&provision_not_modelled, &check_provision_not_modelled},
                                          {&source_not_in_text, &check_source_not_in_text}};

}  // namespace kader
