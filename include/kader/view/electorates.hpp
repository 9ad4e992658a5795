// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "kader/resolve/electorate.hpp"
#include "kader/view/view.hpp"

namespace kader {

/// Who votes in each body, found once for all rules that ask: see `View::index`.
class Electorates {
 public:
  explicit Electorates(const View& view) : model_(&view.model()), found_(view.framework().bodies.size()) {}

  [[nodiscard]] std::shared_ptr<const Electorate> of(const Body& body) const {
    auto& kept = found_[model_->index(body)];
    if (kept) return kept;
    auto made = std::make_shared<const Electorate>(electorate(*model_, body));
    if (voters_ <= most_kept) kept = made;
    voters_ += made->voters.size();
    return made;
  }

 private:
  static constexpr std::size_t most_kept = 200'000;  // voters of all bodies, some 10 MB; drafts are untrusted

  const Model* model_;
  mutable std::vector<std::shared_ptr<const Electorate>> found_;  // no thread shares them
  mutable std::size_t voters_ = 0;
};

[[nodiscard]] inline std::shared_ptr<const Electorate> electorate_of(const View& view, const Body& body) {
  return view.index<Electorates>().of(body);
}

}  // namespace kader
