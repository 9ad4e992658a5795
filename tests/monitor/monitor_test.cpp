// SPDX-License-Identifier: Apache-2.0
#include "kader/monitor/monitor.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "kader/host/monitor_pages.hpp"
#include "kader/log/csv_log.hpp"
#include "kader/read/read.hpp"
#include "support/catch.hpp"

using namespace kader;

namespace {

const std::string head = R"(kader: 1
language: en
agreement: {name: A, kind: bestuursafspraak, until: none, parties: [a.college, b.college]}
parties: {a: {name: A, kind: gemeente}, b: {name: B, kind: gemeente}}
bodies:
  platform: {name: Platform, established: "1", chair: {appointed by: platform}, seats: {mayors: {who: [a.burgemeester, b.burgemeester]}}}
  steering-group: {name: Steering group, established: "2", chair: {appointed by: platform}, seats: {mayors: {who: [a.burgemeester, b.burgemeester]}}}
matters:
  proposals: {name: proposals, kind: document}
  budget: {name: budget, kind: budget}
norms:
)";

Monitor watch(const std::string& norms, const std::string& log, MonitorOptions options) {
  Draft draft = read(head + norms, {.name = "a.kader.yaml"});
  REQUIRE(draft.readable);
  for (const Finding& finding : draft.findings) INFO(finding.message(Language::english));
  CHECK(draft.findings.empty());
  Monitor monitor(resolve(std::move(draft.framework)), options);
  std::istringstream stream("date,who,act,what,case,set\n" + log);
  CsvLog reader(stream, "log.csv");
  for (LogEvent event; reader.next(event);) monitor.feed(event);
  CHECK(reader.findings().empty());
  CHECK(monitor.unknown_names().empty());
  monitor.finish();
  return monitor;
}

// The verdicts of the first norm that has an id.
std::map<std::string, std::uint64_t> verdicts(const std::string& norms, const std::string& log, bool complete = true) {
  const Monitor monitor = watch(norms, log, {.complete = complete});
  std::map<std::string, std::uint64_t> all;
  for (std::size_t i = 0; i < monitor.norms().size(); ++i)
    if (monitor.norms()[i].id == "n")
      for (std::size_t v = 0; v < norm_verdicts; ++v)
        if (const auto verdict = static_cast<NormVerdict>(v); monitor.counts(i)[verdict] > 0)
          all[std::string(verdict_name(verdict))] = monitor.counts(i)[verdict];
  return all;
}
using Verdicts = std::map<std::string, std::uint64_t>;

const std::string answer =
    "  - {id: n, who: platform, must: deliberate, what: proposals, when: {after: {act: propose, who: a.college}, "
    "within: 60 days}}\n";

}  // namespace

TEST_CASE("A response is due within its term, the last day included, case by case", "[monitor]") {
  CHECK(
      verdicts(answer, "2024-01-01,a.college,propose,proposals,p1,\n2024-03-01,platform,deliberate,proposals,p1,\n") ==
      Verdicts{{"satisfied", 1}});
  CHECK(
      verdicts(answer, "2024-01-01,a.college,propose,proposals,p1,\n2024-03-02,platform,deliberate,proposals,p1,\n") ==
      Verdicts{{"violated", 1}});
  CHECK(
      verdicts(answer, "2024-01-01,a.college,propose,proposals,p1,\n2024-02-01,platform,deliberate,proposals,p2,\n") ==
      Verdicts{{"violated", 1}});
  CHECK(verdicts(answer, "2024-01-01,b.college,propose,proposals,p1,\n") == Verdicts{});
}

TEST_CASE("What is not recorded is not broken unless the record is complete", "[monitor]") {
  const std::string open = "2024-01-01,a.college,propose,proposals,p1,\n2024-05-01,platform,meet,,,\n";
  CHECK(verdicts(answer, open, true) == Verdicts{{"violated", 1}});
  CHECK(verdicts(answer, open, false) == Verdicts{{"undetermined", 1}});
  CHECK(verdicts(answer, "2024-01-01,a.college,propose,proposals,p1,\n", false) == Verdicts{{"pending", 1}});
}

