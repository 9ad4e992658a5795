// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <pybind11/pybind11.h>

#include "kader/describe/value.hpp"
#include "kader/text/invalid_value.hpp"

namespace kader {
struct Framework;
}

namespace kader::python {

namespace py = pybind11;

/// All types that a framework is made of, numbered: Python knows them by number. The framework itself is 0.
class Types {
 public:
  [[nodiscard]] static const Types& of_framework();
  [[nodiscard]] const TypeInfo& at(std::size_t index) const { return *types_.at(index); }
  [[nodiscard]] std::size_t index(const TypeInfo& type) const { return indices_.at(&type); }
  [[nodiscard]] std::size_t size() const noexcept { return types_.size(); }

  /// A default object of any of the types, somewhere in a framework of its own.
  class Scratch {
   public:
    explicit Scratch(std::size_t index);
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch();
    [[nodiscard]] void* get() const noexcept { return object_; }

   private:
    void* make(const Types& types, std::size_t index);
    std::unique_ptr<Framework> framework_;
    std::vector<std::shared_ptr<void>> plain_;
    void* object_ = nullptr;
  };

 private:
  /// How one gets to a type from another that was found before it.
  struct Way {
    std::size_t from = 0;
    const FieldInfo* field = nullptr;
    std::size_t alternative = 0;
  };
  void add(const TypeInfo& type, Way way);
  std::vector<const TypeInfo*> types_;
  std::vector<Way> ways_;
  std::unordered_map<const TypeInfo*, std::size_t> indices_;
};

/// Between the objects of Python and those of C++, over the type table. Objects of Python are looked at with the
/// GIL held and without running any code of Python, so that nobody can change them meanwhile.
class Bridge {
 public:
  /// `classes` by number of type: the class of a record, list, table or scalar, the members of an enumeration
  /// (a tuple), or None. `makers` likewise: what makes one from a dict, a list or a text.
  Bridge(py::list classes, py::list makers, py::object none, py::object vague, py::object elsewhere);

  [[nodiscard]] py::object to_python(Value value) const;
  /// The stated fields of a record, as a dict.
  [[nodiscard]] py::dict record_to_python(Value record) const;
  /// Takes a value over; throws TypeError where it does not fit, InvalidValue where it cannot be.
  void to_cpp(Editable to, py::handle value, std::string& path) const;
  /// The fields of a record, given as a dict.
  void fields_to_cpp(Editable to, py::handle values, std::string& path) const;

 private:
  [[nodiscard]] py::object stated_to_python(Value field) const;
  [[nodiscard]] bool fits(const TypeInfo& type, py::handle value) const;
  void stated_to_cpp(Editable to, py::handle value, std::string& path) const;
  void elements_to_cpp(Editable to, py::handle list, std::string& path) const;

  py::list classes_;
  py::list makers_;
  py::object none_;
  py::object vague_;
  py::object elsewhere_;
};

/// The tables as dicts and lists: what Python makes its classes from.
[[nodiscard]] py::list types_for_python();

/// What a text stands for, in its English spelling; None where it is of another form. Throws InvalidValue.
[[nodiscard]] py::object parse(std::size_t type, std::string_view text);
/// A canonical text in the spelling of a language.
[[nodiscard]] std::string spell(std::size_t type, std::string_view text, Language language);

/// Reading, checking and writing: reports.cpp.
void bind_reports(py::module_& module);

}  // namespace kader::python
