// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"

namespace kader {
struct Loaded;
}

namespace kader::cli {

/// The streams of one run.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
};

int check(const Options& options, Streams& streams);
int show_coverage(const Options& options, Streams& streams);
int explain(const Options& options, Streams& streams);
int list_rules(const Options& options, Streams& streams);
int format(const Options& options, Streams& streams);
int confirm_proposals(const Options& options, Streams& streams);
int compare_texts(const Options& options, Streams& streams);
int measure_standard(const Options& options, Streams& streams);
int list_standards(const Options& options, Streams& streams);
int explain_standard(const Options& options, Streams& streams);
int monitor_log(const Options& options, Streams& streams);
int new_draft(const Options& options, Streams& streams);

/// The drafts that are meant, each once: see `find_drafts`. What is not looked at is said, and then `ok` is false.
struct Files {
  std::vector<std::string> names = {};
  bool ok = true;
};
[[nodiscard]] Files drafts(const Options& options, std::ostream& err);

/// Loads a file, or standard input for "-".
[[nodiscard]] Loaded load_named(const std::string& name, std::istream& in);

/// Says on one line what is wrong with a file; gives the exit code for that.
int complain(std::ostream& err, std::string_view name, std::string_view what);

}  // namespace kader::cli
