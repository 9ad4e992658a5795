// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kader/check/context.hpp"
#include "kader/resolve/law.hpp"

namespace kader {

/// Whether something else settles what the text of the body does not say: the law, another document, or whoever has
/// still to set the body up. Where that cannot be looked into, the rule could not decide, and says so.
[[nodiscard]] bool settled_otherwise(Context& context, const Body& body, LegalSubject subject, std::string pointer);

}  // namespace kader
