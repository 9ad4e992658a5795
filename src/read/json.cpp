// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/read/compose.hpp"
#include "kader/read/syntax_rules.hpp"
#include "kader/report/line_index.hpp"
#include "kader/text/pointer.hpp"
#include "read/syntax_findings.hpp"

namespace kader {
namespace {

namespace json = boost::json;
using detail::shortened;

// Builds the tree while Boost.JSON parses: a `json::value` would have lost repeated keys and the text of numbers.
class JsonComposer {
 public:
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  explicit JsonComposer(const Source& source) : source_(source) {
    builder_.reserve(nodes_of(source.text), source.text.size());
  }

  Composed finish() {
    while (builder_.depth() > 0) close();
    if (lost_ && builder_.size() > 0) builder_.not_whole(0);
    Composed composed;
    composed.usable = builder_.size() > 0 && builder_.node(0).kind != NodeKind::empty;
    if (!composed.usable && found_.empty()) found_.add<syntax::empty_draft>(at_start());
    composed.tree = builder_.take();
    composed.findings = found_.take();
    return composed;
  }
  detail::SyntaxFindings& found() noexcept { return found_; }
  [[nodiscard]] bool stopped() const noexcept { return stopped_; }
  /// Reading broke off here.
  void lose_the_rest() noexcept { lost_ = true; }
  Place at_start() const { return {{}, source_.name, {{1, 1, 0}, {1, 1, 0}}}; }

  // --- what Boost.JSON calls ---

  bool on_document_begin(json::error_code&) { return true; }
  bool on_document_end(json::error_code&) { return true; }
  bool on_object_begin(json::error_code& error) { return begin(NodeKind::map, error); }
  bool on_object_end(std::size_t, json::error_code&) { return end(); }
  bool on_array_begin(json::error_code& error) { return begin(NodeKind::list, error); }
  bool on_array_end(std::size_t, json::error_code&) { return end(); }
  bool on_key_part(json::string_view part, std::size_t, json::error_code&) { return more(part); }
  bool on_key(json::string_view part, std::size_t, json::error_code&) {
    more(part);
    if (skip_ == 0) {
      keys_.back() = {};
      keys_.back() = builder_.keep(without_controls());
      if (text_.empty()) builder_.not_whole();
      if (text_.empty()) found_.add<syntax::key_not_text>(here(), Phrase("niets", "nothing"));
    }
    text_.clear();
    return true;
  }
  bool on_string_part(json::string_view part, std::size_t, json::error_code&) { return more(part); }
  bool on_string(json::string_view part, std::size_t, json::error_code& error) {
    more(part);
    return scalar(ScalarStyle::quoted, error);
  }
  bool on_number_part(json::string_view part, json::error_code&) { return more(part); }
  bool on_int64(std::int64_t, json::string_view part, json::error_code& error) { return bare(part, error); }
  bool on_uint64(std::uint64_t, json::string_view part, json::error_code& error) { return bare(part, error); }
  bool on_double(double, json::string_view part, json::error_code& error) { return bare(part, error); }
  bool on_bool(bool value, json::error_code& error) { return bare(value ? "true" : "false", error); }
  bool on_null(json::error_code& error) {
    if (skip_ > 0) return true;
    add(Node{});
    return room(error);
  }
  bool on_comment_part(json::string_view, json::error_code&) { return true; }
  bool on_comment(json::string_view, json::error_code&) { return true; }

 private:
  static std::size_t nodes_of(std::string_view text) {
    const auto marks = std::count_if(text.begin(), text.end(), [](char c) { return c == ':' || c == ','; });
    return std::min(static_cast<std::size_t>(marks), Limits::nodes) + 8;
  }

  bool more(json::string_view part) {
    if (skip_ == 0) text_.append(part.data(), part.size());
    return true;
  }
  bool bare(json::string_view part, json::error_code& error) {
    more(part);
    return scalar(ScalarStyle::plain, error);
  }

  // The text gathered so far; control characters written as escapes are replaced and reported.
  std::string_view without_controls() {
    std::uint32_t first = 0;
    if (!detail::replace_controls(text_, replaced_, first)) return text_;
    const std::string name = detail::code_point_name(first);
    found_.add<syntax::bad_encoding>(
        here(), Phrase("hier staat het besturingsteken " + name, "the control character " + name + " stands here"));
    return replaced_;
  }

  bool scalar(ScalarStyle style, json::error_code& error) {
    if (skip_ > 0) return true;
    Node node;
    node.kind = NodeKind::scalar;
    node.style = style;
    node.text = builder_.keep(style == ScalarStyle::quoted ? without_controls() : std::string_view(text_));
    text_.clear();
    add(node);
    return room(error);
  }

  // Gives a node its key; false where it has none to stand under.
  bool keyed(Node& node) const {
    if (open_.empty() || builder_.node(open_.back()).kind != NodeKind::map) return true;
    node.key = keys_.back();
    return !node.key.empty();
  }
  void add(Node node) {
    const bool linked = keyed(node);
    builder_.add(node, linked);
  }

