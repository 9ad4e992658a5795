// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/cli.hpp"

namespace kader::testing {

/// What became of one run of the command.
struct Ran {
  int code;
  std::string out;
  std::string err;
};

/// Runs `kader` with these arguments and this on standard input.
inline Ran kader_with(const std::string& input, const std::vector<std::string>& arguments) {
  std::vector<const char*> argv{"kader"};
  for (const std::string& argument : arguments) argv.push_back(argument.c_str());
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  const int code = cli::run(static_cast<int>(argv.size()), argv.data(), in, out, err);
  return {code, out.str(), err.str()};
}

inline bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace kader::testing
