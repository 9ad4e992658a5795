// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/host/conformance_pages.hpp"
#include "kader/host/file.hpp"
#include "kader/host/standard_pages.hpp"
#include "kader/report/render.hpp"
#include "kader/text/today.hpp"
#include "report/display.hpp"
#include "text/nearest.hpp"

namespace kader::cli {
namespace {

// One that ships, or the file of somebody's own.
std::shared_ptr<const Standard> standard_meant(const std::string& named, const Options& options, Streams& streams) {
  if (auto shipped = shipped_standard(named)) return shipped;
  if (named.find_first_of("./\\") == std::string::npos) {
    detail::Nearest nearest(named);
    for (const auto& standard : shipped_standards()) nearest.consider(standard->id());
    streams.err << "kader: " << say(options, "er is geen standaard ", "there is no standard ")
                << detail::printable_name(named);
    if (!nearest.found().empty())
      streams.err << say(options, "; bedoelt u ", "; do you mean ") << nearest.found() << '?';
    streams.err << say(options, "\n`kader standards` noemt ze; een eigen standaard is een bestand (.yaml)",
                       "\n`kader standards` lists them; a standard of your own is a file (.yaml)")
                << '\n';
    return nullptr;
  }
  Loaded loaded = load_file(named);
  ReadStandard read = loaded.source ? read_standard(loaded.source) : ReadStandard{};
  read.findings.insert(read.findings.begin(), loaded.findings.begin(), loaded.findings.end());
  const Language language = options.language.value_or(options.speech);
  for (const Finding& finding : read.findings)
    streams.err << detail::printable_name(named) << ':' << finding.place.span.begin.line << ':'
                << finding.place.span.begin.column << ": " << detail::printable(finding.message(language)) << '\n';
  return read.standard;
}

bool fails(const Standard& standard, const Conformance& conformance) {
  return std::any_of(conformance.all.begin(), conformance.all.end(), [&](const Assessment& one) {
    const Requirement& requirement = standard.text().requirements[one.requirement];
    return one.conformity == Conformity::not_met && requirement.certain.value_or(true) &&
           requirement.weight.value_or(RequirementWeight::expected) != RequirementWeight::advised;
  });
}

/// What was asked for, over all frameworks: some forms are made of all of them together.
struct Measurements {
  std::vector<Measured> all = {};      // html
  std::vector<Report> reports = {};    // sarif
  std::optional<Language> language = {};  // of the first framework
  int code = clean;
};

int measure(const Options& options, Streams& streams, const std::string& name,
            const std::shared_ptr<const Standard>& standard, Measurements& made) {
  Draft draft = read(load_named(name, streams.in));
  if (!draft.readable)
    return complain(streams.err, name,
                    say(options, "het kader is niet te lezen; `kader check` zegt waarom",
                        "the framework cannot be read; `kader check` says why"));
  const Language language = options.language.value_or(draft.framework.language);
  if (!made.language) made.language = language;
  const Model model = resolve(std::make_shared<const Framework>(std::move(draft.framework)));
  const View view(model, options.as_of.value_or(today()));
  Measured measured{name, conform(view, standard, draft.unread)};
  const int code = fails(*standard, measured.conformance) ? found : clean;
  switch (options.format) {
    case ReportFormat::json: streams.out << conformance_json(measured, language); break;
    case ReportFormat::sarif:
      made.reports.push_back(conformance_report(measured, draft.source_map));
      made.reports.back().language = language;
      break;
    case ReportFormat::html: made.all.push_back(std::move(measured)); break;
    default: streams.out << conformance_text(measured, language);
  }
  return code;
}

}  // namespace

bool explains_standard(const Options& options) {
  return options.rule.find('/') != std::string::npos || shipped_standard(options.rule) != nullptr;
}

int measure_standard(const Options& options, Streams& streams) {
  const auto standard = standard_meant(options.standard, options, streams);
  if (!standard) return unusable;
  Measurements made;
  for (const std::string& draft : options.files)
    made.code = std::max(made.code, measure(options, streams, draft, standard, made));
  if (options.format == ReportFormat::html)
    streams.out << conformance_html(made.all, made.language.value_or(options.speech));
  if (options.format == ReportFormat::sarif)
    streams.out << render(made.reports, ReportFormat::sarif, {.language = options.language});
  return made.code;
}

int list_standards(const Options& options, Streams& streams) {
  streams.out << standards_text(shipped_standards(), options.language.value_or(options.speech));
  return clean;
}

int explain_standard(const Options& options, Streams& streams) {
  const Language language = options.language.value_or(options.speech);
  const std::size_t slash = options.rule.find('/');
  const auto standard = standard_meant(options.rule.substr(0, slash), options, streams);
  if (!standard) return unusable;
  if (slash == std::string::npos) {
    streams.out << standard_text(*standard, language);
    return clean;
  }
  const std::string id = options.rule.substr(slash + 1);
  if (const auto requirement = standard->find(id)) {
    streams.out << requirement_text(*standard, *requirement, language);
    return clean;
  }
  return complain(streams.err, options.rule,
                  say(options, "deze eis kent de standaard niet", "the standard has no such requirement"));
}

}  // namespace kader::cli
