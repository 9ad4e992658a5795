// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <string>
#include <string_view>

#include "write/json_text.hpp"
#include "write/tree.hpp"

namespace kader::detail {

void append_json_string(std::string& out, std::string_view text) {
  static constexpr char digits[] = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
          out += "\\u00";
          out += digits[static_cast<unsigned char>(c) >> 4];
          out += digits[static_cast<unsigned char>(c) & 15];
        } else {
          out += c;
        }
    }
  }
  out += '"';
}

namespace {

constexpr std::size_t width = 100;

void line_break(std::string& out, std::size_t depth) {
  out += '\n';
  out.append(2 * depth, ' ');
}

/// Appends it as one line that ends before the margin; false where it does not fit.
bool append_line(std::string& out, const Written& value, std::size_t end) {
  switch (value.kind) {
    case Written::Kind::absent: out += "null"; break;
    case Written::Kind::number:
    case Written::Kind::flag: out += value.text; break;
    case Written::Kind::plain:
    case Written::Kind::words: append_json_string(out, value.text); break;
    case Written::Kind::list:
    case Written::Kind::map: {
      const bool map = value.kind == Written::Kind::map;
      out += map ? '{' : '[';
      for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (i != 0) out += ", ";
        if (map) {
          append_json_string(out, value.keys[i]);
          out += ": ";
        }
        if (!append_line(out, value.items[i], end)) return false;
      }
      out += map ? '}' : ']';
    }
  }
  return out.size() <= end;
}

void append(std::string& out, const Written& value, std::size_t depth) {
  const std::size_t before = out.size();
  const std::size_t line = out.rfind('\n') == std::string::npos ? 0 : out.rfind('\n') + 1;
  const bool container = value.kind == Written::Kind::list || value.kind == Written::Kind::map;
  const bool fits = append_line(out, value, container ? line + width : std::string::npos);
  if (fits && (!container || depth > 1 || value.items.empty())) return;
  out.resize(before);
  const bool map = value.kind == Written::Kind::map;
  out += map ? '{' : '[';
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (i != 0) out += ',';
    line_break(out, depth + 1);
    if (map) {
      append_json_string(out, value.keys[i]);
      out += ": ";
    }
    append(out, value.items[i], depth + 1);
  }
  line_break(out, depth);
  out += map ? '}' : ']';
}

}  // namespace

std::string as_json(const Written& root) {
  std::string out;
  append(out, root, 0);
  out += '\n';
  return out;
}

}  // namespace kader::detail
