// SPDX-License-Identifier: Apache-2.0
#include "document/structure.hpp"

#include <algorithm>

#include "document/tokens.hpp"

namespace kader::detail {

std::string Structure::label_of(std::string_view number) {
  while (!number.empty() && (number.front() == '(' || number.front() == ' ')) number.remove_prefix(1);
  for (;;) {
    if (number.ends_with(".") || number.ends_with(")") || number.ends_with(" "))
      number.remove_suffix(1);
    else if (number.ends_with("°") || number.ends_with("º"))
      number.remove_suffix(2);
    else
      break;
  }
  std::string label = folded(number);
  std::erase_if(label, [](char c) { return c == '*' || c == '_'; });  // "3*b*"
  return label;
}

std::uint64_t Structure::key(Kind kind, std::uint32_t owner, std::string_view label) noexcept {
  std::uint64_t hash = hash_of(label) ^ (std::uint64_t{owner} << 3U | static_cast<std::uint64_t>(kind));
  hash *= 0x9E3779B97F4A7C15U;
  hash ^= hash >> 32U;
  hash *= 0xD6E8FEB86659FD93U;
  return hash ^ hash >> 32U;
}
std::uint32_t Structure::look_up(Kind kind, std::uint32_t owner, std::string_view label) const {
  if (label.empty()) return none;
  const auto at = found_.find(key(kind, owner, label));
  return at == found_.end() ? none : at->second;
}

namespace {

// "toelichting", "toelichting-2", and what is named in it: "toelichting:5".
bool names_a_note(const ProvisionRef& ref) {
  if (!ref.given()) return false;
  const std::string_view name = ref.scope().empty() ? std::string_view(ref.str()) : std::string_view(ref.scope());
  for (const std::string_view note : {"toelichting", "explanation"})
    if (name.starts_with(note) && (name.size() == note.size() || name[note.size()] == '-')) return true;
  return false;
}

// "### Artikel 5", "Art. 5", "Section 5", and no "### 5 Doel".
bool called_article(std::string_view head) {
  const std::string plain = folded(head.substr(0, 24));
  for (const std::string_view word : {"art", "section"})
    if (plain.find(word) != std::string::npos) return true;
  return false;
}

}  // namespace

Structure::Structure(const Document& document) {
  const auto& provisions = document.provisions();
  const auto size = static_cast<std::uint32_t>(provisions.size());
  places_.resize(size);
  found_.reserve(std::size_t{size} * 2);
  for (std::uint32_t p = 0; p < size; ++p) {
    const Provision& one = provisions[p];
    Place& place = places_[p];
    if (p != 0) {
      const Place& outer = places_[one.parent];
      place.scope = outer.scope;
      place.article = outer.article;
      place.paragraph = outer.paragraph;
      place.chapter = outer.chapter;
      place.note = outer.note;
    }
    const bool part = one.kind == ProvisionKind::paragraph || one.kind == ProvisionKind::item;
    if (!place.note && !part && names_a_note(one.ref)) place = {.scope = p, .note = true};
    const std::string label = label_of(one.number);
    if (part) {
      add_part(document, p, label);
    } else {
      add_structure(document, p, label);
    }
  }
}

void Structure::note(Kind kind, std::uint32_t owner, const std::string& label, std::uint32_t p) {
  if (!label.empty()) found_.try_emplace(key(kind, owner, label), p);
}

void Structure::add_structure(const Document& document, std::uint32_t p, const std::string& label) {
  const Provision& one = document.provisions()[p];
  Place& place = places_[p];
  switch (one.kind) {
    case ProvisionKind::annex:
      if (place.note) break;
      note(Kind::annex, 0, label, p);
      annexes_.push_back(p);
      place = {.scope = p};
      break;
    case ProvisionKind::chapter:
      note(Kind::chapter, place.scope, label, p);
      if (!label.empty()) ++chapters_[place.scope];
      place.chapter = p;
      break;
    case ProvisionKind::article: {
      note(Kind::article, place.scope, label, p);
      if (!place.note) note(Kind::anywhere, 0, label, p);
      if (called_article(document.bytes(one.head))) called_articles_.insert(place.scope);
      auto& list = articles_[place.scope];
      place.rank = static_cast<std::uint32_t>(list.size());
      list.push_back(p);
      place.article = p;
      place.paragraph = none;
      compound_ = compound_ || label.find_first_of(".:") != std::string::npos;
      break;
    }
    default: break;
  }
}

void Structure::add_part(const Document& document, std::uint32_t p, const std::string& label) {
  const Provision& one = document.provisions()[p];
  const std::uint32_t parent = one.parent;
  Place& place = places_[p];
  note(Kind::child, parent, label, p);
  if (label.find('.') != std::string::npos) {
    const std::string outer = label_of(document.provisions()[parent].number) + '.';
    const bool repeats = outer.size() > 1 && label.size() > outer.size() && label.starts_with(outer);
    if (repeats) {
      found_.try_emplace(key(Kind::child, parent, std::string_view(label).substr(outer.size())), p);
      places_[parent].repeats_number = true;
    } else if (place.article != none) {
      places_[place.article].has_unnumbered = true;  // numbered in a way of its own
      places_[parent].has_unnumbered_children = true;
    }
  }
  if (label.empty()) places_[parent].has_unnumbered_children = true;
  if (one.kind == ProvisionKind::paragraph) {
    places_[parent].has_paragraphs = true;
    if (place.paragraph == none && place.article == parent) place.paragraph = p;
  }
  for (const std::uint32_t outer : {place.article, place.paragraph}) {
    if (outer == none || outer == p) continue;
    if (label.empty())
      places_[outer].has_unnumbered = true;
    else if (one.kind == ProvisionKind::item)
      places_[outer].has_numbered_items = true;
    if (one.kind != ProvisionKind::item || label.empty()) continue;
    // A second one with the same label takes away what the first one gave.
    if (const auto [at, fresh] = found_.try_emplace(key(Kind::within, outer, label), p); !fresh) at->second = none;
  }
}

std::uint32_t Structure::find_article(std::uint32_t scope, std::string_view label) const {
  return look_up(Kind::article, scope, label);
}
std::uint32_t Structure::find_chapter(std::uint32_t scope, std::string_view label) const {
  return look_up(Kind::chapter, scope, label);
}
std::uint32_t Structure::find_numbered_in_full(std::uint32_t scope, std::string_view label) const {
  for (std::size_t dot = label.find('.'); dot != std::string_view::npos; dot = label.find('.', dot + 1)) {
    std::uint32_t outer = find_article(scope, label.substr(0, dot));
    for (std::size_t next = dot; outer != none && next < label.size();) {
      next = std::min(label.find('.', next + 1), label.size());
      outer = find_child(outer, label.substr(0, next));
    }
    if (outer != none) return outer;
  }
  return none;
}
std::uint32_t Structure::find_annex(std::string_view label) const { return look_up(Kind::annex, 0, label); }
std::uint32_t Structure::find_child(std::uint32_t parent, std::string_view label) const {
  return look_up(Kind::child, parent, label);
}
std::uint32_t Structure::find_within(std::uint32_t outer, std::string_view label) const {
  return look_up(Kind::within, outer, label);
}
bool Structure::article_anywhere(std::string_view label) const { return look_up(Kind::anywhere, 0, label) != none; }

const std::vector<std::uint32_t>& Structure::articles(std::uint32_t scope) const {
  static const std::vector<std::uint32_t> nothing;
  const auto at = articles_.find(scope);
  return at == articles_.end() ? nothing : at->second;
}
std::uint32_t Structure::chapters(std::uint32_t scope) const {
  const auto at = chapters_.find(scope);
  return at == chapters_.end() ? 0 : at->second;
}

}  // namespace kader::detail
