// SPDX-License-Identifier: Apache-2.0
#include "kader/scaffold/confirm.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace kader {
namespace {

// Where the fence of a block ends: at the end of the line above its content.
std::size_t fence_end(std::string_view text, std::uint32_t content) {
  std::size_t end = content;
  while (end > 0 && (text[end - 1] == '\n' || text[end - 1] == '\r')) --end;
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
  return end;
}

}  // namespace

Confirmed confirm(const Document& document, const std::vector<ProvisionRef>& named) {
  const std::string_view text = document.source()->text;
  const auto& provisions = document.provisions();
  std::vector<bool> meant(provisions.size(), named.empty());
  std::vector<std::uint32_t> found;
  Confirmed made;
  for (const ProvisionRef& ref : named) {
    const auto at = document.find(ref);
    if (!at) {
      made.not_found.push_back(ref);
      continue;
    }
    std::fill(meant.begin() + *at, meant.begin() + provisions[*at].end, true);
    const auto& blocks = document.model_blocks();
    const bool any = std::any_of(blocks.begin(), blocks.end(), [&](const ModelBlock& block) {
      return block.proposed && block.provision >= *at && block.provision < provisions[*at].end;
    });
    if (!any) made.not_found.push_back(ref);
  }
  std::size_t done = 0;
  for (const ModelBlock& block : document.model_blocks()) {
    if (!block.proposed || !meant[block.provision]) continue;
    const std::size_t end = fence_end(text, block.where.begin);
    const std::size_t word = text.find_last_of(" \t", end - 1);
    if (word == std::string_view::npos || word < done) continue;
    made.text.append(text, done, word - done);
    done = end;
    ++made.blocks;
  }
  made.text.append(text, done);
  return made;
}

}  // namespace kader
