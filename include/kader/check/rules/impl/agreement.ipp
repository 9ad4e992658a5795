// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/check/rules/agreement.hpp"
#include "kader/text/listed.hpp"
#include "kader/view/answer.hpp"
#include "kader/view/deciders.hpp"
#include "kader/view/majorities.hpp"
#include "kader/view/matters.hpp"
#include "kader/view/procedures.hpp"
#include "kader/view/provisions.hpp"

namespace kader {
namespace agreements {

struct Place {
  std::string pointer;
  const Procedure* procedure = nullptr;
};

}  // namespace agreements

void check_evaluation_incomplete(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  const auto& deciders = context.index<Deciders>();
  const auto can_act = [&](const Stated<Actor>& actor, const Entity& on) {
    const auto all = model.resolve(actor);
    return std::any_of(all.begin(), all.end(),
                       [&](const Entity& e) { return !e.known() || deciders.may_decide(e, on) != Answer::no; });
  };
  each_procedure(agreement.evaluation, "evaluation", [&](const std::string& pointer, const Procedure& procedure) {
    context.looked_at();
    if (procedure.elsewhere.stated())
      return context.undetermined(pointer, {"de rest van de evaluatie staat in een ander stuk",
                                            "another document has the rest of the evaluation"});
    std::vector<Bilingual> missing;
    if (!settled(procedure.when)) missing.push_back({"een datum of cyclus", "a date or cycle"});
    if (!settled(procedure.by) && !procedure.in_.stated())
      missing.push_back({"iemand die haar houdt", "somebody who holds it"});
        // Who evaluates and can decide needs no addressee.
    const Entity on =
        procedure.what ? model.resolve(*procedure.what) : Entity{EntityKind::agreement, PostKind::none, 0, 0, 0};
    const bool own_hands =
        (procedure.by && can_act(procedure.by, on)) ||
        (!procedure.by && procedure.in_ && deciders.may_decide(model.resolve(*procedure.in_), on) == Answer::yes);
    if (!own_hands && (!settled(procedure.to) || (procedure.to && !can_act(procedure.to, on))))
      missing.push_back(
          {"een geadresseerde die met de uitkomst iets kan doen", "an addressee who can act on the result"});
    if (missing.empty()) return;
    const Phrase what =
        procedure.what ? object_name(model, model.resolve(*procedure.what)) : Phrase("de regeling", "the agreement");
    Finding& finding = context.report<evaluation_incomplete>(pointer, what, listed(missing));
    cite(finding, provisions_of(procedure.source, agreement.source));
  });
}

void check_no_end_no_exit(Context& context) {
  const Agreement& agreement = context.framework().agreement;
  if (agreement.kind && (*agreement.kind == AgreementKind::besluit || *agreement.kind == AgreementKind::reglement))
    return;
  if (!agreement.until.stated()) {
    if (agreement.parties.has_value())
      context.undetermined("/agreement", {"of de regeling een einde heeft", "whether the agreement has an end"});
    return;
  }
  if (agreement.until.statement() != Statement::none) return;
  context.looked_at();
  if (agreement.elsewhere.stated())
    return context.undetermined("/agreement",
                                {"of een ander stuk uittreding, wijziging en opheffing regelt",
                                 "whether another document provides for exit, amendment and dissolution"});
  std::vector<Bilingual> missing;
  if (!settled(agreement.exit)) missing.push_back({"uittreding", "exit"});
  if (!settled(agreement.amendment)) missing.push_back({"wijziging", "amendment"});
  if (!settled(agreement.dissolution)) missing.push_back({"opheffing", "dissolution"});
  if (missing.empty()) return;
  Finding& finding = context.report<no_end_no_exit>("/agreement/until", listed(missing));
  cite(finding, written_in(agreement.source));
}

void check_accession_without_acceptance(Context& context) {
  const Agreement& agreement = context.framework().agreement;
  each_procedure(agreement.accession, "accession", [&](const std::string& pointer, const Procedure& procedure) {
    context.looked_at();
    if (procedure.elsewhere.stated())
      return context.undetermined(pointer, {"de rest van de toetreding staat in een ander stuk",
                                            "another document has the rest of the accession"});
    std::vector<Bilingual> missing;
    if (!settled(procedure.by)) missing.push_back({"wie haar aanvaardt", "who accepts it"});
    if (!settled(procedure.effective)) missing.push_back({"vanaf welke dag zij werkt", "from which day it works"});
    if (missing.empty()) return;
    Finding& finding = context.report<accession_without_acceptance>(pointer, listed(missing));
    cite(finding, provisions_of(procedure.source, agreement.source));
  });
}

namespace agreements {

/// Whether this can come about while so many parties are left, with at least one of them against it.
[[nodiscard]] inline bool can_pass(const Model& model, const Procedure& procedure, std::uint64_t left) {
  for (const Condition& condition : each_of(procedure.if_))
    if (const auto* agree = std::get_if<PartiesAgree>(&condition);
        agree != nullptr && agree->parties.least_of(left) >= left)
      return false;
  if (!procedure.by) return true;
  if (std::holds_alternative<Jointly>(*procedure.by)) return false;
  const auto* some = std::get_if<Some>(&*procedure.by);
  if (some == nullptr || some->of.size() != 1) return true;
  const Entity of = model.resolve(some->of.front());
  return of.kind != EntityKind::agreement_parties || some->some.least_of(left) < left;
}

/// The number of parties at which a share of them can no longer be reached, from so many down; nothing where it
/// always can. Who wants to leave and cannot may still see the agreement dissolved.
[[nodiscard]] inline std::optional<std::uint64_t> out_of_reach(const Model& model, const Share& share,
                                                               std::uint64_t parties) {
  // A part follows the number that is left: only a number, or all, can get out of reach.
  const std::uint64_t most = std::min<std::uint64_t>(parties, share.least_of(2) + 1);
  if (share.least_of(parties) > parties) return parties;
  for (std::uint64_t left = most; left >= 2; --left) {
    if (share.least_of(left) <= left) continue;
    const auto& dissolution = each_of(model.framework().agreement.dissolution);
    if (model.framework().agreement.dissolution.stated() && dissolution.empty()) return std::nullopt;
    const bool ends = std::any_of(dissolution.begin(), dissolution.end(),
                                  [&](const Procedure& procedure) { return can_pass(model, procedure, left); });
    return ends ? std::nullopt : std::optional(left);
  }
  return std::nullopt;
}

}  // namespace agreements

void check_exit_impossible(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  const auto parties = party_count(model);
  each_procedure(agreement.exit, "exit", [&](const std::string& pointer, const Procedure& procedure) {
    context.looked_at();
    std::vector<std::pair<Share, std::string>> needed;
    for (std::size_t i = 0; i < each_of(procedure.if_).size(); ++i)
      if (const auto* agree = std::get_if<PartiesAgree>(&(*procedure.if_)[i]))
        needed.emplace_back(agree->parties, "/if/" + std::to_string(i));
    if (procedure.by)
      if (const auto* some = std::get_if<Some>(&*procedure.by))
        if (some->of.size() == 1 && model.resolve(some->of.front()).kind == EntityKind::agreement_parties)
          needed.emplace_back(some->some, "/by");
    for (const auto& [share, tail] : needed) {
      if (!parties) {
        context.undetermined(pointer + tail, {"hoeveel partijen er zijn", "how many parties there are"});
        continue;
      }
      const auto stuck = agreements::out_of_reach(model, share, *parties);
      if (!stuck) continue;
      const std::string now = std::to_string(*parties);
      const std::string left = std::to_string(*stuck);
      Finding& finding = context.report<exit_impossible>(
          pointer + tail, share_text(share),
          *stuck == *parties
              ? Phrase(now)
              : Phrase(fill("{0}, maar zodra er nog {1} over zijn kan niemand meer weg", {now, left}, Language::dutch),
                       fill("{0}, but once there are {1} left nobody can leave any more", {now, left},
                            Language::english)));
      cite(finding, provisions_of(procedure.source, agreement.source));
    }
  });
}

}  // namespace kader
