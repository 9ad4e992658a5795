// SPDX-License-Identifier: Apache-2.0
// Voting power, for Python: exact numbers, as text where they may be larger than a machine word.
#include <memory>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>

#include "held.hpp"
#include "kader/resolve/voting_power.hpp"

namespace kader::python {

namespace {

namespace py = pybind11;

py::tuple fraction(const boost::multiprecision::cpp_rational& value) {
  return py::make_tuple(boost::multiprecision::numerator(value).str(), boost::multiprecision::denominator(value).str());
}

py::list rows(const Model& model, const std::vector<BlocPower>& all, Language language) {
  py::list made;
  for (const BlocPower& one : all) {
    py::dict row;
    row["name"] = model.name(one.bloc.who).in(language);
    row["pointer"] = model.pointer(one.bloc.who);
    row["members"] = one.bloc.members;
    row["weight"] = one.bloc.weight;
    row["swings"] = one.power.swings.str();
    row["banzhaf"] = fraction(one.power.banzhaf);
    row["shapley"] = fraction(one.power.shapley);
    row["veto"] = one.power.veto;
    row["decides"] = one.power.decides;
    made.append(row);
  }
  return made;
}

/// The power of the parties and seats of one body; a text where it cannot be told; None where there is no such body.
py::object power_of(const Held& held, const std::string& id) {
  const Framework& framework = held.draft->framework;
  const Model model = resolve(std::shared_ptr<const Framework>(held.draft, &framework));
  for (const Body& body : framework.bodies) {
    if (body.id.str() != id) continue;
    VotingPowerFound found;
    {
      const py::gil_scoped_release others_may_run;
      found = voting_power(model, body);
    }
    if (!found.power) return py::str(found.missing.in(framework.language));
    py::dict made;
    made["total"] = found.power->total;
    made["needed"] = found.power->needed;
    made["parties"] = rows(model, found.power->parties, framework.language);
    made["seats"] = rows(model, found.power->seats, framework.language);
    return made;
  }
  return py::none();
}

}  // namespace

void bind_voting(py::module_& module) { module.def("voting_power", &power_of); }

}  // namespace kader::python
