// SPDX-License-Identifier: Apache-2.0
#include "kader/check/coverage.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "document/markup.hpp"
#include "kader/describe/walk.hpp"
#include "kader/model/framework_type.hpp"
#include "kader/text/statement_words.hpp"

namespace kader {
namespace {

/// What anything in a framework says it rests on, with where it says so.
std::vector<NamedSource> sources_in(Value framework) {
  std::vector<NamedSource> found;
  const auto add = [&](const std::vector<ProvisionRef>& refs, const Path& path) {
    for (const ProvisionRef& ref : refs)
      if (ref.given()) found.push_back({ref, path.pointer()});
  };
  const auto own = [&](const Value value, const Path& path) {
    if (const Vague* vague = value.vague()) add(vague->source, path);
    if (const Elsewhere* elsewhere = value.elsewhere()) add(elsewhere->source, path);
    if (value.kind() != Kind::list || value.type().element->name != ProvisionRef::about.name) return false;
    add(value.as<List<ProvisionRef>>(), path);
    return true;
  };
  walk(framework, [&](const Path& path) {
    const std::string_view key = path.field != nullptr ? path.field->key : std::string_view();
    // The section itself names all provisions, and `except` those that do not count.
    if (key == "provisions" || key == "except" || key == "accepted" || key == word_source.en) return Walk::past;
    const Value value = path.value.opened();
    if (value.kind() == Kind::scalar && value.type().about->name == ProvisionRef::about.name)
      add({value.as<ProvisionRef>()}, path);
    if (own(value, path)) return Walk::past;
    // What rests on it as a whole goes before its parts.
    value.each_field([&](const FieldInfo& field, Value source) {
      if (field.key != word_source.en) return true;
      own(source.opened(), Path{&path, &field, 0, source});
      return false;
    });
    return Walk::into;
  });
  return found;
}

bool has_items(const std::vector<Provision>& provisions, std::uint32_t index) {
  return index + 1 < provisions[index].end && provisions[index + 1].parent == index &&
         (provisions[index + 1].kind == ProvisionKind::item || provisions[index + 1].kind == ProvisionKind::paragraph);
}

// Markup and white space say nothing.
std::string_view trimmed(std::string_view text) {
  constexpr std::string_view nothing = " \t\r\n*_>";
  const std::size_t begin = std::min(text.find_first_not_of(nothing), text.size());
  return text.substr(begin, text.find_last_not_of(nothing) + 1 - begin);
}

bool counts(const Document& document, std::uint32_t index) {
  const Provision& provision = document.provisions()[index];
  if (provision.kind == ProvisionKind::whole || provision.kind == ProvisionKind::footnote) return false;
  // The title of the text, with the recitals below it.
  if (index == 1 && provision.kind == ProvisionKind::heading && provision.end == document.provisions().size() &&
      provision.end > 2)
    return provision.lapsed;
  const std::string own = document.text(index);
  const std::string_view words = trimmed(own);
  if (words.empty()) return provision.lapsed;
  return !(words.ends_with(':') && has_items(document.provisions(), index));
}

// Whether what is said of a provision is said of those in it too. A title or chapter only groups articles: a block
// below its heading is about the heading's own words.
bool speaks_for(const Provision& whole, const Provision& part) {
  const bool groups = whole.kind == ProvisionKind::whole || whole.kind == ProvisionKind::heading ||
                      whole.kind == ProvisionKind::chapter;
  return !groups || part.kind == ProvisionKind::paragraph || part.kind == ProvisionKind::item;
}

// Of those that name the same provision the first, in their order.
void keep_first(std::vector<NamedSource>& sources) {
  std::vector<std::size_t> order(sources.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return sources[a].ref.str() < sources[b].ref.str(); });
  order.erase(std::unique(order.begin(), order.end(),
                          [&](std::size_t a, std::size_t b) { return sources[a].ref == sources[b].ref; }),
              order.end());
  std::sort(order.begin(), order.end());
  std::vector<NamedSource> kept;
  kept.reserve(order.size());
  for (const std::size_t i : order) kept.push_back(std::move(sources[i]));
  sources = std::move(kept);
}

void add(CoverageCount& count, Covered covered) {
  switch (covered) {
    case Covered::uncounted: break;
    case Covered::open: ++count.open; break;
    case Covered::by_whole: ++count.by_whole; [[fallthrough]];
    case Covered::modelled: ++count.modelled; break;
    case Covered::proposed: ++count.proposed; break;
    case Covered::prose: ++count.prose; break;
    case Covered::lapsed: ++count.lapsed; break;
  }
}

// What groups provisions: chapters and annexes; in a text without chapters the headings that hold articles.
std::vector<std::uint32_t> chapters_of(const std::vector<Provision>& provisions) {
  const auto outermost = [&](const auto& groups) {
    std::vector<std::uint32_t> of(provisions.size(), 0);
    for (std::uint32_t i = 1; i < provisions.size(); ++i) {
      const std::uint32_t above = of[provisions[i].parent];
      of[i] = above != 0 ? above : groups(i) ? i : 0;
    }
    return of;
  };
  const auto is_chapter = [&](std::uint32_t i) { return provisions[i].kind == ProvisionKind::chapter; };
  const auto is_annex = [&](std::uint32_t i) { return provisions[i].kind == ProvisionKind::annex; };
  bool any = false;
  for (std::uint32_t i = 1; i < provisions.size(); ++i) any = any || is_chapter(i);
  if (any) return outermost([&](std::uint32_t i) { return is_chapter(i) || is_annex(i); });
  std::vector<bool> holds(provisions.size());
  std::size_t many = 0;
  for (std::uint32_t i = 1; i < provisions.size(); ++i)
    if (const std::uint32_t parent = provisions[i].parent; provisions[i].kind == ProvisionKind::article &&
                                                           provisions[parent].kind == ProvisionKind::heading &&
                                                           !holds[parent]) {
      holds[parent] = true;
      ++many;
    }
  return outermost([&](std::uint32_t i) { return is_annex(i) || (many > 1 && holds[i]); });
}

// The provisions under which a program proposed something and nobody has written or confirmed a block.
std::vector<bool> only_proposed(const Document& document) {
  std::vector<bool> proposed(document.provisions().size());
  std::vector<bool> written(document.provisions().size());
  for (const ModelBlock& block : document.model_blocks()) (block.proposed ? proposed : written)[block.provision] = true;
  for (std::size_t i = 0; i < proposed.size(); ++i) proposed[i] = proposed[i] && !written[i];
  return proposed;
}

}  // namespace

