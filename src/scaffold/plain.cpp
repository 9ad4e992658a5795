// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/text/number.hpp"
#include "scaffold/draft_parts.hpp"

namespace kader::detail {
namespace {

/// A plain text as Markdown: heads become headings and list markers, everything else is escaped.
class PlainWriter {
 public:
  PlainWriter(const Document& document, const Speech& t, std::string& out, std::vector<Placed>& placed)
      : document_(&document),
        t_(t),
        suggestions_(document, t),
        out_(&out),
        placed_(&placed),
        indents_(document.provisions().size(), 0) {
    const auto& all = document.provisions();
    chapters_ =
        std::any_of(all.begin(), all.end(), [](const Provision& p) { return p.kind == ProvisionKind::chapter; });
    for (const Provision& provision : all)
      if (article_.empty() && provision.kind == ProvisionKind::article && provision.head.known())
        if (const std::string_view head = document.bytes(provision.head); !is_digit(head.front()))
          article_ = one_line(head.substr(0, head.find_first_of(" \t\r\n"))) + " ";
  }

  void write() {
    const auto& passages = document_->passages();
    for (std::size_t i = 0; i < passages.size();) {
      const std::uint32_t provision = passages[i].provision;
      const bool head = passages[i].kind == PassageKind::head;
      std::string text;
      for (;
           i < passages.size() && passages[i].provision == provision && (passages[i].kind == PassageKind::head) == head;
           ++i) {
        if (!text.empty()) text += '\n';
        // A blank line between two passages parts them as it did.
        if (!text.empty() && has_blank_line(passages[i - 1].where.end, passages[i].where.begin)) text += '\n';
        text += document_->bytes(passages[i].where);
      }
      if (head)
        begin(provision, text);
      else
        words(provision, text);
    }
    end_line();
  }

 private:
  [[nodiscard]] bool has_blank_line(std::uint32_t begin, std::uint32_t end) const {
    int breaks = 0;
    for (const char c : document_->bytes({begin, end})) breaks += c == '\n' || c == '\r' ? 1 : 0;
    return breaks > 1;
  }

  void end_line() {
    if (open_) *out_ += '\n';
    open_ = false;
  }
  /// Begins a block: on the line of the marker before it where that has no words yet, else below a blank line.
  void begin_block(std::uint32_t indent) {
    if (open_ && awaits_words_) {
      awaits_words_ = false;
      return;
    }
    end_line();
    *out_ += '\n';
    out_->append(indent, ' ');
    open_ = true;
    awaits_words_ = false;
  }

  void begin(std::uint32_t index, std::string_view head) {
    const Provision& provision = document_->provisions()[index];
    const std::uint32_t outer = index == 0 ? 0 : indents_[provision.parent];
    const auto heading = [&](std::string_view marks, const std::string& word = {}) {
      awaits_words_ = false;
      begin_block(0);
      *out_ += marks;
      *out_ += ' ';
      *out_ += word;
      append_escaped(*out_, one_line(head), false);
      end_line();
    };
    switch (provision.kind) {
      case ProvisionKind::whole:
      case ProvisionKind::annex: heading("#"); return;
      case ProvisionKind::chapter: heading("##"); return;
      case ProvisionKind::heading: heading(chapters_ ? "###" : "##"); return;
      case ProvisionKind::article:
        // Where others say "Artikel" a heading with no more than a number would be a chapter.
        heading(chapters_ ? "###" : "##", is_digit(head.front()) ? article_ : std::string());
        return;
      case ProvisionKind::paragraph:
      case ProvisionKind::item: marker(provision, index, outer, trimmed(head)); return;
      case ProvisionKind::footnote: words(index, head); return;
    }
  }

  void marker(const Provision& provision, std::uint32_t index, std::uint32_t outer, std::string_view head) {
    begin_block(outer);
    const std::string& number = provision.number;
    const bool digits = !number.empty() && number.size() < 10 && std::all_of(number.begin(), number.end(), is_digit);
    if (number.empty()) {
      *out_ += "- ";
      indents_[index] = outer + 2;
    } else if (digits) {
      *out_ += number + ". ";
      indents_[index] = outer + static_cast<std::uint32_t>(number.size()) + 2;
    } else {
      const std::string line = one_line(head);
      *out_ += line;
      if (line.ends_with(number)) *out_ += '.';
      *out_ += ' ';
      indents_[index] = outer;
    }
    if (indents_[index] > deepest) indents_[index] = deepest;
    awaits_words_ = true;
  }

  void words(std::uint32_t provision, std::string_view text) {
    const std::uint32_t indent = indents_[provision];
    bool first = true;
    bool title = false;
    for_each_line(text, [&](std::string_view line, bool after_blank) {
      if (std::exchange(first, false) || after_blank || title) {
        title = provision == 0 && !titled_ && !line.starts_with("http");
        const bool starts = !(open_ && awaits_words_);
        begin_block(indent);
        if (title) *out_ += "# ";
        titled_ = titled_ || title;
        append_escaped(*out_, one_line(line), starts || !title);
      } else {
        end_line();
        out_->append(indent, ' ');
        append_escaped(*out_, one_line(line), true);
        open_ = true;
      }
    });
    const Suggested suggested = suggestions_.take(provision, text);
    if (suggested.lines.empty()) return;
    end_line();
    const std::size_t begin = out_->size();
    *out_ += '\n';
    append_block(*out_, suggested, t_, std::string(indent, ' '));
    placed_->push_back({begin, begin + 1 + indent, out_->size()});
  }

  static constexpr std::uint32_t deepest = 100;

  const Document* document_;
  Speech t_;
  Suggestions suggestions_;
  std::string* out_;
  std::vector<Placed>* placed_;
  std::vector<std::uint32_t> indents_;  // of what lies in each provision
  bool chapters_ = false;
  std::string article_;  // what the text calls an article, where it does
  bool titled_ = false;
  bool open_ = false;  // whether a line is begun and not ended
  bool awaits_words_ = false;  // whether it holds no more than a marker
};

}  // namespace

void append_plain(std::string& out, const Document& document, const Speech& t, std::vector<Placed>& placed) {
  PlainWriter(document, t, out, placed).write();
}

}  // namespace kader::detail
