// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

// Who appoints: that it is said, that it can be done at all, and that it has effect.

/// What needs itself to begin never begins.
inline constexpr RuleInfo circular_appointment{
    .name = "circular-appointment",
    .severity = Severity::error,
    .demands = {"Niemand wordt benoemd door wie er zonder hem niet is, of met instemming van wie zelf benoemt.",
                "Nobody is appointed by what needs them to exist, or with the consent of those who appoint."},
    .message = {"Dit loopt in een kring: {2}.", "This goes round in a circle: {2}."},
    .why = {"de eerste benoeming kan door niemand worden gedaan, of wie moet instemmen is dezelfde die het vraagt",
            "nobody can make the first appointment, or those who have to consent are those who ask"},
    .help = {"laat de eerste benoeming of de instemming aan een ander, of geef {1} ook andere leden",
             "leave the first appointment or the consent to somebody else, or give {1} other members too"},
    .instance = "Instellingsbesluit stuurgroepen verspilling in de zorg art. 2 en 3"};

/// An error where nobody can begin; a warning where the consent that is asked is one's own.
void check_circular_appointment(Context& context);

/// To appoint is to decide. Who may not decide appoints nobody.
inline constexpr RuleInfo appointer_cannot_decide{
    .name = "appointer-cannot-decide",
    .severity = Severity::error,
    .demands = {"Wie benoemt, kiest of ontslaat, kan besluiten.", "Who appoints, chooses or dismisses can decide."},
    .message = {"{1} komt volgens de tekst niet toe aan {0}, maar {2} wel.",
                "By the text it is not for {0} to {1}, yet it is for {0} to {2}."},
    .why = {"een benoeming door wie niet bevoegd is, is aantastbaar",
            "an appointment by whoever lacks the power can be challenged"},
    .help = {"geef {0} die bevoegdheid, of laat een ander benoemen op voordracht van {0}",
             "give {0} that power, or let another appoint on the proposal of {0}"},
    .source = "Awb 1:3",
    .instance = "Samenwerkingskader Groningen art. 4.a met 4.b en 6.a (de Regiegroep)"};

void check_appointer_cannot_decide(Context& context);

/// Somebody from a group takes the place. Who picks?
inline constexpr RuleInfo no_appointer{
    .name = "no-appointer",
    .severity = Severity::warning,
    .demands = {"Bij elke benoeming, aanwijzing en verlenging staat wie het doet.",
                "Every appointment, designation and extension names who makes it."},
    .message = {"Wie {0}, staat er niet.", "Who {0} is not said."},
    .why = {"dan is niet vast te stellen of iemand rechtsgeldig is aangewezen",
            "then it cannot be established whether somebody was validly designated"},
    .help = {"zeg bij 'benoemd door' wie aanwijst, of bij 'wie' wie het ambtshalve is of wie de bevoegdheid heeft",
             "say under 'appointed by' who picks, or under 'who' who it is ex officio or who has the power"},
    .instance = "Instellingsbesluit Transitie Autoriteit Jeugd art. 5(2); Samenwerkingskader Groningen art. 3.b en 4.a",
    .yields_to = {"chair-is-a-collective", "joint-seat-without-procedure", "body-not-set-up"}};

void check_no_appointer(Context& context);

inline constexpr Rule appointments_rules[] = {{&circular_appointment, &check_circular_appointment},
                                              {&appointer_cannot_decide, &check_appointer_cannot_decide},
                                              {&no_appointer, &check_no_appointer}};

}  // namespace kader
