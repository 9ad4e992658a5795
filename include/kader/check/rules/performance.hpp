// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo duty_without_bearer{
    .name = "duty-without-bearer",
    .severity = Severity::error,
    .demands = {"Elke plicht rust op iemand.", "Every duty has a bearer."},
    .message = {"Op wie de plicht tot {0}{1} rust, staat er niet.", "On whom the duty to {0}{1} rests is not said."},
    .why = {"een plicht van niemand wordt door niemand nagekomen", "a duty of nobody is met by nobody"},
    .help = {"noem bij 'wie' het gremium, de functie of de partij die dit moet doen",
             "name under 'who' the body, role or party that must do it"},
    .instance = "Samenwerkingskader Groningen art. 1: 'we maken een werkagenda'"};

inline constexpr RuleInfo duty_without_term{
    .name = "duty-without-term",
    .severity = Severity::warning,
    .demands = {"Een terugkerende plicht heeft een termijn per periode, een eenmalige een datum.",
                "A recurring duty has a period, a single one a date."},
    .message = {"De plicht{0} tot {1}{2} heeft geen termijn: {3}.", "The duty{0} to {1}{2} has no term: {3}."},
    .why = {"zonder termijn is niet zonder meer vast te stellen wanneer het te laat is",
            "without a term it is open when it is late"},
    .help = {"zeg bij 'wanneer' hoe vaak, vóór welke datum of na welke gebeurtenis; 'doorlopend' als het altijd geldt",
             "say under 'when' how often, by which date or after which event; 'always' if it holds throughout"},
    .instance = "Samenwerkingsagenda Jeugd Twente, 3 en 5; Transitie Autoriteit Jeugd art. 9, tweede lid"};

inline constexpr RuleInfo conduct_only{
    .name = "conduct-only",
    .severity = Severity::note,
    .demands = {"Een plicht die niemand kan waarnemen telt als gedragsregel, niet als afspraak.",
                "A duty that nobody can observe counts as a rule of conduct, not as a promise."},
    .message = {"{0}{1} is een gedragsregel: de tekst noemt niets waaraan naleving op een dag is vast te stellen.",
                "To {0}{1} is a rule of conduct: the text names nothing that would show on a day that it was kept."},
    .why = {"wie naleving wil volgen, heeft iets nodig dat op een dag is gebeurd of niet",
            "to follow compliance one needs something that happened on a day or did not"},
    .help = {"laat het staan als gedragsregel, of noem een handeling waaraan het blijkt",
             "leave it as a rule of conduct, or name an act that shows it"},
    .instance = "Samenwerkingskader Groningen art. 2"};

inline constexpr RuleInfo unbounded_confidentiality{
    .name = "unbounded-confidentiality",
    .severity = Severity::note,
    .demands = {"Geheimhouding door een overheid noemt haar grond of grens.",
                "Confidentiality of a public body names its ground or limit."},
    .message = {"De geheimhouding van {1} door {0} noemt grond noch grens.",
                "The confidentiality of {1} by {0} names neither ground nor limit."},
    .why = {"een overheid kan geen geheimhouding toezeggen waar de wet openbaarheid eist",
            "a public body cannot promise confidentiality where the law demands openness"},
    .help = {"noem de grond (woo:5.1), een grens (tenzij de wet tot openbaarmaking verplicht) of een einde",
             "name the ground (woo:5.1), a limit (unless the law demands disclosure) or an end"},
    .source = "Woo 5.1",
    .instance = "Samenwerkingskader Groningen art. 2"};

void check_duty_without_bearer(Context& context);

/// Only what can be observed and has no occasion of its own: no conduct, nothing bound to a condition, nothing that
/// is maintained throughout. Words with a fixed meaning in law ("onverwijld", after an event) are a term.
void check_duty_without_term(Context& context);

void check_conduct_only(Context& context);

void check_unbounded_confidentiality(Context& context);

inline constexpr RuleInfo one_sided_reciprocity{
    .name = "one-sided-reciprocity",
    .severity = Severity::note,
    .demands = {"Wat wederzijds heet, staat er voor beide kanten.", "What is called mutual is stated for both sides."},
    .message = {"De tekst noemt {0} wederzijds ('{1}'), maar zegt het alleen van {2} en niet van {3}.",
                "The text calls it mutual to {0} ('{1}'), but says it of {2} only and not of {3}."},
    .why = {"wie zich op de wederkerigheid beroept, vindt geen norm die de andere kant bindt",
            "whoever relies on it being mutual finds no norm that binds the other side"},
    .help = {"schrijf de norm ook voor {3}, of laat haar voor allen gelden, tegenover 'overigen'",
             "write the norm for {3} too, or let it hold for all of them, towards 'others'"}};

/// Norms between two sides whose own words call them mutual. Who has a norm towards "others" has it both ways.
void check_one_sided_reciprocity(Context& context);

inline constexpr Rule performance_rules[] = {{&duty_without_bearer, &check_duty_without_bearer},
                                             {&duty_without_term, &check_duty_without_term},
                                             {&unbounded_confidentiality, &check_unbounded_confidentiality},
                                             {&conduct_only, &check_conduct_only},
                                             {&one_sided_reciprocity, &check_one_sided_reciprocity}};

}  // namespace kader
