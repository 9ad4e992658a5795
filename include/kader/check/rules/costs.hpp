// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"

namespace kader {

inline constexpr RuleInfo cost_key_incomplete{
    .name = "cost-key-incomplete",
    .severity = Severity::error,
    .demands =
        {"Aandelen in de kosten tellen op tot 100%, bedragen tot het totaal, en een nieuwe partij heeft een aandeel.",
         "Cost shares sum to 100%, amounts to the total, and a new party has a share."},
    .message = {"De verdeling van de kosten klopt niet: {0}.", "The division of costs does not add up: {0}."},
    .why = {"wat niemand betaalt of iedereen dubbel, wordt een geschil bij de eerste rekening",
            "what nobody pays, or all pay twice, becomes a dispute with the first bill"},
    .help = {"laat de aandelen samen 100% zijn, geef één partij het restant, of verdeel naar rato",
             "let the shares sum to 100%, give one party the rest, or divide in proportion"}};

void check_cost_key_incomplete(Context& context);

inline constexpr Rule costs_rules[] = {{&cost_key_incomplete, &check_cost_key_incomplete}};

}  // namespace kader
