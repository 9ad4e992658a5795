// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kader/monitor/monitor.hpp"
#include "kader/report/finding.hpp"

namespace kader {

/// What became of a framework in a record, and what the record is called.
struct Monitored {
  const Monitor* monitor = nullptr;
  std::string framework;  ///< the name of the draft
  std::string log;        ///< the name of the record
  bool complete = false;
  std::vector<Finding> findings;  ///< what was wrong with its lines
};

/// One instance in a sentence: "Na 2021-03-01 is niet uiterlijk 2021-04-30 gedaan wat moest: …".
[[nodiscard]] Phrase sentence_of(const Monitor& monitor, const NormInstance& instance);

/// For a person: every instance that is not in order, with its line in the record and its articles, then the counts.
[[nodiscard]] std::string monitor_text(const Monitored& monitored, Language language);
/// For a program: `summary.norms.<id>` with the counts by verdict, `verdicts` with the witness of each instance.
[[nodiscard]] std::string monitor_json(const Monitored& monitored);

}  // namespace kader
