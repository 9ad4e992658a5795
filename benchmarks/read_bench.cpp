// SPDX-License-Identifier: Apache-2.0
// Reading, and its first steps, against the bare event loop of libyaml over the same bytes: a draft of five bodies, one
// of five hundred, and the Groningen framework. Compare the figures of one run.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <stdexcept>
#include <string>

#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"
#include "kader/write/write.hpp"
#include "libyaml_events.hpp"
#include "texts.hpp"

namespace {

// The argument: how many bodies, or 0 for Groningen.
std::string text_of(const benchmark::State& state) {
  return state.range(0) == 0 ? kader::bench::groningen() : kader::bench::many_bodies(static_cast<int>(state.range(0)));
}

void libyaml_events(benchmark::State& state) {
  const std::string text = text_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(kader::bench::libyaml_events(text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

void compose(benchmark::State& state) {
  const kader::Source source{"bench", text_of(state)};
  for (auto _ : state) {
    const kader::Composed composed = kader::compose_yaml(source);
    if (!composed.findings.empty())
      throw std::runtime_error(composed.findings.front().message(kader::Language::english));
    benchmark::DoNotOptimize(composed.tree.size());
    state.counters["nodes"] = static_cast<double>(composed.tree.size());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(source.text.size()));
}

// Every place of every node, as the schema conversion asks for them.
void compose_and_mark(benchmark::State& state) {
  const kader::Source source{"bench", text_of(state)};
  for (auto _ : state) {
    const kader::Composed composed = kader::compose_yaml(source);
    std::uint64_t sum = 0;
    for (std::uint32_t i = 0; i < composed.tree.size(); ++i)
      sum += composed.tree.span(i).end.column + composed.tree.key_span(i).begin.line;
    benchmark::DoNotOptimize(sum);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(source.text.size()));
}

void load(benchmark::State& state) {
  const std::string text = text_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(kader::load("bench", text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

void read(benchmark::State& state) {
  const std::string text = text_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(kader::read(text, {.name = "bench.kader.yaml"}));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

void read_json(benchmark::State& state) {
  const std::string text = kader::write_json(kader::read(text_of(state)).framework, kader::Language::dutch);
  for (auto _ : state) benchmark::DoNotOptimize(kader::read(text, {.name = "bench.kader.json"}));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

BENCHMARK(libyaml_events)->Arg(0)->Arg(5)->Arg(500);
BENCHMARK(load)->Arg(0)->Arg(5)->Arg(500);
BENCHMARK(compose)->Arg(0)->Arg(5)->Arg(500);
BENCHMARK(compose_and_mark)->Arg(0)->Arg(5)->Arg(500);
BENCHMARK(read)->Arg(0)->Arg(5)->Arg(500);
BENCHMARK(read_json)->Arg(0)->Arg(5)->Arg(500);

}  // namespace
