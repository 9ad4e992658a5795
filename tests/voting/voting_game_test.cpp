// SPDX-License-Identifier: Apache-2.0
#include "kader/voting/voting_game.hpp"

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "kader/text/invalid_value.hpp"
#include "support/catch.hpp"

using namespace kader;
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

namespace {

std::vector<PlayerPower> powers(std::vector<std::uint32_t> weights, std::uint64_t quota) {
  return power_of_players(VotingGame::weighted(std::move(weights), quota)).value();
}

// As a table prints it: so many decimals, rounded half up.
std::string printed(const cpp_rational& value, unsigned decimals) {
  cpp_int scale = 1;
  for (unsigned i = 0; i < decimals; ++i) scale *= 10;
  const cpp_int rounded = (2 * numerator(value) * scale + denominator(value)) / (2 * denominator(value));
  std::string digits = rounded.str();
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  return digits.insert(digits.size() - decimals, ".");
}

// By going through all coalitions: the definition itself.
std::vector<PlayerPower> by_enumeration(const VotingGame& game) {
  const std::size_t n = game.players;
  std::vector<PlayerPower> made(n);
  std::vector<cpp_int> factorial(n + 1, 1);
  for (std::size_t i = 1; i <= n; ++i) factorial[i] = factorial[i - 1] * i;
  for (std::uint32_t coalition = 0; coalition < 1U << n; ++coalition) {
    std::vector<bool> in(n);
    std::size_t heads = 0;
    for (std::size_t i = 0; i < n; ++i) heads += (in[i] = (coalition >> i & 1U) != 0) ? 1 : 0;
    if (game.carried_by(in)) continue;
    for (std::size_t i = 0; i < n; ++i) {
      if (in[i]) continue;
      in[i] = true;
      if (game.carried_by(in)) {
        ++made[i].swings;
        made[i].shapley += cpp_rational(factorial[heads] * factorial[n - heads - 1], factorial[n]);
      }
      in[i] = false;
    }
  }
  cpp_int total;
  for (const auto& power : made) total += power.swings;
  for (auto& power : made)
    if (total != 0) power.banzhaf = cpp_rational(power.swings, total);
  return made;
}

}  // namespace

TEST_CASE("voting power of the Council of 1958, of which Luxembourg had none", "[voting]") {
  // Germany, France, Italy; Belgium, the Netherlands; Luxembourg. Published: Felsenthal and Machover 1998, table 5.3.3.
  const auto council = powers({4, 4, 4, 2, 2, 1}, 12);
  CHECK(council[0].banzhaf == cpp_rational(5, 21));
  CHECK(council[3].banzhaf == cpp_rational(1, 7));
  CHECK(council[5].powerless());
  CHECK(council[0].shapley == cpp_rational(14, 60));
  CHECK(council[3].shapley == cpp_rational(9, 60));
  CHECK(printed(council[0].banzhaf, 4) == "0.2381");
  CHECK(printed(council[0].shapley, 4) == "0.2333");
}

TEST_CASE("voting power of the Security Council", "[voting]") {
  // Five permanent members with a veto, ten others, nine votes needed: 7 for a permanent one, 39 in all.
  std::vector<std::uint32_t> weights(15, 1);
  for (std::size_t i = 0; i < 5; ++i) weights[i] = 7;
  const auto council = powers(weights, 39);
  CHECK(council[0].swings == 848);
  CHECK(council[14].swings == 84);
  CHECK(printed(council[0].banzhaf, 4) == "0.1669");
  CHECK(printed(council[14].banzhaf, 4) == "0.0165");
  CHECK(council[0].shapley == cpp_rational(421, 2145));
  CHECK(council[14].shapley == cpp_rational(4, 2145));
  CHECK(council[0].veto);
  CHECK(!council[14].veto);
  CHECK(!council[0].decides);
}

