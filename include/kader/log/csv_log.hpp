// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <istream>
#include <memory>
#include <string>
#include <vector>

#include "kader/log/log_event.hpp"
#include "kader/report/finding.hpp"

namespace kader {

/// Reads a record in comma-separated values (RFC 4180), line by line: no more of it is held than one line. The first
/// line names the columns, in English or Dutch and in any order: date, who, act, what, to, in, case, set, for, against,
/// abstained, source, id, corrects; datum, wie, handeling, wat, aan, in, zaak, kring, voor, tegen, onthouding, bron,
/// id, verbetert. A semicolon may part them, as spreadsheets in the Netherlands write it. A line that cannot be read is
/// a finding, and loses no other line.
class CsvLog {
 public:
  /// `name` is what findings call the file. The stream outlives the reader.
  CsvLog(std::istream& stream, std::string name);
  ~CsvLog();
  CsvLog(const CsvLog&) = delete;
  CsvLog& operator=(const CsvLog&) = delete;

  /// The next event; false at the end. Its texts live until the next call.
  [[nodiscard]] bool next(LogEvent& event);
  /// What was wrong with lines so far; at most a thousand are kept.
  [[nodiscard]] const std::vector<Finding>& findings() const noexcept;
  /// Whether lines may replace others: it has a column `corrects`.
  [[nodiscard]] bool may_correct() const noexcept;
  /// Whether the columns are known at all.
  [[nodiscard]] bool readable() const noexcept;

 private:
  struct Data;
  std::unique_ptr<Data> data_;
};

}  // namespace kader
