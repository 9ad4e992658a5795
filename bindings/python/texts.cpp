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

#include "held.hpp"
#include "kader/check/coverage.hpp"

namespace kader::python {

namespace {

namespace py = pybind11;

constexpr std::array<std::string_view, 8> kind_words{"whole",     "chapter", "heading", "article",
                                                     "paragraph", "item",    "annex",   "footnote"};
constexpr std::array<std::string_view, 4> outcome_words{"resolved", "external", "dangling", "undecided"};
constexpr std::array<std::string_view, 6> covered_words{"uncounted", "open", "modelled", "by-whole", "prose", "lapsed"};

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

py::dict to_python(const CoverageCount& count) {
  py::dict made;
  made["modelled"] = count.modelled;
  made["by_whole"] = count.by_whole;
  made["prose"] = count.prose;
  made["open"] = count.open;
  made["lapsed"] = count.lapsed;
  made["percentage"] = count.percentage(Language::english);
  return made;
}

py::dict named(const Document& document, std::uint32_t index) {
  const Provision& provision = document.provisions()[index];
  py::dict made;
  made["provision"] = provision.ref.str();
  made["number"] = provision.number;
  made["title"] = provision.title;
  made["heading"] = heading_of(document, provision);
  made["line"] = document.lines()->mark(provision.head.known() ? provision.head.begin : provision.where.begin).line;
  return made;
}

py::object coverage_of(const Held& held) {
  if (held.draft->document == nullptr) return py::none();
  const Document& document = *held.draft->document;
  const Coverage covered = [&] {
    const py::gil_scoped_release released;
    return coverage(document, held.draft->framework);
  }();
  py::dict made = to_python(covered.all);
  py::list chapters;
  for (const Coverage::Chapter& chapter : covered.chapters) {
    py::dict one = to_python(chapter.count);
    if (chapter.provision != 0) one["chapter"] = named(document, chapter.provision);
    chapters.append(one);
  }
  made["chapters"] = chapters;
  py::list open;
  for (const std::uint32_t one : covered.open) open.append(named(document, one));
  made["open_provisions"] = open;
  py::list not_found;
  for (const NamedSource& source : covered.not_found)
    not_found.append(py::make_tuple(source.ref.str(), source.element()));
  made["not_found"] = not_found;
  py::dict states;
  for (std::uint32_t i = 1; i < covered.provisions.size(); ++i)
    if (const ProvisionRef& ref = document.provisions()[i].ref; ref.given() && document.find(ref) == i)
      states[py::str(ref.str())] = word(covered_words, covered.provisions[i]);
  made["states"] = states;
  return made;
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
