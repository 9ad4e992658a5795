// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/read/compose.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/report/line_index.hpp"
#include "read/syntax_findings.hpp"
#include "text/plain_run.hpp"

namespace kader {
namespace detail {

CodePoint code_point_at(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])) : std::uint32_t{0};
  };
  const std::uint32_t lead = byte(at);
  if (lead < 0x80) return {lead, 1, true};
  if (lead < 0xc2 || lead > 0xf4) return {};
  const std::uint8_t length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  // The second byte bars overlong forms, surrogates and what is beyond U+10FFFF.
  const std::uint32_t least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  const std::uint32_t most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
  std::uint32_t value = lead & (0xffU >> (length + 1U));
  for (std::uint8_t i = 1; i < length; ++i) {
    const std::uint32_t next = byte(at + i);
    if (next < (i == 1 ? least : 0x80U) || next > (i == 1 ? most : 0xbfU)) return {0, i, false};
    value = value << 6U | (next & 0x3fU);
  }
  return {value, length, true};
}

bool is_control(std::uint32_t c) noexcept {
  if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
  return (c >= 0x7f && c < 0xa0 && c != 0x85) || c == 0xfffe || c == 0xffff;
}

std::string code_point_name(std::uint32_t c) {
  std::string name = "U+";
  for (int shift = c > 0xffff ? 20 : 12; shift >= 0; shift -= 4) name += "0123456789ABCDEF"[c >> shift & 0xfU];
  return name;
}

std::string shortened(std::string_view text) {
  constexpr std::size_t most = 60;
  std::string out;
  std::size_t points = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (points++ == most) return out + "…";
    const CodePoint c = code_point_at(text, at);
    if (c.valid && c.value >= 0x20)
      out += text.substr(at, c.length);
    else
      out += ' ';
    at += c.length;
  }
  return out;
}

namespace {
constexpr std::string_view replacement = "\xef\xbf\xbd";

// The first byte from `at` that may be something else than plain ASCII text.
std::size_t skip_plain(std::string_view text, std::size_t at) noexcept {
  const auto is_blank = [](char c) { return c == '\t' || c == '\n' || c == '\r'; };
  while ((at = plain_until(text, at)) < text.size() && is_blank(text[at])) ++at;
  return at;
}

void append_utf8(std::string& out, std::uint32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xc0U | c >> 6U);
    out += static_cast<char>(0x80U | (c & 0x3fU));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xe0U | c >> 12U);
    out += static_cast<char>(0x80U | (c >> 6U & 0x3fU));
    out += static_cast<char>(0x80U | (c & 0x3fU));
  } else {
    out += static_cast<char>(0xf0U | c >> 18U);
    out += static_cast<char>(0x80U | (c >> 12U & 0x3fU));
    out += static_cast<char>(0x80U | (c >> 6U & 0x3fU));
    out += static_cast<char>(0x80U | (c & 0x3fU));
  }
}
}  // namespace

bool replace_controls(std::string_view text, std::string& replaced, std::uint32_t& first) {
  bool any = false;
  std::size_t copied = 0;
  for (std::size_t at = skip_plain(text, 0); at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!c.valid || is_control(c.value)) {
      if (!any) {
        replaced.clear();
        first = c.valid ? c.value : 0xfffd;
      }
      any = true;
      replaced += text.substr(copied, at - copied);
      replaced += replacement;
      copied = at + c.length;
    }
    at = skip_plain(text, at + c.length);
  }
  if (any) replaced += text.substr(copied);
  return any;
}

}  // namespace detail

namespace {

using detail::CodePoint;

Place start_of(const std::string& name) { return {{}, name, {{1, 1, 0}, {1, 1, 0}}}; }

Loaded too_large(const std::string& name) {
  Loaded loaded;
  loaded.findings.push_back(
      finding<syntax::too_large>(start_of(name), "16 MiB", Phrase("er is niets van gelezen", "none of it was read")));
  return loaded;
}

// UTF-16 with a byte order mark, or without one but with the zero byte of a first ASCII character.
enum class Utf16 { no, little, big };
Utf16 utf16_of(std::string_view bytes) noexcept {
  if (bytes.size() < 2) return Utf16::no;
  const auto first = static_cast<unsigned char>(bytes[0]);
  const auto second = static_cast<unsigned char>(bytes[1]);
  if (first == 0xff && second == 0xfe) return Utf16::little;
  if (first == 0xfe && second == 0xff) return Utf16::big;
  if (bytes.size() < 4) return Utf16::no;
  const auto text = [&](std::size_t i) { return bytes[i] >= '\t' && bytes[i] < 0x7f; };
  if (text(0) && text(2) && bytes[1] == 0 && bytes[3] == 0) return Utf16::little;
  if (text(1) && text(3) && bytes[0] == 0 && bytes[2] == 0) return Utf16::big;
  return Utf16::no;
}

std::string from_utf16(std::string_view bytes, Utf16 order) {
  std::string out;
  out.reserve(bytes.size());
  const auto unit = [&](std::size_t i) {
    const auto a = static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i]));
    const auto b = static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i + 1]));
    return order == Utf16::little ? a | b << 8U : a << 8U | b;
  };
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    std::uint32_t c = unit(i);
    if (c >= 0xd800 && c < 0xdc00 && i + 3 < bytes.size() && unit(i + 2) >= 0xdc00 && unit(i + 2) < 0xe000) {
      c = 0x10000 + ((c - 0xd800) << 10U) + (unit(i + 2) - 0xdc00);
      i += 2;
    } else if (c >= 0xd800 && c < 0xe000) {
      c = 0xfffd;
    }
    detail::append_utf8(out, c);
  }
  if (bytes.size() % 2 != 0) out += detail::replacement;
  return out;
}

