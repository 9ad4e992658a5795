// SPDX-License-Identifier: Apache-2.0
#include "host/in_order.hpp"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <thread>
#include <vector>

#include "support/catch.hpp"

using kader::detail::in_order;

namespace {

// The numbers below `count`, one by one.
struct Numbers {
  std::size_t count;
  std::size_t at = 0;
  std::optional<std::size_t> operator()() { return at == count ? std::nullopt : std::optional(at++); }
};

}  // namespace

TEST_CASE("results are taken in the order of the things, however long each takes", "[host]") {
  for (const unsigned threads : {1U, 2U, 7U}) {
    std::vector<std::size_t> taken;
    in_order(
        threads, Numbers{500},
        [](std::size_t number) {
          if (number % 50 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
          return number * number;
        },
        [&](std::size_t square) {
          taken.push_back(square);
          return true;
        });
    INFO(threads);
    REQUIRE(taken.size() == 500);
    for (std::size_t i = 0; i < taken.size(); ++i) CHECK(taken[i] == i * i);
  }
}

TEST_CASE("no more is under way than a window, however slow the first is", "[host]") {
  constexpr unsigned threads = 4;
  std::atomic<std::size_t> pulled = 0;
  std::atomic<bool> held = true;
  std::size_t most = 0;
  in_order(
      threads,
      [&, numbers = Numbers{2'000}]() mutable {
        const auto next = numbers();
        if (next) ++pulled;
        return next;
      },
      [&](std::size_t number) {
        // The first waits until the others can go no further.
        for (std::size_t before = 0; number == 0 && held; before = pulled) {
          std::this_thread::sleep_for(std::chrono::milliseconds(20));
          if (pulled == before) {
            most = before;
            held = false;
          }
        }
        return number;
      },
      [](std::size_t) { return true; });
  CHECK(pulled == 2'000);
  CHECK(most <= 16 * threads + threads);
}

TEST_CASE("who takes can end it, and what is thrown on any thread is thrown to the caller", "[host]") {
  std::size_t taken = 0;
  in_order(
      3, Numbers{1'000'000'000}, [](std::size_t number) { return number; }, [&](std::size_t) { return ++taken < 10; });
  CHECK(taken == 10);
  const auto fails = [](unsigned threads) {
    in_order(
        threads, Numbers{1'000'000'000},
        [](std::size_t number) {
          if (number == 25) throw std::runtime_error("the twenty-fifth");
          return number;
        },
        [](std::size_t) { return true; });
  };
  CHECK_THROWS_WITH(fails(1), "the twenty-fifth");
  CHECK_THROWS_WITH(fails(4), "the twenty-fifth");
}
