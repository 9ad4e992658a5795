// SPDX-License-Identifier: Apache-2.0
// Rules on the text itself. They need no model: any text with articles will do.
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

/// A reference to what is not there leaves open what holds.
inline constexpr RuleInfo unresolved_reference{
    .name = "unresolved-reference",
    .severity = Severity::error,
    .demands = {"Elke verwijzing naar een artikel, lid, onderdeel of bijlage van de eigen tekst komt ergens uit.",
                "Every reference to an article, paragraph, item or annex of the text itself leads somewhere."},
    .message = {"‘{0}’ verwijst naar iets wat er niet staat: {1}.", "‘{0}’ refers to what is not there: {1}."},
    .why = {"wie de bepaling toepast, kan niet vaststellen wat geldt",
            "who applies the provision cannot establish what holds"},
    .help = {"verwijs naar de bepaling die is bedoeld, of neem haar op; is een andere regeling bedoeld, noem die dan",
             "refer to the provision that is meant, or add it; where another text is meant, name it"},
    .instance = "Gemeenschappelijke regeling Schadeschap Luchthaven Schiphol art. 10 (‘de volgend leden’)"};
void check_unresolved_reference(Context& context);

/// A reference that went stale when a paragraph was put in between leads to the wrong rule, and nobody sees it.
inline constexpr RuleInfo misdirected_reference{
    .name = "misdirected-reference",
    .severity = Severity::error,
    .demands = {"Een verwijzing komt uit bij de bepaling waarin staat wat zij noemt.",
                "A reference leads to the provision that holds what it names."},
    .message = {"Van ‘{0}’ is in {1} geen sprake, wel in {2}.", "There is no ‘{0}’ in {1}; it stands in {2}."},
    .why = {"een verwijzing die is blijven staan toen de leden vernummerden, maakt een andere regel van toepassing",
            "a reference left behind when paragraphs were renumbered makes another rule apply"},
    .help = {"ga na of {2} is bedoeld, en pas de verwijzing aan", "see whether {2} is meant, and mend the reference"},
    .instance = "Regeling Groninger Archieven art. 19, eerste lid; Regeling Het Zeeuws Archief art. 4, zevende lid"};
void check_misdirected_reference(Context& context);

/// A number that is left out makes the reader look for what was there.
inline constexpr RuleInfo numbering_gap{
    .name = "numbering-gap",
    .severity = Severity::warning,
    .demands = {"De nummering loopt door, of bij wat ontbreekt staat dat het is vervallen.",
                "Numbering is contiguous, or what is missing is marked as lapsed."},
    .message = {"Na {0} volgt {1}: {2}.", "After {0} comes {1}: {2}."},
    .why =
        {"niemand kan zien of een bepaling is vervallen, vergeten of verwijderd, en verwijzingen ernaar hangen in de "
         "lucht",
         "nobody can see whether a provision lapsed, was forgotten or was taken out, and references to it lead "
         "nowhere"},
    .help = {"vernummer, of neem het nummer op met ‘(vervallen)’", "renumber, or keep the number with ‘(lapsed)’"},
    .instance = "Gemeenschappelijke regeling Schadeschap Luchthaven Schiphol, art. 28 en 30"};
void check_numbering_gap(Context& context);

/// Two provisions with one number cannot be told apart by those who cite them.
inline constexpr RuleInfo duplicate_number{
    .name = "duplicate-number",
    .severity = Severity::error,
    .demands = {"Een nummer komt in een regeling, artikel of lid één keer voor; een bijlage telt opnieuw.",
                "A number occurs once in a regulation, article or paragraph; an annex counts anew."},
    .message = {"{0} komt meer dan eens voor.", "{0} occurs more than once."},
    .why = {"wie naar dit nummer verwijst, verwijst naar twee bepalingen",
            "who refers to this number refers to two provisions"},
    .help = {"vernummer een van beide, en pas de verwijzingen aan",
             "renumber one of the two, and mend the references"}};
void check_duplicate_number(Context& context);

/// A blank that was never filled in.
inline constexpr RuleInfo placeholder_left{
    .name = "placeholder-left",
    .severity = Severity::error,
    .demands = {"De tekst heeft geen open plekken meer: xxx, dd-mm-jjjj, [naam], PM, n.t.b., stippellijnen.",
                "The text has no blanks left: xxx, dd-mm-yyyy, [name], PM, t.b.d., dotted lines."},
    .message = {"‘{0}’ moet nog worden ingevuld.", "‘{0}’ has yet to be filled in."},
    .why = {"een tekst met open plekken kan niet worden vastgesteld of ondertekend",
            "a text with blanks can be neither adopted nor signed"},
    .help = {"vul in wat hier hoort te staan, of haal de plek weg", "fill in what belongs here, or take the blank out"},
    .instance = "Beheermodel standaarden (Logius): ‘xxx standaard’"};
void check_placeholder_left(Context& context);

