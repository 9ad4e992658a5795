// SPDX-License-Identifier: Apache-2.0
#include "kader/resolve/electorate.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

namespace kader {
namespace {

// Parties that one seat exists for: as many as voting power is counted of; and voters of a body. Drafts are untrusted.
constexpr std::size_t most_told_apart = 500;
constexpr std::size_t most_voters = 5'000;

/// For whom a seat is there, where it exists for each of several: the members of its `per`, or of the set that holds
/// it ex officio. Empty where it is one seat.
std::vector<Entity> each_for_whom(const Model& model, const Seat& seat) {
  std::vector<Entity> all;
  const auto add = [&](const Actor& actor) {
    for (const Entity& name : model.resolve(actor))
      for (const Entity& one : model.members(name)) all.push_back(one);
  };
  if (seat.per)
    add(*seat.per);
  else if (!seat.per.stated() && !seat.count.stated() && seat.post.who)
    add(*seat.post.who);
  return all;
}

bool others_decide(const Post& post) {
  if (!post.vacancy || !post.vacancy->meanwhile) return false;
  const auto& meanwhile = *post.vacancy->meanwhile;
  return std::find(meanwhile.begin(), meanwhile.end(), Meanwhile::others_decide) != meanwhile.end();
}

void add_quorum(Electorate& all, const Effective<Quorum>& quorum) {
  if (quorum.stated != nullptr) {
    const Quorum& stated = *quorum.stated;
    all.quorum_known = (!stated.share.stated() || stated.share) && !(stated.of && *stated.of == QuorumOf::votes);
    all.quorum_of_seats = stated.of && *stated.of == QuorumOf::seats;
    if (stated.share) all.quorum.push_back(*stated.share);
    if (stated.second_call) all.quorum.push_back(*stated.second_call);
    if (stated.second_call.statement() == Statement::none) all.quorum.push_back(Share::count(1));
  } else if (quorum.law != nullptr) {
    if (const auto share = Share::parse(quorum.law->share, Language::english)) all.quorum.push_back(*share);
  } else {
    all.quorum_known = quorum.statement != Statement::vague && quorum.statement != Statement::elsewhere;
  }
}

}  // namespace

std::uint64_t Electorate::people() const noexcept {
  std::uint64_t count = 0;
  for (const Voters& v : voters) count += v.count;
  return count;
}

std::optional<std::uint64_t> Electorate::total_weight() const noexcept {
  if (!counts_known || !weights_known) return std::nullopt;
  std::uint64_t total = 0;
  for (const Voters& v : voters) total += weight_of(v) * v.count;
  return total;
}

std::uint64_t Electorate::weight_of(const Voters& one) const noexcept {
  if (!one.weighs_as_all_others) return one.weight;
  std::uint64_t others = 0;
  for (const Voters& v : voters) others += v.weight * v.count;
  return others;
}

Electorate electorate(const Model& model, const Body& body) {
  Electorate all;
  all.size = model.size(body);
  const auto quorum = model.quorum(body);
  add_quorum(all, quorum);
  std::vector<Entity> required;
  if (quorum.stated != nullptr)
    for (const Reference& name : each_of(quorum.stated->including)) required.push_back(model.resolve(name));
  std::sort(required.begin(), required.end());
  const auto& seats = each_of(body.seats);
  for (std::uint32_t i = 0; i < seats.size(); ++i) {
    const Seat& seat = seats[i];
    if (!has_vote(seat)) continue;
    const Extent holders = model.holders(model.entity(body).with_post(PostKind::seat, i));
    all.counts_known = all.counts_known && holders.known && holders.most == holders.least;
    if (seat.vote.stated() && !seat.vote.has_value()) all.weights_known = false;
    const Weight weight = seat.vote.value_or(Weight(1));
    Voters voters;
    voters.seat = model.entity(body).with_post(PostKind::seat, i);
    voters.party = model.party_of(voters.seat);
    voters.weight = weight.value().value_or(0);
    voters.count = holders.least;
    voters.weighs_as_all_others = weight.is_sum_of_others();
    voters.required = std::binary_search(required.begin(), required.end(), voters.seat);
    voters.may_be_vacant = others_decide(seat.post);
    // A seat for thousands is not opened to be counted again.
    const std::uint32_t for_each = seat.count ? std::max<std::uint32_t>(1, seat.count->least()) : 1;
    const bool for_several = seat.per.has_value() || (!seat.count.stated() && seat.post.who.has_value());
    const bool many = for_several && (!holders.known || holders.least / for_each > most_told_apart ||
                                      holders.least == std::numeric_limits<std::uint32_t>::max());
    const auto whom = many ? std::vector<Entity>() : each_for_whom(model, seat);
    if (many || whom.size() > most_told_apart || all.voters.size() + whom.size() > most_voters + seats.size()) {
      all.parties_known = false;
      voters.party = {};
      all.voters.push_back(voters);
    } else if (whom.size() > 1 && voters.count % whom.size() == 0) {
      voters.count /= static_cast<std::uint32_t>(whom.size());
      for (const Entity& one : whom) {
        voters.party = model.party_of(one);
        all.parties_known = all.parties_known && voters.party.known();
        all.voters.push_back(voters);
      }
    } else {
      all.parties_known = all.parties_known && voters.party.known();
      all.voters.push_back(voters);
    }
  }
  // Two who each weigh as much as all others: that has no one answer.
  if (std::count_if(all.voters.begin(), all.voters.end(),
                    [](const Voters& v) { return v.weighs_as_all_others && v.count > 0; }) > 1 ||
      std::any_of(all.voters.begin(), all.voters.end(),
                  [](const Voters& v) { return v.weighs_as_all_others && v.count > 1; }))
    all.weights_known = false;
  return all;
}

}  // namespace kader
