// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kader {

struct TypeInfo;

/// The description of Framework and, through its fields, of every type of the model. Compiled once.
[[nodiscard]] const TypeInfo& framework_type() noexcept;

}  // namespace kader
