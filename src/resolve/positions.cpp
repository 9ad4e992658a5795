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
  data_->first_position.reserve(data_->norms.size() + 1);
  data_->positions.reserve(data_->norms.size());
  for (std::uint32_t i = 0; i < data_->norms.size(); ++i) {
    data_->first_position.push_back(static_cast<std::uint32_t>(data_->positions.size()));
    distribute(i);
  }
  data_->first_position.push_back(static_cast<std::uint32_t>(data_->positions.size()));
}

void Resolver::distribute(std::uint32_t index) {
  const ResolvedNorm& norm = data_->norms[index];
  static constexpr Entity nothing[] = {Entity{}};
  const auto or_nothing = [this](Slice slice) {
    return slice.empty() ? std::span<const Entity>(nothing) : data_->of(slice);
  };
  const auto who = or_nothing(norm.who.of);
  const auto what = or_nothing(norm.what);
  const auto to = or_nothing(norm.to.of);
  std::size_t made = 0;
  for (const ResolvedAct& act : std::span(data_->acts).subspan(norm.acts.first, norm.acts.count))
    for (const Entity& bearer : who)
      for (const Entity& object : what)
        for (const Entity& addressee : to) {
          if (++made > most_combinations || data_->positions.size() >= most_combinations_in_all) {
            const bool told = made <= most_combinations && std::exchange(spent_, true);
            if (!told && (norm.modality != Modality::can || !norm.charged))
              data_->findings.push_back(
                  finding<norm_too_wide>(Place{model_.pointer(norm), {}, {}}, std::to_string(made - 1)));
            return;
          }
          data_->positions.push_back({norm.modality, norm.who.together, index, act, bearer, object, addressee});
        }
}

}  // namespace kader