std::string CoverageCount::percentage(Language language) const {
  const std::size_t all = thousandths();
  std::string text = std::to_string(all / 10);
  if (all % 10 != 0) (text += language == Language::dutch ? ',' : '.') += std::to_string(all % 10);
  return text += '%';
}

std::vector<NamedSource> named_sources(const Framework& framework) {
  return sources_in({framework_type(), &framework});
}

std::string heading_of(const Document& document, const Provision& provision) {
  if (!provision.head.known()) return provision.title;
  constexpr std::string_view blank = " \t\r\n";
  std::string_view head = document.bytes(provision.head);
  head.remove_prefix(std::min(head.find_first_not_of('#'), head.size()));
  head.remove_prefix(std::min(head.find_first_not_of(blank), head.size()));
  head = head.substr(0, head.find_first_of("\r\n"));
  head = head.substr(0, head.find_last_not_of(" \t#") + 1);
  return detail::without_markup(head);
}

std::optional<std::uint32_t> provision_named(const ProvisionRef& ref, const Document& document) {
  if (const auto found = document.find(ref); found || !ref.sentence()) return found;
  return document.find(ProvisionRef(ref.str().substr(0, ref.str().find('/'))));
}

Coverage coverage(const Document& document, const Framework& framework) {
  const auto& provisions = document.provisions();
  Coverage made;
  made.provisions.assign(provisions.size(), Covered::uncounted);
  std::vector<bool> named(provisions.size());
  for (NamedSource& source : named_sources(framework)) {
    if (const auto found = provision_named(source.ref, document))
      named[*found] = true;
    else
      made.not_found.push_back(std::move(source));
  }
  keep_first(made.not_found);
  std::vector<bool> prose(provisions.size());
  std::vector<bool> lapsed(provisions.size());
  for (const ProvisionEntry& entry : framework.provisions)
    if (const auto found = document.find(entry.id)) {
      prose[*found] = entry.prose.value_or(false);
      lapsed[*found] = entry.lapsed.value_or(false);
    }
  std::vector<bool> proposed = only_proposed(document);
  std::vector<bool> by_whole(provisions.size());
  for (std::uint32_t i = 1; i < provisions.size(); ++i) {
    const std::uint32_t parent = provisions[i].parent;
    const bool passed_on = speaks_for(provisions[parent], provisions[i]);
    by_whole[i] = passed_on && (named[parent] || by_whole[parent]);
    if (by_whole[i] && !named[i]) proposed[i] = proposed[parent];
    prose[i] = prose[i] || (passed_on && prose[parent]) || provisions[i].prose.has_value();
    lapsed[i] = lapsed[i] || lapsed[parent] || provisions[i].lapsed;
    if (!counts(document, i)) continue;
    const bool said = named[i] || (by_whole[i] && !lapsed[i]);
    made.provisions[i] = said && proposed[i] ? Covered::proposed
                         : named[i]          ? Covered::modelled
                         : lapsed[i]         ? Covered::lapsed
                         : by_whole[i]       ? Covered::by_whole
                         : prose[i]          ? Covered::prose
                                             : Covered::open;
    if (made.provisions[i] == Covered::open) made.open.push_back(i);
  }
  const std::vector<std::uint32_t> chapter = chapters_of(provisions);
  std::vector<std::size_t> row(provisions.size(), 0);  // of a chapter, and one more
  for (std::uint32_t i = 1; i < provisions.size(); ++i) {
    add(made.all, made.provisions[i]);
    if (made.provisions[i] == Covered::uncounted && chapter[i] != i) continue;
    std::size_t& at = row[chapter[i]];
    if (at == 0) {
      made.chapters.push_back({chapter[i], {}});
      at = made.chapters.size();
    }
    add(made.chapters[at - 1].count, made.provisions[i]);
  }
  if (made.chapters.size() == 1 && made.chapters.front().provision == 0) made.chapters.clear();
  return made;
}

}  // namespace kader
