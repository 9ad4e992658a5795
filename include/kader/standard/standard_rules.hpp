// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/report/rule_info.hpp"

/// What can be wrong with a standard that somebody wrote.
namespace kader::standards {

inline constexpr RuleInfo expression_not_understood{
    .name = "requirement-not-understood",
    .severity = Severity::error,
    .demands = {"Wat een eis vraagt, is een uitdrukking die Kader begrijpt.",
                "What a requirement asks is an expression that Kader understands."},
    .message = {"De uitdrukking van eis ‘{0}’ is niet te begrijpen: {1}.",
                "The expression of requirement ‘{0}’ is not understood: {1}."},
    .why = {"zonder deze uitdrukking is de standaard niet te gebruiken",
            "without this expression the standard cannot be used"},
    .help = {"herstel de uitdrukking; docs/guide/standards.md noemt de namen en functies",
             "mend the expression; docs/guide/standards.md lists the names and functions"}};

inline constexpr RuleInfo not_boolean{
    .name = "requirement-not-a-question",
    .severity = Severity::error,
    .demands = {"Een eis is een vraag met ja of nee als antwoord.",
                "A requirement is a question with yes or no as its answer."},
    .message = {"De uitdrukking van eis ‘{0}’ geeft geen waar of onwaar, maar {1}.",
                "The expression of requirement ‘{0}’ gives {1}, and neither true nor false."},
    .why = {"een eis is voldaan of niet", "a requirement is met or not"},
    .help = {"vergelijk de waarde ergens mee", "compare the value with something"}};

inline constexpr RuleInfo no_standard{
    .name = "not-a-standard",
    .severity = Severity::error,
    .demands = {"Een standaard is een bestand met een id, een titel en eisen.",
                "A standard is a file with an id, a title and requirements."},
    .message = {"Dit is geen standaard: {0}.", "This is not a standard: {0}."},
    .why = {"er is niets om een kader aan te toetsen", "there is nothing to measure a framework against"},
    .help = {"begin met `standaard:`, `titel nl:` en `eisen:`",
             "begin with `standard:`, `title en:` and `requirements:`"}};

}  // namespace kader::standards
