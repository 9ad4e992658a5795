// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kader::bench {

/// Measures each promise against its bound and prints the table of README.md: everything in one run, on one core but
/// for the row about two.
void print_table();

}  // namespace kader::bench
