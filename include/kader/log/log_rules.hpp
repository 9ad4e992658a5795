// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/report/rule_info.hpp"

/// What can be wrong with a record.
namespace kader::logbook {

inline constexpr RuleInfo unknown_column{
    .name = "log-column-unknown",
    .severity = Severity::warning,
    .demands = {"Een logboek heeft kolommen die Kader kent.", "A log has columns that Kader knows."},
    .message = {"De kolom ‘{0}’ is niet bekend en wordt niet gelezen.",
                "The column ‘{0}’ is not known and is not read."},
    .why = {"wat erin staat telt niet mee", "what stands in it does not count"},
    .help = {"kolommen zijn datum, wie, handeling, wat, aan, in, zaak, kring, voor, tegen, onthouding, bron, id en "
             "verbetert",
             "columns are date, who, act, what, to, in, case, set, for, against, abstained, source, id and corrects"}};

inline constexpr RuleInfo column_missing{
    .name = "log-column-missing",
    .severity = Severity::error,
    .demands = {"Een logboek zegt van elke gebeurtenis wanneer zij was en wat er gebeurde.",
                "A log says of each event when it was and what happened."},
    .message = {"De kolom ‘{0}’ ontbreekt, dus geen enkele regel is te lezen.",
                "The column ‘{0}’ is missing, so no line can be read."},
    .why = {"zonder dag of handeling is niets te toetsen", "without a day or an act nothing can be checked"},
    .help = {"zet op de eerste regel de namen van de kolommen, met ten minste datum en handeling",
             "put the names of the columns on the first line, date and act at least"}};

inline constexpr RuleInfo line_not_read{
    .name = "log-line-not-read",
    .severity = Severity::error,
    .demands = {"Elke regel van een logboek is te lezen.", "Each line of a log can be read."},
    .message = {"Deze regel is niet gelezen: {0}.", "This line was not read: {0}."},
    .why = {"wat niet gelezen is, telt niet mee", "what was not read does not count"},
    .help = {"herstel de regel", "mend the line"}};

inline constexpr RuleInfo name_not_known{
    .name = "log-name-unknown",
    .severity = Severity::warning,
    .demands = {"Wie en wat een logboek noemt, komt in het kader voor.",
                "Who and what a log names are in the framework."},
    .message = {"‘{0}’ komt in het kader niet voor; de regel telt voor geen enkele norm.",
                "‘{0}’ is not in the framework; the line counts for no norm."},
    .why = {"een naam die anders is geschreven, maakt dat een plicht onvervuld lijkt",
            "a name that is written otherwise makes a duty look unmet"},
    .help = {"schrijf de naam zoals het kader hem kent", "write the name as the framework knows it"}};

}  // namespace kader::logbook
