// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/settled.hpp"

#include <variant>

namespace kader {

bool still_to_be_set_up(const Body& body) noexcept {
  const auto* by = body.established ? std::get_if<SetUpBy>(&*body.established) : nullptr;
  return by != nullptr && (!by->when.stated() || by->when.statement() == Statement::none);
}

bool only_mentioned(const Body& body) noexcept {
  return !body.established.stated() && !body.form.stated() && !body.seats.stated() && !body.size.stated() &&
         !body.balance.stated() && !body.chair.stated() && !body.meetings.stated() && !body.quorum.stated() &&
         !body.voting.stated() && !body.elsewhere.stated();
}

}  // namespace kader