TEST_CASE("A date within a month leaves open what depends on the day", "[monitor]") {
  CHECK(verdicts(answer, "2024-01-01,a.college,propose,proposals,p1,\n2024-02,platform,deliberate,proposals,p1,\n") ==
        Verdicts{{"satisfied", 1}});
  CHECK(verdicts(answer, "2024-01-01,a.college,propose,proposals,p1,\n2024-03,platform,deliberate,proposals,p1,\n") ==
        Verdicts{{"undetermined", 1}});
}

TEST_CASE("An act without what must go before it is void where it is a power, a breach where it is forbidden",
          "[monitor]") {
  const std::string power =
      "  - {id: n, who: platform, can: decide, what: proposals, when: {only after: {act: advise, who: "
      "steering-group}}}\n";
  const std::string advice = "2024-01-01,steering-group,advise,proposals,p1,\n";
  CHECK(verdicts(power,
                 advice + "2024-02-01,platform,decide,proposals,p1,\n2024-02-01,platform,decide,proposals,p2,\n") ==
        Verdicts{{"satisfied", 1}, {"void", 1}});
  // A day has no order; a later advice comes too late.
  CHECK(verdicts(power, "2024-01-01,platform,decide,proposals,p1,\n" + advice) == Verdicts{{"satisfied", 1}});
  CHECK(verdicts(power, "2023-12-31,platform,decide,proposals,p1,\n" + advice) == Verdicts{{"void", 1}});
  // The family of deciding is covered by its genus.
  CHECK(verdicts(power, "2024-02-01,platform,adopt,proposals,p2,\n") == Verdicts{{"void", 1}});
  const std::string limited =
      "  - {id: n, who: platform, can: decide, what: proposals, when: {only after: {act: advise}, within: 14 days}}\n";
  CHECK(verdicts(limited,
                 advice + "2024-01-15,platform,decide,proposals,p1,\n2024-01-16,platform,decide,proposals,p1,\n") ==
        Verdicts{{"satisfied", 1}, {"void", 1}});
}

TEST_CASE("Gaps, counts in a period and days of the year", "[monitor]") {
  const std::string every = "  - {id: n, who: platform, must: meet, when: {every: 150 days}}\n";
  CHECK(verdicts(every, "2024-01-01,platform,meet,,,\n2024-05-30,platform,meet,,,\n2024-12-01,platform,meet,,,\n",
                 false) == Verdicts{{"satisfied", 1}, {"undetermined", 1}, {"pending", 1}});
  const std::string thrice = "  - {id: n, who: platform, must: meet, when: {at least: 3, per: year}}\n";
  const std::string two = "2023-01-01,platform,meet,,,\n2023-10-01,platform,meet,,,\n";
  CHECK(verdicts(thrice, two) == Verdicts{{"pending", 1}});
  CHECK(verdicts(thrice, two + "2024-02-01,platform,meet,,,\n") == Verdicts{{"violated", 1}, {"pending", 1}});
  const std::string once = "  - {id: n, who: platform, must not: meet, when: {at most: 1, per: year}}\n";
  CHECK(verdicts(once, two) == Verdicts{{"violated", 1}});
  const std::string yearly =
      "  - {id: n, who: platform, must: adopt, what: budget, when: {by: 1 July, year: before}}\n";
  CHECK(verdicts(yearly, "2023-06-30,platform,adopt,budget,,\n2024-07-02,platform,adopt,budget,,\n") ==
        Verdicts{{"satisfied", 1}, {"violated", 1}});
}

TEST_CASE("A disability makes the act void, a prohibition a breach, and a condition in words leaves it open",
          "[monitor]") {
  const std::string log = "2024-06-02,steering-group,decide,proposals,p1,\n";
  CHECK(verdicts("  - {id: n, who: steering-group, cannot: decide, what: anything}\n", log) == Verdicts{{"void", 1}});
  CHECK(verdicts("  - {id: n, who: steering-group, must not: decide, what: anything}\n", log) ==
        Verdicts{{"violated", 1}});
  CHECK(verdicts("  - {id: n, who: steering-group, must not: decide, what: anything, unless: \"urgent\"}\n", log) ==
        Verdicts{{"undetermined", 1}});
  CHECK(verdicts("  - {id: n, who: platform, must not: decide, what: anything}\n", log) == Verdicts{{"satisfied", 1}});
}

