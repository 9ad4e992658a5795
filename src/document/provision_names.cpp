// SPDX-License-Identifier: Apache-2.0
// The last pass of a DocumentBuilder: what has lapsed, and by which name a source refers to each provision.
#include "document/document_builder.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "document/lines.hpp"
#include "kader/text/number.hpp"

namespace kader {

using detail::Heading;
using detail::trimmed;

void DocumentBuilder::find_lapsed() {
  auto& provisions = document_.provisions_;
  std::vector<std::uint32_t> first(provisions.size(), 0);  // a provision's own words: 0 none, else a passage and 1
  std::vector<bool> many(provisions.size());
  for (std::uint32_t i = 0; i < document_.passages_.size(); ++i) {
    const Passage& passage = document_.passages_[i];
    if (passage.kind != PassageKind::text) continue;
    if (first[passage.provision] != 0) many[passage.provision] = true;
    first[passage.provision] = i + 1;
  }
  for (std::uint32_t i = 1; i < provisions.size(); ++i) {
    Provision& provision = provisions[i];
    if (provision.end != i + 1) continue;
    if (first[i] != 0) {
      provision.lapsed = !many[i] && detail::says_lapsed(document_.bytes(document_.passages_[first[i] - 1].where));
    } else if (detail::says_lapsed(provision.title)) {
      provision.lapsed = true;
    }
    if (provision.lapsed && detail::says_lapsed(provision.title)) provision.title.clear();
  }
}

namespace {

// Parts of a name are letters, digits and hyphens: "1°" is 1, "3:2" is 3.2.
std::string part_of(std::string_view number) {
  std::string part;
  for (const char c : number)
    if (detail::is_digit(c) || detail::is_lower(c) || detail::is_upper(c) || (c == '-' && !part.empty()))
      part += c;
    else if ((c == '.' || c == ':') && !part.empty() && part.back() != '.')
      part += '.';
  while (!part.empty() && part.back() == '.') part.pop_back();
  return part;
}

// Counts the commonest words of both languages in the first part of a text.
Language language_of(std::string_view text) {
  static constexpr std::array<std::string_view, 8> dutch{" de ", " het ",   " een ",  " van ",
                                                         " en ", " wordt ", " voor ", " zijn "};
  static constexpr std::array<std::string_view, 8> english{" the ",   " of ",  " and ", " to ",
                                                           " shall ", " for ", " by ",  " be "};
  text = text.substr(0, 64 * 1024);
  const auto count = [&](const auto& words) {
    std::size_t total = 0;
    for (const std::string_view word : words)
      for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size() - 1)) ++total;
    return total;
  };
  return count(english) > count(dutch) ? Language::english : Language::dutch;
}

}  // namespace

