// SPDX-License-Identifier: Apache-2.0
#include "read/convert.hpp"

#include <algorithm>
#include <bitset>
#include <utility>

#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/text/id.hpp"
#include "kader/text/pointer.hpp"
#include "kader/text/statement_words.hpp"
#include "read/resting.hpp"
#include "read/syntax_findings.hpp"
#include "read/type_questions.hpp"
#include "read/words.hpp"

namespace kader::detail {

Converter::Converter(const Tree& tree, Language keys, const Source* source, SourceMap* map, std::uint32_t source_index,
                     Recorder* recorder, const Origins* origins)
    : tree_(tree),
      keys_(keys),
      source_(source),
      map_(map),
      source_index_(source_index),
      recorder_(recorder),
      origins_(origins) {
  // All of reading takes at most 40 times the length of a draft and a mebibyte, whatever its author wrote: `[{},{},…]`
  // is all records. The nodes of the tree are there already; text, lines and findings have the rest.
  constexpr std::size_t mebibyte = std::size_t{1} << 20;
  room_ = mebibyte * 3 / 4;
  if (source == nullptr) {
    room_ += tree.size() * 1024;
  } else {
    const std::size_t whole = 33 * source->text.size();
    const std::size_t nodes = tree.size() * sizeof(Node);
    room_ = whole > nodes ? room_ + (whole - nodes) : room_ / 2;
  }
  if (map == nullptr || source == nullptr || tree.lines() == nullptr) return;
  // Places come second: where a draft has more of them than any real one, they are those of what is around them.
  constexpr std::size_t place_size = 48;
  steps_left_ = std::min(tree.size() + tree.size() / 2, room_ / 3 / place_size);
  room_ -= steps_left_ * place_size;
  map->reserve(steps_left_ + 1);
}

bool Converter::read(Index node, const TypeInfo& type, void* object, const Where& at) {
  switch (type.kind) {
    case Kind::stated: return stated(node, type, object, at);
    case Kind::record: return record(node, type, object, at, false);
    case Kind::list: return list(node, type, object, at);
    case Kind::table: return table(node, type, object, at);
    case Kind::choice: return choice(node, type, object, at);
    case Kind::refined: return refined(node, type, object, at);
    case Kind::scalar:
    case Kind::text:
    case Kind::flag:
    case Kind::enumeration: break;
  }
  return scalar(node, type, object, at);
}

// --- records -------------------------------------------------------------------------------------------------

bool Converter::record(Index node, const TypeInfo& type, void* object, const Where& at, bool keyed) {
  const Node& n = tree_.node(node);
  const FieldInfo* const short_field = shorthand_of(type);
  if (n.kind == NodeKind::map) {
    // An actor's map stands for the field too, where none of its keys is the record's own.
    if (short_field != nullptr && n.children > 0) {
      const bool own = std::any_of(tree_.children(node).begin(), tree_.children(node).end(), [&](Index child) {
        return field_of(tree_.node(child).key, type, object).field != nullptr;
      });
      const TypeInfo& held = value_type(*short_field->type);
      const TypeInfo& plain = held.kind == Kind::refined ? *held.element : held;
      if (!own && plain.kind == Kind::choice && alternative_of(node, plain)) return shorthand(node, type, object, at);
    }
    return fields(node, type, object, at, keyed);
  }
  if (n.kind == NodeKind::scalar && short_field != nullptr) return shorthand(node, type, object, at);
  if (n.kind == NodeKind::list && short_field != nullptr && takes_list(*short_field->type))
    return shorthand(node, type, object, at);
  wrong_type(node, type, at);
  return false;
}

bool Converter::shorthand(Index node, const TypeInfo& type, void* object, const Where& at) {
  const FieldInfo& field = *shorthand_of(type);
  const Where here{&at, field.key, at.key, enter(at.step, field.key, node)};
  return read(node, *field.type, field.access(object), here);
}

bool Converter::fields(Index node, const TypeInfo& type, void* object, const Where& at, bool keyed) {
  std::vector<const Origins::Sources*> loose;
  auto* const around = std::exchange(loose_, &loose);
  std::bitset<128> given;
  std::bitset<128> done;
  std::size_t unknown = 0;
  for (const Index child : tree_.children(node)) {
    const Node& n = tree_.node(child);
    const Found found = field_of(n.key, type, object);
    if (found.field == nullptr || (keyed && found.field->key == "id")) {
      unknown_key(child, type, at);
      ++unknown;
      continue;
    }
    const FieldInfo& field = *found.field;
    const Where here{&at, field.key, n.key, SourceMap::root};
    if (given[found.number]) {
      if (findings_.room(syntax::duplicate_key))
        findings_.push(finding<syntax::duplicate_key>(place_of_key(child, here), shortened(n.key)));
      not_read(here);
      continue;
    }
    given.set(found.number);
    key_read(child, {field.dutch, field.key}, found.match, at);
    const Where inside{&at, field.key, n.key, enter(at.step, field.key, child)};
    if (!n.whole) {
      not_read(inside);
      if (n.kind == NodeKind::empty) continue;  // why nothing stands there has been told
    }
    void* const value = field.access(found.owner);
    bool good = false;
    const bool in_words = n.children == 1 && key_match(n.first_child, word_words) != Match::no;
    if (Elsewhere left; field.key == "elsewhere" && n.kind == NodeKind::map && !in_words) {
      good = elsewhere(child, left, inside);  // beside other keys, `{to be adopted by: …}` may stand here too
      if (good) field.type->set_elsewhere(value, std::move(left));
    } else {
      good = read(child, *field.type, value, inside);
    }
    if (good) {
      done.set(found.number);
      rests(child, *field.type, value);
    } else {
      not_read(inside);
    }
    if (field.key == "who" && type.name == "Norm" && n.kind == NodeKind::list && n.children > 1 &&
        findings_.room(reading::list_says_not_how))
      findings_.push(finding<reading::list_says_not_how>(
          place(child, inside), keys_ == Language::dutch ? "gezamenlijk" : "jointly",
          keys_ == Language::dutch ? "ieder van" : "each", std::to_string(n.children)));
  }
  if (recorder_ != nullptr) recorder_->record(node, {type, object});
  loose_ = around;
  for (const Origins::Sources* sources : loose)
    if (!rest_on({type, object}, *sources, Resting::last) && around != nullptr) around->push_back(sources);
  // What follows from a mistake that has been told already is not told again.
  const bool all_good = unknown == 0 && given == done;
  bool complete = true;
  if (type.name != "Framework")
    for (std::size_t i = 0; i < type.fields.size(); ++i)
      if (is_required(type.fields[i]) && !done[i]) {
        complete = false;
        if (all_good) key_missing(node, type, type.fields[i], at);
      }
  if (all_good && complete && type.impossible != nullptr)
    if (const auto why = type.impossible(object)) {
      impossible(node, *why, at, false);
      complete = false;
    }
  if (is_element(type)) return true;
  return complete && (done.any() || tree_.node(node).children == 0);
}

Converter::Found Converter::field_of(std::string_view key, const TypeInfo& type, void* object) const {
  if (Found found = field_of(key, type, object, true); found.field != nullptr) return found;
  return field_of(key, type, object, false);
}

Converter::Found Converter::field_of(std::string_view key, const TypeInfo& type, void* object, bool exactly) const {
  Found best;
  for (std::size_t i = 0; i < type.fields.size(); ++i) {
    const FieldInfo& field = type.fields[i];
    if (field.embedded) {
      Found found = field_of(key, *field.type, field.access(object), exactly);
      if (found.field == nullptr) continue;
      found.number += 64;
      if (found.match == Match::yes) return found;
      if (best.field == nullptr) best = found;
    } else if (key == field.key_in(keys_)) {
      return {&field, object, i, Match::yes};
    } else if (!exactly) {
      const Match found = match(key, {field.dutch, field.key});
      if (found == Match::yes) return {&field, object, i, found};
      if (found == Match::other_language && best.field == nullptr) best = {&field, object, i, found};
    }
  }
  return best;
}

Converter::Match Converter::match(std::string_view key, Bilingual word) const {
  if (key == word.in(keys_)) return Match::yes;
  const bool dutch = same_but_for_accents(key, word.nl);
  if (keys_ == Language::dutch && dutch) return Match::yes;
  return dutch || key == word.en ? Match::other_language : Match::no;
}

// --- lists and tables ----------------------------------------------------------------------------------------

bool Converter::list(Index node, const TypeInfo& type, void* object, const Where& at) {
  const Node& n = tree_.node(node);
  if (n.kind == NodeKind::empty) {
    wrong_type(node, type, at);
    return false;
  }
  if (n.kind != NodeKind::list) return element(node, type, object, at);
  const std::size_t count = affordable(n.children, type.element->size, node, at);
  type.reserve(object, count);
  std::size_t index = 0;
  for (const Index child : tree_.children(node)) {
    if (index++ == count) break;
    element(child, type, object, at);
  }
  if (count < n.children) not_read(at);
  if (recorder_ != nullptr && n.children == 1 && type.count(object) == 1 &&
      tree_.node(n.first_child).kind == NodeKind::scalar)
    recorder_->single(node);
  return n.children == 0 || type.count(object) > 0;
}

bool Converter::element(Index node, const TypeInfo& type, void* object, const Where& at) {
  const Node& n = tree_.node(node);
  if (!n.whole && n.kind == NodeKind::empty) {  // why nothing stands there has been told
    not_read(at, "-");
    return false;
  }
  const std::size_t index = type.count(object);
  std::string_view segment = index_segment(index);
  bool lasting = !segment.empty();
  std::string number;
  if (!lasting) segment = number = std::to_string(index);
  // A norm that has an id is found by it, wherever in the list it stands.
  if (is_element(*type.element))
    if (const Index id = tree_.child(node, "id"); id != 0 && is_slug(tree_.node(id).text)) {
      segment = tree_.node(id).text;
      lasting = false;
    }
  const Where here{&at, segment, at.key, enter(at.step, segment, node, lasting)};
  if (!n.whole) not_read(here);
  void* const made = type.append(object);
  if (!read(node, *type.element, made, here)) {
    type.drop(object);
    not_read(at, "-");
    return false;
  }
  rests(node, *type.element, made);
  return true;
}

/// What this node begins rests on the provision of its block, unless it says itself on which.
void Converter::rests(Index node, const TypeInfo& type, void* object) {
  if (origins_ == nullptr) return;
  const auto [sources, besides] = origins_->of(node);
  if (sources == nullptr) return;
  if (!rest_on({type, object}, *sources, besides ? Resting::first : Resting::where_silent) && loose_ != nullptr)
    loose_->push_back(sources);
}

bool Converter::table(Index node, const TypeInfo& type, void* object, const Where& at) {
  const Node& n = tree_.node(node);
  if (n.kind != NodeKind::map) {
    wrong_type(node, type, at);
    return false;
  }
  const TypeInfo& record_type = *type.element;
  const FieldInfo& id = record_type.fields.front();
  const bool kept = is_element(record_type);
  const std::size_t count = affordable(n.children, record_type.size, node, at);
  type.reserve(object, count);
  std::size_t index = 0;
  for (const Index child : tree_.children(node)) {
    if (index++ == count) break;
    void* const made = type.append(object);
    const Node& entry = tree_.node(child);
    const bool has_id = table_id(node, child, *id.type, id.access(made), at);
    std::string name;  // of the few whose segment is not the key as it was written
    std::string_view segment = entry.key;
    if (segment.find_first_of("/~") != std::string_view::npos)
      append_escaped(name, entry.key);
    else if (has_id && !is_slug(entry.key))
      name = id.type->text(id.access(made), Language::english);
    if (!name.empty()) segment = name;
    const Where here{&at, segment, entry.key, enter(at.step, segment, child, false)};
    // `groningen:` alone: it is there, and nothing else is said of it.
    const bool bare = entry.kind == NodeKind::empty &&
                      std::none_of(record_type.fields.begin(), record_type.fields.end(), is_required);
    const bool good = bare || record(child, record_type, made, here, true);
    if (!has_id)
      not_read(at, "-");
    else if (!good || !entry.whole)
      not_read(here);
    if (!has_id || (!good && !kept))
      type.drop(object);
    else
      rests(child, record_type, made);
  }
  if (count < n.children) not_read(at);
  return n.children == 0 || type.count(object) > 0;
}

bool Converter::table_id(Index map, Index node, const TypeInfo& id, void* object, const Where& at) {
  const std::string_view key = tree_.node(node).key;
  Impossible why;
  const Where here{&at, key, at.key, at.step};
  switch (id.parse(object, key, keys_, why)) {
    case Reading::value: return true;
    case Reading::impossible: impossible(node, why, here, true); return false;
    case Reading::other_form: break;
  }
  if (!not_an_id(node, key, here, true)) return false;
  // Read on under the id that was meant, so that what refers to it is not called unknown.
  const std::string slug = slug_of(key);
  return tree_.child(map, slug) == 0 && id.parse(object, slug, keys_, why) == Reading::value;
}

// --- scalars -------------------------------------------------------------------------------------------------

bool Converter::scalar(Index node, const TypeInfo& type, void* object, const Where& at) {
  const Node& n = tree_.node(node);
  if (n.kind == NodeKind::map && n.children == 1 && is_free(type)) {  // {words: …}: in JSON the text "none" is such
    const Index only = n.first_child;
    const Match found = key_match(only, word_words);
    if (found != Match::no && tree_.node(only).kind == NodeKind::scalar) {
      key_read(only, word_words, found, at);
      return scalar(only, type, object, at);
    }
  }
  if (n.kind != NodeKind::scalar) {
    wrong_type(node, type, at);
    return false;
  }
  Impossible why;
  for (const Language language : {keys_, kader::other(keys_)})
    switch (probe(n.text, type, object, language, is_free(type), why)) {
      case Reading::value: value_read(node, type, object, language != keys_, at); return true;
      case Reading::impossible: impossible(node, why, at, true); return false;
      case Reading::other_form: break;
    }
  return not_a_scalar_of(node, type, at);
}

/// The finding for a text that is no value of the type.
bool Converter::not_a_scalar_of(Index node, const TypeInfo& type, const Where& at) {
  if (unknown_word(node, type, at, type.kind == Kind::enumeration)) return false;
  const auto refers = [](const TypeInfo* t) {
    return t->kind == Kind::scalar && (t->about->name == "Id" || t->about->name == "Reference");
  };
  const bool by_id = refers(&type) || (type.kind == Kind::choice &&
                                       std::any_of(type.alternatives.begin(), type.alternatives.end(), refers));
  if (by_id && not_an_id(node, tree_.node(node).text, at, false)) return false;
  wrong_type(node, type, at);
  return false;
}

void Converter::value_read(Index node, const TypeInfo& type, const void* object, bool other, const Where& at) {
  if (is_free(type) || (!other && recorder_ == nullptr)) return;
  Phrase text;
  if (type.kind == Kind::enumeration) {
    const std::int64_t value = type.word(object);
    for (const WordInfo& word : type.words)
      if (word.value == value) text = Bilingual{word.dutch, word.english};
  } else {
    text = Phrase(type.text(object, Language::dutch), type.text(object, Language::english));
  }
  if (other) other_language(node, false, text.in(keys_), at);
  if (recorder_ != nullptr) recorder_->value(node, text);
}

void Converter::key_read(Index node, Bilingual word, Match match, const Where& at) {
  if (match == Match::other_language) other_language(node, true, word.in(keys_), at);
  if (recorder_ != nullptr) recorder_->key(node, word);
}

// --- places --------------------------------------------------------------------------------------------------

SourceMap::Index Converter::enter(SourceMap::Index parent, std::string_view segment, Index node, bool lasting) {
  if (map_ == nullptr || steps_left_ == 0) return parent;
  const Node& n = tree_.node(node);
  if (!n.bytes.known()) return parent;
  --steps_left_;
  if (!lasting) {  // the map outlives the tree, but not the source
    std::string_view written;
    if (n.key_bytes.known() && n.key_bytes.begin < source_->text.size())
      written = std::string_view(source_->text).substr(n.key_bytes.begin, segment.size());
    segment = written == segment ? written : map_->keep(std::string(segment));
  }
  const SourceMap::Index step = map_->new_child(parent, segment);
  map_->set(step, source_index_, n.bytes, n.key_bytes);
  return step;
}

std::size_t Converter::affordable(std::size_t count, std::size_t size, Index node, const Where& at) {
  const std::size_t most = room_ / size;
  if (count <= most) {
    room_ -= count * size;
    return count;
  }
  room_ -= most * size;
  if (findings_.room(syntax::too_large))
    findings_.push(finding<syntax::too_large>(
        place(node, at),
        Phrase("het aantal onderdelen dat bij zijn lengte past", "the number of parts that fits its length"),
        Phrase("wat hier te veel staat, is niet gelezen", "what is too much here was not read")));
  return most;
}

}  // namespace kader::detail
