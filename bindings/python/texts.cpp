// SPDX-License-Identifier: Apache-2.0
// The text that a draft stands in, for Python: its provisions, their references, what the model covers of it.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "held.hpp"
#include "kader/check/coverage.hpp"
#include "kader/host/coverage_pages.hpp"

namespace kader::python {

namespace {

namespace py = pybind11;

constexpr std::array<std::string_view, 8> kind_words{"whole",     "chapter", "heading", "article",
                                                     "paragraph", "item",    "annex",   "footnote"};
constexpr std::array<std::string_view, 4> outcome_words{"resolved", "external", "dangling", "undecided"};

template <class Words, class Value>
std::string word(const Words& words, Value value) {
  return std::string(words.at(static_cast<std::size_t>(value)));
}

void add_span(py::dict& made, const Document& document, ByteRange where) {
  const Span span = document.span(where);
  made["line"] = span.begin.line;
  made["column"] = span.begin.column;
  made["end_line"] = span.end.line;
  made["end_column"] = span.end.column;
}

py::dict reference_of(const Document& document, const CrossReference& reference) {
  py::dict made;
  add_span(made, document, reference.where);
  made["words"] = std::string(document.bytes(reference.where));
  made["outcome"] = word(outcome_words, reference.outcome);
  py::list targets;
  for (const ReferenceTarget& target : reference.targets) targets.append(target.ref.str());
  made["targets"] = py::tuple(targets);
  made["law"] = reference.law;
  made["document"] = reference.document;
  return made;
}

/// One provision of the text with its references; None where the text has none of that name.
py::object provision_of(const Held& held, const std::string& name) {
  if (held.draft->document == nullptr) return py::none();
  const Document& document = *held.draft->document;
  const auto parsed = ProvisionRef::parse(name, Language::dutch);
  const auto found = parsed ? document.find(*parsed) : std::nullopt;
  if (!found) return py::none();
  const Provision& provision = document.provisions()[*found];
  py::dict made;
  made["kind"] = word(kind_words, provision.kind);
  made["number"] = provision.number;
  made["title"] = provision.title;
  made["parent"] = document.provisions()[provision.parent].ref.str();
  made["reason"] = provision.prose.value_or("");
  add_span(made, document, provision.where);
  py::list references;
  const auto& all = document.references();
  auto at = std::lower_bound(all.begin(), all.end(), provision.where.begin,
                             [](const CrossReference& one, std::uint32_t begin) { return one.where.begin < begin; });
  for (; at != all.end() && at->where.begin < provision.where.end; ++at)
    if (at->provision == *found) references.append(reference_of(document, *at));
  made["references"] = references;
  return made;
}

/// What the model covers of the text, as the command prints it; None where there is no text.
std::optional<std::string> coverage_of(const Held& held) {
  const auto& document = held.draft->document;
  if (document == nullptr) return std::nullopt;
  const py::gil_scoped_release released;
  const CoveredText covered{document, coverage(*document, held.draft->framework)};
  return coverage_json({&covered, 1});
}

/// What rests on a provision, as pointers, each once.
py::list resting_on(const Held& held, const std::string& name) {
  py::list made;
  const auto parsed = ProvisionRef::parse(name, Language::dutch);
  if (!parsed) return made;
  std::unordered_set<std::string> seen;
  for (const NamedSource& source : named_sources(held.draft->framework)) {
    const bool same = held.draft->document != nullptr
                          ? provision_named(source.ref, *held.draft->document) == held.draft->document->find(*parsed) &&
                                held.draft->document->find(*parsed).has_value()
                          : source.ref == *parsed;
    if (!same) continue;
    if (std::string element = source.element(); seen.insert(element).second) made.append(std::move(element));
  }
  return made;
}

}  // namespace

void bind_texts(py::module_& module) {
  module.def("text_of", [](const Held& held) -> py::object {
    if (held.draft->document == nullptr) return py::none();
    return py::str(held.draft->document->source()->text);
  });
  module.def("provision", &provision_of, py::arg("draft"), py::arg("name"));
  module.def("resting_on", &resting_on, py::arg("draft"), py::arg("name"));
  module.def("coverage", &coverage_of, py::arg("draft"));
}

}  // namespace kader::python
