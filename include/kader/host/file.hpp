// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>

#include "kader/read/compose.hpp"
#include "kader/read/read.hpp"

namespace kader {

/// Reads a file; never more of it than the limit. Never throws on what the file system says: what it refuses is the
/// finding `cannot-read`. "-" is a file of that name here.
[[nodiscard]] Loaded load_file(const std::string& path);
/// The same, with another name in its findings.
[[nodiscard]] Loaded load_file(const std::string& path, std::string name);
/// Likewise, from a stream; `name` is what findings call it ("-" for standard input). A stream that breaks off is not
/// read at all: what is missing could be what matters.
[[nodiscard]] Loaded load_stream(std::istream& stream, std::string name);

/// Reads the draft in a file, in the syntax that its name or its text says.
[[nodiscard]] Draft read_file(const std::string& path);

}  // namespace kader
