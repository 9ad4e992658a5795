// SPDX-License-Identifier: Apache-2.0
#include "table.hpp"

#include <sched.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "allocations.hpp"
#include "kader/check/check.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/read/read.hpp"
#include "kader/report/render.hpp"
#include "kader/resolve/model.hpp"
#include "kader/write/write.hpp"
#include "libyaml_events.hpp"
#include "synthetic.hpp"
#include "texts.hpp"

namespace kader::bench {
namespace {

const CheckOptions on_that_day{.as_of = Date(2026, 1, 1)};
const ReadOptions as_groningen{.name = "groningen.kader.yaml"};

// Keeps what is computed from being thought needless.
template <class Value>
void keep(const Value& value) {
  asm volatile("" : : "r"(&value) : "memory");
}

// Seconds of one run of it: the least of many, since whatever else runs on the machine only adds. At least half a
// second goes into it.
template <class Work>
double seconds_of(const Work& work) {
  using Clock = std::chrono::steady_clock;
  const auto timed = [&](std::size_t times) {
    const auto begin = Clock::now();
    for (std::size_t i = 0; i < times; ++i) work();
    return std::chrono::duration<double>(Clock::now() - begin).count() / static_cast<double>(times);
  };
  constexpr double short_run = 0.005;
  const double once = std::max(timed(1), 1e-9);
  const auto times = static_cast<std::size_t>(std::max(1.0, short_run / once));
  double best = std::numeric_limits<double>::max();
  double spent = 0;
  constexpr double budget = 0.5;
  for (int round = 0; round < 5 || spent < budget; ++round) {
    const double took = timed(times);
    best = std::min(best, took);
    spent += took * static_cast<double>(times);
  }
  return best;
}

std::string number(double value, int decimals) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
  return text.data();
}
std::string thousands(double value) {
  std::string text = number(value, 0);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ",");
  return text;
}
std::string micros(double seconds) {
  return seconds < 1e-3 ? number(seconds * 1e6, seconds < 1e-4 ? 1 : 0) + " µs" : number(seconds * 1e3, 1) + " ms";
}

// The table, row by row.
class Table {
 public:
  Table() { std::puts("| what | measured | bound |\n|---|---|---|"); }
  void row(std::string_view what, const std::string& measured, const std::string& bound, std::optional<bool> met) {
    const std::string verdict = !met ? "" : *met ? ": met" : ": **missed**";
    std::printf("| %.*s | %s | %s%s |\n", static_cast<int>(what.size()), what.data(), measured.c_str(), bound.c_str(),
                verdict.c_str());
    std::fflush(stdout);
  }
  void at_most(std::string_view what, double value, double bound, const std::string& measured,
               const std::string& bound_text) {
    row(what, measured, "at most " + bound_text, value <= bound);
  }
  void at_least(std::string_view what, double value, double bound, const std::string& measured,
                const std::string& bound_text) {
    row(what, measured, "at least " + bound_text, value >= bound);
  }
};

void small_frameworks(Table& table) {
  constexpr std::size_t count = 2'000;
  std::vector<std::shared_ptr<const Framework>> frameworks;
  for (std::uint64_t seed = 0; seed < count; ++seed)
    frameworks.push_back(std::make_shared<const Framework>(small_framework(seed)));
  std::size_t findings = 0;
  for (const auto& framework : frameworks) findings += check(resolve(framework), on_that_day).findings.size();
  const double checked = count / seconds_of([&] {
                           for (const auto& framework : frameworks) keep(check(resolve(framework), on_that_day));
                         });
  const double resolved = count / seconds_of([&] {
                            for (const auto& framework : frameworks) keep(resolve(framework));
                          });
  const std::string each = number(static_cast<double>(findings) / count, 1);
  table.at_least("resolve + check with all rules, small frameworks (80 facts, " + each + " findings each)", checked,
                 1e5, thousands(checked) + " a second", "100,000 a second, aim 200,000");
  table.row("resolving the same, without rules", thousands(resolved) + " a second", "", std::nullopt);
}

void sound_frameworks(Table& table) {
  const Model small = resolve(sound_framework(10, 6, 200));
  const Model large = resolve(sound_framework(1'000, 6, 20'000));
  const double of_small = seconds_of([&] { keep(check(small, on_that_day)); });
  const double of_large = seconds_of([&] { keep(check(large, on_that_day)); });
  table.at_most("all rules on a sound framework of 10 bodies and 200 norms", of_small, 30e-6, micros(of_small),
                "30 µs");
  table.at_most("the same of 1,000 bodies and 20,000 norms", of_large, 8e-3, micros(of_large), "8 ms");
}

