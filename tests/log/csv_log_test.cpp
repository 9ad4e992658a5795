// SPDX-License-Identifier: Apache-2.0
#include "kader/log/csv_log.hpp"

#include <sstream>
#include <string>
#include <vector>

#include "kader/log/log_rules.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

struct Row {
  std::string date, who, act, what, case_;
  std::uint32_t line = 0;
  friend bool operator==(const Row&, const Row&) = default;
};

struct Read {
  std::vector<Row> rows;
  std::vector<Finding> findings;
  bool readable = false;
};

Read read(const std::string& text) {
  std::istringstream stream(text);
  CsvLog log(stream, "log.csv");
  Read all;
  for (LogEvent event; log.next(event);)
    all.rows.push_back({event.date.text(Language::english), std::string(event.who), std::string(event.act),
                        std::string(event.what), std::string(event.case_), event.line});
  all.findings = log.findings();
  all.readable = log.readable();
  return all;
}

}  // namespace

TEST_CASE("Columns are named in either language, in any order, and may be absent", "[log]") {
  CHECK(read("date,who,act,what,case\n2024-03-01,ab,adopt,budget,z1\n").rows ==
        std::vector<Row>{{"2024-03-01", "ab", "adopt", "budget", "z1", 2}});
  CHECK(read("\xEF\xBB\xBFhandeling;datum;wie\r\nvaststellen;2024-03-01;ab\r\n").rows ==
        std::vector<Row>{{"2024-03-01", "ab", "vaststellen", "", "", 2}});
}

TEST_CASE("Quotes, line breaks in quotes and imprecise dates are read", "[log]") {
  const Read log = read("date,act,who,source\n2024-06,meet,ab,\"p. 2, \"\"boven\"\"\nen onder\"\n2024,meet,db,\n");
  CHECK(log.findings.empty());
  CHECK(log.rows == std::vector<Row>{{"2024-06", "ab", "meet", "", "", 2}, {"2024", "db", "meet", "", "", 4}});
}

TEST_CASE("A line that cannot be read is a finding with its line, and loses no other", "[log]") {
  const Read log = read(
      "date,act,for\n2024-13-01,meet,\n2024-01-02,,\n2024-01-03,meet,x\n2024-01-04,meet,3,4\n\n2024-01-05,meet,3\n");
  REQUIRE(log.rows.size() == 1);
  CHECK(log.rows.front().line == 7);
  REQUIRE(log.findings.size() == 4);
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(log.findings[i].rule == &logbook::line_not_read);
    CHECK(log.findings[i].place.span.begin.line == i + 2);
  }
}

TEST_CASE("A log without a day or an act is not readable, and an unknown column is said", "[log]") {
  const Read log = read("wie,datum,kleur\nab,2024-01-01,rood\n");
  CHECK_FALSE(log.readable);
  CHECK(log.rows.empty());
  REQUIRE(log.findings.size() == 2);
  CHECK(log.findings[0].rule == &logbook::unknown_column);
  CHECK(log.findings[1].rule == &logbook::column_missing);
  CHECK_FALSE(read("").readable);
}

TEST_CASE("Rubbish ends: a quote that nothing closes, bytes of zero, very long lines", "[log]") {
  CHECK(read("date,act\n2024-01-01,\"meet\n2024-01-02,meet\n").rows.size() == 1);
  CHECK(read(std::string("date,act\n\0\0\0\n2024-01-02,meet\n", 28)).rows.size() == 1);
  CHECK(read("date,act\n" + std::string(3'000'000, 'x') + "\n2024-01-02,meet\n").rows.size() == 1);
  CHECK(read("date,act\n" + std::string(100'000, ',') + "\n2024-01-02,meet\n").rows.size() == 1);
}
