// SPDX-License-Identifier: Apache-2.0
#include "report/display.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

#include "text/plain_run.hpp"

namespace kader::detail {
namespace {

constexpr std::string_view ellipsis = "…";

struct Range {
  std::uint32_t first;
  std::uint32_t last;
};
template <std::size_t n>
bool among(const Range (&ranges)[n], std::uint32_t c) {
  const auto* const at = std::lower_bound(std::begin(ranges), std::end(ranges), c,
                                          [](const Range& r, std::uint32_t v) { return r.last < v; });
  return at != std::end(ranges) && at->first <= c;
}
// What takes two columns: East Asian wide and full-width characters, and emoji.
constexpr Range wide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},
    {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},
    {0x2693, 0x2693},   {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},
    {0x26CE, 0x26CE},   {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},
    {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27B0, 0x27B0},   {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},
    {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},   {0x16FE0, 0x18CFF}, {0x1AFF0, 0x1B2FF}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF},
    {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F200, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C},
    {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4},
    {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F567},
    {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5},
    {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6D7}, {0x1F6DC, 0x1F6DF}, {0x1F6EB, 0x1F6EC},
    {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF},
    {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD}};
// What takes none: combining accents, joiners, variation selectors.
constexpr Range zero[] = {{0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x0610, 0x061A},  {0x064B, 0x065F},
                          {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200C, 0x200D}, {0x20D0, 0x20F0},  {0x302A, 0x302D},
                          {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xE0100, 0xE01EF}};
// What a terminal or a reader must not get: controls, direction, invisible spaces, separators, tags.
constexpr Range unfit[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0x00AD, 0x00AD}, {0x061C, 0x061C},
                           {0x180E, 0x180E}, {0x200B, 0x200B}, {0x200E, 0x200F}, {0x2028, 0x202E},
                           {0x2060, 0x206F}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}};

struct Glyph {
  std::string_view text;  // of the source, or one of the constants above
  std::size_t width = 1;
  std::size_t offset = 0;
};
constexpr std::string_view apart = " #";
std::string_view character(std::string_view text, std::size_t at, const Point& point) noexcept {
  if (!point.valid || among(unfit, point.value)) return replacement;
  if (at > 0 && text.substr(at - 1, 3) == "##[") return apart;
  return text.substr(at, point.length);
}
Glyph glyph(std::string_view text, std::size_t at, std::size_t& length) {
  const Point point = decode(text, at);
  length = point.length;
  const std::string_view shown = character(text, at, point);
  if (shown.data() != text.data() + at) return {shown, shown == apart ? 2U : 1U, at};
  return {shown, among(zero, point.value) ? 0U : among(wide, point.value) ? 2U : 1U, at};
}

}  // namespace

Point decode(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) return {};
  std::uint32_t value = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return {};
    value = value << 6U | (byte(at + i) & 0x3FU);
  }
  constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (value < least[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
  return {value, length, true};
}

std::string_view printable_character(std::string_view text, std::size_t& at) noexcept {
  const char c = text[at];
  if (c == '\n' || c == '\r' || c == '\t') return ++at, " ";
  const Point point = decode(text, at);
  const std::string_view shown = character(text, at, point);
  at += point.length;
  return shown;
}

void add_printable(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = plain_until<'#'>(text, at);
    out += text.substr(at, end - at);
    at = end;
    if (at < text.size()) out += printable_character(text, at);
  }
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  add_printable(out, text);
  return out;
}

std::string printable_name(std::string_view name) {
  std::string out = printable(name);
  // Blanks before it do not count, and there are many beyond ASCII.
  const auto at =
      std::find_if(out.begin(), out.end(), [](char c) { return c != ' ' && static_cast<unsigned char>(c) < 0x80; });
  if (std::string_view(out).substr(static_cast<std::size_t>(at - out.begin())).starts_with("::")) out.insert(0, "./");
  return out;
}

