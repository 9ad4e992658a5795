// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

/// Nobody watches their own hands.
inline constexpr RuleInfo overseer_is_executor{
    .name = "overseer-is-executor",
    .severity = Severity::warning,
    .demands = {"Wie toeziet op iets, voert het niet zelf uit.", "Who oversees something does not execute it."},
    .message = {"Het toezicht op {1} ligt bij {0}, maar {2}.", "Oversight of {1} lies with {0}, but {2}."},
    .why = {"toezicht op het eigen werk is geen toezicht", "oversight of one's own work is none"},
    .help = {"laat een ander toezien, of een ander uitvoeren", "let somebody else oversee, or somebody else execute"},
    .instance = "Instellingsbesluit stuurgroepen verspilling in de zorg art. 4 (secretaris is projectleider)"};

void check_overseer_is_executor(Context& context);

/// A duty outlives its bearer: then it is nobody's.
inline constexpr RuleInfo role_ends_before_duty{
    .name = "role-ends-before-duty",
    .severity = Severity::warning,
    .demands = {"Wie een taak heeft, bestaat zo lang als de taak.", "The bearer of a duty exists as long as the duty."},
    .message = {"De functie {0} is er {1}; de taken hebben dat einde niet: {2}.",
                "The role {0} is there {1}; its tasks do not end then: {2}."},
    .why = {"als de functie ophoudt, blijft de taak liggen", "when the role ends the task is left undone"},
    .help = {"zeg wie de taak daarna overneemt, of laat de functie duren zolang de taak duurt",
             "say who takes the task over, or let the role last as long as the task"},
    .instance = "Samenwerkingskader Groningen art. 6 en voetnoot (kwartiermaker)"};

void check_role_ends_before_duty(Context& context);

inline constexpr Rule roles_rules[] = {{&overseer_is_executor, &check_overseer_is_executor},
                                       {&role_ends_before_duty, &check_role_ends_before_duty}};

}  // namespace kader
