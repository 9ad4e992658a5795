// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "document/block.hpp"
#include "document/comments.hpp"
#include "document/landmarks.hpp"
#include "document/outline.hpp"

namespace kader::detail {

/// Goes through the blocks of a text and opens what its headings, lines and markers begin; what lies between is the
/// text of the provision in which it stands.
[[nodiscard]] TextParts lay_out(std::string_view text, bool markdown, const std::vector<Block>& blocks,
                                const Landmarks& landmarks, const std::vector<Comment>& comments);

}  // namespace kader::detail
