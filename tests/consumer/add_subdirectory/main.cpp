// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <kader/kader.hpp>

int main() {
  const kader::Draft draft = kader::read_file("docs/frameworks/groningen-samenwerkingskader.kader.yaml");
  const kader::Report report = kader::check_draft(draft, {.as_of = kader::Date(2026, 1, 1)});
  for (const kader::Finding& finding : report.findings)
    if (finding.severity == kader::Severity::error)
      std::cout << finding.place.span.begin.line << ": " << finding.message(kader::Language::english) << '\n';
}
