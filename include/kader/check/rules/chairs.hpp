// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

// Who leads a body: that there is one, that it can be one, that there is another when that one is away.

/// Somebody has to open the meeting, keep order and establish what was decided.
inline constexpr RuleInfo no_chair{
    .name = "no-chair",
    .severity = Severity::error,
    .demands = {"Voor een gremium dat vergadert, is er precies één regel over wie voorzit.",
                "A body that meets has exactly one rule on who chairs it."},
    .message = {"Wie {0} voorzit, {1}.", "Who chairs {0} {1}."},
    .why = {"wie de vergadering leidt en de uitslag vaststelt, is dan niet geregeld",
            "who leads the meeting and establishes the result is then not settled"},
    .help = {"zeg bij 'voorzitter' wie het is, of door wie en uit wie die wordt benoemd",
             "say under 'chair' who it is, or who appoints it and from whom"},
    .source = "vergelijk Wgr 12(3)",
    .instance = "Samenwerkingskader Groningen art. 5 (Ontwikkeltafels); Logius beheermodel (Technisch Overleg)",
    .yields_to = {"body-not-set-up"}};

void check_no_chair(Context& context);

/// A chair that must come from people who have no seat can never be found among the members.
inline constexpr RuleInfo chair_outside_composition{
    .name = "chair-outside-composition",
    .severity = Severity::error,
    .demands = {"De voorzitter komt uit degenen die zitting hebben.", "The chair comes from those who have a seat."},
    .message = {"De voorzitter van {0} komt uit {1}, maar daarvan heeft niemand zitting{2}.",
                "The chair of {0} comes from {1}, none of whom has a seat in it{2}."},
    .why = {"of de voorzitter meetelt voor quorum en meerderheid, is dan niet zeker",
            "whether the chair counts for quorum and majority is then not certain"},
    .help = {"geef de voorzitter een zetel; eist de wet geen lid, zeg dan dat hij geen lid is en geen stem heeft",
             "give the chair a seat; where the law asks for no member, say that the chair is none and has no vote"},
    .source = "vergelijk Wgr 13(9)",
    .yields_to = {"body-without-members"}};

/// A note where no law asks for a member: somebody from outside may lead a steering group.
void check_chair_outside_composition(Context& context);

/// A group cannot lead a meeting: somebody must be picked from it.
inline constexpr RuleInfo chair_is_a_collective{
    .name = "chair-is-a-collective",
    .severity = Severity::warning,
    .demands = {"De regel over het voorzitterschap levert één persoon op.", "The rule on the chair yields one person."},
    .message = {"Het voorzitterschap van {0} is belegd bij {1}; wie van hen voorzit, staat er niet.",
                "The chair of {0} lies with {1}; which of them chairs is not said."},
    .why = {"een meervoud kan geen vergadering leiden, en niemand hoeft het te doen",
            "several cannot lead one meeting, and none of them has to"},
    .help = {"zeg wie de voorzitter benoemt en voor hoe lang, of in welke volgorde zij rouleren",
             "say who appoints the chair and for how long, or in what order they take turns"},
    .instance = "Samenwerkingskader Groningen art. 3.d ('belegd bij de gemeenten')"};

void check_chair_is_a_collective(Context& context);

/// A chair falls ill. Then a deputy leads, or nothing happens.
inline constexpr RuleInfo no_deputy{
    .name = "no-deputy",
    .severity = Severity::warning,
    .demands = {"De voorzitter kan worden vervangen.", "The chair can be replaced."},
    .message = {"Wie {0} voorzit als de voorzitter er niet is, {1}.", "Who chairs {0} when its chair is away {1}."},
    .why = {"bij ziekte of een vacature ligt het overleg stil", "illness or a vacancy stops the body"},
    .help = {"zeg bij 'plaatsvervanger' wie de voorzitter vervangt", "say under 'deputy' who replaces the chair"},
    .source = "vergelijk Gemeentewet 77",
    .instance = "Samenwerkingskader Groningen art. 3 en 4",
    .yields_to = {"body-not-set-up"}};

void check_no_deputy(Context& context);

inline constexpr Rule chairs_rules[] = {{&no_chair, &check_no_chair},
                                        {&chair_outside_composition, &check_chair_outside_composition},
                                        {&chair_is_a_collective, &check_chair_is_a_collective},
                                        {&no_deputy, &check_no_deputy}};

}  // namespace kader
