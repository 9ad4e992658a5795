// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

// Who can hold a place.

/// A seat that asks for what nobody can be stays empty.
inline constexpr RuleInfo unsatisfiable_seat{
    .name = "unsatisfiable-seat",
    .severity = Severity::error,
    .demands = {"De eisen aan wie een plaats vervult, kunnen samengaan.",
                "The conditions for holding a place can hold together."},
    .message = {"Niemand kan {0} vervullen: {1}.", "Nobody can hold {0}: {1}."},
    .why = {"de plaats blijft leeg, of de benoeming is in strijd met de wet",
            "the place stays empty, or the appointment is against the law"},
    .help = {"laat een van de eisen vallen, vraag er minder, of noem het orgaan waar zo iemand uit komt",
             "drop one of the conditions, ask for fewer, or name the organ that such a person comes from"},
    .source = "Gemeentewet 13, 36b, 68; Provinciewet 13, 35c, 67",
    .instance = "Zeeuws Archief art. 4(3) (de raad wijst uit zijn midden een lid van het college aan)"};

/// Looks at posts that ask something of their holder, and at seats for several.
void check_unsatisfiable_seat(Context& context);

/// Several who share one seat must have a way to agree on who sits in it.
inline constexpr RuleInfo joint_seat_without_procedure{
    .name = "joint-seat-without-procedure",
    .severity = Severity::warning,
    .demands = {"Wie samen één zetel vervullen, hebben een manier om te kiezen, en een uitweg als dat niet lukt.",
                "Those who fill a seat together have a way to choose, and a way out where that fails."},
    .message = {"{0} vervullen samen {1}, maar {2}.", "{0} fill {1} together, but {2}."},
    .why = {"worden zij het niet eens, dan blijft de zetel leeg", "if they do not agree the seat stays empty"},
    .help = {"laat bij meerderheid of bij toerbeurt kiezen, of zeg bij 'vacature' wat intussen geldt",
             "let them choose by majority or by turns, or say under 'vacancy' what holds in the meantime"}};

/// One finding a body: it is one provision that says that they fill its seats together.
void check_joint_seat_without_procedure(Context& context);

/// Who replaces a member while being one holds two seats and one chair.
inline constexpr RuleInfo deputy_already_member{
    .name = "deputy-already-member",
    .severity = Severity::warning,
    .demands = {"Een plaatsvervanger is niet zelf al lid.", "A deputy is not a member already."},
    .message = {"Wie in {0} {1} vervangt, heeft daar zelf al {2}.", "Who replaces {1} in {0} already holds {2} there."},
    .why = {"één persoon telt dan voor twee, of een stem en een plaats in het quorum vallen weg",
            "one person then counts for two, or a vote and a place in the quorum are lost"},
    .help = {"wijs iemand aan die geen lid is, of zeg dat de plaatsvervanger twee stemmen heeft",
             "name somebody who is no member, or say that the deputy has two votes"},
    .instance = "Instellingsbesluit BAO-zoönosen art. 3(3) met 3(1)(b)"};

void check_deputy_already_member(Context& context);

/// The law keeps council and executive out of each other's committees.
inline constexpr RuleInfo barred_member{
    .name = "barred-member",
    .severity = Severity::error,
    .demands = {"Niemand heeft zitting wiens ambt de wet daar uitsluit.",
                "Nobody sits where the law bars the office held."},
    .message = {"{0} is ingesteld door {1}; daarin kan geen {2} zitting hebben ({3}).",
                "{0} was set up by {1}; no {2} can sit in it ({3})."},
    .why = {"de samenstelling is dan in strijd met de wet", "the composition is then against the law"},
    .help = {"geef die plaats aan iemand anders, of laat het andere orgaan de commissie instellen",
             "give the place to somebody else, or let the other organ set the committee up"},
    .source = "Gemeentewet 82(2), 83(2), 84(2); Provinciewet 80(2), 81(2), 82(2)"};

void check_barred_member(Context& context);

inline constexpr Rule eligibility_rules[] = {{&unsatisfiable_seat, &check_unsatisfiable_seat},
                                             {&joint_seat_without_procedure, &check_joint_seat_without_procedure},
                                             {&deputy_already_member, &check_deputy_already_member},
                                             {&barred_member, &check_barred_member}};

}  // namespace kader
