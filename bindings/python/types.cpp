// SPDX-License-Identifier: Apache-2.0
// The type table as Python sees it, and the spelling of values.
#include "types.hpp"

#include <utility>

#include "kader/model/framework.hpp"
#include "kader/model/framework_type.hpp"

namespace kader::python {

bool is_number(const TypeInfo& type) noexcept {
  return type.name == "Count" || type.name == "Times" || type.name == "Weight";
}

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
        one["slot"] = types.index(*field.type);
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

py::tuple days(py::str text) {
  const auto read = ImpreciseDate::parse(utf8(text), Language::english);
  if (!read) throw InvalidValue(utf8(text), "expected " + std::string(ImpreciseDate::about.expected.en));
  return py::make_tuple(text_of(read->first().text()), text_of(read->last().text()));
}

}  // namespace kader::python
