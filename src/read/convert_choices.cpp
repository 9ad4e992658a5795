// SPDX-License-Identifier: Apache-2.0
// Which of several kinds of value stands there.
#include <algorithm>
#include <bitset>
#include <utility>

#include "kader/read/read_rules.hpp"
#include "kader/text/id.hpp"
#include "kader/text/reference.hpp"
#include "kader/text/statement_words.hpp"
#include "read/convert.hpp"
#include "read/type_questions.hpp"
#include "read/words.hpp"

namespace kader::detail {
namespace {

/// Whether a word or number can be such a value; `free` where it is to be free words.
bool takes_scalar(const TypeInfo& type, bool free) {
  switch (type.kind) {
    case Kind::scalar:
    case Kind::text:
    case Kind::flag: return is_free(type) == free;
    case Kind::enumeration: return !free;
    case Kind::record: return shorthand_of(type) != nullptr;
    case Kind::choice:
    case Kind::refined: return true;
    case Kind::list:
    case Kind::table:
    case Kind::stated: break;
  }
  return false;
}

}  // namespace

bool Converter::choice(Index node, const TypeInfo& type, void* object, const Where& at) {
  switch (tree_.node(node).kind) {
    case NodeKind::scalar: return choice_of_scalar(node, type, object, at);
    case NodeKind::map: return choice_of_map(node, type, object, at);
    case NodeKind::list:
      for (std::size_t i = 0; i < type.alternatives.size(); ++i)
        if (takes_list(*type.alternatives[i])) return read(node, *type.alternatives[i], type.emplace(object, i), at);
      break;
    case NodeKind::empty: break;
  }
  wrong_type(node, type, at);
  return false;
}

bool Converter::takes_list(const TypeInfo& type) const {
  if (type.kind == Kind::list) return true;
  if (type.kind == Kind::stated || type.kind == Kind::refined) return takes_list(*type.element);
  if (type.kind == Kind::choice)
    return std::any_of(type.alternatives.begin(), type.alternatives.end(),
                       [&](const TypeInfo* alternative) { return takes_list(*alternative); });
  const FieldInfo* field = shorthand_of(type);
  return field != nullptr && takes_list(*field->type);
}

bool Converter::choice_of_scalar(Index node, const TypeInfo& type, void* object, const Where& at) {
  const Node& n = tree_.node(node);
  const std::string_view text = n.text;
  // The draft's own words first, then those of the other language; what takes any text comes last.
  struct Pass {
    Language language;
    bool free;
  };
  for (const Pass pass : {Pass{keys_, false}, Pass{kader::other(keys_), false}, Pass{keys_, true}})
    for (std::size_t i = 0; i < type.alternatives.size(); ++i) {
      const TypeInfo& alternative = *type.alternatives[i];
      if (!takes_scalar(alternative, pass.free)) continue;
      void* const held = type.emplace(object, i);
      Impossible why;
      switch (probe(text, alternative, held, pass.language, pass.free, why)) {
        case Reading::other_form: continue;
        case Reading::impossible: impossible(node, why, at, true); return false;
        case Reading::value: break;
      }
      if (alternative.kind == Kind::record || alternative.kind == Kind::choice || alternative.kind == Kind::refined)
        return read(node, alternative, type.emplace(object, i), at);
      // Words that begin with a digit are a date that went wrong, unless quotes say that they are words.
      if (pass.free && type.name == "Anchor" && n.style == ScalarStyle::plain && !text.empty() &&
          is_digit(text.front())) {
        not_a_date(node, at);
        return false;
      }
      value_read(node, alternative, held, pass.language != keys_, at);
      return true;
    }
  return not_a_scalar_of(node, type, at);
}

Reading Converter::probe(std::string_view text, const TypeInfo& type, void* object, Language language, bool free,
                         Impossible& why) const {
  switch (type.kind) {
    case Kind::scalar:
    case Kind::text:
    case Kind::flag: return is_free(type) == free ? type.parse(object, text, language, why) : Reading::other_form;
    case Kind::enumeration:
      if (!free)
        for (const WordInfo& word : type.words)
          if (text == word.in(language) || (language == Language::dutch && same_but_for_accents(text, word.dutch))) {
            type.set_word(object, word.value);
            return Reading::value;
          }
      return Reading::other_form;
    case Kind::choice:
      for (std::size_t i = 0; i < type.alternatives.size(); ++i)
        if (const Reading found = probe(text, *type.alternatives[i], type.emplace(object, i), language, free, why);
            found != Reading::other_form)
          return found;
      return Reading::other_form;
    case Kind::record:
      if (const FieldInfo* field = shorthand_of(type); field != nullptr && field->type->kind == Kind::stated)
        return probe(text, *field->type->element, field->type->edit(field->access(object)), language, free, why);
      return Reading::other_form;
    case Kind::refined: {
      const auto plain = type.make_plain();
      return probe(text, *type.element, plain.get(), language, free, why);
    }
    case Kind::list:
    case Kind::table:
    case Kind::stated: break;
  }
  return Reading::other_form;
}

bool Converter::choice_of_map(Index node, const TypeInfo& type, void* object, const Where& at) {
  const Node& n = tree_.node(node);
  if (n.children == 1) {  // {words: …}: the words themselves, even if they look like an id
    const Index only = n.first_child;
    const Match found = key_match(only, word_words);
    if (found != Match::no && tree_.node(only).kind == NodeKind::scalar)
      for (std::size_t i = 0; i < type.alternatives.size(); ++i)
        if (Impossible why;
            is_free(*type.alternatives[i]) &&
            type.alternatives[i]->parse(type.emplace(object, i), tree_.node(only).text, keys_, why) == Reading::value) {
          key_read(only, word_words, found, at);
          return true;
        }
  }
  if (const auto which = alternative_of(node, type))
    return read(node, *type.alternatives[*which], type.emplace(object, *which), at);
  // Perhaps only a slip of the pen in the key that decides.
  for (const Index child : tree_.children(node)) {
    Nearest nearest(tree_.node(child).key);
    for (const TypeInfo* alternative : type.alternatives)
      if (alternative->kind == Kind::record) nearest.consider(alternative->fields.front().key_in(keys_));
    if (nearest.found().empty()) continue;
    unknown_key(child, type, nearest.found(), at);
    return false;
  }
  wrong_type(node, type, at);
  return false;
}

std::optional<std::size_t> Converter::alternative_of(Index map, const TypeInfo& type) const {
  std::size_t records = 0;
  std::optional<std::size_t> only;
  for (const bool in_own_language : {true, false})
    for (std::size_t i = 0; i < type.alternatives.size(); ++i) {
      const TypeInfo& alternative = *type.alternatives[i];
      if (alternative.kind == Kind::choice && alternative_of(map, alternative)) return i;
      if (alternative.kind != Kind::record) continue;
      if (in_own_language) ++records;
      only = i;
      const FieldInfo& first = alternative.fields.front();
      if (first.embedded) continue;
      for (const Index child : tree_.children(map))
        if (const Match found = key_match(child, {first.dutch, first.key});
            found == Match::yes || (!in_own_language && found == Match::other_language))
          return i;
    }
  if (records != 1) return std::nullopt;
  // The only record it can be, if it has anything of it.
  for (const Index child : tree_.children(map))
    for (const FieldInfo& field : type.alternatives[*only]->fields)
      if (!field.embedded && key_match(child, {field.dutch, field.key}) != Match::no) return only;
  if (const FieldInfo* field = shorthand_of(*type.alternatives[*only])) {
    const TypeInfo& held = value_type(*field->type);
    if (held.kind == Kind::choice && alternative_of(map, held)) return only;
  }
  return std::nullopt;
}

bool Converter::refined(Index node, const TypeInfo& type, void* object, const Where& at) {
  const auto plain = type.make_plain();
  if (!read(node, *type.element, plain.get(), at)) return false;
  const auto why = type.refine(object, plain.get());
  if (why) impossible(node, *why, at, false);
  return !why;
}

}  // namespace kader::detail
