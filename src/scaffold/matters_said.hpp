// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scaffold/proposal.hpp"
#include "scaffold/sentence.hpp"

namespace kader::detail {

/// What an act is about, as a draft names it.
struct MatterSaid {
  std::string id;
  std::string_view kind;  ///< "begroting", "regels", "ander"
  Stretch where;
};

/// Finds what acts are about, and proposes each matter where it is first named.
class Matters {
 public:
  explicit Matters(Proposal& proposal) : proposal_(&proposal) {}
  /// No matter may be called what somebody is called.
  void keep_free(std::string id) { taken_.push_back(std::move(id)); }

  /// The matter whose words begin at `i` and end before `end`; nothing where no noun is certain: a pronoun, a clause.
  [[nodiscard]] std::optional<MatterSaid> at(const Sentence& sentence, std::size_t i, std::size_t end);
  /// The last one that was named.
  [[nodiscard]] const std::optional<MatterSaid>& last() const noexcept { return last_; }

 private:
  Proposal* proposal_;
  std::vector<std::string> known_;
  std::vector<std::string> taken_;
  std::map<std::string, std::string, std::less<>> by_noun_;  // what was last called by a noun: "beleidsplan"
  std::optional<MatterSaid> last_;
};

}  // namespace kader::detail
