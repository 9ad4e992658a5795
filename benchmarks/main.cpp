// SPDX-License-Identifier: Apache-2.0
// kader_benchmarks --table prints the table of README.md; otherwise it is Google Benchmark's, with its options.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string_view>

#include "table.hpp"

int main(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == "--table") {
    kader::bench::print_table();
    return EXIT_SUCCESS;
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return EXIT_FAILURE;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return EXIT_SUCCESS;
}
