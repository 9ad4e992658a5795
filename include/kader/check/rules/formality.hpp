// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo void_by_form{
    .name = "void-by-form",
    .severity = Severity::warning,
    .demands = {"Aan wat een besluit nodig heeft om te gelden (meerderheid, instemming, vorm) kan worden voldaan.",
                "What a decision needs to have effect (majority, consent, form) can be met."},
    .message = {"Wat voor {0} nodig is, kan niet worden gehaald: {1}.", "What {0} takes cannot be met: {1}."},
    .why = {"elk besluit dat zo tot stand komt, is ongeldig, en niemand kan het goed doen",
            "every decision made that way is void, and nobody can do it right"},
    .help = {"verlaag de eis, of noem wie daar wel een stem heeft",
             "lower the demand, or name those who do have a vote"},
    .source = "vergelijk Awb 3:40 en Gemeentewet 30",
    .yields_to = {"quorum-impossible", "exit-impossible", "unsatisfiable-seat"}};

/// Looks at the majorities of bodies, at how many must act or agree together, and at forms of norms. Whether a quorum
/// can be reached is `quorum-impossible`; whether an exit can, `exit-impossible`. An approval is a derived norm.
void check_void_by_form(Context& context);

inline constexpr Rule formality_rules[] = {{&void_by_form, &check_void_by_form}};

}  // namespace kader
