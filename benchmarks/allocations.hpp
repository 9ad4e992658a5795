// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace kader::bench {

/// How often this program has asked for memory by `new`, on any thread.
[[nodiscard]] std::size_t allocations() noexcept;

}  // namespace kader::bench
