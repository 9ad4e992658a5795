// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "kader/report/rule_info.hpp"

namespace kader {

class Context;

/// One invariant: what it is, and the function that looks for breaches. A constant.
struct Rule {
  const RuleInfo* info = nullptr;
  void (*check)(Context&) = nullptr;
};

}  // namespace kader
