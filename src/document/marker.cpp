// SPDX-License-Identifier: Apache-2.0
#include "document/marker.hpp"

#include <algorithm>

#include "document/heading_words.hpp"
#include "document/line_words.hpp"
#include "document/lines.hpp"

namespace kader::detail {
namespace {

constexpr std::uint32_t longest_number = 3;     // digits
constexpr std::uint32_t longest_letters = 6;
constexpr std::uint32_t most_emphasis = 3;
constexpr std::uint32_t widest_gap = 8;         // behind a dash that stands before a label

// The length of the sign of degree, or of the ordinal that is often typed for it.
std::uint32_t degree(std::string_view text) noexcept {
  return text.starts_with("\u00b0") || text.starts_with("\u00ba") ? 2 : 0;
}
bool is_emphasis(char c) noexcept { return c == '*' || c == '_'; }

// "Lid 3."
Marker worded(std::string_view line) noexcept {
  constexpr std::uint32_t word = 4;
  Marker marker;
  const std::uint32_t length = leading_digits(line.substr(word), marker.value);
  std::uint32_t at = word + length;
  if (length == 0 || length > longest_number || marker.value == 0) return {};
  if (at < line.size() && is_lower(line[at])) marker.suffixed = true, ++at;
  if (at >= line.size() || (line[at] != '.' && line[at] != ':') || !ends_word(line.substr(at + 1))) return {};
  marker.style = MarkerStyle::number;
  marker.worded = true;
  marker.number = word;
  marker.number_end = at;
  marker.end = at + 1;
  return marker;
}

// "-", "•"; of "- a. tekst" the dash is how it is printed, the letter is how it is named.
Marker dashed(std::string_view line, std::uint32_t sign) noexcept {
  const std::uint32_t gap = leading_space(line.substr(sign));
  const std::string_view inner = line.substr(sign + gap);
  if (gap <= widest_gap && !inner.empty() && leading_dash(inner.substr(0, 4)) == 0) {
    Marker label = read_marker(inner);
    if (label && !label.weak && label.part == 0 && !trimmed(inner.substr(label.end)).empty()) {
      label.number += sign + gap;
      label.number_end += sign + gap;
      label.end += sign + gap;
      return label;
    }
  }
  Marker marker;
  marker.style = MarkerStyle::dash;
  marker.number = marker.number_end = marker.end = sign;
  return marker;
}

// The marker of a line that begins with neither a word nor a dash, piece by piece.
class MarkerReader {
 public:
  explicit MarkerReader(std::string_view line) noexcept : line_(line) {}

  Marker read() noexcept {
    while (at_ < line_.size() && bold_ < most_emphasis && is_emphasis(line_[at_])) ++at_, ++bold_;
    bracket_ = sign('(');
    if (bracket_) ++at_;
    marker_.number = at_;
    if (!number() && !letters()) return {};
    marker_.number_end = at_;
    if (bold_ > 0 && at_ < line_.size() && is_emphasis(line_[at_])) return bold_number();
    return punctuated();
  }

 private:
  [[nodiscard]] bool sign(char c) const noexcept { return at_ < line_.size() && line_[at_] == c; }
  [[nodiscard]] bool point() const noexcept { return sign('.') || sign(')'); }
  [[nodiscard]] bool next_is_digit() const noexcept { return at_ + 1 < line_.size() && is_digit(line_[at_ + 1]); }
  [[nodiscard]] std::string_view rest() const noexcept { return line_.substr(at_); }

  // "3", "3a", "3°", "5.3", "5.3.1"
  bool number() noexcept {
    const std::uint32_t length = leading_digits(rest(), marker_.value);
    if (length == 0 || length > longest_number) return false;
    at_ += length;
    marker_.style = MarkerStyle::number;
    if (const std::uint32_t sign_of_it = degree(rest()); sign_of_it != 0) {
      marker_.style = MarkerStyle::degree;
      at_ += sign_of_it;
    } else if (sign('.') && next_is_digit() && !bracket_) {
      return dotted();
    } else if (at_ + 1 < line_.size() && is_lower(line_[at_]) && (line_[at_ + 1] == '.' || line_[at_ + 1] == ')')) {
      marker_.ordinal = line_[at_] == 'e';
      ++at_;
      marker_.suffixed = true;
    }
    return true;
  }

