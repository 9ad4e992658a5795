// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "kader/view/ground.hpp"
#include "kader/view/permission.hpp"
#include "kader/view/view.hpp"

namespace kader {

/// Who puts something before whom, and by which norm.
struct RouteStep {
  Entity from;
  Entity to;
  ResolvedAct act;  ///< proposes, advises, sends; of who is only heard or consents: that
  Ground ground;
};

/// Where a route ends.
enum class RouteEnd : std::uint8_t {
  decides,     ///< with somebody who may decide on the matter by the text
  by_law,      ///< with an organ or legal person that the law gives powers of its own; the text does not say which
  elsewhere,   ///< with somebody whom another document describes, and who may decide by that
  denied,      ///< a dead end: the text says that they cannot decide, and they pass it on to nobody
  stops,       ///< a dead end: nothing says that they may decide, and they pass it on to nobody
  goes_round   ///< a dead end: it only comes back to who had it before
};
[[nodiscard]] constexpr bool is_dead_end(RouteEnd end) noexcept { return end >= RouteEnd::denied; }
/// Why it ends there, as a sentence says it after the name of who has it then.
[[nodiscard]] Bilingual why(RouteEnd end) noexcept;

/// A path by which a matter goes from who begins to who ends it.
struct Route {
  std::vector<RouteStep> steps;
  Entity end;                       ///< who has it last
  RouteEnd how = RouteEnd::stops;
  std::vector<Ground> grounds;      ///< the norms by which they may decide, or that deny it
};

struct Routes {
  std::vector<Route> all;             ///< by who begins, in the order of the norms; the shortest way to each end
  std::vector<Entitlement> deciders;  ///< all who may decide on it, whether or not anything is put before them
  std::vector<Ground> unassigned;     ///< norms that have it decided and name nobody
  bool complete = true;               ///< false: there was too much to follow
};

/// The ways of a matter from proposal to decision, on the day of the view. A way begins with somebody to whom nobody
/// passes it on. Routes at most: `most_routes`.
[[nodiscard]] Routes routes(const View& view, const Entity& matter);

inline constexpr std::size_t most_routes = 1'000;

}  // namespace kader
