// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kader::detail {

/// Writes JSON piece by piece, indented by two spaces. Texts must be valid UTF-8. Whoever begins a map or a list
/// ends it. What a terminal or a log would obey is escaped: controls, line separators, the direction of writing, and
/// `##[`, a command to GitHub Actions.
class JsonWriter {
 public:
  void begin_map() { open('{', '}'); }
  void begin_map(std::string_view at) { key(at), begin_map(); }
  void begin_list(std::string_view at) { key(at), open('[', ']'); }
  void end() {
    const Frame frame = open_.back();
    open_.pop_back();
    if (!frame.empty) line_break();
    out_ += frame.close;
  }
  void add(std::string_view text) { separate(), string(text); }
  template <class Value>
  void add(std::string_view at, const Value& value) {
    key(at);
    after_key_ = false;
    if constexpr (std::same_as<Value, bool>)
      out_ += value ? "true" : "false";
    else if constexpr (std::integral<Value>)
      out_ += std::to_string(value);
    else
      string(value);
  }
  [[nodiscard]] std::string take() {
    out_ += '\n';
    return std::move(out_);
  }

 private:
  struct Frame {
    char close;
    bool empty = true;
  };
  void open(char with, char close) {
    separate();
    out_ += with;
    open_.push_back({close});
  }
  void key(std::string_view at) {
    separate();
    string(at);
    out_ += ": ";
    after_key_ = true;
  }
  void separate() {
    if (std::exchange(after_key_, false) || open_.empty()) return;
    if (!std::exchange(open_.back().empty, false)) out_ += ',';
    line_break();
  }
  void line_break() {
    out_ += '\n';
    out_.append(2 * open_.size(), ' ');
  }
  void string(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto escape = [&](unsigned point) {
      out_ += "\\u";
      for (unsigned shift = 16; shift != 0; shift -= 4) out_ += digits[point >> (shift - 4U) & 15U];
    };
    out_ += '"';
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      const auto byte = static_cast<unsigned char>(c);
      if (const unsigned point = obeyed(text.substr(i)); point != 0) {
        escape(point);
        i += point < 0x800 ? 1 : 2;
      } else if (c == '#' && i > 0 && text.substr(i - 1, 3) == "##[") {
        escape(byte);
      } else if (c == '"' || c == '\\') {
        (out_ += '\\') += c;
      } else if (byte < 0x20 || byte == 0x7F) {
        escape(byte);
      } else {
        out_ += c;
      }
    }
    out_ += '"';
  }

  /// The code point the text begins with, where it is U+0080-9F, U+2028, U+2029 or changes the direction; else 0.
  [[nodiscard]] static unsigned obeyed(std::string_view text) noexcept {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) <= 0x9F) return byte(1);
    if (byte(0) == 0xD8 && byte(1) == 0x9C) return 0x061C;
    if (byte(0) != 0xE2 || (byte(1) != 0x80 && byte(1) != 0x81)) return 0;
    const unsigned point = 0x2000U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    const bool is = point == 0x200E || point == 0x200F || (point >= 0x2028 && point <= 0x202E) ||
                    (point >= 0x2066 && point <= 0x2069);
    return is ? point : 0;
  }

  std::string out_;
  std::vector<Frame> open_;
  bool after_key_ = false;
};

}  // namespace kader::detail
