// SPDX-License-Identifier: Apache-2.0
#include "read/literate.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/block.hpp"
#include "kader/read/literate_rules.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/report/report.hpp"
#include "read/meant.hpp"
#include "read/model_blocks.hpp"
#include "read/origins.hpp"
#include "read/read_composed.hpp"
#include "read/syntax_findings.hpp"
#include "read/unite.hpp"
#include "read/words.hpp"

namespace kader::detail {
namespace {

// The innermost provision around this one that its name leads to; not given for the whole.
ProvisionRef rests_under(const Document& document, std::uint32_t index) {
  const auto& provisions = document.provisions();
  while (index != 0 && (!provisions[index].ref.given() || document.find(provisions[index].ref) != index))
    index = provisions[index].parent;
  return provisions[index].ref;
}

// Front matter about a framework that nothing ends is a text like any other to the reader of texts.
bool begins_front_matter(std::string_view text) {
  if (!text.starts_with("---")) return false;
  const std::size_t key = text.find_first_not_of(" \t\r\n", 3);
  return key != std::string_view::npos && text.find_first_of("\r\n", 3) < key && text.substr(key).starts_with("kader:");
}

// A line that begins or ends a block of code.
struct Fence {
  std::size_t at = 0;      // in its line
  std::size_t length = 0;  // 0: the line is none
  char mark = 0;
  std::string_view info;
};
Fence fence_of(std::string_view line) {
  Fence fence;
  fence.at = std::min(line.find_first_not_of(" \t>*+-0123456789.)"), line.size());
  if (fence.at == line.size() || (line[fence.at] != '`' && line[fence.at] != '~')) return fence;
  fence.mark = line[fence.at];
  fence.info = line.substr(std::min(line.find_first_not_of(fence.mark, fence.at), line.size()));
  const std::size_t length = line.size() - fence.at - fence.info.size();
  fence.info.remove_prefix(std::min(fence.info.find_first_not_of(" \t"), fence.info.size()));
  fence.info = fence.info.substr(0, fence.info.find_last_not_of(" \t\r") + 1);
  if (length >= 3) fence.length = length;
  return fence;
}

bool is_nearly_kader(std::string_view info) {
  constexpr std::size_t longest = 40;
  constexpr std::string_view between = " \t-_{}.,:;";
  if (info.size() > longest) return false;
  while (!info.empty()) {
    info.remove_prefix(std::min(info.find_first_not_of(between), info.size()));
    const std::string_view word = info.substr(0, info.find_first_of(between));
    info.remove_prefix(word.size());
    if (word.empty()) break;
    Nearest nearest(in_small_letters(word));
    nearest.consider("kader");
    if (nearest.found() == "kader") return true;
  }
  return false;
}

// Blocks of which a slip of the pen made ordinary text, or that are too much for the reader of the text. What is shown
// in a block of its own, as in a manual, is meant to be shown.
void find_blocks_not_read(const Document& document, Findings& found, bool certain) {
  for (const Passage& passage : document.passages()) {
    if (passage.kind != PassageKind::text) continue;
    const std::string_view text = document.bytes(passage.where);
    Fence open;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
      const std::string_view line = text.substr(at, end - at);
      const Fence fence = fence_of(line);
      const auto offset = passage.where.begin + static_cast<std::uint32_t>(at);
      at = end + 1;
      if (fence.length == 0) continue;
      if (open.length > 0) {
        if (fence.mark == open.mark && fence.length >= open.length && fence.info.empty()) open = {};
        continue;
      }
      open = fence;
      const bool exactly = fence_words(fence.info) != FenceWords::other;
      if (exactly != certain || !is_nearly_kader(fence.info) || !found.room(literate::block_not_read)) continue;
      auto made = finding<literate::block_not_read>(
          place_of(document,
                   {offset + static_cast<std::uint32_t>(fence.at), offset + static_cast<std::uint32_t>(line.size())}),
          shortened(fence.info),
          exactly ? Phrase("het staat daarvoor te diep ingesprongen, of is te groot",
                           "it is indented too deep to be more, or too large")
                  : Phrase("bedoeld is wellicht ‘yaml kader’", "perhaps ‘yaml kader’ is meant"));
      if (!exactly) made.severity = Severity::warning;
      found.push(std::move(made));
    }
  }
}

// What the words of a mark that are not known are meant to be; empty where nobody can tell.
std::string_view mark_meant(std::string_view words) {
  constexpr std::string_view prose = "prose";
  constexpr std::string_view no_norm = "zonder norm";
  const std::string small = in_small_letters(words.substr(0, 40));
  const std::string_view first = std::string_view(small).substr(0, small.find_first_of(" \t\r\n:;,."));
  // What others call it.
  for (const std::string_view other : {"proza", "tekst", "toelichting", "overslaan", "text", "skip", "ignore"})
    if (first == other) return prose;
  for (const std::string_view other : {"geen norm", "zonder regel", "no norm"})
    if (small.starts_with(other)) return no_norm;
  Nearest nearest(first);
  nearest.consider(prose);
  nearest.consider("zonder");
  nearest.consider("zonder-norm");
  if (!nearest.found().empty()) return nearest.found() == prose ? prose : no_norm;
  return {};
}

void find_unknown_marks(const Document& document, Findings& found) {
  for (const UnknownMark& mark : document.unknown_marks()) {
    if (!found.room(literate::mark_not_known)) continue;
    std::string_view words = mark.words;
    std::string_view meant;
    switch (mark.kind) {
      case UnknownMark::Kind::words: meant = words.empty() ? "prose" : mark_meant(words); break;
      case UnknownMark::Kind::spelling: meant = "kader:"; break;
      case UnknownMark::Kind::open: break;
    }
    Phrase but;
    if (mark.kind == UnknownMark::Kind::open)
      but = Bilingual{": er staat geen ‘-->’ achter", ": no ‘-->’ stands behind it"};
    else if (!meant.empty())
      but = Phrase("; bedoeld is wellicht ‘" + std::string(meant) + "’",
                   "; perhaps ‘" + std::string(meant) + "’ is meant");
    if (words.empty()) words = "kader:";
    found.push(finding<literate::mark_not_known>(place_of(document, mark.where), shortened(words), but));
  }
}

// The provisions of the text, in its order, with what the model says of them; what the model names beyond them last.
void add_provisions(Draft& draft, const Document& document) {
  constexpr std::size_t most = 50'000;
  Table<ProvisionEntry> stated = std::exchange(draft.framework.provisions, {});
  std::vector<std::size_t> by_id(stated.size());
  for (std::size_t i = 0; i < by_id.size(); ++i) by_id[i] = i;
  const auto id = [&](std::size_t i) -> const std::string& { return stated[i].id.str(); };
  std::sort(by_id.begin(), by_id.end(), [&](std::size_t a, std::size_t b) { return id(a) < id(b); });
  std::vector<bool> taken(stated.size());
  SourceMap& map = draft.source_map;
  const SourceMap::Index section = map.child(SourceMap::root, "provisions");
  auto& made = draft.framework.provisions;
  const auto& provisions = document.provisions();
  made.reserve(std::min(provisions.size(), most) + stated.size());
  for (std::uint32_t i = 1; i < provisions.size() && made.size() < most; ++i) {
    const Provision& provision = provisions[i];
    if (!provision.ref.given() || document.find(provision.ref) != i) continue;
    const auto at = std::lower_bound(by_id.begin(), by_id.end(), provision.ref.str(),
                                     [&](std::size_t a, const std::string& wanted) { return id(a) < wanted; });
    ProvisionEntry entry;
    if (at != by_id.end() && id(*at) == provision.ref.str()) {
      entry = std::move(stated[*at]);
      entry.id = provision.ref;
      taken[*at] = true;
    } else {
      entry.id = provision.ref;
      const ByteRange head =
          provision.head.known() ? provision.head : ByteRange{provision.where.begin, provision.where.begin};
      map.set(map.new_child(section, map.keep(provision.ref.str())), 0, head, head);
    }
    if (!entry.title.stated() && !provision.title.empty()) entry.title = provision.title;
    if (!entry.text.stated())
      if (std::string text = document.text(i); !text.empty()) entry.text = std::move(text);
    if (!entry.lapsed.stated() && provision.lapsed) entry.lapsed = true;
    if (!entry.prose.stated() && provision.prose) entry.prose = true;
    made.append(std::move(entry));
  }
  for (std::size_t i = 0; i < stated.size(); ++i)
    if (!taken[i]) made.append(std::move(stated[i]));
}

}  // namespace

