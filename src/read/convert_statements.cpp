// SPDX-License-Identifier: Apache-2.0
// The four ways of not having a value: none, vague, elsewhere, and not stated.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kader/read/read_rules.hpp"
#include "kader/text/provision_ref.hpp"
#include "kader/text/reference.hpp"
#include "kader/text/statement_words.hpp"
#include "read/convert.hpp"
#include "read/type_questions.hpp"

namespace kader::detail {

bool Converter::stated(Index node, const TypeInfo& type, void* object, const Where& at) {
  if (is_none(node, *type.element, at)) {
    type.set_none(object);
    return true;
  }
  if (const auto done = unknown_value(node, type, object, at)) return *done;
  if (affordable(1, type.element->size + 32, node, at) == 0) return false;
  if (read(node, *type.element, type.edit(object), at)) return true;
  type.reset(object);
  return false;
}

bool Converter::is_none(Index node, const TypeInfo& element, const Where& at) {
  const Node& n = tree_.node(node);
  if (n.kind != NodeKind::scalar || (n.text.size() != 4)) return false;
  const Match found = match(n.text, word_none);
  if (found == Match::no) return false;
  // Where text may stand, quotes say that the word itself is meant. In JSON every word is in quotes.
  if (n.style != ScalarStyle::plain && n.bytes.known() && takes_free_text(element)) return false;
  if (found == Match::other_language) other_language(node, false, word_none.in(keys_), at);
  if (recorder_ != nullptr) recorder_->value(node, word_none);
  return true;
}

/// `{vague: …}` and `{elsewhere: …}`; nothing where it is neither.
std::optional<bool> Converter::unknown_value(Index node, const TypeInfo& type, void* object, const Where& at) {
  const Node& n = tree_.node(node);
  if (n.kind == NodeKind::scalar) {
    if (n.style != ScalarStyle::plain || takes_free_text(*type.element)) return std::nullopt;
    for (const Bilingual& word : {word_vague, word_elsewhere})
      if (is_word(n.text, word)) {
        wrong_type(node, Phrase("{" + std::string(word.in(keys_)) + ": …}"), at);
        return false;
      }
    return std::nullopt;
  }
  if (n.kind != NodeKind::map || n.children == 0 || n.children > 2) return std::nullopt;
  Index vague = 0;
  Index other = 0;
  Index source = 0;
  for (const Index child : tree_.children(node)) {
    if (key_match(child, word_vague) != Match::no)
      vague = child;
    else if (key_match(child, word_elsewhere) != Match::no)
      other = child;
    else if (key_match(child, word_source) != Match::no)
      source = child;
    else
      return std::nullopt;
  }
  if ((vague == 0) == (other == 0)) return std::nullopt;
  std::vector<ProvisionRef> provisions;
  if (source != 0) {
    key_read(source, word_source, key_match(source, word_source), at);
    const auto read_provision = [&](Index item) {
      if (const Node& s = tree_.node(item); s.kind == NodeKind::scalar)
        if (auto parsed = ProvisionRef::parse(s.text, keys_)) {
          provisions.push_back(*std::move(parsed));
          return;
        }
      const Where here{&at, "source", tree_.node(source).key, at.step};
      wrong_type(item, Phrase(ProvisionRef::about.expected), here);
      not_read(here);
    };
    if (tree_.node(source).kind == NodeKind::list) {
      const std::size_t count = affordable(tree_.node(source).children, sizeof(ProvisionRef), source, at);
      provisions.reserve(count);
      std::size_t index = 0;
      for (const Index item : tree_.children(source))
        if (index++ < count) read_provision(item);
    } else
      read_provision(source);
  }
  if (vague != 0) {
    key_read(vague, word_vague, key_match(vague, word_vague), at);
    const Where here{&at, "vague", tree_.node(vague).key, at.step};
    if (tree_.node(vague).kind != NodeKind::scalar) {
      wrong_type(vague, Phrase("de woorden van de tekst", "the words of the text"), here);
      return false;
    }
    type.set_vague(object, Vague{std::string(tree_.node(vague).text), std::move(provisions)});
    return true;
  }
  key_read(other, word_elsewhere, key_match(other, word_elsewhere), at);
  Elsewhere made;
  if (!elsewhere(other, made, Where{&at, "elsewhere", tree_.node(other).key, at.step})) return false;
  made.source = std::move(provisions);
  type.set_elsewhere(object, std::move(made));
  return true;
}

/// What stands behind `elsewhere`: a document, or who is still to say it.
bool Converter::elsewhere(Index node, Elsewhere& made, const Where& at) {
  const Node& n = tree_.node(node);
  if (n.kind == NodeKind::scalar) {
    made.document = n.text;
    return true;
  }
  const Phrase wanted{"de naam of de id van een document, of {" + std::string(word_to_be_adopted_by.in(keys_)) + ": …}",
                      "the name or the id of a document, or {" + std::string(word_to_be_adopted_by.in(keys_)) + ": …}"};
  if (n.kind != NodeKind::map || n.children != 1) {
    wrong_type(node, wanted, at);
    return false;
  }
  const Index who = n.first_child;
  const Match found = key_match(who, word_to_be_adopted_by);
  if (found == Match::no) {
    wrong_type(node, wanted, at);
    return false;
  }
  key_read(who, word_to_be_adopted_by, found, at);
  const Where here{&at, "to be adopted by", tree_.node(who).key, at.step};
  const Node& name = tree_.node(who);
  if (name.kind == NodeKind::scalar)
    for (const Language language : {keys_, kader::other(keys_)})
      if (auto parsed = Reference::parse(name.text, language)) {
        made.to_be_adopted_by = *std::move(parsed);
        if (language != keys_) other_language(who, false, made.to_be_adopted_by.text(keys_), here);
        if (recorder_ != nullptr)
          recorder_->value(
              who, {made.to_be_adopted_by.text(Language::dutch), made.to_be_adopted_by.text(Language::english)});
        return true;
      }
  if (name.kind == NodeKind::scalar && not_an_id(who, name.text, here, false)) return false;
  wrong_type(who, Phrase(Reference::about.expected), here);
  return false;
}

}  // namespace kader::detail
