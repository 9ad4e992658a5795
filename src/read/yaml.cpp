// SPDX-License-Identifier: Apache-2.0
// The only file that includes libyaml.
#include <yaml.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/read/compose.hpp"
#include "kader/read/syntax_rules.hpp"
#include "read/syntax_findings.hpp"
#include "read/yaml_problems.hpp"

namespace kader {
namespace {

using detail::shortened;

// libyaml's parser and events, released in every case.
class Parser {
 public:
  Parser() {
    if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { yaml_parser_delete(&parser_); }
  yaml_parser_t* get() noexcept { return &parser_; }
  yaml_parser_t* operator->() noexcept { return &parser_; }

 private:
  yaml_parser_t parser_{};
};

class Event {
 public:
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&event_); }
  bool next(Parser& parser) {
    yaml_event_delete(&event_);
    return yaml_parser_parse(parser.get(), &event_) != 0;
  }
  const yaml_event_t* get() const noexcept { return &event_; }
  const yaml_event_t* operator->() const noexcept { return &event_; }

 private:
  yaml_event_t event_{};
};

constexpr Bilingual tab_used{"deze regel is met een tab ingesprongen; YAML springt alleen met spaties in",
                             "this line is indented with a tab; YAML indents with spaces only"};
constexpr Bilingual quote_open{"dit aanhalingsteken wordt nergens gesloten", "this quotation mark is never closed"};
constexpr Bilingual list_open{"deze lijst wordt nergens met ] gesloten", "this list is never closed by ]"};
constexpr Bilingual map_open{"deze accolade wordt nergens met } gesloten", "this brace is never closed by }"};
constexpr Bilingual colon_tight{"zet een spatie na de dubbele punt, zoals in `kader: 1`",
                                "put a space after the colon, as in `kader: 1`"};
constexpr Bilingual no_key{"voor deze dubbele punt ontbreekt een sleutel", "the key before this colon is missing"};
constexpr Bilingual begins_here{"hier begint het geheel waarin dit staat", "what this stands in begins here"};
constexpr Bilingual stops_here{"hier loopt het lezen vast", "reading gets stuck here"};

class Composer {
 public:
  Composer(const Source& source, ByteRange part, std::shared_ptr<const LineIndex> lines)
      : source_(source),
        text_(std::string_view(source.text).substr(0, part.end)),
        begin_(part.begin),
        lines_(std::move(lines)),
        builder_(lines_) {}

  Composed run() {
    reserve();
    sections();
    while (builder_.depth() > 0) close(ByteRange::nowhere);
    Composed composed;
    composed.usable = builder_.size() > 0 && builder_.node(0).kind != NodeKind::empty;
    if (!composed.usable && found_.empty()) found_.add<syntax::empty_draft>(place(begin_, begin_));
    composed.tree = builder_.take();
    composed.findings = found_.take();
    return composed;
  }

 private:
  using Index = Tree::Index;
  enum class Outcome : std::uint8_t {
    whole,   // to the end of the section
    broken,  // by what libyaml cannot read; problem_ says what
    lost,    // in nesting so deep that following it is of no use; reported
    stop     // nothing more is to be read; reported
  };

  // What the composer knows of an open list or map beyond what the builder does.
  struct Level {
    bool map = false;
    bool flow = false;
    bool want_key = false;
    bool drop = false;  // the value to come has no usable key
    bool in_key = false;
    std::uint32_t begin = 0;
    std::string_view key = {};
    ByteRange key_bytes = {};
  };

  // The last key of the outermost map: from here reading begins anew when something in it cannot be read.
  struct Entry {
    std::uint32_t offset;
    TreeBuilder::Checkpoint nodes;
    detail::SyntaxFindings::Checkpoint findings;
  };

  struct Broken {
    std::uint32_t at = 0;
    std::optional<std::uint32_t> context;  // where that began which was being read
    std::string_view problem;
    std::string_view in;
  };

  // --- the sections of a text of which a part cannot be read ---