void DocumentBuilder::name_provisions() {
  auto& provisions = document_.provisions_;
  document_.language_ = language_of(text_);
  const bool nl = document_.language_ == Language::dutch;
  const auto size = provisions.size();
  std::vector<std::uint32_t> scope(size, 0);  // the annex in which it stands, else the whole
  std::vector<std::uint32_t> unnumbered(size, 0);  // items without a number, so far, of each
  std::vector<bool> articles(size);  // whether a scope has any
  std::vector<std::uint32_t> first_article(size, 0);
  std::uint32_t annexes = 0;
  const auto explains = [&](const Provision& annex) {
    return annex.number.empty() && detail::names_explanation(annex.title);
  };
  for (std::uint32_t i = 1; i < size; ++i) {
    const Provision& provision = provisions[i];
    scope[i] = provision.kind == ProvisionKind::annex ? i : scope[provision.parent];
    if (provision.kind == ProvisionKind::annex && !explains(provision)) ++annexes;
    if (provision.kind == ProvisionKind::article && !articles[scope[i]]) {
      articles[scope[i]] = true;
      first_article[scope[i]] = i;
    }
  }
  std::vector<std::string> scopes;  // "bijlage:", by the order of the annexes
  std::uint32_t annex = 0;
  std::uint32_t explanations = 0;
  std::vector<std::uint32_t> slugs;  // headings, by the hash of their name, as long as they are few
  std::vector<std::size_t> taken;
  for (std::uint32_t i = 1; i < size; ++i) {
    Provision& provision = provisions[i];
    const Provision& parent = provisions[provision.parent];
    std::string name;
    if (provision.kind == ProvisionKind::annex) {
      const bool explanation = explains(provision);
      annex += explanation ? 0U : 1U;
      explanations += explanation ? 1U : 0U;
      name = explanation ? (nl ? "toelichting" : "explanation") : nl ? "bijlage" : "annex";
      if (explanation && explanations > 1) name += '-' + std::to_string(explanations);
      if (annexes > 1 && !explanation) {
        std::string number = part_of(provision.number);
        std::transform(number.begin(), number.end(), number.begin(), [](char c) {
          return detail::is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c == '.' ? '-' : c;
        });
        name += '-' + (number.empty() ? std::to_string(annex) : number);
      }
      scopes.push_back(name + ':');
    } else {
      const std::string prefix = scope[i] == 0 ? std::string() : scopes.back();
      const bool below_structure = parent.kind == ProvisionKind::article || parent.kind == ProvisionKind::paragraph ||
                                   parent.kind == ProvisionKind::item || parent.kind == ProvisionKind::footnote;
      std::string part = part_of(provision.number);
      std::string above;
      bool known = true;
      switch (provision.kind) {
        case ProvisionKind::article: above = prefix; break;
        case ProvisionKind::chapter: {
          std::string_view word = trimmed(document_.bytes(provision.head));
          const Heading read = detail::read_heading(
              detail::without_markup(word.substr(std::min(word.find_first_not_of("# "), word.size()))));
          std::string kind = read.word.empty()       ? (nl ? "hoofdstuk" : "chapter")
                             : read.word == "\u00a7" ? (nl ? "paragraaf" : "section")
                                                     : std::string(read.word);
          part = kind.append(1, '-').append(part);
          if (parent.kind == ProvisionKind::chapter) {
            known = parent.ref.given();
            above = parent.ref.str() + '.';
          } else {
            above = prefix;
          }
          break;
        }
        case ProvisionKind::heading:
          part = detail::slug_of_title(provision.title);
          above = below_structure ? parent.ref.str() + '.' : prefix;
          known = !below_structure || parent.ref.given();
          break;
        case ProvisionKind::footnote:
          part.insert(0, nl ? "noot-" : "note-");
          above = prefix;
          break;
        default: {
          if (part.empty()) part = std::to_string(++unnumbered[provision.parent]);
          if (const auto dot = part.rfind('.'); dot != std::string::npos) part = part.substr(dot + 1);
          if (parent.kind == ProvisionKind::whole || parent.kind == ProvisionKind::annex) {
            above = prefix;
            // What is listed before the first article must not be taken for an article.
            if (articles[scope[i]])
              above += i < first_article[scope[i]] ? (nl ? "aanhef." : "preamble.") : (nl ? "slot." : "end.");
          } else {
            above = parent.ref.str() + '.';
            known = parent.ref.given();
          }
          break;
        }
      }
      if (!known || part.empty()) continue;
      name = above + part;
    }
    if (name.size() > ProvisionRef::longest) continue;
    if (auto parsed = ProvisionRef::parse(name, document_.language_)) provision.ref = *parsed;
  }
}

// In order, and not by a hash of them: names come from the text, and who writes it could choose those that collide.
void DocumentBuilder::index_names() {
  const auto& provisions = document_.provisions_;
  auto& names = document_.by_ref_;
  names.reserve(provisions.size());
  for (std::uint32_t i = 1; i < provisions.size(); ++i)
    if (provisions[i].ref.given()) names.push_back(i);
  std::sort(names.begin(), names.end(), [&](std::uint32_t one, std::uint32_t other) {
    const int order = provisions[one].ref.str().compare(provisions[other].ref.str());
    return order != 0 ? order < 0 : one < other;
  });
  names.erase(
      std::unique(names.begin(), names.end(),
                  [&](std::uint32_t one, std::uint32_t other) { return provisions[one].ref == provisions[other].ref; }),
      names.end());
  names.shrink_to_fit();
}

}  // namespace kader
