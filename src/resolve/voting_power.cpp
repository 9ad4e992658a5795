// SPDX-License-Identifier: Apache-2.0
#include "kader/resolve/voting_power.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <utility>
#include <variant>

namespace kader {
namespace {

/// What is counted, and how much of it is needed.
struct Counted {
  MajorityOf of = MajorityOf::votes;
  Share share;
};

std::optional<Counted> counted(const Model& model, const Body& body, Phrase& missing) {
  const Effective<Voting> voting = model.voting(body);
  if (voting.stated != nullptr && voting.stated->majority) {
    const MajorityOf of = voting.stated->of.value_or(MajorityOf::votes);
    if (const auto* share = std::get_if<Share>(&*voting.stated->majority)) {
      if (share->kind() == Share::Kind::all) return Counted{MajorityOf::members, *share};
      return Counted{of, *share};
    }
    if (std::get<MajorityWord>(*voting.stated->majority) == MajorityWord::consensus)
      return Counted{MajorityOf::members, Share::all()};
  } else if (voting.stated == nullptr && voting.law != nullptr) {
    if (const auto share = Share::parse(voting.law->share, Language::english))
      return Counted{MajorityOf::votes, *share};
  }
  missing = {"met welke meerderheid het gremium besluit", "by what majority the body decides"};
  return std::nullopt;
}

bool fits(std::uint64_t weight) { return weight <= std::numeric_limits<std::uint32_t>::max(); }

}  // namespace

BlocsFound voting_blocs(const Model& model, const Body& body) {
  BlocsFound found;
  const auto rule = counted(model, body, found.missing);
  if (!rule) return found;
  const Electorate all = electorate(model, body);
  if (!all.counts_known || all.voters.empty()) {
    found.missing = {"hoeveel leden het gremium heeft", "how many members the body has"};
    return found;
  }
  if (!all.weights_known) {
    found.missing = {"hoe zwaar elke stem weegt", "how much each vote weighs"};
    return found;
  }
  VotingBlocs made;
  std::map<Entity, std::size_t> index;
  for (const Voters& v : all.voters) {
    if (v.count == 0) continue;
    const Entity who = v.party.known() ? v.party : v.seat;
    made.by_party = made.by_party && v.party.known();
    const auto [known, fresh] = index.try_emplace(who, made.blocs.size());
    if (fresh) made.blocs.push_back({who, 0, 0});
    Bloc* const at = &made.blocs[known->second];
    at->members += v.count;
    switch (rule->of) {
      case MajorityOf::votes: at->weight += all.weight_of(v) * v.count; break;
      case MajorityOf::present:
      case MajorityOf::members: at->weight += v.count; break;
      case MajorityOf::parties: at->weight = 1; break;
    }
  }
  for (const Bloc& bloc : made.blocs) made.total += bloc.weight;
  made.needed = std::max<std::uint64_t>(1, rule->share.least_of(made.total));
  found.blocs = std::move(made);
  return found;
}

VotingPowerFound voting_power(const Model& model, const Body& body) {
  VotingPowerFound found;
  BlocsFound blocs = voting_blocs(model, body);
  if (!blocs.blocs) {
    found.missing = std::move(blocs.missing);
    return found;
  }
  const Phrase too_many{"te veel leden of te grote gewichten om uit te tellen",
                        "too many members or too large weights to count out"};
  VotingPower made;
  made.total = blocs.blocs->total;
  made.needed = blocs.blocs->needed;
  const auto powers = [&](const std::vector<std::uint64_t>& weights) -> std::optional<std::vector<PlayerPower>> {
    std::vector<std::uint32_t> narrow;
    for (const std::uint64_t weight : weights) {
      if (!fits(weight)) return std::nullopt;
      narrow.push_back(static_cast<std::uint32_t>(weight));
    }
    return power_of_players(VotingGame::weighted(std::move(narrow), made.needed));
  };
  std::vector<std::uint64_t> weights;
  for (const Bloc& bloc : blocs.blocs->blocs) weights.push_back(bloc.weight);
  const auto of_blocs = powers(weights);
  if (!of_blocs) {
    found.missing = too_many;
    return found;
  }
  for (std::size_t i = 0; i < weights.size(); ++i) made.parties.push_back({blocs.blocs->blocs[i], (*of_blocs)[i]});

  const auto rule = counted(model, body, found.missing);
  if (rule && rule->of != MajorityOf::parties) {
    const Electorate all = electorate(model, body);
    weights.clear();
    std::vector<std::pair<Bloc, std::size_t>> first;  // of each seat's holders
    for (const Voters& v : all.voters) {
      if (v.count == 0) continue;
      const std::uint64_t weight = rule->of == MajorityOf::votes ? all.weight_of(v) : 1;
      if (v.count > most_players - std::min(most_players, weights.size())) {
        found.missing = too_many;
        return found;
      }
      first.emplace_back(Bloc{v.seat, v.count, weight}, weights.size());
      weights.insert(weights.end(), v.count, weight);
    }
    const auto of_heads = powers(weights);
    if (!of_heads) {
      found.missing = too_many;
      return found;
    }
    for (const auto& [bloc, index] : first) made.seats.push_back({bloc, (*of_heads)[index]});
  }
  found.power = std::move(made);
  return found;
}

}  // namespace kader