namespace {

// A line may be as long as the file: only so much of it is looked at, and less is shown.
constexpr std::size_t most_shown = 110;

// The line around a byte, or what is looked at of it.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool cut_before = false;
  bool cut_after = false;
};
Line line_around(std::string_view text, std::size_t mark) {
  constexpr std::size_t look = 1024;
  const auto is_break = [](char c) { return c == '\n' || c == '\r'; };
  const auto is_continuation = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; };
  Line line{mark, mark};
  while (line.begin > 0 && !is_break(text[line.begin - 1]) && mark - line.begin < look) --line.begin;
  while (line.begin < mark && is_continuation(line.begin)) ++line.begin;
  while (line.end < text.size() && !is_break(text[line.end]) && line.end - mark < look) ++line.end;
  while (line.end > mark && line.end < text.size() && is_continuation(line.end)) --line.end;
  line.cut_before = line.begin > 0 && !is_break(text[line.begin - 1]);
  line.cut_after = line.end < text.size() && !is_break(text[line.end]);
  return line;
}

std::vector<Glyph> glyphs_of(std::string_view text, const Line& line) {
  constexpr std::size_t tab = 4;
  constexpr std::string_view spaces = "    ";
  std::vector<Glyph> glyphs;
  glyphs.reserve(line.end - line.begin);
  std::size_t column = 0;
  for (std::size_t at = line.begin, length = 0; at < line.end; at += length) {
    if (text[at] == '\t') {
      length = 1;
      const std::size_t width = tab - column % tab;
      glyphs.push_back({spaces.substr(0, width), width, at});
    } else {
      glyphs.push_back(glyph(text, at, length));
    }
    column += glyphs.back().width;
  }
  return glyphs;
}

// What of a line fits, with the mark in sight.
Excerpt fitted(std::string_view text, const Line& line, std::size_t mark, std::size_t mark_end) {
  constexpr std::size_t lead = 50;
  const std::vector<Glyph> glyphs = glyphs_of(text, line);
  std::size_t width = 0;
  std::size_t width_to_mark = 0;
  for (const Glyph& g : glyphs) {
    width += g.width;
    width_to_mark += g.offset < mark ? g.width : 0;
  }
  const bool long_line = width > most_shown || line.cut_before || line.cut_after;
  const std::size_t skip = long_line && width_to_mark > lead ? width_to_mark - lead : 0;

  Excerpt out;
  std::size_t passed = 0;
  std::size_t shown = 0;
  if (skip > 0 || line.cut_before) {
    out.before = ellipsis;
    out.width_before = shown = 1;
  }
  bool cut = line.cut_after;
  for (const Glyph& g : glyphs) {
    passed += g.width;
    if (passed <= skip) continue;
    if (long_line && shown + g.width > most_shown) {
      cut = true;
      break;
    }
    shown += g.width;
    const bool in_mark = g.offset >= mark && g.offset < mark_end;
    (g.offset < mark ? out.before : in_mark ? out.marked : out.after) += g.text;
    (g.offset < mark ? out.width_before : out.width_marked) += g.offset < mark || in_mark ? g.width : 0;
  }
  if (cut) out.after += ellipsis;
  return out;
}

}  // namespace

std::optional<Excerpt> excerpt(const Source& source, const Span& span) {
  const std::string_view text = source.text;
  const std::size_t mark = span.begin.offset;
  if (!span.known() || mark > text.size()) return std::nullopt;
  const std::size_t mark_end = std::max<std::size_t>(span.end.offset, mark);
  const Line line = line_around(text, mark);
  Excerpt out;
  if (!line.cut_before && !line.cut_after && line.end - line.begin <= most_shown &&
      plain_until<'#'>(text.substr(0, line.end), line.begin) == line.end) {
    const std::size_t stop = std::min(mark_end, line.end);
    out.before = text.substr(line.begin, mark - line.begin);
    out.marked = text.substr(mark, stop - mark);
    out.after = text.substr(stop, line.end - stop);
    out.width_before = out.before.size();
    out.width_marked = out.marked.size();
  } else {
    out = fitted(text, line, mark, mark_end);
  }
  // A mark ends where its text ends, not in the blanks behind it.
  while (out.marked.ends_with(' ')) {
    out.marked.pop_back();
    --out.width_marked;
    out.after.insert(out.after.begin(), ' ');
  }
  return out;
}

}  // namespace kader::detail
