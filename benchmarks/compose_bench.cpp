// SPDX-License-Identifier: Apache-2.0
// Composing YAML against the bare event loop of libyaml over the same bytes. Compare the figures of one run.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>

#include "kader/read/compose.hpp"
#include "libyaml_events.hpp"

namespace {

// A draft of so many bodies, each with seats, meetings and a few norms, as people write them. Always the same.
std::string framework(int bodies) {
  std::string text = "kader: 1\ntaal: nl\nregeling:\n  naam: Samenwerkingskader\n  bron: \"1\"\n\ngremia:\n";
  for (int i = 0; i < bodies; ++i) {
    const std::string id = "platform-" + std::to_string(i);
    text += "  " + id + ":                # het " + std::to_string(i) + "e overleg\n    naam: Bestuurlijk platform " +
            std::to_string(i) +
            "\n    laag: bestuurlijk\n    zetels:\n      gemeenten: {aantal: 2, afkomstig uit: [groningen.college, "
            "eemsdelta.college], benoemd door: groningen.raad, bron: \"3.a\"}\n      provincie:\n        "
            "hoedanigheid: gedeputeerde\n        zittingsduur: {open norm: \"zolang de samenwerking duurt\"}\n    "
            "voorzitter: {benoemd door: " +
            id +
            ".leden, bron: 3.d}\n    vergaderingen: {ten minste: 3, per: jaar, "
            "bron: [\"3.c\", \"6.b\"]}\n";
  }
  text += "\nnormen:\n";
  for (int i = 0; i < bodies; ++i) {
    const std::string id = "platform-" + std::to_string(i);
    text += "  - {wie: " + id + ", kan: vaststellen, wat: werkagenda, bron: \"4.a\"}\n  - wie: " + id +
            "\n    moet: informeren\n    aan: gemeenten.raad\n    bewoording: >-\n      De deelnemers informeren "
            "elkaar tijdig over\n      alles wat voor de coördinatie van belang is.\n    bron: \"5.2\"\n";
  }
  return text;
}

void libyaml_events(benchmark::State& state) {
  const std::string text = framework(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(kader::bench::libyaml_events(text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

void compose(benchmark::State& state) {
  const kader::Source source{"bench", framework(static_cast<int>(state.range(0)))};
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
  const kader::Source source{"bench", framework(static_cast<int>(state.range(0)))};
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
  const std::string text = framework(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(kader::load("bench", text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

BENCHMARK(libyaml_events)->Arg(5)->Arg(500);
BENCHMARK(compose)->Arg(5)->Arg(500);
BENCHMARK(compose_and_mark)->Arg(5)->Arg(500);
BENCHMARK(load)->Arg(5)->Arg(500);

}  // namespace
