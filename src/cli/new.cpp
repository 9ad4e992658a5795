// SPDX-License-Identifier: Apache-2.0
#include "kader/scaffold/draft_from_text.hpp"
#include "kader/scaffold/draft_template.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/host/save_file.hpp"
#include "kader/read/compose.hpp"

namespace kader::cli {
namespace {

// The draft of a text; nothing where it cannot be read, which then is said.
std::optional<std::string> draft_of(const Options& options, Streams& streams) {
  Loaded loaded = load_named(options.from, streams.in);
  if (loaded.source == nullptr || !loaded.findings.empty()) {
    Report report;
    report.language = options.speech;
    report.sources.add(loaded.source);
    report.findings = std::move(loaded.findings);
    streams.err << render(report, ReportFormat::text, {.language = options.language, .summary = false});
    return std::nullopt;
  }
  const Document document = read_document(loaded.source);
  const auto& blocks = document.model_blocks();
  if (std::any_of(blocks.begin(), blocks.end(), [](const ModelBlock& block) { return !block.front_matter; })) {
    complain(streams.err, options.from,
             say(options, "dit is al een ontwerp: er staan blokken ```yaml kader in",
                 "this is a draft already: it holds blocks ```yaml kader"));
    return std::nullopt;
  }
  return draft_from_text(document);
}

}  // namespace

int new_draft(const Options& options, Streams& streams) {
  // First: whoever would lose a file by it must know before a long text is read.
  std::error_code error;
  const bool to_file = !options.output.empty() && options.output != "-";
  if (to_file && !options.force &&
      std::filesystem::exists(std::filesystem::symlink_status(std::filesystem::path(options.output), error)))
    return complain(streams.err, options.output,
                    say(options, "dit bestand bestaat al; --force overschrijft het",
                        "this file exists already; --force overwrites it"));
  std::optional<std::string> text;
  if (options.template_name.empty())
    text = draft_of(options, streams);
  else
    text = *draft_template(options.template_name, options.language.value_or(options.speech));
  if (!text) return unusable;
  if (!to_file) {
    streams.out << *text;
    return clean;
  }
  if (const auto why = save_file(options.output, *text, options.force ? Existing::replaced : Existing::kept))
    return complain(streams.err, options.output,
                    std::string(say(options, "het bestand is niet te schrijven: ", "the file cannot be written: ")) +
                        why->in(options.speech));
  return clean;
}

}  // namespace kader::cli
