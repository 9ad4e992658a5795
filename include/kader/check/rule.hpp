// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "kader/report/rule_info.hpp"

namespace kader {

class Context;

/// What a rule needs to look at anything. One that needs the model is not run on a text without one.
enum class Needs : std::uint8_t { model, text };

/// One invariant: what it is, and the function that looks for breaches. A constant.
struct Rule {
  const RuleInfo* info = nullptr;
  void (*check)(Context&) = nullptr;
  Needs needs = Needs::model;
};

}  // namespace kader
