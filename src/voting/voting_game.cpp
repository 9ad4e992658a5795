// SPDX-License-Identifier: Apache-2.0
#include "kader/voting/voting_game.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string>
#include <utility>

#include "kader/text/invalid_value.hpp"

namespace kader {
namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

constexpr std::size_t most_cells = 20'000'000;
constexpr std::size_t most_words = 16'000'000;         // of 64 bits, in all cells
constexpr std::size_t most_additions = 6'000'000'000;  // of a word to a word

/// A non-negative whole number below 2^(64·limbs), as small as the number of players allows: there are 400 times
/// a million of them.
template <std::size_t limbs>
struct Number {
  std::array<std::uint64_t, limbs> limb{};

  void add(const Number& other) noexcept {
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < limbs; ++i) {
      const std::uint64_t sum = limb[i] + other.limb[i];
      const std::uint64_t with_carry = sum + carry;
      carry = static_cast<std::uint64_t>(sum < limb[i]) | static_cast<std::uint64_t>(with_carry < sum);
      limb[i] = with_carry;
    }
  }
  void subtract(const Number& other) noexcept {
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < limbs; ++i) {
      const std::uint64_t difference = limb[i] - other.limb[i];
      const std::uint64_t with_borrow = difference - borrow;
      borrow = static_cast<std::uint64_t>(limb[i] < other.limb[i]) | static_cast<std::uint64_t>(difference < borrow);
      limb[i] = with_borrow;
    }
  }
  [[nodiscard]] cpp_int value() const {
    cpp_int made;
    for (std::size_t i = limbs; i-- > 0;) made = (made << 64) | limb[i];
    return made;
  }
};

void check(const VotingGame& game) {
  for (const auto& way : game.ways)
    for (const WeightedQuota& requirement : way)
      if (requirement.weights.size() != game.players)
        throw InvalidValue(std::to_string(requirement.weights.size()) + " weights",
                           "a requirement has one weight for each player");
}

/// All coalitions by what they weigh in each measure, and by how many they are. A cell is one combination; the sums
/// are dense, so that adding a player shifts all cells by the same distance.
class Cells {
 public:
  explicit Cells(const VotingGame& game) : game_(&game) {
    measures_.emplace_back(game.players, 1U);  // heads: Shapley and Shubik ask how many came before
    for (const auto& way : game.ways)
      for (const WeightedQuota& requirement : way)
        if (std::find(measures_.begin(), measures_.end(), requirement.weights) == measures_.end())
          measures_.push_back(requirement.weights);
    std::size_t stride = 1;
    for (const auto& weights : measures_) {
      const auto sum = std::accumulate(weights.begin(), weights.end(), std::uint64_t{0});
      strides_.push_back(stride);
      sizes_.push_back(static_cast<std::size_t>(sum) + 1);
      if (sum >= most_cells || stride > most_cells / (sum + 1)) {
        too_many_ = true;
        return;
      }
      stride *= static_cast<std::size_t>(sum) + 1;
    }
    count_ = stride;
  }

  [[nodiscard]] bool too_many() const noexcept { return too_many_; }
  [[nodiscard]] std::size_t count() const noexcept { return count_; }
  [[nodiscard]] std::size_t heads(std::size_t cell) const noexcept { return cell % sizes_[0]; }
  /// How far a player shifts.
  [[nodiscard]] std::size_t distance(std::size_t player) const {
    std::size_t shift = 0;
    for (std::size_t m = 0; m < measures_.size(); ++m) shift += measures_[m][player] * strides_[m];
    return shift;
  }
  /// Whether a coalition of each cell carries a proposal.
  [[nodiscard]] std::vector<bool> carried() const {
    struct Bound {
      std::size_t measure;
      std::uint64_t quota;
    };
    std::vector<std::vector<Bound>> ways;
    for (const auto& way : game_->ways) {
      auto& bounds = ways.emplace_back();
      for (const WeightedQuota& requirement : way)
        bounds.push_back({static_cast<std::size_t>(std::find(measures_.begin(), measures_.end(), requirement.weights) -
                                                   measures_.begin()),
                          requirement.quota});
    }
    std::vector<bool> carried(count_);
    for (std::size_t cell = 0; cell < count_; ++cell)
      carried[cell] = std::any_of(ways.begin(), ways.end(), [&](const auto& bounds) {
        return std::all_of(bounds.begin(), bounds.end(), [&](const Bound& bound) {
          return cell / strides_[bound.measure] % sizes_[bound.measure] >= bound.quota;
        });
      });
    return carried;
  }

 private:
  const VotingGame* game_;
  std::vector<std::vector<std::uint32_t>> measures_;
  std::vector<std::size_t> strides_;
  std::vector<std::size_t> sizes_;
  std::size_t count_ = 0;
  bool too_many_ = false;
};

