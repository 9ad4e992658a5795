// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "cli/cli.hpp"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  return kader::cli::run(argc, argv, std::cin, std::cout, std::cerr);
}
