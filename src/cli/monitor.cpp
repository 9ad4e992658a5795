// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <istream>
#include <memory>
#include <ostream>
#include <set>
#include <string>
#include <utility>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "host/system_file.hpp"
#include "kader/host/file.hpp"
#include "kader/host/monitor_pages.hpp"
#include "kader/log/csv_log.hpp"
#include "kader/log/log_rules.hpp"
#include "kader/monitor/monitor.hpp"

namespace kader::cli {
namespace {

bool fails(const Monitor& monitor, const Options& options) {
  if (!options.fails_on_verdict) return false;
  for (std::size_t i = 0; i < monitor.norms().size(); ++i)
    if (monitor.counts(i)[*options.fails_on_verdict] > 0) return true;
  return false;
}

// Names that the framework does not have, as findings at the line of the first.
void add_unknown(Monitored& monitored) {
  for (const auto& [name, line] : monitored.monitor->unknown_names()) {
    Place place{{}, monitored.log, {{line, 1, 0}, {line, 1, 0}}};
    monitored.findings.push_back(finding<logbook::name_not_known>(std::move(place), name));
  }
}

// The lines that a later one replaces; the record is at its beginning again. What cannot be read twice is not read for
// this, and then nothing is replaced.
std::set<std::string, std::less<>> corrected_in(const Options& options, std::istream& log) {
  std::set<std::string, std::less<>> ids;
  if (options.log == "-") return ids;
  CsvLog reader(log, options.log);
  if (reader.may_correct())
    for (LogEvent event; reader.next(event);)
      if (!event.corrects.empty()) ids.emplace(event.corrects);
  log.clear();
  log.seekg(0);
  return ids;
}

int follow(const Options& options, Streams& streams, const std::string& draft_name, std::istream& log) {
  Draft draft = read(load_named(draft_name, streams.in));
  if (!draft.readable)
    return complain(streams.err, draft_name,
                    say(options, "het kader is niet te lezen; `kader check` zegt waarom",
                        "the framework cannot be read; `kader check` says why"));
  const Language language = options.language.value_or(draft.framework.language);
  Monitor monitor(resolve(std::make_shared<const Framework>(std::move(draft.framework))),
                  {.complete = options.complete, .per_set = options.per_set});
  const auto corrected = corrected_in(options, log);
  CsvLog reader(log, options.log);
  for (LogEvent event; reader.next(event);)
    if (event.id.empty() || !corrected.contains(event.id)) monitor.feed(event);
  monitor.finish();
  Monitored monitored{&monitor, draft_name, options.log, options.complete, reader.findings()};
  add_unknown(monitored);
  streams.out << (options.format == ReportFormat::json ? monitor_json(monitored) : monitor_text(monitored, language));
  if (!reader.readable()) return unusable;
  return fails(monitor, options) ? found : clean;
}

}  // namespace

int monitor_log(const Options& options, Streams& streams) {
  int code = clean;
  for (const std::string& draft : options.files) {
    std::ifstream file;
    if (options.log != "-")
      if (const auto why = detail::open_for_reading(options.log, file))
        return complain(streams.err, options.log, why->in(options.speech));
    code = std::max(code, follow(options, streams, draft, options.log == "-" ? streams.in : file));
  }
  return code;
}

}  // namespace kader::cli