  bool begin(NodeKind kind, json::error_code& error) {
    if (skip_ > 0) {
      ++skip_;
      return true;
    }
    if (builder_.depth() == Limits::depth) {
      found_.add<syntax::too_deep>(here());
      Node node;
      node.whole = false;
      add(node);
      skip_ = 1;
      return true;
    }
    Node node;
    node.kind = kind;
    node.flow = true;
    const bool linked = keyed(node);
    open_.push_back(builder_.open(node, linked));
    keys_.emplace_back();
    return room(error);
  }
  bool end() {
    if (skip_ > 0)
      --skip_;
    else
      close();
    return true;
  }
  void close() {
    builder_.end();
    open_.pop_back();
    keys_.pop_back();
    for (const auto& repeated : builder_.repeated()) {
      if (!found_.room<syntax::duplicate_key>()) continue;
      Place place{pointer(true), source_.name, {}};
      const auto key = builder_.node(repeated.again).key;
      append_segment(place.pointer, shortened(key));
      found_.push(finding<syntax::duplicate_key>(std::move(place), shortened(key)));
    }
    builder_.repeated().clear();
  }

  // Of the value that is being read, or that was `added` already. As written: not yet a canonical pointer.
  std::string pointer(bool added) const {
    std::string path;
    for (std::size_t i = 0; i < open_.size(); ++i) {
      const Node& node = builder_.node(open_[i]);
      const bool there = added || i + 1 < open_.size();
      if (node.kind == NodeKind::map)
        append_segment(path, shortened(keys_[i]));
      else
        append_segment(path, std::to_string(node.children - (there ? 1 : 0)));
    }
    return path;
  }
  Place here() const { return {pointer(false), source_.name, {}}; }

  bool room(json::error_code& error) {
    if (builder_.size() < Limits::nodes) return true;
    found_.add<syntax::too_large>(here(), Phrase("een miljoen waarden", "a million values"),
                                  Phrase("vanaf hier is niets gelezen", "nothing is read from here on"));
    stopped_ = true;
    error = json::error::array_too_large;
    return false;
  }

  const Source& source_;
  TreeBuilder builder_;
  detail::SyntaxFindings found_;
  std::vector<Tree::Index> open_;
  std::vector<std::string_view> keys_;  // the last key of each that is open
  std::string text_;                    // of the string or number being read
  std::string replaced_;
  std::size_t skip_ = 0;  // open below the greatest depth
  bool stopped_ = false;
  bool lost_ = false;
};

Phrase meaning_of(const json::error_code& error) {
  if (error == json::error::incomplete)
    return {"de tekst houdt op voordat alles is gesloten", "the text ends before everything is closed"};
  if (error == json::error::extra_data)
    return {"na het einde van het ontwerp staat nog tekst", "text follows the end of the draft"};
  if (error == json::error::exponent_overflow) return {"dit getal is te groot", "this number is too large"};
  if (error == json::error::expected_hex_digit)
    return {"na \\u horen vier hexadecimale cijfers", "four hexadecimal digits must follow \\u"};
  if (error == json::error::illegal_leading_surrogate || error == json::error::illegal_trailing_surrogate ||
      error == json::error::expected_utf16_escape)
    return {"deze code is geen teken van Unicode", "this code is no character of Unicode"};
  return {"hier hoort een komma, een dubbele punt, een haakje of een waarde tussen dubbele aanhalingstekens",
          "a comma, a colon, a bracket or a value in double quotes is expected"};
}

}  // namespace

Composed compose_json(const Source& source) {
  if (source.text.size() > Limits::bytes) {
    Composed refused;
    refused.findings.push_back(finding<syntax::too_large>(Place{{}, source.name, {{1, 1, 0}, {1, 1, 0}}}, "16 MiB",
                                                          Phrase("er is niets van gelezen", "none of it was read")));
    return refused;
  }
  if (source.text.find_first_not_of(" \t\r\n") == std::string::npos) {
    Composed none;
    none.findings.push_back(finding<syntax::empty_draft>(Place{{}, source.name, {{1, 1, 0}, {1, 1, 0}}}));
    return none;
  }
  json::parse_options options;
  options.max_depth = 512;  // the composer reports and skips what is too deep; beyond this Boost.JSON stops
  json::basic_parser<JsonComposer> parser(options, source);
  json::error_code error;
  std::size_t at = parser.write_some(false, source.text.data(), source.text.size(), error);
  if (!error && at < source.text.size()) {
    at = source.text.find_first_not_of(" \t\r\n", at);
    if (at != std::string::npos) error = json::error::extra_data;
  }
  JsonComposer& composer = parser.handler();
  if (error) composer.lose_the_rest();
  if (error && !composer.stopped() && error != json::error::too_deep) {
    const LineIndex lines(source.text);
    std::string_view text = source.text;
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    const auto begin = static_cast<std::uint32_t>(std::min(at, text.size()));
    const auto end = begin < text.size() ? begin + detail::code_point_at(text, begin).length : begin;
    composer.found().add<syntax::syntax_error>(Place{{}, source.name, {lines.mark(begin), lines.mark(end)}},
                                               meaning_of(error));
  }
  return composer.finish();
}

}  // namespace kader
