// SPDX-License-Identifier: Apache-2.0
#include "scaffold/heading.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "scaffold/draft_parts.hpp"

namespace kader::detail {
namespace {

/// Whether the words of a passage head the text or an annex: before its first article, in no chapter. Asked of all
/// passages in their order.
class Opening {
 public:
  explicit Opening(const Document& document) : document_(&document) {}
  [[nodiscard]] bool holds(const Passage& passage) {
    const auto& all = document_->provisions();
    while (next_ < all.size() && all[next_].where.begin <= passage.where.begin) {
      const ProvisionKind kind = all[next_++].kind;
      if (kind == ProvisionKind::annex) behind_ = false;
      if (kind == ProvisionKind::article || kind == ProvisionKind::chapter) behind_ = true;
    }
    return passage.kind == PassageKind::text && !behind_ &&
           (document_->has_articles() || below_parties(passage.provision));
  }

 private:
  // Where there are no articles everything comes before the first: then only below a heading that says so.
  [[nodiscard]] bool below_parties(std::uint32_t provision) const {
    const auto& all = document_->provisions();
    for (; provision != 0; provision = all[provision].parent) {
      const std::string_view title = all[provision].title;
      for (const std::string_view word :
           {"Partijen", "partijen", "Parties", "parties", "Deelnemers", "De ondergetekenden", "The undersigned"})
        if (title.starts_with(word)) return true;
    }
    return false;
  }

  const Document* document_;
  std::size_t next_ = 0;
  bool behind_ = false;
};

}  // namespace

std::string name_of_text(const Document& document) {
  constexpr std::size_t most = 300;
  for (const Provision& provision : document.provisions())
    if (provision.kind == ProvisionKind::heading && !provision.title.empty() && provision.parent == 0)
      return one_line(provision.title, most);
  std::string name;
  for (const Passage& passage : document.passages()) {
    if (passage.provision != 0 || (passage.kind != PassageKind::text && passage.kind != PassageKind::head)) break;
    for_each_line(document.bytes(passage.where), [&](std::string_view line, bool) {
      if (name.empty() && !line.starts_with("http")) name = one_line(line, most);
    });
    if (!name.empty()) break;
  }
  return name;
}

NamedParties parties_in_heading(const Document& document) {
  Opening opening(document);
  NamedParties named;
  for (const Passage& passage : document.passages()) {
    if (!opening.holds(passage)) continue;
    std::string paragraph;
    const auto flush = [&] {
      if (!paragraph.empty()) add_named_parties(paragraph, named);
      paragraph.clear();
    };
    for_each_line(document.bytes(passage.where), [&](std::string_view line, bool after_blank) {
      if (after_blank) flush();
      if (!paragraph.empty()) paragraph += ' ';
      paragraph += line;
    });
    flush();
  }
  // "de deelnemers: de colleges van …": who takes part may be said among the terms.
  for (const Definition& definition : document.definitions()) {
    constexpr std::array<std::string_view, 6> terms = {
        "deelnemers", "deelnemer", "gemeenten", "partijen", "deelnemende gemeenten", "colleges"};
    if (definition.meaning.known() && std::find(terms.begin(), terms.end(), definition.term) != terms.end())
      add_named_parties(one_line(document.bytes(definition.meaning)), named);
  }
  return named;
}

}  // namespace kader::detail
