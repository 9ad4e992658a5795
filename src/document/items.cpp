// SPDX-License-Identifier: Apache-2.0
#include "document/items.hpp"

#include <algorithm>
#include <string>

#include "document/line_words.hpp"
#include "document/lines.hpp"

namespace kader::detail {
namespace {

constexpr std::uint32_t most_left_out = 5;    // numbers, and a list is still taken to go on
constexpr std::uint32_t looked_back = 80;     // bytes
constexpr std::uint32_t looked_ahead = 40;

// What a number on the next line may belong to: "artikel", "lid", "met".
bool asks_for_number(std::string_view last_word) noexcept {
  for (const std::string_view word :
       {"artikel", "artikelen", "lid",      "leden",     "onder",   "onderdeel", "nr",  "hoofdstuk", "paragraaf",
        "bijlage", "en",        "of",       "met",       "van",     "op",        "per", "is",        "in",
        "t/m",     "article",   "articles", "paragraph", "section", "and",       "or",  "to",        "of"})
    if (last_word.size() == word.size() && begins_with(last_word, word)) return true;
  return false;
}

}  // namespace

bool Items::accepts(const Marker& marker, std::string_view line, std::uint32_t begin, bool first) const {
  if ((marker.style == MarkerStyle::letter || marker.style == MarkerStyle::roman) &&
      trimmed(line.substr(marker.end, looked_ahead)).empty())
    return false;  // "y." is all that an item says
  if (marker.style == MarkerStyle::dotted) return accepts_dotted(marker, line, begin, first);
  const std::size_t top = outline_->structure_top();
  bool due = marker.value == 1;
  bool near = false;
  bool same = false;
  for (std::size_t i = top + 1; i < outline_->size(); ++i) {
    const OpenProvision& open = outline_->open(i);
    const bool ordinal = open.style == MarkerStyle::degree && marker.ordinal;
    if (open.style != marker.style && !ordinal && !(open.style == MarkerStyle::roman && marker.roman != 0)) continue;
    const std::uint32_t value = open.style == marker.style || ordinal ? marker.value : marker.roman;
    same = true;
    due = due || value == open.value + 1 || (marker.suffixed && value == open.value);
    near = near || (value > open.value && value <= open.value + most_left_out);
  }
  const char before = char_before(text_, begin);
  due = due || (marker.roman == 1 && before == ':');
  if (marker.weak)
    return outline_->provision(top).kind == ProvisionKind::article && due && (same || marker.value == 1) &&
           (first || ends_sentence(before)) &&
           (!(same && marker.value == 1) || (marker.style == MarkerStyle::letter && before == ':'));
  // Right below a heading, too.
  if (first || trimmed(slice(std::min(outline_->cursor(), begin), begin)).empty()) return true;
  if (marker.style == MarkerStyle::dash) return ends_sentence(before) || same;
  if (ends_sentence(before) || before == ')') return due || near;
  return due && marker.value != 1 && follows_words(marker, line, begin);
}

// "4.1", "4.1.2": of the article, or the paragraph, whose number it repeats.
bool Items::accepts_dotted(const Marker& marker, std::string_view line, std::uint32_t begin, bool first) const {
  const std::size_t top = outline_->structure_top();
  const Provision& structure = outline_->provision(top);
  if (structure.kind != ProvisionKind::article) return false;
  if (marker.part == 0)
    return outline_->open(top).value == marker.whole &&
           begins_with_capital(trimmed(line.substr(marker.end, looked_ahead)));
  const bool due = marker.end > marker.number_end && outline_->size() > top + 2 &&
                   outline_->open(top + 2).value + 1 == marker.value;  // "4.1.2." below "4.1.1."
  if (!first && !due && !ends_sentence(char_before(text_, begin))) return false;
  return in_paragraph(marker) || structure.number == std::to_string(marker.whole) + '.' + std::to_string(marker.part);
}

// The line before does not end a sentence: then a number may belong to its last word.
bool Items::follows_words(const Marker& marker, std::string_view line, std::uint32_t begin) const {
  const std::uint32_t from = begin > looked_back ? begin - looked_back : 0;
  std::string_view words = trimmed(slice(from, begin));
  words = words.substr(words.find_last_of(" \t\r\n") + 1);
  if (asks_for_number(words)) return false;
  return marker.style != MarkerStyle::number || begins_with_capital(trimmed(line.substr(marker.end, looked_ahead)));
}

// Whether "4.1.2" stands in the first paragraph of article 4.
bool Items::in_paragraph(const Marker& marker) const noexcept {
  const std::size_t top = outline_->structure_top();
  return marker.part != 0 && outline_->open(top).value == marker.whole && outline_->size() > top + 1 &&
         outline_->open(top + 1).style == MarkerStyle::number && outline_->open(top + 1).value == marker.part;
}

// "i" is a letter, or the first Roman number.
Items::Numbered Items::numbered(const Marker& marker, std::size_t base, bool introduced) const {
  if (marker.ordinal) {  // "3e." below "3d." is a paragraph, else it is the third
    for (std::size_t i = base + 1; i < outline_->size(); ++i)
      if (outline_->open(i).style == MarkerStyle::number && outline_->open(i).value == marker.value && marker.value > 1)
        return {MarkerStyle::number, marker.value};
    return {MarkerStyle::degree, marker.value};
  }
  if (marker.style != MarkerStyle::letter || marker.roman == 0) return {marker.style, marker.value};
  bool as_letter = false;
  bool as_roman = marker.roman == 1;  // the first of a list: after a colon, or where no letters go before it
  for (std::size_t i = base + 1; i < outline_->size() && !introduced; ++i)
    as_roman = as_roman && outline_->open(i).style != MarkerStyle::letter;
  for (std::size_t i = base + 1; i < outline_->size(); ++i) {
    const OpenProvision& open = outline_->open(i);
    as_letter = as_letter || (open.style == MarkerStyle::letter && open.value + 1 == marker.value);
    as_roman = as_roman || (open.style == MarkerStyle::roman && open.value + 1 == marker.roman);
  }
  if (as_roman && !as_letter) return {MarkerStyle::roman, marker.roman};
  return {marker.style, marker.value};
}

bool Items::open(const Marker& marker, const Place& place) {
  // Nothing outside this one can be closed by it: the list item of Markdown that holds it, else the article.
  std::size_t base = outline_->structure_top();
  // "4.1", "4.1.2" and "Lid 2." say themselves where they belong.
  const bool says_place = place.list == 0 && !place.on_line && (marker.whole != 0 || marker.worded);
  const std::uint32_t depth = says_place ? 0 : place.depth;
  if (says_place && in_paragraph(marker)) ++base;
  for (std::size_t i = base + 1; i < outline_->size() && !says_place; ++i)
    if (outline_->open(i).list != 0 && outline_->open(i).depth < depth + (place.list == 0 ? 1U : 0U)) base = i;

  Numbered item = numbered(marker, base, char_before(text_, place.begin) == ':');
  const std::size_t parent = says_place ? base : parent_of(marker, item, place, base);
  if (parent + 1 >= Outline::deepest) return false;
  // "1." "1." "1." is shown as 1, 2, 3.
  const bool all_ones = item.style == MarkerStyle::number && item.value == 1 && place.list != 0 &&
                        parent + 1 < outline_->size() && outline_->open(parent + 1).list == place.list &&
                        outline_->open(parent + 1).written == 1;
  const std::string number = all_ones
                                 ? std::to_string(outline_->open(parent + 1).value + 1)
                                 : std::string(slice(place.begin + marker.number, place.begin + marker.number_end));
  if (all_ones) item.value = outline_->open(parent + 1).value + 1;
  outline_->text_before(place.begin);
  outline_->close_to(parent + 1);
  OpenProvision entry;
  entry.rank = item_rank;
  entry.style = item.style;
  entry.value = item.value;
  entry.written = marker.value;
  entry.list = place.list;
  entry.depth = static_cast<std::uint16_t>(depth);
  entry.on_line = place.on_line;
  const bool in_article = outline_->provision(outline_->size() - 1).kind == ProvisionKind::article;
  const bool paragraph = in_article && item.style == MarkerStyle::number;
  return outline_->begin(paragraph ? ProvisionKind::paragraph : ProvisionKind::item, entry,
                         {place.begin, place.begin + marker.end}, number, {});
}

// Which of the open provisions an item belongs in, none of them outside `base`.
std::size_t Items::parent_of(const Marker& marker, Numbered item, const Place& place, std::size_t base) const {
  const char before = char_before(text_, place.begin);
  for (std::size_t i = outline_->size(); place.list != 0 && i-- > base + 1;)
    if (outline_->open(i).list == place.list) return parent_in_list(marker, item, place, base, i);
  // Where the number follows on two that are open, the inner list goes on after "…;" and has ended after "….".
  // What stands in the midst of a line goes on there, if it can.
  std::size_t parent = base;
  std::size_t outermost = 0;
  bool found = false;
  bool follows_on_line = false;
  for (std::size_t i = outline_->size(); i-- > base + 1;) {
    const OpenProvision& open = outline_->open(i);
    if (open.style != item.style) continue;
    outermost = i;
    const bool follows = item.style == MarkerStyle::dash || item.value == open.value + 1 ||
                         (marker.suffixed && item.value == open.value);
    if (!follows || (found && !follows_on_line && (before != '.' || item.style == MarkerStyle::dash))) continue;
    parent = i - 1;
    follows_on_line = open.on_line && !place.on_line;
    found = true;
  }
  if (found) return parent;
  const bool introduced = before == ':';
  if (outermost != 0 && !(item.value == 1 && introduced)) return outermost - 1;  // a gap, or a number that stands twice
  return parent_of_first(item, base, introduced);
}

// Of a list of Markdown, of which `last` is open. Lists of numbers that are nested and not indented are one to
// Markdown: "1. De commissie heeft tot taak: 1. …; 2. …. 2. De commissie …".
std::size_t Items::parent_in_list(const Marker& marker, Numbered item, const Place& place, std::size_t base,
                                  std::size_t last) const {
  const char before = char_before(text_, place.begin);
  if (item.style != MarkerStyle::number || outline_->open(last).style != MarkerStyle::number) return last - 1;
  if (item.value == 1 && before == ':') return outline_->size() - 1;
  std::size_t parent = last - 1;
  for (std::size_t i = outline_->size(); i-- > base + 1;) {
    const OpenProvision& open = outline_->open(i);
    if (open.style != item.style || open.list == 0 || open.depth != place.depth) continue;
    if (item.value != open.value + 1 && !(marker.suffixed && item.value == open.value)) continue;
    parent = i - 1;
    if (before != '.') break;
  }
  return parent;
}

// The first of a list.
std::size_t Items::parent_of_first(Numbered item, std::size_t base, bool introduced) const {
  const bool in_paragraph =
      base + 1 < outline_->size() && outline_->provision(base + 1).kind == ProvisionKind::paragraph;
  if (item.style == MarkerStyle::number && !(item.value == 1 && introduced)) return base;
  if (item.style == MarkerStyle::dash && markdown_ && !introduced && !in_paragraph) return base;
  std::size_t parent = outline_->size() - 1;
  if (item.style == MarkerStyle::letter && !introduced)  // below the paragraph rather than below a dash in it
    while (parent > base && outline_->open(parent).style == MarkerStyle::dash) --parent;
  return parent;
}

// --- Within a line --------------------------------------------------------------------------------------------------

// Whether the second of a list comes on the same line. Looked for once in a line, however often it is asked.
bool Items::comes_later(std::size_t marker, std::uint32_t from, std::uint32_t end) {
  static constexpr std::array<std::string_view, 3> markers{"; 2. ", " b. ", " b) "};
  Sought& sought = sought_[marker];
  if (end != sought.end || from < sought.from || sought.found < from) {
    const auto at = text_.substr(0, end).find(markers[marker], from);
    sought = {from, end, at == std::string_view::npos ? end : static_cast<std::uint32_t>(at)};
  }
  return sought.found < end;
}

bool Items::due(const Marker& marker) const {
  for (std::size_t i = outline_->structure_top() + 1; i < outline_->size(); ++i)
    if (outline_->open(i).style == marker.style && outline_->open(i).value + 1 == marker.value) return true;
  return false;
}

// A number behind the end of a sentence: "… leden.2. De minister …", "onder: 1. …; 2. …".
bool Items::goes_on_with_number(const Marker& marker, std::uint32_t from, std::uint32_t at, std::uint32_t end,
                                std::string_view before) {
  const bool apart = is_blank(text_[from - 1]) || text_[from - 1] == '\xa0';
  const char sign = before.back();
  const std::string_view after = slice(at + 1, std::min(end, at + 64));
  const std::uint32_t gap = leading_space(after);
  const std::string_view words = after.substr(gap);
  const bool is_due = due(marker);
  const bool capital = begins_with_capital(words) && !begins_with_month(words);
  if (!is_due || !capital || std::string_view(".;:?!").find(sign) == std::string_view::npos)
    return (is_due && sign == ';' && apart && gap > 0) ||
           (marker.value == 1 && sign == ':' && apart && gap > 0 && comes_later(0, at, end));
  std::string_view word = before.substr(0, before.size() - 1);
  if (!word.empty() && is_digit(word.back())) return apart;  // "artikel 4.2. De"
  word = word.substr(word.find_last_of(" \t(") + 1);
  return sign != '.' || !is_abbreviation(word);
}

// A letter behind a part of a sentence: "onder: a. raad: …; b. …".
bool Items::goes_on_with_letter(const Marker& marker, std::uint32_t from, std::uint32_t at, std::uint32_t end,
                                std::string_view before) {
  const bool apart = is_blank(text_[from - 1]) || text_[from - 1] == '\xa0';
  if (leading_space(slice(at + 1, std::min(end, at + 64))) == 0) return false;
  const char sign = before.back();
  const bool linked = before.size() > 3 && (before.ends_with(" en") || before.ends_with(" of"));
  const bool listed = sign == ';' || sign == ',' || (sign == '.' && apart) || linked;
  const std::size_t second = text_[at] == '.' ? 1 : 2;
  return (due(marker) && listed) || (marker.value == 1 && sign == ':' && comes_later(second, at, end));
}

// The marker that the point or bracket at `at` ends; none where it ends none.
Marker Items::marker_on_line(std::uint32_t begin, std::uint32_t at, std::uint32_t end) {
  std::uint32_t from = at;
  const bool digits = is_digit(text_[at - 1]);
  if (digits)
    while (from > begin && at - from < 4 && is_digit(text_[from - 1])) --from;
  else if (is_lower(text_[at - 1]))
    from = at - 1;
  else
    return {};
  if (from <= begin || at - from > 3 || (digits && (text_[at] == ')' || text_[from] == '0'))) return {};
  const bool apart = is_blank(text_[from - 1]) || text_[from - 1] == '\xa0';
  if (!apart && (!digits || text_[from - 1] != '.')) return {};
  const std::string_view before = trimmed(slice(from - begin > 16 ? from - 16 : begin, from));
  if (before.size() < 2 || at + 1 >= end) return {};
  const std::string_view after = slice(at + 1, std::min(end, at + 64));
  if (after.size() == leading_space(after)) return {};

  Marker marker;
  marker.number_end = at - from;
  marker.end = at + 1 - from;
  marker.style = digits ? MarkerStyle::number : MarkerStyle::letter;
  if (digits)
    (void)leading_digits(slice(from, at), marker.value);
  else
    marker.value = static_cast<std::uint32_t>(text_[from] - 'a') + 1;
  const bool goes_on =
      digits ? goes_on_with_number(marker, from, at, end, before) : goes_on_with_letter(marker, from, at, end, before);
  return goes_on ? marker : Marker{};
}

// Of a list of Markdown, whose next item follows on its own line; else as deep as what is open.
Items::Place Items::place_on_line(const Marker& marker, std::uint32_t begin) const {
  Place place{.begin = begin, .on_line = true};
  for (std::size_t i = outline_->structure_top() + 1; i < outline_->size(); ++i) {
    const OpenProvision& open = outline_->open(i);
    if (open.list == 0) continue;
    place.depth = std::max<std::uint32_t>(place.depth, open.depth);
    if (open.style != marker.style || open.value + 1 != marker.value) continue;
    place.list = open.list;
    place.depth = open.depth;
    break;
  }
  return place;
}

void Items::split_line(std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t at = begin + 1; at < end; ++at) {
    if (text_[at] != '.' && text_[at] != ')') continue;
    if (const Marker marker = marker_on_line(begin, at, end))
      (void)open(marker, place_on_line(marker, at - marker.number_end));
  }
}

}  // namespace kader::detail
