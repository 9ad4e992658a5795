// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

/// The parties of a regional text are the municipalities of that region.
inline constexpr RuleInfo outside_region{
    .name = "outside-region",
    .severity = Severity::warning,
    .demands = {"Een gemeente hoort bij één jeugdregio, en partij bij een regionale tekst zijn de gemeenten van die "
                "regio, alle en geen andere.",
                "A municipality belongs to one youth region, and the parties of a regional text are the municipalities "
                "of that region, all of them and no others."},
    .message = {"{0}: {1}.", "{0}: {1}."},
    .why = {"de gemeenten van een jeugdregio regelen jeugdhulp samen; wie bij de verkeerde regio tekent of er een "
            "vergeet, heeft een afspraak die de regio niet dekt",
            "the municipalities of a youth region arrange youth care together; to sign with the wrong region, or to "
            "leave one out, gives an agreement that does not cover the region"},
    .help = {"noem bij 'regio' de regio waar de tekst over gaat, of maak de gemeenten van de regio partij en geen "
             "andere; is het zo bedoeld, aanvaard de bevinding dan met de reden",
             "name under 'region' the region that the text is about, or make the municipalities of the region parties "
             "and no others; where it is meant so, accept the finding and give the reason"}};

void check_outside_region(Context& context);

inline constexpr Rule regions_rules[] = {{&outside_region, &check_outside_region}};

}  // namespace kader
