// SPDX-License-Identifier: Apache-2.0
// cmark is asked for blocks alone. It gets a copy in which everything that could only begin something inside a line
// is blanked out or left out: its inline parser then finds nothing to do, whatever the text holds. It gets it in parts,
// cut where no block can be open, so that its tree, many times the text, is never that of more than a part.
#include <cmark.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "document/block.hpp"
#include "document/heading_words.hpp"
#include "document/line_words.hpp"
#include "document/lines.hpp"
#include "document/markup.hpp"

namespace kader::detail {

namespace {

constexpr std::uint32_t part_size = 128 * 1024;  // bytes, from which on a part ends where it can
constexpr std::uint32_t most_starts = 200 * 1000;  // lines and markers of a part; what has more is read as plain text
constexpr std::size_t longest_glued = 250;  // bytes, of a heading without a space behind its marks
constexpr std::uint32_t longest_tag_line = 1000;  // bytes; a longer one is words
// Of lists and quotes in one line, and where they may stand: cmark's time for a blank line grows with their depth.
constexpr std::uint32_t most_markers = 48;
constexpr std::uint32_t deepest_column = 160;

// Bytes at which cmark's inline parser stops.
constexpr std::array<bool, 256> special = [] {
  std::array<bool, 256> table{};
  for (const char c : {'*', '_', '[', ']', '!', '`', '&', '\\', '<', '\0'}) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

bool starts_with_word(std::string_view text, std::string_view lower_case) noexcept {
  if (text.size() < lower_case.size()) return false;
  for (std::size_t i = 0; i < lower_case.size(); ++i) {
    const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
    if (c != lower_case[i]) return false;
  }
  return true;
}

constexpr std::array<std::string_view, 4> raw_elements{"script", "pre", "style", "textarea"};

// `</script>` and its like end an HTML block wherever they stand.
bool ends_raw_element(std::string_view text) noexcept {
  if (text.size() < 2 || text[1] != '/') return false;
  return std::any_of(raw_elements.begin(), raw_elements.end(), [&](std::string_view name) {
    return starts_with_word(text.substr(2), name) && text.size() > 2 + name.size() && text[2 + name.size()] == '>';
  });
}

// What ends the HTML block that begins here, if blank lines do not: empty for others.
std::string_view html_end(std::string_view text) noexcept {
  if (text.substr(0, 4) == "<!--") return "-->";
  if (text.substr(0, 2) == "<?") return "?>";
  if (text.substr(0, 9) == "<![CDATA[") return "]]>";
  if (text.size() > 2 && text[1] == '!' && text[2] >= 'A' && text[2] <= 'Z') return ">";
  for (const std::string_view name : raw_elements)
    if (!text.empty() && starts_with_word(text.substr(1), name) &&
        (text.size() == 1 + name.size() || is_space(text[1 + name.size()]) || text[1 + name.size()] == '>'))
      return "</";
  return {};
}

struct Line {
  std::uint32_t begin = 0;
  std::uint32_t content = 0;  // behind indentation and markers
  std::uint32_t end = 0;
  std::uint32_t markers = 0;
  bool quoted = false;
};

// What may still be open at the beginning of a line, as far as it matters for where the text can be cut.
enum class Open : std::uint8_t {
  nothing,
  fence,  // of code, at the left margin: only its like closes it
  inner_fence,  // in a list or quote, or perhaps so
  html,  // until its end is found
  html_lines,  // until a blank line
  lost  // it cannot be said: no cut any more
};

class MarkdownReader {
 public:
  explicit MarkdownReader(std::string_view text) : text_(text), size_(static_cast<std::uint32_t>(text.size())) {}

  std::vector<Block> read() {
    std::uint32_t at = front_matter();
    begin_part(at);
    bool after_blank = true;
    while (at < size_) {
      const Line line = look_at(at);
      if (line.begin - part_ >= part_size && may_cut(line, after_blank)) {
        end_part(at);
        begin_part(at);
      }
      follow(line);
      after_blank = is_blank_line(line);
      starts_ += 1 + line.markers;
      if (starts_ <= most_starts) copy(line);
      at = next_line(text_, line.end, size_);
    }
    end_part(size_);
    return std::move(blocks_);
  }

 private:
  std::uint32_t front_matter() {
    const std::uint32_t first = line_end(text_, 0, size_);
    if (trimmed_right(0, first) != "---") return 0;
    const std::uint32_t content = next_line(text_, first, size_);
    for (std::uint32_t at = content; at < size_;) {
      const std::uint32_t stop = line_end(text_, at, size_);
      const std::string_view line = trimmed_right(at, stop);
      if (line == "---" || line == "...") {
        Block block;
        block.kind = BlockKind::front_matter;
        block.end = stop;
        block.content_begin = content;
        block.content_end = at;
        blocks_.push_back(block);
        return next_line(text_, stop, size_);
      }
      at = next_line(text_, stop, size_);
    }
    return 0;
  }

  std::string_view trimmed_right(std::uint32_t begin, std::uint32_t end) const {
    while (end > begin && is_blank(text_[end - 1])) --end;
    return text_.substr(begin, end - begin);
  }

  Line look_at(std::uint32_t at) const {
    Line line{.begin = at, .content = at, .end = line_end(text_, at, size_)};
    for (;;) {
      while (line.content < line.end && is_blank(text_[line.content])) ++line.content;
      if (line.content == line.end || line.markers > most_markers) return line;
      const std::uint32_t after = marker_end(line);
      if (after == line.content) return line;
      if (text_[line.content] == '>') line.quoted = true;
      ++line.markers;
      line.content = after;
    }
  }

  // Where the list or quote marker at the content of a line ends; the content itself where there is none.
  std::uint32_t marker_end(const Line& line) const {
    std::uint32_t at = line.content;
    const char c = text_[at];
    if (c == '>') return at + 1;
    if (c == '-' || c == '+' || c == '*') {
      if (is_thematic(line)) return line.content;
      ++at;
    } else {
      while (at < line.end && at - line.content < 9 && text_[at] >= '0' && text_[at] <= '9') ++at;
      if (at == line.content || at == line.end || (text_[at] != '.' && text_[at] != ')')) return line.content;
      ++at;
    }
    return at == line.end || is_space(text_[at]) ? at : line.content;
  }

  bool is_thematic(const Line& line) const {
    const char c = text_[line.content];
    std::uint32_t count = 0;
    if (line.end - line.content > 200) return false;  // a longer one is blanked out below
    for (std::uint32_t at = line.content; at < line.end; ++at)
      if (text_[at] == c)
        ++count;
      else if (!is_blank(text_[at]))
        return false;
    return count >= 3;
  }

  std::uint32_t run(std::uint32_t at, std::uint32_t end) const {
    std::uint32_t behind = at;
    while (behind < end && text_[behind] == text_[at]) ++behind;
    return behind - at;
  }

  // The length of the code fence that a line opens or closes; 0 for other lines.
  std::uint32_t fence(const Line& line) const {
    if (line.content == line.end || (text_[line.content] != '`' && text_[line.content] != '~')) return 0;
    const std::uint32_t length = run(line.content, line.end);
    if (length < 3) return 0;
    const auto info = text_.substr(line.content + length, line.end - line.content - length);
    return text_[line.content] == '`' && info.find('`') != std::string_view::npos ? 0 : length;
  }
  bool closes_fence(const Line& line) const {
    const std::uint32_t length = fence(line);
    return length >= fence_length_ && text_[line.content] == fence_char_ &&
           trimmed_right(line.content + length, line.end).empty();
  }

  static bool is_blank_line(const Line& line) { return line.content == line.end && line.markers == 0; }
  bool at_margin(const Line& line) const { return line.content == line.begin && line.markers == 0; }

  // Keeps `open_` right, or says that it is lost.
  void follow(const Line& line) {
    const bool blank = is_blank_line(line);
    switch (open_) {
      case Open::lost: return;
      case Open::fence:
        if (at_margin(line) && closes_fence(line)) {
          open_ = Open::nothing;
        } else if (closes_fence(line)) {
          open_ = Open::lost;  // indented: it depends on how far
        }
        return;
      case Open::inner_fence:
        if (!blank && indentation(line) < inner_column_)
          open_ = Open::lost;  // it ends what holds the fence, or not
        else if (closes_fence(line))
          open_ = Open::nothing;
        return;
      case Open::html:
        if (html_inner_ && !blank && indentation(line) < inner_column_)
          open_ = Open::lost;
        else if (finds_html_end(line, line.begin))
          open_ = Open::nothing;
        return;
      case Open::html_lines:
        if (blank)
          open_ = Open::nothing;
        else if (fence(line) != 0 ||
                 (line.content < line.end && text_[line.content] == '<' && !html_end(rest(line)).empty()))
          open_ = Open::lost;
        return;
      case Open::nothing: break;
    }
    if (line.content == line.end) return;
    inner_column_ = column(line.begin, line.content);
    if (const std::uint32_t length = fence(line); length != 0) {
      fence_length_ = length;
      fence_char_ = text_[line.content];
      open_ = at_margin(line) ? Open::fence : line.quoted ? Open::lost : Open::inner_fence;
    } else if (text_[line.content] == '<') {
      html_end_ = html_end(rest(line));
      html_inner_ = !at_margin(line);
      if (rest(line).substr(0, 2) == "<!" && html_end_.empty())
        open_ = Open::lost;  // versions of cmark differ
      else if (html_end_.empty())
        open_ = Open::html_lines;
      else if (!finds_html_end(line, line.content))
        open_ = line.quoted ? Open::lost : Open::html;
    }
  }
  std::string_view rest(const Line& line) const { return text_.substr(line.content, line.end - line.content); }
  bool finds_html_end(const Line& line, std::uint32_t from) const {
    const auto where = text_.substr(from, line.end - from);
    if (html_end_ != "</") return where.find(html_end_) != std::string_view::npos;
    for (auto at = where.find('<'); at != std::string_view::npos; at = where.find('<', at + 1))
      if (ends_raw_element(where.substr(at))) return true;
    return false;
  }

  static bool begins_word(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  }

  // Whether nothing before a line can go on in it: it stands at the margin and is a heading or a fence, or stands
  // behind a blank line and is nothing that a list could hold.
  bool may_cut(const Line& line, bool after_blank) const {
    if (open_ != Open::nothing || !at_margin(line) || line.content == line.end) return false;
    const char c = text_[line.content];
    if (c == '#') {
      const std::uint32_t length = run(line.content, line.end);
      if (length <= 6 && line.content + length < line.end && is_blank(text_[line.content + length])) return true;
    }
    if (fence(line) != 0) return true;
    if (!after_blank) return false;
    return c == '#' || begins_word(c);
  }

  void copy(const Line& line) {
    lines_.push_back(line.begin);
    if (line.content < line.end && line.markers <= most_markers && begins_word(text_[line.content]) &&
        rest(line).find('>') == std::string_view::npos && line.content - line.begin <= deepest_column) {
      // Words: they begin a paragraph or go on with one, whatever they are. (A > may end a block of HTML.)
      copy_.append(text_, line.begin, line.content - line.begin);
      copy_ += "x\n";
      return;
    }
    const std::size_t from = copy_.size();
    copy_.append(text_, line.begin, line.end - line.begin);
    copy_ += '\n';
    const auto place = [&](std::uint32_t at) { return from + (at - line.begin); };
    std::uint32_t keep = line.content;  // bytes before it stay as they are
    if (line.content < line.end) {
      const char c = text_[line.content];
      if (line.markers > most_markers || column(line.begin, line.content) > deepest_column) {
        copy_[place(line.content)] = 'x';
      } else if (c == '`') {
        if (const std::uint32_t length = fence(line); length != 0) keep = line.content + length;
      } else if (c == '*' || c == '_') {
        if (is_thematic(line)) keep = line.end;
      } else if (const std::uint32_t marks = glued_heading(line); marks != 0) {
        copy_[place(line.content + marks)] = ' ';
      } else if (c == '<' && line.content + 1 < line.end) {
        // Whether it is a tag depends on every byte of it; what stays is counted, as it is what cmark's memory goes to.
        keep = line.end - line.begin <= longest_tag_line ? line.end : line.content + 2;
        for (std::uint32_t at = line.content; at < keep; ++at)
          starts_ += special[static_cast<unsigned char>(text_[at])] ? 1 : 0;
      }
    }
    for (std::size_t at = place(line.begin), end = place(line.end); at < end; ++at) {
      if (!special[static_cast<unsigned char>(copy_[at])]) continue;
      const std::uint32_t source = line.begin + static_cast<std::uint32_t>(at - from);
      if (copy_[at] != '\0') {
        if (source < keep) continue;
        const auto here = text_.substr(source, line.end - source);
        if (copy_[at] == ']' && (here.substr(0, 3) == "]]>" || (source > line.begin && here.substr(0, 2) == "]>")))
          continue;
        if (copy_[at] == '<' && ends_raw_element(here)) continue;
      }
      copy_[at] = 'x';
    }
  }
  // How many marks begin a heading that lacks the space behind them: "###Artikel 3". A single one must be followed by
  // what only a heading says.
  std::uint32_t glued_heading(const Line& line) const {
    if (!at_margin(line) || text_[line.content] != '#') return 0;
    const std::uint32_t marks = run(line.content, line.end);
    const std::string_view words = rest(line).substr(marks);
    if (marks > 6 || words.empty() || is_blank(words.front()) || words.size() > longest_glued) return 0;
    const std::string plain = without_markup(words);
    const HeadingForm form = read_heading(plain).form;
    if (form != HeadingForm::none && form != HeadingForm::numbered) return marks;
    if (marks > 2) return plain.empty() ? 0 : marks;
    return marks == 2 && (begins_with_capital(plain) || form == HeadingForm::numbered) ? marks : 0;
  }
  std::uint32_t column(std::uint32_t begin, std::uint32_t until) const {
    std::uint32_t column = 0;
    for (std::uint32_t at = begin; at < until && column <= deepest_column; ++at)
      column = text_[at] == '\t' ? (column / 4 + 1) * 4 : column + 1;
    return column;
  }
  std::uint32_t indentation(const Line& line) const {
    std::uint32_t at = line.begin;
    while (at < line.end && is_blank(text_[at])) ++at;
    return column(line.begin, at);
  }

  void begin_part(std::uint32_t at) {
    part_ = at;
    starts_ = 0;
    copy_.clear();
    lines_.clear();
  }

  void end_part(std::uint32_t end) {
    if (part_ == end) return;
    if (starts_ > most_starts) {
      read_plain(text_, part_, end, blocks_);
      return;
    }
    const std::unique_ptr<cmark_node, void (*)(cmark_node*)> tree(
        cmark_parse_document(copy_.data(), copy_.size(), CMARK_OPT_DEFAULT), cmark_node_free);
    walk(tree.get(), end);
  }

  // Children before siblings, without recursion: what is deep is deep by the text's will.
  void walk(cmark_node* root, std::uint32_t end) {
    std::uint16_t depth = 0;
    std::uint16_t quotes = 0;
    lists_open_.clear();
    cmark_node* node = cmark_node_first_child(root);
    while (node != nullptr && node != root) {
      const bool container = enter(node, end, depth, quotes);
      if (cmark_node* const child = container ? cmark_node_first_child(node) : nullptr; child != nullptr) {
        node = child;
        continue;
      }
      if (container) leave(node, depth, quotes);
      while (node != nullptr && node != root && cmark_node_next(node) == nullptr) {
        node = cmark_node_parent(node);
        if (node != nullptr && node != root) leave(node, depth, quotes);
      }
      if (node != nullptr && node != root) node = cmark_node_next(node);
    }
  }

  void leave(cmark_node* node, std::uint16_t& depth, std::uint16_t& quotes) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_LIST) lists_open_.pop_back();
    if (type == CMARK_NODE_ITEM) --depth;
    if (type == CMARK_NODE_BLOCK_QUOTE) --quotes;
  }

