// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kader/check/check.hpp"
#include "kader/read/compose.hpp"
#include "kader/report/report.hpp"
#include "kader/text/language.hpp"

namespace kader {

/// Whether a file holds many drafts, one framework in JSON a line: its name ends in .jsonl or .ndjson.
[[nodiscard]] bool is_corpus(std::string_view name) noexcept;

/// One of many drafts that are to be checked: a file that is read when it is checked, or what was read already.
struct DraftInput {
  std::string name;                       ///< of the file; "-" for standard input
  std::uint32_t line = 0;                 ///< of a corpus; 0 for a whole file
  std::optional<std::string> text = {};   ///< the line of a corpus
  std::optional<Loaded> loaded = {};      ///< standard input; or why nothing of a line or a corpus is read
};

/// The drafts of many files, one after another, without holding them: a corpus is read line by line, and may be
/// larger than memory. A line that is longer than a draft may be is passed over, as a finding; empty lines are no
/// drafts.
class ManyDrafts {
 public:
  ManyDrafts(std::vector<std::string> names, std::istream& standard_input);
  ManyDrafts(const ManyDrafts&) = delete;
  ManyDrafts& operator=(const ManyDrafts&) = delete;
  ~ManyDrafts();

  /// The next draft; nothing when there are no more.
  [[nodiscard]] std::optional<DraftInput> next();

 private:
  class Corpus;
  std::vector<std::string> names_;
  std::size_t at_ = 0;
  std::istream* standard_input_;
  std::unique_ptr<Corpus> corpus_;  // that is being read; null between files
};

/// A draft, read and checked.
struct CheckedDraft {
  Report report;
  bool readable = true;  ///< false where the file itself, or the register beside it, cannot be read
};

/// Reads one of many drafts and checks it; a file with the register that lies beside it. Every finding of a line of a
/// corpus stands at that line. `speech` is the language of a report on what does not say its own.
[[nodiscard]] CheckedDraft check_input(DraftInput input, const CheckOptions& options, Language speech);

}  // namespace kader
