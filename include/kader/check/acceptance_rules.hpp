// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "kader/report/rule_info.hpp"

namespace kader {

/// The findings about accepted findings: what is accepted stays listed, with its reason.
namespace acceptance {

inline constexpr RuleInfo acceptance_without_reason{
    .name = "acceptance-without-reason",
    .severity = Severity::error,
    .demands = {"Wie een bevinding aanvaardt, zegt waarom.", "Whoever accepts a finding says why."},
    .message = {"De aanvaarding van {0} op {1} noemt geen reden en telt niet.",
                "The acceptance of {0} at {1} gives no reason and does not count."},
    .why = {"zonder reden kan later niemand beoordelen of de aanvaarding nog terecht is",
            "without a reason nobody can judge later whether the acceptance is still right"},
    .help = {"zet er `reden` bij: wie het besloot en op welke grond",
             "add a `reason`: who decided it and on what ground"}};

inline constexpr RuleInfo acceptance_unused{
    .name = "acceptance-unused",
    .severity = Severity::warning,
    .demands = {"Elke aanvaarding slaat op een bevinding die er is.",
                "Every acceptance is of a finding that is there."},
    .message = {"De aanvaarding van {0} op {1} slaat nergens op: {2}.",
                "The acceptance of {0} at {1} is of nothing: {2}."},
    .why = {"een aanvaarding die blijft staan, kan later ongemerkt een nieuw gebrek verbergen",
            "an acceptance that is left standing can later hide a new defect unnoticed"},
    .help = {"verwijder de aanvaarding, of verbeter de regel of de plaats",
             "remove the acceptance, or mend its rule or its place"}};

inline constexpr RuleInfo acceptance_expired{
    .name = "acceptance-expired",
    .severity = Severity::warning,
    .demands = {"Een aanvaarding geldt tot haar einddatum.", "An acceptance holds until its end date."},
    .message = {"De aanvaarding van {0} op {1} gold tot {2}; de bevinding telt weer mee.",
                "The acceptance of {0} at {1} held until {2}; the finding counts again."},
    .why = {"een tijdelijke aanvaarding is een afspraak om het gebrek op te lossen",
            "a temporary acceptance is an undertaking to mend the defect"},
    .help = {"herstel het gebrek, of verleng de aanvaarding met een nieuwe reden",
             "mend the defect, or extend the acceptance with a new reason"}};

inline constexpr RuleInfo register_holds_more{
    .name = "register-holds-more",
    .severity = Severity::warning,
    .demands = {"Een register van aanvaarde bevindingen bevat niets anders.",
                "A register of accepted findings holds nothing else."},
    .message = {"Het register ‘{0}’ bevat ook {1}; dat deel is niet getoetst.",
                "The register ‘{0}’ also holds {1}; that part was not checked."},
    .why = {"wat in het register staat, hoort niet tot het ontwerp en wordt aan geen regel getoetst",
            "what stands in the register is no part of the draft and is checked against no rule"},
    .help = {"zet dat deel in het ontwerp zelf en laat in het register alleen ‘aanvaard’ staan",
             "move that part to the draft itself and leave only ‘accepted’ in the register"}};

inline constexpr std::array<const RuleInfo*, 4> rules{&acceptance_without_reason, &acceptance_unused,
                                                      &acceptance_expired, &register_holds_more};

}  // namespace acceptance
}  // namespace kader
