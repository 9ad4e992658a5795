// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace kader::bench {

/// The Groningen framework of the documentation, as its file has it.
[[nodiscard]] const std::string& groningen();

/// A draft of so many bodies, each with seats, meetings and a few norms, as people write them. Always the same.
[[nodiscard]] std::string many_bodies(int bodies);

}  // namespace kader::bench