TEST_CASE("Lines out of order, and dates on both sides of what is asked, break nothing", "[monitor]") {
  CHECK(
      verdicts(answer, "2024-05-05,platform,deliberate,proposals,p1,\n2024-04-05,a.college,propose,proposals,p1,\n") ==
      Verdicts{{"undetermined", 1}});
  const std::string quarterly = "  - {id: n, who: platform, must: meet, when: {at least: 1, per: quarter}}\n";
  const auto shuffled =
      verdicts(quarterly, "2023-07-05,platform,meet,,,\n2023-01-05,platform,meet,,,\n2023-12-05,platform,meet,,,\n");
  CHECK_FALSE(shuffled.contains("violated"));
  const auto vague =
      verdicts(quarterly, "2023-01-05,platform,meet,,,\n2023,platform,meet,,,\n2023-12-05,platform,meet,,,\n");
  CHECK_FALSE(vague.contains("violated"));
  const std::string once = "  - {id: n, who: platform, must: adopt, what: budget, when: {by: 2023-06-15}}\n";
  CHECK(verdicts(once, "2023-06,platform,adopt,budget,,\n").contains("undetermined"));
  CHECK_FALSE(verdicts(once, "2023-06,platform,adopt,budget,,\n").contains("satisfied"));
}

TEST_CASE("Each set is a run of its own where that is asked", "[monitor]") {
  const std::string every = "  - {id: n, who: platform, must: meet, when: {every: 150 days}}\n";
  const std::string log =
      "2024-01-01,platform,meet,,,r1\n2024-02-01,platform,meet,,,r2\n2024-03-01,platform,meet,,,r1\n";
  const Monitor monitor = watch(every, log, {.complete = false, .per_set = true});
  CHECK(monitor.sets() == 2);
  CHECK(monitor.counts(0)[NormVerdict::satisfied] == 1);
  CHECK(monitor.counts(0)[NormVerdict::pending] == 2);
}

TEST_CASE("The sentence names the norm, the days and the case; the pages escape what a log says", "[monitor]") {
  const Monitor monitor = watch(answer, "2024-01-01,a.college,propose,proposals,p\x1b[31m,\n", {.complete = true});
  REQUIRE(monitor.instances().size() == 1);
  const Monitored monitored{&monitor, "a.kader.yaml", "log.csv", true, {}};
  const std::string text = monitor_text(monitored, Language::dutch);
  INFO(text);
  CHECK(text.find("log.csv:2: geschonden: Platform moet overleggen (proposals): na 2024-01-01 is dit niet uiterlijk "
                  "2024-03-01 gedaan (zaak p") != std::string::npos);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(monitor_json(monitored).find("\"violated\": 1") != std::string::npos);
}

// The verdicts by their definitions, over the whole record: slow and plain.
TEST_CASE("The engine gives what the definitions give, on random records", "[monitor]") {
  std::mt19937 random(20261201);
  const auto upto = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  for (int round = 0; round < 300; ++round) {
    struct Act {
      int day, kind, which;
    };
    std::vector<Act> acts;
    for (int i = upto(25); i > 0; --i) acts.push_back({upto(200), upto(4), upto(3)});
    std::stable_sort(acts.begin(), acts.end(), [](const Act& a, const Act& b) { return a.day < b.day; });
    std::string log;
    const char* const lines[] = {"a.college,propose,proposals", "platform,deliberate,proposals",
                                 "steering-group,advise,proposals", "platform,decide,proposals"};
    for (const Act& act : acts)
      log +=
          Date(2024, 1, 1).plus_days(act.day).text() + "," + lines[act.kind] + ",p" + std::to_string(act.which) + ",\n";
    INFO(log);
    std::uint64_t before_all = 0;
    std::uint64_t before_none = 0;
    for (const Act& act : acts) {
      if (act.kind != 3) continue;
      bool any = false;
      for (const Act& other : acts) any = any || (other.kind == 2 && other.which == act.which && other.day <= act.day);
      ++(any ? before_all : before_none);
    }
    const auto power = verdicts(
        "  - {id: n, who: platform, can: decide, what: proposals, when: {only after: {act: advise, who: "
        "steering-group}}}\n",
        log);
    CHECK((power.contains("satisfied") ? power.at("satisfied") : 0) == before_all);
    CHECK((power.contains("void") ? power.at("void") : 0) == before_none);
  }
}
