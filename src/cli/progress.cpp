// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.hpp"

#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace kader::cli {
namespace {

constexpr std::chrono::milliseconds patience{500};  // a short run needs no progress
constexpr std::chrono::milliseconds pace{100};

}  // namespace

bool is_terminal(const std::ostream& stream) {
  const int number = stream.rdbuf() == std::cout.rdbuf()   ? STDOUT_FILENO
                     : stream.rdbuf() == std::cerr.rdbuf() ? STDERR_FILENO
                                                           : -1;
  const char* const terminal = std::getenv("TERM");
  return number >= 0 && isatty(number) != 0 && (terminal == nullptr || std::string_view(terminal) != "dumb");
}

Progress::Progress(const Options& options, std::ostream& err, std::optional<std::size_t> total)
    : options_(options), err_(err), total_(total), is_terminal_(is_terminal(err)), next_(Clock::now() + patience) {}

void Progress::step() {
  ++done_;
  if (!is_terminal_) return;
  const auto now = Clock::now();
  if (now < next_) return;
  next_ = now + pace;
  clear();
  err_ << done_;
  if (total_) err_ << say(options_, " van ", " of ") << *total_;
  err_ << say(options_, " getoetst", " checked") << std::flush;
  shown_ = true;
}

void Progress::clear() {
  if (!shown_) return;
  err_ << "\r\x1b[K" << std::flush;
  shown_ = false;
}

}  // namespace kader::cli
