// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/check/rule.hpp"
#include "kader/check/rules/advice.hpp"
#include "kader/check/rules/deciders.hpp"
#include "kader/check/rules/indispensable.hpp"
#include "kader/check/rules/norms_conflict.hpp"
#include "kader/check/rules/routes.hpp"
#include "kader/check/rules/ties.hpp"
#include "kader/check/rules/voting.hpp"

namespace kader {

/// Rules on deciding and advising.
inline constexpr Rule deciding_rules[] = {
    {&contradictory_norms, &check_contradictory_norms},
    {&decides_without_power, &check_decides_without_power},
    {&two_deciders, &check_two_deciders},
    {&no_route_to_decision, &check_no_route_to_decision},
    {&label_contradicts_powers, &check_label_contradicts_powers},
    {&advice_without_addressee, &check_advice_without_addressee},
    {&advice_unanswered, &check_advice_unanswered},
    {&quorum_impossible, &check_quorum_impossible},
    {&tie_unresolved, &check_tie_unresolved},
    {&tie_break_needs_majority, &check_tie_break_needs_majority},
    {&half_is_no_majority, &check_half_is_no_majority},
    {&dismisser_not_appointer, &check_dismisser_not_appointer},
    {&optional_body_indispensable, &check_optional_body_indispensable},
    {&duty_without_power, &check_duty_without_power},
};

}  // namespace kader
