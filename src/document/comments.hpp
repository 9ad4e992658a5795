// SPDX-License-Identifier: Apache-2.0
// The comments of a Markdown text, and which of them are marks to Kader, or mean to be.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/block.hpp"
#include "kader/document/document.hpp"

namespace kader::detail {

struct Comment {
  ByteRange where;
  bool closed = true;  ///< else it reaches to the end of its block
};

/// In the order of the text. What stands in code, or is no comment to Markdown for another reason, is none here.
[[nodiscard]] std::vector<Comment> find_comments(std::string_view text, const std::vector<Block>& blocks);

/// Where the first comment begins that begins in [begin, end); `end` where none does.
[[nodiscard]] std::uint32_t first_comment(const std::vector<Comment>& comments, std::uint32_t begin,
                                          std::uint32_t end) noexcept;

/// What a comment says to Kader.
struct Mark {
  bool is_mark = false;              ///< whether it is one, known or not
  std::optional<std::string> prose;  ///< the reason given for being prose
  std::optional<UnknownMark> unknown;
};
[[nodiscard]] Mark read_mark(std::string_view text, const Comment& comment);

}  // namespace kader::detail
