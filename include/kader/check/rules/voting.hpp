// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo quorum_impossible{
    .name = "quorum-impossible",
    .severity = Severity::error,
    .demands = {"Een quorum is te halen met wie er zitting heeft.",
                "A quorum can be reached with those who have a seat."},
    .message = {"Het quorum van {0} is niet, of niet altijd, te halen: {1}.",
                "The quorum of {0} can never, or not always, be reached: {1}."},
    .why = {"zonder quorum kan het gremium niets besluiten", "without a quorum the body can decide nothing"},
    .help =
        {"verlaag het quorum of vergroot de samenstelling; een aandeel (meer dan 1/2) groeit met de samenstelling mee",
         "lower the quorum or enlarge the body; a share (more than 1/2) follows the number of members"},
    .source = "vergelijk Gemeentewet 20",
    .yields_to = {"body-without-members"}};

inline constexpr RuleInfo half_is_no_majority{
    .name = "half-is-no-majority",
    .severity = Severity::error,
    .demands = {"Een voorstel wordt aangenomen met meer dan de helft.", "A proposal is adopted by more than half."},
    .message = {"Voor {0} is de helft genoeg: bij een even aantal kunnen een voorstel en zijn tegendeel allebei worden "
                "aangenomen.",
                "For {0} half is enough: with an even number a proposal and its opposite can both be adopted."},
    .why = {"de ene helft kan telkens ongedaan maken wat de andere besloot",
            "each half can undo what the other decided"},
    .help = {"maak er 'meer dan 1/2' van", "write 'more than 1/2'"},
    .source = "vergelijk Gemeentewet 30",
    .instance = "GR Schadeschap Schiphol art. 25, tweede lid"};

inline constexpr RuleInfo tie_break_needs_majority{
    .name = "tie-break-needs-majority",
    .severity = Severity::error,
    .demands = {"Wat een staking van stemmen beëindigt, hangt niet af van wie staakt.",
                "What ends a tie does not depend on the body that is tied."},
    .message = {"Wat in {0} een staking van stemmen moet beëindigen, vraagt zelf een meerderheid van {0}.",
                "What is to end a tie in {0} itself takes a majority of {0}."},
    .why = {"bij staking is die meerderheid er juist niet, zodat de regel nooit werkt",
            "in a tie that majority is just what is missing, so the rule never works"},
    .help = {"laat elk lid erom kunnen verzoeken, of laat de voorzitter of een ander gremium beslissen",
             "let any member ask for it, or let the chair or another body decide"},
    .instance = "GR Schadeschap Schiphol art. 7, vijfde lid"};

void check_quorum_impossible(Context& context);

/// Bodies by their own voting rules, and the agreement by those of its amendment, dissolution and accession.
void check_half_is_no_majority(Context& context);

void check_tie_break_needs_majority(Context& context);

inline constexpr Rule voting_rules[] = {{&quorum_impossible, &check_quorum_impossible},
                                        {&tie_break_needs_majority, &check_tie_break_needs_majority},
                                        {&half_is_no_majority, &check_half_is_no_majority}};

}  // namespace kader
