// SPDX-License-Identifier: Apache-2.0
#include "resolve/resolver.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>

#include "kader/text/invalid_value.hpp"

namespace kader {

Resolver::Resolver(std::shared_ptr<const Framework> framework)
    : data_(std::make_shared<detail::ModelData>(std::move(framework))), model_(data_), framework_(*data_->framework) {}

// What an ordinary framework comes to, so that nothing grows; a draft of very many empty elements gets no more than it
// turns out to need.
void Resolver::make_room() {
  const std::size_t norms = std::min<std::size_t>(framework_.norms.size(), 50'000);
  const std::size_t bodies = std::min<std::size_t>(framework_.bodies.size(), 2'000);
  data_->norms.reserve(2 * norms + 8 * bodies + 8);
  data_->acts.reserve(2 * norms + 8 * bodies + 8);
  data_->entities.reserve(4 * norms + 16 * bodies + 16);
  data_->actors.reserve(4 * norms + 6 * bodies + 8);
}

Model Resolver::build() && {
  collect_names();
  collect_organs();
  model_.view(*data_);
  check_circles();
  number_parts();
  make_room();
  resolve_norms();
  derive_norms();
  check_references();  // before distributing: what is left to a later act gives norms too
  distribute();
  model_.view(*data_);
  count_members();
  note_presence();
  model_.view(*data_);
  return model_;
}

Model resolve(std::shared_ptr<const Framework> framework) {
  if (framework == nullptr) throw InvalidValue("", "there is no framework to resolve");
  return Resolver(std::move(framework)).build();
}

Model resolve(Framework framework) { return resolve(std::make_shared<const Framework>(std::move(framework))); }

}  // namespace kader
