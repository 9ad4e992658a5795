// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/mandates.hpp"
#include "kader/resolve/when.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/graph.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/power_chain.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/public_law.hpp"

namespace kader {
namespace mandates {

/// Who gave a power that a norm uses away, and how.
struct Given {
  std::span<const Entity> by;
  bool delegated = false;  ///< else mandated
};

[[nodiscard]] inline std::optional<Given> given(const Model& model, const ResolvedNorm& norm) {
  const auto from = [&](const Stated<Actor>* actor, bool delegated) -> std::optional<Given> {
    if (actor == nullptr || !*actor) return std::nullopt;
    return Given{model.resolve(*actor), delegated};
  };
  if (auto mandated = from(norm.mandated_by(), false)) return mandated;
  return from(norm.delegated_by(), true);
}

[[nodiscard]] inline std::string at(const Model& model, const ResolvedNorm& norm, const Given& how) {
  const std::string field = how.delegated ? "delegated by" : "mandated by";
  if (norm.written != nullptr) return model.pointer(norm) + "/" + field;
  const std::string pointer = model.pointer(norm);
  return pointer.substr(0, pointer.rfind('/') + 1) + field;  // beside the field that the norm is derived from
}

/// What somebody holds, who passed what on to whom.
class Chains {
 public:
  explicit Chains(const View& view) : view_(&view), model_(&view.model()), deciders_(&view.index<Deciders>()) {
    std::uint32_t norm = UINT32_MAX;
    Entity who;
    std::vector<std::pair<Graph::Node, Graph::Node>> received;  // by whom, from whom
    for (const Position* p : view.positions()) {
      if (p->modality != Modality::can) continue;
      held_.add(*model_, table_of(p->who), p->what, p);
      if (p->norm == norm && p->who == who) continue;  // another matter of the same
      norm = p->norm;
      who = p->who;
      const auto how = who.known() ? given(*model_, view.norm(*p)) : std::nullopt;
      if (!how || !budget_.spend(how->by.size())) continue;
      for (const Entity& giver : how->by)
        if (giver.known()) received.emplace_back(number(who), number(giver));
    }
    Graph chains(numbers_.size());
    for (const auto& [receiver, giver] : received) chains.connect(receiver, giver);
    on_circle_ = chains.on_circle();
  }

  /// Whether there was too much to compare: then no answer holds.
  [[nodiscard]] bool gave_up() const noexcept { return budget_.spent(); }

  /// The powers of somebody to do this, or the genus of it, with something related to the object.
  [[nodiscard]] std::vector<const Position*> powers_of(const Entity& who, const Position& wanted) {
    std::vector<const Position*> found;
    held_.each(*model_, table_of(who), wanted.what, [&](const Position* p) {
      if (!budget_.spend()) return false;
      if (p->act.covers(wanted.act)) found.push_back(p);
      return found.size() < most_powers;
    });
    return found;
  }
  /// Whether somebody has the power by the text or the law; `unknown` where another document may give it.
  [[nodiscard]] Answer holds(const Entity& who, const Position& wanted) {
    if (!powers_of(who, wanted).empty()) return Answer::yes;
    if (wanted.act.family == Family::deciding) return deciders_->may_decide(who, wanted.what);
    return empowered_by_law(*model_, table_of(who));
  }
  /// Whether somebody has that power by a norm that takes it from nobody else.
  [[nodiscard]] bool has_of_its_own(const Entity& who, const Position& wanted) {
    const auto powers = powers_of(who, wanted);
    return std::any_of(powers.begin(), powers.end(),
                       [&](const Position* p) { return !given(*model_, view_->norm(*p)); });
  }
  /// Whether somebody received, by whatever detour, from themselves.
  [[nodiscard]] bool in_circle(const Entity& who) const {
    const auto at = numbers_.find(table_of(who));
    return at != numbers_.end() && on_circle_[at->second];
  }

 private:
  static constexpr std::size_t most_powers = 50;
  [[nodiscard]] Graph::Node number(const Entity& who) {
    return numbers_.try_emplace(table_of(who), static_cast<Graph::Node>(numbers_.size())).first->second;
  }