TEST_CASE("voting power of the Council of fifteen, 1995 to 2004", "[voting]") {
  // 62 of 87 votes. Published to four digits in many places, among them Felsenthal and Machover 1998, table 5.3.9.
  const auto council = powers({10, 10, 10, 10, 8, 5, 5, 5, 5, 4, 4, 3, 3, 3, 2}, 62);
  const std::vector<std::pair<std::size_t, std::string>> banzhaf = {{0, "0.1116"}, {4, "0.0924"},  {5, "0.0587"},
                                                                    {9, "0.0479"}, {11, "0.0359"}, {14, "0.0226"}};
  for (const auto& [player, digits] : banzhaf) CHECK(printed(council[player].banzhaf, 4) == digits);
  const std::vector<std::pair<std::size_t, std::string>> shapley = {{0, "0.1167"}, {4, "0.0955"},  {5, "0.0552"},
                                                                    {9, "0.0454"}, {11, "0.0353"}, {14, "0.0207"}};
  for (const auto& [player, digits] : shapley) CHECK(printed(council[player].shapley, 4) == digits);
}

TEST_CASE("voting power of the Council of 27 under Nice, votes alone", "[voting]") {
  const std::vector<std::uint32_t> votes = {29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10,
                                            10, 10, 7,  7,  7,  7,  7,  4,  4,  4,  4,  4,  3};
  const auto council = powers(votes, 255);
  CHECK(printed(council[0].banzhaf, 4) == "0.0778");
  CHECK(printed(council[4].banzhaf, 4) == "0.0742");
  CHECK(printed(council[26].banzhaf, 4) == "0.0094");
  cpp_rational banzhaf;
  cpp_rational shapley;
  for (const auto& power : council) {
    banzhaf += power.banzhaf;
    shapley += power.shapley;
  }
  CHECK(banzhaf == 1);
  CHECK(shapley == 1);
}

TEST_CASE("several requirements and several ways count as by going through all coalitions", "[voting]") {
  std::mt19937 random(7);
  const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
  for (int round = 0; round < 200; ++round) {
    VotingGame game;
    game.players = 1 + below(9);
    const std::size_t ways = 1 + below(2);
    for (std::size_t w = 0; w < ways; ++w) {
      auto& way = game.ways.emplace_back();
      for (std::size_t r = 0; r < 1 + below(2); ++r) {
        WeightedQuota requirement;
        for (std::size_t i = 0; i < game.players; ++i) requirement.weights.push_back(below(6));
        const auto sum = std::accumulate(requirement.weights.begin(), requirement.weights.end(), std::uint64_t{0});
        requirement.quota = below(static_cast<std::uint32_t>(sum) + 2);
        way.push_back(std::move(requirement));
      }
    }
    const auto counted = power_of_players(game).value();
    const auto expected = by_enumeration(game);
    for (std::size_t i = 0; i < game.players; ++i) {
      INFO("round " << round << ", player " << i);
      CHECK(counted[i].swings == expected[i].swings);
      CHECK(counted[i].banzhaf == expected[i].banzhaf);
      CHECK(counted[i].shapley == expected[i].shapley);
    }
  }
}

TEST_CASE("four hundred parties are counted, more are not", "[voting]") {
  std::vector<std::uint32_t> weights(400);
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = 1 + static_cast<std::uint32_t>(i % 4);
  const auto game = VotingGame::weighted(weights, 501);
  const auto counted = power_of_players(game).value();
  cpp_rational shapley;
  for (const auto& power : counted) shapley += power.shapley;
  CHECK(shapley == 1);
  CHECK(counted[3].shapley > counted[0].shapley);
  CHECK(!power_of_players(VotingGame::weighted(std::vector<std::uint32_t>(most_players + 1, 1), 3)).has_value());
  CHECK(!power_of_players(VotingGame::weighted({1'000'000'000, 1'000'000'000}, 3)).has_value());
}

TEST_CASE("nobody has power where nothing can be carried, and one alone where one decides", "[voting]") {
  for (const auto& power : powers({1, 1}, 3)) {
    CHECK(power.powerless());
    CHECK(power.banzhaf == 0);
    CHECK(power.veto);
  }
  const auto alone = powers({5, 1, 1}, 4);
  CHECK(alone[0].decides);
  CHECK(alone[0].shapley == 1);
  CHECK(alone[1].powerless());
  CHECK(power_of_players(VotingGame{}).value().empty());
  CHECK_THROWS_AS(power_of_players(VotingGame{.players = 2, .ways = {{{{1}, 1}}}}), InvalidValue);
}
