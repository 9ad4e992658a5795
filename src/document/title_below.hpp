// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/block.hpp"
#include "document/landmarks.hpp"
#include "kader/document/provision.hpp"

namespace kader::detail {

/// A title that stands below the number of a provision; where it is not known there is none.
struct Title {
  ByteRange where;
  std::string text;
};

/// Finds titles on a line of their own, or in brackets, below a number.
class TitlesBelow {
 public:
  /// All of them outlive it.
  TitlesBelow(std::string_view text, const std::vector<Block>& blocks, const std::vector<Landmark>& landmarks)
      : text_(text), blocks_(blocks), landmarks_(landmarks) {}

  /// Of a provision whose number ends at `at`, in the block `index`; `heading` where Markdown makes it one.
  [[nodiscard]] Title find(std::uint32_t index, std::uint32_t at, ProvisionKind kind, bool heading) const;

 private:
  struct Line {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t block = 0;
    bool parted = false;  // by a blank line from what stands before it
    bool found = false;
  };
  [[nodiscard]] Line next_line(std::uint32_t block, std::uint32_t from) const;
  [[nodiscard]] bool is_structure(std::uint32_t begin) const;
  [[nodiscard]] bool stands_above_text(const Line& title, ProvisionKind kind) const;

  std::string_view text_;
  const std::vector<Block>& blocks_;
  const std::vector<Landmark>& landmarks_;
};

}  // namespace kader::detail
