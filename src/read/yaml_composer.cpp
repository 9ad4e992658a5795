// SPDX-License-Identifier: Apache-2.0
#include "read/yaml_composer.hpp"

#include <algorithm>
#include <utility>

#include "read/yaml_problems.hpp"

namespace kader::detail {
namespace {

constexpr std::size_t hopeless = 1000;  // lists within lists, beyond which nothing is followed

}  // namespace

YamlComposer::YamlComposer(const Source& source, ByteRange part, std::shared_ptr<const LineIndex> lines)
    : source_(source),
      text_(std::string_view(source.text).substr(0, part.end)),
      begin_(part.begin),
      lines_(std::move(lines)),
      builder_(lines_) {
  reserve();
}

Composed YamlComposer::take() {
  while (builder_.depth() > 0) close(ByteRange::nowhere);
  if (lost_ && builder_.size() > 0) builder_.not_whole(0);
  Composed composed;
  composed.usable = builder_.size() > 0 && builder_.node(0).kind != NodeKind::empty;
  if (!composed.usable && found_.empty()) found_.add<syntax::empty_draft>(place(begin_, begin_));
  composed.tree = builder_.take();
  composed.findings = found_.take();
  return composed;
}

void YamlComposer::reserve() {
  // An item of a list has a dash in front, or stands between commas. In runs short enough for a byte to count them.
  std::size_t nodes = 1;
  constexpr std::size_t run = 255;
  for (std::size_t at = begin_; at < text_.size(); at += run) {
    std::uint8_t marks = 0;
    for (const char c : text_.substr(at, run))
      marks = static_cast<std::uint8_t>(marks + static_cast<int>(c == ':' || c == ',' || c == '-'));
    nodes += marks;
  }
  builder_.reserve(std::min(nodes, Limits::nodes) + 8, text_.size() - begin_);
}

YamlComposer::Outcome YamlComposer::compose(std::uint32_t begin, std::uint32_t end) {
  YamlEvents events(text_, begin, end, *lines_);
  section_end_ = end;
  start_ = found_.checkpoint();
  const bool goes_on = builder_.size() > 0;
  joining_ = goes_on;
  int documents = 0;
  YamlEvent event;
  while (events.next(event)) {
    switch (event.kind) {
      case YamlEvent::Kind::text_end: return Outcome::whole;
      case YamlEvent::Kind::document:
        if (event.directives)
          found_.add<syntax::tag_not_allowed>(place(event.begin, std::min(event.begin + 4, section_end_)), "%TAG");
        if (documents++ > 0 || (goes_on && !event.implicit)) {
          found_.add<syntax::second_document>(place(event.begin, std::min(event.begin + 3, section_end_)));
          return stopped();
        }
        break;
      case YamlEvent::Kind::alias: alias(event); break;
      case YamlEvent::Kind::scalar: scalar(event); break;
      case YamlEvent::Kind::list: begin_collection(NodeKind::list, event); break;
      case YamlEvent::Kind::map: begin_collection(NodeKind::map, event); break;
      case YamlEvent::Kind::end: end_collection(event); break;
      case YamlEvent::Kind::other: break;
    }
    if (builder_.size() >= Limits::nodes) {
      found_.add<syntax::too_large>(place(event.begin, event.begin), Phrase("een miljoen waarden", "a million values"),
                                    Phrase("vanaf hier is niets gelezen", "nothing is read from here on"));
      return stopped();
    }
    if (skip_ > hopeless) return Outcome::lost;
  }
  problem_ = events.problem();
  return Outcome::broken;
}

// Nothing more is to be read.
YamlComposer::Outcome YamlComposer::stopped() {
  lost_ = true;
  return Outcome::stop;
}

// --- a part that cannot be read ---

// What could not be read of a section is missing from its value; where not even that began, the key is there.
void YamlComposer::lose_section(bool alone) {
  if (alone && entry_ && !levels_.empty()) {
    const auto value = static_cast<Index>(entry_->nodes.nodes);
    if (builder_.size() > value) return builder_.not_whole(value);
    if (const Level& level = levels_.front(); !level.drop && level.key_bytes.known()) {
      Node node;
      node.whole = false;
      node.key = level.key;
      node.key_bytes = level.key_bytes;
      node.bytes = {level.key_bytes.end, level.key_bytes.end};
      builder_.add(node);
      return;
    }
  }
  lost_ = true;
}

// Only in an outermost map without braces is a line that looks like a key likely to be one.
bool YamlComposer::may_restart() const {
  if (builder_.size() == 0) return true;
  const Node& root = builder_.node(0);
  return builder_.depth() > 0 && root.kind == NodeKind::map && !root.flow;
}

// Undoes what was read since the last key of the outermost map.
void YamlComposer::rewind() {
  if (entry_) {
    builder_.back_to(entry_->nodes);
    found_.back_to(entry_->findings);
    levels_.resize(1);
  } else {
    found_.back_to(start_);
  }
  close_to_root();
}

void YamlComposer::close_to_root() {
  while (builder_.depth() > 1) close(ByteRange::nowhere);
  if (!levels_.empty()) levels_.front() = {.map = levels_.front().map, .want_key = true};
  skip_ = 0;
  entry_.reset();
}

void YamlComposer::report(const YamlProblem& problem, std::uint32_t end) {
  if (!found_.room<syntax::syntax_error>()) return;
  std::optional<OpenBracket> open;
  if (!levels_.empty() && levels_.back().flow) open = OpenBracket{levels_.back().begin, levels_.back().map};
  found_.push(finding_of(problem, YamlPart{source_.name, text_, begin_, end, *lines_}, open));
}

// --- events ---

bool YamlComposer::is_key() const { return !levels_.empty() && levels_.back().map && levels_.back().want_key; }

// A key of the outermost map: what can be returned to.
void YamlComposer::begin_key(std::uint32_t at) {
  if (levels_.size() == 1) entry_ = Entry{at, builder_.checkpoint(), found_.checkpoint()};
  levels_.back().want_key = false;
  levels_.back().drop = true;
}

void YamlComposer::bad_key(Phrase what, std::uint32_t begin, std::uint32_t end) {
  begin_key(begin);
  builder_.not_whole();
  if (!levels_.back().in_key) found_.add<syntax::key_not_text>(place(begin, end), std::move(what));
}

// A node for the value at hand, with its key; true where it is to be linked.
bool YamlComposer::value(Node& node) {
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
bool YamlComposer::joins(bool block_map) {
  if (!joining_) return false;
  joining_ = false;
  if (block_map) return true;
  levels_.back().want_key = false;
  levels_.back().drop = true;
  return false;
}

void YamlComposer::begin_collection(NodeKind kind, const YamlEvent& event) {
  if (joins(kind == NodeKind::map && !event.flow)) return;
  if (skip_ > 0) {
    ++skip_;
    return;
  }
  const std::uint32_t start = event.begin;
  const bool as_key = is_key();
  if (as_key)
    bad_key(kind == NodeKind::list ? Phrase("een lijst", "a list") : Phrase("een geheel van sleutels", "a map"), start,
            std::min(start + 1, section_end_));
  const std::uint32_t at = event.properties ? after_properties(start) : start;
  Node node;
  node.bytes = {at, at};
  const bool linked = !as_key && value(node);
  if (builder_.depth() == Limits::depth) {
    node.whole = false;
    found_.add<syntax::too_deep>(place(at, std::min(at + 1, section_end_)));
    skip_ = 1;
    builder_.add(node, linked);
    return;
  }
  node.kind = kind;
  node.flow = event.flow;
  builder_.open(node, linked);
  const bool in_key = as_key || (!levels_.empty() && levels_.back().in_key);
  levels_.push_back({.map = kind == NodeKind::map,
                     .flow = event.flow,
                     .want_key = kind == NodeKind::map,
                     .in_key = in_key,
                     .begin = at});
}

// A block collection ends with its last child, where libyaml takes the blank lines after it along. The outermost one
// stays open: reading may have to begin anew in it.
void YamlComposer::end_collection(const YamlEvent& event) {
  if (skip_ > 0)
    --skip_;
  else if (levels_.back().flow)
    close(event.end);
  else if (levels_.size() > 1)
    close(ByteRange::nowhere);
}

void YamlComposer::close(std::uint32_t end) {
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

void YamlComposer::scalar(const YamlEvent& event) {
  joins(false);
  if (skip_ > 0) return;
  std::string_view text = event.text;
  std::uint32_t begin = event.begin;
  std::uint32_t end = event.end;
  const bool as_key = is_key();
  if (as_key) begin_key(begin);
  const bool plain = event.style == ScalarStyle::plain;
  if (event.properties) {
    begin = after_properties(begin);
    end = std::max(begin, end);
  }
  if (event.escapes) text = without_controls(text, begin, end);
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
    node.style = event.style;
    if (event.style == ScalarStyle::block)
      while (node.bytes.end > node.bytes.begin && is_yaml_blank(text_[node.bytes.end - 1])) --node.bytes.end;
    node.text = builder_.keep(text);
  }
  const bool linked = value(node);
  builder_.add(node, linked);
}

void YamlComposer::key(std::string_view text, bool plain, ByteRange bytes) {
  Level& level = levels_.back();
  if (text.empty() || (plain && text == "<<")) builder_.not_whole();
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
void YamlComposer::alias(const YamlEvent& event) {
  joins(false);
  if (skip_ > 0) return;
  const std::uint32_t begin = event.begin;
  const std::uint32_t end = event.end;
  const bool as_key = is_key();
  if (as_key) begin_key(begin);
  found_.add<syntax::alias_not_allowed>(place(begin, end), shortened(text_.substr(begin, end - begin)));
  if (as_key) {
    builder_.not_whole();
    return;
  }
  Node node;
  node.whole = false;
  node.bytes = {begin, end};
  const bool linked = value(node);
  builder_.add(node, linked);
}

// Reports the anchor and the tag that stand before a value; answers where the value itself begins.
std::uint32_t YamlComposer::after_properties(std::uint32_t at) {
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
    while (next < section_end_ && is_yaml_blank(text_[next])) ++next;
    if (next < section_end_ && text_[next] != '#') at = next;
  }
  return at;
}

// "\0" and "\e" are ways to write what text cannot have, and what a terminal would obey.
std::string_view YamlComposer::without_controls(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t first = 0;
  if (!replace_controls(text, replaced_, first)) return text;
  const std::string name = code_point_name(first);
  found_.add<syntax::bad_encoding>(place(begin, end), Phrase("hier staat het besturingsteken " + name,
                                                             "the control character " + name + " stands here"));
  return replaced_;
}

}  // namespace kader::detail
