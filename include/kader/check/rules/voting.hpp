// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/check/rules/powers.hpp"

namespace kader {

inline constexpr RuleInfo quorum_impossible{
    .name = "quorum-impossible",
    .severity = Severity::error,
    .demands = {"Een quorum is te halen met wie er zitting heeft.",
                "A quorum can be reached with those who have a seat."},
    .message = {"Het quorum van {0} is niet, of niet altijd, te halen: {1}.",
                "The quorum of {0} can never, or not always, be reached: {1}."},
    .why = {"zonder quorum kan het gremium niets besluiten", "without a quorum the body can decide nothing"},
    .help =
        {"verlaag het quorum of vergroot de samenstelling; een aandeel (meer dan 1/2) groeit met de samenstelling mee",
         "lower the quorum or enlarge the body; a share (more than 1/2) follows the number of members"},
    .source = "vergelijk Gemeentewet 20",
    .yields_to = {"body-without-members"}};

inline constexpr RuleInfo half_is_no_majority{
    .name = "half-is-no-majority",
    .severity = Severity::error,
    .demands = {"Een voorstel wordt aangenomen met meer dan de helft.", "A proposal is adopted by more than half."},
    .message = {"Voor {0} is de helft genoeg: bij een even aantal kunnen een voorstel en zijn tegendeel allebei worden "
                "aangenomen.",
                "For {0} half is enough: with an even number a proposal and its opposite can both be adopted."},
    .why = {"de ene helft kan telkens ongedaan maken wat de andere besloot",
            "each half can undo what the other decided"},
    .help = {"maak er 'meer dan 1/2' van", "write 'more than 1/2'"},
    .source = "vergelijk Gemeentewet 30",
    .instance = "GR Schadeschap Schiphol art. 25, tweede lid"};

inline constexpr RuleInfo tie_break_needs_majority{
    .name = "tie-break-needs-majority",
    .severity = Severity::error,
    .demands = {"Wat een staking van stemmen beëindigt, hangt niet af van wie staakt.",
                "What ends a tie does not depend on the body that is tied."},
    .message = {"Wat in {0} een staking van stemmen moet beëindigen, vraagt zelf een meerderheid van {0}.",
                "What is to end a tie in {0} itself takes a majority of {0}."},
    .why = {"bij staking is die meerderheid er juist niet, zodat de regel nooit werkt",
            "in a tie that majority is just what is missing, so the rule never works"},
    .help = {"laat elk lid erom kunnen verzoeken, of laat de voorzitter of een ander gremium beslissen",
             "let any member ask for it, or let the chair or another body decide"},
    .instance = "GR Schadeschap Schiphol art. 7, vijfde lid"};

namespace voting {

/// "4", or "3 tot 9" where the text leaves room.
[[nodiscard]] inline Phrase size_text(const Extent& size) {
  const std::string least = std::to_string(size.least);
  if (!size.most) return {least + " of meer", least + " or more"};
  const std::string most = std::to_string(*size.most);
  return least == most ? Phrase(least) : Phrase(least + " tot " + most, least + " to " + most);
}

/// The weight of all votes together, if the text tells.
[[nodiscard]] inline std::optional<std::uint64_t> total_weight(const Model& model, const Body& body) {
  std::uint64_t total = 0;
  const auto& seats = each_of(body.seats);
  for (std::uint32_t i = 0; i < seats.size(); ++i) {
    const Seat& seat = seats[i];
    if (!has_vote(seat)) continue;
    const Extent holders = model.holders(model.entity(body).with_post(PostKind::seat, i));
    if (!holders.known || (seat.vote.stated() && !seat.vote.has_value())) return std::nullopt;
    const auto weight = seat.vote.value_or(Weight(1)).value();
    if (!weight) return std::nullopt;
    total += std::uint64_t{holders.most.value_or(holders.least)} * *weight;
  }
  return total;
}

/// Why so large a share of so many can fail to be reached; nothing where it is within reach, or the text does not tell.
[[nodiscard]] inline std::optional<Phrase> beyond(const Share& share, const Extent& size) {
  const auto wrong = [&](std::uint64_t needed) {
    const Phrase there = size_text(size);
    return Phrase("nodig zijn er " + std::to_string(needed) + ", het gremium telt " + there.nl,
                  std::to_string(needed) + " are needed, the body counts " + there.en);
  };
  if (size.most && *size.most == 0) return std::nullopt;  // body-without-members
  if (size.known && size.least > 0 && share.least_of(size.least) > size.least) return wrong(share.least_of(size.least));
  if (size.most && share.least_of(*size.most) > *size.most) return wrong(share.least_of(*size.most));
  return std::nullopt;
}

/// Why a seat that a quorum requires cannot be filled at all by somebody who counts.
[[nodiscard]] inline std::optional<Phrase> required_in_vain(const Model& model, const Body& body,
                                                            const Entity& required) {
  const Entity table = model.entity(body);
  const Phrase name = model.name(required);
  if (const Seat* seat = model.seat(required); seat != nullptr && required.thing() == table) {
    if (seat->as_ && *seat->as_ != SeatAs::member)
      return Phrase(name.nl + " moet erbij zijn, maar telt zonder stem niet mee",
                    name.en + " has to be there, but without a vote does not count");
    const Extent holders = model.holders(required);
    if (holders.most && *holders.most == 0)
      return Phrase(name.nl + " moet erbij zijn, maar die zetel heeft geen bekleder",
                    name.en + " has to be there, but nobody holds that seat");
    return std::nullopt;
  }
  if (required.kind != EntityKind::body || required.thing() == table || !body.seats) return std::nullopt;
  for (std::uint32_t i = 0; i < body.seats->size(); ++i) {
    const Entity seat = table.with_post(PostKind::seat, i);
    const auto& who = (*body.seats)[i].post;
    if (model.overlap(required, seat)) return std::nullopt;
    for (const Stated<Actor>* source : {&who.who, &who.drawn_from})
      for (const Entity& from : model.resolve(*source))
        if (!from.known() || model.overlap(required, from)) return std::nullopt;
  }
  return Phrase(name.nl + " moet erbij zijn, maar heeft daar geen zetel",
                name.en + " has to be there, but has no seat in it");
}

}  // namespace voting

inline void check_quorum_impossible(Context& context) {
  const Model& model = context.model();
  for (const Body* body : context.bodies()) {
    const Quorum* quorum = model.quorum(*body).stated;
    if (quorum == nullptr) continue;
    context.looked_at();
    const Entity table = model.entity(*body);
    const bool own = body->quorum.get() == quorum;
    const auto place = [&](const std::string& field) {
      return model.pointer(table) + (own ? "/quorum/" + field : std::string("/like"));
    };
    const auto report = [&](const std::string& field, const Phrase& reason) {
      Finding& finding = context.report<quorum_impossible>(place(field), model.name(table), reason);
      powers::cite(finding, powers::provisions_of(quorum->source, body->source));
    };
    const Extent size = model.size(*body);
    const bool by_weight = quorum->of && *quorum->of == QuorumOf::votes;
    const auto weight = by_weight ? voting::total_weight(model, *body) : std::nullopt;
    const auto compare = [&](const Stated<Share>& share, const std::string& field) {
      if (!share) return;
      if (by_weight) {
        if (!weight) return context.undetermined(place(field), {"hoeveel stemmen er zijn", "how many votes there are"});
        if (*weight > 0 && share->least_of(*weight) > *weight)
          report(field, Phrase("nodig zijn " + std::to_string(share->least_of(*weight)) + " stemmen, er zijn er " +
                                   std::to_string(*weight),
                               std::to_string(share->least_of(*weight)) + " votes are needed, there are " +
                                   std::to_string(*weight)));
        return;
      }
      if (const auto reason = voting::beyond(*share, size))
        report(field, *reason);
      else if (!size.known && share->kind() == Share::Kind::count)
        context.undetermined(place(field), {"hoeveel leden het gremium heeft", "how many members the body has"});
    };
    compare(quorum->share, "share");
    compare(quorum->second_call, "second call");
    const auto& required = each_of(quorum->including);
    for (std::size_t i = 0; i < required.size(); ++i)
      if (const Entity seat = model.resolve(required[i]); seat.known())
        if (const auto reason = voting::required_in_vain(model, *body, seat))
          report("including/" + std::to_string(i), *reason);
  }
}

namespace voting {

/// Whether a majority lets half of those that count, or fewer, adopt. A part of so many, where that is settled, is
/// counted out: half of three is two. A number is compared with those there are at least.
[[nodiscard]] inline bool half_or_less(const Share& share, const Extent& size, std::optional<std::uint64_t> settled) {
  if (share.is_majority()) return false;
  if (share.kind() != Share::Kind::count) return !settled || share.least_of(*settled) * 2 <= *settled;
  return size.known && size.least > 1 && share.least_of(size.least) * 2 <= size.least;
}
[[nodiscard]] inline Phrase share_text(const Share& share) {
  return {share.text(Language::dutch), share.text(Language::english)};
}

/// How many the members of a body are, where a majority is one of all of them and their number is settled.
[[nodiscard]] inline std::optional<std::uint64_t> settled_size(const Extent& size, const Stated<MajorityOf>& of) {
  const bool of_all = of && *of == MajorityOf::members;
  if (!of_all || !size.known || !size.most || *size.most != size.least) return std::nullopt;
  return size.least;
}

}  // namespace voting

namespace agreements {

/// The parties, one by one, where the text lists them all.
[[nodiscard]] inline std::optional<std::uint64_t> party_count(const Model& model) {
  const auto& parties = model.framework().agreement.parties;
  if (!parties) return std::nullopt;
  std::vector<Entity> all = model.members({EntityKind::agreement_parties, PostKind::none, 0, 0, 0});
  for (Entity& e : all) e.organ = 0;  // the council and the executive of one municipality are one party
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  if (std::any_of(all.begin(), all.end(), [](const Entity& e) { return e.kind != EntityKind::party; }))
    return std::nullopt;
  return all.size();
}
/// How many those are of whom so many must agree: all parties, or all members of a body; nothing where the text does
/// not tell, or parties may come and go.
[[nodiscard]] inline std::optional<std::uint64_t> settled_count(const Model& model, const Some& some) {
  if (some.of.size() != 1 || some.except_.stated()) return std::nullopt;
  const Entity of = model.resolve(some.of.front());
  if (of.kind == EntityKind::agreement_parties) {
    const Agreement& agreement = model.framework().agreement;
    return agreement.accession.has_value() || agreement.exit.has_value() ? std::nullopt : party_count(model);
  }
  const Body* body = of.post == PostKind::members ? model.body(of) : nullptr;
  return body != nullptr ? voting::settled_size(model.size(*body), MajorityOf::members) : std::nullopt;
}

}  // namespace agreements

/// Bodies by their own voting rules, and the agreement by those of its amendment, dissolution and accession.
inline void check_half_is_no_majority(Context& context) {
  const Model& model = context.model();
  const auto share_of = [](const Stated<Majority>& majority) {
    return majority ? std::get_if<Share>(&*majority) : nullptr;
  };
  for (const Body* body : context.bodies()) {
    if (!body->voting) continue;
    context.looked_at();
    const std::string at = model.pointer(model.entity(*body)) + "/voting/";
    const Extent size = model.size(*body);
    const auto settled = voting::settled_size(size, body->voting->of);
    const auto compare = [&](const Stated<Majority>& majority, const std::string& field, Bilingual decisions) {
      const Share* share = share_of(majority);
      if (share == nullptr || !voting::half_or_less(*share, size, settled)) return;
      const Phrase name = model.name(model.entity(*body));
      Finding& finding = context.report<half_is_no_majority>(
          at + field, Phrase(std::string(decisions.nl) + name.nl, std::string(decisions.en) + name.en));
      powers::cite(finding, powers::provisions_of(body->voting->source, body->source));
    };
    compare(body->voting->majority, "majority", {"een besluit van ", "a decision of "});
    const auto& special = each_of(body->voting->for_);
    for (std::size_t i = 0; i < special.size(); ++i)
      compare(special[i].majority, "for/" + std::to_string(i) + "/majority",
              {"een bijzonder besluit van ", "a special decision of "});
  }
  const Agreement& agreement = context.framework().agreement;
  const auto procedures = [&](const Stated<List<Procedure>>& all, const char* key, Bilingual what) {
    for (std::size_t i = 0; i < each_of(all).size(); ++i) {
      const Procedure& procedure = (*all)[i];
      const Some* some = procedure.by ? std::get_if<Some>(&*procedure.by) : nullptr;
      if (some == nullptr) continue;
      context.looked_at();
      if (some->some.kind() == Share::Kind::count ||
          !voting::half_or_less(some->some, {}, agreements::settled_count(model, *some)))
        continue;
      Finding& finding =
          context.report<half_is_no_majority>("/agreement/" + std::string(key) + "/" + std::to_string(i) + "/by", what);
      powers::cite(finding, powers::provisions_of(procedure.source, agreement.source));
    }
  };
  procedures(agreement.amendment, "amendment", {"wijziging van de regeling", "amending the agreement"});
  procedures(agreement.dissolution, "dissolution", {"opheffing van de regeling", "dissolving the agreement"});
  procedures(agreement.accession, "accession", {"toetreding tot de regeling", "acceding to the agreement"});
}

namespace voting {

/// Whether an act of these takes a majority of that body: the body itself, all its members, or more than half of them.
[[nodiscard]] inline bool takes_majority(const Model& model, const Body& body, const Stated<Actor>& actor) {
  if (!actor) return false;
  const Entity table = model.entity(body);
  const Entity members = table.with_post(PostKind::members);
  const auto names = [&](std::span<const Reference> list, const Entity& wanted) {
    return std::any_of(list.begin(), list.end(), [&](const Reference& name) { return model.resolve(name) == wanted; });
  };
  if (names(names_in(*actor), table)) return true;
  if (const auto* jointly = std::get_if<Jointly>(&*actor)) return names(jointly->jointly, members);
  const auto* some = std::get_if<Some>(&*actor);
  if (some == nullptr || !names(some->of, members)) return false;
  if (some->some.kind() != Share::Kind::count) return some->some.is_majority();
  const Extent size = model.size(body);
  return size.known && size.most && some->some.least_of(*size.most) * 2 > *size.most;
}

}  // namespace voting

inline void check_tie_break_needs_majority(Context& context) {
  const Model& model = context.model();
  for (const Body* body : context.bodies()) {
    if (!body->voting) continue;
    const auto& steps = each_of(body->voting->deadlock);
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const DeadlockStep& step = steps[i];
      context.looked_at();
      const char* field = voting::takes_majority(model, *body, step.on_request_of)                ? "on request of"
                          : voting::takes_majority(model, *body, step.decided_by)                 ? "decided by"
                          : step.refer_to && model.resolve(*step.refer_to) == model.entity(*body) ? "refer to"
                                                                                                  : nullptr;
      if (field == nullptr) continue;
      Finding& finding = context.report<tie_break_needs_majority>(
          model.pointer(model.entity(*body)) + "/voting/deadlock/" + std::to_string(i) + "/" + field,
          model.name(model.entity(*body)));
      powers::cite(finding,
                   powers::provisions_of(step.source.stated() ? step.source : body->voting->source, body->source));
    }
  }
}

}  // namespace kader
