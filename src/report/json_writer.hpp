// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/display.hpp"
#include "text/plain_run.hpp"

namespace kader::detail {

/// Writes JSON piece by piece, indented by two spaces or on one line. Whoever begins a map or a list ends it. What is
/// no UTF-8 becomes U+FFFD. What a terminal or a log would obey is escaped: controls, line separators, the direction of
/// writing, and
/// `##[`, a command to GitHub Actions.
class JsonWriter {
 public:
  /// One value over many lines, indented; or values on one line each.
  enum class Layout { indented, one_line };
  JsonWriter() = default;
  explicit JsonWriter(Layout layout) : layout_(layout) {}
  /// For a value that stands in another, so deep.
  explicit JsonWriter(std::size_t depth) : depth_(depth) {}

  void begin_map() { open('{', '}'); }
  void begin_map(std::string_view at) { key(at), begin_map(); }
  void begin_list(std::string_view at) { key(at), open('[', ']'); }
  void end() {
    const Frame frame = open_.back();
    open_.pop_back();
    if (!frame.empty) line_break();
    out_ += frame.close;
    if (layout_ == Layout::one_line && open_.empty()) out_ += '\n';
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
  /// What was written, to stand in something else.
  [[nodiscard]] std::string piece() { return std::move(out_); }

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
    out_ += layout_ == Layout::one_line ? ":" : ": ";
    after_key_ = true;
  }
  void separate() {
    if (std::exchange(after_key_, false) || open_.empty()) return;
    if (!std::exchange(open_.back().empty, false)) out_ += ',';
    line_break();
  }
  void line_break() {
    if (layout_ == Layout::one_line) return;
    out_ += '\n';
    out_.append(2 * (depth_ + open_.size()), ' ');
  }
  void string(std::string_view text) {
    out_ += '"';
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = plain_until<'"', '\\', '#'>(text, at);
      out_ += text.substr(at, end - at);
      at = end;
      if (at < text.size()) at += character(text, at);
    }
    out_ += '"';
  }

  // Writes the character at `at`; answers how many bytes it takes there.
  std::size_t character(std::string_view text, std::size_t at) {
    const Point point = decode(text, at);
    if (!point.valid)
      out_ += replacement;
    else if (point.value == '"' || point.value == '\\')
      (out_ += '\\') += text[at];
    else if (obeyed(point.value) || (point.value == '#' && at > 0 && text.substr(at - 1, 3) == "##["))
      escape(point.value);
    else
      out_ += text.substr(at, point.length);
    return point.length;
  }
  void escape(std::uint32_t point) {
    constexpr std::string_view digits = "0123456789abcdef";
    out_ += "\\u";
    for (unsigned shift = 16; shift != 0; shift -= 4) out_ += digits[point >> (shift - 4U) & 15U];
  }

  // Controls, line separators, and what changes the direction of writing.
  [[nodiscard]] static bool obeyed(std::uint32_t point) noexcept {
    return point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0x061C || point == 0x200E || point == 0x200F ||
           (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  std::string out_;
  std::vector<Frame> open_;
  std::size_t depth_ = 0;
  Layout layout_ = Layout::indented;
  bool after_key_ = false;
};

}  // namespace kader::detail
