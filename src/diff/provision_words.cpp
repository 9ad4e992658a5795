// SPDX-License-Identifier: Apache-2.0
#include "diff/provision_words.hpp"

#include <algorithm>
#include <string>

namespace kader::detail {
namespace {

constexpr std::uint64_t offset_basis = 0xcbf29ce484222325U;
constexpr std::uint64_t prime = 0x100000001b3U;

bool in_word(unsigned char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
}

// Dashes, quotation marks, ellipses, bullets and hard spaces: how many bytes of them stand there.
std::size_t punctuation(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : static_cast<unsigned char>(0);
  };
  if (byte(0) == 0xe2 && byte(1) == 0x80) return 3;                                          // U+2000 to U+203F
  if (byte(0) == 0xc2 && (byte(1) == 0xa0 || byte(1) == 0xab || byte(1) == 0xbb || byte(1) == 0xb7)) return 2;
  return 0;
}

// "Materieel uitgewerkt per 04-04-2008": a remark of who publishes the text, and none of its words.
bool is_remark(std::string_view line) noexcept {
  const auto begin = line.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return false;
  line.remove_prefix(begin);
  return line.starts_with("Materieel uitgewerkt per ") || line.starts_with("[Red: ") ||
         line.starts_with("[Wijziging(en) ");
}

std::string without_remarks(std::string_view text) {
  std::string made;
  made.reserve(text.size());
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
    if (!is_remark(text.substr(0, end))) made += text.substr(0, end);
    text.remove_prefix(end);
  }
  return made;
}

// FNV-1a over words: their order counts.
std::uint64_t hash_of(const std::vector<std::uint64_t>& words) {
  std::uint64_t hash = offset_basis;
  for (const std::uint64_t word : words) hash = (hash ^ word) * prime;
  return words.empty() ? 0 : hash | 1U;
}

std::size_t common(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::size_t both = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j])
      ++both, ++i, ++j;
    else if (a[i] < b[j])
      ++i;
    else
      ++j;
  }
  return both;
}

}  // namespace

std::vector<std::uint64_t> words_of(std::string_view text) {
  std::vector<std::uint64_t> words;
  std::uint64_t hash = offset_basis;
  bool inside = false;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const unsigned char c = i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
    // "](address)": where a link leads is no word of the text
    if (c == ']' && i + 1 < text.size() && text[i + 1] == '(') {
      const auto close = text.find(')', i);
      if (close != std::string_view::npos && close - i < 500) {
        if (inside) words.push_back(hash);
        inside = false, hash = offset_basis;
        i = close;
        continue;
      }
    }
    const std::size_t sign = punctuation(text, i);
    if (sign == 0 && c != 0 && in_word(c)) {
      hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32U : c)) * prime;
      inside = true;
    } else if (inside) {
      words.push_back(hash);
      inside = false;
      hash = offset_basis;
    }
    if (sign > 0) i += sign - 1;
  }
  return words;
}

std::vector<ProvisionWords> words_of(const Document& document) {
  std::vector<ProvisionWords> all(document.provisions().size());
  const auto& references = document.references();
  std::size_t next = 0;  // both stand in the order of the text
  for (const Passage& passage : document.passages()) {
    if (passage.kind != PassageKind::text) continue;
    ProvisionWords& of = all[passage.provision];
    std::uint32_t from = passage.where.begin;
    const auto take = [&](std::uint32_t until) {
      if (until <= from) return;
      const auto words = words_of(std::string_view(without_remarks(document.bytes({from, until}))));
      of.own.insert(of.own.end(), words.begin(), words.end());
    };
    while (next < references.size() && references[next].where.begin < passage.where.begin) ++next;
    for (; next < references.size() && references[next].where.begin < passage.where.end; ++next) {
      if (references[next].outcome != ReferenceOutcome::resolved) continue;
      take(references[next].where.begin);
      from = std::max(from, references[next].where.end);
      of.references.push_back(static_cast<std::uint32_t>(next));
    }
    take(passage.where.end);
  }
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    all[i].title = words_of(document.provisions()[i].title);
    all[i].sorted = all[i].own;
    std::sort(all[i].sorted.begin(), all[i].sorted.end());
    all[i].hash = hash_of(all[i].own);
  }
  return all;
}

double likeness(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  if (a.empty() && b.empty()) return 1;
  return 2.0 * static_cast<double>(common(a, b)) / static_cast<double>(a.size() + b.size());
}
double contained(const std::vector<std::uint64_t>& part, const std::vector<std::uint64_t>& whole) {
  if (part.empty()) return 0;
  return static_cast<double>(common(part, whole)) / static_cast<double>(part.size());
}

}  // namespace kader::detail