  // libyaml does not go on after an error, and an unclosed bracket swallows all that follows. So the entry of the
  // outermost map in which reading broke is read once more by itself, up to the next line that looks like a key
  // of that map; from there reading goes on. Each such restart reads the rest once: there are only a few.
  void sections() {
    constexpr int most_restarts = 12;
    const auto end = static_cast<std::uint32_t>(text_.size());
    std::uint32_t at = begin_;
    std::optional<Broken> unexplained;
    for (int restarts = 0;; ++restarts) {
      const Outcome outcome = parse(at, end);
      if (outcome == Outcome::whole || outcome == Outcome::stop) break;
      const std::uint32_t section = entry_ ? entry_->offset : at;
      const std::uint32_t next = may_restart() && restarts < most_restarts ? next_entry(section) : end;
      if (outcome == Outcome::broken) {
        unexplained.reset();
        const Broken broken = broken_;
        if (next == end) {
          report(broken, end);
        } else {
          rewind();
          const Outcome alone = parse(section, next);
          if (alone == Outcome::broken) report(broken_, next);
          if (alone == Outcome::whole) unexplained = broken;  // it lies beyond, where it will be met again
          if (alone == Outcome::stop) break;
        }
      }
      close_to_root();
      at = next;
      if (at == end || !may_restart()) break;
    }
    if (unexplained && !found_.any<syntax::syntax_error>()) report(*unexplained, end);
  }

  // Only in an outermost map without braces is a line that looks like a key likely to be one.
  bool may_restart() const {
    if (builder_.size() == 0) return true;
    const Node& root = builder_.node(0);
    return builder_.depth() > 0 && root.kind == NodeKind::map && !root.flow;
  }

  // Undoes what was read since the last key of the outermost map.
  void rewind() {
    if (entry_) {
      builder_.back_to(entry_->nodes);
      found_.back_to(entry_->findings);
      levels_.resize(1);
    } else {
      found_.back_to(start_);
    }
    close_to_root();
  }

  void close_to_root() {
    while (builder_.depth() > 1) close(ByteRange::nowhere);
    if (!levels_.empty()) levels_.front() = {.map = levels_.front().map, .want_key = true};
    skip_ = 0;
    entry_.reset();
  }

  // The next line after that of `from` that begins as a key of the outermost map, or a document mark.
  std::uint32_t next_entry(std::uint32_t from) const {
    const std::size_t indent = builder_.size() > 0 ? lines_->mark(builder_.node(0).bytes.begin).column - 1 : 0;
    std::size_t at = from;
    while (true) {
      at = text_.find_first_of("\r\n", at);
      if (at == std::string_view::npos) return static_cast<std::uint32_t>(text_.size());
      while (at < text_.size() && (text_[at] == '\r' || text_[at] == '\n')) ++at;
      const std::string_view line = text_.substr(at, text_.find_first_of("\r\n", at) - at);
      const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
      if ((spaces <= indent && looks_like_key(line.substr(spaces))) || line == "---" || line.starts_with("--- "))
        return static_cast<std::uint32_t>(at);
    }
  }

  static bool looks_like_key(std::string_view line) {
    constexpr std::size_t longest = 64;  // of the words at the top of a draft
    if (line.empty()) return false;
    std::size_t end = 0;
    if (line.front() == '"' || line.front() == '\'') {
      end = line.find(line.front(), 1);
      if (end == std::string_view::npos) return false;
      ++end;
    } else if (std::string_view("-#[]{},&*!|>%@`?: \t").find(line.front()) != std::string_view::npos) {
      return false;
    }
    end = line.substr(0, longest).find(':', end);
    return end != std::string_view::npos && (end + 1 == line.size() || line[end + 1] == ' ' || line[end + 1] == '\t');
  }

  // --- libyaml ---

