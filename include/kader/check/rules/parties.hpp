// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo party_list_differs{
    .name = "party-list-differs",
    .severity = Severity::error,
    .demands = {"De partijen in de aanhef, in de begripsbepalingen en onder de handtekeningen zijn dezelfde.",
                "The parties in the heading, in the definitions and under the signatures are the same."},
    .message = {"De aanhef noemt {0} partijen, {1} {2}: {3}.", "The heading names {0} parties, {1} {2}: {3}."},
    .why = {"wie in de ene lijst staat en niet in de andere, kan volhouden wel of juist niet gebonden te zijn",
            "who is in one list and not in the other can maintain to be bound, or not to be"},
    .help = {"maak de lijsten gelijk, of verwijs op de ene plaats naar de andere",
             "make the lists the same, or refer from one place to the other"},
    .instance = "GR Schadeschap Schiphol, aanhef en art. 1, onderdeel d"};

inline constexpr RuleInfo counting_unit_ambiguous{
    .name = "counting-unit-ambiguous",
    .severity = Severity::error,
    .demands = {"Waar deelnemers worden geteld, staat vast wie er één is.",
                "Where participants are counted, it is certain who is one."},
    .message = {"{0} staat twee keer onder de deelnemers, als {1} en als {2}; of dat bij {3} één deelnemer is of twee, "
                "staat er niet.",
                "{0} stands among the participants twice, as {1} and as {2}; whether that is one participant or two "
                "in {3} is not said."},
    .why = {"of een meerderheid van de deelnemers is gehaald, hangt dan af van hoe men telt",
            "whether a majority of the participants is reached then depends on how one counts"},
    .help =
        {"zeg bij de begripsbepaling of elk bestuursorgaan een deelnemer is of de gemeente als geheel, of geef "
         "gewichten",
         "say in the definition whether each organ is a participant or the municipality as a whole, or give weights"},
    .instance = "GR Schadeschap Schiphol art. 1, onderdeel d, en 25 (Haarlemmermeer als raad en als college)"};

inline constexpr RuleInfo signature_without_decision{
    .name = "signature-without-decision",
    .severity = Severity::warning,
    .demands = {"Elke ondertekening namens een overheid rust op een besluit van het bevoegde orgaan en op "
                "vertegenwoordigingsbevoegdheid.",
                "Each signature for a public body rests on a decision of the competent organ and on the power to "
                "represent it."},
    .message = {"Bij de ondertekening namens {0} staat niet {1}.", "The signature for {0} does not say {1}."},
    .why = {"zonder besluit van het bevoegde orgaan, of getekend door wie niet mag vertegenwoordigen, is de partij "
            "mogelijk niet gebonden",
            "without a decision of the competent organ, or signed by who may not represent it, the party may not be "
            "bound"},
    .help = {"noem het besluit ('krachtens besluit van') en, als een ander dan de burgemeester tekent, de volmacht "
             "('gemandateerd door')",
             "name the decision ('on decision of') and, if another than the mayor signs, the power of attorney "
             "('mandated by')"},
    .source = "Gemeentewet 160 en 171"};

inline constexpr RuleInfo contact_point_not_unique{
    .name = "contact-point-not-unique",
    .severity = Severity::warning,
    .demands = {"Naar buiten is er één aanspreekpunt, met mandaat van alle partijen.",
                "To the outside there is one contact point, mandated by all parties."},
    .message = {"Het aanspreekpunt staat niet vast: {0}.", "The contact point is not settled: {0}."},
    .why = {"aanbieders en Rijk weten dan niet met wie zij voor de hele regio afspraken kunnen maken",
            "providers and the state then do not know with whom they can agree for the whole region"},
    .help = {"wijs één aanspreekpunt aan en laat alle partijen het mandaat geven ('gemandateerd door')",
             "designate one contact point and let all parties give the mandate ('mandated by')"},
    .source = "Norm voor Opdrachtgeverschap Jeugd, afspraak 3"};

/// Compares the lists that are there; a list that is open, or that names somebody who is no party, is not compared.
void check_party_list_differs(Context& context);

/// Looks at the participants that the text defines, where it counts them. In a heading the organs of one municipality
/// stand side by side without being counted.
void check_counting_unit_ambiguous(Context& context);

/// Looks at signatures for municipalities, provinces and water authorities; how others bind themselves is their own
/// law.
void check_signature_without_decision(Context& context);

/// Looks at roles that are contact points, where the parties are known.
void check_contact_point_not_unique(Context& context);

inline constexpr Rule parties_rules[] = {{&party_list_differs, &check_party_list_differs},
                                         {&counting_unit_ambiguous, &check_counting_unit_ambiguous},
                                         {&signature_without_decision, &check_signature_without_decision},
                                         {&contact_point_not_unique, &check_contact_point_not_unique}};

}  // namespace kader
