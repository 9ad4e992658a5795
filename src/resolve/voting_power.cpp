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

/// Who votes, and what is counted of it.
struct Vote {
  Counted rule;
  const Electorate& all;
};
std::optional<Vote> vote_in(const Model& model, const Body& body, const Electorate& electorate, Phrase& missing) {
  const auto rule = counted(model, body, missing);
  if (!rule) return std::nullopt;
  const Vote vote{*rule, electorate};
  if (!vote.all.counts_known || vote.all.voters.empty()) {
    missing = {"hoeveel leden het gremium heeft", "how many members the body has"};
    return std::nullopt;
  }
  if (!vote.all.weights_known) {
    missing = {"hoe zwaar elke stem weegt", "how much each vote weighs"};
    return std::nullopt;
  }
  return vote;
}

VotingBlocs blocs_of(const Vote& vote) {
  VotingBlocs made;
  std::map<Entity, std::size_t> index;
  std::vector<std::uint64_t> heaviest;  // of each bloc, what its heaviest seat weighs
  for (const Voters& v : vote.all.voters) {
    if (v.count == 0) continue;
    const Entity who = v.party.known() ? v.party : v.seat;
    made.by_party = made.by_party && v.party.known();
    const auto [known, fresh] = index.try_emplace(who, made.blocs.size());
    if (fresh) {
      made.blocs.push_back({who, 0, 0, v.seat});
      heaviest.push_back(0);
    }
    Bloc* const at = &made.blocs[known->second];
    at->members += v.count;
    if (const std::uint64_t weight = vote.all.weight_of(v) * v.count; weight > heaviest[known->second]) {
      heaviest[known->second] = weight;
      at->heaviest_seat = v.seat;
    }
    switch (vote.rule.of) {
      case MajorityOf::votes: at->weight += vote.all.weight_of(v) * v.count; break;
      case MajorityOf::present:
      case MajorityOf::members: at->weight += v.count; break;
      case MajorityOf::parties: at->weight = 1; break;
    }
  }
  for (const Bloc& bloc : made.blocs) made.total += bloc.weight;
  made.needed = std::max<std::uint64_t>(1, vote.rule.share.least_of(made.total));
  return made;
}

/// The power of players with these weights; nothing where there is too much to count.
std::optional<std::vector<PlayerPower>> power_of(const std::vector<std::uint64_t>& weights, std::uint64_t needed) {
  std::vector<std::uint32_t> narrow;
  narrow.reserve(weights.size());
  for (const std::uint64_t weight : weights) {
    if (weight > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    narrow.push_back(static_cast<std::uint32_t>(weight));
  }
  return power_of_players(VotingGame::weighted(std::move(narrow), needed));
}

/// A row for each party; nothing where there is too much to count.
std::optional<std::vector<BlocPower>> power_of_parties(const VotingBlocs& blocs) {
  std::vector<std::uint64_t> weights;
  weights.reserve(blocs.blocs.size());
  for (const Bloc& bloc : blocs.blocs) weights.push_back(bloc.weight);
  const auto powers = power_of(weights, blocs.needed);
  if (!powers) return std::nullopt;
  std::vector<BlocPower> rows;
  rows.reserve(weights.size());
  for (std::size_t i = 0; i < weights.size(); ++i) rows.push_back({blocs.blocs[i], (*powers)[i]});
  return rows;
}

/// A row for the holders of each seat, who are alike; nothing where there is too much to count.
std::optional<std::vector<BlocPower>> power_of_seats(const Vote& vote, std::uint64_t needed) {
  std::vector<std::uint64_t> weights;               // of each head
  std::vector<std::pair<Bloc, std::size_t>> seats;  // with the first of its heads
  for (const Voters& v : vote.all.voters) {
    if (v.count == 0) continue;
    const std::uint64_t weight = vote.rule.of == MajorityOf::votes ? vote.all.weight_of(v) : 1;
    if (v.count > most_players - std::min(most_players, weights.size())) return std::nullopt;
    seats.emplace_back(Bloc{v.seat, v.count, weight, v.seat}, weights.size());
    weights.insert(weights.end(), v.count, weight);
  }
  const auto powers = power_of(weights, needed);
  if (!powers) return std::nullopt;
  std::vector<BlocPower> rows;
  rows.reserve(seats.size());
  for (const auto& [bloc, head] : seats) rows.push_back({bloc, (*powers)[head]});
  return rows;
}

}  // namespace

BlocsFound voting_blocs(const Model& model, const Body& body, const Electorate& electorate) {
  BlocsFound found;
  if (const auto vote = vote_in(model, body, electorate, found.missing)) found.blocs = blocs_of(*vote);
  return found;
}

VotingPowerFound voting_power(const Model& model, const Body& body) {
  VotingPowerFound found;
  const Electorate all = electorate(model, body);
  const auto vote = vote_in(model, body, all, found.missing);
  if (!vote) return found;
  const VotingBlocs blocs = blocs_of(*vote);
  auto parties = power_of_parties(blocs);
  auto seats = vote->rule.of == MajorityOf::parties ? std::optional(std::vector<BlocPower>())
                                                    : power_of_seats(*vote, blocs.needed);
  if (parties && seats)
    found.power = VotingPower{blocs.total, blocs.needed, std::move(*parties), std::move(*seats)};
  else
    found.missing = {"te veel leden of te grote gewichten om uit te tellen",
                     "too many members or too large weights to count out"};
  return found;
}

}  // namespace kader
