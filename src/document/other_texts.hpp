// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/token_run.hpp"

namespace kader::detail {

/// Looks in the sentences of a run for the names of texts other than the one that is read: a reference that comes
/// behind one may lead there.
class OtherTexts {
 public:
  /// `opening`: the beginning of the text, folded, where it names itself. It outlives this.
  OtherTexts(TokenRun run, std::string_view opening) : run_(run), opening_(opening) {}

  /// Whether the sentence names one before `i`. Each token is looked at once, if the places asked for only grow.
  [[nodiscard]] bool named_before(std::size_t i);

 private:
  [[nodiscard]] bool names_one(std::size_t i) const;
  [[nodiscard]] bool calls_it_former(std::size_t i, bool& own) const;
  [[nodiscard]] bool names_itself(std::uint32_t begin, std::uint32_t end) const;

  TokenRun run_;
  std::string_view opening_;
  std::size_t looked_at_ = 0;
  bool found_ = false;  // in the sentence at hand
};

}  // namespace kader::detail