  Budget budget_{500'000};
  const View* view_;
  const Model* model_;
  const Deciders* deciders_;
  ByMatter<const Position*> held_;
  boost::unordered_flat_map<Entity, Graph::Node, EntityHash> numbers_;  // of who receives or gives
  std::vector<bool> on_circle_;
};

/// The last day of a norm; nothing where it has no end, or only an event will tell.
[[nodiscard]] inline std::optional<Date> end_of(const ResolvedNorm& norm) {
  return norm.written != nullptr ? edge_of(norm.written->until).latest : std::nullopt;
}

/// Up to which sum a power is passed on, against the sums up to which the giver holds it.
class Ceiling {
 public:
  Ceiling(const View& view, const ResolvedNorm& norm, std::span<const Position* const> held) {
    if (norm.written == nullptr || held.empty()) return;
    passed_on_ = ceiling_of(*norm.written);
    open_ = ceiling_unknown(*norm.written);
    for (const Position* own : held) {
      const Norm* written = view.norm(*own).written;
      const auto most = written != nullptr ? ceiling_of(*written) : std::nullopt;
      const bool less = most && (!passed_on_ || *most < *passed_on_);
      if (!less) return;  // by one of its powers the giver has as much, or in another currency
      if (!most_held_ || *most_held_ < *most) most_held_ = most;
    }
    less_ = true;
  }
  [[nodiscard]] std::optional<Phrase> exceeded() const {
    if (!less_ || !passed_on_) return std::nullopt;
    const std::string held = most_held_->text();
    const std::string passed = passed_on_->text();
    return Phrase("die heeft haar zelf tot " + held + ", en geeft haar door tot " + passed,
                  "that one has it up to " + held + " only, and passes it on up to " + passed);
  }
  /// A mandate that names no sum of its own may well stop at that of who gave it.
  [[nodiscard]] std::optional<Phrase> unknown() const {
    if (!less_ || passed_on_ || open_) return std::nullopt;
    const std::string held = most_held_->text();
    return Phrase("of het bedrag van de gever (" + held + ") ook hier de grens is",
                  "whether the sum of the giver (" + held + ") is the limit here too");
  }

