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
#include "kader/check/rules/agreement.hpp"
#include "kader/check/rules/powers.hpp"

namespace kader {

inline constexpr RuleInfo extension_lapses{
    .name = "extension-lapses",
    .severity = Severity::error,
    .demands = {"Een recht om te verlengen ligt binnen de geldigheid van de eigen tekst.",
                "A right to extend lies inside the validity of its own text."},
    .message = {"{0} kan worden verlengd, maar deze tekst vervalt op {1}.",
                "{0} can be extended, but this text lapses on {1}."},
    .why = {"na die dag is er geen bepaling meer waarop de verlenging rust",
            "after that day no provision is left for the extension to rest on"},
    .help = {"laat de tekst zelf mee verlengen, of pas vervallen na de laatst mogelijke verlenging",
             "let the text be extended too, or let it lapse after the last possible extension"},
    .instance = "Instellingsbesluit Transitie Autoriteit Jeugd art. 5, tweede lid, en 13, tweede lid"};

inline constexpr RuleInfo approval_without_consequence{
    .name = "approval-without-consequence",
    .severity = Severity::warning,
    .demands = {"Een goedkeuring zegt wat weigering en stilzwijgen betekenen.",
                "An approval says what refusal and silence mean."},
    .message = {"Goedkeuring door {0} is nodig, maar er staat niet wat volgt bij {1}{2}.",
                "Approval by {0} is needed, but it is not said what follows {1}{2}."},
    .why = {"dan is onzeker wat er geldt zolang de goedkeuring uitblijft of nadat zij is geweigerd",
            "what holds while there is no approval, or after it was refused, is then uncertain"},
    .help = {"zeg bij 'goedgekeurd door' wat volgt bij {1}{2}", "say under 'approved by' what follows {1}{2}"},
    .source = "vergelijk Awb 10:31",
    .instance = "GR RHC Groninger Archieven en Zeeuws Archief, goedkeuring van de begroting"};

inline constexpr RuleInfo dispute_blockable{
    .name = "dispute-blockable",
    .severity = Severity::warning,
    .demands = {"De tegenpartij kan de weg naar de geschillenregeling niet versperren, en de kracht van de uitkomst "
                "staat vast.",
                "The opponent cannot block access to the dispute rule, and the force of the outcome is stated."},
    .message = {"De geschillenregeling is voor een partij niet toegankelijk, of de uitkomst is onzeker: {0}.",
                "The dispute rule is not accessible to a party, or its outcome is uncertain: {0}."},
    .why = {"wie gelijk heeft maar de ander niet meekrijgt, komt er niet mee verder",
            "who is right but cannot get the other along gets nowhere with it"},
    .help = {"laat elke partij een geschil kunnen voorleggen, en zeg of de uitkomst bindt, adviseert of van "
             "overeenstemming afhangt",
             "let each party bring a dispute, and say whether the outcome binds, advises or depends on agreement"},
    .source = "vergelijk Wgr 28"};

namespace agreements {

/// The first and the last day that a moment can be; nothing where only an event will tell.
struct Days {
  Date first;
  Date last;
};
[[nodiscard]] inline std::optional<Days> days(const Stated<Moment>& moment) {
  if (!moment) return std::nullopt;
  if (const auto* day = std::get_if<ImpreciseDate>(&*moment)) return Days{day->first(), day->last()};
  const auto& event = std::get<EventDay>(*moment);
  if (!event.date) return std::nullopt;
  return Days{*event.date, *event.date};
}

/// When something ends by its own words.
[[nodiscard]] inline std::optional<Days> end_of(const Model& model, const Entity& e) {
  if (const Seat* seat = model.seat(e)) return days(seat->until);
  if (const Body* body = model.body(e)) return days(body->until);
  if (const Role* role = model.role(e)) return days(role->until);
  return std::nullopt;
}

/// Whether a timing begins only when the agreement has ended.
[[nodiscard]] inline bool after_the_end(const Model& model, const Timing* when) {
  const auto* after = when != nullptr ? std::get_if<After>(when) : nullptr;
  const auto* end = after != nullptr && after->after ? std::get_if<EndOf>(&*after->after) : nullptr;
  const auto* of = end != nullptr ? std::get_if<Reference>(&end->end_of) : nullptr;
  return of != nullptr && model.resolve(*of).kind == EntityKind::agreement;
}

}  // namespace agreements

/// What ends with the text, or later, cannot be extended by it; unless the text itself can be.
inline void check_extension_lapses(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  const auto end = agreements::days(agreement.until);
  std::vector<const Position*> extensions;
  bool text_can = agreement.renewal.stated();
  for (const Position* p : context.positions()) {
    if (p->modality != Modality::can && p->modality != Modality::may) continue;
    if (!p->act.is(CoreAct::extend) || context.norm(*p).written == nullptr) continue;
    extensions.push_back(p);
    context.looked_at();
    text_can = text_can ||
               (p->what.kind == EntityKind::agreement && !agreements::after_the_end(model, context.norm(*p).timing()));
  }
  if (!end) return;
  boost::unordered_flat_set<std::uint32_t> reported;
  for (const Position* p : extensions) {
    const ResolvedNorm& norm = context.norm(*p);
    const auto own_end = agreements::end_of(model, p->what);
    const bool too_late = agreements::after_the_end(model, norm.timing());
    const bool outlasts = !text_can && own_end && end->last <= own_end->first;
    if ((!too_late && !outlasts) || !reported.insert(p->norm).second) continue;
    const Phrase what = p->what.kind == EntityKind::agreement ? Phrase("De regeling", "The agreement")
                                                              : powers::object_name(model, p->what);
    Finding& finding = context.report<extension_lapses>(model.pointer(norm), what, end->last.text());
    Context::relate(finding, "/agreement/until", Bilingual{"hier vervalt de tekst", "here the text lapses"});
    if (own_end)
      Context::relate(finding, model.pointer(p->what) + "/until",
                      Bilingual{"zo lang bestaat het zonder verlenging", "so long it exists without extension"});
    powers::cite(finding, model.provisions(norm));
    powers::cite(finding, written_in(agreement.source));
  }
}

namespace agreements {

/// Whether somebody acts as an organ of public law: such a party, an organ of one, or a body that the law describes or
/// that is the organ of one.
[[nodiscard]] inline bool is_public_organ(const Model& model, const Entity& entity) {
  const auto one = [&](const Entity& e) {
    const Body* body = model.body(e);
    if (body == nullptr) return powers::is_public_party(model.party(e));
    if (body->form) return *body->form != BodyForm::adviescommissie;
    return body->of && powers::is_public_party(model.party(model.resolve_id(body->of->str())));
  };
  if (entity.kind != EntityKind::group && entity.kind != EntityKind::agreement_parties) return one(entity);
  const auto members = model.members(entity);
  return !members.empty() && std::all_of(members.begin(), members.end(), one);
}
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

}  // namespace agreements

/// Between organs of public law the Awb gives a term, and approval by silence, for what needs approval under it.
inline void check_approval_without_consequence(Context& context) {
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
    if (!agreements::settled(approval.if_refused)) missing.push_back({"weigering", "refusal"});
    if (!agreements::settled(approval.if_silent)) missing.push_back({"stilzwijgen", "silence"});
    if (missing.empty()) continue;
    const bool by_law = agreements::approval_by_law(model, norm, approval);
    // The law says what silence means and that nothing holds without approval. That leaves a year without a budget.
    const bool no_budget = by_law && !agreements::settled(approval.if_refused) && agreements::is_budget(model, norm);
    if (no_budget) missing = {{"weigering", "refusal"}};
    if (by_law && !no_budget) {
      context.undetermined(model.pointer(norm),
                           {"of Awb 10:31 hier geldt: goedgekeurd als er na dertien weken geen besluit is",
                            "whether Awb 10:31 applies: approved where there is no decision after thirteen weeks"});
      continue;
    }
    Finding& finding = context.report<approval_without_consequence>(
        model.pointer(norm) + "/approved by", model.names(model.resolve(approval.who)), powers::enumeration(missing),
        no_budget || agreements::settled(approval.within)
            ? Phrase()
            : Phrase(", en binnen welke termijn wordt beslist", ", and within what term it is decided"));
    powers::cite(finding, model.provisions(norm));
  }
}

/// Under the law on joint regulations the provincial executive settles disputes: nothing is missing there.
inline void check_dispute_blockable(Context& context) {
  const Agreement& agreement = context.framework().agreement;
  const bool by_law = agreement.kind && *agreement.kind == AgreementKind::gemeenschappelijke_regeling;
  agreements::each_procedure(
      agreement.disputes, "disputes", [&](const std::string& pointer, const Procedure& procedure) {
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
        if (!agreements::settled(procedure.outcome))
          wrong.push_back({"of de uitkomst bindt, staat er niet", "whether the outcome binds is not said"});
        if (wrong.empty()) return;
        Finding& finding = context.report<dispute_blockable>(place, powers::enumeration(wrong));
        powers::cite(finding, powers::provisions_of(procedure.source, agreement.source));
      });
}

}  // namespace kader
