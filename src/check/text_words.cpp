// SPDX-License-Identifier: Apache-2.0
#include "check/text_words.hpp"

#include <array>
#include <vector>

#include "document/tokens.hpp"

namespace kader::detail {
namespace {

// What a numbered heading is called: an article where it says so itself.
Bilingual article_word(const Document& document, const Provision& provision) {
  const auto head = folded(document.bytes(provision.head).substr(0, 24));
  for (const std::string_view word : {"artikel", "article", "art."})
    if (head.find(word) != std::string::npos) return {"artikel", "article"};
  return {"punt", "point"};
}

Bilingual word_of(const Document& document, std::uint32_t p) {
  const Provision& provision = document.provisions()[p];
  switch (provision.kind) {
    case ProvisionKind::article: return article_word(document, provision);
    case ProvisionKind::paragraph: return {"lid", "paragraph"};
    case ProvisionKind::item: return {"onderdeel", "item"};
    case ProvisionKind::annex: return {"bijlage", "annex"};
    case ProvisionKind::chapter: {
      const auto head = folded(document.bytes(provision.head).substr(0, 24));
      if (head.find("paragraaf") != std::string::npos || head.find("§") != std::string::npos)
        return {"paragraaf", "section"};
      if (head.find("afdeling") != std::string::npos) return {"afdeling", "division"};
      if (head.find("titel") != std::string::npos) return {"titel", "title"};
      return {"hoofdstuk", "chapter"};
    }
    case ProvisionKind::footnote: return {"noot", "note"};
    default: return {"het opschrift", "the heading"};
  }
}

Phrase numbered(Bilingual word, std::string_view number, std::string_view title) {
  const std::string label(number.empty() ? title : number);
  if (label.empty()) return Phrase(word);
  return {std::string(word.nl) + " " + label, std::string(word.en) + " " + label};
}

}  // namespace

Phrase spoken_part(const Document& document, std::uint32_t provision) {
  const Provision& one = document.provisions()[provision];
  if (provision == 0) return Bilingual{"de aanhef", "the preamble"};
  // An item without a number is told by its place.
  if (one.number.empty() && one.kind == ProvisionKind::item) {
    const auto ref = one.ref.str();
    const auto dot = ref.rfind('.');
    const std::string place = dot == std::string::npos ? std::string() : ref.substr(dot + 1);
    return place.empty() ? Phrase(Bilingual{"een onderdeel", "an item"})
                         : Phrase("gedachtestreepje " + place, "indent " + place);
  }
  return numbered(word_of(document, provision), one.number, on_one_line(one.title, 40));
}

Phrase spoken_part(const Document& document, std::uint32_t like, std::string_view number) {
  return numbered(word_of(document, like), number, {});
}

Phrase spoken(const Document& document, std::uint32_t provision) {
  const auto& provisions = document.provisions();
  std::vector<std::uint32_t> path;
  for (std::uint32_t p = provision; p != 0 && path.size() < 6; p = provisions[p].parent) {
    path.push_back(p);
    if (provisions[p].kind == ProvisionKind::article || provisions[p].kind == ProvisionKind::chapter) break;
  }
  if (path.empty()) return spoken_part(document, provision);
  Phrase made;
  for (auto p = path.rbegin(); p != path.rend(); ++p) {
    const Phrase part = spoken_part(document, *p);
    made.nl += (made.nl.empty() ? "" : ", ") + part.nl;
    made.en += (made.en.empty() ? "" : ", ") + part.en;
  }
  return made;
}

std::string on_one_line(std::string_view words, std::size_t most) {
  std::string made;
  for (const char c : words) {
    if (made.size() >= most) {
      while (!made.empty() && (static_cast<unsigned char>(made.back()) & 0xC0U) == 0x80U) made.pop_back();
      if (!made.empty() && (static_cast<unsigned char>(made.back()) & 0x80U) != 0) made.pop_back();
      return made + "…";
    }
    const bool space = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (c == '*' || c == '`') continue;
    if (space && (made.empty() || made.back() == ' ')) continue;
    made += space ? ' ' : c;
  }
  while (!made.empty() && made.back() == ' ') made.pop_back();
  return made;
}

}  // namespace kader::detail
