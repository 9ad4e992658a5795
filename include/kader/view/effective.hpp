// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "kader/text/share.hpp"
#include "kader/view/ground.hpp"
#include "kader/view/view.hpp"

namespace kader {

/// Where a rule of a body comes from.
enum class Origin : std::uint8_t {
  text,     ///< the body's own field
  like,     ///< the body that it works like
  law,      ///< the text is silent, and the law gives a default for its form
  nowhere   ///< neither; `statement` tells how the text is silent
};

/// One rule by which a body works, as it holds on the day: of the text, or of the law where the text is silent.
struct EffectiveRule {
  Origin origin = Origin::nowhere;
  /// How the text speaks: `value` exactly where it gives the rule itself.
  Statement statement = Statement::not_stated;
  Phrase says = {};                    ///< the rule in words; empty where there is none
  std::optional<Share> share = {};     ///< where it is a share: "more than 1/2"
  Phrase of = {};                      ///< of what that is a share: "members in office"
  Ground ground = {};
};

/// The rules by which a body works.
struct EffectiveRules {
  EffectiveRule quorum;
  EffectiveRule majority;
  EffectiveRule tie;       ///< what follows a tie, or failing consensus
  EffectiveRule meetings;  ///< how often it meets at least
  EffectiveRule chair;
};

/// A body that is not of the model is InvalidValue.
[[nodiscard]] EffectiveRules effective(const Model& model, const Body& body);

}  // namespace kader
