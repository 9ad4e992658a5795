// SPDX-License-Identifier: Apache-2.0
#include "read/model_blocks.hpp"

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "kader/read/literate_rules.hpp"
#include "kader/read/read_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "read/convert.hpp"
#include "read/read_composed.hpp"
#include "read/yaml_problems.hpp"

namespace kader::detail {
namespace {

// The lines of a text, line breaks included.
template <class See>
void each_line(std::string_view text, const See& see) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    if (end < text.size()) end += text.substr(end, 2) == "\r\n" ? 2 : 1;
    see(at, text.substr(at, end - at));
    at = end;
  }
}

// How much of a line is the marks of the block quotes around it, with the space that each may have behind it.
std::size_t quote_marks(std::string_view line, std::size_t quotes) noexcept {
  std::size_t at = 0;
  for (std::size_t n = 0; n < quotes; ++n) {
    std::size_t mark = at;
    while (mark < line.size() && (line[mark] == ' ' || line[mark] == '\t')) ++mark;
    if (mark == line.size() || line[mark] != '>') break;
    at = mark + 1;
    if (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
  }
  return at;
}

// What a list indents all lines of a block with.
std::string_view common_indent(std::string_view content, std::size_t quotes) {
  std::optional<std::string_view> common;
  each_line(content, [&](std::size_t, std::string_view line) {
    line.remove_prefix(quote_marks(line, quotes));
    const std::size_t word = line.find_first_not_of(" \t");
    if (word == std::string_view::npos || line[word] == '\r' || line[word] == '\n') return;
    const std::string_view indent = line.substr(0, word);
    if (!common) common = indent;
    const auto differ = std::mismatch(common->begin(), common->end(), indent.begin(), indent.end()).first;
    common = common->substr(0, static_cast<std::size_t>(differ - common->begin()));
  });
  return common.value_or(std::string_view());
}

// The content of a block without what belongs to the quotes and lists around it, and where each line of it was.
class Cleaned {
 public:
  Cleaned(std::string_view content, std::uint32_t begin, std::size_t quotes, std::string_view indent) {
    text_.reserve(content.size());
    each_line(content, [&](std::size_t at, std::string_view line) {
      std::size_t skipped = quote_marks(line, quotes);
      const std::string_view rest = line.substr(skipped);
      skipped += static_cast<std::size_t>(std::mismatch(rest.begin(), rest.end(), indent.begin(), indent.end()).first -
                                          rest.begin());
      lines_.push_back({static_cast<std::uint32_t>(text_.size()), begin + static_cast<std::uint32_t>(at + skipped)});
      text_ += line.substr(skipped);
    });
    if (lines_.empty()) lines_.push_back({0, begin});
  }

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] std::uint32_t original(std::uint32_t offset) const noexcept {
    const auto after = std::upper_bound(lines_.begin(), lines_.end(), offset,
                                        [](std::uint32_t at, const Line& line) { return at < line.here; });
    const Line& line = *(after - 1);
    return line.there + (offset - line.here);
  }
  [[nodiscard]] ByteRange original(ByteRange bytes) const noexcept {
    if (!bytes.known()) return bytes;
    const std::uint32_t begin = original(bytes.begin);
    return {begin, bytes.end > bytes.begin ? original(bytes.end - 1) + 1 : begin};
  }

 private:
  struct Line {
    std::uint32_t here;   // offset in the cleaned text
    std::uint32_t there;  // in the source
  };
  std::string text_;
  std::vector<Line> lines_;
};

// Copies a node and what lies in it. As deep as composing lets trees be.
template <class Place>
void copy(const Tree& from, Tree::Index index, TreeBuilder& to, const Place& place) {
  Node node = from.node(index);
  node.key = to.keep(node.key);
  node.text = to.keep(node.text);
  node.bytes = place(node.bytes);
  node.key_bytes = place(node.key_bytes);
  node.first_child = node.next_sibling = node.children = 0;
  if (node.kind != NodeKind::list && node.kind != NodeKind::map) {
    to.add(node);
    return;
  }
  to.open(node);
  for (const Tree::Index child : from.children(index)) copy(from, child, to, place);
  to.end(node.bytes.end);
}

void relocate(Composed& composed, const Cleaned& cleaned, const Document& document) {
  TreeBuilder builder(document.lines());
  builder.reserve(composed.tree.size(), 0);
  copy(composed.tree, 0, builder, [&](ByteRange bytes) { return cleaned.original(bytes); });
  composed.tree = builder.take();
  const auto move = [&](Place& place) {
    if (!place.span.known()) return;
    place.span = document.span(cleaned.original(ByteRange{place.span.begin.offset, place.span.end.offset}));
  };
  for (Finding& finding : composed.findings) {
    move(finding.place);
    for (Related& related : finding.related) move(related.place);
  }
}

