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

/// The tables as dicts and lists: what Python makes its classes from.
[[nodiscard]] py::list types_for_python();

/// What a text stands for, in its English spelling; None where it is of another form. Throws InvalidValue.
[[nodiscard]] py::object parse(std::size_t type, std::string_view text);
/// A canonical text in the spelling of a language.
[[nodiscard]] std::string spell(std::size_t type, std::string_view text, Language language);
/// The first and the last day that a date, month, quarter or year can be, as texts.
[[nodiscard]] py::tuple days(py::str text);

/// Whether Python has a number for it: counts.
[[nodiscard]] bool is_number(const TypeInfo& type) noexcept;
[[nodiscard]] std::string_view kind_name(Kind kind) noexcept;
[[nodiscard]] inline py::str text_of(std::string_view text) { return {text.data(), text.size()}; }
/// The text of a str. Lone surrogates are no text: they give InvalidValue instead of an error of encoding.
[[nodiscard]] std::string_view utf8(py::handle text);

}  // namespace kader::python
