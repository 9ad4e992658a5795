// SPDX-License-Identifier: Apache-2.0
#include "plain_tree.hpp"

#include <utility>

#include "bridge.hpp"
#include "kader/read/compose.hpp"
#include "kader/text/pointer.hpp"
#include "kader/text/statement_words.hpp"
#include "write/tree.hpp"

namespace kader::python {

namespace {

/// A field may be called by its attribute: `appointed_by`, `for_`. No key of the format has an underscore.
std::string as_key(std::string_view name) {
  std::string key(name);
  if (key.ends_with('_')) key.pop_back();
  for (char& c : key)
    if (c == '_') c = ' ';
  return key;
}

void add_written(TreeBuilder& builder, std::string_view key, const detail::Written& value) {
  switch (value.kind) {
    case detail::Written::Kind::absent: (void)builder.empty(key); return;
    case detail::Written::Kind::words: (void)builder.scalar(key, value.text, ScalarStyle::quoted); return;
    case detail::Written::Kind::plain:
    case detail::Written::Kind::number:
    case detail::Written::Kind::flag: (void)builder.scalar(key, value.text); return;
    case detail::Written::Kind::list: (void)builder.list(key); break;
    case detail::Written::Kind::map: (void)builder.map(key); break;
  }
  for (std::size_t i = 0; i < value.items.size(); ++i)
    add_written(builder, value.keys.empty() ? std::string_view() : std::string_view(value.keys[i]), value.items[i]);
  builder.end();
}

}  // namespace

PlainTree::PlainTree(const Bridge& bridge, py::handle value, For what) : bridge_(bridge), what_(what) {
  add({}, value);
  tree_ = builder_.take();
}

py::handle PlainTree::record_at(Tree::Index map) const {
  const auto found = records_.find(map);
  return found == records_.end() ? py::handle() : py::handle(found->second);
}

void PlainTree::refuse(std::string reason) const { throw NotPlain{path_, std::move(reason)}; }

void PlainTree::add(std::string_view key, py::handle value) {
  if (builder_.depth() >= Limits::depth) refuse("lists and dicts lie too deep in each other, or in themselves");
  if (builder_.size() >= Limits::nodes) refuse("there are more than a million values");
  if (value.is_none()) {
    (void)builder_.empty(key);
  } else if (PyBool_Check(value.ptr()) != 0) {
    (void)builder_.scalar(key, value.ptr() == Py_True ? "true" : "false");
  } else if (add_statement(key, value)) {
    return;
  } else if (PyUnicode_Check(value.ptr()) != 0) {
    add_scalar(key, value);
  } else if (bridge_.record_type(value) != nullptr) {
    add_record(key, value);
  } else if (const py::object items = bridge_.items_of(value); !items.is_none()) {
    add_map(key, items);
  } else if (const py::object text = bridge_.spelled(value, what_ == For::draft); !text.is_none()) {
    (void)builder_.scalar(key, utf8(text));
  } else if (PyBytes_Check(value.ptr()) == 0 && PyByteArray_Check(value.ptr()) == 0 &&
             py::isinstance<py::iterable>(value)) {
    add_list(key, value);
  } else {
    refuse("a draft has no place for a " + std::string(Py_TYPE(value.ptr())->tp_name));
  }
}

bool PlainTree::add_statement(std::string_view key, py::handle value) {
  const auto rests_on = [&](py::handle statement) {
    const py::object source = statement.attr("source");
    if (py::len(source) > 0) add(word_source.en, source);
  };
  switch (bridge_.statement_of(value)) {
    case Statement::none: (void)builder_.scalar(key, word_none.en); return true;
    case Statement::vague:
      (void)builder_.map(key);
      (void)builder_.scalar(word_vague.en, utf8(value.attr("words")), ScalarStyle::quoted);
      break;
    case Statement::elsewhere:
      (void)builder_.map(key);
      if (const py::object who = value.attr("to_be_adopted_by"); who.is_none()) {
        (void)builder_.scalar(word_elsewhere.en, utf8(value.attr("document")), ScalarStyle::quoted);
      } else {
        (void)builder_.map(word_elsewhere.en);
        (void)builder_.scalar(word_to_be_adopted_by.en, utf8(who));
        builder_.end();
      }
      break;
    default: return false;
  }
  rests_on(value);
  builder_.end();
  return true;
}

void PlainTree::add_scalar(std::string_view key, py::handle value) {
  py::object spelled;
  try {
    spelled = bridge_.spelled(value, true);
  } catch (const py::error_already_set& error) {
    refuse(py::cast<std::string>(py::str(error.value().attr("reason"))));
  }
  const std::string_view text = utf8(spelled);
  if (!bridge_.is_words(value)) {
    (void)builder_.scalar(key, text, ScalarStyle::quoted);
    return;
  }
  (void)builder_.map(key);  // words that look like something else
  (void)builder_.scalar(word_words.en, text, ScalarStyle::quoted);
  builder_.end();
}

void PlainTree::add_map(std::string_view key, py::handle items) {
  (void)builder_.map(key);
  for (const py::handle item : items) {
    const auto entry = py::reinterpret_borrow<py::tuple>(item);
    const py::object name = bridge_.spelled(entry[0], true);
    if (name.is_none()) refuse("the keys of a dict are texts");
    const std::string written = as_key(utf8(name));
    const std::size_t above = path_.size();
    append_segment(path_, written);
    if (py::object(entry[1]).is_none() && what_ == For::value)
      left_out_.push_back(path_);
    else
      add(written, entry[1]);
    path_.resize(above);
  }
  close();
}

void PlainTree::add_list(std::string_view key, py::handle values) {
  (void)builder_.list(key);
  std::size_t index = 0;
  for (const py::handle value : values) {
    const std::size_t above = path_.size();
    append_segment(path_, std::to_string(index++));
    add({}, value);
    path_.resize(above);
  }
  builder_.end();
}

void PlainTree::add_record(std::string_view key, py::handle record) {
  const TypeInfo& type = *bridge_.record_type(record);
  const Types::Scratch scratch(Types::of_framework().index(type));
  std::string path = path_;
  bridge_.to_cpp({type, scratch.get()}, record, path);
  detail::Written written = detail::written(type, scratch.get(), detail::Form::longest, Language::english);
  // In a table the key above it is its id.
  if (!written.keys.empty() && written.keys.front() == "id" && !key.empty()) {
    if (written.items.front().text != key) refuse("the element calls itself " + written.items.front().text);
    written.keys.erase(written.keys.begin());
    written.items.erase(written.items.begin());
  }
  const auto at = static_cast<Tree::Index>(builder_.size());
  add_written(builder_, key, written);
  records_.emplace(at, py::reinterpret_borrow<py::object>(record));
}

void PlainTree::close() {
  builder_.end();
  if (builder_.repeated().empty()) return;
  const std::string twice(builder_.node(builder_.repeated().front().again).key);
  append_segment(path_, twice);
  refuse("this is said twice");
}

}  // namespace kader::python
