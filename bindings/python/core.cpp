// SPDX-License-Identifier: Apache-2.0
// The module kader._core.
#include <string>

#include "bridge.hpp"
#include "held.hpp"
#include "kader/text/pointer.hpp"
#include "kader/text/statement_words.hpp"

// NOLINTNEXTLINE(readability-identifier-length)
PYBIND11_MODULE(_core, m) {
  namespace py = pybind11;
  using namespace kader::python;
  m.doc() = "The compiled part of kader. Use the package; this module may change without notice.";
  py::register_exception_translator([](std::exception_ptr thrown) {
    try {
      if (thrown) std::rethrow_exception(thrown);
    } catch (const kader::InvalidValue& invalid) {
      const std::string prefix = "'" + invalid.value() + "': ";
      std::string reason = invalid.what();
      if (reason.compare(0, prefix.size(), prefix) == 0) reason.erase(0, prefix.size());
      const py::object type = py::module_::import("kader._errors").attr("InvalidValue");
      py::set_error(type, type(invalid.value(), reason));
    }
  });
  m.attr("__version__") = KADER_VERSION;
  m.attr("NONE_WORDS") = py::make_tuple(std::string(kader::word_none.en), std::string(kader::word_none.nl));
  m.def(
      "segments",
      [](py::str pointer) {
        py::list made;
        std::string_view rest = utf8(pointer);
        while (const auto segment = kader::take_segment(rest)) made.append(py::str(*segment));
        return made;
      },
      "The segments of a pointer.");
  m.def("days", &days, py::arg("text"), "The first and the last day that a date can be.");
  m.def("types", &types_for_python, "The type table: a list of dicts, the framework first.");
  m.def(
      "parse", [](std::size_t type, py::str text) { return parse(type, utf8(text)); }, py::arg("type"),
      py::arg("text"));
  m.def(
      "spell",
      [](std::size_t type, py::str text, bool dutch) {
        return spell(type, utf8(text), dutch ? kader::Language::dutch : kader::Language::english);
      },
      py::arg("type"), py::arg("text"), py::arg("dutch"));
  py::class_<Bridge>(m, "Bridge")
      .def(py::init<py::list, py::list, py::object, py::object, py::object, py::object>())
      .def("read", [](const Bridge& bridge, std::size_t index, py::str key,
                      py::handle value) { return bridge.read(Types::of_framework().at(index), utf8(key), value); })
      .def(
          "fits",
          [](const Bridge& bridge, std::size_t index, py::handle value) {
            const Types::Scratch scratch(index);
            std::string path;
            bridge.to_cpp({Types::of_framework().at(index), scratch.get()}, value, path);
          },
          "Raises where this cannot be a value of this type.");
  bind_reports(m);
  bind_texts(m);
  bind_voting(m);
  bind_standards(m);
}
