// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kader/view/routes.hpp"

#include <algorithm>
#include <boost/unordered/unordered_flat_set.hpp>
#include <cstddef>
#include <utility>

#include "kader/view/matters.hpp"
#include "kader/view/passing_on.hpp"
#include "kader/view/public_law.hpp"

namespace kader {
namespace route_search {

inline constexpr ResolvedAct decide{Family::deciding, false, CoreAct::decide, 0};

/// Finds the ways of one matter.
class Search {
 public:
  Search(const View& view, const Entity& matter, Routes& found)
      : view_(view), model_(view.model()), matter_(matter), passing_(view), found_(found) {}

  void run() {
    for (const Entity& start : starts()) {
      if (found_.all.size() >= most_routes || passing_.gave_up()) break;
      follow(start);
    }
    found_.complete = found_.complete && found_.all.size() < most_routes && !passing_.gave_up();
  }

 private:
  /// Who was reached, from which of those before, by which step.
  struct Reached {
    Entity who;
    std::size_t from = 0;
    const PassedOn* by = nullptr;  // null of who begins
  };

  /// Whoever passes the matter on: first those to whom nobody does, then those that are left in circles.
  [[nodiscard]] std::vector<Entity> starts() {
    std::vector<Entity> from;
    boost::unordered_flat_set<Entity, EntityHash> known;
    boost::unordered_flat_set<Entity, EntityHash> receives;
    for (const PassedOn& step : passing_.all()) {
      if (!step.what.known() || !related(model_, step.what, matter_)) continue;
      if (known.insert(step.from).second) from.push_back(step.from);
      for (const Entity& place : passing_.places(step.to)) receives.insert(place);
    }
    std::stable_partition(from.begin(), from.end(), [&](const Entity& e) { return !receives.contains(e); });
    return from;
  }

  void follow(const Entity& start) {
    if (met_.contains(start)) return;  // an earlier one led here
    std::vector<Reached> reached{{start, 0, nullptr}};
    boost::unordered_flat_set<Entity, EntityHash> visited{start};
    for (std::size_t i = 0; i < reached.size() && found_.all.size() < most_routes; ++i) {
      const Entity from = reached[i].who;  // a copy: what is reached from it joins the same list
      met_.insert(from);
      if (i > 0 && ends(reached, i)) continue;
      bool onward = false;
      bool anywhere = false;
      passing_.each_from(from, matter_, [&](const PassedOn& step) {
        anywhere = true;
        for (const Entity& place : passing_.places(step.to))
          if (visited.insert(place).second) {
            reached.push_back({place, i, &step});
            onward = true;
          }
      });
      // Where all it leads to was reached by another way, that way shows whether it ends.
      if (anywhere ? !onward && passing_.decided(from, matter_) == Answer::no : i > 0) stop(reached, i, anywhere);
    }
  }

  /// Whether somebody can end it; then that is a route.
  bool ends(const std::vector<Reached>& reached, std::size_t i) {
    const Entity& who = reached[i].who;
    const Answer answer = passing_.deciders().may_decide(who, matter_);
    if (answer == Answer::no) return false;
    const Permission permission = may(view_, who, decide, matter_);
    Route made = route(reached, i);
    made.how = answer == Answer::unknown ? RouteEnd::elsewhere
               : permission.by.empty()   ? RouteEnd::by_law
                                         : RouteEnd::decides;
    for (const Entitlement& by : permission.by) made.grounds.push_back(by.ground);
    if (answer == Answer::unknown && passes_it_on(who)) return false;
    found_.all.push_back(std::move(made));
    return true;
  }
  void stop(const std::vector<Reached>& reached, std::size_t i, bool round) {
    Route made = route(reached, i);
    const Permission permission = may(view_, made.end, decide, matter_);
    made.grounds = permission.against;
    made.how = round ? RouteEnd::goes_round : permission.answer == Permitted::no ? RouteEnd::denied : RouteEnd::stops;
    found_.all.push_back(std::move(made));
  }
  [[nodiscard]] bool passes_it_on(const Entity& who) {
    bool any = false;
    passing_.each_from(who, matter_, [&](const PassedOn&) { any = true; });
    return any;
  }
  [[nodiscard]] Route route(const std::vector<Reached>& reached, std::size_t last) const {
    Route made;
    made.end = reached[last].who;
    for (std::size_t i = last; reached[i].by != nullptr; i = reached[i].from) {
      const PassedOn& step = *reached[i].by;
      const auto acts = model_.acts(step.norm->acts);
      made.steps.push_back(
          {step.from, reached[i].who, acts.empty() ? ResolvedAct{} : acts.front(), ground_of(model_, *step.norm)});
    }
    std::reverse(made.steps.begin(), made.steps.end());
    return made;
  }

  const View& view_;
  const Model& model_;
  Entity matter_;
  PassingOn passing_;
  Routes& found_;
  boost::unordered_flat_set<Entity, EntityHash> met_;
};

}  // namespace route_search

Bilingual why(RouteEnd end) noexcept {
  switch (end) {
    case RouteEnd::decides: return {"mag daarover besluiten", "may decide on it"};
    case RouteEnd::by_law:
      return {"heeft bevoegdheden van de wet; welke, zegt de tekst niet",
              "has powers by law; which, the text does not say"};
    case RouteEnd::elsewhere:
      return {"is in een ander stuk geregeld; of daar staat dat die mag besluiten, is niet te zeggen",
              "is described in another document; whether that lets them decide cannot be told"};
    case RouteEnd::denied:
      return {"kan volgens de tekst niet besluiten en geeft het aan niemand door",
              "cannot decide by the text, and passes it on to nobody"};
    case RouteEnd::stops:
      return {"mag volgens de tekst niet besluiten en geeft het aan niemand door",
              "is nowhere said to be able to decide, and passes it on to nobody"};
    case RouteEnd::goes_round: break;
  }
  return {"geeft het alleen terug aan wie het al had", "passes it only back to who had it before"};
}

Routes routes(const View& view, const Entity& matter) {
  Routes found;
  Entitled entitled = who_may(view, route_search::decide, matter);
  found.deciders = std::move(entitled.all);
  found.unassigned = std::move(entitled.unassigned);
  found.complete = entitled.complete;
  route_search::Search(view, matter, found).run();
  return found;
}

}  // namespace kader