  Outcome parse(std::uint32_t begin, std::uint32_t end) {
    Parser parser;
    const std::string_view section = text_.substr(begin, end - begin);
    yaml_parser_set_encoding(parser.get(), YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(parser.get(), reinterpret_cast<const unsigned char*>(section.data()), section.size());
    first_point_ = lines_->points_before(begin);
    section_end_ = end;
    near_ = begin;
    start_ = found_.checkpoint();
    const bool goes_on = builder_.size() > 0;
    joining_ = goes_on;
    int documents = 0;
    Event event;
    while (event.next(parser)) {
      switch (event->type) {
        case YAML_STREAM_END_EVENT: return Outcome::whole;
        case YAML_DOCUMENT_START_EVENT: {
          const auto& start = event->data.document_start;
          const std::uint32_t at = offset(event->start_mark);
          if (start.tag_directives.start != start.tag_directives.end)
            found_.add<syntax::tag_not_allowed>(place(at, std::min(at + 4, section_end_)), "%TAG");
          if (documents++ > 0 || (goes_on && start.implicit == 0)) {
            found_.add<syntax::second_document>(place(at, std::min(at + 3, section_end_)));
            return Outcome::stop;
          }
          break;
        }
        case YAML_ALIAS_EVENT: alias(*event.get()); break;
        case YAML_SCALAR_EVENT: scalar(*event.get()); break;
        case YAML_SEQUENCE_START_EVENT: {
          const auto& start = event->data.sequence_start;
          begin_collection(NodeKind::list, start.style == YAML_FLOW_SEQUENCE_STYLE,
                           start.anchor != nullptr || start.tag != nullptr, event->start_mark);
          break;
        }
        case YAML_MAPPING_START_EVENT: {
          const auto& start = event->data.mapping_start;
          begin_collection(NodeKind::map, start.style == YAML_FLOW_MAPPING_STYLE,
                           start.anchor != nullptr || start.tag != nullptr, event->start_mark);
          break;
        }
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT: end_collection(event->end_mark); break;
        default: break;
      }
      if (builder_.size() >= Limits::nodes) {
        const std::uint32_t at = offset(event->start_mark);
        found_.add<syntax::too_large>(place(at, at), Phrase("een miljoen waarden", "a million values"),
                                      Phrase("vanaf hier is niets gelezen", "nothing is read from here on"));
        return Outcome::stop;
      }
      if (skip_ > hopeless) return Outcome::lost;
    }
    return failed(parser);
  }

  Outcome failed(Parser& parser) {
    if (parser->error == YAML_MEMORY_ERROR) throw std::bad_alloc();
    broken_ = {};
    if (parser->problem != nullptr) broken_.problem = parser->problem;  // literals of libyaml
    if (parser->context != nullptr) broken_.in = parser->context;
    if (parser->error == YAML_READER_ERROR) {  // only for a source that `load` did not make
      broken_.at = static_cast<std::uint32_t>(
          std::min<std::size_t>(section_end_, lines_->offset_of(first_point_) + parser->problem_offset));
    } else {
      broken_.at = offset(parser->problem_mark);
      if (parser->context != nullptr) broken_.context = offset(parser->context_mark);
    }
    return Outcome::broken;
  }

  // libyaml counts code points, from the beginning of the section.
  std::uint32_t offset(const yaml_mark_t& mark) {
    near_ = std::min(lines_->offset_of(first_point_ + mark.index, near_), section_end_);
    return near_;
  }

  // --- events ---

  bool is_key() const { return !levels_.empty() && levels_.back().map && levels_.back().want_key; }

  // A key of the outermost map: what can be returned to.
  void begin_key(std::uint32_t at) {
    if (levels_.size() == 1) entry_ = Entry{at, builder_.checkpoint(), found_.checkpoint()};
    levels_.back().want_key = false;
    levels_.back().drop = true;
  }

  void bad_key(Phrase what, std::uint32_t begin, std::uint32_t end) {
    begin_key(begin);
    if (!levels_.back().in_key) found_.add<syntax::key_not_text>(place(begin, end), std::move(what));
  }

  // A node for the value at hand, with its key; true where it is to be linked.
  bool value(Node& node) {
    if (levels_.empty()) return true;
    Level& level = levels_.back();
    const bool linked = !level.drop;
    if (level.map) {
      node.key = level.key;
      node.key_bytes = level.key_bytes;
      level.want_key = true;
      level.key = {};
      level.key_bytes = {};
    }
    level.drop = false;
    return linked;
  }

  // A restart goes on in the map that is open already. False where this event is not that map.
  bool joins(bool block_map) {
    if (!joining_) return false;
    joining_ = false;
    if (block_map) return true;
    levels_.back().want_key = false;
    levels_.back().drop = true;
    return false;
  }

  void begin_collection(NodeKind kind, bool flow, bool properties, const yaml_mark_t& mark) {
    if (joins(kind == NodeKind::map && !flow)) return;
    if (skip_ > 0) {
      ++skip_;
      return;
    }
    const std::uint32_t start = offset(mark);
    const bool as_key = is_key();
    if (as_key)
      bad_key(kind == NodeKind::list ? Phrase("een lijst", "a list") : Phrase("een geheel van sleutels", "a map"),
              start, std::min(start + 1, section_end_));
    const std::uint32_t at = properties ? after_properties(start) : start;
    Node node;
    node.bytes = {at, at};
    const bool linked = !as_key && value(node);
    if (builder_.depth() == Limits::depth) {
      found_.add<syntax::too_deep>(place(at, std::min(at + 1, section_end_)));
      skip_ = 1;
      builder_.add(node, linked);
      return;
    }
    node.kind = kind;
    node.flow = flow;
    builder_.open(node, linked);
    const bool in_key = as_key || (!levels_.empty() && levels_.back().in_key);
    levels_.push_back(
        {.map = kind == NodeKind::map, .flow = flow, .want_key = kind == NodeKind::map, .in_key = in_key, .begin = at});
  }

  // A block collection ends with its last child, where libyaml takes the blank lines after it along. The outermost one
  // stays open: reading may have to begin anew in it.
  void end_collection(const yaml_mark_t& mark) {
    if (skip_ > 0)
      --skip_;
    else if (levels_.back().flow)
      close(offset(mark));
    else if (levels_.size() > 1)
      close(ByteRange::nowhere);
  }

  void close(std::uint32_t end) {
    builder_.end(end);
    levels_.pop_back();
    for (const auto& repeated : builder_.repeated()) {
      if (!found_.room<syntax::duplicate_key>()) continue;
      const Node& again = builder_.node(repeated.again);
      const Node& first = builder_.node(repeated.first);
      auto made = finding<syntax::duplicate_key>(place(again.key_bytes), shortened(again.key));
      made.related.push_back({place(first.key_bytes), {"de eerste", "the first"}});
      found_.push(std::move(made));
    }
    builder_.repeated().clear();
  }

  void scalar(const yaml_event_t& event) {
    joins(false);
    if (skip_ > 0) return;
    const auto& data = event.data.scalar;
    std::string_view text(reinterpret_cast<const char*>(data.value), data.length);
    const std::uint32_t start = offset(event.start_mark);
    std::uint32_t end = std::max(offset(event.end_mark), start);
    const bool as_key = is_key();
    if (as_key) begin_key(start);
    const bool plain = data.style == YAML_PLAIN_SCALAR_STYLE;
    std::uint32_t begin = start;
    if (data.anchor != nullptr || data.tag != nullptr) {
      begin = after_properties(start);
      end = std::max(begin, end);
    }
    if (data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE) text = without_controls(text, begin, end);
    if (as_key) {
      key(text, plain, {begin, end});
      return;
    }
    Node node;
    node.bytes = {begin, end};
    if (plain && text.empty()) {
      // libyaml puts what is left out before the next thing there is.
      if (!levels_.empty() && levels_.back().map && levels_.back().key_bytes.known() && text_[begin - 1] != ':')
        node.bytes.begin = node.bytes.end = levels_.back().key_bytes.end;
    } else {
      node.kind = NodeKind::scalar;
      node.style = plain ? ScalarStyle::plain : ScalarStyle::quoted;
      if (data.style == YAML_LITERAL_SCALAR_STYLE || data.style == YAML_FOLDED_SCALAR_STYLE) {
        node.style = ScalarStyle::block;
        while (node.bytes.end > node.bytes.begin && is_blank(text_[node.bytes.end - 1])) --node.bytes.end;
      }
      node.text = builder_.keep(text);
    }
    const bool linked = value(node);
    builder_.add(node, linked);
  }

  void key(std::string_view text, bool plain, ByteRange bytes) {
    Level& level = levels_.back();
    if (text.empty()) {
      if (!level.in_key) found_.add<syntax::key_not_text>(place(bytes), Phrase("niets", "nothing"));
    } else if (plain && text == "<<") {
      found_.add<syntax::alias_not_allowed>(place(bytes), "<<");
    } else {
      level.drop = false;
      level.key = builder_.keep(text);
      level.key_bytes = bytes;
    }
  }

  // The value that an alias stands for is not followed: "billion laughs" laughs once.
  void alias(const yaml_event_t& event) {
    joins(false);
    if (skip_ > 0) return;
    const std::uint32_t begin = offset(event.start_mark);
    const std::uint32_t end = std::max(offset(event.end_mark), begin);
    const bool as_key = is_key();
    if (as_key) begin_key(begin);
    found_.add<syntax::alias_not_allowed>(place(begin, end), shortened(text_.substr(begin, end - begin)));
    if (as_key) return;
    Node node;
    node.bytes = {begin, end};
    const bool linked = value(node);
    builder_.add(node, linked);
  }

  // Reports the anchor and the tag that stand before a value; answers where the value itself begins.
  std::uint32_t after_properties(std::uint32_t at) {
    for (int n = 0; n < 2 && at < section_end_ && (text_[at] == '&' || text_[at] == '!'); ++n) {
      const bool verbatim = text_.substr(at).starts_with("!<");
      std::size_t end = verbatim ? text_.find('>', at) : text_.find_first_of(" \t\r\n,[]{}", at);
      if (verbatim && end != std::string_view::npos) ++end;
      const auto stop = static_cast<std::uint32_t>(std::min<std::size_t>(end, section_end_));
      const std::string what = shortened(text_.substr(at, stop - at));
      if (text_[at] == '&')
        found_.add<syntax::alias_not_allowed>(place(at, stop), what);
      else
        found_.add<syntax::tag_not_allowed>(place(at, stop), what);
      at = stop;
      std::uint32_t next = at;
      while (next < section_end_ && is_blank(text_[next])) ++next;
      if (next < section_end_ && text_[next] != '#') at = next;
    }
    return at;
  }

  // "\0" and "\e" are ways to write what text cannot have, and what a terminal would obey.
  std::string_view without_controls(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    std::uint32_t first = 0;
    if (!detail::replace_controls(text, replaced_, first)) return text;
    const std::string name = detail::code_point_name(first);
    found_.add<syntax::bad_encoding>(place(begin, end), Phrase("hier staat het besturingsteken " + name,
                                                               "the control character " + name + " stands here"));
    return replaced_;
  }

  // --- places and problems ---

  static bool is_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

  Place place(ByteRange bytes) const { return place(bytes.begin, bytes.end); }
  Place place(std::uint32_t begin, std::uint32_t end) const {
    return {{}, source_.name, {lines_->mark(begin), lines_->mark(end)}};
  }
  // One character, if there is one on this line.
  Place place_of_character(std::uint32_t at) const {
    if (at >= text_.size() || text_[at] == '\r' || text_[at] == '\n') return place(at, at);
    return place(at, static_cast<std::uint32_t>(
                         std::min<std::size_t>(text_.size(), at + detail::code_point_at(text_, at).length)));
  }

  // The tab in the white space that the line of this offset begins with.
  std::optional<std::uint32_t> tab_before(std::uint32_t at) const {
    std::size_t line = at == 0 ? std::string_view::npos : text_.find_last_of("\r\n", at - 1);
    line = line == std::string_view::npos ? 0 : line + 1;
    const std::size_t word = std::min(text_.find_first_not_of(" \t", line), text_.size());
    const std::size_t tab = text_.substr(0, word).find('\t', line);
    if (tab == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint32_t>(tab);
  }

  /// The colon of `kader:1`, in the lines that the error is about or the one before: there the text went wrong.
  std::optional<std::uint32_t> colon_without_space(std::uint32_t from, std::uint32_t at) const {
    std::size_t line = text_.rfind('\n', from == 0 ? 0 : from - 1);
    if (line != std::string_view::npos && line > begin_) line = text_.rfind('\n', line - 1);
    line = line == std::string_view::npos || line < begin_ ? begin_ : line + 1;
    constexpr std::size_t most_lines = 3;
    for (std::size_t i = 0; i < most_lines && line < at && line < text_.size(); ++i) {
      const std::size_t stop = std::min(text_.find('\n', line), text_.size());
      std::size_t word = line;
      while (word < stop && (text_[word] == ' ' || text_[word] == '-')) ++word;
      std::size_t colon = word;
      while (colon < stop &&
             ((text_[colon] >= 'a' && text_[colon] <= 'z') || (text_[colon] >= 'A' && text_[colon] <= 'Z')))
        ++colon;
      if (colon > word && colon + 1 < stop && text_[colon] == ':' && !is_blank(text_[colon + 1]) &&
          text_[colon + 1] != '/' && text_.substr(line, stop - line).find(": ") == std::string_view::npos)
        return static_cast<std::uint32_t>(colon);
      line = stop + 1;
    }
    return std::nullopt;
  }

  void report(const Broken& broken, std::uint32_t end) {
    if (!found_.room<syntax::syntax_error>()) return;
    while (end > begin_ && is_blank(text_[end - 1])) --end;
    const std::uint32_t at = std::min(broken.at, end);
    const std::uint32_t from = std::min(broken.context.value_or(at), at);
    const auto push = [&](std::uint32_t where, Phrase meaning) -> Finding& {
      auto made = finding<syntax::syntax_error>(place_of_character(where), std::move(meaning));
      found_.push(std::move(made));
      return found_.last();
    };
    if (const auto tab = tab_before(at)) {
      push(*tab, tab_used);
      return;
    }
    if (broken.problem == "found unexpected end of stream") {
      push(from, quote_open);
      return;
    }
    if (at == end && !levels_.empty() && levels_.back().flow) {
      push(levels_.back().begin, levels_.back().map ? map_open : list_open);
      return;
    }
    if (at < end && text_[at] == ':' &&
        (broken.problem == "did not find expected key" || broken.problem == "did not find expected node content")) {
      push(at, no_key);
      return;
    }
    if (const auto colon = colon_without_space(from, at)) {
      push(*colon, colon_tight);
      return;
    }
    const bool in_brackets =
        broken.in == "while parsing a flow sequence" || broken.in == "while parsing a flow mapping";
    const Phrase meaning = detail::meaning_of_yaml_problem(broken.problem);
    if (broken.problem == "could not find expected ':'") {
      push(from, meaning);
    } else if (in_brackets && lines_->mark(from).line != lines_->mark(at).line) {
      push(from, meaning).related.push_back({place_of_character(at), stops_here});
    } else {
      Finding& made = push(at, meaning);
      if (from != at) made.related.push_back({place_of_character(from), begins_here});
    }
  }

  void reserve() {
    std::size_t nodes = 1;
    char before = '\n';
    for (const char c : text_.substr(begin_)) {
      nodes += static_cast<std::size_t>(c == ':' || c == ',' || (c == ' ' && before == '-'));
      before = c;
    }
    builder_.reserve(std::min(nodes, Limits::nodes) + 8, text_.size() - begin_);
  }

  static constexpr std::size_t hopeless = 1000;  // lists within lists, beyond which nothing is followed

  const Source& source_;
  std::string_view text_;  // up to the end of the part to read
  std::uint32_t begin_;
  std::shared_ptr<const LineIndex> lines_;
  TreeBuilder builder_;
  detail::SyntaxFindings found_;
  std::vector<Level> levels_;  // as many as are open in the builder
  std::string replaced_;

  // Of the section being read:
  std::uint64_t first_point_ = 0;
  std::uint32_t section_end_ = 0;
  std::uint32_t near_ = 0;  // the last offset that was looked up
  std::size_t skip_ = 0;  // collections open below the greatest depth
  bool joining_ = false;
  std::optional<Entry> entry_;
  detail::SyntaxFindings::Checkpoint start_;
  Broken broken_;
};

}  // namespace

Composed compose_yaml(const Source& source, ByteRange part, std::shared_ptr<const LineIndex> lines) {
  const auto size = source.text.size();
  if (size > Limits::bytes) {
    Composed refused;
    refused.findings.push_back(finding<syntax::too_large>(Place{{}, source.name, {{1, 1, 0}, {1, 1, 0}}}, "16 MiB",
                                                          Phrase("er is niets van gelezen", "none of it was read")));
    return refused;
  }
  part.end = static_cast<std::uint32_t>(std::min<std::size_t>(part.end, size));
  part.begin = std::min(part.begin, part.end);
  if (lines == nullptr || lines->size() != size) lines = std::make_shared<const LineIndex>(source.text);
  return Composer(source, part, std::move(lines)).run();
}

Composed compose_yaml(const Source& source) {
  return compose_yaml(source, {0, static_cast<std::uint32_t>(std::min(source.text.size(), Limits::bytes))}, nullptr);
}

}  // namespace kader
