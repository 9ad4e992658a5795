// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/routes.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/graph.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/passing_on.hpp"
#include "kader/view/positions.hpp"
#include "kader/view/provisions.hpp"

namespace kader {
namespace routes {

/// Proposals that reach nobody, joined into chains: what the one receives, the next passes on.
class StuckChains {
 public:
  explicit StuckChains(const Model& model) : model_(model) {}

  void add(const Position& p) {
    if (!stuck_.empty() && stuck_.back()->norm == p.norm) return;  // one of a norm will do
    const auto node = static_cast<Graph::Node>(stuck_.size());
    by_who_.add(model_, table_of(p.who), p.what, node);
    by_addressee_.add(model_, table_of(p.to), p.what, node);
    stuck_.push_back(&p);
  }
  /// Calls back with each chain, from its beginning: first those that nothing leads to, then what goes round.
  template <class F>
  void each(F&& f) const {
    const auto count = static_cast<Graph::Node>(stuck_.size());
    std::vector<Graph::Node> starts;
    for (Graph::Node i = 0; i < count; ++i)
      if (!has_source(i)) starts.push_back(i);
    for (Graph::Node i = 0; i < count; ++i) starts.push_back(i);
    for (const auto& led : onward().led_to_by(starts)) {
      std::vector<const Position*> chain;
      for (const Graph::Node node : led)
        if (node < count) chain.push_back(stuck_[node]);
      if (!chain.empty()) f(chain);
    }
  }

 private:
  // From each to its addressee and object, a node of their own, and from those to what is passed on from there: where
  // many come to one who passes on much, that saves all their pairs. What is too much to join is told in parts.
  [[nodiscard]] Graph onward() const {
    const auto count = static_cast<Graph::Node>(stuck_.size());
    Graph made(2 * stuck_.size());
    Budget budget(500'000);
    boost::unordered_flat_map<std::pair<Entity, Entity>, Graph::Node, EntityHash> places;
    for (Graph::Node i = 0; i < count; ++i) {
      const Position& p = *stuck_[i];
      const std::pair place(table_of(p.to), p.what);
      const auto [at, fresh] = places.try_emplace(place, count + static_cast<Graph::Node>(places.size()));
      made.connect(i, at->second);
      if (fresh)
        by_who_.each(model_, place.first, p.what, [&, from = at->second](Graph::Node next) {
          made.connect(from, next);
          return budget.spend();
        });
    }
    return made;
  }
  [[nodiscard]] bool has_source(Graph::Node i) const {
    bool found = false;
    by_addressee_.each(model_, table_of(stuck_[i]->who), stuck_[i]->what, [&](Graph::Node other) {
      found = other != i;
      return !found;
    });
    return found;
  }

  const Model& model_;
  std::vector<const Position*> stuck_;
  ByMatter<Graph::Node> by_who_;
  ByMatter<Graph::Node> by_addressee_;
};

/// What somebody does do, for the reader who wonders: the first two norms of each.
class Doings {
 public:
  explicit Doings(const View& view) {
    for (const Position* p : view.positions()) {
      if (view.norm(*p).written == nullptr || p->modality == Modality::cannot || p->modality == Modality::must_not)
        continue;
      auto& own = by_who_[p->who];
      if (own.size() < 2 && (own.empty() || own.back()->norm != p->norm)) own.push_back(p);
    }
  }
  [[nodiscard]] std::span<const Position* const> of(const Entity& who) const {
    const auto at = by_who_.find(who);
    return at == by_who_.end() ? std::span<const Position* const>() : std::span<const Position* const>(at->second);
  }

 private:
  boost::unordered_flat_map<Entity, std::vector<const Position*>, EntityHash> by_who_;
};

/// Adds to a finding that somebody does not decide, and what they do instead.
inline void relate_powerless(const View& view, Finding& finding, const Entity& who, const ResolvedNorm* denial,
                             std::span<const Position* const> doings) {
  const Model& model = view.model();
  if (denial != nullptr) {
    Context::relate(finding, model.pointer(*denial), does_not_decide(model, table_of(who)));
    cite(finding, model.provisions(*denial));
  }
  for (const Position* p : doings) {
    const Phrase act = model.name(p->act);
    Context::relate(finding, model.pointer(view.norm(*p)),
                    Phrase("wat daar wel gebeurt: " + act.nl, "what does happen there: " + act.en));
    cite(finding, model.provisions(view.norm(*p)));
  }
}

}  // namespace routes

void check_no_route_to_decision(Context& context) {
  const Model& model = context.model();
  PassingOn routes(context);
  EntityPairs carries_out;
  for (const Position* p : context.positions())
    if (p->modality != Modality::cannot && p->modality != Modality::must_not &&
        (p->act.is(CoreAct::execute) || p->act.is(CoreAct::manage) || p->act.is(CoreAct::purchase)))
      for (const Entity& above : lineage(model, p->what)) carries_out.insert({table_of(p->who), above});
  routes::StuckChains stuck(model);
  // With several addressees it is enough that one of them leads somewhere.
  const Position* candidate = nullptr;
  bool arrives = false;
  const auto settle = [&] {
    if (candidate != nullptr && !arrives) stuck.add(*candidate);
    candidate = nullptr;
    arrives = false;
  };
  for (const Position* p : context.positions()) {
    if (!gives_advice(*p) || context.norm(*p).written == nullptr || !p->to.known()) continue;
    if (candidate != nullptr && (candidate->norm != p->norm || candidate->what != p->what || candidate->who != p->who))
      settle();
    if (candidate == nullptr) context.looked_at();
    if (candidate == nullptr) candidate = p;
    if (arrives) continue;
    const bool carried_out = p->act.is(CoreAct::advise) && carries_out.contains({table_of(p->to), p->what});
    const Answer answer = carried_out ? Answer::yes : routes.decided(p->to, p->what);
    if (answer == Answer::unknown && !routes.gave_up())
      context.undetermined(model.pointer(context.norm(*p)),
                           {"of wie dit ontvangt er elders over mag besluiten",
                            "whether who receives this may decide by another document"});
    arrives = answer != Answer::no;
  }
  settle();
  if (routes.gave_up()) context.undetermined("/norms", too_much);

  const routes::Doings doings(context);
  stuck.each([&](const std::vector<const Position*>& chain) {
    const Position& first = *chain.front();
    const Position& last = *chain.back();
    Finding& finding = context.report<no_route_to_decision>(
        model.pointer(context.norm(first)),
        first.who.known() ? model.name(first.who) : Phrase("wie dan ook", "whoever"), model.name(first.to),
        object_name(model, first.what), model.name(last.to));
    cite(finding, model.provisions(context.norm(first)));
    finding.counted_under = chain.size() - 1;
    constexpr std::size_t most_shown = 6;
    for (std::size_t i = 1; i < chain.size() && i <= most_shown; ++i) {
      const Phrase to = model.name(chain[i]->to);
      Context::relate(finding, model.pointer(context.norm(*chain[i])),
                      Phrase("hierna gaat het naar " + to.nl, "from here it goes to " + to.en));
      cite(finding, model.provisions(context.norm(*chain[i])));
    }
    if (chain.size() > 1) routes::relate_powerless(context, finding, first.to, routes.deciders().denial(first.to), {});
    routes::relate_powerless(context, finding, last.to, routes.deciders().denial(last.to),
                             doings.of(table_of(last.to)));
  });
}

}  // namespace kader
