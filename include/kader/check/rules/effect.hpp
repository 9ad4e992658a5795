// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo dead_power{
    .name = "dead-power",
    .severity = Severity::note,
    .demands = {"Elke bevoegdheid kan bij een geoorloofde loop van zaken ooit worden gebruikt.",
                "Every power can, in some admissible course of events, be used."},
    .message = {"De bevoegdheid van {0} ({1}) kan nooit worden gebruikt: {2}.",
                "The power of {0} ({1}) can never be used: {2}."},
    .why = {"wie op deze bevoegdheid rekent, staat met lege handen", "who counts on this power stands empty-handed"},
    .help = {"zorg dat aan de voorwaarde kan worden voldaan, of schrap de bevoegdheid",
             "see to it that the condition can be met, or strike the power out"},
    .yields_to = {"extension-lapses", "void-by-form"}};

/// Looks at powers: at their days against those of the agreement, at what has to come first, at whose part they take,
/// and at powers that wait for each other. What the law or another document may supply is no obstacle.
void check_dead_power(Context& context);

inline constexpr Rule effect_rules[] = {{&dead_power, &check_dead_power}};

}  // namespace kader
