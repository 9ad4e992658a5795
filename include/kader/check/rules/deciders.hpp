// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo two_deciders{
    .name = "two-deciders",
    .severity = Severity::error,
    .demands = {"Over elk onderwerp besluit uiteindelijk één.", "Each matter has one final decider."},
    .message = {"Over {0} besluit zowel {1} als {2}; wie het laatste woord heeft, staat er niet.",
                "Both {1} and {2} decide on {0}; which has the last word is not said."},
    .why = {"bij verschil gelden twee besluiten, of geen", "if they differ, two decisions hold, or none"},
    .help =
        {"laat er één besluiten en de ander adviseren, of zeg wie namens wie besluit (gemandateerd door) of voorgaat "
         "(in afwijking van)",
         "let one decide and the other advise, or say who decides for whom (mandated by) or goes first (overrides)"},
    .instance = "Logius Beheermodel, goedkeuring van wijzigingen en van releases",
    .yields_to = {"decides-without-power"}};

/// To adopt and to approve are two steps, so each is compared with its like; `decide` with `decide` and `adopt`.
void check_two_deciders(Context& context);

inline constexpr RuleInfo decides_without_power{
    .name = "decides-without-power",
    .severity = Severity::error,
    .demands = {"Elk besluit rust op attributie, delegatie, mandaat of een regeling.",
                "Every decision rests on attribution, delegation, mandate or agreement."},
    .message = {"{0} besluit over {1}, maar nergens staat waarop die bevoegdheid rust; {2} heeft haar.",
                "{0} decides on {1}, but nowhere is it said what that power rests on; {2} has it."},
    .why = {"een besluit van wie niet bevoegd is, bindt niemand en kan worden vernietigd",
            "a decision taken without power binds nobody and can be annulled"},
    .help =
        {"laat {2} besluiten, of zeg dat {0} dat namens {2} doet (gemandateerd door), van {2} heeft gekregen "
         "(gedelegeerd door) of door deze tekst is ingesteld (instelling)",
         "let {2} decide, or say that {0} does so for {2} (mandated by), got the power from {2} (delegated by) or is "
         "set up by this text (established)"},
    .source = "Awb 1:1, 10:1, 10:13",
    .instance = "Raadsvoorstel Regiovisie Jeugdhulp (2021), hoofdstuk 8 ('in de jeugdhulpregio vastgesteld')"};

/// A body that this text does not set up has no power from it, and so none at all where neither its form, nor a
/// statute, nor whoever has the power gives it any. The power is known to be another's where the text gives it to an
/// organ of public law.
void check_decides_without_power(Context& context);

inline constexpr RuleInfo label_contradicts_powers{
    .name = "label-contradicts-powers",
    .severity = Severity::warning,
    .demands = {"Wat adviserend heet besluit niet, en wat besluitvormend heet besluit wel.",
                "What is called advisory does not decide; what is called deciding does."},
    .message = {"De aanduiding '{1}' past niet bij {0}: {2}.", "The label '{1}' does not fit {0}: {2}."},
    .why = {"lezers gaan af op het etiket en vergissen zich in wie beslist",
            "readers go by the label and are mistaken about who decides"},
    .help = {"pas het etiket aan, of geef de bevoegdheid aan wie haar hoort te hebben",
             "change the label, or give the power to whom it belongs"},
    .instance = "Logius Beheermodel: adviserend, maar stelt de roadmap vast"};

void check_label_contradicts_powers(Context& context);

inline constexpr RuleInfo dismisser_not_appointer{
    .name = "dismisser-not-appointer",
    .severity = Severity::warning,
    .demands = {"Wie ontslaat, heeft ook benoemd.", "Who dismisses is who appointed."},
    .message = {"{0} wordt benoemd door {1}, maar ontslagen door {2}.",
                "{0} is appointed by {1}, but dismissed by {2}."},
    .why = {"de een kan zo de keuze van de ander ongedaan maken, zonder dat die iets te zeggen heeft",
            "the one can undo the other's choice without the other having a say"},
    .help = {"laat {1} ook ontslaan, eventueel op voordracht van {2}; is het zo bedoeld, aanvaard dan de bevinding met "
             "de reden",
             "let {1} dismiss too, perhaps on proposal of {2}; if it is meant so, accept the finding with the reason"},
    .instance = "GR Schadeschap Schiphol art. 16, tweede lid"};

void check_dismisser_not_appointer(Context& context);

inline constexpr Rule deciders_rules[] = {{&decides_without_power, &check_decides_without_power},
                                          {&two_deciders, &check_two_deciders},
                                          {&label_contradicts_powers, &check_label_contradicts_powers},
                                          {&dismisser_not_appointer, &check_dismisser_not_appointer}};

}  // namespace kader
