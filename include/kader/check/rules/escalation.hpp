// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo escalation_loop{
    .name = "escalation-loop",
    .severity = Severity::error,
    .demands = {"Opschaling eindigt.", "Escalation ends."},
    .message = {"Opschaling loopt in een kring: {0}.", "Escalation runs in a circle: {0}."},
    .why = {"een conflict komt dan terug bij wie het niet kon oplossen",
            "a conflict then comes back to those who could not solve it"},
    .help = {"laat één van hen beslissen, of schaal op naar iemand buiten de kring",
             "let one of them decide, or escalate to somebody outside the circle"},
    .instance = "Uitgangspunten Samenwerkingsagenda Jeugd Twente, 5",
    .yields_to = {"tie-break-needs-majority"}};

inline constexpr RuleInfo escalation_dead_end{
    .name = "escalation-dead-end",
    .severity = Severity::error,
    .demands = {"Opschaling komt uit bij iemand die de knoop kan doorhakken.",
                "Escalation ends at somebody who can settle."},
    .message = {"Opschaling over {0} loopt dood: {1}.", "Escalation on {0} is a dead end: {1}."},
    .why = {"een conflict dat niemand kan beslissen, blijft liggen",
            "a conflict that nobody can decide stays where it is"},
    .help = {"zeg naar wie wordt opgeschaald, en geef die de bevoegdheid te beslissen of te beslechten",
             "say to whom it goes, and give them the power to decide or settle"},
    .instance = "Uitgangspunten Samenwerkingsagenda Jeugd Twente, 1.7"};

void check_escalation_loop(Context& context);

void check_escalation_dead_end(Context& context);

inline constexpr Rule escalation_rules[] = {{&escalation_loop, &check_escalation_loop},
                                            {&escalation_dead_end, &check_escalation_dead_end}};

}  // namespace kader
