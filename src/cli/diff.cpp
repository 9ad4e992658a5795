// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/host/diff_pages.hpp"
#include "kader/host/file.hpp"

namespace kader::cli {
namespace {

// A text with provisions; nothing where there is none to compare, and then it was said why.
std::optional<Document> text_of(const std::string& name, const Options& options, Streams& streams) {
  const Loaded loaded = load_named(name, streams.in);
  if (loaded.source == nullptr) {
    complain(streams.err, name, say(options, "het bestand is niet te lezen", "the file cannot be read"));
    return std::nullopt;
  }
  Document document = read_document(loaded.source);
  if (document.provisions().size() > 1) return document;
  complain(streams.err, name,
           say(options, "hierin is geen artikel of lid gevonden; vergeleken worden teksten met bepalingen",
               "no article or paragraph was found in it; what is compared are texts with provisions"));
  return std::nullopt;
}

}  // namespace

int compare_texts(const Options& options, Streams& streams) {
  const auto before = text_of(options.files.front(), options, streams);
  if (!before) return unusable;
  const auto after = text_of(options.files.back(), options, streams);
  if (!after) return unusable;
  const TextDiff diff = diff_texts(*before, *after);
  const TextVersions versions{&*before, &*after, &diff};
  const Language language = options.language.value_or(after->language());
  if (options.format == ReportFormat::json)
    streams.out << text_diff_json(versions, language);
  else
    streams.out << (options.markdown ? text_diff_markdown(versions, language) : text_diff_text(versions, language));
  return diff.strays.empty() ? clean : found;
}

}  // namespace kader::cli
