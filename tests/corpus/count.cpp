// SPDX-License-Identifier: Apache-2.0
// What was read of texts, for measure.py: a line of JSON for each file named.
#include <chrono>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>

#include "kader/document/document.hpp"

namespace {

using Clock = std::chrono::steady_clock;

std::size_t references(const kader::Document& document, kader::ReferenceOutcome outcome) {
  std::size_t count = 0;
  for (const kader::CrossReference& one : document.references()) count += one.outcome == outcome ? 1 : 0;
  return count;
}

}  // namespace

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    const auto source = std::make_shared<const kader::Source>(kader::Source{argv[i], text.str()});
    const auto begin = Clock::now();
    const kader::Document document = kader::read_document(source);
    const std::chrono::duration<double> took = Clock::now() - begin;
    std::cout << "{\"bytes\": " << source->text.size() << ", \"seconds\": " << took.count()
              << ", \"provisions\": " << document.provisions().size() - 1
              << ", \"resolved\": " << references(document, kader::ReferenceOutcome::resolved)
              << ", \"external\": " << references(document, kader::ReferenceOutcome::external)
              << ", \"undetermined\": " << references(document, kader::ReferenceOutcome::undecided)
              << ", \"dangling\": " << references(document, kader::ReferenceOutcome::dangling) << "}\n";
  }
}
