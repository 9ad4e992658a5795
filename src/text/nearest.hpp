// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kader::detail {

/// Without accents: "vóór" -> "voor". Latin letters only; other text is as it was.
[[nodiscard]] std::string without_accents(std::string_view text);

/// Finds the word that was probably meant: few letters differ, and fewer than of any other. Bounded: words of
/// more than 40 bytes have no neighbours.
class Nearest {
 public:
  explicit Nearest(std::string_view written);
  void consider(std::string_view word);
  /// Empty where none is near.
  [[nodiscard]] std::string_view found() const noexcept { return found_; }

 private:
  std::string written_;
  std::string_view found_;
  std::size_t distance_;  // of the best so far, or the first that is too far
};

}  // namespace kader::detail
