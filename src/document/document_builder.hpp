// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "kader/document/document.hpp"

namespace kader {

/// Makes a document of a text, in stages of which each gets what those before it made: blocks, comments, landmarks, the
/// outline of provisions, their names, what is defined, what is referred to.
class DocumentBuilder {
 public:
  [[nodiscard]] static Document build(std::shared_ptr<const Source> source, bool markdown);
};

}  // namespace kader
