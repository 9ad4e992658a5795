// SPDX-License-Identifier: Apache-2.0
#include <kader/report/report.hpp>

int main() {
  const kader::Report report;
  return report == kader::Report{} ? 0 : 1;
}
