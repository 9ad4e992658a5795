// SPDX-License-Identifier: Apache-2.0
// A record of any bytes, held against a small framework: it is read to its end, and every instance can be told.
#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>

#include "kader/host/monitor_pages.hpp"
#include "kader/log/csv_log.hpp"
#include "kader/monitor/monitor.hpp"
#include "kader/read/read.hpp"

namespace {

constexpr std::string_view framework = R"(kader: 1
language: en
agreement: {name: A, kind: bestuursafspraak, until: none, parties: [a.college]}
parties: {a: {name: A, kind: gemeente}}
bodies: {p: {name: P, established: "1"}}
matters: {m: {name: m, kind: document}}
norms:
  - {who: p, must: deliberate, what: m, when: {after: {act: propose}, within: 60 days}}
  - {who: p, can: decide, what: m, when: {only after: {act: advise}, within: 2 months}}
  - {who: p, must: meet, when: {every: 5 months}}
  - {who: p, must: meet, when: {at least: 3, per: year}}
  - {who: p, must: adopt, what: m, when: {by: 1 July}}
  - {who: a.college, cannot: decide, what: anything}
)";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const kader::Model model = kader::resolve(kader::read(framework, {.name = "a.kader.yaml"}).framework);
  kader::Monitor monitor(model, {.complete = size % 2 == 0, .per_set = size % 3 == 0});
  std::istringstream stream(std::string(reinterpret_cast<const char*>(data), size));
  kader::CsvLog log(stream, "log.csv");
  for (kader::LogEvent event; log.next(event);) monitor.feed(event);
  monitor.finish();
  const kader::Monitored monitored{&monitor, "a.kader.yaml", "log.csv", size % 2 == 0, log.findings()};
  static_cast<void>(kader::monitor_text(monitored, kader::Language::dutch));
  static_cast<void>(kader::monitor_json(monitored));
  return 0;
}
