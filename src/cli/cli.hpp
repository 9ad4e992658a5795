// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

namespace kader::cli {

/// What the `kader` command answers to the shell.
enum ExitCode : int {
  clean = 0,           ///< nothing at or above --fail-on
  found = 1,           ///< findings; with `fmt --check`: something would change
  unusable = 2,        ///< something cannot be read or written, or the command is not understood
  internal_error = 3   ///< a defect of the program
};

/// The command line as a function: for the program, the Python package and the tests. Never throws.
int run(int argc, const char* const* argv, std::istream& in, std::ostream& out, std::ostream& err) noexcept;

}  // namespace kader::cli
