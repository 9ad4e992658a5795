// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kader/text/language.hpp"

namespace kader {

struct TypeInfo;

/// The JSON Schema (draft-07, which editors know best) of drafts with keys in that language, for completion and
/// checking while one types. It accepts all that the reader reads without a finding on form; what needs more than
/// form (ids that exist, 30 February) only the reader knows.
[[nodiscard]] std::string json_schema(Language keys);

/// The same with another type at the root.
[[nodiscard]] std::string json_schema(const TypeInfo& root, Language keys);

}  // namespace kader
