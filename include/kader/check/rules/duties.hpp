// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"
#include "kader/check/rules/agreement.hpp"
#include "kader/check/rules/consequences.hpp"
#include "kader/check/rules/costs.hpp"
#include "kader/check/rules/escalation.hpp"
#include "kader/check/rules/performance.hpp"

namespace kader {

/// Rules on duties, time, money and conflict.
inline constexpr Rule duties_rules[] = {
    {&duty_without_bearer, &check_duty_without_bearer},
    {&duty_without_term, &check_duty_without_term},
    {&evaluation_incomplete, &check_evaluation_incomplete},
    {&extension_lapses, &check_extension_lapses},
    {&no_end_no_exit, &check_no_end_no_exit},
    {&exit_impossible, &check_exit_impossible},
    {&accession_without_acceptance, &check_accession_without_acceptance},
    {&approval_without_consequence, &check_approval_without_consequence},
    {&cost_key_incomplete, &check_cost_key_incomplete},
    {&escalation_loop, &check_escalation_loop},
    {&escalation_dead_end, &check_escalation_dead_end},
    {&dispute_blockable, &check_dispute_blockable},
    {&unbounded_confidentiality, &check_unbounded_confidentiality},
    {&conduct_only, &check_conduct_only},
    {&one_sided_reciprocity, &check_one_sided_reciprocity},
};

}  // namespace kader
