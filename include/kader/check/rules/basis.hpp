// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo stale_legal_basis{
    .name = "stale-legal-basis",
    .severity = Severity::warning,
    .demands = {"Een wet waarop iets berust, geldt op de dag van de toets en is een wet.",
                "A law on which something rests is in force on the day of the check, and is a law."},
    .message = {"De grondslag {0} kan deze tekst op {1} niet dragen: {2}.",
                "The basis {0} cannot carry this text on {1}: {2}."},
    .why = {"een bevoegdheid of plicht die op vervallen recht rust, bestaat niet meer of heeft een andere inhoud",
            "a power or duty that rests on law that has lapsed is no longer there, or holds something else"},
    .help =
        {"noem de regeling die nu geldt en lees na of het artikel er zo in terugkomt; staat de tekst zelf niet meer, "
         "zeg dan tot wanneer",
         "name the law now in force and read whether the article returns in it; if the text itself has ended, say "
         "until when"},
    .instance = "GR Schadeschap Schiphol art. 9, eerste lid (Wet op de Ruimtelijke Ordening, art. 49)"};

/// Looks at what norms, posts, matters and the agreement rest on, once a cite. What only memory says of a law is a
/// note. A text that has itself ended rested on the law of its time.
void check_stale_legal_basis(Context& context);

inline constexpr Rule basis_rules[] = {{&stale_legal_basis, &check_stale_legal_basis}};

}  // namespace kader
