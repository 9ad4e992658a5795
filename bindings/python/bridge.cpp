// SPDX-License-Identifier: Apache-2.0
#include "bridge.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "kader/read/read_rules.hpp"
#include "kader/text/pointer.hpp"
#include "plain_tree.hpp"
#include "read/convert.hpp"

namespace kader::python {

namespace {

bool is_digits(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
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

// --- from C++ to Python -----------------------------------------------------------------------------------------

Bridge::Bridge(py::list classes, py::list makers, py::object none, py::object vague, py::object elsewhere,
               py::object spell)
    : classes_(std::move(classes)),
      makers_(std::move(makers)),
      none_(std::move(none)),
      vague_(std::move(vague)),
      elsewhere_(std::move(elsewhere)),
      spell_(std::move(spell)),
      mapping_(py::module_::import("collections.abc").attr("Mapping")) {
  if (classes_.size() != Types::of_framework().size() || makers_.size() != classes_.size())
    throw py::value_error("as many classes and makers as there are types");
}

class Bridge::Kept final : public detail::Recorder {
 public:
  Kept(const Bridge& bridge, const PlainTree& plain) : bridge_(bridge), plain_(plain) {}
  void key(Tree::Index, Bilingual) override {}
  void value(Tree::Index, const Phrase&) override {}
  void single(Tree::Index) override {}
  void record(Tree::Index map, Value made) override {
    const Place place(&made.type(), made.object());
    records_.erase(place);  // something read before stood there, and was dropped
    const py::handle record = plain_.record_at(map);
    // What a refined value holds is a copy, which does not stay where it was read.
    if (record && bridge_.record_type(record) == &made.type() && record.attr("_type").attr("refined").is_none())
      records_.emplace(place, py::reinterpret_borrow<py::object>(record));
  }
  /// The record that this one was read from, under the id that a table gave it; null where it was a dict.
  [[nodiscard]] py::object record(Value made) const {
    const auto found = records_.find(Place(&made.type(), made.object()));
    if (found == records_.end()) return {};
    const py::dict values = found->second.attr("_values");
    if (const std::string id = made.id(); !id.empty() && !values.contains("id")) {
      made.each_field([&](const FieldInfo& field, Value held) {
        if (field.is_id) values["id"] = bridge_.to_python(held);
        return !field.is_id;
      });
    }
    return found->second;
  }

 private:
  using Place = std::pair<const TypeInfo*, const void*>;
  const Bridge& bridge_;
  const PlainTree& plain_;
  std::map<Place, py::object> records_;
};

py::object Bridge::stated_to_python(Value field, const Kept* kept) const {
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
  return to_python(field.inside(), kept);
}

py::object Bridge::to_python(Value value) const { return to_python(value, nullptr); }

py::dict Bridge::record_to_python(Value record) const { return record_to_python(record, nullptr); }

py::dict Bridge::record_to_python(Value record, const Kept* kept) const {
  py::dict values;
  record.each_field([&](const FieldInfo& field, Value held) {
    py::object value = to_python(held, kept);
    if (!value.is_none()) values[text_of(field.member)] = std::move(value);
    return true;
  });
  return values;
}

py::object Bridge::to_python(Value value, const Kept* kept) const {
  const TypeInfo& type = value.type();
  const auto make = [&](py::object plain) -> py::object {
    return makers_[Types::of_framework().index(type)](std::move(plain));
  };
  switch (type.kind) {
    case Kind::stated: return stated_to_python(value, kept);
    case Kind::record:
      if (kept != nullptr)
        if (py::object record = kept->record(value)) return record;
      return make(record_to_python(value, kept));
    case Kind::list:
    case Kind::table: {
      py::list elements;
      for (std::size_t i = 0, count = value.count(); i < count; ++i) elements.append(to_python(value.element(i), kept));
      return make(std::move(elements));
    }
    case Kind::choice:
    case Kind::refined: return to_python(value.inside(), kept);
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

const TypeInfo* Bridge::record_type(py::handle value) const {
  if (!py::hasattr(value, "_values") || !py::hasattr(value, "_type")) return nullptr;
  const TypeInfo& type = Types::of_framework().at(py::cast<std::size_t>(value.attr("_type").attr("index")));
  return type.kind == Kind::record && fits(type, value) ? &type : nullptr;
}

Statement Bridge::statement_of(py::handle value) const {
  if (value.is(none_)) return Statement::none;
  if (py::isinstance(value, vague_)) return Statement::vague;
  return py::isinstance(value, elsewhere_) ? Statement::elsewhere : Statement::value;
}

bool Bridge::is_words(py::handle value) const {
  const Types& types = Types::of_framework();
  for (std::size_t i = 0; i < types.size(); ++i)
    if (types.at(i).name == "Words") return py::isinstance(value, classes_[i]);
  return false;
}

py::object Bridge::items_of(py::handle value) const {
  return py::isinstance(value, mapping_) ? value.attr("items")() : py::none();
}

py::tuple Bridge::read(const TypeInfo& type, std::string_view key, py::handle value) const {
  const Types::Scratch scratch(Types::of_framework().index(type));
  py::list wrong;
  const auto add = [&](std::string_view rule, std::string_view pointer, std::string_view what) {
    wrong.append(py::make_tuple(text_of(rule), text_of(pointer), text_of(what)));
  };
  try {
    const PlainTree plain(*this, value, PlainTree::For::value);
    for (const std::string& pointer : plain.left_out()) add("none", pointer, "");
    Kept kept(*this, plain);
    detail::Converter converter(plain.tree(), Language::english, nullptr, nullptr, 0, &kept);
    const bool good = converter.read(0, type, scratch.get(), {nullptr, {}, key});
    for (const Finding& finding : converter.findings().take())
      if (finding.severity == Severity::error) {
        std::string what = finding.message(Language::english);
        if (what.ends_with('.')) what.pop_back();
        if (finding.rule == &reading::unknown_word) what += "; " + finding.help(Language::english);
        add(finding.rule->name, finding.place.pointer, what);
      }
    if (good) return py::make_tuple(to_python({type, scratch.get()}, &kept), wrong);
    if (wrong.empty()) add("", "", "nothing of it could be read");
  } catch (const NotPlain& why) {
    add("", why.pointer, why.reason);
  }
  return py::make_tuple(py::none(), wrong);
}

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