/// A definition that nobody uses is a remnant, or the text says the thing in other words.
inline constexpr RuleInfo defined_not_used{
    .name = "defined-not-used",
    .severity = Severity::warning,
    .demands = {"Een begrip dat is omschreven, wordt ook gebruikt.", "A term that is defined is used."},
    .message = {"‘{0}’ is als begrip omschreven, maar komt verder niet voor.",
                "‘{0}’ is defined as a term, but does not occur otherwise."},
    .why = {"wat is omschreven en niet gebruikt, is blijven staan, of de tekst noemt het elders anders",
            "what is defined and not used was left behind, or goes by another name elsewhere"},
    .help = {"haal de omschrijving weg, of gebruik het begrip waar het is bedoeld",
             "take the definition out, or use the term where it is meant"},
    .instance = "Instellingsbesluit BAO-zoönosen art. 2, derde lid (‘de minister van EL&I’)"};
void check_defined_not_used(Context& context);

/// Words that pass for a defined term, and for which nothing says who or what they are.
inline constexpr RuleInfo used_not_defined{
    .name = "used-not-defined",
    .severity = Severity::warning,
    .demands = {"Wat als begrip wordt gebruikt, is als begrip omschreven.",
                "What is used as a term is defined as one."},
    .message = {"‘{0}’ staat hier als begrip, maar {1}.", "‘{0}’ stands here as a term, but {1}."},
    .why = {"van wie of wat wordt bedoeld hangt af wie bevoegd, verplicht of gebonden is",
            "who has the power, the duty or is bound depends on who or what is meant"},
    .help = {"gebruik het begrip dat is omschreven, of omschrijf dit",
             "use the term that is defined, or define this one"},
    .instance =
        "Instellingsbesluit BAO-zoönosen art. 3 (‘de minister’); Werkwijze Samenwerkingsagenda Jeugd Twente "
        "(‘de drie partijen’)"};
void check_used_not_defined(Context& context);

/// Two meanings for one word, of which nothing says which holds.
inline constexpr RuleInfo defined_twice{
    .name = "defined-twice",
    .severity = Severity::warning,
    .demands = {"Een begrip is één keer omschreven, of bij elke omschrijving staat waarvoor zij geldt.",
                "A term is defined once, or each definition says for what it holds."},
    .message = {"‘{0}’ is al omschreven in {1}.", "‘{0}’ is already defined in {1}."},
    .why = {"lopen de omschrijvingen uiteen, dan is niet vast te stellen welke geldt",
            "where the definitions differ, nobody can establish which of them holds"},
    .help = {"laat één omschrijving staan, of zeg erbij waarvoor zij geldt (‘in dit artikel’)",
             "keep one of them, or say for what it holds (‘in this article’)"}};
void check_defined_twice(Context& context);

/// A term that ends on a day that never comes does not end.
inline constexpr RuleInfo impossible_date{
    .name = "impossible-date",
    .severity = Severity::error,
    .demands = {"Een dag die in de tekst staat, komt op de kalender voor.",
                "A day that the text names is on the calendar."},
    .message = {"‘{0}’ bestaat niet: {1}.", "‘{0}’ does not exist: {1}."},
    .why = {"een termijn die op deze dag begint of eindigt, begint of eindigt niet op een dag die vaststaat",
            "a term that begins or ends on this day begins or ends on no day that is certain"},
    .help = {"noem de dag die is bedoeld", "name the day that is meant"}};
void check_impossible_date(Context& context);

/// Numbers are written twice so that they cannot be mistaken; when the two differ, they are.
inline constexpr RuleInfo figure_mismatch{
    .name = "figure-mismatch",
    .severity = Severity::error,
    .demands = {"Staat een getal er in letters en in cijfers, dan is het twee keer hetzelfde.",
                "A number that stands in words and in figures is the same number twice."},
    .message = {"In ‘{0}’ verschillen woord en cijfer: {1} is geen {2}.",
                "In ‘{0}’ word and figure differ: {1} is not {2}."},
    .why = {"het is niet vast te stellen welk van beide geldt", "nobody can establish which of the two holds"},
    .help = {"schrijf tweemaal het getal dat is bedoeld, of alleen het woord",
             "write the number that is meant twice, or the word alone"}};
void check_figure_mismatch(Context& context);

inline constexpr Rule text_rules[] = {
    {&unresolved_reference, &check_unresolved_reference, Needs::text},
    {&misdirected_reference, &check_misdirected_reference, Needs::text},
    {&numbering_gap, &check_numbering_gap, Needs::text},
    {&duplicate_number, &check_duplicate_number, Needs::text},
    {&placeholder_left, &check_placeholder_left, Needs::text},
    {&defined_not_used, &check_defined_not_used, Needs::text},
    {&used_not_defined, &check_used_not_defined, Needs::text},
    {&defined_twice, &check_defined_twice, Needs::text},
    {&impossible_date, &check_impossible_date, Needs::text},
    {&figure_mismatch, &check_figure_mismatch, Needs::text},
};

}  // namespace kader
