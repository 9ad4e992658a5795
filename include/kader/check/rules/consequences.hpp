// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo extension_lapses{
    .name = "extension-lapses",
    .severity = Severity::error,
    .demands = {"Een recht om te verlengen ligt binnen de geldigheid van de eigen tekst.",
                "A right to extend lies inside the validity of its own text."},
    .message = {"{0} kan worden verlengd, maar deze tekst vervalt op {1}.",
                "{0} can be extended, but this text lapses on {1}."},
    .why = {"na die dag is er geen bepaling meer waarop de verlenging rust",
            "after that day no provision is left for the extension to rest on"},
    .help = {"laat de tekst zelf mee verlengen, of pas vervallen na de laatst mogelijke verlenging",
             "let the text be extended too, or let it lapse after the last possible extension"},
    .instance = "Instellingsbesluit Transitie Autoriteit Jeugd art. 5, tweede lid, en 13, tweede lid"};

inline constexpr RuleInfo approval_without_consequence{
    .name = "approval-without-consequence",
    .severity = Severity::warning,
    .demands = {"Een goedkeuring zegt wat weigering en stilzwijgen betekenen.",
                "An approval says what refusal and silence mean."},
    .message = {"Goedkeuring door {0} is nodig, maar er staat niet wat volgt bij {1}{2}.",
                "Approval by {0} is needed, but it is not said what follows {1}{2}."},
    .why = {"dan is onzeker wat er geldt zolang de goedkeuring uitblijft of nadat zij is geweigerd",
            "what holds while there is no approval, or after it was refused, is then uncertain"},
    .help = {"zeg bij 'goedgekeurd door' wat volgt bij {1}{2}", "say under 'approved by' what follows {1}{2}"},
    .source = "vergelijk Awb 10:31",
    .instance = "GR RHC Groninger Archieven en Zeeuws Archief, goedkeuring van de begroting"};

inline constexpr RuleInfo dispute_blockable{
    .name = "dispute-blockable",
    .severity = Severity::warning,
    .demands = {"De tegenpartij kan de weg naar de geschillenregeling niet versperren, en de kracht van de uitkomst "
                "staat vast.",
                "The opponent cannot block access to the dispute rule, and the force of the outcome is stated."},
    .message = {"De geschillenregeling is voor een partij niet toegankelijk, of de uitkomst is onzeker: {0}.",
                "The dispute rule is not accessible to a party, or its outcome is uncertain: {0}."},
    .why = {"wie gelijk heeft maar de ander niet meekrijgt, komt er niet mee verder",
            "who is right but cannot get the other along gets nowhere with it"},
    .help = {"laat elke partij een geschil kunnen voorleggen, en zeg of de uitkomst bindt, adviseert of van "
             "overeenstemming afhangt",
             "let each party bring a dispute, and say whether the outcome binds, advises or depends on agreement"},
    .source = "vergelijk Wgr 28"};

/// What ends with the text, or later, cannot be extended by it; unless the text itself can be.
void check_extension_lapses(Context& context);

/// Between organs of public law the Awb gives a term, and approval by silence, for what needs approval under it.
void check_approval_without_consequence(Context& context);

/// Under the law on joint regulations the provincial executive settles disputes: nothing is missing there.
void check_dispute_blockable(Context& context);

inline constexpr Rule consequences_rules[] = {{&extension_lapses, &check_extension_lapses},
                                              {&approval_without_consequence, &check_approval_without_consequence},
                                              {&dispute_blockable, &check_dispute_blockable}};

}  // namespace kader
