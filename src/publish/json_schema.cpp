// SPDX-License-Identifier: Apache-2.0
#include "kader/publish/json_schema.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/describe/enumeration.hpp"
#include "kader/model/act.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/statement_words.hpp"
#include "text/nearest.hpp"
#include "write/tree.hpp"

namespace kader {

namespace {

using detail::Written;

Written text(std::string_view words) { return Written(Written::Kind::words, std::string(words)); }
Written flag(bool yes) { return Written(Written::Kind::flag, yes ? "true" : "false"); }
Written map() { return Written(Written::Kind::map); }
Written list(std::vector<Written> items = {}) {
  Written made(Written::Kind::list);
  made.items = std::move(items);
  return made;
}
Written with(std::string_view key, Written value) {
  Written made = map();
  made.add(std::string(key), std::move(value));
  return made;
}
Written reference(std::string_view name) { return with("$ref", text("#/definitions/" + std::string(name))); }

void add_all(std::vector<Written>& to, std::vector<Written> from) {
  for (Written& item : from) to.push_back(std::move(item));
}

/// Builds the definitions of all types that can be reached from the root, in the order in which they are met.
class Schema {
 public:
  explicit Schema(Language keys) : keys_(keys) {}

  std::string of(const TypeInfo& root) {
    root_ = &root;
    collect(root);
    Written made = with("$schema", text("http://json-schema.org/draft-07/schema#"));
    made.add("title", text(keys_ == Language::dutch ? root.dutch : root.name));
    Written at_root = root.kind == Kind::record ? object(root) : map();
    if (root.kind != Kind::record) at_root.add("anyOf", list(alternatives(root)));
    for (std::size_t i = 0; i < at_root.keys.size(); ++i)
      if (at_root.keys[i] != "title") made.add(at_root.keys[i], at_root.items[i]);
    Written definitions = map();
    definitions.add("statement", statement());
    definitions.add("marked-words", marked_words());
    for (std::size_t i = 0; i < wanted_.size(); ++i) {  // grows while it is worked off
      const TypeInfo& type = *wanted_[i];
      definitions.add(std::string(type.name), definition(type));
    }
    for (std::size_t i = 0; i < annotations_.items.size(); ++i)
      definitions.add(annotations_.keys[i], annotations_.items[i]);
    made.add("definitions", std::move(definitions));
    return detail::as_json(made);
  }

 private:
  // --- what is known of a record only from where it is used ---------------------------------------------------
  void collect(const TypeInfo& type) {
    if (std::find(seen_.begin(), seen_.end(), &type) != seen_.end()) return;
    seen_.push_back(&type);
    if (type.kind == Kind::table) tabled_.push_back(type.element);
    if (type.kind == Kind::choice) {
      const auto records = std::count_if(type.alternatives.begin(), type.alternatives.end(),
                                         [](const TypeInfo* alternative) { return alternative->kind == Kind::record; });
      for (const TypeInfo* alternative : type.alternatives) {
        // One of several records is known by its first key.
        if (alternative->kind == Kind::record && records > 1) known_by_first_.push_back(alternative);
        collect(*alternative);
      }
    }
    for (const FieldInfo& field : type.fields) collect(*field.type);
    if (type.element != nullptr) collect(*type.element);
  }
  static bool among(const std::vector<const TypeInfo*>& types, const TypeInfo& type) {
    return std::find(types.begin(), types.end(), &type) != types.end();
  }
  Written named(const TypeInfo& type) {
    const auto same = [&](const TypeInfo* other) { return other->name == type.name; };
    if (std::none_of(wanted_.begin(), wanted_.end(), same)) wanted_.push_back(&type);
    return reference(type.name);
  }

