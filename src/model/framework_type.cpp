// SPDX-License-Identifier: Apache-2.0
#include "kader/model/framework_type.hpp"

#include "kader/describe/type_of.hpp"
#include "kader/model/framework.hpp"

namespace kader {

const TypeInfo& framework_type() noexcept { return type_of<Framework>(); }

}  // namespace kader
