// SPDX-License-Identifier: Apache-2.0
#include "write/tree.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "kader/describe/value.hpp"
#include "kader/text/statement_words.hpp"

namespace kader::detail {

namespace {

/// Where a value stands, in so far as that decides how it may be written.
struct Spot {
  bool stated = false;  ///< it is itself the value of a Stated field: there `none` would be a statement
  bool listed = false;  ///< an element of a list: there a list would be an element too
  bool chosen = false;  ///< one of several types
  bool tabled = false;  ///< an element of a table: its id is the key above it
  bool root = false;    ///< a section of the file: a list there stays one
};

/// Whether, as the value of a Stated field, it would be taken for a statement.
bool looks_like_statement(const Written& value) {
  if (value.kind == Written::Kind::plain) return is_word(value.text, word_none);
  if (value.kind != Written::Kind::map) return false;
  bool says = false;
  for (const std::string& key : value.keys) {
    if (is_word(key, word_vague) || is_word(key, word_elsewhere))
      says = true;
    else if (!is_word(key, word_source))
      return false;
  }
  return says;
}

bool reads(const TypeInfo& type, std::string_view text) {
  switch (type.kind) {
    case Kind::choice:
      return std::any_of(type.alternatives.begin(), type.alternatives.end(),
                         [&](const TypeInfo* alternative) { return reads(*alternative, text); });
    case Kind::enumeration:
      return std::any_of(type.words.begin(), type.words.end(),
                         [&](const WordInfo& word) { return word.english == text || word.dutch == text; });
    case Kind::scalar: {
      Impossible why;
      return type.parse(nullptr, text, Language::dutch, why) != Reading::other_form ||
             type.parse(nullptr, text, Language::english, why) != Reading::other_form;
    }
    default: return false;
  }
}

bool is_words(const TypeInfo& type) noexcept { return type.kind == Kind::scalar && type.name == "Words"; }

class Writer {
 public:
  Writer(Form form, Language keys) : shortest_(form == Form::shortest), keys_(keys) {}

  Written value(const TypeInfo& type, const void* object, Spot spot) const {
    switch (type.kind) {
      case Kind::record: return record(type, object, spot);
      case Kind::choice: return choice(type, object, spot);
      case Kind::list: return list(type, object, spot);
      case Kind::table: return table(type, object);
      case Kind::stated: return stated(type, object);
      case Kind::scalar: return is_words(type) ? words(type.text(object, keys_), spot) : scalar(type, object);
      case Kind::text: return words(type.text(object, keys_), spot);
      case Kind::flag: return leaf(Written::Kind::flag, type.text(object, shortest_ ? keys_ : Language::english));
      case Kind::enumeration: return leaf(Written::Kind::plain, Value(type, object).text(keys_));
      case Kind::refined: return value(*type.element, type.plain(object), spot);
    }
    return {};
  }

  Written value(Value at, Spot spot) const { return value(at.type(), at.object(), spot); }

  Written root(const TypeInfo& type, const void* object) const {
    if (type.kind != Kind::record) return value(type, object, {});
    Written made(Written::Kind::map);
    fields(type, object, made, {.root = true});
    return made;
  }

 private:
  static Written leaf(Written::Kind kind, std::string text) { return Written(kind, std::move(text)); }

  std::string key(Bilingual word) const { return std::string(word.in(keys_)); }

  /// Free text; where it would read as something else, marked as words.
  Written words(std::string text, Spot spot) const {
    Written made = leaf(Written::Kind::words, std::move(text));
    // YAML keeps them apart by quotes, which in JSON say nothing.
    if (!shortest_ && spot.stated && is_word(made.text, word_none)) return marked(std::move(made));
    return made;
  }
  Written marked(Written words) const {
    Written made(Written::Kind::map);
    made.add(key(word_words), std::move(words));
    return made;
  }

  Written scalar(const TypeInfo& type, const void* object) const {
    std::string text = type.text(object, keys_);
    const bool counts = type.name == "Count" || type.name == "Times" || type.name == "Weight";
    const bool number = counts && !text.empty() && text.front() >= '0' && text.front() <= '9';
    return leaf(number ? Written::Kind::number : Written::Kind::plain, std::move(text));
  }

  Written stated(const TypeInfo& type, const void* object) const {
    switch (type.statement(object)) {
      case Statement::not_stated: return {};
      case Statement::none: return leaf(Written::Kind::plain, key(word_none));
      case Statement::vague: {
        const Vague& vague = *type.vague(object);
        Written made(Written::Kind::map);
        made.add(key(word_vague), leaf(Written::Kind::words, vague.words));
        source(vague.source, made);
        return made;
      }
      case Statement::elsewhere: {
        const Elsewhere& elsewhere = *type.elsewhere(object);
        Written made(Written::Kind::map);
        if (elsewhere.to_be_adopted_by.given()) {
          Written later(Written::Kind::map);
          later.add(key(word_to_be_adopted_by), leaf(Written::Kind::plain, elsewhere.to_be_adopted_by.text(keys_)));
          made.add(key(word_elsewhere), std::move(later));
        } else {
          made.add(key(word_elsewhere), leaf(Written::Kind::words, elsewhere.document));
        }
        source(elsewhere.source, made);
        return made;
      }
      case Statement::value: return value(Value(type, object).inside(), {.stated = true});
    }
    return {};
  }

