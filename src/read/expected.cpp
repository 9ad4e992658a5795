// SPDX-License-Identifier: Apache-2.0
// What a message says was expected. Keys and words are always those of the draft, whatever the message's language.
#include <algorithm>
#include <array>

#include "kader/text/listed.hpp"
#include "read/convert.hpp"
#include "read/type_questions.hpp"

namespace kader::detail {
namespace {

/// The examples of the draft's language in a sentence of another: "a duration, such as 45 dagen or 8 weken".
std::string mixed(Bilingual text, Language sentence, Language keys) {
  if (sentence == keys) return std::string(text.in(sentence));
  constexpr std::array<Bilingual, 3> separators{{{", zoals ", ", such as "}, {": ", ": "}, {" zoals ", " such as "}}};
  for (const Bilingual& separator : separators) {
    const auto head = text.in(sentence).find(separator.in(sentence));
    const auto tail = text.in(keys).find(separator.in(keys));
    if (head == std::string_view::npos || tail == std::string_view::npos) continue;
    std::string made(text.in(sentence).substr(0, head));
    made += separator.in(sentence);
    std::string examples(text.in(keys).substr(tail + separator.in(keys).size()));
    constexpr std::array<Bilingual, 4> joints{
        {{" of een ", " or a "}, {" of ", " or "}, {" zoals ", " such as "}, {"duur ", "duration "}}};
    for (const Bilingual& joint : joints)
      for (auto at = examples.find(joint.in(keys)); at != std::string::npos; at = examples.find(joint.in(keys), at + 1))
        examples.replace(at, joint.in(keys).size(), joint.in(sentence));
    return made + examples;
  }
  return std::string(text.in(sentence));
}

std::string in_braces(const TypeInfo& record, Language keys) {
  return "{" + std::string(record.fields.front().key_in(keys)) + ": …}";
}

void some_keys(const TypeInfo& record, Language keys, std::string& made, std::size_t& count) {
  for (const FieldInfo& field : record.fields) {
    if (count == 4) return;
    if (field.embedded)
      some_keys(*field.type, keys, made, count);
    else if (field.key != "id" && field.key != "aka" && field.key != "source") {
      if (count++ > 0) made += ", ";
      made += field.key_in(keys);
    }
  }
}

void collect(const TypeInfo& type, Language keys, bool in_choice, std::vector<Phrase>& items) {
  switch (type.kind) {
    case Kind::stated:
    case Kind::refined: return collect(*type.element, keys, in_choice, items);
    case Kind::scalar:
      items.emplace_back(mixed(type.about->expected, Language::dutch, keys),
                         mixed(type.about->expected, Language::english, keys));
      return;
    case Kind::text: items.emplace_back("een tekst", "a text"); return;
    case Kind::flag:
      items.emplace_back(keys == Language::dutch ? "ja" : "true");
      items.emplace_back(keys == Language::dutch ? "nee" : "false");
      return;
    case Kind::enumeration:
      for (const WordInfo& word : type.words) items.emplace_back(word.in(keys));
      return;
    case Kind::list:
      collect(*type.element, keys, in_choice, items);
      items.emplace_back("een lijst daarvan", "a list of those");
      return;
    case Kind::table: items.emplace_back("een onderdeel met id's als sleutels", "a part with ids as keys"); return;
    case Kind::choice:
      for (const TypeInfo* alternative : type.alternatives) {
        if (alternative->kind == Kind::list && type.alternatives.front() == alternative->element)
          items.emplace_back("een lijst daarvan", "a list of those");
        else
          collect(*alternative, keys, true, items);
      }
      return;
    case Kind::record: break;
  }
  if (!type.shorthand.empty())
    if (const FieldInfo* field = type.field(type.shorthand)) collect(*field->type, keys, in_choice, items);
  if (in_choice && type.shorthand.empty()) {
    items.emplace_back(in_braces(type, keys));
    return;
  }
  std::string names;
  std::size_t count = 0;
  some_keys(type, keys, names, count);
  items.emplace_back("een onderdeel met sleutels zoals " + names, "a part with keys such as " + names);
}

// With semicolons where an item itself has commas.
Phrase either(const std::vector<Phrase>& items) {
  const bool commas = std::any_of(items.begin(), items.end(), [](const Phrase& item) {
    return item.en.find(',') != std::string::npos || item.en.find(" or ") != std::string::npos;
  });
  return listed(items, {}, commas ? Listing{.between = {"; ", "; "}, .last = {"; of ", "; or "}} : alternatives);
}

}  // namespace

Phrase expected(const TypeInfo& type, Language keys) {
  std::vector<Phrase> items;
  collect(type, keys, false, items);
  return either(items);
}

Phrase name_of(const TypeInfo& record, std::string_view key) {
  if (record.name == "Framework") return {"het ontwerp", "the draft"};
  if (record.name == "Agreement") return {"de regeling", "the agreement"};
  if (record.name == "Cite") return {"een aangehaalde tekst", "a cited text"};
  if (record.name == "OwnAct") return {"een eigen handeling", "an own act"};
  if (is_element(record)) {
    std::string english(record.name);
    english.front() = static_cast<char>(english.front() - 'A' + 'a');
    const bool vowel = std::string_view("aeio").find(english.front()) != std::string_view::npos;
    return {"een " + std::string(record.dutch), (vowel ? "an " : "a ") + english};
  }
  if (key.empty()) return {"dit onderdeel", "this part"};
  return {"het onderdeel ‘" + std::string(key) + "’", "the part ‘" + std::string(key) + "’"};
}

Phrase words_of(Language language) {
  return language == Language::dutch ? Phrase("Nederlandse", "Dutch") : Phrase("Engelse", "English");
}

}  // namespace kader::detail
