// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

// How long a place is held, and what holds while nobody does.

/// People leave. How long a place may stay empty, and what holds until then, is best settled before.
inline constexpr RuleInfo vacancy_unsettled{
    .name = "vacancy-unsettled",
    .severity = Severity::note,
    .demands = {"Voor een vacature is er een termijn en een regel voor de tussentijd.",
                "A vacancy has a term, and a rule for the meantime."},
    .message = {"Voor vacatures in {0}{1} staat er niet {2}.", "For vacancies in {0}{1} it is not said {2}."},
    .why =
        {"hoe lang een plaats open mag blijven en of intussen rechtsgeldig kan worden besloten, is dan niet geregeld",
         "how long a place may stay open, and whether valid decisions can be taken meanwhile, is then not settled"},
    .help = {"zeg bij 'vacature' binnen welke tijd wordt benoemd en wat intussen geldt",
             "say under 'vacancy' in what time it is filled and what holds meanwhile"},
    .yields_to = {"no-appointer", "body-not-set-up"}};

/// One finding a body or role: at the post where only one is concerned.
void check_vacancy_unsettled(Context& context);

/// One place ends at one moment.
inline constexpr RuleInfo conflicting_terms{
    .name = "conflicting-terms",
    .severity = Severity::warning,
    .demands = {"Voor een plaats is er één zittingsduur.", "A place has one term."},
    .message = {"Voor {0} gelden twee zittingsduren: {1} en {2}.", "{0} has two terms: {1} and {2}."},
    .why = {"of iemand nog lid is, hangt dan af van de bepaling die men leest",
            "whether somebody is still a member then depends on the provision one reads"},
    .help = {"laat één van beide staan, of zeg voor wie elk geldt", "leave one of the two, or say whom each is for"},
    .instance = "Schadeschap Schiphol art. 6(1) en 6(2)"};

void check_conflicting_terms(Context& context);

inline constexpr Rule tenure_rules[] = {{&vacancy_unsettled, &check_vacancy_unsettled},
                                        {&conflicting_terms, &check_conflicting_terms}};

}  // namespace kader