// Of each rule alone, beyond what the engine needs for one that finds nothing to look at.
void allocations_of_rules(Table& table) {
  const Model model = resolve(sound_framework(10, 6, 200));
  const auto of = [&](std::string_view rule) {
    CheckOptions options = on_that_day;
    options.rules = Rules::built_in().only({rule});
    const std::size_t before = allocations();
    keep(check(model, options));
    return allocations() - before;
  };
  std::vector<std::size_t> each;
  for (const Rules::Entry& rule : Rules::built_in().all()) each.push_back(of(rule.info->name));
  std::sort(each.begin(), each.end());
  const std::size_t engine = each.front();
  const auto more = static_cast<std::size_t>(
      std::count_if(each.begin(), each.end(), [&](std::size_t count) { return count > engine; }));
  const std::size_t median = each[each.size() / 2] - engine;
  table.at_most("allocations of a rule that finds nothing, alone (median; " + std::to_string(more) + " of " +
                    std::to_string(each.size()) + " rules allocate, indexes that they share among it)",
                static_cast<double>(median), 0, std::to_string(median), "0");
}

void reading(Table& table) {
  const std::string& text = groningen();
  const std::string json = write_json(read(text).framework, Language::dutch);
  const double events = seconds_of([&] { keep(libyaml_events(text)); });
  const double yaml = seconds_of([&] { keep(read(text, as_groningen)); });
  const double from_json = seconds_of([&] { keep(read(json, {.name = "groningen.kader.json"})); });
  table.at_most("reading the Groningen framework, against the bare event loop of libyaml over the same bytes",
                yaml / events, 1.6, micros(yaml) + " / " + micros(events) + " = " + number(yaml / events, 2),
                "1.6 times");
  const std::string large = write_json(read(many_bodies(500)).framework, Language::dutch);
  const double of_large = seconds_of([&] { keep(read(large, {.name = "large.kader.json"})); });
  const auto rate = [](const std::string& of, double seconds) {
    return static_cast<double>(of.size()) / seconds / 1e6;
  };
  const double slower = std::min(rate(json, from_json), rate(large, of_large));
  table.at_least("JSON to a framework: Groningen; 500 bodies", slower, 100,
                 number(rate(json, from_json), 0) + " MB/s; " + number(rate(large, of_large), 0) + " MB/s", "100 MB/s");
}

void groningen_way(Table& table) {
  const std::string& text = groningen();
  const Draft draft = read(text, as_groningen);
  const auto framework = std::make_shared<const Framework>(draft.framework);
  const double yaml = seconds_of([&] { keep(read(text, as_groningen)); });
  const double checked = seconds_of([&] { keep(check(resolve(framework), on_that_day)); });
  table.at_most("resolve + check of Groningen, against reading it", checked / yaml, 0.25,
                micros(checked) + " / " + micros(yaml) + " = " + number(checked / yaml, 2), "a quarter");
  const Report report = check_draft(draft, on_that_day);
  constexpr std::array<std::pair<const char*, ReportFormat>, 5> forms{{{"text", ReportFormat::text},
                                                                       {"JSON", ReportFormat::json},
                                                                       {"SARIF", ReportFormat::sarif},
                                                                       {"annotations of GitHub", ReportFormat::github},
                                                                       {"HTML", ReportFormat::html}}};
  for (const auto& [name, form] : forms) {
    const double rendered = seconds_of([&, form = form] { keep(render(report, form)); });
    table.at_most("rendering its report (" + std::to_string(report.findings.size()) + " findings) as " + name +
                      ", against that resolve + check",
                  rendered / checked, 1,
                  micros(rendered) + " / " + micros(checked) + " = " + number(rendered / checked, 2), "its check");
  }
}

void pin_to_one_core(bool pinned) {
  static const cpu_set_t all = [] {
    cpu_set_t set;
    sched_getaffinity(0, sizeof set, &set);
    return set;
  }();
  if (!pinned) {
    sched_setaffinity(0, sizeof all, &all);
    return;
  }
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(sched_getcpu(), &one);
  sched_setaffinity(0, sizeof one, &one);
}

void two_threads(Table& table) {
  pin_to_one_core(false);
  std::vector<Model> models;
  for (std::uint64_t seed = 0; seed < 1'000; ++seed) models.push_back(resolve(small_framework(seed)));
  const auto check_all = [&] {
    for (const Model& model : models) keep(check(model, on_that_day));
  };
  const double alone = seconds_of(check_all);
  const double together = seconds_of([&] {
    std::thread other(check_all);
    check_all();
    other.join();
  });
  const double gain = 2 * alone / together;
  table.at_least("checks of 1,000 small frameworks on two threads, against one", gain, 1.9, number(gain, 2) + " times",
                 "1.9 times");
}

}  // namespace

void print_table() {
  pin_to_one_core(true);
  Table table;
  small_frameworks(table);
  sound_frameworks(table);
  allocations_of_rules(table);
  reading(table);
  groningen_way(table);
  two_threads(table);
}

}  // namespace kader::bench