  // --- a type, as the ways to write it ------------------------------------------------------------------------
  std::vector<Written> alternatives(const TypeInfo& type) {
    switch (type.kind) {
      case Kind::stated: {
        std::vector<Written> made = alternatives(*type.element);
        if (type.element->kind == Kind::text) made.push_back(reference("marked-words"));
        made.push_back(reference("statement"));
        return made;
      }
      case Kind::list: {
        std::vector<Written> made{array(type)};
        add_all(made, alternatives(*type.element));
        return made;
      }
      case Kind::table: return {table(type)};
      case Kind::refined: return alternatives(*type.element);
      case Kind::choice:
        if (!type.name.empty()) return {named(type)};
        return choice(type);
      case Kind::record: {
        std::vector<Written> made{named(type)};
        if (type.shorthand.empty()) return made;
        const TypeInfo* short_for = type.field(type.shorthand)->type;
        if (short_for->kind == Kind::stated) short_for = short_for->element;
        add_all(made, alternatives(*short_for));
        return made;
      }
      case Kind::scalar:
      case Kind::text:
      case Kind::flag:
      case Kind::enumeration: break;
    }
    return {named(type)};
  }
  Written one(const TypeInfo& type) {
    std::vector<Written> ways = alternatives(type);
    if (ways.size() == 1) return std::move(ways.front());
    return with("anyOf", list(std::move(ways)));
  }
  Written array(const TypeInfo& type) {
    Written made = with("type", text("array"));
    made.add("items", one(*type.element));
    return made;
  }
  Written table(const TypeInfo& type) {
    Written made = with("type", text("object"));
    for (const FieldInfo& field : type.element->fields)
      if (field.is_id) made.add("propertyNames", with("pattern", text(pattern(*field.type))));
    // `groningen:` alone: it is there, and nothing else is said of it.
    std::vector<Written> ways = alternatives(*type.element);
    const auto& fields = type.element->fields;
    if (std::none_of(fields.begin(), fields.end(), needed)) ways.push_back(with("type", text("null")));
    made.add("additionalProperties", ways.size() == 1 ? std::move(ways.front()) : with("anyOf", list(std::move(ways))));
    return made;
  }
  /// Whether a record means nothing without this field.
  static bool needed(const FieldInfo& field) {
    return field.type->kind != Kind::stated && !field.embedded && !field.is_id;
  }
  std::vector<Written> choice(const TypeInfo& type) {
    std::vector<Written> made;
    for (const TypeInfo* alternative : type.alternatives) {
      if (alternative->kind == Kind::list)
        made.push_back(array(*alternative));
      else
        add_all(made, alternatives(*alternative));
      if (alternative->kind == Kind::scalar && alternative->name == "Words") made.push_back(reference("marked-words"));
    }
    return made;
  }

  // --- definitions --------------------------------------------------------------------------------------------
  std::string_view pattern(const TypeInfo& type) const {
    return keys_ == Language::dutch ? type.about->schema_pattern_nl : type.about->schema_pattern_en;
  }
  std::string_view title(const TypeInfo& type) const { return keys_ == Language::dutch ? type.dutch : type.name; }

  Written definition(const TypeInfo& type) {
    if (type.kind == Kind::record) return object(type);
    if (type.kind == Kind::scalar) return scalar(type);
    if (type.kind == Kind::text) return with("type", list({text("string"), text("number"), text("boolean")}));
    if (type.kind == Kind::flag) {
      std::vector<Written> values{flag(true), flag(false)};
      if (keys_ == Language::dutch) values.push_back(text("ja")), values.push_back(text("nee"));
      return with("enum", list(std::move(values)));
    }
    Written made = map();
    if (!title(type).empty()) made.add("title", text(title(type)));
    if (!type.doc.empty()) made.add("description", text(type.doc));
    if (type.kind == Kind::enumeration)
      words(type.words, made);
    else
      made.add("anyOf", list(choice(type)));
    return made;
  }
  void words(std::span<const WordInfo> from, Written& made) const {
    Written values = list();
    Written docs = list();
    for (const WordInfo& word : from)
      for (const std::string& spelling : spellings(word.in(keys_))) {
        values.items.push_back(text(spelling));
        docs.items.push_back(text(word.doc));
      }
    made.add("enum", std::move(values));
    made.add("enumDescriptions", std::move(docs));  // not of JSON Schema, but editors show them
  }
  /// A word, and without its accents, which are optional.
  static std::vector<std::string> spellings(std::string_view word) {
    std::vector<std::string> made{std::string(word)};
    if (std::string plain = detail::without_accents(word); plain != word) made.push_back(std::move(plain));
    return made;
  }
  Written scalar(const TypeInfo& type) const {
    Written made = with("title", text(type.name));
    made.add("description", text(type.about->expected.in(keys_)));
    if (type.name == "Act") {
      Written core = map();
      words(EnumDescription<CoreAct>::words, core);
      made.add("anyOf", list({std::move(core), with("pattern", text(ActId::about.schema_pattern_en))}));
      made.add("type", text("string"));
      return made;
    }
    if (type.name == "Words")
      made.add("type", list({text("string"), text("number"), text("boolean")}));
    else if (type.about->number_allowed)
      made.add("type", list({text("string"), text("number")}));
    else
      made.add("type", text("string"));
    if (!pattern(type).empty()) made.add("pattern", text(pattern(type)));
    return made;
  }
  Written object(const TypeInfo& type) {
    Written made = map();
    if (!title(type).empty()) made.add("title", text(title(type)));
    if (!type.doc.empty()) made.add("description", text(type.doc));
    made.add("type", text("object"));
    Written properties = map();
    Written required = list();
    add_properties(type, properties, required);
    made.add("properties", std::move(properties));
    if (!required.items.empty()) made.add("required", std::move(required));
    made.add("additionalProperties", flag(false));
    return made;
  }
  void add_properties(const TypeInfo& type, Written& properties, Written& required) {
    for (const FieldInfo& field : type.fields) {
      if (field.embedded) {
        add_properties(*field.type, properties, required);
        continue;
      }
      if (field.is_id && among(tabled_, type)) continue;
      const bool first = &field == type.fields.data() && among(known_by_first_, type);
      // The sections of a file may be absent.
      const bool section = &type == root_ && (field.type->count != nullptr || field.type->kind == Kind::record);
      const bool must = first || (needed(field) && !section);
      const std::vector<std::string> keys = spellings(field.key_in(keys_));
      if (must && keys.size() == 1) required.items.push_back(text(keys.front()));
      for (const std::string& key : keys)
        if (std::find(properties.keys.begin(), properties.keys.end(), key) == properties.keys.end())
          properties.add(key, property(field));
    }
  }
  Written property(const FieldInfo& field) {
    // What every record may carry is described once.
    const bool annotation = field.key == word_source.en || field.key == word_words.en || field.key == word_note.en ||
                            field.key == word_elsewhere.en;
    if (!annotation) return described(field);
    const std::string name = "record-" + std::string(field.key);
    if (std::find(annotations_.keys.begin(), annotations_.keys.end(), name) == annotations_.keys.end())
      annotations_.add(name, described(field));
    return reference(name);
  }
  Written described(const FieldInfo& field) {
    Written made = with("title", text(field.key_in(other(keys_))));
    made.add("description", text(field.doc));
    std::vector<Written> ways = alternatives(*field.type);
    if (field.key == word_elsewhere.en) ways.push_back(to_be_adopted());
    made.add(ways.size() == 1 ? "allOf" : "anyOf", list(std::move(ways)));
    return made;
  }

