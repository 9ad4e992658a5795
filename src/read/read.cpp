// SPDX-License-Identifier: Apache-2.0
#include "kader/read/read.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "kader/model/framework_type.hpp"
#include "kader/read/compose.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/report/report.hpp"
#include "read/convert.hpp"
#include "read/literate.hpp"
#include "read/meant.hpp"
#include "read/read_composed.hpp"
#include "read/words.hpp"

namespace kader {
namespace detail {

Phrase what_stands_for_a_draft(const Node& root) {
  if (root.kind == NodeKind::scalar && in_small_letters(root.text).starts_with("kader:"))
    return {"geen spatie na de dubbele punt; schrijf `kader: 1`", "no space after the colon; write `kader: 1`"};
  switch (root.kind) {
    case NodeKind::list: return {"een lijst", "a list"};
    case NodeKind::scalar: return {"alleen een tekst", "only a text"};
    case NodeKind::empty: return {"niets", "nothing"};
    case NodeKind::map: break;
  }
  return {"geen enkel onderdeel dat het formaat kent", "no section that the format knows"};
}

bool is_top_key(std::string_view key) {
  const auto& fields = framework_type().fields;
  return std::any_of(fields.begin(), fields.end(),
                     [&](const FieldInfo& field) { return key == field.key || key == field.dutch; });
}

namespace {

/// Findings about the draft as a whole stand at its first key.
Place top_of(const Tree& tree, const Source* source) {
  Place place;
  if (source != nullptr) place.file = source->name;
  const Tree::Index first = tree.root().first_child;
  if (first != 0 && tree.node(first).key_bytes.known())
    place.span = tree.key_span(first);
  else if (tree.root().bytes.known())
    place.span = tree.span(tree.mark(tree.root().bytes.begin).line == 0
                               ? ByteRange{}
                               : ByteRange{tree.root().bytes.begin, tree.root().bytes.begin});
  return place;
}

void check_version(const Tree& tree, const Source* source, const Framework& framework, Converter& converter) {
  const Tree::Index version = tree.child(0, "kader");
  if (version == 0) {
    const auto keys = tree.children(0);
    if (std::any_of(keys.begin(), keys.end(),
                    [&](Tree::Index key) { return in_small_letters(tree.node(key).key) == "kader"; }))
      return;  // that it is written with capitals has been told
    converter.findings().push(finding<reading::version_missing>(top_of(tree, source)));
  } else if (framework.kader != Times(1)) {
    Converter::Where root;
    converter.findings().push(finding<reading::version_unknown>(
        converter.place(version, Converter::Where{&root, "kader", "kader", SourceMap::root}), tree.node(version).text));
  }
}

}  // namespace

KeyLanguage key_language_of(const Tree& tree) {
  std::size_t dutch = 0;
  std::size_t english = 0;
  std::optional<Language> said;
  const auto look = [&](Tree::Index map) {
    for (const Tree::Index child : tree.children(map)) {
      const std::string_view key = tree.node(child).key;
      if (key == "taal") said = Language::dutch;
      if (key == "language") said = Language::english;
      if (said) return;
      for (const FieldInfo& field : framework_type().fields) {
        if (field.key == field.dutch) continue;
        if (key == field.dutch) ++dutch;
        if (key == field.key) ++english;
      }
    }
  };
  if (tree.root().kind == NodeKind::map) look(0);
  if (tree.root().kind == NodeKind::list)
    for (const Tree::Index fragment : tree.children(0))
      if (!said && tree.node(fragment).kind == NodeKind::map) look(fragment);
  return {said.value_or(dutch > english ? Language::dutch : Language::english), said.has_value()};
}

Draft read_tree(const Tree& tree, std::shared_ptr<const Source> source, Recorder* recorder, const Origins* origins) {
  Draft draft;
  const Source* const text = source.get();
  const std::uint32_t file = source ? draft.source_map.add_source(std::move(source), tree.lines()) : 0;
  const Node& root = tree.root();
  const auto children = tree.children(0);
  if (root.kind != NodeKind::map || std::none_of(children.begin(), children.end(),
                                                 [&](Tree::Index child) { return is_top_key(tree.node(child).key); })) {
    draft.findings.push_back(finding<reading::not_a_framework>(top_of(tree, text), what_stands_for_a_draft(root)));
    return draft;
  }
  draft.readable = true;
  const KeyLanguage language = key_language_of(tree);
  draft.framework.language = language.keys;
  if (text != nullptr && root.bytes.known()) draft.source_map.set(SourceMap::root, file, root.bytes, {});
  Converter converter(tree, language.keys, text, &draft.source_map, file, recorder, origins);
  converter.read(0, framework_type(), &draft.framework, {});
  if (!root.whole) converter.not_read({});
  check_version(tree, text, draft.framework, converter);
  if (!language.said)
    converter.findings().push(finding<reading::language_missing>(
        top_of(tree, text),
        language.keys == Language::dutch ? Phrase("Nederlands", "Dutch") : Phrase("Engels", "English")));
  draft.findings = converter.findings().take();
  draft.unread = converter.take_unread();
  put_in_order(draft.findings);
  return draft;
}

void forget_missing(std::vector<Finding>& findings) {
  std::erase_if(findings, [](const Finding& found) {
    return found.rule == &reading::version_missing || found.rule == &reading::language_missing ||
           found.rule == &reading::not_a_framework;
  });
}

Composed compose(const Source& source, Syntax syntax) {
  return syntax == Syntax::json ? compose_json(source) : compose_yaml(source);
}

}  // namespace detail

Draft read(Loaded loaded, Syntax syntax) {
  Draft draft;
  if (loaded.source == nullptr) {
    draft.findings = std::move(loaded.findings);
    return draft;
  }
  if (syntax == Syntax::automatic) syntax = detail::syntax_of(*loaded.source);
  if (const auto text = detail::text_syntax(syntax)) return detail::read_literate(std::move(loaded), *text);
  Composed composed = detail::compose(*loaded.source, syntax);
  if (composed.usable) {
    draft = detail::read_tree(composed.tree, std::move(loaded.source), nullptr);
    // What is missing at the top may stand where the text could not be read.
    if (std::any_of(composed.findings.begin(), composed.findings.end(),
                    [](const Finding& found) { return found.rule == &syntax::syntax_error; }))
      detail::forget_missing(draft.findings);
  } else {
    draft.source_map.add_source(std::move(loaded.source));
  }
  for (auto* more : {&composed.findings, &loaded.findings})
    draft.findings.insert(draft.findings.end(), std::make_move_iterator(more->begin()),
                          std::make_move_iterator(more->end()));
  put_in_order(draft.findings);
  return draft;
}

Draft read(std::string_view text, const ReadOptions& options) {
  return read(load(options.name, std::string(text)), options.syntax);
}

Draft read_tree(const Tree& tree, std::shared_ptr<const Source> source) {
  return detail::read_tree(tree, std::move(source), nullptr);
}

bool read_value(const Tree& tree, std::uint32_t node, const TypeInfo& type, void* object, Language language,
                std::vector<Finding>& findings) {
  detail::Converter converter(tree, language, nullptr, nullptr, 0, nullptr);
  const bool good = converter.read(node, type, object, {});
  auto found = converter.findings().take();
  findings.insert(findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  return good;
}

}  // namespace kader
