// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

/// Who acts and is set up nowhere has no power to act on.
inline constexpr RuleInfo body_not_set_up{
    .name = "body-not-set-up",
    .severity = Severity::error,
    .demands = {"Een gremium dat handelt, iets ontvangt of benoemt, wordt hier of in een aangehaalde tekst ingesteld.",
                "A body that acts, receives or appoints is set up here or by a cited text."},
    .message = {"Nergens staat dat ‘{0}’ is ingesteld; toch heeft die hier een taak.",
                "Nowhere is ‘{0}’ set up; yet it has a task here."},
    .why = {"aan wat nergens is ingesteld, kan niemand een bevoegdheid ontlenen",
            "nobody derives a power from what was never set up"},
    .help = {"zeg bij 'instelling' in welke bepaling {0} wordt ingesteld, wie het kan instellen, of welk ander stuk "
             "dat doet",
             "say under 'established' which provision sets up {0}, who can, or which other text does"},
    .instance = "Instellingsbesluit stuurgroepen verspilling in de zorg art. 2 en 3 ('het Platform')"};

/// Not where it decides on what is another's: that it has no power to is `decides-without-power`, one cause.
void check_body_not_set_up(Context& context);

/// One meaning, one spelling: what a field says, a norm does not say again.
inline constexpr RuleInfo stated_twice{
    .name = "stated-twice",
    .severity = Severity::warning,
    .demands = {"Wat een veld al zegt, zegt geen norm nog eens.", "What a field says, no norm says again."},
    .message = {"Deze norm zegt nog eens wat een veld al zegt: {1} van {0}.",
                "This norm says again what a field says: {1} of {0}."},
    .why = {"wie later een van beide wijzigt, laat de ander staan",
            "who changes one of the two later leaves the other"},
    .help = {"laat de norm weg, of zeg erin wat zij toevoegt: een termijn, een voorwaarde, een voordracht",
             "leave the norm out, or say in it what it adds: a term, a condition, a nomination"}};

void check_stated_twice(Context& context);

/// A party list that cannot be drawn up leaves unknown who is bound.
inline constexpr RuleInfo open_party{
    .name = "open-party",
    .severity = Severity::warning,
    .demands = {"Op elke dag is een lijst te maken van wie partij is.", "On any day the parties can be listed."},
    .message = {"Wie er partij is, volgt niet uit de tekst: van {0} {1}.",
                "Who is a party does not follow from the text: of {0} {1}."},
    .why = {"niemand weet dan wie gebonden is, wie meebeslist en wie betaalt",
            "nobody then knows who is bound, who decides and who pays"},
    .help = {"som de leden op, of verwijs naar een deelnemerslijst en zeg wie die bijhoudt",
             "list the members, or refer to a register of participants and say who keeps it"},
    .source = "vergelijk BW 6:217",
    .instance = "Samenwerkingskader Groningen, partij 2 ('alle andere partijen in de jeugdzorgketen')"};

void check_open_party(Context& context);

/// Nothing is left out in silence: what does not hold on the day is named.
inline constexpr RuleInfo not_in_force{
    .name = "not-in-force",
    .severity = Severity::note,
    .demands = {"Wat op de dag van onderzoek niet geldt, telt niet mee en wordt genoemd.",
                "What is not in force on the day of the check is left out, and said to be."},
    .message = {"Op {0} telt dit niet mee: {1} {2}.", "On {0} this is left out: {1} {2}."},
    .why = {"een controle gaat over wat op één dag geldt", "a check is about what holds on one day"},
    .help = {"kies een andere dag van onderzoek als dit mee moet tellen", "choose another day to have it counted"}};

void check_not_in_force(Context& context);

inline constexpr Rule names_rules[] = {{&body_not_set_up, &check_body_not_set_up},
                                       {&stated_twice, &check_stated_twice},
                                       {&open_party, &check_open_party},
                                       {&not_in_force, &check_not_in_force}};

}  // namespace kader
