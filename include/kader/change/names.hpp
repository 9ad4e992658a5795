// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "kader/describe/value.hpp"

namespace kader {

struct Framework;

/// The id of an element that a scalar of a framework begins with: `pekela` of the reference `pekela.raad`, `wgr` of the
/// article `wgr:10(2)`, an own act, an id of what has one in the whole framework. Empty for any other value, and where
/// none is given. The ids of seats, organs and codes are those of their owner alone, and no such names. May also be a
/// reserved word, which is nobody's id. Good as long as the value.
[[nodiscard]] std::string_view name_in(Value scalar);

/// Writes another id in the place of that one. Throws InvalidValue where the whole would be too long.
/// Precondition: `name_in(scalar)` is not empty.
void put_name(Editable scalar, std::string_view id);

/// Whether a party, group, body, role, matter, act, cite or norm has this id. Linear in their number.
[[nodiscard]] bool has_element(const Framework& framework, std::string_view id);

}  // namespace kader
