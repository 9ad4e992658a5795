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
#include "kader/check/rules/powers.hpp"
#include "kader/check/rules/voting.hpp"

namespace kader {

inline constexpr RuleInfo evaluation_incomplete{
    .name = "evaluation-incomplete",
    .severity = Severity::warning,
    .demands =
        {"Een evaluatie heeft een datum of cyclus, iemand die evalueert, en iemand die met de uitkomst iets kan.",
         "An evaluation has a date or cycle, a bearer, and an addressee that can act on it."},
    .message = {"De evaluatie van {0} mist {1}.", "The evaluation of {0} lacks {1}."},
    .why = {"een evaluatie die niemand houdt of die bij niemand uitkomt, verandert niets",
            "an evaluation that nobody holds, or that reaches nobody, changes nothing"},
    .help = {"zeg wanneer er wordt geëvalueerd, door wie, en aan wie de uitkomst gaat die de afspraken kan wijzigen",
             "say when, by whom, and to whom the result goes that can change the agreement"},
    .source = "vergelijk Wgr 11a",
    .instance = "Samenwerkingskader Groningen art. 7.c"};

inline constexpr RuleInfo no_end_no_exit{
    .name = "no-end-no-exit",
    .severity = Severity::warning,
    .demands = {"Wat geen einde heeft, regelt uittreding, wijziging en opheffing.",
                "What has no end has exit, amendment and dissolution rules."},
    .message = {"De regeling geldt voor onbepaalde tijd, maar bevat niets over {0}.",
                "The agreement has no end, but has no rule on {0}."},
    .why = {"wie eruit wil of iets wil veranderen, vindt geen weg, en de rechter moet die dan zoeken",
            "who wants to leave or change something finds no way, and a court has to find one"},
    .help = {"regel wie wijzigt, wie kan uittreden en met welke termijn, en wie opheft; of geef een einddatum",
             "say who amends, who can leave and with what notice, and who dissolves; or give a last day"},
    .source = "vergelijk Wgr 9(1)",
    .instance = "Samenwerkingskader Groningen art. 7.b"};

inline constexpr RuleInfo accession_without_acceptance{
    .name = "accession-without-acceptance",
    .severity = Severity::warning,
    .demands = {"Toetreding noemt wie haar aanvaardt en met ingang van wanneer.",
                "Accession names who accepts it and from when."},
    .message = {"Bij toetreding staat er niet {0}.", "On accession it is not said {0}."},
    .why = {"dan is op geen dag zeker wie partij is, gebonden is en meetelt",
            "then on no day is it certain who is a party, is bound and counts"},
    .help = {"zeg bij 'door' wie de toetreding aanvaardt, en bij 'gaat in' vanaf wanneer zij werkt",
             "say under 'by' who accepts the accession, and under 'effective' from when it works"},
    .source = "vergelijk Wgr 9(1)",
    .instance = "Samenwerkingskader Groningen art. 7.a"};

inline constexpr RuleInfo exit_impossible{
    .name = "exit-impossible",
    .severity = Severity::error,
    .demands = {"De voorwaarden voor uittreding kunnen vervuld zijn, nu en na elke uittreding.",
                "Exit conditions can hold, now and after each possible exit."},
    .message = {"Uittreding vraagt {0} partijen; er zijn er nu {1}.", "Exit takes {0} parties; there are {1} now."},
    .why = {"wie dan weg wil, zit vast: het recht om uit te treden bestaat alleen op papier",
            "whoever wants to leave then is stuck: the right to leave exists on paper only"},
    .help = {"verlaag het aantal, of regel opheffing voor het geval er te weinig partijen zijn",
             "lower the number, or provide for dissolution where there are too few parties"},
    .source = "vergelijk Wgr 9(1)",
    .instance = "GR RHC Groninger Archieven art. 37, eerste lid; Zeeuws Archief art. 36, eerste lid"};

namespace agreements {

struct Place {
  std::string pointer;
  const Procedure* procedure = nullptr;
};

/// Each procedure of one kind with its pointer.
template <class F>
void each_procedure(const Stated<List<Procedure>>& all, std::string_view key, F&& f) {
  for (std::size_t i = 0; i < each_of(all).size(); ++i)
    f("/agreement/" + std::string(key) + "/" + std::to_string(i), (*all)[i]);
}

/// A value, or the word that another document has it, or that there is none: all but silence and open words.
template <class T>
[[nodiscard]] bool settled(const Stated<T>& field) {
  return field.stated() && field.vague() == nullptr;
}

}  // namespace agreements

/// Whom the result reaches can act on it where they are a party, or may decide on something or change the agreement.
inline void check_evaluation_incomplete(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  const auto& deciders = context.index<powers::Deciders>();
  const auto can_act = [&](const Stated<Actor>& actor, const Entity& on) {
    const auto all = model.resolve(actor);
    return std::any_of(all.begin(), all.end(),
                       [&](const Entity& e) { return !e.known() || deciders.may_decide(e, on) != powers::Answer::no; });
  };
  agreements::each_procedure(
      agreement.evaluation, "evaluation", [&](const std::string& pointer, const Procedure& procedure) {
        context.looked_at();
        if (procedure.elsewhere.stated())
          return context.undetermined(pointer, {"de rest van de evaluatie staat in een ander stuk",
                                                "another document has the rest of the evaluation"});
        std::vector<Bilingual> missing;
        if (!agreements::settled(procedure.when)) missing.push_back({"een datum of cyclus", "a date or cycle"});
        if (!agreements::settled(procedure.by) && !procedure.in_.stated())
          missing.push_back({"iemand die haar houdt", "somebody who holds it"});
        // Who evaluates and can decide needs no addressee.
        const Entity on =
            procedure.what ? model.resolve(*procedure.what) : Entity{EntityKind::agreement, PostKind::none, 0, 0, 0};
        const bool own_hands = (procedure.by && can_act(procedure.by, on)) ||
                               (!procedure.by && procedure.in_ &&
                                deciders.may_decide(model.resolve(*procedure.in_), on) == powers::Answer::yes);
        if (!own_hands && (!agreements::settled(procedure.to) || (procedure.to && !can_act(procedure.to, on))))
          missing.push_back(
              {"een geadresseerde die met de uitkomst iets kan doen", "an addressee who can act on the result"});
        if (missing.empty()) return;
        const Phrase what = procedure.what ? powers::object_name(model, model.resolve(*procedure.what))
                                           : Phrase("de regeling", "the agreement");
        Finding& finding = context.report<evaluation_incomplete>(pointer, what, powers::enumeration(missing));
        powers::cite(finding, powers::provisions_of(procedure.source, agreement.source));
      });
}

/// A decree or standing orders are changed and ended by who made them.
inline void check_no_end_no_exit(Context& context) {
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
  if (!agreements::settled(agreement.exit)) missing.push_back({"uittreding", "exit"});
  if (!agreements::settled(agreement.amendment)) missing.push_back({"wijziging", "amendment"});
  if (!agreements::settled(agreement.dissolution)) missing.push_back({"opheffing", "dissolution"});
  if (missing.empty()) return;
  Finding& finding = context.report<no_end_no_exit>("/agreement/until", powers::enumeration(missing));
  powers::cite(finding, written_in(agreement.source));
}

inline void check_accession_without_acceptance(Context& context) {
  const Agreement& agreement = context.framework().agreement;
  agreements::each_procedure(
      agreement.accession, "accession", [&](const std::string& pointer, const Procedure& procedure) {
        context.looked_at();
        if (procedure.elsewhere.stated())
          return context.undetermined(pointer, {"de rest van de toetreding staat in een ander stuk",
                                                "another document has the rest of the accession"});
        std::vector<Bilingual> missing;
        if (!agreements::settled(procedure.by)) missing.push_back({"wie haar aanvaardt", "who accepts it"});
        if (!agreements::settled(procedure.effective))
          missing.push_back({"vanaf welke dag zij werkt", "from which day it works"});
        if (missing.empty()) return;
        Finding& finding = context.report<accession_without_acceptance>(pointer, powers::enumeration(missing));
        powers::cite(finding, powers::provisions_of(procedure.source, agreement.source));
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

/// Over the numbers of parties that can be left: one that is more than there are now is an error; one that the exits
/// themselves undercut is an error too, unless dissolution is a way out for who is left against the will of another.
inline void check_exit_impossible(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  const auto parties = agreements::party_count(model);
  agreements::each_procedure(agreement.exit, "exit", [&](const std::string& pointer, const Procedure& procedure) {
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
          pointer + tail, voting::share_text(share),
          *stuck == *parties
              ? Phrase(now)
              : Phrase(fill("{0}, maar zodra er nog {1} over zijn kan niemand meer weg", {now, left}, Language::dutch),
                       fill("{0}, but once there are {1} left nobody can leave any more", {now, left},
                            Language::english)));
      powers::cite(finding, powers::provisions_of(procedure.source, agreement.source));
    }
  });
}

}  // namespace kader
