// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace kader::detail {

/// Work on many things by several threads, of which the results are taken in the order of the things: the same
/// whatever the number of threads. Only some are under way at a time, however slow the first of them is.
template <class Next, class Work, class Take>
class InOrder {
 public:
  using Item = typename std::invoke_result_t<Next&>::value_type;
  using Made = std::invoke_result_t<Work&, Item>;

  InOrder(unsigned threads, Next next, Work work, Take take)
      : threads_(threads), next_(std::move(next)), work_(std::move(work)), take_(std::move(take)) {}

  void go() {
    std::vector<std::thread> others;
    try {
      while (others.size() + 1 < threads_) others.emplace_back([this] { serve(); });
    } catch (const std::system_error&) {  // no more threads to be had: fewer will do
    }
    serve();
    for (std::thread& other : others) other.join();
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  static constexpr std::size_t ahead_of_each = 16;

  struct Pulled {
    std::size_t number;
    Item item;
  };

  void serve() noexcept {
    try {
      while (std::optional<Pulled> pulled = pull()) deliver(pulled->number, work_(std::move(pulled->item)));
    } catch (...) {
      const std::lock_guard lock(row_);
      if (!failure_) failure_ = std::current_exception();
      stop();
    }
  }

  std::optional<Pulled> pull() {
    const std::lock_guard source(source_);
    {
      std::unique_lock lock(row_);
      room_.wait(lock, [this] { return stopped_ || pulled_ < taken_ + ahead_of_each * threads_; });
      if (stopped_) return std::nullopt;
    }
    std::optional<Item> item = next_();
    if (!item) return std::nullopt;
    const std::lock_guard lock(row_);
    made_.emplace_back();
    return Pulled{pulled_++, *std::move(item)};
  }

  // Whoever finishes the first in the row takes it and all behind it that are ready.
  void deliver(std::size_t number, Made made) {
    const std::lock_guard lock(row_);
    made_[number - taken_] = std::move(made);
    while (!stopped_ && !made_.empty() && made_.front()) {
      Made first = *std::move(made_.front());
      made_.pop_front();
      ++taken_;
      if (!take_(std::move(first))) stop();
    }
    room_.notify_all();
  }

  void stop() {
    stopped_ = true;
    room_.notify_all();
  }

  const unsigned threads_;
  Next next_;  // under source_
  Work work_;
  Take take_;  // under row_, as all that follows
  std::mutex source_;
  std::mutex row_;
  std::condition_variable room_;
  std::deque<std::optional<Made>> made_;  // from number taken_ on
  std::size_t pulled_ = 0;
  std::size_t taken_ = 0;
  bool stopped_ = false;
  std::exception_ptr failure_;
};

/// `next()` gives the things one by one as an optional, never on two threads at once; `work(thing)` makes a result and
/// is called on all threads; `take(result)` gets them in order, never on two threads at once, and says whether to go
/// on. What any of them throws ends all and is thrown here.
template <class Next, class Work, class Take>
void in_order(unsigned threads, Next next, Work work, Take take) {
  InOrder<Next, Work, Take>(threads, std::move(next), std::move(work), std::move(take)).go();
}

}  // namespace kader::detail
