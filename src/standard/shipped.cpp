// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <stdexcept>

#include "generated/standard_table.hpp"
#include "kader/standard/standard.hpp"

namespace kader {

std::span<const std::shared_ptr<const Standard>> shipped_standards() {
  static const std::vector<std::shared_ptr<const Standard>> all = [] {
    std::vector<std::shared_ptr<const Standard>> made;
    for (const auto& [name, text] : detail::standard_table) {
      ReadStandard read = read_standard(text, std::string(name) + ".yaml");
      if (!read.standard) throw std::logic_error("the standard " + std::string(name) + " that ships cannot be read");
      made.push_back(std::move(read.standard));
    }
    return made;
  }();
  return all;
}

std::shared_ptr<const Standard> shipped_standard(std::string_view id) {
  for (const auto& standard : shipped_standards())
    if (standard->id() == id) return standard;
  return nullptr;
}

}  // namespace kader