// One run of bytes or control characters that text cannot have; `points` replaced by as many U+FFFD.
struct Bad {
  std::uint32_t offset;  // in the cleaned text
  std::uint32_t points;
  bool control;          // else: no UTF-8
  std::uint32_t value;   // of the first: code point or byte
};

// Replaces what cannot be read. The runs beyond what findings will show are only counted.
std::vector<Bad> clean(std::string& text, std::size_t& more) {
  std::vector<Bad> bad;
  std::size_t at = detail::skip_plain(text, 0);
  std::string out;
  std::size_t copied = 0;
  std::size_t run_end = std::string::npos;  // where the last bad run ended, in the original
  while (at < text.size()) {
    const CodePoint c = detail::code_point_at(text, at);
    const bool control = c.valid && detail::is_control(c.value);
    if (!c.valid || control) {
      if (copied == 0 && out.empty()) out.reserve(text.size() + text.size() / 8);
      out.append(text, copied, at - copied);
      if (run_end == at && !bad.empty()) {
        if (more == 0) ++bad.back().points;
      } else if (bad.size() == detail::SyntaxFindings::most_of_one_rule) {
        ++more;
      } else {
        bad.push_back({static_cast<std::uint32_t>(out.size()), 1, control,
                       control ? c.value : static_cast<std::uint32_t>(static_cast<unsigned char>(text[at]))});
      }
      out += detail::replacement;
      copied = at + c.length;
      run_end = copied;
    }
    at = detail::skip_plain(text, at + c.length);
  }
  if (copied == 0) return bad;
  out.append(text, copied, text.size() - copied);
  text = std::move(out);
  return bad;
}

Phrase description(const Bad& bad) {
  const std::string many = std::to_string(bad.points);
  if (bad.control) {
    const std::string name = detail::code_point_name(bad.value);
    if (bad.points > 1)
      return {"hier staan " + many + " besturingstekens, het eerste is " + name,
              many + " control characters stand here, the first is " + name};
    return {"hier staat het besturingsteken " + name, "the control character " + name + " stands here"};
  }
  std::string byte = "0x";
  byte += "0123456789ABCDEF"[bad.value >> 4U & 0xfU];
  byte += "0123456789ABCDEF"[bad.value & 0xfU];
  if (bad.points > 1)
    return {"hier staan " + many + " bytes die geen UTF-8 zijn, de eerste is " + byte,
            many + " bytes here are not UTF-8, the first is " + byte};
  return {"de byte " + byte + " is hier geen UTF-8", "the byte " + byte + " is not UTF-8 here"};
}

}  // namespace

Loaded load(std::string name, std::string bytes) {
  if (bytes.size() > Limits::bytes) return too_large(name);
  Loaded loaded;
  if (const Utf16 order = utf16_of(bytes); order != Utf16::no) {
    bytes = from_utf16(bytes, order);
    loaded.findings.push_back(finding<syntax::bad_encoding>(
        start_of(name), Phrase("het bestand is UTF-16, geen UTF-8", "the file is UTF-16, not UTF-8")));
  }
  if (bytes.starts_with("\xef\xbb\xbf")) bytes.erase(0, 3);
  // What is read from a PDF has a form feed where a page begins; in a text it is white space.
  if (name.ends_with(".txt") || name.ends_with(".md")) std::replace(bytes.begin(), bytes.end(), '\f', ' ');
  std::size_t more = 0;
  const std::vector<Bad> bad = clean(bytes, more);
  if (!bad.empty()) {
    const LineIndex lines(bytes);
    for (const Bad& run : bad) {
      const auto end = run.offset + static_cast<std::uint32_t>(detail::replacement.size()) * run.points;
      Place place{{}, name, {lines.mark(run.offset), lines.mark(end)}};
      loaded.findings.push_back(finding<syntax::bad_encoding>(std::move(place), description(run)));
    }
    loaded.findings.back().counted_under = more;
  }
  if (bytes.size() > Limits::bytes) {  // U+FFFD is longer than what it replaces
    loaded.findings.push_back(std::move(too_large(name).findings.front()));
    return loaded;
  }
  loaded.source = std::make_shared<const Source>(Source{std::move(name), std::move(bytes)});
  return loaded;
}

}  // namespace kader