  bool dotted() noexcept {
    std::uint32_t value = 0;
    ++at_;
    at_ += leading_digits(rest(), value);
    marker_.whole = marker_.value;
    marker_.value = value;
    marker_.style = MarkerStyle::dotted;
    if (sign('.') && next_is_digit()) {
      const std::uint32_t deeper = leading_digits(line_.substr(at_ + 1), value);
      if (deeper > longest_number || marker_.value == 0 || value == 0) return false;
      at_ += 1 + deeper;
      marker_.part = marker_.value;
      marker_.value = value;
    }
    return at_ >= line_.size() || (!is_digit(line_[at_]) && line_[at_] != ',');
  }

  // "a", "aa", "iv"
  bool letters() noexcept {
    if (at_ != marker_.number || (at_ < line_.size() && is_digit(line_[at_]))) return false;
    while (at_ < line_.size() && at_ - marker_.number < longest_letters && is_lower(line_[at_])) ++at_;
    const std::string_view word = line_.substr(marker_.number, at_ - marker_.number);
    if (word.empty()) return false;
    marker_.roman = roman_value(word);
    const bool doubled = word.size() == 2 && word[0] == word[1] && word != "ii" && word != "xx";
    if (word.size() == 1 || doubled) {
      marker_.style = MarkerStyle::letter;
      marker_.value = static_cast<std::uint32_t>(word[0] - 'a') + 1 + (doubled ? 26U : 0U);
    } else if (marker_.roman != 0 && marker_.roman < 40) {
      marker_.style = MarkerStyle::roman;
      marker_.value = marker_.roman;
    } else {
      return false;
    }
    return true;
  }

  // "**1**." or "**1** De": the emphasis ends before the point.
  Marker bold_number() noexcept {
    while (at_ < line_.size() && bold_ > 0 && is_emphasis(line_[at_])) ++at_, --bold_;
    if (bold_ > 0) return {};
    if (point()) ++at_;
    marker_.end = at_;
    return ends_word(rest()) && marker_.style != MarkerStyle::letter ? marker_ : Marker{};
  }

  Marker punctuated() noexcept {
    if (sign('\\') && at_ + 1 < line_.size() && (line_[at_ + 1] == '.' || line_[at_ + 1] == ')')) ++at_;
    const bool closed = bracket_ ? sign(')') : point();
    if (bracket_ && !closed) return {};
    if (closed) ++at_;
    if (bold_ > 0) {
      if (line_.size() < at_ + bold_ || line_.substr(at_, bold_).find_first_not_of("*_") != std::string_view::npos)
        return {};
      at_ += bold_;
    }
    marker_.end = at_;
    if (closed || bold_ > 0 || marker_.style == MarkerStyle::degree || marker_.style == MarkerStyle::dotted) {
      if (ends_word(rest())) return marker_;
      marker_.weak = true;
      if (marker_.style == MarkerStyle::number && begins_with_capital(rest())) return marker_;  // "2.De"
      return closed && bold_ == 0 && begins_words() ? marker_ : Marker{};
    }
    if (marker_.style != MarkerStyle::number) return {};
    const std::string_view words = trimmed(rest().substr(0, 40));
    if (!begins_with_capital(words) || begins_with_month(words)) return {};
    marker_.weak = true;
    return marker_;
  }

  // "c.ombudsman" and "2.de", but not "o.a." or "m.b.t."
  [[nodiscard]] bool begins_words() const noexcept {
    const std::string_view words = rest();
    if (words.size() < 3 || !in_word(words[0])) return begins_with_capital(words);
    return in_word(words[1]) && words[1] != '.';
  }

  std::string_view line_;
  Marker marker_;
  std::uint32_t at_ = 0;
  std::uint32_t bold_ = 0;
  bool bracket_ = false;
};

// Nearly every line does, and no marker begins so.
bool begins_with_word(std::string_view line) noexcept {
  if (is_upper(line[0])) return true;
  return is_lower(line[0]) && line.size() > 1 && is_lower(line[1]) && line[0] != line[1] && line[0] != 'i' &&
         line[0] != 'v' && line[0] != 'x';
}

}  // namespace

Marker read_marker(std::string_view line) noexcept {
  if (line.empty()) return {};
  if (line.size() > 5 && line.starts_with("Lid ")) return worded(line);
  if (begins_with_word(line)) return {};
  const std::uint32_t sign = leading_dash(line);
  if (sign != 0 && ends_word(line.substr(sign))) return dashed(line, sign);
  return MarkerReader(line).read();
}

}  // namespace kader::detail