struct Swings {
  cpp_int all;
  std::vector<cpp_int> by_heads;  // of those in favour before
};

template <std::size_t limbs>
std::map<std::size_t, Swings> swings_by_distance(const Cells& cells, const std::vector<std::size_t>& distances,
                                                 const std::vector<bool>& carried) {
  using Count = Number<limbs>;
  std::vector<Count> all(cells.count());
  all[0].limb[0] = 1;
  std::size_t reach = 0;
  for (const std::size_t distance : distances) {
    for (std::size_t cell = reach + 1; cell-- > 0;) all[cell + distance].add(all[cell]);
    reach += distance;
  }
  std::map<std::size_t, Swings> found;
  std::vector<Count> others;
  for (const std::size_t distance : distances) {
    const auto [at, fresh] = found.try_emplace(distance);
    if (!fresh) continue;
    // Without the player: the division of the generating function by (1 + x^distance). A cell that would lie before
    // the beginning in some measure lies beyond the reach of the others in it, where there is nobody.
    others = all;
    for (std::size_t cell = distance; cell < others.size(); ++cell) others[cell].subtract(others[cell - distance]);
    std::vector<Count> by_heads(distances.size() +
                                1);  // none of the others has all heads, but cells for that there are
    for (std::size_t cell = 0; cell + distance < others.size(); ++cell)
      if (!carried[cell] && carried[cell + distance]) by_heads[cells.heads(cell)].add(others[cell]);
    for (const Count& count : by_heads) {
      at->second.by_heads.push_back(count.value());
      at->second.all += at->second.by_heads.back();
    }
  }
  return found;
}

std::size_t limbs_for(std::size_t players) { return players < 64 ? 1 : players < 128 ? 2 : players < 256 ? 4 : 8; }

std::map<std::size_t, Swings> swings_of(const Cells& cells, const std::vector<std::size_t>& distances) {
  const std::vector<bool> carried = cells.carried();
  const std::size_t players = distances.size();
  if (players < 64) return swings_by_distance<1>(cells, distances, carried);
  if (players < 128) return swings_by_distance<2>(cells, distances, carried);
  if (players < 256) return swings_by_distance<4>(cells, distances, carried);
  return swings_by_distance<8>(cells, distances, carried);
}

}  // namespace

VotingGame VotingGame::weighted(std::vector<std::uint32_t> weights, std::uint64_t quota) {
  VotingGame game;
  game.players = weights.size();
  game.ways.push_back({{std::move(weights), quota}});
  return game;
}

bool VotingGame::carried_by(const std::vector<bool>& in_favour) const {
  return std::any_of(ways.begin(), ways.end(), [&](const auto& way) {
    return std::all_of(way.begin(), way.end(), [&](const WeightedQuota& requirement) {
      std::uint64_t sum = 0;
      for (std::size_t i = 0; i < requirement.weights.size() && i < in_favour.size(); ++i)
        if (in_favour[i]) sum += requirement.weights[i];
      return sum >= requirement.quota;
    });
  });
}

std::optional<std::vector<PlayerPower>> power_of_players(const VotingGame& game) {
  check(game);
  const std::size_t n = game.players;
  if (n > most_players) return std::nullopt;
  std::vector<PlayerPower> powers(n);
  if (n == 0) return powers;
  const Cells cells(game);
  if (cells.too_many()) return std::nullopt;
  const std::size_t words = cells.count() * limbs_for(n);
  if (words > most_words || words * 2 * n > most_additions) return std::nullopt;
  std::vector<std::size_t> distances(n);
  for (std::size_t i = 0; i < n; ++i) distances[i] = cells.distance(i);
  const auto swings = swings_of(cells, distances);

  std::vector<cpp_int> factorial(n + 1, 1);
  for (std::size_t i = 1; i <= n; ++i) factorial[i] = factorial[i - 1] * i;
  cpp_int total;
  for (std::size_t i = 0; i < n; ++i) total += swings.at(distances[i]).all;
  for (std::size_t i = 0; i < n; ++i) {
    const Swings& own = swings.at(distances[i]);
    PlayerPower& power = powers[i];
    power.swings = own.all;
    if (total != 0) power.banzhaf = cpp_rational(own.all, total);
    cpp_int pivotal;
    for (std::size_t before = 0; before < n; ++before)
      pivotal += own.by_heads[before] * factorial[before] * factorial[n - before - 1];
    power.shapley = cpp_rational(pivotal, factorial[n]);
    std::vector<bool> in_favour(n, true);
    in_favour[i] = false;
    power.veto = !game.carried_by(in_favour);
    in_favour.flip();
    power.decides = game.carried_by(in_favour);
  }
  return powers;
}

}  // namespace kader
