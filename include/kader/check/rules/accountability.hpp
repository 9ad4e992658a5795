// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

/// Who answers to himself answers to nobody.
inline constexpr RuleInfo accountable_to_itself{
    .name = "accountable-to-itself",
    .severity = Severity::error,
    .demands = {"Wie verantwoording schuldig is, is dat aan een ander.",
                "Whoever is accountable is so to somebody else."},
    .message = {"{0} is verantwoording schuldig aan zichzelf.", "{0} is accountable to itself."},
    .why = {"dan is er niemand die kan vragen wat er is gedaan, of er gevolg aan kan geven",
            "then there is nobody who can ask what was done, or act on it"},
    .help = {"noem bij 'verantwoording schuldig aan' wie controleert: de raad, de partijen of wie benoemt",
             "name at 'accountable to' who controls: the council, the parties or whoever appoints"},
    .source = "vergelijk Gemeentewet 169"};

void check_accountable_to_itself(Context& context);

inline constexpr Rule accountability_rules[] = {{&accountable_to_itself, &check_accountable_to_itself}};

}  // namespace kader
