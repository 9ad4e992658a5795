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
#include "kader/check/rules/deciders.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/power_chain.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/who_is_who.hpp"

namespace kader {
namespace deciders {

/// What a decider's norm says of its place among others. Whose power it is has to be known where it is another's.
[[nodiscard]] inline bool is_final(const View& view, const Position& p) {
  const ResolvedNorm& norm = view.norm(p);
  if (p.modality != Modality::can || norm.written == nullptr || !p.who.known()) return false;
  if (!p.act.is(CoreAct::decide) && !p.act.is(CoreAct::adopt) && !p.act.is(CoreAct::approve)) return false;
  if (p.what.kind != EntityKind::matter && p.what.kind != EntityKind::agreement && p.what.kind != EntityKind::anything)
    return false;
  const auto open = [](const Stated<Actor>& giver) { return giver.stated() && !giver.has_value(); };
  return !open(norm.written->mandated_by) && !open(norm.written->delegated_by);
}

/// Whether the norms of two who may decide on one matter leave open which of them does. Joint deciders, norms with an
/// order between them and norms towards different addressees do not.
[[nodiscard]] inline bool side_by_side(const View& view, const Position& a, const Position& b) {
  const ResolvedNorm& first = view.norm(a);
  const ResolvedNorm& second = view.norm(b);
  if (a.norm == b.norm || a.who == b.who) return false;
  if (a.together != Together::each || b.together != Together::each) return false;
  const auto own = [](const Entity& e) { return e.kind == EntityKind::body || e.kind == EntityKind::role; };
  if (!own(a.who) && !own(b.who)) return false;
  if (a.to.known() && b.to.known() && a.to != b.to) return false;
  const auto names = [](const Norm& upper, const Norm& lower) {
    const auto& ids = each_of(upper.overrides);
    return lower.id.given() && std::find(ids.begin(), ids.end(), lower.id) != ids.end();
  };
  return !names(*first.written, *second.written) && !names(*second.written, *first.written);
}

/// Whether two who may decide on one matter get in each other's way. Organs of different parties decide each for
/// their own; members of one another do not compete. Who decides for another, by however many steps, is no rival of
/// that other, nor of who else decides for it; of all others as the other is. Unknown where that is too much to follow.
[[nodiscard]] inline Answer compete(const View& view, WhoIsWho& who, const Position& a, const Position& b,
                                    Budget& budget) {
  if (!side_by_side(view, a, b) || who.overlap(a.who, b.who) != Answer::no) return Answer::no;
  const auto& chains = view.index<PowerChains>();
  const auto givers = chains.above(view, a, budget);
  const auto others = chains.above(view, b, budget);
  if (!givers || !others) return Answer::unknown;
  const auto shares = [&](std::span<const Entity> from, const Entity& holder) {
    return std::any_of(from.begin(), from.end(), [&](const Entity& giver) {
      return who.overlap(table_of(giver), table_of(holder)) != Answer::no;
    });
  };
  if (shares(*givers, b.who) || shares(*others, a.who)) return Answer::no;
  const bool same_chain =
      std::any_of(others->begin(), others->end(), [&](const Entity& giver) { return shares(*givers, giver); });
  return same_chain ? Answer::no : Answer::yes;
}

/// Whether the cases in which two decide may exclude each other: words are not decided. Who decides save in some cases
/// does decide in all others, beside who decides in every case.
[[nodiscard]] inline bool may_exclude_each_other(const ResolvedNorm& a, const ResolvedNorm& b) {
  return a.if_->stated() || b.if_->stated() || (a.unless->stated() && b.unless->stated());
}

}  // namespace deciders

void check_two_deciders(Context& context) {
  const Model& model = context.model();
  struct Rivals {
    std::vector<const Position*> distinct;  // one for each decider, in order; the first few will do
    bool reported = false;
  };
  constexpr std::size_t most_rivals = 8;
  WhoIsWho who(model);
  Budget budget(500'000);
  boost::unordered_flat_map<std::pair<Entity, Entity>, Rivals, EntityHash> by_matter;
  for (const Position* p : context.positions()) {
    if (!deciders::is_final(context, *p)) continue;
    context.looked_at();
    const Entity step{EntityKind::nothing, PostKind::none, 0, p->act.is(CoreAct::approve) ? 1U : 0U, 0};
    Rivals& rivals = by_matter[{p->what, step}];
    if (rivals.reported) continue;
    for (const Position* other : rivals.distinct) {
      const Answer rivals_of_each_other = deciders::compete(context, who, *other, *p, budget);
      if (budget.spent()) return context.undetermined("/norms", too_much);
      if (rivals_of_each_other == Answer::no) continue;
      const ResolvedNorm& norm = context.norm(*p);
      const ResolvedNorm& first = context.norm(*other);
      if (rivals_of_each_other == Answer::unknown) {
        context.undetermined(model.pointer(norm),
                             {"of de een namens de ander besluit: die keten is te lang om te volgen",
                              "whether the one decides for the other: that chain is too long"});
        continue;
      }
      if (deciders::may_exclude_each_other(norm, first)) {
        context.undetermined(model.pointer(norm),
                             {"of de gevallen waarin ieder van beide besluit elkaar uitsluiten",
                              "whether the cases in which each of the two decides exclude each other"});
        continue;
      }
      Finding& finding = context.report<two_deciders>(model.pointer(norm), object_name(model, p->what),
                                                      model.name(other->who), model.name(p->who));
      Context::relate(finding, model.pointer(first), Bilingual{"hier besluit de ander", "here the other decides"});
      cite(finding, model.provisions(norm));
      cite(finding, model.provisions(first));
      rivals.reported = true;
      break;
    }
    if (who.gave_up()) return context.undetermined("/norms", too_much);
    if (rivals.distinct.size() < most_rivals) rivals.distinct.push_back(p);
  }
}

void check_decides_without_power(Context& context) {
  const Model& model = context.model();
  const auto decisions = decisions_without_power(context);
  context.looked_at(decisions.looked_at);
  for (const auto& decision : decisions.found) {
    const Position& p = *decision.position;
    const ResolvedNorm& norm = context.norm(p);
    if (decision.elsewhere) {
      context.undetermined(model.pointer(norm),
                           {"of een ander stuk de bevoegdheid geeft", "whether another document gives the power"});
      continue;
    }
    const ResolvedNorm& theirs = context.norm(*decision.holder);
    Finding& finding = context.report<decides_without_power>(
        model.pointer(norm), model.name(p.who), object_name(model, p.what), model.name(decision.holder->who));
    cite(finding, model.provisions(norm));
    cite(finding, model.provisions(theirs));
    Context::relate(finding, model.pointer(theirs), Bilingual{"wie de bevoegdheid heeft", "who has the power"});
    Context::relate(finding, model.pointer(p.who.thing()),
                    Bilingual{"nergens staat dat dit is ingesteld", "nowhere is this said to be set up"});
    finding.counted_under = 1 + decision.others.size();  // that it is not set up, and its other such decisions
    for (const Position* other : decision.others) {
      cite(finding, model.provisions(context.norm(*other)));
      if (finding.related.size() < 8)
        Context::relate(finding, model.pointer(context.norm(*other)), Bilingual{"ook dit", "this too"});
    }
  }
}

void check_label_contradicts_powers(Context& context) {
  const Model& model = context.model();
  // What a body arranges for itself, such as its chair or its own rules, does not make it a deciding one.
  const auto about_itself = [&](const Position& p) {
    const Matter* matter = model.matter(p.what);
    return p.what.kind == EntityKind::body || p.what.kind == EntityKind::role ||
           (matter != nullptr && matter->kind &&
            (*matter->kind == MatterKind::rules || *matter->kind == MatterKind::agenda ||
             *matter->kind == MatterKind::minutes));
  };
  boost::unordered_flat_map<Entity, const Position*, EntityHash> decides;
  for (const Position* p : context.positions()) {
    const bool weighty = p->act.is(CoreAct::decide) || p->act.is(CoreAct::adopt) || p->act.is(CoreAct::approve);
    if (p->modality == Modality::can && context.norm(*p).written != nullptr && weighty &&
        p->who.kind == EntityKind::body && p->who.post == PostKind::none && !about_itself(*p))
      decides.emplace(p->who, p);
  }
  const auto& deciders = context.index<Deciders>();
  for (const Body* body : context.bodies()) {
    if (!body->labelled || *body->labelled == Label::executive) continue;
    context.looked_at();
    const Entity table = model.entity(*body);
    const auto at = decides.find(table);
    const Phrase label(Bilingual{word(*body->labelled, Language::dutch), word(*body->labelled, Language::english)});
    if (*body->labelled != Label::deciding && at != decides.end()) {
      const ResolvedNorm& norm = context.norm(*at->second);
      const Phrase act = model.name(at->second->act);
      const Phrase what = object_name(model, at->second->what);
      Finding& finding =
          context.report<label_contradicts_powers>(model.pointer(table) + "/labelled", model.name(table), label,
                                                   Phrase("er is een bevoegdheid tot " + act.nl + " (" + what.nl + ")",
                                                          "there is a power to " + act.en + " (" + what.en + ")"));
      Context::relate(finding, model.pointer(norm), Bilingual{"hier staat de bevoegdheid", "the power stands here"});
      cite(finding, written_in(body->source));
      cite(finding, model.provisions(norm));
    }
    if (*body->labelled != Label::deciding || at != decides.end()) continue;
    const auto answer = deciders.may_decide(table, {});
    if (answer == Answer::unknown)
      context.undetermined(model.pointer(table),
                           {"of een ander stuk de bevoegdheden geeft", "whether another document gives the powers"});
    if (answer != Answer::no) continue;
    Finding& finding = context.report<label_contradicts_powers>(
        model.pointer(table) + "/labelled", model.name(table), label,
        Phrase("geen norm geeft de bevoegdheid te besluiten", "no norm gives the power to decide"));
    cite(finding, written_in(body->source));
    if (const ResolvedNorm* denial = deciders.denial(table)) {
      Context::relate(finding, model.pointer(*denial), does_not_decide(model, table));
      cite(finding, model.provisions(*denial));
    }
  }
}

void check_dismisser_not_appointer(Context& context) {
  const Model& model = context.model();
  WhoIsWho who(model);
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (norm.derivation != Derivation::dismissal || norm.post == nullptr || !norm.post->appointed_by) continue;
    context.looked_at();
    const auto dismissers = model.resolve(norm.post->dismissed_by);
    const auto appointers = model.resolve(*norm.post->appointed_by);
    const auto known = [](const Entity& e) { return e.known() && e.kind != EntityKind::appointer; };
    if (!std::all_of(dismissers.begin(), dismissers.end(), known) ||
        !std::all_of(appointers.begin(), appointers.end(), known))
      continue;
    const bool shared = std::any_of(dismissers.begin(), dismissers.end(), [&](const Entity& d) {
      return std::any_of(appointers.begin(), appointers.end(),
                         [&](const Entity& a) { return who.overlap(a, d) != Answer::no; });
    });
    if (shared) continue;
    Finding& finding = context.report<dismisser_not_appointer>(model.pointer(norm), model.name(norm.owner),
                                                               model.names(appointers), model.names(dismissers));
    cite(finding, model.provisions(norm));
  }
}

}  // namespace kader
