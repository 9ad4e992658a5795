// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ctime>
#include <stdexcept>

#include "kader/text/date.hpp"

namespace kader {

/// The day it is here, by the clock and the time zone of this machine. Checks take their day as an argument;
/// this is for whoever has to choose one. Throws std::runtime_error where the clock gives no date.
[[nodiscard]] inline Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
#if defined(_WIN32)
  const bool known = localtime_s(&local, &now) == 0;
#else
  const bool known = localtime_r(&now, &local) != nullptr;
#endif
  if (!known) throw std::runtime_error("the clock of this machine gives no date");
  return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

}  // namespace kader
