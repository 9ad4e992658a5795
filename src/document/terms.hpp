// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "document/tokens.hpp"
#include "kader/document/document.hpp"

namespace kader::detail {

/// A word without what number and case add to it, roughly: "gemeenten" and "gemeente", "bestuursleden" and
/// "bestuurslid", "taken" and "taak" have the same.
[[nodiscard]] std::string stem_of(std::string_view word);

/// The ways in which a term can stand in a text, as words: "Planologische Kernbeslissing (PKB)" has both names;
/// "Raad (van Bestuur)" is "Raad" and "Raad van Bestuur"; "vluchthaven of vluchtstrook" is either.
[[nodiscard]] std::vector<std::vector<std::string>> spellings_of(std::string_view term, Language language);

/// The defined terms of a text, to be found where they stand: constant time a place, however many there are.
class Terms {
 public:
  static constexpr std::size_t longest = 12;  ///< words of a term
  static constexpr std::uint32_t none = ReferenceTarget::none;

  explicit Terms(const Document& document);

  struct Match {
    std::uint32_t definition = none;
    std::size_t tokens = 0;
  };
  /// The longest term that begins at a token, defined for that provision.
  [[nodiscard]] Match at(const std::vector<Token>& tokens, std::size_t at, std::uint32_t provision) const;
  [[nodiscard]] bool empty() const noexcept { return nodes_.empty(); }

  /// Whether the place lies where the definition holds.
  [[nodiscard]] bool holds(std::uint32_t definition, std::uint32_t provision) const noexcept;

 private:
  static constexpr std::size_t most_of_a_term = 8;  // definitions of one term that are told apart
  [[nodiscard]] static std::uint64_t join(std::uint64_t state, std::uint64_t word) noexcept;

  const Document* document_;
  boost::unordered_flat_map<std::uint64_t, std::vector<std::uint32_t>> nodes_;  // empty list: a beginning
};

}  // namespace kader::detail