// The line above a block.
ByteRange fence_of(const Document& document, const ModelBlock& block) {
  const std::string_view text = document.source()->text;
  std::size_t end = block.where.begin;
  while (end > 0 && (text[end - 1] == '\n' || text[end - 1] == '\r')) --end;
  std::size_t begin = end == 0 ? std::string_view::npos : text.find_last_of("\r\n", end - 1);
  begin = begin == std::string_view::npos ? 0 : begin + 1;
  begin = std::min(text.find_first_of("`~", begin), end);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool is_syntax_error(const Finding& finding) noexcept { return finding.rule == &syntax::syntax_error; }

// Front matter belongs to whoever has keys in it: other tools have theirs.
bool is_ours(const Composed& composed, std::string_view text) {
  if (composed.usable && composed.tree.root().kind == NodeKind::map)
    for (const Tree::Index child : composed.tree.children(0))
      if (is_top_key(composed.tree.node(child).key)) return true;
  return text.starts_with("kader:") || text.find("\nkader:") != std::string_view::npos;
}

}  // namespace

Place place_of(const Document& document, ByteRange where) {
  return {{}, document.source()->name, document.span(where)};
}

Composed compose_block(const Document& document, const ModelBlock& block) {
  const Source& source = *document.source();
  const std::string_view content = document.bytes(block.where);
  const std::string_view indent = block.front_matter ? std::string_view() : common_indent(content, block.quotes);
  if (block.quotes == 0 && indent.find('\t') == std::string_view::npos)
    return compose_yaml(source, block.where, document.lines());
  const Cleaned cleaned(content, block.where.begin, block.quotes, indent);
  Composed composed = compose_yaml(Source{source.name, cleaned.text()});
  relocate(composed, cleaned, document);
  return composed;
}

Forest compose_blocks(const Document& document) {
  Forest forest;
  TreeBuilder builder(document.lines());
  builder.list({});
  Findings found;
  for (std::size_t i = 0; i < document.model_blocks().size(); ++i) {
    const ModelBlock& block = document.model_blocks()[i];
    const std::string_view content = document.bytes(block.where);
    if (block.closed && std::all_of(content.begin(), content.end(), is_yaml_blank)) continue;
    Composed composed = compose_block(document, block);
    if (block.front_matter) {
      if (!is_ours(composed, content)) continue;
      forest.front_matter_is_ours = true;
    }
    const bool broken = std::any_of(composed.findings.begin(), composed.findings.end(), is_syntax_error);
    if (!block.closed) {
      const ByteRange fence = fence_of(document, block);
      const std::string_view line = document.bytes(fence);
      const std::string closing(line.substr(0, std::min(line.find_first_not_of(line.substr(0, 1)), line.size())));
      if (found.room(literate::fence_not_closed))
        found.push(finding<literate::fence_not_closed>(
            place_of(document, fence), closing,
            broken ? Phrase("het is niet gelezen", "it was not read")
                   : Phrase("het is tot het einde als model gelezen", "it was read as model to its end")));
      forest.whole = false;
      if (broken) {
        builder.not_whole();
        continue;
      }
    }
    if (!composed.usable)
      std::erase_if(composed.findings, [](const Finding& f) { return f.rule == &syntax::empty_draft; });
    forest.whole = forest.whole && composed.findings.empty();
    for (Finding& finding : composed.findings)
      if (found.room(*finding.rule)) found.push(std::move(finding));
    if (!composed.usable) {
      if (!composed.findings.empty()) builder.not_whole();
      continue;
    }
    const Node& root = composed.tree.root();
    if (root.kind != NodeKind::map) {
      forest.whole = false;
      builder.not_whole();
      if (found.room(reading::not_a_framework))
        found.push(finding<reading::not_a_framework>(place_of(document, {root.bytes.begin, root.bytes.begin}),
                                                     what_stands_for_a_draft(root)));
      continue;
    }
    if (builder.size() + composed.tree.size() >= Limits::nodes) {
      forest.whole = false;
      builder.not_whole();
      found.push(finding<syntax::too_large>(place_of(document, {root.bytes.begin, root.bytes.begin}),
                                            Phrase("een miljoen waarden", "a million values"),
                                            Phrase("vanaf hier is niets gelezen", "nothing is read from here on")));
      break;
    }
    copy(composed.tree, 0, builder, [](ByteRange bytes) { return bytes; });
    forest.blocks.push_back(i);
  }
  forest.tree = builder.take();
  forest.findings = found.take();
  return forest;
}

}  // namespace kader::detail
