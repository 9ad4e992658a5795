// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

/// A municipality decides by an organ: which one, council, executive or mayor, makes a difference in law.
inline constexpr RuleInfo organ_unnamed{
    .name = "organ-unnamed",
    .severity = Severity::note,
    .demands = {"Waar een gemeente, provincie of waterschap publiekrechtelijk handelt, staat door welk orgaan.",
                "Where a municipality, province or water authority acts in public law, its organ is named."},
    .message = {"Hier staat '{0}', maar niet door welk orgaan er wordt gehandeld.",
                "Here stands '{0}', but not which organ acts."},
    .why = {"elk orgaan heeft zijn eigen bevoegdheden: raad, college en burgemeester, of provinciale en gedeputeerde "
            "staten",
            "each organ has powers of its own: council, executive and mayor, or those of a province"},
    .help = {"noem het orgaan achter de naam, zoals in 'assen.college' of 'drenthe.gs'",
             "name the organ after the name, as in 'assen.college' or 'drenthe.gs'"},
    .source = "Gemeentewet 6; Provinciewet 6; Wgr 1",
    .instance = "Samenwerkingskader Groningen ('de gemeenten')"};

void check_organ_unnamed(Context& context);

inline constexpr Rule organs_rules[] = {{&organ_unnamed, &check_organ_unnamed}};

}  // namespace kader
