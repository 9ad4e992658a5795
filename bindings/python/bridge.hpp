// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <pybind11/pybind11.h>

#include "types.hpp"

namespace kader::python {

/// Between the objects of Python and those of C++, over the type table. Objects of Python are looked at with the
/// GIL held and without running any code of Python, so that nobody can change them meanwhile.
class Bridge {
 public:
  /// `classes` by number of type: the class of a record, list, table or scalar, the members of an enumeration
  /// (a tuple), or None. `makers` likewise: what makes one from a dict, a list or a text.
  /// `spell` gives the text of a number, date or key, or None.
  Bridge(py::list classes, py::list makers, py::object none, py::object vague, py::object elsewhere, py::object spell);

  [[nodiscard]] py::object to_python(Value value) const;
  /// The stated fields of a record, as a dict.
  [[nodiscard]] py::dict record_to_python(Value record) const;
  /// Reads what plain Python says (dicts, lists, words, numbers, and records among them, which are kept themselves) as
  /// the reader of drafts does. `key` is what messages call the place. A pair: the value, None where it cannot be read;
  /// and what is wrong: tuples of the rule, the pointer from here, and a sentence. The rule is empty where Python holds
  /// what no draft can, and `none` at an entry of a dict that was None.
  [[nodiscard]] py::tuple read(const TypeInfo& type, std::string_view key, py::handle value) const;
  /// Takes a value over; throws TypeError where it does not fit, InvalidValue where it cannot be.
  void to_cpp(Editable to, py::handle value, std::string& path) const;
  /// The fields of a record, given as a dict.
  void fields_to_cpp(Editable to, py::handle values, std::string& path) const;

  // What an object of Python is.
  /// The type of a record; null where it is none.
  [[nodiscard]] const TypeInfo* record_type(py::handle value) const;
  /// `value` where it is no way of not having a value.
  [[nodiscard]] Statement statement_of(py::handle value) const;
  [[nodiscard]] bool is_words(py::handle value) const;
  /// The entries of a mapping; None where it is none.
  [[nodiscard]] py::object items_of(py::handle value) const;
  [[nodiscard]] py::object spelled(py::handle value, bool loose) const { return spell_(value, loose); }

 private:
  /// Records of Python that objects of C++ were read from.
  class Kept;
  [[nodiscard]] py::object to_python(Value value, const Kept* kept) const;
  [[nodiscard]] py::dict record_to_python(Value record, const Kept* kept) const;
  [[nodiscard]] py::object stated_to_python(Value field, const Kept* kept) const;
  [[nodiscard]] bool fits(const TypeInfo& type, py::handle value) const;
  void stated_to_cpp(Editable to, py::handle value, std::string& path) const;
  void elements_to_cpp(Editable to, py::handle list, std::string& path) const;

  py::list classes_;
  py::list makers_;
  py::object none_;
  py::object vague_;
  py::object elsewhere_;
  py::object spell_;
  py::object mapping_;  // collections.abc.Mapping
};

/// Reading, checking and writing: reports.cpp.
void bind_reports(py::module_& module);

}  // namespace kader::python
