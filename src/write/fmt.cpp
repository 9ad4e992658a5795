// SPDX-License-Identifier: Apache-2.0
#include "kader/write/fmt.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "kader/model/framework_type.hpp"
#include "kader/read/compose.hpp"
#include "kader/report/report.hpp"
#include "kader/text/statement_words.hpp"
#include "read/convert.hpp"
#include "read/literate.hpp"
#include "read/model_blocks.hpp"
#include "read/read_composed.hpp"

namespace kader {
namespace {

/// What is to be written over what stands there; edits never overlap.
struct Edit {
  ByteRange range;
  std::string text;
};

/// Notes the edits while the draft is read.
class Editor final : public detail::Recorder {
 public:
  Editor(const Tree& tree, std::string_view text, Language language) : tree_(&tree), text_(text), language_(language) {}
  /// Goes on in another tree of the same text.
  void turn_to(const Tree& tree) noexcept { tree_ = &tree; }

  void key(Tree::Index node, Bilingual word) override {
    replace(tree_->node(node).key_bytes, tree_->node(node).key, word.in(language_));
  }
  void value(Tree::Index node, const Phrase& text) override {
    replace(tree_->node(node).bytes, tree_->node(node).text, text.in(language_));
  }
  void single(Tree::Index list) override {
    const Node& n = tree_->node(list);
    const Node& only = tree_->node(n.first_child);
    // A comment or a line break between the brackets would have nowhere to go.
    if (!n.flow || !n.bytes.known() || !only.bytes.known() || only.style == ScalarStyle::block) return;
    if (text_.substr(n.bytes.begin, n.bytes.end - n.bytes.begin).find('\n') != std::string_view::npos) return;
    // Without brackets this would be a way of having no value.
    for (const Bilingual word : {word_none, word_vague, word_elsewhere})
      if (is_word(only.text, word)) return;
    const ByteRange before{n.bytes.begin, only.bytes.begin};
    const ByteRange after{only.bytes.end, n.bytes.end};
    if (!only_bracket(before, '[') || !only_bracket(after, ']')) return;
    edits_.push_back({before, {}});
    edits_.push_back({after, {}});
  }

  [[nodiscard]] std::string apply() {
    std::stable_sort(edits_.begin(), edits_.end(),
                     [](const Edit& a, const Edit& b) { return a.range.begin < b.range.begin; });
    std::string made;
    made.reserve(text_.size() + text_.size() / 8);
    std::uint32_t at = 0;
    for (const Edit& edit : edits_) {
      if (edit.range.begin < at) continue;
      made += text_.substr(at, edit.range.begin - at);
      made += edit.text;
      at = edit.range.end;
    }
    made += text_.substr(at);
    return made;
  }

 private:
  void replace(ByteRange range, std::string_view read, std::string_view wanted) {
    if (!range.known() || read == wanted || range.begin >= range.end) return;
    const char first = text_[range.begin];
    std::string made;
    if (first == '"' || first == '\'')  // the words of the format hold nothing that needs escaping
      made = first + std::string(wanted) + first;
    else
      made = wanted;
    edits_.push_back({range, std::move(made)});
  }
  [[nodiscard]] bool only_bracket(ByteRange range, char bracket) const {
    const std::string_view between = text_.substr(range.begin, range.end - range.begin);
    return std::all_of(between.begin(), between.end(), [&](char c) { return c == ' ' || c == '\t' || c == bracket; });
  }

  const Tree* tree_;
  std::string_view text_;
  Language language_;
  std::vector<Edit> edits_;
};

// The blocks of a text, each where it stands; all else is the text of the agreement and stays.
Formatted fmt_blocks(const std::shared_ptr<const Source>& source, TextSyntax syntax, std::optional<Language> to) {
  Formatted made;
  made.text = source->text;
  Draft draft = detail::read_literate({source, {}}, syntax);
  made.findings = std::move(draft.findings);
  const Document& document = *draft.document;
  const detail::Forest forest = detail::compose_blocks(document);
  const auto keys = detail::key_language_of(forest.tree);
  // Half a draft is not translated, nor one whose language is a guess: it would be guessed otherwise afterwards.
  if (!forest.whole || !draft.readable || !keys.said) return made;
  Tree none;
  Editor editor(none, source->text, to.value_or(keys.keys));
  for (const std::size_t block : forest.blocks) {
    const Composed composed = detail::compose_block(document, document.model_blocks()[block]);
    editor.turn_to(composed.tree);
    Framework fragment;
    detail::Converter(composed.tree, keys.keys, source.get(), nullptr, 0, &editor)
        .read(0, framework_type(), &fragment, {});
  }
  made.text = editor.apply();
  made.changed = made.text != source->text;
  return made;
}

}  // namespace

Formatted fmt(const std::shared_ptr<const Source>& source, std::optional<Language> to) {
  const Syntax syntax = detail::syntax_of(*source);
  if (const auto text = detail::text_syntax(syntax)) return fmt_blocks(source, *text, to);
  Formatted made;
  made.text = source->text;
  const Composed composed = detail::compose(*source, syntax);
  made.findings = composed.findings;
  if (!composed.usable) return made;
  const auto keys = detail::key_language_of(composed.tree);
  Editor editor(composed.tree, source->text, to.value_or(keys.keys));
  const Draft draft = detail::read_tree(composed.tree, source, &editor);
  made.findings.insert(made.findings.end(), draft.findings.begin(), draft.findings.end());
  put_in_order(made.findings);
  // Half a draft is not translated, nor one whose language is a guess: it would be guessed otherwise afterwards.
  if (!composed.findings.empty() || !draft.readable || !keys.said) return made;
  made.text = editor.apply();
  made.changed = made.text != source->text;
  return made;
}

Formatted fmt(std::string_view text, std::string name, std::optional<Language> to) {
  Loaded loaded = load(std::move(name), std::string(text));
  if (loaded.source == nullptr || !loaded.findings.empty())
    return {.text = std::string(text), .findings = std::move(loaded.findings), .changed = false};
  return fmt(loaded.source, to);
}

}  // namespace kader
