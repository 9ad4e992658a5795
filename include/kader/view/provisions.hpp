// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "kader/report/finding.hpp"
#include "kader/resolve/model.hpp"

namespace kader {

/// The provision that sets something up, where that is one of the text itself.
[[nodiscard]] std::vector<std::string> provision_of(const Stated<Established>& established);

/// The provisions that a body rests on; where it cites none, the one that sets it up.
[[nodiscard]] std::vector<std::string> provisions_of(const Body& body);

[[nodiscard]] std::vector<std::string> provisions_of(const Role& role);

/// Those of a record, or of the one around it where it names none.
[[nodiscard]] std::vector<std::string> provisions_of(const Stated<List<ProvisionRef>>& own,
                                                     const Stated<List<ProvisionRef>>& around);

/// Provisions that a finding cites: what rests on more says nothing by naming them all.
inline constexpr std::size_t most_provisions = 30;

/// Adds provisions to those that a finding cites, each once and not more than `most_provisions`.
void cite(Finding& finding, const std::vector<std::string>& provisions);

}  // namespace kader
