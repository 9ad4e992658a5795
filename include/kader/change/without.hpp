// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kader/describe/value.hpp"
#include "kader/model/framework.hpp"

namespace kader {

/// Copies what a value holds into one of the same type that was just made. Linear in what it holds.
void copy(Value from, Editable to);

/// What is left of a framework when something is taken out of it, and what went along.
struct Remainder {
  Framework framework;
  /// The names that are no longer there, in the order in which they fell away, the one asked for first: `pekela`;
  /// `platform.pekela` for a seat. A norm without an id has no name, and is missing without being listed here.
  std::vector<std::string> gone;
};

/// A framework without the party, group, body, role, matter, act, cite or norm of this id, and without whatever says
/// nothing any more once it is gone.
///
/// It leaves every list, product and actor that names it. Where nobody or nothing is left there, the field falls away
/// if the rest still says the same (nobody is heard any more), and else the record that it carried: the norm it bore,
/// was owed or was about, the seat it filled or was represented by, the step it took. A role or chair that it appointed
/// stays, and nobody is said to fill it. What then falls away takes along what rests on it in turn. A condition that
/// can never hold any more takes along what holds only if it does; numbers that a text states ("tien leden") stay as
/// the text has them.
///
/// Acceptances of findings at a place that is gone go too; norms without an id are counted anew in those that stay.
///
/// Throws InvalidValue where nothing has this id. Linear in the framework for each round of what falls away; after
/// `most_rounds` what still rests on something gone stays, and the resolver reports its names as unknown.
[[nodiscard]] Remainder without(const Framework& framework, std::string_view id);

/// How many times in a row something falls away because of the round before.
inline constexpr int most_rounds = 64;

}  // namespace kader
