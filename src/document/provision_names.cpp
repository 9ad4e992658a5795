// SPDX-License-Identifier: Apache-2.0
#include "document/provision_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>

#include "document/heading_words.hpp"
#include "document/line_words.hpp"
#include "document/lines.hpp"
#include "document/markup.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t looked_at_for_language = 64 * 1024;  // bytes

// Parts of a name are letters, digits and hyphens: "1°" is 1, "3:2" is 3.2.
std::string part_of(std::string_view number) {
  std::string part;
  for (const char c : number)
    if (is_digit(c) || is_lower(c) || is_upper(c) || (c == '-' && !part.empty()))
      part += c;
    else if ((c == '.' || c == ':') && !part.empty() && part.back() != '.')
      part += '.';
  while (!part.empty() && part.back() == '.') part.pop_back();
  return part;
}

bool explains(const Provision& annex) { return annex.number.empty() && names_explanation(annex.title); }

class Naming {
 public:
  Naming(std::vector<Provision>& provisions, std::string_view text, Language language)
      : provisions_(provisions),
        text_(text),
        language_(language),
        dutch_(language == Language::dutch),
        scope_(provisions.size(), 0),
        unnumbered_(provisions.size(), 0),
        first_article_(provisions.size(), 0) {
    for (std::uint32_t i = 1; i < provisions_.size(); ++i) {
      const Provision& one = provisions_[i];
      const bool annex = one.kind == ProvisionKind::annex;
      scope_[i] = annex ? i : scope_[one.parent];
      if (annex && !explains(one)) ++annexes_;
      std::uint32_t& first = first_article_[scope_[i]];
      if (one.kind == ProvisionKind::article && first == 0) first = i;
    }
  }

  void run() {
    for (std::uint32_t i = 1; i < provisions_.size(); ++i) {
      std::string name;
      if (provisions_[i].kind == ProvisionKind::annex) {
        name = of_annex(provisions_[i]);
        prefix_ = name + ':';
      } else if (auto made = of_provision(i)) {
        name = std::move(*made);
      }
      if (name.empty() || name.size() > ProvisionRef::longest) continue;
      if (auto parsed = ProvisionRef::parse(name, language_)) provisions_[i].ref = *parsed;
    }
  }

 private:
  [[nodiscard]] std::string word(std::string_view dutch, std::string_view english) const {
    return std::string(dutch_ ? dutch : english);
  }

  std::string of_annex(const Provision& annex) {
    if (explains(annex)) {
      const std::string name = word("toelichting", "explanation");
      return ++explanations_ > 1 ? name + '-' + std::to_string(explanations_) : name;
    }
    ++annex_;
    std::string name = word("bijlage", "annex");
    if (annexes_ < 2) return name;
    std::string number = part_of(annex.number);
    std::transform(number.begin(), number.end(), number.begin(),
                   [](char c) { return c == '.' ? '-' : small_letter(c); });
    return name + '-' + (number.empty() ? std::to_string(annex_) : number);
  }

  // What stands before its own part; nothing where what it lies in has no name.
  [[nodiscard]] std::optional<std::string> below(const Provision& parent) const {
    if (!parent.ref.given()) return std::nullopt;
    return parent.ref.str() + '.';
  }

  std::optional<std::string> of_provision(std::uint32_t i) {
    const Provision& one = provisions_[i];
    const Provision& parent = provisions_[one.parent];
    const std::string scope = scope_[i] == 0 ? std::string() : prefix_;
    std::string part = part_of(one.number);
    std::optional<std::string> above = scope;
    switch (one.kind) {
      case ProvisionKind::article: break;
      case ProvisionKind::chapter:
        part = chapter_word(one) + '-' + part;
        if (parent.kind == ProvisionKind::chapter) above = below(parent);
        break;
      case ProvisionKind::heading:
        part = slug_of_title(one.title);
        if (parent.kind == ProvisionKind::article || parent.kind == ProvisionKind::paragraph ||
            parent.kind == ProvisionKind::item || parent.kind == ProvisionKind::footnote)
          above = below(parent);
        break;
      case ProvisionKind::footnote: part.insert(0, word("noot-", "note-")); break;
      default:
        if (part.empty()) part = std::to_string(++unnumbered_[one.parent]);
        if (const auto dot = part.rfind('.'); dot != std::string::npos) part = part.substr(dot + 1);
        above = parent.kind == ProvisionKind::whole || parent.kind == ProvisionKind::annex ? beside_articles(i, scope)
                                                                                           : below(parent);
    }
    if (!above || part.empty()) return std::nullopt;
    return *above + part;
  }

  // What is listed before the first article must not be taken for an article.
  [[nodiscard]] std::string beside_articles(std::uint32_t i, const std::string& scope) const {
    const std::uint32_t first = first_article_[scope_[i]];
    if (first == 0) return scope;
    return scope + (i < first ? word("aanhef.", "preamble.") : word("slot.", "end."));
  }

  [[nodiscard]] std::string chapter_word(const Provision& chapter) const {
    std::string_view head = trimmed(text_.substr(chapter.head.begin, chapter.head.end - chapter.head.begin));
    head.remove_prefix(std::min(head.find_first_not_of("# "), head.size()));
    const std::string plain = without_markup(head);
    const std::string_view said = read_heading(plain).word;
    if (said.empty()) return word("hoofdstuk", "chapter");
    return said == "\u00a7" ? word("paragraaf", "section") : std::string(said);
  }

  std::vector<Provision>& provisions_;
  std::string_view text_;
  Language language_;
  bool dutch_;
  std::vector<std::uint32_t> scope_;          // the annex in which it stands, else the whole
  std::vector<std::uint32_t> unnumbered_;     // items without a number, so far, of each
  std::vector<std::uint32_t> first_article_;  // of a scope; 0 where it has none
  std::uint32_t annexes_ = 0;
  std::uint32_t annex_ = 0;         // so far
  std::uint32_t explanations_ = 0;  // so far
  std::string prefix_;              // of what stands in the last annex
};

}  // namespace

Language language_of(std::string_view text) {
  static constexpr std::array<std::string_view, 8> dutch{"de", "het", "een", "van", "en", "wordt", "voor", "zijn"};
  static constexpr std::array<std::string_view, 8> english{"the", "of", "and", "to", "shall", "for", "by", "be"};
  text = text.substr(0, looked_at_for_language);
  const auto among = [](std::string_view word, const auto& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  std::size_t in_dutch = 0;
  std::size_t in_english = 0;
  for (std::size_t space = text.find(' '); space != std::string_view::npos;) {
    const std::size_t next = text.find(' ', space + 1);
    if (next == std::string_view::npos) break;
    const std::string_view word = text.substr(space + 1, next - space - 1);
    if (word.size() >= 2 && word.size() <= 5) {
      in_dutch += among(word, dutch) ? 1 : 0;
      in_english += among(word, english) ? 1 : 0;
    }
    space = next;
  }
  return in_english > in_dutch ? Language::english : Language::dutch;
}

void name_provisions(std::vector<Provision>& provisions, std::string_view text, Language language) {
  Naming(provisions, text, language).run();
}

// In order, and not by a hash of them: names come from the text, and who writes it could choose those that collide.
std::vector<std::uint32_t> in_order_of_names(const std::vector<Provision>& provisions) {
  std::vector<std::uint32_t> names;
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
  return names;
}

}  // namespace kader::detail
