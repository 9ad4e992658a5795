// SPDX-License-Identifier: Apache-2.0
// Standards, for Python: what a framework makes of one, as the JSON that the command gives.
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "held.hpp"
#include "kader/host/file.hpp"
#include "kader/host/standard_pages.hpp"
#include "kader/text/invalid_value.hpp"
#include "kader/text/today.hpp"

namespace kader::python {

namespace {

namespace py = pybind11;

std::shared_ptr<const Standard> standard_named(const std::string& name) {
  if (auto shipped = shipped_standard(name)) return shipped;
  if (name.find_first_of("./\\") == std::string::npos) throw InvalidValue(name, "there is no standard with this name");
  Loaded loaded = load_file(name);
  ReadStandard read = loaded.source ? read_standard(loaded.source) : ReadStandard{};
  if (read.standard) return read.standard;
  read.findings.insert(read.findings.begin(), loaded.findings.begin(), loaded.findings.end());
  std::string why = "this is not a standard";
  for (const Finding& finding : read.findings)
    why += "; line " + std::to_string(finding.place.span.begin.line) + ": " + finding.message(Language::english);
  throw InvalidValue(name, why);
}

std::string conform_to(const Held& held, const std::string& name, const std::optional<std::string>& day, bool dutch) {
  const py::gil_scoped_release others_may_run;
  const auto standard = standard_named(name);
  const Model model = resolve(std::shared_ptr<const Framework>(held.draft, &held.draft->framework));
  const View view(model, day ? value_of<Date>(*day) : today());
  const Measured measured{{}, conform(view, standard, held.draft->unread)};
  return conformance_json(measured, dutch ? Language::dutch : Language::english);
}

py::dict standard_to_python(const Standard& standard) {
  py::dict made;
  const StandardText& text = standard.text();
  made["id"] = standard.id();
  made["title"] = py::make_tuple(text.title_nl, text.title_en);
  py::list requirements;
  for (std::size_t i = 0; i < text.requirements.size(); ++i) {
    const Requirement& requirement = text.requirements[i];
    py::dict row;
    row["id"] = standard.id() + "/" + requirement.id.str();
    row["asks"] = py::make_tuple(requirement.nl, requirement.en);
    row["article"] = requirement.article.value_or(std::string());
    row["certain"] = requirement.certain.value_or(true);
    row["decidable"] = standard.expressions(i).holds.has_value();
    requirements.append(row);
  }
  made["requirements"] = requirements;
  return made;
}
py::dict standard(const std::string& name) { return standard_to_python(*standard_named(name)); }

std::vector<std::string> standards() {
  std::vector<std::string> ids;
  for (const auto& one : shipped_standards()) ids.push_back(one->id());
  return ids;
}

}  // namespace

void bind_standards(py::module_& module) {
  module.def("conform", &conform_to);
  module.def("standard", &standard);
  module.def("standards", &standards);
}

}  // namespace kader::python
