// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "kader/log/log_event.hpp"
#include "kader/monitor/verdicts.hpp"
#include "kader/resolve/model.hpp"

namespace kader {

/// How a record is read.
struct MonitorOptions {
  /// Whether the record is the whole of what happened, up to its end: then what is not in it was not done.
  bool complete = false;
  /// Whether each set of the record is a run of its own: many frameworks by one text.
  bool per_set = false;
  /// How many instances are kept with their witness; all are counted.
  std::size_t most_kept = 1'000'000;
};

/// A norm that is watched.
struct WatchedNorm {
  std::string id;       ///< as the draft names it, else its pointer: "l1", "/norms/3", "/bodies/platform/meetings"
  std::string pointer;
  std::vector<std::string> provisions;  ///< the articles that it rests on
  const ResolvedNorm* norm = nullptr;   ///< of the model
};

/// Follows whether a framework is lived up to: what is fed to it, event by event, gives verdicts on its norms, after
/// SEMANTICS: response, precedence, periodicity, counts in a period, days, prohibitions, disabilities. Acts correspond
/// by their matter and their case. The events of one set come in the order of their days; of one day in any order. One
/// event costs what it touches; what is kept is what is open, and the instances that are not in order.
class Monitor {
 public:
  explicit Monitor(const Model& model, MonitorOptions options = {});
  ~Monitor();
  Monitor(Monitor&&) noexcept;
  Monitor& operator=(Monitor&&) noexcept;

  void feed(const LogEvent& event);
  /// Ends the record: with `complete` nothing more happened, else what is open stays so.
  void finish();

  [[nodiscard]] const Model& model() const noexcept;
  [[nodiscard]] std::span<const WatchedNorm> norms() const noexcept;
  /// Of each norm. Final after `finish`.
  [[nodiscard]] const NormCounts& counts(std::size_t norm) const noexcept;
  /// Those that are violated, void, undetermined or pending, in the order in which that was known.
  [[nodiscard]] const std::vector<NormInstance>& instances() const noexcept;
  [[nodiscard]] std::uint64_t events() const noexcept;
  [[nodiscard]] std::size_t sets() const noexcept;
  /// Names in the record that the framework does not have, each with the line of the first, at most a thousand.
  [[nodiscard]] const std::vector<std::pair<std::string, std::uint32_t>>& unknown_names() const noexcept;

 private:
  class Engine;
  std::unique_ptr<Engine> engine_;
};

}  // namespace kader
