// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/indispensable.hpp"
#include "kader/view/provisions.hpp"

namespace kader {
namespace indispensable {

/// The places that need one body, and no other: as the one whose proposal, hearing or consent is required, to which a
/// tie or dispute goes, or which evaluates.
class Needs {
 public:
  struct Need {
    std::string pointer;
    Bilingual as;
    std::vector<std::string> provisions;
  };

  explicit Needs(const View& view) : model_(view.model()) {
    for (const std::uint32_t index : view.norms()) {
      const ResolvedNorm& norm = model_.norms()[index];
      if (norm.conditional() || norm.modality == Modality::cannot || norm.modality == Modality::must_not) continue;
      add(norm, norm.on_proposal_of(),
          {"zonder voorstel van dat gremium kan daar niet worden besloten",
           "without its proposal nothing can be decided there"});
      add(norm, norm.after_hearing(), {"moet daar eerst worden gehoord", "has to be heard there first"});
      add(norm, norm.with_consent_of(),
          {"zonder instemming van dat gremium kan daar niet worden besloten",
           "without its consent nothing can be decided there"});
      if (norm.written != nullptr && norm.written->approved_by)
        add(norm, &norm.written->approved_by->who,
            {"zonder goedkeuring van dat gremium heeft een besluit daar geen gevolg",
             "without its approval a decision there has no effect"});
      if (norm.derivation == Derivation::escalation && norm.modality == Modality::must)
        for (const Entity& to : model_.entities(norm.to.of))
          keep(norm, to, {"een staking van stemmen gaat ernaartoe", "ties are referred to it"});
      if (norm.derivation == Derivation::disputes && norm.modality == Modality::can && norm.who.of.count == 1 &&
          model_.acts(norm.acts).front().is(CoreAct::settle))
        keep(norm, model_.entities(norm.who.of).front(), {"beslecht wel de geschillen", "settles the disputes"});
      if (norm.derivation == Derivation::evaluation && norm.modality == Modality::must && norm.who.of.count == 1)
        keep(norm, model_.entities(norm.who.of).front(), {"evalueert als enige", "is the only one to evaluate"});
    }
  }
  [[nodiscard]] const std::vector<Need>* of(const Entity& body) const {
    const auto at = needs_.find(body);
    return at == needs_.end() ? nullptr : &at->second;
  }

 private:
  void add(const ResolvedNorm& norm, const Stated<Actor>* actor, Bilingual as) {
    if (actor == nullptr || !actor->has_value()) return;
    for (const Entity& named : model_.resolve(*actor)) keep(norm, named, as);
  }
  void keep(const ResolvedNorm& norm, const Entity& whom, Bilingual as) {
    if (whom.kind != EntityKind::body || whom.thing() == norm.owner.thing()) return;
    auto& all = needs_[whom.thing()];
    std::string pointer = model_.pointer(norm);
    if (all.size() < 4 && (all.empty() || all.back().pointer != pointer))
      all.push_back({std::move(pointer), as, model_.provisions(norm)});
  }

  const Model& model_;
  boost::unordered_flat_map<Entity, std::vector<Need>, EntityHash> needs_;
};

}  // namespace indispensable

void check_optional_body_indispensable(Context& context) {
  const Model& model = context.model();
  const indispensable::Needs needs(context);
  boost::unordered_flat_set<Entity, EntityHash> sure;  // that somebody must set up
  for (const Position* p : context.positions())
    if (p->modality == Modality::must && p->act.is(CoreAct::set_up)) sure.insert(p->what);
  for (const Body* body : context.bodies()) {
    const auto* by = body->established ? std::get_if<SetUpBy>(&*body->established) : nullptr;
    if (by == nullptr || by->when.has_value()) continue;  // who did set it up left nothing open
    context.looked_at();
    const Entity table = model.entity(*body);
    const auto* found = needs.of(table);
    if (found == nullptr || sure.contains(table)) continue;
    const auto setters = model.resolve(by->by);
    Finding& finding = context.report<optional_body_indispensable>(
        model.pointer(table) + "/established", model.name(table), model.names(setters), found->front().as);
    cite(finding, written_in(body->source));
    for (const auto& need : *found) {
      Context::relate(finding, need.pointer, need.as);
      cite(finding, need.provisions);
    }
  }
}

}  // namespace kader
