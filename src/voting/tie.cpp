// SPDX-License-Identifier: Apache-2.0
#include "kader/voting/tie.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace kader {
namespace {

/// The groups as the search sees them: weights without their common divisor.
struct Hall {
  std::vector<VoterGroup> groups;
  std::size_t people = 0;
  std::size_t total = 0;  // weight of all
};

std::optional<Hall> hall_of(std::span<const VoterGroup> groups, std::size_t most_steps) {
  std::uint64_t divisor = 0;
  for (const VoterGroup& group : groups) divisor = std::gcd(divisor, group.count > 0 ? group.weight : 0);
  Hall hall;
  for (const VoterGroup& group : groups) {
    const std::uint64_t weight = divisor == 0 ? 0 : group.weight / divisor;
    if (group.count > most_steps || (group.count > 0 && weight > most_steps / group.count)) return std::nullopt;
    hall.groups.push_back({weight, group.count, group.required});
    hall.people += group.count;
    hall.total += static_cast<std::size_t>(weight) * group.count;
    if (hall.people > most_steps || hall.total > most_steps) return std::nullopt;
  }
  return hall;
}

/// One of a row of heads, by what the votes differ after it: the most that can be there, and how this one votes then.
enum class Vote : std::uint8_t { impossible, absent, in_favour, against };

/// With as many present as can be: if those are too few, all are. Over each difference, head by head.
TieFound fullest_tie(const Hall& hall, std::uint64_t least_present, std::size_t most_steps) {
  const std::size_t width = 2 * hall.total + 1;
  if (hall.people > 0 && width > most_steps / hall.people) return {TieFound::Answer::too_much, {}, false, 0};
  std::vector<Vote> votes(hall.people * width, Vote::impossible);
  std::vector<std::int64_t> present(width, -1);
  std::vector<std::int64_t> next(width);
  present[hall.total] = 0;
  std::size_t head = 0;
  for (const VoterGroup& group : hall.groups)
    for (std::uint32_t i = 0; i < group.count; ++i, ++head) {
      Vote* const vote = &votes[head * width];
      std::fill(next.begin(), next.end(), -1);
      const auto weight = static_cast<std::size_t>(group.weight);
      for (std::size_t d = 0; d < width; ++d) {
        if (present[d] < 0) continue;
        const auto better = [&](std::size_t to, int more, Vote how) {
          if (present[d] + more > next[to]) next[to] = present[d] + more, vote[to] = how;
        };
        if (d + weight < width) better(d + weight, 1, Vote::in_favour);
        if (d >= weight) better(d - weight, 1, Vote::against);
        if (!group.required) better(d, 0, Vote::absent);
      }
      std::swap(present, next);
    }
  if (present[hall.total] <= 0 || std::cmp_less(present[hall.total], least_present)) return {};
  TieFound found{TieFound::Answer::yes, std::vector<Division>(hall.groups.size()), false, 0};
  std::uint64_t in_favour = 0;
  std::size_t d = hall.total;
  for (std::size_t g = hall.groups.size(); g-- > 0;)
    for (std::uint32_t i = 0; i < hall.groups[g].count; ++i) {
      const auto weight = static_cast<std::size_t>(hall.groups[g].weight);
      const Vote vote = votes[--head * width + d];
      if (vote == Vote::in_favour) ++found.divisions[g].in_favour, in_favour += weight, d -= weight;
      if (vote == Vote::against) ++found.divisions[g].against, d += weight;
    }
  if (in_favour == 0) return {};  // only votes without weight
  return found;
}

/// With as few present as the quorum admits: over each number present and each difference, group by group. The cells
/// stand there twice: without and with a vote that weighs something.
std::optional<std::vector<Division>> smallest_tie(const Hall& hall, std::uint64_t least_present, std::size_t most_steps,
                                                  std::size_t& steps) {
  const std::size_t width = 2 * hall.total + 1;
  const std::size_t weighed = (hall.people + 1) * width;
  const std::size_t cells = 2 * weighed;
  for (const VoterGroup& group : hall.groups) {
    const std::size_t ways = (std::size_t{group.count} + 1) * (std::size_t{group.count} + 2) / 2;
    if (cells > most_steps / ways || (steps += cells * ways) > most_steps) return std::nullopt;
  }
  struct Step {
    Division how;
    std::size_t from = 0;
  };
  std::vector<std::vector<Step>> chosen;  // of each group, by what is after it
  std::vector<bool> reached(cells);
  reached[hall.total] = true;
  for (const VoterGroup& group : hall.groups) {
    auto& choice = chosen.emplace_back(cells);
    std::vector<bool> next(cells);
    const auto weight = static_cast<std::size_t>(group.weight);
    for (std::size_t cell = 0; cell < cells; ++cell) {
      if (!reached[cell]) continue;
      for (std::uint32_t there = group.required ? group.count : 0; there <= group.count; ++there)
        for (std::uint32_t for_ = 0; for_ <= there; ++for_) {
          const std::uint32_t against = there - for_;
          std::size_t to = cell + there * width + for_ * weight - against * weight;
          if (weight > 0 && there > 0 && cell < weighed) to += weighed;
          if (next[to]) continue;
          next[to] = true;
          choice[to] = {{for_, against}, cell};
        }
    }
    reached = std::move(next);
  }
  for (std::size_t present = std::max<std::size_t>(2, static_cast<std::size_t>(least_present)); present <= hall.people;
       ++present) {
    std::size_t cell = weighed + present * width + hall.total;
    if (!reached[cell]) continue;
    std::vector<Division> divisions(hall.groups.size());
    for (std::size_t g = hall.groups.size(); g-- > 0;) {
      divisions[g] = chosen[g][cell].how;
      cell = chosen[g][cell].from;
    }
    return divisions;
  }
  return std::nullopt;
}

}  // namespace

TieFound find_tie(std::span<const VoterGroup> groups, std::uint64_t least_present, std::size_t most_steps) {
  const auto hall = hall_of(groups, most_steps);
  if (!hall) return {TieFound::Answer::too_much, {}, false, 0};
  if (hall->people < 2 || hall->total == 0) return {};
  TieFound found = fullest_tie(*hall, least_present, most_steps);
  if (found.answer != TieFound::Answer::too_much) found.steps = hall->people * (2 * hall->total + 1);
  if (found.answer != TieFound::Answer::yes) return found;
  if (auto smallest = smallest_tie(*hall, least_present, most_steps, found.steps)) {
    found.divisions = std::move(*smallest);
    found.smallest = true;
  }
  return found;
}

}  // namespace kader
