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
#include "kader/check/rules/voting.hpp"
#include "kader/view/majorities.hpp"
#include "kader/view/procedures.hpp"
#include "kader/view/provisions.hpp"

namespace kader {
namespace voting {

/// "4", or "3 tot 9" where the text leaves room.
[[nodiscard]] inline Phrase size_text(const Extent& size) {
  const std::string least = std::to_string(size.least);
  if (!size.most) return {least + " of meer", least + " or more"};
  const std::string most = std::to_string(*size.most);
  return least == most ? Phrase(least) : Phrase(least + " tot " + most, least + " to " + most);
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

}  // namespace voting

void check_quorum_impossible(Context& context) {
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
      cite(finding, provisions_of(quorum->source, body->source));
    };
    const Extent size = model.size(*body);
    const bool by_weight = quorum->of && *quorum->of == QuorumOf::votes;
    const auto weight = by_weight ? total_weight(model, *body) : std::nullopt;
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
        if (const auto reason = required_in_vain(model, *body, seat)) report("including/" + std::to_string(i), *reason);
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

/// How many the members of a body are, where a majority is one of all of them and their number is settled.
[[nodiscard]] inline std::optional<std::uint64_t> settled_size(const Extent& size, const Stated<MajorityOf>& of) {
  const bool of_all = of && *of == MajorityOf::members;
  if (!of_all || !size.known || !size.most || *size.most != size.least) return std::nullopt;
  return size.least;
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

}  // namespace voting

void check_half_is_no_majority(Context& context) {
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
      cite(finding, provisions_of(body->voting->source, body->source));
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
          !voting::half_or_less(some->some, {}, voting::settled_count(model, *some)))
        continue;
      Finding& finding =
          context.report<half_is_no_majority>("/agreement/" + std::string(key) + "/" + std::to_string(i) + "/by", what);
      cite(finding, provisions_of(procedure.source, agreement.source));
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

void check_tie_break_needs_majority(Context& context) {
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
      cite(finding, provisions_of(step.source.stated() ? step.source : body->voting->source, body->source));
    }
  }
}

}  // namespace kader
