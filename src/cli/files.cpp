// SPDX-License-Identifier: Apache-2.0
#include <ostream>
#include <utility>

#include "cli/cli.hpp"
#include "cli/commands.hpp"
#include "kader/host/file.hpp"
#include "kader/host/find_drafts.hpp"
#include "report/display.hpp"

namespace kader::cli {

int complain(std::ostream& err, std::string_view name, std::string_view what) {
  err << "kader: " << detail::printable(name) << ": " << detail::printable(what) << '\n';
  return unusable;
}

Files drafts(const Options& options, std::ostream& err) {
  FoundDrafts found = find_drafts(options.files);
  for (const NotTaken& one : found.not_taken) complain(err, one.name, one.why.in(options.speech));
  return {std::move(found.names), found.not_taken.empty()};
}

Loaded load_named(const std::string& name, std::istream& in) {
  return name == "-" ? load_stream(in, name) : load_file(name);
}

}  // namespace kader::cli