 private:
  std::optional<Money> passed_on_;
  std::optional<Money> most_held_;
  bool less_ = false;  // every power of the giver ends at a smaller sum
  bool open_ = false;
};

[[nodiscard]] inline Phrase act_and_object(const Model& model, const Position& p) {
  Phrase act = model.name(p.act);
  if (!p.what.known()) return act;
  const Phrase what = object_name(model, p.what);
  if (p.act.is(CoreAct::decide)) return {act.nl + " over " + what.nl, act.en + " on " + what.en};
  return {what.nl + " " + act.nl, act.en + " " + what.en};
}

/// Each power that was given, once a norm.
template <class F>
void each_given(const View& view, F&& f) {
  boost::unordered_flat_set<std::uint32_t> seen;
  for (const Position* p : view.positions()) {
    if (p->modality != Modality::can || !p->who.known()) continue;
    const auto how = given(view.model(), view.norm(*p));
    if (!how || how->by.empty() || !seen.insert(p->norm).second) continue;
    f(*p, view.norm(*p), *how);
  }
}

/// Whose servant somebody is: the party that a role, body or organ belongs to.
[[nodiscard]] inline Entity party_behind(const Model& model, const Entity& e) {
  if (e.kind == EntityKind::party) return {EntityKind::party, PostKind::none, 0, e.index, 0};
  return model.party_of(table_of(e));
}

}  // namespace mandates

void check_more_than_held(Context& context) {
  const Model& model = context.model();
  std::optional<mandates::Chains> chains;
  mandates::each_given(context, [&](const Position& p, const ResolvedNorm& norm, const mandates::Given& how) {
    if (!chains) chains.emplace(context);
    context.looked_at();
    const auto report = [&](const Entity& giver, const Phrase& why) {
      Finding& finding = context.report<more_than_held>(mandates::at(model, norm, how), model.name(p.who),
                                                        model.name(giver), mandates::act_and_object(model, p), why);
      cite(finding, model.provisions(norm));
    };
    const bool in_circle = chains->in_circle(p.who);
    for (const Entity& giver : how.by) {
      if (!giver.known()) continue;
      if (table_of(giver) == table_of(p.who))
        return report(giver, {"dat is dezelfde: niemand mandateert of delegeert aan zichzelf",
                              "that is the same: nobody mandates or delegates to themselves"});
      if (in_circle && !chains->has_of_its_own(giver, p) && !chains->gave_up())
        return report(giver, {"die keten komt bij het begin terug, zodat niemand de bevoegdheid van huis uit heeft",
                              "that chain comes back to where it began, so that nobody has the power of their own"});
      const auto answer = chains->holds(giver, p);
      if (chains->gave_up()) return;
      if (answer == Answer::no)
        return report(giver, {"dat " + model.name(giver).nl + " die bevoegdheid heeft, staat nergens",
                              "that " + model.name(giver).en + " has that power is said nowhere"});
      if (answer == Answer::unknown) {
        context.undetermined(mandates::at(model, norm, how),
                             {"of de gever de bevoegdheid heeft", "whether the giver has the power"});
        return;
      }
      const auto held = chains->powers_of(giver, p);
      if (chains->gave_up()) return;
      const auto lasts = mandates::end_of(norm);
      const bool outlives = !held.empty() && std::all_of(held.begin(), held.end(), [&](const Position* own) {
        const auto end = mandates::end_of(context.norm(*own));
        return end && (!lasts || *end < *lasts);
      });
      if (outlives)
        return report(giver, {"die heeft haar minder lang dan zij is doorgegeven",
                              "that one has it for less long than it is passed on"});
      mandates::Ceiling ceiling(context, norm, held);
      if (const auto why = ceiling.exceeded()) return report(giver, *why);
      if (const auto missing = ceiling.unknown()) context.undetermined(mandates::at(model, norm, how), *missing);
    }
  });
  if (chains && chains->gave_up()) context.undetermined("/norms", too_much);
}

void check_power_not_mandatable(Context& context) {
  const Model& model = context.model();
  mandates::each_given(context, [&](const Position& first, const ResolvedNorm& norm, const mandates::Given& how) {
    if (how.delegated || norm.written == nullptr || norm.written->law.stated()) return;
    const auto is_public = [&](const Entity& e) { return e.known() && is_public_organ(model, e); };
    if (!std::all_of(how.by.begin(), how.by.end(), is_public)) return;
    context.looked_at();
    for (const Position& p : model.positions_of(first.norm)) {
      const Matter* matter = model.matter(p.what);
      Phrase why;
      if (p.act.is(CoreAct::adopt) && matter != nullptr && matter->kind && *matter->kind == MatterKind::by_law)
        why = {"algemeen verbindende voorschriften kunnen niet in mandaat worden vastgesteld",
               "generally binding rules cannot be adopted under a mandate"};
      else if (p.act.is(CoreAct::approve) && matter != nullptr && matter->kind && *matter->kind == MatterKind::decision)
        why = {"goedkeuring van een besluit van een ander orgaan kan niet worden gemandateerd",
               "approval of another organ's decision cannot be mandated"};
      for (const Entity& giver : how.by) {
        const Body* body = model.body(giver);
        if (why.nl.empty() && body != nullptr && body->voting)
          for (const SpecialMajority& special : each_of(body->voting->for_)) {
            const auto* share = special.majority ? std::get_if<Share>(&*special.majority) : nullptr;
            const auto& about = each_of(special.what);
            const bool this_matter = std::any_of(about.begin(), about.end(), [&](const Reference& name) {
              return p.what.known() && model.covers(model.resolve(name), p.what);
            });
            if (share != nullptr && share->is_majority() && this_matter)
              why = {"voor dat besluit geldt een versterkte meerderheid, die een gemandateerde niet kan halen",
                     "that decision takes a qualified majority, which a mandatee cannot reach"};
          }
      }
      if (why.nl.empty()) continue;
      Finding& finding =
          context.report<power_not_mandatable>(mandates::at(model, norm, how), model.name(p.who), model.names(how.by),
                                               mandates::act_and_object(model, p), why);
      cite(finding, model.provisions(norm));
      return;
    }
  });
}

void check_mandate_without_consent(Context& context) {
  const Model& model = context.model();
  mandates::each_given(context, [&](const Position& p, const ResolvedNorm& norm, const mandates::Given& how) {
    if (how.delegated) return;
    for (const Entity& giver : how.by) {
      if (!giver.known() || !is_public_organ(model, giver)) continue;
      const Entity of_giver = mandates::party_behind(model, giver);
      const Entity of_holder = mandates::party_behind(model, p.who);
      if (!of_giver.known() || !of_holder.known()) {
        if (norm.with_consent_of() == nullptr || !norm.with_consent_of()->stated())
          context.undetermined(mandates::at(model, norm, how),
                               {"of wie het mandaat krijgt aan de gever ondergeschikt is",
                                "whether who receives the mandate is a subordinate of the giver"});
        return;
      }
      context.looked_at();
      if (of_giver == of_holder) continue;
      if (const auto* consent = norm.with_consent_of(); consent != nullptr && consent->stated()) continue;
      Finding& finding =
          context.report<mandate_without_consent>(mandates::at(model, norm, how), model.name(p.who), model.name(giver));
      cite(finding, model.provisions(norm));
      return;
    }
  });
}

void check_delegation_without_statute(Context& context) {
  const Model& model = context.model();
  const auto& kind = context.framework().agreement.kind;
  const bool joint_regulation = kind && *kind == AgreementKind::gemeenschappelijke_regeling;
  mandates::each_given(context, [&](const Position& p, const ResolvedNorm& norm, const mandates::Given& how) {
    if (!how.delegated) return;
    const auto is_public = [&](const Entity& e) { return e.known() && is_public_organ(model, e); };
    if (!std::all_of(how.by.begin(), how.by.end(), is_public)) return;
    context.looked_at();
    const Body* body = model.body(p.who);
    const Party* party = model.party(p.who);
    const bool joint_body =
        party != nullptr && party->kind &&
        (*party->kind == PartyKind::openbaar_lichaam || *party->kind == PartyKind::bedrijfsvoeringsorganisatie);
    const bool transferred = joint_regulation && (joint_body || (body != nullptr && body->form.has_value()));
    const bool law =
        (norm.written != nullptr && norm.written->law.stated()) || (norm.post != nullptr && norm.post->law.stated());
    const Role* role = model.role(p.who);
    const Entity giver = how.by.front();
    const bool subordinate = role != nullptr && mandates::party_behind(model, p.who).known() &&
                             mandates::party_behind(model, p.who) == mandates::party_behind(model, giver);
    if (!subordinate && (law || transferred)) return;
    Finding& finding = context.report<delegation_without_statute>(
        mandates::at(model, norm, how), model.name(p.who), model.names(how.by),
        subordinate ? Phrase("terwijl het om een ondergeschikte gaat", "though this is a subordinate")
                    : Phrase("zonder dat er een wet staat die dat toelaat", "without a statute that allows it"));
    cite(finding, model.provisions(norm));
  });
}

namespace mandates {

/// Whether somebody outside the body must agree: participants, or an organ of one.
[[nodiscard]] inline bool others_agree(const Norm& norm) {
  return norm.approved_by.stated() || norm.with_consent_of.stated() || norm.on_proposal_of.stated();
}

}  // namespace mandates

void check_self_extending_power(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  if (!agreement.kind || *agreement.kind != AgreementKind::gemeenschappelijke_regeling) return;
  boost::unordered_flat_set<std::uint32_t> reported;
  for (const Position* p : context.positions()) {
    const Body* body = model.body(p->who);
    if (p->modality != Modality::can || body == nullptr || p->who.post != PostKind::none) continue;
    const ResolvedNorm& norm = context.norm(*p);
    const Matter* matter = model.matter(p->what);
    const bool on_power = norm.written != nullptr && matter != nullptr && matter->kind &&
                          *matter->kind == MatterKind::power && p->act.family == Family::deciding &&
                          (p->act.is(CoreAct::decide) || p->act.is(CoreAct::adopt) || p->act.is(CoreAct::designate));
    const bool amends = p->act.is(CoreAct::amend) && p->what.kind == EntityKind::agreement;
    if (!on_power && !amends) continue;
    context.looked_at();
    if (norm.written != nullptr && mandates::others_agree(*norm.written)) continue;
    if (norm.procedure != nullptr && norm.procedure->on_proposal_of.stated()) continue;
    if (!reported.insert(p->norm).second) continue;
    Finding& finding = context.report<self_extending_power>(
        model.pointer(norm), model.name(p->who), on_power ? model.name(p->who) : Phrase("het", "it"),
        on_power ? Phrase("het beslist over " + object_name(model, p->what).nl,
                          "it decides on " + object_name(model, p->what).en)
                 : Phrase("het wijzigt de regeling zonder de deelnemers",
                          "it amends the regulation without the participants"));
    cite(finding, model.provisions(norm));
  }
}

void check_form_cannot_hold_power(Context& context) {
  const Model& model = context.model();
  boost::unordered_flat_set<std::uint32_t> reported;
  for (const Position* p : context.positions()) {
    const Body* body = model.body(p->who);
    if (p->modality != Modality::can || body == nullptr || p->who.post != PostKind::none || !body->form) continue;
    const BodyForm form = *body->form;
    const bool no_rules = form == BodyForm::gemeenschappelijk_orgaan || form == BodyForm::bestuur;
    if (!no_rules) continue;
    context.looked_at();
    const Matter* matter = model.matter(p->what);
    if (matter == nullptr || !matter->kind || p->act.family != Family::deciding) continue;
    const bool by_law = *matter->kind == MatterKind::by_law;
    if (!by_law && *matter->kind != MatterKind::tax) continue;
    if (!reported.insert(p->norm).second) continue;
    const ResolvedNorm& norm = context.norm(*p);
    Finding& finding = context.report<form_cannot_hold_power>(
        model.pointer(norm), model.name(p->who), mandates::act_and_object(model, *p),
        by_law
            ? Phrase("een orgaan van deze vorm kan geen algemeen verbindende voorschriften vaststellen",
                     "an organ of this form cannot adopt generally binding rules")
            : Phrase("een orgaan van deze vorm kan geen belasting heffen", "an organ of this form cannot levy a tax"));
    cite(finding, model.provisions(norm));
  }
}

}  // namespace kader
