// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kader/resolve/model.hpp"

namespace kader {

/// Each procedure of one kind with its pointer.
template <class F>
void each_procedure(const Stated<List<Procedure>>& all, std::string_view key, F&& f) {
  for (std::size_t i = 0; i < each_of(all).size(); ++i)
    f("/agreement/" + std::string(key) + "/" + std::to_string(i), (*all)[i]);
}

/// A value, or the word that another document has it, or that there is none: all but silence and open words.
template <class T>
[[nodiscard]] bool settled(const Stated<T>& field) {
  return field.stated() && field.vague() == nullptr;
}

/// The parties, one by one, where the text lists them all.
[[nodiscard]] std::optional<std::uint64_t> party_count(const Model& model);

}  // namespace kader
