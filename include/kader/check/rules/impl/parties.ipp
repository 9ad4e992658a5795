// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include "kader/check/context.hpp"
#include "kader/check/rules/parties.hpp"
#include "kader/text/listed.hpp"
#include "kader/view/budget.hpp"
#include "kader/view/provisions.hpp"
#include "kader/view/public_law.hpp"

namespace kader {
namespace parties {

/// Names of these in a sentence, the first few of them.
[[nodiscard]] inline Phrase some_names(const Model& model, std::span<const Entity> all) {
  if (all.empty()) return model.names(all);
  return listed(all, [&](const Entity& one) { return model.name(one); }, {.most = 6});
}

/// The parties that a list denotes, each once, whichever of their organs is named; nothing where one is no party.
[[nodiscard]] inline std::optional<std::vector<Entity>> parties_of(const Model& model,
                                                                   const std::vector<Entity>& names) {
  std::vector<Entity> all;
  for (const Entity& name : names)
    for (const Entity& one : model.members(name)) {
      if (one.kind != EntityKind::party) return std::nullopt;
      all.push_back({EntityKind::party, PostKind::none, 0, one.index, 0});
    }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

[[nodiscard]] inline std::vector<Entity> without(std::span<const Entity> all, std::span<const Entity> others) {
  std::vector<Entity> left;
  std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(left));
  return left;
}

/// How two lists differ: who is missing in the second, and who is in it besides.
[[nodiscard]] inline Phrase difference(const Model& model, std::span<const Entity> missing,
                                       std::span<const Entity> besides) {
  Phrase text;
  if (!missing.empty()) {
    const Phrase names = some_names(model, missing);
    text = {"daar ontbreken " + names.nl, "missing there: " + names.en};
    if (missing.size() == 1) text.nl = "daar ontbreekt " + names.nl;
  }
  if (!besides.empty()) {
    const Phrase names = some_names(model, besides);
    const bool first = missing.empty();
    text.nl +=
        (first ? "alleen daar " : "; alleen daar ") + std::string(besides.size() == 1 ? "staat " : "staan ") + names.nl;
    text.en += (first ? "only there: " : "; only there: ") + names.en;
  }
  return text;
}

}  // namespace parties

void check_party_list_differs(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  if (!agreement.parties) return;
  std::vector<Entity> names;
  for (const Reference& name : *agreement.parties) names.push_back(model.resolve(name));
  const auto heading = parties::parties_of(model, names);
  const auto compare = [&](const std::string& pointer, const std::optional<std::vector<Entity>>& list,
                           const Phrase& where, const Stated<List<ProvisionRef>>& source) {
    context.looked_at();
    if (!heading || !list)
      return context.undetermined(pointer, {"wie er allemaal partij zijn", "who all the parties are"});
    const auto missing = parties::without(*heading, *list);
    const auto besides = parties::without(*list, *heading);
    if (missing.empty() && besides.empty()) return;
    Finding& finding =
        context.report<party_list_differs>(pointer, std::to_string(heading->size()), where,
                                           std::to_string(list->size()), parties::difference(model, missing, besides));
    Context::relate(finding, "/agreement/parties", {"de partijen in de aanhef", "the parties in the heading"});
    cite(finding, written_in(source));
    cite(finding, written_in(agreement.source));
  };
  if (agreement.participants)
    if (const Entity group = model.resolve_id(agreement.participants->str()); group.kind == EntityKind::group)
      compare(model.pointer(group), parties::parties_of(model, {group}),
              {"de begripsbepaling van " + model.name(group).nl, "the definition of " + model.name(group).en},
              model.group(group)->source);
  const auto& signatures = each_of(agreement.signatures);
  if (signatures.empty()) return;
  names.clear();
  for (const Signature& signature : signatures)
    for (const Entity& name : model.resolve(signature.for_)) names.push_back(name);
  if (!names.empty())
    compare("/agreement/signatures", parties::parties_of(model, names), {"de ondertekening", "the signatures"},
            signatures.front().source);
}

namespace parties {

/// Where the text counts participants, as somebody would say it; nothing where it does not.
struct Count {
  std::string pointer;
  Phrase what;
};

[[nodiscard]] inline std::optional<Count> count_of_participants(const View& view) {
  const Model& model = view.model();
  const Agreement& agreement = view.framework().agreement;
  const Entity defined = agreement.participants ? model.resolve_id(agreement.participants->str()) : Entity{};
  const auto of_participants = [&](const List<Reference>& names) {
    return std::any_of(names.begin(), names.end(), [&](const Reference& name) {
      const Entity e = model.resolve(name);
      return e.kind == EntityKind::agreement_parties || (defined.known() && e.thing() == defined);
    });
  };
  const auto counted = [&](const Stated<Actor>& actor) {
    const auto* some = actor ? std::get_if<Some>(&*actor) : nullptr;
    return some != nullptr && some->some.kind() != Share::Kind::all && of_participants(some->of);
  };
  const auto conditioned = [&](const Stated<Conditions>& conditions) {
    return std::any_of(each_of(conditions).begin(), each_of(conditions).end(),
                       [](const Condition& condition) { return std::holds_alternative<PartiesAgree>(condition); });
  };
  const std::pair<const Stated<List<Procedure>>*, std::pair<const char*, Bilingual>> procedures[] = {
      {&agreement.amendment, {"amendment", {"wijziging van de regeling", "amending the agreement"}}},
      {&agreement.dissolution, {"dissolution", {"opheffing van de regeling", "dissolving the agreement"}}},
      {&agreement.accession, {"accession", {"toetreding", "accession"}}},
      {&agreement.exit, {"exit", {"uittreding", "exit"}}}};
  for (const auto& [list, named] : procedures)
    for (std::size_t i = 0; i < each_of(*list).size(); ++i)
      if (counted((**list)[i].by) || conditioned((**list)[i].if_))
        return Count{"/agreement/" + std::string(named.first) + "/" + std::to_string(i), Phrase(named.second)};
  for (const std::uint32_t index : view.norms()) {
    const ResolvedNorm& norm = model.norms()[index];
    if (norm.written != nullptr && (counted(norm.written->who) || conditioned(norm.written->if_)))
      return Count{model.pointer(norm), {"het tellen van stemmen daarvoor", "the count for that"}};
  }
  for (const Body* body : view.bodies())
    if (body->voting && body->voting->of && *body->voting->of == MajorityOf::parties)
      return Count{model.pointer(model.entity(*body)) + "/voting",
                   {"de stemming in " + model.name(model.entity(*body)).nl,
                    "the vote in " + model.name(model.entity(*body)).en}};
  return std::nullopt;
}

}  // namespace parties

void check_counting_unit_ambiguous(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  const Entity defined = agreement.participants ? model.resolve_id(agreement.participants->str()) : Entity{};
  if (defined.kind != EntityKind::group) return;
  const auto count = parties::count_of_participants(context);
  if (!count) return;
  context.looked_at();
  std::vector<Entity> names = model.members(defined);
  std::sort(names.begin(), names.end(), [](const Entity& a, const Entity& b) {
    return std::tie(a.kind, a.index, a.organ) < std::tie(b.kind, b.index, b.organ);
  });
  for (std::size_t i = 1; i < names.size(); ++i) {
    const Entity& one = names[i - 1];
    const Entity& two = names[i];
    if (one.kind != EntityKind::party || two.kind != EntityKind::party || one.index != two.index ||
        one.organ == two.organ)
      continue;
    const Entity party{EntityKind::party, PostKind::none, 0, one.index, 0};
    Finding& finding = context.report<counting_unit_ambiguous>(model.pointer(defined), model.name(party),
                                                               model.name(one), model.name(two), count->what);
    Context::relate(finding, count->pointer, {"hier wordt geteld", "here they are counted"});
    cite(finding, written_in(model.group(defined)->source));
  }
}

namespace parties {

/// Each organ of a group for itself: `gemeenten.raad` is the councils, written out or not.
[[nodiscard]] inline std::vector<Entity> one_by_one(const Model& model, std::span<const Entity> names, Budget& budget) {
  std::vector<Entity> all;
  for (const Entity& name : names)
    for (const Entity& one : model.members(name))
      if (budget.spend()) all.push_back(one);
  return all;
}

/// Who represents a public body by law: the mayor, the King's commissioner, the dijkgraaf.
[[nodiscard]] inline std::string_view representative_by_law(const Party& party) {
  if (!party.kind) return {};
  switch (*party.kind) {
    case PartyKind::gemeente: return "burgemeester";
    case PartyKind::provincie: return "cdk";
    case PartyKind::waterschap: return "dijkgraaf";
    default: return {};
  }
}

}  // namespace parties

void check_signature_without_decision(Context& context) {
  const Model& model = context.model();
  const Agreement& agreement = context.framework().agreement;
  const auto& signatures = each_of(agreement.signatures);
  Budget budget(2'000'000);
  for (std::size_t i = 0; i < signatures.size(); ++i) {
    const Signature& signature = signatures[i];
    std::vector<Entity> bound;
    if (budget.spent()) return context.undetermined("/agreement/signatures", too_much);
    for (const Entity& name : model.resolve(signature.for_))
      for (const Entity& one : model.members(name))
        if (const Party* party = model.party(one);
            budget.spend() && party != nullptr && !parties::representative_by_law(*party).empty())
          bound.push_back(one);
    if (bound.empty()) continue;
    context.looked_at();
    const std::string at = "/agreement/signatures/" + std::to_string(i);
    if (signature.elsewhere.stated()) {
      context.undetermined(at, {"waarop de ondertekening rust, staat in een ander stuk",
                                "another document says on what the signature rests"});
      continue;
    }
    const auto by = parties::one_by_one(model, model.resolve(signature.by), budget);
    const auto represents = [&](const Entity& who) {
      const Party* party = model.party(who);
      return !who.known() ||
             (party != nullptr && who.organ != 0 && model.organ_name(who) == parties::representative_by_law(*party));
    };
    std::vector<Bilingual> missing;
    // Chair and secretary of an organ sign what the organ itself decides.
    const auto organs = parties::one_by_one(model, model.resolve(signature.for_), budget);
    const auto signs_for_organ = [&](const Entity& who) {
      return std::any_of(organs.begin(), organs.end(), [&](const Entity& organ) {
        return organ.kind == EntityKind::party && organ.organ != 0 && who.kind == organ.kind &&
               who.index == organ.index && who.organ != 0 && (who.organ == organ.organ || represents(who));
      });
    };
    const bool own_decision =
        !by.empty() && budget.spend(by.size() * organs.size()) && std::all_of(by.begin(), by.end(), signs_for_organ);
    if (!signature.on_decision_of.stated() && !own_decision)
      missing.push_back({"op welk besluit zij rust", "on which decision it rests"});
    if (signature.by && !signature.mandated_by.stated() && !own_decision &&
        !std::all_of(by.begin(), by.end(), represents))
      missing.push_back({"waaraan de ondertekenaar de bevoegdheid ontleent om te vertegenwoordigen",
                         "from where the signatory has the power to represent"});
    if (missing.empty()) continue;
    Finding& finding =
        context.report<signature_without_decision>(at, parties::some_names(model, bound), listed(missing));
    cite(finding, provisions_of(signature.source, agreement.source));
  }
}

void check_contact_point_not_unique(Context& context) {
  const Model& model = context.model();
  std::vector<const Role*> points;
  for (const Role* role : context.roles())
    if (role->kind && *role->kind == RoleKind::contact_point) points.push_back(role);
  if (points.empty()) return;
  context.looked_at(points.size());
  if (points.size() > 1) {
    std::vector<Entity> all;
    all.reserve(points.size());
    for (const Role* role : points) all.push_back(model.entity(*role));
    const Phrase names = parties::some_names(model, all);
    Finding& finding = context.report<contact_point_not_unique>(
        model.pointer(all[1]), Phrase("er zijn er meer dan één, " + names.nl, "there is more than one, " + names.en));
    Context::relate(finding, model.pointer(all[0]), {"het eerste", "the first"});
    cite(finding, written_in(points[1]->post.source));
    return;
  }
  const Entity point = model.entity(*points.front());
  const auto everybody = parties::parties_of(model, {{EntityKind::agreement_parties, PostKind::none, 0, 0, 0}});
  if (!everybody || everybody->empty() || rest_elsewhere(model, point)) {
    context.undetermined(model.pointer(point),
                         {"namens wie het aanspreekpunt spreekt", "for whom the contact point speaks"});
    return;
  }
  const auto mandators = model.resolve(points.front()->post.mandated_by);
  std::vector<Entity> givers(mandators.begin(), mandators.end());
  std::uint32_t norm = UINT32_MAX;
  for (const Position* p : context.positions()) {
    if (p->who.thing() != point || p->modality != Modality::can || p->norm == norm) continue;
    norm = p->norm;
    if (const auto* mandate = context.norm(*p).mandated_by())
      for (const Entity& giver : model.resolve(*mandate)) givers.push_back(giver);
  }
  const auto given = parties::parties_of(model, givers);
  if (!given) {
    context.undetermined(model.pointer(point), {"wie het mandaat geeft", "who gives the mandate"});
    return;
  }
  const auto missing = parties::without(*everybody, *given);
  if (missing.empty()) return;
  Phrase reason("geen partij geeft het mandaat", "no party gives it a mandate");
  if (!given->empty()) {
    const Phrase names = parties::some_names(model, missing);
    reason = {"het heeft geen mandaat van " + names.nl, "it has no mandate of " + names.en};
  }
  Finding& finding = context.report<contact_point_not_unique>(model.pointer(point), reason);
  cite(finding, written_in(points.front()->post.source));
}

}  // namespace kader
