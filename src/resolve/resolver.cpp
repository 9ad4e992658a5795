// SPDX-License-Identifier: Apache-2.0
#include "resolve/resolver.hpp"

#include <memory>
#include <utility>

namespace kader {

Resolver::Resolver(std::shared_ptr<const Framework> framework) : framework_(*framework) {
  model_.framework_ = std::move(framework);
}

Model Resolver::build() && {
  collect_names();
  collect_organs();
  check_circles();
  number_parts();
  model_.norms_.reserve(2 * framework_.norms.size() + 4 * framework_.bodies.size() + 8);
  resolve_norms();
  derive_norms();
  check_references();  // before distributing: what is left to a later act gives norms too
  distribute();
  count_members();
  return std::move(model_);
}

Model resolve(std::shared_ptr<const Framework> framework) { return Resolver(std::move(framework)).build(); }

Model resolve(Framework framework) { return resolve(std::make_shared<const Framework>(std::move(framework))); }

}  // namespace kader
