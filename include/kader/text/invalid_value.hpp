// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace kader {

/// A single value that cannot exist: 30 February, a range from 5 to 2, a negative vote.
/// Thrown when a program makes one; a draft that contains one gets a finding instead.
class InvalidValue : public std::invalid_argument {
 public:
  InvalidValue(std::string_view value, std::string_view reason)
      : std::invalid_argument("'" + std::string(value) + "': " + std::string(reason)), value_(value) {}

  /// The offending value, as it was given.
  [[nodiscard]] const std::string& value() const noexcept { return value_; }

 private:
  std::string value_;
};

}  // namespace kader