  void source(const std::vector<ProvisionRef>& provisions, Written& made) const {
    if (provisions.empty()) return;
    Written list(Written::Kind::list);
    for (const ProvisionRef& provision : provisions) list.items.push_back(leaf(Written::Kind::plain, provision.str()));
    if (shortest_ && list.items.size() == 1) list = Written(list.items.front());
    made.add(key(word_source), std::move(list));
  }

  Written record(const TypeInfo& type, const void* object, Spot spot) const {
    Written made(Written::Kind::map);
    fields(type, object, made, {.chosen = spot.chosen, .tabled = spot.tabled});
    if (!shortest_ || type.shorthand.empty() || spot.chosen || made.items.size() != 1) return made;
    const FieldInfo* field = type.field(type.shorthand);
    if (made.keys.front() != field->key_in(keys_)) return made;
    if (field->type->kind == Kind::stated && field->type->statement(field->of(object)) != Statement::value) return made;
    const Written& only = made.items.front();
    if (only.kind == Written::Kind::list && spot.listed) return made;
    if (spot.stated && looks_like_statement(only)) return made;
    if (only.kind == Written::Kind::map)
      for (const std::string& inner : only.keys)
        if (std::any_of(type.fields.begin(), type.fields.end(),
                        [&](const FieldInfo& own) { return own.key_in(keys_) == inner; }))
          return made;
    return Written(made.items.front());
  }

  void fields(const TypeInfo& type, const void* object, Written& made, Spot spot) const {
    Written last(Written::Kind::map);
    for (const FieldInfo& field : type.fields) {
      if (spot.tabled && field.is_id) continue;
      if (field.embedded) {
        // Its keys stand among those of its owner, but what every record may carry stands at the end.
        Written inner(Written::Kind::map);
        fields(*field.type, field.of(object), inner, {});
        for (std::size_t i = 0; i < inner.items.size(); ++i)
          (is_annotation(inner.keys[i]) ? last : made).add(std::move(inner.keys[i]), std::move(inner.items[i]));
        continue;
      }
      // A choice knows a record by its first key: that one is always there.
      const bool needed = spot.chosen && &field == &type.fields.front();
      const bool section = spot.root && field.type->count != nullptr;
      if (section && field.type->count(field.of(object)) == 0) continue;
      if (!needed && nothing(*field.type, field.of(object))) continue;
      Written item = value(*field.type, field.of(object), {.root = spot.root});
      if (item.kind == Written::Kind::absent) continue;
      // Beside other keys `elsewhere` says itself what it says: `elsewhere: {to be adopted by: …}`.
      if (field.key == word_elsewhere.en && field.type->kind == Kind::stated &&
          field.type->statement(field.of(object)) == Statement::elsewhere)
        item = Written(item.items.front());
      // Of a record that is not Stated, such as the agreement, an empty one says nothing.
      if (!needed && field.type->kind == Kind::record && item.kind == Written::Kind::map && item.items.empty())
        continue;
      made.add(std::string(field.key_in(keys_)), std::move(item));
    }
    for (std::size_t i = 0; i < last.items.size(); ++i) made.add(std::move(last.keys[i]), std::move(last.items[i]));
  }

  bool is_annotation(std::string_view written) const {
    return written == word_source.in(keys_) || written == word_words.in(keys_) || written == word_note.in(keys_) ||
           written == word_elsewhere.in(keys_);
  }

  /// Whether a field holds nothing to be written: not stated, an id not given.
  static bool nothing(const TypeInfo& type, const void* object) {
    switch (type.kind) {
      case Kind::stated: return type.statement(object) == Statement::not_stated;
      case Kind::scalar: return type.text(object, Language::english).empty();
      default: return false;
    }
  }

  Written choice(const TypeInfo& type, const void* object, Spot spot) const {
    const std::size_t index = type.which(object);
    spot.chosen = true;
    Written made = value(Value(type, object).inside(), spot);
    if (made.kind != Written::Kind::words) return made;
    for (std::size_t earlier = 0; earlier < index; ++earlier)
      if (reads(*type.alternatives[earlier], made.text)) return marked(std::move(made));
    return made;
  }

  Written list(const TypeInfo& type, const void* object, Spot spot) const {
    Written made(Written::Kind::list);
    const std::size_t count = type.count(object);
    made.items.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
      made.items.push_back(value(Value(type, object).element(i), {.listed = true}));
    if (!shortest_ || spot.chosen || spot.root || spot.listed || count != 1) return made;
    const Written& only = made.items.front();
    if (only.kind == Written::Kind::list || (spot.stated && looks_like_statement(only))) return made;
    return Written(only);
  }

  Written table(const TypeInfo& type, const void* object) const {
    Written made(Written::Kind::map);
    for (std::size_t i = 0, count = type.count(object); i < count; ++i) {
      const Value element = Value(type, object).element(i);
      Written item = value(element, {.tabled = true});
      made.add(element.id(keys_), std::move(item));
    }
    return made;
  }

  bool shortest_;
  Language keys_;
};

}  // namespace

Written written(const TypeInfo& type, const void* object, Form form, Language keys) {
  return Writer(form, keys).root(type, object);
}

}  // namespace kader::detail
