// SPDX-License-Identifier: Apache-2.0
#include "document/lapsed.hpp"

#include "document/line_words.hpp"

namespace kader::detail {

void find_lapsed(TextParts& parts, std::string_view text) {
  auto& provisions = parts.provisions;
  std::vector<std::uint32_t> first(provisions.size(), 0);  // a provision's own words: 0 none, else a passage and 1
  std::vector<bool> many(provisions.size());
  for (std::uint32_t i = 0; i < parts.passages.size(); ++i) {
    const Passage& passage = parts.passages[i];
    if (passage.kind != PassageKind::text) continue;
    if (first[passage.provision] != 0) many[passage.provision] = true;
    first[passage.provision] = i + 1;
  }
  for (std::uint32_t i = 1; i < provisions.size(); ++i) {
    Provision& provision = provisions[i];
    if (provision.end != i + 1) continue;
    if (first[i] != 0) {
      const ByteRange where = parts.passages[first[i] - 1].where;
      provision.lapsed = !many[i] && says_lapsed(text.substr(where.begin, where.end - where.begin));
    } else if (says_lapsed(provision.title)) {
      provision.lapsed = true;
    }
    if (provision.lapsed && says_lapsed(provision.title)) provision.title.clear();
  }
}

}  // namespace kader::detail
