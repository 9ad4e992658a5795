// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo contradictory_norms{
    .name = "contradictory-norms",
    .severity = Severity::error,
    .demands = {"Niemand kan iets en kan het niet, of mag of moet iets en mag het niet.",
                "Nobody can and cannot, or may or must and must not, do the same thing."},
    .message = {"Tegenstrijdig voor {0}: '{1}' en '{2}', beide over {3}.",
                "Contradictory for {0}: '{1}' and '{2}', both about {3}."},
    .why = {"wie de ene bepaling volgt, schendt de andere of handelt zonder gevolg",
            "whoever follows the one breaks the other, or acts without effect"},
    .help = {"schrap een van beide, of zeg bij de bijzondere norm in afwijking van welke zij geldt",
             "drop one of them, or say in the special norm which one it overrides"}};

/// Can against cannot; may and must against must not. A norm on the part goes before one on the whole, and a general
/// power leaves room for a narrower exclusion; a general exclusion leaves none for a power inside it.
void check_contradictory_norms(Context& context);

inline constexpr RuleInfo duty_without_power{
    .name = "duty-without-power",
    .severity = Severity::error,
    .demands = {"Wie moet besluiten, benoemen of vertegenwoordigen, kan het ook.",
                "Who must decide, appoint or represent is able to."},
    .message = {"De plicht van {0} tot {1} ({2}) rust niet op een bevoegdheid.",
                "The duty of {0} to {1} ({2}) rests on no power."},
    .why = {"een besluit van wie niet bevoegd is, kan worden vernietigd; de plicht is dan niet rechtmatig na te komen",
            "a decision taken without power can be annulled, so the duty cannot lawfully be met"},
    .help = {"maak er 'is belast met' van, dat ook de bevoegdheid geeft, of geef haar in een eigen norm",
             "write 'is charged with', which gives the power too, or give the power in a norm of its own"},
    .source = "Awb 1:3"};

void check_duty_without_power(Context& context);

inline constexpr Rule norms_conflict_rules[] = {{&contradictory_norms, &check_contradictory_norms},
                                                {&duty_without_power, &check_duty_without_power}};

}  // namespace kader
