// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <optional>
#include <ostream>
#include <thread>
#include <utility>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "cli/progress.hpp"
#include "host/in_order.hpp"
#include "kader/host/many_drafts.hpp"
#include "kader/text/today.hpp"
#include "report/report_stream.hpp"

namespace kader::cli {
namespace {

bool colored(const Options& options, const std::ostream& out) {
  if (options.format != ReportFormat::text) return false;
  if (options.color != Color::automatic) return options.color == Color::always;
  const char* const unwanted = std::getenv("NO_COLOR");
  return is_terminal(out) && (unwanted == nullptr || *unwanted == '\0');
}

CheckOptions asked(const Options& options) {
  return {.as_of = options.as_of ? *options.as_of : today(),
          .rules = Rules::built_in().only(options.select).without(options.ignore)};
}

// What the reports are counted as at the end; nothing for a single one.
std::optional<Bilingual> counted_as(const Files& files, bool corpora) {
  if (corpora) return Bilingual{"ontwerpen", "drafts"};
  return files.names.size() > 1 ? std::optional(Bilingual{"bestanden", "files"}) : std::nullopt;
}

unsigned threads_for(const Options& options, const Files& files, bool corpora) {
  if (!corpora && files.names.size() < 2) return 1;
  return options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

// What is kept of a draft until it is its turn to be told.
struct Told {
  detail::ReportStream::Piece piece;
  bool fails = false;
  bool readable = true;
};

}  // namespace

int check(const Options& options, Streams& streams) {
  const CheckOptions asking = asked(options);
  const Files files = drafts(options, streams.err);
  if (files.names.empty()) return files.ok ? clean : unusable;
  const bool corpora = std::any_of(files.names.begin(), files.names.end(), is_corpus);
  detail::ReportStream stream(
      options.format,
      {.language = options.language, .verbose = options.verbose, .color = colored(options, streams.out)},
      counted_as(files, corpora));
  ManyDrafts many(files.names, streams.in);
  Progress progress(options, streams.err, corpora ? std::nullopt : std::optional(files.names.size()));
  const bool watched = is_terminal(streams.out);
  bool readable = files.ok;
  bool fails = false;
  detail::in_order(
      threads_for(options, files, corpora), [&] { return many.next(); },
      [&](DraftInput input) {
        CheckedDraft checked = check_input(std::move(input), asking, options.speech);
        const bool any = checked.report.any(options.fail_on);
        return Told{stream.piece(std::move(checked.report)), any, checked.readable};
      },
      [&](Told told) {
        fails = fails || told.fails;
        readable = readable && told.readable;
        const std::string text = stream.add(std::move(told.piece));
        if (!text.empty() && watched) progress.clear();
        streams.out << text;
        if (!text.empty() && watched) streams.out.flush();
        progress.step();
        return static_cast<bool>(streams.out);
      });
  progress.clear();
  streams.out << stream.finish();
  if (!readable) return unusable;
  return fails ? found : clean;
}

}  // namespace kader::cli
