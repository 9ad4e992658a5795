// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo tie_unresolved{
    .name = "tie-unresolved",
    .severity = Severity::error,
    .demands = {"Een staking van stemmen die kan voorkomen, heeft een regel die haar beëindigt.",
                "A tie that can occur has a rule that ends it."},
    .message = {"In {0} kunnen de stemmen staken ({1}), en {2}.", "Votes in {0} can be tied ({1}), and {2}."},
    .why = {"een gelijke stand legt de besluitvorming stil op het moment dat het spant",
            "a tie stops all deciding at the moment it matters"},
    .help = {"zeg bij staking wat volgt: verworpen, de voorzitter beslist, loting, of voorgelegd aan een ander gremium",
             "say what follows a tie: rejected, the chair decides, lot, or referred to another body"},
    .source = "vergelijk Gemeentewet 32 en 59",
    .instance = "Bestuursreglement ACM 2013, art. 4, tweede lid, en 5",
    .yields_to = {"half-is-no-majority", "body-without-members"}};

/// Looks at bodies that decide by more than half of something: with a qualified majority half is simply not enough,
/// and failing consensus is no tie.
void check_tie_unresolved(Context& context);

inline constexpr Rule ties_rules[] = {{&tie_unresolved, &check_tie_unresolved}};

}  // namespace kader
