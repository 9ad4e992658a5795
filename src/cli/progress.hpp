// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>

#include "cli/options.hpp"

namespace kader::cli {

/// How far a long run has come, on one line that is written over; only where the error stream is a terminal.
class Progress {
 public:
  /// `total`: how many drafts there are, where that is known.
  Progress(const Options& options, std::ostream& err, std::optional<std::size_t> total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  /// One more is done.
  void step();
  /// Takes the line away, before something else is written.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  const Options& options_;
  std::ostream& err_;
  std::optional<std::size_t> total_;
  bool is_terminal_;
  std::size_t done_ = 0;
  bool shown_ = false;
  Clock::time_point next_;
};

/// Whether that stream is the terminal of this process, and one that can move its cursor.
[[nodiscard]] bool is_terminal(const std::ostream& stream);

}  // namespace kader::cli
