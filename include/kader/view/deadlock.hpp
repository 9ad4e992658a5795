// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "kader/model/body.hpp"
#include "kader/view/answer.hpp"

namespace kader {

/// Whether the steps after a tied vote in that body end every tie, in each case on which they may depend: whether all
/// are present, whether the vote is on persons, whether there is haste. A postponed vote may end in the next meeting,
/// where all may be present: then it is unknown.
[[nodiscard]] Answer ends_every_tie(const List<DeadlockStep>& steps, std::string_view body);

}  // namespace kader
