// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo advice_without_addressee{
    .name = "advice-without-addressee",
    .severity = Severity::error,
    .demands = {"Advies en voorstellen hebben een geadresseerde.", "Advice and proposals have an addressee."},
    .message = {"Voor het {2} door {0} over {1} ontbreekt een geadresseerde.",
                "To whom {0} is to {2} on {1} is not said."},
    .why = {"een advies dat niemand hoeft te ontvangen, hoeft ook niemand te wegen",
            "advice that nobody has to receive, nobody has to weigh"},
    .help = {"noem bij 'aan' wie het ontvangt, of bij het besluit dat het na het horen van {0} wordt genomen",
             "name under 'to' who receives it, or say in the decision that it is taken after hearing {0}"}};

inline constexpr RuleInfo advice_unanswered{
    .name = "advice-unanswered",
    .severity = Severity::warning,
    .demands = {"Wie advies krijgt, reageert: binnen een termijn of met redenen.",
                "Who receives advice responds, within a term or with reasons."},
    .message = {"Dat iemand op het advies van {0} aan {1} over {2} moet reageren, staat er niet.",
                "It is not said that anybody has to respond to the advice of {0} to {1} on {2}."},
    .why = {"een advies zonder reactie heeft geen kenbaar gevolg", "advice without a response has no visible effect"},
    .help = {"laat {1} binnen een termijn reageren, en een afwijking van het advies motiveren",
             "let {1} respond within a term, and give reasons for departing from the advice"},
    .source = "vergelijk Awb 3:50",
    .instance = "Samenwerkingskader Groningen art. 4.a"};

void check_advice_without_addressee(Context& context);

/// What answers advice: a response; a decision that has to follow it in time, or be taken after hearing, or on the
/// proposal of, the adviser; and an act of advice that does the same, for who passes advice on has weighed it. Advice
/// that the addressee asked for is left alone, and so is what a statute orders to be asked: that statute has the
/// answer.
void check_advice_unanswered(Context& context);

inline constexpr Rule advice_rules[] = {{&advice_without_addressee, &check_advice_without_addressee},
                                        {&advice_unanswered, &check_advice_unanswered}};

}  // namespace kader
