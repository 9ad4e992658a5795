// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo no_route_to_decision{
    .name = "no-route-to-decision",
    .severity = Severity::error,
    .demands = {"Van elk voorstel en elk advies leidt een weg naar iemand die mag besluiten.",
                "From every proposal and every advice a path leads to somebody who may decide."},
    .message =
        {"Een voorstel of advies van {0} aan {1} over {2} bereikt niemand die daarover mag besluiten; de weg eindigt "
         "bij {3}.",
         "A proposal or advice of {0} to {1} on {2} reaches nobody who may decide on it; the path ends at {3}."},
    .why = {"wie voorstellen doet, werkt dan voor niets: niemand hoeft of kan er iets mee",
            "proposals are then made for nothing: nobody has to, or can, do anything with them"},
    .help = {"geef {3} de bevoegdheid over {2} te besluiten, of leid het voorstel verder naar wie die heeft",
             "give {3} the power to decide on {2}, or lead the proposal on to somebody who has it"},
    .instance = "Samenwerkingskader Groningen art. 5, 4.a en 3.b"};

/// Advice on how to carry something out needs no decision: who executes or manages it may use it.
void check_no_route_to_decision(Context& context);

inline constexpr Rule routes_rules[] = {{&no_route_to_decision, &check_no_route_to_decision}};

}  // namespace kader
