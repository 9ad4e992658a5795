// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scaffold/draft_parts.hpp"

namespace kader::detail {
namespace {

bool ends_line(char c) noexcept { return c == '\n' || c == '\r'; }

/// A text in Markdown, as it is, with blocks between its lines. What was model in it is so no more.
class MarkdownWriter {
 public:
  MarkdownWriter(const Document& document, const Speech& t, std::string& out, std::vector<Placed>& placed)
      : document_(&document),
        t_(t),
        suggestions_(document, t),
        out_(&out),
        placed_(&placed),
        text_(document.source()->text) {}

  void write() {
    const auto& passages = document_->passages();
    while (done_ < text_.size() && ends_line(text_[done_])) ++done_;
    for (std::size_t i = 0; i < passages.size();) {
      const Passage& passage = passages[i];
      switch (passage.kind) {
        case PassageKind::front_matter:
          ++i;
          as_code(passage.where);
          continue;
        case PassageKind::model:
          ++i;
          unmodelled(passage.where);
          continue;
        case PassageKind::mark:
          ++i;
          unmarked(passage.where);
          continue;
        case PassageKind::head: ++i; continue;
        case PassageKind::text: break;
      }
      std::uint32_t end = passage.where.end;
      std::string words;
      for (; i < passages.size() && passages[i].provision == passage.provision && passages[i].kind == PassageKind::text;
           ++i) {
        end = passages[i].where.end;
        words += document_->bytes(passages[i].where);
        words += '\n';
      }
      suggest(passage.provision, words);
      place_block(end);
    }
    copy(static_cast<std::uint32_t>(text_.size()));
    if (!out_->ends_with('\n')) *out_ += '\n';
    if (!waiting_.lines.empty()) insert_block();
  }

 private:
  void copy(std::uint32_t end) {
    if (end > done_) out_->append(text_, done_, end - done_);
    done_ = std::max(done_, end);
  }

  void suggest(std::uint32_t provision, std::string_view words) {
    Suggested suggested = suggestions_.take(provision, words);
    if (suggested.lines.empty()) return;
    // What waits still, stands in one line with this: a block of its own would rest on the wrong one of the two.
    indent_ = indent_of(document_->provisions()[provision].where.begin);
    waiting_ = std::move(suggested);
  }

  /// Where the words end a line what is suggested follows; else it waits for what does.
  void place_block(std::uint32_t end) {
    if (waiting_.lines.empty()) return;
    while (end < text_.size() && is_blank(text_[end])) ++end;
    if (end < text_.size() && !ends_line(text_[end])) return;
    copy(end);
    *out_ += '\n';
    insert_block();
    if (end < text_.size() && !blank_follows(end)) *out_ += quoted(indent_);
    if (out_->ends_with('\n')) out_->pop_back();  // that of the text comes
    placed_->back().end = out_->size();
    --placed_->back().begin;
  }
  void insert_block() {
    const std::size_t begin = out_->size();
    *out_ += quoted(indent_);
    *out_ += '\n';
    const std::size_t fence = out_->size() + indent_.size();
    append_block(*out_, waiting_, t_, indent_);
    placed_->push_back({begin, fence, out_->size()});
    waiting_ = {};
  }
  [[nodiscard]] bool blank_follows(std::uint32_t at) const {
    int breaks = 0;
    for (; at < text_.size() && (is_blank(text_[at]) || ends_line(text_[at])); ++at)
      breaks += text_[at] == '\n' ? 1 : 0;
    return breaks > 1 || at == text_.size();
  }
  /// The quote marks of an indent, without the spaces behind them.
  static std::string_view quoted(std::string_view indent) {
    while (!indent.empty() && indent.back() == ' ') indent.remove_suffix(1);
    return indent;
  }

  /// What begins the lines in a provision: quote marks as they are, list markers as so many spaces.
  [[nodiscard]] std::string indent_of(std::uint32_t begin) const {
    std::uint32_t line = begin;
    while (line > 0 && !ends_line(text_[line - 1])) --line;
    std::string indent;
    constexpr std::uint32_t deepest = 200;
    std::uint32_t at = line;
    const auto blanks = [&] {
      while (at < text_.size() && is_blank(text_[at])) ++at, indent += ' ';
    };
    for (; indent.size() < deepest;) {
      blanks();
      if (at >= text_.size()) break;
      const char c = text_[at];
      std::uint32_t marker = 0;
      while (at + marker < text_.size() && marker < 9 && is_digit(text_[at + marker])) ++marker;
      if (marker > 0)
        marker =
            at + marker < text_.size() && (text_[at + marker] == '.' || text_[at + marker] == ')') ? marker + 1 : 0;
      else if (c == '-' || c == '+' || c == '*')
        marker = 1;
      if (c == '>') {
        indent += '>';
        ++at;
      } else if (marker > 0 && at + marker < text_.size() && is_blank(text_[at + marker])) {
        indent.append(marker, ' ');
        at += marker;
      } else {
        break;
      }
    }
    // Four spaces more than the words stand in would be code.
    return indent.size() >= deepest ? std::string() : indent;
  }

  /// Front matter: between fences of code, so that its lines are no headings.
  void as_code(ByteRange where) {
    copy(where.begin);
    std::size_t longest = 2;
    std::size_t run = 0;
    for (const char c : document_->bytes(where)) {
      run = c == '`' ? run + 1 : 0;
      longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    *out_ += fence + "\n";
    copy(where.end);
    if (!out_->ends_with('\n')) *out_ += '\n';
    *out_ += fence + "\n";
  }

  /// "```yaml kader": the word that makes it a block of the model goes to the line below.
  void unmodelled(ByteRange where) {
    copy(where.begin);
    const std::string_view block = document_->bytes(where);
    const std::size_t line = std::min(block.find_first_of("\r\n"), block.size());
    const std::size_t word = block.substr(0, line).rfind("kader");
    if (word == std::string_view::npos) return;
    out_->append(trimmed(block.substr(0, word)));
    *out_ += "\n" + indent_of(where.begin) + "kader";
    done_ = where.begin + static_cast<std::uint32_t>(word) + 5;
    copy(where.end);
  }

  /// "<!-- kader: prose -->": between brackets it is a remark like any other.
  void unmarked(ByteRange where) {
    copy(where.begin);
    const std::string_view mark = document_->bytes(where);
    const std::size_t word = mark.find("kader");
    if (word == std::string_view::npos) return;
    copy(where.begin + static_cast<std::uint32_t>(word));
    *out_ += "(kader)";
    done_ = where.begin + static_cast<std::uint32_t>(word) + 5;
    copy(where.end);
  }

  const Document* document_;
  Speech t_;
  Suggestions suggestions_;
  std::string* out_;
  std::vector<Placed>* placed_;
  std::string_view text_;
  std::uint32_t done_ = 0;  // how far the text is written
  Suggested waiting_;  // for the end of a line
  std::string indent_;
};

}  // namespace

void append_markdown(std::string& out, const Document& document, const Speech& t, std::vector<Placed>& placed) {
  MarkdownWriter(document, t, out, placed).write();
}

}  // namespace kader::detail