Draft read_literate(Loaded loaded, TextSyntax syntax) {
  Draft draft;
  Findings found;
  draft.document = std::make_shared<const Document>(read_document(loaded.source, syntax));
  const Document& document = *draft.document;
  const auto& blocks = document.model_blocks();
  Forest forest = compose_blocks(document);
  const bool has_model =
      forest.front_matter_is_ours ||
      std::any_of(blocks.begin(), blocks.end(), [](const ModelBlock& block) { return !block.front_matter; });
  if (has_model) {
    Origins origins;
    std::vector<std::uint32_t> rests_on;
    rests_on.reserve(forest.blocks.size());
    for (const std::size_t block : forest.blocks) {
      const ProvisionRef ref = rests_under(document, blocks[block].provision);
      rests_on.push_back(ref.given() && !blocks[block].front_matter ? origins.add({ref}) : 0);
    }
    const KeyLanguage language = key_language_of(forest.tree);
    const Tree tree = unite(std::move(forest.tree), rests_on, language.keys, *document.source(), origins, found);
    auto whole = std::move(draft.document);
    draft = read_tree(tree, loaded.source, nullptr, &origins);
    draft.document = std::move(whole);
    // What is missing at the top may stand where a block could not be read.
    if (std::any_of(forest.findings.begin(), forest.findings.end(), [](const Finding& finding) {
          return finding.rule == &syntax::syntax_error || finding.rule == &literate::fence_not_closed;
        }))
      forget_missing(draft.findings);
  } else {
    draft.source_map.add_source(loaded.source, document.lines());
    const std::string_view text = loaded.source->text;
    const auto first = static_cast<std::uint32_t>(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (first == text.size())
      found.push(finding<syntax::empty_draft>(place_of(document, {0, 0})));
    else if (begins_front_matter(text))
      found.push(finding<literate::fence_not_closed>(place_of(document, {0, 3}), "---",
                                                     Phrase("het is niet gelezen", "it was not read")));
    else
      found.push(finding<literate::no_model>(place_of(document, {first, first})));
  }
  if (!draft.readable) draft.framework.language = document.language();
  add_provisions(draft, document);
  find_unknown_marks(document, found);
  find_blocks_not_read(document, found, true);  // first what is certain, so that there is room for it
  find_blocks_not_read(document, found, false);
  std::vector<Finding> more = found.take();
  for (auto* some : {&more, &forest.findings, &loaded.findings})
    draft.findings.insert(draft.findings.end(), std::make_move_iterator(some->begin()),
                          std::make_move_iterator(some->end()));
  put_in_order(draft.findings);
  return draft;
}

}  // namespace kader::detail
