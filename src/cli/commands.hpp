// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "cli/options.hpp"

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
int explain_law(const Options& options, Streams& streams);
int list_rules(const Options& options, Streams& streams);
int format(const Options& options, Streams& streams);
int new_draft(const Options& options, Streams& streams);

/// The page of a rule in the manual: both languages, with what its bad example really gives.
[[nodiscard]] std::string rule_page(const RuleInfo& rule);
/// The page that lists all rules.
[[nodiscard]] std::string rules_page();

/// The drafts that are meant, each once: files as they are named, folders as the drafts below them, in order. What
/// cannot be found or is not opened is said on `err`, and then `ok` is false.
struct Files {
  std::vector<std::string> names = {};
  bool ok = true;
};
[[nodiscard]] Files drafts(const Options& options, std::ostream& err);

/// All that standard input holds, or so much that it is certain to be too large.
[[nodiscard]] std::string all_of(std::istream& in);

}  // namespace kader::cli
