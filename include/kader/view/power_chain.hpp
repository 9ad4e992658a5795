// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "kader/text/money.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/view.hpp"

namespace kader {

/// From whom somebody has the power that a norm gives: by mandate or delegation. Nobody where it is their own.
[[nodiscard]] std::vector<Entity> givers_of(const Model& model, const ResolvedNorm& norm);

/// Up to which sum a norm can be used: its own amount, or the sum above which it does not hold ("unless over EUR
/// 50000"). Nothing where the text sets no sum, or sets it in words or in another document.
[[nodiscard]] std::optional<Money> ceiling_of(const Norm& norm);
/// Whether a norm has a ceiling that the text does not give as a sum.
[[nodiscard]] bool ceiling_unknown(const Norm& norm);

/// Powers that are passed on, and on again: who acts in a sub-mandate acts for the first of the chain. An index of a
/// view.
class PowerChains {
 public:
  explicit PowerChains(const View& view);

  /// Those from whose hands the power of a position comes: who gave it, who gave it to them, and so on, nearest first.
  /// Nothing where there are too many to follow.
  [[nodiscard]] std::optional<std::vector<Entity>> above(const View& view, const Position& position,
                                                         Budget& budget) const;

 private:
  ByMatter<const Position*> received_;  // powers that somebody has from another
};

}  // namespace kader
