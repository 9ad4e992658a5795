// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo more_than_held{
    .name = "more-than-held",
    .severity = Severity::error,
    .demands = {"Niemand geeft in mandaat of delegatie meer door, of langer, dan hij heeft.",
                "Nobody passes on by mandate or delegation more, or for longer, than they hold."},
    .message = {"{0} oefent een bevoegdheid van {1} uit ({2}), maar {3}.", "{0} uses a power of {1} ({2}), but {3}."},
    .why = {"wat de gever niet heeft, krijgt de ontvanger ook niet: het besluit is onbevoegd genomen",
            "what the giver has not, the receiver does not get: the decision is taken without power"},
    .help = {"leg eerst vast dat de gever de bevoegdheid heeft, voor ten minste zo veel en zo lang",
             "first say that the giver has the power, for at least as much and as long"},
    .source = "vergelijk Awb 10:1 en 10:13"};

inline constexpr RuleInfo power_not_mandatable{
    .name = "power-not-mandatable",
    .severity = Severity::error,
    .demands = {"Een bevoegdheid die zich niet leent voor mandaat, wordt niet gemandateerd.",
                "A power that does not lend itself to mandate is not mandated."},
    .message = {"{0} zou in mandaat van {1} {2}, en {3}.", "{0} would {2} under a mandate of {1}, and {3}."},
    .why = {"zo'n besluit kan alleen het orgaan zelf nemen: in mandaat genomen is het onbevoegd",
            "only the organ itself can take such a decision: taken under a mandate it lacks power"},
    .help = {"laat het orgaan zelf besluiten, of noem de wet die het mandaat toestaat ('wet')",
             "let the organ itself decide, or name the statute that allows the mandate ('law')"},
    .source = "Awb 10:3"};

inline constexpr RuleInfo mandate_without_consent{
    .name = "mandate-without-consent",
    .severity = Severity::error,
    .demands = {"Wie mandaat krijgt zonder ondergeschikt te zijn, stemt daarmee in.",
                "Who receives a mandate without being a subordinate consents to it."},
    .message = {"{0} krijgt mandaat van {1} zonder daaraan ondergeschikt te zijn, en dat {0} daarmee instemt, staat er "
                "niet.",
                "{0} receives a mandate of {1} without being its subordinate, and that {0} consents is not said."},
    .why = {"zonder die instemming is het mandaat niet rechtsgeldig verleend",
            "without that consent the mandate is not validly given"},
    .help = {"laat de gemandateerde, en zo nodig degene onder wie die werkt, instemmen: 'met instemming van'",
             "let the mandatee, and if need be whoever that works under, consent: 'with consent of'"},
    .source = "Awb 10:4",
    .yields_to = {"more-than-held"}};

inline constexpr RuleInfo delegation_without_statute{
    .name = "delegation-without-statute",
    .severity = Severity::error,
    .demands =
        {"Delegatie van een bevoegdheid van publiekrecht rust op een wettelijk voorschrift, en gaat nooit naar een "
         "ondergeschikte.",
         "Delegation of a power of public law rests on a statute, and is never to a subordinate."},
    .message = {"{0} zou een bevoegdheid van {1} overnemen door delegatie, {2}.",
                "{0} would take over a power of {1} by delegation, {2}."},
    .why = {"zonder wettelijke grondslag gaat de bevoegdheid niet over, en zijn de besluiten onbevoegd genomen",
            "without a basis in statute the power does not pass, and the decisions are taken without it"},
    .help = {"noem de wet waarop de delegatie rust ('wet'), of maak er mandaat van ('gemandateerd door')",
             "name the statute on which the delegation rests ('law'), or make it a mandate ('mandated by')"},
    .source = "Awb 10:14 en 10:15",
    .yields_to = {"more-than-held"}};

inline constexpr RuleInfo self_extending_power{
    .name = "self-extending-power",
    .severity = Severity::error,
    .demands = {"Geen orgaan bepaalt zelf welke bevoegdheden het van de deelnemers heeft.",
                "No organ decides itself which powers it has from the participants."},
    .message = {"{0} kan zelf bepalen welke bevoegdheden {1} heeft: {2}.",
                "{0} can itself decide which powers {1} has: {2}."},
    .why = {"de deelnemers dragen bevoegdheden over bij de regeling; wat het orgaan zichzelf geeft, rust daar niet op",
            "the participants transfer powers by the regulation; what the organ gives itself does not rest on that"},
    .help = {"laat de deelnemers daarover besluiten, of vraag hun goedkeuring",
             "let the participants decide on that, or ask for their approval"},
    .source = "Wgr 10(2)"};

inline constexpr RuleInfo form_cannot_hold_power{
    .name = "form-cannot-hold-power",
    .severity = Severity::error,
    .demands = {"Een orgaan heeft geen bevoegdheid die de wet aan zijn vorm niet toelaat.",
                "An organ has no power that the law does not allow its form to have."},
    .message = {"{0} zou {1}, maar {2}.", "{0} would {1}, but {2}."},
    .why = {"zo'n besluit is onverbindend: de wet laat de overdracht niet toe",
            "such a decision does not bind: the law does not allow the transfer"},
    .help = {"laat de raden van de deelnemers dit zelf doen, of kies een openbaar lichaam",
             "let the councils of the participants do this, or choose a joint public body"},
    .source = "Wgr 8 en 30"};

/// Looks at norms that say by whom they are mandated or delegated: whether the giver has the power, for as long, and up
/// to the same sum.
void check_more_than_held(Context& context);

/// Looks at mandates of organs of public law without a statute that allows them.
void check_power_not_mandatable(Context& context);

/// Looks at mandates of organs of public law to somebody of whom it is known that they belong to another.
void check_mandate_without_consent(Context& context);

/// Looks at delegation by organs of public law. In a joint regulation the Wgr itself is the basis of what its organs
/// take over.
void check_delegation_without_statute(Context& context);

/// Looks at organs of a joint regulation: what they may decide on powers, and who amends the regulation.
void check_self_extending_power(Context& context);

/// Looks at joint organs, boards of a bedrijfsvoeringsorganisatie and advisory committees.
void check_form_cannot_hold_power(Context& context);

inline constexpr Rule mandates_rules[] = {{&more_than_held, &check_more_than_held},
                                          {&power_not_mandatable, &check_power_not_mandatable},
                                          {&mandate_without_consent, &check_mandate_without_consent},
                                          {&delegation_without_statute, &check_delegation_without_statute},
                                          {&form_cannot_hold_power, &check_form_cannot_hold_power},
                                          {&self_extending_power, &check_self_extending_power}};

}  // namespace kader
