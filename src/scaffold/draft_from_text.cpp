// SPDX-License-Identifier: Apache-2.0
#include "kader/scaffold/draft_from_text.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/read/compose.hpp"
#include "kader/read/literate_rules.hpp"
#include "kader/read/read.hpp"
#include "scaffold/draft_parts.hpp"

namespace kader {
namespace {

using detail::Placed;

void take_out(std::string& draft, std::vector<Placed>& placed, const std::vector<bool>& which) {
  std::string kept;
  kept.reserve(draft.size());
  std::vector<Placed> left;
  std::size_t from = 0;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    Placed block = placed[i];
    kept.append(draft, from, block.begin - from);
    from = block.begin;
    if (which[i]) {
      from = block.end;
      continue;
    }
    const std::size_t gone = block.begin - kept.size();
    left.push_back({block.begin - gone, block.fence - gone, block.end - gone});
    kept.append(draft, from, block.end - from);
    from = block.end;
  }
  kept.append(draft, from);
  draft = std::move(kept);
  placed = std::move(left);
}

/// Whether words of the text look so much like a block that a reader is told they were not read as one.
bool looks_like_more(const std::string& draft) {
  const Draft read = kader::read(draft, {.name = "draft.kader.md"});
  return std::any_of(read.findings.begin(), read.findings.end(), [](const Finding& finding) {
    return finding.rule == &literate::block_not_read || finding.rule == &literate::fence_not_closed;
  });
}

/// Reads the draft as its reader will. A block that stands in code of the text that is never closed is no block: it is
/// taken out. Whether what remains is the blocks that were put there, and no others.
bool settle(std::string& draft, std::vector<Placed>& placed) {
  // A draft is no longer than can be read: rather without hints.
  if (draft.size() > Limits::bytes) take_out(draft, placed, std::vector<bool>(placed.size(), true));
  if (draft.size() > Limits::bytes) return true;
  constexpr int most_rounds = 4;  // taking one out may close what another stood in; after that all go
  for (int round = 0; round <= most_rounds; ++round) {
    const auto source = std::make_shared<Source>(Source{"draft.kader.md", draft});
    const Document read = read_document(source, TextSyntax::markdown);
    std::vector<std::size_t> fences;
    for (const Passage& passage : read.passages())
      if (passage.kind == PassageKind::model) fences.push_back(passage.where.begin);
    std::vector<bool> swallowed(placed.size(), round == most_rounds);
    std::size_t found = 0;
    for (std::size_t i = 0; i < placed.size(); ++i)
      if (std::binary_search(fences.begin(), fences.end(), placed[i].fence))
        ++found;
      else
        swallowed[i] = true;
    const bool foreign =
        found != fences.size() || std::any_of(read.provisions().begin(), read.provisions().end(),
                                              [](const Provision& provision) { return provision.prose.has_value(); });
    if (found == placed.size()) return !foreign && !looks_like_more(draft);
    take_out(draft, placed, swallowed);
  }
  return false;
}

}  // namespace

std::string draft_from_text(const Document& document) {
  const detail::Speech t{document.language()};
  std::string heading;
  detail::append_front_matter(heading, document, t, propose(document));
  std::vector<Placed> placed;
  std::string draft = heading;
  draft.reserve(document.source()->text.size() * 3 / 2 + 1000);
  if (text_syntax_of(*document.source()) == TextSyntax::markdown) {
    draft += '\n';
    // Read once more: what it was read as may not be what the draft will be read as.
    detail::append_markdown(draft, read_document(document.source(), TextSyntax::markdown), t, placed);
  } else {
    detail::append_plain(draft, document, t, placed);
  }
  if (settle(draft, placed)) return draft;
  // What is left of a text that means to be a model: words, each escaped.
  draft = heading;
  placed.clear();
  detail::append_plain(draft, read_document(document.source(), TextSyntax::plain), t, placed);
  settle(draft, placed);
  return draft;
}

}  // namespace kader
