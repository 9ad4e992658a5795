// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

/// A table without a single place is no table.
inline constexpr RuleInfo body_without_members{
    .name = "body-without-members",
    .severity = Severity::error,
    .demands = {"Een gremium heeft ten minste één lid.", "A body has at least one seat."},
    .message = {"Wie in {0} zitting heeft, staat nergens.", "Who sits in {0} is said nowhere."},
    .why = {"een gremium zonder leden kan niet vergaderen, adviseren of besluiten",
            "a body without members cannot meet, advise or decide"},
    .help = {"zeg bij 'zetels' wie er zitting heeft, hoeveel het er zijn en wie hen benoemt",
             "say under 'seats' who sits there, how many they are and who appoints them"},
    .source = "vergelijk Wgr 10(3)",
    .instance = "Samenwerkingskader Groningen art. 5 (Ontwikkeltafels)",
    .yields_to = {"body-not-set-up"}};

void check_body_without_members(Context& context);

/// Without a number there is no quorum, no majority and no tie.
inline constexpr RuleInfo size_unknown{
    .name = "size-unknown",
    .severity = Severity::warning,
    .demands = {"Uit de tekst volgt hoeveel leden een gremium ten minste en ten hoogste heeft.",
                "The least and the greatest number of members follow from the text."},
    .message = {"Hoeveel leden {0} heeft, is niet te bepalen: {1}.", "How many members {0} has cannot be told: {1}."},
    .why = {"een quorum, een meerderheid en een staking van stemmen zijn dan niet vast te stellen",
            "a quorum, a majority and a tie can then not be established"},
    .help = {"geef bij elke zetel een aantal, of ten minste en ten hoogste",
             "give each seat a number, or at least and at most"},
    .instance = "Samenwerkingskader Groningen art. 3 en 4 ('een delegatie', 'vertegenwoordigers')",
    .yields_to = {"body-without-members", "body-not-set-up"}};

void check_size_unknown(Context& context);

/// A text that counts its members twice must come out at the same number.
inline constexpr RuleInfo size_mismatch{
    .name = "size-mismatch",
    .severity = Severity::error,
    .demands = {"Het genoemde ledental is de som van de zetels.", "The stated size is the sum of the seats."},
    .message = {"Volgens de tekst heeft {0} {1} leden, maar de zetels tellen op tot {2}.",
                "The text gives {0} {1} members, but its seats add up to {2}."},
    .why = {"quorum en meerderheid komen bij elk van beide getallen anders uit",
            "quorum and majority differ with either number"},
    .help = {"verbeter het ledental of de aantallen bij de zetels", "mend the size, or the numbers of the seats"}};

void check_size_mismatch(Context& context);

/// A board that is the majority of the body that controls it controls itself.
inline constexpr RuleInfo executive_majority{
    .name = "executive-majority",
    .severity = Severity::error,
    .demands = {"Het dagelijks bestuur is nooit de meerderheid van het gremium dat het controleert.",
                "The executive is never the majority of the body that controls it."},
    .message = {"De leden van {0} kunnen in {1}, dat hen controleert, met {2} van de {3} de meerderheid zijn.",
                "The members of {0} can be the majority, {2} of {3}, in {1}, which controls them."},
    .why = {"wie verantwoording aflegt, keurt dan zijn eigen werk goed",
            "those who answer for their work then approve it themselves"},
    .help = {"beperk {0}, of maak {1} groter", "make {0} smaller, or {1} larger"},
    .source = "Wgr 14(3)",
    .instance =
        "Groninger Archieven (dagelijks bestuur = algemeen bestuur); Schadeschap Schiphol (ten hoogste 6 van 8)"};

void check_executive_majority(Context& context);

/// Who comes on invitation does not count for the quorum, and has no vote.
inline constexpr RuleInfo invitee_counted{
    .name = "invitee-counted",
    .severity = Severity::warning,
    .demands = {"Leden en genodigden zijn gescheiden.", "Members and invitees are disjoint."},
    .message = {"In {0} tellen met {1} ook genodigden als lid mee.", "In {0}, invitees count as members with {1}."},
    .why = {"wie uitnodigt, bepaalt dan het quorum en de uitslag", "who invites then decides on quorum and outcome"},
    .help = {"laat hen deelnemen als adviseur of toehoorder", "let them take part as adviser or observer"},
    .instance = "Instellingsbesluit BAO-zoönosen art. 3(1)(k)"};

void check_invitee_counted(Context& context);

inline constexpr Rule composition_rules[] = {{&body_without_members, &check_body_without_members},
                                             {&size_unknown, &check_size_unknown},
                                             {&size_mismatch, &check_size_mismatch},
                                             {&executive_majority, &check_executive_majority},
                                             {&invitee_counted, &check_invitee_counted}};

}  // namespace kader
