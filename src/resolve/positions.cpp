// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

#include "kader/resolve/resolve_rules.hpp"
#include "resolve/resolver.hpp"

namespace kader {

void Resolver::distribute() {
  model_.first_position_.reserve(model_.norms_.size() + 1);
  model_.positions_.reserve(model_.norms_.size());
  for (std::uint32_t i = 0; i < model_.norms_.size(); ++i) {
    model_.first_position_.push_back(static_cast<std::uint32_t>(model_.positions_.size()));
    distribute(i);
  }
  model_.first_position_.push_back(static_cast<std::uint32_t>(model_.positions_.size()));
}

void Resolver::distribute(std::uint32_t index) {
  const ResolvedNorm& norm = model_.norms_[index];
  static constexpr Entity nothing[] = {Entity{}};
  const auto or_nothing = [](std::span<const Entity> entities) {
    return entities.empty() ? std::span<const Entity>(nothing) : entities;
  };
  const auto who = or_nothing(model_.entities(norm.who.of));
  const auto what = or_nothing(model_.entities(norm.what));
  const auto to = or_nothing(model_.entities(norm.to.of));
  std::size_t made = 0;
  for (const ResolvedAct& act : model_.acts(norm.acts))
    for (const Entity& bearer : who)
      for (const Entity& object : what)
        for (const Entity& addressee : to) {
          if (++made > most_combinations || model_.positions_.size() >= most_combinations_in_all) {
            const bool told = made <= most_combinations && std::exchange(spent_, true);
            if (!told && (norm.modality != Modality::can || !norm.charged))
              model_.findings_.push_back(
                  finding<norm_too_wide>(Place{model_.pointer(norm), {}, {}}, std::to_string(made - 1)));
            return;
          }
          model_.positions_.push_back({norm.modality, norm.who.together, index, act, bearer, object, addressee});
        }
}

}  // namespace kader