  // Whether the node holds blocks.
  bool enter(cmark_node* node, std::uint32_t end, std::uint16_t& depth, std::uint16_t& quotes) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_BLOCK_QUOTE) {
      ++quotes;
      return true;
    }
    if (type == CMARK_NODE_LIST) {
      lists_open_.push_back(++lists_);
      return true;
    }
    Block block;
    const auto line =
        std::clamp<std::size_t>(static_cast<std::size_t>(cmark_node_get_start_line(node)), 1, lines_.size()) - 1;
    const std::uint32_t stop = line_end(text_, lines_[line], end);
    block.begin =
        std::min(stop, lines_[line] + static_cast<std::uint32_t>(std::max(1, cmark_node_get_start_column(node)) - 1));
    while (block.begin < stop && is_blank(text_[block.begin])) ++block.begin;
    if (!blocks_.empty()) block.begin = std::max(block.begin, blocks_.back().begin);
    block.end = stop;
    block.quotes = quotes;
    block.depth = depth;
    switch (type) {
      case CMARK_NODE_ITEM: {
        block.kind = BlockKind::item;
        block.list = lists_open_.empty() ? 0 : lists_open_.back();
        block.depth = ++depth;
        std::uint32_t at = block.begin;
        while (at < stop && text_[at] >= '0' && text_[at] <= '9') ++at;
        block.end = std::min(stop, at + 1);
        blocks_.push_back(block);
        return true;
      }
      case CMARK_NODE_HEADING:
        block.kind = BlockKind::heading;
        block.level = static_cast<std::uint8_t>(std::clamp(cmark_node_get_heading_level(node), 1, 6));
        if (block.begin < stop && text_[block.begin] != '#') block.end = underline(line, stop, end);
        break;
      case CMARK_NODE_CODE_BLOCK: code(node, line, end, block); break;
      case CMARK_NODE_HTML_BLOCK: block.kind = BlockKind::html; break;
      case CMARK_NODE_THEMATIC_BREAK: block.kind = BlockKind::rule; break;
      default: break;
    }
    blocks_.push_back(block);
    return false;
  }

  // A heading may be one by the line of = or - below it. (cmark's own end of it is not that line in all versions.)
  std::uint32_t underline(std::size_t line, std::uint32_t stop, std::uint32_t end) const {
    for (std::size_t next = line + 1; next < lines_.size(); ++next) {
      const std::uint32_t behind = line_end(text_, lines_[next], end);
      std::uint32_t at = lines_[next];
      while (at < behind && (is_blank(text_[at]) || text_[at] == '>')) ++at;
      if (at == behind) return stop;
      if (text_[at] != '=' && text_[at] != '-') continue;
      if (trimmed_right(at + run(at, behind), behind).empty()) return behind;
    }
    return stop;
  }

  void code(cmark_node* node, std::size_t line, std::uint32_t end, Block& block) {
    block.kind = BlockKind::opaque;
    const char* const info = cmark_node_get_fence_info(node);
    const char* const literal = cmark_node_get_literal(node);
    if (info == nullptr || literal == nullptr) return;
    const FenceWords words = fence_words(info);
    if (words == FenceWords::other) return;
    const auto count = static_cast<std::size_t>(std::count(literal, literal + std::string_view(literal).size(), '\n'));
    const auto begin_of = [&](std::size_t index) { return index < lines_.size() ? lines_[index] : end; };
    block.kind = BlockKind::model;
    block.proposed = words == FenceWords::proposal;
    block.content_begin = begin_of(line + 1);
    block.content_end = begin_of(line + 1 + count);
    block.end = block.content_end;
    block.closed = false;
    if (line + 1 + count < lines_.size()) {
      const std::uint32_t stop = line_end(text_, block.content_end, end);
      std::uint32_t at = block.content_end;
      while (at < stop && (is_blank(text_[at]) || text_[at] == '>')) ++at;
      const std::uint32_t length = run(block.begin, end);
      if (at < stop && text_[at] == text_[block.begin] && run(at, stop) >= length) {
        block.closed = true;
        block.end = stop;
      }
    }
  }

  std::string_view text_;
  std::uint32_t size_;
  std::vector<Block> blocks_;
  std::uint32_t lists_ = 0;
  std::vector<std::uint32_t> lists_open_;

  std::uint32_t part_ = 0;  // where the part that is being copied begins
  std::uint32_t starts_ = 0;  // lines and markers in it
  std::string copy_;  // what cmark gets of it, byte for byte as long, but for the ends of lines
  std::vector<std::uint32_t> lines_;  // where its lines begin

  Open open_ = Open::nothing;
  bool html_inner_ = false;
  std::uint32_t inner_column_ = 0;  // of what is open, where it stands in something else
  char fence_char_ = 0;
  std::uint32_t fence_length_ = 0;
  std::string_view html_end_;
};

}  // namespace

FenceWords fence_words(std::string_view info) noexcept {
  const auto take = [&] {
    info.remove_prefix(std::min(info.find_first_not_of(" \t"), info.size()));
    const std::string_view word = info.substr(0, info.find_first_of(" \t"));
    info.remove_prefix(word.size());
    return word;
  };
  if (const std::string_view syntax = take(); syntax != "yaml" && syntax != "yml") return FenceWords::other;
  if (take() != "kader") return FenceWords::other;
  const std::string_view third = take();
  if (third.empty()) return FenceWords::model;
  return (third == "voorstel" || third == "proposal") && take().empty() ? FenceWords::proposal : FenceWords::other;
}

std::vector<Block> read_markdown(std::string_view text) { return MarkdownReader(text).read(); }

}  // namespace kader::detail
