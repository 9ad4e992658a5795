// SPDX-License-Identifier: Apache-2.0
// The module kader._core: the type table for Python, and the way of values between the two languages.
#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "bridge.hpp"
#include "held.hpp"
#include "kader/model/framework.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/pointer.hpp"

namespace kader::python {

namespace {

/// Counts are numbers in Python too.
bool is_number(const TypeInfo& type) noexcept {
  return type.name == "Count" || type.name == "Times" || type.name == "Weight";
}

bool is_digits(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

py::str text_of(std::string_view text) { return {text.data(), text.size()}; }

std::string_view kind_name(Kind kind) noexcept {
  switch (kind) {
    case Kind::record: return "record";
    case Kind::choice: return "choice";
    case Kind::list: return "list";
    case Kind::table: return "table";
    case Kind::stated: return "stated";
    case Kind::scalar: return "scalar";
    case Kind::text: return "text";
    case Kind::flag: return "flag";
    case Kind::enumeration: return "enumeration";
    case Kind::refined: return "refined";
  }
  return {};
}

/// The text of a str. Lone surrogates are no text: they give InvalidValue instead of an error of encoding.
std::string_view utf8(py::handle text) {
  Py_ssize_t size = 0;
  const char* bytes = PyUnicode_AsUTF8AndSize(text.ptr(), &size);
  if (bytes == nullptr) {
    PyErr_Clear();
    throw InvalidValue(py::cast<std::string>(text.attr("encode")("utf-8", "backslashreplace")),
                       "this is no text: it holds half a character");
  }
  return {bytes, static_cast<std::size_t>(size)};
}

[[noreturn]] void does_not_fit(const TypeInfo& type, py::handle value, const std::string& path) {
  const std::string expected(type.name.empty() ? kind_name(type.kind) : type.name);
  throw py::type_error((path.empty() ? "/" : path) + ": expected " + expected + ", not " +
                       Py_TYPE(value.ptr())->tp_name);
}

/// A list or table that came into being because somebody looked says nothing as long as it is empty.
bool is_unstated(const TypeInfo& type, py::handle value) {
  if (type.kind == Kind::list && PyList_Check(value.ptr()) != 0)
    return PyList_GET_SIZE(value.ptr()) == 0 && py::object(value.attr("_stands")).ptr() == Py_False;
  if (type.kind == Kind::table && py::hasattr(value, "_items"))
    return PyDict_Size(value.attr("_items").ptr()) == 0 && py::object(value.attr("_stands")).ptr() == Py_False;
  return false;
}

/// A step down a path, and back.
class Step {
 public:
  Step(std::string& path, std::string_view segment) : path_(path), size_(path.size()) { append_segment(path, segment); }
  Step(const Step&) = delete;
  Step& operator=(const Step&) = delete;
  ~Step() { path_.resize(size_); }

 private:
  std::string& path_;
  std::size_t size_;
};

}  // namespace

const Types& Types::of_framework() {
  static const Types types = [] {
    Types made;
    made.add(framework_type(), {});
    return made;
  }();
  return types;
}

void Types::add(const TypeInfo& type, Way way) {
  if (!indices_.emplace(&type, types_.size()).second) return;
  const std::size_t index = types_.size();
  types_.push_back(&type);
  ways_.push_back(way);
  for (const FieldInfo& field : type.fields) add(*field.type, {index, &field, 0});
  if (type.element != nullptr) add(*type.element, {index, nullptr, 0});
  for (std::size_t i = 0; i < type.alternatives.size(); ++i) add(*type.alternatives[i], {index, nullptr, i});
}

void* Types::Scratch::make(const Types& types, std::size_t index) {
  if (index == 0) return framework_.get();
  const Way& way = types.ways_[index];
  const TypeInfo& from = types.at(way.from);
  void* const object = make(types, way.from);
  if (way.field != nullptr) return way.field->access(object);
  switch (from.kind) {
    case Kind::stated: return from.edit(object);
    case Kind::list:
    case Kind::table: return from.append(object);
    case Kind::choice: return from.emplace(object, way.alternative);
    default: break;
  }
  plain_.push_back(from.make_plain());
  return plain_.back().get();
}

Types::Scratch::Scratch(std::size_t index) : framework_(std::make_unique<Framework>()) {
  object_ = make(of_framework(), index);
}
Types::Scratch::~Scratch() = default;

py::list types_for_python() {
  const Types& types = Types::of_framework();
  py::list made;
  for (std::size_t i = 0; i < types.size(); ++i) {
    const TypeInfo& type = types.at(i);
    py::dict entry;
    entry["kind"] = text_of(kind_name(type.kind));
    entry["name"] = text_of(type.name);
    entry["dutch"] = text_of(type.dutch);
    entry["doc"] = text_of(type.doc);
    if (type.kind == Kind::record) {
      py::list fields;
      each_field(type, [&](const FieldInfo& field) {
        const bool stated = field.type->kind == Kind::stated;
        py::dict one;
        one["member"] = text_of(field.member);
        one["key"] = text_of(field.key);
        one["dutch"] = text_of(field.dutch);
        one["doc"] = text_of(field.doc);
        one["type"] = types.index(stated ? *field.type->element : *field.type);
        one["stated"] = stated;
        one["is_id"] = field.is_id;
        fields.append(one);
        return true;
      });
      entry["fields"] = fields;
      entry["shorthand"] = text_of(type.shorthand);
    }
    if (type.element != nullptr) entry["element"] = types.index(*type.element);
    if (type.kind == Kind::choice) {
      py::list alternatives;
      for (const TypeInfo* alternative : type.alternatives) alternatives.append(types.index(*alternative));
      entry["alternatives"] = alternatives;
    }
    if (type.kind == Kind::enumeration) {
      py::list words;
      for (const WordInfo& word : type.words)
        words.append(
            py::make_tuple(text_of(word.member), text_of(word.english), text_of(word.dutch), text_of(word.doc)));
      entry["words"] = words;
    }
    if (type.about != nullptr) {
      entry["expected"] = text_of(type.about->expected.en);
      entry["number"] = is_number(type);
      entry["number_allowed"] = type.about->number_allowed;
    }
    made.append(entry);
  }
  return made;
}

py::object parse(std::size_t index, std::string_view text) {
  const TypeInfo& type = Types::of_framework().at(index);
  if (type.parse == nullptr) throw py::type_error("this type has no spelling");
  const Types::Scratch scratch(index);
  Impossible why;
  for (const Language language : {Language::english, Language::dutch})
    switch (type.parse(scratch.get(), text, language, why)) {
      case Reading::value: return text_of(type.text(scratch.get(), Language::english));
      case Reading::impossible: throw InvalidValue(text, why.reason.en);
      case Reading::other_form: break;
    }
  return py::none();
}

std::string spell(std::size_t index, std::string_view text, Language language) {
  const TypeInfo& type = Types::of_framework().at(index);
  const Types::Scratch scratch(index);
  Impossible why;
  if (type.parse(scratch.get(), text, Language::english, why) != Reading::value)
    throw InvalidValue(text, "expected the English spelling");
  return type.text(scratch.get(), language);
}

// --- from C++ to Python -----------------------------------------------------------------------------------------

Bridge::Bridge(py::list classes, py::list makers, py::object none, py::object vague, py::object elsewhere)
    : classes_(std::move(classes)),
      makers_(std::move(makers)),
      none_(std::move(none)),
      vague_(std::move(vague)),
      elsewhere_(std::move(elsewhere)) {
  if (classes_.size() != Types::of_framework().size() || makers_.size() != classes_.size())
    throw py::value_error("as many classes and makers as there are types");
}

py::object Bridge::stated_to_python(Value field) const {
  const auto provisions = [](const std::vector<ProvisionRef>& source) {
    py::list made;
    for (const ProvisionRef& provision : source) made.append(text_of(provision.str()));
    return made;
  };
  switch (field.statement()) {
    case Statement::not_stated: return py::none();
    case Statement::none: return none_;
    case Statement::vague: return vague_(field.vague()->words, provisions(field.vague()->source));
    case Statement::elsewhere: {
      const Elsewhere& elsewhere = *field.elsewhere();
      return elsewhere_(elsewhere.document, elsewhere.to_be_adopted_by.str(), provisions(elsewhere.source));
    }
    case Statement::value: break;
  }
  return to_python(field.inside());
}

py::dict Bridge::record_to_python(Value record) const {
  py::dict values;
  record.each_field([&](const FieldInfo& field, Value held) {
    py::object value = to_python(held);
    if (!value.is_none()) values[text_of(field.member)] = std::move(value);
    return true;
  });
  return values;
}

py::object Bridge::to_python(Value value) const {
  const TypeInfo& type = value.type();
  const auto make = [&](py::object plain) -> py::object {
    return makers_[Types::of_framework().index(type)](std::move(plain));
  };
  switch (type.kind) {
    case Kind::stated: return stated_to_python(value);
    case Kind::record: return make(record_to_python(value));
    case Kind::list:
    case Kind::table: {
      py::list elements;
      for (std::size_t i = 0, count = value.count(); i < count; ++i) elements.append(to_python(value.element(i)));
      return make(std::move(elements));
    }
    case Kind::choice:
    case Kind::refined: return to_python(value.inside());
    case Kind::enumeration: {
      const py::object members = makers_[Types::of_framework().index(type)];
      const auto word = type.word(value.object());
      for (std::size_t i = 0; i < type.words.size(); ++i)
        if (type.words[i].value == word) return members[py::int_(i)];
      return py::none();
    }
    case Kind::flag: return py::bool_(value.as<bool>());
    case Kind::text: return text_of(value.as<std::string>());
    case Kind::scalar: {
      const std::string text = value.text(Language::english);
      if (text.empty() && type.name != "Words") return py::none();  // an id or name not given
      if (is_number(type) && is_digits(text)) return py::int_(std::stoul(text));
      return make(text_of(text));
    }
  }
  return py::none();
}

// --- from Python to C++ -----------------------------------------------------------------------------------------

bool Bridge::fits(const TypeInfo& type, py::handle value) const {
  const auto is = [&](py::handle cls) {
    return PyType_Check(cls.ptr()) != 0 &&
           PyObject_TypeCheck(value.ptr(), reinterpret_cast<PyTypeObject*>(cls.ptr())) != 0;
  };
  switch (type.kind) {
    case Kind::choice:
      return std::any_of(type.alternatives.begin(), type.alternatives.end(),
                         [&](const TypeInfo* alternative) { return fits(*alternative, value); });
    case Kind::refined: return fits(*type.element, value);
    case Kind::flag: return PyBool_Check(value.ptr()) != 0;
    case Kind::text: return PyUnicode_CheckExact(value.ptr()) != 0;
    case Kind::scalar:
      if (is_number(type) && PyLong_Check(value.ptr()) != 0 && PyBool_Check(value.ptr()) == 0) return true;
      [[fallthrough]];
    default: return is(classes_[Types::of_framework().index(type)]);
  }
}

void Bridge::stated_to_cpp(Editable to, py::handle value, std::string& path) const {
  const TypeInfo& type = to.type();
  void* const object = to.object();
  const auto provisions = [](py::handle list) {
    std::vector<ProvisionRef> made;
    for (const py::handle item : py::reinterpret_borrow<py::tuple>(list)) made.emplace_back(utf8(item));
    return made;
  };
  if (value.is_none()) return;
  if (value.is(none_)) return type.set_none(object);
  if (py::isinstance(value, vague_))
    return type.set_vague(object, {std::string(utf8(value.attr("words"))), provisions(value.attr("source"))});
  if (py::isinstance(value, elsewhere_)) {
    Elsewhere elsewhere{std::string(utf8(value.attr("document"))), {}, provisions(value.attr("source"))};
    if (const py::object who = value.attr("to_be_adopted_by"); !who.is_none())
      elsewhere.to_be_adopted_by = Reference(utf8(who));
    return type.set_elsewhere(object, std::move(elsewhere));
  }
  if (is_unstated(*type.element, value)) return;
  to_cpp({*type.element, type.edit(object)}, value, path);
}

void Bridge::elements_to_cpp(Editable to, py::handle list, std::string& path) const {
  const TypeInfo& type = to.type();
  const py::str id_key("id");
  const bool named = std::any_of(type.element->fields.begin(), type.element->fields.end(),
                                 [](const FieldInfo& field) { return field.is_id; });
  for (Py_ssize_t i = 0; i < PyList_GET_SIZE(list.ptr()); ++i) {
    const auto element = py::reinterpret_borrow<py::object>(PyList_GET_ITEM(list.ptr(), i));
    std::string segment = std::to_string(i);
    if (named && py::hasattr(element, "_values")) {
      const py::object values = element.attr("_values");
      if (PyObject* id = PyDict_GetItem(values.ptr(), id_key.ptr())) segment = utf8(id);
    }
    const Step step(path, segment);
    to_cpp({*type.element, type.append(to.object())}, element, path);
  }
}

void Bridge::fields_to_cpp(Editable to, py::handle values, std::string& path) const {
  if (!PyDict_Check(values.ptr())) throw py::type_error("the fields of a record stand in a dict");
  to.each_field([&](const FieldInfo& field, Editable held) {
    PyObject* found = PyDict_GetItem(values.ptr(), text_of(field.member).ptr());
    if (found == nullptr || found == Py_None) return true;
    const auto value = py::reinterpret_borrow<py::object>(found);
    const Step step(path, field.key);
    to_cpp(held, value, path);
    return true;
  });
}

void Bridge::to_cpp(Editable to, py::handle value, std::string& path) const {
  const TypeInfo& type = to.type();
  void* const object = to.object();
  if (type.kind == Kind::stated) return stated_to_cpp(to, value, path);
  if (!fits(type, value)) does_not_fit(type, value, path);
  switch (type.kind) {
    case Kind::stated: return;
    case Kind::record: return fields_to_cpp(to, value.attr("_values"), path);
    case Kind::list: return elements_to_cpp(to, value, path);
    case Kind::table: {
      const py::object elements = py::reinterpret_steal<py::object>(PyDict_Values(value.attr("_items").ptr()));
      if (!elements) throw py::error_already_set();
      return elements_to_cpp(to, elements, path);
    }
    case Kind::choice:
      for (std::size_t i = 0; i < type.alternatives.size(); ++i)
        if (fits(*type.alternatives[i], value))
          return to_cpp({*type.alternatives[i], type.emplace(object, i)}, value, path);
      return;
    case Kind::refined: {
      const auto plain = type.make_plain();
      to_cpp({*type.element, plain.get()}, value, path);
      if (const auto why = type.refine(object, plain.get()))
        throw InvalidValue(py::cast<std::string>(py::repr(value)), why->reason.en);
      return;
    }
    case Kind::enumeration:
      return type.set_word(object, type.words[py::cast<std::size_t>(value.attr("_ordinal"))].value);
    case Kind::flag: *static_cast<bool*>(object) = value.ptr() == Py_True; return;
    case Kind::text: *static_cast<std::string*>(object) = utf8(value); return;
    case Kind::scalar: {
      const py::object text =
          PyLong_Check(value.ptr()) != 0 ? py::object(py::str(value)) : py::reinterpret_borrow<py::object>(value);
      Impossible why;
      switch (type.parse(object, utf8(text), Language::english, why)) {
        case Reading::value: return;
        case Reading::impossible: throw InvalidValue(utf8(text), why.reason.en);
        case Reading::other_form: throw InvalidValue(utf8(text), "expected " + std::string(type.about->expected.en));
      }
      return;
    }
  }
}

}  // namespace kader::python

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
      .def(py::init<py::list, py::list, py::object, py::object, py::object>())
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
}