  // --- not knowing --------------------------------------------------------------------------------------------
  Written key(Bilingual word) const { return text(word.in(keys_)); }
  Written form(Bilingual key_word, Written value) const {
    Written properties = with(key_word.in(keys_), std::move(value));
    Written provisions = with("anyOf", list({provision(), array_of(provision())}));
    properties.add(std::string(word_source.in(keys_)), std::move(provisions));
    Written made = with("type", text("object"));
    made.add("properties", std::move(properties));
    made.add("required", list({key(key_word)}));
    made.add("additionalProperties", flag(false));
    return made;
  }
  static Written array_of(Written item) {
    Written made = with("type", text("array"));
    made.add("items", std::move(item));
    return made;
  }
  Written provision() const {
    Written made = with("type", list({text("string"), text("number")}));
    made.add("pattern", text(ProvisionRef::about.schema_pattern_en));
    return made;
  }
  static Written any_words() { return with("type", list({text("string"), text("number"), text("boolean")})); }

  Written to_be_adopted() const {
    Written made = with("type", text("object"));
    made.add("properties", with(word_to_be_adopted_by.in(keys_), with("type", text("string"))));
    made.add("required", list({key(word_to_be_adopted_by)}));
    made.add("additionalProperties", flag(false));
    return made;
  }
  Written statement() const {
    const bool dutch = keys_ == Language::dutch;
    Written none_of_it = with("const", key(word_none));
    none_of_it.add("description", text(dutch ? "De tekst zegt dat het er niet is." : "The text says there is none."));
    Written vague = form(word_vague, any_words());
    vague.add("description", text(dutch ? "Wel geregeld, maar open." : "Stated, but open."));
    Written elsewhere = form(word_elsewhere, with("anyOf", list({any_words(), to_be_adopted()})));
    elsewhere.add("description", text(dutch ? "Geregeld in een ander stuk, of later te regelen door iemand."
                                            : "Stated in another document, or left to a later act of somebody."));
    return with("anyOf", list({std::move(none_of_it), std::move(vague), std::move(elsewhere)}));
  }
  Written marked_words() const {
    Written made =
        with("description", text(keys_ == Language::dutch ? "Woorden, ook waar zij als iets anders te lezen zijn."
                                                          : "Words, also where they would read as something else."));
    made.add("type", text("object"));
    made.add("properties", with(word_words.in(keys_), any_words()));
    made.add("required", list({key(word_words)}));
    made.add("additionalProperties", flag(false));
    return made;
  }

  Language keys_;
  const TypeInfo* root_ = nullptr;
  Written annotations_ = map();
  std::vector<const TypeInfo*> seen_;
  std::vector<const TypeInfo*> wanted_;
  std::vector<const TypeInfo*> tabled_;
  std::vector<const TypeInfo*> known_by_first_;
};

}  // namespace

std::string json_schema(const TypeInfo& root, Language keys) { return Schema(keys).of(root); }

std::string json_schema(Language keys) { return json_schema(framework_type(), keys); }

}  // namespace kader
