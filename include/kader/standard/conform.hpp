// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kader/report/unread.hpp"
#include "kader/standard/standard.hpp"
#include "kader/text/language.hpp"
#include "kader/view/ground.hpp"
#include "kader/view/view.hpp"

namespace kader {

/// Whether a framework does what a requirement asks.
enum class Conformity : std::uint8_t {
  met,
  not_met,
  not_assessable,  ///< the text does not say enough, says it elsewhere or vaguely, or a framework cannot show it
  not_applicable   ///< it is not asked of this framework
};
inline constexpr std::array<Conformity, 4> conformities{Conformity::met, Conformity::not_met,
                                                        Conformity::not_assessable, Conformity::not_applicable};
/// "voldaan", "met".
[[nodiscard]] Bilingual conformity_words(Conformity conformity) noexcept;
/// Its name for programs: "not-met".
[[nodiscard]] std::string_view conformity_name(Conformity conformity) noexcept;

/// What an answer rests on, as a line of a proof: what it is, where it stands, by which articles.
struct ProofLine {
  Phrase what;
  Ground ground;
  friend bool operator==(const ProofLine& a, const ProofLine& b) {
    return a.ground.pointer == b.ground.pointer && a.what == b.what;
  }
};

/// What became of one requirement.
struct Assessment {
  std::size_t requirement = 0;  ///< its place in the standard
  Conformity conformity = Conformity::not_assessable;
  std::vector<ProofLine> evidence;   ///< what made it so; for what is met, what meets it
  std::vector<ProofLine> missing;    ///< of what is not assessable: what is not known, and why
  std::string failing;              ///< of what is not met: the part of the expression that is not so
};

/// A framework measured against a standard.
struct Conformance {
  std::shared_ptr<const Standard> standard;
  std::vector<Assessment> all;  ///< one a requirement, in their order
  [[nodiscard]] std::size_t count(Conformity conformity) const noexcept;
};

/// Measures what is in force on the day of the view. An unknown or vague value makes a requirement not assessable,
/// never silently met or not. Each requirement has a budget of work, and is not assessable when it is spent: nothing in
/// a standard can hang its host. `unread` is what of the draft was not read (`Draft::unread`): what is asked about it
/// is not assessable, and never called missing.
[[nodiscard]] Conformance conform(const View& view, std::shared_ptr<const Standard> standard,
                                  const Unread& unread = {});

}  // namespace kader
