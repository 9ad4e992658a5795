// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kader::detail {

/// Writes JSON piece by piece, indented by two spaces. Texts must be valid UTF-8. Whoever begins a map or a list
/// ends it.
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
    out_ += '"';
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if (c == '"' || c == '\\') {
        (out_ += '\\') += c;
      } else if (byte < 0x20 || byte == 0x7F) {
        ((out_ += "\\u00") += digits[byte >> 4U]) += digits[byte & 15U];
      } else {
        out_ += c;
      }
    }
    out_ += '"';
  }

  std::string out_;
  std::vector<Frame> open_;
  bool after_key_ = false;
};

}  // namespace kader::detail
