// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "kader/document/cross_reference.hpp"
#include "kader/document/definition.hpp"

namespace kader {
class Document;
}

namespace kader::detail {

class Runs;
class Structure;

/// What a text defines, in its order. The document has its provisions and passages, not yet its definitions.
[[nodiscard]] std::vector<Definition> find_definitions(const Document& document, const Structure& structure,
                                                       Runs& runs);
/// What a text refers to, in its order. The document has its definitions already.
[[nodiscard]] std::vector<CrossReference> find_cross_references(const Document& document, const Structure& structure,
                                                                Runs& runs);

}  // namespace kader::detail
