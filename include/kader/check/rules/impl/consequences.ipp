// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <boost/unordered/unordered_flat_set.hpp>

#include "kader/check/context.hpp"
#include "kader/check/rules/consequences.hpp"
#include "kader/resolve/when.hpp"
#include "kader/text/listed.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/procedures.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/public_law.hpp"

namespace kader {
namespace consequences {

/// When something ends by its own words.
[[nodiscard]] inline Edge end_of(const Model& model, const Entity& e) {
  if (const Seat* seat = model.seat(e)) return edge_of(seat->until);
  if (const Body* body = model.body(e)) return edge_of(body->until);
  if (const Role* role = model.role(e)) return edge_of(role->until);
  return {};
}

/// Whether a timing begins only when the agreement has ended.
[[nodiscard]] inline bool after_the_end(const Model& model, const Timing* when) {
  const auto* after = when != nullptr ? std::get_if<After>(when) : nullptr;
  const auto* end = after != nullptr && after->after ? std::get_if<EndOf>(&*after->after) : nullptr;
  const auto* of = end != nullptr ? std::get_if<Reference>(&end->end_of) : nullptr;
  return of != nullptr && model.resolve(*of).kind == EntityKind::agreement;
}

}  // namespace consequences

void check_extension_lapses(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  const Edge end = edge_of(agreement.until);
  std::vector<const Position*> extensions;
  bool text_can = agreement.renewal.stated();
  for (const Position* p : context.positions()) {
    if (p->modality != Modality::can && p->modality != Modality::may) continue;
    if (!p->act.is(CoreAct::extend) || context.norm(*p).written == nullptr) continue;
    extensions.push_back(p);
    context.looked_at();
    text_can = text_can || (p->what.kind == EntityKind::agreement &&
                            !consequences::after_the_end(model, context.norm(*p).timing()));
  }
  if (!end.latest) return;
  boost::unordered_flat_set<std::uint32_t> reported;
  for (const Position* p : extensions) {
    const ResolvedNorm& norm = context.norm(*p);
    const Edge own_end = consequences::end_of(model, p->what);
    const bool too_late = consequences::after_the_end(model, norm.timing());
    const bool outlasts = !text_can && own_end.earliest && *end.latest <= *own_end.earliest;
    if ((!too_late && !outlasts) || !reported.insert(p->norm).second) continue;
    const Phrase what =
        p->what.kind == EntityKind::agreement ? Phrase("De regeling", "The agreement") : object_name(model, p->what);
    Finding& finding = context.report<extension_lapses>(model.pointer(norm), what, end.latest->text());
    Context::relate(finding, "/agreement/until", Bilingual{"hier vervalt de tekst", "here the text lapses"});
    if (own_end.earliest)
      Context::relate(finding, model.pointer(p->what) + "/until",
                      Bilingual{"zo lang bestaat het zonder verlenging", "so long it exists without extension"});
    cite(finding, model.provisions(norm));
    cite(finding, written_in(agreement.source));
  }
}

namespace consequences {

/// Whether the law on approval governs it: organs of public law approve what others decide.
[[nodiscard]] inline bool approval_by_law(const Model& model, const ResolvedNorm& norm, const Approval& approval) {
  const auto is_public = [&](const Entity& e) { return is_public_organ(model, e); };
  const auto approvers = model.resolve(approval.who);
  const auto deciders = model.entities(norm.who.of);
  const auto acts = model.acts(norm.acts);
  return !approvers.empty() && !deciders.empty() && std::all_of(approvers.begin(), approvers.end(), is_public) &&
         std::all_of(deciders.begin(), deciders.end(), is_public) &&
         std::any_of(acts.begin(), acts.end(), [](const ResolvedAct& act) {
           return act.family == Family::deciding || act.is(CoreAct::amend) || act.is(CoreAct::extend) ||
                  act.is(CoreAct::dissolve);
         });
}

/// Whether what is approved is a budget, or several.
[[nodiscard]] inline bool is_budget(const Model& model, const ResolvedNorm& norm) {
  const auto objects = model.entities(norm.what);
  return !objects.empty() && std::all_of(objects.begin(), objects.end(), [&](const Entity& object) {
    const Matter* matter = model.matter(object);
    return matter != nullptr && matter->kind && *matter->kind == MatterKind::budget;
  });
}

}  // namespace consequences

void check_approval_without_consequence(Context& context) {
  const Model& model = context.model();
  std::uint32_t last = UINT32_MAX;
  for (const std::uint32_t index : context.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (norm.written == nullptr || !norm.written->approved_by || norm.index == last) continue;
    last = norm.index;  // a charge is one written norm
    context.looked_at();
    const Approval& approval = *norm.written->approved_by;
    if (norm.written->law.stated()) continue;  // the statute that demands it says what refusal means
    if (approval.elsewhere.stated() || norm.written->elsewhere.stated()) {
      context.undetermined(model.pointer(norm), {"wat bij weigering of stilzwijgen volgt, staat in een ander stuk",
                                                 "another document says what follows refusal or silence"});
      continue;
    }
    std::vector<Bilingual> missing;
    if (!settled(approval.if_refused)) missing.push_back({"weigering", "refusal"});
    if (!settled(approval.if_silent)) missing.push_back({"stilzwijgen", "silence"});
    if (missing.empty()) continue;
    const bool by_law = consequences::approval_by_law(model, norm, approval);
    // The law says what silence means and that nothing holds without approval. That leaves a year without a budget.
    const bool no_budget = by_law && !settled(approval.if_refused) && consequences::is_budget(model, norm);
    if (no_budget) missing = {{"weigering", "refusal"}};
    if (by_law && !no_budget) {
      context.undetermined(model.pointer(norm),
                           {"of Awb 10:31 hier geldt: goedgekeurd als er na dertien weken geen besluit is",
                            "whether Awb 10:31 applies: approved where there is no decision after thirteen weeks"});
      continue;
    }
    Finding& finding = context.report<approval_without_consequence>(
        model.pointer(norm) + "/approved by", model.names(model.resolve(approval.who)), listed(missing),
        no_budget || settled(approval.within)
            ? Phrase()
            : Phrase(", en binnen welke termijn wordt beslist", ", and within what term it is decided"));
    cite(finding, model.provisions(norm));
  }
}

void check_dispute_blockable(Context& context) {
  const Agreement& agreement = context.framework().agreement;
  const bool by_law = agreement.kind && *agreement.kind == AgreementKind::gemeenschappelijke_regeling;
  each_procedure(agreement.disputes, "disputes", [&](const std::string& pointer, const Procedure& procedure) {
    context.looked_at();
    if (by_law) return;
    if (procedure.elsewhere.stated())
      return context.undetermined(pointer, {"de rest van de geschillenregeling staat in een ander stuk",
                                            "another document has the rest of the dispute rule"});
    std::vector<Bilingual> wrong;
    std::string place = pointer;
    if (procedure.started_by && std::holds_alternative<Jointly>(*procedure.started_by)) {
      wrong.push_back({"voorleggen kan alleen gezamenlijk, dus niet zonder de tegenpartij",
                       "it can only be started jointly, so not without the opponent"});
      place += "/started by";
    }
    if (!settled(procedure.outcome))
      wrong.push_back({"of de uitkomst bindt, staat er niet", "whether the outcome binds is not said"});
    if (wrong.empty()) return;
    Finding& finding = context.report<dispute_blockable>(place, listed(wrong));
    cite(finding, provisions_of(procedure.source, agreement.source));
  });
}

}  // namespace kader
