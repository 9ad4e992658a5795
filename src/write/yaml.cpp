// SPDX-License-Identifier: Apache-2.0
#include <cctype>
#include <cstddef>
#include <string>
#include <string_view>

#include "kader/text/statement_words.hpp"
#include "write/tree.hpp"
#include "write/yaml_text.hpp"

namespace kader::detail {

namespace {

constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`=<~";

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// What some reader of YAML takes for a number, a date or a time: it has only characters of those.
bool looks_like_number(std::string_view text) noexcept {
  if (text.front() == '+' || text.front() == '.') return true;
  if (!is_digit(text.front())) return false;
  return text.find_first_not_of("0123456789.,:_-+eExXoOabcdfABCDFTZ ") == std::string_view::npos;
}

/// What other readers of YAML take for a number with a fraction, which loses the zero of `2.10`.
bool looks_like_fraction(std::string_view text) noexcept {
  return is_digit(text.front()) && text.find('.') != std::string_view::npos &&
         text.find_first_not_of("0123456789._") == std::string_view::npos;
}

/// What some reader of YAML takes for a truth value or for nothing.
bool looks_like_flag(std::string_view text) {
  if (text.size() > 5) return false;
  std::string lower;
  for (const char c : text) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (const std::string_view word : {"true", "false", "yes", "no", "on", "off", "y", "n", "null", "ja", "nee"})
    if (lower == word) return true;
  return false;
}

/// The length of a character that YAML cannot print as it is, though UTF-8: C1 controls, line and paragraph
/// separators, the byte order mark; with its code. 0 for any other.
struct Unprintable {
  std::size_t length = 0;
  unsigned code = 0;
};
Unprintable unprintable(std::string_view rest) noexcept {
  const auto byte = [&](std::size_t i) -> unsigned {
    return i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0U;
  };
  if (byte(0) < 0x20 || byte(0) == 0x7f) return {1, byte(0)};
  if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) < 0xa0) return {2, byte(1)};
  if (byte(0) == 0xe2 && byte(1) == 0x80 && (byte(2) == 0xa8 || byte(2) == 0xa9)) return {3, 0x2000U + byte(2) - 0x80U};
  if (byte(0) == 0xef && byte(1) == 0xbb && byte(2) == 0xbf) return {3, 0xfeff};
  return {};
}

/// Whether YAML reads the bare text as that text.
bool can_be_bare(std::string_view text, bool flow) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (indicators.find(text.front()) != std::string_view::npos || text.starts_with("...")) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (unprintable(text.substr(i)).length != 0) return false;
    if (text[i] == ':' && text[i + 1] == ' ') return false;  // the last is none, see above
    if (text[i] == '#' && text[i - 1] == ' ') return false;
    if (flow &&
        (std::string_view(",[]{}").find(text[i]) != std::string_view::npos || (text[i] == ':' && text[i + 1] == '?')))
      return false;
  }
  return true;
}

void append_quoted(std::string& out, std::string_view text) {
  static constexpr char digits[] = "0123456789abcdef";
  out += '"';
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const Unprintable odd = unprintable(text.substr(i)); odd.length != 0) {
      if (odd.code == '\n')
        out += "\\n";
      else if (odd.code == '\t')
        out += "\\t";
      else {
        out += "\\u";
        for (unsigned shift = 16; shift > 0; shift -= 4) out += digits[odd.code >> (shift - 4) & 15U];
      }
      i += odd.length - 1;
      continue;
    }
    if (text[i] == '"' || text[i] == '\\') out += '\\';
    out += text[i];
  }
  out += '"';
}

/// Whether a text of several lines can stand as a block, line for line.
bool can_be_block(std::string_view text) {
  if (text.find('\n') == std::string_view::npos || text.front() == ' ' || text.front() == '\n') return false;
  if (text.size() > 1 && text.substr(text.size() - 2) == "\n\n") return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n' && unprintable(text.substr(i)).length != 0) return false;
    if (text[i] == ' ' && (i + 1 == text.size() || text[i + 1] == '\n')) return false;
  }
  return true;
}

class Printer {
 public:
  std::string take(const Written& root) {
    if (root.kind == Written::Kind::map && !root.items.empty()) {
      for (std::size_t i = 0; i < root.items.size(); ++i)
        entry(root.keys[i], root.items[i], 0, holds_more(root.items[i]));
    } else {
      inline_or_block(root, 0);
    }
    return std::move(out_);
  }

 private:
  static constexpr std::size_t width = 110;

  /// Whether it is a section of the file, which stands line by line however short it is.
  static bool holds_more(const Written& value) {
    return value.kind == Written::Kind::map || (value.kind == Written::Kind::list && !value.items.empty() &&
                                                value.items.front().kind == Written::Kind::map);
  }

  // --- in braces, on the line -------------------------------------------------------------------------------
  /// Appends it as one line if that ends before the margin; where not, leaves things as they were.
  bool flow(const Written& value) {
    const std::size_t before = out_.size();
    const std::size_t line = out_.rfind('\n') == std::string::npos ? 0 : out_.rfind('\n') + 1;
    if (append_flow(value, line + width)) return true;
    out_.resize(before);
    return false;
  }
  bool append_flow(const Written& value, std::size_t end) {
    switch (value.kind) {
      case Written::Kind::absent: return true;
      case Written::Kind::list:
      case Written::Kind::map: break;
      default:
        if (value.kind == Written::Kind::words && can_be_block(value.text)) return false;
        append_scalar(out_, value, true);
        return out_.size() <= end;
    }
    const bool map = value.kind == Written::Kind::map;
    out_ += map ? '{' : '[';
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      if (i != 0) out_ += ", ";
      if (map) append_key(value.keys[i], true);
      if (map) out_ += ' ';
      if (!append_flow(value.items[i], end)) return false;
    }
    out_ += map ? '}' : ']';
    return out_.size() <= end;
  }

  // --- line by line -----------------------------------------------------------------------------------------
  void indentation(std::size_t indent) { out_.append(indent, ' '); }

  void entry(std::string_view key, const Written& value, std::size_t indent, bool section) {
    indentation(indent);
    append_key(key, false);
    rest_of_entry(value, indent, section);
  }
  void rest_of_entry(const Written& value, std::size_t indent, bool section) {
    const bool container = value.kind == Written::Kind::list || value.kind == Written::Kind::map;
    if (!container) {
      out_ += ' ';
      scalar(value, indent + 2);
      return;
    }
    if (!section || value.items.empty()) {
      const std::size_t before = out_.size();
      out_ += ' ';
      if (flow(value)) {
        out_ += '\n';
        return;
      }
      out_.resize(before);
    }
    out_ += '\n';
    block(value, indent + 2);
  }
  void inline_or_block(const Written& value, std::size_t indent) {
    if (value.kind != Written::Kind::list && value.kind != Written::Kind::map) {
      scalar(value, indent);
    } else if (value.items.empty() && flow(value)) {
      out_ += '\n';
    } else {
      block(value, indent);
    }
  }
  /// A list or map that is not empty, from the beginning of a line on.
  void block(const Written& value, std::size_t indent) {
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      if (value.kind == Written::Kind::map) {
        entry(value.keys[i], value.items[i], indent, false);
        continue;
      }
      indentation(indent);
      out_ += "- ";
      element(value.items[i], indent + 2);
    }
  }
  /// An element of a list, behind its dash.
  void element(const Written& value, std::size_t indent) {
    if (value.kind != Written::Kind::list && value.kind != Written::Kind::map) {
      scalar(value, indent);
      return;
    }
    if (flow(value)) {
      out_ += '\n';
      return;
    }
    // The first entry stands behind the dash, the others below it.
    const std::size_t start = out_.size();
    block(value, indent);
    out_.erase(start, indent);
  }

  void scalar(const Written& value, std::size_t indent) {
    if (value.kind == Written::Kind::words && can_be_block(value.text)) {
      std::string_view text = value.text;
      const bool ends = text.back() == '\n';
      out_ += ends ? "|" : "|-";
      if (ends) text.remove_suffix(1);
      while (true) {
        const auto line = text.substr(0, text.find('\n'));
        out_ += '\n';
        if (!line.empty()) indentation(indent);
        out_ += line;
        if (line.size() == text.size()) break;
        text.remove_prefix(line.size() + 1);
      }
      out_ += '\n';
      return;
    }
    append_scalar(out_, value, false);
    out_ += '\n';
  }

  void append_key(std::string_view key, bool in_flow) {
    append_yaml_text(out_, key, in_flow, true);
    out_ += ':';
  }
  static void append_scalar(std::string& out, const Written& value, bool in_flow) {
    if (value.kind == Written::Kind::number || value.kind == Written::Kind::flag)
      out += value.text;
    else
      append_yaml_text(out, value.text, in_flow, value.kind == Written::Kind::words);
  }

  std::string out_;
};

}  // namespace

void append_yaml_text(std::string& out, std::string_view text, bool flow, bool words) {
  const bool bare = can_be_bare(text, flow) && !looks_like_flag(text) && !looks_like_fraction(text) &&
                    !(words && (looks_like_number(text) || text == word_none.nl || text == word_none.en));
  if (bare)
    out += text;
  else
    append_quoted(out, text);
}

std::string as_yaml(const Written& root) { return Printer().take(root); }

}  // namespace kader::detail
