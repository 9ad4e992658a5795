// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/resolve/electorate.hpp"

namespace kader {

/// Who votes in each body, found once for all rules that ask: see `Context::index`.
class Electorates {
 public:
  explicit Electorates(const Context& context) : model_(&context.model()), found_(context.framework().bodies.size()) {}

  /// Good until the next is asked for.
  [[nodiscard]] const Electorate& of(const Body& body) const {
    std::optional<Electorate>& kept = found_[model_->index(body)];
    if (!kept && voters_ > most_kept) return last_ = electorate(*model_, body);
    if (!kept) voters_ += kept.emplace(electorate(*model_, body)).voters.size();
    return *kept;
  }

 private:
  static constexpr std::size_t most_kept = 200'000;  // voters of all bodies: 8 MiB; drafts are untrusted

  const Model* model_;
  mutable std::vector<std::optional<Electorate>> found_;  // no thread shares them
  mutable std::size_t voters_ = 0;
  mutable Electorate last_;
};

[[nodiscard]] inline const Electorate& electorate_of(const Context& context, const Body& body) {
  return context.index<Electorates>().of(body);
}

}  // namespace kader
