// SPDX-License-Identifier: Apache-2.0
// Any bytes give a tree and findings whose places lie inside the text. Aborts where they do not.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "kader/read/compose.hpp"

namespace {

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

// Counted by going through the text, as a reader would.
kader::Mark slow_mark(std::string_view text, std::uint32_t offset) {
  kader::Mark mark{1, 1, offset};
  for (std::uint32_t i = 0; i < offset; ++i) {
    const bool cr = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    if (text[i] == '\n' || cr) {
      ++mark.line;
      mark.column = 1;
    } else if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80) {
      ++mark.column;
    }
  }
  return mark;
}

void check_range(const kader::Source& source, kader::ByteRange bytes) {
  if (!bytes.known()) return;
  demand(bytes.begin <= bytes.end, "a range begins before it ends");
  demand(bytes.end <= source.text.size(), "a range lies in the text");
  const auto begins_point = [&](std::uint32_t at) {
    return at == source.text.size() || (static_cast<unsigned char>(source.text[at]) & 0xc0) != 0x80;
  };
  demand(begins_point(bytes.begin) && begins_point(bytes.end), "a range does not cut a character");
}

void check(const kader::Source& source, const kader::Composed& composed) {
  const kader::Tree& tree = composed.tree;
  std::vector<bool> seen(tree.size());
  for (std::uint32_t i = 0; i < tree.size(); ++i) {
    const kader::Node& node = tree.node(i);
    std::uint32_t children = 0;
    std::uint32_t last = i;
    for (const std::uint32_t child : tree.children(i)) {
      ++children;
      demand(child > last, "children stand after their parent, in order");
      demand(!seen[child], "a node has one parent");
      seen[child] = true;
      last = child;
      const kader::Node& inner = tree.node(child);
      if (node.kind == kader::NodeKind::map) demand(!inner.key.empty(), "a child of a map has a key");
      if (node.bytes.known() && inner.bytes.known()) {
        demand(node.bytes.begin <= inner.bytes.begin || node.bytes.begin <= inner.key_bytes.begin,
               "a child begins within its parent");
        demand(inner.bytes.end <= node.bytes.end, "a child ends within its parent");
      }
    }
    demand(children == node.children, "children are counted");
    demand(children == 0 || node.kind == kader::NodeKind::map || node.kind == kader::NodeKind::list,
           "only lists and maps have children");
    check_range(source, node.bytes);
    check_range(source, node.key_bytes);
    if (source.text.size() < 256 && node.bytes.known()) {
      demand(tree.span(i).begin == slow_mark(source.text, node.bytes.begin), "a place begins at its line and column");
      demand(tree.span(i).end == slow_mark(source.text, node.bytes.end), "a place ends at its line and column");
    }
  }
  demand(composed.usable || !composed.findings.empty(), "where there is nothing, there is a finding");
  for (const kader::Finding& finding : composed.findings) {
    demand(finding.rule != nullptr, "a finding has a rule");
    demand(!finding.message(kader::Language::dutch).empty(), "a finding has a message");
    demand(finding.place.span.begin.offset <= finding.place.span.end.offset, "a finding begins before it ends");
    demand(finding.place.span.end.offset <= source.text.size(), "a finding lies in the text");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const kader::Loaded loaded = kader::load("fuzz", bytes);
  if (loaded.source != nullptr) {
    const kader::Source& source = *loaded.source;
    check(source, kader::compose_yaml(source));
    check(source, kader::compose_json(source));
    if (!source.text.empty()) {  // a part, as of a Markdown draft; on the borders of characters
      auto begin = static_cast<std::uint32_t>(data[0] % source.text.size());
      while (begin > 0 && (static_cast<unsigned char>(source.text[begin]) & 0xc0) == 0x80) --begin;
      const auto end = static_cast<std::uint32_t>(source.text.size());
      check(source, kader::compose_yaml(source, {begin, end}, nullptr));
    }
  }
  const kader::Source raw{"raw", bytes};  // not cleaned: never done, and still no crash
  (void)kader::compose_yaml(raw);
  (void)kader::compose_json(raw);
  return 0;
}
