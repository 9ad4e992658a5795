// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo optional_body_indispensable{
    .name = "optional-body-indispensable",
    .severity = Severity::warning,
    .demands = {"Geen verplichte weg loopt alleen langs een gremium dat er misschien niet is.",
                "No mandatory path runs only through a body that may not exist."},
    .message = {"{0} bestaat pas na instelling door {1}, maar {2}.", "{0} exists only once set up by {1}, but {2}."},
    .why = {"zonder instelling staat die weg stil", "if it is not set up, that path stands still"},
    .help = {"stel {0} in deze tekst in, verplicht {1} daartoe, of zeg wat geldt zolang {0} er niet is",
             "set up {0} in this text, oblige {1} to, or say what holds as long as it does not exist"},
    .instance = "GR Schadeschap Schiphol art. 19, eerste lid, en 4, onder d"};

void check_optional_body_indispensable(Context& context);

inline constexpr Rule indispensable_rules[] = {{&optional_body_indispensable, &check_optional_body_indispensable}};

}  // namespace kader
