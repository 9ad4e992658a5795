// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo evaluation_incomplete{
    .name = "evaluation-incomplete",
    .severity = Severity::warning,
    .demands =
        {"Een evaluatie heeft een datum of cyclus, iemand die evalueert, en iemand die met de uitkomst iets kan.",
         "An evaluation has a date or cycle, a bearer, and an addressee that can act on it."},
    .message = {"De evaluatie van {0} mist {1}.", "The evaluation of {0} lacks {1}."},
    .why = {"een evaluatie die niemand houdt of die bij niemand uitkomt, verandert niets",
            "an evaluation that nobody holds, or that reaches nobody, changes nothing"},
    .help = {"zeg wanneer er wordt geëvalueerd, door wie, en aan wie de uitkomst gaat die de afspraken kan wijzigen",
             "say when, by whom, and to whom the result goes that can change the agreement"},
    .source = "vergelijk Wgr 11a",
    .instance = "Samenwerkingskader Groningen art. 7.c"};

inline constexpr RuleInfo no_end_no_exit{
    .name = "no-end-no-exit",
    .severity = Severity::warning,
    .demands = {"Wat geen einde heeft, regelt uittreding, wijziging en opheffing.",
                "What has no end has exit, amendment and dissolution rules."},
    .message = {"De regeling geldt voor onbepaalde tijd, maar bevat niets over {0}.",
                "The agreement has no end, but has no rule on {0}."},
    .why = {"wie eruit wil of iets wil veranderen, vindt geen weg, en de rechter moet die dan zoeken",
            "who wants to leave or change something finds no way, and a court has to find one"},
    .help = {"regel wie wijzigt, wie kan uittreden en met welke termijn, en wie opheft; of geef een einddatum",
             "say who amends, who can leave and with what notice, and who dissolves; or give a last day"},
    .source = "vergelijk Wgr 9(1)",
    .instance = "Samenwerkingskader Groningen art. 7.b"};

inline constexpr RuleInfo accession_without_acceptance{
    .name = "accession-without-acceptance",
    .severity = Severity::warning,
    .demands = {"Toetreding noemt wie haar aanvaardt en met ingang van wanneer.",
                "Accession names who accepts it and from when."},
    .message = {"Bij toetreding staat er niet {0}.", "On accession it is not said {0}."},
    .why = {"dan is op geen dag zeker wie partij is, gebonden is en meetelt",
            "then on no day is it certain who is a party, is bound and counts"},
    .help = {"zeg bij 'door' wie de toetreding aanvaardt, en bij 'gaat in' vanaf wanneer zij werkt",
             "say under 'by' who accepts the accession, and under 'effective' from when it works"},
    .source = "vergelijk Wgr 9(1)",
    .instance = "Samenwerkingskader Groningen art. 7.a"};

inline constexpr RuleInfo exit_impossible{
    .name = "exit-impossible",
    .severity = Severity::error,
    .demands = {"De voorwaarden voor uittreding kunnen vervuld zijn, nu en na elke uittreding.",
                "Exit conditions can hold, now and after each possible exit."},
    .message = {"Uittreding vraagt {0} partijen; er zijn er nu {1}.", "Exit takes {0} parties; there are {1} now."},
    .why = {"wie dan weg wil, zit vast: het recht om uit te treden bestaat alleen op papier",
            "whoever wants to leave then is stuck: the right to leave exists on paper only"},
    .help = {"verlaag het aantal, of regel opheffing voor het geval er te weinig partijen zijn",
             "lower the number, or provide for dissolution where there are too few parties"},
    .source = "vergelijk Wgr 9(1)",
    .instance = "GR RHC Groninger Archieven art. 37, eerste lid; Zeeuws Archief art. 36, eerste lid"};

/// Whom the result reaches can act on it where they are a party, or may decide on something or change the agreement.
void check_evaluation_incomplete(Context& context);

/// A decree or standing orders are changed and ended by who made them.
void check_no_end_no_exit(Context& context);

void check_accession_without_acceptance(Context& context);

/// Over the numbers of parties that can be left: one that is more than there are now is an error; one that the exits
/// themselves undercut is an error too, unless dissolution is a way out for who is left against the will of another.
void check_exit_impossible(Context& context);

inline constexpr Rule agreement_rules[] = {{&evaluation_incomplete, &check_evaluation_incomplete},
                                           {&no_end_no_exit, &check_no_end_no_exit},
                                           {&exit_impossible, &check_exit_impossible},
                                           {&accession_without_acceptance, &check_accession_without_acceptance}};

}  // namespace kader
