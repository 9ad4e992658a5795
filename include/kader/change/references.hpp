// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kader/model/framework.hpp"

namespace kader {

/// The pointers of all places of a framework that name the party, group, body, role, matter, act, cite or norm of this
/// id, in the order of a document; the place where the element itself stands is not among them. A name behind a dot
/// (`pekela.college`) names Pekela too. Nothing where nothing does: whether something has the id is `has_element`.
/// Linear in the framework.
[[nodiscard]] std::vector<std::string> references_to(const Framework& framework, std::string_view id);

}  // namespace kader
