// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo term_below_statute{
    .name = "term-below-statute",
    .severity = Severity::warning,
    .demands = {"Termijnen zijn niet korter, en dagen niet later, dan de wet voorschrijft.",
                "Terms are no shorter, and days no later, than statute prescribes."},
    .message = {"Voor {0} laat deze tekst {1}; {2} vraagt {3}.", "For {0} this text leaves {1}; {2} asks for {3}."},
    .why = {"wie de uiterste dag van de tekst afwacht, handelt in strijd met de wet, en wie de stukken moet krijgen, "
            "heeft "
            "minder tijd dan de wet geeft",
            "whoever waits for the last day that the text allows acts against the law, and those who are to get the "
            "papers have less time than the law gives"},
    .help = {"pas de termijn aan de wet aan: {3}", "bring the term into line with the law: {3}"},
    .source = "Wgr 1, 34, 34b en 35",
    .instance = "GR RHC Groninger Archieven art. 19, eerste en zevende lid (begrotingskalender)"};

/// Looks at joint regulations: at what their norms say of the calendar of budget, accounts and frameworks, and of the
/// views of councils. A text that leaves a term to the law, or states it vaguely, has nothing to compare.
void check_term_below_statute(Context& context);

inline constexpr Rule statute_rules[] = {{&term_below_statute, &check_term_below_statute}};

}  // namespace kader
