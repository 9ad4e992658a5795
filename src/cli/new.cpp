// SPDX-License-Identifier: Apache-2.0
#include "kader/write/new_draft.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/read/compose.hpp"
#include "report/display.hpp"

namespace kader::cli {
namespace {

namespace fs = std::filesystem;

int cannot(const Options& options, Streams& streams, const std::string& name, std::string_view dutch,
           std::string_view english) {
  streams.err << "kader: " << detail::printable(name) << ": " << say(options, dutch, english) << '\n';
  return unusable;
}

// The draft of a text; nothing where it cannot be read, which then is said.
std::optional<std::string> draft_of(const Options& options, Streams& streams) {
  Loaded loaded = options.from == "-" ? load("-", all_of(streams.in)) : load_file(options.from);
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
    cannot(options, streams, options.from, "dit is al een ontwerp: er staan blokken ```yaml kader in",
           "this is a draft already: it holds blocks ```yaml kader");
    return std::nullopt;
  }
  return draft_from_text(document);
}

}  // namespace

int new_draft(const Options& options, Streams& streams) {
  // First: whoever would lose a file by it must know before a long text is read.
  std::error_code error;
  const bool to_file = !options.output.empty() && options.output != "-";
  if (to_file && !options.force && fs::exists(fs::symlink_status(fs::path(options.output), error)))
    return cannot(options, streams, options.output, "dit bestand bestaat al; --force overschrijft het",
                  "this file exists already; --force overwrites it");
  std::string made;
  std::string_view text;
  if (!options.template_name.empty()) {
    text = *draft_template(options.template_name, options.language.value_or(options.speech));
  } else {
    auto draft = draft_of(options, streams);
    if (!draft) return unusable;
    text = made = *std::move(draft);
  }
  if (!to_file) {
    streams.out << text;
    return clean;
  }
  std::ofstream file(fs::path(options.output), std::ios::binary | std::ios::trunc);
  file << text;
  if (!file.flush())
    return cannot(options, streams, options.output, "het bestand is niet te schrijven", "the file cannot be written");
  return clean;
}

}  // namespace kader::cli
