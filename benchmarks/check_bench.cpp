// SPDX-License-Identifier: Apache-2.0
// Resolving and checking, and the whole way of a draft. Compare the figures of one run: its ratios, not its times.
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "kader/check/check.hpp"
#include "kader/host/check_draft.hpp"
#include "kader/read/read.hpp"
#include "kader/resolve/model.hpp"
#include "synthetic.hpp"
#include "texts.hpp"

namespace {

using kader::bench::groningen;

constexpr kader::Date day(2026, 1, 1);
const kader::CheckOptions on_that_day{.as_of = day};

void groningen_resolve(benchmark::State& state) {
  const auto framework = std::make_shared<const kader::Framework>(kader::read(groningen()).framework);
  for (auto _ : state) benchmark::DoNotOptimize(kader::resolve(framework));
}

void groningen_resolve_and_check(benchmark::State& state) {
  const auto framework = std::make_shared<const kader::Framework>(kader::read(groningen()).framework);
  for (auto _ : state) {
    const kader::Model model = kader::resolve(framework);
    benchmark::DoNotOptimize(kader::check(model, on_that_day));
  }
}

void groningen_read_resolve_check_and_locate(benchmark::State& state) {
  for (auto _ : state) {
    const kader::Draft draft = kader::read(groningen(), {.name = "groningen.kader.yaml"});
    benchmark::DoNotOptimize(kader::check_draft(draft, on_that_day));
  }
}

// Ten thousand small frameworks, made beforehand: 80 facts each.
void small_frameworks_resolve_and_check(benchmark::State& state) {
  std::vector<std::shared_ptr<const kader::Framework>> frameworks;
  for (std::uint64_t seed = 0; seed < 10'000; ++seed)
    frameworks.push_back(std::make_shared<const kader::Framework>(kader::bench::small_framework(seed)));
  std::size_t findings = 0;
  for (auto _ : state)
    for (const auto& framework : frameworks) {
      const kader::Model model = kader::resolve(framework);
      findings += kader::check(model, on_that_day).findings.size();
    }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(frameworks.size()));
  state.counters["findings/framework"] =
      static_cast<double>(findings) / static_cast<double>(state.iterations()) / static_cast<double>(frameworks.size());
}

void small_frameworks_resolve(benchmark::State& state) {
  std::vector<std::shared_ptr<const kader::Framework>> frameworks;
  for (std::uint64_t seed = 0; seed < 10'000; ++seed)
    frameworks.push_back(std::make_shared<const kader::Framework>(kader::bench::small_framework(seed)));
  for (auto _ : state)
    for (const auto& framework : frameworks) benchmark::DoNotOptimize(kader::resolve(framework));
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(frameworks.size()));
}

// The whole catalogue on a resolved framework of so many bodies and norms, six seats a body.
void sound_framework_check(benchmark::State& state) {
  const auto model = kader::resolve(kader::bench::sound_framework(static_cast<std::size_t>(state.range(0)), 6,
                                                                  static_cast<std::size_t>(state.range(1))));
  std::size_t findings = 0;
  for (auto _ : state) findings = kader::check(model, on_that_day).findings.size();
  state.counters["findings"] = static_cast<double>(findings);
}
void sound_framework_resolve(benchmark::State& state) {
  const auto framework = std::make_shared<const kader::Framework>(kader::bench::sound_framework(
      static_cast<std::size_t>(state.range(0)), 6, static_cast<std::size_t>(state.range(1))));
  for (auto _ : state) benchmark::DoNotOptimize(kader::resolve(framework));
}

// Models are immutable and rules have no state: as many frameworks a second as there are cores to check them.
void small_frameworks_check_on_all_cores(benchmark::State& state) {
  static const auto models = [] {
    std::vector<kader::Model> made;
    for (std::uint64_t seed = 0; seed < 1'000; ++seed)
      made.push_back(kader::resolve(kader::bench::small_framework(seed)));
    return made;
  }();
  for (auto _ : state)
    for (const kader::Model& model : models) benchmark::DoNotOptimize(kader::check(model, on_that_day));
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(models.size()));
}

double peak_mebibytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

// Ten thousand drafts of the size of the Groningen framework, generated, read, resolved and checked in one process.
// The peak after the first thousand and after the last tell whether memory grows.
void regional_drafts_from_text_to_report(benchmark::State& state) {
  for (auto _ : state) {
    for (std::uint64_t seed = 0; seed < 10'000; ++seed) {
      const kader::Draft draft = kader::read(kader::bench::regional_draft(seed), {.name = "regio.kader.yaml"});
      if (!draft.findings.empty()) throw std::runtime_error(draft.findings.front().message(kader::Language::english));
      benchmark::DoNotOptimize(kader::check_draft(draft, on_that_day));
      if (seed == 999) state.counters["MiB after 1000"] = peak_mebibytes();
    }
  }
  state.counters["MiB after 10000"] = peak_mebibytes();
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * 10'000);
}

BENCHMARK(groningen_resolve);
BENCHMARK(groningen_resolve_and_check);
BENCHMARK(groningen_read_resolve_check_and_locate);
BENCHMARK(small_frameworks_resolve)->Unit(benchmark::kMillisecond);
BENCHMARK(small_frameworks_resolve_and_check)->Unit(benchmark::kMillisecond);
BENCHMARK(sound_framework_resolve)->Args({10, 200})->Args({1'000, 20'000})->Unit(benchmark::kMicrosecond);
BENCHMARK(sound_framework_check)->Args({10, 200})->Args({1'000, 20'000})->Unit(benchmark::kMicrosecond);
BENCHMARK(small_frameworks_check_on_all_cores)->Threads(1)->Threads(2)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(regional_drafts_from_text_to_report)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace
