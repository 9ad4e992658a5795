// SPDX-License-Identifier: Apache-2.0
// Any bytes give a document whose provisions nest, whose passages hold every character, and whose places lie in the
// text. Aborts where they do not.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "kader/document/document.hpp"
#include "kader/read/compose.hpp"

namespace {

using kader::Document;
using kader::Provision;

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

bool begins_point(std::string_view text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xc0) != 0x80;
}

void check_range(std::string_view text, kader::ByteRange where) {
  demand(where.known() && where.begin <= where.end && where.end <= text.size(), "a range lies in the text");
  demand(begins_point(text, where.begin) && begins_point(text, where.end), "a range does not cut a character");
}

// White space of one byte, or the no-break space.
std::size_t blank_at(std::string_view text, std::size_t at) {
  if (std::string_view(" \t\r\n\f\v").find(text[at]) != std::string_view::npos) return 1;
  return text.substr(at, 2) == "\xc2\xa0" ? 2 : 0;
}

void check(const Document& document, std::string_view text) {
  const auto& provisions = document.provisions();
  demand(!provisions.empty() && provisions[0].end == provisions.size(), "the first is the whole");
  for (std::uint32_t i = 0; i < provisions.size(); ++i) {
    const Provision& provision = provisions[i];
    check_range(text, provision.where);
    check_range(text, provision.head);
    demand(i == 0 || provision.parent < i, "parents stand before what lies in them");
    demand(i < provision.end && provision.end <= provisions.size(), "a provision ends behind itself");
    if (i == 0) continue;
    const Provision& parent = provisions[provision.parent];
    demand(provision.end <= parent.end, "what lies in a provision ends in it");
    demand(parent.where.begin <= provision.where.begin && provision.where.end <= parent.where.end,
           "the words of a provision lie in those of its parent");
    demand(provision.where.begin <= provision.head.begin && provision.head.end <= provision.where.end,
           "a head lies in its provision");
    demand(i == 1 || provisions[i - 1].head.end <= provision.where.begin, "provisions stand in the order of the text");
    if (provision.ref.given()) {
      const auto found = document.find(provision.ref);
      demand(found.has_value() && *found <= i && provisions[*found].ref == provision.ref,
             "a provision is found by its name, or an earlier one is");
    }
  }
  std::size_t at = 0;
  for (const kader::Passage& passage : document.passages()) {
    check_range(text, passage.where);
    demand(passage.provision < provisions.size(), "a passage has its provision");
    demand(at <= passage.where.begin && passage.where.begin < passage.where.end, "passages do not overlap");
    while (at < passage.where.begin) {
      const std::size_t blank = blank_at(text, at);
      demand(blank != 0, "no character is lost");
      at += blank;
    }
    demand(at == passage.where.begin, "passages begin at characters");
    at = passage.where.end;
    const Provision& provision = provisions[passage.provision];
    demand(provision.where.begin <= passage.where.begin && passage.where.end <= provision.where.end,
           "a passage lies in its provision");
    demand(document.at(passage.where.begin) == passage.provision &&
               document.at(passage.where.end - 1) == passage.provision,
           "at() gives the provision of a passage");
  }
  while (at < text.size()) {
    const std::size_t blank = blank_at(text, at);
    demand(blank != 0, "no character is lost at the end");
    at += blank;
  }
  for (const kader::ModelBlock& block : document.model_blocks()) {
    check_range(text, block.where);
    demand(block.provision < provisions.size(), "a block has its provision");
    demand(block.where.begin == 0 || text[block.where.begin - 1] == '\n' || text[block.where.begin - 1] == '\r' ||
               block.where.begin == text.size(),
           "a block is whole lines");
  }
  for (const kader::UnknownMark& mark : document.unknown_marks()) check_range(text, mark.where);
  for (const kader::CrossReference& reference : document.references()) {
    check_range(text, reference.where);
    demand(reference.provision < provisions.size(), "a reference has its provision");
    for (const kader::ReferenceTarget& target : reference.targets) {
      demand(target.provision == kader::ReferenceTarget::none || target.provision < provisions.size(),
             "a target is a provision");
      check_range(text, target.where);
    }
  }
  for (const kader::Definition& definition : document.definitions()) {
    check_range(text, definition.where);
    if (definition.meaning.known()) check_range(text, definition.meaning);
    demand(definition.provision < provisions.size() && definition.scope < provisions.size(),
           "a definition has its provision and its scope");
  }
  std::size_t length = 0;
  for (std::uint32_t i = 0; i < provisions.size() && i < 50; ++i) length += document.text(i).size();
  demand(length <= text.size() + provisions.size(), "own words are nobody else's");
  (void)document.at(static_cast<std::uint32_t>(text.size()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const kader::Loaded loaded = kader::load("fuzz", std::string(reinterpret_cast<const char*>(data), size));
  if (loaded.source == nullptr) return 0;
  const std::shared_ptr<const kader::Source> source = loaded.source;
  (void)kader::text_syntax_of(*source);
  check(kader::read_document(source, kader::TextSyntax::markdown), source->text);
  check(kader::read_document(source, kader::TextSyntax::plain), source->text);
  return 0;
}
