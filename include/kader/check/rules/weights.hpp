// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo dominant_party{
    .name = "dominant-party",
    .severity = Severity::warning,
    .demands = {"Geen partij kan in een gremium van meer partijen alleen beslissen, of als enige alles tegenhouden.",
                "In a body of several parties none decides alone, and none is the only one that can block everything."},
    .message = {"{0} heeft in {1} {2} van de {3} stemmen en {4}.", "{0} has {2} of the {3} votes in {1} and {4}."},
    .why = {"de andere partijen zitten dan aan tafel zonder dat hun stem ooit de doorslag geeft, of zonder dat er iets "
            "tot stand komt waar die ene niet voor is",
            "the other parties then sit at the table without their votes ever counting, or without anything that this "
            "one does not want"},
    .help = {"verdeel de stemmen anders, vraag een grotere meerderheid, of aanvaard dit met de reden waarom het zo is "
             "bedoeld",
             "divide the votes otherwise, ask a larger majority, or accept this with the reason why it is meant so"},
    .source = "Penrose 1946; Banzhaf 1965",
    .instance = "Regeling Het Zeeuws Archief, bijlage art. 4, tweede lid; GR Schadeschap Schiphol art. 5, vierde lid",
    .yields_to = {"body-without-members"}};

/// Looks at bodies in which two parties or more have a vote and that may decide.
void check_dominant_party(Context& context);

inline constexpr RuleInfo quorum_one_sided{
    .name = "quorum-one-sided",
    .severity = Severity::warning,
    .demands = {"Waar twee kanten even sterk zijn, kan niet één kant alleen vergaderen en besluiten.",
                "Where two sides are equally strong, one side alone cannot meet and decide."},
    .message = {"In {0} kan {1} zonder {2} geldig besluiten: {3}.", "In {0}, {1} can decide validly without {2}: {3}."},
    .why = {"het evenwicht dat de samenstelling bedoelt, is dan weg op de dag dat de andere kant er niet is",
            "the balance that the composition means is gone on the day that the other side is not there"},
    .help = {"eis bij het quorum ten minste één lid van elke kant ('waaronder'), of laat bij een vacature niet de "
             "overigen besluiten",
             "require at least one member of either side for the quorum ('including'), or do not let the others decide "
             "during a vacancy"},
    .source = "vergelijk Wgr 22(1) met Gemeentewet 20",
    .instance = "Gemeenschappelijke regeling RHC Groninger Archieven art. 4, tiende lid",
    .yields_to = {"body-without-members"}};

/// Looks at bodies of two parties with the same number of members and votes.
void check_quorum_one_sided(Context& context);

inline constexpr RuleInfo nested_vote{
    .name = "nested-vote",
    .severity = Severity::warning,
    .demands = {"De stem van een partij bereikt een gremium langs één weg.",
                "A party's vote reaches a body by one path."},
    .message = {"{0} stemt in {1} twee keer mee: met een eigen zetel, en nog eens via {2}.",
                "{0} has a vote in {1} twice: with a seat of its own, and again through {2}."},
    .why = {"die partij telt dan zwaarder dan de stemverdeling laat zien",
            "that party then counts for more than the division of votes shows"},
    .help = {"geef de partij één zetel, of laat het gremium waarin zij ook zit alleen adviseren",
             "give the party one seat, or let the body in which it also sits only advise"},
    .yields_to = {"body-without-members"}};

/// Looks at seats with a vote that another body of this framework fills.
void check_nested_vote(Context& context);

inline constexpr Rule weights_rules[] = {{&dominant_party, &check_dominant_party},
                                         {&quorum_one_sided, &check_quorum_one_sided},
                                         {&nested_vote, &check_nested_vote}};

}  // namespace kader
